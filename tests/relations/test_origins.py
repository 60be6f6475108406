"""How many origins an account is said to have: what may be one, what can't, and what a text without a source adds."""

from __future__ import annotations

import pytest

from rashomon.pipeline import relate
from rashomon.records import Producer

PRODUCER = Producer(version="test", models={}, options={})
SAID = "12 people died when the ferry sank off Orlem"
OTHER = "12 people died in the sinking of the Orlem ferry"
SCENES = (
    "The ferry lay on its side in the harbour of Orlem.",
    "In Orlem, shops by the ferry pier stayed closed.",
    "Divers came to Orlem and the ferry by noon.",
)


def counted(tell, *sources: str, extra: str = ""):
    """The range where each of these sources gives the toll to another outlet; "" is none."""
    readings = []
    for n, who in enumerate(sources):
        content = (SAID, OTHER, SAID)[n]
        text = f"{who} said that {content}.\n{SCENES[n]}" if who else f"{content[0].upper()}{content[1:]}.\n{SCENES[n]}"
        said = [(who, "said", f"that {content}")] if who else []
        readings.append(
            tell(
                text + (extra if not n else ""),
                *said,
                id="abc"[n],
                publisher=("Daily Gull", "Evening Tern", "Auk")[n],
                published="2024-03-01",
            )
        )
    made = relate(readings, (), PRODUCER)
    account = next(m for m in made.matters if "killed" in m.label).accounts[0]
    return account.origins.low, account.origins.high


@pytest.mark.parametrize(
    ("one", "other", "low", "high"),
    [
        ("The coast guard", "Rui Lopes of the coast guard", 1, 1),
        ("Coast guard commander Rui Lopes", "The coast guard", 1, 1),
        ("Rui Lopes of the Orlem Police", "Mila Borne of the Vantry Hospital", 2, 2),
        ("Police spokesman Rui Lopes", "Police inspector Mila Borne", 1, 2),
        ("The coast guard", "Rui Lopes", 1, 2),
        ("The coast guard", "Rui Lopes, who survived,", 2, 2),
        ("Rui Lopes, a passenger,", "Mila Borne, who survived,", 2, 2),
        ("Police", "The Orlem police", 1, 1),
        ("The Orlem police", "The Vantry police", 2, 2),
        ("The police", "A hospital in Vantry", 2, 2),
        ("A security source", "A security source", 1, 2),
        ("A security source", "The coast guard", 1, 2),
        ("A source who asked not to be named", "Rui Lopes of the coast guard", 2, 2),
        ("The mayor", "Mayor Rui Lopes", 1, 1),
        ("The diver's father", "The diver's father", 1, 1),
        ("The diver's father", "The pilot's father", 1, 2),
        ("The driver", "The driver", 1, 2),
        ("The diver's father", "Rui Lopes, the father of a diver,", 1, 2),
        ("Officers", "Police inspector Rui Lopes", 1, 2),
        ("The coast guard", "", 1, 2),
        ("", "", 1, 2),
    ],
)
def test_the_range_of_two_sources(tell, one, other, low, high):
    assert counted(tell, one, other) == (low, high)


def test_a_link_that_another_text_states_counts(tell):
    told = "\nThe coast guard sent two boats, and its commander, Rui Lopes, went out with them."
    assert counted(tell, "The coast guard", "Rui Lopes") == (1, 2)
    assert counted(tell, "The coast guard", "Rui Lopes", extra=told) == (1, 1)


def test_what_credits_another_outlet_adds_nothing_without_a_source(tell):
    extra = "\nThe Evening Tern reported that the harbour of Orlem would stay shut."
    assert counted(tell, "", "The coast guard") == (1, 2)
    assert counted(tell, "", "The coast guard", extra=extra) == (1, 1)
