"""time.unresolved: a date that can't be fixed: without a year, or without a day to count from."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rashomon.findings.origins_unseen import unseen
from rashomon.findings.say import (
    claims_of,
    finding,
    joined,
    listed,
    overlaps,
    quote,
    said,
    sentence_at,
    source,
    tokens_in,
)
from rashomon.records import Analysis, Attribution, ClaimRef, Finding, Span, Step

CODE = "time.unresolved"

# Words that place something in time and tie it to no day.
_LOOSE_ADVERBS = listed("recently previously earlier lately formerly")
_LOOSE_ADJECTIVES = listed("recent earlier previous")


def check(analysis: Analysis) -> Iterator[Finding]:
    """One finding for dates without a day, one for loose words that place an attributed statement."""
    yield from _dates(analysis)
    yield from _loose(analysis)


def _dates(analysis: Analysis) -> Iterator[Finding]:
    found = [
        t
        for t in analysis.times
        if t.type in {"DATE", "TIME"} and t.earliest is None and t.latest is None and not t.value.endswith("_REF")
    ]
    if not found or analysis.document.published is not None:
        return
    spans = [t.span for t in found]
    yearless = all(re.match(r"XXXX-\d\d", t.value) for t in found)
    why = "no year stands there and no publication date is known" if yearless else "no publication date is known"
    words = joined([quote(analysis, [s], 40) for s in spans])
    ids = {t.id for t in found}
    yield finding(
        analysis,
        CODE,
        f"{words} can't be fixed to a day: {why}.",
        spans,
        steps=[Step(says=f"{quote(analysis, [t.span], 40)} could be any of many days", spans=(t.span,)) for t in found],
        claims=[
            ClaimRef(document=analysis.document.id, claim=c.id) for c in analysis.claims if ids.intersection(c.times)
        ],
    )


def _loose(analysis: Analysis) -> Iterator[Finding]:
    found: dict[Span, list[Attribution]] = {}
    for act in said(analysis):
        for span in _loose_words(analysis, act):
            found.setdefault(span, []).append(act)
    if not found:
        return
    words = joined([quote(analysis, [s], 40) for s in sorted(found)])
    acts = [a for acts in found.values() for a in acts]
    yield finding(
        analysis,
        CODE,
        f"{words} {'places' if len(found) == 1 else 'place'} statements in time without a date.",
        found,
        steps=[
            Step(says=f"stands with {quote(analysis, a[0].cue_spans or a[0].source_spans)}", spans=(s,))
            for s, a in sorted(found.items())
        ],
        claims=claims_of(analysis, acts),
    )


def _loose_words(analysis: Analysis, act: Attribution) -> list[Span]:
    """Loose adverbs with the cue and loose adjectives in the source, where no date stands in the same sentence."""
    tokens = analysis.parse.tokens
    cue = {t.i for s in act.cue_spans for t in tokens_in(analysis, s)}
    spans = [
        (t.start, t.end)
        for s in (*act.source_spans, *_mentions(analysis, act), *_papers(analysis, act))
        for t in tokens_in(analysis, s)
        if t.text.lower() in _LOOSE_ADJECTIVES and t.dep == "amod"
    ]
    for i in cue:
        around = tokens[max(0, i - 6) : i + 6]
        spans += [
            (t.start, t.end)
            for t in around
            if (t.i in cue or t.head == i) and t.pos == "ADV" and t.text.lower() in _LOOSE_ADVERBS
        ]
    return [s for s in dict.fromkeys(spans) if not _dated(analysis, s)]


def _mentions(analysis: Analysis, act: Attribution) -> tuple[Span, ...]:
    return next((s.mentions for s in analysis.sources if s.id == act.source), ())


def _papers(analysis: Analysis, act: Attribution) -> list[Span]:
    found = source(analysis, act.source)
    return unseen(analysis, found) if found is not None else []


def _dated(analysis: Analysis, span: Span) -> bool:
    """Whether a date that can be fixed, or is told of as such, stands in the sentence, or the word begins one."""
    sentence = sentence_at(analysis, span[0])
    if sentence is None:
        return False
    return any(
        overlaps(t.span, [sentence.span]) and not t.value.endswith("_REF") and t.type in {"DATE", "TIME"}
        for t in analysis.times
    )
