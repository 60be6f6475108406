"""Statements that say the same are one matter; those that only name the same things are none."""

from __future__ import annotations

import pytest

from rashomon.relations.matters.likeness import Likeness
from rashomon.relations.matters.profile import says_something
from rashomon.relations.matters.questions import questions
from rashomon.relations.pile import pages
from rashomon.relations.points.points import points

FILLS = (
    "The ferry quay of Orlem was closed.",
    "At the ferry quay in Orlem, flags hung low.",
    "Nobody slept near the ferry quay of Orlem.",
)


def said_together(tell, one: str, other: str) -> bool:
    """Whether a statement each of two of five texts on one event are held to be one matter."""
    texts = [one, other, *FILLS]
    pile = pages([tell(t, id=str(n)) for n, t in enumerate(texts)])
    every = [p for page in pile for p in points(page)]
    asked = questions(every, dict(enumerate(pile)), Likeness(every, len(pile)))
    held = [{every[n].page for n in q.members} for q in asked]
    return any({0, 1} <= found for found in held)


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        ("The pilot had warned the harbour master twice.", "He wrote that the pilot warned the harbour master.", True),
        ("The captain left the bridge before the crash.", "The captain of the ship left the bridge early.", True),
        (
            "The harbour council raised the fee for every ship on Monday.",
            "The harbour council raised the fee for ships by Monday.",
            True,
        ),
        ("A clerk of the harbour in grey.", "A clerk of the harbour in grey opened the old gate.", False),
        ("Divers searched the ferry quay of Orlem.", "Guests praised the ferry quay of Orlem.", False),
        ("The Orlem Free Port Council met.", "A spokesman of the Orlem Free Port Council slept.", False),
        ("The clerk spoke on condition of anonymity.", "A sailor spoke on condition of anonymity.", False),
        (
            "The clerk was not available for comment on the loan.",
            "A clerk could not be reached for comment on it.",
            False,
        ),
        ("Divers found the anchor on Harbour Road in Vantry.", "Cooks drove home along Harbour Road in Vantry.", False),
        ("The 47-year-old pilot slept by the ferry.", "The 19-year-old nurse drove past the ferry.", False),
        (
            "Shots were heard in the afternoon in the neighbourhood of Orlem.",
            "Schools closed in the afternoon in the neighbourhood of Orlem.",
            False,
        ),
        ("Olsen and Brandt were carried to a local clinic.", "A baker was carried to a local clinic.", False),
        (
            "Olsen, 24, is one of three harbour clerks on leave.",
            "Brandt, 31, is one of three harbour clerks on leave.",
            False,
        ),
        ("The hospital of Saint Berta ran short of blood.", "Nobody shelled the hospital of Saint Berta.", False),
    ],
)
def test_what_is_one_matter(tell, one, other, together):
    assert said_together(tell, one, other) is together


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("the ferry sank off Orlem", True),
        ("Crews searched the lower deck", True),
        ("it isn’t over", True),
        ("She told him so", True),
        ("a man in a white coat", False),
        ("stolen goods and three charges", False),
        ("the report", False),
        ("an unnamed source", False),
    ],
)
def test_what_has_no_predicate_says_nothing(words: str, says: bool) -> None:
    assert says_something(words) is says
