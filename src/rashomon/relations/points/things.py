# ruff: noqa: E501 - tables of nouns
"""Nouns of things that figures count, by what they can be called in another text."""

from __future__ import annotations

import re

from msgspec import structs

from rashomon.records import Quantity

# Nouns that newspapers use of the same thing, under the first of them; the kind is what states are asked of.
ALIKE: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("job", ("job", "post", "position", "redundancy", "layoff")),
    ("customer", ("customer", "client", "subscriber", "user", "account", "consumer")),
    ("home", ("home", "house", "dwelling", "residence", "property", "flat", "apartment", "cottage", "farmhouse")),
    ("household", ("household", "family")),
    ("building", ("building", "structure")),
    ("hospital", ("hospital", "clinic", "infirmary")),
    ("business", ("business", "firm", "company", "enterprise")),
    ("bridge", ("bridge", "viaduct")),
    ("lorry", ("lorry", "truck")),
    ("car", ("car", "vehicle", "automobile")),
    ("operation", ("operation", "procedure", "surgery")),
    ("flight", ("flight", "departure")),
    ("train", ("train",)),
    ("shop", ("shop", "store", "outlet")),
    ("school", ("school", "classroom")),
    ("vote", ("vote", "ballot", "voter")),
    ("seat", ("seat", "mandate")),
    ("missile", ("missile", "rocket", "drone", "projectile", "shell")),
    ("animal", ("animal", "bird", "sheep", "cow", "pig", "cattle", "chicken", "whale", "dolphin", "seal", "fish", "horse")),
    ("record", ("record", "dataset", "file", "profile", "document", "password", "credential")),
    ("painting", ("painting", "artwork", "canvas")),
    ("gun", ("gun", "rifle", "firearm", "pistol", "weapon")),
    ("mine", ("mine", "landmine")),
    ("tree", ("tree",)),
    ("boat", ("boat", "vessel", "ship")),
    ("aircraft", ("aircraft", "plane", "jet", "airliner", "warplane")),
    ("tank", ("tank",)),
    ("village", ("village", "hamlet")),
)  # fmt: skip

# Units of money that a figure may hold as a noun.
_CURRENCIES = frozenset(
    "crown krone krona kroner euro dollar pound rupee peso franc yen yuan real rand shilling dinar dirham zloty forint lira mark ruble rouble riyal won".split()
)
_BY_NOUN = {noun: name for name, nouns in ALIKE for noun in nouns}
# Nouns under which others stand that are not the same thing: they are told apart by themselves.
_KEPT = frozenset(["animal"])
# The kinds that states are asked of, by the name of the noun.
_KINDS = {"seat": "vote"}
# Of what befalls a household its home is asked, but where people are driven out of it.
_HOMES = {"household": "home"}


# Nouns that leave open which animals are meant.
_ANY_ANIMAL = frozenset(["animal", "creature", "mammal", "beast"])
_ANIMALS = next(nouns for name, nouns in ALIKE if name == "animal")
_ANIMAL = re.compile(r"\b(" + "|".join(n for n in _ANIMALS if n not in _ANY_ANIMAL) + r")s?\b", re.IGNORECASE)


def which_animal(text: str, before: int, quantity: Quantity) -> Quantity:
    """A count of "animals" as one of those that its text has named last before it."""
    words = quantity.unit.lower().split()
    if quantity.kind != "count" or not words or words[-1] not in _ANY_ANIMAL:
        return quantity
    last = None
    for last in _ANIMAL.finditer(text, 0, before):  # noqa: B007 - the last one is wanted
        pass
    return quantity if last is None else structs.replace(quantity, unit=last.group(1).lower())


AREAS = frozenset(
    ["hectare", "acre", "square mile", "square kilometre", "square kilometer", "square metre", "square meter", "ha"]
)
VOLUMES = frozenset(
    ["tonne", "ton", "litre", "liter", "barrel", "gallon", "kilogram", "kilo", "cubic metre", "cubic meter"]
)


def is_thing(quantity: Quantity) -> bool:
    """Whether a figure is of things: of money, of a measure, or with a noun for things."""
    if quantity.kind in {"money", "measure"}:
        return True
    noun = (quantity.unit or quantity.counted or "").lower().split()
    return bool(noun) and noun[-1] in _BY_NOUN


def head(noun: str) -> str:
    """The last word of a noun, under the name for the same thing."""
    last = noun.lower().split()[-1] if noun.split() else ""
    name = _BY_NOUN.get(last, last)
    return last if name in _KEPT else name


def thing(quantity: Quantity) -> tuple[str, str] | None:
    """The kind and noun of what a figure counts or measures; None where it is of no things."""
    if quantity.kind == "money":
        return "money", "money"
    if quantity.kind == "measure":
        unit = quantity.unit.lower()
        return ("area", unit) if unit in AREAS else ("volume", unit) if unit in VOLUMES else None
    noun = (quantity.unit or quantity.counted or "").lower()
    if quantity.kind not in {"count", "vote"} or not noun.split():
        return None
    last = noun.split()[-1]
    if last.removesuffix("s") in _CURRENCIES:
        return "money", "money"
    kind = _BY_NOUN.get(last, last)
    return _KINDS.get(kind, kind), head(noun)


def asked_of(state: str, noun: str) -> str:
    """The noun under which a state of things is asked: what is taken of customers are their records."""
    if state == "taken":
        return "record"
    return noun if state == "displaced" else _HOMES.get(noun, noun)
