"""What this stage needs of a trained tagger: a plain callable with a few tables. The weights live elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Tables:
    """The small trained tables that work on the encoder's states.

    `transitions[a, b]` is the score of label b after label a (see `labels.py`). `distances[k, r]` is the score of
    relation k (0 source, 1 content) at distance bucket r; `absent[0]` and `absent[1]` weight the cue's own vector and
    a constant in the score of "no source". `thresholds` are the least probabilities of a source, cue and content span,
    and of a whole attribution. `width` is the most pieces of one window, its two end marks included.
    """

    transitions: Floats
    distances: Floats
    absent: Floats
    thresholds: tuple[float, float, float, float]
    width: int


class Tagger(Protocol):
    """A trained tagger. Its answer for one window depends on nothing but that window."""

    @property
    def name(self) -> str:
        """Which model this is."""

    @property
    def digest(self) -> str:
        """SHA-256 of the weights."""

    @property
    def tables(self) -> Tables:
        """The tables that belong to the weights."""

    def pieces(self, words: Sequence[str]) -> list[list[int]]:
        """The vocabulary's pieces of each word; a word of nothing but control characters has none."""

    def __call__(self, pieces: Ints, features: Ints, firsts: Ints) -> tuple[Floats, Floats]:
        """Label scores `[words, labels]` and link vectors `[words, width]` of one window.

        `pieces` are vocabulary ids, `features` one row of feature ids a piece, `firsts` the first piece of each word.
        """
