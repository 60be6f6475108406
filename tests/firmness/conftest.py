"""Firmness read off marked text, with one voice for each source as written.

`<s1 The minister> <c1 denied> <t1 that the depot burned>.` is one attribution: source, cue, what was said. Parts of one
number belong together; without a number, it is 1.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from rashomon import firmness
from rashomon.records import Attribution, Document, Form, Holder, Parse, Source, SourceKind, Span, Spotted, Voicing

Judged = tuple[str, tuple[Attribution, ...]]


_MARK = re.compile(r"<([sct])(\d*) |>")
_ROLES = {"s": "source", "c": "cue", "t": "content"}


def unmark(marked: str) -> tuple[str, tuple[Spotted, ...]]:
    """The text without its marks, and the attributions that they mark, by number. Marks may nest."""
    text: list[str] = []
    spans: dict[int, dict[str, list[Span]]] = {}
    opened: list[tuple[str, int, int]] = []
    last = length = 0
    for mark in _MARK.finditer(marked):
        text.append(marked[last : mark.start()])
        length += mark.start() - last
        last = mark.end()
        if mark.group() == ">":
            role, number, start = opened.pop()
            spans.setdefault(number, {}).setdefault(_ROLES[role], []).append((start, length))
        else:
            opened.append((mark.group(1), int(mark.group(2) or 1), length))
    text.append(marked[last:])
    plain = "".join(text)
    return plain, tuple(_spotted(plain, spans[number]) for number in sorted(spans))


def _spotted(text: str, roles: dict[str, list[Span]]) -> Spotted:
    said = roles.get("content", [])
    return Spotted(
        source_spans=tuple(roles.get("source", [])),
        cue_spans=tuple(roles.get("cue", [])),
        content_spans=tuple(said),
        form=_form("".join(text[a:b] for a, b in said).strip()),
    )


def _form(words: str) -> Form:
    if not any(mark in words for mark in '"“”'):
        return "indirect"
    return "direct" if words[:1] in '"“' and words[-1:] in '"”' else "mixed"


def voices(document: Document, spotted: tuple[Spotted, ...], kind: SourceKind = "unknown") -> Voicing:
    """One voice for each source as written, whatever its capitals; none where no source is written."""
    keys = [" ".join(document.text[a:b] for a, b in one.source_spans).lower() for one in spotted]
    ids = {key: f"s{n}" for n, key in enumerate(dict.fromkeys(key for key in keys if key), 1)}
    described = ("the ", "a ", "an ", "he", "she", "it", "they", "his ", "her ")
    return Voicing(
        sources=tuple(
            Source(id=id_, name=key, kind=kind, naming="role" if key.startswith(described) else "named")
            for key, id_ in ids.items()
        ),
        holders=tuple(Holder(source=ids.get(key)) for key in keys),
    )


@pytest.fixture(scope="session")
def voicing_of() -> Callable[..., Voicing]:
    """voicing_of(document, spotted) -> one voice for each source as written."""
    return voices


@pytest.fixture(scope="session")
def judged(parse_of: Callable[..., tuple[Document, Parse]]) -> Callable[[str], Judged]:
    """judged(marked) -> the plain text and its attributions."""

    def made(marked: str) -> Judged:
        text, spotted = unmark(marked)
        document, parse = parse_of(text)
        return document.text, firmness.judge(document, parse, spotted, voices(document, spotted))

    return made
