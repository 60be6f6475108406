# ruff: noqa: E501 - one sentence a line
"""Copies in other words, sentence by sentence: what is one, and what only tells of the same event."""

from __future__ import annotations

import pytest

from rashomon.pipeline import relate
from rashomon.records import Producer

PRODUCER = Producer(version="test", models={}, options={})
FIRST = (
    "The ferry Osprey ran aground on the Vantry sandbank early on Friday with forty passengers aboard.",
    "Two pilots had warned the master of the fog an hour before.",
    "A tug from Marsk pulled at the hull until noon without moving it.",
    "The passengers were brought ashore in rubber boats and given soup in the chapel.",
    "Divers will look at the keel when the tide is out.",
)
# Each sentence of FIRST, turned round with some of its phrases kept.
STEPWISE = (
    "Early on Friday the ferry Osprey with forty passengers aboard ran aground on the sandbank of Vantry.",
    "An hour before, the master had been warned of the fog by two pilots.",
    "Until noon a tug from Marsk pulled at the hull, but without moving it.",
    "In rubber boats the passengers were brought ashore, and in the chapel they were given soup.",
    "When the tide is out, divers will look at the keel.",
)
# The same event, told by somebody else.
OWN = (
    "Forty people spent the small hours of Friday on a ferry stuck off Vantry.",
    "Fog hid the sandbank, said Ruth Amery, who had booked a cabin for her honeymoon.",
    "Our reporter counted eleven rubber boats in the harbour.",
    "A chapel kept its doors open, and a baker handed out rolls.",
    "The line has cancelled its Saturday crossings.",
)
# One form, filled with another event.
FORM = (
    "The trawler Heron ran aground on the Lund reef late on Monday with nine sailors aboard.",
    "Two fishermen had warned the skipper of the ice a day before.",
    "A launch from Orlem pulled at the stern until dusk without moving it.",
    "The sailors were brought ashore in dinghies and given tea in the school.",
    "Engineers will look at the rudder when the wind has dropped.",
)


def kinds(tell, *texts):
    readings = [
        tell(" ".join(text), id=f"d{n}", publisher=outlet, published="2024-03-01")
        for n, (text, outlet) in enumerate(zip(texts, ("Seaboard Wire", "Daily Gull"), strict=True))
    ]
    return {r.kind for r in relate(readings, (), PRODUCER).reuse}


@pytest.mark.parametrize(
    "other",
    [
        STEPWISE,
        STEPWISE[:4],
        (*STEPWISE, "Bus fares go up on Sunday."),
        (STEPWISE[0], "Bus fares go up on Sunday.", *STEPWISE[1:]),
        ("VANTRY (Seaboard Wire) – " + STEPWISE[0], *STEPWISE[1:3]),
    ],
)
def test_sentence_after_sentence_reworded_is_a_near_copy(tell, other):
    assert kinds(tell, FIRST, other) == {"near"}


@pytest.mark.parametrize(
    "other",
    [
        OWN,
        FORM,
        STEPWISE[:1],
        (STEPWISE[0], *OWN[1:]),
        (OWN[0], STEPWISE[3], *OWN[2:]),
        ("VANTRY (Seaboard Wire) – " + OWN[0], *OWN[1:]),
        ("A ferry ran aground near Vantry.", "It was foggy.", "Nobody was hurt.", "A tug came."),
    ],
)
def test_the_same_event_is_no_copy(tell, other):
    assert kinds(tell, FIRST, other) == set()


def test_what_both_only_quote_is_no_copy(tell):
    said = "“We heard the keel scrape, the lamps went out, and then for a long while nobody on the deck said a word,” the mate said."
    assert kinds(tell, (FIRST[0], said), (OWN[0], said)) == set()


@pytest.mark.parametrize(
    ("texts", "kind"),
    [
        ((FIRST, FIRST), {"verbatim"}),
        ((FIRST, (*FIRST[:2], *OWN[2:])), {"verbatim"}),
        ((FIRST, (*OWN[:4], FIRST[4])), set()),
    ],
)
def test_how_much_word_for_word(tell, texts, kind):
    assert kinds(tell, *texts) == kind
