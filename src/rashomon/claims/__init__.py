"""Attributions, quantities and times joined into Claims."""

from rashomon.claims.join import join
from rashomon.claims.main import main_claim

__all__ = ["join", "main_claim"]
