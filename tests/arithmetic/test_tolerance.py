"""What a printed figure stands for: the table of tolerances, case by case."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.arithmetic.pencil import exact, number, percent, written
from rashomon.arithmetic.printed import allowed, as_written
from rashomon.arithmetic.tolerance import FRACTION_SLACK, HEDGES, WIDENINGS, Hedge, hedge_of, shown_unit, stated
from rashomon.records import Quantity


@pytest.mark.parametrize(
    ("modifier", "hedge"),
    [
        (None, "none"),
        ("only", "none"),
        ("a record", "none"),
        ("only about", "about"),
        ("some", "about"),
        ("somewhat", "none"),
        ("Nearly", "nearly"),
        ("not quite", "nearly"),
        ("just  over", "just over"),
        ("well over", "over"),
        ("no more than", "at most"),
        ("more than", "over"),
        ("at least an additional", "at least"),
        ("fewer than", "under"),
        ("overall", "none"),
    ],
)
def test_hedge_of_a_modifier(modifier: str | None, hedge: Hedge) -> None:
    assert hedge_of(modifier) == hedge


def test_longer_words_come_before_the_words_within_them() -> None:
    for n, (words, _) in enumerate(HEDGES):
        assert not any(f" {earlier} " in f" {words} " for earlier, _ in HEDGES[:n])


@pytest.mark.parametrize(
    ("text", "amount", "whole", "unit"),
    [
        ("7", 7, False, 1),
        ("7%", 7, True, 1),
        ("40%", 40, True, 1),
        ("2.5 million", 2_500_000, False, 100_000),
        ("1,280", 1280, False, 10),
        ("$3 billion", 3 * 10**9, False, 10**9),
        ("90", 90, False, 1),
        ("1,200", 1200, False, 100),
        ("seven", 7, False, 1),
        ("twenty", 20, False, 1),
        ("three million", 3_000_000, False, 1_000_000),
        (".08", Fraction(8, 100), True, Fraction(1, 100)),
        ("1.20", Fraction(12, 10), False, Fraction(1, 100)),
        ("0", 0, False, 1),
    ],
)
def test_what_one_step_of_the_last_shown_digit_is_worth(
    text: str, amount: Fraction, whole: bool, unit: Fraction
) -> None:
    assert shown_unit(text, Fraction(amount), whole) == unit


@pytest.mark.parametrize(
    ("hedge", "inside", "outside"),
    [
        ("none", ("6.5", "7", "7.5"), ("6.4", "7.6")),
        ("about", ("6.3", "6.5", "7.7"), ("6.2", "7.8")),
        ("nearly", ("6.3", "6.9", "7"), ("6.2", "7.1")),
        ("over", ("7.01", "700"), ("7", "6.9")),
        ("at least", ("7", "700"), ("6.9",)),
        ("under", ("6.9", "0"), ("7", "7.1")),
        ("at most", ("7", "0"), ("7.1",)),
        ("just over", ("7.1", "7.7"), ("7", "7.8")),
        ("just under", ("6.9", "6.3"), ("7", "6.2")),
    ],
)
def test_what_seven_stands_for_under_a_hedge(hedge: Hedge, inside: tuple[str, ...], outside: tuple[str, ...]) -> None:
    seven = stated(Fraction(7), Fraction(1), hedge)
    assert all(Fraction(one) in seven for one in inside)
    assert not any(Fraction(one) in seven for one in outside)


def test_a_half_in_words_has_five_percent_either_way() -> None:
    half = stated(Fraction(1, 2), Fraction(0), slack=Fraction(1, 2) * FRACTION_SLACK)
    assert Fraction("0.475") in half
    assert Fraction("0.53") not in half


@given(st.sampled_from(sorted(WIDENINGS)), st.fractions(-1000, 1000), st.fractions(0, 10))
def test_an_inclusive_hedge_allows_the_printed_value(hedge: Hedge, amount: Fraction, unit: Fraction) -> None:
    widening = WIDENINGS[hedge]
    if widening.low_closed and widening.high_closed:
        assert amount in stated(amount, unit, hedge)


def test_the_page_shows_every_hedge_and_its_words() -> None:
    page = (Path(__file__).resolve().parents[2] / "docs" / "arithmetic.md").read_text(encoding="utf-8")
    for words, hedge in HEDGES:
        assert f"`{words}`" in page, words
        assert f"| {hedge} |" in page, hedge


@pytest.mark.parametrize(
    ("amount", "shown"),
    [
        (1280, "1,280"),
        (Fraction(29, 3), "9.667"),
        (5_300_000, "5.3 million"),
        (-40, "-40"),
        (Fraction(1, 10), "0.1"),
        (10**12, "1 trillion"),
        (Fraction(1, 3 * 10**7), "0.00000003333"),
    ],
)
def test_numbers_with_a_pencil(amount: Fraction, shown: str) -> None:
    assert number(amount) == shown


def test_percent_shows_three_digits() -> None:
    assert percent(Fraction(29, 3)) == "9.67 %"
    assert percent(Fraction(58, 10)) == "5.8 %"
    assert percent(Fraction(-29, 3)) == "-9.67 %"


def made(low: float | None, high: float | None, **known: object) -> Quantity:
    return Quantity(id="q", span=(0, 1), low=low, high=high, **known)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("quantity", "words"),
    [
        (made(40, None), "at least 40"),
        (made(40, None, low_closed=False), "more than 40"),
        (made(None, 10, high_closed=False, unit="%"), "less than 10 %"),
        (made(None, 10), "at most 10"),
        (made(5, 10), "5 to 10"),
        (made(60, 60, modifier="about"), "about 60"),
        (made(None, None), "an unknown number"),
    ],
)
def test_quantities_as_phrases(quantity: Quantity, words: str) -> None:
    assert written(quantity) == words


def test_a_quantity_is_as_wide_as_its_hedge_and_its_digits() -> None:
    assert Fraction(66) in allowed(made(60, 60, modifier="about"))  # type: ignore[operator]
    assert Fraction(1240) in allowed(made(1200, 1200))  # type: ignore[operator]
    assert Fraction(13) not in allowed(made(12, 12))  # type: ignore[operator]
    assert as_written(made(10, 5)) is None
    assert exact(0.1) == Fraction(1, 10)
