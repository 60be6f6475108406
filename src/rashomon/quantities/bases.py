"""Bases: the quantity that a ratio or a change is of."""

from __future__ import annotations

from rashomon.quantities.drafts import Draft
from rashomon.records import Parse


def link(parse: Parse, drafts: list[Draft], text: str) -> None:
    """Give each ratio its base where the text tells it."""
