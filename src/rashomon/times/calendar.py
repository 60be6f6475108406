"""Days and values: arithmetic on calendar units, and the first and last day that a TIMEX3 value can mean."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

SEASON_MONTHS: dict[str, tuple[int, int]] = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 2)}

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T.*)?")
_MONTH = re.compile(r"(\d{4})-(\d\d)")
_QUARTER = re.compile(r"(\d{4})-Q([1-4])")
_HALF = re.compile(r"(\d{4})-H([12])")
_SEASON = re.compile(r"(\d{4})-(SP|SU|FA|WI)")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?")
_YEARS = re.compile(r"\d{2,4}")


def days(value: str) -> tuple[date, date] | None:
    """The first and last day of a TIMEX3 date value, or None where it fixes no days."""
    if m := _DAY.fullmatch(value):
        day = made(int(m[1]), int(m[2]), int(m[3]))
        return (day, day) if day else None
    if m := _MONTH.fullmatch(value):
        return _months(int(m[1]), int(m[2]), int(m[2]))
    if m := _QUARTER.fullmatch(value):
        return _months(int(m[1]), 3 * int(m[2]) - 2, 3 * int(m[2]))
    if m := _HALF.fullmatch(value):
        return _months(int(m[1]), 6 * int(m[2]) - 5, 6 * int(m[2]))
    if m := _SEASON.fullmatch(value):
        return _months(int(m[1]), *SEASON_MONTHS[m[2]])
    if m := _WEEK.fullmatch(value):
        return _week(int(m[1]), int(m[2]), weekend=bool(m[3]))
    if _YEARS.fullmatch(value):
        scale = 10 ** (4 - len(value))
        first, last = int(value) * scale, int(value) * scale + scale - 1
        return (date(first, 1, 1), date(last, 12, 31)) if first >= 1 and last <= 9999 else None
    return None


def made(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def shifted(day: date, years: int = 0, months: int = 0, delta: int = 0) -> date | None:
    """The day moved by years, months and days; the last day of a shorter month where needed."""
    total = day.year * 12 + day.month - 1 + years * 12 + months
    year, month = divmod(total, 12)
    if not 1 <= year <= 9999:
        return None
    try:
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1])) + timedelta(days=delta)
    except OverflowError:
        return None


def week(day: date) -> str:
    """The ISO week of a day, as TIMEX3 writes it."""
    year, number, _ = day.isocalendar()
    return f"{year:04d}-W{number:02d}"


def _months(year: int, first: int, last: int) -> tuple[date, date] | None:
    end_year = year + (last < first)
    if not (year >= 1 and end_year <= 9999 and 1 <= first <= 12 and 1 <= last <= 12):
        return None
    return date(year, first, 1), date(end_year, last, monthrange(end_year, last)[1])


def _week(year: int, number: int, *, weekend: bool) -> tuple[date, date] | None:
    try:
        monday = date.fromisocalendar(year, number, 1)
        return (monday + timedelta(days=5) if weekend else monday, monday + timedelta(days=6))
    except (ValueError, OverflowError):
        return None
