"""The parts of comparison by themselves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.relations.cluster import clusters
from rashomon.relations.credits.media import looks_like_medium, same_medium
from rashomon.relations.origins.policy import fewest, groups, stand
from rashomon.relations.origins.voices import Voice, stems_of
from rashomon.relations.points.causes import cause


def person(name: str) -> Voice:
    return Voice(kind="person", key=f"person {name}", name=name, words=stems_of(name))


def body(name: str) -> Voice:
    return Voice(kind="body", key=f"body {name}", name=name, words=stems_of(name))


def unnamed(outlet: str) -> Voice:
    return Voice(kind="unnamed", key=f"unnamed {outlet}", name="a source", outlet=outlet)


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        (person("Ruben Hale"), person("Hale"), "must"),
        (person("Ruben Hale"), person("Anna Hale"), "cannot"),
        (person("Ruben Hale"), unnamed("gull"), "cannot"),
        (unnamed("gull"), unnamed("tern"), "may"),
        (unnamed("gull"), unnamed("gull"), "must"),
        (body("the defence ministry"), body("the army"), "may"),
        (body("the police in Orlem"), body("Orlem police"), "must"),
        (body("the Orlem fire service"), body("the Vantry fire service"), "cannot"),
    ],
)
def test_which_origins_must_may_or_cannot_be_one(one, other, verdict):
    assert stand(one, other)[0] == verdict
    assert stand(other, one)[0] == verdict


def test_a_surname_joins_no_two_people():
    voices = [person("Ruben Hale"), person("Anna Hale"), person("Hale")]
    parted = groups(voices)
    assert len(parted) == 2
    assert fewest(voices, parted) == 2


voices = st.lists(
    st.one_of(
        st.sampled_from(["Ruben Hale", "Hale", "Ann Lee", "Lee", "Bo Lee"]).map(person),
        st.sampled_from(["the army", "the police in Orlem", "police", "the Vantry police"]).map(body),
        st.sampled_from(["gull", "tern"]).map(unnamed),
    ),
    max_size=8,
)


@given(voices)
def test_the_low_count_is_never_above_the_high_one_and_no_group_holds_what_cannot_be_one(made):
    parted = groups(made)
    assert sorted(n for part in parted for n in part) == list(range(len(made)))
    assert fewest(made, parted) <= len(parted)
    for part in parted:
        assert all(stand(made[a], made[b])[0] != "cannot" for a in part for b in part if a != b)


@pytest.mark.parametrize(
    ("text", "words", "negated"),
    [
        ("the fire was caused by a faulty boiler", "a faulty boiler", False),
        ("a faulty boiler caused the fire", "a faulty boiler", False),
        ("a faulty boiler may have set off the blast", "a faulty boiler", False),
        ("the blast was the result of a gas leak", "a gas leak", False),
        ("the crash was not caused by the driver", "the driver", True),
        ("a loose valve, and not a bomb, caused the explosion", "a loose valve", False),
    ],
)
def test_what_is_given_as_the_cause(text, words, negated):
    found = cause(text)
    assert found is not None
    assert (found.words, found.negated) == (words, negated)


@pytest.mark.parametrize("text", ["the mayor caused a stir", "he left because of the rain", "the boiler was new"])
def test_what_is_no_cause_of_an_event(text):
    assert cause(text) is None


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("The Wall Street Journal", "Wall Street Journal", True),
        ("Wall Street Journal", "WSJ", True),
        ("CNBC.com", "CNBC", True),
        ("SportsBusinessNews", "Sports Business News", True),
        ("Daily News", "Daily Mail", False),
        ("Times", "Post", False),
    ],
)
def test_two_spellings_of_a_medium(one, other, same):
    assert same_medium(one, other) is same


@pytest.mark.parametrize(
    ("name", "is_one"), [("The Orlem Gazette", True), ("@gulls", True), ("orlem.example", True), ("Mila Borne", False)]
)
def test_what_looks_like_a_medium(name, is_one):
    assert looks_like_medium(name) is is_one


pairs = st.dictionaries(
    st.tuples(st.integers(0, 9), st.integers(0, 9)).filter(lambda p: p[0] < p[1]), st.floats(0, 1), max_size=20
)


@given(pairs)
def test_clusters_part_everything_once(worth):
    made = clusters(10, worth, 0.3)
    assert sorted(n for c in made for n in c) == list(range(10))
    assert clusters(10, dict(reversed(worth.items())), 0.3) == made
