"""Pieces to whole attributions: each cue takes its source, or none, and each content its cue.

The score of a pair is the product of the two spans' vectors plus a trained value for how far apart they stand (after
Dozat and Manning 2017, on spans instead of words). Only pairs within REACH words are tried. A cue that is sure, but
whose content has no ends that are, takes the best supported content beside it: better roughly where than not at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from rashomon.attributions.decode import Piece
from rashomon.attributions.tagger import Floats, Tables

REACH = 90
SURE, BESIDE, SUPPORTED = 0.4, 12, 0.25  # of a cue without content; words to its content; least support of that
WIDTH = 64  # of one span vector
# A word's link vector holds, in this order, its part as first and as last word of: a cue seeking a source, a source,
# a cue seeking contents, a content.
PARTS = 8
BUCKETS = 4 * 12


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


def _span(vectors: Floats, part: int, first: int, last: int) -> NDArray[np.float32]:
    at = part * WIDTH
    joined = vectors[first, at : at + WIDTH] + vectors[last - 1, at + WIDTH : at + 2 * WIDTH]
    part_of: NDArray[np.float32] = np.maximum(joined, np.float32(0.0))
    return part_of


def link(
    pieces: Sequence[Piece],
    spare: Sequence[Piece],
    vectors: Floats,
    tables: Tables,
    sentence_of: NDArray[np.int64],
) -> list[Whole]:
    """Whole attributions, one for each cue that found a content, in the order of the cues.

    `spare` are candidates that were not chosen, for cues that would stay without a content.
    """
    cues = [p for p in pieces if p.role == 1]
    sources = [p for p in pieces if p.role == 0]
    contents: dict[int, list[Piece]] = {}
    for content in (p for p in pieces if p.role == 2):
        taker = _taker(content, cues, vectors, tables, sentence_of)
        if taker is not None:
            contents.setdefault(taker, []).append(content)
    loose = _loose(pieces, spare, len(vectors))
    found: list[Whole] = []
    for n, cue in enumerate(cues):
        if n not in contents and cue.probability > SURE:
            beside = [p for p in loose if p.last + BESIDE >= cue.first and cue.last + BESIDE >= p.first]
            own = [p for p in beside if _taker(p, cues, vectors, tables, sentence_of) == n]
            if own:
                contents[n] = [max(own, key=_backing)]
        if n not in contents:
            continue
        source = _source(cue, sources, vectors, tables, sentence_of)
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


def _taker(
    content: Piece, cues: Sequence[Piece], vectors: Floats, tables: Tables, sentence_of: NDArray[np.int64]
) -> int | None:
    """The index of the cue that a content belongs to."""
    seeks = _span(vectors, 6, content.first, content.last)
    best, top = None, -np.inf
    for n, cue in enumerate(cues):
        if not _near(content, cue):
            continue
        place = bucket((cue.first, cue.last), (content.first, content.last), sentence_of)
        score = float(_span(vectors, 4, cue.first, cue.last) @ seeks) / np.sqrt(WIDTH) + float(
            tables.distances[1, place]
        )
        if score > top:
            best, top = n, score
    return best


def _source(
    cue: Piece, sources: Sequence[Piece], vectors: Floats, tables: Tables, sentence_of: NDArray[np.int64]
) -> Piece | None:
    """The source of a cue, or None where "no source" scores higher than each."""
    seeks = _span(vectors, 0, cue.first, cue.last)
    best: Piece | None = None
    top = float(seeks @ tables.absent[:WIDTH]) / np.sqrt(WIDTH) + float(tables.absent[WIDTH])
    for source in sources:
        if not _near(source, cue):
            continue
        place = bucket((cue.first, cue.last), (source.first, source.last), sentence_of)
        score = float(_span(vectors, 2, source.first, source.last) @ seeks) / np.sqrt(WIDTH)
        score += float(tables.distances[0, place])
        if score > top:
            best, top = source, score
    return best
