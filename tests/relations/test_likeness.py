"""What words weigh together, in whatever order they come: sets have none that lasts from run to run."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rashomon.relations.matters.likeness import Likeness


@given(st.permutations([f"word{n}" for n in range(12)]), st.lists(st.floats(0.01, 9), min_size=12, max_size=12))
def test_the_order_of_words_changes_no_weight(words, weights):
    alike = Likeness([], 0)
    alike.weight = {f"word{n}": weight for n, weight in enumerate(weights)}
    assert alike.mass(words) == alike.mass(sorted(words))
