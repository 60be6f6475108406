"""Pieces of patterns that several rules share: months, weekdays, years, parts and edges of a period."""

from __future__ import annotations

from rashomon.times.rule import either
from rashomon.times.words import DAY_ORDINALS, DAY_PARTS, MONTHS, SMALL, TENS, WEEKDAYS

_SMALL, _TENS = either(SMALL), either(TENS)
WORD_YEAR = (
    rf"(?:(?:{_SMALL}|{_TENS})[\s-](?:hundred[\s-])?(?:{_TENS})(?:[\s-](?:{_SMALL}))?"
    rf"|two[\s-]thousand(?:(?:[\s-]and)?[\s-](?:{_SMALL}))?)"
)
FULL_MONTHS = tuple(m for m in MONTHS if len(m) > 4 or m in {"may", "june", "july"})
MONTH = rf"(?:{either(FULL_MONTHS)}|(?:{either(set(MONTHS) - set(FULL_MONTHS))})\.?)"
LONG_MONTH = either(m for m in MONTHS if len(m) > 3 or m == "may")
WEEKDAY = rf"(?:{either(w for w in WEEKDAYS if len(w) > 5)}|(?:{either(w for w in WEEKDAYS if len(w) <= 5)})\.)"
YEAR = r"(?:1[0-9]{3}|20[0-9]{2}|2100)"
PART = either(DAY_PARTS)
SHADE = r"(?:(?:early|late|mid|earlier|later|sometime|around|about)[\s-]+(?:(?:in|on)\s+)?)"
EDGE = r"(?:(?:the\s+)?(?:end|beginning|start|middle|rest|close|early\s+part|latter\s+part|turn)\s+of\s+)"
DAY_NUMBER = rf"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?|{either(DAY_ORDINALS)}"
