"""Days as people and machines write them in the fields of a file, to ISO days."""

from __future__ import annotations

import re
from datetime import date

_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ].*)?", re.DOTALL)
_WRITTEN = re.compile(
    r"(?:[A-Za-z]+[,:]?\s+){0,3}(?:([0-9]{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]+)|([A-Za-z]+)\.?\s+([0-9]{1,2})(?:st|nd|rd|th)?)"
    r",?\s+([0-9]{4})\b"
)
_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip


def iso_day(written: str) -> str | None:
    """The day of an ISO date or date-time, as written there, without moving it between time zones. None if it is none.

    >>> iso_day("2024-02-29T23:30:00+02:00")
    '2024-02-29'
    """
    found = _ISO.fullmatch(written.strip())
    return _day(*found.groups()) if found else None


def stated_day(written: str) -> str | None:
    """An ISO day, or one with the month in English letters. Days in figures alone ("3/4/2024") are never guessed.

    >>> stated_day("Monday, March 4, 2024")
    '2024-03-04'
    """
    if (day := iso_day(written)) is not None:
        return day
    if len(written) > 60 or (found := _WRITTEN.match(written.strip())) is None:
        return None
    name = (found[2] or found[3]).lower()
    months = [n for n, month in enumerate(_MONTHS, 1) if len(name) >= 3 and month.startswith(name)]
    return _day(found[5], str(months[0]), found[1] or found[4]) if months else None


def _day(year: str, month: str, day: str) -> str | None:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None
