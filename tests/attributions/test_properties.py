"""What holds for every text: no crash, whole spans, and one answer whatever the company, the order or the threads."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rashomon import language
from rashomon.attributions import find
from rashomon.models import load_tagger
from rashomon.records import Document

PARAGRAPHS = [
    "The harbour master said that two ferries collided in fog on Tuesday night. “It was over in seconds,” said Lind.",
    "Berg denied that the crew had been drinking. According to the coast guard, nobody was hurt.",
    "Witnesses described a loud bang; officials called the reports “exaggerated”. It was not clear who gave the order.",
]
PIECES = st.sampled_from(
    [
        "said",
        " ",
        "\n\n",
        "“",
        "”",
        '"',
        "the mayor",
        "according to",
        ",",
        ".",
        "—",
        "\x00",
        "\ufeff",
        "🙂",
        "é",
        "é",
        "中文字",
        "\u200b",
        "RT @x:",
        "1,000",
    ]
)
TEXTS = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=60).map("".join))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS)
def test_any_text_gives_whole_spans_within_it(read, text):
    for spotted in read(text):
        assert spotted.cue_spans or not spotted.source_spans  # a quotation that nobody is credited with has neither
        assert spotted.content_spans
        assert 0 <= spotted.score <= 1
        for start, end in (*spotted.source_spans, *spotted.cue_spans, *spotted.content_spans):
            assert 0 <= start < end <= len(text)
            assert text[start:end] == text[start:end].strip()


def test_an_empty_text_has_none(read):
    assert read("") == ()
    assert read(" \n\t") == ()


@pytest.mark.parametrize("model", ["default", "small"])
def test_one_and_two_threads_agree(syntax, model):
    text = "\n\n".join(PARAGRAPHS * 12)
    document = Document(id="d", text=text, sha256="")
    parse = language.parse(document, syntax)
    one, two = load_tagger(1, model), load_tagger(2, model)
    assert find(document, parse, one) == find(document, parse, two)


def test_company_and_order_change_nothing(read):
    alone = [read(p) for p in PARAGRAPHS]
    assert [read(p) for p in reversed(PARAGRAPHS)] == alone[::-1]
    assert [read(p) for p in PARAGRAPHS * 2] == alone * 2


NAMES = (
    "Lind Berg Sand Holm Falk Dahl Ek Storm Lund Nygren Roos Palm Frisk Brandt Wik Lang Krantz Ahl Moberg Stark".split()
)
THINGS = (
    "bridge mill school harbour depot tunnel museum stadium reservoir clinic orchard quarry lighthouse theatre station "
    "bakery library airfield brewery chapel"
).split()


def test_a_long_text_has_no_seams(read):
    """What is clear is found in every part of a long text, wherever a window happens to end."""
    parts = [
        f"The old {thing} was rebuilt over two winters and opened again in the spring. {name} said that the {thing} "
        f"had cost twice as much as planned. Traffic was light that morning, and the rain held off until noon."
        for name, thing in zip(NAMES, THINGS, strict=True)
    ]
    text = "\n\n".join(parts)
    said = {text[slice(*s.source_spans[0])]: text[slice(*s.content_spans[0])] for s in read(text) if s.source_spans}
    assert set(said) == set(NAMES)
    for name, thing in zip(NAMES, THINGS, strict=True):
        assert said[name].startswith(f"that the {thing} had cost twice as much as planned")


def test_a_monstrous_word_and_a_monstrous_sentence_are_read(read):
    read("a" * 50_000 + " said yes.")
    read("the mayor said that " + "very " * 3_000 + "good things would come.")
    read("中" * 20_000)
