"""What a source makes of what it is given as saying: puts it forward, denies it, doubts it, turns it down."""

from __future__ import annotations

import re

from rashomon.records import Attribution
from rashomon.relations.lexicon import DENYING, STATEMENT, UNTRUE

_STANCES = {"denies": "denies", "doubts": "doubts"}
# A statement named as such, and cues and asides that turn it down.
_NAMED = re.compile(rf"^(?:the |a |any )?(?:{STATEMENT})s?\b", re.IGNORECASE)
_AGAINST = re.compile(
    rf"\b(?:(?:{DENYING})(?: (?:at|on|against))?|(?:would|did|do|does|could) not (?:accept|recogni[sz]e|share))$",
    re.IGNORECASE,
)
_CALLED = re.compile(rf"\bcall(?:ing|ed|s) (?:it|this|that|them|the \w+) (?:\w+ ){{0,3}}(?:{UNTRUE})\b", re.IGNORECASE)


def stance_of(act: Attribution | None, text: str) -> str:
    """What a source makes of its statement: asserts, denies or doubts it."""
    stance = _STANCES.get(act.stance, "asserts") if act is not None else "asserts"
    return "denies" if stance == "asserts" and act is not None and turned_down(act, text) else stance


def turned_down(act: Attribution, text: str) -> bool:
    """Whether a source turns down what it is given as saying: "protested the claim that …", "…, calling it a lie"."""
    cue = text[act.cue_spans[-1][0] : act.cue_spans[-1][1]] if act.cue_spans else ""
    said = " ".join(text[a:b] for a, b in act.content_spans)
    refused = cue.lower().startswith(("would not accept", "did not accept", "does not accept"))
    return refused or (_NAMED.match(said) is not None and bool(_AGAINST.search(cue) or _CALLED.search(said)))
