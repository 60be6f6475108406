"""Soft numbers: "dozens", "tens of thousands", "several hundred". Their intervals are conventions, and all stand here.

A plural of a power of ten runs from one of it to ten of it, the upper end open: "thousands" is [1000, 10000). What
writers mean by these words varies; a soft interval never decides anything alone.
"""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from rashomon.quantities.lexemes import Lexemes

ONES = {
    "dozens": 12,
    "scores": 20,
    "hundreds": 100,
    "thousands": 1000,
    "millions": 10**6,
    "billions": 10**9,
    "trillions": 10**12,
}
SCALES = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
}
# Before a scale: from so many to so many of it. The lower ends are closed; an upper end of ten is open.
BEFORE_SCALE = {
    ("several",): (2, 10),
    ("a", "few"): (2, 10),
    ("few",): (2, 10),
    ("many",): (2, 10),
    ("a", "couple"): (2, 3),
    ("a", "couple", "of"): (2, 3),
    ("couple",): (2, 3),
    ("couple", "of"): (2, 3),
}
TENS_OF = {"tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1000}
LEADS = frozenset({"several", "many", "a", "few", "couple", "tens", *ONES})


class Soft(NamedTuple):
    """A soft number on lexemes `[first, last)`."""

    first: int
    last: int
    low: Fraction
    high: Fraction


def read(lx: Lexemes, i: int) -> Soft | None:
    """The soft number that begins at lexeme `i`, or None."""
    word = lx.low(i)
    if word not in LEADS:
        return None
    if word in TENS_OF and lx.low(i + 1) == "of" and lx.low(i + 2) in ONES:
        one = TENS_OF[word] * ONES[lx.low(i + 2)]
        return Soft(i, i + 3, Fraction(one), Fraction(10 * one))
    if word in ONES:
        if word == "scores" and lx.low(i + 1) not in {"of", "more", "were", "dead", "killed", "injured", "wounded"}:
            return None
        return Soft(i, i + 1, Fraction(ONES[word]), Fraction(10 * ONES[word]))
    for n in (3, 2, 1):
        bounds = BEFORE_SCALE.get(lx.words(i, n))
        if bounds and lx.low(i + n) in SCALES:
            one = SCALES[lx.low(i + n)]
            last = i + n + 1
            while lx.low(last) in SCALES and SCALES[lx.low(last)] > one:  # several hundred thousand
                one *= SCALES[lx.low(last)]
                last += 1
            return Soft(i, last, Fraction(bounds[0] * one), Fraction(bounds[1] * one))
    return None
