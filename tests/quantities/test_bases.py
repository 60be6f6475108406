"""What shares, parts and changes are of, what is counted, and what it is tied to."""

from __future__ import annotations

import pytest

from rashomon import quantities

# text, quantity as written, its base as written (or None)
BASES = [
    ("About 10% of the 500 prisoners left.", "About 10%", "500"),
    ("They caught 500 prisoners. Half of them were ill.", "Half", "500"),
    ("They caught 500 prisoners. A tenth of the prisoners were ill.", "A tenth", "500"),
    ("Of the 50 patients, 12 died, or 24 percent.", "24 percent", "50"),
    ("Of the 50 patients, 12 died, or 24 percent.", "12", "50"),
    ("They closed 97 of the 328 schools, or 30 percent.", "30 percent", "328"),
    ("They closed 97 of the 328 schools, or 30 percent.", "97", "328"),
    ("Just 8 percent of members -- or 19 of 238 -- voted.", "Just 8 percent", "238"),
    ("It employs 3.9 percent of the county's 79,000 teachers.", "3.9 percent", "79,000"),
    ("Revenue fell by a third to 40 million euros from 60 million euros.", "a third", "60 million euros"),
    ("Membership doubled in a year -- from 1,000 to 2,500.", "doubled", "1,000"),
    ("Members fell from 21 million to 13 million -- a drop of nearly 40 percent.", "nearly 40 percent", "21 million"),
    ("It is nearly twice the 22 percent of last year.", "nearly twice", "22 percent"),
    (
        "Some 400 guards left. Only 30 women returned, under 10% of the estimated total leavers.",
        "under 10%",
        "Some 400",
    ),
    ("Some 400 guards and 300 guards left. Half of the guards returned.", "Half", None),
    ("They caught 40 wolves. Nine of them limped.", "Nine", "40"),
    ("Of the 64 wolves caught, 16 were shot. Nine of them limped.", "Nine", None),
    ("They freed 40 nurses and 30 guards. Nine of them were ill.", "Nine", None),
    ("They kept 40 wolves in 60 cages. Nine of them limped.", "Nine", None),
    ("Some 40 men stayed, leaving 30, or about 18 percent of the total herd, outside.", "about 18 percent", None),
    ("Of the four pupils, one man fell six times.", "six", None),
    ("They got 51 percent of the vote to Berg's 47.", "51 percent", None),
    ("It grew 5 percent.", "5 percent", None),
    ("It employs 40 people. About 10% of voters agree.", "About 10%", None),
    ("There were three rooms. Thirty percent of those asked said so.", "Thirty percent", None),
]


@pytest.mark.parametrize(("text", "share", "base"), BASES)
def test_finds_the_base_or_none(parse_of, text, share, base):
    found = quantities.find(*parse_of(text))
    by_id = {q.id: q for q in found}
    (one,) = [q for q in found if text[slice(*q.span)] == share]
    said = text[slice(*by_id[one.base].span)] if one.base else None
    assert said == base


COUNTED = [
    ("Some 300,000 Ukrainian soldiers left.", "Ukrainian soldiers", "Ukrainian soldier"),
    ("Two of Mara's deputies left.", "Mara's deputies", "deputy"),
    ("It has four other old wooden bridges.", "other old wooden bridges", "other old wooden bridge"),
    ("About 60 Ford and Toyota vans were stolen.", "Ford and Toyota vans", "Ford Toyota van"),
    ("She has won nearly 300 pledged delegates.", "pledged delegates", "pledged delegate"),
    ("They sent 200 troops, tanks, and aircraft.", "troops, tanks, and aircraft", "troops"),
    ("They sold 40 boats and old cars.", "boats and old cars", "boat"),
    ("The storm hit 40 houses and people fled.", "houses", "house"),
    ("Four of the wounded have left.", "wounded", "people"),
    ("It ran for 50 previous years.", "previous years", "year"),
]


@pytest.mark.parametrize(("text", "counted", "unit"), COUNTED)
def test_finds_what_is_counted(parse_of, text, counted, unit):
    (one,) = quantities.find(*parse_of(text))
    assert (one.counted, one.unit) == (counted, unit)
    assert one.counted_span is not None
    assert text[slice(*one.counted_span)] == counted


SCOPES = [
    ("The firm sold 40 boats in the first quarter.", "in the first quarter"),
    ("The firm has sold 40 boats so far this year.", "so far this year"),
    ("In 2018, the firm sold 40 boats.", "In 2018"),
    ("The firm sold 40 boats.", None),
    ("The firm had sold 40 boats, it said on Tuesday.", None),
    ("On Tuesday the firm said that it had sold 40 boats.", None),
    ("The firm said it had sold 40 boats on Tuesday.", "on Tuesday"),
    ("The four-part deal was signed on March 10.", None),
]


@pytest.mark.parametrize(("text", "scope"), SCOPES)
def test_finds_what_a_figure_is_tied_to(parse_of, text, scope):
    (one,) = quantities.find(*parse_of(text))
    assert one.scope == scope


def test_soft_numbers_say_so(parse_of):
    found = quantities.find(*parse_of("Dozens fled, and 40 stayed."))
    assert [q.soft for q in found] == [True, False]


def test_modifiers_are_kept_as_written(parse_of):
    found = quantities.find(*parse_of("Well over 40 ships and an estimated 30 or more boats sank."))
    assert [q.modifier for q in found] == ["Well over", "an estimated or more"]
