"""Beliefs, wishes and expectations that a voice says it does not hold: what it puts forward is then negated."""

from __future__ import annotations

from typing import Literal

from rashomon.claims.words import Words, listed
from rashomon.records import Attribution

_ATTITUDES = frozenset({"believes", "predicts", "promises"})
_NEGATORS = listed("not never n't n’t")
# What is known or regretted is so, whoever does not know or regret it; "no doubt" is belief.
_GIVEN = listed(
    "know realize realise understand comprehend recognize recognise aware regret forget mind doubt care sure"
)
_MARKING = listed("only just merely simply until")


def unheld(attribution: Attribution, words: Words) -> bool:
    """Whether the cue negates the attitude, as "did not believe" and "have no plans" do; "cannot believe" does not."""
    if attribution.negated or attribution.stance not in _ATTITUDES:
        return False
    cue = words.inside(attribution.cue_spans)
    if any(words.tokens[i].lemma.lower() in _GIVEN for i in cue):
        return False
    for i in cue:
        word = words.tokens[i].text.lower()
        follows = words.tokens[i + 1] if i + 1 < len(words.tokens) else None
        before = words.tokens[i - 1].text.lower() if i else ""
        if word in _NEGATORS:
            able = before in {"can", "ca", "could"} or word == "cannot"
            return not able and (follows is None or follows.text.lower() not in _MARKING)
        if word == "longer" and before == "no":
            return True
        if word == "no" and words.tokens[i].dep == "det":
            return all(words.tokens[n].text.lower() != "but" for n in cue)  # "has no choice but to support"
    return False


def opposite(polarity: Literal["affirmed", "negated"]) -> Literal["affirmed", "negated"]:
    """The other polarity."""
    return "affirmed" if polarity == "negated" else "negated"
