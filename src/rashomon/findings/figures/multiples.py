"""How words state that one level is a multiple of another: doubled, three times the, half as many."""

from __future__ import annotations

from typing import Any

from rashomon.arithmetic.relations import MULTIPLE
from rashomon.findings.figures.find import LEVELS
from rashomon.findings.figures.growths import FROM_TO, MOVES, TO_FROM
from rashomon.findings.figures.rules import Rule

# Twice another one's, not twice the figure that follows.
ANOTHER = r"‹=›[^‹]*\b(?:who|which|any|when|while|with|and|but|other|last|previous|year)\b[^‹]*‹"
_THAN = r"(?:vs\.?|versus|compared (?:with|to)|to|against)"


def times(name: str, pattern: str, **more: Any) -> Rule:
    """A rule of a factor by which the level `after` exceeds the level `before`."""
    return Rule(name=name, pattern=pattern, relation=MULTIPLE, operands=LEVELS, **more)


RULES = (
    times("doubled from a to b", "{X:stated}~120" + FROM_TO, unless=MOVES),
    times("doubled to b from a", "{X:stated}~60" + TO_FROM, unless=MOVES),
    times("b, up from a", "{X:stated}~90{NnPp:after}~45(?:up|down) from ~25{NnPp:before}"),
    times(
        "b, x times the a",
        "{NP:after}~60(?:,|—|--| -|which is|is|are|was) ?(?:which is |which was |or )?{X:stated}"
        "[^‹›;,]{0,60}(?:, )?{NP:before}",
        unless=ANOTHER,
    ),
    times(
        "x times as likely (b vs. a)", "{X:stated}~160[(,] ?(?:with |about )?{NPp:after}~25" + _THAN + "~25{NPp:before}"
    ),
    times(
        "x times as high for those (b) as for these (a)",
        "{X:stated}~60\\({NP:after}~40\\)~70(?:as|than|that of)~60\\({NP:before}",
    ),
    times(
        "a, the number had doubled to b",
        "{NP:before}~90(?:the|that|this|its|their) (?:number|figure|total|rate|share|count|sum)"
        "~30{X:stated},? to {NP:after}",
        across=True,
    ),
    # loosely tied: agreement only
    times("those (b) are x times these (a)", "\\({NP:after}~30\\)~40{X:stated}~60\\({NP:before}", firm=False),
    times("a, then b, x", "{NP:before}~90{X:stated}~40to {NP:after}", firm=False),
    times("b, far before x times the a", "{NP:after}≈220{X:stated} ~45{NP:before}", firm=False),
    times(
        "these (a), half as many (b)",
        "\\({NP:before}\\)≈160{FX:stated} as (?:many|much|likely)≈30\\({NP:after}",
        firm=False,
    ),
    times(
        "a, half as many, or b", "{N:before}≈120{F:stated} as (?:many|much)(?:,| -|—|:| \\() ?~12{N:after}", firm=False
    ),
)
