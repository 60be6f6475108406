"""Proofs as findings: message, workings, steps and passages."""

from __future__ import annotations

from rashomon.arithmetic.pencil import number, percent
from rashomon.findings.figures.operands import Figure
from rashomon.findings.figures.prove import Proof, equation, shown, unit_of, workings
from rashomon.findings.say import finding, quote
from rashomon.records import Analysis, ClaimRef, Finding, Span, Step, Verdict

LONGEST = 50
_SAYS: dict[Verdict, str] = {
    "holds": "{stated} is consistent with {operands}: {result}.",
    "fails": "{stated} does not add up as written with {operands}, if both count the same thing: {result}.",
    "depends": "Whether {stated} adds up with {operands} depends on values within their rounding or range: {result}.",
    "undecided": "Whether {stated} adds up with {operands} is undecided: {result}; such words are often used loosely.",
}


def tell(analysis: Analysis, code: str, proof: Proof) -> Finding:
    """The finding that says a proof."""
    candidate = proof.candidate
    stated, operands = candidate.stated, candidate.operands
    texts = [quote(analysis, [named(o, analysis.document.text)], 60) for o in operands]
    message = _SAYS[proof.verdict].format(
        stated=quote(analysis, [stated.span], 60), operands=_joined(texts), result=result(proof)
    )
    steps = (
        Step(
            says=f"{result(proof)}",
            spans=(stated.span, *(o.span for o in operands)),
            steps=(
                figure_step(analysis, "stated", stated),
                *(figure_step(analysis, "operand", o) for o in operands),
                *((Step(says="the words that tie them", spans=candidate.ties),) if candidate.ties else ()),
            ),
        ),
    )
    spans = [stated.span, *(o.span for o in operands)]
    return finding(
        analysis,
        code,
        message,
        spans,
        verdict=proof.verdict,
        workings=workings(proof, texts),
        steps=steps,
        claims=claims(analysis, (stated, *operands)),
    )


def named(figure: Figure, text: str) -> Span:
    """The figure with what it counts, where the two stand together."""
    start, end = figure.span
    counted = figure.quantity.counted_span
    if (
        counted is not None
        and end <= counted[0] <= end + 2
        and counted[1] - end < 50
        and "\n" not in text[end : counted[1]]
    ):
        return start, counted[1]
    return start, end


def result(proof: Proof) -> str:
    """The formula and what it makes, in one line."""
    relation, operands = proof.candidate.relation, proof.candidate.operands
    made = " or ".join(shown(piece, unit_of(proof.candidate)) for piece in proof.computed)
    if any(o.printed.low != o.printed.high for o in operands):
        return f"the figures make {made}"
    return equation(relation, [o.value for o in operands], made)


def figure_step(analysis: Analysis, role: str, figure: Figure) -> Step:
    """One figure as a step: its role, the value read, its bound, what it counts."""
    quantity = figure.quantity
    of = f", of {' '.join(quantity.counted.split())}" if quantity.counted else ""
    worth = percent(figure.value) if figure.letter in "Pp" else number(figure.value)
    hedge = f", read with “{figure.hedge}”" if figure.hedge != "none" else ""
    return Step(says=f"{role}: {quote(analysis, [figure.span], 60)} is {worth}{hedge}{of}", spans=(figure.span,))


def claims(analysis: Analysis, figures: tuple[Figure, ...]) -> tuple[ClaimRef, ...]:
    """The claims that the figures stand in."""
    ids = {f.quantity.id for f in figures}
    document = analysis.document.id
    return tuple(ClaimRef(document=document, claim=c.id) for c in analysis.claims if ids.intersection(c.quantities))


def _joined(texts: list[str]) -> str:
    return texts[0] if len(texts) == 1 else f"{', '.join(texts[:-1])} and {texts[-1]}"
