"""Contents, own-voice clauses, figures and times become claims."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rashomon import claims
from rashomon.records import Attribution, Basis, Document, Joined, Parse, Quantity, Span, Time

ParseOf = Callable[..., tuple[Document, Parse]]


def act(text: str, source: str, cue: str, *content: str, **known: Any) -> Attribution:
    """An attribution by its words, each at its first place in the text."""

    def span(words: str) -> Span:
        return text.index(words), text.index(words) + len(words)

    plain: dict[str, Any] = {
        "id": "a1",
        "source": "s1" if source else None,
        "relays": (),
        "source_spans": (span(source),) if source else (),
        "cue_spans": (span(cue),),
        "content_spans": tuple(span(c) for c in content),
        "form": "indirect",
        "stance": "asserts",
        "negated": False,
        "distance": "neutral",
        "hedges": (),
        "basis": Basis(kind="not stated"),
    }
    return Attribution(**(plain | known))


def quantity(text: str, words: str, id: str = "q1") -> Quantity:
    start = text.index(words)
    return Quantity(id=id, span=(start, start + len(words)), low=7, high=7)


def time(text: str, words: str, id: str = "t1") -> Time:
    start = text.index(words)
    return Time(id=id, span=(start, start + len(words)), type="DATE", value="2021-03-03")


def words_of(document: Document, joined: Joined, own: bool = False) -> list[str]:
    """The words of each claim; with `own`, only of the document's own."""
    return [
        " … ".join(document.text[a:b] for a, b in c.spans) for c in joined.claims if not own or c.attribution is None
    ]


def join(
    parse_of: ParseOf,
    text: str,
    *acts: Attribution,
    quantities: tuple[Quantity, ...] = (),
    times: tuple[Time, ...] = (),
) -> tuple[Document, Joined]:
    document, parse = parse_of(text)
    return document, claims.join(document, parse, acts, quantities, times)


# ---------------------------------------------------------------- contents and clauses


def test_a_content_is_one_claim_of_its_voice(parse_of: ParseOf) -> None:
    text = "The mayor said that the bridge was closed."
    document, joined = join(parse_of, text, act(text, "The mayor", "said", "that the bridge was closed"))
    assert words_of(document, joined) == ["that the bridge was closed"]
    assert joined.claims[0].attribution == "a1"


def test_a_content_in_two_pieces_stays_one_claim(parse_of: ParseOf) -> None:
    text = "“The bridge,” the mayor said, “is closed.”"
    _, joined = join(parse_of, text, act(text, "the mayor", "said", "“The bridge,”", "“is closed.”"))
    assert [len(c.spans) for c in joined.claims] == [2]


def test_what_was_not_said_is_no_claim(parse_of: ParseOf) -> None:
    text = "The mayor declined to say whether the bridge was closed."
    _, joined = join(
        parse_of, text, act(text, "The mayor", "declined to say", "whether the bridge was closed", negated=True)
    )
    assert joined.claims == ()


def test_what_is_only_supposed_is_no_claim(parse_of: ParseOf) -> None:
    text = "If the mayor says that the bridge is closed, the ferry will run."
    said = act(text, "the mayor", "says", "that the bridge is closed", unreal=True)
    _, joined = join(parse_of, text, said)
    assert [c for c in joined.claims if c.attribution] == []


@pytest.mark.parametrize("content", ["it", "which", "them", "him"])
def test_a_pronoun_alone_is_no_claim(parse_of: ParseOf, content: str) -> None:
    text = f"The mayor praised {content}."
    _, joined = join(parse_of, text, act(text, "The mayor", "praised", content))
    assert [c for c in joined.claims if c.attribution] == []


OWN = [
    # text, attributions (source, cue, contents), the document's own clauses
    ("The storm closed the harbour.", [], ["The storm closed the harbour"]),
    (
        "The storm closed the harbour, and the ferry turned back.",
        [],
        ["The storm closed the harbour", "the ferry turned back"],
    ),
    ("The mayor said the harbour was closed.", [("The mayor", "said", ["the harbour was closed"])], []),
    (
        "By noon the army had offered a truce to the rebels, promising safe passage.",
        [("the army", "promising", ["safe passage"])],
        ["By noon the army had offered a truce to the rebels"],
    ),
    (
        "The plan is contested by farmers, who have denied wasting water.",
        [("farmers, who", "have denied", ["wasting water"])],
        ["The plan is contested by farmers"],
    ),
    (
        "According to the pilot, the engine failed, a fault that has grounded the whole fleet.",
        [("the pilot", "According to", ["the engine failed"])],
        ["a fault that has grounded the whole fleet"],
    ),
    ("By Jane Doe\n\nThe storm closed the harbour.", [], ["By Jane Doe", "The storm closed the harbour"]),
    (
        "Ferry lost in storm\n\nThe storm closed the harbour.",
        [],
        ["Ferry lost in storm", "The storm closed the harbour"],
    ),
    (
        "“We saw it all from the roof,” she said. “It was dark.”",
        [("she", "said", ["“We saw it all from the roof,”"])],
        [],
    ),
    (
        "The club is holding what it calls a feast on Monday.",
        [("it", "calls", ["what", "a feast"])],
        ["The club is holding what it calls a feast on Monday"],
    ),
    (
        "“The pier shook,” said a neighbour who asked not to be filmed.",
        [("a neighbour", "said", ["“The pier shook,”"])],
        ["a neighbour who asked not to be filmed"],
    ),
    (
        "The pier shook, one site reported, the mayor said.",
        [("the mayor", "said", ["The pier shook"])],
        [],
    ),
    (
        "Once it is dry, the pier will be painted, the mayor said.",
        [("the mayor", "said", ["the pier will be painted"])],
        [],
    ),
    (
        "The mayor’s claim that the pier is safe has divided the town.",
        [("The mayor’s", "claim", ["that the pier is safe"])],
        ["The mayor’s claim that the pier is safe has divided the town"],
    ),
    (
        "The keepers, who first said the lamp was out, changed the log that night.",
        [("who", "said", ["the lamp"])],
        ["The keepers … changed the log that night"],
    ),
    (
        "The vote came as a surprise after the mayor’s praise for the tax.",
        [("the mayor’s", "praise for", ["the tax"])],
        ["The vote came as a surprise after the mayor’s praise for the tax"],
    ),
]


@pytest.mark.parametrize(("text", "acts", "own"), OWN, ids=[o[0][:30] for o in OWN])
def test_what_no_attribution_covers_is_the_documents_own(
    parse_of: ParseOf, text: str, acts: list[tuple[str, str, list[str]]], own: list[str]
) -> None:
    made = [act(text, s, c, *contents, id=f"a{n}") for n, (s, c, contents) in enumerate(acts, 1)]
    document, joined = join(parse_of, text, *made)
    assert words_of(document, joined, own=True) == own


def test_claims_follow_the_text(parse_of: ParseOf) -> None:
    text = "The storm closed the harbour. The mayor said that boats were lost. Divers are at work."
    document, joined = join(parse_of, text, act(text, "The mayor", "said", "that boats were lost"))
    assert words_of(document, joined) == ["The storm closed the harbour", "that boats were lost", "Divers are at work"]
    assert [c.id for c in joined.claims] == ["c1", "c2", "c3"]


# ---------------------------------------------------------------- kind, polarity, place

KINDS = [
    ("The storm closed the harbour.", "statement"),
    ("The report comes amid long talks on the harbour.", "statement"),
    ("The council has a large majority.", "statement"),
    ("The plan is a staggering waste of money.", "judgement"),
    ("The vote underscores the council's resolve.", "judgement"),
    ("This slow start has raised questions about the plan.", "judgement"),
    ("Unsurprisingly, the council voted for it.", "judgement"),
    ("This excuse is bogus.", "judgement"),
    ("Mayor Brandt underlined the word twice.", "statement"),
    ("They raised questions in the council.", "statement"),
    ("A paper called “Staggering Times” opened on Monday.", "statement"),
    ("Who closed the harbour?", "question"),
    ("It is unclear who closed the harbour.", "question"),
    ("The cause of the fire remains unknown.", "question"),
    ("The cause of the fire is known.", "statement"),
    ("Its name is unknown to most sailors.", "statement"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_kind_of_an_own_clause(parse_of: ParseOf, text: str, kind: str) -> None:
    _, joined = join(parse_of, text)
    assert [c.kind for c in joined.claims] == [kind]


def test_an_open_question_without_a_source_is_the_documents_own(parse_of: ParseOf) -> None:
    text = "It remains unclear whether the pump had failed."
    _, joined = join(
        parse_of, text, act(text, "", "It remains unclear", "whether the pump had failed", stance="doubts")
    )
    assert [(c.kind, c.attribution) for c in joined.claims] == [("question", None)]


def test_what_a_voice_asks_is_a_question(parse_of: ParseOf) -> None:
    text = "The widow asked who had closed the door."
    _, joined = join(parse_of, text, act(text, "The widow", "asked", "who had closed the door", stance="asks"))
    assert [c.kind for c in joined.claims] == ["question"]


POLARITY = [
    ("The harbour was closed.", "affirmed"),
    ("The harbour was not closed.", "negated"),
    ("Nobody closed the harbour.", "negated"),
    ("There was no fire.", "negated"),
    ("The council never voted.", "negated"),
    ("The crew failed to close the door.", "negated"),
    ("The brakes had failed.", "affirmed"),
    ("The harbour did not fail to open.", "affirmed"),
    ("The man who was not insured sold the boat.", "affirmed"),
]


@pytest.mark.parametrize(("text", "polarity"), POLARITY)
def test_polarity_is_that_of_the_leading_verb(parse_of: ParseOf, text: str, polarity: str) -> None:
    _, joined = join(parse_of, text)
    assert [c.polarity for c in joined.claims] == [polarity]


PLACES = [
    ("Two boats sank near Lisbon on Monday.", "Lisbon"),
    ("France attacked the plan.", None),
    ("The mayor closed the harbour.", None),
    ("Soldiers from the north met in Warsaw.", "Warsaw"),
]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_a_place_is_where_and_not_who(parse_of: ParseOf, text: str, place: str | None) -> None:
    _, joined = join(parse_of, text)
    assert [c.place for c in joined.claims] == [place]


# ---------------------------------------------------------------- figures and times


def test_a_figure_is_held_by_the_voice_whose_content_it_stands_in(parse_of: ParseOf) -> None:
    text = "The mayor said that seven boats were lost."
    _, joined = join(
        parse_of,
        text,
        act(text, "The mayor", "said", "that seven boats were lost"),
        quantities=(quantity(text, "seven"),),
    )
    assert joined.quantities[0].attribution == "a1"
    assert joined.claims[0].quantities == ("q1",)


def test_of_nested_voices_the_inner_one_holds_the_figure(parse_of: ParseOf) -> None:
    text = "The agency reported that the mayor had said that seven boats were lost."
    outer = act(text, "The agency", "reported", "that the mayor had said that seven boats were lost")
    inner = act(text, "the mayor", "had said", "that seven boats were lost", id="a2", within="a1")
    _, joined = join(parse_of, text, outer, inner, quantities=(quantity(text, "seven"),))
    assert joined.quantities[0].attribution == "a2"


@pytest.mark.parametrize("negated", [True, False])
def test_a_figure_that_was_not_stated_has_no_holder(parse_of: ParseOf, negated: bool) -> None:
    text = "The mayor declined to say whether seven boats were lost."
    said = act(text, "The mayor", "declined to say", "whether seven boats were lost", negated=negated)
    _, joined = join(parse_of, text, said, quantities=(quantity(text, "seven"),))
    assert joined.quantities[0].attribution == (None if negated else "a1")


def test_a_figure_in_the_source_is_not_what_the_source_says(parse_of: ParseOf) -> None:
    text = "Seven officials said that the harbour was closed."
    _, joined = join(
        parse_of,
        text,
        act(text, "Seven officials", "said", "that the harbour was closed"),
        quantities=(quantity(text, "Seven"),),
    )
    assert joined.quantities[0].attribution is None


DATED = [
    ("By 3 March, seven boats had left the harbour.", "3 March", "t1"),
    ("A total of seven boats sank on 3 March.", "3 March", "t1"),
    ("The report of 3 March counted seven boats.", "3 March", None),
    ("The mayor, elected on 3 March, owns seven boats.", "3 March", None),
]


@pytest.mark.parametrize(("text", "date", "as_of"), DATED)
def test_a_figure_is_as_of_the_date_that_stands_with_its_verb(
    parse_of: ParseOf, text: str, date: str, as_of: str | None
) -> None:
    _, joined = join(parse_of, text, quantities=(quantity(text, "seven"),), times=(time(text, date),))
    assert joined.quantities[0].as_of == as_of


def test_two_dates_leave_it_open_which_is_meant(parse_of: ParseOf) -> None:
    text = "On 3 March and by 4 March, seven boats had left."
    both = (time(text, "3 March"), time(text, "4 March", "t2"))
    _, joined = join(parse_of, text, quantities=(quantity(text, "seven"),), times=both)
    assert joined.quantities[0].as_of is None


# ---------------------------------------------------------------- the claim that leads


def test_the_claim_with_the_figure_leads(parse_of: ParseOf) -> None:
    text = "The mayor said that it was late. The army said that 4,000 soldiers had fled. The baker said that it rained."
    acts = (
        act(text, "The mayor", "said", "that it was late"),
        act(text, "The army", "said", "that 4,000 soldiers had fled", id="a2"),
        act(text, "The baker", "said", "that it rained", id="a3"),
    )
    figure = Quantity(id="q1", span=(text.index("4,000"), text.index("4,000") + 5), low=4000, high=4000)
    _, joined = join(parse_of, text, *acts, quantities=(figure,))
    lead = next(c for c in joined.claims if c.id == joined.main)
    assert lead.attribution == "a2"


def test_a_statement_leads_before_a_mere_object(parse_of: ParseOf) -> None:
    text = "The mayor praised the attack on the plan. The army said that soldiers had fled."
    acts = (
        act(text, "The mayor", "praised", "the attack on the plan"),
        act(text, "The army", "said", "that soldiers had fled", id="a2"),
    )
    _, joined = join(parse_of, text, *acts)
    assert next(c for c in joined.claims if c.id == joined.main).attribution == "a2"


def test_what_nobody_puts_forward_leads_after_what_somebody_does(parse_of: ParseOf) -> None:
    text = "The pier is expected to sink soon. The army said that soldiers had gone home." + " The sea was calm." * 12
    acts = (
        act(text, "", "is expected", "The pier", "to sink soon"),
        act(text, "The army", "said", "that soldiers had gone home", id="a2"),
    )
    _, joined = join(parse_of, text, *acts)
    assert next(c for c in joined.claims if c.id == joined.main).attribution == "a2"


def test_nothing_leads_where_no_voice_puts_anything_forward(parse_of: ParseOf) -> None:
    text = "The storm closed the harbour. The mayor promised to open it."
    _, joined = join(parse_of, text, act(text, "The mayor", "promised", "to open it", stance="promises"))
    assert joined.main is None


# ---------------------------------------------------------------- any text


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=200), data=st.data())
def test_any_text_and_any_spans_give_claims_inside_the_text(parse_of: ParseOf, text: str, data: st.DataObject) -> None:
    place = st.integers(0, len(text))
    spans = st.lists(st.tuples(place, place).map(lambda p: (min(p), max(p))).filter(lambda s: s[0] < s[1]), max_size=2)
    acts = tuple(
        Attribution(
            id=f"a{n}",
            source=data.draw(st.sampled_from(["s1", None])),
            relays=(),
            source_spans=tuple(sorted(data.draw(spans))),
            cue_spans=tuple(sorted(data.draw(spans))),
            content_spans=tuple(sorted(data.draw(spans))),
            form="indirect",
            stance=data.draw(st.sampled_from(["asserts", "denies", "asks"])),
            negated=data.draw(st.booleans()),
            distance="neutral",
            hedges=(),
            basis=Basis(kind="not stated"),
        )
        for n in range(1, data.draw(st.integers(0, 3)) + 1)
    )
    _, joined = join(parse_of, text, *acts)
    assert all(0 <= a < b <= len(text) for c in joined.claims for a, b in c.spans)
    assert [c.id for c in joined.claims] == [f"c{n}" for n in range(1, len(joined.claims) + 1)]
    said = {a.id for a in acts if not a.negated}
    assert {c.attribution for c in joined.claims} <= said | {None}
    starts = [c.spans[0][0] for c in joined.claims]
    assert starts == sorted(starts)


@pytest.mark.parametrize(
    ("cue", "stance", "said", "polarity"),
    [
        ("do not believe", "believes", "the fire was set", "negated"),
        ("do not believe", "believes", "the fire was not set", "affirmed"),
        ("no longer expect", "predicts", "the fire to spread", "negated"),
        ("have no plans", "promises", "to reopen the mill", "negated"),
        ("believe", "believes", "the fire was set", "affirmed"),
        ("did not know", "believes", "that the fire was set", "affirmed"),
        ("cannot believe", "believes", "the fire was set", "affirmed"),
        ("did not only hope", "believes", "the fire was out", "affirmed"),
    ],
)
def test_what_is_not_believed_is_put_forward_as_not_so(
    parse_of: ParseOf, cue: str, stance: str, said: str, polarity: str
) -> None:
    text = f"Officers {cue} {said}."
    _, joined = join(parse_of, text, act(text, "Officers", cue, said, stance=stance))
    (claim,) = (c for c in joined.claims if c.attribution)
    assert claim.polarity == polarity
