"""Times that hang on the day named last: "that morning", "the same day", "two days later", "the next day"."""

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import date
from typing import Literal

from rashomon.records import Parse
from rashomon.times.anchor import Anchor
from rashomon.times.calendar import days, shifted, week
from rashomon.times.numerals import NUMBER, number
from rashomon.times.rule import Hanging, Meaning, Rule, joined
from rashomon.times.words import DAY_PARTS


class Days:
    """The days that a text has named so far, asked for the one that a hanging time hangs on."""

    def __init__(self, parse: Parse) -> None:
        self._starts = {
            "sentence": [s.span[0] for s in parse.sentences],
            "paragraph": [start for start, _ in parse.paragraphs],
        }
        self._last: tuple[int, date] | None = None

    def name(self, offset: int, meaning: Meaning) -> None:
        """Keep the day of a time at an offset, where it is one day."""
        between = days(meaning[1]) if meaning[0] in {"DATE", "TIME"} else None
        if between and between[0] == between[1]:
            self._last = (offset, between[0])

    def settle(self, offset: int, hanging: Hanging) -> Meaning | None:
        """What a hanging time at an offset means, or None where no day was named in its reach."""
        if self._last is None:
            return None
        apart = {k: bisect_right(s, offset) - bisect_right(s, self._last[0]) for k, s in self._starts.items()}
        if (hanging.reach != "sentence" and apart["paragraph"]) or (
            hanging.reach != "paragraph" and apart["sentence"] > (hanging.reach == "near")
        ):
            return None
        step = {"D": 1, "W": 7, "M": 0}[hanging.unit] * hanging.steps
        day = shifted(self._last[1], months=hanging.steps if hanging.unit == "M" else 0, delta=step)
        if day is None:
            return None
        if hanging.unit == "D":
            return "TIME" if hanging.suffix else "DATE", day.isoformat() + hanging.suffix
        return "DATE", week(day) if hanging.unit == "W" else f"{day.year:04d}-{day.month:02d}"


def _that(m: re.Match[str], a: Anchor) -> Hanging:  # noqa: ARG001 - rules are called alike
    word = m["what"].lower()
    if word in DAY_PARTS:
        return _clocked(0, word)
    return Hanging(_UNITS[word], 0, "", "paragraph", None)


def _neighbour(m: re.Match[str], a: Anchor) -> Hanging:  # noqa: ARG001
    return _clocked(-1 if m["way"].lower() == "previous" else 1, (m["part"] or "").lower())


def _clocked(steps: int, part: str) -> Hanging:
    """A day so many days from the one named last, or a part of it; open where none was named."""
    suffix = f"T{DAY_PARTS[part]}" if part else ""
    return Hanging("D", steps, suffix, "paragraph", ("TIME" if suffix else "DATE", f"XXXX-XX-XX{suffix}"))


def _apart(m: re.Match[str], a: Anchor) -> Hanging | None:  # noqa: ARG001
    """ "Two days later": TIMEX3 values it as the length P2D; its days are counted from the one named last."""
    amount, unit = number(m["n"]), _UNITS[m["unit"].lower().removesuffix("s")]
    if amount is None or amount.denominator != 1 or amount > 9999:
        return None
    steps = int(amount) * (-1 if m["way"].lower() == "earlier" else 1)
    return Hanging(unit, steps, "", "near", ("DURATION", f"P{int(amount)}{unit}"))


_UNITS: dict[str, Literal["D", "W", "M"]] = {"day": "D", "week": "W", "month": "M"}

RULES: tuple[Rule, ...] = (
    Rule(
        "that day",
        joined(r"(?:that(?:\s+same)?|the\s+same)\s+(?P<what>morning|afternoon|evening|night|day|week|month)"),
        _that,
    ),
    Rule(
        "the next day",
        joined(r"the\s+(?P<way>next|following|previous)\s+(?:day|(?P<part>morning|afternoon|evening|night))"),
        _neighbour,
    ),
    Rule(
        "days later",
        joined(rf"(?P<n>{NUMBER})\s+(?P<unit>days?|weeks?|months?)\s+(?P<way>later|earlier|afterwards?)"),
        _apart,
    ),
)
