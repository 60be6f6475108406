"""What is shown: every word of the document, nothing that could steer a terminal or a page, whatever the text is."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import rashomon
from rashomon import render
from rashomon.records import Spotted
from rashomon.render.marks import Mark, marked, safe
from rashomon.render.view import View, clean

TEXT = (
    "About 300 of the 1,200 villagers have left, a security official said.\n\n"
    "The governor denied that anybody had left.\n\nIt is unclear who warned them.\n"
)


def spot(words: str) -> tuple[tuple[int, int], ...]:
    start = TEXT.index(words)
    return ((start, start + len(words)),)


@pytest.fixture(scope="module")
def reading(reader: rashomon.Reader):
    said = (
        ("a security official", "said", "About 300 of the 1,200 villagers have left"),
        ("The governor", "denied", "that anybody had left"),
    )
    found = [
        Spotted(source_spans=spot(s), cue_spans=spot(c), content_spans=spot(t), form="indirect") for s, c, t in said
    ]
    return reader.read(rashomon.from_text(TEXT, uri="village.txt", publisher="The Plain"), found)


def test_the_terminal_shows_what_was_read_first_and_what_is_not_given(reading):
    lines = render.terminal(reading).splitlines()
    assert lines[0].split() == ["Read", "village.txt"]
    assert ["Headline", "not", "given"] in [line.split() for line in lines]
    assert "This shows who says what, not what is true." in lines


@pytest.mark.parametrize("width", [40, 64, 80, 110])
def test_no_line_is_wider_than_the_terminal(reading, width):
    assert max(map(len, render.terminal(reading, width=width, numbered=True).splitlines())) <= width


def test_without_color_there_are_no_escape_codes_and_with_it_the_words_are_the_same(reading):
    plain, colored = render.terminal(reading), render.terminal(reading, color=True)
    assert "\x1b" not in plain
    assert "\x1b" in colored
    assert re.sub(r"\x1b\[[0-9;]*m", "", colored).split() == plain.split()


def test_every_finding_can_be_explained_down_to_words_of_the_text(reading):
    assert reading.findings
    for finding in reading.findings:
        tree = render.explain(reading, finding, width=100)
        assert finding.code in tree
        assert "characters" in tree


def test_every_statement_is_on_the_page_and_leads_to_its_words(reading):
    page = render.page(reading)
    for attribution in reading.attributions:
        assert f'id="{attribution.id}"' in page
        assert f'id="w-{attribution.id}"' in page
    for finding in reading.findings:
        assert f'href="#w-{finding.id}"' in page


class Words(HTMLParser):
    """The text of an HTML fragment, and its attributes."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words, self.tags = "", []

    def handle_data(self, data: str) -> None:
        self.words += data

    def handle_starttag(self, tag: str, attrs: list) -> None:
        self.tags.append(tag)


@given(
    st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=80),
    st.lists(st.tuples(st.integers(0, 80), st.integers(0, 80)), max_size=12),
)
def test_marking_a_text_changes_none_of_its_words_and_adds_only_spans(text, spans):
    inside = [Mark((a, b), f"c{n}", f"k{n}") for n, (a, b) in enumerate(spans) if a < b <= len(text)]
    fragment = Words()
    fragment.feed(marked(text, inside, {}))
    fragment.close()
    assert fragment.words == unescape(safe(text))
    assert set(fragment.tags) <= {"span"}


@given(st.text(max_size=120))
def test_cleaned_words_are_one_line_without_controls(text):
    cleaned = clean(text)
    assert not re.search(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", cleaned)


@given(st.text(max_size=160), st.text(max_size=30))
@settings(max_examples=60, deadline=None)
def test_any_text_and_any_title_can_be_shown(reader, text, title):
    reading = reader.read(rashomon.from_text(text, title=title), [])
    assert render.terminal(reading, numbered=True)
    render.page(reading).encode("utf-8")


def test_an_unnamed_voice_is_shown_with_its_number_and_the_reason_why_it_is_not_named(reader):
    text = "Three officials, who asked not to be named for fear of arrest, said the mill had burned."
    spans = {role: ((text.index(w), text.index(w) + len(w)),) for role, w in (
        ("source_spans", "Three officials"), ("cue_spans", "said"), ("content_spans", "the mill had burned"),
    )}  # fmt: skip
    shown = render.terminal(reader.read(rashomon.from_text(text), [Spotted(form="indirect", **spans)]), width=200)
    assert "3 people" in shown
    assert "reason given for not naming: “for fear of arrest”" in shown


@pytest.mark.parametrize(
    ("cue", "said", "shown"),
    [
        ("declined", "to extend the truce", "refuses"),
        ("opposes", "the tax", "opposes"),
        ("denied", "that the mill had burned", "denies"),
    ],
)
def test_a_refusal_is_not_shown_as_a_denial(reader, cue, said, shown):
    text = f"The council {cue} {said}."
    spans = {role: ((text.index(w), text.index(w) + len(w)),) for role, w in (
        ("source_spans", "The council"), ("cue_spans", cue), ("content_spans", said),
    )}  # fmt: skip
    (one,) = (made := reader.read(rashomon.from_text(text), [Spotted(form="indirect", **spans)])).attributions
    assert one.stance == "denies"
    assert View(made).firmness(one)[0] == shown


@pytest.mark.parametrize(
    ("source", "cue", "said", "shown"),
    [
        ("", "is charged with", ("The baker", "theft"), "is charged with: “The baker is charged with theft”"),
        ("The baker", "is charged with", ("theft",), "is charged with: “theft”"),
        ("", "", ("“The well is dry.”",), "quoted, speaker unknown: “The well is dry.”"),
    ],
)
def test_a_statement_without_a_speaker_can_be_read_by_itself(reader, source, cue, said, shown):
    text = "The baker is charged with theft.\n\n“The well is dry.”"

    def spans(*words):
        return tuple((text.index(w), text.index(w) + len(w)) for w in words if w)

    one = Spotted(source_spans=spans(source), cue_spans=spans(cue), content_spans=spans(*said), form="indirect")
    reading = reader.read(rashomon.from_text(text), [one])
    assert shown in render.terminal(reading, width=200)
    assert shown in unescape(re.sub("<[^>]+>", "", render.page(reading)))
