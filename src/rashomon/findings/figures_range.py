"""figures.range: a bound, a hedge or a fraction in words against the exact figure that the passage gives for it."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.arithmetic.relations import SAME
from rashomon.findings.figures.bounds import candidates
from rashomon.findings.figures.find import proofs
from rashomon.findings.figures.rules import Rule, table
from rashomon.findings.figures.say import tell
from rashomon.records import Analysis, Finding

CODE = "figures.range"

RULES = table(
    Rule(
        name="half (p)",
        pattern="{F:stated}(?! as | the | that )~70(?:\\(|, (?:or )?|— ?|-- ?| - ){Pp:exact} ?(?:\\)|,|—|--| -)"
        "(?! ?,? (?:or|and) )",
        relation=SAME,
        operands=("exact",),
    ),
    Rule(
        name="half said so (p)",
        pattern="{F:stated}(?! as | the | that )~110\\({P:exact}\\)",
        relation=SAME,
        operands=("exact",),
        firm=False,
    ),
    Rule(
        name="about n, to be exact m",
        relation=SAME,
        operands=("exact",),
        pattern="{N:stated}~40(?:—|--| -|,|\\() ?{N:exact},? (?:to be (?:precise|exact)|exactly|precisely)",
    ),
)


def check(analysis: Analysis) -> Iterator[Finding]:
    """One finding for each bound or hedge beside the exact figure that it stands for."""
    for proof in proofs(analysis, RULES, candidates):
        yield tell(analysis, CODE, proof)
