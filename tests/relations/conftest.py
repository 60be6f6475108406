"""Readings made of sentences with the attributions given, so that these tests need no tagger."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import rashomon
from rashomon.pipeline import Models, analyse
from rashomon.records import Document, Producer, Reading, Span, Spotted

PRODUCER = Producer(version="test", models={}, options={})


def spotted(text: str, *said: tuple[str, str, str]) -> list[Spotted]:
    """Attributions by their words: source, cue, content, each found in the text from the cue's sentence on."""
    made = []
    for source, cue, content in said:
        at = text.index(content)
        begin = text.rfind("\n", 0, at) + 1

        def span(words: str, begin: int = begin) -> tuple[Span, ...]:
            start = text.index(words, begin)
            return ((start, start + len(words)),)

        made.append(
            Spotted(
                source_spans=span(source),
                cue_spans=span(cue),
                content_spans=((at, at + len(content)),),
                form="indirect",
            )
        )
    return made


@pytest.fixture(scope="session")
def tell(syntax) -> Callable[..., Reading]:
    """tell(text, (source, cue, content)..., id=..., publisher=..., published=...) -> Reading."""
    models = Models(syntax=syntax)

    def made(text: str, *said: tuple[str, str, str], **known: str) -> Reading:
        document: Document = rashomon.from_text(text, **known)
        return analyse(document, models, PRODUCER, spotted(text, *said))

    return made
