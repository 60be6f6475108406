"""voice.vague: a statement is given to nobody in particular ("reports", "experts", "is thought to")."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.findings.say import (
    act_spans,
    claims_of,
    counted,
    finding,
    joined,
    listed,
    name,
    quote,
    said,
    said_step,
    tokens_in,
)
from rashomon.findings.who import close, statements, states, unresolved
from rashomon.records import Analysis, Attribution, Finding, Source, Span

CODE = "voice.vague"

# Documents that are nothing but talk.
_TALK = listed("reports rumor rumors rumour rumours speculation allegations accounts media press gossip")
# Voices whose beliefs are given as knowledge.
_KNOWING = listed("experts observers analysts scientists economists researchers specialists sources insiders")
# Verbs whose passive reports what somebody says or holds.
_SAYING = listed(
    "allege assume believe claim estimate fear presume report rumor rumour say suppose suspect tell think understand"
)


def check(analysis: Analysis) -> Iterator[Finding]:
    """One finding for each vague voice, and one for all statements in the passive without anybody."""
    for source in analysis.sources:
        acts = _vague(analysis, source)
        if acts:
            yield finding(
                analysis,
                CODE,
                f"Nobody in particular stands behind “{name(analysis, source)}”;"
                f" {counted(len(acts), 'statement')} in this text"
                f" {'rests' if len(acts) == 1 else 'rest'} on it.",
                [s for a in acts for s in (a.source_spans or act_spans(a))],
                steps=[said_step(analysis, a) for a in acts],
                claims=claims_of(analysis, acts),
            )
    nobody = [
        a
        for a in said(analysis)
        if a.source is None and not a.source_spans and states(analysis, a) and _agentless(analysis, a)
    ]
    if nobody:
        words = joined([quote(analysis, _whole(analysis, a.cue_spans), 60) for a in nobody])
        yield finding(
            analysis,
            CODE,
            f"{words} {'names' if len(nobody) == 1 else 'name'} nobody who says so.",
            [s for a in nobody for s in a.cue_spans],
            steps=[said_step(analysis, a) for a in nobody],
            claims=claims_of(analysis, nobody),
        )


def _whole(analysis: Analysis, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The spans, one that begins within a contraction ("’re told") from the contracted word on."""
    text, made = analysis.document.text, []
    for first, end in spans:
        start = first
        while text[first : first + 1] in {"'", "’"} and start and not text[start - 1].isspace():
            start -= 1
        made.append((start, end))
    return tuple(made)


def _vague(analysis: Analysis, source: Source) -> list[Attribution]:
    """What a vague voice puts forward; nothing where it only feels, or is a paper or a recording."""
    if source.naming != "vague" or unresolved(source):
        return []
    words = {w.lower() for w in source.name.split()}
    if source.kind == "document" and not words & _TALK:
        return []
    if ("people" in words and not close(source)) or source.name.lower().startswith(("no ", "any")):
        return []
    acts = statements(analysis, source)
    return acts if words & _KNOWING or any(a.stance != "believes" for a in acts) else []


def _agentless(analysis: Analysis, act: Attribution) -> bool:
    """Whether there is no source and the cue is a passive without "by", or an adverb such as "reportedly"."""
    if act.source is not None or act.source_spans:
        return False
    for span in act.cue_spans:
        for token in tokens_in(analysis, span):
            if token.text.lower() in {"reportedly", "allegedly", "supposedly", "purportedly"}:
                return True
            if token.tag == "VBN" and token.lemma.lower() in _SAYING:
                kin = [t for t in analysis.parse.tokens[max(0, token.i - 8) : token.i + 40] if t.head == token.i]
                if any(t.dep == "agent" for t in kin):
                    return False
                if any(t.dep == "auxpass" for t in kin):
                    return True
    return False
