# ruff: noqa: E501 - tables of words
"""Whom a text counts by a list: "one adult and two children are dead" says that three are.

Only lists of a closed form are summed: numbers and articles with nouns of people, joined by commas and "and", of which one
thing is said. A list beside the number that it spells out ("three others, a man and two women") is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rashomon.records import Span

SUMMED = frozenset(["dead", "injured", "shot", "missing", "captured", "arrested", "casualties"])

_WORDS = "one two three four five six seven eight nine ten eleven twelve".split()
_NUMBER = rf"(?:{'|'.join(_WORDS)}|\d{{1,3}})"
_PERSON = (
    r"(?:m[ae]n|wom[ae]n|males?|females?|boys?|girls?|child(?:ren)?|kids?|toddlers?|infants?|bab(?:y|ies)|teens?|teenagers?|youths?|juveniles?|minors?|adults?|"
    r"people|persons?|officers?|deput(?:y|ies)|troopers?|constables?|marshals?|agents?|bailiffs?|guards?|soldiers?|sailors?|marines?|firefighters?|paramedics?|"
    r"students?|pupils?|teachers?|nurses?|doctors?|workers?|employees?|clerks?|customers?|guests?|passengers?|pedestrians?|motorists?|cyclists?|civilians?|bystanders?|tourists?|"
    r"hikers?|climbers?|skiers?|miners?|divers?|pilots?|guides?|residents?|relatives?|siblings?|cousins?|neighbou?rs?|friends?|"
    r"fathers?|mothers?|sons?|daughters?|husband|wife|brothers?|sisters?|grand(?:mother|father|son|daughter)s?|others?)"
)
_KIND = r"(?:[\w]+-[\w-]+|small|young(?:er)?|old(?:er)?|adult|unborn|other|teenage|pregnant|elderly|local|male|female|Black|white|Hispanic|unidentified|unnamed|police|security|prison|tribal|army|infant|baby|little|teen)"
_ITEM = rf"(?:(?:{_NUMBER}|an?|his|her|their|another) (?:{_KIND} ){{0,3}}{_PERSON})"
_AGE = r"(?:, (?:aged? )?\d{1,2},)?"
_LIST = re.compile(rf"{_ITEM}{_AGE}(?:, {_ITEM}{_AGE}){{0,4}},? and {_ITEM}(?![\w’'-])", re.IGNORECASE)
_ONE = re.compile(
    rf"(?P<many>{_NUMBER}|an?|his|her|their|another) (?:{_KIND} ){{0,3}}{_PERSON}(?![\w’'-])", re.IGNORECASE
)
# "The victim's name and four others were shot": somebody who is named, with the number of the others.
_NAMED = re.compile(rf"(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'.-]+){{0,3}}) and (?P<many>{_NUMBER}) others(?![\w’'-])")
# What may stand right before a list that counts all of whom something is said.
_BEFORE = re.compile(
    r"(?:^\W*|[“\"]|^[A-Z][A-Za-z .,()/]{0,40}(?:--?|[–—]) ?|\b(?:said|says|that|where|when|after|which|while|left|leaves|leaving|kill(?:ed|s|ing)|shot|shoot(?:s|ing)|wound(?:ed|s|ing)|"
    r"injur(?:ed|es|ing)|hit|hitting|struck|striking|hurt|hurting|dead|(?:deaths?|killings?|murders?|shootings?|woundings?|slayings?|bodies|lives|arrests?) of|arrest(?:ed|ing|s))) ?$"
)
# What a list after it only spells out: "three others -- two men and a woman".
_SPELT = re.compile(r"\b(?:others?|people|persons|victims|wounded|injured|dead|them)\W{1,4}$", re.IGNORECASE)
_BEFORE_NAME = re.compile(r"(?:^\W*|[“\"]|\b(?:said|says|that|where|when|after|which|while)) ?$")
_ANYBODY = re.compile(r"(?:others?|people|persons?)$", re.IGNORECASE)
# Whoever did it is counted by some texts and not by others.
_DOER = re.compile(r"\b(?:gunm[ae]n|shooters?|suspects?|attackers?)\b", re.IGNORECASE)
_DAY = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Police|Officials|Authorities)\b"
)


@dataclass(frozen=True)
class Listed:
    """A list of people: where it begins and ends, how many it counts, and where its last "and" stands."""

    begin: int
    end: int
    many: int
    last: int


def listed(text: str, sentence: Span, start: int) -> Listed | None:
    """The list of people in which a count stands that begins at `start`; None where it stands in none."""
    return next((found for found in _lists(text, *sentence) if found.begin <= start < found.end), None)


def _lists(text: str, begin: int, end: int) -> Iterator[Listed]:
    for found in _LIST.finditer(text, begin, end):
        before = text[begin : found.start()]
        if _BEFORE.search(before) is None or _DOER.search(found.group()):
            continue
        if _SPELT.search(before) and before.rstrip()[-1:] in "-–—,:;(":
            continue
        items = list(_ONE.finditer(text, *found.span()))
        values = [_value(m["many"]) for m in items]
        many = sum(values)
        if len(items) > 2 and (2 * values[0] == many or _ANYBODY.search(items[0].group())):
            continue  # "three others, a man and two women": the rest spells out the first
        yield Listed(found.start(), found.end(), many, text.rindex(" and ", *found.span()) + 1)
    for found in _NAMED.finditer(text, begin, end):
        if _BEFORE_NAME.search(text[begin : found.start()]) and not _DAY.match(found["name"]):
            yield Listed(found.start(), found.end(), 1 + _value(found["many"]), found.end("name") + 1)


def _value(word: str) -> int:
    lower = word.lower()
    return int(lower) if lower.isdigit() else _WORDS.index(lower) + 1 if lower in _WORDS else 1
