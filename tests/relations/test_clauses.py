"""What a count is the subject of: what befell others, a list that is counted, and numbers that count nobody."""

from __future__ import annotations

import pytest

from rashomon.relations.pile import page
from rashomon.relations.points.points import points
from rashomon.relations.points.sums import listed


def counts(tell, text: str) -> list[tuple[int, str, str]]:
    """Number, fate and role of the figures of a text."""
    made = points(page(0, tell(text, id="a")))
    return [(p.quantity.low, p.fate, p.role) for p in made if p.quantity is not None and p.quantity.low is not None]


def fate(tell, text: str, value: int) -> str:
    """What became of those counted by the first figure of that number."""
    return next(f for n, f, _ in counts(tell, text) if n == value)


@pytest.mark.parametrize(
    ("text", "value", "expected"),
    [
        ("All were wounded in the street, but three ran into the shop.", 3, ""),
        ("One guard was killed and three drivers, who had been asleep, were sent home.", 3, ""),
        ("Eight guards returned fire and the robber was killed.", 8, ""),
        ("The blast killed three guests and eight needed shelter.", 8, "displaced"),
        ("Police found three men who were dead and two women who had received minor injuries.", 2, "injured"),
        ("He wounded a clerk and exchanged fire with three guards.", 3, ""),
        ("Ada Brill was killed while driving a van with three passengers.", 3, ""),
        ("The blast killed nine people; three more were found by evening.", 3, "dead"),
        ("The count of the dead stood at nine, but 12 are now given by the mayor.", 12, "dead"),
        ("Nine people were killed and three were wounded.", 3, "injured"),
        ("Nine people who were in the hall were killed.", 9, "dead"),
        ("The blast left seven people wounded, two mortally.", 7, "casualties"),
        ("The blast left seven people wounded, two slightly.", 7, "injured"),
        ("The man is accused of the killing of one woman and the wounding of three others.", 3, "injured"),
    ],
)
def test_the_clause_of_a_count_says_what_befell_it(tell, text, value, expected):
    assert fate(tell, text, value) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The brigade said that three bodies had been entered twice.",
        "Three people were wrongly put on the list of those killed.",
        "Three of the dead had been counted by mistake.",
    ],
)
def test_a_slip_in_a_count_is_no_count(tell, text):
    assert [f for n, f, r in counts(tell, text) if n == 3 and r == "all" and f == "dead"] == []


@pytest.mark.parametrize(
    "text",
    [
        "The bodies were found beside U.S. 27 near the bridge.",
        "The bodies were found on Highway 27 near the bridge.",
        "He had spent 27 behind bars for killing his uncle.",
    ],
)
def test_a_road_or_a_sentence_counts_no_dead(tell, text):
    assert (27, "dead") not in [(n, f) for n, f, _ in counts(tell, text)]


@pytest.mark.parametrize(
    ("text", "many"),
    [
        ("One adult and two children are dead.", 3),
        ("A man, two women and a small child were killed.", 4),
        ("The mayor said that six boys and two girls were hurt.", 8),
        ("ORLEM -- Two nurses and a 12-year-old boy were shot.", 3),
        ("Brill and four others were shot.", 5),
        ("Three others, a man and two women, were hurt.", 0),
        ("Two rowers and three others -- two men and a woman -- were hurt.", 0),
        ("Five people, including two boys and a woman, were hurt.", 0),
        ("They were shot by two men and a woman.", 0),
        ("The gunman and two officers were shot.", 0),
        ("Police and four others were shot.", 0),
    ],
)
def test_a_list_of_people_is_summed(text, many):
    found = next((f for n in range(len(text)) if (f := listed(text, (0, len(text)), n)) is not None), None)
    assert (found.many if found else 0) == many


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One adult and two children were killed.", {(3, "dead", "all"), (2, "dead", "part")}),
        ("Two men were killed and two guards were hurt.", {(2, "dead", "all"), (2, "injured", "all")}),
    ],
)
def test_the_sum_is_a_count_of_all(tell, text, expected):
    assert expected <= set(counts(tell, text))


@pytest.mark.parametrize(
    ("text", "value", "role"),
    [
        ("Three people who had been shot came to the police.", 3, "all"),
        ("Three shooting victims had turned up at the Orlem clinic.", 3, "part"),
        ("The van came to the hotel with three wounded people inside.", 3, "open"),
        ("Three patients remain in the hospital.", 3, "part"),
        ("Three people were taken to the hospital.", 3, "all"),
        ("Officers also found two women dead.", 2, "rest"),
        ("Brill said the gunman then shot two guards.", 2, "part"),
        ("He shot two guards before driving to the mall.", 2, "part"),
        ("He shot two guards before killing himself.", 2, "all"),
        ("Two men were wounded as they stood outside the hall.", 2, "all"),
        ("The number of dead climbed to nine when two patients died in the night.", 2, "rest"),
        ("The mayor put the number of people killed in the fire at Orlem as nine.", 9, "all"),
        ("All 40 of our drivers have walked out, the union said.", 40, "all"),
        ("Some 40 drivers had walked out and the rest had turned up for duty.", 40, "all"),
        ("Six people were admitted to the Orlem hospital.", 6, "all"),
    ],
)
def test_whose_count_is_of_some(tell, text, value, role):
    text = f"{'The inquiry goes on in the town. ' * 12}{text}"
    assert next(r for n, _, r in counts(tell, text) if n == value) == role
