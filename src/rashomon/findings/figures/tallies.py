"""Tallies: how many came to what end, as "three people were killed", "leaves 4 dead" and "the seven injured" say it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import MappingProxyType

from rashomon.findings.figures.operands import Figure
from rashomon.findings.figures.skeleton import Skeleton
from rashomon.records import Record


class Tally(Record, frozen=True):
    """A figure of people with what became of them. `whole`: of people in general, not of others, a sex or a trade."""

    figure: Figure
    fate: str
    whole: bool


# Nouns that say no more than that people are meant; all others, and "others" and "more", may be a part.
_ANYBODY = frozenset(("", "people", "persons", "victims", "individuals"))
_NOUN = (
    r"people|persons|victims|individuals|men|women|males|females|children|kids|teens|teenagers|youths|boys|girls|adults"
    r"|(?:police )?officers|cops|police|deputies|students|soldiers|troops|civilians|workers|residents|juveniles"
    r"|bystanders|passengers|suspects|militants|guards|migrants|tourists|journalists|firefighters|miners|pupils"
    r"|(?:other|more) (?:people|persons|victims)|others|more"
)
# Words of an end -> the end that they say. Two figures of one end may be set against each other.
_FATES = MappingProxyType(
    {
        "dead": r"shot (?:and killed|dead|to death)|stabbed to death|dead|killed|slain|dies?|died",
        "injured": r"wounded|injured|hurt",
        "shot": r"shot",
        "missing": r"missing|unaccounted for",
        "arrested": r"arrested|detained",
        "rescued": r"rescued",
        "evacuated": r"evacuated",
        "ill": r"sickened",
        "in hospital": r"hospitali[sz]ed",
        "charged": r"charged|indicted",
    }
)
_ACTIVE = MappingProxyType({"kill": "dead", "wound": "injured", "injur": "injured", "hurt": "injured", "shoot": "shot"})
# A degree makes it a part: "three critically injured" says nothing of how many were injured.
_PASSIVE = re.compile(
    rf"‹N(?P<n>\d+)› (?:(?P<noun>{_NOUN}) )?(?:(?:is|are|was|were|have|has|had|be|been|being|reportedly|confirmed|left"
    rf"|found) )*(?P<fate>{'|'.join(_FATES.values())})\b"
)
_DIRECT = re.compile(
    rf"\b(?P<fate>{'|'.join(_ACTIVE)})(?:s|ed|es|ing)? ‹N(?P<n>\d+)›(?: (?P<noun>{_NOUN}))?"
    r"(?= (?:in|at|after|and|on|as|during|outside|near|before|inside|when)\b|[.,;:]| ?$)"
)
_DEFINITE = re.compile(
    r"\b(?:all|among) (?:of )?the ‹N(?P<n>\d+)› (?:(?P<noun>people|victims) )?(?P<fate>injured|wounded|dead|killed)\b"
)
_ADDS = re.compile(r"\b(?:another|other|additional|of (?:them|these|those|whom)|including|also) $")
_WORDS = tuple((name, re.compile(words)) for name, words in _FATES.items())


def tallies(skeleton: Skeleton) -> Iterator[Tally]:
    """The tallies of one sentence, each figure once."""
    seen: set[str] = set()
    for pattern in (_DEFINITE, _PASSIVE, _DIRECT):
        for match in pattern.finditer(skeleton.words):
            if match["n"] in seen:
                continue
            seen.add(match["n"])
            adds = _ADDS.search(skeleton.words, max(0, match.start("n") - 20), match.start("n") - 2)
            whole = (match["noun"] or "") in _ANYBODY and adds is None
            fate = _ACTIVE.get(match["fate"]) or next(name for name, words in _WORDS if words.fullmatch(match["fate"]))
            yield Tally(figure=skeleton.figures[int(match["n"])], fate=fate, whole=whole)
