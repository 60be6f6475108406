"""figures.sum: parts and the whole that they are said to make, what remains, a roll call."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.findings.figures.find import proofs
from rashomon.findings.figures.lists import candidates
from rashomon.findings.figures.rules import table
from rashomon.findings.figures.say import tell
from rashomon.records import Analysis, Finding

CODE = "figures.sum"

RULES = table()


def check(analysis: Analysis) -> Iterator[Finding]:
    """One finding for each stated whole whose parts the text gives."""
    for proof in proofs(analysis, RULES, candidates):
        yield tell(analysis, CODE, proof)
