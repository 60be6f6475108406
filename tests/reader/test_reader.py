"""A reader: one at a time or many, given attributions, a fault that costs one document only."""

from __future__ import annotations

import msgspec
import pytest

import rashomon
from rashomon.errors import InputError, UsageError
from rashomon.pipeline import Models
from rashomon.records import Reading

TEXTS = ["The mayor said the road is closed.", "", "Officials denied that 40 houses had burned."]


def test_many_are_read_in_order_alone_or_among_others(reader):
    documents = [rashomon.from_text(t, id=str(n)) for n, t in enumerate(TEXTS)]
    together = list(reader.read_many(documents))
    assert together == [reader.read(d) for d in documents]
    assert list(reader.read_many(reversed(documents))) == together[::-1]


def test_an_error_among_the_inputs_is_passed_on_in_its_place(reader):
    torn = InputError("input.format", "torn.pdf is not text.", "torn.pdf")
    results = list(reader.read_many([rashomon.from_text(TEXTS[0]), torn, rashomon.from_text(TEXTS[2])]))
    assert [type(r) for r in results] == [Reading, InputError, Reading]


def test_a_fault_costs_its_document_only(reader):
    def syntax(texts):
        if any("cursed" in t for t in texts):
            raise ZeroDivisionError
        return reader.models.syntax(texts)

    faulty = rashomon.Reader(models=Models(syntax=syntax, tagger=reader.models.tagger))
    results = list(faulty.read_many([rashomon.from_text("A cursed text."), rashomon.from_text(TEXTS[0])]))
    assert results[0].code == "input.failed"
    assert "ZeroDivisionError" in results[0].message
    assert isinstance(results[1], Reading)


def test_one_thread_or_two_give_the_same():
    document = rashomon.from_text("\n\n".join(TEXTS * 40))
    one, two = rashomon.Reader(threads=1).read(document), rashomon.Reader(threads=2).read(document)
    assert msgspec.structs.replace(one, producer=two.producer) == two


def test_a_path_that_holds_many_documents_is_no_single_reading(tmp_path):
    path = tmp_path / "two.jsonl"
    path.write_text('{"text": "It rained."}\n{"text": "It snowed."}\n', encoding="utf-8")
    with pytest.raises(UsageError, match="2 documents"):
        rashomon.read(path)


def test_a_path_of_one_is_read(tmp_path):
    path = tmp_path / "one.txt"
    path.write_text(TEXTS[0], encoding="utf-8")
    assert rashomon.read(path, published="2024-05-14").document.published == "2024-05-14"
