"""Paragraphs, quoted passages, sentences and tokens: always spans of the very text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon.language.paragraphs import paragraphs
from rashomon.language.quotes import quotes

WRAPPED = """The council met on Monday to speak about the bridge that
was closed after the flood of last spring and has not been
opened since."""

# text, its paragraphs
PARAGRAPHS = [
    ("One.\n\nTwo.", ["One.", "Two."]),
    ("A headline\nThe first line of the text.", ["A headline", "The first line of the text."]),
    ("  padded \r\n\r\n next ", ["padded", "next"]),
    ("\ufeffAfter a mark.", ["After a mark."]),
    ("", []),
    (WRAPPED, [WRAPPED]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PARAGRAPHS)
def test_paragraphs(text, expected):
    assert [text[a:b] for a, b in paragraphs(text)] == expected


# text, its quoted passages
QUOTES = [
    ("He said “it is shut” and left.", ["“it is shut”"]),
    ("“It is,” he said. ” We saw it shut.” They left.", ["“It is,”", "” We saw it shut.”"]),
    ("It is ” shut. They left.", []),
    ('He said "it is shut" and "go home".', ['"it is shut"', '"go home"']),
    ("“It goes on\n\n“and on.” He stopped.", ["“It goes on", "“and on.”"]),
    ("«Non», he said.", ["«Non»"]),
    ("He said ‘it is shut’ and left.", ["‘it is shut’"]),
    ("The town’s mayors’ meeting", []),
    ("``It is shut,'' he said.", ["``It is shut,''"]),
    ("''It is shut,'' he said. ''Go.''", ["''It is shut,''", "''Go.''"]),
    ("It was the mayors'' fault.", []),
]


@pytest.mark.parametrize(("text", "expected"), QUOTES)
def test_quotes(text, expected):
    assert [text[a:b] for a, b in quotes(text, paragraphs(text))] == expected


def test_a_headline_never_runs_into_the_next_line(parse_of):
    text = "Flood in Harl leaves thousands homeless\nThe flood has driven 4,000 people from their homes."
    _, parse = parse_of(text)
    assert [text[slice(*s.span)] for s in parse.sentences] == text.split("\n")


# text, its sentences
SENTENCES = [
    ("It was Sgt. Ana Bell who called. Nobody came.", ["It was Sgt. Ana Bell who called.", "Nobody came."]),
    ('"We ran. We hid." She wept.', ['"We ran.', 'We hid."', "She wept."]),
    ("``We ran. We hid.'' She wept.", ["``We ran.", "We hid.''", "She wept."]),
    ("He called Gov. Lee (then Sen. Lee) on Monday.", ["He called Gov. Lee (then Sen. Lee) on Monday."]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_sentences(parse_of, text, expected):
    _, parse = parse_of(text)
    assert [text[slice(*s.span)] for s in parse.sentences] == expected


def test_offsets_hold_beyond_the_basic_plane_and_with_combining_marks(parse_of):
    text = "🙂 Ame\u0301lie said: “Ça va\u0327 bien 👍🏽”, in Zürich.\r\nShe left."
    _, parse = parse_of(text)
    assert all(text[t.start : t.end] == t.text for t in parse.tokens)
    assert text[parse.sentences[-1].span[0] :] == "She left."


@given(st.text(max_size=300))
@settings(max_examples=200, deadline=None)
def test_any_text_is_parsed_and_every_index_is_in_place(parse_of, text):
    _, parse = parse_of(text)
    for n, token in enumerate(parse.tokens):
        assert token.i == n
        assert 0 <= token.head < len(parse.tokens)
        assert text[token.start : token.end] == token.text
        sentence = parse.sentences[token.sentence]
        assert sentence.first <= n < sentence.last
    for (_, end), (start, _) in zip(parse.paragraphs, parse.paragraphs[1:], strict=False):
        assert end <= start
    for group in (parse.quotes, parse.paragraphs, [s.span for s in parse.sentences], [m.span for m in parse.mentions]):
        assert all(0 <= a < b <= len(text) for a, b in group)
