"""The attribution tagger: shipped weights, run by onnxruntime.

Each window of a text is run by itself, never padded, in a session of one thread; more threads run more windows at once.
So a text's answer depends neither on its company, nor on the order, nor on the number of threads.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from tokenizers import Tokenizer

from rashomon.errors import ModelError

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]
Window = tuple[Ints, Ints, Ints]

MODELS = ("default", "small")
_LONGEST_WORD = 100  # characters of a word that are looked at, as in the encoder's own vocabulary


@dataclass(frozen=True)
class Tables:
    """The small trained tables that belong to the weights; the attribution stage says what they mean."""

    transitions: Floats
    distances: Floats
    absent: Floats
    thresholds: tuple[float, float, float, float]
    width: int


class Tagger:
    """A callable from windows of a text to label scores and link vectors.

    `name` and `digest` (SHA-256 of the weights) say which it is; `quality` holds the scores that were measured with it.
    """

    def __init__(self, folder: Traversable, threads: int = 1) -> None:
        about = json.loads(_read(folder / "attribution.json"))
        packed = _read(folder / "attribution.onnx.zz")
        self.name: str = about["name"]
        self.digest = hashlib.sha256(packed).hexdigest()
        if self.digest != about["sha256"]:
            raise ModelError(
                "model.damaged", f"The weights of {self.name} are damaged (their digest differs): reinstall Rashomon."
            )
        self.quality: dict[str, Any] = about["quality"]
        self.tables = Tables(
            transitions=np.array(about["transitions"], np.float32),
            distances=np.array(about["distances"], np.float32),
            absent=np.array(about["absent"], np.float32),
            thresholds=(*about["thresholds"],),
            width=about["width"],
        )
        self._ends: tuple[int, int] = (about["begin"], about["end"])
        self._vocabulary = Tokenizer.from_str(_read(folder / "tokenizer.json").decode("utf-8"))
        self._vocabulary.no_padding()
        self._vocabulary.no_truncation()
        settings = onnxruntime.SessionOptions()
        settings.intra_op_num_threads = settings.inter_op_num_threads = 1
        settings.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(
            zlib.decompress(packed), settings, providers=["CPUExecutionProvider"]
        )
        self._threads = max(1, threads)

    def pieces(self, words: Sequence[str]) -> list[list[int]]:
        """Ids of the vocabulary's pieces of each word; none for a word of nothing but control characters."""
        different = list(dict.fromkeys(words))
        cut = [w[:_LONGEST_WORD].encode("utf-8", "replace").decode("utf-8") for w in different]
        ids = [e.ids for e in self._vocabulary.encode_batch(cut, add_special_tokens=False)]
        found = dict(zip(different, ids, strict=True))
        return [found[w] for w in words]

    def __call__(self, windows: Sequence[Window]) -> list[tuple[Floats, Floats]]:
        """Label scores `[words, labels]` and link vectors `[words, width]` of each window, in their order."""
        if self._threads == 1 or len(windows) < 2:
            return [self._run(w) for w in windows]
        with ThreadPoolExecutor(min(self._threads, len(windows))) as pool:
            return list(pool.map(self._run, windows))

    def _run(self, window: Window) -> tuple[Floats, Floats]:
        pieces, features, firsts = window
        begin, end = self._ends
        scores, vectors = self._session.run(
            ["scores", "vectors"],
            {
                "pieces": np.concatenate([[begin], pieces, [end]]).astype(np.int64),
                "features": np.pad(features, ((1, 1), (0, 0))).astype(np.int64),
                "firsts": (firsts + 1).astype(np.int64),
            },
        )
        return scores, vectors


def load_tagger(threads: int = 1, model: str = "default") -> Tagger:
    """The shipped tagger: `default`, the better one, or `small`, the faster one; `threads` windows run at once.

    Raises ModelError `model.missing` where the package was built without it.
    """
    if model not in MODELS:
        raise ModelError("model.unknown", f"There is no tagger named {model}: choose one of {', '.join(MODELS)}.")
    weights = resources.files("rashomon.models") / "weights"
    return Tagger(weights / model, threads)


def _read(file: Traversable) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise ModelError(
            "model.missing", f"The attribution model's file {file.name} is not installed: reinstall Rashomon."
        ) from error
