"""Texts that credit one another for the same thing, in a round of two or three, belong to one event."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Container, Iterator, Sequence

from rashomon.relations.credits.citations import NEAR_DAYS, Found
from rashomon.relations.credits.media import flat
from rashomon.relations.credits.words import NAME, REPORTISH
from rashomon.relations.pile import Page

SMALL = 3  # pages of a group that a round may bring to another
COMMON = 3  # content words that what they credit must share; or two, where these are
SHARE = 0.4  # of those of the shorter passage


_NAMED = re.compile(NAME)


def joined(
    pile: Sequence[Page], groups: Sequence[tuple[int, ...]], found: Found, like: Callable[[int, int], float]
) -> tuple[tuple[int, ...], ...]:
    """The groups, small ones joined to those with which they form a round of credits; a page of a large group leaves it
    for the rest of its round where it is no likelier to be of that group.
    """
    home = {n: k for k, group in enumerate(groups) for n in group}
    members = {k: list(group) for k, group in enumerate(groups)}
    for ring in _rounds(pile, found):
        first, *others = sorted({home[n] for n in ring}, key=lambda k: (-len(members[k]), k))
        for other in others:
            if len(members[other]) <= SMALL:
                members[first] += members.pop(other)
                home.update(dict.fromkeys(members[first], first))
                continue
            gain, page, goal = max(
                (_mean(n, members[goal], like) - _mean(n, members[home[n]], like), n, goal)
                for n in ring
                for goal in (first, other)
                if home[n] in (first, other) and goal != home[n]
            )
            if gain >= 0:
                members[home[page]].remove(page)
                members[goal].append(page)
                home[page] = goal
    return tuple(sorted(tuple(sorted(m)) for m in members.values()))


def _mean(page: int, group: Sequence[int], like: Callable[[int, int], float]) -> float:
    """How like a page is to the others of a group."""
    others = [n for n in group if n != page]
    return sum(like(page, n) for n in others) / max(1, len(others))


def _rounds(pile: Sequence[Page], found: Found) -> Iterator[tuple[int, ...]]:
    """Rounds of two and three pages, each of which credits the outlet of the next with nearly the same."""
    by_outlet: dict[str, list[int]] = defaultdict(list)
    for page in pile:
        if page.publisher:
            by_outlet[flat(page.publisher)].append(page.index)
    said = {p.index: _credited(p, found, by_outlet.keys()) for p in pile if p.publisher}
    stems = {n: frozenset[str]().union(*passages.values()) for n, passages in said.items() if passages}
    leads = {
        n: {
            m
            for outlet, mine in passages.items()
            for m in by_outlet[outlet]
            if m != n and m in stems and _near(pile[n], pile[m]) and _alike(mine, stems[m])
        }
        for n, passages in said.items()
    }
    for a in sorted(leads):
        for b in sorted(leads[a]):
            if a in leads[b] and a < b:
                yield a, b
            yield from ((a, b, c) for c in sorted(leads[b]) if a < b and a < c and c != b and a in leads[c])


def _credited(page: Page, found: Found, outlets: Container[str]) -> dict[str, frozenset[str]]:
    """For each outlet that a page credits, the content words of the sentences that name it."""
    made: dict[str, frozenset[str]] = {}
    own = flat(page.publisher)
    every = [*found[page.index], *((m.group(), m.span()) for m in _NAMED.finditer(page.text))]
    for name, span in every:
        outlet = flat(name)
        if outlet not in outlets or outlet == own or not page.sentences:
            continue
        where = page.sentences[page.sentence_of(span[0])]
        if not REPORTISH.search(page.text, *where):
            continue
        low, high = page.within(where)
        words = frozenset(
            page.stems[n]
            for n in range(low, high)
            if page.stems[n] and not span[0] <= page.starts[n] < span[1] and not REPORTISH.fullmatch(page.words[n])
        )
        made[outlet] = made.get(outlet, frozenset()) | words
    return made


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    common = len(one & other)
    return common >= COMMON or (common >= 2 and common >= SHARE * min(len(one), len(other)))


def _near(one: Page, other: Page) -> bool:
    return one.day is None or other.day is None or abs(one.day - other.day) <= NEAR_DAYS
