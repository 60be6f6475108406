# ruff: noqa: E501 - the numerals stand in one line
"""Events, and what outlets do with them, in the bank "meridian": who says what, who takes what, and what gets lost."""

from __future__ import annotations

import datetime
import random
import re
from dataclasses import dataclass, field, replace
from typing import Any

import meridian_words as words
from meridian_kinds import KINDS, MEN, OUTLETS, STEMS, SURNAMES, WOMEN
from meridian_scenes import BACKGROUND, CREDITS, OPEN, QUOTES, SCENES, TITLES

ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
_TOLLS = """dead=the number of $p killed,the number of $p killed,the death toll
injured=the number of injured $p,the number of $p injured
missing=the number of missing $p,the number of $p missing
arrested=the number of $p arrested,the number of $p under arrest
displaced=the number of displaced $p,the number of $p displaced
cost=the damage,the cost of the damage
other=the number of $p $d"""
TOLLS = {form: forms.split(",") for form, forms in (line.split("=") for line in _TOLLS.splitlines())}
GROUPS = {"dead": "the dead", "injured": "the injured", "missing": "the missing"}
GROUPS |= {"arrested": "those arrested", "displaced": "the displaced"}
VAGUE = """It is being said in $town that $K.|Reportedly $K.|As far as is known in $town, $K.|There is talk that $K.
|$K, it is understood.|On the streets of $town one hears that $K."""
DENIED = """[S:$S] [C:denies] [T:this], the same report adds.|[T:That] is [C:denied] by [S:$S], as the same report has it.
|In the same report [S:$S] [C:rejects] [T:that $c caused $ev]."""
PLANS = "single single agree agree updated updated revised revised conflict conflict part part".split()
WIDE = ("passengers", "villagers", "residents", "patients", "guests", "neighbours", "people")


def spelled(value: int) -> str:
    """A figure below a hundred in words."""
    if value < 20:
        return ONES[value]
    return TENS[value // 10] + (f"-{ONES[value % 10]}" if value % 10 else "")


@dataclass(frozen=True)
class Origin:
    """Somebody with whom a statement begins: in full, and in other ways of naming the same. `truth` is who it is."""

    truth: str
    surfaces: tuple[str, ...]
    kind: str


UNKNOWN = [Origin(f"unnamed {n}", ("a person it does not name", "", "somebody unnamed"), "unnamed") for n in (1, 2)]


@dataclass(frozen=True)
class Statement:
    """One answer of one origin. `form` is the set of constructions; `old` the figure that it replaces aloud."""

    matter: str
    form: str
    origin: Origin
    day: int
    value: int | None = None
    bound: str = "exact"
    counted: str = "people"
    done: str = ""
    cause: tuple[str, str] | None = None
    denies: bool = False
    old: int | None = None
    way: str = ""
    group: str = ""

    def key(self) -> tuple[Any, ...]:
        """Statements with the same key are one account."""
        return self.matter, self.value, self.bound, self.counted, self.cause, self.denies


@dataclass(frozen=True)
class Sentence:
    """A sentence on its levels, marked; `quoted` where it is a speaker's words."""

    ident: int
    levels: tuple[str, ...]
    quoted: bool = False
    claim: Statement | None = None


@dataclass
class Article:
    """One text; `lines` are sentences with the level on which they are written."""

    id: str
    outlet: str
    style: str
    day: int
    title: str
    made: str
    lines: list[tuple[Sentence, int]] = field(default_factory=list)
    head: str = ""
    tail: str = ""
    sourced: bool = True
    relays: list[str] = field(default_factory=list)
    drift: list[tuple[str, str]] = field(default_factory=list)

    def claims(self) -> list[Statement]:
        """What it states."""
        return [s.claim for s, _ in self.lines if s.claim is not None]


class Event:
    """One event with its names, statements and articles."""

    def __init__(self, rng: random.Random, number: int, taken: set[str], ids: list[int]) -> None:
        self.rng, self.number, self.taken, self.ids = rng, number, taken, ids
        self.kind = KINDS[number * 7 % len(KINDS)]
        self.date = datetime.date(2021, 1, 4) + datetime.timedelta(days=rng.randrange(1300))
        self.slots = {n: self.fresh(STEMS) for n in ("town", "other", "region", "firm")}
        self.slots |= {"ev": self.kind["ev"], "day": self.date.strftime("%A")}
        self.unused: dict[str, list[Any]] = {}
        self.articles: list[Article] = []
        self.circles: list[list[str]] = []
        self.plan: dict[str, str] = {}
        self.statements: list[Statement] = []
        self.later = rng.randrange(1, 5)
        kinds = [(style, form) for style, forms in OUTLETS.items() for form in forms]
        self.outlets = [(style, form.replace("$x", self.fresh(STEMS))) for style, form in rng.sample(kinds, 14)]
        self.bodies = [self.body(*b) for b in rng.sample(self.kind["bodies"], len(self.kind["bodies"]))]
        self.party = self.body(*self.kind["party"])
        self.spare = rng.sample(self.kind["others"], len(self.kind["others"]))
        self.plans()

    def fresh(self, parts: list[list[str]]) -> str:
        """A name that nothing else in the pile has."""
        for _ in range(5000):
            name = "".join(self.rng.choice(p) for p in parts)
            if name not in self.taken and not re.search(r"(.)\1\1", name):
                self.taken.add(name)
                return name
        raise ValueError("the names are used up")

    def person(self) -> str:
        """Somebody nobody has met."""
        return f"{self.rng.choice(MEN + WOMEN)} {self.fresh(SURNAMES)}"

    def body(self, full: str, short: str) -> Origin:
        """A body, in full, in short, and by who speaks for it."""
        full = self.fill(full, {})
        who = self.person()
        bare = short.removeprefix("the ")
        role = "spokesman" if who.split()[0] in MEN else "spokeswoman"
        return Origin(full, (full, f"{who} of {full}", short, f"{bare} {role} {who}"), "body")

    def somebody(self) -> Origin:
        """A person who speaks for nobody else."""
        full = self.fill(self.rng.choice(self.kind["persons"]), {})
        return Origin(full, (full, " ".join(full.split()[-2:])), "person")

    def fill(self, template: str, slots: dict[str, str]) -> str:
        """Choices drawn and slots filled; a figure at the head in words; the first letter large."""
        known = {**self.slots, **slots}
        text = re.sub(r"\{([^{}]*)\}", lambda m: self.rng.choice(m.group(1).split("|")), template)

        def put(match: re.Match[str]) -> str:
            name = match.group(1)
            if name in known:
                return known[name]
            low = name.lower()
            if low == "person":
                return self.person()
            if low == "year":
                return str(self.rng.randrange(1931, 2012))
            value = known[low]
            return value.upper() if name.isupper() and len(name) > 1 else value[:1].upper() + value[1:]

        text = re.sub(r"\$([A-Za-z]+)", put, text)
        return re.sub(r"(\bat\]? (?:\[T:)?)at least", r"\1no fewer than", text)

    def sentence(self, levels: list[str], claim: Statement | None = None, quoted: bool = False) -> Sentence:
        """A sentence nobody has written yet."""
        self.ids[0] += 1
        return Sentence(self.ids[0], tuple(headed(one) for one in levels), quoted, claim)

    def plans(self) -> None:
        """Statements on two or three counts and on the cause."""
        rng = self.rng
        matters = self.kind["matters"]
        chosen = sorted(rng.sample(range(len(matters)), min(len(matters), rng.choice((2, 3, 3)))))
        corrected = False
        for matter in (matters[n] for n in chosen):
            plan = rng.choice(PLANS)
            while plan == "part" and matter not in GROUPS:
                plan = rng.choice(PLANS)
            corrected |= self.count(matter, plan, corrected)
        self.because()

    def voices(self, form: str, count: int) -> list[Origin]:
        """Who may speak on such a matter: hospitals on the dead and the injured only."""
        clinical = form in {"dead", "injured"}
        pool = [b for b in self.bodies if clinical or not re.search("Hospital|Clinic", b.truth)]
        return self.rng.sample(pool if form == "arrested" else [*pool, self.somebody()], count)

    def count(self, form: str, plan: str, corrected: bool) -> bool:
        """Statements on one count; true where an outlet corrects itself."""
        rng = self.rng
        first, second, third = self.voices(form, 3)
        counted, done = self.kind["people"], ""
        name = form
        if form == "other":
            counted, done = self.spare.pop()
            name = counted
        if form == "cost":
            counted = rng.choice(("euros", "crowns", "dollars"))
        wide = {"dead": (6, 50), "injured": (9, 140), "missing": (6, 70), "arrested": (8, 160), "displaced": (110, 900)}
        low, high = wide.get(form, (12, 480))
        value = rng.randrange(low, high) * (500_000 if form == "cost" else 1)
        step = max(3, round(value / (500_000 if form == "cost" else 1) * rng.uniform(0.12, 0.4)))
        step *= 500_000 if form == "cost" else 1
        bound = "exact"
        if plan in {"single", "agree"} and form != "cost":
            bound = rng.choice(("exact", "least", "least", "range", "range", "about"))
            value = value if bound in {"exact", "least"} else max(20, round(value, -1))
        self.plan[name] = plan
        if plan == "single" and rng.random() < 0.25:
            first = UNKNOWN[0]
        one = Statement(name, form, first, 0, value, bound, counted, done)
        put = self.statements
        if plan == "revised" and not corrected and rng.random() < 0.4:
            put.append(replace(one, way="slip", value=value + step))
            put.append(replace(one, way="correction", day=self.later, old=value + step))
            return True
        put.append(one)
        if plan == "agree":
            put.append(replace(one, origin=second))
            if rng.random() < 0.25:
                put.append(replace(one, origin=third))
        elif plan == "updated":
            loud = rng.random() < 0.65
            put.append(replace(one, value=value + step, day=self.later, way="up" if loud else "", old=value))
        elif plan == "revised":
            less = max(2 if form != "cost" else 500_000, value - step)
            put.append(replace(one, value=less, day=self.later, way="down", old=value))
        elif plan == "conflict":
            put.append(replace(one, origin=second, value=value + 2 * step + (5 if form != "cost" else 0)))
        elif plan == "part":
            part = rng.randrange(2, max(3, min(40, value // 2)))
            origin = rng.choice((first, second))
            put.append(replace(one, origin=origin, value=part, counted=rng.choice(self.kind["parts"]), way="part"))
        return False

    def because(self) -> None:
        """Statements on the cause."""
        rng = self.rng
        plan = self.plan["cause"] = rng.choice(("single", "agree", "conflict", "conflict", "denied", "denied"))
        self.causes = rng.sample(self.kind["causes"], 3)
        first, second = self.voices("cause", 2)
        if rng.random() < 0.3:
            first = UNKNOWN[0]
            if plan == "agree" and rng.random() < 0.6:
                second = rng.choice(UNKNOWN)
        hedged = plan != "conflict" and rng.random() < (0.35 if plan == "denied" else 0.6)
        one = Statement("cause", "hedged" if hedged else "cause", first, 0, counted="", cause=self.causes[0])
        self.statements.append(one)
        if plan == "agree":
            self.statements.append(replace(one, origin=second))
        elif plan == "conflict":
            self.statements.append(replace(one, origin=second, cause=self.causes[1]))
        elif plan == "denied":
            day = rng.choice((0, 0, self.later))
            self.statements.append(replace(one, origin=self.party, form="denial", denies=True, day=day))

    def pick(self, name: str, block: str) -> list[str]:
        """A construction that nobody else in this event has used, while there is one."""
        left = self.unused.setdefault(name, [])
        if not left:
            every = words.triples(block)
            left.extend(self.rng.sample(every, len(every)))
        return left.pop()

    def figure(self, one: Statement, value: int | None, bound: str, wordy: bool = False) -> str:
        """A figure with its end or softener, and its unit where it is money."""
        value = value or 0
        if one.form == "cost":
            number = f"{value // 1_000_000}" if value % 1_000_000 == 0 else f"{value / 1_000_000:.1f}"
            return f"{number} million {one.counted}"
        rng = self.rng
        number = spelled(value) if value < 10 or (wordy and value < 100) else str(value)
        if bound == "least":
            return f"{rng.choice(('at least', 'no fewer than'))} {number}"
        if bound == "about":
            return f"{rng.choice(('about', 'around', 'some', 'roughly'))} {number}"
        return f"between {value - 10} and {value}" if bound == "range" else number

    def slots_of(self, one: Statement, wordy: bool = False) -> dict[str, str]:
        """What the constructions ask for."""
        got = {"p": one.counted, "d": one.done, "g": GROUPS.get(one.form, ""), "b": one.counted}
        if one.cause:
            got |= {"c": one.cause[0], "k": one.cause[1]}
        else:
            got["n"] = self.figure(one, one.value, one.bound, wordy)
            head = self.figure(one, one.value, one.bound, True)
            got["N"] = head[:1].upper() + head[1:]
            got["o"] = self.figure(one, one.old, "exact")
            toll = self.rng.choice(TOLLS[one.form])
            got["t"] = toll.replace("$p", one.counted).replace("$d", one.done)
        return got

    def clause(self, one: Statement) -> str:
        """A statement as a clause."""
        form = self.rng.choice(words.CLAUSES[one.form].split("|"))
        return self.fill(form, self.slots_of(one, self.rng.random() < 0.25))

    def state(self, one: Statement, article: Article) -> Sentence:
        """A statement with its source, as this article's own reporting has it."""
        met = int(any(c.origin == one.origin for c in article.claims()))
        if one.origin.kind == "unnamed":
            clause = self.clause(one)
            return self.sentence([self.fill(t, {"K": clause}) for t in self.pick("unnamed", words.UNNAMED)], one)
        form = {"up": "up", "down": "down", "part": "part", "correction": "correction"}.get(one.way, one.form)
        surfaces = one.origin.surfaces
        for _ in range(40):
            levels = self.pick(form, getattr(words, form.upper()))
            joined = " ".join(levels)
            thing = re.search(r"\b(its|itself|which|bulletin|Lawyers|it had|it announced)\b", joined)
            money = one.form == "cost" and re.search("count|list|fewer|Some had", joined) and one.way in {"up", "down"}
            if not (thing and one.origin.kind == "person") and not money:
                break
        first = surfaces[0]
        if one.origin.kind == "body":
            named = [*surfaces[::2]] if thing else [*surfaces]
            first = self.rng.choice(named[:1] * 3 + named[1:2] if not met and not thing else named[: 1 + met * 3])
        elif met:
            first = self.rng.choice(surfaces)
        levels = self.rng.sample(levels, 3) if form == "correction" else levels
        slots = self.slots_of(one, self.rng.random() < 0.2)
        made = [self.fill(t, {**slots, "S": first}) for t in levels]
        return self.sentence(made, one)

    def filler(self, style: str, name: str) -> Sentence:
        """Something beside the point."""
        if name == "fact":
            left = self.unused.setdefault("fact", self.rng.sample(self.kind["facts"], len(self.kind["facts"])))
            name, levels = ("fact", left.pop()) if left else ("scene", self.pick("scene", SCENES))
        else:
            block = {"open": OPEN[style], "scene": SCENES, "background": BACKGROUND, "quote": QUOTES}[name]
            levels = self.pick(f"{name} {style}" if name == "open" else name, block)
        slots = {"person": self.person(), "Person": "", "year": str(self.rng.randrange(1931, 2012))}
        slots |= {"Person": slots["person"], "Year": slots["year"]}
        made = [self.fill(t, slots) for t in levels]
        return self.sentence(made * 3 if len(made) == 1 else made, quoted=name == "quote")

    def article(self, made: str, day: int, outlet: tuple[str, str] | None = None) -> Article:
        """An empty article by an outlet that has none yet."""
        style, name = outlet or self.outlets.pop()
        title = headed(self.fill(self.rng.choice(TITLES.split("|")), {}))
        one = Article(f"m{self.number}-{len(self.articles)}", name, style, day, title, made)
        self.articles.append(one)
        return one

    def dress(self, one: Article, own: list[Sentence], release: list[Sentence] | None = None) -> None:
        """Puts an opening before and other things between what an article states."""
        rng = self.rng
        rest = [self.filler(one.style, rng.choice(("fact", "scene", "scene"))) for _ in range(rng.randrange(2, 5))]
        if rng.random() < 0.5:
            rest.append(self.filler(one.style, "quote"))
        if rng.random() < 0.5:
            rest.append(self.filler(one.style, "background"))
        rest = [*own[1:], *rest]
        body = [*own[:1], *rng.sample(rest, len(rest))]
        if release:
            body[2:2] = release
        one.lines = [(s, 0) for s in [self.filler(one.style, "open"), *body]]

    def report(self, day: int, stated: list[Statement], outlet: tuple[str, str] | None = None, **more: Any) -> Article:
        """An outlet's own reporting."""
        one = self.article("report", day, outlet)
        order = sorted(stated, key=lambda s: self.rng.random() + (s.way == "part"))
        for statement in order:
            one.lines.append((self.state(statement, one), 0))
        self.dress(one, [s for s, _ in one.lines], more.get("release"))
        return one

    def naming(self, outlet: str) -> str:
        """An outlet as another names it."""
        if outlet.startswith(("Radio", "Channel")) or outlet.endswith("Television"):
            return outlet
        last = outlet.rsplit(maxsplit=1)[-1]
        draw = self.rng.random()
        if draw < 0.15 and last in {"Gazette", "Courier", "Tribune", "Chronicle", "Mirror", "Express", "Flash"}:
            return f"the {last}"
        if draw < 0.2:
            return outlet.replace(" ", "").replace("'", "").lower() + ".example"
        return ("the blog " if last in {"Notes", "Diary", "Dispatches"} else "the ") + outlet

    def credit(self, block: str, outlet: str, one: Statement, clause: str, claim: Statement | None) -> Sentence:
        """A statement with the outlet that it is taken from."""
        name = block.lower()
        levels = self.pick(name, getattr(words, block))
        source = self.rng.choice(one.origin.surfaces[:3:2])
        return self.sentence(
            [self.fill(t, {"O": self.naming(outlet), "S": source, "K": clause}) for t in levels], claim
        )

    def relay(self, old: Article) -> None:
        """One or two statements of another article, which is named; something may be lost."""
        rng = self.rng
        held = [c for c in old.claims() if not c.denies and c.way not in {"correction", "part"}]
        if not held:
            return
        denial = next((c for c in old.claims() if c.denies), None)
        new = self.article("relay", old.day + rng.randrange(2))
        new.relays.append(old.id)
        chosen = rng.sample(held, min(len(held), rng.choice((1, 2, 2))))
        if rng.random() < (0.7 if denial else 0.4 * any(c.form == "hedged" for c in held)):
            chosen = [c for c in held if c.matter == "cause"][:1] or chosen
        cite = rng.random() < 0.5 or any(c.origin.kind == "unnamed" for c in chosen)
        new.sourced = cite
        own = []
        for one in chosen:
            told = one
            if one.form == "hedged" and rng.random() < 0.65:
                told = replace(told, form="cause")
                new.drift.append((old.id, "hedge"))
            if one.bound != "exact" and rng.random() < 0.55:
                told = replace(told, bound="exact")
                new.drift.append((old.id, "range"))
            if one.form in GROUPS and one.counted not in WIDE and rng.random() < 0.5:
                told = replace(told, counted="people")
                new.drift.append((old.id, "counted"))
            if not cite:
                new.drift.append((old.id, "source"))
            own.append(self.credit("RELAY_CITING" if cite else "RELAY", old.outlet, one, self.clause(told), one))
            if denial and denial.cause and one.matter == "cause" and one.cause == denial.cause:
                if rng.random() < 0.65:
                    new.drift.append((old.id, "denial"))
                else:
                    line = self.fill(
                        rng.choice(DENIED.replace("\n", "").split("|")),
                        {"S": denial.origin.surfaces[0], "c": denial.cause[0]},
                    )
                    own.append(self.sentence([line] * 3, denial))
        self.dress(new, [])
        new.lines[1:1] = [(s, 0) for s in own]

    def copy(self, old: Article, how: str) -> None:
        """A copy, cut, rewording or retelling of another article."""
        rng = self.rng
        new = self.article(how, old.day + rng.randrange(2))
        lines = list(old.lines)
        if how == "cut":
            lines = lines[: max(4, int(len(lines) * rng.uniform(0.55, 0.8)))]
        elif how == "near":
            lines = [(s, 1 if rng.random() < 0.85 else v) for s, v in lines if s.claim or rng.random() < 0.9]
        elif how == "told":
            lines = [(s, 2) for s, _ in lines if s.claim or rng.random() < 0.92]
        if rng.random() < 0.4:
            lines.append((self.filler(new.style, "scene"), 0))
        new.lines = lines
        draw = rng.random()
        if draw < 0.3:
            new.head = f"({old.outlet}) – "
        elif draw < 0.6:
            new.tail = self.fill(rng.choice(CREDITS), {"O": old.outlet})

    def extra(self) -> Statement:
        """A count or a cause that nobody else in the event has."""
        origin = self.rng.choice(self.bodies)
        if self.spare:
            counted, done = self.spare.pop()
            return Statement(counted, "other", origin, 0, self.rng.randrange(11, 95), "exact", counted, done)
        return Statement("cause", "cause", origin, 0, counted="", cause=self.causes[2])

    def circle(self, size: int) -> None:
        """Outlets that each have the same from the next, and nobody has it from elsewhere."""
        one = self.extra()
        if one.form == "other" and self.rng.random() < 0.4:
            one = Statement("cause", "cause", one.origin, 0, counted="", cause=self.causes[2])
        ring = [self.article("circle", 1) for _ in range(size)]
        for place, new in enumerate(ring):
            other = ring[(place + 1) % size]
            new.relays.append(other.id)
            line = self.credit("CIRCLE", other.outlet, one, self.clause(one), None)
            self.dress(new, [])
            new.lines.insert(self.rng.choice((1, 1, 2)), (line, 0))
        self.circles.append([a.id for a in ring])

    def near_miss(self) -> None:
        """Two texts that credit each other for the same, of which one names whom it has it from: no circle."""
        one = self.extra()
        if one.matter == "cause":
            return
        self.plan[one.matter] = "single"
        a, b = self.article("relay", 1), self.article("relay", 1)
        a.sourced = False
        a.relays, b.relays = [b.id], [a.id]
        a.drift.append((b.id, "source"))
        mine = [self.credit("RELAY", b.outlet, one, self.clause(one), one)]
        theirs = [self.state(one, b), self.credit("RELAY", a.outlet, one, self.clause(one), None)]
        for new, own in ((a, mine), (b, theirs)):
            self.dress(new, [])
            new.lines[1:1] = [(s, 0) for s in own]

    def swap(self, a: Article, b: Article) -> None:
        """Two reporters who credit each other for different things, each with the source named: no circle."""
        mine, theirs = ({c.key(): c for c in x.claims() if c.form in TOLLS and c.way == ""} for x in (a, b))
        x = next((c for k, c in mine.items() if k not in theirs), None)
        y = next((c for k, c in theirs.items() if k not in mine), None)
        if x is None or y is None or x.matter == y.matter:
            return
        for new, old, one in ((a, b, y), (b, a, x)):
            new.relays.append(old.id)
            line = self.credit("RELAY_CITING", old.outlet, one, self.clause(one), one)
            new.lines.insert(len(new.lines) - 1, (line, 0))

    def hearsay(self) -> None:
        """A text that has a figure from nobody it names."""
        one = next((s for s in self.statements if s.day == 0 and s.form in TOLLS and s.way == ""), None)
        if one is None:
            return
        new = self.article("vague", 1)
        new.sourced = False
        line = self.fill(self.rng.choice(VAGUE.replace("\n", "").split("|")), {"K": self.clause(one)})
        self.dress(new, [self.sentence([line] * 3, one)])

    def cover(self) -> list[Article]:
        """All articles on the event."""
        rng = self.rng
        first = [s for s in self.statements if s.day == 0]
        later = [s for s in self.statements if s.day > 0 and s.way != "correction"]
        left: list[Statement] = []
        right: list[Statement] = []
        for matter in self.plan:
            held = [s for s in first if s.matter == matter]
            apart = len(held) > 1 and self.plan[matter] != "part"
            apart = apart and rng.random() < (0.35 if self.plan[matter] == "denied" else 0.75)
            for place, one in enumerate(held):
                (right if apart and place % 2 else left).append(one)
            if not apart and held[0].way != "slip" and rng.random() < 0.5:
                right.append(held[0])
        moved = [s for s in left if s.way == "" and s not in right and sum(t.matter == s.matter for t in left) == 1]
        if not right or (moved and len(left) > len(right) + 2):
            right += moved[-1:]
            left = [s for s in left if s not in moved[-1:]] or left
        release = [self.filler("agency", "scene"), self.filler("agency", "fact")] if rng.random() < 0.3 else None
        home = self.outlets.pop()
        reports = [self.report(0, left, home, release=release), self.report(0, right or left[:1], release=release)]
        if later:
            reports.append(self.report(self.later, later, home if rng.random() < 0.4 else None))
        slips = [s for s in self.statements if s.way == "correction"]
        reports += [self.report(self.later, [one], home) for one in slips]
        if rng.random() < 0.3:
            self.swap(*reports[:2])
        if rng.random() < 0.4:
            self.circle(rng.choice((2, 2, 3)))
        elif rng.random() < 0.4:
            self.near_miss()
        if rng.random() < 0.15:
            self.hearsay()
        total = max(rng.randrange(7, 10), len(self.articles) + 2)
        for _ in range(30):
            if len(self.articles) >= min(total, 9):
                break
            chain = [a for a in self.articles if a.made == "relay" and a.sourced and not self.tangled(a)]
            deed = rng.choice("copy cut near near told told told relay relay relay relay relay".split())
            if deed == "relay" or not any(a.made == "relay" for a in self.articles):
                rich = [a for a in reports if {"denial", "hedged"} & {c.form for c in a.claims()}]
                pool = chain if chain and rng.random() < 0.25 else rich if rich and rng.random() < 0.4 else reports
                self.relay(rng.choice(pool))
            else:
                self.copy(rng.choice([a for a in reports if a.claims()[0].way != "correction"]), deed)
        return self.articles

    def tangled(self, one: Article) -> bool:
        """Whether an article has lost something or stands in a pair, so that its relay would be hard to judge."""
        return bool(one.drift) or any(one.id in a.relays for a in self.articles)


def headed(text: str) -> str:
    """A figure at the head in words, and the first letter of each sentence large."""
    found = re.match(r"((?:\[[SCT]\d*:)?“?)(\d{1,2})(?= )", text)
    if found:
        text = found.group(1) + spelled(int(found.group(2))) + text[found.end() :]
    return re.sub(r"((?:^|[.!?] )(?:\[[SCT]\d*:)?“?)(\w)", lambda m: m.group(1) + m.group(2).upper(), text)
