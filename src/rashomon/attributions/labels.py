"""Labels of words: outside, or begin, inside, end, single of a source, cue or content."""

from __future__ import annotations

import numpy as np

from rashomon.attributions.tagger import Floats

ROLES = ("source", "cue", "content")
OUTSIDE = 0
COUNT = 1 + 4 * len(ROLES)
NEVER = -1e4


def begin(role: int) -> int:
    """Label of the first of several words of a role."""
    return 1 + 4 * role


def inside(role: int) -> int:
    """Label of a middle word."""
    return 2 + 4 * role


def end(role: int) -> int:
    """Label of the last of several words."""
    return 3 + 4 * role


def single(role: int) -> int:
    """Label of a span of one word."""
    return 4 + 4 * role


def allowed() -> Floats:
    """0 where label b may follow label a, NEVER where it may not: `[a, b]`."""
    table = np.full((COUNT, COUNT), NEVER, np.float32)
    closed = [OUTSIDE] + [f(r) for r in range(3) for f in (end, single)]
    opening = [OUTSIDE] + [f(r) for r in range(3) for f in (begin, single)]
    for a in closed:
        table[a, opening] = 0.0
    for r in range(3):
        for a in (begin(r), inside(r)):
            table[a, [inside(r), end(r)]] = 0.0
    return table


def first_allowed() -> Floats:
    """0 for labels that a text may begin with, NEVER for the others."""
    return np.where(
        np.isin(np.arange(COUNT), [OUTSIDE] + [f(r) for r in range(3) for f in (begin, single)]), 0, NEVER
    ).astype(np.float32)


def last_allowed() -> Floats:
    """0 for labels that a text may end with, NEVER for the others."""
    return np.where(
        np.isin(np.arange(COUNT), [OUTSIDE] + [f(r) for r in range(3) for f in (end, single)]), 0, NEVER
    ).astype(np.float32)
