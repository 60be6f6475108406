"""voice.unnamed: somebody speaks by a role and without a name."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.findings.say import act_spans, acts_of, claims_of, counted, finding, quote, said_step
from rashomon.records import Analysis, Finding

CODE = "voice.unnamed"

# Only attitudes ("voters want"): nobody is said to have spoken.
_ATTITUDES = frozenset({"believes"})


def check(analysis: Analysis) -> Iterator[Finding]:
    """One finding for each such voice. Documents and media have a check of their own."""
    for source in analysis.sources:
        if source.naming != "role" or source.kind in {"document", "medium"}:
            continue
        acts = acts_of(analysis, source.id)
        if not acts or all(a.stance in _ATTITUDES for a in acts):
            continue
        statements = counted(len(acts), "statement")
        verb = "rests" if len(acts) == 1 else "rest"
        yield finding(
            analysis,
            CODE,
            f"No name is given for {source.name}; {statements} in this text {verb} on this voice.",
            [s for a in acts for s in (a.source_spans or act_spans(a))],
            workings=[
                f"{quote(analysis, a.source_spans)} says {quote(analysis, a.content_spans)}."
                for a in acts
                if a.source_spans
            ],
            steps=[said_step(analysis, a) for a in acts],
            claims=claims_of(analysis, acts),
        )
