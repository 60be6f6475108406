"""What a figure counts where its noun stands elsewhere, and by which verb two counts are of one thing."""

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
        ("At least 900 conscripts have deserted since March.", 900, "deserted"),
        ("The ministry put the number of deserters at 120.", 120, "deserted"),
        ("Some 900 recruits have walked out of their barracks.", 900, "deserted"),
        ("Nine people were found in a deserted village.", 9, ""),
        ("Five of its drivers have been taken captive, the firm said.", 5, "captured"),
        ("At least 90 of our members were arrested, the party said.", 90, "arrested"),
        ("There were 90 of us on board, he said.", 90, "aboard"),
        ("The ferry was carrying 90 people when it sank.", 90, "aboard"),
        ("Ambulances carried 90 people to the stadium.", 90, ""),
        ("She had 190 on board when she struck the reef.", 190, "aboard"),
        ("Nine sailors fell in the battle.", 9, "dead"),
        ("Nine sailors fell ill after dinner.", 9, "ill"),
        ("Nine sailors fell from the mast.", 9, ""),
        ("The enemy's losses in dead are put at 90.", 90, ""),
        ("Police across the country made 90 arrests.", 90, "arrested"),
        ("Across the country 90 people were killed.", 90, ""),
        ("Some 900 people filled the main square.", 900, "crowd"),
        ("Nine prisoners had escaped from the jail, and four have been recaptured.", 4, "recaptured"),
        ("Seven detainees have died in the camp.", 7, "dead"),
        ("Police hold seven detainees.", 7, "arrested"),
        ("The flood has driven 900 families out of their homes.", 900, "displaced/household"),
        ("The storm left 900 households without power.", 900, "without power/home"),
        ("Thieves copied the files of 900 patients.", 900, "taken/record"),
        ("Some 900 patients had their records stolen.", 900, "taken/record"),
        ("Nine patients were treated.", 9, "in hospital"),
        ("Some 900 workers will lose their jobs.", 900, "cut/job"),
        ("The firm gave the loss of jobs as 900.", 900, "cut/job"),
        ("The closure of the works will cost 900 jobs.", 900, "cut/job"),
        ("The blast hit nine schools.", 9, "damaged/school"),
        ("The heap hit 900 tonnes of sand.", 900, ""),
        ("The fund is short of $9 million.", 9000000, "gone/money"),
        ("Robbers took $9 million from the vault.", 9000000, "gone/money"),
        ("Ninety whales have died in the bay.", 90, "dead/whale"),
        ("Ninety whales came ashore, and 20 were refloated.", 20, "saved/whale"),
        ("Nine soldiers laid down their arms.", 9, "surrendered"),
        ("The ministry has deported 90 drivers.", 90, "deported"),
        ("Ninety inmates are refusing food.", 90, "refusing food"),
        ("The guards moved 90 detainees to the coast.", 90, ""),
        ("Ninety prisoners of war have come home.", 90, "freed"),
        ("The wounded now number 34, the clinic said.", 34, "injured"),
        ("Trucks stand at the border, and 90 lorries are stuck.", 90, "held up/lorry"),
        ("Ninety soldiers came ashore, and 20 were wounded.", 20, "injured"),
    ],
)
def test_what_is_counted(tell, text, value, fate):
    assert count(tell, text, value).fate == fate


@pytest.mark.parametrize(
    ("text", "value", "deed"),
    [
        ("Nine ferries have been rerouted by the port.", 9, "rerout"),
        ("The port rerouted nine ferries.", 9, "rerout"),
        ("The port said nine ferries were late.", 9, "late"),
        ("The port counted nine ferries.", 9, ""),
        ("Nine ferries rerouted since noon lie off the pier.", 9, "rerout"),
    ],
)
def test_the_verb_of_what_is_counted(tell, text, value, deed):
    assert count(tell, text, value).deed == deed


@pytest.mark.parametrize(
    ("text", "value", "role"),
    [
        ("The toll climbed to 24 when five patients succumbed.", 5, "rest"),
        ("The number of those arrested is put at 38.", 38, "all"),
        ("All 90 of our members have downed tools.", 90, "all"),
        ("Ninety drivers had walked out and the rest had turned up for work.", 90, "all"),
        ("Ninety people were wounded over the summer and 40 killed.", 40, "all"),
    ],
)
def test_what_a_count_is_of(tell, text, value, role):
    assert count(tell, text, value).role == role


def test_counts_by_one_noun_and_one_verb_are_one_matter(tell):
    from rashomon.pipeline import relate  # noqa: PLC0415

    first = tell("The harbour office said nine ferries were rerouted to Brann on Monday.", id="a")
    other = tell("Storm over Brann. The crews' union, however, said 14 ferries had been rerouted.", id="b")
    made = relate([first, other], (), first.producer)
    assert any({"a", "b"} <= {c.document for a in m.accounts for c in a.claims} for m in made.matters)
