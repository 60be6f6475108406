"""The one table of what a printed figure stands for: its last shown digit, its hedge, and how far either widens it.

What is written is kept as it is in the quantity; all that makes "about 60" wider than 60 stands here, nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import Literal, TypeAlias

from rashomon.arithmetic.intervals import Interval, hull, interval
from rashomon.records import Record

Hedge: TypeAlias = Literal[
    "none", "about", "nearly", "over", "at least", "under", "at most", "just over", "just under", "exactly"
]


class Widening(Record, frozen=True):
    """How far a hedge lets the true value lie from the printed one, as a share of it. None is without limit.

    `rounds`: the value may also be any that rounds to the printed one. `low_closed`, `high_closed`: whether the printed
    value itself (where the share is 0) is allowed.
    """

    below: Fraction | None
    above: Fraction | None
    rounds: bool
    low_closed: bool = True
    high_closed: bool = True


TENTH = Fraction(1, 10)
NOTHING = Fraction(0)

# hedge -> how far the value may lie below and above the printed figure
WIDENINGS: Mapping[Hedge, Widening] = MappingProxyType(
    {
        "none": Widening(below=NOTHING, above=NOTHING, rounds=True),
        "exactly": Widening(below=NOTHING, above=NOTHING, rounds=True),
        "about": Widening(below=TENTH, above=TENTH, rounds=True),
        "nearly": Widening(below=TENTH, above=NOTHING, rounds=False),
        "over": Widening(below=NOTHING, above=None, rounds=False, low_closed=False),
        "at least": Widening(below=NOTHING, above=None, rounds=False),
        "under": Widening(below=None, above=NOTHING, rounds=False, high_closed=False),
        "at most": Widening(below=None, above=NOTHING, rounds=False),
        "just over": Widening(below=NOTHING, above=TENTH, rounds=False, low_closed=False),
        "just under": Widening(below=TENTH, above=NOTHING, rounds=False, high_closed=False),
    }
)

# A fraction in words (half, a third) is right to 5 % either way; a factor in words (doubled, tripled) to half a step.
FRACTION_SLACK = Fraction(1, 20)
FACTOR_SLACK = Fraction(1, 2)

# Outside by no more than this share of the last shown digit may come from rounding twice: undecided.
DOUBLE_ROUNDING = Fraction(1, 10)

# "almost half", "nearly doubled", "about one in ten" are loosely said; this far off they are undecided, not refuted.
LOOSE_IDIOM = Fraction(1, 5)

# words of a modifier -> hedge; the first that occurs in the modifier counts, so the longer ones come first
HEDGES: tuple[tuple[str, Hedge], ...] = (
    ("just over", "just over"),
    ("just above", "just over"),
    ("just more than", "just over"),
    ("a little over", "just over"),
    ("a little more than", "just over"),
    ("slightly over", "just over"),
    ("slightly more than", "just over"),
    ("slightly above", "just over"),
    ("barely over", "just over"),
    ("barely more than", "just over"),
    ("just under", "just under"),
    ("just below", "just under"),
    ("just shy of", "just under"),
    ("just short of", "just under"),
    ("just less than", "just under"),
    ("a little under", "just under"),
    ("a little less than", "just under"),
    ("slightly under", "just under"),
    ("slightly less than", "just under"),
    ("slightly fewer than", "just under"),
    ("slightly below", "just under"),
    ("no more than", "at most"),
    ("not more than", "at most"),
    ("no fewer than", "at least"),
    ("no less than", "at least"),
    ("not less than", "at least"),
    ("at least", "at least"),
    ("a minimum of", "at least"),
    ("minimum", "at least"),
    ("or more", "at least"),
    ("upwards of", "at least"),
    ("upward of", "at least"),
    ("at most", "at most"),
    ("a maximum of", "at most"),
    ("maximum", "at most"),
    ("up to", "at most"),
    ("as many as", "at most"),
    ("as much as", "at most"),
    ("or fewer", "at most"),
    ("or less", "at most"),
    ("not quite", "nearly"),
    ("nearly", "nearly"),
    ("almost", "nearly"),
    ("close to", "nearly"),
    ("approaching", "nearly"),
    ("virtually", "nearly"),
    ("practically", "nearly"),
    ("nearing", "nearly"),
    ("shy of", "nearly"),
    ("short of", "nearly"),
    ("more than", "over"),
    ("greater than", "over"),
    ("higher than", "over"),
    ("larger than", "over"),
    ("in excess of", "over"),
    ("exceeding", "over"),
    ("over", "over"),
    ("above", "over"),
    ("beyond", "over"),
    ("topping", "over"),
    ("less than", "under"),
    ("fewer than", "under"),
    ("lower than", "under"),
    ("smaller than", "under"),
    ("under", "under"),
    ("below", "under"),
    ("about", "about"),
    ("around", "about"),
    ("roughly", "about"),
    ("approximately", "about"),
    ("approx", "about"),
    ("some", "about"),
    ("circa", "about"),
    ("an estimated", "about"),
    ("estimated", "about"),
    ("or so", "about"),
    ("ish", "about"),
    ("in the region of", "about"),
    ("in the neighborhood of", "about"),
    ("on the order of", "about"),
    ("~", "about"),
    ("exactly", "exactly"),
    ("precisely", "exactly"),
)

_HEDGE = re.compile("|".join(rf"(?<![a-z]){re.escape(words)}(?![a-z])" for words, _ in HEDGES))
_OF_WORDS = dict(HEDGES)


def hedge_of(modifier: str | None) -> Hedge:
    """The hedge that a modifier means; `none` for one that changes no value ("only", "a record", "another")."""
    found = {match.group() for match in _HEDGE.finditer(" ".join((modifier or "").lower().split()))}
    return next((hedge for words, hedge in HEDGES if words in found), "none")


def stated(value: Fraction, unit: Fraction, hedge: Hedge = "none", slack: Fraction = NOTHING) -> Interval:
    """The values that a printed figure can stand for.

    `unit` is worth one step in its last shown digit, 0 for an exact count; `slack` is what a word such as "half" or
    "doubled" allows either way, in the measure of the value itself.
    """
    widening = WIDENINGS[hedge]
    size = abs(value)
    low = None if widening.below is None else value - widening.below * size
    high = None if widening.above is None else value + widening.above * size
    made = [_bounded(low, high, widening, value)]
    if widening.rounds:
        step = max(unit / 2, slack)
        made.append(interval(value - step, value + step))
    return hull(made)


def _bounded(low: Fraction | None, high: Fraction | None, widening: Widening, value: Fraction) -> Interval:
    if low == high:  # nothing to widen, as with 0
        return interval(value, value)
    return interval(low, high, widening.low_closed, widening.high_closed)


_DIGITS = re.compile(r"\d[\d,\u00a0\u202f ]*(?:\.\d+)?|\.\d+")


def shown_unit(written: str, value: Fraction, whole: bool = False) -> Fraction:
    """What one step in the last shown digit of a figure is worth.

    2.5 million shows hundreds of thousands, 1,280 shows tens, seven shows ones. Zeros at the end of a whole number
    count as not shown, but for numbers of two digits and where `whole` says that ones are meant, as in percentages of
    up to three digits.
    """
    match = _DIGITS.search(written)
    if match is None:
        return _words_unit(value)
    digits = re.sub(r"[^\d.]", "", match.group())
    number = Fraction(digits if digits[0] != "." else "0" + digits)
    scale = abs(value) / number if number and value else Fraction(1)
    if "." in digits:
        return scale * Fraction(1, 10 ** len(digits.partition(".")[2]))
    if whole and len(digits) < 4:
        return scale
    return scale * _trailing(digits)


def _trailing(digits: str) -> Fraction:
    shown = digits.lstrip("0").rstrip("0")
    zeros = len(digits) - len(digits.rstrip("0"))
    return Fraction(1) if not shown or len(digits) <= 2 else Fraction(10**zeros)


def _words_unit(value: Fraction) -> Fraction:
    """A number in words: three million shows millions, twenty-one shows ones."""
    if value.denominator != 1 or abs(value) < 1000:
        return Fraction(1)
    digits = str(abs(value.numerator))
    return Fraction(10 ** (len(digits) - len(digits.rstrip("0"))))
