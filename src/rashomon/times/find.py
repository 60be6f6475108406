"""Parse and publication date to Times: all rules over the text, the longest match at a place, days from the value."""

from __future__ import annotations

from datetime import date

from rashomon.records import Document, Parse, Span, Time
from rashomon.times import clock, dates, hanging, seasons, spans
from rashomon.times.anchor import Anchor
from rashomon.times.calendar import days
from rashomon.times.rule import Hanging, Meaning, Rule

RULES: tuple[Rule, ...] = (*hanging.RULES, *dates.RULES, *clock.RULES, *seasons.RULES, *spans.RULES)


def find(document: Document, parse: Parse) -> tuple[Time, ...]:
    """The time expressions of the text, in order, resolved against the document's publication date where it has one.

    Values are TIMEX3 (Pustejovsky and others, 2003: TimeML). Without a date, what leans on it keeps X in its value and
    has no days. A match never crosses a sentence that the parse ends.
    """
    anchor = Anchor(document, parse)
    found: list[tuple[int, int, int, Meaning | Hanging]] = []
    for order, rule in enumerate(RULES):
        for match in rule.pattern.finditer(document.text):
            meaning = rule.means(match, anchor)
            if meaning is not None:
                found.append((match.start(), match.end(), order, meaning))
    kept: list[Time] = []
    named, end = hanging.Days(parse), -1
    for start, stop, _, meaning in sorted(found, key=lambda f: (f[0], -f[1], f[2])):
        if start < end:
            continue
        if isinstance(meaning, Hanging):
            settled = named.settle(start, meaning)
            said = meaning.otherwise if _lasts(meaning.otherwise) else settled or meaning.otherwise
        else:
            settled = said = meaning
        if said is None:
            continue
        if settled is not None:
            named.name(start, settled)
        kept.append(_time(len(kept) + 1, (start, stop), said, settled or said, anchor.day))
        end = stop
    return tuple(kept)


def _lasts(meaning: Meaning | None) -> bool:
    return meaning is not None and meaning[0] == "DURATION"


def _time(number: int, span: Span, meaning: Meaning, settled: Meaning, day: date | None) -> Time:
    """The record of one expression; its days are those of what it settled to ("two days later": P2D, and a day)."""
    kind, value = meaning
    between = days(settled[1]) if settled[0] in {"DATE", "TIME"} else None
    earliest, latest = (between[0].isoformat(), between[1].isoformat()) if between else (None, None)
    if day is not None and value.endswith("_REF"):
        earliest = day.isoformat() if value != "PAST_REF" else None
        latest = day.isoformat() if value != "FUTURE_REF" else None
    return Time(id=f"t{number}", span=span, type=kind, value=value, earliest=earliest, latest=latest)
