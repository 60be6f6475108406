"""text.open-question: the text itself says that something is open."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.findings.say import finding, quote
from rashomon.records import Analysis, ClaimRef, Finding, Step

CODE = "text.open-question"


def check(analysis: Analysis) -> Iterator[Finding]:
    """One finding for each question that the text leaves open in its own voice. Questions that it asks are none."""
    for claim in analysis.claims:
        if claim.kind != "question" or claim.attribution is not None:
            continue
        end = claim.spans[-1][1]
        if "?" in analysis.document.text[end - 1 : end + 2]:
            continue
        yield finding(
            analysis,
            CODE,
            f"The text leaves this open: {quote(analysis, claim.spans, 200)}.",
            claim.spans,
            steps=[Step(says="the text's own words", spans=claim.spans)],
            claims=[ClaimRef(document=analysis.document.id, claim=claim.id)],
        )
