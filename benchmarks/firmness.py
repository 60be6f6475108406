"""Firmness with the gold attributions given: `python benchmarks/firmness.py TEXTS.jsonl LABELS.jsonl READINGS.jsonl`.

Prints stance by class, distance as macro-F1 over its three classes, and every denial and every unsaid statement that
was found, missed or invented. READINGS come from `benchmarks/given.py`, so that attributions stand in gold order.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

WIDTH = 110


def rows(path: str) -> dict[str, dict[str, Any]]:
    """The lines of a file by id."""
    found = (json.loads(line) for line in Path(path).read_text(encoding="utf-8").split("\n") if line)
    return {row["document"]["id"] if "document" in row else row["id"]: row for row in found}


def scores(pairs: list[tuple[str, str]], classes: list[str]) -> str:
    """Precision, recall and F1 of each class, and their mean."""
    lines, f1s = [], []
    for name in classes:
        hit = sum(a == b == name for a, b in pairs)
        true, said = sum(a == name for a, _ in pairs), sum(b == name for _, b in pairs)
        f1 = 2 * hit / (true + said) if true + said else 0.0
        if true:
            f1s.append(f1)
        lines.append(f"  {name:10} gold {true:4}  said {said:4}  right {hit:4}  F1 {100 * f1:5.1f}")
    lines.append(f"  macro-F1 {100 * sum(f1s) / max(1, len(f1s)):.1f} over the classes that occur")
    return "\n".join(lines)


def words(text: str, spans: list[list[int]]) -> str:
    """What the spans hold, on one line."""
    return " … ".join(text[a:b] for a, b in spans).replace("\n", " ")


def main(texts_path: str, labels_path: str, readings_path: str) -> None:
    """Print the tables and lists."""
    texts, labels, readings = rows(texts_path), rows(labels_path), rows(readings_path)
    stance: list[tuple[str, str]] = []
    distance: list[tuple[str, str]] = []
    lists: dict[str, list[str]] = {}
    for key, label in labels.items():
        text, said = texts[key]["text"], readings[key]["attributions"]
        for n, row in enumerate(label["attributions"]):
            a = said[row.get("i", n)]
            line = f"{key[:28]} {a['id']}: " + " | ".join(
                words(text, a[f"{role}_spans"])[:WIDTH] for role in ("source", "cue", "content")
            )
            unsure = bool(row.get("unsure"))
            if row.get("stance") and not unsure:
                stance.append((row["stance"], a["stance"]))
            if row.get("distance") and not unsure:
                distance.append((row["distance"], a["distance"]))
            marks = [("denial", row.get("stance") == "denies", a["stance"] == "denies")]
            if "negated" in row or "distance" not in row:
                marks.append(("negated", bool(row.get("negated")), a["negated"]))
            elif a["negated"]:
                lists.setdefault("negated, not labelled here", []).append(line)
            for kind, true, found in marks:
                if true or found:
                    what = "found" if true and found else "missed" if true else "invented"
                    lists.setdefault(f"{kind} {what}{' (gold unsure)' if unsure else ''}", []).append(line)
            if a["answers"]:
                lists.setdefault("answers", []).append(f"{line} -> {', '.join(a['answers'])}")
    print(f"stance {100 * sum(a == b for a, b in stance) / max(1, len(stance)):.1f} % of {len(stance)}")
    print(scores(stance, sorted({a for pair in stance for a in pair})))
    for (true, found), count in Counter(p for p in stance if p[0] != p[1]).most_common(12):
        print(f"  {true} taken for {found}: {count}")
    if distance:
        print(f"distance {100 * sum(a == b for a, b in distance) / len(distance):.1f} % of {len(distance)}")
        print(scores(distance, ["endorses", "neutral", "distances"]))
    for kind in sorted(lists):
        print(f"{kind}: {len(lists[kind])}")
        print("\n".join(f"  {line}" for line in lists[kind]))


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
