"""JSON and JSONL: a document is taken as it is, or refused by itself."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import rashomon
from rashomon.documents import Limits, from_bytes, from_text
from rashomon.errors import InputError, UsageError
from rashomon.plain import to_dict
from rashomon.records import Document, Link, Producer, Reading


def test_all_fields_are_kept(one):
    row = {
        "id": "a/1",
        "uri": "https://example.org/1",
        "title": "Bridge closed",
        "publisher": "The Daily Example",
        "byline": "A. Writer",
        "published": "2024-05-03",
        "language": "en-GB",
        "text": "The mayor said no.\r\n",
        "more": [1, 2],
    }
    made = one(json.dumps(row).encode(), "a.json")
    assert {name: getattr(made, name) for name in row if name != "more"} == {
        k: v for k, v in row.items() if k != "more"
    }


@given(st.text(st.characters(), min_size=1).filter(lambda text: re.search(r"[^\s\x00\ufeff]", text)))
def test_the_text_is_taken_as_it_is_even_with_lone_surrogates(text):
    (made,) = from_bytes(json.dumps({"text": text, "id": "x"}).encode(), name="a.json")
    if isinstance(made, Document):
        assert made.text == text
    else:
        assert made.code == "input.language"


def test_lines_end_at_line_feeds_only_and_ids_may_repeat():
    raw = '{"id":"x","text":"one\u2028two\u0085"}\r\n\n{"id":"x","text":"three"}'.encode()
    assert [(d.id, d.text) for d in from_bytes(raw, name="a.jsonl")] == [("x", "one\u2028two\u0085"), ("x", "three")]


REFUSED = [
    ('{"text": 3}', "input.format"),
    ('{"title": "no text"}', "input.format"),
    ('{"text": null}', "input.format"),
    ('{"text": "a", "id": 7}', "input.format"),
    ('{"text": "a", "title": ["b"]}', "input.format"),
    ('{"text": "a", "published": "yesterday"}', "input.date"),
    ('{"text": "a", "published": 2024}', "input.format"),
    ('{"text": NaN}', "input.format"),
    ('{"text": "a", "score": Infinity}', "input.format"),
    ('{"text": "a"', "input.format"),
    ('"a"', "input.format"),
    ("7", "input.format"),
    ('{"text": "a", "n": ' + "9" * 5000 + "}", "input.format"),
    ('{"text": "a", "x": ' + "[" * 300 + "]" * 300 + "}", "input.too-large"),
    ("[" * 100_000, "input.too-large"),
    ('{"a":' * 100_000, "input.too-large"),
    ('{"text": " \\n\\u0000"}', "input.empty"),
    ('{"schema": "rashomon.comparison/1"}', "input.format"),
    ('{"schema": "rashomon.reading/1"}', "input.format"),
]


@pytest.mark.parametrize(("line", "code"), REFUSED)
def test_a_bad_line_costs_itself_only(line, code):
    raw = ('{"text":"before"}\n' + line + '\n{"text":"after"}\n').encode()
    before, bad, after = from_bytes(raw, name="a.jsonl")
    assert (before.text, after.text) == ("before", "after")
    assert isinstance(bad, InputError)
    assert bad.code == code
    assert bad.message.startswith("a.jsonl, line 2 ")


def test_bytes_that_are_no_utf8_are_refused(one):
    assert one(b'{"text": "\xff"}', "a.json").code == "input.format"


def test_a_list_of_documents_is_read_one_by_one():
    made = list(from_bytes(b'[{"text":"one"},{"text":2},{"text":"three"}]', name="a.json"))
    assert [getattr(m, "text", None) for m in made] == ["one", None, "three"]


def test_a_line_longer_than_the_limit_is_passed_over():
    raw = b'{"text":"one"}\n{"text":"' + b"x" * 200_000 + b'"}\n{"text":"three"}'
    one, two, three = from_bytes(raw, name="a.jsonl", limits=Limits(bytes=1000))
    assert (one.text, two.code, three.text) == ("one", "input.too-large", "three")


def test_a_jsonl_may_be_longer_than_the_limit_for_one_document():
    raw = b'{"text":"one"}\n' * 5000
    assert len(list(from_bytes(raw, name="a.jsonl", limits=Limits(bytes=1000)))) == 5000


def test_the_given_day_fills_in_where_none_is_stated():
    raw = b'{"text":"one"}\n{"text":"two","published":"2024-01-01"}'
    assert [d.published for d in from_bytes(raw, name="a.jsonl", published="2024-05-03")] == [
        "2024-05-03",
        "2024-01-01",
    ]


def test_a_given_day_that_is_none_is_wrong_usage():
    with pytest.raises(UsageError, match=r"2024-05-31"):
        from_bytes(b"x", published="tomorrow")


def reading(document: Document) -> dict[str, object]:
    return to_dict(Reading(producer=Producer(version="0", models={}, options={}), document=document))


def test_a_saved_reading_gives_back_its_document(one):
    document = from_text(
        "See the bridge.", uri="u", title="T", raw_sha256="0" * 64, links=(Link(span=(8, 14), href="h"),)
    )
    assert one(json.dumps(reading(document)).encode(), "a.json") == document


def test_a_saved_reading_with_another_text_is_refused(one):
    saved = reading(rashomon.from_text("See the bridge."))
    saved["document"]["text"] = "See the other bridge."
    assert one(json.dumps(saved).encode(), "a.json").code == "input.format"


def test_links_of_a_saved_reading_that_miss_its_text_are_left_out(one):
    saved = reading(rashomon.from_text("See."))
    saved["document"]["links"] = [{"span": s, "href": "h"} for s in ([0, 9], [2, 2], [-1, 2], [True, 3], "ab", [0, 3])]
    assert one(json.dumps(saved).encode(), "a.json").links == (Link(span=(0, 3), href="h"),)
