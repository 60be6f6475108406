"""Spotted attributions to voices: each source as written becomes one voice, merged by its words alone."""

from __future__ import annotations

from rashomon.records import Document, Holder, Parse, Source, Span, Spotted, Voicing


def resolve(document: Document, parse: Parse, spotted: tuple[Spotted, ...]) -> Voicing:
    """The voices behind the attributions, and which attribution is whose."""
    mentions: dict[str, list[Span]] = {}
    keys: list[str | None] = []
    for one in spotted:
        words = " ".join(document.text[a:b] for a, b in one.source_spans)
        keys.append(words or None)
        if words:
            mentions.setdefault(words, []).extend(one.source_spans)
    ids = {words: f"s{n}" for n, words in enumerate(mentions, 1)}
    return Voicing(
        sources=tuple(
            Source(id=ids[words], name=words, kind="unknown", naming="role", mentions=tuple(spans))
            for words, spans in mentions.items()
        ),
        holders=tuple(Holder(source=ids[key] if key else None) for key in keys),
    )
