"""How figures become operands, sentences skeletons, and relations proofs."""

from __future__ import annotations

import time
from collections.abc import Callable
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from unattributed import CHECKS, findings_of

import rashomon
from rashomon.arithmetic.relations import FALL, GROWTH, MULTIPLE, SAME, SHARE, SUM, Relation
from rashomon.findings import figures_change, figures_range, figures_ratio, figures_scope
from rashomon.findings.figures.operands import Figure, figures
from rashomon.findings.figures.prove import Proof, prove, workings
from rashomon.findings.figures.rules import Candidate, Rule, table
from rashomon.findings.figures.skeleton import build, marks
from rashomon.records import Analysis, Document, Parse, Quantity, Sentence


def figure(written: str, low: float | None, high: float | None = None, **known: object) -> Figure:
    """The figure of one quantity that stands alone."""
    known = {"high": low if high is None and "high_closed" not in known else high, **known}
    quantity = Quantity(id="q", span=(0, len(written)), low=low, **known)  # type: ignore[arg-type]
    return figures(written, (quantity,))[0]


def proved(relation: Relation, stated: Figure, *operands: Figure, firm: bool = True) -> Proof:
    rule = Rule(name="test", pattern="", relation=relation, operands=())
    made = prove(
        Candidate(rule=rule, relation=relation, stated=stated, operands=operands, ties=(), words="", firm=firm)
    )
    assert made is not None
    return made


def percent(written: str, value: float | None, high: float | None = None, **known: object) -> Figure:
    return figure(written, value, high, unit="%", kind="ratio", **known)


@pytest.mark.parametrize(
    ("relation", "stated", "operands", "verdict"),
    [
        (SHARE, percent("15%", 15), (figure("36", 36), figure("240", 240)), "holds"),
        (SHARE, percent("16%", 16), (figure("36", 36), figure("240", 240)), "fails"),
        (SHARE, percent("14%", 14), (figure("200 million", 200e6), figure("1.3 billion", 1.3e9)), "depends"),
        (SHARE, percent("70%", 70), (figure("34", 34), figure("47", 47)), "undecided"),
        (SHARE, percent("12.4%", 12.4), (figure("123", 123), figure("998", 998)), "fails"),
        (GROWTH, percent("8%", 8), (figure("340.7", 340.7), figure("368.5", 368.5)), "holds"),
        (FALL, percent("31%", 31), (figure("$8.3 billion", 8.3e9), figure("$5.7 billion", 5.7e9)), "holds"),
        (FALL, percent("41%", 41), (figure("$8.3 billion", 8.3e9), figure("$5.7 billion", 5.7e9)), "fails"),
        (SUM, figure("five", 5), (figure("four", 4), figure("one", 1)), "holds"),
        (SUM, figure("five", 5), (figure("four", 4), figure("two", 2)), "fails"),
        (SUM, figure("at least 9", 9, None, high_closed=False, modifier="at least"), (figure("8", 8),), "fails"),
        (MULTIPLE, figure("doubled", 2, unit="times", kind="change"), (figure("10", 10), figure("24", 24)), "holds"),
        (
            MULTIPLE,
            figure("tripled", 3, unit="times", kind="change"),
            (figure("10", 10), figure("24", 24)),
            "undecided",
        ),
        (MULTIPLE, figure("tripled", 3, unit="times", kind="change"), (figure("10", 10), figure("14", 14)), "fails"),
        (SAME, figure("half", 0.5, exact="1/2", kind="ratio"), (percent("48%", 48),), "holds"),
        (SAME, figure("half", 0.5, exact="1/2", kind="ratio"), (percent("44%", 44),), "undecided"),
        (SAME, figure("half", 0.5, exact="1/2", kind="ratio"), (percent("14%", 14),), "fails"),
    ],
)
def test_verdict(relation: Relation, stated: Figure, operands: tuple[Figure, ...], verdict: str) -> None:
    assert proved(relation, stated, *operands).verdict == verdict


def test_a_bound_within_which_all_fits_holds() -> None:
    stated = percent("less than 4%", None, 4, low_closed=False, high_closed=False, modifier="less than")
    part = figure("fewer than 2,000", None, 2000, low_closed=False, high_closed=False, modifier="fewer than")
    made = proved(SHARE, stated, part, figure("50,000", 50_000))
    assert (made.verdict, made.why) == ("holds", "bounded")


def test_workings_show_the_range_and_where_it_turns() -> None:
    stated = percent("less than 10%", None, 10, low_closed=False, high_closed=False, modifier="less than")
    whole = figure("between 200,000 and 400,000", 200_000, 400_000)
    lines = workings(proved(SHARE, stated, figure("18,000", 18_000), whole), ["18,000", "the estimate"])
    assert lines[0] == "18,000 / 400,000 = 4.5 %; 18,000 / 200,000 = 9 %."
    assert lines[-1] == "The statement would turn only at a total of 180,000 or less."


def test_a_range_with_to_is_two_figures_and_one_with_between_is_one() -> None:
    text = "from 270 to 655"
    ends = figures(text, (Quantity(id="q", span=(0, 15), low=270, high=655),))
    assert [(text[slice(*f.span)], f.value, f.letter) for f in ends] == [("270", 270, "n"), ("655", 655, "n")]
    assert len(figures("between 270 and 655", (Quantity(id="q", span=(0, 19), low=270, high=655),))) == 1


def test_a_falling_range_keeps_the_order_of_the_text() -> None:
    ends = figures("46 to 41%", (Quantity(id="q", span=(0, 9), low=41, high=46, unit="%", kind="ratio"),))
    assert [(f.value, f.letter) for f in ends] == [(46, "p"), (41, "p")]


def test_counts_out_of_counts_are_two_figures_and_tenths_are_one() -> None:
    counts = Quantity(id="q", span=(0, 12), low=35 / 38, high=35 / 38, exact="35/38", kind="ratio")
    assert [f.value for f in figures("35 out of 38", (counts,))] == [35, 38]
    tenths = Quantity(id="q", span=(0, 7), low=0.9, high=0.9, exact="9/10", kind="ratio")
    assert [f.value for f in figures("9 of 10", (tenths,))] == [Fraction(9, 10)]


def test_skeleton_keeps_words_and_leads_back_to_the_text() -> None:
    text = "Sales ROSE “8%” to $30, or 4 cents a share, from $28."
    spans = {
        "8%": "%",
        "$30": "United States dollar",
        "4 cents a share": "cent per share",
        "$28": "United States dollar",
    }
    found = tuple(
        Quantity(
            id=f"q{n}",
            span=(text.index(words), text.index(words) + len(words)),
            low=n + 1,
            high=n + 1,
            unit=unit,
            kind="ratio" if unit == "%" else "money",
        )
        for n, (words, unit) in enumerate(spans.items())
    )
    skeleton = build(text, (0, len(text)), figures(text, found), 0, 4)
    assert skeleton.words == "sales rose  ‹P0›  to ‹N1›, from ‹N3›."
    for words in ("sales", "from", "to"):
        place = skeleton.words.index(words)
        assert text[skeleton.back(place) :].lower().startswith(words)
    assert [n for _, _, n in marks(skeleton.words)] == [0, 1, 3]


def test_every_rule_names_its_figures() -> None:
    for rules in (figures_ratio.RULES, figures_change.RULES, figures_range.RULES):
        for rule, pattern, _ in rules.rules:
            assert {"stated", *rule.operands} == set(pattern.groupindex), rule.name
        assert len({rule.name for rule, _, _ in rules.rules}) == len(rules.rules)
    assert table().rules == ()


def analysis(text: str, found: tuple[Quantity, ...]) -> Analysis:
    """A text of one sentence with quantities as given, without a parser."""
    document = Document(id="d", text=text, sha256="")
    sentences = (Sentence(i=0, span=(0, len(text)), first=0, last=0, paragraph=0),) if text else ()
    parse = Parse(tokens=(), sentences=sentences, mentions=(), quotes=(), paragraphs=())
    return Analysis(document=document, parse=parse, sources=(), attributions=(), quantities=found, times=(), claims=())


numbers = st.one_of(st.none(), st.integers(-5, 10**6), st.floats(allow_nan=True, allow_infinity=True))
pieces = st.lists(
    st.tuples(
        st.sampled_from(
            ["", " of the ", ", or ", " (", ") ", " from ", " to ", " rose ", " - ", "\ud800", " total of "]
        ),
        numbers,
        numbers,
        st.sampled_from(["", "%", "person", "times", "United States dollar", "percentage point", "cent per share"]),
        st.sampled_from(["count", "ratio", "money", "change", "duration", "vote", "rate", "measure", "age"]),
        st.sampled_from([None, "about", "more than", "nearly"]),
        st.sampled_from([None, "1/2", "1/0", "35/38", "x"]),
    ),
    max_size=7,
)


@given(pieces)
@settings(max_examples=150, deadline=None)
def test_any_figures_in_any_words_give_findings_with_spans_in_the_text(made: list[tuple[object, ...]]) -> None:
    text, found = "", []
    for n, (words, low, high, unit, kind, modifier, exact) in enumerate(made):
        text += f"{words}"
        begin = len(text)
        text += f"{low} to {high}" if low != high else f"{low}"
        found.append(
            Quantity(
                id=f"q{n}",
                span=(begin, len(text)),
                low=low,
                high=high,
                unit=unit,
                kind=kind,
                modifier=modifier,
                exact=exact,
            )  # type: ignore[arg-type]
        )
    given_all = analysis(text, tuple(found))
    for check in (*CHECKS, figures_scope):
        for finding in check.check(given_all):
            assert all(0 <= a < b <= len(text) for p in finding.passages for a, b in p.spans)
            assert finding.verdict in ("holds", "fails", "depends", "undecided", "noted")


def test_time_grows_with_the_text_only() -> None:
    sentence = "of the 240 boats, 36, or 15 percent, rose 8% to 30 from 28 - 12 and 16 - and then some more words; "

    def spent(many: int) -> float:
        text = sentence * many
        found = tuple(
            Quantity(id=f"q{n}", span=m.span(), low=float(m[0]), high=float(m[0]))
            for n, m in enumerate(__import__("re").finditer(r"\d+", text))
        )
        given_all = analysis(text, found)
        begun = time.process_time()
        for check in CHECKS:
            list(check.check(given_all))
        return time.process_time() - begun

    spent(2)
    assert spent(40) < 30 * max(spent(4), 0.02)


def test_the_same_text_gives_the_same_findings(parse_of: Callable[..., tuple[Document, Parse]]) -> None:
    text = (
        "The ferry carried 66 people - 59 passengers and 10 crew. Sales rose 18% to $368.5 million from $340.7 million."
    )
    one, other = (findings_of(*parse_of(text)) for _ in range(2))
    assert one == other
    assert [f.verdict for f in one if f.verdict == "fails"] == ["fails", "fails"]
    assert all(rashomon.to_dict(f) for f in one)
