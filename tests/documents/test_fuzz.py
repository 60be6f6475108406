"""Hostile inputs: whatever comes in, a document or one clear error comes out, and no span is broken."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import rashomon
from rashomon.documents import Limits, Worker, from_bytes, from_text
from rashomon.errors import InputError
from rashomon.records import Document

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "benchmarks"))
import fuzz


def test_mutated_files_of_every_kind_give_documents_or_errors_and_sound_readings(reader):
    report = fuzz.run(2_600, seed=1, whole_every=60, read=lambda document, _: reader.read(document))
    assert report.failures == []
    assert report.documents > 1_500
    assert report.readings > 20


def test_attributions_at_random_places_leave_readings_sound(reader):
    report = fuzz.run(300, seed=2, whole_every=8, read=lambda d, chance: reader.read(d, fuzz.drawn(d.text, chance)))
    assert report.failures == []
    assert report.readings > 15


@pytest.fixture(scope="module")
def worker():
    with Worker(Limits()) as one:
        yield one


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.pdf", "a.json", "a.jsonl", "standard input"])
def test_arbitrary_bytes_and_text(name, worker):
    @settings(max_examples=50, deadline=None)
    @given(st.one_of(st.binary(), st.text(st.characters()).map(lambda text: text.encode("utf-8", "surrogatepass"))))
    def holds(raw):
        for one in from_bytes(raw, name=name, worker=worker):
            assert isinstance(one, Document | InputError)
            if isinstance(one, InputError):
                assert one.code not in ("input.unreadable", "input.timeout")
            else:
                assert one.text.strip()

    holds()


@settings(max_examples=50, deadline=None)
@given(text=st.text(st.characters(), max_size=300), title=st.none() | st.text(st.characters(), max_size=40))
def test_arbitrary_text_through_the_whole_pipeline(reader, text, title):
    reading = reader.read(from_text(text, title=title))
    assert fuzz.broken_spans(reading) == []
    assert reading.document.text == text


@pytest.mark.parametrize(
    "text", ["The mayor \ud800 said no to \udfff\ud844 them.", "\ud800" * 30, "No \ud83d\ude00.", "\x00 .", "\u200b"]
)
def test_characters_that_no_encoding_carries_go_through_the_whole_pipeline(reader, text):
    reading = reader.read(from_text(text, title="The \udc80 mayor"))
    assert reading.document.text == text
    assert fuzz.broken_spans(reading) == []


def test_broken_spans_are_seen():
    document = from_text("Words.", title="T")
    passages = (
        rashomon.records.Passage(document="d", field="title", spans=((0, 1), (0, 2))),
        rashomon.records.Passage(document="d", field="text", spans=((0, 6), (3, 3), (5, 7))),
    )
    finding = rashomon.records.Finding(id="f", code="c", verdict="noted", message="m", passages=passages)
    producer = rashomon.records.Producer(version="0", models={}, options={})
    reading = rashomon.records.Reading(producer=producer, document=document, findings=(finding,))
    assert [line.split(": ")[1] for line in fuzz.broken_spans(reading)] == ["0-2 of 1", "3-3 of 6", "5-7 of 6"]
