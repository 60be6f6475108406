"""A hedged count, and the exact one that the text gives for the same thing near it. Agreement only."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from rashomon.arithmetic.intervals import inside
from rashomon.arithmetic.relations import SAME
from rashomon.findings.figures.operands import Figure
from rashomon.findings.figures.rules import Candidate, Rule
from rashomon.findings.figures.skeleton import Skeleton

# How many characters apart the two may stand, how near in value, and from which size on agreement says anything.
REACH, NEAR, LEAST = 300, Fraction(15, 100), 20

_RULE = Rule(name="hedged and exact", pattern="", relation=SAME, operands=("exact",), firm=False)


def candidates(skeleton: Skeleton) -> Iterator[Candidate]:
    """Each hedged count of a sentence with the nearest exact one that fits it and doesn't name another thing."""
    figures = skeleton.figures
    for stated in figures[skeleton.first : skeleton.last]:
        if stated.letter != "N" or stated.hedge in ("none", "exactly") or stated.value < LEAST or stated.quantity.soft:
            continue
        near = sorted(figures, key=lambda f: abs(f.span[0] - stated.span[0]))
        exact = next((f for f in near if _stands_for(stated, f)), None)
        if exact is not None:
            yield Candidate(
                rule=_RULE,
                relation=SAME,
                stated=stated,
                operands=(exact,),
                ties=(),
                words="",
                firm=False,
            )


def _stands_for(stated: Figure, exact: Figure) -> bool:
    """Whether the exact figure may be what the hedged one stands for: finer, near, of the same thing, allowed by it."""
    if exact.letter != "N" or exact.hedge not in ("none", "exactly") or exact.measure != stated.measure:
        return False
    if abs(exact.span[0] - stated.span[0]) > REACH or exact.value == stated.value or exact.step >= stated.step:
        return False
    if exact.measure == "count" and exact.noun and stated.noun and exact.noun != stated.noun:
        return False
    near = abs(exact.value - stated.value) <= NEAR * stated.value
    return near and inside(exact.printed, stated.stated)
