"""Pieces to whole attributions: each cue takes its source, or none, and each content its cue.

The score of a pair is the product of the two spans' vectors plus a trained value for how far apart they stand (after
Dozat and Manning 2017, on spans instead of words). Only pairs within REACH words are tried. A cue that is sure is not
left without a content: it takes one beside it that fits another cue little better, if that cue keeps another or is far
less sure; or else the best supported content that was not chosen: better roughly where than not at all.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rashomon.attributions.decode import Piece
from rashomon.attributions.tagger import Floats, Tables

REACH = 90
SURE, BESIDE, SUPPORTED = 0.4, 12, 0.25  # of a cue without content; words to its content; least support of that
GIVEN_UP, LESS_SURE = 4.0, 0.7  # what a content may fit worse; the share of its probability that the giver has at most
WIDTH = 64  # of one span vector
_ROOT = float(np.sqrt(WIDTH))
# A word's link vector holds, in this order, its part as first and as last word of: a cue seeking a source, a source,
# a cue seeking contents, a content.
PARTS = 8
BUCKETS = 4 * 12


APART = 3.0  # taken off the score of a pair that no window saw together


@dataclass(frozen=True)
class View:
    """Link vectors of the words from `first` on, as one window saw them; it answers for words `[low, high)`."""

    first: int
    low: int
    high: int
    vectors: Floats


@dataclass(frozen=True)
class Whole:
    """One attribution in pieces: the cue, the source or None, the contents in order, and how sure it is."""

    source: Piece | None
    cue: Piece
    contents: tuple[Piece, ...]
    probability: float


def bucket(cue: tuple[int, int], other: tuple[int, int], sentence_of: NDArray[np.int64]) -> int:
    """How `other` stands to the cue: before or after, in the same sentence or not, and how many words between."""
    after = other[0] >= cue[1]
    gap = other[0] - cue[1] if after else cue[0] - other[1]
    size = 0 if gap <= 0 else min(1 + int(np.log2(gap) * 1.5), 11)
    apart = sentence_of[cue[0]] != sentence_of[other[0] if after else other[1] - 1]
    return size + 12 * int(after) + 24 * int(apart)


class Sight:
    """The spans' vectors. Two spans are compared as one window saw them both: vectors of two windows do not compare."""

    def __init__(self, views: Sequence[View]) -> None:
        self._views = views
        self._lows = [v.low for v in views]
        self._firsts = [v.first for v in views]
        self._ends = [v.first + len(v.vectors) for v in views]
        self._spans: dict[tuple[int, int, int, int], NDArray[np.float32]] = {}

    def pair(self, a: Piece, part_a: int, b: Piece, part_b: int) -> float:
        """How well two spans fit, by their parts of the vectors."""
        low, high = min(a.first, b.first), max(a.last, b.last)
        # Windows that hold both stand in a row, for they begin and end in order; the one with most room around them.
        holding = range(bisect_left(self._ends, high), bisect_right(self._firsts, low))
        best = max(holding, key=lambda n: min(low - self._firsts[n], self._ends[n] - high), default=-1)
        fit = float(self.span(a, part_a, best) @ self.span(b, part_b, best)) / _ROOT
        return fit if best >= 0 else fit - APART

    def span(self, piece: Piece, part: int, view: int = -1) -> NDArray[np.float32]:
        """A span's vector as one window saw it, or else each end as the window saw it that answers for it."""
        key = piece.first, piece.last, part, view
        if key not in self._spans:
            first = self._word(piece.first, part, view)
            last = self._word(piece.last - 1, part + 1, view)
            self._spans[key] = np.maximum(first + last, np.float32(0.0))
        return self._spans[key]

    def _word(self, word: int, part: int, view: int) -> NDArray[np.float32]:
        seen = self._views[view if view >= 0 else bisect_right(self._lows, word) - 1]
        vector: NDArray[np.float32] = seen.vectors[word - seen.first, part * WIDTH : (part + 1) * WIDTH]
        return vector


def link(
    pieces: Sequence[Piece],
    spare: Sequence[Piece],
    views: Sequence[View],
    tables: Tables,
    sentence_of: NDArray[np.int64],
) -> list[Whole]:
    """Whole attributions, one for each cue that found a content, in the order of the cues.

    `spare` are candidates that were not chosen, for cues that would stay without a content.
    """
    sight = Sight(views)
    cues = [p for p in pieces if p.role == 1]
    sources = [p for p in pieces if p.role == 0]
    chosen = [p for p in pieces if p.role == 2]
    contents: dict[int, list[Piece]] = {}
    for content, taker in zip(chosen, _takers(chosen, cues, sight, tables, sentence_of), strict=True):
        if taker is not None:
            contents.setdefault(taker, []).append(content)
    loose = _loose(pieces, spare, views[-1].high)
    found: list[Whole] = []
    for n, cue in enumerate(cues):
        if n not in contents and cue.probability > SURE:
            beside = [p for p in loose if _beside(p, cue)]
            own = [p for p in beside if _best(_fits(p, cues, sight, tables, sentence_of)) == n]
            if own:
                contents[n] = [max(own, key=_backing)]
        if n not in contents:
            continue
        source = _source(cue, sources, sight, tables, sentence_of)
        share = float(np.mean([c.support for c in contents[n]]))
        sure = cue.probability * share * (source.support if source else 1.0)
        found.append(Whole(source, cue, tuple(contents[n]), sure))
    return found


def _backing(piece: Piece) -> float:
    return float(piece.probability**0.5 * piece.support)


def _loose(pieces: Sequence[Piece], spare: Sequence[Piece], count: int) -> list[Piece]:
    """Candidates for contents that overlap nothing chosen and have some backing."""
    free = np.ones(count, bool)
    for p in pieces:
        free[p.first : p.last] = False
    return [p for p in spare if p.role == 2 and _backing(p) > SUPPORTED and free[p.first : p.last].all()]


def _near(a: Piece, b: Piece) -> bool:
    return a.first - b.last <= REACH and b.first - a.last <= REACH


def _beside(a: Piece, b: Piece) -> bool:
    return a.last + BESIDE >= b.first and b.last + BESIDE >= a.first


def _fits(
    content: Piece, cues: Sequence[Piece], sight: Sight, tables: Tables, sentence_of: NDArray[np.int64]
) -> list[float]:
    """How well each cue fits a content, minus infinity where they are too far apart."""
    return [
        sight.pair(cue, 4, content, 6)
        + float(tables.distances[1, bucket((cue.first, cue.last), (content.first, content.last), sentence_of)])
        if _near(content, cue)
        else -np.inf
        for cue in cues
    ]


def _best(fits: Sequence[float]) -> int | None:
    """The index of the cue that fits best."""
    best = max(range(len(fits)), key=fits.__getitem__, default=None)
    return best if best is not None and fits[best] > -np.inf else None


def _takers(
    contents: Sequence[Piece], cues: Sequence[Piece], sight: Sight, tables: Tables, sentence_of: NDArray[np.int64]
) -> list[int | None]:
    """For each content the index of the cue that it belongs to."""
    fits = [_fits(content, cues, sight, tables, sentence_of) for content in contents]
    takers = [_best(row) for row in fits]
    for n, cue in enumerate(cues):
        if cue.probability <= SURE or n in takers:
            continue
        offers: list[tuple[float, int]] = []
        for k, content in enumerate(contents):
            giver = takers[k]
            if giver is None or not _beside(content, cue):
                continue
            if takers.count(giver) > 1 or cues[giver].probability < LESS_SURE * cue.probability:
                offers.append((fits[k][giver] - fits[k][n], k))
        loss, taken = min(offers, default=(np.inf, 0))
        if loss < GIVEN_UP:
            takers[taken] = n
    return takers


def _source(
    cue: Piece, sources: Sequence[Piece], sight: Sight, tables: Tables, sentence_of: NDArray[np.int64]
) -> Piece | None:
    """The source of a cue, or None where "no source" scores higher than each."""
    best: Piece | None = None
    top = float(sight.span(cue, 0) @ tables.absent[:WIDTH]) / _ROOT + float(tables.absent[WIDTH])
    for source in sources:
        if not _near(source, cue):
            continue
        place = bucket((cue.first, cue.last), (source.first, source.last), sentence_of)
        score = sight.pair(cue, 0, source, 2) + float(tables.distances[0, place])
        if score > top:
            best, top = source, score
    return best
