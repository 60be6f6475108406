"""Drafts: quantities in the making, on the lexemes of one sentence."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from rashomon.records import QuantityKind, Span


@dataclass(slots=True)
class Draft:
    """A quantity before it gets its id. `first`, `last`, `core` are lexemes: `core` is where the number itself begins.

    `number` is where the last number ends; `last` where its unit ends.
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
