"""voice.relayed: what a voice says came through others."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.findings.say import act_spans, chain, claims_of, counted, finding, said, said_step, voice
from rashomon.findings.who import states
from rashomon.records import Analysis, Attribution, Finding

CODE = "voice.relayed"


def check(analysis: Analysis) -> Iterator[Finding]:
    """One finding for each voice and way by which it came."""
    ways: dict[tuple[str | None, tuple[str, ...]], list[Attribution]] = {}
    for act in said(analysis):
        if act.relays and states(analysis, act) and not _own_house(analysis, act):
            ways.setdefault((act.source, act.relays), []).append(act)
    for acts in ways.values():
        yield finding(
            analysis,
            CODE,
            f"{counted(len(acts), 'statement')} came to this text from {chain(analysis, acts[0])}.",
            [s for a in acts for s in act_spans(a)],
            steps=[said_step(analysis, a) for a in acts],
            claims=claims_of(analysis, acts),
        )


def _own_house(analysis: Analysis, act: Attribution) -> bool:
    """Whether the way is only the voice's own house: "a reporter of the Gazette", through the Gazette."""
    name = voice(analysis, act.source).lower()
    return all(voice(analysis, r).lower().removeprefix("the ") in name for r in act.relays)
