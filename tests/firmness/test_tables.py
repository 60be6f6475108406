"""The tables hold what their docstrings say, and any text at all is judged."""

from __future__ import annotations

import re
from collections import Counter
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon import firmness
from rashomon.firmness.lexicon import ADJECTIVES, NOUNS, VERBS, known, normal
from rashomon.firmness.lexicon.distance import DISTANCING, ENDORSING
from rashomon.firmness.lexicon.phrases import IDIOMS, PHRASES, SILENCE, UNCHECKED
from rashomon.records import Document, Parse, Sentence, Span, Spotted, Stance, Token

STANCES = {*get_args(Stance), "content", "argued"}


@pytest.mark.parametrize("table", [VERBS, NOUNS, ADJECTIVES])
def test_a_word_stands_in_one_group_of_a_table(table):
    counted = Counter(word for group in table.values() for word in group.split())
    assert [word for word, count in counted.items() if count > 1] == []
    assert set(table) <= STANCES


def test_a_word_does_not_endorse_and_distance():
    assert not ENDORSING & DISTANCING


@pytest.mark.parametrize("phrase", [*IDIOMS, *SILENCE, *UNCHECKED, *(row[0] for row in PHRASES)])
def test_a_phrase_is_written_in_lower_case_and_begins_with_a_word(phrase):
    assert phrase == phrase.lower()
    assert not phrase.startswith("~")
    assert not phrase.endswith("~")
    assert all(re.fullmatch(r"~|[^|~\s]+(\|[^|~\s]+)*", part) for part in phrase.split())


def test_phrases_name_stances_and_distances():
    assert {stance for _, stance, _ in PHRASES} <= STANCES
    assert {distance for _, _, distance in PHRASES} <= {"", "neutral", "endorses", "distances"}


@pytest.mark.parametrize(
    ("lemma", "text", "word"),
    [
        ("criticise", "criticised", "criticize"),
        ("Rejects", "Rejects", "reject"),
        ("hop", "hopes", "hope"),
        ("say", "said", "say"),
        ("zzz", "zzz", "zzz"),
    ],
)
def test_a_lemma_is_brought_to_how_the_tables_write_it(lemma, text, word):
    assert normal(lemma, text) == word


def test_an_unknown_word_has_no_stance():
    assert known("verb", "zzz") is None


def made(words: list[str], heads: list[int], tags: list[str]) -> tuple[Document, Parse]:
    """A document and an arbitrary parse of it, sane in its offsets only."""
    text = " ".join(words)
    tokens, at = [], 0
    for i, word in enumerate(words):
        tokens.append(
            Token(
                i=i,
                start=at,
                end=at + len(word),
                text=word,
                lemma=word.lower(),
                pos=tags[i % len(tags)],
                tag="VB",
                dep="xcomp",
                head=heads[i % len(heads)] % len(words),
                entity="",
                sentence=0,
            )
        )
        at += len(word) + 1
    sentences = (Sentence(i=0, span=(0, len(text)), first=0, last=len(words), paragraph=0),) if words else ()
    return Document(id="d", text=text, sha256=""), Parse(
        tokens=tuple(tokens), sentences=sentences, mentions=(), quotes=(), paragraphs=((0, len(text)),) if words else ()
    )


WORDS = st.sampled_from(
    'said denied that not no it he if true could be reached I think will should to comment \ud800 é " ? : .'.split()
) | st.text(st.characters(exclude_categories=["Zs", "Cc"]), min_size=1, max_size=8)


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_any_text_and_any_parse_are_judged(voicing_of, data):
    words = data.draw(st.lists(WORDS, max_size=14))
    heads = data.draw(st.lists(st.integers(0, 20), min_size=1, max_size=14))
    tags = data.draw(st.lists(st.sampled_from(["VERB", "AUX", "NOUN", "ADV", "PUNCT", "ADJ"]), min_size=1, max_size=5))
    document, parse = made(words, heads, tags)
    spans = st.lists(
        st.tuples(st.integers(0, len(document.text)), st.integers(0, len(document.text))).map(
            lambda s: (min(s), max(s))
        ),
        max_size=2,
    ).map(tuple)
    spotted = tuple(
        Spotted(source_spans=data.draw(spans), cue_spans=data.draw(spans), content_spans=data.draw(spans), form="mixed")
        for _ in range(data.draw(st.integers(0, 3)))
    )
    first = firmness.judge(document, parse, spotted, voicing_of(document, spotted))
    assert first == firmness.judge(document, parse, spotted, voicing_of(document, spotted))
    assert [one.id for one in first] == [f"a{n}" for n in range(1, len(spotted) + 1)]
    ids = {one.id for one in first}
    for one in first:
        assert set(one.answers) <= ids - {one.id}
        assert not (one.answers and one.negated)
        assert all(_inside(h.span, document) for h in one.hedges)
        assert one.basis.span is None or _inside(one.basis.span, document)
        assert list(one.hedges) == sorted(one.hedges, key=lambda h: h.span)


def _inside(span: Span, document: Document) -> bool:
    return 0 <= span[0] < span[1] <= len(document.text)
