"""Circles: texts that give one another as where they have one and the same statement, with no way out.

Nodes are passages that credit an outlet of the event; a passage leads to the passages of that outlet's texts that say
the same. Texts form a circle where passages lead to one another (a strongly connected component, R. Tarjan, Depth-First
Search and Linear Graph Algorithms, 1972) and nowhere else: a passage that names another source, or credits an outlet
that has the statement from elsewhere, opens the circle.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from rashomon.records import Circle, Citation, ClaimRef, Span
from rashomon.relations.credits.again import Named
from rashomon.relations.credits.media import key
from rashomon.relations.credits.outlets import Outlets
from rashomon.relations.origins.alike import Weights, says_the_same
from rashomon.relations.origins.openings import REFUSES, confirms, disowns, saw, shows, speakers, speaks
from rashomon.relations.origins.passages import OURS, Passage, content, passages
from rashomon.relations.pile import Page
from rashomon.relations.points.points import Point

OWN = 0.8  # what a word weighs that hardly any text has but in such passages
NEXT = 3  # characters between two sentences that follow one another
BESIDE = 2  # sentences around a passage in which somebody may confirm it


def circles(
    pages: Mapping[str, Page],
    points: Mapping[str, Sequence[Point]],
    citations: Mapping[str, Sequence[Citation]],
    places: Mapping[str, Sequence[Named]],
    outlets: Outlets,
) -> list[tuple[Circle, tuple[Passage, ...]]]:
    """The circles of an event, each with the passages that make it, in the order of the pages."""
    if sum(bool(citations.get(d)) for d in pages) < 2:
        return []
    found = [p for d, cited in citations.items() for p in passages(pages[d], points, cited, places[d], outlets)]
    if len({p.document for p in found}) < 2:
        return []
    home = {page.id: key(page.publisher) for page in pages.values()}
    by_outlet: dict[str, list[int]] = {}
    for n, one in enumerate(found):
        by_outlet.setdefault(home[one.document], []).append(n)
    weights = Weights(pages, found)
    counted = Counter(one.document for one in found)
    leads: dict[int, set[int]] = {}
    for n, one in enumerate(found):
        leads[n] = {
            m
            for outlet in one.outlets
            for m in by_outlet.get(outlet, ())
            if found[m].document != one.document
            and says_the_same(one, found[m], weights, _each(one, found[m], home, counted))
        }
    made = []
    for part in _components(leads):
        members = sorted(part)
        documents = {found[n].document for n in members}
        if len(documents) < 2 or not all(_within(found[n], leads[n], part, found, home) for n in members):
            continue
        if any(_elsewhere(found[n], pages, points, home, found, weights) for n in members):
            continue
        claims = tuple(dict.fromkeys(c for n in members for c in _claims(found[n])))
        if {c.document for c in claims} == documents:
            made.append((Circle(documents=tuple(sorted(documents)), claims=claims), tuple(found[n] for n in members)))
    return made


def _each(one: Passage, other: Passage, home: Mapping[str, str], counted: Mapping[str, int]) -> bool:
    """Whether two passages credit one another's outlets and no other, and are all that their texts credit."""
    here, there = one.document, other.document
    return (
        counted[here] == counted[there] == 1 and one.outlets == {home[there]} and other.outlets == {home[here]}
        and one.closed and other.closed
    )  # fmt: skip


def _components(leads: Mapping[int, Iterable[int]]) -> list[frozenset[int]]:
    """Strongly connected components of more than one node."""
    index: dict[int, int] = {}
    low: dict[int, int] = {}
    stack: list[int] = []
    made: list[frozenset[int]] = []
    for root in leads:
        if root in index:
            continue
        work: list[tuple[int, Iterator[int]]] = [(root, iter(sorted(leads[root])))]
        index[root] = low[root] = len(index)
        stack.append(root)
        while work:
            node, rest = work[-1]
            for after in rest:
                if after not in index:
                    index[after] = low[after] = len(index)
                    stack.append(after)
                    work.append((after, iter(sorted(leads[after]))))
                    break
                if after in stack:
                    low[node] = min(low[node], index[after])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    part = set()
                    while True:
                        part.add(stack.pop())
                        if node in part:
                            break
                    if len(part) > 1:
                        made.append(frozenset(part))
    return made


def _within(
    one: Passage, leads: Iterable[int], part: frozenset[int], found: Sequence[Passage], home: Mapping[str, str]
) -> bool:
    """Whether everybody whom a passage credits leads back into the circle."""
    inside = {home[found[n].document] for n in part}
    return one.closed and one.outlets <= inside and all(m in part for m in leads)


def _elsewhere(
    one: Passage,
    pages: Mapping[str, Page],
    points: Mapping[str, Sequence[Point]],
    home: Mapping[str, str],
    found: Sequence[Passage],
    weights: Weights,
) -> bool:
    """Whether a text of its outlet has the statement of a passage from a source besides."""
    others = [p for p in found if p.document == one.document]
    for other in others:
        goes_on = other.outlets <= one.outlets and 0 <= other.span[0] - one.span[1] < NEXT
        if not other.closed and (goes_on or says_the_same(one, other, weights)):
            return True
    if _opened(one, pages[one.document], points[one.document], [p.span for p in others], weights):
        return True
    return any(
        says_the_same(one, _said(point.document, point.span, point.stems, (point,)), weights)
        for page in pages.values()
        if page.id != one.document and home[page.id] == home[one.document]
        for point in points[page.id]
    )


def _said(document: str, span: Span, stems: Iterable[str], points: tuple[Point, ...]) -> Passage:
    """What a stretch of text says, to be held against a passage."""
    return Passage(
        document=document,
        span=span,
        outlets=frozenset(),
        points=points,
        stems=content(stems),
        numbers=frozenset(),
        denied=bool(points) and all(p.stance in {"denies", "doubts"} for p in points),
        closed=True,
    )


def _opened(one: Passage, page: Page, points: Sequence[Point], spans: Sequence[Span], weights: Weights) -> bool:
    """Whether elsewhere in its text somebody else confirms what a passage says, shows it, or speaks of the same."""
    first, last = page.sentence_of(one.span[0]), page.sentence_of(one.span[1] - 1)
    for n, sentence in enumerate(page.sentences):
        if any(a < sentence[1] and sentence[0] < b for a, b in spans):
            continue
        near = first - BESIDE <= n <= last + BESIDE
        if n == last + 1 and disowns(page.text, sentence):
            return True
        if near and confirms(page.text, sentence):
            return True
        if first - 1 <= n <= last + 1 and shows(page.text, sentence) and "\n" not in _between(page, one.span, sentence):
            return True
        if n == last + 1 and speaks(page.text, sentence) and "\n" not in _between(page, one.span, sentence):
            return True
        here = tuple(p for p in points if sentence[0] <= p.start < sentence[1])
        sourced = tuple(p for p in here if p.source is not None and not _is_press(p))
        if not (sourced or any(speakers(page.text, sentence, ())) or any(w(page.text, sentence) for w in (shows, saw))):
            continue
        told = frozenset(s for s in page.stems_in(sentence) if s)
        sure = all(p.stance == "asserts" for p in sourced) and not REFUSES.search(page.text, *sentence)
        shared = {s for s in content(told) & one.stems if weights.weight(s, page.id) >= OWN}
        if near and sure and (len(shared) > 1 or shared & one.deeds):
            return True
        if says_the_same(one, _said(page.id, sentence, told, sourced), weights):
            return True
    return False


def _between(page: Page, one: Span, other: Span) -> str:
    """The text between two stretches."""
    return page.text[min(one[1], other[1]) : max(one[0], other[0])]


def _is_press(one: Point) -> bool:
    """Whether an outlet says it, or the text itself."""
    return one.source is not None and (one.source.kind == "medium" or bool(OURS.match(one.source.name)))


def _claims(one: Passage) -> Iterator[ClaimRef]:
    yield one.points[0].ref
