# ruff: noqa: E501 - tables of words
"""What a source makes of what it is given as saying: puts it forward, denies it, doubts it, turns it down."""

from __future__ import annotations

import re

from rashomon.records import Attribution, Claim
from rashomon.relations.lexicon import DENYING, STATEMENT, UNTRUE

_STANCES = {"denies": "denies", "doubts": "doubts"}
# A statement named as such, and cues and asides that turn it down.
_NAMED = re.compile(rf"^(?:the |a |any )?(?:{STATEMENT})s?\b", re.IGNORECASE)
_AGAINST = re.compile(
    rf"\b(?:(?:{DENYING})(?: (?:at|on|against))?|(?:would|did|do|does|could) not (?:accept|recogni[sz]e|share))$",
    re.IGNORECASE,
)
_CALLED = re.compile(rf"\bcall(?:ing|ed|s) (?:it|this|that|them|the \w+) (?:\w+ ){{0,3}}(?:{UNTRUE})\b", re.IGNORECASE)


def stance_of(act: Attribution | None, claim: Claim, text: str) -> str:
    """What a source makes of its statement, as that stands without its negative: asserts, denies or doubts it."""
    stance = _STANCES.get(act.stance, "asserts") if act is not None else "asserts"
    if stance == "asserts" and act is not None and (turned_down(act, text) or untrue(text[slice(*claim.spans[0])])):
        return "denies"
    if claim.polarity != "negated" or (act is not None and stance == "denies" and spelled_out(act, claim, text)):
        return stance
    return {"asserts": "denies", "denies": "asserts"}.get(stance, stance)


def spelled_out(act: Attribution, claim: Claim, text: str) -> bool:
    """Whether a source that turns something down says in the statement itself what holds instead: "rejected the charge: no gun
    had been fired"."""
    if not act.cue_spans or not claim.spans:
        return False
    cue, start = act.cue_spans[0][1], claim.spans[0][0]
    between = text[cue - 1 : start] if cue <= start else ""
    return bool(_INSTEAD.search(between)) and _THAT.match(text, start) is None


_INSTEAD = re.compile(r"[:;—–“]|, ")
_THAT = re.compile(r"\W*(?:that|the (?:claim|report|allegation|charge|suggestion|idea)s?)\b", re.IGNORECASE)
# What calls a statement untrue that stands within it, or before it.
_NOT_TRUE = re.compile(
    r"^\W*(?:that )?(?:it (?:is|was)|it[’']s) (?:(?:simply|just|quite|absolutely|utterly) )?(?:not (?:\w+ )?(?:true|the case|correct|so)|untrue|false|wrong|a lie|nonsense) that (?P<x>.+)$|"
    r"^\W*(?:that )?there (?:is|was) (?:absolutely )?no truth (?:in|to) (?:\w+ ){0,4}?(?:that|of) (?P<y>.+)$|"
    r"^\W*(?:that )?(?:the|any|all) (?:\w+ )?(?:claim|report|allegation|suggestion|idea|notion|rumou?r|story|accusation|charge)s? that (?P<z>.{4,160}?) "
    r"(?:is|was|are|were) (?:(?:simply|just|quite|absolutely|utterly|completely|totally|entirely|wholly) )?(?:not true|untrue|false|wrong|a lie|lies|nonsense|baseless|unfounded|groundless|an invention|a fabrication)\b",
    re.IGNORECASE | re.DOTALL,
)


def untrue(said: str) -> tuple[int, int] | None:
    """The stretch of a statement that it calls untrue; None where it calls nothing so."""
    found = _NOT_TRUE.match(said[:400])
    return next((found.span(g) for g in ("x", "y", "z") if found.group(g) is not None), None) if found else None


def turned_down(act: Attribution, text: str) -> bool:
    """Whether a source turns down what it is given as saying: "protested the claim that …", "…, calling it a lie"."""
    cue = text[act.cue_spans[-1][0] : act.cue_spans[-1][1]] if act.cue_spans else ""
    said = " ".join(text[a:b] for a, b in act.content_spans)
    refused = cue.lower().startswith(("would not accept", "did not accept", "does not accept"))
    return refused or (_NAMED.match(said) is not None and bool(_AGAINST.search(cue) or _CALLED.search(said)))
