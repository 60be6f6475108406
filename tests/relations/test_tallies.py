"""What a count of people is of, by the words beside it."""

from __future__ import annotations

import pytest

from rashomon.relations.pile import page
from rashomon.relations.points.points import points


def count(tell, text: str, value: int):
    """The point of that number in a text."""
    made = page(0, tell(text, id="a"))
    return next(p for p in points(made) if p.quantity and p.quantity.low == value)


@pytest.mark.parametrize(
    ("text", "value", "fate", "role"),
    [
        ("Five people were killed when the ferry sank.", 5, "dead", "all"),
        ("The blast killed two people and injured nine others.", 9, "injured", "all"),
        ("Four people were shot outside the depot on Sunday.", 4, "shot", "all"),
        ("Four people were shot and killed outside the depot.", 4, "dead", "all"),
        ("The blast killed her nephew and three others.", 3, "dead", "rest"),
        ("Five people were killed, including two children.", 2, "dead", "part"),
        ("Two women and a child were killed in the blast.", 2, "dead", "part"),
        ("The coastguard listed 18 people among the missing.", 18, "missing", "all"),
        ("Eighteen guides are among the missing.", 18, "missing", "part"),
        ("Two people were pronounced dead at the scene.", 2, "dead", "part"),
        ("Three people are in critical condition after the crash.", 3, "injured", "part"),
        ("Three people were injured and all are in stable condition.", 3, "injured", "all"),
        (
            "Six people were injured in the blast and another was injured in the rush for the doors.",
            6,
            "injured",
            "part",
        ),
        ("Six people were injured in the blast and another was rescued.", 6, "injured", "all"),
        ("A guard died in the first blast and three other people were injured.", 3, "injured", "all"),
        ("The captain is accused of killing three people.", 3, "dead", "charge"),
        ("The three people who were killed had lived on the quay.", 3, "dead", "open"),
        ("The fire came two weeks after a blast in which 12 people were killed.", 12, "dead", "open"),
        ("PREVIOUS: 4 people injured in a crash on the quay.", 4, "injured", "open"),
        ("Officers found two people with injuries.", 2, "injured", "open"),
        ("Medics transported six people with wounds to a hospital.", 6, "injured", "open"),
    ],
)
def test_what_a_count_is_of(tell, text, value, fate, role):
    one = count(tell, text, value)
    assert (one.fate, one.role) == (fate, role)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The clerk was killed two years ago at 24.", 24),
        ("The slain guard had two children.", 2),
        ("The wounded children’s ages were 6, 11 and 15.", 6),
        ("Two boys were among 70 people wounded over the long holiday weekend.", 70),
        ("Three shots were fired at the car of the murdered man.", 3),
    ],
)
def test_what_is_no_count_of_the_dead(tell, text, value):
    assert count(tell, text, value).fate == ""


def test_what_a_page_keeps_below_as_its_older_story_was_given_before(tell):
    text = "UPDATE: Four people are dead after the fire.\n\nORIGINAL STORY:\nAt least three people are dead."
    assert not count(tell, text, 4).older
    assert count(tell, text, 3).older
