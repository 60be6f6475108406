"""How firmly: stance, negation, distance, hedges, basis, and what a denial answers."""

from rashomon.firmness.judge import judge

__all__ = ["judge"]
