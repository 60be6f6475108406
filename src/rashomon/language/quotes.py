"""Quoted passages. A quotation that runs over paragraphs is opened again in each and closed in the last."""

from __future__ import annotations

import re

from rashomon.records import Span

# Typographic and straight double marks, guillemets, low marks, doubled backticks; single curly marks only where they
# can be no apostrophe (an opening one before a word, closed in the same paragraph).
_MARK = re.compile(r"[“”\"„«»‟]|``|''")
_SINGLE = re.compile(r"(?<![\w’])‘(?=\S)[^‘“”\"\n]{2,400}?(?<=[\w.,!?…])’(?!\w)")
_OPENS, _CLOSES = frozenset("“„«‟") | {"``"}, frozenset("”»") | {"''"}


def quotes(text: str, paragraphs: tuple[Span, ...]) -> tuple[Span, ...]:
    """Spans of quoted passages of `text`, marks included. A mark left open in a paragraph closes at its end."""
    found: list[Span] = []
    for start, end in paragraphs:
        opened: int | None = None
        for mark in _MARK.finditer(text, start, end):
            sign = mark.group()
            if opened is None:
                if sign not in _CLOSES or (sign != "»" and _opens(text, mark.start(), mark.end(), end)):
                    opened = mark.start()
            elif sign not in _OPENS:
                found.append((opened, mark.end()))
                opened = None
        if opened is not None and end - opened > 1:
            found.append((opened, end))
        found.extend(_singles(text, start, end, found))
    return tuple(sorted(found))


def _opens(text: str, start: int, stop: int, end: int) -> bool:
    """Whether a mark that mostly closes opens here: right before a word, and not right after one."""
    if stop >= end or (start and text[start - 1].isalnum()):
        return False
    apart = start == 0 or text[start - 1].isspace()  # typed the wrong way round: ” We heard it all.”
    return text[stop].isalnum() or (apart and text[stop].isspace() and text.find(text[start:stop], stop, end) > 0)


def _singles(text: str, start: int, end: int, taken: list[Span]) -> list[Span]:
    spans = [m.span() for m in _SINGLE.finditer(text, start, end)]
    return [s for s in spans if not any(a < s[1] and s[0] < b for a, b in taken)]
