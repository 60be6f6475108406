"""Rules for seasons and weekends: "last autumn", "in winter", "the weekend"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from rashomon.times.anchor import Anchor
from rashomon.times.calendar import days, week
from rashomon.times.numerals import word_year
from rashomon.times.patterns import EDGE, SHADE, WORD_YEAR, YEAR
from rashomon.times.rule import Meaning, Rule, joined
from rashomon.times.words import SEASONS

# A season before any other noun names a thing or an event: "the spring fair", "Winter Palace", "Summer Olympics".
_OF_TIME = frozenset("day month morning afternoon evening night season week weekend time half".split())


def _season(m: re.Match[str], a: Anchor) -> Meaning | None:
    season = SEASONS[m["season"].lower()]
    if m["year"]:
        return "DATE", f"{int(m['year']):04d}-{season}"
    if m["words"] and (said := word_year(m["words"])):
        return "DATE", f"{said:04d}-{season}"
    shift = (m["shift"] or "").lower()
    if not shift and _names(m, a):
        return None
    if a.day is None:
        return "DATE", f"XXXX-{season}"
    first = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[season]
    year = a.day.year
    if shift == "last" and first + 2 >= a.day.month:
        year -= 1
    elif shift == "next" and first <= a.day.month:
        year += 1
    elif not shift:
        year = _by_tense(season, a, a.direction(m.start("season")))
    return "DATE", f"{year:04d}-{season}"


def _names(m: re.Match[str], a: Anchor) -> bool:
    """Whether the season is part of the name of a thing, an event or a person."""
    token = a.token(m.start("season"))
    if token is None:
        return False
    over = a.head(token)
    if token.dep in {"compound", "amod", "nmod"} and over.i > token.i and over.lemma.lower() not in _OF_TIME:
        return True
    after = a.after(token)
    if (
        after is not None and after.head == token.i and after.dep in {"amod", "compound"}
    ):  # a noun taken for an adjective
        return True
    before = a.before(token)
    inside = m["season"][0].isupper() and m.start() == m.start("season")
    return inside and before is not None and before.tag in {"NNP", "JJ"} and before.text[:1].isupper()


def _by_tense(season: str, a: Anchor, direction: str) -> int:
    """The year of a season that names none: the last one begun, for what was; the next one not over, for what comes."""
    here = a.day or date.min
    for step in (1, 0, -1) if direction == "past" else (-1, 0, 1) if direction == "future" else ():
        between = days(f"{here.year + step:04d}-{season}") if 1 <= here.year + step <= 9999 else None
        if between and (between[0] <= here if direction == "past" else between[1] >= here):
            return here.year + step
    return here.year


def _weekend(m: re.Match[str], a: Anchor) -> Meaning | None:
    if a.day is None:
        return "DATE", "XXXX-WXX-WE"
    shift = (m["shift"] or "").lower()
    moved = {"last": -7, "next": 7, "past": -7}.get(
        shift, -7 if a.direction(m.start()) == "past" and a.day.isoweekday() < 6 else 0
    )
    try:
        return "DATE", f"{week(a.day + timedelta(days=moved))}-WE"
    except OverflowError:
        return None


RULES: tuple[Rule, ...] = (
    Rule(
        "season",
        joined(
            rf"{EDGE}?(?:{SHADE}|the\s+)?(?:(?P<shift>last|this|next|this\s+past)\s+)?(?P<season>spring|summer|autumn|winter|(?<=last\s)fall|(?<=this\s)fall|(?<=next\s)fall)(?:\s+(?:of\s+)?(?:(?P<year>{YEAR})|(?P<words>{WORD_YEAR})))?"
        ),
        _season,
    ),
    Rule("weekend", joined(r"(?:(?P<shift>last|this|next|past)|the)\s+weekend"), _weekend),
)
