"""Credits: where a document says that it has something from, to a document of the pile or to a name outside it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from rashomon.records import Citation, Span
from rashomon.relations.credits.media import flat, is_acronym, key, looks_like_medium, same_medium
from rashomon.relations.credits.outlets import Outlets
from rashomon.relations.credits.words import (
    CREDITS,
    JOINED_AFTER,
    JOINED_BEFORE,
    LEADING,
    MEDIUM_S,
    NOT_MEDIA,
    REPORTER_OF,
    REPORTERS,
    TRAILING,
)
from rashomon.relations.pile import Page

NEAR_DAYS = 3  # days between a text and one that credits its outlet
FEW = 3  # texts of an outlet about one day that are few
RARE = 30  # texts in which a rare name stands, in a small pile
_NOT_ONE = frozenset(["US", "UK", "UN", "EU", "CEO", "FBI", "CIA", "FIR", "URL"])

_FORCE = re.compile(r"[A-Z]{1,4}(?:PD|FD|SO)")  # a police or fire department, a sheriff's office
_HYPHENED = re.compile(r"-\w")  # "the Orlem-based firm": no name by itself

Found = Mapping[int, Sequence[tuple[str, Span]]]


def found_names(page: Page, publishers: frozenset[str]) -> Iterator[tuple[str, Span]]:
    """Names that the text credits, with where they stand; one spelling may come more than once."""
    text = page.text
    for pattern, sure in CREDITS:
        for match in pattern.finditer(text):
            group = "n" if match.groupdict().get("n") else "m"
            name, span = _tidy(match.group(group), match.start(group))
            if _fits(name, sure, publishers):
                yield from _parted(text, name, span, publishers)
    for match, name, span in _reporting(text):
        if _fits(name, sure=False, publishers=publishers):
            yield from _parted(text, name, span, publishers)
            yield match.group("p"), match.span("p")
    for source in page.reading.sources:
        if source.kind == "medium" and source.naming == "named" and source.mentions:
            if _HYPHENED.match(text, source.mentions[0][1]):
                continue
            yield from _parted(text, source.name, source.mentions[0], publishers)


def _parted(text: str, name: str, span: Span, publishers: frozenset[str]) -> Iterator[tuple[str, Span]]:
    """A name by itself; a reporter and a medium, and names joined with "and", each by itself."""

    def outlet(words: str) -> bool:
        return looks_like_medium(words) or key(words) in publishers

    start = text.find(name, span[0], span[1] + 1)
    start = span[0] if start < 0 else start
    for pattern in (REPORTER_OF, MEDIUM_S):
        match = pattern.match(name)
        if match and outlet(match.group("m")) and not (pattern is REPORTER_OF and outlet(match.group("p"))):
            for group in ("p", "m"):
                part, (a, b) = _tidy(match.group(group), start + match.start(group))
                if part.lower() in NOT_MEDIA:
                    continue  # "readers of the Gull" are no reporters of it
                yield (_whole_name(text, part) if group == "p" and not outlet(part) else part), (a, b)
            break
        if match and pattern is MEDIUM_S and outlet(match.group("p")):
            yield _tidy(match.group("p"), start + match.start("p"))
            break
    else:
        yield name, span
    before = JOINED_BEFORE.search(text, max(0, span[0] - 60), span[0])
    if before:
        other, place = _tidy(before.group("n"), before.start("n"))
        if outlet(other) and not all(w in NOT_MEDIA for w in key(other).split()):
            yield other, place
    after = JOINED_AFTER.match(text[span[1] : span[1] + 60])
    if after:
        other, place = _tidy(after.group("n"), span[1] + after.start("n"))
        if outlet(other) and not all(w in NOT_MEDIA for w in key(other).split()):
            yield other, place


def _whole_name(text: str, surname: str) -> str:
    """A person's name as the text gives it in full."""
    if " " in surname:
        return surname
    match = re.search(rf"\b([A-Z][a-z]+ ){re.escape(surname)}\b", text)
    return match.group() if match and match.group(1).strip().lower() not in NOT_MEDIA else surname


def reporters(page: Page) -> Iterator[tuple[str, str]]:
    """People whom the text names as reporting for a medium, with that medium."""
    for match, name, _ in _reporting(page.text):
        if looks_like_medium(name):
            yield match.group("p"), name


def _reporting(text: str) -> Iterator[tuple[re.Match[str], str, Span]]:
    """Each place that tells of somebody reporting for a medium: the match, and the medium with where it stands."""
    for pattern in REPORTERS:
        for match in pattern.finditer(text):
            yield match, *_tidy(match.group("m"), match.start("m"))


def _tidy(name: str, start: int) -> tuple[str, Span]:
    lead = LEADING.match(name)
    if lead and (lead.end() < len(name)):
        start += lead.end()
        name = name[lead.end() :]
    name = TRAILING.sub("", name).rstrip(" .,’'")
    return name, (start, start + len(name))


def _fits(name: str, sure: bool, publishers: frozenset[str]) -> bool:
    words = key(name).split()
    if "\n" in name or len(name) < 2:
        return False
    if not words or all(w in NOT_MEDIA for w in words) or not any(c.isalpha() for c in name):
        return False
    if " ".join(words) in publishers or looks_like_medium(name):
        return True
    return sure or (is_acronym(name) and len(words) == 1 and name not in _NOT_ONE and not _FORCE.fullmatch(name))


def all_names(pages: Sequence[Page]) -> Found:
    """The names that each page credits."""
    publishers = frozenset(key(p.publisher) for p in pages if p.publisher)
    return {p.index: tuple(found_names(p, publishers)) for p in pages}


def credit_pairs(pages: Sequence[Page], found: Found) -> Iterator[tuple[int, int]]:
    """Pairs of a page and another, of an outlet that it credits, of nearly the same day, that share a rare
    name, or are among few of that outlet and of those days: candidates for one event.
    """
    spread = Counter(name for page in pages for name in page.names)
    rare = {p.index: {n for n in p.names if spread[n] <= max(RARE, len(pages) // 50)} for p in pages}
    by_outlet: dict[str, list[Page]] = {}
    for page in pages:
        if page.publisher and page.day is not None:
            by_outlet.setdefault(flat(page.publisher), []).append(page)
    for page in pages:
        for name in {flat(n) for n, _ in found[page.index]}:
            near = [
                other
                for other in by_outlet.get(name, ())
                if other.index != page.index and page.day is not None and abs((other.day or 0) - page.day) <= NEAR_DAYS
            ]
            for other in near:
                if len(near) <= FEW or not rare[page.index].isdisjoint(rare[other.index]):
                    yield min(page.index, other.index), max(page.index, other.index)


@dataclass(frozen=True)
class _Credit:
    """A name that a text credits: as shown, where it stands first, and the publisher of the pile that it means."""

    name: str
    span: Span
    outlet: str | None = None


def cite(
    pages: Sequence[Page],
    found: Found,
    beside: Callable[[int], Sequence[int]],
    likeness: Callable[[int, int], float],
) -> tuple[Citation, ...]:
    """The credits of every document, in the order of the pile and of the text.

    `beside(i)` are the documents among which a credit of document i may lead: those of its event. Of several by one
    publisher it is the likest that is not later. A credit of the own publisher is none.
    """
    by_uri = {address(p.reading.document.uri): p.index for p in pages if p.reading.document.uri}
    outlets: dict[int, Outlets] = {}
    made: list[Citation] = []
    for page in pages:
        first = len(made)  # of the citations of this page
        near = beside(page.index)
        if near[0] not in outlets:
            outlets[near[0]] = Outlets([pages[i] for i in near])
        linked = _linked(page, by_uri)
        named = _merged(page, found[page.index], outlets[near[0]])
        for one in named:
            target = _target(page, one, [pages[i] for i in near], likeness)
            if target is None:
                over = (i for s, i in linked.items() if s[0] <= one.span[0] < s[1] or one.span[0] <= s[0] < one.span[1])
                target = next((pages[i] for i in over), None)
            made.append(Citation(source=page.id, target=target.id if target else None, name=one.name, span=one.span))
        said = {c.target for c in made[first:]}
        for span, index in sorted(linked.items()):
            if pages[index].id not in said and index != page.index:
                name = pages[index].publisher or pages[index].reading.document.title or pages[index].id
                made.append(Citation(source=page.id, target=pages[index].id, name=name, span=span))
        for link in page.reading.document.links:
            outlet = _host_outlet(link.href, outlets[near[0]], pages, near)
            told = {c.target for c in made[first:]}
            if outlet is None or outlet == key(page.publisher) or any(c.outlet == outlet for c in named):
                continue
            target = _target(page, _Credit(outlet, link.span, outlet), [pages[i] for i in near], likeness)
            if target is not None and target.id not in told:
                made.append(Citation(source=page.id, target=target.id, name=target.publisher, span=link.span))
    return tuple(made)


def _merged(page: Page, found: Sequence[tuple[str, Span]], outlets: Outlets) -> list[_Credit]:
    """The credits of a page, each medium once: under its longest spelling, where it is credited first."""
    own = key(page.publisher) if page.publisher else ""
    known = [_Credit(m.name, m.span, m.outlet) for m in outlets.mentions(page)]
    every = known + [
        _Credit(name, span, outlets.meant(name))
        for name, span in found
        if not any(c.span[0] <= span[0] < c.span[1] or span[0] <= c.span[0] < span[1] for c in known)
        or looks_like_person(name)
    ]
    every = [c for c in every if c.outlet != own or not own]
    every = [c for c in every if not (page.publisher and same_medium(c.name, page.publisher))]
    every.sort(key=lambda c: c.span)
    merged: list[_Credit] = []
    for one in sorted(every, key=lambda c: (-len(key(c.name).split()), c.span)):
        at = next((n for n, old in enumerate(merged) if _same(old, one)), None)
        if at is None:
            tails = [n for n, old in enumerate(merged) if _tail(one, old)]
            at = tails[0] if len(tails) == 1 else None
        if at is None:
            merged.append(one)
        else:
            old = merged[at]
            span = min(old.span, one.span)
            merged[at] = _Credit(old.name, span, old.outlet or one.outlet)
    return sorted(merged, key=lambda c: c.span)


def looks_like_person(name: str) -> bool:
    """Two or three words with capitals that name no medium."""
    words = name.split()
    return len(words) in {2, 3} and all(w[:1].isupper() for w in words) and not looks_like_medium(name)


def _same(old: _Credit, one: _Credit) -> bool:
    if old.outlet and one.outlet:
        return old.outlet == one.outlet
    return same_medium(old.name, one.name)


def _tail(short: _Credit, long: _Credit) -> bool:
    """Whether the one is how a text shortens the other: "the Journal" after "The Orlem Journal"."""
    a, b = key(short.name).split(), key(long.name).split()
    return 0 < len(a) < len(b) and b[-len(a) :] == a and looks_like_medium(long.name)


def _linked(page: Page, by_uri: Mapping[str, int]) -> dict[Span, int]:
    links = ((link.span, by_uri.get(address(link.href))) for link in page.reading.document.links)
    return {span: index for span, index in links if index is not None and index != page.index}


def _host_outlet(href: str, outlets: Outlets, pages: Sequence[Page], near: Sequence[int]) -> str | None:
    """The publisher of the event whose site a link leads to: by the address of one of its texts, or by its name."""
    host = address(href).split("/")[0]
    if not host:
        return None
    for i in near:
        uri = pages[i].reading.document.uri
        if uri and "://" in uri and address(uri).split("/")[0] == host and pages[i].publisher:
            return key(pages[i].publisher)
    return outlets.meant(host)


def _target(page: Page, one: _Credit, near: Sequence[Page], likeness: Callable[[int, int], float]) -> Page | None:
    fitting = [
        p
        for p in near
        if p.index != page.index
        and p.publisher
        and (key(p.publisher) == one.outlet if one.outlet else same_medium(one.name, p.publisher))
    ]
    fitting = [p for p in fitting if p.day is None or page.day is None or p.day <= page.day]
    return max(fitting, key=lambda p: (likeness(page.index, p.index), -p.index), default=None)


def address(uri: str | None) -> str:
    """An address without what does not tell pages apart: scheme, "www.", query, fragment, closing slash."""
    if not uri:
        return ""
    try:
        parts = urlsplit(uri)
    except ValueError:
        return uri
    return (parts.netloc.lower().removeprefix("www.") + parts.path).rstrip("/")
