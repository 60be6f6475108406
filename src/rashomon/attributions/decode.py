"""Label scores of a whole text to spans with probabilities: a linear-chain model, decoded for exact spans.

The chain's forward and backward sums give every span's probability of being exactly right. Spans that do not overlap
are then chosen so that the sum of (probability - threshold) is largest, which is what an F-measure over exact spans
asks for; the single best label sequence would leave out spans likelier right than wrong (cf. Jansche 2005).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rashomon.attributions import labels
from rashomon.attributions.tagger import Floats

_LEAST = 0.02  # ends and beginnings less likely than this are not tried
_LONGEST = 600  # words
_EVERY = 8  # words after which running products are brought back to size, long before they could vanish
# How much it counts that a span's words are likely in the role, whatever its ends: by role, chosen on dev.
SUPPORT = (0.0, 0.0, 0.3)


@dataclass(frozen=True)
class Piece:
    """Words `[first, last)` taken for a role (0 source, 1 cue, 2 content).

    `probability`: that they are exactly it. `support`: the mean probability of its words to be in that role at all.
    """

    role: int
    first: int
    last: int
    probability: float
    support: float


def candidates(emissions: Floats, transitions: Floats) -> list[Piece]:
    """Every span of some likelihood with the probability that the chain gives it.

    `emissions` is `[words, labels]`, `transitions` `[labels, labels]`.
    """
    if not len(emissions):
        return []
    scores = emissions.astype(np.float64)
    step = transitions.astype(np.float64) + labels.allowed()
    ahead, back, total = _sums(scores, step)
    marginal = np.exp(ahead + back - total)
    found: list[Piece] = []
    for role in range(3):
        held = np.concatenate([[0.0], np.cumsum(marginal[:, 1 + 4 * role : 5 + 4 * role].sum(axis=1))])
        b, i, e, s = labels.begin(role), labels.inside(role), labels.end(role), labels.single(role)
        found.extend(
            Piece(role, int(n), int(n) + 1, float(marginal[n, s]), float(held[n + 1] - held[n]))
            for n in np.flatnonzero(marginal[:, s] > _LEAST)
        )
        # run[n]: the score of being inside from the first word up to n
        run = np.concatenate([[0.0], np.cumsum(scores[:, i] + step[i, i])])
        ends = np.flatnonzero(marginal[:, e] > _LEAST)
        for first in np.flatnonzero(marginal[:, b] > _LEAST):
            near = ends[(ends > first) & (ends < first + _LONGEST)]
            if not len(near):
                continue
            between = run[near] - run[first + 1] - step[i, i] + step[b, i] + step[i, e]
            between = np.where(near == first + 1, step[b, e], between)
            chance = np.exp(ahead[first, b] + between + scores[near, e] + back[near, e] - total)
            mean = (held[near + 1] - held[first]) / (near + 1 - first)
            found.extend(
                Piece(role, int(first), int(n) + 1, float(p), float(m))
                for n, p, m in zip(near, chance, mean, strict=True)
                if p > _LEAST
            )
    return found


def marginals(emissions: Floats, transitions: Floats) -> NDArray[np.float64]:
    """The probability of each label of each word, `[words, labels]`."""
    ahead, back, total = _sums(emissions.astype(np.float64), transitions.astype(np.float64) + labels.allowed())
    chance: NDArray[np.float64] = np.exp(ahead + back - total)
    return chance


def _sums(
    scores: NDArray[np.float64], step: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64], float]:
    """Log sums over all label sequences up to each word, and from it on (its own score left out); and over all."""
    count, kinds = scores.shape
    top = scores.max(axis=1)
    likely = np.exp(scores - top[:, None])
    # Both directions at once, the text and the text backwards side by side, as products instead of sums of logarithms.
    weight = np.zeros((2 * kinds, 2 * kinds))
    weight[:kinds, :kinds] = np.exp(step)
    weight[kinds:, kinds:] = weight[:kinds, :kinds].T
    run = np.concatenate([likely, likely[::-1]], axis=1)
    run[0] *= np.exp(np.concatenate([labels.first_allowed(), labels.last_allowed()]))
    size = np.zeros((count, 2))
    for n in range(1, count):
        run[n] *= run[n - 1] @ weight
        if n % _EVERY == 0:
            halves = run[n].reshape(2, kinds)
            most = np.maximum(halves.max(axis=1), 1e-300)
            halves /= most[:, None]
            size[n] = np.log(most)
    size = np.cumsum(size, axis=0)
    size[:, 0] += np.cumsum(top)
    size[:, 1] += np.cumsum(top[::-1])
    logs = np.log(run + 1e-300)
    ahead = logs[:, :kinds] + size[:, :1]
    back = (logs[:, kinds:] + size[:, 1:])[::-1] - scores
    last = ahead[-1] + back[-1]
    most = last.max()
    return ahead, back, float(np.log(np.exp(last - most).sum()) + most)


def _worth(piece: Piece, thresholds: Sequence[float]) -> float:
    return piece.probability - thresholds[piece.role] + SUPPORT[piece.role] * (piece.support - 0.5)


def choose(spans: Sequence[Piece], thresholds: Sequence[float]) -> list[Piece]:
    """The spans without overlap whose worths add up to most, in order. `thresholds` are one for each role."""
    valued = [(p, w) for p in spans if (w := _worth(p, thresholds)) > 0]
    valued.sort(key=lambda v: (v[0].last, v[0].first, v[0].role))
    ends = np.array([p.last for p, _ in valued])
    best = [0.0]
    before: list[int] = []
    for n, (p, w) in enumerate(valued):
        prior = int(np.searchsorted(ends[:n], p.first, side="right"))
        before.append(prior)
        best.append(max(best[n], best[prior] + w))
    chosen: list[Piece] = []
    n = len(valued)
    while n:
        if best[n] > best[n - 1]:
            chosen.append(valued[n - 1][0])
            n = before[n - 1]
        else:
            n -= 1
    return chosen[::-1]
