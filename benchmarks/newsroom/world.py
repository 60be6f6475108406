"""Events with their statements: who puts forward what, when. This is the graph that the documents are written from."""

from __future__ import annotations

import datetime
import random
import re
from dataclasses import dataclass, field
from types import ModuleType


@dataclass(frozen=True)
class Origin:
    """Somebody with whom a claim enters the world. `truth` names who it really is (unnamed ones may be the same)."""

    words: str
    kind: str
    truth: str


@dataclass(frozen=True)
class Statement:
    """What one origin puts forward on one matter of an event."""

    number: int
    matter: str
    origin: Origin
    day: int
    value: int | None = None
    bound: str = "exact"
    cause: str | None = None
    counted: str = "people"
    hedged: bool = False
    denies: bool = False
    replaces: int | None = None


@dataclass
class World:
    """One event: its names, its day, and the statements made on it; `plan` says what was planted for each matter."""

    number: int
    slots: dict[str, str]
    day: datetime.date
    statements: list[Statement] = field(default_factory=list)
    plan: dict[str, str] = field(default_factory=dict)


PLANS = {
    "dead": ("agree", "agree", "updated", "updated", "conflict", "conflict", "revised", "scope", "single"),
    "injured": ("single", "agree", "updated", "conflict"),
    "cause": ("single", "conflict", "denied", "agree"),
}
_CHOICE = re.compile(r"\{([^{}]*\|[^{}]*)\}")


def fill(rng: random.Random, words: str, slots: dict[str, str]) -> str:
    """Words with their choices drawn and their slots filled, for names that stay the same through an event."""
    words = _CHOICE.sub(lambda m: rng.choice(m.group(1).split("|")), words)
    person = {"first": slots["p_first"], "last": slots["p_last"]} if "$first" in words else {}
    for slot, value in sorted({**slots, **person}.items(), key=lambda s: -len(s[0])):
        words = words.replace("$" + slot, value)
    return words


def name(rng: random.Random, bank: ModuleType) -> str:
    """A place name."""
    return "".join(rng.choice(part) for part in bank.SYLLABLES)


def world(rng: random.Random, number: int, bank: ModuleType) -> World:
    """One event with planted agreement, updates, conflicts and denials."""
    kind = rng.choice(bank.EVENTS)
    slots = {"town": name(rng, bank), "other": name(rng, bank), "region": name(rng, bank)}
    slots["event"] = kind[1].replace("$town", slots["town"])
    made = World(number, slots, datetime.date(2023, 1, 1) + datetime.timedelta(days=rng.randrange(600)))
    for matter, plans in PLANS.items():
        plan = rng.choice(plans)
        made.plan[matter] = plan
        counted = kind[3] if matter == "dead" else "people"
        _state(rng, made, matter, plan, counted, list(kind[2]), bank)
    return made


def _origins(rng: random.Random, made: World, bank: ModuleType, count: int) -> list[Origin]:
    """Different origins, all of them named or offices."""
    found: list[Origin] = []
    pool = [*bank.OFFICES, *bank.PERSONS]
    rng.shuffle(pool)
    for words, kind in pool[:count]:
        slots = {**made.slots, "p_first": rng.choice(bank.FIRSTS), "p_last": rng.choice(bank.LASTS)}
        text = fill(rng, words, slots)
        found.append(Origin(text, kind, text))
    return found


def _state(
    rng: random.Random, made: World, matter: str, plan: str, counted: str, causes: list[str], bank: ModuleType
) -> None:
    """Statements on one matter as planned."""
    first, second, third = _origins(rng, made, bank, 3)
    put = made.statements

    def add(origin: Origin, day: int, **known: object) -> None:
        put.append(Statement(len(put), matter, origin, day, counted=str(known.pop("counted", counted)), **known))  # type: ignore[arg-type]

    if matter == "cause":
        hedged = rng.random() < 0.5
        if rng.random() < 0.35:
            first = Origin(rng.choice(bank.UNNAMED), "unnamed", "unnamed 1")
            if rng.random() < 0.5:
                second = Origin(rng.choice(bank.UNNAMED), "unnamed", rng.choice(("unnamed 1", "unnamed 2")))
        add(first, 0, cause=causes[0], hedged=hedged)
        if plan == "agree":
            add(second, 0, cause=causes[0], hedged=hedged)
        elif plan == "conflict":
            add(second, 0, cause=causes[1])
        elif plan == "denied":
            add(second, 1, cause=causes[0], denies=True)
        return
    value = rng.randrange(8, 90)
    bound = rng.choice(("exact", "exact", "least", "range")) if plan in {"single", "agree", "updated"} else "exact"
    add(first, 0, value=value, bound=bound)
    if plan == "agree":
        add(second, 0, value=value, bound=bound)
        if rng.random() < 0.3:
            add(third, 0, value=value, bound=bound)
    elif plan == "updated":
        add(first, 1, value=value + rng.randrange(4, 15), replaces=value)
    elif plan == "revised":
        add(first, 1, value=value - rng.randrange(2, 6), replaces=value)
    elif plan == "conflict":
        add(second, 0, value=value + rng.randrange(7, 40))
    elif plan == "scope":
        add(second, 0, value=value - rng.randrange(2, 6), counted="women" if counted != "soldiers" else "officers")
