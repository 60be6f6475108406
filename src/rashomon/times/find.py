"""Parse and publication date to Times."""

from __future__ import annotations

from rashomon.records import Document, Parse, Time


def find(document: Document, parse: Parse) -> tuple[Time, ...]:
    """The time expressions of the text, in order, resolved against the document's publication date where it has one."""
    return ()
