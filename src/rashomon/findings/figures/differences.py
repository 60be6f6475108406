"""How words state the difference between two levels: so many more, so many points, the margin of a vote."""

from __future__ import annotations

from typing import Any

from rashomon.arithmetic.relations import REST
from rashomon.findings.figures.find import LEVELS
from rashomon.findings.figures.growths import (
    AND,
    ASIDE,
    CHANGE,
    ENDS,
    FROM_TO,
    LEVEL,
    MOVES,
    THAN,
    TO_FROM,
    UP_FROM,
)
from rashomon.findings.figures.rules import Rule

# The points are a change of the lead, or an error of the poll, not the lead.
NO_LEAD = (
    r"\b(?:narrow|widen|shr[aiu]nk|gr[eo]w|clos|trim|extend|expand|error|plus or minus|up|down|since|r[oi]se|f[ea]ll"
    r"|drop|increas|decreas|declin)\w*\b[^‹]{0,45}‹=›"
)
_MARGIN = r"(?:margin|lead|edge|gap|difference|victory|win|loss|defeat)"
# Two sides of a vote or a poll: "52 to 48", "52-48", "3,120 votes to her 2,980", "48 percent to 44 percent".
_SIDES = (
    r"{NnPp:before}(?: (?:of the |yes )?(?:votes?|seats?|vote))?,?"
    r"(?: to |-|—| against | versus | compared (?:with|to) )"
    r"(?:her |his |their |the |about )?(?:[a-z]+(?:'s|s') )?{NnPp:after}"
)


_GETS = r"(?:(?:with|by|getting|taking|winning|polling|receiving|securing|scoring|drawing) )?"


def gap(name: str, pattern: str, **more: Any) -> Rule:
    """A rule of a figure that is the difference of two levels."""
    return Rule(name=name, pattern=pattern, relation=REST, operands=LEVELS, **more)


RULES = (
    gap("points, from a to b", "{T:stated}~90" + FROM_TO, unless=MOVES),
    gap("points to b from a", "{T:stated}~30(?:,|—|--| -)? ?" + TO_FROM, unless=MOVES + AND),
    gap(
        "points, a to b",
        "{T:stated}~60(?:,|—|--| -|:|\\() ?(?:with |from )?{NPp:before}"
        "~20(?:to|vs\\.?|versus|—|-|against)~20{NPp:after}",
        unless=NO_LEAD,
    ),
    gap("points (a-b)", "{T:stated}~40\\({NnPp:before}~5(?:to|—|-|vs\\.?)~5{NnPp:after}\\)", unless=NO_LEAD),
    gap(
        "b, down points from a",
        "{NnPp:after}~45" + UP_FROM + "{T:stated}(?:[- ]percentage)?(?: points?)?,? (?:from|on) ~25{NnPp:before}",
    ),
    gap("b, down c from a", "{N:after}~45" + UP_FROM + "{N:stated} (?:from|on) ~25{N:before}"),
    gap("from a to b, a drop of points", FROM_TO + ASIDE + "an? ~25" + CHANGE + " of ~12{T:stated}", unless=ENDS),
    gap("to b from a, a drop of points", TO_FROM + ASIDE + "an? ~25" + CHANGE + " of ~12{T:stated}", unless=ENDS),
    gap(
        "from a to b, a point drop",
        FROM_TO + ASIDE + "(?:an? )?{T:stated}[- ](?:percentage[- ])?points? ~12" + CHANGE,
        unless=ENDS,
    ),
    gap(
        "to b from a, a point drop",
        TO_FROM + ASIDE + "(?:an? )?{T:stated}[- ](?:percentage[- ])?points? ~12" + CHANGE,
        unless=ENDS,
    ),
    gap("from a to b, a drop of c", FROM_TO + ASIDE + "an? ~25" + CHANGE + " of ~12{N:stated}", unless=ENDS),
    gap("to b from a, a drop of c", TO_FROM + ASIDE + "an? ~25" + CHANGE + " of ~12{N:stated}", unless=ENDS),
    gap("c, from a to b", "(?:by|of) {N:stated}~30(?:,|—|\\(|--| -)? ?" + FROM_TO, unless=MOVES),
    gap(
        "up c to b from a",
        "(?:r[oi]se|fell|up|down|increased|decreased|dropped|grew|climbed|declined)~20(?: by)? {Nn:stated}~15,?"
        " to {Nn:after},? from {N:before}",
    ),
    gap(
        "points more than a",
        "{NP:after}~45(?:,|—|--| -|,? or) ?{T:stated}(?: percentage)?(?: points?)?"
        " (?:more|fewer|less|higher|lower|above|below)" + THAN + "{NP:before}",
    ),
    gap("by c votes, a to b", "by {N:stated} (?:votes?|seats?)(?:,|—|--| -|:| \\() ?" + _GETS + _SIDES, unless=NO_LEAD),
    gap(
        "b, c fewer than a",
        "{N:after}~45(?:,|—|--| -|,? or) ?{N:stated} (?:more|fewer|less|higher|lower|above|below)"
        + THAN
        + "{N:before}"
        + LEVEL,
    ),
    gap(
        "b, c short of a",
        "{N:after}~45(?:,|—|--| -|,? but| and) ?(?:just |only )?{N:stated} ~12(?:short|shy) of ~25{N:before}",
    ),
    gap(
        "a to b, a margin of c",
        _SIDES
        + "~40(?:,|—|--| -|\\() ?(?:with |for |by )?an? ~12"
        + _MARGIN
        + " of (?:about |just |only |some )?{NT:stated}",
        across=True,
        unless=ENDS,
    ),
    gap(
        "a to b, a c-vote margin",
        _SIDES
        + "~40(?:,|—|--| -|\\() ?(?:with |for |by )?an? {NT:stated}[- ](?:votes?|points?|seats?|percentage[- ]points?)"
        "[- ]~12" + _MARGIN,
        across=True,
        unless=ENDS,
    ),
    gap(
        "a c-vote margin, a to b",
        "{N:stated}[- ](?:votes?|seats?)[- ]~12" + _MARGIN + "(?:,|—|--| -|:| of|\\() ?" + _SIDES,
        unless=NO_LEAD,
        across=True,
    ),
    gap(
        "a and b, a gap of c",
        "{P:before}~45 (?:and|to|against|while|versus) ~45{P:after}(?: percent)?(?:,|—|--| -|\\() ?an? ~12"
        + _MARGIN
        + " of (?:about |just |only |some )?{T:stated}",
        across=True,
        unless=ENDS,
    ),
    # loosely tied: agreement only
    gap(
        "a, b, leaving c",
        "{N:before}≈120{N:after}≈80(?:leaving|for|hence|deficit|surplus|difference|gap|balance|net)~45{N:stated}",
        firm=False,
    ),
    gap("by c, from a to b far off", "by ~12{N:stated}≈120" + FROM_TO, firm=False),
    gap("a to b, then the margin", _SIDES + "≈120{NT:stated}~15" + _MARGIN, firm=False, across=True),
)
