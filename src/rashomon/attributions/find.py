"""Document and Parse to the attributions in the text."""

from __future__ import annotations

import numpy as np

from rashomon.attributions.aside import without_aside
from rashomon.attributions.bounds import bounded
from rashomon.attributions.decode import Piece, candidates, choose
from rashomon.attributions.form import form
from rashomon.attributions.link import View, Whole, link
from rashomon.attributions.passives import completed
from rashomon.attributions.quoted import with_quoted
from rashomon.attributions.speakers import heard
from rashomon.attributions.tagger import Asked, Floats, Ints, Tagger
from rashomon.attributions.turns import with_turns
from rashomon.attributions.unreal import with_unreal
from rashomon.attributions.windows import LONGEST, windows
from rashomon.attributions.words import Words, words
from rashomon.records import Document, Parse, Span, Spotted


def find(document: Document, parse: Parse, tagger: Tagger) -> tuple[Spotted, ...]:
    """Who says what: every attribution that the tagger sees, in the order of the text."""
    read = words(document.text, parse)
    if not read.texts:
        return ()
    emissions, views, kept = states(read, tagger)
    if not len(kept):
        return ()
    tables = tagger.tables
    spare = candidates(emissions, tables.transitions)
    found = choose(spare, tables.thresholds[:3])
    whole = link(found, spare, views, tables, sentences(read)[kept])
    spans = read.spans[kept]
    spotted = [_spotted(document.text, parse, w, spans) for w in whole if w.probability >= tables.thresholds[3]]
    credited = with_unreal(parse, heard(parse, bounded(document.text, parse, tuple(spotted))))
    credited = completed(document.text, parse, with_turns(document.text, parse, credited))
    return tuple(sorted(with_quoted(document.text, parse, credited), key=lambda s: (_first(s), s.cue_spans)))


def states(read: Words, tagger: Tagger) -> tuple[Floats, list[View], Ints]:
    """Label scores of the words, link vectors as each window saw them, and which words have any.

    A word of nothing but control marks has none; the others are counted among themselves.
    """
    ids = [piece[:LONGEST] for piece in tagger.pieces(read.texts)]
    kept = np.array([n for n, piece in enumerate(ids) if piece], np.int64)
    asked: list[Asked] = []
    cores: list[tuple[int, int, int]] = []
    for window in windows(read, [len(piece) for piece in ids], tagger.tables.width - 2):
        first, low, high, last = (
            int(n) for n in np.searchsorted(kept, [window.first, window.low, window.high, window.last])
        )
        if low == high:
            continue
        taken = kept[first:last]
        lengths = [len(ids[n]) for n in taken]
        firsts = np.cumsum([0, *lengths[:-1]]).astype(np.int64)
        flat = np.array([piece for n in taken for piece in ids[n]], np.int64)
        asked.append((flat, np.repeat(read.features[taken], lengths, axis=0), firsts))
        cores.append((first, low, high))
    if not asked:
        return np.zeros((0, 0), np.float32), [], kept[:0]
    given = tagger(asked)
    emissions = np.concatenate(
        [e[low - first : high - first] for (e, _), (first, low, high) in zip(given, cores, strict=True)]
    )
    views = [View(first, low, high, v) for (_, v), (first, low, high) in zip(given, cores, strict=True)]
    return emissions, views, kept


def sentences(read: Words) -> Ints:
    """The number of the sentence that each word stands in."""
    marks = np.zeros(len(read.texts), np.int64)
    marks[list(read.sentences)] = 1
    return np.cumsum(marks)


def _spotted(text: str, parse: Parse, whole: Whole, spans: Ints) -> Spotted:
    found = tuple(_span(c, spans) for c in whole.contents)
    contents = without_aside(text, found, form(text, found, parse.quotes))
    return Spotted(
        source_spans=(_span(whole.source, spans),) if whole.source else (),
        cue_spans=(_span(whole.cue, spans),),
        content_spans=contents,
        form=form(text, contents, parse.quotes),
        score=round(min(max(whole.probability, 0.0), 1.0), 4),
    )


def _span(piece: Piece, spans: Ints) -> Span:
    return int(spans[piece.first, 0]), int(spans[piece.last - 1, 1])


def _first(spotted: Spotted) -> int:
    return min(s for s, _ in (*spotted.source_spans, *spotted.cue_spans, *spotted.content_spans))
