"""Outlets of an event as texts name them, and credits joined or told apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.pipeline import relate
from rashomon.records import Producer
from rashomon.relations.credits.media import same_medium
from rashomon.relations.credits.outlets import Outlets
from rashomon.relations.pile import pages

PRODUCER = Producer(version="test", models={}, options={})
NAMES = ("Daily Gull", "Tellus News Agency", "Free Press of Osk", "Westland Broadcasting Service", "Voice of Vantry")


@pytest.fixture(scope="module")
def outlets(tell):
    readings = [tell("It rained.", id=str(n), publisher=name) for n, name in enumerate(NAMES)]
    return Outlets(pages(readings))


@pytest.mark.parametrize(
    ("name", "outlet"),
    [
        ("the Daily Gull", "daily gull"),
        ("Gull", "daily gull"),
        ("dailygull.com", "daily gull"),
        ("daily-gull.example", "daily gull"),
        ("Tellus", "tellus"),
        ("Free Press", "free press of osk"),
        ("WBS", "westland broadcasting service"),
        ("Vantry", None),
        ("Evening Gull", None),
        ("", None),
    ],
)
def test_what_a_name_stands_for(outlets, name, outlet):
    assert outlets.meant(name) == outlet


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("The Gull has learned that two men were held.", ["Gull"]),
        ("Two men were held, Tellus reported.", ["Tellus"]),
        ("Two men were held (the Daily Gull).", ["Daily Gull"]),
        ("Information obtained by WBS shows that two men were held.", ["WBS"]),
        ("According to dailygull.example, two men were held.", ["dailygull.example"]),
        ("The Vantry health office said that two men were held.", []),
        ("The New Daily Gull said that two men were held.", []),
        ("The Gull building was closed, police said.", []),
        ("He sat in the sun and watched the Daily Gull.", []),
    ],
)
def test_where_a_text_names_an_outlet_as_reporting(outlets, tell, text, named):
    assert [m.name for m in outlets.mentions(pages([tell(text, id="x")])[0])] == named


def test_a_short_name_of_two_outlets_stands_for_neither(tell):
    both = Outlets(pages([tell("It rained.", id=n, publisher=f"{n} Tribune") for n in ("Coast", "Hill")]))
    assert both.meant("the Tribune") is None


@given(st.text(max_size=60))
def test_any_name_is_answered(name):
    assert Outlets(()).meant(name) is None


@pytest.mark.parametrize(
    ("text", "credits"),
    [
        ("Mila Borne of the Orlem Gazette reported that it burned.", {"Mila Borne", "Orlem Gazette"}),
        ("According to the Orlem Gazette's Mila Borne, it burned.", {"Mila Borne", "Orlem Gazette"}),
        ("The Orlem Gazette and the Vantry Herald reported that it burned.", {"Orlem Gazette", "Vantry Herald"}),
        ("It burned. Source: Orlem Gazette, Vantry Herald", {"Orlem Gazette", "Vantry Herald"}),
        ("The Orlem Gazette reported that it burned. The Gazette reported two dead.", {"Orlem Gazette"}),
        ("He found it on Twitter, and the URL was wrong.", set()),
    ],
)
def test_whom_a_text_credits(tell, text, credits):
    made = relate([tell(text, id="a", publisher="Evening Tern")], (), PRODUCER)
    assert {c.name for c in made.citations} == credits
    for c in made.citations:
        assert text[slice(*c.span)]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("BBC", "BBC News", True),
        ("dailygull.example", "Daily Gull", True),
        ("Tellus", "Tellus News Agency", True),
        ("Daily", "Daily News", False),
    ],
)
def test_spellings_of_one_medium(one, other, same):
    assert same_medium(one, other) is same
    assert same_medium(other, one) is same
