"""Shares of a base that stands earlier: "or 4 percent of the total", "half of them", "12 (30%)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rashomon.arithmetic.decide import decide
from rashomon.arithmetic.relations import SHARE
from rashomon.findings.figures.find import alike, ties
from rashomon.findings.figures.operands import Figure
from rashomon.findings.figures.prove import scaled
from rashomon.findings.figures.rules import Candidate, Rule
from rashomon.findings.figures.skeleton import Skeleton

# A count, and the share that restates it, of something that the words point back to.
_BACK = re.compile(
    r"‹[ND](?P<part>\d+)›[^‹›;]{0,90}?(?:,? or |\(|—|--| - |account(?:s|ed|ing)? for |represent(?:s|ed|ing)? "
    r"|ma(?:ke|kes|de|king) up |, )"
    r"(?:that's |just |only |about )?‹[PF](?P<stated>\d+)› of (?:the |all |all the |its |their )?"
    r"(?P<base>them|those|these|(?:[a-z-]+ ){0,2}?(?:total|overall|whole)\b(?P<noun> [a-z-]+)?)"
)
# A count of them, and the share that restates it: "11 of those - 58 percent".
_OF_THEM = re.compile(
    r"‹[ND](?P<part>\d+)› of (?P<base>them|those|these)\b[^‹›;]{0,45}?(?:,? or |\(|— ?|-- ?| - )"
    r"(?:about |just )?‹[PF](?P<stated>\d+)›"
)
# The same with the share first: "40 percent of them, 500,".
_SHARE_OF_THEM = re.compile(
    r"‹[PF](?P<stated>\d+)› of (?P<base>them|those|these)(?:,? or |, | \(| — ?| -- ?| - )(?:about |just )?"
    r"‹N(?P<part>\d+)›(?=,|\)| —| -| in all| in total)"
)
# A count beside its share: "12 (30%)", "30 percent (12)", "12, or 30 percent".
_BESIDE = (
    re.compile(r"‹[ND](?P<part>\d+)›[^‹›;(]{0,45}?(?:,? or |\(|— ?|-- ?| - |, )‹[PF](?P<stated>\d+)›"),
    re.compile(r"‹[PF](?P<stated>\d+)›[^‹›;]{0,60}?(?:\(|,? or |— ?|-- ?)‹[ND](?P<part>\d+)›"),
)
# How many characters back "them" and "the total" reach; a whole beside them within the sentence before.
REACH_THEM, REACH_TOTAL, REACH_BESIDE = 350, 900, 300

_RULES = {name: Rule(name=name, pattern="", relation=SHARE, operands=("part", "whole")) for name in ("back", "beside")}


def candidates(skeleton: Skeleton) -> Iterator[Candidate]:
    """Shares whose base the words point back to. A mismatch counts only where one base is possible and it is named."""
    figures, words = skeleton.figures, skeleton.words
    for pattern in (_BACK, _OF_THEM, _SHARE_OF_THEM):
        for match in pattern.finditer(words):
            part, stated = figures[int(match["part"])], figures[int(match["stated"])]
            them = match["base"] in ("them", "those", "these")
            bases = list(_earlier(skeleton, part, REACH_THEM if them else REACH_TOTAL))
            if them and bases:
                bases = bases[:1] if len(bases) == 1 or _same(bases[0], part) else bases
            noun = (match.groupdict().get("noun") or "").strip()
            found = [
                _made(skeleton, "back", match, stated, part, base, len(bases) == 1 and noun in base.noun)
                for base in bases
            ]
            agreeing = [c for c in found if _agrees(c)]
            yield from agreeing[:1] or (found if len(found) == 1 else [])
    for pattern in _BESIDE:
        for match in pattern.finditer(words):
            part, stated = figures[int(match["part"])], figures[int(match["stated"])]
            for base in _earlier(skeleton, part, REACH_BESIDE):
                made = _made(skeleton, "beside", match, stated, part, base, firm=False)
                if _agrees(made):
                    yield made
                    break


def _made(
    skeleton: Skeleton, name: str, match: re.Match[str], stated: Figure, part: Figure, base: Figure, firm: bool
) -> Candidate:
    return Candidate(
        rule=_RULES[name],
        relation=SHARE,
        stated=stated,
        operands=(part, base),
        ties=ties(skeleton, match.span()),
        words=match[0],
        firm=firm and _same(part, base) and not any(f.quantity.soft for f in (stated, part, base)),
    )


def _earlier(skeleton: Skeleton, part: Figure, reach: int) -> Iterator[Figure]:
    """Figures before a part, nearest first, of which it can be a part."""
    for figure in reversed(skeleton.figures[: skeleton.last]):
        if figure.span[1] > part.span[0] or figure.letter != "N" or figure.quantity.soft:
            continue
        if part.span[0] - figure.span[1] > reach:
            return
        if figure.value > part.value and alike((part, figure)):
            yield figure


def _same(one: Figure, other: Figure) -> bool:
    """Whether two counts say that they count the same kind of thing."""
    nouns = [f.noun for f in (one, other)]
    return nouns[0] == nouns[1] or not all(nouns) or nouns[0].endswith(nouns[1]) or nouns[1].endswith(nouns[0])


def _agrees(candidate: Candidate) -> bool:
    image = SHARE.image([o.printed for o in candidate.operands])
    return decide(scaled(candidate), image) == "holds" and _telling(candidate.stated, candidate.operands)


def _telling(stated: Figure, operands: Sequence[Figure]) -> bool:
    """Whether agreement says anything: a whole within the reach of chance doesn't."""
    return all(o.value > 2 for o in operands) and stated.value > 0
