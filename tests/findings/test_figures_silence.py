"""Figures that stand near each other and are in no relation: nothing is ever said to fail."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from unattributed import findings_of

import rashomon
from rashomon.records import Document, Finding, Parse

UNRELATED = [
    # places, groups or times stand between a change and its levels
    "The mayor is ahead by 8 points in the hills, 51 to 49 percent in the port.",
    "She won by 14 points among farmers, 55 percent to 50 percent among fishers.",
    "The share fell by 7 points in Velm, from 30 percent to 26 percent in Orsk.",
    "Bread is up 30 percent since January, from $2.00 in March to $2.20 in May.",
    "The stock fell 4 percent to $22 after rising from $15 in May.",
    "The number of herds dropped by 900 in June to 5,000, from 7,500 a year earlier.",
    # a part that is not counted
    "Nine people were saved: four sailors, four anglers and the pilot.",
    "Seven people were hurt - three porters, three cooks and Captain Orrin - on the pier.",
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
    # another base, group, time or thing after the figure or beside a level
    "The deficit is put at $544 billion, $105 billion more than last year and $130 billion more than planned in May.",
    "The company employs 400 people in Velm, 100 fewer than in June, and the 900 in Orsk are safe.",
    "Support fell to 41 percent in Velm from 53 percent, a drop of 12 points, in Orsk to 30 percent, a drop of 20.",
    "The mayor won 55 percent of the vote; turnout was 48 percent, down 20 points from 2010.",
    "She leads 48 percent to 44 percent among men, a margin of six points among all voters.",
    "He won 3,120 votes to her 2,980 in the first round, and in the second had a margin of 900 votes.",
    "The bill passed 52-48 after a 30-vote margin in the lower house.",
    "The senate voted 61-38, with a 20-seat majority for the Greens.",
    "The senate voted 61-38 to end the debate, the largest margin of 40 votes being in 1990.",
    "The fund paid $12 million to 400 families, and $900 each to the mayors.",
    "The fund paid $12 million to 400 families, an average of $400 a month.",
    "The fund paid $12 million to 400 families, an average of $8,000 per child.",
    "The club spent $90 million on six players in May, an average of $5 million each in wages.",
    "She drove 96 miles in four hours, at an average of 60 miles an hour on the new road.",
    "The state spent $4.2 million on 14 bridges, up to $900,000 each.",
    "The state spent $4.2 million on 14 bridges, at least $100,000 each.",
    "A ticket is $10 a month or $90 a year.",
    "He earns $600 a week, or $20,000 a year after tax.",
    "Rent is $500 a month, or $3,000 a year less than in Orsk.",
    "He bought 10 boxes of $150, or 30 in 2015.",
    "Each of the 30 families will get $2,000 now, and $90,000 in all over ten years.",
    "At $25 a ticket, the 4,000 seats brought in less than the $300,000 hoped for.",
    "The fire killed four adults and hurt three children; six people in all were in the house.",
    "Police arrested 12 men and nine women in Velm, and 30 people in all across the valley.",
    "The fire killed two adults and three children in Velm and nine people in all.",
    "The panel has seven judges and five lay people, and the council has 30 members.",
    "The guild, made up of 40 bakers and others, has 75 members.",
    "The 75-member guild is made up of 40 bakers and a few millers.",
    "The 75-member guild is made up mostly of bakers, 40 from Velm and 20 from Orsk.",
    "The two shops made $9 billion in May and $11 billion in June, a combined loss of $3 billion.",
    "The grants of $1.2 million and $2.3 million went to the two towns for a total of 14 schools.",
    "The mill has 144 looms, 24 more than its rival, and 200 workers.",
    "The mill has 144 looms, 24 more than the 200 workers can run.",
    "Sales were $45 million, compared with $30 million for its rival, an increase of 4 percent for both.",
    "Sales were $45 million in the north, compared with $30 million in the south, a rise of 4 percent on the year.",
    "Exports were 660,000 tonnes, 10 percent more than forecast, against the 400,000 tonnes of Orsk.",
    "The town had 3,200 pupils in 2010 and 2,400 teachers in 2020, a fall of 5 percent.",
    "The town had 3,200 boys in 2010 and 2,400 girls in 2020, a fall of 5 percent.",
    "Turnout was 61 percent, down 5 points among men from 68 percent.",
    "Costs rose from $40 million to $70 million, an increase of $3 million a year.",
    "The price fell to $45 from $60, a drop of 5 percent since Monday.",
    "Prices went from $2 to $3, a 5 percent increase over inflation.",
    "Of the 90 cases, two-thirds were settled, or 12 in May alone.",
    "A third of the 90 pupils, or 12 of the girls, were ill.",
    "Half of the 90 seats, or 30 rows, were empty.",
    "The survey covered 1,250 homes, of which 150, or 3 percent of all homes in the valley, had no stove.",
    "Only 9 of the 45 wells, one in ten of the valley's, still give water.",
    "Nine of the 45 wells, half of them public, are dry.",
    "The mine lost 12 of its 48 workers, a third of them young.",
    "She took 12 of the 48 boxes, a quarter of the weight.",
    "The boat made 36 knots, twice what the old one, at 12 knots, could do with the wind.",
    "The lake rose 4 feet, to 19 feet from the dam, and 12 feet at the pier.",
    "The fare went up 2 crowns in May, and in June from 10 crowns to 15.",
    "The herd fell by half in the war, and to 4,000 from 5,000 last year.",
    "Three people died on Monday and four on Tuesday, bringing the toll to 12.",
    "The vote was 30 in favour and 12 against in the 45-seat council.",
    "He won by 300 votes, 52 percent to 45 percent.",
    "He lost by 300 votes in Velm, and in Orsk by 4,106 to 3,894.",
    "Output went from 30 tonnes to 40 tonnes, a 12 percent increase in the north.",
    "The union has 9,000 members, up from 7,000, a rise of 15 percent in women.",
    "The party lost 12 seats, falling to 40 from 60 at the peak, a drop of 12 since the last vote.",
    "He was fined $4,000, twice the $3,000 that the law allows for the first offence.",
    "The guild has 600 members, three times the size of the mill, which has 150.",
    "Nine boats were lost, down 3 from 2010 and 12 fewer than in 1990.",
    "Last year 45 people drowned, compared with 30 the year before, a jump of 40 percent in the warm months.",
    "The bank paid $9 million to 30 clients and $2 million to its lawyers, an average of $500,000 each.",
    "The ferry made 40 trips with 3,000 passengers, an average of 90 on Sundays.",
    "They shared $60,000 among 12 winners, or $6,000 each after tax.",
    "There were 12 boats of 30 feet, or 15 in the summer.",
    "The five men and four women were on two boats, 12 people in all with the crew.",
    "The crew of seven men and two women, with their children, 15 in all, were saved.",
    "The two mines employ 300 and 450 people, a combined payroll of $800,000.",
    "The town council is made up of seven men and five women and has 14 seats, two of them empty.",
    "The choir, made up of 12 boys and nine girls from Velm, has 40 members across the valley.",
    "The bill passed 52-48, short of the 60 needed by a margin of 8.",
    "She beat him 61 percent to 30 percent, a margin of 12,000 votes.",
    "The vote was 312 to 290, with a margin of error of two votes.",
    "In 2010 it had 300 pupils and in 2020 it had 240, a drop of 5 percent a year.",
    "The price rose by a third, from $30 in May to $60 in June and back to $40.",
    "The herd fell by 200 to 1,000, from a peak of 3,000.",
    "A third of the 90 wells, or 12 in the valley alone, are dry.",
    "Of the 400 homes, of which 120, or 12 percent of the total value, burned.",
    "A quarter of its 80 staff, or 30 with the part-time ones, left.",
    "Eleven of the 44 wells, a tenth of the water, are shut.",
    "Support is at 41 percent, five points more than in May and nine more than the 20 percent of 2010.",
    "Wages are $20 an hour, $4 more than the $10 minimum for the young.",
    "The lake is at 19 feet, 3 feet below the 30-foot mark of the dam's rim and rising.",
    "The fund gave $2,000 each to 30 families, or $90,000 with costs.",
    "Each of the 30 rooms has two beds, with 90 in all in the two houses.",
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
