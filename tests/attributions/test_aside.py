"""An aside of the article at the end of what it reports is cut off; the source's own words never are."""

from __future__ import annotations

import pytest

from rashomon.attributions.aside import without_aside

# content as found, form, content as kept
CASES = [
    ("that 40 wells were poisoned, a claim that the council rejects", "indirect", "that 40 wells were poisoned"),
    ("200 people drowned, a number that, if confirmed, would be the highest yet", "indirect", "200 people drowned"),
    ("that the tax would rise, another step which unions oppose", "indirect", "that the tax would rise"),
    ("that 40 wells were poisoned, a claim the council rejects", "indirect", None),
    ("“40 wells were poisoned, a claim that nobody rejects”", "direct", None),
    ("that he had a claim that was good", "indirect", None),
    ("that she left, a friend that she had told said", "indirect", None),
    ("it, a move that failed", "indirect", None),
]


@pytest.mark.parametrize(("content", "form", "kept"), CASES)
def test_an_aside(content, form, kept):
    text = f"He said {content}."
    spans = ((8, 8 + len(content)),)
    ((start, end),) = without_aside(text, spans, form)
    assert text[start:end] == (kept or content)


def test_an_aside_that_stands_as_a_piece_of_its_own_is_dropped():
    text = "200 people drowned, a number that, if confirmed, would be the highest yet."
    pieces = ((0, 18), (20, len(text) - 1))
    assert without_aside(text, pieces, "indirect") == pieces[:1]
    assert without_aside(text, pieces, "direct") == pieces
    assert without_aside(text, pieces[1:], "indirect") == pieces[1:]
