"""voice.unsourced-figure: a figure that matters stands in a sentence without a source."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.findings.say import (
    counted,
    figure_span,
    finding,
    headline_span,
    joined,
    listed,
    overlaps,
    quote,
    said,
    said_step,
    sentence_at,
    sentence_numbers,
    source,
    tokens_in,
    voice,
)
from rashomon.findings.who import WRITER, reports, unresolved
from rashomon.records import Analysis, Attribution, ClaimRef, Finding, Quantity, Sentence, Span, Step

CODE = "voice.unsourced-figure"

# How many sentences back a figure may continue a voice.
REACH = 3
# Counts below this matter only where they count people who came to harm.
SMALL = 20
_HARM = listed(
    "kill killed dead death die died wound wounded injure injured hurt casualty victim fatality missing captured"
)
# Counted things whose number is the calendar's, the clock's or the map's.
_PLAIN = listed(
    "second minute hour day week month year decade century night morning season time mile kilometer kilometre meter"
    " metre foot inch state percent page chapter episode point mph"
)
_KINDS = listed("count ratio money change")
_RULES = listed(
    "threshold limit cap quota minimum maximum requirement target goal tax tariff duty levy discount fine fee deposit"
    " bracket deadline"
)


def check(analysis: Analysis) -> Iterator[Finding]:
    """One finding for each voice that such figures may continue, and one for those without any near."""
    sourced = sentence_numbers(
        analysis, [s for a in analysis.attributions for s in (*a.source_spans, *a.cue_spans, *a.content_spans)]
    )
    headline = headline_span(analysis)
    near: dict[str | None, list[tuple[Quantity, Attribution | None]]] = {}
    for one in analysis.quantities:
        sentence = sentence_at(analysis, one.span[0])
        if sentence is None or sentence.i in sourced or one.attribution is not None or not matters(analysis, one):
            continue
        if overlaps(one.span, analysis.parse.quotes) or (headline and overlaps(one.span, [headline])):
            continue
        act = _nearest(analysis, sentence)
        if act is not None and voice(analysis, act.source) in WRITER:
            continue
        near.setdefault(act.source if act else None, []).append((one, act))
    for nearest, found in near.items():
        yield _finding(analysis, nearest, found)


def matters(analysis: Analysis, one: Quantity) -> bool:
    """Whether a figure is one that a reader would ask a source for: shares, money, changes, large counts, harm."""
    if one.kind not in _KINDS or one.soft or one.unit == "times" or _rule(analysis, one):
        return False
    if analysis.document.text[one.span[0] : one.span[1]].lower().startswith("one of"):
        return False  # one of a number that is told of
    if one.kind != "count":
        return True
    thing = (one.counted or "").lower().split()
    if not thing or thing[-1] in _PLAIN or thing[-1].rstrip("s") in _PLAIN:
        return False
    if one.counted_span and any(t.pos == "PROPN" for t in tokens_in(analysis, one.counted_span)[-1:]):
        return False  # part of a name or an address
    size = max((abs(v) for v in (one.low, one.high) if v is not None), default=0)
    if size >= SMALL:
        return True
    sentence = sentence_at(analysis, one.span[0])
    if sentence is None or size < 2:
        return False
    tokens = analysis.parse.tokens[sentence.first : sentence.last]
    return any(t.lemma.lower() in _HARM or t.text.lower() in _HARM for t in tokens)


def _rule(analysis: Analysis, one: Quantity) -> bool:
    """Whether a figure sets a rule rather than tells of something: "the 15 percent threshold", "a 3 percent tax"."""
    last = tokens_in(analysis, figure_span(one, analysis.document.text))[-1:]
    following = analysis.parse.tokens[last[0].i + 1 : last[0].i + 4] if last else ()
    return any(t.lemma.lower() in _RULES for t in (*last, *following) if t.pos == "NOUN")


def _nearest(analysis: Analysis, sentence: Sentence) -> Attribution | None:
    """The nearest voice before the sentence that puts something forward. Promises and demands are no reports."""
    best: Attribution | None = None
    for act in said(analysis):
        if act.source is None or not act.cue_spans or not reports(analysis, act):
            continue
        holder = source(analysis, act.source)
        if holder is None or unresolved(holder):
            continue
        here = sentence_at(analysis, act.cue_spans[0][0])
        if here is not None and 0 < sentence.i - here.i <= REACH:
            best = act
    return best


def _finding(analysis: Analysis, nearest: str | None, found: list[tuple[Quantity, Attribution | None]]) -> Finding:
    spans = [figure_span(one, analysis.document.text) for one, _ in found]
    words = joined([quote(analysis, [s], 60) for s in spans])
    many = len(set(spans)) > 1
    lead = f"{words} {'stand in sentences' if many else 'stands in a sentence'} without a source"
    steps = [Step(says=f"no source in the sentence of {quote(analysis, [s], 60)}", spans=(s,)) for s in spans]
    acts = list(dict.fromkeys(a.id for _, a in found if a is not None))
    steps += [said_step(analysis, a) for a in analysis.attributions if a.id in acts]
    if nearest is None:
        message = f"{lead}, and no voice stands near enough before to be named."
    else:
        they = "they continue" if many else "it continues"
        message = (
            f"{lead}; the nearest voice before is {voice(analysis, nearest)},"
            f" and whether {they} that voice is undecided."
        )
    ids = {one.id for one, _ in found}
    claims = [
        ClaimRef(document=analysis.document.id, claim=c.id) for c in analysis.claims if ids.intersection(c.quantities)
    ]
    gaps = [
        f"{quote(analysis, [s], 60)} stands {counted(_gap(analysis, s, a), 'sentence')} after"
        f" {voice(analysis, nearest)} speaks."
        for s, (_, a) in zip(spans, found, strict=True)
        if a is not None
    ]
    return finding(analysis, CODE, message, spans, verdict="undecided", workings=gaps, steps=steps, claims=claims)


def _gap(analysis: Analysis, span: Span, act: Attribution) -> int:
    here, there = sentence_at(analysis, span[0]), sentence_at(analysis, act.cue_spans[0][0])
    return here.i - there.i if here and there else 0
