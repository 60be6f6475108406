"""figures.sum: parts and the whole that they are said to make, what remains, a roll call."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.findings.figures import agreeing, ends, lists
from rashomon.findings.figures.find import proofs
from rashomon.findings.figures.rules import Candidate, table
from rashomon.findings.figures.say import tell
from rashomon.findings.figures.skeleton import Skeleton
from rashomon.records import Analysis, Finding

CODE = "figures.sum"

RULES = table()


def candidates(skeleton: Skeleton) -> Iterator[Candidate]:
    """Sums that the words state, and sums that they could mean and that are exact."""
    yield from lists.candidates(skeleton)
    yield from ends.candidates(skeleton)
    yield from agreeing.candidates(skeleton)


def check(analysis: Analysis) -> Iterator[Finding]:
    """One finding for each stated whole whose parts the text gives."""
    for proof in proofs(analysis, RULES, candidates):
        yield tell(analysis, CODE, proof)
