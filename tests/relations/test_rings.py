"""Circles by stated credit: found whatever the wording, and none where there is a way out."""

from __future__ import annotations

import pytest

from rashomon.pipeline import relate
from rashomon.records import Producer
from rashomon.relations.credits.citations import all_names
from rashomon.relations.credits.rounds import joined
from rashomon.relations.pile import pages

PRODUCER = Producer(version="test", models={}, options={})
TAILS = (
    "\nThe cannery in Orlem stood empty since spring.",
    "\nFiremen from Vantry came to the Orlem cannery late.",
    "\nA crowd stood before the gates of the Orlem cannery.",
)


def circles(tell, *texts, days=("2024-03-01",) * 4):
    readings = [
        tell(text + TAILS[n % 3], *said, id=f"d{n}", publisher=outlet, published=days[n])
        for n, (outlet, text, *said) in enumerate(texts)
    ]
    made = relate(readings, (), PRODUCER)
    return [{c.document for c in f.claims} for f in made.findings if f.code == "origins.circular"], made


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The Tern has learned that arson caused the fire.",
            "Arson was behind the fire, the Daily Gull has found out.",
        ),
        (
            "Arson caused the fire. This was reported by the Evening Tern.",
            "As the Gull reports, arson caused the fire.",
        ),
        ("Arson was to blame for the fire (Evening Tern).", "The fire was due to arson, dailygull.example wrote."),
        (
            "The Evening Tern says the alarm had been switched off on purpose.",
            "Reports in the Daily Gull say that the alarm had been switched off on purpose.",
        ),
    ],
)
def test_two_texts_that_credit_each_other(tell, one, other):
    found, _ = circles(tell, ("Daily Gull", one), ("Evening Tern", other))
    assert found == [{"d0", "d1"}]


def test_three_texts_in_a_round(tell):
    found, made = circles(
        tell,
        ("Daily Gull", "Arson caused the fire, the Evening Tern reported."),
        ("Evening Tern", "The fire was caused by arson, according to Radio Kestrel."),
        ("Radio Kestrel", "The Daily Gull reported that arson was behind the fire."),
    )
    assert found == [{"d0", "d1", "d2"}]
    finding = next(f for f in made.findings if f.code == "origins.circular")
    texts = {r.document.id: r.document.text for r in made.readings}
    assert all(s.document and s.spans for s in finding.steps)
    words = {texts[s.document][a:b] for s in finding.steps if s.document for a, b in s.spans}
    assert {"Evening Tern", "Radio Kestrel", "Daily Gull"} <= words


def test_texts_of_different_days_say_so(tell):
    found, made = circles(
        tell,
        ("Daily Gull", "Arson caused the fire, the Evening Tern reported."),
        ("Evening Tern", "Arson caused the fire, the Daily Gull reported."),
        days=("2024-03-01", "2024-03-02"),
    )
    assert found == [{"d0", "d1"}]
    finding = next(f for f in made.findings if f.code == "origins.circular")
    assert "different days" in finding.workings[0]


@pytest.mark.parametrize(
    "other",
    [
        "Arson caused the fire, the fire chief of Orlem told the Daily Gull.",  # names who says it
        "The mayor will see the cannery, the Daily Gull reported.",  # something else
        "A faulty boiler caused the fire, the Daily Gull reported.",  # another cause
        "Arson caused the fire, the Daily Gull and the Morning Post reported.",  # a way out of the pile
        "The Daily Gull was sold to a bank last year.",  # no credit
    ],
)
def test_no_circle_where_there_is_a_way_out(tell, other):
    said = ("the fire chief of Orlem", "told", "Arson caused the fire")
    more = (said,) if "fire chief" in other else ()
    found, _ = circles(
        tell,
        ("Daily Gull", "Arson caused the fire, the Evening Tern reported."),
        ("Evening Tern", other, *more),
    )
    assert found == []


def test_no_circle_where_another_text_of_the_outlet_has_it_from_somebody(tell):
    found, _ = circles(
        tell,
        ("Daily Gull", "Arson caused the fire, the Evening Tern reported."),
        ("Evening Tern", "Arson caused the fire, the Daily Gull reported."),
        (
            "Evening Tern",
            "Arson caused the fire at the cannery, the fire chief of Orlem said.",
            ("the fire chief of Orlem", "said", "Arson caused the fire at the cannery"),
        ),
    )
    assert found == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The steward had pawned the trophy before the regatta, the Evening Tern has learned.",
            "Before the regatta the trophy was taken to a pawnbroker by the steward, so the Daily Gull writes.",
        ),
        (
            "A second boat rammed the jetty in the fog. That was reported by the Evening Tern on Friday.",
            "Another boat used the fog to slip away from the jetty that it had rammed, the Daily Gull has it.",
        ),
        (
            "A piece in the Evening Tern says that the wardens slept through the alarm bell.",
            "It emerges from the Daily Gull that the wardens were asleep when the alarm bell rang.",
        ),
        (
            "The wardens slept through the alarm bell, it says in the Evening Tern. A warden declined to comment.",
            "Anyone reading the Daily Gull learned that the wardens slept through the alarm bell.",
        ),
    ],
)
def test_in_other_words(tell, one, other):
    found, _ = circles(tell, ("Daily Gull", one), ("Evening Tern", other))
    assert found == [{"d0", "d1"}]


@pytest.mark.parametrize(
    "other",
    [
        "The wardens slept through the alarm bell, the Daily Gull writes. The chief warden confirmed it.",
        "The wardens slept through the alarm bell, the Daily Gull writes. It is true, the chief warden said.",
        "A guard told the Daily Gull that the wardens slept through the alarm bell.",
        "The wardens slept through the alarm bell, the Daily Gull writes, citing a guard.",
        "The wardens sold the boats, the Daily Gull writes.",
        "The wardens of Selby slept late on Mondays, the Daily Gull writes.",
    ],
)
def test_somebody_says_so_or_it_is_something_else(tell, other):
    one = "The Evening Tern reported that the wardens at Vantry slept through the alarm bell."
    found, _ = circles(tell, ("Daily Gull", one), ("Evening Tern", other))
    assert found == []


def test_texts_that_share_little_else_are_one_event(tell):
    """What each credits to the other joins them, though the rest of the one text is about other things."""
    one = (
        "The organist melted the silver pipes for the chapel roof, the Evening Tern reports.\nBowls are played at noon."
    )
    other = (
        "Silver pipes were melted by the organist, writes the Daily Gull.\nA ferry was late. Snow fell in the north."
    )
    made = relate(
        [
            tell(one, id="d0", publisher="Daily Gull", published="2024-03-01"),
            tell(other, id="d1", publisher="Evening Tern", published="2024-03-01"),
        ],
        (),
        PRODUCER,
    )
    assert [set(e.documents) for e in made.events] == [{"d0", "d1"}]
    assert [f.code for f in made.findings if f.code in {"origins.circular", "voice.relayed"}] == ["origins.circular"]


def test_the_same_event_is_not_the_same_statement(tell):
    """Words that the texts use anyhow tell little."""
    found, _ = circles(
        tell,
        (
            "Daily Gull",
            "The minister knew of the cannery fire in Orlem, the Evening Tern reported.\nThe minister is ill.",
        ),
        (
            "Evening Tern",
            "Over the cannery fire in Orlem the minister will resign, the Daily Gull wrote.\nNo minister came.",
        ),
        ("Radio Kestrel", "The fire of Orlem went out.\nA minister visited the cannery."),
    )
    assert found == []


@pytest.mark.parametrize(("liker", "moves"), [(0.0, True), (0.2, False)])
def test_a_text_of_a_round_leaves_a_group_that_it_is_no_liker_to(tell, liker, moves):
    texts = [
        ("Daily Gull", "Arson caused the fire at the cannery, the Evening Tern reported."),
        ("Evening Tern", "The fire at the cannery was caused by arson, according to the Daily Gull."),
        *((f"Radio {n}", "The regatta of Vantry was won by a crew of six.") for n in range(8)),
    ]
    readings = [
        tell(text, id=f"d{n}", publisher=outlet, published="2024-03-01") for n, (outlet, text) in enumerate(texts)
    ]
    pile = pages(readings)
    own, foreign = (0, 2, 3, 4), (1, 5, 6, 7, 8)  # the second text of the round stands among four on a regatta
    made = joined(
        pile, (own, foreign, (9,)), all_names(pile), lambda a, b: liker if 1 in (a, b) and max(a, b) > 4 else 0.1
    )
    assert any({0, 1} <= set(group) for group in made) is moves
    assert sorted(n for group in made for n in group) == list(range(10))
