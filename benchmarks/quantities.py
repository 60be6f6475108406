"""Figures: `python benchmarks/quantities.py [--shared DIR] [--quantulum PYTHON] [--write FILE]`.

Three things in one run: the scores of `score_quantities.py` over `newsquant/dev.jsonl`; the share of the figures marked
in `addup/dev.jsonl` that some quantity touches; and words read per CPU-second, parsing left out. The scores are given
twice: as printed, and with what that gold does not count left out (the ends of a move, ranks and bare multiples).
`--quantulum` names the Python of an environment with quantulum3, which then reads the same texts.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

import rashomon
from rashomon import language, quantities
from rashomon.models import load_syntax
from rashomon.records import Document, Parse, Quantity

SHARED = Path(__file__).parents[2] / "shared"
OTHER = """
import json, sys, time
from quantulum3 import parser
texts = [json.loads(line)["text"] for line in open(sys.argv[1], encoding="utf-8")]
parser.parse("5 km")
begun = time.process_time()
for text in texts:
    try:
        parser.parse(text)
    except Exception:
        pass
print(sum(len(t.split()) for t in texts) / (time.process_time() - begun))
"""


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a JSONL file."""
    with path.open(encoding="utf-8") as file:
        yield from map(json.loads, file)


def parsed(path: Path) -> list[tuple[Document, Parse]]:
    """The documents of a JSONL file with their parses."""
    syntax = load_syntax()
    documents = [rashomon.from_text(row["text"], id=row["id"]) for row in rows(path)]
    return [(d, language.parse(d, syntax)) for d in documents]


def plain(document: Document, found: tuple[Quantity, ...]) -> dict[str, Any]:
    """As much of a reading as the projection takes."""
    return {"document": {"id": document.id}, "quantities": [msgspec.to_builtins(q) for q in found]}


def conventional(document: Document, found: tuple[Quantity, ...]) -> dict[str, Any]:
    """The same in the gold's conventions: no ranks, no bare multiples, and of a move ("from A to B") not its ends."""
    row = plain(document, found)
    ends = {part for q in found for part in q.parts}
    left_out = [
        q["kind"] == "rank" or (q["unit"] == "times" and q["kind"] in {"ratio", "change"}) or q["id"] in ends
        for q in row["quantities"]
    ]
    return {**row, "quantities": [q for q, out in zip(row["quantities"], left_out, strict=True) if not out]}


def score(shared: Path, made: list[dict[str, Any]]) -> str:
    """What the scorer prints for the readings."""
    tools, gold = shared / "tools", shared / "data/newsquant/dev.jsonl"
    with tempfile.TemporaryDirectory() as folder:
        readings, out = Path(folder) / "readings.jsonl", Path(folder) / "predicted.jsonl"
        readings.write_text("".join(json.dumps(row) + "\n" for row in made), encoding="utf-8")
        subprocess.run([sys.executable, tools / "project.py", readings, "quantities", out], check=True)
        done = subprocess.run(
            [sys.executable, tools / "score_quantities.py", gold, out], check=True, capture_output=True, text=True
        )
    return done.stdout


def touched(shared: Path) -> tuple[int, int]:
    """How many of the figures marked in the checks some quantity touches, and how many are marked."""
    path = shared / "data/addup/dev.jsonl"
    hit = marked = 0
    for (document, parse), row in zip(parsed(path), rows(path), strict=True):
        spans = [q.span for q in quantities.find(document, parse)]
        for check in row["checks"]:
            for a, b in [*check["parts"], check["stated"]]:
                marked += 1
                hit += any(start < b and a < end for start, end in spans)
    return hit, marked


def speed(texts: list[tuple[Document, Parse]]) -> float:
    """Words per CPU-second of the stage alone."""
    begun = time.process_time()
    for document, parse in texts:
        quantities.with_moves(document, quantities.find(document, parse))
    return sum(len(d.text.split()) for d, _ in texts) / (time.process_time() - begun)


def main() -> None:
    """Print the scores, the coverage and the speeds."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--shared", type=Path, default=SHARED)
    arguments.add_argument("--quantulum", help="the Python of an environment with quantulum3")
    arguments.add_argument("--write", type=Path, help="keep the readings, one a line")
    given = arguments.parse_args()
    gold = given.shared / "data/newsquant/dev.jsonl"
    texts = parsed(gold)
    found = [(d, quantities.with_moves(d, quantities.find(d, p))) for d, p in texts]
    made = [plain(d, q) for d, q in found]
    if given.write:
        given.write.write_text("".join(json.dumps(row) + "\n" for row in made), encoding="utf-8")
    print("as printed\n" + score(given.shared, made))
    print("in the gold's conventions\n" + score(given.shared, [conventional(d, q) for d, q in found]))
    hit, marked = touched(given.shared)
    print(f"marked figures touched: {hit} of {marked}, {100 * hit / marked:.1f} %")
    articles = given.shared / "data/timebank/dev.jsonl"
    with tempfile.TemporaryDirectory() as folder:
        sample = Path(folder) / "articles.jsonl"
        lines = [json.dumps({"id": str(r["id"]), "text": r["text"]}) for r in rows(articles)][:60]
        sample.write_text("\n".join(lines) + "\n", encoding="utf-8")
        print(f"words per CPU-second: {speed(parsed(sample)):,.0f}")
        if given.quantulum:
            done = subprocess.run(
                [given.quantulum, "-W", "ignore", "-c", OTHER, sample], check=True, capture_output=True, text=True
            )
            print(f"quantulum3:           {float(done.stdout.split()[-1]):,.0f}")


if __name__ == "__main__":
    main()
