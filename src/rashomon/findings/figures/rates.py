"""Rates: so many a year over so many years make so many; so many a year are so many a month."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from rashomon.arithmetic.relations import PRODUCT, per
from rashomon.findings.figures import averages
from rashomon.findings.figures.find import ties
from rashomon.findings.figures.operands import Figure
from rashomon.findings.figures.rules import Candidate, Rule
from rashomon.findings.figures.skeleton import Skeleton
from rashomon.records import Span

# "3 million a year over the next four years, which would total 12 million"
_OVER = re.compile(
    r"‹N(?P<rate>\d+)›(?:[^‹›;]{0,25}?\b(?:an?|per|each|every) (?P<period>year|month|week|day|hour)\b)?[^‹›;]{0,20}?"
    r"\b(?:over|for|in|during) [^‹›;]{0,20}?‹D(?P<span>\d+)›[^‹›;]{0,30}?"
    r"(?:total(?:s|l?ing)?|equals?|com(?:es|ing) to|amount(?:s|ing)? to|add(?:s|ing)? up to|, or|for a total of|—|--"
    r"|, (?=‹N\d+› (?:in all|in total|altogether|all told)))"
    r"[^‹›;]{0,20}?‹N(?P<stated>\d+)›"
)
_PERIODS = {
    "year": r"(?:a|per|each|every) year|annually|yearly|annual",
    "month": r"(?:a|per|each|every) month|monthly",
    "week": r"(?:a|per|each|every) week|weekly",
    "day": r"(?:a|per|each|every) day|daily",
}
_AGAIN = r"(?:,? or |\(|—|--|, )[^‹›;]{0,15}?"
# How many of the shorter period the language counts in the longer.
SPREADS = (("year", "month", 12), ("year", "week", 52), ("week", "day", 7))
_SPREAD = tuple(
    (
        re.compile(
            rf"‹N(?P<long>\d+)›[^‹›;]{{0,20}}?\b(?:{_PERIODS[long]})\b[^‹›;]{{0,60}}?{_AGAIN}"
            rf"‹N(?P<short>\d+)›[^‹›;]{{0,30}}?\b(?:{_PERIODS[short]})\b"
        ),
        re.compile(
            rf"‹N(?P<short>\d+)›[^‹›;]{{0,30}}?\b(?:{_PERIODS[short]})\b[^‹›;]{{0,30}}?{_AGAIN}"
            rf"‹N(?P<long>\d+)›[^‹›;]{{0,20}}?\b(?:{_PERIODS[long]})\b"
        ),
        per(Fraction(many)),
    )
    for long, short, many in SPREADS
)
_TOTAL = Rule(name="rate over a time", pattern="", relation=PRODUCT, operands=("rate", "span"))


def candidates(skeleton: Skeleton) -> Iterator[Candidate]:
    """Totals of a rate over a time, where both name the same period; a rate in two periods, agreement only."""
    figures, words = skeleton.figures, skeleton.words
    for match in _OVER.finditer(words):
        rate, span, stated = (figures[int(match[name])] for name in ("rate", "span", "stated"))
        period = match["period"] or rate.quantity.unit.partition(" per ")[2]
        if span.measure == period and _one_thing(rate, stated):
            yield _made(skeleton, _TOTAL, match.span(), stated, (rate, span), firm=True)
    for forth, back, relation in _SPREAD:
        for match in (*forth.finditer(words), *back.finditer(words)):
            whole, stated = figures[int(match["long"])], figures[int(match["short"])]
            rule = Rule(name="rate in two periods", pattern="", relation=relation, operands=("long",))
            if _one_thing(whole, stated):
                yield _made(skeleton, rule, match.span(), stated, (whole,), firm=False)
    for place, long, short, many in averages.periods(skeleton):
        rule = Rule(name="rate in two periods", pattern="", relation=per(Fraction(many)), operands=("long",))
        yield _made(skeleton, rule, place, short, (long,), firm=False)


def _one_thing(one: Figure, other: Figure) -> bool:
    """Whether two figures are of one measure and don't name different things."""
    nouns = {f.quantity.unit.partition(" per ")[0] for f in (one, other)} - {""}
    money = {f.quantity.kind == "money" for f in (one, other)}
    return len(nouns) <= 1 and len(money) == 1


def _made(
    skeleton: Skeleton, rule: Rule, place: Span, stated: Figure, operands: tuple[Figure, ...], firm: bool
) -> Candidate:
    return Candidate(
        rule=rule,
        relation=rule.relation,
        stated=stated,
        operands=operands,
        ties=ties(skeleton, place),
        words=skeleton.words[slice(*place)],
        firm=firm and not any(f.quantity.soft for f in (stated, *operands)),
    )
