"""Rules for the clock and the parts of a day: "8 p.m. on Monday", "ten o'clock", "two in the afternoon"."""

from __future__ import annotations

import re

from rashomon.times.anchor import Anchor
from rashomon.times.nearest import nearest_year, weekday_day
from rashomon.times.patterns import MONTH, WEEKDAY
from rashomon.times.rule import Hanging, Meaning, Rule, either, joined
from rashomon.times.words import DAY_PARTS, MONTHS, SMALL, WEEKDAYS

_ZONE = r"(?:\s+(?:EST|EDT|CST|CDT|MST|MDT|PST|PDT|GMT|UTC|ET|BST|local\s+time))?"
_DAY = rf"(?:(?:\s+on)?,?\s+(?P<weekday>{WEEKDAY}))?(?:,?\s+(?P<month>{MONTH})\s+(?P<date>\d{{1,2}}))?"
_HOURS = either(word for word, hour in SMALL.items() if 1 <= hour <= 12)
# Before an hour without "o'clock": without one of these, "two in the afternoon" may be two of anything.
_AT = re.compile(r"\b(?:at|by|until|till|around|about|before|after|from|since|past|nearly|almost)\s+$", re.IGNORECASE)
_QUARTERS = {"half": 30, "quarter": 15}


def _clock(m: re.Match[str], a: Anchor) -> Meaning | Hanging | None:
    word = (m["word"] or "").lower()
    hour = 12 if word == "noon" else 24 if word == "midnight" else int(m["hour"])
    minute = int(m["minute"] or m["dotted"] or 0)
    half = re.sub(r"[^apm]", "", (m["half"] or "").lower())
    if half == "pm" and hour < 12:
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    if hour > 24 or minute > 59 or (m["hour"] and not half and not m["minute"]):
        return None
    exact = m["minute"] or m["dotted"] or word or not half
    return _at(f"T{hour:02d}:{minute:02d}" if exact else f"T{hour:02d}", m, a)


def _at(clock: str, m: re.Match[str], a: Anchor) -> Meaning | Hanging:
    """The time on the day that stands beside it; else on the day that its sentence named before, or of publication."""
    day = a.day.isoformat() if a.day else "XXXX-XX-XX"
    if m["weekday"] or m["month"]:
        return "TIME", _own_day(m, a) + clock
    return Hanging("D", 0, clock, "sentence", ("TIME", day + clock))


def _own_day(m: re.Match[str], a: Anchor) -> str:
    if a.day is None:
        return "XXXX-XX-XX"
    name = (m["weekday"] or "").lower().rstrip(".")
    if m["month"]:
        month, day = MONTHS[m["month"].lower().rstrip(".")], int(m["date"])
        year = nearest_year(a, m.start("month"), month, day)
        return f"{year:04d}-{month:02d}-{day:02d}"
    found = weekday_day(a, WEEKDAYS[name], "", m.start("weekday"))
    return found.isoformat() if found else "XXXX-XX-XX"


def _in_words(m: re.Match[str], a: Anchor) -> Meaning | Hanging | None:
    if not (m["clock"] or m["past"] or (m["part"] and _AT.search(a.text, max(0, m.start() - 10), m.start()))):
        return None
    hour, minute = _hour(m["hour"]), 0
    if hour is None:
        return None
    if m["part"]:
        hour = _in_part(hour, m["part"].lower())
    if m["past"]:
        step = _QUARTERS[m["past"].lower()]
        hour, minute = (hour, step) if m["side"].lower() == "past" else ((hour - 1) or 12, 60 - step)
    return _at(f"T{hour:02d}:{minute:02d}", m, a)


def _hour(said: str) -> int | None:
    hour = int(said) if said.isdecimal() else SMALL[said.lower()]
    return hour if 1 <= hour <= 12 else None


def _in_part(hour: int, part: str) -> int:
    """The hour on the clock of a day: "nine at night" is 21, "two at night" 2, "twelve in the morning" 0."""
    if part == "morning":
        return hour % 12
    if part == "night":
        return hour + 12 if 6 <= hour <= 12 else hour
    return hour % 12 + 12


def _day_part(m: re.Match[str], a: Anchor) -> Meaning | None:
    part = m["part"] or m["shaded"] or m["alone"]
    value = f"T{DAY_PARTS[part.lower()]}"
    return "TIME", f"{a.day.isoformat() if a.day else 'XXXX-XX-XX'}{value}"


RULES: tuple[Rule, ...] = (
    Rule(
        "clock",
        joined(
            r"(?:(?P<word>noon|midnight)|(?P<hour>[01]?\d|2[0-4])(?::(?P<minute>[0-5]\d)|\.(?P<dotted>[0-5]\d)"
            r"(?=\s*[ap]\.?\s?m\b))?\s*(?P<half>[ap]\.?\s?m\b\.?)?)" + _ZONE + _DAY
        ),
        _clock,
    ),
    Rule(
        "clock in words",
        joined(
            rf"(?:(?P<past>half|quarter)\s+(?P<side>past|to)\s+)?(?P<hour>{_HOURS}|\d{{1,2}})(?P<clock>\s+o\s?['’]\s?clock)?"
            r"(?:\s+(?:in\s+the|at)\s+(?P<part>morning|afternoon|evening|night))?" + _DAY
        ),
        _in_words,
    ),
    Rule(
        "part of the day",
        joined(
            r"(?:(?:later|earlier|early|late)\s+)?this\s+(?P<part>morning|afternoon|evening)"
            r"|(?:mid[\s-]|early\s|late\s)(?P<shaded>morning|afternoon|evening)|(?P<alone>overnight)"
        ),
        _day_part,
    ),
)
