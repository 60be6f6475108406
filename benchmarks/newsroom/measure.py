"""The scores of comparison that a change may not lower: `python benchmarks/newsroom/measure.py`.

The written piles and a generated one, with the attributions given, so that neither tagger nor outside data is needed.
Counts of all of them are added up before a share is taken.
"""

from __future__ import annotations

import contextlib
import io
import re
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))  # for `given`
sys.path.insert(0, str(Path(__file__).parent))

import run
import written

import rashomon

# Bank, seed, events.
PILES = (*((bank, "0", "99") for bank in written.BANKS), ("harbour", "6", "20"))
COUNTS = {
    "copies precision": r"copies +precision (\d+) of (\d+)",
    "copies verbatim": r"recall verbatim (\d+) of (\d+)",
    "copies reworded": r"reworded (\d+) of (\d+)",
    "origins in range": r"inside in (\d+) of (\d+)",
    "told apart": r"told apart in (\d+) of (\d+)",
    "drift precision": r"drift +precision (\d+) of (\d+)",
    "drift recall": r"recall (\d+) of (\d+) \([\d.]+ %\) \(",
    "circles": r"circles +found (\d+) of (\d+)",
}


def measure() -> dict[str, float]:
    """Shares in per cent over all piles, and how many circles were invented."""
    hits: dict[str, int] = defaultdict(int)
    wholes: dict[str, int] = defaultdict(int)
    invented = 0
    reader = rashomon.Reader()
    for bank, seed, events in PILES:
        with tempfile.TemporaryDirectory() as out, contextlib.redirect_stdout(io.StringIO()):
            run.pile(bank, seed, events, out)
            said = run.scores(Path(out), reader, given=True)
        for name, pattern in COUNTS.items():
            if m := re.search(pattern, said):
                hits[name] += int(m[1])
                wholes[name] += int(m[2])
        if m := re.search(r"invented (\d+)", said):
            invented += int(m[1])
    shares = {f"comparison.{name}": round(100 * hits[name] / wholes[name], 1) for name in COUNTS if wholes[name]}
    return {**shares, "comparison.circles invented": float(invented)}


if __name__ == "__main__":
    for label, value in measure().items():
        print(f"{label:32}{value:7.1f}")
