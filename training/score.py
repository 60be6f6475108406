"""Scores of a network on annotated articles, by the very code that reads at run time and by the published scorers."""
# ruff: noqa: S101 - asserts guard our own data; taggers of several kinds pass here

from __future__ import annotations

import argparse
import contextlib
import importlib.util
import io
import json
import re
import tempfile
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor

from rashomon.attributions.find import find
from rashomon.attributions.tagger import Asked, Floats, Ints, Tagger
from rashomon.models.tagger import Tables
from rashomon.records import Document, Spotted
from training import data
from training.encoder import Network

THRESHOLDS = (0.4, 0.4, 0.4, 0.0)


class TorchTagger:
    """A network in training, as the tagger that the attribution stage calls."""

    name, digest = "training", ""

    def __init__(
        self, network: Network, tok: Tokenizer, width: int, thresholds: tuple[float, float, float, float] = THRESHOLDS
    ) -> None:
        self._network, self._tok = network, tok
        with torch.no_grad():
            self.tables = Tables(
                network.transitions.detach().numpy().copy(),
                network.distances.detach().numpy().copy(),
                network.absent.detach().numpy().copy(),
                thresholds,
                width,
            )

    def pieces(self, words: Sequence[str]) -> list[list[int]]:
        """Vocabulary ids of each word."""
        return data.word_pieces(self._tok, words)

    @torch.no_grad()
    def __call__(self, windows: Sequence[Asked]) -> list[tuple[Floats, Floats]]:
        """Label scores and link vectors of each window."""
        return [self._one(*w) for w in windows]

    def _one(self, pieces: Ints, features: Ints, firsts: Ints) -> tuple[Floats, Floats]:
        shape = self._network.shape
        ids = np.concatenate([[shape.begin], pieces, [shape.end]])
        marks = np.pad(features, ((1, 1), (0, 0)))
        with torch.autocast("cpu", dtype=torch.bfloat16):
            scores, vectors = self._network(
                torch.from_numpy(ids)[None], torch.from_numpy(marks)[None], torch.from_numpy(firsts + 1)[None]
            )
        return scores[0].numpy(), vectors[0].numpy()


class Remembered:
    """A tagger that answers each window from memory the second time, so that thresholds can be tried cheaply."""

    def __init__(self, tagger: Tagger) -> None:
        self.inner, self.name, self.digest, self.tables = tagger, tagger.name, tagger.digest, tagger.tables
        self._seen: dict[bytes, tuple[Floats, Floats]] = {}

    def pieces(self, words: Sequence[str]) -> list[list[int]]:
        """Vocabulary ids of each word."""
        return self.inner.pieces(words)

    def __call__(self, windows: Sequence[Asked]) -> list[tuple[Floats, Floats]]:
        """As the inner tagger."""
        keys = [w[0].tobytes() + w[1].tobytes() for w in windows]
        for key, window in zip(keys, windows, strict=True):
            if key not in self._seen:
                self._seen[key] = self.inner([window])[0]
        return [self._seen[k] for k in keys]


def tool(folder: Path, name: str) -> ModuleType:
    """A scorer as a module."""
    spec = importlib.util.spec_from_file_location(name, folder / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def row(id: str, found: Sequence[Spotted]) -> dict[str, Any]:
    """A prediction as the scorers read it."""
    return {
        "id": id,
        "attributions": [{"source": s.source_spans, "cue": s.cue_spans, "content": s.content_spans} for s in found],
    }


def exact(tools: Path, gold: Path, rows: Sequence[dict[str, Any]]) -> dict[str, float]:
    """F1 of each role by score_attribution.py."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.write("".join(json.dumps(r) + "\n" for r in rows))
        file.flush()
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            tool(tools, "score_attribution").main(str(gold), file.name)
    return {m[1]: float(m[2]) for m in re.finditer(r"^(\w+) .*F1\s+([\d.]+)", said.getvalue(), re.MULTILINE)} | {
        "mean": float(re.search(r"mean F1 ([\d.]+)", said.getvalue())[1])  # type: ignore[index]
    }


def whole(tools: Path, gold: Path, rows: Sequence[dict[str, Any]]) -> dict[str, float]:
    """Relaxed F1 and recalls by score_relations.py."""
    module = tool(tools, "score_relations")
    result = module.score(module.read(gold), {r["id"]: r for r in rows})
    recall = {k: round(100 * v["R"], 1) for k, v in result["recall_by_kind"].items()}
    return {
        "relaxed": round(100 * result["relaxed"]["F1"], 1),
        "precision": round(100 * result["relaxed"]["P"], 1),
        "recall": round(100 * result["relaxed"]["R"], 1),
        **recall,
    }


def read_all(articles: Sequence[data.Article], tagger: Any) -> list[dict[str, Any]]:
    """Predictions on articles."""
    return [row(x.id, find(Document(id=x.id, text=x.text, sha256=""), x.parse, tagger)) for x in articles]


def quality(
    network: Network, weights: dict[str, Tensor], dev: Sequence[data.Article], tok: Tokenizer, a: argparse.Namespace
) -> dict[str, Any]:
    """Exact and relaxed scores on dev with the averaged weights."""
    network.eval()
    own = {k: v.detach().clone() for k, v in network.state_dict().items()}
    network.load_state_dict(weights)
    rows = read_all(dev, TorchTagger(network, tok, a.width))
    network.load_state_dict(own)
    return {
        "exact": exact(a.tools, a.data / "dev.tokens.jsonl", rows),
        "whole": whole(a.tools, a.data / "dev.jsonl", rows),
    }
