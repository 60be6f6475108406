"""Pronouns on the walk: personal ones by the table of weights, relative ones by the syntax, the rest open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon.voices import pronoun_words as pw
from rashomon.voices import words as w
from rashomon.voices.antecedents import choose
from rashomon.voices.entity import Entity
from rashomon.voices.phrase import Phrase

if TYPE_CHECKING:
    from rashomon.voices.who import Walk

_SPEAKERS = frozenset({"person", "group", "organization"})


def pronoun(walk: Walk, i: int, low: str, phrase: Phrase | None) -> Entity | None:
    """Whom a pronoun means. A source that stays open is a voice of its own; another pronoun is then None."""
    if low in pw.RELATIVE or (phrase is not None and phrase.noun in pw.RELATIVE):
        return _relative(walk, i) or open_voice(walk, phrase)
    if low in pw.PERSONAL or low in pw.PAIRED:
        number, gender = pw.PRONOUNS.get(low, ("many", "?"))
        if walk.view.quoted[i] and phrase is None:
            return None
        entity, candidates = choose(
            walk.view,
            i,
            number,
            gender,
            walk.mentions,
            same_clause=_cannot(walk, i) | walk.apart if phrase else frozenset(),
            goes_on=i in walk.goes_on if phrase is not None else None,
        )
        if entity is not None:
            told = phrase is not None and gender in {"m", "f"}
            if told and entity.gender == "?" and entity.sort in {"person", "unknown"}:
                entity.gender = gender
                entity.sort = "person"
            return entity
        if phrase is None:
            return None
        made = open_voice(walk, phrase)
        if made is not None:
            made.may_be = [e for e in candidates if not e.named and e.sort in _SPEAKERS]
        return made
    return open_voice(walk, phrase)


def _cannot(walk: Walk, i: int) -> frozenset[Entity]:
    """Those in the same clause as a pronoun that it can't mean: its fellow arguments."""
    head = walk.view.tokens[i].head
    return frozenset(
        walk.at[c] for c in walk.view.children[head] if c != i and c in walk.at
        and walk.view.tokens[c].dep in {"dobj", "dative", "nsubj"} and c not in walk.sources
    )  # fmt: skip


def _relative(walk: Walk, i: int) -> Entity | None:
    """The noun that a relative clause hangs on."""
    for t in [walk.view.tokens[i], *walk.view.ancestors(i)]:
        if t.dep == "relcl" or (t.dep in {"acl", "advcl"} and t.i > i):
            head = t.head
            if head < i:
                found = walk.at.get(walk.inside.get(head, head)) or walk.at.get(head)
                if found is None and walk.view.tokens[head].pos in {"NOUN", "PROPN"}:
                    found = walk.noun(head)
                if found is not None and _relates(walk, i, found):
                    return found
    for k in range(i - 1, max(walk.view.sentence(i)[0], i - 15) - 1, -1):
        if k in walk.at and _relates(walk, i, walk.at[k]) and walk.view.tokens[k].pos != "PRON":
            return walk.at[k]
    return None


def _relates(walk: Walk, i: int, entity: Entity) -> bool:
    """Whether "who" or "which" can hang on this one."""
    phrase = walk.sources.get(i)
    if phrase is not None and phrase.number == "many" and entity.sort == "person" and entity.number != "many":
        return False
    if walk.view.lower[i] in {"who", "whom", "whose"}:
        mistaken = entity.named and entity.sort in {"organization", "unknown"} and len(entity.name) < 3
        if mistaken and not {x.lower() for x in entity.name} & w.ORG_NOUNS:
            entity.sort = "person"  # "who" hangs on people: the model took a surname for something else
        return entity.sort in {"person", "group"} or entity.number == "many"
    return entity.sort != "person" or walk.view.lower[i] == "that"


def open_voice(walk: Walk, phrase: Phrase | None) -> Entity | None:
    """A pronoun that stays open is a voice of its own."""
    if phrase is None:
        return None
    if phrase.noun in pw.FIRST_PERSON:
        one = "one" if phrase.noun in {"i", "me", "my", "mine", "myself"} else "many"
        if not walk.view.quoted[phrase.head] and one in walk.selves:
            return walk.selves[one]
    entity = walk.new(phrase)
    if phrase.noun in pw.FIRST_PERSON and not walk.view.quoted[phrase.head]:
        walk.selves[one] = entity
    entity.sort = {"m": "person", "f": "person"}.get(phrase.gender, "unknown")  # type: ignore[assignment] # Sorts
    low = phrase.noun
    if low in pw.FIRST_PERSON:
        entity.sort = "person" if low in {"i", "me", "my"} else "group"
    elif low in w.QUANTIFIERS and low not in {"it", "this", "that"}:
        entity.sort = "group"
    return entity
