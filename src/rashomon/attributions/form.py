"""Direct, indirect or mixed: how much of the content stands within quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterable

from rashomon.records import Form, Span

_WORD = re.compile(r"\w+")


def form(text: str, contents: Iterable[Span], quotes: tuple[Span, ...]) -> Form:
    """Direct from nine tenths of the words on, indirect up to one tenth, else mixed."""
    total = quoted = 0
    for start, end in contents:
        near = [(a, b) for a, b in quotes if a < end and start < b]
        for word in _WORD.finditer(text, start, end):
            total += 1
            quoted += any(a < word.end() and word.start() < b for a, b in near)
    share = quoted / total if total else 0.0
    return "direct" if share >= 0.9 else "indirect" if share <= 0.1 else "mixed"
