"""The stage's parts by themselves, on small made-up inputs."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.attributions import labels
from rashomon.attributions.decode import candidates, choose
from rashomon.attributions.form import form
from rashomon.attributions.link import bucket
from rashomon.attributions.windows import windows
from rashomon.attributions.words import Words

FREE = np.zeros((labels.COUNT, labels.COUNT), np.float32)


def made(lengths, sentences):
    n = len(lengths)
    return Words(("x",) * n, np.zeros((n, 2), np.int64), np.zeros((n, 7), np.int64), tuple(sentences))


@given(
    st.lists(st.integers(0, 8), min_size=1, max_size=400),
    st.lists(st.integers(1, 399), max_size=20),
    st.integers(110, 300),
)
def test_windows_answer_for_every_word_once_and_hold_at_most_their_width(lengths, cuts, width):
    starts = [0, *sorted({c for c in cuts if c < len(lengths)})]
    found = windows(made(lengths, starts), lengths, width)
    assert [n for w in found for n in range(w.low, w.high)] == list(range(len(lengths)))
    for w in found:
        assert w.first <= w.low < w.high <= w.last
        assert sum(lengths[w.first : w.last]) <= width


def test_a_certain_labelling_is_decoded_as_it_stands():
    want = [labels.begin(0), labels.end(0), labels.single(1), labels.begin(2), labels.inside(2), labels.end(2), 0]
    scores = np.full((len(want), labels.COUNT), -9.0, np.float32)
    scores[np.arange(len(want)), want] = 9.0
    found = choose(candidates(scores, FREE), (0.4, 0.4, 0.4))
    assert [(p.role, p.first, p.last) for p in found] == [(0, 0, 2), (1, 2, 3), (2, 3, 6)]
    assert all(p.probability > 0.99 for p in found)


@given(st.integers(0, 2**32 - 1), st.integers(1, 9))
def test_probabilities_of_spans_are_those_of_all_label_sequences(seed, count):
    scores = np.random.default_rng(seed).normal(0, 2, (count, labels.COUNT)).astype(np.float32)
    found = candidates(scores, FREE)
    assert all(0 <= p.probability <= 1 + 1e-9 and 0 <= p.support <= 1 + 1e-9 for p in found)
    for word in range(count):
        assert sum(p.probability for p in found if p.first <= word < p.last) <= 1 + 1e-6


@pytest.mark.parametrize(
    ("text", "contents", "quotes", "want"),
    [
        ("“Go home,” he said", [(0, 10)], ((0, 10),), "direct"),
        ("He said they left", [(8, 17)], (), "indirect"),
        ("He called it “a lie” then", [(10, 25)], ((13, 20),), "mixed"),
    ],
)
def test_form_follows_the_quotation_marks(text, contents, quotes, want):
    assert form(text, contents, quotes) == want


def test_distance_buckets_tell_before_from_after_and_near_from_far():
    sentence = np.array([0] * 10 + [1] * 30)
    places = [((5, 6), (6, 9)), ((5, 6), (2, 4)), ((5, 6), (12, 14)), ((5, 6), (35, 36))]
    assert len({bucket(c, o, sentence) for c, o in places}) == 4
