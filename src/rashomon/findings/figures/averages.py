"""Averages and products: "$12 million to 400 families, an average of $30,000"; "10 payments of $150, or $1,500"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from rashomon.arithmetic.relations import MULTIPLE, PRODUCT, Relation
from rashomon.findings.figures.find import ties
from rashomon.findings.figures.operands import Figure
from rashomon.findings.figures.rules import Candidate, Rule
from rashomon.findings.figures.skeleton import Skeleton, marks

_NEXT = r"(?:,|—|--| -|\() ?(?:or |for |that is |that's |which is |about |roughly |at )*"
_EACH = r"(?P<each> (?:each|apiece|a (?:piece|head)|per (?:person|head|capita))\b)?"
_IN_ALL = r"(?P<all>(?: [a-z]+)? (?:in all|in total|altogether|all told))?"
# A total, over how many, and the average: the words tie three figures in this order.
_AVERAGE = re.compile(
    r"‹N(?P<total>\d+)›[^‹›;]{0,40}?\b(?:to|for|on|over|among|across|from|by|between|in|with)\b[^‹›;]{0,20}?"
    r"‹[ND](?P<many>\d+)›[^‹›;]{0,30}?" + _NEXT + r"‹N(?P<stated>\d+)›" + _EACH + r"(?P<ends>(?= ?(?:[.,;:)—]|--|$)))?"
)
# The same with the average before the count: "18 million, or 4.5 million for each of the four".
_EACH_OF_MANY = re.compile(
    r"‹N(?P<total>\d+)›[^‹›;]{0,30}?" + _NEXT + r"‹N(?P<stated>\d+)› (?:for )?each of (?:the |its |their )?"
    r"‹N(?P<many>\d+)›(?P<ends>(?: [a-z-]+){0,2}(?= ?(?:[.,;:)—]|$)))?"
)
# So many of so much each, and what they make.
_OF = re.compile(
    r"‹N(?P<many>\d+)› (?:[a-z-]+ ){0,3}?(?:of|at|worth|for) (?:[a-z]+ ){0,1}?‹N(?P<each>\d+)›(?: each| apiece)?"
    r"(?P<joint>,? or |,? for |, | \(| — | -- | - )(?:a |about )?(?:total (?:of )?)?‹N(?P<stated>\d+)›" + _IN_ALL
)
_EACH_OF = re.compile(
    r"\beach of (?:the |its |their )?‹N(?P<many>\d+)›[^‹›;]{0,60}?‹N(?P<each>\d+)›[^‹›;]{0,30}?, "
    r"(?:or |for |making |giving )?(?:a )?(?:total of )?‹N(?P<stated>\d+)›" + _IN_ALL
)
_AT = re.compile(r"\bat ‹N(?P<each>\d+)›.{0,60}?‹N(?P<many>\d+)›.{0,60}?‹N(?P<stated>\d+)›")
_TOTAL = re.compile(r"\b(?:total|combined|in all)\b", re.IGNORECASE)
_MEAN = re.compile(r"\baverag", re.IGNORECASE)
# How many of the shorter period the language counts in the longer.
PERIODS = {("year", "month"): 12, ("year", "week"): 52, ("week", "day"): 7}


def candidates(skeleton: Skeleton) -> Iterator[Candidate]:
    """Averages and products that the words of a sentence state."""
    figures, words = skeleton.figures, skeleton.words
    if len(skeleton.letters() & {"N", "D"}) == 0 or skeleton.last - skeleton.first < 3:
        return
    for match in _AVERAGE.finditer(words):
        total, many, stated = (figures[int(match[name])] for name in ("total", "many", "stated"))
        if (
            (_counts(many) or _per(stated) == many.measure)
            and _one_thing(total, stated)
            and total.value > stated.value
            and _each(match, many, stated)
        ):
            yield _made(skeleton, match, "an average", MULTIPLE, stated, (many, total), firm=match["ends"] is not None)
    for match in _EACH_OF_MANY.finditer(words):
        total, many, stated = (figures[int(match[name])] for name in ("total", "many", "stated"))
        if _counts(many) and total.measure == stated.measure and total.value > stated.value:
            yield _made(skeleton, match, "an average", MULTIPLE, stated, (many, total), firm=match["ends"] is not None)
    for pattern in (_OF, _EACH_OF):
        for match in pattern.finditer(words):
            many, each, stated = (figures[int(match[name])] for name in ("many", "each", "stated"))
            said = match["all"] or _TOTAL.search(_modifier(stated)) or "or" in (match.groupdict().get("joint") or "")
            money = (each.measure == stated.measure) and (each.measure != "count" or pattern is _EACH_OF)
            if said and money and _counts(many):
                yield _made(skeleton, match, "so many of so much", PRODUCT, stated, (many, each), firm=True)
    for match in _AT.finditer(words):
        each, many, stated = (figures[int(match[name])] for name in ("each", "many", "stated"))
        if _counts(many) and each.measure == stated.measure != "count":
            yield _made(skeleton, match, "at so much each", PRODUCT, stated, (many, each), firm=False)


def periods(skeleton: Skeleton) -> Iterator[tuple[tuple[int, int], Figure, Figure, int]]:
    """Two figures beside each other of one thing in two periods: place, the longer's, the shorter's, how many of it."""
    for (start, end, one), (begin, stop, other) in pairwise(marks(skeleton.words)):
        if not _AGAIN.fullmatch(skeleton.words[end:begin]):
            continue
        pair = [skeleton.figures[one], skeleton.figures[other]]
        for long, short in (pair, pair[::-1]):
            many = PERIODS.get((_per(long), _per(short)))
            if many and _one_thing(long, short):
                yield (start, stop), long, short, many


_AGAIN = re.compile(r",? or |,? \(| ?(?:—|--|-) ?(?:or )?")


def _counts(figure: Figure) -> bool:
    """Whether a figure says over how many: a count or a time, and no share or amount."""
    return figure.letter == "D" or (figure.measure == "count" and figure.quantity.kind == "count")


def _each(match: re.Match[str], many: Figure, stated: Figure) -> bool:
    """Whether the stated figure is said to be for each of those counted."""
    of = _per(stated)
    noun = (many.measure if many.letter == "D" else many.noun).rpartition(" ")[2]
    if of:
        return of == noun or (of in ("person", "head", "capita") and not noun)
    return match["each"] is not None or _MEAN.search(_modifier(stated)) is not None


def _modifier(figure: Figure) -> str:
    return figure.quantity.modifier or ""


def _per(figure: Figure) -> str:
    """What a rate is for: the "pupil" of "$2,000 per pupil"; empty for none."""
    return f" {figure.quantity.unit}".partition(" per ")[2]


def _one_thing(one: Figure, other: Figure) -> bool:
    """Whether two figures are of one measure, and don't name different things."""
    units = {f" {f.quantity.unit}".partition(" per ")[0].strip() for f in (one, other)} - {""}
    return len(units) <= 1 and len({f.quantity.kind == "money" for f in (one, other)}) == 1


def _made(
    skeleton: Skeleton,
    match: re.Match[str],
    name: str,
    relation: Relation,
    stated: Figure,
    operands: tuple[Figure, ...],
    *,
    firm: bool,
) -> Candidate:
    return Candidate(
        rule=Rule(name=name, pattern="", relation=relation, operands=(), unlike=True),
        relation=relation,
        stated=stated,
        operands=operands,
        ties=ties(skeleton, match.span()),
        words=match[0],
        firm=firm and not any(f.quantity.soft for f in (stated, *operands)),
    )
