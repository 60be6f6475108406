"""Intervals as sets: the operations hold all that they must, and nothing that they need not."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.arithmetic.decide import decide, turns
from rashomon.arithmetic.intervals import (
    EVERYTHING,
    Image,
    Interval,
    add,
    divide,
    hull,
    inside,
    intersect,
    interval,
    join,
    multiply,
    point,
    subtract,
    value,
)
from rashomon.arithmetic.relations import RELATIONS, SHARE

small = st.fractions(-12, 12, max_denominator=3)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    low, high = sorted((draw(small), draw(small)))
    if low == high:
        return point(low)
    ends = draw(st.sampled_from(((low, high), (low, None), (None, high), (low, high))))
    return interval(*ends, draw(st.booleans()), draw(st.booleans()))


def samples(of: Interval) -> list[Fraction]:
    """Numbers of the interval: its ends or hair-breadths beside them, its middle, far out, and around 0."""
    hair, far = Fraction(1, 10**9), Fraction(10**9)
    low = of.low if of.low is not None else -far if of.high is None else of.high - far
    high = of.high if of.high is not None else far if of.low is None else of.low + far
    tried = (low, low + hair, (low + high) / 2, high - hair, high, Fraction(0), hair, -hair)
    return [one for one in tried if one in of]


def pencil(name: str, x: tuple[Fraction, ...]) -> Fraction | None:
    """The relation as one writes it, for exact numbers; None where it has no value."""
    last = x[-1]
    try:
        return {
            "share": lambda: 100 * sum(x[:-1]) / last,
            "fraction": lambda: sum(x[:-1]) / last,
            "sum": lambda: sum(x),
            "rest": lambda: x[0] - sum(x[1:]),
            "complement": lambda: 100 - sum(x),
            "growth": lambda: 100 * (x[1] - x[0]) / x[0],
            "fall": lambda: 100 * (x[0] - x[1]) / x[0],
            "gain": lambda: 100 * x[0] / (x[1] - x[0]) if x[1] else None,
            "loss": lambda: 100 * x[0] / (x[1] + x[0]) if x[1] else None,
            "multiple": lambda: x[1] / x[0],
            "product": lambda: x[0] * x[1],
            "part": lambda: x[0] * x[1] / 100,
            "same": lambda: x[0],
        }[name]()
    except ZeroDivisionError:
        return None


def contains(image: Image, number: Fraction) -> bool:
    return any(number in piece for piece in image)


@pytest.mark.parametrize("name", sorted(RELATIONS))
@given(st.data())
def test_every_relation_holds_all_values_and_reaches_its_ends(name: str, data: st.DataObject) -> None:
    operands = [data.draw(intervals()) for _ in range({"same": 1, "sum": 3, "rest": 3}.get(name, 2))]
    image = RELATIONS[name].image(operands)
    results = [r for x in product(*map(samples, operands)) if (r := pencil(name, x)) is not None]
    assert all(contains(image, result) for result in results)
    for piece in image:
        for end, closed in ((piece.low, piece.low_closed), (piece.high, piece.high_closed)):
            if end is not None and results:
                assert min(abs(r - end) for r in results) <= Fraction(1, 10**3), (end, closed)
            if end is not None and closed and name in ("sum", "rest", "product", "part", "same"):
                assert end in results


@given(intervals(), st.lists(intervals(), min_size=1, max_size=3))
def test_verdicts_are_what_their_words_say(stated: Interval, pieces: list[Interval]) -> None:
    image = join(pieces)
    verdict = decide(stated, image)
    found = [one in stated for piece in pieces for one in samples(piece)]
    if verdict == "holds":
        assert all(found)
    elif verdict == "fails":
        assert not any(found)
    else:
        assert verdict == "depends"
        assert not all(inside(piece, stated) for piece in pieces)
        assert any(intersect(piece, stated) for piece in pieces)


def test_nothing_computed_gives_no_verdict() -> None:
    assert decide(EVERYTHING, divide(point(1), point(0))) is None


@pytest.mark.parametrize(
    ("image", "wanted"),
    [
        (add(interval(1, 2), interval(3, None)), (interval(4, None),)),
        (subtract(interval(1, 2), interval(0, 1, high_closed=False)), (interval(0, 2, low_closed=False),)),
        (multiply(interval(0, 5), interval(1, None)), (interval(0, None),)),
        (multiply(interval(0, 5, low_closed=False), interval(1, None)), (interval(0, None, low_closed=False),)),
        (multiply(point(0), EVERYTHING), (point(0),)),
        (multiply(interval(-2, 3), interval(-5, 1)), (interval(-15, 10),)),
        (divide(point(1), interval(-1, 1)), (interval(None, -1), interval(1, None))),
        (divide(point(1), interval(0, 2)), (interval(Fraction(1, 2), None),)),
        (divide(interval(-1, 1), interval(-1, 1)), (EVERYTHING,)),
        (divide(point(0), interval(-1, 1)), (point(0),)),
        (divide(point(1), point(0)), ()),
        (divide(point(1), interval(2, None)), (interval(0, Fraction(1, 2), low_closed=False),)),
    ],
)
def test_operations_on_chosen_cases(image: Image, wanted: Image) -> None:
    assert image == wanted


def test_no_interval_is_empty() -> None:
    with pytest.raises(ValueError, match="no number"):
        interval(2, 1)
    with pytest.raises(ValueError, match="no number"):
        interval(1, 1, low_closed=False)
    with pytest.raises(ValueError, match="nothing"):
        hull(())


def test_value_is_the_only_number() -> None:
    assert value(point(3)) == 3
    assert value(interval(3, 4)) is None
    assert value(EVERYTHING) is None


@given(intervals(), intervals())
def test_the_hull_is_the_smallest_around_both(one: Interval, other: Interval) -> None:
    around = hull((one, other))
    assert inside(one, around)
    assert inside(other, around)
    assert {around.low, around.high} <= {one.low, one.high, other.low, other.high}


def test_the_threshold_of_a_share() -> None:
    at = (Fraction(58), Fraction(600))
    below_ten = interval(None, 10, high_closed=False)
    assert [(t.at, t.up, t.reached) for t in turns(SHARE, below_ten, at, 1)] == [(580, False, True)]
    assert [(t.at, t.up, t.reached) for t in turns(SHARE, below_ten, at, 0)] == [(60, True, True)]


positive = st.fractions(Fraction(1, 4), 900, max_denominator=4)


@given(st.sampled_from(sorted(set(RELATIONS) - {"same"})), st.lists(positive, min_size=2, max_size=2), positive)
def test_solving_for_an_operand_gives_the_wanted_result(name: str, at: list[Fraction], wanted: Fraction) -> None:
    for which in range(2):
        solved = RELATIONS[name].solve(which, wanted, at)
        if solved is None:
            continue
        with_it = tuple(solved if i == which else one for i, one in enumerate(at))
        result = pencil(name, with_it)
        assert result is None or result == wanted
