"""Counts that are part of others: by whom they are told apart, and that they are held against their kind only."""

from __future__ import annotations

import pytest

from rashomon.pipeline import relate
from rashomon.records import Comparison, Producer
from rashomon.relations.accounts.held import _BESIDE
from rashomon.relations.pile import page
from rashomon.relations.points.parts import kind_of_part
from rashomon.relations.points.points import points


def count(tell, text: str, value: int):
    """The point of that number in a text."""
    return next(p for p in points(page(0, tell(text, id="a"))) if p.quantity and p.quantity.low == value)


@pytest.mark.parametrize(
    ("text", "value", "kind", "fate"),
    [
        ("Nine people died and 40 were injured, among them 12 nurses.", 12, "nurse", "injured"),
        ("The blast killed nine people, including four pupils.", 4, "student", "dead"),
        ("Police arrested 30 people, six of them minors.", 6, "child", "arrested"),
        ("Police arrested 30 people, six of whom were women.", 6, "woman", "arrested"),
        ("Thirty people, six of them minors, were arrested.", 6, "child", "arrested"),
        ("Nine people were killed. Four of them were teachers who had just arrived.", 4, "teacher", "dead"),
        ("Five of those killed were cleaners.", 5, "cleaner", "dead"),
        ("Five cleaners are among the dead, the union said.", 5, "cleaner", "dead"),
        ("The storm damaged 80 houses, 15 of them beyond repair.", 15, "beyond", "damaged/home"),
        ("Eighty houses were damaged. Of the 80 houses, 15 have been repaired.", 15, "repair", "damaged/home"),
        ("Forty people were injured, two of them seriously.", 2, "badly", "injured"),
        ("All 43 people aboard were rescued, and that counts the six crew.", 6, "crew", "rescued"),
    ],
)
def test_what_a_count_is_a_part_as(tell, text, value, kind, fate):
    one = count(tell, text, value)
    assert one.part is not None
    assert (one.part.kind, one.fate, one.role) == (kind, fate, "part")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Nine people died and 40 were injured.", 40),
        ("All four of the wounded were taken to hospital.", 4),
        ("Nine people were shot, and two of them had several run-ins with the police before.", 2),
        ("Nine people were shot. Three of them died.", 3),
        ("Nine people were hurt. Two of them said that they had seen nothing.", 2),
        ("Nine people were hurt, and one of them, Ada Brill, spoke to the paper.", 1),
        ("Two women and a child were killed in the blast.", 2),
    ],
)
def test_what_is_no_part_to_be_told(tell, text, value):
    assert count(tell, text, value).part is None


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("children", "minors", True),
        ("civilian workers", "workers", True),
        ("crew members", "crew", True),
        ("in serious condition", "critically hurt", True),
        ("turned back", "turned away", True),
        ("children", "women", False),
        ("people", "victims", True),
        ("puffins", "gulls", False),
    ],
)
def test_what_parts_are_of_one_kind(one, other, same):
    assert (kind_of_part(one) == kind_of_part(other)) is same


HALL = "The mayor said that 86 people were injured in the market hall"


def compared(tell, *texts: tuple[str, str]) -> Comparison:
    """A pile of texts with the days on which they appeared, by outlets of their own."""
    end = "\nThe roof of the market hall at Brone came down shortly after nine, when the stalls were full."
    readings = [
        tell(
            text + end,
            ("The mayor", "said", text.partition(" said that ")[2].rstrip(".")),
            id=f"d{n}",
            publisher=f"Outlet {n}",
            published=day,
        )
        for n, (text, day) in enumerate(texts)
    ]
    return relate(readings, (), Producer(version="test", models={}, options={}))


def injured(made: Comparison):
    return next(m for m in made.matters if m.label == "How many were injured")


@pytest.mark.parametrize(
    ("texts", "accounts", "verdict"),
    [
        (
            (
                (f"{HALL}, among them 14 children.", "2024-05-03"),
                (f"{HALL}, 14 of them minors.", "2024-05-03"),
            ),
            {(86, 2), (14, 2)},
            "agree",
        ),
        (
            (
                (f"{HALL}, among them 14 children.", "2024-05-03"),
                ("The mayor said that 86 people were injured in the market hall.", "2024-05-03"),
            ),
            {(86, 2), (14, 1)},
            "agree",
        ),
        (
            (
                (f"{HALL}, among them 14 children.", "2024-05-03"),
                ("The mayor said that 91 people were injured in the market hall, 17 of them children.", "2024-05-04"),
            ),
            {(86, 1), (14, 1), (91, 1), (17, 1)},
            "updated",
        ),
        (
            (
                (f"{HALL}, among them 14 children.", "2024-05-03"),
                (f"{HALL}, among them 20 women.", "2024-05-03"),
            ),
            {(86, 2), (14, 1), (20, 1)},
            "agree",
        ),
    ],
)
def test_parts_stand_beside_the_whole(tell, texts, accounts, verdict):
    matter = injured(compared(tell, *texts))
    assert {(a.low, len({c.document for c in a.claims})) for a in matter.accounts} == accounts
    assert matter.verdict == verdict


def test_parts_of_one_kind_are_held_against_each_other(tell):
    made = compared(
        tell,
        (f"{HALL}, among them 14 children.", "2024-05-03"),
        (f"{HALL}, among them 17 children.", "2024-05-04"),
    )
    said = [f.message for f in made.findings if f.code == "accounts.update"]
    assert len(said) == 1
    assert "“14 children” and “17 children”" in said[0]


def test_a_number_of_whom_all_are_of_one_kind_counts_those(tell):
    one = count(tell, "The number of dead stands at 20, all of them women, the mayor said.", 20)
    assert one.quantity is not None
    assert (one.quantity.unit, one.fate) == ("woman", "dead")


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("dead of the police raid stands at", "police"),
        ("injured in the students’ protest", "students"),
        ("the figure of wounded police officers", None),
    ],
)
def test_what_names_the_event_is_no_kind_of_people(words, left):
    beside = _BESIDE.sub("", words)
    assert (beside == words) is (left is None)
    assert left is None or left not in beside


@pytest.mark.parametrize(("whole", "told"), [("three others", False), ("three people", True)])
def test_others_of_the_dead_are_no_whole(tell, whole, told):
    made = compared(
        tell,
        ("The mayor said that two people were pronounced dead at the scene.", "2024-05-03"),
        (f"The mayor said that the collapse of the roof killed {whole}.", "2024-05-03"),
    )
    assert any(f.code == "figures.scope" and f.verdict == "noted" for f in made.findings) is told
