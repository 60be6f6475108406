# ruff: noqa: E501 - one quotation a line
"""What outlets do with statements and with one another's texts. Every deed is noted, so that the truth is known."""

from __future__ import annotations

import datetime
import random
from dataclasses import dataclass, field, replace
from types import ModuleType

from prose import Sentence, reworded, sentence
from world import Statement, World

QUOTES = [
    "“{This is a dark day for|A day like this leaves its mark on} {all of us|our town}, and {we will not forget|nobody will forget} {it|it soon}”",
    "“{We are doing|We do} {what we can|all that we can}, and {we will go on|we shall continue} until {everyone has been found|the last one is found}”",
    "“{Let us wait|I ask you to wait} for {the facts|the inquiry} before {anybody points a finger|anyone is blamed}”",
    "“{Help came|The help came} {too late|much too late}, and {somebody must answer|there must be an answer} for {that|it}”",
]


@dataclass
class Article:
    """One text: who printed it and when, its sentences, what it credits, and how it was made."""

    id: str
    event: int
    outlet: str
    published: datetime.date
    title: str
    paragraphs: list[list[Sentence]]
    made: str
    parent: str | None = None
    credit: str | None = None
    claims: list[tuple[int, str]] = field(default_factory=list)
    drift: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)


class Desk:
    """Writes the articles of one event. Templates are used once by independent authors, so that they share no wording."""

    def __init__(self, rng: random.Random, made: World, bank: ModuleType, ids: list[int]) -> None:
        self.rng, self.world, self.bank, self.ids = rng, made, bank, ids
        self.articles: list[Article] = []
        self.unused: dict[str, list[str]] = {}
        self.outlets = rng.sample(bank.OUTLETS, len(bank.OUTLETS))
        self.agencies = rng.sample(bank.AGENCIES, len(bank.AGENCIES))
        self.quote = rng.choice(QUOTES)
        self.quote_choices = tuple(rng.randrange(60) for _ in range(9))

    # ------------------------------------------------------------ small parts

    def ident(self) -> int:
        """A number for a sentence that nobody has written before."""
        self.ids[0] += 1
        return self.ids[0]

    def template(self, name: str) -> str:
        """A template of the bank that no author of this event has used, while there is one."""
        left = self.unused.setdefault(name, [])
        if not left:
            left.extend(self.rng.sample(getattr(self.bank, name), len(getattr(self.bank, name))))
        return left.pop()

    def slots(self, **more: str) -> dict[str, str]:
        """What templates may ask for."""
        rng = self.rng
        return {
            **self.world.slots,
            "when": rng.choice(("on Sunday", "at the weekend", "early in the morning")),
            "sday": rng.choice(("on Sunday", "on Monday", "late on Sunday", "on Monday morning")),
            "first": rng.choice(self.bank.FIRSTS),
            "last": rng.choice(self.bank.LASTS),
            "n3": str(rng.choice((12, 15, 20, 25, 30, 40, 60, 80, 120, 200))),
            "year": str(rng.randrange(1961, 2019)),
            **more,
        }

    def number(self, one: Statement, bound: str | None = None) -> str:
        """The value of a statement as written."""
        value, bound = one.value or 0, bound or one.bound
        if bound == "least":
            return f"at least {value}"
        if bound == "range":
            return f"between {value} and {value + 10}"
        if bound == "about":
            return f"about {round(value, -1)}"
        return str(value)

    def filler(self) -> Sentence:
        """Something beside the point."""
        return sentence(self.rng, self.ident(), self.template("FILLER"), **self.slots())

    def state(self, one: Statement) -> list[Sentence]:
        """One or two sentences that put a statement forward with its source."""
        name = {"dead": "DEAD", "injured": "INJURED"}.get(one.matter)
        if name is None:
            name = "DENIES" if one.denies else "CAUSE_HEDGED" if one.hedged else "CAUSE"
        words = self.slots(source=one.origin.words, n=self.number(one), counted=one.counted, cause=one.cause or "")
        made = [sentence(self.rng, self.ident(), self.template(name), one.number, **words)]
        if one.replaces is not None:
            made.append(sentence(self.rng, self.ident(), self.template("SUPERSEDES"), old=str(one.replaces)))
        return made

    def quoted(self, source: str) -> Sentence:
        """The one quotation that several reporters heard."""
        words = f"<p>{self.quote}</p>, <s>$source</s> <c>{self.rng.choice(('said', 'told reporters', 'added'))}</c>."
        return Sentence(self.ident(), words, (("source", source),), self.quote_choices, None)

    def publish(self, outlet: str, day: int, paragraphs: list[list[Sentence]], made: str, **known: object) -> Article:
        """Put an article on the pile."""
        number = len(self.articles)
        first = next((s for s in self.world.statements if s.matter == "dead"), None)
        slots = self.world.slots
        titles = [
            f"Grief in {slots['town']}",
            f"What we know about {slots['event']}",
            f"{slots['town']}: the search goes on",
            f"{first.value if first else 'Many'} dead: {slots['region']} in mourning",
            f"After {slots['event']}",
        ]
        article = Article(
            f"e{self.world.number}-{number}",
            self.world.number,
            outlet,
            self.world.day + datetime.timedelta(days=day),
            self.rng.choice(titles),
            paragraphs,
            made,
            **known,
        )  # type: ignore[arg-type]
        self.articles.append(article)
        return article

    # ------------------------------------------------------------ deeds

    def report(self, outlet: str, statements: list[Statement], release: list[Sentence], day: int) -> Article:
        """Own reporting: statements with their sources, a quotation, things beside the point, perhaps a pasted release."""
        rng = self.rng
        blocks = [self.state(s) for s in statements]
        rng.shuffle(blocks)
        blocks += [[self.filler()] for _ in range(rng.randrange(2, 5))]
        if rng.random() < 0.4 and statements:
            blocks.append([self.quoted(statements[0].origin.words)])
        if release:
            blocks.insert(1, release)
        if rng.random() < 0.4:
            blocks.append([sentence(rng, -1, rng.choice(self.bank.BOILERPLATE))])
        claims = [(s.number, "own") for s in statements]
        return self.publish(outlet, day, blocks, "report", claims=claims)

    def copy(self, old: Article, outlet: str, how: str) -> Article:
        """A copy, a cut or a rewording of another article, with a credit more often than not."""
        rng = self.rng
        blocks = [b for b in old.paragraphs if b[0].ident != -1]
        if how == "cut":
            blocks = blocks[: max(2, int(len(blocks) * rng.uniform(0.5, 0.75)))]
        elif how == "reword":
            blocks = [
                [reworded(rng, s, 0.45) for s in b] for b in blocks if rng.random() < 0.92 or b[0].statement is not None
            ]
        elif rng.random() < 0.5 and len(blocks) > 3:
            blocks = blocks[:-1]
        if rng.random() < 0.4:
            blocks = [*blocks, [self.filler()]]
        kept = {s.statement for b in blocks for s in b if s.statement is not None}
        credit = old.outlet if rng.random() < 0.7 else None
        day = (old.published - self.world.day).days + rng.randrange(2)
        claims = [c for c in old.claims if c[0] in kept]
        return self.publish(outlet, day, blocks, how, parent=old.id, credit=credit, claims=claims)

    def relay(self, old: Article, outlet: str) -> Article:
        """Two of another article's statements, with that outlet named, in own words; something may be lost."""
        rng = self.rng
        carried = [self.world.statements[n] for n, _ in old.claims if not self.world.statements[n].denies]
        chosen = rng.sample(carried, min(2, len(carried)))
        drift: list[str] = []
        blocks = []
        for one in chosen:
            kind, bound, counted = one.matter, one.bound, one.counted
            if kind == "cause" and one.hedged:
                if rng.random() < 0.5:
                    drift.append("hedge")
                else:
                    kind = "cause_hedged"
            if bound in {"least", "range"} and rng.random() < 0.5:
                bound = "exact"
                drift.append("range")
            elif bound == "exact" and one.value and one.value % 10 and rng.random() < 0.15:
                bound = "about"
                drift.append("range")
            if counted in {"women", "officers"} and rng.random() < 0.5:
                counted = "people"
                drift.append("counted")
            citing = rng.random() < 0.5
            if not citing:
                drift.append("source")
            said = rng.choice(self.bank.SAID[kind])
            template = self.template("RELAY_CITING" if citing else "RELAY").replace("$said", said)
            words = self.slots(
                source=one.origin.words,
                n=self.number(one, bound),
                counted=counted,
                cause=one.cause or "",
                outlet=old.outlet,
            )
            blocks.append([sentence(rng, self.ident(), template, one.number, **words)])
        blocks += [[self.filler()] for _ in range(rng.randrange(2, 5))]
        day = (old.published - self.world.day).days + rng.randrange(2)
        claims = [(s.number, "relay") for s in chosen]
        return self.publish(
            outlet, day, blocks, "relay", parent=old.id, credit=old.outlet, claims=claims, drift=sorted(set(drift))
        )

    def hearsay(self, outlet: str) -> None:
        """A bare "reportedly", without a source."""
        one = self.rng.choice([s for s in self.world.statements if s.matter == "dead"])
        words = self.slots(n=self.number(one), counted=one.counted)
        first = sentence(self.rng, self.ident(), self.template("REPORTEDLY"), one.number, **words)
        blocks = [[first], *[[self.filler()] for _ in range(3)]]
        self.publish(outlet, 1, blocks, "reportedly", claims=[(one.number, "reportedly")])

    def circle(self, one: str, other: str, cause: str) -> None:
        """Two outlets that each give the other as the source of a cause that nobody else puts forward."""
        for outlet, credited in ((one, other), (other, one)):
            said = self.rng.choice(self.bank.SAID["cause"])
            template = self.template("RELAY").replace("$said", said)
            first = sentence(self.rng, self.ident(), template, **self.slots(cause=cause, outlet=credited))
            blocks = [[first], *[[self.filler()] for _ in range(3)]]
            self.publish(outlet, 1, blocks, "circle", credit=credited)


def cover(rng: random.Random, made: World, bank: ModuleType, ids: list[int]) -> list[Article]:
    """All articles on one event."""
    desk = Desk(rng, made, bank, ids)
    outlets = iter(desk.outlets)
    day0 = [s for s in made.statements if s.day == 0]
    later = [s for s in made.statements if s.day > 0]
    release = []
    if rng.random() < 0.3:
        release = [desk.filler(), desk.filler()]
    agency = desk.agencies[0]
    half = [s for n, s in enumerate(day0) if n % 2 == 0]
    rest = [s for n, s in enumerate(day0) if n % 2]
    desk.report(agency, half + rest[:1], release, 0)
    desk.report(next(outlets), rest + half[:1], release, 0)
    if later:
        desk.report(rng.choice((agency, next(outlets))), later, [], 1)
    originals = list(desk.articles)
    for _ in range(rng.randrange(3, 6)):
        old = rng.choice(originals if rng.random() < 0.7 else [a for a in desk.articles if a.made != "reportedly"])
        deed = rng.choice(("copy", "cut", "reword", "reword", "relay", "relay", "relay"))
        outlet = next(outlets)
        if deed == "relay" and any(not made.statements[n].denies for n, _ in old.claims):
            desk.relay(old, outlet)
        elif old.made != "relay":
            desk.copy(old, outlet, "copy" if deed == "relay" else deed)
    if rng.random() < 0.3:
        desk.hearsay(next(outlets))
    if rng.random() < 0.25:
        kinds = [k for k in bank.EVENTS if k[1].replace("$town", made.slots["town"]) == made.slots["event"]]
        desk.circle(next(outlets), next(outlets), kinds[0][2][2])
    return [replace(a) for a in desk.articles]
