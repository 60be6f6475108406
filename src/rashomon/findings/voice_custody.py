"""voice.custody: a voice is said to be held."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.findings.say import act_spans, acts_of, claims_of, finding, name, said_step
from rashomon.records import Analysis, Finding

CODE = "voice.custody"


def check(analysis: Analysis) -> Iterator[Finding]:
    """One finding for each voice that is said to be held and speaks in the text."""
    for source in analysis.sources:
        acts = acts_of(analysis, source.id) if source.custody else []
        if acts:
            yield finding(
                analysis,
                CODE,
                f"This voice is said to be held: {name(analysis, source)}; under what conditions it spoke is unknown.",
                [s for a in acts for s in (a.source_spans or act_spans(a))],
                steps=[said_step(analysis, a) for a in acts],
                claims=claims_of(analysis, acts),
            )
