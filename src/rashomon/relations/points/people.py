# ruff: noqa: E501 - a table of nouns
"""Nouns of people."""

from __future__ import annotations

import re

from msgspec import structs

from rashomon.records import Quantity, Span

# Heads of what is counted where people are counted.
_PERSONS = re.compile(
    r"(?:people|persons?|victims?|individuals?|lives|m[ae]n|wom[ae]n|males?|females?|(?:school)?(?:boys?|girls?)|child(?:ren)?|kids?|bab(?:y|ies)|infants?|"
    r"toddlers?|teens?|teenagers?|youths?|juveniles?|adults?|students?|pupils?|teachers?|officers?|cops?|police(?:m[ae]n)?|deputies|deputy|"
    r"troopers?|agents?|guards?|soldiers?|troops|marines?|sailors?|servicem[ae]n|fighters?|militants?|rebels?|insurgents?|gunm[ae]n|attackers?|"
    r"civilians?|residents?|citizens?|nationals?|migrants?|refugees?|prisoners?|inmates?|hostages?|passengers?|passers-?by|bystanders?|pedestrians?|"
    r"drivers?|motorists?|riders?|pilots?|crew|miners?|workers?|employees?|staff|colleagues|firefighters?|firem[ae]n|rescuers?|medics?|doctors?|nurses?|"
    r"patients?|guests?|customers?|shoppers?|visitors?|tourists?|worshippers?|protest[eo]rs?|demonstrators?|journalists?|reporters?|suspects?|"
    r"family members?|members?|relatives?|parents?|mothers?|fathers?|brothers?|sisters?|siblings?|sons?|daughters?|cousins?|friends?|couples?|neighbou?rs?|"
    r"pilgrims?|priests?|monks?|nuns?|athletes?|fans|clerks?|cooks?|spouses?|wives|wife|husbands?|hikers?|scouts?|\w*children|"
    r"guides?|nationals|members|paramedics?|others?|more|hurt|slain|souls|folk|recruits?|conscripts?|reservists?|farmhands?|hands|names|signatures?|signatories|arrests?|desertions?|detentions?|cases?|infections?|drownings?|strikers?|marchers?|participants?|crew|aboard|captives?|skiers?|climbers?|dead|wounded|injured|bod(?:y|ies)|casualt(?:y|ies)|deaths?|fatalit(?:y|ies)|injur(?:y|ies)|Palestinians?|\w+(?:ians?|ese|eans?|icans?|ers|ors|ists?|ants|ees))",
    re.IGNORECASE,
)


def names_people(word: str) -> bool:
    """Whether a word is one for people."""
    return _PERSONS.fullmatch(word) is not None or _PERSONS.fullmatch(f"{word}s") is not None


def counts_people(quantity: Quantity) -> bool:
    """Whether the noun that a count stands with is one for people, or none is there."""
    noun = (quantity.counted or quantity.unit).split()
    return not noun or any(_PERSONS.fullmatch(word) for word in (noun[-1], quantity.unit, f"{quantity.unit}s"))


# "Five of its men were taken", "at least 250 of our supporters": who counts them says whose they are; it is all of them.
_ITS_OWN = re.compile(r" of (?:its|their|our|my) (?:own )?(?P<noun>(?:[\w-]+ ){0,2}?[\w-]+)\b", re.IGNORECASE)


def of_its_own(text: str, quantity: Quantity) -> bool:
    """Whether a figure is of people who belong to the one who counts them."""
    found = _ITS_OWN.match(text, quantity.span[1])
    if found is None or not quantity.counted:
        return False
    return not any(c.isdigit() for c in found["noun"]) and names_people(quantity.counted.split()[-1])


# "The number of workers killed was put at 67", "... it is 67, she said of the number of votes": the noun of a bare figure.
_NUMBER_OF = re.compile(
    r"\b(?:number|total|count|tally|list|loss|closure|theft|destruction|cancellation|evacuation|arrest|detention|capture|release|expulsion|"
    r"departure|desertion|dismissal|redundanc|recovery|rescue|seizure|flooding|shutdown|toll)s? of (?:the |those |all )?(?P<noun>(?:[\w-]+ ){0,2}?(?:[\w-]+s|people|men|women|children|lives|crew|police|cattle|sheep))\b",
    re.IGNORECASE,
)
_OF_FATE = re.compile(
    r"(?:the )?(?:dead|injured|wounded|missing|killed|victims|deaths|casualties|injuries)$", re.IGNORECASE
)
# "The number of dead stands at 20, all of them women."
_ALL_OF_THEM = re.compile(
    r"(?: (?:dead|injured|wounded|missing|hurt|killed))?,? (?:and )?all (?:of (?:them|whom) )?(?:were |are |being )?"
    r"(?P<noun>women|men|children|girls|boys|soldiers|civilians|minors|students|pupils|workers|miners|passengers|tourists|police officers|officers|firefighters|inmates|prisoners|migrants|pilgrims|nurses|teachers|guards)\b",
    re.IGNORECASE,
)
_SINGULAR = {"people": "people", "men": "man", "women": "woman", "children": "child", "lives": "life", "bodies": "body"}


# "Put the value at 30 million": a figure of money without its currency.
_PRICE = re.compile(
    r"\b(?:values?|worth|costs?|damages?|bill|price|losses|loss|ransom|budget|takings|proceeds|shortfall|deficit|debts?|arrears|gap|hole|haul|fines?)\b[^.;,]{0,50}$",
    re.IGNORECASE,
)
_LARGE = 100_000


def priced(text: str, sentence: Span, quantity: Quantity) -> Quantity:
    """A large bare figure that is given for a value or cost, as one of money; as it is where it is none."""
    size = quantity.low if quantity.low is not None else quantity.high
    if quantity.counted or quantity.kind != "count" or quantity.unit or size is None or size < _LARGE:
        return quantity
    if _PRICE.search(text[max(sentence[0], quantity.span[0] - 80) : quantity.span[0]]) is None:
        return quantity
    return structs.replace(quantity, kind="money")


def numbered(text: str, sentence: Span, quantity: Quantity) -> Quantity:
    """A bare figure with the noun of which its sentence names the number; as it is where there is none."""
    end = max(quantity.span[1], (quantity.counted_span or quantity.span)[1])
    every = _ALL_OF_THEM.match(text, end, sentence[1])
    if every is not None and quantity.kind == "count" and (not quantity.counted or _OF_FATE.match(quantity.counted)):
        return structs.replace(quantity, counted=every["noun"], unit=_of_one(every["noun"]))
    if quantity.counted or quantity.kind != "count" or quantity.unit not in {"", "people"}:
        return quantity
    found = list(_NUMBER_OF.finditer(text, *sentence))
    if len(found) != 1 or _OF_FATE.match(found[0]["noun"]):
        return quantity
    noun = found[0]["noun"]
    return structs.replace(quantity, counted=noun, unit=_of_one(noun), counted_span=found[0].span("noun"))


def _of_one(noun: str) -> str:
    """A noun as it is of one."""
    *rest, last = noun.lower().split()
    one = _SINGULAR.get(last) or (f"{last[:-3]}y" if last.endswith("ies") else last.removesuffix("s"))
    return " ".join([*rest, one])
