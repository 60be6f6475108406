"""voice.unnamed: somebody speaks by a role and without a name."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.findings.say import act_spans, claims_of, counted, finding, joined, name, quote, said_step
from rashomon.findings.who import nameless, statements
from rashomon.records import Analysis, Attribution, Finding, Source

CODE = "voice.unnamed"

# Only attitudes ("voters want"): nobody is said to have spoken.
_ATTITUDES = frozenset({"believes"})


def check(analysis: Analysis) -> Iterator[Finding]:
    """One finding for each voice that could have been named, and one for all of a bare office ("officials").

    Papers, bodies and crowds are not asked after.
    """
    bare: list[tuple[Source, list[Attribution]]] = []
    for source in analysis.sources:
        acts = statements(analysis, source) if nameless(analysis, source) else []
        if not acts or all(a.stance in _ATTITUDES for a in acts):
            continue
        if source.kind != "person" and " " not in source.name:
            bare.append((source, acts))
        else:
            yield _finding(analysis, [(source, acts)])
    if bare:
        yield _finding(analysis, bare)


def _finding(analysis: Analysis, voices: list[tuple[Source, list[Attribution]]]) -> Finding:
    acts = sorted((a for _, one in voices for a in one), key=act_spans)
    who = joined([name(analysis, source) for source, _ in voices])
    return finding(
        analysis,
        CODE,
        f"No name is given for {who};"
        f" {counted(len(acts), 'statement')} in this text {'rests' if len(acts) == 1 else 'rest'} on"
        f" {'this voice' if len(voices) == 1 else 'these voices'}.",
        [s for a in acts for s in (a.source_spans or act_spans(a))],
        workings=[
            f"{quote(analysis, a.source_spans or a.cue_spans)} says {quote(analysis, a.content_spans)}." for a in acts
        ],
        steps=[said_step(analysis, a) for a in acts],
        claims=claims_of(analysis, acts),
    )
