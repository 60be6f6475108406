"""`rashomon compare`: many documents held against one another."""

from __future__ import annotations

import argparse

from rashomon.errors import UsageError


def run(chosen: argparse.Namespace) -> int:
    """Compare all inputs."""
    raise UsageError("usage.compare", "Comparing is not wired in yet.")
