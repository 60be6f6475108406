"""Fits the weights by which two statements are held as one (`relations/matters/sameness.py`) to pairs judged by hand.

    python -m training.sameness PAIRS READINGS...

PAIRS is JSONL, a pair a line: `incident`, `docs` and `claims` (two ids each), `judged` (`same`, `related`, `different`)
and `half` (`train`, `dev`, by incident). READINGS are JSONL files of `{"incident", "reading"}`. Prints the weights
fitted to the train half and what they do on the dev half; the table in the code is copied from here by hand.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from rashomon.records import Reading
from rashomon.relations.matters.likeness import Likeness
from rashomon.relations.matters.sameness import ONE, WEIGHTS, Sameness
from rashomon.relations.pile import pages
from rashomon.relations.points.points import points

PENALTY = 5.0  # on the squares of the weights of features with mean 0 and deviation 1
ROUNDS = 30


def rows(path: str) -> list[dict[str, Any]]:
    """The lines of a JSONL file."""
    return [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines()]


def measured(pairs: list[dict[str, Any]], files: list[str]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Features, whether judged the same, and whether of the train half, of the pairs whose claims are statements."""
    texts: dict[str, list[Reading]] = defaultdict(list)
    for file in files:
        for row in rows(file):
            texts[str(row["incident"])].append(msgspec.convert(row["reading"], type=Reading))
    asked: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for pair in pairs:
        asked[str(pair["incident"])].append(pair)
    found = []
    for incident, some in asked.items():
        pile = pages(sorted(texts[incident], key=lambda r: (r.document.published or "9999", r.document.id)))
        every = [p for page in pile for p in points(page)]
        same = Sameness({p.index: p for p in pile}, Likeness(every, len(pile)))
        known = {(p.document, p.claim.id): p for p in every if p.quantity is None}
        for pair in some:
            one, other = (known.get(key) for key in zip(pair["docs"], pair["claims"], strict=True))
            if one is not None and other is not None:
                values = same.features(one, other)
                found.append(([values[n] for n in WEIGHTS], pair["judged"] == "same", pair["half"] == "train"))
    features, same_ones, train = zip(*found, strict=True)
    return np.array(features), np.array(same_ones, float), np.array(train)


def fitted(features: np.ndarray, same: np.ndarray) -> tuple[np.ndarray, float]:
    """Weights and start of a logistic regression, by Newton's method."""
    mean, spread = features.mean(0), features.std(0) + 1e-9
    scaled = np.c_[(features - mean) / spread, np.ones(len(features))]
    weights = np.zeros(scaled.shape[1])
    penalty = np.diag([PENALTY] * (scaled.shape[1] - 1) + [0.0])
    for _ in range(ROUNDS):
        likely = 1 / (1 + np.exp(-scaled @ weights))
        slope = scaled.T @ (likely - same) + penalty @ weights
        weights -= np.linalg.solve((scaled * (likely * (1 - likely))[:, None]).T @ scaled + penalty, slope)
    return weights[:-1] / spread, float(weights[-1] - (weights[:-1] * mean / spread).sum())


def main(pairs: str, *files: str) -> None:
    """Fit on the train half and measure on the dev half."""
    features, same, train = measured(rows(pairs), list(files))
    weights, start = fitted(features[train], same[train])
    for name, weight in zip(WEIGHTS, weights, strict=True):
        print(f"{name:8} {weight:.2f}")
    print(f"start    {start:.2f}")
    held = ~train & (features @ weights + start >= ONE)
    print(f"dev: {int(same[held].sum())} of {int(held.sum())} held as one are; {int(same[~train].sum())} are one")


if __name__ == "__main__":
    main(*sys.argv[1:])
