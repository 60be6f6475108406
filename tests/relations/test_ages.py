"""Whose age a figure gives, and which ages of one person can't both be so."""

from __future__ import annotations

import pytest

from rashomon.pipeline import relate
from rashomon.records import Producer
from rashomon.relations.points.ages import bearer

PRODUCER = Producer(version="test", models={}, options={})
TAIL = " was taken off the ferry at Orlem by the coast guard.\nThe ferry lay on its side in the harbour of Orlem."


@pytest.mark.parametrize(
    ("text", "age", "who"),
    [
        ("Mara Quill, 19, was taken off the ferry.", 19, "Mara Quill"),
        ("The guard took 19-year-old Mara Quill off the ferry.", 19, "Mara Quill"),
        ("The captain, Officer Tom B. Reed, 44, swam ashore.", 44, "Tom B. Reed"),
        ("They took Ann Lee, 21-year-old Bo Lind and a dog.", 21, "Bo Lind"),
        ("The guard took a 19-year-old woman off the ferry.", 19, None),
        ("Monday Night, 19, was the name of the song.", 19, None),
    ],
)
def test_whose_age_it_is(tell, text, age, who):
    reading = tell(text, id="a")
    quantity = next((q for q in reading.quantities if q.kind == "age" and q.low == age), None)
    found = bearer(text, (0, len(text)), quantity) if quantity else None
    assert (found[1] if found else None) == who


def verdict(tell, one: str, day: str, other: str, later: str) -> str | None:
    pile = [
        tell(one + TAIL, id="a", publisher="Gull", published=day),
        tell(other + TAIL, id="b", publisher="Tern", published=later),
    ]
    made = relate(pile, (), PRODUCER)
    return next((m.verdict for m in made.matters if m.label == "How old Mara Quill is"), None)


@pytest.mark.parametrize(
    ("one", "day", "other", "later", "said"),
    [
        ("Mara Quill, 19,", "2024-03-01", "Mara Quill, 23,", "2024-03-02", "conflict"),
        ("Mara Quill, 19,", "2024-03-01", "Mara Quill, 20,", "2024-03-09", "agree"),
        ("Mara Quill, 20,", "2024-03-01", "Mara Quill, 19,", "2024-03-09", "conflict"),
        ("Mara Quill, 19,", "2024-03-01", "Mara Quill, 19,", "2024-03-02", None),
        ("Mara Quill, 19,", "2024-03-01", "Her mother, Mara Quill, 44,", "2024-03-02", "undecided"),
        ("Mara Quill, 9,", "2024-03-01", "Mara Quill, 44,", "2024-03-02", "undecided"),
        ("In a fire of 2014 Mara Quill, 19,", "2024-03-01", "Mara Quill, 29,", "2024-03-02", None),
        ("Before the war Mara Quill, then 19,", "2024-03-01", "Mara Quill, 29,", "2024-03-02", None),
        ("Since January 2024 Mara Quill, 19,", "2024-03-01", "Mara Quill, 23,", "2024-03-02", "conflict"),
    ],
)
def test_two_ages_of_one_person(tell, one, day, other, later, said):
    assert verdict(tell, one, day, other, later) == said
