"""Plain text: what its bytes say, nothing more and nothing less."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.documents import from_text
from rashomon.documents.dates import iso_day, stated_day
from rashomon.documents.decode import decode
from rashomon.documents.front import split

DECODED = [
    ("plain", b"The mayor said no.", "The mayor said no."),
    ("UTF-8 mark", b"\xef\xbb\xbfNo.", "No."),
    ("UTF-16 with mark", "Né “no”".encode("utf-16"), "Né “no”"),
    ("UTF-16 big-endian with mark", b"\xfe\xff" + "No.".encode("utf-16-be"), "No."),
    ("UTF-32 with mark", "No.".encode("utf-32"), "No."),
    ("UTF-16 without mark", "The mayor said no.".encode("utf-16-le"), "The mayor said no."),
    ("UTF-16 big-endian without mark", "The mayor said no.".encode("utf-16-be"), "The mayor said no."),
    ("line ends", b"one\r\ntwo\rthree\n", "one\r\ntwo\rthree\n"),
    ("NUL", b"one\x00two", "one\x00two"),
    ("emoji and combining marks", "e\u0301 👩‍🚒 \u202e".encode(), "e\u0301 👩‍🚒 \u202e"),
    ("Windows-1252", b"He said \x93no\x94 \x96 twice.", "He said “no” – twice."),
    ("a mark inside", "a\ufeffb".encode(), "a\ufeffb"),
    ("UTF-8 with stray Windows-1252", "“Né” – ‘so’ ".encode() + b"\x93no\x94", "“Né” – ‘so’ “no”"),
    ("bytes of no encoding", b"a\x81b", "a\ufffdb"),
    ("odd UTF-16", b"\xff\xfeN\x00o\x00.", "No\ufffd"),
]


@pytest.mark.parametrize(("raw", "text"), [pytest.param(*case[1:], id=case[0]) for case in DECODED])
def test_bytes_become_the_text_they_mean(raw, text):
    assert decode(raw) == text


DECLARED = [
    ("iso-8859-1", b"\x93no\x94", "“no”"),
    ("koi8-r", "мост закрыт".encode("koi8-r"), "мост закрыт"),
    ("no-such-thing", b"\x93no\x94", "“no”"),
    ("rot13", b"\x93no\x94", "“no”"),
    ("utf-16", b"caf\xe9", "café"),
]


@pytest.mark.parametrize(("declared", "raw", "text"), DECLARED)
def test_a_declared_encoding_helps_where_the_bytes_leave_it_open(declared, raw, text):
    assert decode(raw, declared) == text


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\ufeff\ufffe\x00")))
def test_utf8_comes_back_as_written(text):
    assert decode(text.encode()) == text


@given(st.binary(), st.text(max_size=20))
def test_no_bytes_fail(raw, declared):
    decode(raw, declared)


FRONT = [
    ("Title: Bridge closed\nDate: 3 May 2024\nOutlet: The Daily Example\n\nIt is.\n", "It is.\n"),
    (
        "---\ntitle: 'Bridge closed'\ndate: 2024-05-03T08:00:00Z\npublisher: The Daily Example\n---\n\nIt is.\n",
        "It is.\n",
    ),
    ("Headline: Bridge closed\r\nPublished: May 3, 2024\r\nPublisher: The Daily Example\r\n\r\nIt is.\n", "It is.\n"),
]


@pytest.mark.parametrize(("text", "rest"), FRONT)
def test_facts_at_the_head_become_fields_and_leave_the_text(text, rest):
    found = split(text)
    assert (found.text, found.title, found.publisher, found.published) == (
        rest,
        "Bridge closed",
        "The Daily Example",
        "2024-05-03",
    )


NO_FRONT = [
    "Bridge closed\n\nIt is.",
    "Source: a minister\n\nHe said so.",
    "Title: Bridge closed\nNobody knows why.\n\nIt is.",
    "Title: Bridge closed and no text below",
    "Warning: the bridge is closed.\n\nIt is.",
    "---\nnothing here\n---\n\nIt is.",
    "--- \n",
    "",
]


@pytest.mark.parametrize("text", NO_FRONT)
def test_what_may_be_the_reports_own_words_stays_text(text):
    found = split(text)
    assert (found.text, found.title) == (text, None)


@given(st.text())
def test_only_words_of_facts_ever_leave_the_text(text):
    assert text.endswith(split(text).text)


DAYS = [
    ("2024-02-29", "2024-02-29"),
    ("2024-02-29T23:59:00-05:00", "2024-02-29"),
    ("2023-02-29", None),
    ("2024-2-9", None),
    ("20240229", None),
    ("yesterday", None),
    ("２０２４-02-29", None),
]


@pytest.mark.parametrize(("written", "day"), DAYS)
def test_iso_days(written, day):
    assert iso_day(written) == day


WRITTEN = [
    ("3 May 2024", "2024-05-03"),
    ("May 3rd, 2024", "2024-05-03"),
    ("Sept. 3, 2024", "2024-09-03"),
    ("Friday, 3 May 2024", "2024-05-03"),
    ("3rd May 2024", "2024-05-03"),
    ("03/05/2024", None),
    ("May 32, 2024", None),
    ("Mayor 3, 2024", None),
]


@pytest.mark.parametrize(("written", "day"), WRITTEN)
def test_days_in_words_but_never_in_bare_figures(written, day):
    assert stated_day(written) == day


def test_a_file_keeps_its_raw_hash_beside_that_of_its_text(one):
    raw = b"\xef\xbb\xbfThe mayor said \x00no.\r\n"
    made = one(raw, "a.txt", uri="a.txt")
    assert made.text == "The mayor said \x00no.\r\n"
    assert made.raw_sha256 == hashlib.sha256(raw).hexdigest()
    assert made.sha256 == hashlib.sha256(made.text.encode()).hexdigest()
    assert (made.title, made.uri, made.id) == (None, "a.txt", made.sha256[:16])


@given(st.text(st.characters(), max_size=50))
def test_any_text_at_all_is_frozen_and_hashed(text):
    made = from_text(text)
    assert made.text == text
    assert made == from_text(text)
