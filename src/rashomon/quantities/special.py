"""Figures that are no plain amounts: multiples, "one in five", ranks, scores and votes. Each reader gives a draft or None."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from rashomon.quantities import numerals, units
from rashomon.quantities.drafts import Draft
from rashomon.quantities.lexemes import FIGURE, WORD, Lexemes
from rashomon.quantities.ranges import DASHES, dashed_digits
from rashomon.records import QuantityKind

# Verbs and adverbs of multiples: factor and direction.
MULTIPLES: dict[str, tuple[Fraction, str | None]] = {
    "doubled": (Fraction(2), "up"), "doubling": (Fraction(2), "up"), "doubles": (Fraction(2), "up"),
    "tripled": (Fraction(3), "up"), "tripling": (Fraction(3), "up"), "triples": (Fraction(3), "up"),
    "trebled": (Fraction(3), "up"), "trebling": (Fraction(3), "up"), "quadrupled": (Fraction(4), "up"),
    "quadrupling": (Fraction(4), "up"), "quintupled": (Fraction(5), "up"), "halved": (Fraction(1, 2), "down"),
    "halving": (Fraction(1, 2), "down"), "twice": (Fraction(2), None), "thrice": (Fraction(3), None),
    "double": (Fraction(2), None), "triple": (Fraction(3), None), "treble": (Fraction(3), None),
    "quadruple": (Fraction(4), None), "twofold": (Fraction(2), None), "threefold": (Fraction(3), None),
    "fourfold": (Fraction(4), None), "fivefold": (Fraction(5), None), "sixfold": (Fraction(6), None),
    "sevenfold": (Fraction(7), None), "eightfold": (Fraction(8), None), "ninefold": (Fraction(9), None),
    "tenfold": (Fraction(10), None), "hundredfold": (Fraction(100), None),
}  # fmt: skip
# "double", "triple", "twice" are multiples of something only before these.
_OF_WHAT = frozenset("the that what its his her their those this as last previous in from since to over by".split())
_NOT_AFTER = frozenset("on a second each once every".split())


def multiple(lx: Lexemes, i: int) -> Draft | None:
    """ "doubled", "twice as many", "more than double the", "sixfold", "10-fold"."""
    word = lx.low(i)
    if word in MULTIPLES:
        factor, direction = MULTIPLES[word]
        after = lx.low(i + 1)
        if word in {"double", "triple", "treble", "quadruple"}:
            moves = lx.low(i - 1) in {
                "to",
                "will",
                "would",
                "could",
                "than",
                "nearly",
                "almost",
                "about",
                "roughly",
                "may",
                "might",
            }
            bounded = lx.low(i - 1) in {"than", "least", "nearly", "almost", "roughly", "approximately"}
            plain = lx.at(i + 1).kind != WORD and after != "-"
            if not (after in _OF_WHAT or (moves and plain) or (bounded and after != "-")):
                return None
            direction = "up" if lx.low(i - 1) in {"to", "will", "would", "could", "may", "might"} else None
        if word in {"twice", "thrice"} and not (after in _OF_WHAT or after == "as"):
            return _times(lx, i, i + 1, Fraction(factor), frequency=True)
        if word in {"doubles", "triples"} and after in {"", "match", "and", ",", ".", "down"}:
            return None
        if (
            word in {"doubled", "doubling"}
            and after in {"back", "down", "over", "up"}
            and lx.low(i + 2) not in {"the", "to", "last"}
        ):
            return None
        kind: QuantityKind = "change" if direction else "ratio"
        return Draft(i, i + 1, i + 1, factor, factor, unit="times", kind=kind, direction=direction)
    here = lx.at(i)
    if here.kind == FIGURE or word in numerals.SMALL or word in numerals.TENS:
        number = numerals.read(lx, i)
        if number is None or number.fraction:
            return None
        at = number.last
        if lx.low(at) == "fold" or (lx.at(at).text in DASHES and lx.low(at + 1) == "fold"):
            last = at + (1 if lx.low(at) == "fold" else 2)
            return Draft(
                i, last, number.last, number.value, number.value, unit="times", kind="ratio", digits=number.digits
            )
        if lx.low(at) == "times" and (lx.low(at + 1) == "as" or lx.low(at + 1) in _COMPARING):
            return Draft(
                i, at + 1, number.last, number.value, number.value, unit="times", kind="ratio", digits=number.digits
            )
        if here.kind == FIGURE and lx.at(at).text in {"x", "×"} and lx.at(at).glued and lx.at(at + 1).kind != FIGURE:
            return Draft(i, at + 1, number.last, number.value, number.value, unit="times", kind="ratio", digits=True)
    return None


_COMPARING = frozenset("more higher larger greater bigger the that what its their his her longer faster likelier less lower fewer "
                       "smaller those worse better stronger richer older cheaper heavier".split())  # fmt: skip


def _times(lx: Lexemes, i: int, last: int, value: Fraction, frequency: bool) -> Draft:
    return Draft(i, last, last, value, value, unit="times", kind="count" if frequency else "ratio")


def share(lx: Lexemes, i: int) -> Draft | None:
    """ "one in five", "9 of 10", "three out of four", "one-in-ten", "four in 10 voters": a number from 0 to 1."""
    first = numerals.read(lx, i)
    if first is None or first.fraction or first.scale > 1 or first.article or first.value != int(first.value):
        return None
    at = first.last
    dash = lx.at(at).text in DASHES and lx.at(at).glued
    if dash:
        at += 1
    link = lx.low(at)
    step = at + 1
    if link == "out" and lx.low(step) == "of":
        step += 1
    elif link == "of":
        if lx.low(step) == "every":
            step += 1
    elif link != "in":
        return None
    if dash and lx.at(step).text in DASHES:
        step += 1
    if lx.low(step) == "every":
        step += 1
    second = numerals.read(lx, step)
    if second is None or second.fraction or second.article or second.value <= first.value or first.value <= 0:
        return None
    if second.digits and second.value >= 1000 and "," not in lx[step].text and second.scale == 1:
        return None  # "two in 2016"
    round_base = second.value in {2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 50, 12, 100, 1000} or second.scale >= 1000
    after = lx.at(second.last)
    if link == "in" and not (round_base or first.value == 1):
        return None
    if link == "in" and after.low in {"days", "weeks", "months", "years", "minutes", "hours", "seconds", "games", "day",
                                      "matches", "starts", "locations", "cities", "states", "countries"}:  # fmt: skip
        return None
    if link == "of" and lx.low(at + 1) != "every" and not _plain_of(lx, second.last, round_base):
        return None
    value = Fraction(first.value) / second.value
    return Draft(i, second.last, second.last, value, value, kind="ratio", fraction=True, digits=first.digits)


def _plain_of(lx: Lexemes, last: int, round_base: bool) -> bool:
    """Whether "9 of 10" is a share and not a part of a counted whole: a round base, followed by a plural or nothing."""
    return round_base and lx.at(last).kind in {WORD, "mark"}


ORDINALS = {
    w: n
    for n, w in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
        "sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        1,
    )
}
# An ordinal is a rank before these; elsewhere it numbers a period, a part or an office and is no figure.
_RANKED = frozenset(
    "largest biggest smallest highest lowest most least best worst oldest youngest longest shortest tallest richest "
    "poorest deadliest busiest fastest slowest deepest heaviest hottest coldest strongest weakest greatest fewest "
    "straight consecutive time homicide murder killing death fatality victim shooting case place attempt strike attack "
    "win loss victory defeat goal arrest person successive".split()
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
        value, last = numerals.number(here.text), i + 2
    elif here.low in {"no", "number"}:
        before = lx.at(i - 1)
        if before.kind == WORD and before.text[:1].isupper() and before.low not in {"the", "a", "as", "is", "at"}:
            return None  # "District No. 7"
        at = i + 2 if lx.at(i + 1).text == "." else i + 1
        if here.low == "no" and at == i + 1:
            return None
        number = numerals.read(lx, at)
        if number and number.value == int(number.value) and number.scale == 1 and not number.fraction:
            return Draft(i, number.last, number.last, number.value, number.value, kind="rank", digits=number.digits)
        return None
    if value is None or value == 1:
        return None
    step = last + 1 if lx.at(last).text in DASHES and lx.at(last).glued else last
    if lx.low(step) in _RANKED or lx.low(i - 1) in {"ranked", "ranks", "rank", "finished", "placed", "finishing"}:
        return Draft(i, last, last, value, value, kind="rank", digits=here.kind == FIGURE)
    return None


_SCORE_BEFORE = frozenset(
    "beat defeated won lost win wins loss victory defeat lead led leads leading draw drew tied tie trailed score scored "
    "scoreline trailing edged at ahead down up by over past finished ended record went go going stood stands final game "
    "match downed routed topped crushed rout rally winning drawn held".split()
)
_VOTE_NEAR = frozenset(
    "vote votes voted voting ruling ruled decision rulings decisions senate house court council board committee majority "
    "passed approved rejected margin justices commission panel party-line chamber confirmed split ballot lawmakers".split()
)
_VOTE_STOP = frozenset("percent % per cent points point year years".split())


def score(lx: Lexemes, i: int) -> Draft | None:
    """ "3-1", "24 to 17", a "52-48" vote, a "5-4" decision: both sides in the order written, so low may exceed high."""
    if dashed_digits(lx, i):
        last, parts = i + 3, (lx[i].text, lx[i + 2].text)
        if lx.at(i + 3).text in DASHES and lx.at(i + 3).glued and lx.at(i + 4).kind == FIGURE:
            if not lx.at(i + 4).glued:
                return None
            last += 2
    elif lx.at(i).kind == FIGURE and lx.low(i + 1) == "to" and lx.at(i + 2).kind == FIGURE:
        last, parts = i + 3, (lx[i].text, lx[i + 2].text)
    else:
        return None
    if not all(p.isdecimal() and len(p) <= 3 for p in parts):
        return None
    if lx.at(i).glued and lx.at(i - 1).kind == WORD or lx.at(i - 1).text in {"$", "£", "€"}:
        return None
    a, b = int(parts[0]), int(parts[1])
    after = lx.at(last)
    if after.text in {"%", "$", "/"} or (after.glued and after.kind == WORD) or after.low in _VOTE_STOP:
        return None
    if (
        after.text in DASHES
        and after.glued
        and lx.low(last + 1) in {"year", "month", "day", "minute", "point", "hour", "mile"}
    ):
        return None
    plain = lx.at(i + 1).low == "to"
    kind: QuantityKind
    if after.low in {"lead", "win", "victory", "loss", "defeat", "draw", "record", "advantage"}:
        return Draft(i, last, last, Fraction(a), Fraction(b), kind="score", digits=True)
    near = {lx.low(k) for k in range(i - 9, i)} | {lx.low(k) for k in range(last, last + 4)}
    if near & _VOTE_NEAR and (a > b or a + b > 8) and not (plain and lx.low(i - 1) == "from"):
        kind = "vote"
    elif plain:
        if not (a >= b and near & _SCORE_BEFORE and lx.low(i - 1) not in {"from", "up", "down"}):
            return None
        if not (
            {lx.low(k) for k in range(i - 6, i)}
            & (_SCORE_BEFORE - {"at", "by", "over", "past", "up", "down", "record"})
        ):
            return None
        kind = "score"
    elif a >= b or {lx.low(k) for k in range(i - 5, i)} & (_SCORE_BEFORE - {"at", "over", "past", "by", "up", "down"}):
        if a == b and not near & _SCORE_BEFORE:
            return None
        kind = "score"
    else:
        return None
    return Draft(i, last, last, Fraction(a), Fraction(b), kind=kind, digits=True)


def and_a_half(lx: Lexemes, i: int) -> Draft | None:
    """ "a year and a half", "one and a half" being a plain numeral."""
    if lx.low(i) not in {"a", "an", "one"} or lx.words(i + 2, 3) != ("and", "a", "half"):
        return None
    unit = units.read(lx, i + 1, digits=False)
    if unit is None or unit.last != i + 2:
        return None
    kind: QuantityKind = "duration" if unit.kind == "duration" else "measure"
    value = Fraction(3, 2)
    return Draft(i, i + 5, i + 5, value, value, unit=unit.name, kind=kind)


READERS: tuple[Callable[[Lexemes, int], Draft | None], ...] = (score, share, multiple, rank, and_a_half)
STARTERS = frozenset({*MULTIPLES, *ORDINALS, "no", "number"})
