"""What became of the people or things that a figure counts, in the many words that say it."""

from __future__ import annotations

import pytest

from rashomon.relations.pile import page
from rashomon.relations.points.points import points


def count(tell, text: str, value: float):
    """The first point of that number in a text."""
    made = page(0, tell(text, id="a"))
    return next(p for p in points(made) if p.quantity and value in (p.quantity.low, p.quantity.high))


@pytest.mark.parametrize(
    ("text", "value", "fate"),
    [
        ("The storm cost seven lives on the coast.", 7, "dead"),
        ("Seven lives were lost when the dam broke.", 7, "dead"),
        ("The slide cost seven hikers their lives.", 7, "dead"),
        ("Seven hikers fled for their lives.", 7, "displaced"),
        ("Seven passengers did not survive the crash.", 7, "dead"),
        ("Forty militants were eliminated in the raid.", 40, "dead"),
        ("Seven refugees drowned off the cape.", 7, "dead"),
        ("Seven hostages were killed in the raid.", 7, "dead"),
        ("The gang still holds seven hostages.", 7, "captured"),
        ("The gang set free seven hostages.", 7, "freed"),
        ("Two patients were treated and released.", 2, "in hospital"),
        ("Seven inmates have escaped from the prison.", 7, "escaped"),
        ("Seven people escaped with injuries.", 7, "injured"),
        ("Contact had been lost with seven climbers.", 7, "missing"),
        ("Seven sailors are unaccounted for.", 7, "missing"),
        ("Police are looking for two men.", 2, ""),
        ("Seven miners were trapped in the pit.", 7, "trapped"),
        ("The outbreak reached the capital with 90 cases of measles.", 90, "ill"),
        ("The court dismissed 90 cases.", 90, ""),
        ("Some 900 people marched to the town hall.", 900, "crowd"),
        ("The rally was joined by a crowd of 900, of whom nobody was hurt.", 900, "crowd"),
        ("The union said 900 drivers had walked out.", 900, "on strike"),
        ("Police made 40 arrests at the square.", 40, "arrested"),
        ("Four suspects were detained at the border.", 4, "arrested"),
        ("Four suspects shot a guard.", 4, "suspects"),
        ("Three officers shot and killed a man.", 3, ""),
        ("Three officers were shot on Monday.", 3, "shot"),
        ("Three men killed the guard.", 3, ""),
        ("Three men were killed by a guard.", 3, "dead"),
        ("The plant will shed 300 jobs.", 300, "cut/job"),
        ("The plant created 300 jobs.", 300, ""),
        ("The fire has burned 900 hectares of forest.", 900, "burned/hectare"),
        ("Some 900 houses were destroyed by the quake.", 900, "destroyed/home"),
        ("The airline called off 90 flights.", 90, "called off/flight"),
        ("The storm left 900 homes without power.", 900, "without power/home"),
        ("The damage amounts to 40 million crowns.", 40000000, "cost/money"),
    ],
)
def test_what_became_of_those_counted(tell, text, value, fate):
    assert count(tell, text, value).fate == fate


@pytest.mark.parametrize(
    ("text", "value", "fate", "counted"),
    [
        (
            "The harbour office put the number of sailors killed in the collision near the pier at 39.",
            39,
            "dead",
            "sailors",
        ),
        ("It is 39 now, the harbour office said of the number of sailors killed.", 39, "dead", "sailors"),
        ("Asked about the injured, the clinic gave a figure of 39.", 39, "injured", None),
        ("The number of sailors on the pier was given as 39.", 39, "", None),
    ],
)
def test_a_bare_figure_has_the_noun_of_its_sentence(tell, text, value, fate, counted):
    one = count(tell, text, value)
    assert (one.fate, one.quantity.counted) == (fate, counted)


@pytest.mark.parametrize(
    ("text", "value", "role"),
    [
        ("Four stewards were among those killed in the crash.", 4, "part"),
        ("Four stewards figure on the list of those killed.", 4, "part"),
        ("Hours after the crash, the office said that 30 people had died.", 30, "all"),
        ("Hours after a crash on the ring road, 30 people died.", 30, "open"),
        ("The death toll rose to 30, up from 25 the day before.", 30, "all"),
        ("By the count of the office, 30 people were killed.", 30, "all"),
        ("He faces two counts of murder for killing 3 people.", 3, "charge"),
        ("No more than 30 people were killed.", 30, "all"),
        ("The bodies of 30 people were brought to the chapel.", 30, "all"),
        ("Up to 30 people would be killed if the lower town is included.", 30, "open"),
    ],
)
def test_whole_or_part(tell, text, value, role):
    assert count(tell, text, value).role == role


@pytest.mark.parametrize(
    ("text", "value", "earlier"),
    [
        ("The number of dead is 14 and not 17, as first stated.", 17, True),
        ("The number of dead is 14 and not 17, as first stated.", 14, False),
        ("The number of dead, put at 17 on Monday, is now 21.", 17, True),
        ("The number of dead, put at 17 on Monday, is now 21.", 21, False),
        ("An increase from 17 to 21 in the number of dead was announced.", 17, True),
        ("An increase from 17 to 21 in the number of dead was announced.", 21, False),
        ("After giving 17 at first, the office said that 21 people were dead.", 17, True),
        ("After giving 17 at first, the office said that 21 people were dead.", 21, False),
        ("The office withdrew the figure of 17 dead and replaced it with 14.", 17, True),
        ("The office withdrew the figure of 17 dead and replaced it with 14.", 14, False),
        ("The office set the number of dead at 21; it had been 17 on Monday.", 17, True),
        ("The office set the number of dead at 21; it had been 17 on Monday.", 21, False),
        ("The toll of 17 dead did not hold.", 17, True),
        ("The toll of 17 dead shocked the town.", 17, False),
        ("By evening 17 people had fallen ill.", 17, False),
    ],
)
def test_a_figure_given_before(tell, text, value, earlier):
    assert count(tell, text, value).earlier is earlier


def test_what_another_voice_had_counted_is_no_earlier_figure(tell):
    text = "The mayor said that 8 people were hurt, while the clinic had counted 26."
    contents = [("The mayor", "said", "that 8 people were hurt"), ("the clinic", "counted", "26")]
    made = points(page(0, tell(text, *contents, id="a")))
    assert [p.earlier for p in made if p.quantity] == [False, False]
