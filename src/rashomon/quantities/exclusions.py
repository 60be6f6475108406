"""What looks like a figure and is none: dates, years, clock times, addresses, names with numbers, telephone numbers.

A table of contexts first, then the few rules that need more than one word of context.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from rashomon.quantities import dates, names
from rashomon.quantities.lexemes import FIGURE, MARK, WORD, Lexemes
from rashomon.quantities.ranges import dashed_digits
from rashomon.records import Token

# Stretches that are skipped whole.
MASKED = re.compile(
    r"https?://\S+|www\.\S+|\b[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}|[#@]\w+"
    r"|\b[\w-]{1,64}\.(?:com|org|net|gov|edu|info|co\.uk|tv|fm)\b"
    r"|\(\d{3}\)\s?\d{3}[-. ]\d{4}\b|\b\d{3}[-. ]\d{3}[-.]\d{4}\b|\b\d{3}-\d{4}\b"
    r"|\b1-\d{3}-\d{3}-\d{4}\b|\b\d{3}-\d{2}-\d{4}\b"
    r"|\b\d{1,2}/\d{1,2}/\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b|\b\d+(?:\.\d+){2,}\b|\b9/11\b|\b24/7\b|\b\d{1,2}/\d{1,2}\b(?=\s*\))"
    r"|(?<!\d)(?:1-)?(?:\(\d{3}\)\s?|\d{3}[-. ])\d{3}[-. ](?-i:[A-Z]{3,8})\b(?:\s?\(\d{4}\))?"
    r"|\b\d{3}-\d(?-i:[A-Z]{3,8})\b|\b9-11\b|\b9-1-1\b"
    r"|\b\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?\s?m\b\.?)?"
    r"|\b\d{1,2}\s*(?:-|–|to|until|and|or)\s*\d{1,2}(?::\d{2})?\s*[ap]\.?\s?m\b\.?"
    r"|\b\d{1,2}(?:\.\d{2})?\s*[ap]\.?\s?m\b\.?|\b(?:noon|midnight)\b"
    r"|\b\d{4}\s*(?:GMT|UTC|EST|EDT|CET|BST|hrs)\b"
    r"|\b[A-Za-z]*\d+[A-Za-z]+\d[\w-]*|\b[A-Z]{2,}\d+\w*-\w+"
    r"|\b\d{5}-\d{4}\b|\b\d{1,2}:\d{1,2}\b|\b50/50\b|\b\d['’′]\s?\d{1,2}[\"”″]",
    re.IGNORECASE,
)


def masked(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The stretches of `text[start:end]` that are never read: addresses of all kinds, dates in digits, clock times."""
    return [m.span() for m in MASKED.finditer(text, start, end)]


class Around(NamedTuple):
    """The syntax model's tokens at a number, before it and after it."""

    token: Token | None = None
    before: Token | None = None
    after: Token | None = None

    @property
    def entity(self) -> str:
        """The entity type of the number's first token."""
        return self.token.entity if self.token else ""

    @property
    def tag(self) -> str:
        """The part of speech of the token after the number."""
        return self.after.tag if self.after else ""


def excluded(lx: Lexemes, first: int, number: int, unit: bool, around: Around) -> bool:
    """Whether the number on lexemes `[first, number)` is no quantity. `unit`: it has a unit or currency."""
    if lx.at(first).kind == MARK and lx.at(first + 1).kind == FIGURE:  # after a sign
        first += 1
    here = lx.at(first)
    before = around.before
    if names.inside_name(lx, first) or dates.decade(lx, first):
        return True
    if _code(here.text) or _list_number(lx, first, number):
        return True
    if unit:
        return dates.year_money(lx, first, number)
    after = lx.at(number)
    goes_on = after.kind == WORD and after.text.islower() and after.low not in names.NAME_GOES_ON and not after.glued
    if (
        before is not None
        and before.tag != "POS"
        and around.entity in _NAME_ENTITIES
        and before.entity == around.entity
        and before.end == here.start - 1
        and not goes_on
    ):
        return True
    if here.kind == FIGURE:
        return (
            _ordinal(lx, first)
            or dates.month_day(lx, first, number)
            or dates.clock(lx, first, number)
            or names.labelled(lx, first)
            or names.numbered(lx, first, number)
            or names.bare_label(lx, first, number, around.token, around.before, around.tag)
            or names.address(lx, first, number)
            or dates.year(lx, first, number, around.entity, around.tag)
            or dates.apostrophe(lx, first)
            or names.named(lx, first, number, around.tag, around.before.tag if around.before else "")
            or names.again(lx, first, number)
            or _even(lx, first)
            or _emergency(lx, first, number)
            or _texted(lx, first)
            or _broadcast(lx, number)
            or gallery(lx, first, number)
        )
    if here.kind == WORD and not unit:
        return (
            names.labelled(lx, first)
            or names.numbered(lx, first, number)
            or names.bare_label(lx, first, number, around.token, around.before, around.tag)
            or dates.clock(lx, first, number)
            or names.named_word(lx, first, number)
        )
    return False


_NAME_ENTITIES = frozenset({"PRODUCT", "ORG", "FAC", "WORK_OF_ART", "EVENT", "LAW", "PERSON"})


def _ordinal(lx: Lexemes, i: int) -> bool:
    return lx.at(i + 1).glued and lx.low(i + 1) in {"st", "nd", "rd", "th"}


def _even(lx: Lexemes, first: int) -> bool:
    """ "50-50": the same number on both sides of a dash measures nothing."""
    return any(dashed_digits(lx, at) and lx[at].text == lx[at + 2].text for at in (first, first - 2))


def _list_number(lx: Lexemes, first: int, number: int) -> bool:
    """The number of an item in a list: "1." or "2)" at the start of a sentence."""
    mark = lx.at(number)
    plain = lx.at(first).text.isdecimal() and len(lx.at(first).text) <= 2
    return first == 0 and plain and mark.text in {".", ")"} and mark.glued and not lx.at(number + 1).glued


_CALLS = frozenset(
    "call calls called calling dial dialed dialled dials dialing caller callers dispatcher dispatchers operator "
    "operators dispatch".split()
)


def _emergency(lx: Lexemes, first: int, number: int) -> bool:
    """The telephone number of the police: "called 911", "a 999 call"."""
    if lx.at(first).text not in {"911", "999", "112", "000", "988", "311"}:
        return False
    return bool({lx.low(first - 1), lx.low(first - 2), lx.low(number)} & _CALLS)


def _texted(lx: Lexemes, first: int) -> bool:
    """The short number that a text message goes to: "text TIPS to 274637"."""
    near = {lx.low(at) for at in range(first - 8, first)}
    return lx.low(first - 1) == "to" and lx.at(first).text.isdecimal() and bool({"text", "texting", "sms"} & near)


def _broadcast(lx: Lexemes, number: int) -> bool:
    """The number of a station: "101.5 FM", "watch 11 News"."""
    name = lx.at(number).text
    return name in {"FM", "AM"} or (name == "News" and not lx.at(number + 1).text[:1].isupper())


_PICTURES = frozenset("image images photo photos picture slide slides gallery page video".split())


def gallery(lx: Lexemes, first: int, number: int) -> bool:
    """The place of a picture in a gallery: "Image 1 of 8", "Photo 3 of / 8", "1 / 8"."""
    if lx.low(first - 1) in _PICTURES:
        return lx.low(number) in {"of", "/"} or (lx.low(number - 2) == "of" and number - first == 3)
    if lx.low(first - 1) == "/" and lx.at(first - 2).kind == FIGURE and not lx.at(first).glued:
        return True
    if lx.low(number) == "/" and lx.at(number + 1).kind == FIGURE and not lx.at(number + 1).glued:
        return True
    start = first - 2 if lx.low(first - 1) == "/" else first - 1
    return lx.low(start) == "of" and lx.at(start - 1).kind == FIGURE and lx.low(start - 2) in _PICTURES


def _code(text: str) -> bool:
    """A string of digits that is a code: leading zeros, or very long without commas."""
    return (len(text) > 1 and text[0] == "0" and "." not in text) or (text.isdecimal() and len(text) > 9)
