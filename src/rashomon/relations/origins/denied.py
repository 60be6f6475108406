"""Denials that a relay leaves out: beside what it relays, or of the very thing that it puts forward."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from rashomon.relations.matters.likeness import Likeness
from rashomon.relations.pile import Page
from rashomon.relations.points.causes import same_cause
from rashomon.relations.points.points import Point

TURNED = 0.6  # likeness at which a statement put forward is one that the credited text gives as denied
# A text with one of these may keep the denial in words of its own.
_DENIAL = re.compile(
    r"\b(?:den(?:y|ies|ied|ying|ials?)|reject(?:s|ed|ing|ion)?|refut\w+|disput\w+|dismiss\w*|contradict\w*|rebut\w*|"
    r"disavow\w*|disown\w*|rul(?:ed|es|ing) out|untrue|baseless|no truth|(?:is|are|was|were) (?:false|wrong)|"
    r"contest(?:s|ed)|insist\w*)\b",
    re.IGNORECASE,
)
_NEGATION = re.compile(r"\b(?:not|never|no|nobody|none|without)\b|n[’']t\b", re.IGNORECASE)


def _denies(one: Point) -> bool:
    return one.act is not None and one.act.stance == "denies" and not one.act.unreal


def denial_of(
    match: Point, relay: Point, points: Mapping[str, Sequence[Point]], pages: Mapping[str, Page]
) -> Point | None:
    """The denial of a statement in its own text, where the relay of it has no word of denial at all."""
    if match.stance != "asserts" or _DENIAL.search(pages[relay.document].text):
        return None
    for other in points.get(match.document, ()):
        if not _denies(other) or other.act is None:
            continue
        if match.act is not None and match.act.id in other.act.answers:
            return other
        if other.cause is not None and match.cause is not None and same_cause(other.cause.stems, match.cause.stems):
            return other
    return None


def denied_there(one: Point, theirs: Sequence[Point], pages: Mapping[str, Page], alike: Likeness) -> Point | None:
    """The denial of the very statement that a relay puts forward, in the text that it credits."""
    if one.quantity is not None or one.figured or one.stance != "asserts" or one.hedged:
        return None
    text = pages[one.document].text
    if _DENIAL.search(text) or _NEGATION.search(text, *one.sentence):
        return None
    for other in theirs:
        if not _denies(other) or other.quantity is not None:
            continue
        if one.cause is not None and other.cause is not None:
            if same_cause(one.cause.stems, other.cause.stems):
                return other
        elif alike.alike(one.stems, other.stems) >= TURNED:
            return other
    return None
