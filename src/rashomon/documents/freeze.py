"""A text and what is known of it, frozen and hashed, to a Document."""

from __future__ import annotations

import hashlib

from rashomon.records import Document, Link


def from_text(  # noqa: PLR0913 # what is known of a document
    text: str,
    *,
    id: str | None = None,
    uri: str | None = None,
    title: str | None = None,
    publisher: str | None = None,
    byline: str | None = None,
    published: str | None = None,
    language: str | None = None,
    raw_sha256: str | None = None,
    links: tuple[Link, ...] = (),
) -> Document:
    """A document of that very text: every span of a reading counts its code points, whatever they are.

    Without an id it gets one from the text's hash. Lone surrogates are hashed as Python's `surrogatepass` encodes them.
    `published` is an ISO day; nothing is checked here.
    """
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Document(
        id=id or digest[:16],
        text=text,
        sha256=digest,
        raw_sha256=raw_sha256,
        uri=uri,
        title=title,
        publisher=publisher,
        byline=byline,
        published=published,
        language=language,
        links=links,
    )
