"""Outlets named again by what they are, and what is credited to them so."""

from __future__ import annotations

import pytest

from rashomon.pipeline import relate
from rashomon.records import Citation, Producer
from rashomon.relations.credits.again import places
from rashomon.relations.credits.outlets import Outlets
from rashomon.relations.pile import page

PRODUCER = Producer(version="test", models={}, options={})


def again(tell, text, *names):
    made = page(0, tell(text, id="a", publisher="Evening Tern", published="2024-03-01"))
    cited = [Citation(source="a", target=None, name=n, span=(text.index(n), text.index(n) + len(n))) for n in names]
    return [(text[slice(*n.span)], cited[n.what].name) for n in places(made, cited, Outlets([made])) if n.again]


@pytest.mark.parametrize(
    ("text", "names", "meant"),
    [
        ("The pier is shut, Coastal Wire reported. The wire said divers were on their way.", ("Coastal Wire",), "wire"),
        ("The pier shut, Lund News Agency said. It fell, according to the agency.", ("Lund News Agency",), "agency"),
        ("The pier is shut, the Daily Gull wrote. Divers came, the same paper says.", ("Daily Gull",), "paper"),
        ("The pier is shut, says Harbour Online. Divers came, the site goes on.", ("Harbour Online",), "site"),
        ("The pier is shut, Radio Lund said. “It may fall,” a diver told the station.", ("Radio Lund",), "station"),
        ("The pier is shut, Inland Desk said, and according to the same desk it may fall.", ("Inland Desk",), "desk"),
    ],
)  # fmt: skip
def test_an_outlet_meant_by_its_kind(tell, text, names, meant):
    assert again(tell, text, *names) == [(meant, names[0])]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The pier is shut, the Daily Gull wrote. The agency for ports has said nothing.",
            ("Daily Gull",),
        ),  # another body
        (
            "The Space Agency Board met. The pier is shut, Lund Press said. It may fall, the agency said.",
            ("Lund Press",),
        ),
        ("The pier is shut, Radio Lund said. The fire station was full of boats.", ("Radio Lund",)),  # it says nothing
        ("The pier is shut, the Daily Gull wrote. This paper reported it in May.", ("Daily Gull",)),  # ourselves
        ("The pier is shut, Radio Lund said. Films on the channel Lund Live show it.", ("Radio Lund",)),  # another name
    ],
)
def test_no_outlet_is_meant(tell, text, names):
    assert again(tell, text, *names) == []


def test_of_two_outlets_the_one_that_may_be_called_so(tell):
    text = "The pier is shut, the Daily Gull wrote. Divers came, Radio Lund said. It may fall, the paper adds."
    assert again(tell, text, "Daily Gull", "Radio Lund") == [("paper", "Daily Gull")]


def test_what_the_agency_said_is_a_relay_of_it(tell):
    first = tell(
        "The keeper of the Orlem lighthouse might have left the gate open, the harbour police said.\n"
        "The lighthouse of Orlem has stood empty since June.",
        ("the harbour police", "said", "The keeper of the Orlem lighthouse might have left the gate open"),
        id="a", publisher="Lund News Agency", published="2024-03-01",
    )  # fmt: skip
    relay = tell(
        "The Orlem lighthouse has stood empty since June, Lund News Agency reported.\n"
        "The keeper of the lighthouse left the gate open, the agency said.",
        ("Lund News Agency", "reported", "The Orlem lighthouse has stood empty since June"),
        ("the agency", "said", "The keeper of the lighthouse left the gate open"),
        id="b", publisher="Evening Tern", published="2024-03-01",
    )  # fmt: skip
    made = relate([first, relay], (), PRODUCER)
    assert {f.code for f in made.findings if f.code.startswith("drift.")} == {"drift.hedge", "drift.source"}
