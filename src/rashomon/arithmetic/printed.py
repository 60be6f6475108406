"""Quantities as intervals: as they stand, and with what rounding and hedges allow."""

from __future__ import annotations

from fractions import Fraction

from rashomon.arithmetic.intervals import Interval, interval
from rashomon.arithmetic.pencil import exact
from rashomon.arithmetic.tolerance import hedge_of, shown_unit, stated
from rashomon.records import Quantity


def allowed(quantity: Quantity) -> Interval | None:
    """The values that a quantity allows with rounding and hedges by the table of tolerances; None without any end."""
    low, high = exact(quantity.low), exact(quantity.high)
    if low is None and high is None:
        return None
    if low is not None and low == high:
        value = fraction_of(quantity) or low
        unit = shown_unit(_digits(low), value, whole=quantity.unit == "%")
        return stated(value, unit if unit > 1 or value.denominator != 1 else Fraction(0), hedge_of(quantity.modifier))
    return as_written(quantity)


def as_written(quantity: Quantity) -> Interval | None:
    """The interval of a quantity as it stands, without any tolerance; None without any end, or where no number fits."""
    low, high = exact(quantity.low), exact(quantity.high)
    if low is None and high is None:
        return None
    try:
        return interval(low, high, quantity.low_closed, quantity.high_closed)
    except ValueError:
        return None


def fraction_of(quantity: Quantity) -> Fraction | None:
    """The value that `exact` of a quantity says, as "1/3"."""
    try:
        return Fraction(quantity.exact) if quantity.exact else None
    except (ValueError, ZeroDivisionError):
        return None


def _digits(value: Fraction) -> str:
    return str(value.numerator) if value.denominator == 1 else repr(float(value))
