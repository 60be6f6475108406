"""How the article treats what it reports, and the words that weaken it."""

from __future__ import annotations

import pytest

DISTANCES = [
    ("<s Officials> <c said> <t that the dam was safe>.", "neutral"),
    ("<s Officials> <c insisted> <t that the dam was safe>.", "neutral"),
    ("<s Officials> <c revealed> <t that the dam had cracked>.", "endorses"),
    ("<s Officials> <c acknowledged> <t that the dam had cracked>.", "endorses"),
    ("<s Officials> <c pointed out> <t that the dam had cracked>.", "endorses"),
    ("<s Officials> <c should acknowledge> <t that the dam had cracked>.", "neutral"),
    ("<s Officials> <c did not reveal> <t that the dam had cracked>.", "neutral"),
    ("<s Officials> <c did not know> <t that the dam had cracked>.", "neutral"),
    ("<s The firm> <c is trying to show> <t that the dam is safe>.", "neutral"),
    ("As <s the engineers> <c said>, <t the dam had cracked>.", "endorses"),
    ("As <s the engineers> <c left>, <t the dam cracked>.", "neutral"),
    ("<s Officials> <c claimed> <t that the dam was safe>.", "distances"),
    ("<s The group> <c claimed responsibility for> <t the attack>.", "neutral"),
    ("<s Officials> <c falsely said> <t that the dam was safe>.", "distances"),
    ("<s The firm> <c said>, without evidence, <t that the dam was safe>.", "distances"),
    ("<s The firm> <c sought to downplay> <t the leak>.", "distances"),
    ("<s The firm> <c said> <t the dam was safe>. That is false.", "distances"),
    ("<s The firm> <c said> <t the dam was safe>. In fact, it had cracked twice.", "distances"),
    ("<s The firm> <c said> <t the dam was safe>. That is its view.", "neutral"),
    ('<s1 The firm> <c1 said> <t1 the dam was safe>. <t2 "That is false,"> <s2 Pell> <c2 said>.', "neutral"),
    ("<s The spokesman> <c dismissed> <t the reports> <c as false>.", "neutral"),
    ("<s The record> <c seems to show> <t that the dam cracked>.", "neutral"),
    ("<s The film> <c shows> <t men loading a truck>. It was shot at noon.", "endorses"),
    ("<s The film> <c shows> <t men loading a truck>. This newspaper has not been able to check it.", "neutral"),
    ("<s The film> <c shows> <t men at work>. It is long. The place could not be verified.", "neutral"),
    ("<s She> <c knew> <t exactly who had done it>. How could she know?", "neutral"),
    ("<s She> <c knew> <t who had done it>. Was the mayor at the inn?", "endorses"),
    ("<s Officials> <c revealed> <t that the dam had cracked>. The mayor doubts that it will hold.", "neutral"),
    ("Did <s officials> <c reveal> <t that the dam had cracked>?", "neutral"),
    ("<s The film> <c was named> <t best show of the year>.", "neutral"),
]

HEDGES = [
    ("<s The captain> <c said> <t the ship may have hit a mine>.", [("may", "source")]),
    ("<s The captain> <c said> <t the ship might sink>.", [("might", "source")]),
    ("<s The captain> <c said> <t the ship probably hit a mine>.", [("probably", "source")]),
    ('<s The captain> <c said:> <t "I think we hit a mine.">', [("I think", "source")]),
    ('<s The captain> <c said:> <t "I don\'t believe we hit a mine.">', [("I don't believe", "source")]),
    ('<s The captain> <c said:> <t "I think of home.">', []),
    ('<s The captain> <c said:> <t "I don\'t feel like leaving.">', []),
    ("<s The captain> <c reportedly told> <t the crew to jump>.", [("reportedly", "document")]),
    ("If true, <t the ship hit a mine>, <s the captain> <c said>.", [("If true", "document")]),
    (
        "<s The captain> <c said> <t two had died>, a claim that could not be verified.",
        [("could not be verified", "document")],
    ),
    ("<s The captain> <c said> <t the ship could be lost>.", [("could", "source")]),
    ("<s The captain> <c said> <t he could not see the shore>.", []),
    ("<s The captain> <c said> <t the wreck could be found>.", []),
    ("<s The captain> <c said> <t the engine seemed to stall>.", [("seemed", "source")]),
    ("<s The captain> <c said> <t he appeared in court>.", []),
    ("<s The pollster> <c said> <t likely voters stayed at home>.", []),
    ("<s The pollster> <c said> <t voters were less likely to come>.", []),
    ("<s The pollster> <c said> <t rain is likely>.", [("likely", "source")]),
    ("<s The captain> <c said> <t about forty were saved in May>.", []),
    ("<s The captain> <c said> <t the boat is seaworthy>.", []),
]


MODALS = [
    ("the dam could burst", ["could"]),
    ("it could have been a gas leak", ["could"]),
    ("the blast could have been caused by gas", ["could"]),
    ("the spark easily could have come from the wire", ["could"]),
    ("it could have been worse", []),
    ("it could have been this house", []),
    ("it could have been me", []),
    ("it could have been my son", []),
    ("he could have won if he had tried", []),
    ("the crew could have been saved", []),
    ("a corridor was opened so that the wounded could be brought out", []),
    ("a corridor was opened so the wounded could be brought out", []),
    ("a pass was issued in order that he could be let in", []),
    ("the boy could swim", []),
    ("it asks how the bridge could be rebuilt", []),
    ("the boy should come forward", []),
    ("the bank should help the poor", []),
    ("rain should help the crops", ["should"]),
    ("that, if confirmed, the toll would be the highest this year", ["if confirmed"]),
    ("the letter, if accurate, shows a plan to sell", ["if accurate"]),
    ("the judge would serve for life if confirmed", []),
    ("the plan, if adopted, would cost little", []),
]

NO_VOICE = [
    ("<t Two shells may have hit the roof>, <c it was said>.", [("may", "document")]),
    ('<c It was said> <t that "two shells may have hit" the roof>.', [("may", "source")]),
    ("<s The candidate> <c proposed> <t nothing that would probably cost him>.", [("probably", "document")]),
    ("<s The pilot> <c said> <t it was late>, which probably hurt him.", []),
]


@pytest.mark.parametrize(("said", "hedges"), MODALS)
def test_only_what_may_be_is_a_hedge(judged, said, hedges):
    text, (one,) = judged(f"<s The engineer> <c said> <t {said}>.")
    assert [text[h.span[0] : h.span[1]] for h in one.hedges] == hedges


@pytest.mark.parametrize(("marked", "hedges"), NO_VOICE)
def test_where_no_voice_speaks_the_document_weakens(judged, marked, hedges):
    text, (one,) = judged(marked)
    assert [(text[h.span[0] : h.span[1]], h.by) for h in one.hedges] == hedges


@pytest.mark.parametrize(("marked", "distance"), DISTANCES)
def test_distance(judged, marked, distance):
    _, (one, *_) = judged(marked)
    assert one.distance == distance


@pytest.mark.parametrize(("marked", "hedges"), HEDGES)
def test_hedges(judged, marked, hedges):
    text, (one,) = judged(marked)
    assert [(text[h.span[0] : h.span[1]], h.by) for h in one.hedges] == hedges
