"""Generate, read, compare, score: `python benchmarks/newsroom/run.py BANK SEED EVENTS OUT [--given|--small|--list]`.

BANK is `dev`, `final`, or one with a generator of its own: `blind`, `harbour`, `orchard`, `meridian`. With `--given`,
the attributions are taken as written, so that only comparing is measured; else the whole pipeline reads the texts. OUT
keeps the pile, the comparison and the scores.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib
import io
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))  # for `given`

import generate
import score
from given import rows, spotted

import rashomon
from rashomon.pipeline import relate
from rashomon.records import Document


def main(bank: str, seed: str, events: str, out: str, options: set[str]) -> None:
    """Print the scores, and write them beside the comparison."""
    folder = Path(out)
    if bank in {"dev", "final"}:
        generate.main(bank, seed, events, out)
    else:
        importlib.import_module(f"generate_{bank}").main(seed, events, out)
    reader = rashomon.Reader(model="small" if "--small" in options else "default")
    readings = []
    begin = time.process_time()
    for row in rows(folder / "given.jsonl"):
        said = row.pop("attributions")
        document = Document(sha256=hashlib.sha256(row["text"].encode()).hexdigest(), **row)
        given = spotted({**row, "attributions": said}) if "--given" in options else None
        readings.append(reader.read(document, given))
    read = time.process_time()
    made = relate(readings, (), reader.producer)
    print(f"read in {read - begin:.1f} s of CPU, compared in {time.process_time() - read:.1f} s")
    (folder / "comparison.json").write_text(rashomon.to_json(made), encoding="utf-8")
    said_aloud = io.StringIO()
    with contextlib.redirect_stdout(said_aloud):
        score.main(str(folder / "truth.json"), str(folder / "comparison.json"), "--list" in options)
    (folder / "scores.txt").write_text(said_aloud.getvalue(), encoding="utf-8")
    print(said_aloud.getvalue(), end="")


if __name__ == "__main__":
    words = [w for w in sys.argv[1:] if not w.startswith("--")]
    if len(words) != 4:
        sys.exit(__doc__)
    main(*words, {w for w in sys.argv[1:] if w.startswith("--")})
