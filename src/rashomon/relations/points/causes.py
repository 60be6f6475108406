# ruff: noqa: E501 - one pattern a line
"""Questions with a slot: statements that give an answer to "what caused it", whatever words they use."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rashomon.relations.lexicon import STOP, stem

_CAUSED = r"(?:caused|triggered|set off|sparked|led to|brought about|resulted in|provoked)"
_ADVERB = (
    r"(?:(?:may|might|could|would|can|had|has|have|was|possibly|perhaps|probably|likely|apparently|also|not|been) )*"
)
_EFFECT = (
    r"(?P<effect>(?:the |this |that |a |an |its |it\b|what |last |\w+[’']s )?(?:[\w’'-]+ ){0,3}?(?:disaster|tragedy|catastrophe|"
    r"accident|incident|explosions?|blasts?|fires?|blaze|crash|collision|collapse|derailment|sinking|outbreak|poisoning|"
    r"stampede|crush|flood(?:ing)?|outage|leak|deaths?|cave-in|landslide|it all|it|happened|attack|shelling|strike))"
)
# Each finds the words of a cause (`x`), and of what was caused (`effect`), in one claim.
CAUSES: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_EFFECT}\b[^.]{{0,60}}? {_ADVERB}(?:caused|triggered|set off|sparked|started|provoked|brought about) by (?P<x>[^.,;]+)",
        rf"{_EFFECT}\b[^.]{{0,60}}? {_ADVERB}(?:is |be |the )*(?:result|consequence|work|fault) of (?P<x>[^.,;]+)",
        rf"{_EFFECT}\b[^.]{{0,60}}? {_ADVERB}(?:began|started|originated) with (?P<x>[^.,;]+)",
        rf"(?P<x>[^.;]+?),?(?: and not [^,]+,)? {_ADVERB}(?:{_CAUSED}|(?:is |be )?(?:behind|to blame for|responsible for)) {_EFFECT}",
        rf"(?P<x>[^.,;]+?) {_ADVERB}(?:nothing to do with) {_EFFECT}",
    )
)
# Words without which no pattern can match; looked for first, since most claims hold none.
_ANY = re.compile(
    r"caus|trigger|set off|spark|led to|brought about|result|consequence|work of|fault of|provoke|began with|started|"
    r"originated|behind|to blame|responsible|nothing to do with",
    re.IGNORECASE,
)
_LEAD = re.compile(r"^(?:that|whether|if|and|but|because|how)\s+", re.IGNORECASE)
_RELATIVE = re.compile(r"\b(?:that|which|who)$|[“”\"]", re.IGNORECASE)  # what a clause beside the point says
_ASIDE = re.compile(r",? (?:and|but) not [^,]+(?:,|$)", re.IGNORECASE)
_NOT = re.compile(r"\b(?:not|never|nothing|n't|n’t)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SKIP = frozenset("disaster tragedi catastroph incident accident".split())


@dataclass(frozen=True)
class Answer:
    """What a claim gives as the cause: the words, their stems, and whether the claim says that it was not so."""

    words: str
    stems: frozenset[str]
    negated: bool


def cause(text: str) -> Answer | None:
    """The cause that a claim gives for an event; None where it gives none, or gives it for something small."""
    if _ANY.search(text) is None:
        return None
    for pattern in CAUSES:
        match = pattern.search(text)
        if match is None:
            continue
        if _RELATIVE.search(match.group("x")):
            continue
        words = re.split(r" in (?=[A-Z])| on (?=[A-Z])|, ", _LEAD.sub("", match.group("x").strip()))[0]
        stems = frozenset(stem(w.lower()) for w in _WORD.findall(words) if w.lower() not in STOP) - _SKIP
        if not stems or len(stems) > 8:
            continue
        between = _ASIDE.sub("", text[match.start() : match.end()].replace(words, ""))
        return Answer(words=words, stems=stems, negated=bool(_NOT.search(between)))
    return None


def same_cause(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two causes are surely one: most of the shorter's words are in the longer."""
    short, long = sorted((one, other), key=len)
    return 2 * len(short & long) > len(short)
