# ruff: noqa: E501 - tables of words
"""The name of a body before or behind a place of a text, as far as its words can belong to one."""

from __future__ import annotations

import re

from rashomon.relations.lexicon import STOP
from rashomon.relations.origins.bodies import BODY

_LOWER = frozenset(
    """local regional national city state county federal provincial municipal district civil public rural village town border river mountain coast air sea
    health transport interior foreign defence defense labour labor trade teachers nurses miners workers doctors pilots students aid rights human relief
    rescue emergency ambulance crisis disaster safety accident investigation electoral election environmental environment weather traffic highway harbour
    harbor port maritime forest prison education finance justice security protection control management response search metal metalworkers tenants farmers
    drivers railway water power energy gas mine mining nuclear central general supreme high military naval royal volunteer rebel opposition ruling
    group groups station unit units crew spokes press media information affairs works plant factory airport pit shipping ferry bus tram train line lines shipping cruise coach""".split()
)
_JOINTS = frozenset("of the for and & in de la du del".split())
_TOKEN = re.compile(r" ?([^\s,;:()“”\"–—]{1,40})")
_LAST = re.compile(r"([^\s,;:()“”\"–—]{1,40}) ?$")
NEAR = 250  # characters in which "its head" finds the body that is meant


def ahead(text: str, at: int, end: int) -> str:
    """The words of a body's name that begin at a place of the text."""
    held: list[str] = []
    while len(held) < 9 and at < end and (found := _TOKEN.match(text, at, end)):
        word = found.group(1)
        if not _part(word):
            after = _TOKEN.match(text, found.end(), end)
            kind = after.group(1).rstrip(".!?") if after else ""
            if not (kind and kind.islower() and BODY.fullmatch(kind) and _modifies(word.rstrip("'’"))):
                break
        held.append(word)
        at = found.end()
        if word[-1] in ".!?" and len(word) > 3:
            break
    while held and held[-1].lower() in _JOINTS:
        held.pop()
    return " ".join(held).rstrip(".!?")


def behind(text: str, start: int, at: int) -> str:
    """The words of a body's name that end at a place of the text."""
    held: list[str] = []
    while len(held) < 7 and at > start and (found := _LAST.search(text, max(start, at - 42), at)):
        word = found.group(1)
        if word[-1] in ".!?" or not (_part(word) or (held and BODY.fullmatch(held[0]) and _modifies(word))):
            break
        held.insert(0, word)
        at = found.start()
        if word.lower() in {"the", "a", "an"}:
            break
    while held and held[0].lower() in _JOINTS - {"the"}:
        held.pop(0)
    return " ".join(held)


def _modifies(word: str) -> bool:
    """Whether a word in small letters before a body's kind says which kind: "the aviation authority"."""
    return word.isalpha() and len(word) > 3 and word not in STOP and not word.endswith(("ed", "ly", "ing"))


def _part(word: str) -> bool:
    bare = re.sub(r"[’']s?$", "", word).rstrip(".!?")
    low = bare.lower()
    return bool(bare) and (
        bare[0].isupper() or bare[0].isdigit() or low in _JOINTS or low in _LOWER or bool(BODY.fullmatch(low))
    )


def named_last(text: str, at: int) -> str:
    """The body that was named last before a place of the text."""
    found = None
    for found in BODY.finditer(text, max(0, at - NEAR), at):  # noqa: B007 - the last one
        pass
    return behind(text, max(0, found.start() - 60), found.end()) if found else ""
