"""Which of several days a name means: the year of a month, the date of a weekday, from publication and tense."""

from __future__ import annotations

from datetime import date, timedelta

from rashomon.times.anchor import Anchor
from rashomon.times.calendar import made

AGAINST_TENSE = (
    250  # days by which a date on the wrong side of the publication, for its clause's tense, counts as farther
)


def nearest_year(a: Anchor, offset: int, month: int, day: int = 15) -> int | None:
    """The year of a month (and day) that names none: the one nearest to the publication, tense counted in."""
    if a.day is None:
        return None
    here, direction = a.day, a.direction(offset)
    best: tuple[int, int] | None = None
    for year in (here.year, here.year - 1, here.year + 1):
        there = made(year, month, min(day, 28)) if 1 <= year <= 9999 else None
        if there is None:
            continue
        apart = abs((there - here).days)
        wrong = (direction == "past" and there > here) or (direction == "future" and there < here)
        cost = apart + AGAINST_TENSE * wrong
        if best is None or cost < best[0]:
            best = (cost, year)
    return best[1] if best else None


def weekday_day(a: Anchor, number: int, shift: str, offset: int) -> date | None:
    """The day of a weekday (1 is Monday): the last one before publication, or the next where the clause looks ahead."""
    if a.day is None:
        return None
    back = (a.day.isoweekday() - number) % 7
    try:
        if shift == "last":
            return a.day - timedelta(days=back or 7)
        if shift in {"next", "coming", "this coming"}:
            return a.day + timedelta(days=(number - a.day.isoweekday()) % 7 or 7)
        if a.direction(offset) == "future" and back:
            return a.day + timedelta(days=7 - back)
        return a.day - timedelta(days=back)
    except OverflowError:
        return None
