"""Generate, read, compare, score: `python benchmarks/newsroom/run.py BANK SEED EVENTS OUT [--given|--small|--list]`.

BANK is `dev`, `final`, one with a generator of its own (`blind`, `harbour`, `meridian`, `quarry`), or a written pile
(`orchard`, `vineyard`, `granary`, `lantern`). With `--given`, the attributions are taken as written, so that only
comparing is measured; else the whole pipeline reads the texts. OUT keeps the pile, the comparison and the scores.
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
import written
from given import rows, spotted

import rashomon
from rashomon.pipeline import relate
from rashomon.records import Document


def pile(bank: str, seed: str, events: str, out: str) -> None:
    """Write the pile of a bank."""
    if bank in {"dev", "final"}:
        generate.main(bank, seed, events, out)
    elif bank in written.BANKS:
        written.main(bank, seed, events, out)
    else:
        importlib.import_module(f"generate_{bank}").main(seed, events, out)


def scores(folder: Path, reader: rashomon.Reader, *, given: bool, listing: bool = False) -> str:
    """What the scorer says of the pile in a folder; the comparison and the scores are written there too."""
    readings = []
    begin = time.process_time()
    for row in rows(folder / "given.jsonl"):
        said = row.pop("attributions")
        document = Document(sha256=hashlib.sha256(row["text"].encode()).hexdigest(), **row)
        readings.append(reader.read(document, spotted({**row, "attributions": said}) if given else None))
    read = time.process_time()
    made = relate(readings, (), reader.producer)
    print(f"read in {read - begin:.1f} s of CPU, compared in {time.process_time() - read:.1f} s")
    (folder / "comparison.json").write_text(rashomon.to_json(made), encoding="utf-8")
    said_aloud = io.StringIO()
    with contextlib.redirect_stdout(said_aloud):
        score.main(str(folder / "truth.json"), str(folder / "comparison.json"), listing)
    (folder / "scores.txt").write_text(said_aloud.getvalue(), encoding="utf-8")
    return said_aloud.getvalue()


def main(bank: str, seed: str, events: str, out: str, options: set[str]) -> None:
    """Print the scores, and write them beside the comparison."""
    pile(bank, seed, events, out)
    reader = rashomon.Reader(model="small" if "--small" in options else "default")
    print(scores(Path(out), reader, given="--given" in options, listing="--list" in options), end="")


if __name__ == "__main__":
    words = [w for w in sys.argv[1:] if not w.startswith("--")]
    if len(words) != 4:
        sys.exit(__doc__)
    main(*words, {w for w in sys.argv[1:] if w.startswith("--")})
