# ruff: noqa: E501 - one pattern a line
"""Credits: where a document says that it has something from, to a document of the pile or to a name outside it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from urllib.parse import urlsplit

from rashomon.records import Citation, Span
from rashomon.relations.media import is_acronym, key, looks_like_medium, same_medium
from rashomon.relations.pile import Page

# A name as running text writes it: capitals, run-together words, handles, sites; "of", "and the" may stand inside.
_PART = r"(?:@\w+|[A-Z0-9][\w&’'-]*(?:\.(?:com|net|org|co|tv|info|news|ru|ua)\b)?|[a-z]+[A-Z]\w*)"
NAME = rf"(?:[Tt]he\s+)?{_PART}(?:\s+(?:of\s+(?:the\s+)?|to\s+(?=\d))?{_PART}){{0,5}}"
_REPORT = r"(?:reports?|story|stories|article|post|blog post|tweets?|piece|item|dispatch|broadcast|publication|account)"
_VERB = (
    r"(?:reported|reports?|is reporting|are reporting|was reporting|has reported|have reported|had reported|reporting|revealed|"
    r"writes|wrote|tweeted|broke the (?:story|news)|points? out|learned|has learned|carried|published)"
)
_ADVERB = r"(?:first |also |later |previously |recently |exclusively |earlier |has |originally |now )*"
_DAY = r"(?:,? (?:on |late |early |this |last )*(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|week|month|morning|night|yesterday|today))?"

# Which words credit a name. `sure`: any name that stands there is a medium or a reporter; else it must look like a medium.
PATTERNS: tuple[tuple[str, bool], ...] = (
    (
        rf"\b[Aa]ccording to (?:an? |the )?(?:\w+ ){{0,2}}{_REPORT} (?:in|by|from|on|at|of|published (?:in|by)) (?:Apple blog |news website )?(?P<n>{NAME})",
        True,
    ),
    (
        rf"\b(?:a|an|the|this|recent|new) (?:\w+ ){{0,2}}{_REPORT}{_DAY} (?:in|by|from|on|at)(?: \w+[’']s)? (?P<n>{NAME})",
        False,
    ),
    (rf"\b[Aa]ccording to (?P<n>{NAME})", False),
    (
        rf"\b(?:[Cc]ited by|quoted by|carried by|reported by|published by|published in|as told to|citing|quoting) (?P<n>{NAME})",
        False,
    ),
    (
        rf"\b(?:told|tells|assured|[Ss]peaking to|[Ss]peaking with|spoke to|spoke with|interview with|statement to|interview to|hears? from|"
        rf"revealed to|confirmed to|said to|talking to|e-?mail(?:ed)? to) (?:[A-Z]\w+[’']s )?(?P<n>{NAME})",
        False,
    ),
    (rf"(?P<n>{NAME})(?:, (?:the |an? )?[^,.\n]{{3,60}},)? {_ADVERB}{_VERB}\b", False),
    (
        rf"\b[Aa]s (?P<n>{NAME}) {_ADVERB}(?:reported|reports|notes?|noted|points? out|pointed out|put it|adds?|wrote|writes)",
        True,
    ),
    (rf"(?P<n>{NAME})(?:,)? (?:cites|cited|citing|quoting|quoted)\b", False),
    (rf"{_VERB}(?: the)? (?P<n>{NAME})\s*[.,\n]", False),
    (rf"\[?\b(?:[Vv]ia|[Hh]/[Tt]|[Pp]er|[Ss]ource:|HT) (?P<n>{NAME})", True),
    (rf"\b(?:originally|first) (?:appeared|published|ran|reported) (?:on|in|by|at) (?P<n>{NAME})", True),
    (rf"(?P<n>{NAME}) (?:contributed to this|said in a report|report (?:said|says|claims))", False),
    (r"(?:^|\n)[A-Z][A-Z .,’'-]{2,40} \((?P<n>[A-Z][\w .]{1,40})\) ?[-–—]", True),
    (r"(?:^|\n)\((?P<n>[A-Z][\w .]{1,40})\) ?[-–—]", True),
    (r"\b(?:[Pp]ics?|[Pp]hotos?|[Vv]ideos?|[Ii]mages?|handle) (?:from |by |via )?(?P<n>@\w+)", True),
    (rf"[.”\"] \((?P<n>{NAME})\)(?=\s|$)", False),
    (rf"\bparticulars?, from (?P<n>{NAME})|(?:^|\n)(?P<m>{NAME}):\s*\n", False),
    (rf"\bfrom (?P<n>(?:the |The )?{_PART}(?: {_PART}){{0,4}}) (?:says|said|claims)", False),
)
_COMPILED = tuple((re.compile(pattern), sure) for pattern, sure in PATTERNS)
# A reporter with the medium: both are credited.
_REPORTERS = (
    re.compile(rf"(?P<p>[A-Z]\w+ [A-Z]\w+) (?:of|from|at) (?P<m>{NAME})[,\w ]{{0,25}} (?:{_VERB}|claims|says)"),
    re.compile(
        rf"(?P<m>{NAME}) (?:reporter|columnist|journalist|correspondent|blogger|editor|writer)s? (?P<p>[A-Z]\w+ [A-Z]\w+)"
    ),
    re.compile(rf"(?P<m>{NAME})[’']s? (?P<p>[A-Z]\w+ [A-Z]\w+) (?:{_VERB}|noted|claims)"),
)
_NOT_MEDIA = frozenset(
    """he she they we i it this that these those who which monday tuesday wednesday thursday friday saturday sunday january
    february march april may june july august september october november december police officials reuters’ twitter
    facebook youtube instagram telegram reports sources reporters journalists media local news the a in on as but and""".split()
)
_LEADING = re.compile(
    r"^(?:The |the |In |On |At |As |But |And |Yet |While |When |Meanwhile |Later |Earlier |Although |Since |After |Also )+"
)
_TRAILING = re.compile(
    r"(?:\s+(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|In|On|The|He|She|It|A))+$|[’']s?$"
)


def found_names(page: Page, publishers: frozenset[str]) -> Iterator[tuple[str, Span]]:
    """Names that the text credits, with where they stand; one spelling may come more than once."""
    text = page.text
    for pattern, sure in _COMPILED:
        for match in pattern.finditer(text):
            group = "n" if match.groupdict().get("n") else "m"
            name, span = _tidy(match.group(group), match.start(group))
            if _fits(name, sure, publishers):
                yield name, span
    for pattern in _REPORTERS:
        for match in pattern.finditer(text):
            name, span = _tidy(match.group("m"), match.start("m"))
            if _fits(name, sure=False, publishers=publishers):
                yield name, span
                yield match.group("p"), match.span("p")
    for source in page.reading.sources:
        if source.kind == "medium" and source.naming == "named" and source.mentions:
            yield source.name, source.mentions[0]


def reporters(page: Page) -> Iterator[tuple[str, str]]:
    """People whom the text names as reporting for a medium, with that medium."""
    for pattern in _REPORTERS:
        for match in pattern.finditer(page.text):
            name, _ = _tidy(match.group("m"), match.start("m"))
            if looks_like_medium(name):
                yield match.group("p"), name


def _tidy(name: str, start: int) -> tuple[str, Span]:
    lead = _LEADING.match(name)
    if lead and (lead.end() < len(name)):
        start += lead.end()
        name = name[lead.end() :]
    name = _TRAILING.sub("", name).rstrip(" .,’'")
    return name, (start, start + len(name))


def _fits(name: str, sure: bool, publishers: frozenset[str]) -> bool:
    words = key(name).split()
    if not words or all(w in _NOT_MEDIA for w in words) or not any(c.isalpha() for c in name):
        return False
    if " ".join(words) in publishers or looks_like_medium(name):
        return True
    return sure or (
        is_acronym(name) and len(words) == 1 and name not in {"US", "UK", "UN", "EU", "CEO", "FBI", "CIA", "FIR"}
    )


NEAR_DAYS = 3  # days between a text and one that credits its outlet
RARE = 30  # texts in which a rare name stands, in a small pile

Found = Mapping[int, Sequence[tuple[str, Span]]]


def all_names(pages: Sequence[Page]) -> Found:
    """The names that each page credits."""
    publishers = frozenset(key(p.publisher) for p in pages if p.publisher)
    return {p.index: tuple(found_names(p, publishers)) for p in pages}


def credit_pairs(pages: Sequence[Page], found: Found) -> Iterator[tuple[int, int]]:
    """Pairs of a page and another, of an outlet that it credits, of nearly the same day, that share a rare
    name: candidates for one event.
    """
    spread = Counter(name for page in pages for name in page.names)
    rare = {p.index: {n for n in p.names if spread[n] <= max(RARE, len(pages) // 50)} for p in pages}
    by_outlet: dict[str, list[Page]] = {}
    for page in pages:
        if page.publisher and page.day is not None:
            by_outlet.setdefault(key(page.publisher).replace(" ", ""), []).append(page)
    for page in pages:
        for name in {key(n).replace(" ", "") for n, _ in found[page.index]}:
            for other in by_outlet.get(name, ()):
                if other.index == page.index or page.day is None or abs((other.day or 0) - page.day) > NEAR_DAYS:
                    continue
                if not rare[page.index].isdisjoint(rare[other.index]):
                    yield min(page.index, other.index), max(page.index, other.index)


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
    made: list[Citation] = []
    for page in pages:
        named: dict[str, tuple[str, Span]] = {}
        for name, span in found[page.index]:
            if page.publisher and same_medium(name, page.publisher):
                continue
            same = next((k for k, (known, _) in named.items() if same_medium(known, name)), key(name))
            old = named.get(same)
            if old is None or span[0] < old[1][0]:
                named[same] = (name if old is None or len(name) >= len(old[0]) else old[0], span)
        linked = _linked(page, by_uri)
        near = beside(page.index)
        for name, span in sorted(named.values(), key=lambda n: n[1]):
            target = _target(page, name, [pages[i] for i in near], likeness)
            if target is None:
                target = next(
                    (pages[i] for s, i in linked.items() if s[0] <= span[0] < s[1] or span[0] <= s[0] < span[1]), None
                )
            made.append(Citation(source=page.id, target=target.id if target else None, name=name, span=span))
        said = {c.target for c in made if c.source == page.id}
        for span, index in sorted(linked.items()):
            if pages[index].id not in said and index != page.index:
                name = pages[index].publisher or pages[index].reading.document.title or pages[index].id
                made.append(Citation(source=page.id, target=pages[index].id, name=name, span=span))
    return tuple(made)


def _linked(page: Page, by_uri: Mapping[str, int]) -> dict[Span, int]:
    links = ((link.span, by_uri.get(address(link.href))) for link in page.reading.document.links)
    return {span: index for span, index in links if index is not None and index != page.index}


def _target(page: Page, name: str, near: Sequence[Page], likeness: Callable[[int, int], float]) -> Page | None:
    fitting = [p for p in near if p.index != page.index and p.publisher and same_medium(name, p.publisher)]
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
