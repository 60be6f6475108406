"""Which figure of a text another one of it counts a part of."""

from __future__ import annotations

import re

from msgspec import structs

from rashomon.relations.lexicon import stem
from rashomon.relations.pile import Page
from rashomon.relations.points.parts import Part, part_of
from rashomon.relations.points.points import Point

NEAR = 2  # sentences back in which the whole is given


def share_of(one: Point, page: Page) -> Part | None:
    """What a figure is a part of others as, where its text says so; ", 9 of them women" after a place is no age."""
    if one.part is not None or one.quantity is None or one.quantity.kind != "age":
        return one.part
    return part_of(page.text, one.sentence, structs.replace(one.quantity, kind="count"))


def is_share(one: Point, whole: Point, page: Page) -> bool:
    """Whether a figure may count a part of another one of its text: a smaller one, in its words or shortly after."""
    a, b = one.quantity, whole.quantity
    if a is None or b is None or a.low is None or whole.earlier or not whole.fate:
        return False
    larger = max(e for e in (b.low, b.high) if e is not None) > a.low
    apart = page.sentence_of(one.start) - page.sentence_of(whole.start)
    if not larger or apart < 0:
        return False
    said = {stem(w) for w in re.findall(r"[a-z]+", page.text[one.sentence[0] : one.sentence[1]].lower())}
    return apart <= NEAR or whole.fate in said
