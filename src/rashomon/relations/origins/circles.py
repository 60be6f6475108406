"""Circles: texts that give one another as where they have one and the same statement, with no way out.

Nodes are passages that credit an outlet of the event; a passage leads to the passages of that outlet's texts that say
the same. Texts form a circle where passages lead to one another (a strongly connected component, R. Tarjan, Depth-First
Search and Linear Graph Algorithms, 1972) and nowhere else: a passage that names another source, or credits an outlet
that has the statement from elsewhere, opens the circle.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rashomon.records import Circle, Citation, ClaimRef, Span
from rashomon.relations.credits.media import key
from rashomon.relations.credits.outlets import Outlets
from rashomon.relations.credits.words import BACKWARD, REPORTISH
from rashomon.relations.lexicon import MONTHS, WEEKDAYS, stem
from rashomon.relations.pile import Page
from rashomon.relations.points.causes import same_cause
from rashomon.relations.points.points import Point

SAME = 0.6  # likeness (Dice) of what two passages say, beside what the event is about, above which they say the same
LEAST = 2  # content words that they must share
# Stems that say how something came about or how it is reported, and not what.
_EMPTY = frozenset(
    """caus due blam trigger respons responsibl result begin began begun start led lead set behind ow spark provok
    brought origin reason com come daily found obtain edition newspaper websit pag paper magazin agency station channel
    network site
    exclusiv lat latest""".split()
) | frozenset(stem(w) for w in WEEKDAYS | MONTHS)

_OURS = re.compile(r"(?:we|us|our|ours)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Passage:
    """A passage that credits outlets of the event: what it says, without whom it credits."""

    document: str
    span: Span
    outlets: frozenset[str]
    points: tuple[Point, ...]
    stems: frozenset[str]
    numbers: frozenset[str]
    denied: bool
    closed: bool


def circles(
    pages: Mapping[str, Page], points: Mapping[str, Sequence[Point]], citations: Mapping[str, Sequence[Citation]]
) -> list[tuple[Circle, tuple[Passage, ...]]]:
    """The circles of an event, each with the passages that make it, in the order of the pages."""
    if sum(bool(citations.get(d)) for d in pages) < 2:
        return []
    outlets = Outlets(pages.values())
    found = [p for page in pages.values() for p in _passages(page, points, citations.get(page.id, ()), outlets)]
    if len({p.document for p in found}) < 2:
        return []
    home = {page.id: key(page.publisher) for page in pages.values()}
    by_outlet: dict[str, list[int]] = {}
    for n, one in enumerate(found):
        by_outlet.setdefault(home[one.document], []).append(n)
    topic = _topics(pages, found)
    leads: dict[int, set[int]] = {}
    for n, one in enumerate(found):
        leads[n] = {
            m
            for outlet in one.outlets
            for m in by_outlet.get(outlet, ())
            if found[m].document != one.document and _same(one, found[m], topic)
        }
    made = []
    for part in _components(leads):
        members = sorted(part)
        documents = {found[n].document for n in members}
        if len(documents) < 2 or not all(_within(found[n], leads[n], part, found, home) for n in members):
            continue
        if any(_elsewhere(found[n], pages, points, home, found, topic) for n in members):
            continue
        claims = tuple(dict.fromkeys(c for n in members for c in _claims(found[n])))
        if {c.document for c in claims} == documents:
            made.append((Circle(documents=tuple(sorted(documents)), claims=claims), tuple(found[n] for n in members)))
    return made


def _passages(
    page: Page, points: Mapping[str, Sequence[Point]], citations: Sequence[Citation], outlets: Outlets
) -> Iterator[Passage]:
    """The passages of one page that credit somebody: the sentence of the credit, with one before that it speaks of."""
    if not page.publisher:
        return
    own = key(page.publisher)
    named: dict[Span, list[tuple[str | None, Span]]] = {}
    every = [(outlets.meant(c.name), c.span) for c in citations]
    known = {o for o, _ in every}
    every += [(m.outlet, m.span) for m in outlets.mentions(page) if m.outlet in known]
    for outlet, span in every:
        if outlet == own or not page.sentences:
            continue
        n = page.sentence_of(span[0])
        start, end = page.sentences[n]
        if n and BACKWARD.match(page.text[start : min(end, start + 60)]):
            start = page.sentences[n - 1][0]
        named.setdefault((start, end), []).append((outlet, span))
    for (start, end), credited in named.items():
        mine = tuple(p for p in points[page.id] if start <= p.start < end)
        meant = frozenset(o for o, _ in credited if o)
        if not meant or not mine:
            continue
        words = [
            n
            for n in range(*page.within((start, end)))
            if page.stems[n]
            and not any(a <= page.starts[n] < b for _, (a, b) in credited)
            and not REPORTISH.fullmatch(page.words[n])
        ]
        yield Passage(
            document=page.id,
            span=(start, end),
            outlets=meant,
            points=mine,
            stems=frozenset(page.stems[n] for n in words) - _EMPTY,
            numbers=frozenset(page.words[n] for n in words if page.words[n][0].isdigit()),
            denied=all(p.stance in {"denies", "doubts"} for p in mine),
            closed=all(o for o, _ in credited) and not any(_other_source(p, page, credited) for p in mine),
        )


def _other_source(one: Point, page: Page, credited: Sequence[tuple[str | None, Span]]) -> bool:
    """Whether a statement has a source that is no outlet of the event, nor a report in one."""
    if one.act is None or one.source is None or _OURS.match(one.source.name):
        return False
    spans = one.act.source_spans or one.source.mentions[:1]
    inside = [s for _, s in credited if any(a <= s[0] < b for a, b in spans)]
    if spans and not inside:
        return not (one.source.kind == "medium" and one.source.naming != "named")
    words = (n for span in spans for n in range(*page.within(span)))
    return any(
        page.stems[n] and page.stems[n] not in _EMPTY and not REPORTISH.fullmatch(page.words[n])
        for n in words
        if not any(a <= page.starts[n] < b for a, b in inside)
    )


def _topics(pages: Mapping[str, Page], found: Sequence[Passage]) -> dict[str, frozenset[str]]:
    """For each page the words that it has outside its credited passages, title and all."""
    spans: dict[str, list[Span]] = {}
    for one in found:
        spans.setdefault(one.document, []).append(one.span)
    made = {}
    for page in pages.values():
        outside = {
            s
            for n, s in enumerate(page.stems)
            if s and not any(a <= page.starts[n] < b for a, b in spans.get(page.id, ()))
        }
        made[page.id] = frozenset(outside)
    return made


def _same(one: Passage, other: Passage, topic: Mapping[str, frozenset[str]]) -> bool:
    """Whether two passages say the same, beside what the event is about."""
    if one.denied != other.denied or (one.numbers and other.numbers and one.numbers != other.numbers):
        return False
    mine, theirs = ([p.cause for p in passage.points if p.cause is not None] for passage in (one, other))
    if mine and theirs and any(same_cause(a.stems, b.stems) for a in mine for b in theirs):
        return True
    usual = frozenset[str]().union(*topic.values())
    here, there = one.stems - usual, other.stems - usual
    common = here & there
    if len(one.stems & other.stems) < LEAST or not common:
        return False
    return 2 * len(common) > SAME * (len(here) + len(there))


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
    topic: Mapping[str, frozenset[str]],
) -> bool:
    """Whether a text of its outlet has the statement of a passage from a source besides."""
    spans = [p.span for p in found if p.document == one.document]
    for page in pages.values():
        if home[page.id] != home[one.document]:
            continue
        for point in points[page.id]:
            if page.id == one.document and any(a <= point.start < b for a, b in spans):
                continue
            if page.id == one.document and point.source is None:
                continue
            beside = Passage(
                document=page.id,
                span=point.span,
                outlets=frozenset(),
                points=(point,),
                stems=point.stems - _EMPTY,
                numbers=frozenset(),
                denied=point.stance in {"denies", "doubts"},
                closed=True,
            )
            usual = {d: t for d, t in topic.items() if d != page.id}
            if _same(one, beside, usual):
                return True
    return False


def _claims(one: Passage) -> Iterator[ClaimRef]:
    yield one.points[0].ref
