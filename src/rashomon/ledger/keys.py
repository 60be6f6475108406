"""What makes two readings the same work: text, metadata, options, code and weights, but not who the document is."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from rashomon.plain import to_dict
from rashomon.records import Document, Producer

_IDENTITY = {"id", "uri", "raw_sha256", "text"}


def reading_key(document: Document, producer: Producer) -> str:
    """SHA-256 over all that a reading depends on. The same text under another id or address has the same key."""
    known = {name: value for name, value in to_dict(document).items() if name not in _IDENTITY}
    return _hashed([known, to_dict(producer), code_digest()])


def comparison_key(parts: Iterable[tuple[str, str]], producer: Producer) -> str:
    """SHA-256 over documents' ids with their reading keys, options, code and weights. Their order does not count."""
    return _hashed([sorted(parts), to_dict(producer), code_digest()])


def _hashed(whole: object) -> str:
    text = json.dumps(whole, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("ascii")).hexdigest()


@cache
def code_digest() -> str:
    """SHA-256 over the package's source files: a change of code makes new readings even where the version stays."""
    total = hashlib.sha256()
    for name, source in sorted(_sources(files("rashomon"), "")):
        total.update(name.encode())
        total.update(source)
    return total.hexdigest()


def _sources(folder: Traversable, prefix: str) -> Iterable[tuple[str, bytes]]:
    for entry in folder.iterdir():
        name = f"{prefix}{entry.name}"
        if entry.is_dir():
            yield from _sources(entry, f"{name}/")
        elif entry.name.endswith(".py"):
            yield name, entry.read_bytes()
