"""Statements of one event to those that say the same, through an inverted index; never all pairs."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from rashomon.relations.cluster import clusters
from rashomon.relations.matters.likeness import Likeness
from rashomon.relations.matters.sameness import BESIDE, ONE, Sameness
from rashomon.relations.pile import Page
from rashomon.relations.points.points import Point

CANDIDATE = 0.2  # likeness from which two statements are held against each other
COMMON = 80  # statements of an event above which a word finds no candidates
JOINED = 0.6  # mean log-odds from which two matters are one
LITTLE = -2.5  # log-odds of two statements that share too little to be held against each other
MIDDLE = 12  # members of a matter with which another one must be at peace


def statements(
    points: Sequence[Point], pages: Mapping[int, Page], taken: set[int], held: set[tuple[str, str]], same: Sameness
) -> list[tuple[int, ...]]:
    """Statements that say the same, each held against the likely ones only."""
    chosen = [n for n, p in enumerate(points) if _states(p) and n not in taken and not same.empty(p)]
    alike = Likeness([points[n] for n in chosen], len(pages))
    worth: dict[int, dict[int, float]] = defaultdict(dict)
    for a, b in _candidates([points[n] for n in chosen], alike):
        n, m = chosen[a], chosen[b]
        if not same.apart(points[n], points[m]):
            worth[n][m] = worth[m][n] = same.worth(points[n], points[m])
    made = []
    for part in _joined(list(_around(points, worth, same)), worth):
        figured = sum((points[m].document, points[m].claim.id) in held for m in part)
        if len({points[m].page for m in part}) > 1 and figured <= 0.5 * len(part):
            made.append(part)
    return made


def _around(
    points: Sequence[Point], worth: Mapping[int, Mapping[int, float]], same: Sameness
) -> Iterator[tuple[int, ...]]:
    """Statements parted into those that say the same as one of them, and that may all be one: never a chain from one
    thing to another. The statement that most others say stands in the middle.
    """
    left = {n for n, others in worth.items() if any(value >= ONE for value in others.values())}
    near = {n: [m for m, value in worth[n].items() if value >= ONE] for n in left}
    for n in sorted(left, key=lambda n: (-len(near[n]), n)):
        if n not in left:
            continue
        part = [n]
        for m in sorted(near[n], key=lambda m: (-worth[n][m], m)):
            if m in left and all(_may_be_one(points, m, k, worth, same) for k in part[1:MIDDLE]):
                part.append(m)
        if len(part) > 1:
            left.difference_update(part)
            yield tuple(sorted(part))


def _joined(parts: Sequence[tuple[int, ...]], worth: Mapping[int, Mapping[int, float]]) -> list[tuple[int, ...]]:
    """Parts of which most statements of the one say what those of the other say are one."""
    home = {n: k for k, part in enumerate(parts) for n in part}
    sums: dict[tuple[int, int], float] = defaultdict(float)
    pairs: Counter[tuple[int, int]] = Counter()
    for n, k in home.items():
        for m, value in worth[n].items():
            j = home.get(m, k)
            if j > k:
                sums[k, j] += value
                pairs[k, j] += 1
    means = {
        (k, j): (total + LITTLE * (len(parts[k]) * len(parts[j]) - pairs[k, j])) / (len(parts[k]) * len(parts[j]))
        for (k, j), total in sums.items()
    }
    return [
        tuple(sorted(n for k in group for n in parts[k]))
        for group in clusters(len(parts), _shifted(means), JOINED - LITTLE)
    ]


def _shifted(means: Mapping[tuple[int, int], float]) -> dict[tuple[int, int], float]:
    """Log-odds raised so that pairs never held against each other, which count as nothing, count as `LITTLE`."""
    return {pair: value - LITTLE for pair, value in means.items() if value > LITTLE}


def _may_be_one(
    points: Sequence[Point], n: int, m: int, worth: Mapping[int, Mapping[int, float]], same: Sameness
) -> bool:
    known = worth[n].get(m)
    if known is None and points[n].page != points[m].page:
        return False  # they share too little to have been held against each other
    return (same.worth(points[n], points[m]) if known is None else known) >= BESIDE


def _candidates(points: Sequence[Point], alike: Likeness) -> list[tuple[int, int]]:
    """Pairs of statements of two pages that share enough to be held against each other."""
    postings: dict[str, list[int]] = defaultdict(list)
    for n, one in enumerate(points):
        for s in one.stems:
            postings[s].append(n)
    shared: Counter[tuple[int, int]] = Counter()
    for holders in postings.values():
        if len(holders) <= COMMON:
            for i, n in enumerate(holders):
                for m in holders[:i]:
                    shared[m, n] += 1
    return [
        (m, n)
        for (m, n), count in shared.items()
        if count >= 2
        and points[m].page != points[n].page
        and alike.alike(points[m].stems, points[n].stems) >= CANDIDATE
    ]


def words_of(points: Sequence[Point], members: Iterable[int]) -> str:
    """The commonest words of some points, by which a question is told from others."""
    counts: Counter[str] = Counter(s for n in members for s in points[n].stems)
    return " ".join(sorted(s for s, _ in counts.most_common(6)))


def _states(one: Point) -> bool:
    """Whether a point is a statement by itself: claims whose figures are points of their own are held by those."""
    return one.quantity is None and not one.figured and len(one.stems) >= 3 and not one.call
