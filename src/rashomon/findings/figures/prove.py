"""From a stated relation to its verdict, with the workings as sentences and the steps down to the words."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import ceil, floor

from rashomon.arithmetic.decide import decide, turns
from rashomon.arithmetic.intervals import Image, Interval, hull, value
from rashomon.arithmetic.pencil import number
from rashomon.arithmetic.relations import Relation
from rashomon.arithmetic.tolerance import DOUBLE_ROUNDING, LOOSE_IDIOM
from rashomon.findings.figures.operands import Figure
from rashomon.findings.figures.rules import Candidate
from rashomon.records import Record, Verdict


class Proof(Record, frozen=True):
    """A candidate, its verdict, what its operands make, and why; `rounded`: the verdict under rounding, if another."""

    candidate: Candidate
    verdict: Verdict
    computed: Image
    rounded: Verdict | None
    why: str


def prove(candidate: Candidate) -> Proof | None:
    """The verdict on a stated relation; None where its operands make no number."""
    relation, operands = candidate.relation, candidate.operands
    wanted = scaled(candidate)
    printed = relation.image([o.printed for o in operands])
    first = decide(wanted, printed)
    if first is None:
        return None
    if first != "fails":
        return Proof(candidate=candidate, verdict=first, computed=printed, rounded=None, why="printed")
    if decide(wanted, relation.image([o.bounded for o in operands])) == "holds":
        return Proof(candidate=candidate, verdict="holds", computed=printed, rounded=None, why="bounded")
    if decide(wanted, relation.image([o.loose for o in operands])) != "fails":
        return Proof(candidate=candidate, verdict="depends", computed=printed, rounded="depends", why="rounded")
    loose = _undecided(candidate, hull(printed))
    verdict: Verdict = "undecided" if loose else "fails"
    return Proof(candidate=candidate, verdict=verdict, computed=printed, rounded="fails", why=loose or "printed")


def scaled(candidate: Candidate) -> Interval:
    """What is stated, in the measure of the relation: a fraction in words is set against percent as percent."""
    return scale(candidate.stated.stated, factor_of(candidate))


def factor_of(candidate: Candidate) -> Fraction:
    """100 where a fraction in words is set against percent, else 1."""
    added = candidate.relation.name in _OF_ONE_MEASURE and any(o.measure == "%" for o in candidate.operands)
    return Fraction(100 if (candidate.relation.percent or added) and candidate.stated.letter == "F" else 1)


# Relations whose result is in the measure of the operands.
_OF_ONE_MEASURE = frozenset(("sum", "rest", "same"))


def unit_of(candidate: Candidate) -> str:
    """The unit of the result as written behind a number, or none."""
    of_percent = all(o.measure == "%" for o in candidate.operands)
    if candidate.relation.name == "rest" and of_percent:
        return " points"
    return " %" if candidate.relation.percent or (of_percent and candidate.relation.name in ("sum", "same")) else ""


def scale(of: Interval, factor: Fraction) -> Interval:
    """Every number of the interval times a positive factor."""
    low = None if of.low is None else of.low * factor
    high = None if of.high is None else of.high * factor
    return Interval(low, high, of.low_closed, of.high_closed)


def _undecided(candidate: Candidate, computed: Interval) -> str | None:
    """Why a mismatch refutes nothing: it may come from rounding twice, from rounding to ten, or from loose words."""
    stated, wanted, factor = candidate.stated, scaled(candidate), factor_of(candidate)
    said, step = stated.value * factor, stated.step * factor
    gap = _distance(computed, wanted)
    if gap is None:
        return None
    if stated.letter not in "FX" and gap <= step * DOUBLE_ROUNDING:
        return "rounded twice"
    made = value(computed)
    if made is None or stated.hedge not in ("none", "about", "nearly"):
        return None
    if stated.letter in "Pp" and said % 10 == 0 and stated.hedge != "nearly" and abs(made - said) <= 5:
        return "rounded to ten"
    if stated.letter in "FX" and said and abs(made - said) <= LOOSE_IDIOM * said:
        return "loose words"
    return None


def _distance(one: Interval, other: Interval) -> Fraction | None:
    """How far apart two disjoint intervals are."""
    if one.low is not None and other.high is not None and one.low >= other.high:
        return one.low - other.high
    if one.high is not None and other.low is not None and other.low >= one.high:
        return other.low - one.high
    return None


# ---------------------------------------------------------------- workings


def workings(proof: Proof, texts: Sequence[str]) -> tuple[str, ...]:
    """The proof as sentences that a reader can follow with a pencil. `texts` are the operands as written."""
    candidate = proof.candidate
    relation, operands, unit = candidate.relation, candidate.operands, unit_of(candidate)
    said = [" ; ".join(_lines(candidate)).replace(" ;", ";") + "."]
    loose = relation.image([o.loose for o in operands])
    if proof.why == "bounded":
        said.append("An operand is a bound; every value within the bound fits.")
    if loose and loose != proof.computed:
        both = " or ".join(shown(piece, unit) for piece in loose)
        verdict = {"holds": "all of it fits", "fails": "none of it fits", "depends": "a part of it fits"}
        said.append(
            f"With the rounding, bounds and hedges of the operands: {both}; "
            f"{verdict[decide(scaled(candidate), loose) or 'fails']}."
        )
    said.append(f"The statement allows {shown(scaled(candidate), unit)}.")
    if proof.why in _WHY:
        said.append(_WHY[proof.why])
    said += _turning(proof, texts)
    return tuple(said)


_WHY = {
    "rounded twice": "The difference is within a tenth of the last shown digit and may come from rounding twice.",
    "rounded to ten": "The figure agrees at the next ten; it may be rounded to ten.",
    "loose words": "The words are often said of values as far off as this one.",
}


def _lines(candidate: Candidate) -> list[str]:
    """The formula with numbers; with both ends where an operand is a range."""
    relation, operands, unit = candidate.relation, candidate.operands, unit_of(candidate)
    ends = [[o.printed.low, o.printed.high] if value(o.printed) is None else [o.value] for o in operands]
    rows: list[list[Fraction]] = [[]]
    for choices in ends:
        rows = [
            [*row, choice] for row in rows for choice in sorted({c for c in choices if c is not None}, reverse=True)
        ]
    lines = []
    for row in rows:
        result = relation.image([Interval(v, v) for v in row])
        made = value(result[0]) if result else None
        if made is not None:
            lines.append(equation(relation, row, number(made, DIGITS) + unit))
    return lines


DIGITS = 3


def equation(relation: Relation, row: Sequence[Fraction], made: str) -> str:
    """The formula of a relation and what it makes; of a figure set beside another only the figure."""
    return made if relation.name == "same" else f"{pencil(relation, row)} = {made}"


def pencil(relation: Relation, row: Sequence[Fraction]) -> str:
    """The formula of a relation with numbers in it."""
    shown_numbers = [number(v) for v in row]
    parts = " + ".join(shown_numbers[:-1])
    return relation.pencil.format(
        *shown_numbers,
        parts=f"({parts})" if len(row) > 2 else parts,
        last=shown_numbers[-1],
        sum=" + ".join(shown_numbers),
        rest=" - ".join(shown_numbers),
        product=" × ".join(shown_numbers),
    )


def shown(of: Interval, unit: str) -> str:
    """An interval in words, with a unit behind its numbers."""
    low = None if of.low is None else number(of.low, DIGITS) + unit
    high = None if of.high is None else number(of.high, DIGITS) + unit
    if low == high and low is not None:
        return low
    if low is None:
        return "anything" if high is None else f"{high} or less" if of.high_closed else f"less than {high}"
    if high is None:
        return f"{low} or more" if of.low_closed else f"more than {low}"
    return f"{low} to {high}"


def _turning(proof: Proof, texts: Sequence[str]) -> list[str]:
    """At which value of one operand the answer would be another, all others left as printed."""
    candidate = proof.candidate
    relation, operands = candidate.relation, candidate.operands
    wanted = scaled(candidate)
    if relation.name == "same" or proof.verdict not in ("holds", "fails"):
        return []
    role = _ROLES.get(relation.name, ("figure",))
    last = len(operands) - 1
    which = last if relation.name in ("share", "fraction", "multiple", "growth", "fall") else 0
    label = role[min(which, len(role) - 1)]
    at = _near_the_turn(relation, wanted, operands, which)
    whole = operands[which].measure == "count" and operands[which].value.denominator == 1
    if proof.verdict == "fails":
        fits = [relation.solve(which, end, at) for end in (wanted.low, wanted.high) if end is not None]
        found = sorted({f for f in fits if f is not None and f > 0})
        if not found or (len(found) == 1 and wanted.low is not None and wanted.high is not None):
            return []
        if len(found) == 2:
            low, high = (ceil(found[0]), floor(found[1])) if whole else found
            span = f"{number(low)} to {number(high)}" if low < high else number(low)
            return [f"It would hold with a {label} of {span} instead of {texts[which]}."] if low <= high else []
        more = found[0] > at[which]
        return [f"It would hold with a {label} of {number(found[0])} or {'more' if more else 'less'}."]
    sides = []
    for turn in turns(relation, wanted, at, which):
        if whole:
            counted = (
                floor(turn.at) if turn.reached else ceil(turn.at) - 1,
                ceil(turn.at) if turn.reached else floor(turn.at) + 1,
            )
            sides.append(f"{number(counted[turn.up])} or {'more' if turn.up else 'less'}")
        elif turn.reached:
            sides.append(f"{number(turn.at)} or {'more' if turn.up else 'less'}")
        else:
            sides.append(f"{'more' if turn.up else 'less'} than {number(turn.at)}")
    return [f"The statement would turn only at a {label} of {' or of '.join(sides)}."] if sides else []


def _near_the_turn(relation: Relation, wanted: Interval, operands: Sequence[Figure], which: int) -> list[Fraction]:
    """The operands as numbers; of a range, the end at which the statement is nearest to turning."""
    choices = [sorted({v for v in (o.printed.low, o.printed.high) if v is not None}) or [o.value] for o in operands]
    best: list[Fraction] = [c[0] for c in choices]
    span = max(choices[which]) - min(choices[which])
    if span:
        at = list(best)
        goals = [end for end in (wanted.low, wanted.high) if end is not None]
        solved = [s for s in (relation.solve(which, goal, at) for goal in goals) if s is not None]
        best[which] = min(choices[which], key=lambda v: min((abs(v - s) for s in solved), default=Fraction(0)))
    return best


_ROLES: dict[str, tuple[str, ...]] = {
    "share": ("part", "total"),
    "fraction": ("part", "total"),
    "sum": ("part",),
    "rest": ("total", "part"),
    "growth": ("level before", "level after"),
    "fall": ("level before", "level after"),
    "gain": ("change", "level after"),
    "loss": ("change", "level after"),
    "multiple": ("smaller figure", "larger figure"),
    "product": ("factor",),
    "per": ("figure",),
    "part": ("percentage", "total"),
}
