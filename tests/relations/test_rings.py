"""Circles by stated credit: found whatever the wording, and none where there is a way out."""

from __future__ import annotations

import pytest

from rashomon.pipeline import relate
from rashomon.records import Producer

PRODUCER = Producer(version="test", models={}, options={})
TAILS = (
    "\nThe cannery in Orlem stood empty since spring.",
    "\nFiremen from Vantry came to the Orlem cannery late.",
    "\nA crowd stood before the gates of the Orlem cannery.",
)


def circles(tell, *texts, days=("2024-03-01",) * 4):
    readings = [
        tell(text + TAILS[n % 3], *said, id=f"d{n}", publisher=outlet, published=days[n])
        for n, (outlet, text, *said) in enumerate(texts)
    ]
    made = relate(readings, (), PRODUCER)
    return [{c.document for c in f.claims} for f in made.findings if f.code == "origins.circular"], made


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The Tern has learned that arson caused the fire.",
            "Arson was behind the fire, the Daily Gull has found out.",
        ),
        (
            "Arson caused the fire. This was reported by the Evening Tern.",
            "As the Gull reports, arson caused the fire.",
        ),
        ("Arson was to blame for the fire (Evening Tern).", "The fire was due to arson, dailygull.example wrote."),
        (
            "The Evening Tern says the alarm had been switched off on purpose.",
            "Reports in the Daily Gull say that the alarm had been switched off on purpose.",
        ),
    ],
)
def test_two_texts_that_credit_each_other(tell, one, other):
    found, _ = circles(tell, ("Daily Gull", one), ("Evening Tern", other))
    assert found == [{"d0", "d1"}]


def test_three_texts_in_a_round(tell):
    found, made = circles(
        tell,
        ("Daily Gull", "Arson caused the fire, the Evening Tern reported."),
        ("Evening Tern", "The fire was caused by arson, according to Radio Kestrel."),
        ("Radio Kestrel", "The Daily Gull reported that arson was behind the fire."),
    )
    assert found == [{"d0", "d1", "d2"}]
    finding = next(f for f in made.findings if f.code == "origins.circular")
    texts = {r.document.id: r.document.text for r in made.readings}
    assert all(s.document and s.spans for s in finding.steps)
    words = {texts[s.document][a:b] for s in finding.steps if s.document for a, b in s.spans}
    assert {"Evening Tern", "Radio Kestrel", "Daily Gull"} <= words


def test_texts_of_different_days_say_so(tell):
    found, made = circles(
        tell,
        ("Daily Gull", "Arson caused the fire, the Evening Tern reported."),
        ("Evening Tern", "Arson caused the fire, the Daily Gull reported."),
        days=("2024-03-01", "2024-03-02"),
    )
    assert found == [{"d0", "d1"}]
    finding = next(f for f in made.findings if f.code == "origins.circular")
    assert "different days" in finding.workings[0]


@pytest.mark.parametrize(
    "other",
    [
        "Arson caused the fire, the fire chief of Orlem told the Daily Gull.",  # names who says it
        "The mayor will see the cannery, the Daily Gull reported.",  # something else
        "A faulty boiler caused the fire, the Daily Gull reported.",  # another cause
        "Arson caused the fire, the Daily Gull and the Morning Post reported.",  # a way out of the pile
        "The Daily Gull was sold to a bank last year.",  # no credit
    ],
)
def test_no_circle_where_there_is_a_way_out(tell, other):
    said = ("the fire chief of Orlem", "told", "Arson caused the fire")
    more = (said,) if "fire chief" in other else ()
    found, _ = circles(
        tell,
        ("Daily Gull", "Arson caused the fire, the Evening Tern reported."),
        ("Evening Tern", other, *more),
    )
    assert found == []


def test_no_circle_where_another_text_of_the_outlet_has_it_from_somebody(tell):
    found, _ = circles(
        tell,
        ("Daily Gull", "Arson caused the fire, the Evening Tern reported."),
        ("Evening Tern", "Arson caused the fire, the Daily Gull reported."),
        (
            "Evening Tern",
            "Arson caused the fire at the cannery, the fire chief of Orlem said.",
            ("the fire chief of Orlem", "said", "Arson caused the fire at the cannery"),
        ),
    )
    assert found == []
