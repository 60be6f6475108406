"""Accounts in the making, how they stand to one another, and to which origin each claim goes back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from rashomon.records import ClaimRef
from rashomon.relations.origins.policy import groups
from rashomon.relations.origins.trace import Tracer
from rashomon.relations.origins.voices import Voice
from rashomon.relations.points.causes import Answer
from rashomon.relations.points.points import Point


@dataclass
class Draft:
    """An account in the making. `words` say what it is; `head` stands before them where it is that this is not so."""

    words: str
    members: list[Point]
    stance: str = "asserts"
    answer: Answer | None = None
    head: str = ""

    @property
    def label(self) -> str:
        """The account in words."""
        return self.head + self.words

    @property
    def quoted(self) -> str:
        """The words of the account in quotation marks, what denies them outside."""
        return f"{self.head.replace(': ', ' ')}“{self.words}”"


@dataclass(frozen=True)
class Bond:
    """How two accounts stand to each other: indices of the accounts, kind, reason and the claims that show it.

    The kinds are those of a tie, and `untold`: they differ, and nothing more can be said of it, so that no tie is made.
    """

    one: int
    other: int
    kind: str
    why: str
    claims: tuple[ClaimRef, ...] = field(default=())


Holder = Callable[[Point], str | None]


def holders(members: Sequence[Point], tracer: Tracer) -> Holder:
    """For each point the name of the origin that it goes back to; the same name where they must be one."""
    voices: dict[str, Voice] = {}
    for one in members:
        who = tracer.origin(one)
        if who.kind not in {"own", "none", "vague"}:
            voices.setdefault(who.key, who)
    keys = list(voices)
    name = {keys[n]: f"origin {part[0]}" for part in groups([voices[k] for k in keys]) for n in part}
    return lambda one: name.get(tracer.origin(one).key)
