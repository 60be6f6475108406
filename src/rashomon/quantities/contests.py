"""Ranks, scores and votes: "third-largest", "No. 2", "3-1", "24 to 17", "52-48"."""

from __future__ import annotations

from fractions import Fraction

from rashomon.quantities import names, numerals
from rashomon.quantities.dates import MONTHS
from rashomon.quantities.digits import number as digits_of
from rashomon.quantities.drafts import Draft
from rashomon.quantities.lexemes import FIGURE, WORD, Lexemes
from rashomon.quantities.ranges import DASHES, dashed_digits
from rashomon.records import QuantityKind

ORDINALS = {
    w: n
    for n, w in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
        "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        1,
    )
}


# An ordinal is a rank before these; elsewhere it numbers a period, a part or an office and is no figure.
_RANKED = frozenset(
    "largest biggest smallest highest lowest most least best worst oldest youngest longest shortest tallest richest "
    "poorest deadliest busiest fastest slowest deepest heaviest hottest coldest strongest weakest greatest fewest "
    "straight consecutive time homicide murder killing death fatality victim shooting case place attempt strike "
    "attack win loss victory defeat goal arrest person successive".split()
)


def rank(lx: Lexemes, i: int) -> Draft | None:
    """ "the 19th homicide", "third-largest", "No. 2", "number one", "ranked fifth"."""
    here = lx.at(i)
    value: Fraction | None = None
    last = i + 1
    if here.low in ORDINALS:
        value = Fraction(ORDINALS[here.low])
    elif here.low in numerals.TENS and lx.at(i + 1).text in DASHES and lx.low(i + 2) in ORDINALS:
        value, last = Fraction(numerals.TENS[here.low] + ORDINALS[lx.low(i + 2)]), i + 3
    elif (
        here.kind == FIGURE
        and here.text.isdecimal()
        and lx.at(i + 1).glued
        and lx.low(i + 1) in {"st", "nd", "rd", "th"}
    ):
        value, last = digits_of(here.text), i + 2
    elif here.low in {"no", "number"}:
        before = lx.at(i - 1)
        if before.kind == WORD and before.text[:1].isupper() and before.low not in {"the", "a", "as", "is", "at"}:
            return None  # "District No. 7"
        at = i + 2 if lx.at(i + 1).text == "." else i + 1
        if here.low == "no" and at == i + 1:
            return None
        number = numerals.read(lx, at)
        if number and names.numbered(lx, at, number.last):
            return None
        if number and number.value == int(number.value) and number.scale == 1 and not number.fraction:
            return Draft(i, number.last, number.last, number.value, number.value, kind="rank", digits=number.digits)
        return None
    if value is None or value == 1 or (lx.low(i - 1) in MONTHS and lx.at(i - 1).text[:1].isupper()):
        return None
    step = last + 1 if lx.at(last).text in DASHES and lx.at(last).glued else last
    if lx.low(step) in _RANKED or lx.low(i - 1) in {"ranked", "ranks", "rank", "finished", "placed", "finishing"}:
        return Draft(i, last, last, value, value, kind="rank", digits=here.kind == FIGURE)
    return None


_SCORE_BEFORE = frozenset(
    "beat defeated won lost win wins loss victory defeat lead led leads leading draw drew tied tie trailed score "
    "scored scoreline trailing edged at ahead down up by over past finished ended record went go going stood stands "
    "final game match downed routed topped crushed rout rally winning drawn held".split()
)


_VOTE_NEAR = frozenset(
    "vote votes voted voting ruling ruled decision rulings decisions senate house court council board committee "
    "majority passed approved rejected margin justices commission panel party-line chamber confirmed ballot "
    "lawmakers failed bill motion".split()
)


_SMALL_WORDS = frozenset("at by over past up down record".split())
_WON = frozenset("lead win victory loss defeat draw record advantage".split())
_MEASURED = frozenset("year month day minute point hour mile".split())
_VOTE_STOP = frozenset("percent % per cent points point year years".split())


def score(lx: Lexemes, i: int) -> Draft | None:
    """ "3-1", "24 to 17", a "52-48" vote, a "5-4" decision: both sides in the order written, so low may exceed high."""
    last = _sides(lx, i)
    if last is None or not _stands_alone(lx, i, last):
        return None
    a, b = int(lx[i].text), int(lx[i + 2].text)
    if a == b == 50:
        return None
    kind = _contest(lx, i, last, a, b)
    return Draft(i, last, last, Fraction(a), Fraction(b), kind=kind, digits=True) if kind else None


def _sides(lx: Lexemes, i: int) -> int | None:
    """Where two small numbers end that a dash or "to" joins at lexeme `i`; a third after a dash is taken too."""
    last = i + 3
    if dashed_digits(lx, i):
        if lx.at(last).text in DASHES and lx.at(last).glued and lx.at(last + 1).kind == FIGURE:
            if not lx.at(last + 1).glued:
                return None
            last += 2
    elif not (lx.at(i).kind == FIGURE and lx.low(i + 1) == "to" and lx.at(i + 2).kind == FIGURE):
        return None
    small = all(x.text.isdecimal() and len(x.text) <= 3 for x in (lx[i], lx[i + 2]))
    return last if small else None


def _stands_alone(lx: Lexemes, i: int, last: int) -> bool:
    """Whether no unit, currency or name belongs to the numbers."""
    if (lx.at(i).glued and lx.at(i - 1).kind == WORD) or lx.at(i - 1).text in {"$", "£", "€"}:
        return False
    after = lx.at(last)
    if after.text in {"%", "$", "/"} or (after.glued and after.kind == WORD) or after.low in _VOTE_STOP:
        return False
    return not (after.text in DASHES and after.glued and lx.low(last + 1) in _MEASURED)


def _contest(lx: Lexemes, i: int, last: int, a: int, b: int) -> QuantityKind | None:
    """Score or vote by the words around, or None where neither is near."""
    if lx.low(last) in _WON:
        return "score"
    plain = lx.low(i + 1) == "to"
    before = {lx.low(k) for k in range(i - 9, i)}
    near = before | {lx.low(k) for k in range(last, last + 4)}
    close = {lx.low(k) for k in range(i - 6, i)} & (_SCORE_BEFORE - _SMALL_WORDS)
    if near & _VOTE_NEAR and (a > b or a + b > 8) and not (plain and lx.low(i - 1) == "from"):
        return "vote"
    if plain:
        return "score" if a >= b and close and lx.low(i - 1) not in {"from", "up", "down"} else None
    if a == b:
        return "score" if near & _SCORE_BEFORE else None
    return "score" if a > b or close else None
