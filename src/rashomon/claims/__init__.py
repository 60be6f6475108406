"""Attributions, quantities and times joined into Claims."""

from rashomon.claims.join import join

__all__ = ["join"]
