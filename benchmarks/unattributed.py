"""Texts with their figures but without attributions: all that the arithmetic needs, and quick to get.

What the benchmarks and tests of figures share: reading a collection of articles, keeping its parses, and the findings
of the checks of figures on one text.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

import rashomon
from rashomon import language, quantities
from rashomon.findings import figures_change, figures_mismatch, figures_range, figures_ratio, figures_sum
from rashomon.models import SyntaxModel, load_syntax
from rashomon.records import Analysis, Document, Finding, Parse

# The checks that prove or refute; figures.scope and figures.mixed-voices only note.
CHECKS = (figures_ratio, figures_sum, figures_change, figures_range, figures_mismatch)


def analysis_of(document: Document, parse: Parse) -> Analysis:
    """The document with its figures alone."""
    return Analysis(
        document=document,
        parse=parse,
        sources=(),
        attributions=(),
        quantities=quantities.find(document, parse),
        times=(),
        claims=(),
    )


def findings_of(document: Document, parse: Parse) -> list[Finding]:
    """What the checks of figures find in a document."""
    analysis = analysis_of(document, parse)
    return [finding for check in CHECKS for finding in check.check(analysis)]


def articles(path: Path) -> Iterator[dict[str, Any]]:
    """The articles of a collection in JSON lines: one a line, or groups of `articles`, of which each id counts once."""
    seen: set[str] = set()
    for n, line in enumerate(path.open(encoding="utf-8")):
        row = json.loads(line)
        if "articles" not in row:
            yield {**row, "id": str(row.get("id", n))}
            continue
        for article in row["articles"]:
            if article["id"] not in seen:
                seen.add(article["id"])
                yield article


def documents(path: Path) -> Iterator[Document]:
    """The articles of a collection as documents."""
    for row in articles(path):
        yield rashomon.from_text(row["text"], id=row["id"], title=row.get("title"), published=row.get("published"))


def parsed(
    path: Path, syntax: SyntaxModel | None = None, cache: Path | None = None
) -> Iterator[tuple[Document, Parse]]:
    """The documents of a collection with their parses, from the cache where it has them. Parsing takes minutes."""
    kept = cache / f"{path.parent.name}-{path.stem}.parses" if cache else None
    if kept is not None and kept.exists():
        with kept.open("rb") as file:
            for document, line in zip(documents(path), file, strict=True):
                yield document, msgspec.json.decode(line, type=Parse)
        return
    syntax = syntax or load_syntax()
    part = kept.with_suffix(".part") if kept else None
    out = part.open("wb") if part else None
    for document in documents(path):
        parse = language.parse(document, syntax)
        if out:
            out.write(msgspec.json.encode(parse) + b"\n")
        yield document, parse
    if out and part and kept:
        out.close()
        part.rename(kept)
