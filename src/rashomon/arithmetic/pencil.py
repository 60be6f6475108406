"""Numbers and quantities as a reader writes them with a pencil."""

from __future__ import annotations

from fractions import Fraction
from math import floor, isfinite, log10

from rashomon.records import Number, Quantity

_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))


def exact(value: Number | None) -> Fraction | None:
    """A number of a record as the fraction that its decimals say; None for none, and for one that isn't finite."""
    if value is None or not isfinite(value):
        return None
    return Fraction(repr(value)) if isinstance(value, float) else Fraction(value)


def number(value: Fraction | int, digits: int = 4) -> str:
    """A number with commas, exact where it is short, else to `digits` significant digits: 1,280, 9.667, 5.3 million."""
    sign, size_of = "-" if value < 0 else "", abs(Fraction(value))
    for size, name in _SCALES:
        if size_of >= size:
            short = size_of / size
            exact_or_short = (short * 1000).denominator == 1 or size_of.denominator != 1 or size_of >= 10**9
            return sign + (f"{_plain(short, digits + 2)} {name}" if exact_or_short else _plain(size_of, digits))
    return sign + _plain(size_of, digits)


def _plain(value: Fraction, digits: int) -> str:
    """A positive number with commas: whole or to hundredths exactly, else to so many significant digits."""
    if (value * 100).denominator == 1 and value >= 1:
        places = 2
    else:
        places = 0 if not value else max(digits - 1 - floor(log10(value)), 1 if value >= 1 else 0)
    whole, rest = divmod(round(value * 10**places), 10**places)
    return f"{whole:,}" + f".{rest:0{places}d}".rstrip("0").rstrip(".") if places else f"{whole:,}"


def percent(value: Fraction) -> str:
    """A percentage, exact to two decimals, else to three digits: 5.8 %, 12.45 %, 9.67 %, 0.168 %."""
    return f"{number(value, 3)} %"


def with_unit(value: str, unit: str) -> str:
    """A number with its unit behind it, or none."""
    return f"{value} {unit}" if unit == "%" else value


def written(quantity: Quantity) -> str:
    """A quantity as a phrase: "at least 40", "between 300,000 and 500,000", "about 60", "less than 10 %"."""
    low, high, unit = exact(quantity.low), exact(quantity.high), quantity.unit
    if low is None and high is None:
        return "an unknown number"
    if low is None or high is None:
        end = low if high is None else high
        closed = quantity.low_closed if high is None else quantity.high_closed
        words = ("at least" if closed else "more than") if high is None else ("at most" if closed else "less than")
        return with_unit(f"{words} {number(end or 0)}", unit)
    if low != high:
        return with_unit(f"{number(low)} to {number(high)}", unit)
    modifier = (quantity.modifier or "").strip()
    return with_unit(f"{modifier} {quantity.exact or number(low)}".strip(), unit)
