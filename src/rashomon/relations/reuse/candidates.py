"""Which pairs of pages may share running text: an inverted index over shingles, never all pairs of the pile.

Every run of `SHINGLE` words is hashed; pages that share rare runs become a pair. A run that many pages have links each
of them to the earliest and to its neighbour only, so that a story that everybody prints costs no more than its length.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from rashomon.relations.pile import Page

SHINGLE = 5  # words
COMMON = 24  # pages above which a run links to the first holder and the neighbour only
SHARED = 2  # runs that make a pair worth aligning

STOCK = 3  # events in which a run of words is a stock phrase, not text taken over

Hashes = NDArray[np.uint64]
_PRIME = np.uint64(0x100000001B3)


def shingles(pages: Sequence[Page]) -> list[Hashes]:
    """For each page the hash of the run of words from each word on; equal runs have equal hashes in this pile."""
    vocabulary: dict[str, int] = {}
    made = []
    for page in pages:
        ids = np.array([vocabulary.setdefault(w, len(vocabulary) + 1) for w in page.words], dtype=np.uint64)
        mixed = np.zeros(max(0, len(ids) - SHINGLE + 1), dtype=np.uint64)
        for n in range(SHINGLE):
            mixed = (mixed ^ ids[n : n + len(mixed)]) * _PRIME
            mixed ^= mixed >> np.uint64(29)
        made.append(mixed)
    return made


def shingle_pairs(pages: Sequence[Page], hashed: Sequence[Hashes]) -> list[tuple[int, int]]:
    """Pairs of indices `(a, b)`, a before b, of pages that share at least `SHARED` runs of running text."""
    hashes: list[Hashes] = []
    holders: list[NDArray[np.int64]] = []
    for page, mixed in zip(pages, hashed, strict=True):
        if not len(mixed):
            continue
        usable = np.ones(len(mixed), dtype=bool)
        plain = np.frombuffer(bytes(page.plain), dtype=np.uint8).astype(bool)
        spoken = np.frombuffer(bytes(page.quoted), dtype=np.uint8).astype(bool)
        for n in range(SHINGLE):
            usable &= plain[n : n + len(mixed)] & ~spoken[n : n + len(mixed)]
        unique = np.unique(mixed[usable])
        hashes.append(unique)
        holders.append(np.full(len(unique), page.index, dtype=np.int64))
    if not hashes:
        return []
    keys, pages_of = np.concatenate(hashes), np.concatenate(holders)
    order = np.lexsort((pages_of, keys))
    keys, pages_of = keys[order], pages_of[order]
    bounds = np.flatnonzero(np.r_[True, keys[1:] != keys[:-1], True])
    counts: Counter[tuple[int, int]] = Counter()
    for start, end in zip(bounds[:-1].tolist(), bounds[1:].tolist(), strict=True):
        if end - start > 1:
            _link(pages_of[start:end].tolist(), counts)
    return sorted(pair for pair, shared in counts.items() if shared >= SHARED)


def _link(holders: list[int], counts: Counter[tuple[int, int]]) -> None:
    """Count one shared run for the pairs that it makes."""
    if len(holders) <= COMMON:
        for n, one in enumerate(holders):
            for other in holders[n + 1 :]:
                counts[one, other] += 1
        return
    for before, one in pairwise(holders):
        counts[before, one] += 1
        if before != holders[0]:
            counts[holders[0], one] += 1


def stock_words(hashed: Sequence[Hashes], event_of: Sequence[int]) -> list[bytearray]:
    """For each page and word, 1 where it stands only in runs that occur in `STOCK` or more events: stock phrases."""
    keys = [np.unique(h) for h in hashed]
    if not keys:
        return []
    every = np.concatenate(keys)
    events = np.concatenate([np.full(len(k), event_of[n], dtype=np.int64) for n, k in enumerate(keys)])
    order = np.lexsort((events, every))
    every, events = every[order], events[order]
    fresh = (
        np.r_[True, (every[1:] != every[:-1]) | (events[1:] != events[:-1])] if len(every) else np.zeros(0, dtype=bool)
    )
    runs, counts = np.unique(every[fresh], return_counts=True)
    common = runs[counts >= STOCK]
    made = []
    for hashes in hashed:
        flags = bytearray(len(hashes) + SHINGLE - 1 if len(hashes) else 0)
        if len(hashes):
            inside = _held(hashes, common)
            rare = np.zeros(len(flags), dtype=bool)
            for n in range(SHINGLE):
                rare[n : n + len(hashes)] |= ~inside
            flags = bytearray((~rare).astype(np.uint8).tobytes())
        made.append(flags)
    return made


def _held(hashes: Hashes, common: Hashes) -> NDArray[np.bool_]:
    """Which of the hashes are among the common ones, which are sorted."""
    if not len(common):
        return np.zeros(len(hashes), dtype=bool)
    at = np.minimum(np.searchsorted(common, hashes), len(common) - 1)
    held: NDArray[np.bool_] = common[at] == hashes
    return held
