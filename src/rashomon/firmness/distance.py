"""How the article treats what it reports: endorses, neutral, distances. The cue first, then the sentence around it."""

from __future__ import annotations

import re

from rashomon.firmness.cue import Cue
from rashomon.firmness.lexicon.distance import (
    DISTANCING,
    ENDORSING,
    NEUTRAL_OBJECTS,
    TRYING,
    WITHOUT_GROUND,
)
from rashomon.firmness.lexicon.words import words
from rashomon.firmness.view import View
from rashomon.records import Distance

_GROUNDLESS = re.compile(r"\b(?:" + "|".join(re.escape(p) for p in WITHOUT_GROUND) + r")\b", re.IGNORECASE)
_CONTRADICTION = re.compile(
    r"^\W*(?:but\s+|however,?\s+|yet\s+)?(?:"
    r"(?:in fact|in reality|in truth)\b"
    r"|(?:that|this|it|the (?:claim|statement|assertion|allegation|figure|number)s?)\s+(?:is|was|are|were|has been|have been)\s+"
    r"(?:\w+ly\s+)?(?:false|untrue|not true|incorrect|inaccurate|wrong|misleading|baseless|debunked|disproved|a lie|a falsehood)\b"
    r"|there\s+(?:is|was|has been)\s+no\s+(?:\w+\s+)?(?:evidence|proof|indication|basis)\b"
    r"|no\s+(?:\w+\s+)?evidence\s+(?:exists|has|supports)\b)",
    re.IGNORECASE,
)
_TELLING_ARTIFACTS = words("show demonstrate prove illustrate establish")


def distance(view: View, cue: Cue, around: str, following: str, negated: bool) -> Distance:
    """The article's distance. `around`: the sentence outside the content; `following`: its own next sentence, or empty."""
    if _GROUNDLESS.search(around) or _CONTRADICTION.match(following):
        return "distances"
    if cue.distance:
        return "endorses" if cue.distance == "endorses" else "distances" if cue.distance == "distances" else "neutral"
    words = {view.lemmas[i] for i in cue.tokens} | {view.words[i] for i in cue.tokens}
    if words & DISTANCING:
        return "neutral" if _idle(view, cue) else "distances"
    if cue.head is not None and _only_tried(view, cue):
        return "distances"
    if negated:
        return "neutral"
    if words & ENDORSING:
        return "endorses"
    if (
        cue.head is not None
        and view.lemmas[cue.head] == "explain"
        and any(view.words[i] in {"why", "how"} for i in cue.run[:6])
    ):
        return "endorses"
    return "endorses" if _as_said(view, cue) else "neutral"


def _idle(view: View, cue: Cue) -> bool:
    """Whether a claiming word has an object that makes it plain: "claimed responsibility"."""
    return any(view.lemmas[i] in NEUTRAL_OBJECTS for i in cue.run[: len(cue.tokens) + 3])


def _only_tried(view: View, cue: Cue) -> bool:
    """Whether the telling word is what somebody tried: "sought to portray"."""
    return any(
        view.lemmas[a] in TRYING
        and view.lemmas[b] in {"argue", "portray", "paint", "cast", "claim", "convince", "explain", "justify", "frame"}
        for n, a in enumerate(cue.tokens)
        for b in cue.tokens[n + 1 :]
    )


def _as_said(view: View, cue: Cue) -> bool:
    """Whether the article says so itself, with the source beside it: "as the inspector said"."""
    if cue.head is None:
        return False
    return any(view.words[c] == "as" and c < cue.head for c in view.children_of(cue.head, "mark", "advmod")) and (
        view.tokens[cue.head].dep == "advcl"
    )
