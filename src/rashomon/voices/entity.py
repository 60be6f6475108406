"""Somebody or something that an article speaks of, while the stage is at work."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from rashomon.voices import words as w
from rashomon.voices.phrase import Phrase, Sort
from rashomon.voices.view import Range

_ANYBODY = frozenset("no nobody none neither any anyone anybody no-one everyone everybody".split())


@dataclass(eq=False)
class Entity:
    """Somebody or something that an article speaks of, while the stage is at work; it never leaves the stage."""

    number: str = "?"
    named: bool = False
    sort: Sort = "unknown"
    name: tuple[str, ...] = ()
    words: str = ""  # fullest description of an unnamed one, as written
    gender: str = "?"
    genders: Counter[str] = field(default_factory=Counter)
    names: Counter[tuple[str, ...]] = field(default_factory=Counter)
    sorts: Counter[Sort] = field(default_factory=Counter)
    roles: set[str] = field(default_factory=set)
    modifiers: set[str] = field(default_factory=set)
    noun: str = ""
    definite: str = "bare"
    owner: Entity | None = None
    members: tuple[Entity, ...] = ()
    spans: list[Range] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    spoke: bool = False
    first_only: int = 0  # how often the first name alone is used
    author: Entity | None = None
    may_be: list[Entity] = field(default_factory=list)
    phrase: Phrase | None = None
    nations: frozenset[str] = frozenset()  # those of the modifiers that only tell a nation

    def anybody(self) -> bool:
        """Whether it is nobody in particular ("no group", "any taxpayer"): nothing later goes back to such."""
        return not self.named and self.words.lower().partition(" ")[0] in _ANYBODY

    def settle(self) -> None:
        """Fix sort and gender by what most mentions say."""
        known: dict[Sort, int] = {k: n for k, n in self.sorts.items() if k != "unknown"}
        if known.get("person", 0) and all(len(name) == 1 for name in self.names) and not known.get("place", 0) > 2:
            known["person"] += len(self.heads)  # a lone surname that is once seen to be a person's
        if known.get("person", 0) and self._like_a_person():
            known["person"] += len(self.heads)  # bodies are not called by the last word of their name
        if known:
            self.sort = max(known, key=lambda k: (known[k], k == "person"))
        told = {k: n for k, n in self.genders.items() if k in {"m", "f"}}
        if told and self.gender == "?":
            best = sorted(told, key=lambda k: -told[k])
            if len(best) == 1 or told[best[0]] > told[best[1]]:
                self.gender = best[0]

    def _like_a_person(self) -> bool:
        """Whether a name of two or three words is also used by its last word alone, which no word for a body is."""
        words = key(self.name)
        alone = any(key(name) == words[-1:] for name in self.names)
        return 2 <= len(words) <= 3 and alone and not any(x in w.ORG_NOUNS for x in words)


def key(name: Iterable[str]) -> tuple[str, ...]:
    """A name for comparison: lower case, no article, no suffix, no full stops in initials. It is never empty."""
    name = tuple(name)
    low = [x.lower().replace("’", "'").strip(",.") for x in name]
    while low and low[0] in {"the", "a", "an"}:
        low = low[1:]
    trimmed = [x.removesuffix("'s") for x in low if x not in w.SUFFIXES]
    return tuple(x for x in trimmed if x) or tuple(x for x in low if x) or tuple(x.lower() for x in name if x) or ("?",)
