"""Texts with their attributions marked: `[1:source] <1:cue> {1:content}`; the number says what belongs together."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

from rashomon.records import Document, Parse, Source, Spotted
from rashomon.voices import resolve

_MARK = re.compile(r"\[(\d+):([^\]]*)\]|<(\d+):([^>]*)>|\{(\d+):([^}]*)\}")
ParseOf = Callable[..., tuple[Document, Parse]]


@dataclass(frozen=True)
class Read:
    """What came of a marked text: the voice and the relays of each attribution, in the order of their numbers."""

    voices: tuple[Source | None, ...]
    relays: tuple[tuple[str, ...], ...]
    sources: tuple[Source, ...]

    @property
    def names(self) -> list[str | None]:
        return [v.name if v is not None else None for v in self.voices]


def read(parse_of: ParseOf, text: str) -> Read:
    """Resolve a marked text."""
    plain, parts = unmark(text)
    document, parse = parse_of(plain)
    spotted = tuple(
        Spotted(
            source_spans=tuple(parts[n]["source"]),
            cue_spans=tuple(parts[n]["cue"]),
            content_spans=tuple(parts[n]["content"]),
            form="indirect",
        )
        for n in sorted(parts)
    )
    voicing = resolve(document, parse, spotted)
    by_id = {s.id: s for s in voicing.sources}
    return Read(
        voices=tuple(by_id[h.source] if h.source is not None else None for h in voicing.holders),
        relays=tuple(tuple(by_id[r].name for r in h.relays) for h in voicing.holders),
        sources=voicing.sources,
    )


def unmark(text: str) -> tuple[str, dict[int, dict[str, list[tuple[int, int]]]]]:
    """The text without marks, and the spans of each numbered attribution."""
    plain, at = "", 0
    parts: dict[int, dict[str, list[tuple[int, int]]]] = defaultdict(lambda: defaultdict(list))
    for mark in _MARK.finditer(text):
        plain += text[at : mark.start()]
        number, words = next((a, b) for a, b in zip(mark.groups()[::2], mark.groups()[1::2], strict=True) if a)
        role = {"[": "source", "<": "cue", "{": "content"}[mark.group()[0]]
        parts[int(number)][role].append((len(plain), len(plain) + len(words)))
        plain += words
        at = mark.end()
    return plain + text[at:], parts
