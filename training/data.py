"""Annotated articles to training windows: pieces, features, labels and links, with text made harder now and then."""
# ruff: noqa: S101, E741 - asserts guard our own data; f and l are first and last

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor

from rashomon.attributions import labels
from rashomon.attributions.find import sentences
from rashomon.attributions.link import REACH, bucket
from rashomon.attributions.windows import LONGEST
from rashomon.attributions.words import KINDS, Words, words
from rashomon.records import Parse

QUOTES = frozenset('"“”«»„‟')


@dataclass
class Article:
    """One article, ready for windows. `links` are (cue, source spans, content spans) in words."""

    id: str
    text: str
    parse: Parse
    words: Words
    pieces: list[list[int]]
    sentence: np.ndarray
    labels: np.ndarray
    links: list[tuple[tuple[int, int], list[tuple[int, int]], list[tuple[int, int]]]] = field(default_factory=list)
    soft: np.ndarray | None = None


def load_rows(path: Path) -> list[dict[str, Any]]:
    """Rows of a JSONL file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def tokenizer(path: Path) -> Tokenizer:
    """The encoder's tokenizer without end marks, padding or truncation."""
    made = Tokenizer.from_file(str(path))
    made.no_padding()
    made.no_truncation()
    return made


def word_pieces(tok: Tokenizer, texts: Sequence[str]) -> list[list[int]]:
    """Vocabulary ids of each word."""
    return [e.ids for e in tok.encode_batch([t[:100] for t in texts], add_special_tokens=False)]


def article(row: dict[str, Any], parse: Parse, tok: Tokenizer) -> Article:
    """Lay the annotated spans of a row over its words."""
    text = row["text"]
    read = words(text, parse)
    tags = np.zeros(len(read.texts), np.int64)
    made = Article(
        row["id"], text, parse, read, [p[:LONGEST] for p in word_pieces(tok, read.texts)], sentences(read), tags
    )
    for a in row.get("attributions", []):
        spans = [[_words(read, s, e) for s, e in a.get(role) or []] for role in labels.ROLES]
        spans = [[s for s in role if s[0] < s[1]] for role in spans]
        for role, group in enumerate(spans):
            for first, last in group:
                if tags[first:last].any():  # a shared source, marked already, or a rare overlap
                    continue
                mark(tags, role, first, last)
        if spans[1]:
            made.links.append((spans[1][0], spans[0], spans[2]))
    return made


def mark(tags: np.ndarray, role: int, first: int, last: int) -> None:
    """Write one span's labels."""
    if last - first == 1:
        tags[first] = labels.single(role)
    else:
        tags[first:last] = labels.inside(role)
        tags[first], tags[last - 1] = labels.begin(role), labels.end(role)


def _words(read: Words, start: int, end: int) -> tuple[int, int]:
    first = int(np.searchsorted(read.spans[:, 1], start, side="right"))
    last = int(np.searchsorted(read.spans[:, 0], end, side="left"))
    return first, last


@dataclass
class Cut:
    """A training window: words of an article, some perhaps left out or changed."""

    article: Article
    keep: np.ndarray
    features: np.ndarray
    labels: np.ndarray


def cuts(articles: Sequence[Article], width: int, rng: random.Random, harder: float) -> Iterator[Cut]:
    """Windows of whole sentences over all articles, begun at a random sentence so that each epoch cuts elsewhere."""
    for a in articles:
        count = len(a.pieces)
        starts = [*a.words.sentences, count]
        lengths = np.array([len(p) for p in a.pieces])
        total = np.concatenate([[0], np.cumsum(lengths)])
        at = 0
        first_stop = rng.randrange(max(1, min(len(starts) - 1, 10)))
        while at < len(starts) - 1:
            stop = at + 1
            while stop < len(starts) - 1 and total[starts[stop + 1]] - total[starts[at]] <= width:
                stop += 1
                if at == 0 and stop > first_stop > 0:
                    break
            low, high = starts[at], starts[stop]
            while high - low and total[high] - total[low] > width:
                middle = int(np.searchsorted(total, total[low] + width, side="right")) - 1
                yield _cut(a, low, middle, rng, harder)
                low = middle
            if high > low:
                yield _cut(a, low, high, rng, harder)
            at = stop


def _cut(a: Article, low: int, high: int, rng: random.Random, harder: float) -> Cut:
    whole = np.arange(low, high)
    seen = np.array([bool(a.pieces[n]) for n in whole], bool)
    keep, tags = whole[seen], relabel(a.labels[whole], seen)
    features = a.words.features[keep].copy()
    if rng.random() < harder:  # no quotation marks at all, as in translated or careless text
        stay = np.array([a.words.texts[n] not in QUOTES for n in keep], bool)
        if stay.any():
            tags = relabel(tags, stay)
            keep, features = keep[stay], features[stay]
            features[:, 1] = 0
    if rng.random() < harder:  # syntax unknown
        features[:, 3:6] = 0
    if rng.random() < harder:  # case lost
        features[:, 0] = np.where(np.isin(features[:, 0], [1, 2, 3, 4]), rng.choice([1, 3]), features[:, 0])
    if rng.random() < harder:  # paragraphs lost
        features[:, 2] = np.minimum(features[:, 2], 1)
    return Cut(a, keep, features, tags)


def relabel(tags: np.ndarray, stay: np.ndarray) -> np.ndarray:
    """Labels of the words that stay, when some go: a span that lost an end begins or ends at the next word."""
    role = (tags - 1) // 4
    kind = np.where(tags > 0, (tags - 1) % 4, -1)  # begin, inside, end, single
    opens = np.isin(kind, [0, 3])
    span = np.cumsum(opens) * (tags > 0)
    new = tags.copy()
    for n in np.unique(span[tags > 0]):
        inner = np.flatnonzero((span == n) & (tags > 0))
        left = inner[stay[inner]]
        if not len(left):
            continue
        whole_start, whole_end = bool(opens[inner[0]]), bool(kind[inner[-1]] >= 2)
        r = int(role[inner[0]])
        new[left] = labels.inside(r)
        if len(left) == 1 and whole_start and whole_end:
            new[left] = labels.single(r)
        else:
            if whole_start:
                new[left[0]] = labels.begin(r)
            if whole_end:
                new[left[-1]] = labels.end(r)
    return new[stay]


@dataclass
class Batch:
    """Padded tensors of several windows, and their links as rows of flattened words."""

    pieces: Tensor
    features: Tensor
    firsts: Tensor
    valid: Tensor
    gold: Tensor
    word_valid: Tensor
    cues: Tensor
    sources: Tensor
    contents: Tensor
    source_bucket: Tensor
    content_bucket: Tensor
    source_gold: Tensor
    content_gold: Tensor
    soft: Tensor | None


def batch(group: Sequence[Cut], begin: int, end: int, mask: int, masked: float, rng: np.random.Generator) -> Batch:
    """Pad a group of windows to one batch. `masked` is the share of pieces hidden from the encoder."""
    lengths = [sum(len(c.article.pieces[n]) for n in c.keep) + 2 for c in group]
    most, wide = max(lengths), max(len(c.keep) for c in group)
    size = len(group)
    pieces = np.full((size, most), end, np.int64)
    features = np.zeros((size, most, len(KINDS)), np.int64)
    firsts = np.zeros((size, wide), np.int64)
    valid, word_valid = np.zeros((size, most), bool), np.zeros((size, wide), bool)
    gold = np.zeros((size, wide), np.int64)
    soft = np.zeros((size, wide, labels.COUNT), np.float32) if any(c.article.soft is not None for c in group) else None
    cues: list[tuple[int, int, int]] = []
    sources: list[tuple[int, int, int]] = []
    contents: list[tuple[int, int, int]] = []
    source_gold: list[int] = []
    content_gold: list[int] = []
    for b, c in enumerate(group):
        a, at = c.article, 1
        pieces[b, 0] = begin
        for w, n in enumerate(c.keep):
            ids = a.pieces[n]
            firsts[b, w] = at
            pieces[b, at : at + len(ids)] = ids
            features[b, at : at + len(ids)] = c.features[w]
            at += len(ids)
        valid[b, : at + 1] = True
        count = len(c.keep)
        word_valid[b, :count] = True
        gold[b, :count] = c.labels
        if soft is not None:
            same = a.soft is not None and (c.labels == a.labels[c.keep]).all()
            soft[b, :count] = a.soft[c.keep] if same else np.eye(labels.COUNT)[c.labels]
        _links(c, b, cues, sources, contents, source_gold, content_gold)
    if masked:
        hide = (rng.random(pieces.shape) < masked) & valid
        hide[:, 0] = False
        pieces[hide & (pieces != end)] = mask
    return Batch(
        torch.from_numpy(pieces),
        torch.from_numpy(features),
        torch.from_numpy(firsts),
        torch.from_numpy(valid),
        torch.from_numpy(gold),
        torch.from_numpy(word_valid),
        torch.tensor(cues).view(-1, 3),
        torch.tensor(sources).view(-1, 3),
        torch.tensor(contents).view(-1, 3),
        _buckets(cues, sources, group),
        _buckets(cues, contents, group),
        torch.tensor(source_gold, dtype=torch.long),
        torch.tensor(content_gold, dtype=torch.long),
        torch.from_numpy(soft) if soft is not None else None,
    )


def _links(
    c: Cut, b: int, cues: list, sources: list, contents: list, source_gold: list[int], content_gold: list[int]
) -> None:
    place = {int(n): w for w, n in enumerate(c.keep)}

    def moved(span: tuple[int, int]) -> tuple[int, int] | None:
        inner = [place[n] for n in range(*span) if n in place]
        if span[0] < c.keep[0] or span[1] - 1 > c.keep[-1] or not inner:
            return None
        return inner[0], inner[-1] + 1

    seen: dict[tuple[int, int], int] = {}
    for cue, src, con in c.article.links if len(c.keep) else []:
        at = moved(cue)
        if at is None:
            continue
        spans = [moved(s) for s in src]
        if any(s is None for s in spans):
            chosen = -2  # out of sight: not trained on
        elif not spans:
            chosen = -1
        else:
            assert spans[0] is not None
            if spans[0] not in seen:
                seen[spans[0]] = len(sources)
                sources.append((b, *spans[0]))
            chosen = seen[spans[0]]
        source_gold.append(chosen)
        for s in con:
            m = moved(s)
            if m is not None:
                contents.append((b, *m))
                content_gold.append(len(cues))
        cues.append((b, *at))


def _buckets(cues: list, others: list, group: Sequence[Cut]) -> Tensor:
    """Distance bucket of each pair, -1 where the pair is not tried."""
    table = np.full((len(cues), len(others)), -1, np.int64)
    for i, (b, f, l) in enumerate(cues):
        c = group[b]
        sentence = c.article.sentence[c.keep]
        for j, (b2, f2, l2) in enumerate(others):
            if b == b2 and f - l2 <= REACH and f2 - l <= REACH:
                table[i, j] = bucket((f, l), (f2, l2), sentence)
    return torch.from_numpy(table)
