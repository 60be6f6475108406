"""What is taken out of a file before it becomes a Document."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Extracted:
    """Text and what the file itself states. `links` are (start, end, target) over the text."""

    text: str
    title: str | None = None
    publisher: str | None = None
    byline: str | None = None
    published: str | None = None
    language: str | None = None
    uri: str | None = None
    links: tuple[tuple[int, int, str], ...] = ()
