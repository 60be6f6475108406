"""The record of a noun phrase taken apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from rashomon.voices.view import Range

Form = Literal["pronoun", "name", "description", "list", "none"]
Sort = Literal["person", "organization", "place", "group", "document", "medium", "unknown"]
Number = Literal["one", "many", "?"]


@dataclass(frozen=True)
class Phrase:
    """One noun phrase. `name` holds the words of the bare name; `roles` are role nouns; ranges are of tokens."""

    range: Range
    head: int
    form: Form
    sort: Sort = "unknown"
    name: tuple[str, ...] = ()
    name_range: Range | None = None
    number: Number = "?"
    gender: str = "?"
    definite: Literal["definite", "indefinite", "owned", "bare"] = "bare"
    owner: Range | None = None
    roles: frozenset[str] = frozenset()
    modifiers: frozenset[str] = frozenset()
    acronym: str | None = None
    noun: str = ""
    nations: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()  # names behind the head, lower case
    proper_behind: bool = False  # whether a name stands behind the head: "residents of Springfield"
    parts: tuple[Phrase, ...] = ()
