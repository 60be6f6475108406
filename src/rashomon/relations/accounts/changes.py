# ruff: noqa: E501 - tables of words
"""Whether a figure is the later state of another: a text says so, or one holder counts the same again on a later day.

A later figure alone is no update: it may count others, a part, or be a slip. Silence is preferred to a wrong update.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from rashomon.relations.pile import Page
from rashomon.relations.points.given import says_earlier
from rashomon.relations.points.points import Point

BEFORE, AFTER = 90, 50  # characters of the sentence before and after a figure in which a change is said of it

_TO = r"\b[^.;]{0,45}\b(?:to|at)(?: (?:at least|more than|some|about|around|nearly|almost|over))?\s*$"

# (which way the figure went, words that end just before it)
SAID_BEFORE: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (way, re.compile(words, re.IGNORECASE))
    for way, words in (
        ("up", r"\b(?:ris(?:en|es|ing)|rose|rais(?:ed?|es|ing)|climb(?:ed|s|ing)?|increas(?:ed?|es|ing)|grown|grew|jumped|went up|gone up|br(?:ings?|inging|ought)|push(?:ed|es|ing))" + _TO),
        ("down", r"\b(?:lower(?:ed|s|ing)?|reduc(?:ed|es|ing)|cut|fell|fallen|dropped|gone down|went down|(?:revis|correct)(?:ed|es|s|ing) down(?:wards?)?)" + _TO),
        ("any", r"\breplac(?:ed|es|ing)\b[^.;]{0,45}\b(?:by|with)(?: (?:at least|about|some|around))?\s*$"),
        ("any", r"\b(?:revis(?:ed?|es|ing)|correct(?:ed|s|ing)?|updat(?:ed?|es|ing)|amend(?:ed|s|ing)?|chang(?:ed?|es|ing))" + _TO),
        ("any", r"\bnow (?:stands?|stood|put|puts|set|given|gives|speaks?) (?:at|of|as)?[^.;]{0,20}$"),
        ("any", r"\b(?:today|now|by now|tonight|this (?:morning|evening)),? (?:it|there|they|that)(?:[’']s| is| are| were| was)(?: now)?(?: at least| about)?\s*$"),
        ("any", r"\b(?:revised|corrected|updated|new|true|real|correct|actual|right) (?:death )?(?:figure|toll|count|number|tally|total)s?\b[^.;]{0,25}$"),
    )
)  # fmt: skip

_NUMBER = r"(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|earlier|previous)"
# (which way the figure went, words that begin just after it)
SAID_AFTER: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (way, re.compile(words, re.IGNORECASE))
    for way, words in (
        ("up", r"^[^.;]{0,40}\bup from\b"),
        ("down", r"^[^.;]{0,40}\bdown from\b"),
        (
            "any",
            rf"^[^.;]{{0,40}}(?:\binstead of|\brather than|\band not|, not) (?:(?:the|an?|about|some|at least|as many as) )?{_NUMBER}\b",
        ),
    )
)

# Somebody hurt has died since: only ever more dead.
DIED_SINCE = re.compile(
    r"\b(?:later died|died later|has since died|have since died|since died|died (?:of|from) (?:his|her|their) (?:wounds|injuries)|"
    r"died (?:overnight|in hospital)|succumbed|(?:an?|another|the) (?:second|third|fourth|fifth|sixth|other)? ?(?:\w+ )?"
    r"(?:victim|person|man|woman|boy|girl|teen|teenager|child|student|officer|deputy|soldier)(?: \w+){0,6} (?:has|have) died)\b",
    re.IGNORECASE,
)

# That a figure named beside another was given before it.
_GIVEN_BEFORE = re.compile(
    r"\b(?:earlier|previous|initial|old|first|original) (?:\w+ )?(?:figure|count|toll|number|estimate|report|tally|statement|total|one)s?\b|"
    r"\b(?:earlier|previously|initially|first|originally|had) (?:been )?(?:said|reported|given|gave|announced|put|told|counted|estimated|named|listed|confirmed)\b|"
    r"\b(?:given|said|reported|announced|mentioned|named) (?:earlier|before|previously|initially|at first)\b|"
    r"\b(?:up|down) from\b|\b(?:rais|lower|revis|correct|increas|ris|replac|supersed)\w* (?:from|by)\b|"
    r"\b(?:since|later|now) (?:been )?(?:raised|lowered|revised|corrected|increased|risen|fallen|replaced)\b|"
    r"\b(?:rose|fell) from\b|\b(?:corrects|replaces|supersedes|instead of|rather than)\b",
    re.IGNORECASE,
)


# "39 residents were given it, fewer than the board had thought".
_THAN_SAID = re.compile(
    r", (?:\w+ )?(?P<way>fewer|less|lower|more) than (?:it|he|she|they|we|(?:the )?[\w’'-]+) (?:had|have|has) (?:\w+ )?(?:thought|said|believed|feared|given|announced|counted|reported|told)\b",
    re.IGNORECASE,
)


def said_to_change(one: Point, page: Page, lower: bool) -> bool:
    """Whether the words around a figure say that it went up, or down where it is the lower one, or was put right."""
    quantity = one.quantity
    if quantity is None:
        return False
    begin, end = page.sentence_at(one.start, one.sentence)
    before = page.text[max(begin, one.start - BEFORE) : one.start]
    after = page.text[quantity.span[1] : min(end, quantity.span[1] + AFTER)]
    ways = {way for way, words in SAID_BEFORE if words.search(before)}
    ways |= {way for way, words in SAID_AFTER if words.search(after)}
    if not lower and one.fate == "dead" and DIED_SINCE.search(page.text, begin, end):
        return True
    than = _THAN_SAID.search(page.text, quantity.span[1], end)
    if than is not None and lower == (than["way"].lower() != "more"):
        return True
    return "any" in ways or ("down" if lower else "up") in ways


def said_to_be_old(one: Point, page: Page) -> bool:
    """Whether the words around a figure say that it was given before."""
    begin, end = page.sentence_at(one.start, one.sentence)
    if one.quantity is not None and says_earlier(page.text, (begin, end), one.quantity.span):
        return True
    return _GIVEN_BEFORE.search(page.text, max(begin, one.start - BEFORE), min(end, one.start + BEFORE)) is not None


_BRINGS = re.compile(
    r"\b(?:died|dies|dead|death|succumbed|deceased)\b[^.;]{0,80}?\b(?:bring(?:s|ing)|brought|rais(?:es|ed|ing)|push(?:es|ed|ing)|tak(?:es|ing)|making|makes|lift(?:s|ed|ing)) "
    r"[^.;]{0,30}\b(?:toll|number|count|total|tally|deaths|dead|fatalities)\b[^.;]{0,70}? to $",
    re.IGNORECASE,
)


def brings_to(one: Point, page: Page) -> bool:
    """Whether a text says that a death brings the toll to a figure."""
    begin, _ = page.sentence_at(one.start, one.sentence)
    return _BRINGS.search(page.text, begin, one.start) is not None


# What those who take calls say is told while it goes on, and by people who see a part of it.
_CALLED_IN = re.compile(
    r"\b(?:dispatch(?:ers?|es)?|(?:police|fire|radio|scanner) (?:traffic|radio)|scanner|callers?|(?:911|emergency) (?:calls?|callers?|recordings?)|"
    r"(?:initial|first|early|preliminary|unconfirmed) (?:\w+ )?(?:reports?|calls?|word|accounts?|tweets?)|came in as|call came in|received (?:a|the|several|multiple) calls?)\b",
    re.IGNORECASE,
)


def first_told(one: Point, other: Point, pages: Mapping[str, Page]) -> str:
    """Why two figures are no conflict: one of them is what was called in at first."""
    for point in (one, other):
        page = pages[point.document]
        begin, _ = page.sentence_at(point.start, point.sentence)
        if _CALLED_IN.search(page.text, max(begin, point.start - 160), point.start) is not None:
            return "One of them is what was first called in; the other may be a later count."
    return ""


_SEVERAL = re.compile(
    r"\b(?:two|three|four|five|six|several|multiple|many|separate|different|various|both) (?:\w+ ){0,2}(?:locations?|scenes|homes|houses|places|sites|addresses|towns|villages|districts|apartments|counties)\b",
    re.IGNORECASE,
)


def places_of(one: Point, pages: Mapping[str, Page]) -> bool:
    """Whether a figure is said to be of several places."""
    page = pages[one.document]
    return _SEVERAL.search(page.text, *page.sentence_at(one.start, one.sentence)) is not None


def doubt(old: Point, new: Point, alike: bool) -> str:
    """Why a later figure of one holder, of which no text says that it replaces the other, may not; empty where it does.

    `alike`: both count by one noun.
    """
    if not alike:
        return "but no text says that it replaces that one, and they are not given with the same noun."
    places = [(p.claim.place or "").lower() for p in (old, new)]
    if all(places) and not (places[0] in places[1] or places[1] in places[0]):
        return "but no text says that it replaces that one, and they stand with different places."
    return ""
