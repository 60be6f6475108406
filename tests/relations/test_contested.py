"""Denials and what they deny, across texts and within one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from rashomon.pipeline import relate
from rashomon.records import Matter, Reading

from .conftest import PRODUCER

Tell = Callable[..., Reading]
SAID = "The village school of Ardo stays shut. The mayor said the roof beams of the gymnasium were rotten."


def matters(
    tell: Tell, text: str, *said: tuple[str, str, str], first: tuple[str, str, str] | None = None
) -> list[Matter]:
    one = tell(
        SAID,
        first or ("The mayor", "said", "the roof beams of the gymnasium were rotten"),
        id="a",
        published="2024-01-01",
    )
    two = tell("The village school of Ardo stays shut. " + text, *said, id="b", published="2024-01-01")
    return list(relate([one, two], (), PRODUCER).matters)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "The builder denied that beams in the gymnasium were rotten.",
            ("The builder", "denied", "that beams in the gymnasium were rotten"),
        ),
        (
            "The builder rejected the claim that the beams had been rotten.",
            ("The builder", "rejected", "the claim that the beams had been rotten"),
        ),
        (
            "The builder said the roof beams of the gymnasium were not rotten.",
            ("The builder", "said", "the roof beams of the gymnasium were not rotten"),
        ),
    ],
)
def test_a_denial_meets_what_it_denies(tell: Tell, text: str, said: tuple[str, str, str]) -> None:
    assert matters(tell, text, said)[0].verdict == "conflict"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (  # another thing is denied
            "The builder denied that he had left the village.",
            ("The builder", "denied", "that he had left the village"),
        ),
        (  # in the negative, about something beside it
            "The builder said nobody had asked him about the gymnasium.",
            ("The builder", "said", "nobody had asked him about the gymnasium"),
        ),
        (  # a denial of nothing that is named
            "The builder denied the allegations.",
            ("The builder", "denied", "the allegations"),
        ),
        (  # no denial, a refusal
            "The builder refused to say whether the beams were rotten.",
            ("The builder", "refused", "to say whether the beams were rotten"),
        ),
    ],
)
def test_what_is_no_denial_of_it(tell: Tell, text: str, said: tuple[str, str, str]) -> None:
    assert "conflict" not in [m.verdict for m in matters(tell, text, said)]


def test_few_words_of_a_denial_are_known_by_what_stands_before_them(tell: Tell) -> None:
    text = "A mason said the roof beams were rotten. The builder denied that they had been rotten."
    said = (("A mason", "said", "the roof beams were rotten"), ("The builder", "denied", "that they had been rotten"))
    assert matters(tell, text, *said)[0].verdict == "conflict"


GRANGE = "Flood water stood in the cellar of Birch Grange for a week. "


def told(tell: Tell, asserted: tuple[str, str, str], denied: tuple[str, str, str]) -> bool:
    """Whether a statement and a denial in another text are told as a conflict."""
    texts = [f"{GRANGE}{who} {cue} {what}." for who, cue, what in (asserted, denied)]
    pile = [
        tell(t, said, id=i, published="2024-03-01") for t, said, i in zip(texts, (asserted, denied), "ab", strict=True)
    ]
    return any(m.verdict == "conflict" for m in relate(pile, (), PRODUCER).matters)


NURSES = ("The caretaker", "said", "nurses were told to burn the ledgers")
PUMP = ("The caretaker", "said", "the cellar pump was never serviced")
BRIBE = ("The caretaker", "said", "a bribe was paid for some of the permits")


@pytest.mark.parametrize(
    ("asserted", "denied"),
    [
        (NURSES, ("The owner", "denied", "that nurses had ever been told to burn ledgers")),
        (NURSES, ("The owner", "dismissed as a fantasy", "that nurses had been told to burn ledgers")),
        (NURSES, ("The owner", "says", "it is not true that nurses were told to burn ledgers")),
        (NURSES, ("The owner", "said", "there was no truth in claims that nurses were told to burn ledgers")),
        (NURSES, ("The owner", "said", "the claim that nurses were told to burn ledgers is a lie")),
        (PUMP, ("The owner", "denies", "that the pump was never serviced")),
        (PUMP, ("The owner", "says", "it is not true that the cellar pump was never serviced")),
        (BRIBE, ("The owner", "insists", "that no bribe was paid")),
        (BRIBE, ("The owner", "said", "no bribe was ever paid")),
        (BRIBE, ("The owner", "rejected the charge:", "no bribe had been paid")),
        (
            ("The caretaker", "said", "the engineer offered to extend the cellar"),
            ("The owner", "denied", "reports of an extension of the cellar by the engineer"),
        ),
    ],
)
def test_ways_of_denying(tell: Tell, asserted: tuple[str, str, str], denied: tuple[str, str, str]) -> None:
    assert told(tell, asserted, denied)


@pytest.mark.parametrize(
    ("asserted", "denied"),
    [
        (  # only the place is shared
            ("The caretaker", "said", "the head nurse has left the clinic where the theft took place"),
            ("The owner", "denied", "that any operation has ever taken place at the clinic"),
        ),
        (  # somebody else did it
            ("The caretaker", "said", "Milo Brandt forged the ledgers of the clinic"),
            ("Vera Lund", "denied", "forging the ledgers of the clinic"),
        ),
        (  # a court's ruling
            ("The caretaker", "said", "charges of arson were filed against the gardener"),
            ("The judge", "dismissed", "the charges of arson against the gardener"),
        ),
        (  # refused to somebody
            ("The caretaker", "said", "the gardener was denied a permit for the pond"),
            ("The owner", "confirmed", "the gardener was denied a permit for the pond last year"),
        ),
        (  # with what intent is denied, not the deed
            ("The caretaker", "said", "the gardener flooded the cellar of the clinic"),
            ("The owner", "denied", "that the gardener had deliberately flooded the cellar of the clinic"),
        ),
        (  # what has not happened may happen still
            ("The caretaker", "said", "a permit was issued for some of the ponds"),
            ("The owner", "said", "no permit has been issued so far"),
        ),
        (  # both in the negative, by a word and by a syllable
            ("The caretaker", "said", "the burns of the gardener appear to be non-life-threatening"),
            ("The owner", "said", "None of the burns of the gardener appeared to be life-threatening"),
        ),
        (  # of themselves
            ("The caretaker", "said", "a flood of the cellar came on the feast day"),
            ("The owner", "said", "I have never seen a flood on the feast day"),
        ),
    ],
)
def test_what_answers_nobody(tell: Tell, asserted: tuple[str, str, str], denied: tuple[str, str, str]) -> None:
    assert not told(tell, asserted, denied)


def test_denials_of_one_thing_are_one_dispute(tell: Tell) -> None:
    said = (
        ("The caretaker", "said", "Doctor Lund performed a graft on the patient in the cellar"),
        ("The owner", "denied", "that any graft had ever taken place at the grange"),
        ("Doctor Lund", "denied", "performing a graft on the patient"),
    )
    pile = [
        tell(f"{GRANGE}{a} {b} {c}.", (a, b, c), id=str(n), published="2024-03-01") for n, (a, b, c) in enumerate(said)
    ]
    assert len([m for m in relate(pile, (), PRODUCER).matters if m.verdict == "conflict"]) == 1


def test_a_denial_stands_outside_the_quotation(tell: Tell) -> None:
    said = ("The builder", "denied", "that beams in the gymnasium were rotten")
    one = matters(tell, "The builder denied that beams in the gymnasium were rotten.", said)[0]
    assert "denied “beams in the gymnasium were rotten”" in one.why
    assert "“denied" not in one.why


def test_who_is_not_named_denies_nobody_elses_deed(tell: Tell) -> None:
    said = ("One of two builders", "denied", "leaving the roof beams of the gymnasium rotten")
    text = "One of two builders denied leaving the roof beams of the gymnasium rotten."
    assert "conflict" not in [m.verdict for m in matters(tell, text, said)]


def test_the_same_place_is_no_answer(tell: Tell) -> None:
    said = ("The builder", "denied", "that his men had burgled the gymnasium of the Ardo school")
    text = "The builder denied that his men had burgled the gymnasium of the Ardo school."
    assert "conflict" not in [m.verdict for m in matters(tell, text, said)]


def test_a_finding_quotes_only_words_of_the_text(tell: Tell) -> None:
    one = tell(SAID, ("The mayor", "said", "the roof beams of the gymnasium were rotten"), id="a")
    two = tell(
        "The village school of Ardo stays shut. The builder denied that beams in the gymnasium were rotten.",
        ("The builder", "denied", "that beams in the gymnasium were rotten"),
        id="b",
    )
    made = relate([one, two], (), PRODUCER)
    said = [f.message for f in made.findings if f.code == "accounts.conflict"]
    assert said
    assert all("“denied" not in message for message in said)
