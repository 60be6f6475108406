"""Two quantities held against each other, as a table of cases and as properties."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.arithmetic.compare import RULES, Setting, compare
from rashomon.arithmetic.facets import FACETS, facet_of, stretches
from rashomon.records import Quantity


def quantity(low: float | None, high: float | None = None, **known: object) -> Quantity:
    """An exact number, or the interval given."""
    closed = {} if high is not None or known.get("open") else {"high": low}
    known.pop("open", None)
    return Quantity(**{"id": "q", "span": (0, 1), "low": low, "high": high, **closed, **known})  # type: ignore[arg-type]


def at_least(low: float, **known: object) -> Quantity:
    return quantity(low, None, open=True, high_closed=False, modifier="at least", **known)


# (what the one says, what the other says, outcome, rule)
CASES = [
    (quantity(12), quantity(12), "equal", "equal"),
    (quantity(12), quantity(13), "conflicting", "disjoint"),
    (quantity(12), quantity(10, 15), "compatible", "nested"),
    (quantity(8, 12), quantity(10, 15), "compatible", "overlapping"),
    (at_least(10), quantity(14), "compatible", "nested"),
    (at_least(10), quantity(9), "conflicting", "disjoint"),
    (at_least(10), at_least(12), "compatible", "nested"),
    (quantity(60, modifier="about"), quantity(63), "compatible", "rounding"),
    (quantity(60, modifier="about"), quantity(75), "conflicting", "disjoint"),
    (quantity(1200), quantity(1180), "compatible", "rounding"),
    (quantity(24, 60, soft=True, modifier="dozens"), quantity(80), "apart", "soft"),
    (quantity(12, counted="dead"), quantity(20, counted="casualties"), "apart", "fate"),
    (quantity(12, counted="dead"), quantity(20, counted="losses"), "apart", "fate"),
    (quantity(12, counted="people killed"), quantity(20, counted="people injured"), "apart", "fate"),
    (quantity(12, counted="people killed"), quantity(20, counted="deaths"), "conflicting", "disjoint"),
    (quantity(12, counted="people killed"), quantity(20, counted="people"), "apart", "fate"),
    (quantity(12, counted="civilians", unit="civilian"), quantity(20, unit="person"), "apart", "people"),
    (quantity(300, counted="new infections", scope="daily"), quantity(9000, counted="infections"), "apart", "period"),
    (
        quantity(300, counted="votes cast", kind="vote"),
        quantity(280, counted="votes counted", kind="vote"),
        "apart",
        "votes",
    ),
    (quantity(9, counted="bodies identified"), quantity(14, counted="bodies estimated"), "apart", "certainty"),
    (quantity(9, scope="preliminary"), quantity(14, scope="final"), "apart", "completeness"),
    (quantity(9, scope="so far"), quantity(14), "compatible", "partial"),
    (quantity(9, unit="kilometre", kind="measure"), quantity(9, unit="mile", kind="measure"), "apart", "unit"),
    (quantity(9, unit="home"), quantity(14, unit="house"), "conflicting", "disjoint"),
    (quantity(9, unit="car"), quantity(14, unit="house"), "apart", "unit"),
    (quantity(9, unit="police officer"), quantity(9, unit="officer"), "equal", "equal"),
    (quantity(9, unit="fishing boat"), at_least(7, unit="boat"), "compatible", "nested"),
    (quantity(9, unit="fishing boat"), quantity(14, unit="boat"), "apart", "unit"),
    (quantity(9, unit="fishing boat"), quantity(9, unit="patrol boat"), "apart", "unit"),
    (quantity(9, unit="other boat"), quantity(9, unit="boat"), "apart", "unit"),
    (quantity(9, unit="fishing boat"), quantity(14, unit="fishing boat"), "conflicting", "disjoint"),
    (quantity(9, unit="square mile", kind="measure"), quantity(9, unit="mile", kind="measure"), "apart", "unit"),
    (quantity(9, kind="rank"), quantity(9, kind="rank"), "apart", "kind"),
    (quantity(9), quantity(9, unit="%", kind="ratio"), "apart", "kind"),
    (quantity(9, kind="change", direction="up"), quantity(9, kind="change", direction="down"), "apart", "direction"),
    (
        quantity(9, unit="%", kind="ratio", counted="men"),
        quantity(7, unit="%", kind="ratio", counted="voters"),
        "apart",
        "people",
    ),
    (quantity(None, None, open=True), quantity(7), "apart", "no number"),
]

JUNE = Setting(published="2031-06-04")

# (setting of 12, setting of 15, outcome, rule)
SETTINGS = [
    (JUNE, JUNE, "conflicting", "disjoint"),
    (JUNE, Setting(published="2031-06-05"), "conflicting", "disjoint"),
    (JUNE, Setting(published="2031-06-09"), "apart", "days"),
    (
        Setting(published="2031-06-04", holder="police"),
        Setting(published="2031-06-05", holder="police"),
        "later",
        "same holder",
    ),
    (
        Setting(published="2031-06-04", holder="police"),
        Setting(published="2031-06-05", holder="army"),
        "conflicting",
        "disjoint",
    ),
    (JUNE, Setting(published="2031-06-04", supersedes=True), "later", "supersedes"),
    (Setting(place="Velm"), Setting(place="Orsk"), "apart", "place"),
    (Setting(place="Velm"), Setting(place="northern Velm"), "conflicting", "disjoint"),
    (Setting(latest="2031-06-01"), Setting(earliest="2031-06-03"), "apart", "period"),
    (Setting(words="people were killed"), Setting(words="people were wounded"), "apart", "fate"),
]


@pytest.mark.parametrize(("one", "other", "outcome", "rule"), CASES)
def test_outcome_and_rule(one: Quantity, other: Quantity, outcome: str, rule: str) -> None:
    found = compare(one, other)
    assert (found.outcome, found.rule) == (outcome, rule), found.reason


@pytest.mark.parametrize(("first", "second", "outcome", "rule"), SETTINGS)
def test_what_stands_around_decides(first: Setting, second: Setting, outcome: str, rule: str) -> None:
    found = compare(quantity(12), quantity(15), first, second)
    assert (found.outcome, found.rule) == (outcome, rule), found.reason


def test_a_soft_number_is_compatible_where_it_overlaps() -> None:
    assert compare(quantity(24, 60, soft=True), quantity(40)).outcome == "compatible"


def test_later_says_which_one_is_later() -> None:
    older, newer = Setting(published="2031-06-04", holder="x"), Setting(published="2031-06-09", holder="x")
    assert compare(quantity(12), quantity(15), older, newer).reason.startswith("15 is a later figure than 12")
    assert compare(quantity(12), quantity(15), newer, older).reason.startswith("12 is a later figure than 15")


def test_every_value_that_stands_alone_is_a_value_of_its_facet() -> None:
    for facet in FACETS:
        assert facet.alone <= {value for value, _ in facet.values}


def test_two_values_of_one_facet_show_none() -> None:
    assert facet_of("fate", "one was killed, two injured") is None
    assert facet_of("fate", "killed or wounded") == "casualties"


def test_stretches_end_at_the_next_figure_and_at_the_part_of_the_sentence() -> None:
    text = "It said 12 people were killed and 30 were hurt; nobody asked."
    first, second = (8, 10), (34, 36)
    assert stretches(text, first, (first, second)) == (" people were killed and ", "It said ")
    assert stretches(text, second, (first, second))[0] == " were hurt"


numbers = st.one_of(
    st.none(), st.integers(-100, 10**7), st.floats(-1e6, 1e6), st.just(float("inf")), st.just(float("nan"))
)
quantities = st.builds(
    Quantity,
    id=st.just("q"),
    span=st.just((0, 1)),
    low=numbers,
    high=numbers,
    low_closed=st.booleans(),
    high_closed=st.booleans(),
    exact=st.sampled_from((None, "1/3", "x", "1/0")),
    modifier=st.sampled_from((None, "about", "nearly", "more than", "\ud800")),
    unit=st.sampled_from(("", "%", "person", "United States dollar")),
    counted=st.sampled_from((None, "dead", "wounded", "civilians", "votes cast")),
    kind=st.sampled_from(("count", "money", "ratio", "rank")),
    soft=st.booleans(),
)


@given(quantities, quantities)
def test_the_order_of_the_two_changes_no_outcome(one: Quantity, other: Quantity) -> None:
    assert compare(one, other).outcome == compare(other, one).outcome


@given(quantities)
def test_nothing_conflicts_with_itself(one: Quantity) -> None:
    assert compare(one, one).outcome in ("equal", "apart")


@given(quantities, quantities)
def test_soft_numbers_never_conflict(one: Quantity, other: Quantity) -> None:
    if one.soft or other.soft:
        assert compare(one, other).outcome != "conflicting"


def test_every_rule_has_a_case_that_it_decides() -> None:
    decided = {compare(a, b).rule for a, b, *_ in CASES} | {
        compare(quantity(12), quantity(15), a, b).rule for a, b, *_ in SETTINGS
    }
    assert len(decided) >= len(RULES)
