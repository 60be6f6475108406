"""headline.beyond-text: the headline says more than the text: drops a source, a hedge, or the bound of a figure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from rashomon.findings.say import (
    act_of,
    chain,
    claims_of,
    figure_span,
    finding,
    headline_span,
    joined,
    listed,
    overlaps,
    quote,
    said_step,
    source,
    tokens_in,
)
from rashomon.records import Analysis, Attribution, Finding, Quantity, Span, Step

CODE = "headline.beyond-text"

# How much of a headline's words a statement must hold to be what the headline is of.
SAME = 0.65
# A statement of the text's own that holds so much of them stands behind the headline too.
BACKED = 0.5
_STEM = 5
_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_STOP = listed(
    "a an the of in on at to for from by with and or but as is are was were be been being has have had do does did will"
    " would it its this that these those he she they his her their we our you your i not no after before over under"
    " into out up down off about against amid than more most new says said say who what when where why how if"
)
# Words by which a headline gives a source, or keeps its distance.
_GIVES = re.compile(
    r"""[:?“”"‘] | (?<!\w)'
      | \b(?: sa(?:y|ys|id|ying) | claim\w* | alleg\w* | accus\w* | according | report(?:s|ed|edly)?
      | tells? | told | den(?:y|ies|ied) | warn\w* | vow\w* | call\w* | urg\w* | insist\w* | argu\w* | suggest\w*
      | believ\w* | think\w* | fear\w* | expect\w* | estimat\w* | predict\w* | polls? | surveys? | study | studies
      | sources? | officials? | experts? | announc\w* | admit\w* | confirm\w* | reveal\w* | finds? | found | shows?
      | blam\w* | prais\w*
      | slam\w* | blast\w* | critici\w* | demand\w* | pledg\w* | promis\w* | propos\w* | threat\w* | reject\w*
      | dismiss\w*
      | defend\w* | wants? | asks? | testif\w* | note[sd]? | declar\w* | assert\w* | quot\w* | via | per | supposed\w*
      | so-called )\b""",
    re.IGNORECASE | re.VERBOSE,
)
_HEDGES = re.compile(
    r"\?|\b(?:may|might|could|can|possibl[ey]|potential\w*|probabl[ey]|likely|unlikely|perhaps|maybe|appear\w*|seem\w*"
    r"|alleged\w*|reported\w*|suspect\w*|apparent\w*|feared|if|would|should|plan\w*|to|set|expected|unconfirmed|unverified)\b",
    re.IGNORECASE,
)
_FIGURE = re.compile(
    r"(?<![\w.,])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?![\d,]*\d)\s*(million|billion|thousand|%|percent|per\s+cent)?",
    re.IGNORECASE,
)
_SCALE = {"million": 10**6, "billion": 10**9, "thousand": 10**3}
_BOUNDED = re.compile(
    r"\b(?:up\s+to|as\s+(?:many|much|high)\s+as|at\s+most|no\s+more\s+than|fewer|less|under|below|almost|nearly"
    r"|between|to|or|close)\b|[-–]",
    re.IGNORECASE,
)


def check(analysis: Analysis) -> Iterator[Finding]:
    """Findings on the title, or where there is none on a headline that stands as the first paragraph of the text."""
    span = headline_span(analysis)
    title = analysis.document.title
    places: dict[str, list[Span]]
    if title:
        words, places = title, {"title": [(0, len(title))]}
    elif span is not None:
        words, places = analysis.document.text[span[0] : span[1]], {"text": [span]}
    else:
        return
    yield from _flat(analysis, words, span, places)
    yield from _figures(analysis, words, span, places)


# ---------------------------------------------------------------- source and hedges


def _flat(analysis: Analysis, words: str, head: Span | None, places: dict[str, list[Span]]) -> Iterator[Finding]:
    """The one statement that the headline is of, where the headline drops who says it or how it was hedged."""
    stems = _stems(words)
    if len(stems) < 3:
        return
    scored = [
        (len(stems & _stems(_text(analysis, c.spans))) / len(stems), c)
        for c in analysis.claims
        if not _in(c.spans, head)
    ]
    if any(share >= BACKED and c.attribution is None for share, c in scored):
        return
    near = [(share, c) for share, c in scored if share >= SAME]
    voices = {act.source for _, c in near if (act := act_of(analysis, c)) is not None}
    if len(voices) != 1:
        return
    claim = max(near, key=lambda n: (n[0], -n[1].spans[0][0]))[1]
    act = act_of(analysis, claim)
    if act is None or act.source is None or act.stance not in {"asserts", "believes", "predicts"}:
        return
    if not any(t.dep in {"nsubj", "nsubjpass", "expl"} for s in claim.spans for t in tokens_in(analysis, s)):
        return  # a phrase, and nothing that is put forward: "identified the suspect"
    given = _gives(analysis, words, act, head)
    hedged = act.hedges and not _HEDGES.search(words)
    if not given:
        more = f" and leaves out {joined([quote(analysis, [h.span]) for h in act.hedges])}" if hedged else ""
        message = (
            f"The headline states as a fact what the text gives only as a statement of {chain(analysis, act)}{more}."
        )
    elif hedged:
        message = (
            f"The headline leaves out {joined([quote(analysis, [h.span]) for h in act.hedges])}, which weakens the"
            f" statement of {chain(analysis, act)} in the text."
        )
    else:
        return
    yield _finding(analysis, message, words, [*claim.spans, *(h.span for h in act.hedges)], places, act)


def _gives(analysis: Analysis, words: str, act: Attribution, head: Span | None) -> bool:
    """Whether the headline gives a source: by a word of saying, by a word of the voice's name, or as an attribution."""
    if _GIVES.search(words):
        return True
    spans = [s for a in analysis.attributions for s in (*a.source_spans, *a.cue_spans, *a.content_spans)]
    if head is not None and overlaps(head, spans):
        return True
    holder = source(analysis, act.source)
    return holder is not None and bool(_stems(holder.name) & _stems(words))


# ---------------------------------------------------------------- figures


def _figures(analysis: Analysis, words: str, head: Span | None, places: dict[str, list[Span]]) -> Iterator[Finding]:
    """Figures of the headline above every figure that the text gives for the same thing."""
    for match in _FIGURE.finditer(words):
        unit = (match.group(2) or "").lower()
        value = float(match.group(1).replace(",", "")) * _SCALE.get(unit, 1)
        share = unit in {"%", "percent"} or unit.startswith("per")
        after = [w.lower().removesuffix("s") for w in _WORD.findall(words[match.end() :])[:2]]
        same = [q for q in analysis.quantities if _counts(q, after, share) and not (head and overlaps(q.span, [head]))]
        if not same or any(q.high is None or _reaches(q, value) for q in same):
            continue
        highest = max(same, key=lambda q: q.high if q.high is not None else 0)
        top = highest.high
        if top is None or _BOUNDED.search(words[max(0, match.start() - 14) : match.start()]):
            continue
        shown = figure_span(highest, analysis.document.text)
        how = "takes the upper end alone of" if value == top else "is above"
        message = f"The headline's “{match.group().strip()}” {how} what the text gives: {quote(analysis, [shown])}."
        yield _finding(analysis, message, words, [shown], places, None)
        return


def _reaches(quantity: Quantity, value: float) -> bool:
    """Whether the text itself gives the headline's figure: as a value, or inside an interval."""
    if quantity.high is None:
        return True
    if quantity.low == quantity.high:
        return value <= quantity.high
    return value < quantity.high


def _counts(quantity: Quantity, after: Iterable[str], share: bool) -> bool:
    """Whether a quantity of the text counts what stands after the headline's figure."""
    if share:
        return quantity.kind in {"ratio", "change"} and quantity.unit == "%"
    thing = (quantity.counted or "").lower().split()
    return bool(thing) and quantity.kind == "count" and thing[-1].removesuffix("s") in after


# ---------------------------------------------------------------- shared


def _finding(
    analysis: Analysis,
    message: str,
    words: str,
    spans: Iterable[Span],
    places: dict[str, list[Span]],
    act: Attribution | None,
) -> Finding:
    spans = list(spans)
    shown = " ".join(words.split())
    return finding(
        analysis,
        CODE,
        message,
        [*places.get("text", ()), *spans],
        title=places.get("title", ()),
        workings=[f"The headline: “{shown}”.", f"The text: {quote(analysis, spans[:1], 160)}."],
        steps=[
            Step(says=f"the headline: “{shown}”", spans=tuple(places.get("text", ()))),
            said_step(analysis, act) if act is not None else Step(says="the text", spans=tuple(spans)),
        ],
        claims=claims_of(analysis, [act]) if act is not None else (),
    )


def _text(analysis: Analysis, spans: Iterable[Span]) -> str:
    return " ".join(analysis.document.text[a:b] for a, b in spans)


def _in(spans: tuple[Span, ...], head: Span | None) -> bool:
    return head is not None and overlaps(spans[0], [head])


def _stems(words: str) -> set[str]:
    """Beginnings of the words that carry meaning."""
    found = (w.lower().removesuffix("’s").removesuffix("'s") for w in _WORD.findall(words))
    return {w[:_STEM] for w in found if w not in _STOP and len(w) > 1}
