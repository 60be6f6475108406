"""What a statement gives as the cause of what happened, and what is no cause."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.relations.points.causes import (
    CAUSES,
    Answer,
    blamed,
    cause,
    chief,
    denies_cause,
    one_effect,
    same_cause,
    stems_of,
)

# statement -> words of the cause
GIVEN = {
    "the fire was caused by a short circuit in the wiring": "a short circuit in the wiring",
    "a gas leak set off the explosion": "a gas leak",
    "the blaze was probably started by a discarded cigarette": "a discarded cigarette",
    "investigators suspect a brake failure as the cause of the crash": "a brake failure",
    "officials blamed the mountain rebels for the attack": "the mountain rebels",
    "the cause of the sinking was an overloaded deck": "an overloaded deck",
    "the cause of the blast: a cracked pipe": "a cracked pipe",
    "a faulty valve was the likely cause of the leak": "a faulty valve",
    "an electrical fault was to blame": "an electrical fault",
    "the outbreak was traced to contaminated lettuce": "contaminated lettuce",
    "traced the outbreak back to a village well": "a village well",
    "the collision had its origin in a misread signal": "a misread signal",
    "the derailment went back to a worn rail": "a worn rail",
    "the flood came about because a sluice was left open": "a sluice was left open",
    "a beam was rotten, and that brought about the collapse": "a beam was rotten",
    "the ferry sank because of a shifting cargo": "a shifting cargo",
    "the explosion came after workers had welded near a tank": "workers had welded near a tank",
    "the collapse stemmed from illegal building work": "illegal building work",
    "it was a lorry that caused the crash": "a lorry",
    "heavy rain rather than a burst dam led to the flood": "heavy rain",
    "lightning is believed to have sparked the wildfire": "lightning",
    "without a warped door there would have been no sinking": "a warped door",
    "the likely source is a cask of spoiled cider": "a cask of spoiled cider",
    "the version by which a loose bolt led to the collapse": "a loose bolt",
    "sour cream, not the fish, made forty pupils ill": "sour cream",
    "a stew, kept warm in three tents, had caused the sickness": "a stew",
    "rust derailed the train": "rust",
    "what caused the sinking, he says, was a jammed hatch": "a jammed hatch",
    "a jammed hatch the likely cause of the sinking": "a jammed hatch",
    "a jammed hatch as the cause of the sinking": "a jammed hatch",
    "blamed the sinking on a jammed hatch": "a jammed hatch",
    "the blast was the work of the island separatists": "the island separatists",
    "a careless welder caused it": "a careless welder",
    "it was caused by a frayed rope": "a frayed rope",
    "a jar of home-made jam is likely to have been the source": "a jar of home-made jam",
    "the tanker was hit by a stray torpedo": "a stray torpedo",
    "the balloon was brought down by a flock of geese": "a flock of geese",
    "the dead were victims of cluster shells": "cluster shells",
    "rebel rockets had slammed into the grain store": "rebel rockets",
    "wreckage of a falling drone punched through the roof": "wreckage of a falling drone",
    "holds the coastal artillery responsible": "the coastal artillery",
    "a stroke killed the two prisoners": "a stroke",
    "all four recruits died of pneumonia": "pneumonia",
    "torture may have caused at least three of the deaths": "torture",
    "the brawl was not planned, but the result of a spilled drink": "a spilled drink",
}
DENIED = {
    "no explosives were behind the blast": "explosives",
    "a gas leak has been ruled out": "a gas leak",
    "a worn tyre had nothing to do with it": "a worn tyre",
    "human error played no part in the crash": "human error",
    "the company's thrift had nothing to do with the collapse": "the company's thrift",
}
NONE = (
    "the drop in sales was caused by the weather",
    "the cause of the fire is still unknown",
    "police are investigating the cause of the crash",
    "the shooting occurred in a car park across the street",
    "a reward is offered for information leading to an arrest in the shooting",
    "police search for the person responsible for the shooting",
    "the victim died as a result of his injuries",
    "the men who were suspected of starting the fire were freed",
    "the man is suspected of killing his neighbour",
    "the drone was bought in a shop",
    "rockets were on show at the fair",
    "it will be a while before the plate can be taken out because of the swelling",
)


@pytest.mark.parametrize(("text", "words"), GIVEN.items())
def test_a_cause(text: str, words: str) -> None:
    found = cause(text)
    assert found is not None
    assert (found.words, found.negated) == (words, False)


@pytest.mark.parametrize(("text", "words"), DENIED.items())
def test_a_cause_that_is_ruled_out(text: str, words: str) -> None:
    found = cause(text)
    assert found is not None
    assert (found.words, found.negated) == (words, True)


@pytest.mark.parametrize("text", NONE)
def test_no_cause(text: str) -> None:
    assert cause(text) is None


def test_a_verb_of_blame_says_what_follows_it() -> None:
    assert blamed("held responsible a worn tyre for what happened") is not None
    assert blamed("blames the heavy rain") == Answer("the heavy rain", stems_of("the heavy rain"), negated=False)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("a faulty boiler", "the old boiler, which was faulty", True),
        ("an argument over money", "a quarrel between neighbours", True),
        ("a faulty boiler", "a discarded cigarette", False),
    ],
)
def test_one_cause_in_two_wordings(one: str, other: str, same: bool) -> None:
    assert same_cause(stems_of(one), stems_of(other)) is same


def test_causes_of_two_kinds_of_things_answer_two_questions() -> None:
    death = cause("the death was due to a wound in the neck")
    shooting = cause("the crash was due to carelessness")
    disaster = cause("the disaster was due to carelessness")
    assert death is not None
    assert shooting is not None
    assert disaster is not None
    assert not one_effect(death, shooting)
    assert one_effect(shooting, disaster)


@pytest.mark.parametrize(
    ("one", "other", "rivals"),
    [
        ("heart failure killed the men", "torture was the cause of the deaths", True),  # by nature, or by somebody
        ("pneumonia killed the men", "heart failure killed the men", False),  # both may have been so
        (
            "the shooting stemmed from a family row",
            "the shooting was the result of a debt",
            False,
        ),  # both may have been grounds
        ("rebel shells hit the school", "an army bomb struck the school", True),
    ],
)
def test_causes_of_which_only_one_can_be_so(one: str, other: str, rivals: bool) -> None:
    first, second = cause(one), cause(other)
    assert first is not None
    assert second is not None
    assert one_effect(first, second) is rivals


def test_what_hangs_on_a_cause_is_left_out_of_its_chief_words() -> None:
    given = cause("blamed army mortars dug in behind the quarry for the strike")
    assert given is not None
    assert chief(given) == stems_of("army mortars")


WORDS = st.sampled_from(
    [*"the fire was may have been caused to by a of and because it that blamed on not led".split(), ","]
)


@given(st.lists(WORDS, max_size=400).map(" ".join))
def test_any_text_is_read_fast(text: str) -> None:
    begin = time.perf_counter()
    cause(text)
    blamed(text)
    assert time.perf_counter() - begin < 1


@pytest.mark.parametrize("text", ["caused " + "a " * 5000, "fire " * 3000 + "caused by x", "may have been " * 2000])
def test_long_texts_are_read_fast(text: str) -> None:
    begin = time.perf_counter()
    cause(text)
    assert time.perf_counter() - begin < 1


def test_every_construction_is_met_by_a_case() -> None:
    every = [*GIVEN, *DENIED]
    assert [n for n, p in enumerate(CAUSES) if not any(p.search(t) for t in every)] == []


@pytest.mark.parametrize(
    "text",
    [
        "Two clerks lay in the corridor behind the emergency room",
        "He lives right behind the shooting scene",
        "The early morning fire on Sunday resulted in the death of a clerk",
        "Olsen is suspected of setting the barn alight",
        "The harbour board is the main cause of the port's growth",
        "No foul play is suspected",
        "Inside the kitchen caused the fire",
    ],
)
def test_places_and_the_happening_itself_are_no_causes(text: str) -> None:
    assert cause(text) is None


def test_what_is_put_right_is_not_denied() -> None:
    righted = cause("the blaze was not random, but the result of a lit match")
    assert righted is not None
    assert righted.righted
    assert not righted.negated


@pytest.mark.parametrize(
    ("denied", "given", "before", "meets"),
    [
        ("rotten beam roof", "rotten beam", -1, True),
        ("beam", "beam", 40, True),
        ("beam", "beam", -1, False),
        ("roof", "rotten beam", 40, False),
    ],
)
def test_a_denial_is_of_a_cause_by_its_words(denied: str, given: str, before: int, meets: bool) -> None:
    assert denies_cause(frozenset(denied.split()), frozenset(given.split()), before) is meets
