"""Readings made with the gold attributions given: `python benchmarks/given.py TEXTS.jsonl OUT.jsonl [LABELS.jsonl]`.

TEXTS holds id, text and attributions (source, cue, content spans). With LABELS, only the articles labelled there.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import rashomon
from rashomon.records import Form, Spotted


def rows(path: str | Path) -> list[dict[str, Any]]:
    """The objects of a JSONL file."""
    with Path(path).open(encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def spotted(row: dict[str, Any]) -> list[Spotted]:
    """The gold attributions of an article as the tagger would have given them."""
    made = []
    for one in row["attributions"]:
        spans = {role: tuple(tuple(s) for s in one.get(role) or ()) for role in ("source", "cue", "content")}
        made.append(
            Spotted(
                source_spans=spans["source"],
                cue_spans=spans["cue"],
                content_spans=spans["content"],
                form=form(row["text"], spans["content"]),
            )
        )
    return made


def form(text: str, content: tuple[tuple[int, int], ...]) -> Form:
    """Direct, indirect or mixed, by the quotation marks in the content."""
    words = "".join(text[a:b] for a, b in content)
    if not any(mark in words for mark in '"“”'):
        return "indirect"
    return "direct" if words.strip()[:1] in '"“' and words.strip()[-1:] in '"”' else "mixed"


def main(texts: str, out: str, labels: str | None = None) -> None:
    """Write one reading a line."""
    wanted = {row["id"] for row in rows(labels)} if labels else None
    reader = rashomon.Reader()
    with Path(out).open("w", encoding="utf-8") as file:
        for row in rows(texts):
            if wanted is not None and row["id"] not in wanted:
                continue
            document = rashomon.from_text(row["text"], id=row["id"], published=row.get("published"))
            file.write(rashomon.to_json(reader.read(document, spotted(row))) + "\n")


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    main(*sys.argv[1:])
