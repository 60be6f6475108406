"""Parse to Spotted attributions, over a tagger passed in."""

from __future__ import annotations

from typing import Protocol

from rashomon.records import Document, Parse, Spotted


class Tagger(Protocol):
    """A trained tagger: `name` and `digest` say which."""

    name: str
    digest: str


def find(document: Document, parse: Parse, tagger: Tagger) -> tuple[Spotted, ...]:
    """The attributions of the text, in order."""
    return ()
