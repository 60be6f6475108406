"""accounts.contested: another voice denies the same proposition."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.findings.say import act_spans, chain, claims_of, finding, joined, quote, said, said_step, voice
from rashomon.records import Analysis, Attribution, Finding, Step

CODE = "accounts.contested"


def denials(analysis: Analysis) -> list[tuple[Attribution, list[Attribution]]]:
    """Each denial with what it answers, where that is said by another voice."""
    acts = {a.id: a for a in said(analysis)}
    found = []
    for act in acts.values():
        if act.stance != "denies" or act.source is None:
            continue
        answered = [acts[i] for i in act.answers if i in acts and acts[i].source != act.source]
        if answered:
            found.append((act, answered))
    return found


def check(analysis: Analysis) -> Iterator[Finding]:
    """One finding for each voice that denies."""
    by_voice: dict[str | None, list[tuple[Attribution, list[Attribution]]]] = {}
    for act, answered in denials(analysis):
        by_voice.setdefault(act.source, []).append((act, answered))
    for denier, pairs in by_voice.items():
        theirs = list({a.id: a for _, answered in pairs for a in answered}.values())
        mine = [act for act, _ in pairs]
        words: dict[str, list[str]] = {}
        for a in theirs:
            words.setdefault(voice(analysis, a.source), []).append(quote(analysis, a.content_spans, 70))
        what = joined([f"{holder} ({'; '.join(said_so[:3])})" for holder, said_so in words.items()], 3)
        yield finding(
            analysis,
            CODE,
            f"A denial by {voice(analysis, denier)} stands against what is put forward by {what}.",
            [s for a in (*mine, *theirs) for s in (*act_spans(a), *a.content_spans)],
            workings=[
                f"{chain(analysis, act)}, {quote(analysis, act.cue_spans)}: {quote(analysis, act.content_spans)}."
                for act in (*mine, *theirs)
            ],
            steps=[
                Step(
                    says="the denial",
                    spans=act.cue_spans,
                    steps=(said_step(analysis, act), *(said_step(analysis, a) for a in answered)),
                )
                for act, answered in pairs
            ],
            claims=claims_of(analysis, (*mine, *theirs)),
        )
