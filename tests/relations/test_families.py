"""What a list of publisher families does, and does not do, to origins."""

from __future__ import annotations

import json

import pytest

from rashomon.pipeline import relate
from rashomon.plain import to_json
from rashomon.records import Family, Producer
from rashomon.relations.origins.families import Families
from rashomon.relations.origins.policy import stand
from rashomon.relations.origins.voices import Voice, medium
from rashomon.render import pile_page, pile_terminal

PRODUCER = Producer(version="test", models={}, options={})
SEA = Family(name="Sea Press", publishers=("Daily Gull", "The Evening Tern"))


@pytest.mark.parametrize(
    ("outlet", "family"),
    [
        ("Daily Gull", "Sea Press"),
        ("the Daily Gull", "Sea Press"),
        ("dailygull.com", "Sea Press"),
        ("Evening Tern", "Sea Press"),
        ("Daily Heron", ""),
        ("", ""),
    ],
)
def test_the_family_of_an_outlet(outlet, family):
    assert Families([SEA]).of(outlet) == family
    assert Families().of(outlet) == ""


def test_one_family_is_may_with_a_reason_of_its_own_and_never_lifts_a_cannot():
    known = Families([SEA]).known
    gull, tern, heron = (known(medium(n)) for n in ("Daily Gull", "Evening Tern", "Daily Heron"))
    assert stand(gull, tern) == ("may", "outlets of one family, by the user's list")
    assert stand(gull, heron)[1] != "outlets of one family, by the user's list"
    unnamed = known(Voice(kind="unnamed", key="unnamed daily gull", name="a source", outlet="daily gull"))
    person = known(Voice(kind="person", key="person borne mila", name="Mila Borne", outlet="daily gull"))
    assert unnamed.family == "Sea Press"
    assert stand(unnamed, person)[0] == "cannot"


def test_roots_show_their_family_everywhere(tell):
    said = "12 people died when the ferry sank off Orlem"
    other = "12 people died in the sinking of the Orlem ferry"
    readings = [
        tell(
            f"A security source said that {said}.\nThe ferry lay on its side in the harbour of Orlem.",
            ("A security source", "said", f"that {said}"),
            id="a", publisher="Daily Gull", published="2024-03-01",
        ),
        tell(
            f"According to a senior official, {other}.\nIn Orlem, shops by the ferry pier stayed closed.",
            ("a senior official", "According to", other),
            id="b", publisher="Evening Tern", published="2024-03-01",
        ),
    ]  # fmt: skip
    made = relate(readings, (), PRODUCER, [SEA])
    account = next(m for m in made.matters if "killed" in m.label).accounts[0]
    assert (account.origins.low, account.origins.high) == (1, 2)
    assert {r.family for r in account.origins.roots} == {"Sea Press"}
    assert json.loads(to_json(made))["families"] == [{"name": "Sea Press", "publishers": list(SEA.publishers)}]
    assert "family Sea Press" in pile_terminal(made, width=200)
    assert "family Sea Press" in pile_page(made)
    without = relate(readings, (), PRODUCER)
    assert "family" not in pile_terminal(without, width=200)
