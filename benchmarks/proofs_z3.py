"""Verdicts of the interval arithmetic held against the solver z3: `python benchmarks/proofs_z3.py --cases 20000`.

Each case is a relation, operands as random intervals (open, closed, infinite, through zero) and a stated interval. The
solver is asked whether some operands give a value inside, and whether some give a value outside; the answers make the
verdict. It knows the formulas as they are written with a pencil, not the forms in which the arithmetic computes them.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from fractions import Fraction

import z3

from rashomon.arithmetic.decide import decide
from rashomon.arithmetic.intervals import Interval, interval
from rashomon.arithmetic.relations import RELATIONS


def random_interval(rng: random.Random, wide: int = 12) -> Interval:
    """An interval with small ends, so that touching ends and zeros are frequent."""
    ends = sorted(Fraction(rng.randint(-wide, wide), rng.choice((1, 1, 2, 3))) for _ in range(2))
    if rng.random() < 0.5:  # figures in text are mostly positive
        ends = sorted(abs(end) for end in ends)
    low: Fraction | None = ends[0] if rng.random() > 0.08 else None
    high: Fraction | None = ends[1] if rng.random() > 0.08 else None
    if rng.random() < 0.25:
        low = high = ends[0]
    closed = (True, True) if low == high else (rng.random() < 0.6, rng.random() < 0.6)
    return interval(low, high, *closed)


def within(x: z3.ArithRef, of: Interval) -> z3.BoolRef:
    """The solver's words for `x` lying in the interval."""
    parts = []
    if of.low is not None:
        parts.append(x >= real(of.low) if of.low_closed else x > real(of.low))
    if of.high is not None:
        parts.append(x <= real(of.high) if of.high_closed else x < real(of.high))
    return z3.And(*parts)


def real(number: Fraction) -> z3.RatNumRef:
    """A fraction as the solver's number."""
    return z3.Q(number.numerator, number.denominator)


def pencil(name: str, x: list[z3.ArithRef], y: z3.ArithRef) -> z3.BoolRef:
    """That `y` is the result of the relation with the operands `x`, written without division."""
    whole = x[-1]
    formulas = {
        "share": lambda: z3.And(whole != 0, y * whole == 100 * z3.Sum(x[:-1])),
        "fraction": lambda: z3.And(whole != 0, y * whole == z3.Sum(x[:-1])),
        "sum": lambda: y == z3.Sum(x),
        "rest": lambda: y == x[0] - z3.Sum(x[1:]),
        "complement": lambda: y == 100 - z3.Sum(x),
        "growth": lambda: z3.And(x[0] != 0, y * x[0] == 100 * (x[1] - x[0])),
        "fall": lambda: z3.And(x[0] != 0, y * x[0] == 100 * (x[0] - x[1])),
        "gain": lambda: z3.And(x[1] != 0, x[1] != x[0], y * (x[1] - x[0]) == 100 * x[0]),
        "loss": lambda: z3.And(x[1] != 0, x[1] != -x[0], y * (x[1] + x[0]) == 100 * x[0]),
        "multiple": lambda: z3.And(x[0] != 0, y * x[0] == x[1]),
        "product": lambda: y == z3.Product(x),
        "part": lambda: 100 * y == z3.Product(x),
        "same": lambda: y == x[0],
    }
    return formulas[name]()


def verdict(name: str, operands: list[Interval], stated: Interval) -> str | None:
    """What the solver says; raises where it gives up."""
    x = [z3.Real(f"x{i}") for i in range(len(operands))]
    y = z3.Real("y")
    solver = z3.Solver()
    solver.set("timeout", 20000)
    solver.add(*(within(a, b) for a, b in zip(x, operands, strict=True)), pencil(name, x, y))
    found = []
    for claim in (within(y, stated), z3.Not(within(y, stated))):
        solver.push()
        solver.add(claim)
        answer = solver.check()
        solver.pop()
        if answer == z3.unknown:
            raise TimeoutError(name)
        found.append(answer == z3.sat)
    return {(True, False): "holds", (False, True): "fails", (True, True): "depends"}.get((found[0], found[1]))


def problem(rng: random.Random) -> tuple[str, list[Interval], Interval]:
    """A random relation with operands and a stated interval."""
    name = rng.choice(sorted(RELATIONS))
    many = {"same": 1, "sum": 3, "share": 2, "fraction": 2, "rest": 3, "product": 2}.get(name, 2)
    many += rng.random() < 0.2 if name in ("share", "fraction") else 0
    operands = [random_interval(rng) for _ in range(many)]
    wide = 200 if RELATIONS[name].percent else 30
    return name, operands, random_interval(rng, wide)


def main() -> int:
    """Count agreements; print every disagreement."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=20000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng, seen, wrong, given_up, begun = random.Random(options.seed), Counter[str](), 0, 0, time.process_time()  # noqa: S311
    for _ in range(options.cases):
        name, operands, stated = problem(rng)
        ours = decide(stated, RELATIONS[name].image(operands))
        try:
            theirs = verdict(name, operands, stated)
        except TimeoutError:
            given_up += 1
            continue
        seen[str(theirs)] += 1
        if ours != theirs:
            wrong += 1
            print(f"{name} {operands} stated {stated}: here {ours}, z3 {theirs}")
    agreed = sum(seen.values()) - wrong
    print(f"{options.cases} cases, seed {options.seed}: {agreed} agree, {wrong} differ, {given_up} given up")
    print(f"verdicts by z3 {z3.get_version_string()}: {dict(seen)}; {time.process_time() - begun:.0f} CPU-seconds")
    return 1 if wrong or given_up else 0


if __name__ == "__main__":
    sys.exit(main())
