"""accounts.unanswered: a denial answers one thing, and the claim that leads gets no answer in the text.

Never says that somebody did not respond: only what stands in this text.
"""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.findings.accounts_contested import denials
from rashomon.findings.say import (
    act_of,
    act_spans,
    chain,
    claim,
    claims_of,
    finding,
    joined,
    quote,
    said,
    said_step,
    source,
    voice,
)
from rashomon.records import Analysis, Attribution, Finding, Step

CODE = "accounts.unanswered"

_STEM = 5


def check(analysis: Analysis) -> Iterator[Finding]:
    """One finding, on the claim that leads."""
    main = claim(analysis, analysis.main)
    act = act_of(analysis, main) if main else None
    if main is None or act is None:
        return
    answered_ids = {i for a in said(analysis) if a.stance in {"denies", "doubts"} for i in a.answers}
    if act.id in answered_ids:
        return
    pairs = [
        (d, answered)
        for d, answered in denials(analysis)
        if d.source != act.source and _concerned(analysis, d, answered, act)
    ]
    if not pairs:
        return
    deniers = list(dict.fromkeys(voice(analysis, d.source) for d, _ in pairs))
    theirs = list({a.id: a for _, answered in pairs for a in answered}.values())
    what = joined([quote(analysis, a.content_spans, 70) for a in theirs], 3)
    yield finding(
        analysis,
        CODE,
        f"The denial by {joined(deniers)} answers {what}; to {quote(analysis, main.spans, 90)}"
        " there is no answer in this text.",
        [s for d, _ in pairs for s in (*act_spans(d), *d.content_spans)] + list(main.spans),
        workings=[
            *(f"The denial by {voice(analysis, d.source)} is of {quote(analysis, d.content_spans)}." for d, _ in pairs),
            f"What leads this text is said by {chain(analysis, act)}; no denial in it is of that.",
        ],
        steps=[
            *(Step(says="what is denied", spans=d.content_spans, steps=(said_step(analysis, d),)) for d, _ in pairs),
            Step(says="what has no answer in this text", spans=main.spans, steps=(said_step(analysis, act),)),
        ],
        claims=claims_of(analysis, [act, *(d for d, _ in pairs)]),
    )


def _concerned(analysis: Analysis, denial: Attribution, answered: list[Attribution], main: Attribution) -> bool:
    """Whether the denier has to do with the main claim: by answering its voice, or because the claim names its side."""
    voices = {a.source for a in answered}
    holder = source(analysis, main.source)
    if main.source in voices or (holder and voices.intersection(holder.may_be)):
        return True
    if any(main.source in other.may_be for other in analysis.sources if other.id in voices):
        return True
    text = analysis.document.text
    said_words = _stems(" ".join(text[a:b] for a, b in main.content_spans))
    return bool(said_words & _stems(voice(analysis, denial.source)))


def _stems(words: str) -> set[str]:
    """Beginnings of the capitalised words, so that a country meets its people."""
    found = (w.strip(".,;:()[]“”\"'’") for w in words.split())
    return {w[:_STEM].lower() for w in found if len(w) >= _STEM - 1 and w[0].isupper()}
