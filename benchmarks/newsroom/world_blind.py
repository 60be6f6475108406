"""Events of the blind bank with their statements: who puts forward what, when. Texts are written from this graph."""

from __future__ import annotations

import datetime
import random
import re
from dataclasses import dataclass, field

from events_blind import FIRMS, KINDS, MATTERS, SPEAKERS, UNNAMED, Kind
from names_blind import Names
from world import Statement

PLANS = (
    ("agree", "agree", "updated", "updated", "conflict", "conflict", "revised", "scope", "scope", "single"),
    ("single", "agree", "updated", "conflict", "revised", "scope"),
    ("single", "single", "agree"),
)
BOUNDS = ("exact", "exact", "exact", "least", "range", "upto")
CAUSES = ("single", "conflict", "conflict", "denied", "agree")
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_CHOICE = re.compile(r"\{([^{}]*\|[^{}]*)\}")


@dataclass(frozen=True)
class Origin:
    """Somebody with whom a claim enters the world. `also` is another way to name the same body; `truth` who it is."""

    words: str
    also: str
    kind: str
    truth: str


@dataclass
class Event:
    """One event: its kind, names, day and statements; `plan` says what was planted for each matter."""

    number: int
    kind: Kind
    names: Names
    slots: dict[str, str]
    full: str
    day: datetime.date
    statements: list[Statement] = field(default_factory=list)
    plan: dict[str, str] = field(default_factory=dict)
    causes: tuple[str, ...] = ()
    bodies: dict[str, Origin] = field(default_factory=dict)
    prefix: str = ""

    def weekday(self, after: int) -> str:
        """The name of the day that many days after the event."""
        return DAYS[(self.day + datetime.timedelta(days=after)).weekday()]


def fill(rng: random.Random, words: str, slots: dict[str, str]) -> str:
    """Words with their choices drawn and their slots filled, once and for all."""
    words = _CHOICE.sub(lambda m: rng.choice(m.group(1).split("|")), words)
    for slot, value in sorted(slots.items(), key=lambda s: -len(s[0])):
        words = words.replace("$" + slot, value)
    return words


def happening(rng: random.Random, number: int, names: Names, kind: Kind | None = None) -> Event:
    """One event with planted agreement, updates, lowered figures, parts of a whole, conflicts and denials."""
    kind = kind or rng.choice(KINDS)
    _, a = names.person()
    _, b = names.person()
    firm = rng.choice(FIRMS).format(a=a, b=b.lower() if rng.random() < 0.5 else b)
    slots = {"town": names.place(), "other": names.place(), "region": names.place(), "firm": firm}
    day = datetime.date(2019, 3, 1) + datetime.timedelta(days=rng.randrange(2400))
    made = Event(number, kind, names, slots, fill(rng, rng.choice(kind.event), slots), day)
    made.causes = tuple(rng.sample([fill(rng, c, slots) for c in kind.causes], len(kind.causes)))
    for matter, plans in zip(kind.matters[:3], PLANS, strict=False):
        options = [p for p in plans if p != "scope" or (MATTERS[matter].parts and kind.noun != "battle")]
        made.plan[matter] = rng.choice(options)
        _count(rng, made, matter)
    made.plan["cause"] = rng.choice([p for p in CAUSES if kind.exclusive or p != "conflict"])
    _cause(rng, made)
    return made


def _body(rng: random.Random, made: Event, words: str) -> Origin:
    """An office, and the one who speaks for it."""
    office = fill(rng, words, made.slots)
    if office not in made.bodies:
        first, last = made.names.person()
        speaker = fill(rng, rng.choice(SPEAKERS), {"first": first, "last": last, "office": office})
        made.bodies[office] = Origin(office, speaker, "official", office)
    return made.bodies[office]


def _bodies(rng: random.Random, made: Event) -> list[Origin]:
    return [_body(rng, made, words) for words in rng.sample(made.kind.offices, len(made.kind.offices))]


def _witness(rng: random.Random, made: Event) -> Origin:
    first, last = made.names.person()
    words = f"{first} {last}, {fill(rng, rng.choice(made.kind.witnesses), made.slots)}"
    return Origin(words, words, "witness", words)


def _put(made: Event, matter: str, origin: Origin, day: int, **known: object) -> None:
    made.statements.append(Statement(len(made.statements), matter, origin, day, **known))  # type: ignore[arg-type]


def _count(rng: random.Random, made: Event, matter: str) -> None:
    """Statements on a matter that is counted."""
    plan, known = made.plan[matter], MATTERS[matter]
    whole = made.kind.counted if matter in {"dead", "missing"} else "people"
    first, second, third, _ = _bodies(rng, made)
    value = rng.randrange(known.low, known.high, known.step)
    while value in (taken := {s.value for s in made.statements}):
        value = rng.randrange(known.low, known.high, known.step)
    bound = rng.choice(BOUNDS) if plan in {"single", "agree"} else "exact"  # "at least 12", then 17, is no clear update

    def moved(least: float, most: float, steps: int) -> int:
        """Another value, that share away from the first, by no fewer than those steps; none that stands elsewhere."""
        while True:
            share = rng.uniform(abs(least), abs(most)) * (1 if most > 0 else -1)
            found = value + (max(steps, round(abs(value * share) / known.step)) * known.step) * (1 if most > 0 else -1)
            if found not in taken:
                return max(1, found)
            steps += 1

    _put(made, matter, first, 0, value=value, bound=bound, counted=whole)
    if plan == "agree":
        _put(made, matter, second, 0, value=value, bound=bound, counted=whole)
        if rng.random() < 0.3:
            _put(made, matter, third, 0, value=value, bound=bound, counted=whole)
    elif plan == "updated":
        _put(made, matter, first, 1, value=moved(0.1, 0.5, 2), replaces=value, counted=whole)
    elif plan == "revised":
        _put(made, matter, first, 1, value=moved(-0.08, -0.3, 1), replaces=value, counted=whole)
    elif plan == "conflict":
        _put(made, matter, second, 0, value=moved(0.25, 1.6, 5), counted=whole)
    elif plan == "scope":
        part = moved(-0.4, -0.8, 2)
        _put(made, matter, second, 0, value=part, counted=rng.choice(known.parts))


def _cause(rng: random.Random, made: Event) -> None:
    """Statements on the cause."""
    plan = made.plan["cause"]
    first, second, *_ = _bodies(rng, made)
    if rng.random() < 0.3:
        words = rng.choice(UNNAMED)
        first = Origin(words, words, "unnamed", "unnamed 1")
        if plan == "agree" and rng.random() < 0.5:
            words = rng.choice(UNNAMED)
            second = Origin(words, words, "unnamed", rng.choice(("unnamed 1", "unnamed 2")))
    elif rng.random() < 0.3:
        second = _witness(rng, made)
    cause, other = made.causes[:2]
    hedged = plan in {"single", "agree"} and rng.random() < 0.75
    _put(made, "cause", first, 0, cause=cause, hedged=hedged)
    if plan == "agree":
        _put(made, "cause", second, 0, cause=cause, hedged=hedged)
    elif plan == "conflict":
        _put(made, "cause", second, 0, cause=other)
    elif plan == "denied":
        _put(made, "cause", second, rng.choice((0, 1)), cause=cause, denies=True)
