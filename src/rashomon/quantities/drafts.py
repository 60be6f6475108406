"""Drafts: quantities in the making, on the lexemes of one sentence."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from rashomon.records import QuantityKind, Span


@dataclass(slots=True)
class Draft:
    """A quantity before it gets its id, on lexemes `[first, last)`; `number` is where its last number ends.

    The modifiers and the span are in code points once it is described; `base` is a place in the list of all drafts.
    """

    first: int
    last: int
    number: int
    low: Fraction | None
    high: Fraction | None
    low_closed: bool = True
    high_closed: bool = True
    modifiers: list[tuple[int, int]] = field(default_factory=list)
    unit: str = ""
    kind: QuantityKind = "other"
    direction: str | None = None
    soft: bool = False
    fraction: bool = False
    digits: bool = False
    per: str | None = None
    after: int = 0  # where the counted noun phrase ends, in lexemes
    counted: str | None = None
    counted_span: Span | None = None
    counted_tokens: tuple[int, int] | None = None
    head: int | None = None  # token of the counted noun
    scope: str | None = None
    base: int | None = None
    span: Span = (0, 0)
    sentence: int = 0
