"""Records are frozen, and go to and from dictionaries and JSON without loss."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

import rashomon
from rashomon.records import Comparison, Coverage, Document, Producer, Reading, Reuse, Stretch

TEXT = (
    "The flood has driven 4,000 people from their homes, the mayor of Harl said on Tuesday.\n\n"
    "Only 300 people, or 7.5 percent of them, have come back, according to a relief worker who asked not to be named. "
    "The ministry denied that the dam had failed.\n"
)


@pytest.fixture(scope="module")
def reading(read) -> Reading:
    return read(TEXT, title="Thousands flee flood", published="2024-05-14")


def test_a_record_can_not_be_changed(reading: Reading):
    with pytest.raises(AttributeError):
        reading.document.text = "other"  # type: ignore[misc]


def test_a_reading_survives_dictionaries_and_json(reading: Reading):
    assert rashomon.from_dict(Reading, rashomon.to_dict(reading)) == reading
    assert rashomon.from_json(Reading, rashomon.to_json(reading)) == reading
    assert json.loads(rashomon.to_json(reading)) == json.loads(json.dumps(rashomon.to_dict(reading)))


def test_the_same_text_gives_the_same_reading(read, reading: Reading):
    assert read(TEXT, title="Thousands flee flood", published="2024-05-14") == reading


def test_ids_are_unique_and_all_references_lead_somewhere(reading: Reading):
    groups = ("sources", "attributions", "quantities", "times", "claims", "findings")
    ids = [record.id for group in groups for record in getattr(reading, group)]
    assert len(ids) == len(set(ids))
    known = set(ids) | {None}
    for a in reading.attributions:
        assert {a.source, a.within, *a.relays, *a.answers} <= known
    for q in reading.quantities:
        assert {q.base, q.as_of, q.attribution} <= known
    for c in reading.claims:
        assert {c.attribution, *c.quantities, *c.times} <= known
    assert reading.main in known


def test_reuse_is_written_with_the_words_from_and_to():
    stretch = Stretch(document="d", span=(0, 4))
    plain = rashomon.to_dict(Reuse(source=stretch, target=stretch, kind="near", direction="unknown"))
    assert set(plain) == {"from", "to", "kind", "direction"}


@pytest.mark.parametrize("kind", [Reading, Comparison])
def test_the_schema_in_the_documentation_is_that_of_the_records(kind: type):
    name = f"{kind.__name__.lower()}-1.schema.json"
    kept = Path(__file__).parents[2] / "docs" / "schema" / name
    assert json.loads(kept.read_text(encoding="utf-8")) == rashomon.schema(kind), "run `python docs/make.py`"


def test_output_fits_the_schema(reading: Reading):
    jsonschema.validate(json.loads(rashomon.to_json(reading)), rashomon.schema(Reading))
    empty = Comparison(producer=Producer(version="0", models={}, options={}), coverage=Coverage(read=0))
    jsonschema.validate(json.loads(rashomon.to_json(empty)), rashomon.schema(Comparison))


def test_a_wrong_field_is_refused():
    with pytest.raises(msgspec.ValidationError):
        rashomon.from_dict(Document, {"id": "a", "text": 7, "sha256": ""})


@given(st.text(alphabet=st.characters(), max_size=60))
def test_any_text_survives_json_even_lone_surrogates(text: str):
    document = rashomon.from_text(text)
    assert rashomon.from_json(Document, rashomon.to_json(document)) == document
