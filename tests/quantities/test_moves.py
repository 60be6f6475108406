"""A figure that leads from one value to another stands as one move beside its two ends."""

from __future__ import annotations

import pytest

from rashomon import quantities
from rashomon.records import Quantity

MOVES = {
    "The toll rose from 3 to 5.": ("from 3 to 5", 3, 5, "", "up"),
    "It fell from 4.1 percent in May to 3.9.": ("from 4.1 percent in May to 3.9", 4.1, 3.9, "%", "down"),
    "It went from $75 per barrel to $45.88.": (
        "from $75 per barrel to $45.88", 75, 45.88, "United States dollar per barrel", "down",
    ),
    "Support went from a high of 54 percent in 2010 to a record low of 20 percent.": (
        "from a high of 54 percent in 2010 to a record low of 20 percent", 54, 20, "%", "down",
    ),
    "Support was put at from 54 percent in 2010 to 20 percent last year.": (
        "from 54 percent in 2010 to 20 percent", 54, 20, "%", "down",
    ),
    "It grew from 12 clerks in the north to 30 clerks.": ("from 12 clerks in the north to 30", 12, 30, "clerk", "up"),
    "They raised the age from 18 to 21.": ("from 18 to 21", 18, 21, "year of age", "up"),
    "Its reach grew from up to 250 miles to 290 miles.": ("from up to 250 miles to 290 miles", 250, 290, "mile", "up"),
}  # fmt: skip

STILL = [
    "From 3 to 5 people were hurt.",
    "There were farms with from 12 people in the north to 30 people in the south.",
    "They fell from 3 planes to 5 roofs.",
    "They rose from third to second.",
    "Sales rose 5 percent to $10.",
    "Prices vary from $10 to $20.",
    "It grew from dozens to hundreds.",
]


def moves(parse_of, text: str) -> tuple[tuple[Quantity, ...], list[Quantity]]:
    document, parse = parse_of(text)
    found = quantities.with_moves(document, quantities.find(document, parse))
    return found, [q for q in found if q.parts]


@pytest.mark.parametrize(("text", "wanted"), MOVES.items())
def test_a_move_says_where_it_starts_and_ends(parse_of, text, wanted):
    found, (move,) = moves(parse_of, text)
    assert (text[slice(*move.span)], move.low, move.high, move.unit, move.direction) == wanted
    start, end = (next(q for q in found if q.id == part) for part in move.parts)
    assert move.kind == "change"
    assert move.base == start.id
    assert move.span[0] < start.span[0] < end.span[1] == move.span[1]
    assert found.index(move) + 1 == found.index(start)


@pytest.mark.parametrize("text", STILL)
def test_what_is_no_move(parse_of, text):
    document, parse = parse_of(text)
    plain = quantities.find(document, parse)
    assert quantities.with_moves(document, plain) == plain


def test_nothing_moves_in_nothing(parse_of):
    document, _ = parse_of("")
    assert quantities.with_moves(document, ()) == ()
