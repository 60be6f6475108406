"""How alike two statements of an event are."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence

from rashomon.relations.points.points import Point


class Likeness:
    """How alike statements are: Dice over content stems, weighed by how rare a stem is among the pages of the event."""

    def __init__(self, points: Sequence[Point], pages: int) -> None:
        spread: dict[str, set[int]] = defaultdict(set)
        for one in points:
            for s in one.stems:
                spread[s].add(one.page)
        self.weight = {s: math.log(1 + pages / len(held)) for s, held in spread.items()}

    def mass(self, stems: Iterable[str]) -> float:
        """The weight of a set of stems."""
        return math.fsum(self.weight.get(s, 0.0) for s in stems)  # a set has no order, so neither may the sum

    def alike(self, one: frozenset[str], other: frozenset[str]) -> float:
        """Between 0 and 1; 0 where they share less than two stems."""
        common = one & other
        if len(common) < 2:
            return 0.0
        return 2 * self.mass(common) / (self.mass(one) + self.mass(other))
