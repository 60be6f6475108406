"""Document to Parse, over a syntax model passed in.

The model is any callable from a sequence of texts to spaCy-like documents. Each paragraph is parsed by itself, so that
a headline never runs into the next line and the length of an article changes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from rashomon.language.paragraphs import paragraphs
from rashomon.language.quotes import quotes
from rashomon.records import Document, Mention, Parse, Sentence, Token

Syntax = Callable[[Sequence[str]], Iterable[Any]]

_BREAKS = re.compile(r"[\s\x00\ufeff]")
_SURROGATES = re.compile("[\ud800-\udfff]")


def parse(document: Document, syntax: Syntax) -> Parse:
    """Sentences, tokens, entities, quotes and paragraphs of the document's text. Spans are of that very text."""
    text = document.text
    blocks = paragraphs(text)
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    mentions: list[Mention] = []
    # White space and NUL become single spaces, lone surrogates replacement marks, one for one: offsets stay.
    spaced = [_SURROGATES.sub("\ufffd", _BREAKS.sub(" ", text[a:b])) for a, b in blocks]
    for number, (block, doc) in enumerate(zip(blocks, syntax(spaced), strict=True)):
        _add(doc, block[0], number, text, tokens, sentences, mentions)
    return Parse(
        tokens=tuple(tokens),
        sentences=tuple(sentences),
        mentions=tuple(mentions),
        quotes=quotes(text, blocks),
        paragraphs=blocks,
    )


def _add(
    doc: Any,
    offset: int,
    paragraph: int,
    text: str,
    tokens: list[Token],
    sentences: list[Sentence],
    mentions: list[Mention],
) -> None:
    """Append one parsed paragraph, with its indices and offsets moved to those of the whole text."""
    words = [t for t in doc if not t.is_space]
    index = {t.i: len(tokens) + n for n, t in enumerate(words)}
    bounds = _sentence_starts(words)
    sentence = len(sentences) - 1
    firsts: list[int] = []
    for n, t in enumerate(words):
        if n in bounds:
            sentence += 1
            firsts.append(len(tokens))
        head = t.head
        while head.is_space and head.head.i != head.i:
            head = head.head
        start = offset + t.idx
        tokens.append(
            Token(
                i=index[t.i],
                start=start,
                end=start + len(t.text),
                text=text[start : start + len(t.text)],
                lemma=t.lemma_ or t.text,
                pos=t.pos_,
                tag=t.tag_,
                dep=t.dep_,
                head=index.get(head.i, index[t.i]),
                entity=t.ent_type_,
                sentence=sentence,
            )
        )
    for first, last in zip(firsts, [*firsts[1:], len(tokens)], strict=True):
        span = (tokens[first].start, tokens[last - 1].end)
        sentences.append(Sentence(i=len(sentences), span=span, first=first, last=last, paragraph=paragraph))
    for entity in doc.ents:
        inside = [index[t.i] for t in entity if t.i in index]
        if inside:
            first, last = inside[0], inside[-1] + 1
            mentions.append(
                Mention(span=(tokens[first].start, tokens[last - 1].end), label=entity.label_, first=first, last=last)
            )


# Titles are followed by a name: their full stop ends no sentence.
_TITLES = frozenset(
    "adm. brig. capt. cmdr. col. cpl. det. dr. gen. gov. hon. insp. lt. maj. messrs. mr. mrs. ms. msgr. ofc. pfc. "
    "pres. prof. pvt. rep. reps. rev. sen. sens. sgt. st. supt.".split()
)
_ASIDE = 40  # words within which a bracket must close to hold sentences together
_CLOSING = frozenset({"”", "’", "''", ")", "]", ",", ".", ";", ":"})
_OPENING = frozenset({",", "“", "‘", "``", "(", "["})


def _sentence_starts(words: list[Any]) -> set[int]:
    """Where sentences begin: as the parser says, but not before a closing mark, after a title, or within brackets."""
    starts = {0} if words else set()
    straight = brackets = 0
    for n in range(1, len(words)):
        before, here = words[n - 1].text, words[n].text
        straight += before == '"'
        brackets = max(0, brackets + (before == "(") - (before == ")"))
        if not words[n].is_sent_start or here in _CLOSING or before in _OPENING:
            continue
        if brackets and any(word.text == ")" for word in words[n : n + _ASIDE]):
            continue
        if (here == '"' and straight % 2) or (before == '"' and straight % 2):
            continue
        full = before if len(before) > 1 or n < 2 else words[n - 2].text + before
        if full.lower() in _TITLES or (full.endswith(".") and here[:1].islower()):
            continue
        starts.add(n)
    return starts
