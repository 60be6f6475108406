"""What outlets of the blind bank do with statements and with one another's texts. Every deed is noted for the truth."""

from __future__ import annotations

import datetime
import random
from dataclasses import dataclass, field, replace

import templates_blind as bank
from events_blind import MATTERS, RUMOURS
from fillers_blind import FILLERS, LEDES, SCENES
from names_blind import STREETS, pronouns
from prose import Sentence, reworded, sentence, with_template
from templates_blind import CALLED
from wording_blind import bounded, clauses, placed, rounded, spelled, standing
from world import Statement
from world_blind import Event

LEVELS = ("plain", "light", "retold")
STYLES_OF = {
    "agency": ("agency",),
    "station": ("broadcaster",),
    "paper": ("regional", "tabloid", "translated", "official"),
    "site": ("translated", "tabloid", "agency", "official"),
}


@dataclass(frozen=True)
class Outlet:
    """A medium: its name, what it is, and the style of its desk."""

    name: str
    kind: str
    style: str


@dataclass(frozen=True)
class Carried:
    """One statement as an article has it: what is left of its bound, hedge, kind of people and source."""

    statement: Statement
    bound: str
    hedged: bool
    counted: str
    sourced: bool


@dataclass
class Article:
    """One text: who printed it and when, its sentences, what it carries and credits, and how it was made."""

    id: str
    event: int
    outlet: Outlet
    published: datetime.date
    title: str
    paragraphs: list[list[Sentence]]
    made: str
    parent: str | None = None
    credit: Outlet | None = None
    before: str = ""
    after: str = ""
    carried: dict[int, Carried] = field(default_factory=dict)
    hearsay: int | None = None
    drift: list[tuple[str, str]] = field(default_factory=list)
    relayed: list[str] = field(default_factory=list)


class Desk:
    """Writes the articles of one event. What one author has written no independent author of the event writes."""

    def __init__(self, rng: random.Random, made: Event, ids: list[int]) -> None:
        self.rng, self.event, self.ids = rng, made, ids
        self.articles: list[Article] = []
        self.families: dict[int, tuple[str, ...]] = {}
        self.unused: dict[str, list[int]] = {}
        self.outlets = [self._outlet() for _ in range(16)]
        self.agency = Outlet(made.names.agency(), "agency", "agency")
        self.quotes: dict[str, tuple[str, tuple[int, ...]]] = {}

    def _outlet(self) -> Outlet:
        name, kind = self.event.names.outlet()
        return Outlet(name, kind, self.rng.choice(STYLES_OF[kind]))

    # ------------------------------------------------------------ sentences

    def ident(self) -> int:
        """A number for a sentence that nobody has written before."""
        self.ids[0] += 1
        return self.ids[0]

    def draw(self, name: str, count: int) -> int:
        """The number of a template that no author of this event has used, while there is one."""
        left = self.unused.setdefault(name, [])
        if not left:
            left.extend(self.rng.sample(range(count), count))
        return left.pop()

    def slots(self, day: int, **more: str) -> dict[str, str]:
        """What every template may ask for."""
        rng, made = self.rng, self.event
        first, last = made.names.person()
        bare = made.weekday(day)
        return {
            **made.slots,
            "TOWN": made.slots["town"].upper(),
            "event": made.full,
            "noun": made.kind.noun,
            "Noun": made.kind.noun[:1].upper() + made.kind.noun[1:],
            "day": rng.choice((f"on {bare}", f"on {bare}", f"late on {bare}", f"on {bare} afternoon")),
            "day_bare": bare,
            "street": rng.choice(STREETS),
            "first": first,
            "last": last,
            **pronouns(first),
            "n3": str(rng.choice((3, 7, 9, 12, 14, 15, 18, 22, 25, 30, 40))),
            "year": str(rng.randrange(1951, 2012)),
            **more,
        }

    def written(self, family: tuple[str, ...], statement: int | None = None, **slots: str) -> Sentence:
        """A fresh sentence of a family of templates, as first written."""
        ident = self.ident()
        self.families[ident] = family
        return replace(sentence(self.rng, ident, family[0], statement, **slots), told=frozenset({LEVELS[0]}))

    def lede(self, day: int) -> Sentence:
        """An opening that names the event."""
        family = LEDES[self.draw("lede", len(LEDES))]
        short = self.event.kind.short if any("$town" in words for words in family) else self.event.full
        return self.written(family, **self.slots(day, event=short, Event=short[:1].upper() + short[1:]))

    def filler(self, day: int) -> Sentence:
        """Something beside the point."""
        scenes = SCENES[self.event.kind.noun.split()[-1]]
        own = self.unused.get("scene") != [] and self.rng.random() < 0.3
        name, options = ("scene", scenes) if own else ("filler", FILLERS)
        family = options[self.draw(name, len(options))]
        return self.written(family, **self.slots(day))

    def named(self, full: bool) -> dict[str, str]:
        """The event and its harm, in full or in short."""
        event = self.event.full if full or self.rng.random() < 0.3 else self.event.kind.short
        harm = self.event.kind.harm
        for slot, value in {**self.event.slots, "event": event}.items():
            harm = harm.replace("$" + slot, value)
        return {"event": event, "harm": harm}

    def facts(self, one: Carried, full: bool) -> dict[str, str]:
        """The slots of a statement."""
        known = one.statement
        value, matter = known.value or 0, MATTERS.get(known.matter)
        n = bounded(self.rng, value, one.bound, matter.step if matter else 1)
        slots = {"cause": known.cause or "", "counted": one.counted, "n": n, "N": spelled(n, value, one.bound)}
        return {
            **self.named(full),
            **slots,
            "nat": standing(n, one.bound),
            "unit": matter.unit if matter else "",
            "at": matter.at if matter else "",
        }

    def state(self, one: Statement, style: str, words: str, full: bool) -> list[Sentence]:
        """One or two sentences that put a statement forward with its source."""
        rng = self.rng
        held = Carried(one, one.bound, one.hedged, one.counted, True)
        pools: list[tuple[str, list[tuple[str, str, str]]]] = [(style, bank.FRAMES[style])]
        raised = one.replaces is not None and (one.value or 0) > one.replaces
        if one.denies:
            pools = [("denial", bank.DENIALS)]
        elif one.origin.kind != "official" and not one.hedged:
            pools = [("private", bank.PRIVATE)]
        elif one.hedged:
            pools = [("hedged", bank.HEDGED)]
        elif one.matter == "cause":
            pools.append(("blame", bank.BLAMES))
        elif one.replaces is not None and rng.random() < 0.55:
            pools = [("raised", bank.RAISED) if raised else ("lowered", bank.LOWERED)]
        elif not self.part(held):
            pools.append(("toll", bank.TOLLS))
        name, frames = rng.choice(pools)
        frame = frames[self.draw(name, len(frames))]
        family = tuple(placed(frame[i], clauses(self.event.kind, held, i), one.matter, i) for i in range(3))
        facts = self.facts(held, full)
        comma = "," if "," in words else ""
        slots = {
            **self.slots(one.day, source=words, comma=comma, old=f"{one.replaces or 0:,}"),
            **facts,
            **self.earlier(),
        }
        lines = [self.written(family, one.number, **slots)]
        if one.replaces is not None and "$old" not in family[0] and rng.random() < 0.6:
            more = bank.UP if raised else bank.DOWN
            lines.append(sentence(rng, self.ident(), more[self.draw("more" + name, len(more))], **slots))
        return lines

    def earlier(self) -> dict[str, str]:
        """The day of a figure that was replaced later."""
        bare = self.event.weekday(0)
        return {"oday": f"on {bare}", "oDay": f"On {bare}", "oday_bare": bare}

    def quoted(self, words: str, kind: str, day: int) -> Sentence:
        """What one speaker said aloud: all reporters who were there have the same words."""
        if words not in self.quotes:
            options = bank.QUOTES["person" if kind == "witness" else "office"]
            choices = tuple(self.rng.randrange(60) for _ in range(9))
            self.quotes[words] = options[self.draw("quote" + kind, len(options))], choices
        quote, choices = self.quotes[words]
        comma = "," if "," in words else ""
        said = self.rng.choice(("<c>said</c>", "<c>added</c>", "<c>told reporters</c>"))
        form = self.rng.choice(
            (f"<p>{quote}</p>, <s>$source</s>$comma {said}.", f"<s>$source</s>$comma {said}: <p>{quote}</p>.")
        )
        slots = self.slots(day, source=words, comma=comma)
        return Sentence(self.ident(), form, tuple(slots.items()), choices, None)

    # ------------------------------------------------------------ articles

    def publish(
        self, outlet: Outlet, day: int, paragraphs: list[list[Sentence]], made: str, **known: object
    ) -> Article:
        """Put an article on the pile."""
        title = str(known.pop("title", "") or self.title(day, bank.RUMOUR_TITLES if made == "circle" else bank.TITLES))
        date = self.event.day + datetime.timedelta(days=day)
        name = f"{self.event.prefix}e{self.event.number}-{len(self.articles)}"
        article = Article(name, self.event.number, outlet, date, title, paragraphs, made, **known)  # type: ignore[arg-type]
        self.articles.append(article)
        return article

    def title(self, day: int, options: list[str] | tuple[str, ...], **slots: str) -> str:
        """A headline."""
        return sentence(self.rng, 0, self.rng.choice(options), **{**self.slots(day), **slots}).write()[0]

    def day(self, article: Article) -> int:
        """How many days after the event an article appeared."""
        return (article.published - self.event.day).days

    def headed(self, statements: list[Statement], day: int) -> str:
        """A headline with the article's own first figure, or one without any."""
        counts = [s for s in statements if s.value and s.counted == self.whole(s)]
        if not counts or self.rng.random() < 0.4:
            return self.title(day, bank.TITLES)
        one = counts[0]
        held = Carried(one, one.bound, False, one.counted, True)
        return self.title(day, MATTERS[one.matter].head, **self.facts(held, True))

    def report(self, outlet: Outlet, statements: list[Statement], shared: list[list[Sentence]], day: int) -> Article:
        """Own reporting: an opening, statements with their sources, a quotation, scenes, perhaps a pasted release."""
        rng = self.rng
        statements = rng.sample(statements, len(statements))
        blocks = [[self.lede(day)]]
        for place, one in enumerate(statements):
            words = one.origin.also if rng.random() < 0.4 else one.origin.words  # type: ignore[attr-defined]
            lines = self.state(one, outlet.style, words, place == 0)
            if rng.random() < 0.3:
                lines.append(self.filler(day))
            blocks.append(lines)
            if rng.random() < 0.25 and one.origin.kind != "unnamed":
                blocks.append([self.quoted(words, one.origin.kind, day)])
        blocks += [[self.filler(day) for _ in range(rng.choice((1, 2, 2)))] for _ in range(rng.randrange(2, 4))]
        blocks[2:2] = shared
        if rng.random() < 0.3:
            blocks.append([sentence(rng, -1, rng.choice(bank.BOILERPLATE))])
        carried = {s.number: Carried(s, s.bound, s.hedged, s.counted, True) for s in statements}
        for block in shared:
            for line in block:
                if line.statement is not None:
                    one = self.event.statements[line.statement]
                    carried[one.number] = Carried(one, one.bound, one.hedged, one.counted, True)
        title = self.headed(statements, day)
        return self.publish(outlet, day, blocks, "report", carried=carried, title=title)

    def copy(self, old: Article, outlet: Outlet, how: str) -> Article:
        """A copy, a cut, a light rephrasing or a retelling of another article, with a credit more often than not."""
        rng = self.rng
        blocks = [b for b in old.paragraphs if b[0].ident != -1]
        if how == "cut":
            blocks = blocks[: max(2, int(len(blocks) * rng.uniform(0.5, 0.8)))]
        elif how in {"light", "retold"}:
            share = 0.85 if how == "light" else 1.0
            kept = [
                b
                for n, b in enumerate(blocks)
                if n < 2 or any(s.statement is not None for s in b) or rng.random() < 0.9
            ]
            blocks = [[self.rephrased(s, how) if rng.random() < share else s for s in b] for b in kept]
        elif rng.random() < 0.4 and len(blocks) > 4:
            blocks = blocks[:-1]
        if rng.random() < 0.3:
            blocks = [*blocks, [self.filler(self.day(old))]]
        there = {s.statement for b in blocks for s in b}
        carried = {n: c for n, c in old.carried.items() if n in there}
        day = self.day(old) + rng.randrange(2)
        credit = old.outlet if rng.random() < 0.65 else None
        before = after = ""
        if credit:
            if rng.random() < 0.5:
                before = rng.choice(bank.CREDIT_BEFORE)
            else:
                after = rng.choice(bank.CREDIT_AFTER)
        known = {"parent": old.id, "credit": credit, "before": before, "after": after, "carried": carried}
        title = old.title if how in {"copy", "cut"} and rng.random() < 0.6 else ""
        return self.publish(outlet, day, blocks, how, title=title, **known)

    def rephrased(self, old: Sentence, how: str) -> Sentence:
        """The same sentence lightly rephrased or retold; what was put in one way only gets other choices of words."""
        family = self.families.get(old.ident)
        if family is None:
            return old if "“" in old.template else reworded(self.rng, old, 0.6)
        made = with_template(self.rng, old, family[LEVELS.index(how)])
        return replace(made, told=frozenset({how}))

    def called(self, outlet: Outlet) -> str:
        """An outlet as others name it."""
        return self.rng.choice(CALLED[outlet.kind]).replace("$outlet", outlet.name)

    def roundable(self, value: int) -> bool:
        """Whether a figure has a round one that nobody gives as theirs."""
        return rounded(value) not in {s.value for s in self.event.statements}

    def whole(self, one: Statement) -> str:
        """Who is counted in a statement's matter, all told."""
        return self.event.kind.counted if one.matter in {"dead", "missing"} else "people"

    def part(self, one: Carried) -> bool:
        """Whether only a part of those is counted."""
        return one.statement.value is not None and one.counted != self.whole(one.statement)

    def relayed(self, one: Carried, old: Article) -> tuple[list[Sentence], Carried, list[tuple[str, str]]]:
        """One statement of another article, with that outlet named; what is left of it, and what was lost."""
        rng, known = self.rng, one.statement
        bound, hedged, counted, drift = one.bound, one.hedged, one.counted, []
        if hedged and rng.random() < 0.4:
            hedged = False
            drift.append("hedge")
        if bound in {"least", "range", "upto"} and rng.random() < 0.4:
            bound = "exact"
            drift.append("range")
        elif bound == "exact" and known.value and self.roundable(known.value) and rng.random() < 0.2:
            bound = "about"
            drift.append("range")
        if self.part(one) and rng.random() < 0.7:
            counted = self.whole(known)
            drift.append("counted")
        citing = one.sourced and rng.random() < 0.55
        if one.sourced and not citing:
            drift.append("source")
        held = Carried(known, bound, hedged, counted, citing)
        name = "RELAY_CITING" if citing else "RELAY"
        options = getattr(bank, name)
        level = rng.randrange(3)
        template = placed(
            options[self.draw(name, len(options))], clauses(self.event.kind, held, level), known.matter, level
        )
        pday = self.event.weekday(self.day(old))
        words = known.origin.words
        slots = self.slots(known.day, source=words, comma="," if "," in words else "", outlet=self.called(old.outlet))
        line = sentence(
            rng, self.ident(), template, known.number, **{**slots, **self.facts(held, True), "pday": f"on {pday}"}
        )
        return [line], held, [(kind, old.id) for kind in drift]

    def relay(self, old: Article, outlet: Outlet) -> Article:
        """One or two of another article's statements in own words, with that outlet named; something may be lost."""
        rng = self.rng
        options = [c for c in old.carried.values() if not c.statement.denies]
        options.sort(key=lambda c: rng.random() * (0.4 if c.hedged or c.bound != "exact" or self.part(c) else 1))
        distinct = {(c.statement.matter, c.statement.value, c.statement.cause): c for c in reversed(options)}
        chosen = list(reversed(distinct.values()))[: rng.choice((1, 2, 2))]
        day = self.day(old) + rng.randrange(2)
        blocks, carried, drift = [], {}, []
        for one in chosen:
            lines, held, lost = self.relayed(one, old)
            blocks.append(lines)
            carried[one.statement.number] = held
            drift += lost
        blocks += [[self.filler(day) for _ in range(rng.choice((1, 2)))] for _ in range(rng.randrange(2, 4))]
        if rng.random() < 0.5:
            blocks.insert(0, [self.lede(day)])
        known = {"parent": old.id, "credit": old.outlet, "carried": carried, "drift": drift, "relayed": [old.id]}
        return self.publish(outlet, day, blocks, "relay", **known)

    def exchange(self, one: Article, other: Article) -> None:
        """Two reporters each relay something of the other's own. That is no circle: each thing has its origin."""
        for mine, theirs in ((one, other), (other, one)):
            matters = {c.statement.matter for c in mine.carried.values()}
            own = [c for c in theirs.carried.values() if c.sourced and not c.statement.denies]
            options = [c.statement.number for c in own if c.statement.matter not in matters]
            if not options:
                continue
            lines, held, lost = self.relayed(theirs.carried[options[0]], theirs)
            mine.paragraphs.insert(2, lines)
            mine.carried[options[0]] = held
            mine.drift += lost
            mine.relayed.append(theirs.id)

    def hearsay(self, outlet: Outlet) -> None:
        """Talk without a source."""
        one = self.rng.choice([s for s in self.event.statements if s.value])
        held = Carried(one, one.bound, False, one.counted, False)
        level = self.rng.randrange(3)
        template = bank.HEARSAY[self.draw("hearsay", len(bank.HEARSAY))]
        template = placed(template, clauses(self.event.kind, held, level), one.matter, level)
        slots = {**self.slots(1), **self.facts(held, True)}
        first = sentence(self.rng, self.ident(), template, one.number, **slots)
        blocks = [[self.lede(1)], [first, self.filler(1)], [self.filler(1)]]
        self.publish(outlet, 1, blocks, "reportedly", hearsay=one.number)

    def circle(self, outlets: list[Outlet]) -> None:
        """Each outlet gives the next as its only ground, the last one the first, for what nobody else puts forward."""
        rng = self.rng
        rumour = rng.random() < 0.5
        wordings = rng.choice(RUMOURS)
        for place, outlet in enumerate(outlets):
            credited = outlets[(place + 1) % len(outlets)]
            options = bank.CIRCLE + bank.RELAY
            template = options[self.draw("circle", len(options))]
            if rumour:
                words = rng.choice(wordings)
                template = placed(template, {"done": words, "had": words}, "cause", 0)
                facts = self.named(True)
            else:
                one = Statement(-1, "cause", None, 1, cause=self.event.causes[2])  # type: ignore[arg-type]
                held = Carried(one, "exact", False, "people", False)
                level = rng.randrange(3)
                template = placed(template, clauses(self.event.kind, held, level), "cause", level)
                facts = self.facts(held, True)
            pday = f"on {self.event.weekday(1)}"
            slots = {**self.slots(1), **facts, "outlet": self.called(credited), "pday": pday}
            blocks = [
                [sentence(rng, self.ident(), template, **slots)],
                [self.filler(1)],
                [self.filler(1), self.filler(1)],
            ]
            known: dict[str, object] = {}
            sources = [a for a in self.articles if a.made == "report" and self.day(a) == 0]
            if rng.random() < 0.4:
                old = rng.choice(sources)
                kept = [c for c in old.carried.values() if not c.statement.denies and c.sourced]
                if kept:
                    lines, held, lost = self.relayed(rng.choice(kept), old)
                    blocks.insert(2, lines)
                    known = {"carried": {held.statement.number: held}, "drift": lost, "relayed": [old.id]}
            if rng.random() < 0.5:
                blocks.insert(0, [self.lede(1)])
            self.publish(outlet, 1, blocks, "circle", **known)


def cover(rng: random.Random, made: Event, ids: list[int]) -> list[Article]:
    """All articles on one event."""
    desk = Desk(rng, made, ids)
    free = iter(desk.outlets)
    day0 = [s for s in made.statements if s.day == 0]
    later = [s for s in made.statements if s.day > 0]
    shared: list[list[Sentence]] = []
    told = list(day0)
    bodies = [s for s in day0 if s.origin.kind == "official" and not s.hedged]
    if rng.random() < 0.3 and bodies:
        pasted = rng.choice(bodies)
        told.remove(pasted)
        shared = [[*desk.state(pasted, "official", pasted.origin.words, True), desk.filler(0)]]
    half, rest = told[::2], told[1::2]
    first = desk.report(desk.agency, half + rest[:1], shared, 0)
    second = desk.report(next(free), rest + (half[:1] if rng.random() < 0.5 else []), shared, 0)
    if rng.random() < 0.3:
        desk.report(next(free), rng.sample(told, min(2, len(told))), [], 0)
    if rng.random() < 0.2:
        desk.exchange(first, second)
    if later:
        by = rng.choice((desk.agency, second.outlet, next(free)))
        desk.report(by, later, [], 1)
    originals = list(desk.articles)
    for _ in range(rng.randrange(4, 8)):
        old = rng.choice(originals if rng.random() < 0.7 else desk.articles)
        deed = rng.choice(("copy", "cut", "light", "light", "retold", "relay", "relay", "relay"))
        outlet = next(free)
        if deed == "relay" and any(not c.statement.denies for c in old.carried.values()):
            desk.relay(old, outlet)
        elif not old.relayed:
            desk.copy(old, outlet, "light" if deed == "relay" else deed)
    if rng.random() < 0.25:
        desk.hearsay(next(free))
    if rng.random() < 0.35:
        desk.circle([next(free) for _ in range(rng.choice((2, 2, 3)))])
    return desk.articles
