# ruff: noqa: E501 - tables of words
"""What is asked of a statement's words when it is held against another: order, verbs, numbers, days, whether it has a predicate."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rashomon.relations.lexicon import CALENDAR, MONTHS
from rashomon.relations.pile import Page
from rashomon.relations.points.points import Point
from rashomon.relations.wording import wording

# Past forms and others that have no "-ed", of verbs that news is told with.
_IRREGULAR = frozenset(
    """fell said shot hit left found took began broke caught sent held died came went gave knew kept led lost met paid ran sold sat saw seen
    sought spoke stood stole struck threw won wrote bought brought built drove fought flew got grew rose sank tore wore fled felt became chose
    made dug hid hurt lit slept fed bled dead swore wound burst heard told taken given shown known grown drawn flown driven stolen broken
    chosen written beaten thrown swept wept swam shook tell tells""".split()
)
# Those of them that stand in no predicate without another verb ("stolen goods").
_PARTICIPLES = frozenset(
    """seen taken given shown known grown drawn flown driven stolen broken chosen written beaten thrown swept dead hurt wound shot hit left found
    held made lost lit bound bred bent""".split()
)
_VERB = re.compile(r"ed$|ing$")
_AUXILIARY = (
    "is|are|was|were|am|be|been|being|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|cannot"
)
# Forms of the present that can hardly be nouns.
_PRESENT = (
    "says?|wants?|needs|gets|goes|comes|takes|makes|seems?|remains?|becomes?|gives|keeps|believes?|denies|means|knows|thinks|hopes|expects|"
    "includes?|contains?|shows|tells|happens|occurs|exists|appears|allows|requires|announces|insists|plans to|continues"
)
# A word that makes a sentence of what it stands in. "-ed" after an article stands before a noun ("an unnamed source").
_PREDICATE = re.compile(
    rf"\b(?:{_AUXILIARY}|{_PRESENT}|i|we|you|they|he|she|{'|'.join(sorted(_IRREGULAR - _PARTICIPLES))})\b|"
    r"\b(?:shot|hit|left|found|held|made|lost|hurt|lit) (?:the|a|an|him|her|them|his|their|its|it|himself|herself|that|\d+|two|three|several)\b|"
    r"n[’']t\b|\b(?:it|that|there|who|what|here|he|she|you|we|they|i)[’'](?:s|re|ve|d|ll|m)\b|"
    r"(?<!\bthe )(?<!\ba )(?<!\ban )(?<!\bhis )(?<!\bher )(?<!\bits )(?<!\btheir )(?<!\bof )(?<!\band )\b(?!need\b|hundred\b|speed\b|seed\b|feed\b|blood\b|bed\b|red\b)[a-z]{2,}ed\b",
    re.IGNORECASE,
)
SHORT = 14  # words of a statement up to which its having no predicate shows


@dataclass(frozen=True)
class Profile:
    """A statement's words. `order`: content stems as they stand; `verbs`: stems of words that look like verbs;
    `numbers`: figures as written; `days`: days of the week and months; `lead`: the name it begins with, if any;
    `fragment`: it has no predicate, and so says nothing by itself."""

    order: tuple[str, ...]
    verbs: frozenset[str]
    numbers: frozenset[str]
    days: frozenset[str]
    lead: str
    fragment: bool


def profile(one: Point, page: Page, names: frozenset[str]) -> Profile:
    """The profile of a statement, with the `names` of its event."""
    at = [n for span in one.claim.spans for n in range(*page.within(span))]
    content = [n for n in at if page.stems[n] and page.plain[n]]
    words = [page.words[n] for n in content]
    first = next((page.stems[n] for n in range(*page.within(one.claim.spans[0])) if page.stems[n]), "")
    return Profile(
        order=tuple(page.stems[n] for n in content if not page.words[n][0].isdigit()),
        verbs=frozenset(
            page.stems[n]
            for n in content
            if page.text[page.starts[n]].islower() and (_VERB.search(page.words[n]) or page.words[n] in _IRREGULAR)
        ),
        numbers=frozenset(page.words[n] for n in at if page.words[n][0].isdigit()),
        days=frozenset(w for w in words if w in CALENDAR and (w not in MONTHS or w not in {"may", "march"})),
        lead=first if first in names else "",
        fragment=len(at) <= SHORT and not says_something(wording(one.claim, page.text)),
    )


def says_something(text: str) -> bool:
    """Whether words have a predicate: "the boat sank", but not "a man in white" or "the report"."""
    return _PREDICATE.search(text) is not None
