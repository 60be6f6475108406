"""Kind, naming and custody of a voice."""

from __future__ import annotations

import pytest

from rashomon.voices.entity import Entity
from rashomon.voices.kinds import kind_of
from rashomon.voices.outlets import station
from voices.marked import ParseOf, read

KINDS: list[tuple[str, str, str]] = [
    ("Peter Novak", "person", "named"),
    ("A port official", "person", "role"),
    ("The Transport Ministry", "organization", "named"),
    ("Norway", "organization", "named"),
    ("Democrats", "group", "role"),
    ("Many dockers", "group", "role"),
    ("experts", "group", "vague"),
    ("Many", "group", "vague"),
    ("sources", "group", "vague"),
    ("residents", "group", "vague"),
    ("One resident", "person", "role"),
    ("people familiar with the talks", "group", "role"),
    ("A Lindholm University poll", "document", "named"),
    ("Earlier reports", "document", "vague"),
    ("Harbour security officials", "group", "role"),
    ("Ukrainian authorities", "group", "role"),
    ("The Washington Post", "medium", "named"),
    ("Reuters", "medium", "named"),
    ("local media", "medium", "vague"),
    ("KXQV-TV", "medium", "named"),
    ("WXQV", "medium", "named"),
    ("NBC4", "medium", "named"),
    ("Lindholm County Fire Rescue", "organization", "named"),
    ("The army", "organization", "named"),
    ("Martha Keller and Peter Novak", "group", "named"),
    ("I", "person", "role"),
    ("We", "group", "vague"),
]


@pytest.mark.parametrize(("source", "kind", "naming"), KINDS)
def test_kind_and_naming(source: str, kind: str, naming: str, parse_of: ParseOf) -> None:
    (voice,) = read(parse_of, f"[1:{source}] <1:said> {{1:that the bridge was closed}}.").voices
    assert voice is not None
    assert (voice.kind, voice.naming) == (kind, naming)


@pytest.mark.parametrize(
    "name", ["WXQV", "KXQ-TV", "KXQV 11 News", "FOX 8", "ABC11", "Channel 4", "Local 12", "21 News"]
)
def test_a_station_is_known_by_its_form(name: str) -> None:
    assert station(name)


@pytest.mark.parametrize("name", ["WHAT", "Local", "KEY", "WXQVZ", "Fox", "12", "Wild 9"])
def test_other_words_are_no_station(name: str) -> None:
    assert not station(name)


@pytest.mark.parametrize(("word", "kind"), [("QXR", "unknown"), ("Brandt", "person"), ("O", "person")])
def test_a_word_in_capitals_alone_is_nobody_s_name_for_sure(word: str, kind: str) -> None:
    assert kind_of(Entity(named=True, name=(word,), number="one", sort="unknown")) == kind


HELD: list[tuple[str, bool]] = [
    ("[1:A captured sailor] <1:said> {1:that food was scarce}.", True),
    ("[1:Two prisoners of war] <1:said> {1:that food was scarce}.", True),
    ("[1:A journalist held by rebels since May] <1:asked> {1:for help}.", True),
    ("[1:Peter Novak], who is jailed in Bergen, <1:denied> {1:the charge}.", True),
    ("Peter Novak is being held in Bergen. [1:Novak] <1:denied> {1:the charge}.", True),
    ("[1:Peter Novak] <1:said> from prison {1:that he was well}.", True),
    ("[1:Peter Novak and Ivo Hartmann, both in jail,] <1:reject> {1:the verdict}.", True),
    ("[1:Two sailors taken hostage near the port] <1:said> {1:that food was scarce}.", True),
    ("[1:Dara Simic, who is serving a nine-year sentence,] <1:said> {1:she was well}.", True),
    ("The hostage, Luca Bruni, was seen on Monday. [1:Bruni] <1:asked> {1:for help}.", True),
    ("[1:Senator Ida Falk, who is serving her third term,] <1:said> {1:she was well}.", False),
    ("[1:A former prisoner] <1:said> {1:that food was scarce}.", False),
    ("[1:A prison guard] <1:said> {1:that food was scarce}.", False),
    ("Peter Novak was arrested in 1999. [1:Novak] <1:said> {1:that he would run again}.", False),
    ("Peter Novak is not being held. [1:Novak] <1:said> {1:that he was free}.", False),
    ("Rebels captured the town. [1:A rebel] <1:said> {1:that it was quiet}.", False),
    ("[1:The minister] <1:said> {1:that a captured sailor was well}.", False),
]


@pytest.mark.parametrize(("text", "held"), HELD)
def test_custody_is_said_of_the_voice_itself(text: str, held: bool, parse_of: ParseOf) -> None:
    (voice,) = read(parse_of, text).voices
    assert voice is not None
    assert voice.custody is held


def test_custody_is_not_taken_over_a_pronoun(parse_of: ParseOf) -> None:
    text = "Peter Novak met Ivo Hartmann. He is being held in Bergen. [1:Hartmann] <1:said> {1:nothing}."
    (voice,) = read(parse_of, text).voices
    assert voice is not None
    assert not voice.custody


@pytest.mark.parametrize(
    "source",
    [
        "Zalm, the armed group,", "Harka, a political party,", "Veldan's Supreme Sobor, the country's parliament,",
        "The Rada",
    ],
)  # fmt: skip
def test_what_the_text_calls_a_body_is_an_organization(source: str, parse_of: ParseOf) -> None:
    (voice,) = read(parse_of, f"[1:{source}] <1:said> {{1:it was late}}.").voices
    assert voice is not None
    assert voice.kind == "organization"


def test_the_leader_of_a_party_is_a_person(parse_of: ParseOf) -> None:
    (voice,) = read(parse_of, "[1:Otto Pern, the party leader,] <1:said> {1:it was late}.").voices
    assert voice is not None
    assert voice.kind == "person"
