"""Every `fails` of the checks of figures over collections of articles, each with its text, to be read by a person.

    python benchmarks/fails.py [--cache FOLDER] ARTICLES.jsonl ...

Parsing takes minutes; with --cache the parses are kept and the checks alone run again. Attributions are not needed for
the arithmetic and are left out. At the end: how many findings there were, by code and verdict.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import msgspec

import rashomon
from rashomon import language, quantities
from rashomon.findings import figures_change, figures_range, figures_ratio, figures_sum
from rashomon.models import load_syntax
from rashomon.records import Analysis, Document, Parse

CHECKS = (figures_ratio, figures_sum, figures_change, figures_range)


def parsed(path: Path, cache: Path | None) -> Iterator[tuple[Document, Parse]]:
    """The documents of a collection with their parses, from the cache where it has them."""
    documents = [
        rashomon.from_text(row["text"], id=str(row.get("id", n)), published=row.get("published"))
        for n, row in enumerate(map(json.loads, path.open(encoding="utf-8")))
    ]
    kept = cache / f"{path.parent.name}-{path.stem}.parses" if cache else None
    if kept is not None and kept.exists():
        with kept.open("rb") as file:
            for document, line in zip(documents, file, strict=True):
                yield document, msgspec.json.decode(line, type=Parse)
        return
    syntax = load_syntax()
    part = kept.with_suffix(".part") if kept else None
    out = part.open("wb") if part else None
    for document in documents:
        parse = language.parse(document, syntax)
        if out:
            out.write(msgspec.json.encode(parse) + b"\n")
        yield document, parse
    if out and part and kept:
        out.close()
        part.rename(kept)


def main() -> None:
    """Print each failing proof and a table of all verdicts."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", nargs="+", type=Path)
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--verdict", default="fails", help="print these findings (default: fails)")
    options = parser.parse_args()
    seen: Counter[tuple[str, str]] = Counter()
    for path in options.articles:
        for document, parse in parsed(path, options.cache):
            found = Analysis(
                document=document,
                parse=parse,
                sources=(),
                attributions=(),
                quantities=quantities.find(document, parse),
                times=(),
                claims=(),
            )
            for finding in (f for check in CHECKS for f in check.check(found)):
                seen[finding.code, finding.verdict] += 1
                if finding.verdict != options.verdict:
                    continue
                spans = [s for p in finding.passages for s in p.spans]
                begin = max(0, min(a for a, _ in spans) - 160)
                end = max(b for _, b in spans) + 160
                words = " ".join(document.text[begin:end].split())
                print(
                    f"{path.parent.name} {document.id} {finding.code}\n  {finding.message}\n  ... {words} ...\n",
                    flush=True,
                )
    for (code, verdict), many in sorted(seen.items()):
        print(f"{many:6} {code} {verdict}")


if __name__ == "__main__":
    main()
