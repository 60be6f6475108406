"""What can be an origin by its words, how it is named, and when one origin is said to be all."""

from __future__ import annotations

import pytest

from rashomon.pipeline import relate
from rashomon.records import Producer, Source
from rashomon.relations.origins.bodies import body_of, one_body
from rashomon.relations.origins.policy import stand
from rashomon.relations.origins.sorts import head, is_nobody, is_own_line, is_people, names_body, readable
from rashomon.relations.origins.voices import Known, Voice, outlet, voice
from rashomon.relations.pile import pages

PRODUCER = Producer(version="test", models={}, options={})
TEXT = "The mast fell on the quay of Orlem. The ferry left late."


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("a dispatcher of the Orlem fire service", "dispatcher"),
        ("the 31-year-old, who asked for an umbrella", "31-year-old"),
        ("an old legend about herrings", "legend"),
        ("a poll towards the end of June", "poll"),
        ("Of Harbours", "Harbours"),
        ("the owner — because", "owner"),
    ],
)
def test_the_word_that_says_what_a_source_is(name, word):
    assert head(name) == word


@pytest.mark.parametrize(
    ("word", "people"),
    [
        ("dispatcher", True),
        ("bakers", True),
        ("31-year-old", True),
        ("geologist", True),
        ("bride", True),
        ("co-owner", True),
        ("legend", False),
        ("lorry", False),
        ("trailer", False),
        ("letters", False),
        ("weather", False),
        ("evidence", False),
    ],
)
def test_words_for_people(word, people):
    assert is_people(word) is people


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("EVENTS.COLONEL VESEY", "COLONEL VESEY"),
        ("Mila Borne — because", "Mila Borne"),
        ("Mila Borne\nMore news", "Mila Borne"),
        ("Mila Borne @milab", "Mila Borne"),
        ("a man in a green hat (left)", "a man in a green hat"),
        ("-Courier", "Courier"),
        ("J.R. Hale", "J.R. Hale"),
        ("AP Police", "Police"),
        ("9 Orlem police", "Orlem police"),
        ("late Sunday night Orlem police", "Orlem police"),
        ("-elect Mila Borne", "Mila Borne"),
        ("9 News", "9 News"),
        ("the gull.com", "the gull.com"),
        ("St. Anna hospital", "St. Anna hospital"),
        ("the Dockers’ Union", "the Dockers’ Union"),
        ("the harbour board’s version of events", "the harbour board"),
        ("the dockers’ version", "the dockers"),
        ("the picket line", "the picket line"),
    ],
)
def test_a_name_is_what_one_can_read(written, read):
    assert readable(written) == read


@pytest.mark.parametrize(
    ("name", "nobody"),
    [
        ("Some", True),
        ("others like the Gull", True),
        ("everyone", True),
        ("some of the divers", False),
        ("divers", False),
    ],
)
def test_who_is_nobody(name, nobody):
    assert is_nobody(name) is nobody


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("Orlem News police", True),
        ("the Vantry coroner's office", True),
        ("Police Gazette", False),
        ("Orlem Times", False),
        ("a page of the sheriff's website", False),
    ],
)
def test_bodies_that_are_credited_as_media_are(name, body):
    assert names_body(name) is body


@pytest.mark.parametrize(
    ("publisher", "name", "own"),
    [
        ("wabctv.com", "WABC", True),
        ("gull7.com", "KQRS", True),
        ("kzzz.com", "WQRS", False),
        ("orlem.cbslocal.com", "CBS", True),
        ("orlemgull.com", "AP", False),
        ("orlemgull.com", "Orlem Gull", True),
        ("", "WQRS", False),
    ],
)
def test_whose_name_stands_at_the_head_of_a_text(publisher, name, own):
    assert is_own_line(publisher, name) is own


def source(name: str, kind: str, naming: str = "role") -> Source:
    return Source(id="s1", name=name, kind=kind, naming=naming)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "kind", "naming", "is_a"),
    [
        ("the old legend", "unknown", "role", "own"),
        ("the lorry", "unknown", "role", "own"),
        ("Borne’s body", "organization", "named", "own"),
        ("the supervisory body", "organization", "role", "unnamed"),
        ("the law", "document", "role", "own"),
        ("the investigation", "document", "role", "own"),
        ("he", "person", "role", "vague"),
        ("others", "group", "vague", "vague"),
        ("the dispatcher", "unknown", "role", "unnamed"),
        ("the 31-year-old", "unknown", "role", "unnamed"),
        ("a diver", "person", "role", "unnamed"),
        ("the tenants’ collective", "unknown", "role", "unnamed"),
        ("the obituary", "unknown", "role", "document"),
        ("scanner traffic", "unknown", "role", "document"),
        ("court records", "document", "role", "document"),
        ("Mila Borne", "document", "named", "person"),
        ("Orlem Bureau of Mines", "document", "named", "body"),
        ("Fox 61", "group", "role", "medium"),
        ("Orlem police", "medium", "named", "body"),
        ("the Orlem Gazette", "medium", "named", "medium"),
        ("several news outlets", "medium", "role", "vague"),
        ("those reading the Gull", "group", "role", "vague"),
        ("a flyer promoting the fair", "unknown", "role", "document"),
        ("a well-placed source inside the ferry company’s team", "person", "role", "unnamed"),
        ("the Orlem County medical examiner", "unknown", "role", "body"),
    ],
)
def test_what_a_source_is_by_its_words(tell, name, kind, naming, is_a):
    page = pages([tell(TEXT, id="a", publisher="Gull")])[0]
    assert voice(page, source(name, kind, naming), frozenset()).kind == is_a


def test_a_pronoun_that_is_left_open_shows_the_text_and_no_pronoun(tell):
    page = pages([tell(TEXT, id="a", publisher="Gull")])[0]
    assert voice(page, source("she", "person"), frozenset()).name == "Gull"
    assert outlet(page) == "gull"


@pytest.mark.parametrize(
    ("cue", "said"),
    [("said", True), ("is planning", False), ("pleaded guilty to", False), ("hit", False), ("reported", True)],
)
def test_a_deed_is_no_saying(tell, cue, said):
    text = f"Rui Lopes {cue} that 12 people had drowned off Orlem.\nThe ferry left late."
    told = tell(text, ("Rui Lopes", cue, "that 12 people had drowned off Orlem"), id="a", publisher="Gull")
    other = tell("In Orlem, 12 people drowned off the harbour.\nThe ferry left late.", id="b", publisher="Tern")
    made = relate([told, other], (), PRODUCER)
    roots = {r.name for m in made.matters for a in m.accounts for r in a.origins.roots}
    assert ("Rui Lopes" in roots) is said


def test_a_medium_called_by_its_last_word_is_the_one_of_the_event(tell):
    known = Known(names={"orlem post": "Orlem Post", "vantry gull": "Vantry Gull"})
    assert known.whole("The Post") == "Orlem Post"
    assert known.whole("The Tern") == "The Tern"
    two = Known(names={"orlem post": "Orlem Post", "vantry post": "Vantry Post"})
    assert two.whole("The Post") == "The Post"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("the Tavrian defence ministry", "Tavria’s Defence Ministry", True),
        ("the Vantry police", "the Orlem police", False),
        ("the general staff", "the general staff in Lodva", True),
        ("the Tavrian army", "the Orlemi army", False),
    ],
)
def test_bodies_of_one_country(one, other, same):
    assert one_body(body_of(one), body_of(other)) is same


@pytest.mark.parametrize(
    ("text", "publisher", "kind"),
    [
        ("ORLEM (CBS) - The storm killed 12 people in Orlem.", "orlem.cbslocal.com", "unknown"),
        ("ORLEM (AP) - The storm killed 12 people in Orlem.", "orlemgull.com", "medium"),
        (
            "Reuters writer Rui Lopes contributed to this report on the storm that killed 12 people in Orlem.",
            "Gull",
            "unknown",
        ),
    ],
)
def test_what_is_no_credit(tell, text, publisher, kind):
    one = tell(f"{text}\nThe ferry left late.", id="a", publisher=publisher)
    other = tell("In Orlem, the storm killed 12 people.\nDivers came by noon.", id="b", publisher="Tern")
    made = relate([one, other], (), PRODUCER)
    roots = [r for m in made.matters for a in m.accounts for r in a.origins.roots if "a" in r.documents]
    assert roots
    assert {r.kind for r in roots} == {kind}


def person(name: str) -> Voice:
    words = frozenset(name.lower().split())
    return Voice(kind="person", key=f"person {' '.join(sorted(words))}", name=name, words=words)


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("Rubén Almada", "Ruben Almada", "must"),
        ("Katarina Holm", "Kathrina Holm", "must"),
        ("Mila Bornick", "Mila Bronick", "must"),
        ("Mila Harrison", "Mila Harrington", "may"),
        ("Joan Hale", "John Hale", "cannot"),
        ("Mila Borne", "Rui Lopes", "cannot"),
    ],
)
def test_one_name_in_two_spellings(one, other, verdict):
    a, b = person(one), person(other)
    lay = [Voice(kind=v.kind, key=v.key, name=v.name, words=v.words, lay=True) for v in (a, b)]
    assert stand(*lay)[0] == verdict


class TestOneOrigin:
    SAID = "12 people died when the ferry sank off Orlem"

    def single(self, *readings) -> list[str]:
        return [f.message for f in relate(readings, (), PRODUCER).findings if f.code == "origins.single"]

    def sourced(self, tell, ident: str, publisher: str, scene: str):
        text = f"The coast guard said that {self.SAID}.\n{scene}"
        said = ("The coast guard", "said", f"that {self.SAID}")
        return tell(text, said, id=ident, publisher=publisher, published="2024-03-01")

    def test_it_is_said_where_every_text_goes_back_to_it(self, tell):
        found = self.single(
            self.sourced(tell, "a", "Gull", "The ferry lay on its side in Orlem."),
            self.sourced(tell, "b", "Tern", "In Orlem, shops by the ferry pier stayed closed."),
        )
        assert len(found) == 1
        assert "coast guard" in found[0]

    def test_it_is_not_said_where_a_text_shows_no_source(self, tell):
        silent = tell(
            "In Orlem, 12 people were killed in the sinking of the ferry.\nDivers came by noon.",
            id="b",
            publisher="Tern",
            published="2024-03-01",
        )
        assert not self.single(self.sourced(tell, "a", "Gull", "The ferry lay on its side in Orlem."), silent)

    def test_who_names_a_source_has_it_not_from_a_text_without_one(self, tell):
        scene = (
            "The pier of Orlem was closed all night, and the last boat to the islands left without its mail. "
            "Two cranes were brought from the yard beyond the bridge to lift the hull off the sandbank at low tide. "
        )
        toll = "12 people had been killed when the ferry ran onto the bank"
        early = tell(f"{scene}In all, {toll}.", id="a", publisher="Gull", published="2024-03-01")
        late = tell(
            f"{scene}In all, {toll}, police said.",
            ("police", "said", f"In all, {toll}"),
            id="b",
            publisher="Tern",
            published="2024-03-02",
        )
        made = relate([early, late], (), PRODUCER)
        account = next(m for m in made.matters if "killed" in m.label).accounts[0]
        assert [(r.kind, r.documents) for r in account.origins.roots] == [("official", ("b",))]
        assert not any("12 people" in f.message for f in made.findings if f.code == "origins.single")
