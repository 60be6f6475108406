# ruff: noqa: E501 - tables of sentences
"""What a relay leaves out or changes."""

from __future__ import annotations

import pytest

from rashomon.pipeline import relate
from rashomon.records import Producer

PRODUCER = Producer(version="test", models={}, options={})
CAUSE = "the fire at the Orlem cannery was caused by arson"
CLOSED = "the harbour office had hidden the cracks in the northern quay for years"
TAIL = "\nThe road from Orlem to Vantry was shut until noon."


def found(*readings):
    made = relate(readings, (), PRODUCER)
    return [f for f in made.findings if f.code == "drift.denial"]


def relay(tell, said: str, tail: str = TAIL, ident: str = "b"):
    return tell(
        f"The Daily Gull reported that {said}.{tail}", ("The Daily Gull", "reported", f"that {said}"),
        id=ident, publisher="Evening Tern", published="2024-03-01",
    )  # fmt: skip


@pytest.fixture(scope="module")
def denied(tell):
    """A text that has the statement only as denied."""
    return tell(
        f"The mayor of Orlem denied that {CLOSED}.\nDivers looked at the northern quay of Orlem on Friday.",
        ("The mayor of Orlem", "denied", f"that {CLOSED}"),
        id="a", publisher="Daily Gull", published="2024-03-01",
    )  # fmt: skip


class TestTurned:
    def test_a_denied_statement_put_forward_is_drift(self, tell, denied):
        made = found(denied, relay(tell, CLOSED))
        assert len(made) == 1
        assert [c.document for c in made[0].claims] == ["a", "b"]
        assert "without the denial" in made[0].message

    @pytest.mark.parametrize(
        "tail",
        ["\nThe mayor of Orlem denied it.", "\nThe mayor rejected the claim.", "\nThe mayor called this untrue."],
    )
    def test_a_relay_with_any_word_of_denial_is_none(self, tell, denied, tail):
        assert not found(denied, relay(tell, CLOSED, tail))

    def test_the_negative_itself_is_none(self, tell, denied):
        assert not found(denied, relay(tell, CLOSED.replace("had hidden", "had not hidden")))

    def test_something_else_is_none(self, tell, denied):
        assert not found(denied, relay(tell, "divers looked at the northern quay of Orlem on Friday"))


class TestLeftOut:
    def both(self, tell, second: str):
        text = (
            f"The night watchman of Orlem said that {CAUSE}.\nThe police of Orlem {second}.\nThe cannery stood empty."
        )
        said = [("The night watchman of Orlem", "said", f"that {CAUSE}")]
        if second.startswith("denied"):
            said.append(("The police of Orlem", "denied", second.removeprefix("denied ")))
        return tell(text, *said, id="a", publisher="Daily Gull", published="2024-03-01")

    def test_the_denial_beside_it_left_out_is_drift(self, tell):
        first = self.both(tell, "denied that arson had caused the fire at the cannery")
        made = found(first, relay(tell, CAUSE))
        assert len(made) == 1
        assert made[0].passages[0].document == "a"

    def test_no_denial_is_none(self, tell):
        assert not found(self.both(tell, "came at once"), relay(tell, CAUSE))

    def test_a_kept_denial_is_none(self, tell):
        first = self.both(tell, "denied that arson had caused the fire at the cannery")
        assert not found(first, relay(tell, CAUSE, "\nThe police deny this."))


def codes(tell, first, relay, *, kinds):
    """The kinds of drift between "SOURCE | CUE | CONTENT" of an agency and what a paper makes of it."""
    source, cue, content = first.split(" | ")
    text = f"{content[0].upper()}{content[1:]}, {source} {cue}.\nThe road from Orlem to Vantry was shut until noon."
    shown = content[0].upper() + content[1:]
    there = tell(text, (source, cue, shown), id="a", publisher="Lund News Agency", published="2024-03-01")
    said = relay.split(" | ")
    told = said[0]
    acts = [tuple(said[n : n + 3]) for n in range(1, len(said), 3)]
    here = tell(told + TAIL, *acts, id="b", publisher="Evening Tern", published="2024-03-01")
    made = relate([there, here], (), PRODUCER)
    return {f.code.removeprefix("drift.") for f in made.findings if f.code.startswith("drift.")} & kinds


CAUSE_OF = "a lamp may have set fire to the Orlem cannery"


@pytest.mark.parametrize(
    ("relay", "lost"),
    [
        ("A lamp set fire to the Orlem cannery, Lund News Agency reported.", True),
        ("Lund News Agency holds a lamp for the probable cause of the fire at the Orlem cannery, it reported.", False),
        ("A lamp is believed to have set fire to the Orlem cannery, Lund News Agency reported.", False),
        ("The likeliest thing is that a lamp set fire to the Orlem cannery, Lund News Agency reported.", False),
        ("Did a lamp set fire to the Orlem cannery? That is the theory, Lund News Agency reported.", False),
    ],
)
def test_a_hedge_kept_in_other_words(tell, relay, lost):
    content = relay.split(", Lund")[0] if ", Lund" in relay else relay.split(" it reported")[0]
    act = f"{relay} | Lund News Agency | reported | {content}"
    made = codes(tell, f"the fire brigade | said | {CAUSE_OF}", act, kinds={"hedge"})
    assert bool(made) is lost


@pytest.mark.parametrize(
    ("source", "relay", "lost"),
    [
        ("the Orlem harbour inspectorate", "19 boats sank, Lund News Agency reported.", True),
        ("the Orlem harbour inspectorate", "19 boats sank, the inspectorate said, Lund News Agency reported.", False),
        ("Harbour master Ida Brandt", "19 boats sank, Lund News Agency reported.", True),
        ("Harbour master Ida Brandt", "19 boats sank, Brandt said, Lund News Agency reported.", False),
        ("Harbour master Ida Brandt", "19 boats sank, the harbour master said, Lund News Agency reported.", False),
        ("a stoker", "19 boats sank, Lund News Agency reported.", True),
        ("a stoker", "19 boats sank, a stoker on one of them said, Lund News Agency reported.", False),
    ],
)
def test_a_source_kept_in_other_words(tell, source, relay, lost):
    made = codes(
        tell,
        f"{source} | said | 19 boats sank in the gale off Orlem",
        f"{relay} | Lund News Agency | reported | 19 boats sank",
        kinds={"source"},
    )
    assert bool(made) is lost


@pytest.mark.parametrize(
    ("first", "relay", "kind"),
    [
        ("at least 19 boats sank off Orlem", "19 boats sank off Orlem", "range"),
        ("at least 22 rowers drowned off Orlem", "22 pilgrims went down off Orlem", "range"),
        ("at least 22 rowers drowned off Orlem", "at least 22 pilgrims went down off Orlem", ""),
        ("14 women and children drowned off Orlem", "14 people drowned off Orlem", "counted"),
        ("14 women and children drowned off Orlem", "14 women and children drowned off Orlem", ""),
        ("19 arrests were made in Orlem", "19 people were arrested in Orlem", ""),
        ("14 stewards drowned off Orlem", "14 people drowned off Orlem", ""),
        ("14 firefighters drowned off Orlem", "14 people drowned off Orlem", "counted"),
        ("44 people drowned off Orlem, 9 of them women", "9 people drowned off Orlem", "counted"),
        ("44 people drowned off Orlem, 9 of them women", "9 women drowned off Orlem", ""),
        ("44 people drowned off Orlem, 9 of them stewards", "44 people drowned off Orlem, 9 of them women", "counted"),
        ("19 boats sank off Orlem", "around 19 boats sank off Orlem", "range"),
        ("the number of injured off Orlem has reached 71", "the number of injured off Orlem has gone up to 71", ""),
        ("up to 71 people were injured off Orlem", "71 people were injured off Orlem", "range"),
        ("14 women and children drowned off Orlem", "the number of drowned off Orlem is fourteen", ""),
    ],
)
def test_a_figure(tell, first, relay, kind):
    shown = f"{relay[0].upper()}{relay[1:]}"
    made = codes(
        tell,
        f"the coast guard | said | {first}",
        f"{shown}, Lund News Agency reported. | Lund News Agency | reported | {shown}",
        kinds={"range", "counted"},
    )
    assert made == ({kind} if kind else set())


def test_each_relayed_statement_once(tell):
    first = tell(
        "The coast guard said that 19 boats sank off Orlem.\nThe mayor said that the mole of Orlem would be rebuilt.",
        ("The coast guard", "said", "that 19 boats sank off Orlem"),
        ("The mayor", "said", "that the mole of Orlem would be rebuilt"),
        id="a", publisher="Daily Gull", published="2024-03-01",
    )  # fmt: skip
    second = tell(
        "The Daily Gull reported that 19 boats sank off Orlem.\nThe mole of Orlem would be rebuilt, the paper said.",
        ("The Daily Gull", "reported", "that 19 boats sank off Orlem"),
        ("the paper", "said", "The mole of Orlem would be rebuilt"),
        id="b", publisher="Evening Tern", published="2024-03-01",
    )  # fmt: skip
    made = relate([first, second], (), PRODUCER)
    relayed = [f for f in made.findings if f.code == "voice.relayed"]
    assert [[c.document for c in f.claims] for f in relayed] == [["b", "a"], ["b", "a"]]


@pytest.mark.parametrize(
    ("first", "relay", "lost"),
    [
        ("the coast guard | said | the diver may reach the Orlem wreck on Friday", "The diver reaches the Orlem wreck on Friday", True),
        ("the coast guard | said | a diver who may lead the search will reach the Orlem wreck on Friday", "A diver reaches the Orlem wreck on Friday", False),
        ("the cook Ida Brandt | alleged | the pilot of the Orlem ferry was drinking rum", "The pilot of the Orlem ferry was drinking rum", False),
        ("the cook Ida Brandt | said | the pilot of the Orlem ferry was possibly drinking rum", "The pilot of the Orlem ferry was drinking rum", True),
        ("the cook Ida Brandt | said | the pilot of the Orlem ferry was possibly drinking rum", "There is the account of a cook that the pilot of the Orlem ferry was drinking rum", False),
    ],
)  # fmt: skip
def test_what_a_hedge_is_of(tell, first, relay, lost):
    made = codes(
        tell, first, f"{relay}, Lund News Agency reported. | Lund News Agency | reported | {relay}", kinds={"hedge"}
    )
    assert bool(made) is lost


@pytest.mark.parametrize(
    ("source", "relay", "lost"),
    [
        ("harbour master Ida Brandt", "By the harbour master’s count, 19 boats sank", False),
        ("the Orlem harbour inspectorate", "In the view of the harbour inspectorate, 19 boats sank", False),
        ("both sides", "19 boats sank", False),
        ("the Orlem harbour inspectorate", "19 boats sank near the harbour", True),
    ],
)
def test_a_source_named_inside_what_is_relayed(tell, source, relay, lost):
    made = codes(
        tell,
        f"{source} | said | 19 boats sank in the gale off Orlem",
        f"{relay}, Lund News Agency reported. | Lund News Agency | reported | {relay}",
        kinds={"source"},
    )
    assert bool(made) is lost


def test_a_short_statement_is_relayed_by_who_says_it(tell):
    made = codes(
        tell,
        "Inspector Miriam Holt | said | the leaks at the Orlem mole may go back to 1996, when it was widened for the grain ships",
        "The leaks go back to 1996, inspector Miriam Holt told Lund News Agency."
        " | inspector Miriam Holt | told | The leaks go back to 1996",
        kinds={"hedge"},
    )
    assert made == {"hedge"}


@pytest.mark.parametrize(
    ("name", "relays"), [("Evening Post", 1), ("Post", 1), ("Morning Post", 0), ("Vantry Post", 0)]
)
def test_an_outlet_by_the_last_words_of_its_name(tell, name, relays):
    first = tell(
        "The coast guard said that 19 boats sank off Orlem.", ("The coast guard", "said", "that 19 boats sank off Orlem"),
        id="a", publisher="Orlem Evening Post", published="2024-03-01",
    )  # fmt: skip
    second = tell(
        f"In the gale 19 boats sank off Orlem, the {name} reported.",
        (f"the {name}", "reported", "In the gale 19 boats sank off Orlem"),
        id="b", publisher="Daily Gull", published="2024-03-01",
    )  # fmt: skip
    made = relate([first, second], (), PRODUCER)
    assert len([f for f in made.findings if f.code == "voice.relayed"]) == relays


@pytest.mark.parametrize(
    ("relay", "found"),
    [
        ("Twelve people from the hill ward were among those who fled the Orlem jail", True),
        ("Twelve people from the kitchen were fined in Vantry", False),
    ],
)
def test_a_number_said_with_the_same_words(tell, relay, found):
    made = codes(
        tell,
        "a warder | said | around 12 women from the hill ward of the Orlem jail may have been among them",
        f"{relay}, Lund News Agency reported. | Lund News Agency | reported | {relay}",
        kinds={"range", "counted"},
    )
    assert made == ({"range", "counted"} if found else set())
