"""Readings to reuse, credits, events, matters, accounts, origins and drift."""

from rashomon.relations.relate import relate

__all__ = ["relate"]
