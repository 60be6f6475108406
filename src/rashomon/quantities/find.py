"""Parse to Quantities."""

from __future__ import annotations

from rashomon.records import Document, Parse, Quantity


def find(document: Document, parse: Parse) -> tuple[Quantity, ...]:
    """The quantities of the text, in order."""
    return ()
