"""A text with overlapping spans as HTML: cut at every edge, each stretch carrying the classes and keys of its spans."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from html import escape
from typing import NamedTuple

from rashomon.records import Span

# What HTML can't hold or what would turn the direction of writing is shown as a dot, one for one.
_UNSAFE = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)


class Mark(NamedTuple):
    """One span to show: CSS classes for its look, and the key of what it belongs to (a finding, an attribution)."""

    span: Span
    classes: str
    key: str


def safe(text: str) -> str:
    """The text escaped for HTML, characters that HTML can't hold shown as dots."""
    return escape(_UNSAFE.sub("·", text.replace("\r\n", "\n").replace("\r", "\n")))


def marked(text: str, marks: Iterable[Mark], before: dict[int, list[str]]) -> str:
    """HTML of the text. `before` holds finished HTML to put in front of the character at an offset."""
    starts: dict[int, list[Mark]] = defaultdict(list)
    ends: dict[int, list[Mark]] = defaultdict(list)
    for mark in marks:
        if mark.span[0] < mark.span[1]:
            starts[mark.span[0]].append(mark)
            ends[mark.span[1]].append(mark)
    edges = sorted({0, len(text), *starts, *ends, *before})
    active: list[Mark] = []
    out: list[str] = []
    for edge, after in zip(edges, [*edges[1:], len(text)], strict=True):
        for mark in ends.get(edge, ()):
            active.remove(mark)
        active.extend(starts.get(edge, ()))
        out.extend(before.get(edge, ()))
        if edge < after:
            out.append(_stretch(text[edge:after], active))
    return "".join(out)


def _stretch(words: str, active: list[Mark]) -> str:
    if not active:
        return safe(words)
    classes = " ".join(dict.fromkeys(c for mark in active for c in mark.classes.split()))
    keys = " ".join(dict.fromkeys(mark.key for mark in active if mark.key))
    named = f' data-k="{escape(keys)}"' if keys else ""
    look = f' class="{escape(classes)}"' if classes else ""
    return f"<span{look}{named}>{safe(words)}</span>"
