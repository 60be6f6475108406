"""Whether a stated figure agrees with what its operands make, and where the answer would turn."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Literal, TypeAlias

from rashomon.arithmetic.intervals import Image, Interval, inside, intersect
from rashomon.arithmetic.relations import Relation
from rashomon.records import Record

Decision: TypeAlias = Literal["holds", "fails", "depends"]


def decide(stated: Interval, computed: Image) -> Decision | None:
    """`holds`: all that the operands allow lies within what is stated; `fails`: none of it; `depends`: some of it.

    None where the operands make no number at all, as when the only divisor is 0.
    """
    if not computed:
        return None
    if all(inside(piece, stated) for piece in computed):
        return "holds"
    if all(intersect(piece, stated) is None for piece in computed):
        return "fails"
    return "depends"


class Turn(Record, frozen=True):
    """Where the answer turns: at `at` of `operand` (an index), going `up` or down; `reached`: with `at` itself."""

    operand: int
    at: Fraction
    up: bool
    reached: bool


def turns(relation: Relation, stated: Interval, at: Sequence[Fraction], operand: int) -> tuple[Turn, ...]:
    """Where a statement that holds with the operands `at` would stop to hold if one of them were another.

    Only thresholds on the way from the operand's value to either side count, the nearest on each side.
    """
    now = at[operand]
    nearest: dict[bool, Turn] = {}
    for end, closed in ((stated.low, stated.low_closed), (stated.high, stated.high_closed)):
        place = None if end is None else relation.solve(operand, end, at)
        if place is None or (place == now and closed):
            continue
        up = place > now
        if now and (place > 0) != (now > 0) and place != 0:
            continue  # beyond 0 the relation is another one
        if up not in nearest or abs(place - now) < abs(nearest[up].at - now):
            nearest[up] = Turn(operand=operand, at=place, up=up, reached=not closed)
    return tuple(nearest[up] for up in sorted(nearest))
