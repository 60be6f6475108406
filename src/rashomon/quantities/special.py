"""Figures that are no plain amounts: multiples, "one in five", "a year and a half", ranks, scores and votes.

Each reader takes lexemes and a place among them, and gives a draft or None.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from rashomon.quantities import amounts, contests, numerals, units
from rashomon.quantities.digits import SCREENS
from rashomon.quantities.drafts import Draft
from rashomon.quantities.lexemes import FIGURE, WORD, Lexemes
from rashomon.quantities.ranges import DASHES
from rashomon.records import QuantityKind

# Verbs and adverbs of multiples: factor and direction.
MULTIPLES: dict[str, tuple[Fraction, str | None]] = {
    "doubled": (Fraction(2), "up"), "doubling": (Fraction(2), "up"), "doubles": (Fraction(2), "up"),
    "tripled": (Fraction(3), "up"), "tripling": (Fraction(3), "up"), "triples": (Fraction(3), "up"),
    "trebled": (Fraction(3), "up"), "trebling": (Fraction(3), "up"), "quadrupled": (Fraction(4), "up"),
    "quadrupling": (Fraction(4), "up"), "quintupled": (Fraction(5), "up"), "halved": (Fraction(1, 2), "down"),
    "halving": (Fraction(1, 2), "down"), "twice": (Fraction(2), None), "thrice": (Fraction(3), None),
    "double": (Fraction(2), None), "triple": (Fraction(3), None), "treble": (Fraction(3), None),
    "quadruple": (Fraction(4), None), "twofold": (Fraction(2), None), "threefold": (Fraction(3), None),
    "fourfold": (Fraction(4), None), "fivefold": (Fraction(5), None), "sixfold": (Fraction(6), None),
    "sevenfold": (Fraction(7), None), "eightfold": (Fraction(8), None), "ninefold": (Fraction(9), None),
    "tenfold": (Fraction(10), None), "hundredfold": (Fraction(100), None),
}  # fmt: skip
# "double", "triple", "twice" are multiples of something only before these.
_OF_WHAT = frozenset("the that what its his her their those this as last previous in from since to over by".split())


_WHOSE = frozenset("as the that what its his her my our your their those".split())


def _last_years(lx: Lexemes, i: int) -> bool:
    """Whether "last year's" stands at `i`."""
    return lx.low(i) in {"last", "this"} and lx.low(i + 2) in {"'", "’"}


def multiple(lx: Lexemes, i: int) -> Draft | None:
    """ "doubled", "twice as many", "more than double the", "sixfold", "10-fold"."""
    word = lx.low(i)
    if word in MULTIPLES:
        factor, direction = MULTIPLES[word]
        after = lx.low(i + 1)
        if word in {"double", "triple", "treble", "quadruple"}:
            moves = lx.low(i - 1) in {
                "to",
                "will",
                "would",
                "could",
                "than",
                "nearly",
                "almost",
                "about",
                "roughly",
                "may",
                "might",
            }
            bounded = lx.low(i - 1) in {"than", "least", "nearly", "almost", "roughly", "approximately"}
            plain = lx.at(i + 1).kind != WORD and after != "-"
            if not (after in _OF_WHAT or (moves and plain) or (bounded and after != "-")):
                return None
            direction = "up" if lx.low(i - 1) in {"to", "will", "would", "could", "may", "might"} else None
        if word in {"twice", "thrice"} and not (after in _WHOSE or _last_years(lx, i + 1)):
            often = Draft(i, i + 1, i + 1, factor, factor, unit="times", kind="count")
            rate = amounts.per(lx, i + 1, digits=False)
            if rate:
                often.per, often.last = rate
            return often
        if word in {"doubles", "triples"} and after in {"", "match", "and", ",", ".", "down"}:
            return None
        if (
            word in {"doubled", "doubling"}
            and after in {"back", "down", "over", "up"}
            and lx.low(i + 2) not in {"the", "to", "last"}
        ):
            return None
        kind: QuantityKind = "change" if direction else "ratio"
        return Draft(i, i + 1, i + 1, factor, factor, unit="times", kind=kind, direction=direction)
    here = lx.at(i)
    if here.kind == FIGURE or word in numerals.SMALL or word in numerals.TENS:
        number = numerals.read(lx, i)
        if number is None or number.fraction:
            return None
        at = number.last
        if lx.low(at) == "fold" or (lx.at(at).text in DASHES and lx.low(at + 1) == "fold"):
            last = at + (1 if lx.low(at) == "fold" else 2)
            return Draft(
                i, last, number.last, number.value, number.value, unit="times", kind="ratio", digits=number.digits
            )
        if lx.low(at) == "times" and (lx.low(at + 1) == "as" or lx.low(at + 1) in _COMPARING):
            return Draft(
                i, at + 1, number.last, number.value, number.value, unit="times", kind="ratio", digits=number.digits
            )
        if here.kind == FIGURE and lx.at(at).text in {"x", "×"} and lx.at(at).glued and lx.at(at + 1).kind != FIGURE:
            return Draft(i, at + 1, number.last, number.value, number.value, unit="times", kind="ratio", digits=True)
    return None


_COMPARING = frozenset(
    "more higher larger greater bigger the that what its their his her longer faster likelier less lower fewer "
    "smaller those worse better stronger richer older cheaper heavier".split()
)


def share(lx: Lexemes, i: int) -> Draft | None:
    """ "one in five", "9 of 10", "three out of four", "one-in-ten", "four in 10 voters": a number from 0 to 1."""
    first = numerals.read(lx, i)
    if first is None or first.fraction or first.scale > 1 or first.article or first.value != int(first.value):
        return None
    at = first.last
    dash = lx.at(at).text in DASHES and lx.at(at).glued
    if dash:
        at += 1
    link = lx.low(at)
    step = at + 1
    if link == "out" and lx.low(step) == "of":
        step += 1
    elif link == "of":
        if lx.low(step) == "every":
            step += 1
    elif link != "in":
        return None
    if dash and lx.at(step).text in DASHES:
        step += 1
    if lx.low(step) == "every":
        step += 1
    second = numerals.read(lx, step)
    if second is None or second.fraction or second.article or second.value <= first.value or first.value <= 0:
        return None
    if second.digits and second.value >= 1000 and "," not in lx[step].text and second.scale == 1:
        return None  # "two in 2016"
    round_base = second.value in {2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 12, 100, 1000} or second.scale >= 1000
    after = lx.at(second.last)
    if link == "in" and not (round_base or first.value == 1):
        return None
    if link == "in" and after.low in {"days", "weeks", "months", "years", "minutes", "hours", "seconds", "games", "day",
                                      "matches", "starts", "locations", "cities", "states", "countries"}:  # fmt: skip
        return None
    if link == "of" and lx.low(at + 1) != "every" and not _plain_of(lx, second.last, round_base):
        return None
    value = Fraction(first.value) / second.value
    return Draft(i, second.last, second.last, value, value, kind="ratio", fraction=True, digits=first.digits)


def _plain_of(lx: Lexemes, last: int, round_base: bool) -> bool:
    """Whether "9 of 10" is a share and not a part of a counted whole: a round base, followed by a plural or nothing."""
    return round_base and lx.at(last).kind in {WORD, "mark"}


def and_a_half(lx: Lexemes, i: int) -> Draft | None:
    """ "a year and a half", "one and a half" being a plain numeral."""
    if lx.low(i) not in {"a", "an", "one"} or lx.words(i + 2, 3) != ("and", "a", "half"):
        return None
    unit = units.read(lx, i + 1, digits=False)
    if unit is None or unit.last != i + 2:
        return None
    kind: QuantityKind = "duration" if unit.kind == "duration" else "measure"
    value = Fraction(3, 2)
    return Draft(i, i + 5, i + 5, value, value, unit=unit.name, kind=kind)


def odds(lx: Lexemes, i: int) -> Draft | None:
    """ "two-to-one", "3-to-1": the first over the second."""
    first = numerals.read(lx, i)
    if first is None or first.scale > 1 or first.fraction:
        return None
    at = first.last
    if not (lx.at(at).text in DASHES and lx.low(at + 1) == "to" and lx.at(at + 2).text in DASHES):
        return None
    second = numerals.read(lx, at + 3)
    if second is None or not 0 < second.value < first.value or second.scale > 1:
        return None
    value = first.value / second.value
    return Draft(i, second.last, second.last, value, value, kind="ratio", fraction=True, digits=first.digits)


def generation(lx: Lexemes, i: int) -> Draft | None:
    """ "5G", "4K": a generation or a resolution, counted by nobody."""
    mark = lx.at(i + 1)
    if not (lx.at(i).text.isdecimal() and len(lx.at(i).text) == 1 and mark.glued and mark.text in {"G", "K"}):
        return None
    after = lx.at(i + 2)
    if lx.at(i).glued or (after.glued and after.kind != "mark") or (mark.text == "K" and after.low not in SCREENS):
        return None
    value = Fraction(int(lx[i].text))
    return Draft(
        i, i + 2, i + 2, value, value, unit="generation" if mark.text == "G" else "K", kind="other", digits=True
    )


Reader = Callable[[Lexemes, int], Draft | None]
READERS: tuple[Reader, ...] = (contests.score, odds, share, multiple, contests.rank, and_a_half, generation)
STARTERS = frozenset({*MULTIPLES, *contests.ORDINALS, "no", "number"})
