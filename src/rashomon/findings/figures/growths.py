"""How words state a growth or fall in percent between two levels, and points with their share of an index."""

from __future__ import annotations

from typing import Any

from rashomon.arithmetic.relations import GAIN, GROWTH
from rashomon.findings.figures.find import LEVELS
from rashomon.findings.figures.rules import Rule

FROM_TO = r"from ~45{NnPp:before}~60 to ~25{NnPp:after}"
TO_FROM = r"to ~25{NnPp:after}~30,? (?:up |down )?from ~25{NnPp:before}"
UP_FROM = r",? (?:which (?:is|was) |and )?(?:up|down) (?:by )?(?:a [a-z]+ )?"
CHANGE = (
    r"(?:increase|rise|jump|gain|growth|surge|climb|hike|spike|uptick|improvement"
    r"|decrease|decline|drop|fall|cut|reduction|loss|plunge|dip|slump|decrease|downturn)"
)
# What begins an aside that says the change again: ", a drop of", "(an 8 percent rise)", "- that's a rise of".
ASIDE = r"~35(?:,|—|--| -|\() ?(?:or |that's |which is |representing |marking )?"
# Between the figure and its levels another statement moves something.
MOVES = (
    r"‹=›[^‹]{3,}?\b(?:rose|fell|climbed|grew|dropped|declined|jumped|increased|decreased|went|moved|slipped"
    r"|sank|surged|soared|plunged|gained|lost|cut|raised|lowered|reduced)\b[^‹]*‹|\band (?:back|then)\b"
)
# After the figure another base, time or group is named ("a rise of 4 percent among men"), or it goes on beyond "to".
ENDS = (
    r"‹=›(?!(?:[- ](?:percentage|point|vote|seat|percent|[a-z]+s))?(?:[- ]points?)?(?: " + CHANGE + r"| margin)?"
    r"(?: ?(?:[.,;:)—]|--|$)| - | (?:in|within|over|for|during) (?:an?|one|just|only|less|under|the (?:past|last)|‹D)))"
)
AND = r"|‹=›[^‹]*\band\b[^‹]*‹"
# What puts a level at another time, and not with somebody else.
WHEN = r"~30(?:year|month|quarter|season|week|decade|earlier|before|previous|ago|same|(?:19|20)\d\d|in [a-z]+)"
# Between "more than" and the level that it is more than; a level is no change itself ("and 9 more than in May").
THAN = (
    r"(?: than)? (?:(?:last (?:year|month|week|season|quarter)'s|the|its|their|about|around|some|just|only|a|an"
    r"|previous|record|estimated) )*"
)
LEVEL = r"(?! (?:percent )?(?:more|less|fewer|higher|lower|above|below|points?)\b)"
# Words that set a level beside another.
VERSUS = r"(?:compared (?:with|to)|as against|against|versus|vs\.?|up from|down from|from)"


def growth(name: str, pattern: str, **more: Any) -> Rule:
    """A rule of a percentage by which one level exceeds another, up or down as the verb says."""
    return Rule(name=name, pattern=pattern, relation=GROWTH, operands=LEVELS, direction="verb", **more)


def gain(name: str, pattern: str) -> Rule:
    """A rule of a change with its share of the level before, of which the level after is told."""
    return Rule(name=name, pattern=pattern, relation=GAIN, operands=("change", "after"), direction="verb", unlike=True)


RULES = (
    growth("p, from a to b", "{PF:stated}~130" + FROM_TO, unless=MOVES),
    growth("p to b from a", "{PF:stated}~30(?:,|—|--| -)? ?" + TO_FROM, unless=MOVES + AND),
    growth(
        "b, up p from a", "{NnPp:after}~45" + UP_FROM + "{PF:stated} (?:more |less )?(?:from|over|on) ~25{NnPp:before}"
    ),
    growth("from a to b, a rise of p", FROM_TO + ASIDE + "an? ~25" + CHANGE + " of ~12{PF:stated}", unless=ENDS),
    growth("from a to b, a p rise", FROM_TO + ASIDE + "(?:an? )?{P:stated} ~12" + CHANGE, unless=ENDS),
    growth("to b from a, a rise of p", TO_FROM + ASIDE + "an? ~25" + CHANGE + " of ~12{PF:stated}", unless=ENDS),
    growth("to b from a, a p rise", TO_FROM + ASIDE + "(?:an? )?{P:stated} ~12" + CHANGE, unless=ENDS),
    growth("to b from a, down p", TO_FROM + "~25(?:,|—|--| -) ?(?:up|down) (?:by )?{PF:stated}", unless=ENDS),
    growth("from a to b, or p", FROM_TO + "~15(?:, or |\\(){P:stated}(?! of)"),
    growth(
        "b, a p increase from a",
        "{NnPp:after}~90(?:—|--| -|,) ?(?:an? )?{P:stated} "
        + CHANGE
        + "~45(?:from|over|when|compared (?:with|to))~25{NnPp:before}",
    ),
    growth("p, with b compared with a", "{P:stated}, (?:with|to) ~15{NnPp:after}~40" + VERSUS + " ~25{NnPp:before}"),
    growth(
        "b compared with a, a rise of p",
        "{NnPp:after}~60,? " + VERSUS + " ~25{NnPp:before}" + WHEN + "~12, an? ~25" + CHANGE + " of ~12{PF:stated}",
        across=True,
        unless=ENDS,
    ),
    growth(
        "b compared with a, a p rise",
        "{NnPp:after}~60,? " + VERSUS + " ~25{NnPp:before}" + WHEN + "~12, (?:an? )?{P:stated} ~12" + CHANGE,
        across=True,
        unless=ENDS,
    ),
    growth(
        "b, p more than a",
        "{NP:after}~60(?:,|—|--| -|,? which (?:is|was)|,? or) ?{P:stated} (?:more|less|fewer|higher|lower|larger"
        "|smaller|greater|above|below|up on|down on)" + THAN + "{NP:before}" + LEVEL,
    ),
    growth(
        "a in one year and b in another, a rise of p",
        r"{N:before}~25 in (?:\w+ )?(?:19|20)\d\d,? (?:and|to|but) ~15{N:after}~15 in (?:\w+ )?(?:19|20)\d\d"
        + ASIDE
        + "an? ~25"
        + CHANGE
        + " of ~12{PF:stated}",
        across=True,
        unless=ENDS,
    ),
    gain(
        "c points, or p, to b", "{NT:change}(?: points?)?,? or {P:stated},? (?:to|and (?:closed|ended) at)~25{Nn:after}"
    ),
    gain("c, or p, bringing it to b", "{N:change},? or {P:stated},~60, bringing ~20to {N:after}"),
    # far from each other: agreement only
    growth("a, fell by half, to b", "{N:before}≈120(?: by)? {F:stated},? to ~12{N:after}", firm=False),
    growth(
        "b, far before up p from a",
        "{NnPp:after}≈220" + UP_FROM + "{P:stated}~12 (?:from|over|on) ~25{NnPp:before}",
        firm=False,
    ),
    growth("p, then something, from a to b", "{PF:stated}≈120" + FROM_TO, firm=False),
    growth(
        "a and b, a rise of p",
        "{NP:before}≈90(?:and|to|but) ~25{NP:after}" + ASIDE + "an? ~25" + CHANGE + " of ~12{PF:stated}",
        firm=False,
    ),
    growth(
        "b in place of a, a p rise",
        "{NP:after}≈120" + VERSUS + " ~25{NP:before}" + ASIDE + "(?:an? )?{P:stated} ~12" + CHANGE,
        firm=False,
    ),
)
