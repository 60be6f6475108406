"""Ranges: two amounts that are one interval, and what the second lends to the first.

"2.5 to 3 million" carries its scale, "$200 to $4 million" does not: a scale is carried only where the first number, as
written, is smaller than the second. "rose from 3 to 5" is two values, "from 3 to 5 people were hurt" an interval.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from rashomon.quantities import amounts, changes
from rashomon.quantities.amounts import Amount
from rashomon.quantities.lexemes import FIGURE, Lexemes
from rashomon.quantities.unit_table import FACTORS

DASHES = {"-", "–", "—", "‐", "‑", "−"}


def read(lx: Lexemes, i: int) -> tuple[list[Amount], bool] | None:
    """The amounts that begin at `i`: one, or the two ends of an interval (then True), or two values of a change."""
    first = amounts.read(lx, i)
    if first is None:
        return None
    link, at = _link(lx, first)
    if not link:
        return [first], False
    second = amounts.read(lx, at)
    if link == "change" and (further := read(lx, at)):  # "from 24 to 33-35 billion"
        second = further[0][0]
    if second is None or second.soft != first.soft or (first.fraction != second.fraction):
        return [first], False
    if link == "change":
        return [_carried(first, second)], False
    joined = _joined(lx, first, second, link)
    if joined is None:
        return [_carried(first, second) if link == "or" and second.kind else first], False
    return [joined, second], True


def _link(lx: Lexemes, first: Amount) -> tuple[str, int]:
    """What links the amount to a second one, and where that may begin: "dash", "to", "and", "or", "change", or ""."""
    at = first.last
    here = lx.at(at)
    before = lx.low(first.first - 1)
    between = before == "between" or lx.words(first.first - 2, 2) == ("between", "about")
    between = between or lx.words(first.first - 4, 3) == ("between", "the", "ages")
    if here.text in DASHES:
        spaced = not here.glued and not lx.at(at + 1).glued
        if lx.at(at + 1).low == "to" and here.glued and lx.at(at + 1).glued and lx.at(at + 2).text not in DASHES:
            return "to", at + 2
        if (here.glued and lx.at(at + 1).glued) or (spaced and here.text == "–"):
            if lx.low(at + 1) == "to" and lx.at(at + 2).text in DASHES:
                return "to", at + 3
            return "dash", at + 1
        return "", at
    if here.low == "to" and lx.at(at + 1).text in DASHES and lx.at(at + 1).glued:
        return "to", at + 2
    if here.low == "to":
        if before == "from" and changes.governs(lx, first.first - 1):
            return "change", at + 1
        return "to", at + 2 if lx.low(at + 1) in {"about", "around", "nearly"} else at + 1
    if lx.words(at, 2) == ("up", "to") and before == "from" and not changes.governs(lx, first.first - 1):
        return "to", at + 2
    if here.low == "and" and between:
        return "and", at + 1
    if here.low == "or":
        return "or", at + 1
    return "", at


def _carried(first: Amount, second: Amount) -> Amount:
    """The first amount with the scale and unit that it shares with the second."""
    made = first
    lends = not first.unit or (first.kind == "money" and second.kind == "money" and first.prefixed)
    if (
        lends
        and first.scale == 1
        and second.scale >= 1000
        and abs(first.written) < 1000
        and (abs(first.written) < abs(second.written) or not first.unit)
        and not first.fraction
    ):
        made = replace(made, low=first.low * second.scale, high=first.high * second.scale, scale=second.scale)
    if not first.unit and second.unit:
        made = replace(made, unit=second.unit, kind=second.kind)
    return made


def _joined(lx: Lexemes, first: Amount, second: Amount, link: str) -> Amount | None:
    """The first end of the interval, in the unit of the second, or None where they are no interval."""
    if first.kind and not second.kind:
        if not (first.kind == "money" and first.prefixed and link in {"dash", "to", "and"}):
            return None
        second.unit, second.kind, second.prefixed = first.unit, first.kind, True
    if link == "or" and (first.kind or first.digits != second.digits or not _adjacent(first, second)):
        return None
    if link == "to" and changes.adjacent(lx, first.first) and (first.kind or not second.kind):
        return None
    made = _carried(first, second)
    if made.scale == 1 and second.scale > 1 and made.unit == second.unit and link == "or":
        return None
    if made.unit != second.unit:
        converted = _converted(made, second)
        if converted is None:
            return None
        made = converted
    if made.negative and second.negative and second.low < made.low:  # "minus 20 to minus 25"
        made.low, second.high = second.low, made.low
        return made
    return made if made.low < second.low else None


def _adjacent(first: Amount, second: Amount) -> bool:
    """Whether "A or B" is an uncertainty and not a choice: close numbers, the smaller first."""
    low, high = first.written, second.written
    if not 0 < low < high:
        return False
    return high - low <= max(Fraction(2), high / 3) or (high == 2 * low and low in _ROUND)  # "100 or 200"


_ROUND = frozenset({Fraction(10), Fraction(100), Fraction(1000), Fraction(10000)})


def _converted(first: Amount, second: Amount) -> Amount | None:
    """The first amount in the second's unit, where one converts exactly into the other ("18 months to three years")."""
    here, there = FACTORS.get(first.unit), FACTORS.get(second.unit)
    if here is None or there is None or here[0] != there[0]:
        return None
    factor = here[1] / there[1]
    return replace(first, low=first.low * factor, high=first.high * factor, unit=second.unit, kind=second.kind)


def dashed_digits(lx: Lexemes, i: int) -> bool:
    """Whether plain figures touch at a dash from lexeme `i` on: "3-1", "52–48"."""
    a, mark, b = lx.at(i), lx.at(i + 1), lx.at(i + 2)
    return a.kind == FIGURE and b.kind == FIGURE and mark.text in DASHES and mark.glued and b.glued
