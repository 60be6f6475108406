# ruff: noqa: E501 - tables of words
"""Denials that a relay leaves out: beside what it relays, or of the very thing that it puts forward."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from rashomon.relations.lexicon import DENYING, UNTRUE
from rashomon.relations.matters.contested import denied_words
from rashomon.relations.matters.likeness import Likeness
from rashomon.relations.origins.bodies import stems_of
from rashomon.relations.pile import Page
from rashomon.relations.points.causes import denies_cause, same_cause
from rashomon.relations.points.points import Point

TURNED = 0.6  # likeness at which a statement put forward is one that the credited text gives as denied
MOST = 0.5  # of the words of a denial that stands close by, to be of a statement
ALL = 0.9  # of the words of a denial anywhere in the text
LEAST = 2  # words that these must be at least
NEAR = 3  # sentences between a statement and its denial
BESIDE = 3  # sentences around a relay in which any word of denial may be of what it relays
# A text with one of these may keep the denial in words of its own.
_DENIAL = re.compile(
    rf"\b(?:{DENYING}|insist\w*|disagree\w*|(?:is|are|was|were) (?:false|wrong|not so|not the case)|none of it|cold water|differently|"
    rf"{UNTRUE.replace('|wrong', '')}|(?:not|n[’']t|nor) (?:to )?(?:accept|agree|believe|recogni[sz]e))\b",
    re.IGNORECASE,
)
# A statement that is itself a denial: it calls something untrue, or sets apart what it would be the cause of.
_TURNS = re.compile(
    rf"(?<!not )\b(?:is|was|are|were|be|being|as) (?:(?!not )\w+ ){{0,2}}?(?:{UNTRUE})\b|"
    r"\bno truth\b|\bnot (?:be )?(?:true|so|the case)\b|\b(?:nothing|not anything) to do with\b|\b(?:had|has|have|played|plays?) no (?:part|role|hand|share)\b|"
    r"(?:\b(?:was|were|is|are|had|has|have|did|does|do|could|can) (?:not|never)|n[’']t) (?:have )?(?:been )?(?:be )?"
    r"(?:brought about|cause[ds]?|trigger(?:ed)?|set off|spark(?:ed)?|start(?:ed)?|due|(?:le[da]d?|leading) to|the (?:cause|reason|trigger)|to blame|behind|"
    r"down to|(?:the )?result|because|responsible)\b",
    re.IGNORECASE,
)
_BARE = stems_of(
    "say claim suggest assertion allegation story report idea notion theory quite simply utterly entirely untrue false wrong nonsense truth"
)
_NEGATION = re.compile(r"\b(?:not|never|no|nobody|none|without)\b|n[’']t\b", re.IGNORECASE)


def _denies(one: Point, pages: Mapping[str, Page]) -> bool:
    """Whether somebody denies: by the word for it, of a cause, or in a statement that calls something untrue."""
    if one.act is None or one.act.unreal or one.quantity is not None:
        return False
    if one.act.stance == "denies" or (one.stance == "denies" and one.cause is not None):
        return True
    text = pages[one.document].text
    return not one.hedged and any(_TURNS.search(text, a, b) for a, b in one.claim.spans)


def denial_of(
    match: Point, relay: Point, points: Mapping[str, Sequence[Point]], pages: Mapping[str, Page], alike: Likeness
) -> Point | None:
    """The denial of a statement in its own text, where the relay of it has no word of denial."""
    if match.stance != "asserts" or match.quantity is not None:
        return None
    here = pages[match.document]
    place = here.sentence_of(match.start)
    for other in points.get(match.document, ()):
        if not _denies(other, pages) or other.act is None or _same(other, match):
            continue
        if other.cause is not None and match.cause is not None:
            said = same_cause(other.cause.stems, match.cause.stems)
        elif match.act is not None and match.act.id in other.act.answers:
            said = True
        else:
            near = abs(here.sentence_of(other.start) - place) <= NEAR
            words = denied_words(other, here) - _BARE
            named = match.cause is not None and denies_cause(words, match.cause.stems, other.start - match.start)
            said = near and (named or _holds(match.stems | relay.stems, words, alike))
        if said and not _kept(relay, other, points, pages):
            return other
    return None


def denied_there(
    one: Point,
    theirs: Sequence[Point],
    points: Mapping[str, Sequence[Point]],
    pages: Mapping[str, Page],
    alike: Likeness,
) -> Point | None:
    """The denial of the very statement that a relay puts forward, in the text that it credits."""
    if one.quantity is not None or one.stance != "asserts" or one.hedged:
        return None
    if _NEGATION.search(pages[one.document].text, *one.sentence):
        return None
    for other in theirs:
        if not _denies(other, pages):
            continue
        if one.cause is not None and other.cause is not None:
            said = same_cause(one.cause.stems, other.cause.stems)
        else:
            said = alike.alike(one.stems, other.stems) >= TURNED or (
                len(one.stems & other.stems) >= LEAST and _holds(one.stems, other.stems, alike, ALL)
            )
        if said and not _kept(one, other, points, pages):
            return other
    return None


def _holds(said: frozenset[str], denied: frozenset[str], alike: Likeness, share: float = MOST) -> bool:
    """Whether a statement has most of the words of a denial."""
    whole = alike.mass(denied)
    return bool(whole) and alike.mass(said & denied) >= share * whole


def _same(one: Point, other: Point) -> bool:
    """Whether two statements are one, as where the one is held in the other."""
    return any(a < d and c < b for a, b in one.claim.spans for c, d in other.claim.spans)


def _kept(relay: Point, denial: Point, points: Mapping[str, Sequence[Point]], pages: Mapping[str, Page]) -> bool:
    """Whether the relay's text has a word of denial near the statement, or with words of the denial or its speaker."""
    page = pages[relay.document]
    place = page.sentence_of(relay.start)
    about = denial.stems | relay.stems | (stems_of(denial.source.name) if denial.source else frozenset())
    places = [m.start() for m in _DENIAL.finditer(page.text)]
    places += [a.cue_spans[0][0] for a in page.reading.attributions if a.stance != "asserts" and a.cue_spans]
    places += [p.start for p in points.get(relay.document, ()) if _denies(p, pages)]
    for start in places:
        n = page.sentence_of(start)
        if abs(n - place) <= BESIDE:
            return True
        if page.sentences and about & page.stems_in(page.sentences[n]):
            return True
    return False
