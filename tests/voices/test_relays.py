"""Relays: who carried the words, nearest to the article first."""

from __future__ import annotations

import pytest

from voices.marked import ParseOf, read

CASES: dict[str, tuple[str, list[tuple[str, ...]]]] = {
    "a medium that is told": (
        "[1:Peter Novak] <1:told> CNN {1:the strike would go on}.",
        [("CNN",)],
    ),
    "a paper that reports all of it": (
        "[1:The port authority] <1:says> {1:the pier is unsafe}, the Daily Lamp reported on Monday.",
        [("Daily Lamp",)],
    ),
    "a paper in whose words somebody else says it": (
        "[1:The Daily Lamp] <1:reported> {1:that the port authority said the pier was unsafe}.",
        [("Daily Lamp",)],
    ),
    "a whole statement within the words of a paper": (
        "{1:The pier is unsafe, [2:the port authority] <2:said>}, [1:the Daily Lamp] <1:reported>.",
        [("Daily Lamp",)],
    ),
    "a paper that only mentions who spoke carries nobody": (
        "[1:The Daily Lamp] <1:reported> {1:that the pier is unsafe and that engineers who say otherwise were paid}.",
        [()],
    ),
    "a paper that tells of a deed carries nobody": (
        "[1:The Daily Lamp] <1:reported> {1:that the minister offered Brandt a seat in the cabinet}.",
        [()],
    ),
    "a verb of speech for a deed": (
        "[1:The Daily Lamp] <1:reported> {1:that the maker recalled 5,000 heaters}.",
        [()],
    ),
    "a promise with what is promised": (
        "[1:The Daily Lamp] <1:reported> {1:that the minister promised that the pier would be mended}.",
        [("Daily Lamp",)],
    ),
    "a denial is words, whatever its object": (
        "[1:The Daily Lamp] <1:reported> {1:that the port authority denied the allegation}.",
        [("Daily Lamp",)],
    ),
    "a programme of a broadcaster": (
        '[1:Peter Novak] <1:told> NBC\'s "Meet the Press" {1:that the strike would go on}.',
        [("NBC's Meet the Press",)],
    ),
    "an unknown outlet that is told": (
        "[1:Peter Novak] <1:told> HarbourInsider {1:that the strike would go on}.",
        [("HarbourInsider",)],
    ),
    "an interview": (
        "In an interview with the Guardian, [1:Peter Novak] <1:said> {1:the strike would go on}.",
        [("Guardian",)],
    ),
    "a medium is called by its name, not by what the writer calls it": (
        "[1:Peter Novak] <1:said> in an interview with the noisy network, RTV, {1:that the strike would go on}.",
        [("RTV",)],
    ),
    "a daily is a medium": (
        "[1:Peter Novak] <1:told> the Daily Lamp {1:that the strike would go on}.",
        [("Daily Lamp",)],
    ),
    "a platform": (
        "[1:The port authority] <1:wrote> on Telegram {1:that the port was closed}.",
        [("Telegram",)],
    ),
    "a carrier": (
        "In a statement carried by TASS, [1:the port authority] <1:said> {1:that the port was closed}.",
        [("TASS",)],
    ),
    "a column": (
        "[1:Peter Novak of the Washington Post] <1:wrote> {1:that the port was closed}.",
        [("Washington Post",)],
    ),
    "a medium that quotes passes on": (
        "[1:Interfax] <1:quoted> the port director, Peter Novak, as saying {1:the port was closed}.",
        [("Interfax",)],
    ),
    "reporters are no relay": (
        "[1:Peter Novak] <1:told> reporters {1:the strike would go on}.",
        [()],
    ),
    "a parliament is no relay": (
        "[1:Peter Novak] <1:told> the Senate Transport Committee {1:the strike would go on}.",
        [()],
    ),
    "a rally is no relay": (
        "At a rally in Bergen, [1:Peter Novak] <1:said> {1:the strike would go on}.",
        [()],
    ),
    "a person that is told is no relay": (
        "[1:Peter Novak] <1:told> Martha Keller {1:that the strike would go on}.",
        [()],
    ),
    "an interview holds for what follows": (
        "[1:Peter Novak] <1:said> in an interview with the BBC {1:that the strike would go on}. "
        "[2:Novak] <2:said> {2:that pay was not the point}.",
        [("BBC",), ("BBC",)],
    ),
    "what was told once does not hold for a later speech": (
        "The dock was empty.\n\nThe sea was calm.\n\nGulls sat on the crane.\n\nNobody spoke about the day.\n\n"
        "[1:Peter Novak] <1:told> Reuters {1:that the strike would go on}.\n\n"
        "A week went by.\n\n[2:Novak] <2:said in a speech> {2:that it was over}.",
        [("Reuters",), ()],
    ),
    "an interview carries no acts and attitudes": (
        "[1:Peter Novak] <1:told> Reuters {1:that the strike would go on}. "
        "[2:Novak] <2:admires> {2:the owners of the port}. [3:He] <3:refused> {3:to meet them}.",
        [("Reuters",), (), ()],
    ),
    "an interview ends at another medium": (
        "[1:Peter Novak] <1:said> in an interview with the BBC {1:that the strike would go on}.\n\n"
        "[2:Novak] <2:told> Reuters {2:that pay was not the point}.\n\n[3:He] <3:said> {3:that it was late}.",
        [("BBC",), ("Reuters",), ("Reuters",)],
    ),
    "an interview ends at another speaker": (
        "[1:Peter Novak] <1:said> in an interview with the BBC {1:that the strike would go on}. "
        "[2:Martha Keller] <2:said> {2:that it was over}. [3:Novak] <3:said> {3:that pay was not the point}.",
        [("BBC",), (), ()],
    ),
    "an interview ends at another occasion": (
        "[1:Peter Novak] <1:said> in an interview with the BBC {1:that the strike would go on}. "
        "At a rally in Bergen, [2:Novak] <2:said> {2:that pay was not the point}.",
        [("BBC",), ()],
    ),
    "an interview ends at another day": (
        "[1:Peter Novak] <1:said> in an interview with the BBC on Monday {1:that the strike would go on}. "
        "On Friday [2:Novak] <2:said> {2:that pay was not the point}.",
        [("BBC",), ()],
    ),
    "what was told once does not hold for what was said before": (
        "The old cranes of the port stood still for the third day in a row, and nobody came to work at the gate.\n\n"
        "[1:Peter Novak] <1:said> {1:that pay was not the point}.\n\n"
        "[2:Novak] <2:told> Reuters {2:that the strike would go on}.",
        [(), ("Reuters",)],
    ),
    "what the lead gives of a ceremony came through no interview": (
        "At a brief ceremony in the harbour on the coast of the island this week [1:Peter Novak] <1:remarked on> "
        "{1:the long strike}. In an interview with the Guardian, [2:Novak] <2:said> {2:it would go on}.",
        [(), ("Guardian",)],
    ),
    "the lead comes through the interview below it": (
        "[1:Peter Novak] <1:said> on Monday {1:that the strike at the old port would go on for as long as the owners "
        "would not talk}.\n\nThe cranes stood still.\n\n[2:Novak] <2:told> Reuters {2:that pay was not the point}.",
        [("Reuters",), ("Reuters",)],
    ),
    "the interview taken up again": (
        "[1:Peter Novak] <1:said> in an interview with the BBC {1:that the strike would go on}.\n\n"
        "[2:Martha Keller] <2:said> {2:that it was over}.\n\nThe sea was calm.\n\nGulls sat on the crane.\n\n"
        "In the interview, [3:Novak] <3:said> {3:that pay was not the point}.",
        [("BBC",), (), ("BBC",)],
    ),
    "a school that is told is no relay": (
        "[1:Peter Novak] <1:told> Harbour View School {1:that the strike would go on}.",
        [()],
    ),
    "respondents come through their poll": (
        "A Lindholm University poll was published. [1:Some 40 percent] <1:said> {1:they want the bridge}.",
        [("A Lindholm University poll",)],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_the_chain_is_as_stated(case: str, parse_of: ParseOf) -> None:
    text, chains = CASES[case]
    assert list(read(parse_of, text).relays) == chains


def test_a_quoting_medium_is_not_the_voice(parse_of: ParseOf) -> None:
    text = "[1:Interfax] <1:quoted> Peter Novak as saying {1:the port was closed}."
    assert read(parse_of, text).names == ["Peter Novak"]


def test_a_relay_is_a_source_of_kind_medium(parse_of: ParseOf) -> None:
    out = read(parse_of, "[1:Peter Novak] <1:told> Reuters {1:the strike would go on}.")
    assert {(s.name, s.kind) for s in out.sources} == {("Peter Novak", "person"), ("Reuters", "medium")}
