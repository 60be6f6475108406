"""Words to windows of whole sentences for the encoder, with context on both sides, so that a long text has no seams."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rashomon.attributions.words import Words

LEFT, RIGHT = 48, 32  # least pieces of context around the words that a window answers for, where there are as many
LONGEST = 8  # pieces of one word that are read; the rest of a monstrous word adds nothing


@dataclass(frozen=True)
class Window:
    """Words `[first, last)` are read, words `[low, high)` are answered for."""

    first: int
    last: int
    low: int
    high: int


def windows(words: Words, lengths: Sequence[int], width: int) -> list[Window]:
    """Windows that answer for every word once. `lengths` are the words' pieces, `width` the most of a window."""
    count = len(lengths)
    total = [0]
    for n in lengths:
        total.append(total[-1] + n)
    if total[-1] <= width:
        return [Window(0, count, 0, count)] if count else []
    blocks = _blocks(words.sentences, total, count, width - LEFT - RIGHT)
    found: list[Window] = []
    n = 0
    while n < len(blocks):
        low = blocks[n]
        first = low
        while first > 0 and total[low] - total[first - 1] <= LEFT:
            first -= 1
        m = n + 1
        while m < len(blocks) and total[_end(blocks, m, count)] - total[first] <= width - RIGHT:
            m += 1
        high = blocks[m] if m < len(blocks) else count
        last = high
        while last < count and total[last + 1] - total[first] <= width and total[last] - total[high] < RIGHT:
            last += 1
        found.append(Window(first, last, low, high))
        n = m
    return found


def _end(blocks: list[int], n: int, count: int) -> int:
    return blocks[n + 1] if n + 1 < len(blocks) else count


def _blocks(sentences: Sequence[int], total: Sequence[int], count: int, most: int) -> list[int]:
    """Where blocks begin: at sentences, and within a sentence too long for a window wherever it is full."""
    starts: list[int] = []
    for n, start in enumerate(sentences):
        stop = sentences[n + 1] if n + 1 < len(sentences) else count
        starts.append(start)
        at = start
        for word in range(start + 1, stop):
            if total[word + 1] - total[at] > most:
                starts.append(word)
                at = word
    return starts
