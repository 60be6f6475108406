"""figures.change: a difference, a growth or fall, a lead in points, a multiple, against the levels it is between."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.arithmetic.relations import GAIN, GROWTH, MULTIPLE, REST
from rashomon.findings.figures.find import proofs
from rashomon.findings.figures.rules import Rule, table
from rashomon.findings.figures.say import tell
from rashomon.records import Analysis, Finding

CODE = "figures.change"

_LEVELS = ("before", "after")
_FROM_TO = r"from ~45{NnPp:before}~60 to ~25{NnPp:after}"
_TO_FROM = r"to ~25{NnPp:after}~30,? (?:up |down )?from ~25{NnPp:before}"
_UP_FROM = r",? (?:which (?:is|was) |and )?(?:up|down) (?:by )?(?:a [a-z]+ )?"
_CHANGE = (
    r"(?:increase|rise|jump|gain|growth|surge|climb|hike|spike"
    r"|decrease|decline|drop|fall|cut|reduction|loss|plunge|dip)"
)

# Between the figure and its levels another statement moves something.
_MOVES = (
    r"‹=›[^‹]{3,}?\b(?:rose|fell|climbed|grew|dropped|declined|jumped|increased|decreased|went|moved|slipped"
    r"|sank|surged|soared|plunged|gained|lost|cut|raised|lowered|reduced)\b[^‹]*‹"
)
# The points are a change of the lead, or an error of the poll, not the lead.
_NO_LEAD = (
    r"\b(?:narrow|widen|shr[aiu]nk|gr[eo]w|clos|trim|extend|expand|error|plus or minus|up|down|since|r[oi]se|f[ea]ll"
    r"|drop|increas|decreas|declin)\w*\b[^‹]{0,45}‹=›"
)
# Twice another one's, not twice the figure that follows.
_ANOTHER = r"‹=›[^‹]*\b(?:who|which|any|when|while|with|and|but|other|last|previous|year)\b[^‹]*‹"

RULES = table(
    # a growth or fall in percent
    Rule(
        name="p, from a to b",
        unless=_MOVES,
        pattern="{PF:stated}~130" + _FROM_TO,
        relation=GROWTH,
        operands=_LEVELS,
        direction="verb",
    ),
    Rule(
        name="p to b from a",
        unless=_MOVES,
        pattern="{PF:stated}~30(?:,|—|--| -)? ?" + _TO_FROM,
        relation=GROWTH,
        operands=_LEVELS,
        direction="verb",
    ),
    Rule(
        name="b, up p from a",
        pattern="{NnPp:after}~45" + _UP_FROM + "{PF:stated} (?:more |less )?(?:from|over|on) ~25{NnPp:before}",
        relation=GROWTH,
        operands=_LEVELS,
        direction="verb",
    ),
    Rule(
        name="b, far before up p from a",
        relation=GROWTH,
        operands=_LEVELS,
        direction="verb",
        firm=False,
        pattern="{NnPp:after}~180" + _UP_FROM + "{P:stated} (?:more |less )?(?:from|over|on) ~25{NnPp:before}",
    ),
    Rule(
        name="from a to b, a rise of p",
        relation=GROWTH,
        operands=_LEVELS,
        direction="verb",
        pattern=_FROM_TO + "~35(?:,|—|--| -|\\() ?(?:or |that's |representing )?an? ~25" + _CHANGE + " of {P:stated}",
    ),
    Rule(
        name="from a to b, a p rise",
        relation=GROWTH,
        operands=_LEVELS,
        direction="verb",
        pattern=_FROM_TO + "~35(?:,|—|--| -|\\() ?(?:or |that's |representing )?(?:an? )?{P:stated} ~12" + _CHANGE,
    ),
    Rule(
        name="from a to b, or p",
        relation=GROWTH,
        operands=_LEVELS,
        direction="verb",
        pattern=_FROM_TO + "~15(?:, or |\\(){P:stated}(?! of)",
    ),
    Rule(
        name="b, a p increase from a",
        relation=GROWTH,
        operands=_LEVELS,
        direction="verb",
        pattern="{NnPp:after}~90(?:—|--| -|,) ?(?:an? )?{P:stated} "
        + _CHANGE
        + "~45(?:from|over|when|compared (?:with|to))~25{NnPp:before}",
    ),
    Rule(
        name="p, with b compared with a",
        relation=GROWTH,
        operands=_LEVELS,
        direction="verb",
        pattern="{P:stated}, (?:with|to) ~15{NnPp:after}"
        "~40(?:compared (?:with|to)|against|up from|down from|from) ~25{NnPp:before}",
    ),
    # index points with their share and the closing level
    Rule(
        name="c points, or p, to b",
        pattern="{NT:change}(?: points?)?,? or {P:stated},? (?:to|and (?:closed|ended) at)~25{Nn:after}",
        relation=GAIN,
        operands=("change", "after"),
        direction="verb",
        unlike=True,
    ),
    Rule(
        name="c, or p, bringing it to b",
        relation=GAIN,
        operands=("change", "after"),
        direction="verb",
        pattern="{N:change},? or {P:stated},~60, bringing ~20to {N:after}",
    ),
    # a difference
    Rule(
        name="points, from a to b", unless=_MOVES, pattern="{T:stated}~90" + _FROM_TO, relation=REST, operands=_LEVELS
    ),
    Rule(
        name="points, a to b",
        unless=_NO_LEAD,
        pattern="{T:stated}~60(?:,|—|--| -|:|\\() ?(?:with |from )?{NPp:before}"
        "~20(?:to|vs\\.?|versus|—|-|against)~20{NPp:after}",
        relation=REST,
        operands=_LEVELS,
    ),
    Rule(
        name="points (a-b)",
        unless=_NO_LEAD,
        pattern="{T:stated}~40\\({NnPp:before}~5(?:to|—|-|vs\\.?)~5{NnPp:after}\\)",
        relation=REST,
        operands=_LEVELS,
    ),
    Rule(
        name="c, from a to b",
        unless=_MOVES,
        pattern="(?:by|of) {N:stated}~30(?:,|—|\\(|--| -)? ?" + _FROM_TO,
        relation=REST,
        operands=_LEVELS,
    ),
    Rule(
        name="up c to b from a",
        pattern="(?:r[oi]se|fell|up|down|increased|decreased|dropped|grew) (?:by )?{N:stated}"
        ",? to {N:after},? from {N:before}",
        relation=REST,
        operands=_LEVELS,
    ),
    Rule(
        name="a, b, leaving c",
        relation=REST,
        operands=_LEVELS,
        firm=False,
        pattern="{N:before}~80{N:after}~60(?:leaving|for|hence|deficit|surplus|difference|gap|balance|net)~45{N:stated}",
    ),
    # multiples
    Rule(
        name="doubled from a to b",
        unless=_MOVES,
        pattern="{X:stated}~120" + _FROM_TO,
        relation=MULTIPLE,
        operands=_LEVELS,
    ),
    Rule(
        name="doubled to b from a",
        unless=_MOVES,
        pattern="{X:stated}~60" + _TO_FROM,
        relation=MULTIPLE,
        operands=_LEVELS,
    ),
    Rule(
        name="b, up from a",
        pattern="{X:stated}~90{NnPp:after}~45(?:up|down) from ~25{NnPp:before}",
        relation=MULTIPLE,
        operands=_LEVELS,
    ),
    Rule(
        name="b, x times the a",
        unless=_ANOTHER,
        relation=MULTIPLE,
        operands=_LEVELS,
        pattern="{NP:after}~60(?:,|—|--| -|which is|is|are|was) ?(?:which is |which was |or )?{X:stated}~45{NP:before}",
    ),
    Rule(
        name="x times as likely (b vs. a)",
        relation=MULTIPLE,
        operands=_LEVELS,
        pattern="{X:stated}~160[(,] ?(?:with |about )?{NPp:after}"
        "~25(?:vs\\.?|versus|compared (?:with|to)|to|against)~25{NPp:before}",
    ),
    Rule(
        name="x times as high for those (b) as for these (a)",
        relation=MULTIPLE,
        operands=_LEVELS,
        pattern="{X:stated}~60\\({NP:after}~40\\)~70(?:as|than|that of)~60\\({NP:before}",
    ),
    Rule(
        name="those (b) are x times these (a)",
        relation=MULTIPLE,
        operands=_LEVELS,
        firm=False,
        pattern="\\({NP:after}~30\\)~40{X:stated}~60\\({NP:before}",
    ),
    Rule(
        name="a, the number had doubled to b",
        relation=MULTIPLE,
        operands=_LEVELS,
        across=True,
        pattern="{NP:before}~90(?:the|that|this|its|their) (?:number|figure|total|rate|share|count|sum)"
        "~30{X:stated},? to {NP:after}",
    ),
    Rule(
        name="a, then b, x",
        firm=False,
        pattern="{NP:before}~90{X:stated}~40to {NP:after}",
        relation=MULTIPLE,
        operands=_LEVELS,
    ),
)


def check(analysis: Analysis) -> Iterator[Finding]:
    """One finding for each stated change whose levels the text ties to it."""
    for proof in proofs(analysis, RULES):
        yield tell(analysis, CODE, proof)
