"""Which unnamed voices may be the same without the article saying so: candidates only, never a merge, never a name."""

from __future__ import annotations

from rashomon.voices.entity import Entity
from rashomon.voices.nouns import role_class

_PEOPLE = frozenset({"person", "group", "organization"})
_OTHERS = frozenset({"another", "other", "others", "second", "third"})
# Words for those who speak for a body without a name: they may stand for one another.
_ALIKE = frozenset("source official officer force authority service aide adviser insider spokesman".split())


def may_be(voices: list[Entity]) -> None:
    """Note for each unnamed voice the earlier unnamed ones that the article leaves open as the same."""
    unnamed = [e for e in voices if not e.named and not e.members and e.sort in _PEOPLE]
    for n, entity in enumerate(unnamed):
        for earlier in unnamed[:n]:
            if earlier not in entity.may_be and _open(entity, earlier):
                entity.may_be.append(earlier)


def _open(a: Entity, b: Entity) -> bool:
    if (set(a.words.lower().split()[:1]) | a.modifiers) & _OTHERS or a.owner is not b.owner:
        return False
    names_a = {m for m in a.modifiers if m[:1] == "="}
    names_b = {m for m in b.modifiers if m[:1] == "="}
    if not names_a & names_b:
        return False
    same_noun = role_class(a.noun) == role_class(b.noun)
    alike = {a.noun, b.noun} <= _ALIKE
    shared = {m for m in a.modifiers & b.modifiers if m[:1] != "=" and f"={m}" not in names_a}
    return same_noun or (alike and bool(shared))
