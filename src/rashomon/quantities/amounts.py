"""Amounts: one number with its sign, currency and unit, before ranges and modifiers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from rashomon.quantities import money, numerals, soft, unit_table, units
from rashomon.quantities.lexemes import FIGURE, WORD, Lexemes

MINUS = {"-", "−", "‐", "–"}
_NEGATIVE_WORDS = {"minus", "negative"}


@dataclass(slots=True)
class Amount:
    """A number on lexemes `[first, last)`; `number` is where the number itself ends, `last` where its unit ends.

    `low` and `high` differ for soft numbers only. `written` is the number without its scale; `scale` 1 where there is
    none. `kind` is that of the unit, or "" where there is no unit. `prefixed`: its currency stands before it.
    """

    first: int
    last: int
    number: int
    low: Fraction
    high: Fraction
    written: Fraction
    scale: int = 1
    digits: bool = False
    fraction: bool = False
    soft: bool = False
    negative: bool = False
    letter: str = ""
    unit: str = ""
    kind: str = ""
    prefixed: bool = False


def read(lx: Lexemes, i: int) -> Amount | None:
    """The amount that begins at lexeme `i`, or None."""
    at, negative = _sign(lx, i)
    currency = money.before(lx, at)
    if currency:
        at = currency.last
        if lx.at(at).text in MINUS and lx.at(at + 1).glued:
            at, negative = at + 1, True
    number = numerals.read(lx, at, money=currency is not None)
    if number is None:
        loose = soft.read(lx, at) if currency is None and not negative else None
        if loose is None:
            return None
        made = Amount(i, loose.last, loose.last, loose.low, loose.high, loose.low, soft=True)
        return _suffixed(lx, made, loose.last)
    if currency and not number.digits:
        return None
    value = -number.value if negative else number.value
    made = Amount(
        first=i,
        last=number.last,
        number=number.last,
        low=value,
        high=value,
        written=value / number.scale,
        scale=number.scale,
        digits=number.digits,
        fraction=number.fraction,
        negative=negative,
        letter=number.letter,
    )
    if currency:
        made.unit, made.kind, made.prefixed = currency.name, "money", True
        made.last = _national(lx, made.last)
        return made
    return _suffixed(lx, made, number.last)


def _sign(lx: Lexemes, i: int) -> tuple[int, bool]:
    """Where the number begins after a minus sign, and whether there is one."""
    here = lx.at(i)
    if here.text in MINUS and not here.glued and lx.at(i + 1).glued and lx.at(i - 1).kind != FIGURE:
        after = lx.at(i + 1)
        return (i + 1, True) if after.kind == FIGURE or after.text in money.SIGNS else (i, False)
    if here.low in _NEGATIVE_WORDS and lx.words(i - 2, 2) != ("plus", "or"):
        after = lx.at(i + 1)
        if {lx.at(i + 2).text, lx.at(i + 3).text} & MINUS and not (MINUS & {after.text}):  # "a negative 42%-49% rating"
            return i, False
        if after.kind == FIGURE:
            return i + 1, True
        if here.low == "minus" and (after.low in numerals.SMALL or after.low in numerals.TENS):
            return i + 1, True
        if after.text in MINUS and after.glued and lx.at(i + 2).kind == FIGURE and lx.at(i + 2).glued:
            return i + 2, True
    return i, False


def _national(lx: Lexemes, at: int) -> int:
    """Past a nation after a dollar amount: "$75 U.S.", "$5 USD"."""
    if lx.at(at).text in {"US", "USD", "CAD", "AUD"}:
        return at + 1
    if lx.at(at).text == "U" and lx.words(at + 1, 3) == (".", "s", "."):
        return at + 4
    return at


def _suffixed(lx: Lexemes, made: Amount, at: int) -> Amount:
    """The amount with the currency or unit that follows it."""
    if made.soft and lx.low(at) == "of":
        at += 1
    currency = money.after(lx, at, scaled=made.scale >= 1000 or made.soft, digits=made.digits)
    if currency:
        return replace(made, last=currency.last, unit=currency.name, kind="money")
    if made.fraction and lx.low(at) == "of":  # "a quarter of a mile", "half of 1 percent"
        if lx.low(at + 1) in {"a", "an", "1", "one"} and (unit := units.read(lx, at + 2, digits=False)):
            return replace(made, last=unit.last, unit=unit.name, kind=unit.kind)
        return made
    if made.fraction and lx.low(at) in {"a", "an"}:  # "half an hour"
        unit = units.read(lx, at + 1, digits=False)
        return replace(made, last=unit.last, unit=unit.name, kind=unit.kind) if unit else made
    unit = units.read(lx, at, digits=made.digits)
    if unit is None:
        return made
    if unit.name == "%" and lx.at(unit.last - 1).low == "percentage":
        return made
    whole = replace(made, last=unit.last, unit=unit.name, kind=unit.kind)
    return _with_inches(lx, whole) if unit.name == "foot" else whole


def _with_inches(lx: Lexemes, made: Amount) -> Amount:
    """A length in feet with the inches that follow it: "5-foot-3", "6 feet 2 inches"."""
    at = made.last
    hyphen = lx.at(at).text in unit_table.HYPHENS and lx.at(at).glued and lx.at(at + 1).glued
    if hyphen or lx.low(at) in {",", "and"}:
        at += 1
    more = numerals.read(lx, at)
    if more is None or more.scale > 1 or more.article or not 0 <= more.value < INCHES:
        return made
    unit = units.read(lx, more.last, digits=more.digits)
    if unit is not None and unit.name != "inch":
        return made
    if unit is None and (not hyphen or lx.at(more.last).text in unit_table.HYPHENS):
        return made
    value = made.low + more.value / INCHES
    last = unit.last if unit else more.last
    return replace(made, low=value, high=value, number=last, last=last)


INCHES = 12  # in a foot


def rated(lx: Lexemes, amount: Amount) -> tuple[str, int] | None:
    """What the amount is per, and where that ends: "per day", "a year", "/cm2", "an hour"."""
    return per(lx, amount.last, amount.digits)


def per(lx: Lexemes, at: int, digits: bool) -> tuple[str, int] | None:
    """The divisor of a rate from lexeme `at` on, and where it ends."""
    here = lx.at(at)
    hyphen = here.text in unit_table.HYPHENS and here.glued
    if hyphen:
        at += 1
        here = lx.at(at)
    if here.text == "/" and not hyphen:
        unit = units.read(lx, at + 1, digits=True) if digits else None
        if unit and lx.at(at + 1).kind == WORD:
            return unit.name, unit.last
        word = lx.at(at + 1)
        name = unit_table.PERIODS_SHORT.get(word.low) or unit_table.PERIODS.get(word.low)
        return (name, at + 2) if name else None
    step = at + 1
    if lx.at(step).text in unit_table.HYPHENS and lx.at(step).glued:
        step += 1
    if here.low == "per":
        word = lx.at(step)
        if word.low in {"capita", "cent"} or word.kind != WORD:
            return ("capita", step + 1) if word.low == "capita" else None
        unit = units.read(lx, step, digits=digits)
        if unit and unit.kind != "ratio":
            return unit.name, unit.last
        return unit_table.PERIODS.get(word.low, word.low), step + 1
    if here.low in {"a", "an", "each", "every"}:
        name = unit_table.PERIODS.get(lx.low(step))
        if name and lx.low(step + 1) not in {"ago", "earlier", "later", "before", "after"}:
            return name, step + 1
    return None
