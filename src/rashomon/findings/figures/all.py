"""The proofs of all checks of figures."""

from __future__ import annotations

from rashomon.findings.figures import bounds
from rashomon.findings.figures.find import proofs
from rashomon.findings.figures.prove import Proof
from rashomon.findings.figures_change import RULES as CHANGE
from rashomon.findings.figures_range import RULES as RANGE
from rashomon.findings.figures_ratio import RULES as RATIO
from rashomon.findings.figures_ratio import candidates as more_ratios
from rashomon.findings.figures_sum import RULES as SUM
from rashomon.findings.figures_sum import candidates as sums
from rashomon.records import Analysis


def all_proofs(analysis: Analysis) -> tuple[Proof, ...]:
    """Every proof over a document: of shares, sums, changes and bounds, each in the order of the text."""
    return (
        *proofs(analysis, RATIO, more_ratios),
        *proofs(analysis, SUM, sums),
        *proofs(analysis, CHANGE),
        *proofs(analysis, RANGE, bounds.candidates),
    )
