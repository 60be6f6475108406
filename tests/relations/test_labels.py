"""How matters are asked for and in what order they stand: a whole sentence, disputes first, one account by itself."""

from __future__ import annotations

import pytest

from rashomon.pipeline import relate
from rashomon.records import Producer
from rashomon.relations.accounts.words import said_in
from rashomon.relations.credits.citations import found_names
from rashomon.relations.origins.policy import stand
from rashomon.relations.origins.voices import Voice, voice
from rashomon.relations.pile import page
from rashomon.relations.points.fates import fate_of
from rashomon.relations.points.points import points

PRODUCER = Producer(version="test", models={}, options={})
SCENE = "\nThe ferry lay on its side in the harbour of Orlem, where divers searched the lower deck."


def compared(*readings):
    return relate(readings, (), PRODUCER)


def report(tell, who: str, content: str, id: str, extra: str = ""):
    text = f"{who} said that {content}.{SCENE}{extra}"
    return tell(text, (who, "said", f"that {content}"), id=id, publisher=id, published="2024-03-01")


def test_disputes_stand_before_what_nothing_stands_against(tell):
    made = compared(
        report(tell, "The coast guard of Orlem", "12 people died when the ferry sank off Orlem", "Gull"),
        report(tell, "Doctor Mila Borne", "31 people died when the ferry sank off Orlem", "Tern"),
    )
    verdicts = [m.verdict for m in made.matters]
    assert verdicts[0] == "conflict"
    assert "agree" in verdicts[1:]
    assert [m.id for m in made.matters] == [f"m{n}" for n in range(1, len(verdicts) + 1)]


def test_one_account_is_not_said_to_be_agreement_of_all(tell):
    made = compared(*(report(tell, "Mila Borne", "the pilot had left the bridge", name) for name in ("Gull", "Tern")))
    told = [m for m in made.matters if "pilot" in m.label]
    assert told
    assert all("details may differ" in m.why for m in told)


def test_a_story_that_a_text_rejects_is_not_said_to_be_undenied(tell):
    made = compared(
        report(tell, "Mila Borne", "the pilot had left the bridge", "Gull"),
        report(tell, "A website", "the pilot had left the bridge", "Tern", "\nThe clerk slept."),
    )
    assert [m.verdict for m in made.matters if "pilot" in m.label] == ["agree"]
    text = f"A website said that the pilot had left the bridge. The whole story is a hoax.{SCENE}"
    rejecting = tell(
        text,
        ("A website", "said", "that the pilot had left the bridge"),
        id="b",
        publisher="Tern",
        published="2024-03-01",
    )
    made = compared(report(tell, "Mila Borne", "the pilot had left the bridge", "Gull"), rejecting)
    told = [m for m in made.matters if "pilot" in m.label]
    assert [m.verdict for m in told] == ["undecided"]
    assert "hoax" in told[0].why


@pytest.mark.parametrize(
    ("lines", "label"),
    [
        (["that the pilot left the bridge"], "the pilot left the bridge"),
        (["as he left the bridge at noon", "The pilot left the bridge at noon on Friday"],
         "The pilot left the bridge at noon on Friday"),
        (["He left the bridge before noon", "The pilot left the bridge before the crash"],
         "The pilot left the bridge before the crash"),
    ],
)  # fmt: skip
def test_the_label_is_a_whole_sentence(tell, lines, label):
    pile = {
        str(n): page(n, tell(f"Borne said {line}.", ("Borne", "said", line), id=str(n))) for n, line in enumerate(lines)
    }
    members = [next(p for p in points(one) if p.act is not None) for one in pile.values()]
    assert said_in(members, pile) == label


def test_two_figures_of_one_claim_are_no_two_answers(tell):
    content = "the first bid was 15 dollars a share and the last one 18 dollars a share"
    made = compared(*(report(tell, "Mila Borne", content, name) for name in ("Gull", "Tern")))
    assert all(m.verdict == "agree" for m in made.matters)
    assert not any(m.label.startswith("How much money") for m in made.matters)


@pytest.mark.parametrize(
    ("text", "value", "fate"),
    [
        ("Police named four passengers from the fire that killed two.", 4, ""),
        ("Police named four passengers from the fire that killed two.", 2, "dead"),
        ("Of the 64 people who were hurt, 16 were still in hospital.", 16, ""),
        ("Of the 64 people who were hurt, 16 were still in hospital.", 64, "injured"),
    ],
)
def test_whom_a_word_of_fate_counts(tell, text, value, fate):
    made = page(0, tell(text, id="a"))
    quantity = next(q for q in made.reading.quantities if q.low == value)
    numbers = sorted(q.span for q in made.reading.quantities)
    assert fate_of(text, (0, len(text)), quantity, numbers)[0] == fate


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Mila Borne told police that the pilot slept.", "person"),
        ("Mila Borne, a spokeswoman for the port, said that the pilot slept.", "official"),
        ("Mayor Mila Borne said that the pilot slept.", "official"),
    ],
)
def test_an_office_counts_only_beside_the_name(tell, text, kind):
    cue = "told" if "told" in text else "said"
    made = page(0, tell(text, ("Mila Borne", cue, "that the pilot slept"), id="a"))
    source = next(s for s in made.reading.sources if "Borne" in s.name)
    assert voice(made, source, frozenset()).kind == kind


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("a court affidavit", "an affidavit released on Monday", "may"),
        ("a harbour survey", "a video of the quay", "cannot"),
        ("a document", "a video of the quay", "may"),
    ],
)
def test_papers_of_one_kind_may_be_one(one, other, verdict):
    voices = [Voice(kind="document", key=f"document {name}", name=name) for name in (one, other)]
    assert stand(*voices)[0] == verdict


@pytest.mark.parametrize(
    "text",
    [
        "The bid for Orlem Ports Ltd. (ORLP) fell on Monday.",
        "They told the Orlem-based firm so.",
        "Photo: Orlem\nPort\n\nVia G for Ports.",
    ],
)
def test_no_credit_is_read_into(tell, text):
    assert list(found_names(page(0, tell(text, id="a")), frozenset())) == []


def test_buttons_of_a_page_are_no_words_of_it(tell):
    made = page(0, tell("Share Tweet Facebook\n\nThe pilot shared a photo with his crew on Sunday morning.", id="a"))
    kept = [w for w, plain in zip(made.words, made.plain, strict=True) if plain]
    assert kept[0] == "the"
    assert "photo" in kept
