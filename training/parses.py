"""Parses of the training articles, by the language stage itself, kept in a folder because they take minutes."""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rashomon import language
from rashomon.models.syntax import load_syntax
from rashomon.records import Document, Parse


def parses(cache: Path, name: str, rows: Sequence[dict[str, Any]]) -> dict[str, Parse]:
    """Parse of each row by its id; from the folder where they stand there already."""
    file = cache / f"{name}.pkl"
    if not file.exists():
        syntax = load_syntax()
        made = {
            r["id"]: (r["text"], language.parse(Document(id=r["id"], text=r["text"], sha256=""), syntax)) for r in rows
        }
        cache.mkdir(parents=True, exist_ok=True)
        file.write_bytes(pickle.dumps(made))
    known = pickle.loads(file.read_bytes())  # noqa: S301 - written by the lines above
    return {r["id"]: known[r["id"]][1] for r in rows}
