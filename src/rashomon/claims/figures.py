"""Whose each figure is, and when it is as of."""

from __future__ import annotations

from msgspec.structs import replace

from rashomon.claims.words import Words
from rashomon.records import Attribution, Quantity, Span, Time

# Prepositions that tie a date to a verb.
_DATING = frozenset({"by", "on", "in", "at", "since", "during", "as", "until", "through", "of"})


def held(
    words: Words, quantities: tuple[Quantity, ...], attributions: tuple[Attribution, ...], times: tuple[Time, ...]
) -> tuple[Quantity, ...]:
    """The quantities with `attribution` (the innermost that puts them forward) and `as_of` filled in."""
    owners = _owners(attributions)
    dated = [
        (verb, time)
        for time in times
        if time.type in {"DATE", "TIME"} and (verb := _dated_verb(words, time)) is not None
    ]
    made = []
    for one in quantities:
        owner = next((a for spans, a in owners if any(_meets(one.span, s) for s in spans)), None)
        made.append(replace(one, attribution=owner, as_of=one.as_of or _as_of(words, one, dated)))
    return tuple(made)


def _owners(attributions: tuple[Attribution, ...]) -> list[tuple[tuple[Span, ...], str]]:
    """Contents (and cues, "put the toll at 30") of what was said, the shortest first: inner voices."""
    kept = [a for a in attributions if not a.negated and not a.unreal]
    sized = sorted(kept, key=lambda a: sum(e - s for s, e in a.content_spans))
    return [((*a.content_spans, *a.cue_spans), a.id) for a in sized]


def _meets(span: Span, other: Span) -> bool:
    return span[0] < other[1] and other[0] < span[1]


def _dated_verb(words: Words, time: Time) -> int | None:
    """The verb that a date stands with directly or over one preposition; None for a date inside a noun phrase."""
    inside = words.inside((time.span,))
    tops = [i for i in inside if words.tokens[i].head not in inside or words.tokens[i].head == i]
    if len(tops) != 1:
        return None
    head = words.tokens[words.tokens[tops[0]].head]
    if head.pos in {"ADP", "SCONJ"} and head.text.lower() in _DATING:
        head = words.tokens[head.head]
        if head.pos in {"ADP", "SCONJ"}:
            head = words.tokens[head.head]
    return head.i if head.pos in {"VERB", "AUX"} else None


def _as_of(words: Words, quantity: Quantity, dated: list[tuple[int, Time]]) -> str | None:
    """The one date that stands with the verb that governs the quantity."""
    if not dated or quantity.kind in {"duration", "age", "rank"}:
        return None
    inside = words.inside((quantity.span,))
    if not inside:
        return None
    verb = words.verb_above(inside[-1])
    found = [time for governing, time in dated if governing == verb and not _meets(time.span, quantity.span)]
    return found[0].id if len(found) == 1 else None
