"""Whatever the text, the stage ends, keeps its promises, and reads back what a writer wrote."""

from __future__ import annotations

import math
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

import rashomon
from rashomon import quantities
from rashomon.quantities.lexemes import lex
from rashomon.quantities.numerals import read
from rashomon.records import Document, Parse, Quantity, Sentence

ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()
FIGURES = st.text(alphabet="0123456789.,-–/% $€£kmbn ½ hundreddozen\u00a0\u2009٣²'’\"()", max_size=40)


def bare(text: str) -> tuple[Document, Parse]:
    """A parse without syntax: one sentence, no tokens' tags to lean on."""
    document = rashomon.from_text(text, id="x")
    sentence = Sentence(i=0, span=(0, len(text)), first=0, last=0, paragraph=0)
    return document, Parse(tokens=(), sentences=(sentence,), mentions=(), quotes=(), paragraphs=((0, len(text)),))


def in_words(n: int) -> str:
    """The writer: a whole number below a thousand million in English words."""
    if n < 20:
        return ONES[n]
    if n < 100:
        return TENS[n // 10] + (f"-{ONES[n % 10]}" if n % 10 else "")
    if n < 1000:
        rest = n % 100
        return f"{ONES[n // 100]} hundred" + (f" and {in_words(rest)}" if rest else "")
    scale, word = (10**6, "million") if n >= 10**6 else (1000, "thousand")
    rest = n % scale
    return f"{in_words(n // scale)} {word}" + (f" {in_words(rest)}" if rest else "")


def sound(text: str, found: tuple[Quantity, ...]) -> None:
    last = 0
    for q in found:
        start, end = q.span
        assert last <= start < end <= len(text)
        last = end
        for value in (q.low, q.high):
            assert value is None or math.isfinite(value)
        if q.kind not in {"score", "vote"} and q.low is not None and q.high is not None:
            assert q.low <= q.high
        if q.counted_span is not None:
            assert text[slice(*q.counted_span)] == q.counted


@given(st.integers(min_value=0, max_value=10**9 - 1))
def test_number_words_read_back(n):
    words = in_words(n)
    found = read(lex(words, 0, len(words)), 0)
    assert found is not None
    assert (found.value, found.last) == (n, len(lex(words, 0, len(words))))


@given(st.integers(min_value=0, max_value=10**12), st.integers(min_value=0, max_value=3))
def test_digits_read_back(n, places):
    value = Fraction(n, 10**places)
    text = f"{n / 10**places:,.{places}f}" if n < 10**15 else str(n)
    found = read(lex(text, 0, len(text)), 0)
    assert found is not None
    assert found.value == value


@given(
    st.integers(min_value=2, max_value=999),
    st.sampled_from([("million", 10**6), ("billion", 10**9), ("thousand", 10**3)]),
    st.integers(min_value=1, max_value=400),
)
def test_a_scale_carries_to_a_smaller_first_number_only(low, scale, gap):
    word, factor = scale
    text = f"They paid $500 to ${low} {word} then."
    (found,) = quantities.find(*bare(text))
    expected = 500 * factor if low > 500 else 500
    if (found.low, found.high) != (expected, low * factor):
        raise AssertionError((text, found))
    text = f"They sold {low} to {low + gap} {word} seats."
    (found,) = quantities.find(*bare(text))
    assert (found.low, found.high) == (low * factor, (low + gap) * factor)


@given(st.integers(min_value=1, max_value=99), st.sampled_from(["about", "nearly", "only", "at least", "fewer than"]))
def test_a_modifier_is_kept_as_written(n, modifier):
    text = f"Then {modifier} {n} kilometres remained."
    (found,) = quantities.find(*bare(text))
    assert found.modifier == modifier
    assert n in (found.low, found.high)
    assert found.unit == "kilometre"


@settings(max_examples=300)
@given(st.text(max_size=80) | FIGURES)
def test_no_text_breaks_the_stage(text):
    sound(text, quantities.find(*bare(text)))


@settings(max_examples=60, deadline=None)
@given(FIGURES)
def test_no_text_breaks_the_stage_with_syntax(parse_of, text):
    document, parse = parse_of(text)
    sound(document.text, quantities.find(document, parse))


def test_enormous_figures_end_and_stay_finite():
    for text in (
        "9" * 100_000,
        "1," + "000," * 5000 + "000 men",
        "3×10" + "⁹" * 300,
        "1e400 and 10^999999",
        "½" * 3000,
    ):
        sound(text, quantities.find(*bare(text)))


def test_long_lists_end():
    for text in ("5, " * 1500, "1-" * 1500, "5 men and " * 1500, "half of " * 1500, "twenty-" * 1500, "a@" * 20_000):
        sound(text, quantities.find(*bare(text)))


def test_lone_surrogates_and_nul_are_only_text():
    for text in ("\ud800 5 men \udfff", "\x00 5\x00 men", "5\ufeff men"):
        sound(text, quantities.find(*bare(text)))
