"""Quantities as operands: what a figure is worth as printed, as bounded, and with what rounding and hedges allow."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Literal, TypeAlias

from rashomon.arithmetic.intervals import Interval, hull, interval, point
from rashomon.arithmetic.pencil import exact
from rashomon.arithmetic.printed import fraction_of
from rashomon.arithmetic.tolerance import FACTOR_SLACK, FRACTION_SLACK, NOTHING, Hedge, hedge_of, shown_unit, stated
from rashomon.records import Quantity, Record, Span

# N a level (count, money, measure), P a percentage, T points, F a fraction in words, X a multiple; n and p are the two
# ends of what is written as a range; D a duration; S an aside that is left out ("or 83 cents a share").
Letter: TypeAlias = Literal["N", "P", "T", "F", "X", "D", "n", "p", "S"]


class Figure(Record, frozen=True):
    """A figure that may be stated or be an operand. The intervals are in the measure of the figure.

    `printed`: the number that stands there, of a bound the number at its end. `bounded`: with its bound. `loose`: with
    all that rounding and hedges allow for an operand. `stated`: what it allows where it is the figure under check.
    `step`: one in its last shown digit. `noun`: what a count says that it counts, as a unit; empty for a bare number.
    """

    span: Span
    letter: Letter
    value: Fraction
    printed: Interval
    bounded: Interval
    loose: Interval
    stated: Interval
    step: Fraction
    hedge: Hedge
    measure: str
    quantity: Quantity
    noun: str = ""


def figures(text: str, quantities: tuple[Quantity, ...]) -> tuple[Figure, ...]:
    """The figures of a text that can stand in a relation, in order. Ages, ranks, durations and scores can't."""
    made = [figure for quantity in quantities for figure in _of(text, quantity)]
    made.sort(key=lambda f: f.span)
    return tuple(f for n, f in enumerate(made) if n == 0 or f.span[0] >= made[n - 1].span[1])


# ---------------------------------------------------------------- one quantity

_KINDS = frozenset(("count", "measure", "money", "ratio", "change", "rate", "duration", "other", "vote"))
_ENDS = re.compile(r"^(?:from\s+)?(?P<first>.*?\S)\s*(?:\bto\b|[-–—])\s*(?P<second>\S.*)$", re.DOTALL | re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)?\d\d")
_OUT_OF = re.compile(r"^(?P<first>.*?\S)\s+(?:out\s+)?of\s+(?:the\s+)?(?P<second>\S.*)$", re.DOTALL | re.IGNORECASE)
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?|\.\d+")
_COMPARES = re.compile(
    r"\s+(?:as|the|that|more|less|higher|lower|greater|larger|bigger|its|their|his|her|what|of|[a-z]+er)\b"
)
_PERCENT = re.compile(r"%|per ?cent|pct|point", re.IGNORECASE)
_LETTER = re.compile(r"[A-Za-z]")
_PARTISAN = re.compile(r"\b[A-Za-z]\+$")
_SCALES = tuple(Fraction(10) ** n for n in (0, 3, 6, 9, 12))
_TENTHS = frozenset((2, 3, 4, 5, 10, 100, 1000))


def _of(text: str, quantity: Quantity) -> Iterator[Figure]:
    low, high = exact(quantity.low), exact(quantity.high)
    written = text[slice(*quantity.span)]
    if quantity.kind not in _KINDS or (low is None and high is None) or _PARTISAN.search(text, 0, quantity.span[0]):
        return
    letter, measure = _letter(quantity, written)
    if letter == "X" and _NUMBER.search(written) and not _COMPARES.match(text, quantity.span[1]):
        letter, measure = "N", "count"  # "shot 11 times": occasions, no factor
    if quantity.exact and letter == "F" and (parts := _counted_parts(written, quantity)):
        for at, part in parts:
            yield _single(text, quantity, _shift(quantity.span, at), part, "N", "count")
    elif low is not None and high is not None and low != high:
        yield from _range(text, quantity, letter, measure)
    else:
        end = low if low is not None else high
        value = (fraction_of(quantity) if low == high else None) or end
        if value is not None:
            yield _single(text, quantity, quantity.span, value, letter, measure)


def _letter(quantity: Quantity, written: str = "") -> tuple[Letter, str]:
    """What the figure is, and what may be set against it."""
    unit = quantity.unit
    if unit == "%":
        return ("P", "%") if not written or _PERCENT.search(written) else ("N", "count")
    if "point" in unit and quantity.kind in ("change", "ratio", "count"):
        return "T", "point"
    if unit == "times":
        return "X", "times"
    if not unit and (quantity.kind == "ratio" or (quantity.kind == "change" and quantity.exact)):
        return "F", "fraction"
    if quantity.kind == "money":
        return ("S" if "share" in unit or unit.startswith(("cent", "penn")) else "N"), unit
    if quantity.kind == "duration":
        return ("D", unit) if not written or _LETTER.search(written) else ("N", "count")
    if quantity.kind in ("measure", "rate"):
        return "N", unit
    return "N", "United States dollar" if "dollar" in unit else "count"


def _single(text: str, quantity: Quantity, span: Span, value: Fraction, letter: Letter, measure: str) -> Figure:
    bounded_below, bounded_above = quantity.low is not None, quantity.high is not None
    hedge = hedge_of(quantity.modifier)
    if bounded_below and bounded_above and hedge in ("over", "at least", "under", "at most"):
        hedge = "none"  # the quantity knows better: "over the past week, 12"
    if not bounded_above and hedge not in ("over", "at least", "just over"):
        hedge = "at least" if quantity.low_closed else "over"
    if not bounded_below and hedge not in ("under", "at most", "just under"):
        hedge = "at most" if quantity.high_closed else "under"
    step = shown_unit(text[slice(*span)], value, whole=letter in "PTX")
    slack = abs(value) * FRACTION_SLACK if letter == "F" else FACTOR_SLACK if letter == "X" and value >= 1 else NOTHING
    if letter == "X" and 0 < value < 1:
        slack = value * FRACTION_SLACK
    if letter in "FX":
        step = 2 * slack
    exact_count = step == 1 and (letter == "D" or (letter == "N" and measure == "count"))
    return Figure(
        span=span,
        letter=letter,
        value=value,
        printed=point(value),
        bounded=_bounded(value, hedge),
        loose=stated(value, NOTHING if exact_count else step, hedge, slack),
        stated=stated(value, step, hedge, slack),
        step=step,
        hedge=hedge,
        measure=measure,
        quantity=quantity,
        noun=_noun(quantity, measure),
    )


def _noun(quantity: Quantity, measure: str) -> str:
    """What a count says that it counts. A unit that is borrowed from a figure beside it is none of its own."""
    borrowed = quantity.unit == "%" or quantity.kind == "duration"
    return "" if measure != "count" or borrowed else (quantity.unit or quantity.counted or "").lower()


def _bounded(value: Fraction, hedge: Hedge) -> Interval:
    if hedge in ("over", "at least", "under", "at most"):
        return stated(value, NOTHING, hedge)
    return point(value)


def _range(text: str, quantity: Quantity, letter: Letter, measure: str) -> Iterator[Figure]:
    """A range as one figure; one that is written with "to" or a dash as its two ends."""
    match = _ENDS.match(text[slice(*quantity.span)])
    ends = _values(match, quantity) if match else None
    if match is None or ends is None:
        low, high = exact(quantity.low), exact(quantity.high)
        if low is None or high is None or low > high:
            return
        first = _single(text, quantity, quantity.span, low, letter, measure)
        second = _single(text, quantity, quantity.span, high, letter, measure)
        both = interval(low, high, quantity.low_closed, quantity.high_closed)
        yield Figure(
            span=quantity.span,
            letter=letter,
            value=low,
            printed=both,
            bounded=both,
            loose=hull((first.loose, second.loose)),
            stated=hull((first.stated, second.stated)),
            step=first.step,
            hedge="none",
            measure=measure,
            quantity=quantity,
        )
        return
    if _YEAR.fullmatch(match["first"]) and ends[1] > 100 * ends[0]:  # "in 2017 to $5.7 billion": the end of a clause
        yield _single(text, quantity, _shift(quantity.span, match.span("second")), ends[1], letter, measure)
        return
    small: Letter = "p" if letter == "P" else "n" if letter == "N" else letter
    for group, value in zip(("first", "second"), ends, strict=True):
        yield _single(text, quantity, _shift(quantity.span, match.span(group)), value, small, measure)


def _values(match: re.Match[str], quantity: Quantity) -> tuple[Fraction, Fraction] | None:
    """The numbers of the two ends of a range, in the order of the text; None where they can't be told apart."""
    low, high = exact(quantity.low), exact(quantity.high)
    shown = [_NUMBER.search(match[group]) for group in ("first", "second")]
    if low is None or high is None or None in shown:
        return None
    first, second = (
        Fraction(found[0].replace(",", "") if found[0][0] != "." else "0" + found[0]) for found in shown if found
    )
    for pair in ((low, high), (high, low)):
        if all(number and value / number in _SCALES for number, value in zip((first, second), pair, strict=True)):
            return pair
    return None


def _counted_parts(written: str, quantity: Quantity) -> tuple[tuple[Span, Fraction], ...] | None:
    """ "35 out of 38" as its two counts; "nine of ten" stays a fraction."""
    match = _OUT_OF.match(written)
    value = fraction_of(quantity)
    if match is None or value is None:
        return None
    numbers = [_NUMBER.fullmatch(match[group].rsplit(maxsplit=1)[-1]) for group in ("first", "second")]
    if None in numbers:
        return None
    first, second = (Fraction(found[0].replace(",", "")) for found in numbers if found)
    if second in _TENTHS or not second or first / second != value:
        return None
    return (match.span("first"), first), (match.span("second"), second)


def _shift(span: Span, within: Span) -> Span:
    return span[0] + within[0], span[0] + within[1]
