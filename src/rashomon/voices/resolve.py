"""Spotted attributions to voices: who speaks, and through whom."""

from __future__ import annotations

from rashomon.records import Document, Holder, Parse, Source, Span, Spotted, Voicing
from rashomon.voices.anonymity import how_many, reasons
from rashomon.voices.authors import Authors
from rashomon.voices.custody import held
from rashomon.voices.doubt import may_be
from rashomon.voices.entity import Entity
from rashomon.voices.kinds import kind_of, naming_of
from rashomon.voices.naming import called
from rashomon.voices.phrase import Phrase
from rashomon.voices.phrases import analyse
from rashomon.voices.relays import Relays
from rashomon.voices.unsaid import carried_over
from rashomon.voices.view import View
from rashomon.voices.who import Walk


def resolve(document: Document, parse: Parse, spotted: tuple[Spotted, ...]) -> Voicing:
    """The voices behind the attributions, and which attribution is whose.

    What the article does not settle stays a voice of its own, with `may_be` for the unnamed voices that it may be.
    No unnamed voice is ever given a named one in `may_be`.
    """
    view = View(document, parse)
    phrases = [_phrase(view, one) for one in spotted]
    cues: dict[int, frozenset[str]] = {}
    for phrase, one in zip(phrases, spotted, strict=True):
        if phrase is not None:
            cues[phrase.head] = cues.get(phrase.head, frozenset()) | _cue(view, one)
    walk = Walk(view, {p.head: p for p in phrases if p is not None}, cues)
    authors = Authors(view, walk)
    speakers: list[Entity | None] = [
        authors.speaker(walk.at[p.head]) if p is not None and p.head in walk.at else None for p in phrases
    ]
    carried_over(view, spotted, speakers)
    relays = Relays(view, walk, spotted, phrases, speakers)
    return _write(view, walk, spotted, relays.speakers, relays.chains)


def _cue(view: View, one: Spotted) -> frozenset[str]:
    """The words of a cue in their dictionary form."""
    return frozenset(view.tokens[i].lemma.lower() for s in one.cue_spans for i in range(*view.range_of(s)))


def _phrase(view: View, one: Spotted) -> Phrase | None:
    """The source of an attribution taken apart; None where it has none, or no word of it is a token."""
    ranges = [r for r in (view.range_of(s) for s in one.source_spans) if r[0] < r[1]]
    if not ranges:
        return None
    phrases = [p for p in (analyse(view, r) for r in ranges) if p.form != "none"]
    named = [p for p in phrases if p.form in {"name", "list"}]
    return next(iter(named or phrases), None)


def _write(
    view: View,
    walk: Walk,
    spotted: tuple[Spotted, ...],
    speakers: list[Entity | None],
    chains: list[list[Entity]],
) -> Voicing:
    """Entities to records: ids in text order of the attributions, relays after the voice that they carry."""
    order: dict[Entity, None] = {}
    spans: dict[Entity, list[Span]] = {}
    for one, speaker, chain in zip(spotted, speakers, chains, strict=True):
        for entity in ([speaker] if speaker is not None else []) + chain:
            order.setdefault(entity)
        if speaker is not None:
            spans.setdefault(speaker, []).extend(one.source_spans)
    for i, entity in walk.at.items():
        if entity in order and entity.named and view.tokens[i].pos != "PRON":
            phrase = walk.people.phrases.get(i)
            written = phrase.name_range if phrase is not None and phrase.name_range is not None else (i, i + 1)
            spans.setdefault(entity, []).append(view.span_of(written))
    may_be(list(order))
    ids = {entity: f"s{n}" for n, entity in enumerate(order, 1)}
    why = reasons(view, walk.at, order, spotted)
    sources = tuple(_source(view, walk, e, ids, _distinct(spans.get(e, [])), why.get(e)) for e in order)
    holders = tuple(
        Holder(source=ids[s] if s is not None else None, relays=tuple(ids[r] for r in chain))
        for s, chain in zip(speakers, chains, strict=True)
    )
    return Voicing(sources=sources, holders=holders)


def _distinct(spans: list[Span]) -> tuple[Span, ...]:
    """Spans in text order, those that lie within another left out."""
    kept: list[Span] = []
    for span in sorted({s for s in spans if s[0] < s[1]}, key=lambda s: (s[0], -s[1])):
        if not kept or span[1] > kept[-1][1]:
            kept.append(span)
    return tuple(kept)


def _source(
    view: View, walk: Walk, entity: Entity, ids: dict[Entity, str], mentions: tuple[Span, ...], why: Span | None
) -> Source:
    naming = naming_of(entity)
    open_to = () if naming == "named" else tuple(ids[e] for e in entity.may_be if e in ids and naming_of(e) != "named")
    return Source(
        id=ids[entity],
        name=called(entity),
        kind=kind_of(entity),
        naming=naming,
        mentions=mentions,
        custody=held(view, walk, entity),
        may_be=tuple(x for x in dict.fromkeys(open_to) if x != ids[entity]),
        count=how_many(view, entity),
        anonymity=why,
    )
