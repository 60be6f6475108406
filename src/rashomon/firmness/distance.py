"""How the article treats what it reports: endorses, neutral, distances. The cue first, then the sentence around it."""

from __future__ import annotations

import re
from collections.abc import Container

from rashomon.firmness.cancelled import cancelled
from rashomon.firmness.cue import Cue
from rashomon.firmness.lexicon.distance import (
    DISTANCING,
    ENDORSING,
    ENDORSING_NOUNS,
    NEUTRAL_OBJECTS,
    TRYING,
    WITHOUT_GROUND,
)
from rashomon.firmness.view import View
from rashomon.records import Distance

_GROUNDLESS = re.compile(r"\b(?:" + "|".join(re.escape(p) for p in WITHOUT_GROUND) + r")\b", re.IGNORECASE)
_SUBJECT = r"(?:that|this|it|the (?:claim|statement|assertion|allegation|figure|number)s?)"
_NOT_SO = (
    r"(?:false|untrue|not true|incorrect|inaccurate|wrong|misleading|baseless|debunked|disproved|a lie|a falsehood)"
)
_CONTRADICTION = re.compile(
    r"^\W*(?:but\s+|however,?\s+|yet\s+)?(?:"
    r"in (?:fact|reality|truth)\b"
    rf"|{_SUBJECT}\s+(?:is|was|are|were|has been|have been)\s+(?:\w+ly\s+)?{_NOT_SO}\b"
    r"|there\s+(?:is|was|has been)\s+no\s+(?:\w+\s+)?(?:evidence|proof|indication|basis)\b"
    r"|no\s+(?:\w+\s+)?evidence\s+(?:exists|has|supports)\b)",
    re.IGNORECASE,
)

_TRYING_OR_WISHING = TRYING | {"seem", "appear", "want", "hope", "need", "refuse", "decline", "ask", "urge"}
_ARGUING = frozenset({"argue", "portray", "paint", "cast", "claim", "convince", "frame"})
_SAYING = frozenset({"say", "report", "note", "write", "tell", "acknowledge", "observe", "remark", "point", "warn"})


def distance(
    view: View, cue: Cue, content: list[int], around: str, following: str, negated: bool, said: Container[int]
) -> Distance:
    """The article's distance. `around`: its own words in the sentence; `following`: its own next sentence, or empty.

    `said`: the tokens that voices say.

    Where the article itself goes on to doubt, question or leave unverified what its words take for granted, it is
    neutral.
    """
    found = _by_words(view, cue, content, around, following, negated)
    return "neutral" if found == "endorses" and cancelled(view, cue, content, said) else found


def _by_words(view: View, cue: Cue, content: list[int], around: str, following: str, negated: bool) -> Distance:
    """The distance that the cue and the words around it give."""
    if _GROUNDLESS.search(around) or _CONTRADICTION.match(following):
        return "distances"
    if negated:
        return "neutral"
    if cue.distance:
        return "endorses" if cue.distance == "endorses" else "distances" if cue.distance == "distances" else "neutral"
    words = _telling(view, cue)
    if words & DISTANCING:
        return "neutral" if _idle(view, cue) else "distances"
    if cue.head is not None and _only_tried(view, cue):
        return "distances"
    if words & (ENDORSING_NOUNS if _a_noun(view, cue) else ENDORSING):
        return "neutral" if _unreal(view, cue, content) else "endorses"
    if (
        cue.head is not None
        and view.lemmas[cue.head] == "explain"
        and any(view.words[i] in {"why", "how"} for i in cue.run[:6])
    ):
        return "endorses"
    return "endorses" if _as_said(view, cue, content) else "neutral"


def _telling(view: View, cue: Cue) -> set[str]:
    """The telling word, and the adverbs and adjectives that judge it: "falsely said", "a baseless accusation"."""
    found: set[str] = set()
    for i in cue.tokens:
        t = view.tokens[i]
        judging = t.head == cue.head and t.dep in {"advmod", "amod"}
        if i == cue.head or judging or cue.head is None:
            found |= {view.lemmas[i], view.words[i]}
    return found


def _a_noun(view: View, cue: Cue) -> bool:
    """Whether the telling word is a noun; a cue of one word before or behind its source is a verb taken for one."""
    if cue.head is None or view.tokens[cue.head].pos != "NOUN":
        return False
    return len(cue.tokens) > 1 or view.words[cue.head] not in {"show", "shows"}


def _unreal(view: View, cue: Cue, content: list[int]) -> bool:
    """Whether it is only said that somebody may, should or tries to know, show or admit it, or does not know it."""
    if cue.head is None:
        return False
    if view.negated(cue.head, content):
        return True
    if any(view.tokens[a].tag == "MD" and view.words[a] not in {"will", "must"} for a in view.auxiliaries(cue.head)):
        return True
    t = view.tokens[cue.head]
    return t.dep == "xcomp" and view.lemmas[t.head] in _TRYING_OR_WISHING


def _idle(view: View, cue: Cue) -> bool:
    """Whether a claiming word has an object that makes it plain: "claimed responsibility"."""
    return any(view.lemmas[i] in NEUTRAL_OBJECTS for i in cue.run[: len(cue.tokens) + 3])


def _only_tried(view: View, cue: Cue) -> bool:
    """Whether the telling word is what somebody tried: "sought to portray"."""
    return any(
        view.lemmas[a] in TRYING and view.lemmas[b] in _ARGUING
        for n, a in enumerate(cue.tokens)
        for b in cue.tokens[n + 1 :]
    )


def _as_said(view: View, cue: Cue, content: list[int]) -> bool:
    """Whether the article says so itself, with the source beside it: "as the inspector said"."""
    if cue.head is None or view.lemmas[cue.head] not in _SAYING or not content:
        return False
    first = min(view.tokens[cue.head].i, content[0])
    marked = any(view.words[c] == "as" for c in view.children_of(cue.head, "mark", "advmod"))
    return marked and (view.tokens[cue.head].head in content or first == cue.head)
