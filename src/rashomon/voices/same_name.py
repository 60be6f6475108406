"""When two names are one: a sieve of rules, the surest first.

Each rule takes the key of a known name, that of a new one, the known entity and the new phrase.
"""

from __future__ import annotations

from rashomon.voices import outlets
from rashomon.voices import words as w
from rashomon.voices.entity import Entity
from rashomon.voices.first_names import SHORT
from rashomon.voices.first_names import gender as gender_of
from rashomon.voices.nouns import role_class
from rashomon.voices.phrase import Phrase

_GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv"})
#: Offices of which a text has one holder, and those of them by which a text may call whom it never names in full.
OFFICES = frozenset("president premier chancellor governor mayor king queen pope speaker".split()) | {"prime minister"}
HEADS = frozenset("president premier chancellor king queen pope".split()) | {"prime minister"}
Key = tuple[str, ...]


def same_person(full: tuple[str, ...], name: tuple[str, ...], entity: Entity, phrase: Phrase) -> bool:
    """First and last name agree, middle names or initials left out in one; short forms of first names count."""
    if len(name) < 2 or len(full) < 2 or full[-1] != name[-1] or clash(entity, phrase):
        return False
    a, b = full[0], name[0]
    same = a == b or b in SHORT.get(a, ()) or a in SHORT.get(b, ())
    initial = (len(a) == 1 and b.startswith(a)) or (len(b) == 1 and a.startswith(b))
    person = "person" in entity.sorts or phrase.sort == "person"
    return person and (same or initial)


def other_name(full: tuple[str, ...], name: tuple[str, ...], entity: Entity, phrase: Phrase) -> bool:
    """One name is the other with its kind behind it: "Reuters", "Reuters news agency"."""
    if entity.sorts["person"] or phrase.sort == "person":
        return False
    long, short = (full, name) if len(full) >= len(name) else (name, full)
    if " ".join(w.STATE_ALIASES.get(" ".join(short), "").split()) == " ".join(long):
        return True
    if len(full) == len(name) and full[1:] == name[1:] and len(full) > 1 and full[0][:4] == name[0][:4]:
        return True  # "Norway's Transport Ministry", "the Norwegian Transport Ministry"
    if len(short) == 1 and long[0].endswith("-" + short[0]):
        return True
    tail = [x for x in long[len(short) :] if x not in w.GENERIC_TAIL and x not in outlets.MEDIUM_NOUNS]
    return long[: len(short)] == short and not tail


def acronym(full: tuple[str, ...], name: tuple[str, ...], entity: Entity, phrase: Phrase) -> bool:
    """A short name in capitals whose letters begin the words of the long one."""
    letters = "".join(phrase.name).replace(".", "")
    if len(name) != 1 or not letters.isupper() or not 2 <= len(letters) <= 7 or len(full) < 2 or entity.sorts["person"]:
        return False
    small = {"of", "the", "and", "for", "to", "in", "on", "a"}
    initials = "".join(x[0] for x in full if x not in small)
    return letters.lower() in {initials, "".join(x[0] for x in full)}


def surname(full: tuple[str, ...], name: tuple[str, ...], entity: Entity, phrase: Phrase) -> bool:
    """A surname alone, or with a title."""
    if len(name) >= len(full) or full[-len(name) :] != name or clash(entity, phrase):
        return False
    if phrase.sort == "place" and gender_of(full[0]) == "?" and not entity.roles:
        return False
    if other_office(entity, phrase):
        return False
    return bool(entity.sorts["person"]) or (len(full) == 2 and gender_of(full[0]) != "?")


def first_name(full: tuple[str, ...], name: tuple[str, ...], entity: Entity, phrase: Phrase) -> bool:
    """A first or inner name alone, of a person; also where the family name comes first."""
    if len(name) != 1 or len(full) < 2 or name[0] not in full or clash(entity, phrase) or len(name[0]) < 2:
        return False
    if other_office(entity, phrase):
        return False
    return bool(entity.sorts["person"]) and name[0] not in w.NAME_PARTICLES


def short_body(full: tuple[str, ...], name: tuple[str, ...], entity: Entity, phrase: Phrase) -> bool:
    """A capitalised short form of a body: "the Times" for a longer name that ends so."""
    if entity.sorts["person"] or phrase.sort == "person" or len(name) >= len(full) or len(name) > 2:
        return False
    return full[-len(name) :] == name and (name[-1] in w.ORG_NOUNS or name[-1] in outlets.MEDIUM_ENDINGS)


def other_generation(entity: Entity, phrase: Phrase) -> bool:
    """Whether a suffix keeps father and son apart: "Jr." is not "III"."""
    mine = {x.lower().strip(",.") for x in phrase.name} & _GENERATIONS
    theirs = {x.lower().strip(",.") for name in entity.names for x in name} & _GENERATIONS
    return bool(mine and theirs and not mine & theirs)


def told(entity: Entity) -> str:
    """The gender that most titles and first names of an entity tell; `?` where none does."""
    told = {k: n for k, n in entity.genders.items() if k in {"m", "f"}}
    return max(told, key=lambda k: told[k]) if told else "?"


def other_gender(entity: Entity, phrase: Phrase) -> bool:
    """Whether titles or first names keep man and woman of one surname apart."""
    gender = told(entity)
    return "?" not in (gender, phrase.gender) and gender != phrase.gender


def other_office(entity: Entity, phrase: Phrase) -> bool:
    """Whether an office stands before a surname that the text gives to nobody of that full name."""
    mine, theirs = ({role_class(x) for x in roles} for roles in (phrase.roles, entity.roles))
    return bool(mine & (OFFICES if theirs else HEADS)) and not mine & theirs


def clash(entity: Entity, phrase: Phrase) -> bool:
    """Whether gender, sort or the bare look of two names keeps them apart."""
    if other_gender(entity, phrase):
        return True
    body = {"organization", "document", "medium", "group"}
    person = entity.sorts["person"] > 0
    return (phrase.sort == "person" and not person and bool(body & set(entity.sorts))) or (
        person and phrase.sort in body and len(phrase.name) > 1
    )


SIEVE = (same_person, other_name, acronym, surname, first_name, short_body)
