# ruff: noqa: E501 - tables of words
"""Counts of a group among others: "five of them women", "of those killed, three are minors", "five of the dead are guides".

Such a count is of a part only, and what it counts stands away from it.
"""

from __future__ import annotations

import re

from rashomon.relations.lexicon import stem
from rashomon.relations.pile import Page
from rashomon.relations.points.points import Point

_FATES = r"(?:killed|dead|deceased|died|injured|wounded|hurt|arrested|detained|missing|evacuated|displaced|rescued|infected|victims|casualties|fatalities|detainees|captives|hostages|survivors|injuries|arrests|prisoners|patients)"
_THEM = rf"(?:them|these|whom|which|the (?:\w+ )?{_FATES}|those (?:who (?:had |have |were |are )?)?(?:been )?(?:\w+ )?(?:{_FATES}|died|lost their lives|in (?:custody|hospital|cells)|taken|held)|those)"
_IS = r"(?: (?:are|were|is|was|being|have been|had been|turned out to be|proved to be))?"
_GROUP = r"(?P<group>[a-z][\w’'-]*(?: [a-z][\w’'-]*)?)"
_AFTER = re.compile(rf" of {_THEM}{_IS},? (?:\w+ly )?{_GROUP}", re.IGNORECASE)
_LED = re.compile(
    rf"\b(?:of|among(?:st)?) {_THEM}(?: [\w’'-]+){{0,3}},? (?:(?:at least|about|some|only|the|as many as|no fewer than) )?$",
    re.IGNORECASE,
)
_SHORT = re.compile(rf"{_IS} {_GROUP}", re.IGNORECASE)
_NO_GROUP = frozenset(
    "in on at by from still being now then later also not said reported dead killed injured wounded missing arrested "
    "people persons others under with after before seriously badly critically to".split()
)
NEAR = 2  # sentences back in which the whole is given


def group_of(one: Point, page: Page) -> str | None:
    """The group that a figure counts among others, where the words show that it does."""
    if one.quantity is None:
        return None
    text, (begin, end) = page.text, one.sentence
    start, stop = one.quantity.span
    found = _AFTER.match(text, stop, end)
    if found is None and _LED.search(text, max(begin, start - 90), start):
        found = _SHORT.match(text, stop, end)
    if found is None:
        return None
    words = found.group("group").split()
    if words[0].lower() in _NO_GROUP:
        return None
    return words[0] if len(words) > 1 and (words[1].lower() in _NO_GROUP or words[0].endswith("s")) else " ".join(words)


def is_share(one: Point, whole: Point, page: Page) -> bool:
    """Whether a figure may count a part of another one of its text: a smaller one, in the same words or shortly after."""
    a, b = one.quantity, whole.quantity
    if a is None or b is None or a.low is None or whole.earlier or not whole.fate:
        return False
    larger = max(e for e in (b.low, b.high) if e is not None) > a.low
    apart = page.sentence_of(one.start) - page.sentence_of(whole.start)
    if not larger or apart < 0:
        return False
    said = {stem(w) for w in re.findall(r"[a-z]+", page.text[one.sentence[0] : one.sentence[1]].lower())}
    return apart <= NEAR or whole.fate in said
