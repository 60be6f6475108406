"""Exact alignment of two pages: stretches of the same words in the same order, small changes bridged.

Seeds are runs of `SEED` words that occur at most three times in a page; each is grown as far as the words agree, and
runs that follow one another closely on both sides become one stretch.
"""

from __future__ import annotations

from dataclasses import dataclass

from rashomon.relations.pile import Page

SEED = 4  # words of a seed
GAP = 6  # words that may be changed, put in or left out between two runs of one stretch
SHORTEST = 9  # words of the shortest stretch that counts as text taken over


@dataclass(frozen=True)
class Stretch:
    """Words `[a0, a1)` of one page and `[b0, b1)` of another, of which `same` agree one by one."""

    a0: int
    a1: int
    b0: int
    b1: int
    same: int

    @property
    def kind(self) -> str:
        """Verbatim where nine words in ten agree, else near."""
        return "verbatim" if self.same >= 0.9 * max(self.a1 - self.a0, self.b1 - self.b0) else "near"


def runs(a: Page, b: Page) -> list[tuple[int, int, int]]:
    """Maximal runs of equal words `(in a, in b, length)` grown from rare seeds, not crossing in either page."""
    places: dict[tuple[str, ...], list[int]] = {}
    for n in range(len(a.words) - SEED + 1):
        places.setdefault(a.words[n : n + SEED], []).append(n)
    found: list[tuple[int, int, int]] = []
    reached: dict[int, int] = {}
    for m in range(len(b.words) - SEED + 1):
        here = places.get(b.words[m : m + SEED])
        if here is None or len(here) > 3:
            continue
        for n in here:
            if reached.get(n - m, -1) > m:
                continue
            length = SEED
            while (
                n + length < len(a.words) and m + length < len(b.words) and a.words[n + length] == b.words[m + length]
            ):
                length += 1
            reached[n - m] = m + length
            found.append((n, m, length))
    return _ordered(found)


def _ordered(found: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """The longest runs first, each word of either page in one run only."""
    taken_a: set[int] = set()
    taken_b: set[int] = set()
    kept: list[tuple[int, int, int]] = []
    for n, m, length in sorted(found, key=lambda r: (-r[2], r[0], r[1])):
        if taken_a.isdisjoint((n, n + length - 1)) and taken_b.isdisjoint((m, m + length - 1)):
            kept.append((n, m, length))
            taken_a.update(range(n, n + length))
            taken_b.update(range(m, m + length))
    return sorted(kept)


def stretches(a: Page, b: Page) -> list[Stretch]:
    """Stretches of text that both pages have, in the order of the first.

    No stretch goes on over a name or number that the other page has changed: texts that differ in these share a form.
    """
    joined: list[list[int]] = []
    for n, m, length in runs(a, b):
        if joined:
            last = joined[-1]
            if 0 <= n - last[1] <= GAP and 0 <= m - last[3] <= GAP and not _renamed(a, b, last, n, m):
                last[1], last[3], last[4] = n + length, m + length, last[4] + length
                continue
        joined.append([n, n + length, m, m + length, length])
    return [Stretch(*j) for j in joined if min(j[1] - j[0], j[3] - j[2]) >= SHORTEST and j[4] >= SHORTEST - 2]


def _renamed(a: Page, b: Page, last: list[int], n: int, m: int) -> bool:
    """Whether the words between two runs are other names or numbers in the one page than in the other."""
    gaps = ((a, last[1], n), (b, last[3], m))
    return all(any(_tells(page, k) for k in range(first, end)) for page, first, end in gaps)


def _tells(page: Page, n: int) -> bool:
    return page.words[n][0].isdigit() or page.words[n] in page.names
