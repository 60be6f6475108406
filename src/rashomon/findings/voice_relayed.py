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
        if (
            act.relays
            and act.source is not None
            and states(analysis, act)
            and not (_own_house(analysis, act) or _asked(analysis, act))
        ):
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
    mine = voice(analysis, act.source).lower()
    ways = [voice(analysis, r).lower().removeprefix("the ") for r in act.relays]
    return all(way in mine or mine in way for way in ways)


def _asked(analysis: Analysis, act: Attribution) -> bool:
    """Whether only papers stand between: those who answered a poll, the authors of a study."""
    kinds = {s.kind for s in analysis.sources if s.id in act.relays}
    return kinds == {"document"}
