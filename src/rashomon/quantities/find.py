"""Parse to Quantities: scan each sentence that may hold a figure, then say what each figure counts and of what."""

from __future__ import annotations

import math
from bisect import bisect_right
from fractions import Fraction

from rashomon.quantities import bases, describe, scopes
from rashomon.quantities.drafts import Draft
from rashomon.quantities.scan import CANDIDATE, scan
from rashomon.records import Document, Number, Parse, Quantity, Sentence, Token

MAX_DIGITS = 15  # decimals are printed to so many digits


def find(document: Document, parse: Parse) -> tuple[Quantity, ...]:
    """The quantities of the text, in order. Pure: the same text and parse give the same quantities."""
    text = document.text
    drafts: list[Draft] = []
    firsts = [m.first for m in parse.mentions]
    for sentence in parse.sentences:
        if CANDIDATE.search(text, *sentence.span):
            found = _of_sentence(text, parse, sentence)
            scopes.tie(text, parse, sentence, found, firsts)
            drafts.extend(found)
    bases.link(parse, drafts, text)
    return tuple(_quantity(text, n, draft) for n, draft in enumerate(drafts, 1))


def _of_sentence(text: str, parse: Parse, sentence: Sentence) -> list[Draft]:
    """The drafts of one sentence, described."""
    tokens = parse.tokens
    starts = [tokens[k].start for k in range(sentence.first, sentence.last)]

    def token(offset: int) -> Token | None:
        at = bisect_right(starts, offset) - 1
        return tokens[sentence.first + at] if at >= 0 else None

    lx, drafts = scan(text, *sentence.span, token)
    return describe.describe(text, parse, sentence, starts, lx, drafts)


def number(value: Fraction | None) -> Number | None:
    """A JSON number to 15 digits, None for a missing end. Values beyond what a float holds become None."""
    if value is None:
        return None
    if value.denominator == 1 and abs(value.numerator) < 10**MAX_DIGITS:
        return value.numerator
    try:
        near = float(f"{float(value):.{MAX_DIGITS}g}")
    except OverflowError:
        return None
    return near if math.isfinite(near) else None


def exact(draft: Draft) -> str | None:
    """The fraction as "1/3", where decimals to 15 digits do not say the value."""
    if draft.low is None or draft.low != draft.high:
        value = draft.low if draft.high is None else draft.high if draft.low is None else None
    else:
        value = draft.low
    if value is None or not draft.fraction or value.denominator == 1:
        return None
    return f"{value.numerator}/{value.denominator}"


def _quantity(text: str, n: int, draft: Draft) -> Quantity:
    modifier = " ".join(text[a:b] for a, b in draft.modifiers) or None
    return Quantity(
        id=f"q{n}",
        span=draft.span,
        low=number(draft.low),
        high=number(draft.high),
        low_closed=draft.low_closed,
        high_closed=draft.high_closed,
        exact=exact(draft),
        modifier=modifier,
        unit=draft.unit,
        counted=draft.counted,
        counted_span=draft.counted_span,
        kind=draft.kind,
        direction="up" if draft.direction == "up" else "down" if draft.direction == "down" else None,
        base=f"q{draft.base + 1}" if draft.base is not None else None,
        scope=draft.scope,
        soft=draft.soft,
    )
