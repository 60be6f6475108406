"""Documents to events: what they report on together.

A document is a bag of names and content words, weighed by rarity in the pile; names count double, words far down count
less. Pairs that share rare words are candidates (an inverted index; never all pairs); likeness must be the higher, the
further apart their days are. Clusters grow by average likeness over such pairs, so that one odd report does not chain
two events together.
"""

from __future__ import annotations

import heapq
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from rashomon.relations.cluster import clusters
from rashomon.relations.pile import Page

NAME_WEIGHT = 2.0
PHRASE_WEIGHT = 2.0
LEAD = 120  # words at the head of a text that count in full; the rest counts half
KEYS = 40  # rarest, heaviest words of a document by which it finds candidates
CANDIDATES = 40  # candidates a document keeps
ALIKE = 0.13  # average likeness for one event
MOST = 60  # documents in which a name stands that is one event's own
TOLD = 0.11  # worth of a pair of which one credits the other's outlet
LESS = 0.05  # average likeness that is enough beside a name that no other document has
OWN = 0.5  # share of the documents that must hold that name
DAYS = 14  # days apart up to which that likeness is enough
FAR = 0.05  # how much more likeness documents far apart need
CREDIT = 0.1  # likeness that a credit is worth
BACKGROUND = 1000  # a pile counts as at least so large: in a small one, what all texts share tells most


@dataclass(frozen=True)
class Grouping:
    """Events as tuples of page indices, and the likeness of the pairs that were compared."""

    groups: tuple[tuple[int, ...], ...]
    likeness: dict[tuple[int, int], float]

    def like(self, one: int, other: int) -> float:
        """The likeness of two pages, 0 where they were never compared."""
        return self.likeness.get((min(one, other), max(one, other)), 0.0)


def bag(page: Page) -> dict[str, float]:
    """The words of a page that tell what it is about, with their weights before rarity."""
    counts: Counter[str] = Counter()
    names = page.names
    for n, stem in enumerate(page.stems):
        if not stem or (stem.isdigit() and len(stem) < 3):
            continue
        word = page.words[n]
        counts[word if word in names else stem] += 2 if n < LEAD else 1
    for word in _title(page):
        counts[word] += 3
    made = {w: (1 + math.log(c)) * (NAME_WEIGHT if w in names else 1.0) for w, c in counts.items()}
    spelled = Counter(page.name_pairs)
    made.update({w: (1 + math.log(c)) * PHRASE_WEIGHT for w, c in spelled.items()})
    return made


def _title(page: Page) -> Iterable[str]:
    title = (page.reading.document.title or "").lower()
    return [w for w in title.replace("’", "'").split() if w in page.names]


def vectors(pages: Sequence[Page]) -> list[dict[str, float]]:
    """Unit vectors of all pages."""
    bags = [bag(p) for p in pages]
    spread: Counter[str] = Counter()
    for one in bags:
        spread.update(one.keys())
    total = max(BACKGROUND, len(pages))
    made = []
    for one in bags:
        weighed = {w: v * math.log((1 + total) / (1 + spread[w])) for w, v in one.items()}
        norm = math.sqrt(sum(v * v for v in weighed.values())) or 1.0
        made.append({w: v / norm for w, v in weighed.items()})
    return made


def compared(
    pages: Sequence[Page], made: Sequence[dict[str, float]], extra: Iterable[tuple[int, int]] = ()
) -> dict[tuple[int, int], float]:
    """Likeness of candidate pairs: those that share the heaviest words, and `extra` ones."""
    postings: dict[str, list[int]] = {}
    cap = max(30, len(pages) // 50)
    heaviest = [heapq.nlargest(KEYS, v, key=lambda w: (v[w], w)) for v in made]
    for n, words in enumerate(heaviest):
        for word in words:
            postings.setdefault(word, []).append(n)
    pairs = {(min(p), max(p)) for p in extra}
    for n, words in enumerate(heaviest):
        score: dict[int, float] = {}
        for word in words:
            holders = postings[word]
            if len(holders) > cap:
                continue
            weight = made[n][word]
            for m in holders:
                if m != n:
                    score[m] = score.get(m, 0.0) + weight * made[m][word]
        for m in heapq.nlargest(CANDIDATES, score, key=lambda m: (score[m], -m)):
            pairs.add((min(n, m), max(n, m)))
    return {(n, m): _dot(made[n], made[m]) for n, m in sorted(pairs)}


def _dot(one: dict[str, float], other: dict[str, float]) -> float:
    if len(one) > len(other):
        one, other = other, one
    return sum(v * other[w] for w, v in one.items() if w in other)


def group(
    pages: Sequence[Page], reused: Iterable[tuple[int, int]] = (), credited: Iterable[tuple[int, int]] = ()
) -> Grouping:
    """The events of the pile. Pages that share running text are candidates too; `credited` pairs, of which one credits
    the other's outlet and shares a rare name with it, count as more alike.
    """
    bound = frozenset(credited)
    likeness = compared(pages, vectors(pages), [*reused, *bound])
    worth = {
        pair: value - _distance(pages[pair[0]], pages[pair[1]]) + (CREDIT if pair in bound else 0.0)
        for pair, value in likeness.items()
    }
    first = clusters(len(pages), worth, ALIKE)
    return Grouping(groups=_joined(first, pages, worth, bound), likeness=likeness)


def _joined(
    groups: Sequence[tuple[int, ...]],
    pages: Sequence[Page],
    worth: Mapping[tuple[int, int], float],
    credited: frozenset[tuple[int, int]],
) -> tuple[tuple[int, ...], ...]:
    """Groups that are less alike, joined where a name stands in most of both and in no other document of the pile, or
    where one credits the other."""
    home = {n: k for k, group in enumerate(groups) for n in group}
    members = {k: list(group) for k, group in enumerate(groups)}
    names = _own_names(pages)
    while True:
        between: dict[tuple[int, int], float] = defaultdict(float)
        for (n, m), value in worth.items():
            if home[n] != home[m]:
                between[_pair(home[n], home[m])] += value
        shared = {_pair(a, b) for held in names for a, b in _sharing(held, home, members)}
        fitting = [
            (between[a, b] / (len(members[a]) * len(members[b])), (a, b)) for a, b in shared if (a, b) in between
        ]
        best = max(((value, pair) for value, pair in fitting if value >= LESS), default=None)
        if best is None:
            told = [
                (worth[p], _pair(home[p[0]], home[p[1]]))
                for p in credited
                if home[p[0]] != home[p[1]] and p in worth and not _explained(p, pages, home, members)
            ]
            best = max(((value, pair) for value, pair in told if value >= TOLD), default=None)
        if best is None:
            return tuple(sorted(tuple(sorted(m)) for m in members.values()))
        a, b = best[1]
        members[a] += members.pop(b)
        home.update(dict.fromkeys(members[a], a))


def _explained(
    pair: tuple[int, int], pages: Sequence[Page], home: Mapping[int, int], members: Mapping[int, list[int]]
) -> bool:
    """Whether the group of one of two pages has another text of the other's outlet, which the credit may mean."""
    return any(
        pages[other].publisher in {pages[n].publisher for n in members[home[one]]} for one, other in (pair, pair[::-1])
    )


def _pair(a: int, b: int) -> tuple[int, int]:
    return min(a, b), max(a, b)


def _own_names(pages: Sequence[Page]) -> list[frozenset[int]]:
    """For each name of more than one document and of few days, the documents that have it."""
    holders: dict[str, set[int]] = defaultdict(set)
    for page in pages:
        for name in {*page.names, *page.name_pairs}:
            holders[name].add(page.index)
    found = {frozenset(h) for h in holders.values() if 1 < len(h) <= MOST and _one_time([pages[n] for n in h])}
    return sorted(found, key=sorted)


def _one_time(pages: Sequence[Page]) -> bool:
    days = [p.day for p in pages if p.day is not None]
    return not days or max(days) - min(days) <= DAYS


def _sharing(
    held: frozenset[int], home: Mapping[int, int], members: Mapping[int, list[int]]
) -> Iterator[tuple[int, int]]:
    """Pairs of groups that have a name, where it stands in most of the documents of all groups that have it."""
    homes = sorted({home[n] for n in held})
    if len(homes) > 1 and len(held) >= OWN * sum(len(members[h]) for h in homes):
        yield from combinations(homes, 2)


def _distance(a: Page, b: Page) -> float:
    """How much likeness two documents lose for the days between them."""
    if a.day is None or b.day is None or abs(a.day - b.day) <= DAYS:
        return 0.0
    return min(FAR * 3, FAR * math.log2(abs(a.day - b.day) / DAYS))
