"""figures.scope: figures that are set against each other may count different things."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.arithmetic.facets import FACETS, facet_of, stretches
from rashomon.findings.figures.all import all_proofs
from rashomon.findings.figures.operands import Figure
from rashomon.findings.figures.prove import Proof
from rashomon.findings.figures.say import claims, named
from rashomon.findings.say import finding, quote, sentence_at
from rashomon.records import Analysis, Finding, Step

CODE = "figures.scope"

# Relations whose operands are to count one thing. A part and a whole may differ: that is what a share is of.
_ALIKE = frozenset(("growth", "fall", "rest", "multiple", "same"))
_PEOPLE = frozenset(("fate", "period", "certainty", "votes", "completeness"))


def check(analysis: Analysis) -> Iterator[Finding]:
    """One finding for each relation between figures of which one counts the dead, say, and the other casualties."""
    for proof in all_proofs(analysis):
        yield from _differing(analysis, proof)


def _differing(analysis: Analysis, proof: Proof) -> Iterator[Finding]:
    candidate = proof.candidate
    if candidate.relation.name not in _ALIKE and candidate.rule.name != "back":
        return
    one, other = candidate.operands[0], candidate.operands[-1]
    if one is other:
        other = candidate.stated
    for facet in FACETS:
        if facet.name not in _PEOPLE:
            continue
        values = [_facet(analysis, facet.name, figure) for figure in (one, other)]
        if None in values or values[0] == values[1]:
            continue
        texts = [quote(analysis, [named(figure, analysis.document.text)], 60) for figure in (one, other)]
        yield finding(
            analysis,
            CODE,
            f"{texts[0]} and {texts[1]} are set against each other and may count different things:"
            f" {values[0]} and {values[1]}.",
            [one.span, other.span],
            steps=[
                Step(says=f"{text}: {value}", spans=(figure.span,))
                for text, value, figure in zip(texts, values, (one, other), strict=True)
            ],
            claims=claims(analysis, (one, other)),
        )
        return


def _facet(analysis: Analysis, name: str, figure: Figure) -> str | None:
    """What the words of a figure, or those up to the next figure of its sentence, show."""
    quantity = figure.quantity
    own = facet_of(name, " ".join(filter(None, (quantity.counted, quantity.scope))))
    sentence = sentence_at(analysis, figure.span[0])
    if own is not None or sentence is None:
        return own
    begin, end = sentence.span
    inside = [q.span for q in analysis.quantities if begin <= q.span[0] < end and q.span != quantity.span]
    shift = [(a - begin, b - begin) for a, b in inside]
    after, before = stretches(
        analysis.document.text[begin:end], (figure.span[0] - begin, figure.span[1] - begin), shift
    )
    return facet_of(name, after) or facet_of(name, before)
