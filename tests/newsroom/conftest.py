"""The simulated newsroom stands outside the package: its folder is put on the path here."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks" / "newsroom"))


@pytest.fixture(scope="session")
def pile():
    """One small pile of the blind bank: documents by id, and what is so of its events. Not a final seed."""
    import generate_blind  # noqa: PLC0415 - on the path only from here on

    documents, truths = generate_blind.pile(17, 25)
    return {one["id"]: one for one in documents}, truths
