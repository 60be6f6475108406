"""Words of a text as the tagger counts them, each with its features. Training and reading share this code.

A word is a run of letters and digits, or one other mark. Its features are small integers, one for each kind: letter
case, quotation, place in the sentence, part of speech, dependency, entity type, and whether it is glued to the word
before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from rashomon.attributions.tagger import Ints
from rashomon.records import Parse, Span

_WORD = re.compile(r"\w+|[^\w\s]")

_POS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()
_DEP = (
    "ROOT acl acomp advcl advmod agent amod appos attr aux auxpass case cc ccomp compound conj csubj csubjpass dative "
    "dep det dobj expl intj mark meta neg nmod npadvmod nsubj nsubjpass nummod oprd parataxis pcomp pobj poss preconj "
    "predet prep prt punct quantmod relcl xcomp"
).split()
_ENTITY = (
    "CARDINAL DATE EVENT FAC GPE LANGUAGE LAW LOC MONEY NORP ORDINAL ORG PERCENT PERSON "
    "PRODUCT QUANTITY TIME WORK_OF_ART"
).split()

_POS_ID = {name: n + 1 for n, name in enumerate(_POS)}
_DEP_ID = {name: n + 1 for n, name in enumerate(_DEP)}
_ENTITY_ID = {name: n + 1 for n, name in enumerate(_ENTITY)}

KINDS = ("case", "quote", "place", "pos", "dep", "entity", "glued")
SIZES = (6, 4, 4, len(_POS) + 1, len(_DEP) + 1, len(_ENTITY) + 1, 2)


@dataclass(frozen=True)
class Words:
    """Words of a text in order: spans `[n, 2]`, features `[n, kinds]`, and the indices at which sentences begin."""

    texts: tuple[str, ...]
    spans: Ints
    features: Ints
    sentences: tuple[int, ...]


def words(text: str, parse: Parse) -> Words:
    """The words of `text` with the features that its parse gives them."""
    spans: list[Span] = [m.span() for m in _WORD.finditer(text)]
    count = len(spans)
    features = np.zeros((count, len(KINDS)), np.int64)
    place = _places(spans, parse)
    texts = tuple(text[a:b] for a, b in spans)
    cases = {word: _case(word) for word in set(texts)}
    features[:, 0] = [cases[word] for word in texts]
    features[:, 1] = _quoted(spans, parse.quotes)
    features[:, 2] = place
    features[:, 6] = [int(n > 0 and spans[n - 1][1] == spans[n][0]) for n in range(count)]
    token, tokens = 0, parse.tokens
    syntax = [(0, 0, 0)] * count
    for n, (a, _) in enumerate(spans):
        while token < len(tokens) and tokens[token].end <= a:
            token += 1
        if token < len(tokens) and tokens[token].start <= a:
            t = tokens[token]
            syntax[n] = _POS_ID.get(t.pos, 0), _DEP_ID.get(t.dep, 0), _ENTITY_ID.get(t.entity, 0)
    features[:, 3:6] = np.array(syntax, np.int64).reshape(count, 3)
    starts = [n for n in range(count) if place[n]]
    return Words(
        texts=texts,
        spans=np.array(spans, np.int64).reshape(count, 2),
        features=features,
        sentences=tuple(starts if starts[:1] == [0] else [0, *starts]) if count else (),
    )


def _case(word: str) -> int:
    """0 no letters, 1 lower, 2 first letter upper, 3 all upper, 4 mixed, 5 with digits."""
    if any(c.isdigit() for c in word):
        return 5
    if not any(c.isalpha() for c in word):
        return 0
    if word == word.lower():
        return 1
    if word[0] == word[0].upper() and word[1:] == word[1:].lower():
        return 2
    return 3 if word == word.upper() else 4


def _quoted(spans: list[Span], quotes: tuple[Span, ...]) -> list[int]:
    """0 outside, 1 inside quotation marks, 2 at the opening mark, 3 at the closing one."""
    states = [0] * len(spans)
    at = 0
    for first, last in sorted(quotes):
        while at < len(spans) and spans[at][1] <= first:
            at += 1
        n = at
        while n < len(spans) and spans[n][0] < last:
            states[n] = (
                2 if spans[n][0] == first else 3 if spans[n][1] == last and spans[n][1] - spans[n][0] == 1 else 1
            )
            n += 1
    return states


def _places(spans: list[Span], parse: Parse) -> list[int]:
    """0 within a sentence, 1 at its start, 2 at a paragraph's start, 3 at the start of the first paragraph."""
    places = [0] * len(spans)
    at, paragraph = 0, -1
    for sentence in parse.sentences:
        while at < len(spans) and spans[at][0] < sentence.span[0]:
            at += 1
        if at < len(spans) and spans[at][0] < sentence.span[1]:
            places[at] = 1 if sentence.paragraph == paragraph else 2 if sentence.paragraph else 3
            paragraph = sentence.paragraph
    return places
