# ruff: noqa: E501 - one pattern a line
"""What a figure of a text counts, by its own noun or by one that stands elsewhere, and what became of those counted."""

from __future__ import annotations

import re
from typing import TypeAlias

from msgspec import structs

from rashomon.records import Quantity, Span
from rashomon.relations.lexicon import stem
from rashomon.relations.pile import Page
from rashomon.relations.points.deeds import deed_of
from rashomon.relations.points.fates import fate_of
from rashomon.relations.points.people import counts_people, numbered, of_its_own, priced
from rashomon.relations.points.states import is_state, state_of
from rashomon.relations.points.things import is_thing, thing, which_animal

# A figure with its noun, the fate of those counted, and the words that say it.
Counted: TypeAlias = tuple[Quantity, str, str]
BACK = 3  # sentences before a bare figure in which the noun is looked for that it is of


# "Transferred 48 detainees" counts those who were moved, not those arrested: the noun only says who they were.
_HELD = frozenset(["arrested", "captured"])
_HOLDING = frozenset(
    stem(word)
    for word in "held holding holds hold keeps kept jailed captured arrested seized taken detained imprisoned interned locked still remain remains".split()
) | {""}
_WHO_ARE_HELD = re.compile(r"detainees?|prisoners?|inmates?", re.IGNORECASE)


def _only_noun(quantity: Quantity) -> bool:
    """Whether those counted bear the name of people who are held."""
    words = (quantity.counted or "").split()
    return bool(words) and _WHO_ARE_HELD.fullmatch(words[-1]) is not None


# "The injured now number 34".
_NUMBERS = re.compile(
    r"\b(?:now|today|already|still|who|which|they|that|injured|wounded|dead|killed|missing|arrested|displaced|victims|[\w-]{3,}s) (?:now |already )?number(?:s|ed)? (?:about |some |at least |more than )?[\d,]{2,}$",
    re.IGNORECASE,
)


def counted(page: Page, where: Span, quantity: Quantity, numbers: list[Span]) -> Counted:
    """A figure of a sentence with the noun that it is of, what became of those counted, and the words between."""
    text = page.text
    if quantity.kind == "rank" and _NUMBERS.search(text[max(where[0], quantity.span[0] - 30) : quantity.span[1]]):
        quantity = structs.replace(quantity, kind="count", unit="", counted=None)
    quantity = which_animal(text, quantity.span[0], quantity)
    fate, words = fate_of(text, where, quantity, numbers)
    if not fate:
        quantity = priced(text, where, quantity)
        if quantity.kind == "money":
            fate, words = fate_of(text, where, quantity, numbers)
    with_noun = numbered(text, where, quantity)
    if with_noun is not quantity and (counts_people(with_noun) or not fate):
        state, said = fate_of(text, where, with_noun, numbers, bare=True)
        if state and (not fate or state == fate):
            quantity, fate, words = with_noun, state, said
    quantity, fate, words = _of_antecedent(page, where, quantity, (fate, words), numbers)
    if fate in _HELD and _only_noun(quantity) and deed_of(text, where, quantity) not in _HOLDING:
        fate, words = "", ""
    if fate and of_its_own(text, quantity):
        words = fate
    if is_state(fate) and counts_people(quantity) and quantity.counted:
        quantity = structs.replace(quantity, unit=fate.partition("/")[2])
    return quantity, fate, words


# What befalls people and animals alike.
_OF_ANIMALS = frozenset(["", "dead", "injured", "trapped", "rescued", "missing", "freed", "displaced", "in hospital"])
_SAID_OF = re.compile(
    r"\s*(?:or more )?(?:have|has|had|were|was|are|is|will|would|could|remain(?:s|ed)?)\b", re.IGNORECASE
)


def _of_antecedent(page: Page, where: Span, quantity: Quantity, known: tuple[str, str], numbers: list[Span]) -> Counted:
    """A bare figure by the noun of the things or animals that were counted before it: "92 whales beached; 34 were saved"."""
    fate, words = known
    as_found = quantity, fate, words
    bare = quantity.kind in {"count", "other"} and not quantity.counted and quantity.unit in {"", "people"}
    told = _SAID_OF.match(page.text, quantity.span[1], where[1]) is not None
    if not bare or quantity.low in {None, 0, 1} or not (told or fate):
        return as_found
    here = page.sentence_of(quantity.span[0])
    before = (
        q
        for q in reversed(page.reading.quantities)
        if q.span[0] < quantity.span[0]
        and q.counted
        and q.kind == "count"
        and here - page.sentence_of(q.span[0]) <= BACK
    )
    last = next(before, None)
    found = thing(last) if last is not None and is_thing(last) else None
    if last is None or found is None or fate not in (_OF_ANIMALS if found[0] == "animal" else {""}):
        return as_found
    with_noun = structs.replace(quantity, kind="count", unit=last.unit)
    state = state_of(page.text, where, with_noun, numbers, bare=not told)
    return (with_noun, state, "") if state else as_found
