"""Words that say that a figure is a later state of another, and words that don't."""

from __future__ import annotations

import pytest

from rashomon.relations.accounts.changes import said_to_be_old, said_to_change
from rashomon.relations.pile import page
from rashomon.relations.points.points import points


def figure(tell, text: str, value: int):
    """The page of a text, and the point of the dead of that number on it."""
    made = page(0, tell(text, id="a"))
    return made, next(p for p in points(made) if p.quantity and p.quantity.low == value)


@pytest.mark.parametrize(
    ("text", "lower", "says"),
    [
        ("The number of people killed in the fire has risen to 21.", False, True),
        ("The number of people killed in the fire has risen to 21.", True, False),
        ("The death toll was raised on Friday to at least 21.", False, True),
        ("The fire killed 21 people, up from 17 on Thursday.", False, True),
        ("The fire killed 21 people, down from 25 on Thursday.", True, True),
        ("The death toll now stands at 21.", False, True),
        ("The brigade lowered the number of people killed to 21.", True, True),
        ("The brigade lowered the number of people killed to 21.", False, False),
        ("The brigade corrected the number of people killed to 21.", True, True),
        ("One of the wounded has since died, and 21 people are dead.", False, True),
        ("The fire killed 21 people, not 17.", False, True),
        ("The fire killed 21 people, not all of them guests.", False, False),
        ("The fire killed 21 people.", False, False),
        ("The fire killed 21 people in the new hall.", True, False),
        ("The mayor raised doubts about the wiring, and 21 people were killed.", False, False),
    ],
)
def test_a_change_is_said(tell, text, lower, says):
    made, one = figure(tell, text, 21)
    assert said_to_change(one, made, lower) is says


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("The brigade had earlier given a figure of 21 people killed.", True),
        ("The earlier count of 21 people killed was wrong.", True),
        ("The number of 21 people killed has since been raised to 25.", True),
        ("He had previously been in prison, and 21 people were killed.", False),
        ("The first to come was a nurse, and 21 people were killed.", False),
    ],
)
def test_a_figure_is_said_to_be_old(tell, text, says):
    made, one = figure(tell, text, 21)
    assert said_to_be_old(one, made) is says
