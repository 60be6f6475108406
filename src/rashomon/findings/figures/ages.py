"""Ages of persons who are named in full: "Ann Orrin, 34," and "34-year-old Ann Orrin"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rashomon.records import Quantity, Record, Span


class Aged(Record, frozen=True):
    """A person named in full, an age in whole years, the words of the age, and name and age together."""

    name: str
    years: int
    figure: Span
    span: Span


_WORD = r"[A-Z][\w'’-]+|[A-Z]\."
_NAME = rf"(?:{_WORD})(?:[ \u00a0](?:{_WORD}|(?:de|la|del|van|von|der|den|bin|al|el|da|dos|di)(?= [A-Z]))){{1,4}}"
_BEFORE = re.compile(rf"(?P<name>{_NAME})(?:,| \(|\()[ \u00a0]?(?:aged?[ \u00a0])?$")
_AFTER = re.compile(rf"[ -]?(?:years?[ -]olds?)?[ \u00a0](?P<name>{_NAME})")
_CLOSES = re.compile(r"(?:[ -]years?[ -]olds?)?(?:,(?! \d)|\)|\.(?:\s|$)|;| (?:is|was|of|from|who|died|has|had)\b)")
_OF_THEN = re.compile(r"\b(?:an?|then|former|the then)[ \u00a0-]$", re.IGNORECASE)
# A rank or a role before a name is no part of it; with a generation after it, a name is that of several people.
_TITLES = re.compile(
    r"^(?:(?:Mr|Mrs|Ms|Dr|Sgt|Lt|Capt|Cpl|Pvt|Det|Rev|Gen|Col|Sen|Rep|Gov|Prof|St)\.?|Officer|Detective|Deputy|Captain"
    r"|Sergeant|Lieutenant|Officers|Judge|Mayor|Chief|Sheriff|President|Minister|Professor|Doctor|Private|Corporal"
    r"|And|But|The|Victims?|Suspects?|Photo|Police|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[ \u00a0]"
)
_GENERATION = re.compile(r"[ \u00a0](?:Jr|Sr|II|III|IV)\b\.?|^,? ?(?:Jr|Sr|II|III|IV)\b")
# Words of a sentence that put it at another time than the rest of the text.
_OTHER_TIME = re.compile(
    r"\b(?:at the time|back then|turn(?:s|ed|ing)|birthday|years? (?:ago|earlier|later|before|after)"
    r"|when (?:he|she|they)|would (?:be|have been|now be)|(?:in|since|until|of) (?:\w+ )?(?:19|20)\d\d"
    r"|no relation|(?:same|another|different) name"
    r"|earlier|previous(?:ly)?|correct(?:ion|ed)|initial(?:ly)?|misstated|incorrect(?:ly)?|not \d+)\b",
    re.IGNORECASE,
)
_REACH = 70
OLDEST = 120


def ages(text: str, sentences: Sequence[Span], quantities: Sequence[Quantity]) -> Iterator[Aged]:
    """The ages that stand beside a full name, in the order of the text, but for those of another time."""
    starts = iter(sentences)
    sentence = next(starts, (0, len(text)))
    for quantity in quantities:
        while sentence[1] <= quantity.span[0] and (later := next(starts, None)) is not None:
            sentence = later
        years = quantity.low
        if (
            quantity.kind != "age"
            or years is None
            or years != quantity.high
            or quantity.modifier
            or "year" not in quantity.unit
        ):
            continue
        found = _beside(text, quantity.span)
        if (
            found is None
            or text[quantity.span[0] - 1 : quantity.span[0]] == "-"
            or years != int(years)
            or not 0 < years <= OLDEST
            or _OTHER_TIME.search(text[slice(*sentence)])
        ):
            continue
        yield Aged(name=found[0], years=int(years), figure=quantity.span, span=found[1])


def _beside(text: str, figure: Span) -> tuple[str, Span] | None:
    """The full name that an age stands beside, and where both stand together."""
    start, end = figure
    before = _BEFORE.search(text, max(0, start - _REACH), start)
    if before is not None and _CLOSES.match(text, end):
        return _named(before["name"], (before.start("name"), end))
    after = _AFTER.match(text, end)
    if after is None or _OF_THEN.search(text, max(0, start - 10), start) or _GENERATION.match(text, after.end()):
        return None
    return _named(after["name"], (start, after.end()))


def _named(name: str, span: Span) -> tuple[str, Span] | None:
    """The name without ranks, one space between its words; None for one of less than two words, or of a generation."""
    words = " ".join(name.split()).removesuffix("’s").removesuffix("'s")
    while (rank := _TITLES.match(words)) is not None:
        words = words[rank.end() :]
    return None if " " not in words or _GENERATION.search(words) else (words, span)
