"""figures.mixed-voices: figures that are set against each other come from different holders."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.findings.figures.all import all_proofs
from rashomon.findings.figures.operands import Figure
from rashomon.findings.figures.say import claims, named
from rashomon.findings.say import finding, joined, quote, voice
from rashomon.records import Analysis, Finding, Step, Verdict

CODE = "figures.mixed-voices"


def check(analysis: Analysis) -> Iterator[Finding]:
    """One finding for each relation whose figures have several holders, or a holder that the text leaves open."""
    if not analysis.attributions:
        return
    for proof in all_proofs(analysis):
        figures = (*proof.candidate.operands, proof.candidate.stated)
        holders: dict[str | None, list[Figure]] = {}
        for figure in proof.candidate.operands:
            holders.setdefault(holder(analysis, figure), []).append(figure)
        if len(holders) < 2:
            continue
        parts = [f"{_quoted(analysis, ones)} by {who(analysis, one)}" for one, ones in holders.items()]
        open_holder = None in holders
        verdict: Verdict = "undecided" if open_holder else "noted"
        tail = "; whether they have one holder is undecided." if open_holder else "."
        yield finding(
            analysis,
            CODE,
            f"Figures that are set against each other have different holders: {', '.join(parts)}{tail}",
            [f.span for f in figures],
            verdict=verdict,
            steps=[
                Step(says=f"held by {who(analysis, one)}", spans=tuple(f.span for f in ones))
                for one, ones in holders.items()
            ],
            claims=claims(analysis, figures),
        )


def holder(analysis: Analysis, figure: Figure) -> str | None:
    """The voice that holds a figure; None where no source stands with it."""
    act = next((a for a in analysis.attributions if a.id == figure.quantity.attribution), None)
    return act.source if act is not None else None


def who(analysis: Analysis, id: str | None) -> str:
    """A holder in words."""
    return voice(analysis, id) if id is not None else "no source in the sentence"


def _quoted(analysis: Analysis, figures: list[Figure]) -> str:
    return joined([quote(analysis, [named(f, analysis.document.text)], 60) for f in figures])
