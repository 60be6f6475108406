"""Which figure a relay may have made of which: the same kind, and near enough."""

from __future__ import annotations

from rashomon.relations.lexicon import stem
from rashomon.relations.points.people import counts_people
from rashomon.relations.points.points import Point

TELLING = 13  # from here a number is taken for the same as that of the text credited, whatever it is said to count


def same_kind(one: Point, other: Point) -> bool:
    """Whether two figures say what became of people alike, or else count in the same unit; and are parts of one kind,
    or wholes. Where a relay leaves out that a figure is of a part, it gives the same number."""
    a, b = one.quantity, other.quantity
    if a is None or b is None:
        return False
    kinds = [p.part.kind if p.part else "" for p in (one, other)]
    if kinds[0] != kinds[1] and not ("" in kinds and same_ends(one, other)):
        return False
    if one.fate or other.fate:
        return one.fate == other.fate
    return a.kind == b.kind and a.unit == b.unit


def _ends(one: Point) -> list[float]:
    quantity = one.quantity
    return [float(e) for e in (quantity.low, quantity.high) if e is not None] if quantity else []


def gap(one: Point, other: Point) -> float:
    """How far two figures are apart, as a share of the larger; 0 where an end of one is an end of the other."""
    return min((abs(a - b) / max(abs(a), abs(b), 1.0) for a in _ends(one) for b in _ends(other)), default=1.0)


def same_ends(one: Point, other: Point) -> bool:
    """Whether two figures have the same ends."""
    a, b = one.quantity, other.quantity
    return a is not None and b is not None and (a.low, a.high) == (b.low, b.high)


def reachable(one: Point, other: Point) -> bool:
    """Whether a relay may have made one of the other: a shared end, or a rounding."""
    distance = gap(one, other)
    rounded = any(e % 10 == 0 for e in _ends(one) + _ends(other))
    modified = bool((one.quantity and one.quantity.modifier) or (other.quantity and other.quantity.modifier))
    return distance == 0 or (distance < 0.2 and rounded and modified)


def same_figure(one: Point, other: Point) -> bool:
    """Whether two figures are one though their nouns differ: no small number, of one kind, with no two fates."""
    a, b = one.quantity, other.quantity
    if a is None or b is None or a.kind != b.kind or gap(one, other) > 0 or (one.fate and other.fate):
        return False
    if a.kind != "count" and a.unit != b.unit:
        return False
    return min(_ends(one) + _ends(other)) >= TELLING


def same_things(one: Point, other: Point) -> bool:
    """Whether two figures count the same things, in whatever words it is said what became of these."""
    a, b = one.quantity, other.quantity
    if a is None or b is None or not a.counted or not b.counted or a.kind != "count" or b.kind != "count":
        return False
    if counts_people(a) or counts_people(b) or stem(a.counted.split()[-1]) != stem(b.counted.split()[-1]):
        return False
    return reachable(one, other) and not (other.earlier and not one.earlier)


def same_words(one: Point, other: Point) -> bool:
    """Whether two figures are one by what is said around them: one number of people, no two fates that differ."""
    a, b = one.quantity, other.quantity
    if a is None or b is None or not same_ends(one, other) or not (counts_people(a) and counts_people(b)):
        return False
    fates = {one.fate, other.fate} - {""}
    if len(fates) > 1 and not fates <= _TREATED:
        return False
    return len(one.stems & other.stems - _COMMON) >= 2


_TREATED = frozenset(["injured", "in hospital", "ill"])
_COMMON = frozenset(stem(w) for w in "people person man woman men women child children".split())
