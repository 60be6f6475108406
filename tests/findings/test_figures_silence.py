"""Figures that stand near each other and are in no relation: nothing is ever said to fail."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from unattributed import findings_of

import rashomon
from rashomon.records import Document, Finding, Parse

UNRELATED = [
    # another base
    "At the school 12 of the 20 pupils (95 percent of whom walk) had wet shoes.",
    "The clinic saw 12 of the 20 sailors, or 3 percent of the sailors on the island.",
    "The bank holds $12 million, or 3 percent of its assets, in the 20 largest mills.",
    "He sold 12 of the 20 boats, or 3 percent more than last year.",
    "Of the 20 guards, 12 have a licence, or 40 percent in 2019.",
    "Police stopped 5,000 cars in May. Nine people, or 30 percent of the total fined, paid at once.",
    "The island has 420,000 workers, leaving 380,000, or about 18 percent of the total crew, on the coast.",
    "She owns 300 of the 400 acres, a 20 percent stake in the valley.",
    "About 30 percent of the 200 workers (12 women) have signed.",
    "The town spent 30 percent of its $4 million on 12 bridges, or 900 tonnes of steel.",
    # another statement moves something
    "Prices rose 5 percent as wages climbed from $10 to $12.",
    "Rents went up 5 percent, and the fare was raised from $10 to $12.",
    "Exports fell 12 percent, while imports rose to $30 million from $20 million.",
    "The gap narrowed by 5 points, 49 percent to 41 percent.",
    "She is up 5 points since June, 49 percent to 41 percent.",
    "With an error of 3 points, she leads, 49 percent to 41 percent.",
    "He spent $27 million, nearly double any other rival, who raised $22 million.",
    "The mill tripled its output when the price went from $5 to $6.",
    "The yard doubled the wage from last year, when it had 30 men, to $50.",
    "Shares rose 4 percent to $40 in a market that runs from $10 to $90.",
    # partial and open lists, overlaps
    "Twenty people were hurt, including 12 women and nine children.",
    "Eleven people - three fatally, two critically - were shot.",
    "Seven people - a man, two women and three children - were saved.",
    "Ten crews, among them six from Velm and three from Orsk, came at once.",
    "There were 20 fires: eight in May, and several more in June, when 15 barns burned.",
    "Twelve suspects were named and four others were sought; two of them are brothers.",
    "Two more people died on Friday and 40 were treated, bringing the total to 45.",
    "The yard sold 12 boats and 20 oars for a total of $40,000.",
    "In the vote 45% of islanders, 28% of hillmen and 12% of townsfolk said yes.",
    "Picture 106 of 111 shows the pier where Ann Orrin and seven others swam.",
    "His two children, 6 and 12 years old, came with four others, two women and two men.",
    "She scored 12 points and took nine rebounds in 20 minutes.",
    # different things, dates, sources
    "The army counted 213 dead and the hospital 190, 18 percent fewer than in May.",
    "The debt rose from 81 percent of output to 98 percent, or from $17 trillion to $31 trillion.",
    "The shop sold 63 million cups, or 86%, of its stock for $26.50 a box.",
    "Net pay was $94.2 million, or 89 cents a share, up from $85 million, or 83 cents a share.",
    "The council voted 10-7 with two abstentions on the 19 amendments.",
    "Among men 49 percent are for it and 46 percent against; among women 30 percent and 51 percent.",
    "Half of the farmers have no tractor, 28 percent rent one.",
    "A third of the price, 12 percent tax included, goes to the state.",
    "Nearly half of those with a boat (20%) or a raft (31%) stayed.",
    "The 40-member council met 5,000 growers. Twelve of them, or 30 percent, spoke.",
    "Of 30 ships, 12 were built here, in the 1950s, and 18 percent are tankers.",
]


@pytest.fixture(scope="module")
def found(parse_of: Callable[..., tuple[Document, Parse]]) -> Callable[[str], list[Finding]]:
    return lambda text: findings_of(*parse_of(text))


@pytest.mark.parametrize("text", UNRELATED)
def test_nothing_fails_where_no_relation_is_stated(text: str, found: Callable[[str], list[Finding]]) -> None:
    assert [f.message for f in found(text) if f.verdict == "fails"] == []


def test_the_words_of_a_finding_never_judge(found: Callable[[str], list[Finding]]) -> None:
    texts = [
        "The storm damaged 36 of the 240 boats in the harbour (25 percent).",
        "Sales rose 8% to $368.5 million from $340.7 million.",
        "The number of callers nearly doubled, from 6.8 million to 11.7 million.",
    ]
    said = " ".join(w for t in texts for f in found(t) for w in (f.message, *f.workings)).lower()
    assert said
    assert not any(f" {word} " in said for word in ("true", "false", "wrong", "correct", "lie", "error"))


def test_a_reading_through_the_whole_gives_the_same(
    found: Callable[[str], list[Finding]], read: Callable[..., rashomon.Reading]
) -> None:
    text = "The storm damaged 36 of the 240 boats in the harbour (25 percent)."
    whole = [f for f in read(text).findings if f.code == "figures.ratio"]
    assert [f.message for f in whole] == [f.message for f in found(text)]
