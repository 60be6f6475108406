"""Whether the words of a claim affirm or negate."""

from __future__ import annotations

from typing import Literal

from rashomon.claims.words import Words
from rashomon.records import Span

# Subjects and objects that negate their clause.
_NOBODY = frozenset({"nobody", "none", "nothing", "neither", "nowhere"})
_NEVER = frozenset({"never", "not", "n't", "n’t", "nor", "neither"})
# Verbs whose complement did not come about.
_FAILING = frozenset({"fail", "cease", "lack", "refuse", "decline"})


def polarity(words: Words, spans: tuple[Span, ...]) -> Literal["affirmed", "negated"]:
    """Negated where a negation stands with the verb that leads the claim, or with its subject; two cancel out."""
    inside = words.inside(spans)
    members = set(inside)
    lead = _lead(inside, members, words)
    if lead is None:
        return "negated" if inside and words.tokens[inside[0]].text.lower() in {"no", "none"} else "affirmed"
    count = 0
    for child in words.children[lead]:
        token = words.tokens[child]
        if child not in members:
            continue
        if token.dep == "neg" or (token.dep in {"advmod", "preconj", "cc"} and token.text.lower() in _NEVER):
            count += 1
            continue
        count += token.dep in {"nsubj", "nsubjpass", "dobj", "attr", "expl"} and _none(child, words)
    complements = any(words.tokens[c].dep in {"xcomp", "dobj"} for c in words.children[lead])
    count += complements and words.tokens[lead].lemma.lower() in _FAILING
    return "negated" if count % 2 else "affirmed"


def _none(i: int, words: Words) -> bool:
    """Whether a noun phrase is "no one", "no evidence", "nobody", "neither side"."""
    return words.tokens[i].text.lower() in _NOBODY or any(
        words.tokens[c].text.lower() in {"no", "neither"} and words.tokens[c].dep in {"det", "neg"}
        for c in words.children[i]
    )


def _lead(inside: list[int], members: set[int], words: Words) -> int | None:
    """The highest verb of the claim: the first one whose head lies outside, or the root."""
    for i in inside:
        token = words.tokens[i]
        if (
            (token.head == i or token.head not in members)
            and token.pos in {"VERB", "AUX"}
            and token.dep not in {"aux", "auxpass"}
        ):
            return i
    return None
