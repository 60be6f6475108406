"""What this stage needs of a trained tagger: a plain callable with a few tables. The weights live elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]


class Tables(Protocol):
    """The small trained tables that work on the encoder's states."""

    @property
    def transitions(self) -> Floats:
        """`[a, b]`: the score of label b after label a (see `labels.py`)."""

    @property
    def distances(self) -> Floats:
        """`[k, r]`: the score of relation k (0 source, 1 content) at distance bucket r (see `link.py`)."""

    @property
    def absent(self) -> Floats:
        """The score of "no source": a vector against the cue's own, and a constant last."""

    @property
    def thresholds(self) -> tuple[float, float, float, float]:
        """The least probability of a source, of a cue, of a content, and of a whole attribution."""

    @property
    def width(self) -> int:
        """The most pieces of one window, its two end marks included."""


# One window as the encoder reads it: vocabulary ids of its pieces, a row of feature ids for each piece, and the first
# piece of each word.
Asked = tuple[Ints, Ints, Ints]


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

    def __call__(self, windows: Sequence[Asked]) -> list[tuple[Floats, Floats]]:
        """Label scores `[words, labels]` and link vectors `[words, width]` of each window."""
