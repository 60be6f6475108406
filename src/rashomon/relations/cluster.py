"""Sparse average linkage, for documents and for claims."""

from __future__ import annotations

import heapq
from collections.abc import Mapping


def clusters(count: int, worth: Mapping[tuple[int, int], float], enough: float) -> tuple[tuple[int, ...], ...]:
    """Groups of `0..count-1`: the pair of clusters with the highest average likeness joins, while it is `enough`.

    Pairs that were never compared count as 0, so the average is over all pairs of both clusters.
    """
    members: dict[int, list[int]] = {n: [n] for n in range(count)}
    links: dict[int, dict[int, float]] = {n: {} for n in range(count)}
    heap: list[tuple[float, int, int]] = []
    for (n, m), value in worth.items():
        links[n][m] = links[m][n] = value
        if value >= enough:
            heapq.heappush(heap, (-value, n, m))
    fresh = count
    while heap:
        _, n, m = heapq.heappop(heap)
        if n not in members or m not in members:
            continue
        joined = members.pop(n) + members.pop(m)
        sums: dict[int, float] = {}
        for old in (n, m):
            for other, total in links.pop(old).items():
                if other in members:
                    sums[other] = sums.get(other, 0.0) + total
                    links[other].pop(old, None)
        members[fresh], links[fresh] = joined, sums
        for other, total in sums.items():
            links[other][fresh] = total
            average = total / (len(joined) * len(members[other]))
            if average >= enough:
                heapq.heappush(heap, (-average, other, fresh))
        fresh += 1
    groups = (tuple(sorted(m)) for m in members.values())
    return tuple(sorted(groups))
