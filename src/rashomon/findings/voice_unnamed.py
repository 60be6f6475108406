"""voice.unnamed: somebody speaks by a role and without a name."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.findings.say import act_spans, claims_of, counted, finding, name, quote, said_step
from rashomon.findings.who import nameless, statements
from rashomon.records import Analysis, Finding

CODE = "voice.unnamed"

# Only attitudes ("voters want"): nobody is said to have spoken.
_ATTITUDES = frozenset({"believes"})


def check(analysis: Analysis) -> Iterator[Finding]:
    """One finding for each voice that could have been named. Papers, bodies and crowds are not asked after."""
    for source in analysis.sources:
        acts = statements(analysis, source) if nameless(analysis, source) else []
        if not acts or all(a.stance in _ATTITUDES for a in acts):
            continue
        verb = "rests" if len(acts) == 1 else "rest"
        yield finding(
            analysis,
            CODE,
            f"No name is given for {name(source)};"
            f" {counted(len(acts), 'statement')} in this text {verb} on this voice.",
            [s for a in acts for s in (a.source_spans or act_spans(a))],
            workings=[
                f"{quote(analysis, a.source_spans)} says {quote(analysis, a.content_spans)}."
                for a in acts
                if a.source_spans
            ],
            steps=[said_step(analysis, a) for a in acts],
            claims=claims_of(analysis, acts),
        )
