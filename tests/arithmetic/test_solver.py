"""The verdicts of the arithmetic held against an independent solver, where it is installed (development only)."""

from __future__ import annotations

import importlib.util
import random
from pathlib import Path

import pytest

from rashomon.arithmetic.decide import decide
from rashomon.arithmetic.relations import RELATIONS

pytest.importorskip("z3", reason="z3-solver is not installed; test_intervals.py checks the same by trial of values")

_PATH = Path(__file__).parents[2] / "benchmarks" / "proofs_z3.py"
_SPEC = importlib.util.spec_from_file_location("proofs_z3", _PATH)
assert _SPEC is not None
assert _SPEC.loader is not None
proofs = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(proofs)


def test_four_hundred_random_problems_have_the_same_verdict() -> None:
    rng = random.Random(7)  # noqa: S311 - the same problems every time
    for _ in range(400):
        name, operands, stated = proofs.problem(rng)
        assert decide(stated, RELATIONS[name].image(operands)) == proofs.verdict(name, operands, stated)
