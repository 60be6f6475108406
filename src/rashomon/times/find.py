"""Parse and publication date to Times: all rules over the text, the longest match at a place, days from the value."""

from __future__ import annotations

from datetime import date

from rashomon.records import Document, Parse, Time
from rashomon.times import dates, spans
from rashomon.times.anchor import Anchor
from rashomon.times.calendar import days
from rashomon.times.rule import Meaning, Rule

RULES: tuple[Rule, ...] = (*dates.RULES, *spans.RULES)


def find(document: Document, parse: Parse) -> tuple[Time, ...]:
    """The time expressions of the text, in order, resolved against the document's publication date where it has one.

    Values are TIMEX3 (Pustejovsky and others, 2003: TimeML). Without a date, what leans on it keeps X in its value and
    has no days. A match never crosses a sentence that the parse ends.
    """
    anchor = Anchor(document, parse)
    found: list[tuple[int, int, int, Meaning]] = []
    for order, rule in enumerate(RULES):
        for match in rule.pattern.finditer(document.text):
            meaning = rule.means(match, anchor)
            if meaning is not None:
                found.append((match.start(), match.end(), order, meaning))
    kept: list[tuple[int, int, Meaning]] = []
    end = -1
    for start, stop, _, meaning in sorted(found, key=lambda f: (f[0], -f[1], f[2])):
        if start >= end:
            kept.append((start, stop, meaning))
            end = stop
    return tuple(_time(n, start, stop, meaning, anchor.day) for n, (start, stop, meaning) in enumerate(kept, 1))


def _time(number: int, start: int, stop: int, meaning: Meaning, day: date | None) -> Time:
    kind, value = meaning
    between = days(value) if kind in {"DATE", "TIME"} else None
    earliest, latest = (between[0].isoformat(), between[1].isoformat()) if between else (None, None)
    if day is not None and value.endswith("_REF"):
        earliest = day.isoformat() if value != "PAST_REF" else None
        latest = day.isoformat() if value != "FUTURE_REF" else None
    return Time(id=f"t{number}", span=(start, stop), type=kind, value=value, earliest=earliest, latest=latest)
