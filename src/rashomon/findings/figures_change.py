"""figures.change: a difference, a growth or fall, a lead in points, a multiple, against the levels it is between."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.findings.figures import differences, growths, multiples
from rashomon.findings.figures.find import proofs
from rashomon.findings.figures.rules import table
from rashomon.findings.figures.say import tell
from rashomon.records import Analysis, Finding

CODE = "figures.change"

RULES = table(*growths.RULES, *differences.RULES, *multiples.RULES)


def check(analysis: Analysis) -> Iterator[Finding]:
    """One finding for each stated change whose levels the text ties to it."""
    for proof in proofs(analysis, RULES):
        yield tell(analysis, CODE, proof)
