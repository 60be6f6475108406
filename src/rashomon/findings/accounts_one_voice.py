"""accounts.one-voice: everything on the leading figure comes from one voice."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.findings.say import (
    act_of,
    chain,
    claim,
    claims_of,
    finding,
    headline_span,
    listed,
    overlaps,
    quote,
    said,
    said_step,
    sentence_at,
    source,
    tokens_in,
)
from rashomon.findings.voice_unsourced_figure import matters
from rashomon.findings.who import WRITER, unresolved
from rashomon.records import Analysis, Attribution, Claim, Finding, Quantity, Step

CODE = "accounts.one-voice"

# A figure leads where it stands in this first share of the text.
LEAD = 1 / 3
_MANY = listed("many most all some several few both various other others")
FIRST = 3  # or among so many sentences
# So many steps of syntax may lie between a figure and the verb that leads its claim.
DEPTH = 4


def check(analysis: Analysis) -> Iterator[Finding]:
    """One finding, on the figures of the claim that leads. Silent where another voice or the text itself gives one."""
    main = claim(analysis, analysis.main)
    act = act_of(analysis, main) if main else None
    holder = source(analysis, act.source) if act else None
    if main is None or act is None or holder is None or unresolved(holder) or holder.name.lower() in WRITER:
        return
    if holder.name.split(" ", 1)[0].lower() in _MANY:
        return
    figures = [
        q
        for q in analysis.quantities
        if q.id in main.quantities and matters(analysis, q) and _said_of(analysis, main, q)
    ]
    if not figures or not _leads(analysis, main) or any(_other_voice(analysis, act, main, q) for q in figures):
        return
    resting = [q for q in analysis.quantities if q.base in {f.id for f in figures} and q.id not in main.quantities]
    mine = [a for a in said(analysis) if a.source == act.source]
    words = quote(analysis, main.spans, 90)
    yield finding(
        analysis,
        CODE,
        f"In this text {words} comes from one voice: {chain(analysis, act)}.",
        [*main.spans, *(q.span for q in resting)],
        workings=[f"{quote(analysis, [q.span])} is reckoned from that figure." for q in resting],
        steps=[
            said_step(analysis, act),
            *(Step(says=f"{quote(analysis, [q.span])} is of it", spans=(q.span,)) for q in resting),
            *(
                Step(says="the same voice", spans=a.source_spans, steps=(said_step(analysis, a),))
                for a in mine
                if a.id != act.id
            ),
        ],
        claims=claims_of(analysis, [act]),
    )


def _other_voice(analysis: Analysis, act: Attribution, main: Claim, figure: Quantity) -> bool:
    """Whether the same is said, counted or answered by somebody else, or by the text itself."""
    if any(act.id in a.answers for a in said(analysis) if a.source != act.source):
        return True
    headline = headline_span(analysis)
    voices = {a.id: a for a in said(analysis)}
    for other in analysis.quantities:
        if other.id in main.quantities or (headline and overlaps(other.span, [headline])):
            continue
        holder = voices.get(other.attribution or "")
        if holder is not None and holder.source == act.source:
            continue
        same_value = (other.low, other.high, other.unit) == (figure.low, figure.high, figure.unit)
        same_thing = bool(other.counted) and (other.counted or "").lower() == (figure.counted or "").lower()
        if same_value or (same_thing and holder is not None):
            return True
    return False


def _leads(analysis: Analysis, main: Claim) -> bool:
    """Whether the claim stands where a text says what it is about, or other figures are of it."""
    sentence = sentence_at(analysis, main.spans[0][0])
    if main.spans[0][0] <= len(analysis.document.text) * LEAD or (sentence is not None and sentence.i < FIRST):
        return True
    return any(q.base in main.quantities for q in analysis.quantities)


def _said_of(analysis: Analysis, main: Claim, figure: Quantity) -> bool:
    """Whether the claim is about the figure: it stands with a leading verb, not deep in a phrase or a side clause."""
    tokens = analysis.parse.tokens
    inside = tokens_in(analysis, figure.counted_span or figure.span)
    if not inside:
        return False
    token = inside[-1]
    for _ in range(DEPTH):
        above = tokens[token.head]
        if above.i == token.i or not any(a <= above.start < b for a, b in main.spans):
            return True
        token = above
    return False
