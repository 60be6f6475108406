"""The publication day that an HTML page states. A day is taken only from where pages say when they were published.

The places are asked in order, and a place that names two different days says nothing. No day is guessed from the
running text, from a copyright line, or from the clock.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, TypeAlias

from rashomon.documents.dates import iso_day, stated_day

Element: TypeAlias = Any  # lxml ships no types

# Names of `meta` elements (name, property or itemprop), the most exact first.
_METAS = (
    "article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "dcterms.issued",
    "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date", "pubdate", "publishdate", "publish-date",
    "publish_date", "publication_date", "published_time", "article.published", "sailthru.date", "bt:pubdate", "date",
)  # fmt: skip
_LINKED = re.compile(r'"datePublished"\s*:\s*"([^"\\]{8,40})"')
_CALLED = re.compile(r"publish|pubdate|timestamp|date", re.IGNORECASE)
_LATER = re.compile(r"updat|modif|correct|edited", re.IGNORECASE)
_IN_ADDRESS = re.compile(r"/((?:19|20)[0-9]{2})[/-]([01][0-9])[/-]([0-3][0-9])(?:[/-]|$)")


def published(tree: Element, address: str | None) -> str | None:
    """The ISO day on which the page says that it was published, or None."""
    metas: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        metas.setdefault(name.strip().lower(), meta.get("content") or "")
    for name in _METAS:
        if (day := stated_day(metas.get(name, ""))) is not None:
            return day
    for place in (_linked_data(tree), _times(tree), _called(tree)):
        days = set(place)
        if len(days) == 1:
            return days.pop()
    found = _IN_ADDRESS.search(address or "")
    return iso_day("-".join(found.groups())) if found else None


def _linked_data(tree: Element) -> Iterator[str]:
    for script in tree.iter("script"):
        if "ld+json" in (script.get("type") or ""):
            yield from filter(None, (iso_day(m[1]) for m in _LINKED.finditer(script.text or "")))


def _times(tree: Element) -> Iterator[str]:
    for time in tree.iter("time"):
        yield from filter(None, [iso_day(time.get("datetime") or "")])


def _called(tree: Element) -> Iterator[str]:
    """Short elements whose class or property calls them a date."""
    for element in tree.iter("span", "div", "p", "time", "abbr", "li", "small"):
        called = f"{element.get('class') or ''} {element.get('itemprop') or ''}"
        if len(called) < 300 and _CALLED.search(called) and len(element) < 4:
            words = " ".join("".join(element.itertext()).split())
            if len(words) <= 60 and not _LATER.search(words):
                yield from filter(None, [stated_day(words)])
