"""Intervals of exact numbers, with open or closed ends, and what the four operations make of them.

The ends are fractions, so nothing is ever rounded on the way. An infinite end is None and open. The image of a set
under division may fall into two pieces (one divided by the numbers from -1 to 1), so every operation returns an
`Image`: a tuple of disjoint intervals in rising order, empty where the operation has no value at all. The rules are
those of R. E. Moore, Interval Analysis (1966), with open ends, and division through zero worked out on sets.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import product
from typing import TypeAlias

from rashomon.records import Record

Exact: TypeAlias = int | Fraction


class Interval(Record, frozen=True, kw_only=False):
    """All numbers from `low` to `high`; a missing end is infinite. Never empty: see `interval`."""

    low: Fraction | None
    high: Fraction | None
    low_closed: bool = True
    high_closed: bool = True

    def __contains__(self, number: object) -> bool:
        if not isinstance(number, (int, Fraction)):
            return False
        above = self.low is None or self.low < number or (self.low == number and self.low_closed)
        below = self.high is None or number < self.high or (self.high == number and self.high_closed)
        return above and below


Image: TypeAlias = tuple[Interval, ...]


def interval(
    low: Exact | None, high: Exact | None = None, low_closed: bool = True, high_closed: bool = True
) -> Interval:
    """The interval with these ends; infinite ends are open. Raises ValueError where no number lies in it."""
    if low is not None and high is not None and (low > high or (low == high and not (low_closed and high_closed))):
        raise ValueError(f"no number lies between {low} and {high} with these ends")
    return Interval(
        None if low is None else Fraction(low),
        None if high is None else Fraction(high),
        low_closed and low is not None,
        high_closed and high is not None,
    )


def point(number: Exact) -> Interval:
    """The interval that holds one number only."""
    return interval(number, number)


EVERYTHING = interval(None, None)


def value(of: Interval) -> Fraction | None:
    """The one number in the interval, or None where there are more."""
    return of.low if of.low is not None and of.low == of.high else None


def intersect(one: Interval, other: Interval) -> Interval | None:
    """The numbers in both, or None where there is none."""
    low, low_closed = _higher(one, other)
    high, high_closed = _lower(one, other)
    try:
        return interval(low, high, low_closed, high_closed)
    except ValueError:
        return None


def inside(inner: Interval, outer: Interval) -> bool:
    """Whether every number of `inner` lies in `outer`."""
    return intersect(inner, outer) == inner


def hull(several: Iterable[Interval]) -> Interval:
    """The smallest interval around all of them. Raises ValueError for none."""
    made: Interval | None = None
    for one in several:
        made = one if made is None else _around(made, one)
    if made is None:
        raise ValueError("no interval lies around nothing")
    return made


def negative(of: Interval) -> Interval:
    """Each number with its sign turned."""
    low, high = of.low, of.high
    return interval(None if high is None else -high, None if low is None else -low, of.high_closed, of.low_closed)


def add(one: Interval, other: Interval) -> Image:
    """Every sum of a number of the one and a number of the other."""
    low = None if one.low is None or other.low is None else one.low + other.low
    high = None if one.high is None or other.high is None else one.high + other.high
    closed = (one.low_closed and other.low_closed, one.high_closed and other.high_closed)
    return (interval(low, high, *closed),)


def subtract(one: Interval, other: Interval) -> Image:
    """Every difference of a number of the one less a number of the other."""
    return add(one, negative(other))


def multiply(one: Interval, other: Interval) -> Image:
    """Every product of a number of the one and a number of the other."""
    corners = [_times(a, b) for a, b in product(_ends(one), _ends(other))]
    low, low_closed = min(corners, key=lambda c: (c[0], not c[1]))
    high, high_closed = max(corners, key=lambda c: (c[0], c[1]))
    return (_made(low, high, low_closed, high_closed),)


def divide(one: Interval, other: Interval) -> Image:
    """Every quotient of a number of the one by a number of the other that isn't 0, in at most two pieces."""
    return join(piece for part in _reciprocal(other) for piece in multiply(one, part))


def join(pieces: Iterable[Interval]) -> Image:
    """The same numbers in disjoint pieces that don't touch, in rising order."""
    made: list[Interval] = []
    for piece in sorted(pieces, key=_low):
        if made and _touch(made[-1], piece):
            made[-1] = _around(made[-1], piece)
        else:
            made.append(piece)
    return tuple(made)


# ---------------------------------------------------------------- ends
# An end as a pair (place, closed); places are fractions or the infinities of Python's floats, which compare exactly
# with fractions and never enter a sum or a product.

_Place: TypeAlias = Fraction | float
_INFINITE = float("inf")


def _low(of: Interval) -> tuple[_Place, bool]:
    """A key that sorts by the low end; at the same place the closed end comes first."""
    return (-_INFINITE if of.low is None else of.low, not of.low_closed)


def _ends(of: Interval) -> Iterator[tuple[_Place, bool]]:
    yield (-_INFINITE if of.low is None else of.low, of.low_closed)
    yield (_INFINITE if of.high is None else of.high, of.high_closed)


def _times(a: tuple[_Place, bool], b: tuple[_Place, bool]) -> tuple[_Place, bool]:
    """The product of two ends, and whether it is attained. Nothing times anything is nothing, however large."""
    (x, x_in), (y, y_in) = a, b
    if x == 0 or y == 0:
        return Fraction(0), (x == 0 and x_in) or (y == 0 and y_in)
    if isinstance(x, float) or isinstance(y, float):
        return (_INFINITE if (x > 0) == (y > 0) else -_INFINITE), False
    return x * y, x_in and y_in


def _made(low: _Place, high: _Place, low_closed: bool, high_closed: bool) -> Interval:
    return interval(
        None if isinstance(low, float) else low, None if isinstance(high, float) else high, low_closed, high_closed
    )


def _higher(one: Interval, other: Interval) -> tuple[Fraction | None, bool]:
    """The low end of what lies in both."""
    top = max(one, other, key=_low)
    return top.low, top.low_closed


def _lower(one: Interval, other: Interval) -> tuple[Fraction | None, bool]:
    """The high end of what lies in both."""
    bottom = min(one, other, key=lambda i: (_INFINITE if i.high is None else i.high, i.high_closed))
    return bottom.high, bottom.high_closed


def _around(one: Interval, other: Interval) -> Interval:
    bottom = min(one, other, key=_low)
    top = max(one, other, key=lambda i: (_INFINITE if i.high is None else i.high, i.high_closed))
    return interval(bottom.low, top.high, bottom.low_closed, top.high_closed)


def _touch(left: Interval, right: Interval) -> bool:
    """Whether nothing lies between two intervals of which `left` begins first."""
    if left.high is None or right.low is None:
        return True
    return right.low < left.high or (right.low == left.high and (left.high_closed or right.low_closed))


def _reciprocal(of: Interval) -> Iterator[Interval]:
    """One divided by each number of the interval but 0: the negative ones, then the positive ones."""
    below = intersect(of, interval(None, 0, high_closed=False))
    above = intersect(of, interval(0, None, low_closed=False))
    for part in (below, above):
        if part is None:
            continue
        low, high = (
            None if part.high == 0 else Fraction(0) if part.high is None else 1 / part.high,
            None if part.low == 0 else Fraction(0) if part.low is None else 1 / part.low,
        )
        yield interval(low, high, part.high_closed, part.low_closed)
