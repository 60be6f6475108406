# ruff: noqa: E501 - lists of names
"""The harbour bank's events: names, sources, and the statements that are made, as planned."""

from __future__ import annotations

import datetime
import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from harbour_prose import NAMELESS

HEADS = "Bar Cor Dal Fen Gar Hol Jor Kel Lor Mar Nor Ost Pel Quin Ras Sel Tor Ulm Var Wes Yar Zel Bren Drav Stav Krem Lind Trel Osk Hav".split()
TAILS = "mund vik hagen stad ovo enka minster ford ino ara ecz burg eva anto holm isk ewo una ester ona grad by dale mouth".split()
FIRSTS = "Ada Berit Celia Dunja Elif Farah Greta Hanna Ines Jelena Kaja Leila Mirjam Nadia Olga Paula Renata Samira Tilda Vera".split()
MEN = "Anton Bruno Cyril Davor Emil Faruk Goran Henrik Ivo Janek Kemal Lars Matteo Nikola Osman Pavel Radu Stefan Tomas Viktor".split()
LAST_HEADS = (
    "Ab Bel Cas Dor Ek Fal Gre Hu Iv Jan Kov Lem Mor Nel Or Pet Ros Sav Tim Urb Vas Wil Zan Bor Mel Sto Ter".split()
)
LAST_TAILS = "elin arro enko ski ova berg land oglu escu idis ano ström aty man ert ulik assi etti onen ides".split()
PAPERS = [
    "the $x Courier",
    "the $x Herald",
    "the $x Tribune",
    "Radio $x",
    "$x Online",
    "the $x Morning Post",
    "$x Television",
    "the Daily $x",
    "the $x Echo",
    "the $x Observer",
    "$x Today",
    "the $x Gazette",
    "the $x Chronicle",
    "Kanal $x",
    "the $x Review",
    "$x Relief",
    "the $x Aid Watch",
    "the $x Blog",
]
AGENCIES = ["$x News Agency", "$x Press", "the $x Wire", "the $x State Agency"]
STREETS = ["$x Street", "$x Lane", "$x Road", "$x Quay", "$x Hill"]


class Names:
    """Names that are given once only."""

    def __init__(self, rng: random.Random) -> None:
        self.rng, self.used = rng, set[str]()

    def _new(self, heads: list[str], tails: list[str]) -> str:
        while True:
            made = self.rng.choice(heads) + self.rng.choice(tails)
            if made in self.used:
                made = self.rng.choice(heads) + self.rng.choice(heads).lower() + self.rng.choice(tails)
            if made not in self.used and made[:3].lower() != made[3:6].lower():
                self.used.add(made)
                return made

    def place(self) -> str:
        """A new name of a place, a firm or a paper."""
        return self._new(HEADS, TAILS)

    def last(self) -> str:
        """A new family name."""
        return self._new(LAST_HEADS, LAST_TAILS)

    def person(self) -> tuple[str, str, bool]:
        """First name, family name, and whether it is a woman."""
        woman = self.rng.random() < 0.5
        return self.rng.choice(FIRSTS if woman else MEN), self.last(), woman


@dataclass(frozen=True)
class Source:
    """Somebody who says something: how it is named at first, later, and who it truly is."""

    truth: str
    first: tuple[str, ...]
    later: tuple[str, ...]
    unnamed: bool = False


@dataclass(frozen=True)
class Statement:
    """What one source puts forward on one matter."""

    number: int
    matter: str
    pool: str
    source: Source
    day: int
    slots: dict[str, str]
    value: int | None = None
    high: int | None = None
    bound: str = "exact"
    counted: str = ""
    cause: str | None = None
    hedged: bool = False
    denies: bool = False
    old: Statement | None = None
    part: bool = False
    rival: int | None = None


@dataclass
class World:
    """An event with all that is said about it."""

    number: int
    kind: dict[str, Any]
    slots: dict[str, str]
    date: datetime.date
    names: Names
    bodies: list[Source]
    people: list[Source]
    statements: list[Statement] = field(default_factory=list)
    plan: dict[str, str] = field(default_factory=dict)
    taken: set[int] = field(default_factory=set)

    def fill(self, text: str) -> str:
        """Slots of the event filled in."""
        for _ in range(3):
            for slot, value in sorted(self.slots.items(), key=lambda s: -len(s[0])):
                text = text.replace("$" + slot, value)
        return text

    def weekday(self, day: int) -> str:
        """The name of a day, counted from the event."""
        return (self.date + datetime.timedelta(days=day)).strftime("%A")


def _body(made: World, text: str, rng: random.Random) -> Source:
    long, short, speaks = (made.fill(t) for t in text.split("|"))
    first, last, woman = made.names.person()
    word = f"{speaks} {'spokeswoman' if woman else 'spokesman'}"
    known = (
        long,
        f"{first} {last} of {long}",
        f"{word} {first} {last}",
        f"a {'spokeswoman' if woman else 'spokesman'} for {long}",
    )
    return Source(long, (known[0], *rng.sample(known, 4)), (short, long))


def _person(made: World, text: str) -> Source:
    first, last, _ = made.names.person()
    known, later = text.replace("$P", f"{first} {last}").replace("$L", last).split("|")
    return Source(f"{first} {last}", (known,), (later,))


def world(rng: random.Random, number: int, names: Names, kind: dict[str, Any]) -> World:
    """One event."""
    slots = {"town": names.place(), "other": names.place(), "region": names.place(), "place": names.place()}
    slots |= {
        "name": names.place(),
        "ship": names.place(),
        "air": names.place(),
        "flight": str(rng.randrange(210, 990)),
    }
    date = datetime.date(2018, 3, 1) + datetime.timedelta(days=rng.randrange(2200))
    made = World(number, kind, slots, date, names, [], [])
    slots |= {"operator": kind["operator"], "ev": rng.choice(kind["ev"]), "thing": kind["thing"]}
    slots |= {"day": made.weekday(-1), "next": made.weekday(0)}
    first, last, _ = names.person()
    slots["cand"] = f"{first} {last}"
    slots.update({name: made.fill(value) for name, value in slots.items()})
    made.bodies = [_body(made, b, rng) for b in kind["bodies"]]
    made.people = [_person(made, made.fill(p)) for p in kind["people"]]
    names_left = kind["matters"][1:]
    matters = [kind["matters"][0], *rng.sample(names_left, min(len(names_left), rng.choice((1, 1, 2))))]
    for matter in matters:
        _count(rng, made, matter)
    if rng.random() < 0.85:
        _cause(rng, made)
    return made


def _value(rng: random.Random, made: World, low: int, high: int) -> int:
    while True:
        value = rng.randrange(low, high)
        if value not in made.taken and (value < 200 or rng.random() < 0.5 or value % 10):
            made.taken.add(value)
            return value


SIZES = {
    "dead": (9, 96),
    "injured": (14, 190),
    "sick": (60, 900),
    "missing": (6, 80),
    "arrested": (14, 260),
    "evacuated": (120, 4200),
    "thing": (8, 90),
    "cost": (7, 95),
    "votes": (8200, 61000),
}
PLANS = {
    "dead": [
        "agree",
        "agree",
        "updated",
        "updated",
        "updated",
        "conflict",
        "conflict",
        "conflict",
        "revised",
        "revised",
        "part",
        "part",
        "single",
    ],
    "injured": ["single", "agree", "updated", "conflict", "revised", "part"],
    "arrested": ["single", "agree", "updated", "conflict", "revised", "part"],
}


def _count(rng: random.Random, made: World, matter: str) -> None:
    kind, pool = made.kind, "thing" if matter == "things" else matter
    slots, counted = {"who": rng.choice(kind["who"])}, "people"
    if pool == "thing":
        matter, slots["noun"], slots["ruined"] = rng.choice(kind["things"]).split("|")
        counted = slots["noun"]
    elif pool == "dead":
        counted = slots["who"]
    elif pool in {"votes", "cost"}:
        counted = {"votes": "votes", "cost": "crowns"}[pool]
    plan = rng.choice(PLANS.get(matter, ["single", "agree", "updated", "updated", "conflict", "conflict", "revised"]))
    made.plan[matter] = plan
    one, two = rng.sample(made.bodies[:2], 2)
    value = _value(rng, made, *SIZES[pool])
    bound = rng.choice(("exact", "exact", "exact", "least", "least", "about", "range", "most"))
    if plan in {"conflict", "revised", "part"} or pool == "votes":
        bound = "exact"
    if bound == "range" and plan == "updated":
        bound = "least"
    if bound == "about":
        value = max(10, round(value, -1))
    high = value + rng.randrange(3, 12) if bound == "range" else None

    def add(source: Source, day: int, **known: Any) -> Statement:
        one = Statement(
            len(made.statements), matter, pool, source, day, slots, counted=known.pop("counted", counted), **known
        )
        made.statements.append(one)
        if one.value is not None:
            made.taken.add(one.value)
        return one

    base = add(one, 0, value=value, high=high, bound=bound)
    _more(rng, made, base, two, add)


def _more(rng: random.Random, made: World, base: Statement, two: Source, add: Callable[..., Statement]) -> None:
    """What else is said on the matter, as planned."""
    plan, one, value, pool = made.plan[base.matter], base.source, base.value or 0, base.pool
    small = max(2, round(value * rng.uniform(0.08, 0.3)))
    if plan == "agree":
        if rng.random() < 0.35 and base.bound == "exact":
            add(two, 0, value=value - rng.randrange(1, 1 + min(small, 5)), bound="least")
        else:
            add(two, 0, value=value, high=base.high, bound=base.bound)
    elif plan == "updated":
        day = rng.choice((1, 1, 2, 3))
        more = value + small
        add(one, day, value=more if pool != "votes" else value + rng.randrange(40, 900), old=base)
    elif plan == "revised":
        add(one, rng.choice((1, 1, 2)), value=value - min(small, value - 2), old=base)
    elif plan == "conflict":
        far = round(value * rng.uniform(1.2, 2.1)) + 3
        if rng.random() < 0.2 and pool != "votes":
            made.statements[-1] = replace(base, bound="most")
            add(two, 0, value=far, bound="least")
        else:
            add(two, 0, value=far)
    elif plan == "part":
        sub = rng.choice([s for s in made.kind["subs"] if s != base.counted])
        while small in made.taken:
            small += 1
        add(rng.choice((one, one, two)), 0, value=small, counted=sub, part=True)


def _cause(rng: random.Random, made: World) -> None:
    plan = rng.choice(("single", "agree", "conflict", "conflict", "denied", "denied", "denied"))
    made.plan["cause"] = plan
    phrases = rng.sample(made.kind["causes"], 2)
    voices = rng.sample([made.bodies[0], made.bodies[1], *made.people], 2)
    if rng.random() < 0.35:
        nameless = rng.sample(NAMELESS, 2)
        voices[0] = Source("unnamed 1", (nameless[0],), (nameless[0],), True)
        if rng.random() < 0.4:
            voices[1] = Source(
                rng.choice(("unnamed 1", "unnamed 2")) if plan == "agree" else "unnamed 2",
                (nameless[1],),
                (nameless[1],),
                True,
            )

    def add(source: Source, day: int, phrase: str, **known: Any) -> Statement:
        np, cc = phrase.split("|")
        one = Statement(
            len(made.statements),
            "cause",
            "hedged" if known.get("hedged") else "cause",
            source,
            day,
            {"np": np, "cc": cc},
            cause=np,
            **known,
        )
        made.statements.append(one)
        return one

    if made.kind["kind"] == "shelling":  # no side blames itself
        for place, phrase in enumerate(phrases):
            wrong = 0 if "government" in phrase else 1
            told = voices[place] if plan == "conflict" or place == 0 else voices[1]
            if told == made.bodies[wrong]:
                voices[voices.index(told)] = made.people[place]
    denier = made.bodies[0] if "government" in phrases[0] else made.bodies[2]
    hedged = rng.random() < (0.55 if plan != "conflict" else 0.2)
    base = add(voices[0], 0, phrases[0], hedged=hedged)
    if plan == "agree":
        add(voices[1], 0, phrases[0], hedged=hedged)
    elif plan == "conflict":
        add(voices[1], 0, phrases[1])
    elif plan == "denied":
        add(denier, rng.choice((0, 0, 0, 1)), phrases[0], denies=True, rival=base.number)
