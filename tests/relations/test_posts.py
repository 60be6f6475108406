"""What the texts tell of a person: whom they speak for, or that they speak for themselves."""

from __future__ import annotations

import pytest

from rashomon.relations.origins.bodies import body_of, one_body, two_bodies
from rashomon.relations.origins.offices import person_in
from rashomon.relations.origins.posts import Posts
from rashomon.relations.pile import page

SHUT = "that the quay was shut"

SPEAKS = [
    ("Rui Lopes of the Vantry Fire Brigade said that the quay was shut.", "the Vantry Fire Brigade"),
    ("Rui Lopes of the Vantry fire brigade said that the quay was shut.", "the Vantry fire brigade"),
    ("Rui Lopes, of the coast guard, said that the quay was shut.", "the coast guard"),
    ("Rui Lopes from the regional health office said that the quay was shut.", "the health office"),
    ("Rui Lopes, head of the harbour authority, said that the quay was shut.", "the harbour authority"),
    ("Rui Lopes, the harbour authority's director, said that the quay was shut.", "the harbour authority"),
    ("Rui Lopes, a spokesman for the port police, said that the quay was shut.", "the port police"),
    ("Rui Lopes, who heads the river police, said that the quay was shut.", "the river police"),
    ("Rui Lopes, who speaks for the dockers' union, said that the quay was shut.", "the dockers' union"),
    ("Rui Lopes (Vantry Fire Brigade chief) said that the quay was shut.", "Vantry Fire Brigade"),
    ("Rui Lopes is the commander of the coast guard. Lopes said that the quay was shut.", "the coast guard"),
    ("Rui Lopes – the brigade's commander – said that the quay was shut.", "the brigade"),
    ("Police spokesman Rui Lopes said that the quay was shut.", "the police"),
    ("Fire Chief Rui Lopes said that the quay was shut.", "the fire service"),
    ("Vantry Police Superintendent Rui Lopes said that the quay was shut.", "Vantry Police"),
    ("Coast guard commander Rui Lopes said that the quay was shut.", "the coast guard"),
    ("The coast guard's commander, Rui Lopes, said that the quay was shut.", "the coast guard"),
    ("The head of the harbour authority, Rui Lopes, said that the quay was shut.", "the harbour authority"),
    ("A spokesman for the port police, Rui Lopes, said that the quay was shut.", "the port police"),
    ("The coast guard sent two boats. Its commander, Rui Lopes, said that the quay was shut.", "the coast guard"),
    (
        "The official representative of the general staff, Colonel Rui Lopes, said that the quay was shut.",
        "the general staff",
    ),
    ("Mayor Rui Lopes said that the quay was shut.", "the mayor's office"),
    ("Police inspector Rui Lopes said that the quay was shut.", "the Vantry police"),
    ("Detective Superintendent Rui Lopes said that the quay was shut.", "the police"),
    ("Harbour authority director Rui Lopes said that the quay was shut.", "the harbour authority"),
    ("Rui Lopes, chief executive of Vantry Railways, said that the quay was shut.", "Vantry Railways"),
    (
        "Rui Lopes, chief of operations at the Vantry Fire Brigade, said that the quay was shut.",
        "the Vantry Fire Brigade",
    ),
    (
        "Rui Lopes, its duty manager at the Vantry Ambulance Trust, said that the quay was shut.",
        "the Vantry Ambulance Trust",
    ),
]
LAY = [
    "Rui Lopes, a baker on the quay, said that the quay was shut.",
    "Rui Lopes, 52, said that the quay was shut.",
    "Rui Lopes, who survived, said that the quay was shut.",
    "Rui Lopes, who lives across the road, said that the quay was shut.",
    "Neighbour Rui Lopes said that the quay was shut.",
    "Eyewitness Rui Lopes said that the quay was shut.",
    "The boy's father, Rui Lopes, said that the quay was shut.",
    "Rui Lopes, a passenger, said that the quay was shut.",
    "Rui Lopes, aged 31, said that the quay was shut.",
    "Rui Lopes, whose brother was on board and who saw it sink, said that the quay was shut.",
]
NOTHING = [
    "Rui Lopes said that the quay was shut.",
    "Rui Lopes told police that the quay was shut.",
    "Rui Lopes of Vantry said that the quay was shut.",
    "Rui Lopes of the Isle of Vantry said that the quay was shut.",
    "Rui Lopes told the mayor that the quay was shut.",
    "The police came late. Rui Lopes said that the quay was shut.",
    "Rui Lopes, at the hospital since noon, said that the quay was shut.",
    "Rui Lopes, the police said, was right: it was clear that the quay was shut.",
]


def post(tell, text, name="Lopes"):
    cue = "told" if "Rui Lopes told" in text else "was clear" if "was clear" in text else "said that"
    who = name if f"{name} {cue}" in text else "Rui Lopes"
    made = page(0, tell(text, (who, cue.removesuffix(" that"), SHUT), id="a"))
    source = next(s for s in made.reading.sources if "Lopes" in s.name)
    posts = Posts([made])
    words = posts.person(source)
    assert words, source
    return posts.of(words, source.name)


@pytest.mark.parametrize(("text", "body"), SPEAKS)
def test_whom_a_person_speaks_for(tell, text, body):
    found = post(tell, text, "Rui Lopes")
    assert found.office
    assert any(one_body(b, body_of(body)) for b in found.bodies), found


@pytest.mark.parametrize("text", LAY)
def test_who_speaks_for_themselves(tell, text):
    found = post(tell, text)
    assert found.lay
    assert not found.bodies


@pytest.mark.parametrize("text", NOTHING)
def test_of_whom_no_text_tells_anything(tell, text):
    found = post(tell, text)
    assert not found.bodies
    assert not found.lay


@pytest.mark.parametrize(
    ("called", "name"),
    [
        ("CFO Lopes", "Lopes"),
        ("Rui Lopes of the Vantry Police", "Rui Lopes"),
        ("Vantry Police Station Inspector R. Lopes", "R. Lopes"),
        ("Lopes QC", "Lopes"),
        ("Mrs Justice Hale", "Hale"),
        ("fire chief Rui Lopes", "Rui Lopes"),
        ("the bank's head of staff, Lopes", "Lopes"),
        ("Pieter van der Meer", "Pieter van der Meer"),
        ("Vantry Mountain Rescue Station", ""),
        ("Civil Defence", ""),
        ("Bank of Vantry", ""),
        ("Doctors for Vantry", ""),
    ],
)
def test_the_bare_name_of_a_person(called, name):
    assert person_in(called) == name


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("police", "the Vantry police", True),
        ("the regional police command", "Police in Vantry", True),
        ("the fire chief", "Vantry Fire Brigade", True),
        ("Harrow Ambulance Trust", "the trust", True),
        ("the National Rail Safety Board", "NRSB", True),
        ("the mayor", "the mayor's office in Orlem", True),
        ("the ministry", "the Ministry of Health", True),
        ("Vantry Police", "Orlem Police", False),
        ("Vantry Police", "Vantry Hospital", False),
        ("the police", "the hospital", False),
        ("the miners' union", "the coal company", False),
        ("the Ministry of Health", "the Ministry of the Interior", False),
        ("the army", "the defence ministry", False),
    ],
)
def test_two_names_of_one_body(one, other, same):
    assert one_body(body_of(one), body_of(other)) is same
    assert one_body(body_of(other), body_of(one)) is same
    assert not (same and two_bodies(body_of(one), body_of(other)))


@pytest.mark.parametrize(
    ("one", "other", "two"),
    [
        ("Vantry Police", "Orlem Police", True),
        ("the police", "the hospital", True),
        ("the fire brigade", "the miners' union", True),
        ("the army", "the defence ministry", False),
        ("the police", "officials", False),
        ("the health office", "the hospital", False),
    ],
)
def test_names_that_are_surely_of_two_bodies(one, other, two):
    assert two_bodies(body_of(one), body_of(other)) is two
