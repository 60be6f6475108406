"""How pairs of figures in real local news are told apart: `python benchmarks/relations_pairs.py [--shared DIR]
[--list]`.

`real_pairs.jsonl` names 220 pairs of figures by document and characters, each of two reports on one shooting. Two
readers who did not know what the software says labelled them: `same`, `later`, `part`, `conflict`, `different`, or
`notnumber` where no people are counted; `also` are labels that can be defended too. 76 of the pairs were chosen because
the software then told them apart, the rest by lot out of those that it left open. They were used in development.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import rashomon
from rashomon.records import Related
from rashomon.relations.relate import relate

PAIRS = Path(__file__).with_name("real_pairs.jsonl")
SHARED = Path(__file__).parents[2] / "shared"
# Kind of a tie -> the label under which it is right.
MEANS = {"conflict": "conflict", "update": "later", "revised": "later", "part": "part"}
Place = tuple[str, int, int]


def covers(one: Place, other: Place) -> bool:
    """Whether two stretches of a document are mostly the same."""
    common = min(one[2], other[2]) - max(one[1], other[1])
    return one[0] == other[0] and common > 0.6 * min(one[2] - one[1], other[2] - other[1])


def decided(made: Related, one: Place, other: Place) -> str:
    """What a comparison says of two figures: a kind of tie, `same` account, or `open`."""
    places = {
        (r.document.id, c.id): (r.document.id, min(s[0] for s in c.spans), max(s[1] for s in c.spans))
        for r in made.readings
        for c in r.claims
    }
    found = {"open"}
    for matter in made.matters:
        if not matter.label.startswith("How many"):
            continue
        held = {a.id: [places[c.document, c.claim] for c in a.claims] for a in matter.accounts}
        first = {name for name, spots in held.items() if any(covers(one, s) for s in spots)}
        second = {name for name, spots in held.items() if any(covers(other, s) for s in spots)}
        found |= {"same"} if first & second else set()
        across = {(a, b) for a in first for b in second} | {(b, a) for a in first for b in second}
        texts = {a.id: {c.document for c in a.claims} for a in matter.accounts}
        found |= {
            t.kind
            for t in made.ties
            if t.matter == matter.id and (t.one, t.other) in across
            if not (t.kind == "part" and texts[t.one] <= texts[t.other])  # told by its own texts: no finding
        }
    return next(kind for kind in (*MEANS, "same", "open", *found) if kind in found)


def main() -> None:
    """Print what is said of the pairs beside their labels, and how often each kind is right."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=SHARED)
    parser.add_argument("--list", action="store_true")
    chosen = parser.parse_args()
    pairs: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for line in PAIRS.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        pairs[row["incident"]].append(row)
    texts: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for line in (chosen.shared / "data" / "gva" / "articles.jsonl").open(encoding="utf-8"):
        row = json.loads(line)
        if row["incident"] in pairs:
            texts[row["incident"]].append(row)
    reader = rashomon.Reader()
    said: Counter[tuple[str, str]] = Counter()
    right: Counter[str] = Counter()
    for incident, rows in texts.items():
        readings = [
            reader.read(
                rashomon.from_text(
                    t["text"], id=t["id"], title=t["title"], publisher=t["publisher"], published=t["published"]
                )
            )
            for t in rows
        ]
        made = relate(readings)
        for pair in pairs[incident]:
            kind = decided(made, tuple(pair["one"]), tuple(pair["other"]))
            said[kind, pair["label"]] += 1
            right[kind] += MEANS.get(kind) in {pair["label"], *pair["also"]}
            if chosen.list and kind in MEANS:
                print(kind, pair)
    for kind in sorted({k for k, _ in said}):
        labels = ", ".join(f"{label} {n}" for (k, label), n in sorted(said.items()) if k == kind)
        whole = sum(n for (k, _), n in said.items() if k == kind)
        print(f"{kind:10}{whole:4}  " + (f"right {right[kind]}; " if kind in MEANS else "") + f"labelled {labels}")


if __name__ == "__main__":
    main()
