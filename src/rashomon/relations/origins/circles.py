# ruff: noqa: E501 - tables of words
"""Circles: texts that give one another as where they have one and the same statement, with no way out.

Nodes are passages that credit an outlet of the event; a passage leads to the passages of that outlet's texts that say
the same. Texts form a circle where passages lead to one another (a strongly connected component, R. Tarjan, Depth-First
Search and Linear Graph Algorithms, 1972) and nowhere else: a passage that names another source, or credits an outlet
that has the statement from elsewhere, opens the circle.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rashomon.records import Circle, Citation, ClaimRef, Span
from rashomon.relations.credits.again import Named
from rashomon.relations.credits.media import key
from rashomon.relations.credits.outlets import Outlets
from rashomon.relations.credits.words import BACKWARD, REPORTISH
from rashomon.relations.lexicon import MONTHS, WEEKDAYS, stem
from rashomon.relations.origins.bodies import BODY, stems_of
from rashomon.relations.pile import Page
from rashomon.relations.points.causes import same_cause
from rashomon.relations.points.points import Point

SAME = 0.4  # what two passages share, of what the shorter one says, from which they say the same
EACH = 0.3  # the same, of three words and more, where two texts credit one another once each, and nobody besides
ALSO = 0.5  # the same, where each names somebody besides
MOST = 0.7  # the same, where they share two words only
LEAST = 2  # content words that they must share
ENOUGH = 1.25  # what these must weigh together
TOPIC = 0.25  # what a word weighs that all texts of the event have
OWN = 0.8  # what a word weighs that hardly any text has but in such passages
NEXT = 25  # characters between a word of saying and the outlet that says it
BESIDE = 2  # sentences around a passage in which somebody may confirm it
# Stems that say how something came about or how it is reported, and not what.
_EMPTY = frozenset(
    """caus due blam trigger respons responsibl result begin began begun start led lead set behind ow spark provok
    brought origin reason com come daily found obtain edition newspaper websit pag paper magazin agency station channel
    network site
    exclusiv lat latest""".split()
) | frozenset(stem(w) for w in WEEKDAYS | MONTHS)

# Somebody says that it is so; or says nothing.
_CONFIRMS = re.compile(
    r"\bconfirm(?:s|ed|ing|ation)?\b|\b(?:is|was|were|are|be|[’']s) (?:\w+ )?(?:true|correct|right|accurate|so)\b|"
    r"\b(?:bears?|bore|borne) (?:\w+ ){1,2}out\b|\b(?:admit|acknowledge|concede|corroborate|verif)\w*|\backnowledg\w+|"
    r"\bowned up\b|\bdid not deny\b|\bdoes(?: not|n[’']t) deny\b|\bdidn[’']t deny\b|\bindeed\b",
    re.IGNORECASE,
)
_REFUSES = re.compile(
    r"\b(?:declin|refus)\w+|\bno comment\b|\b(?:not|n[’']t) (?:be )?(?:\w+ )?(?:reach|confirm|comment|verif|respon|repl|answer|"
    r"correct|true|right)\w*|\b(?:if|whether|unless|until|were|should) (?:\w+ ){0,3}(?:confirmed|true|correct|accurate|right|so)\b|\bcould neither\b|\bunconfirmed\b|\bunable to\b",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"\b(?:told|tells|assured|informed|spoke (?:to|with)|speaking (?:to|with)|(?:interview|conversation|talk|statement)(?: (?:with|to|for))+"
    r"|(?:said|confirmed|revealed|confided|admitted|wrote) to)(?: \w+[’']s)?(?: reporters? (?:of|from))?(?: the)? $",
    re.IGNORECASE,
)
_CITING = re.compile(r"\b(?:citing|quoting|quotes|cites|quoted|cited|as saying)\b", re.IGNORECASE)
# Beside the name of an outlet in a source's words: somebody who told it.
_SPEAKER = re.compile(
    r"\b(?:sources?|officials?|witness(?:es)?|insiders?|ministers?|mayors?|spokes\w+|aides?|experts?|lawyers?|residents?|"
    r"told|quoted|cited|by)\b",
    re.IGNORECASE,
)
_OURS = re.compile(r"(?:we|us|our|ours)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Passage:
    """A passage that credits outlets of the event: what it says, without whom it credits; `headed`: words of its title."""

    document: str
    span: Span
    outlets: frozenset[str]
    points: tuple[Point, ...]
    stems: frozenset[str]
    numbers: frozenset[str]
    denied: bool
    closed: bool
    headed: frozenset[str] = frozenset()


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
    found = [p for d, cited in citations.items() for p in _passages(pages[d], points, cited, places[d], outlets)]
    if len({p.document for p in found}) < 2:
        return []
    home = {page.id: key(page.publisher) for page in pages.values()}
    by_outlet: dict[str, list[int]] = {}
    for n, one in enumerate(found):
        by_outlet.setdefault(home[one.document], []).append(n)
    weights = _Weights(pages, found)
    passages = Counter(one.document for one in found)
    leads: dict[int, set[int]] = {}
    for n, one in enumerate(found):
        leads[n] = {
            m
            for outlet in one.outlets
            for m in by_outlet.get(outlet, ())
            if found[m].document != one.document and _same(one, found[m], weights, _each(one, found[m], home, passages))
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


def _passages(
    page: Page,
    points: Mapping[str, Sequence[Point]],
    citations: Sequence[Citation],
    places: Sequence[Named],
    outlets: Outlets,
) -> Iterator[Passage]:
    """The passages of one page that credit somebody: the sentence of the credit, with one before that it speaks of."""
    if not page.publisher:
        return
    own = key(page.publisher)
    headed = stems_of(page.reading.document.title or "") - _EMPTY
    named: dict[Span, list[tuple[str | None, Span]]] = {}
    meant_by = [outlets.meant(c.name) for c in citations]
    for outlet, span in ((meant_by[n.what], n.span) for n in places):
        if outlet == own or not page.sentences:
            continue
        n = page.sentence_of(span[0])
        start, end = page.sentences[n]
        if n and BACKWARD.match(page.text[start : min(end, start + 60)]):
            start = page.sentences[n - 1][0]
        named.setdefault((start, end), []).append((outlet, span))
    for (start, end), mentioned in named.items():
        mine = tuple(p for p in points[page.id] if start <= p.start < end)
        sources = [s for p in mine if p.act is not None for s in p.act.source_spans]
        named_as_source = [c for c in mentioned if any(a <= c[1][0] < b for a, b in sources)]
        credited = named_as_source or mentioned  # an outlet that the sentence only mentions is credited with nothing
        meant = frozenset(o for o, _ in credited if o)
        if not meant or not mine:
            continue
        said = [p for p in mine if _gives(p, credited) and len(p.stems) >= LEAST]
        words = [
            n
            for span in ([s for p in said for s in p.claim.spans] or [(start, end)])
            for n in range(*page.within(span))
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
            closed=all(o for o, _ in credited)
            and not any(_other_source(p, said, page, credited) for p in mine)
            and not _heard(page.text, (start, end), credited),
            headed=headed,
        )


def _gives(one: Point, credited: Sequence[tuple[str | None, Span]]) -> bool:
    """Whether the words that are credited are those of a statement."""
    spans = (one.act.source_spans or one.source.mentions[:1]) if one.act and one.source else ()
    return any(a <= place[0] < b for _, place in credited for a, b in spans)


def _other_source(one: Point, said: Sequence[Point], page: Page, credited: Sequence[tuple[str | None, Span]]) -> bool:
    """Whether a statement has a source that is no outlet of the event, nor a report in one.

    Beside what the outlet is credited with, only what another says within that, or with the same words, counts.
    """
    if one.act is None or one.source is None or _OURS.match(one.source.name):
        return False
    spans = one.act.source_spans or one.source.mentions[:1]
    inside = [s for _, s in credited if any(a <= s[0] < b for a, b in spans)]
    if spans and not inside:
        if one.source.kind == "medium" and one.source.naming != "named":
            return False
        cues = one.act.cue_spans
        pronoun = all(page.text[a:b].lower() in {"it", "one", "you", "we"} for a, b in spans)
        far = NEXT if pronoun else min(NEXT, *(_apart(cues[0], a) for a in spans)) if cues else 0
        if cues and any(_apart(cues[0], s) < far for _, s in credited):
            return False  # "it says in the Gull": the words of saying stand by the outlet
        return not said or any(_overlap(one, p) or len(one.stems & p.stems) >= LEAST for p in said if p is not one)
    rest = " ".join(
        page.words[n]
        for span in spans
        for n in range(*page.within(span))
        if not any(a <= page.starts[n] < b for a, b in inside)
    )
    rest = re.sub(r"\b(?:agency|service)\b", "", rest)
    return bool(_SPEAKER.search(rest) or BODY.search(rest))


def _apart(one: Span, other: Span) -> int:
    return max(other[0] - one[1], one[0] - other[1], 0)


def _overlap(one: Point, other: Point) -> bool:
    return any(a < d and c < b for a, b in one.claim.spans for c, d in other.claim.spans)


def _heard(text: str, span: Span, credited: Sequence[tuple[str | None, Span]]) -> bool:
    """Whether by its words a passage has a speaker: somebody told it to the outlet credited, or the outlet cites one."""
    starts = [a for _, (a, _) in credited]
    if any(_TOLD.search(text, max(span[0], a - 60), a) for a in starts):
        return True
    return any(not any(0 <= a - m.end() <= 25 for a in starts) for m in _CITING.finditer(text, *span))


class _Weights:
    """How much the words of passages tell: those that the event's texts use anyhow tell less than those that only
    the passages have."""

    def __init__(self, pages: Mapping[str, Page], found: Sequence[Passage]) -> None:
        spans: dict[str, list[Span]] = {}
        for one in found:
            spans.setdefault(one.document, []).append(one.span)
        self._outside = {
            page.id: frozenset(
                s
                for n, s in enumerate(page.stems)
                if s and not any(a <= page.starts[n] < b for a, b in spans.get(page.id, ()))
            )
            for page in pages.values()
        }
        self._usual = Counter(s for stems in self._outside.values() for s in stems)
        self._names = {page.id: frozenset(stem(w) for w in page.names) for page in pages.values()}
        self._pages = len(pages)

    def mass(self, stems: Iterable[str]) -> float:
        """What the words weigh together."""
        return math.fsum(self.weight(s) for s in stems)

    def weight(self, stem: str) -> float:
        """1 for a word that stands in no other place of the event, down to `TOPIC` for one that all texts have."""
        return 1.0 - (1.0 - TOPIC) * min(1.0, 3 * self._usual[stem] / max(self._pages, 4))

    def named(self, one: Passage) -> frozenset[str]:
        """Names in a passage."""
        return one.stems & self._names[one.document]

    def names(self, one: Passage, other: Passage) -> frozenset[str]:
        """Names in a passage that the other and its title don't have."""
        return (one.stems & self._names[one.document]) - other.stems - other.headed


def _each(one: Passage, other: Passage, home: Mapping[str, str], passages: Mapping[str, int]) -> bool:
    """Whether two passages credit one another's outlets and no other, and are all that their texts credit."""
    here, there = one.document, other.document
    return (
        passages[here] == passages[there] == 1 and one.outlets == {home[there]} and other.outlets == {home[here]}
        and one.closed and other.closed
    )  # fmt: skip


def _same(one: Passage, other: Passage, weights: _Weights, each: bool = False) -> bool:
    """Whether two passages say the same, in whatever words; `each`: they credit one another."""
    if one.denied != other.denied or (one.numbers and other.numbers and not one.numbers & other.numbers):
        return False
    mine, theirs = ([p.cause for p in passage.points if p.cause is not None] for passage in (one, other))
    if mine and theirs:
        return any(same_cause(a.stems, b.stems) for a in mine for b in theirs)
    common = one.stems & other.stems
    apart = bool(weights.names(one, other) and weights.names(other, one))
    if apart and not weights.named(one) & weights.named(other):
        return False
    if len(common) < LEAST or weights.mass(common) < ENOUGH:
        return False
    common |= (one.stems & other.headed) | (other.stems & one.headed)
    enough = MOST if len(common) <= LEAST else ALSO if apart else EACH if each else SAME
    return weights.mass(common) >= enough * min(weights.mass(one.stems), weights.mass(other.stems))


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
    weights: _Weights,
) -> bool:
    """Whether a text of its outlet has the statement of a passage from a source besides."""
    spans = [p.span for p in found if p.document == one.document]
    if any(_backed(one, p, pages[one.document], spans, weights) for p in points[one.document]):
        return True
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
            if _same(one, beside, weights):
                return True
    return False


def _backed(one: Passage, point: Point, page: Page, spans: Sequence[Span], weights: _Weights) -> bool:
    """Whether beside a passage somebody else confirms what it says, or speaks of the same."""
    if point.source is not None and (point.source.kind == "medium" or _OURS.match(point.source.name)):
        return False
    place = page.sentence_of(point.start)
    first, last = page.sentence_of(one.span[0]), page.sentence_of(one.span[1] - 1)
    if not first - BESIDE <= place <= last + BESIDE or any(a <= point.start < b for a, b in spans):
        return False
    sentence = page.text[slice(*page.sentences[place])]
    if _REFUSES.search(sentence) or (point.source is None and not REPORTISH.search(sentence)):
        return False
    if _CONFIRMS.search(sentence):
        return True
    if point.source is None:
        return False
    return any(weights.weight(s) >= OWN for s in point.stems & one.stems) and point.stance == "asserts"


def _claims(one: Passage) -> Iterator[ClaimRef]:
    yield one.points[0].ref
