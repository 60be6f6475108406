"""The example pile, read and compared as a user would: the least that a careful reader finds in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from rashomon.documents import load
from rashomon.pipeline import relate
from rashomon.records import Comparison, Document, Producer

PILE = Path(__file__).parents[2] / "examples" / "tarvos"


@pytest.fixture(scope="module")
def made(reader) -> Comparison:
    documents = [d for file in sorted(PILE.iterdir()) for d in load(str(file)) if isinstance(d, Document)]
    return relate([reader.read(d) for d in documents], (), Producer(version="test", models={}, options={}))


def publishers(made: Comparison, finding) -> set[str | None]:
    named = {r.document.id: r.document.publisher for r in made.readings}
    return {named[c.document] for c in finding.claims}


def test_it_is_one_event(made):
    assert [len(e.documents) for e in made.events] == [11]


def test_the_toll_was_updated_and_the_doctors_count_does_not_conflict(made):
    toll = next(m for m in made.matters if m.label == "How many were killed")
    assert toll.verdict == "updated"
    assert {(a.low, a.high) for a in toll.accounts} >= {(17, None), (19, 19), (21, 21), (15, 15), (None, 30)}


@pytest.mark.parametrize(
    ("code", "outlets"),
    [
        ("origins.circular", {"The Lantern", "Eastern Observer"}),
        ("origins.credit-not-found", {"Coast Radio"}),
        ("drift.hedge", {"Harbour Herald", "Kelder Courier"}),
        ("drift.range", {"Harbour Herald", "Kelder Courier"}),
        ("accounts.withdrawn", {"Harbour Herald", None}),
    ],
)
def test_what_a_careful_reader_finds(made, code, outlets):
    assert any(publishers(made, f) == outlets for f in made.findings if f.code == code)


def test_the_reprint_is_found_with_its_direction(made):
    named = {r.document.id: r.document.publisher for r in made.readings}
    pairs = {(named[r.source.document], named[r.target.document], r.kind, r.direction) for r in made.reuse}
    assert ("Northline", "Kelder Courier", "verbatim", "stated") in pairs


def test_scope_and_single_origins_are_said_once_a_matter(made):
    said = [
        f.verdict for f in made.findings if f.code == "figures.scope" and f.message.startswith("How many were killed:")
    ]
    assert len(said) == len(set(said)) > 0
    toll = next(f for f in made.findings if f.code == "origins.single")
    assert "one visible origin" in toll.message
    assert "Ilse Marant" in toll.message
    # Three of the six texts that have the least toll give no source for it.
    assert not any("at least 17" in f.message for f in made.findings if f.code == "origins.single")


def test_what_only_names_the_same_things_is_no_matter(made):
    labels = [m.label for m in made.matters]
    assert not any("bus station in Tarvos" in label for label in labels), labels
    hospital = [m for m in made.matters if "St Anna hospital" in m.label]
    assert all(m.verdict == "agree" for m in hospital)
