"""Moves: "rose from 3 to 5" as one figure, beside the two that it leads from and to.

The two ends stay quantities of their own, since each is a value of something at a time and the arithmetic reckons with
them; the move names them in `parts`. Its `low` is where it starts and its `high` where it ends, so that low may exceed
high. A range ("from 3 to 5 people were hurt") is an interval and no move: a move needs a word of change before it, or
words of time at its start ("from 14 percent in 2010 to 20 percent").
"""

from __future__ import annotations

import re
from itertools import pairwise

from rashomon.quantities import carried, changes
from rashomon.quantities.lexemes import lex
from rashomon.records import Document, Number, Quantity

_LEVEL = (
    r"(?:(?:the|a|an|its|their|his|her|some)\s+)?"
    r"(?:(?:record|all-time|high|low|peak|total|current|previous|average)\s+){0,2}(?:of\s+)?"
)
_FROM = re.compile(rf"\b(?P<from>from)\s+{_LEVEL}$", re.IGNORECASE)
_PLACE = r"(?:in|on|at|last|this|during|for|over|a|the|just|only)\b(?:[^.;:?!—()\"“”]|\.(?=\d)){0,48}?"
_TO = re.compile(rf"(?:\s*,?\s*{_PLACE})?\s*,?\s+(?:up\s+|down\s+|back\s+)?to\s+{_LEVEL}$", re.IGNORECASE)
_BEFORE = 120  # characters before a move in which its word of change is looked for
_APART = frozenset({"rank", "score", "vote"})
_WHOLE = frozenset({"count", "other"})


def with_moves(document: Document, quantities: tuple[Quantity, ...]) -> tuple[Quantity, ...]:
    """The quantities in text order, each move before its two ends. A move's id is made of theirs: "q3-q4"."""
    made: list[Quantity] = []
    for one, other in pairwise(quantities):
        move = _move(document.text, one, other)
        made += [move, one] if move else [one]
    return (*made, *quantities[-1:])


def _move(text: str, one: Quantity, other: Quantity) -> Quantity | None:
    """The move that leads from one quantity to the next, where the text says that it is one."""
    start, end = _value(one), _value(other)
    if start is None or end is None or start == end or not _alike(one, other):
        return None
    begin = max(0, one.span[0] - _BEFORE)
    led = _FROM.search(text, begin, one.span[0])
    after = max(one.span[1], one.counted_span[1] if one.counted_span and one.counted_span[1] < other.span[0] else 0)
    if led is None or not _TO.fullmatch(text, after, other.span[0]):
        return None
    if not _governed(text, begin, led.start()) and not _timed(text, after, other.span[0]):
        return None
    holder = one.attribution if one.attribution == other.attribution else None
    thing = other if other.counted else one
    return Quantity(
        id=f"{one.id}-{other.id}",
        span=(led.start(), other.span[1]),
        low=start,
        high=end,
        unit=other.unit,
        counted=thing.counted,
        counted_span=thing.counted_span,
        kind="change",
        direction="up" if end > start else "down",
        base=one.id,
        as_of=other.as_of,
        attribution=holder,
        parts=(one.id, other.id),
    )


def _value(quantity: Quantity) -> Number | None:
    """The one number of a quantity, or None where it has two."""
    if quantity.low is None or quantity.high is None:
        return quantity.high if quantity.low is None else quantity.low
    return quantity.low if quantity.low == quantity.high else None


def _alike(one: Quantity, other: Quantity) -> bool:
    """Whether both are hard values of the same kind and unit."""
    if one.soft or other.soft or one.kind in _APART or one.direction or other.direction:
        return False
    return one.unit == other.unit and (one.kind == other.kind or {one.kind, other.kind} <= _WHOLE)


def _timed(text: str, begin: int, end: int) -> bool:
    """Whether words of time stand between the ends of a move: "from 14 percent in 2010 to 20 percent"."""
    between = lex(text, begin, end)
    return any(carried.period(between, at) for at in range(len(between)))


def _governed(text: str, begin: int, at: int) -> bool:
    """Whether a word of change stands before the "from" at `at`."""
    before = lex(text, begin, at)
    return changes.governs(before, len(before))
