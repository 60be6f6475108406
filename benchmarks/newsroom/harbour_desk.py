"""What the outlets of the harbour bank do: report, copy, reword, retell, relay, credit one another."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field, replace
from typing import Any

import harbour_prose as prose
from harbour_world import AGENCIES, MEN, PAPERS, STREETS, Source, Statement, World
from harbour_write import Sentence, figure, reworded

FREE = set(prose.FRAMES[:4]) | {prose.FRAMES[6]}


@dataclass(frozen=True)
class Claim:
    """A statement as one text carries it."""

    said: Statement
    hedged: bool
    bound: str
    counted: str
    value: int | None
    named: bool = True
    sourced: bool = True


@dataclass
class Article:
    """One text with all that is known about it."""

    id: str
    outlet: str
    day: int
    title: str
    blocks: list[list[Sentence]]
    made: str
    parent: Article | None = None
    credit: str = ""
    drift: list[str] = field(default_factory=list)

    @property
    def claims(self) -> list[Claim]:
        """What its sentences carry."""
        return [c for block in self.blocks for s in block for c in s.claims]


class Desk:
    """Writes one event. Independent authors share no construction while there are unused ones."""

    def __init__(self, rng: random.Random, made: World, ids: list[int]) -> None:
        self.rng, self.world, self.ids = rng, made, ids
        self.articles: list[Article] = []
        self.pools: dict[str, list[str]] = {}
        self.rings: list[list[str]] = []
        papers = rng.sample(PAPERS, 12)
        self.papers = iter([p.replace("$x", made.names.place()) for p in papers])
        self.agency = rng.choice(AGENCIES).replace("$x", made.names.place())
        self.quote = rng.choice(prose.QUOTES)
        self.quote_years = str(rng.choice([n for n in range(11, 32) if n not in made.taken]))
        self.known: set[str] = set()

    def draw(self, name: str, options: list[str]) -> str:
        """One of these that nobody has used in this event, while there is one."""
        left = self.pools.setdefault(name, [])
        if not left:
            left.extend(self.rng.sample(options, len(options)))
        return left.pop()

    def make(self, template: str, claims: tuple[Claim, ...] = (), **known: Any) -> Sentence:
        """A fresh sentence."""
        self.ids[0] += 1
        slots = {**self.world.slots, **known.pop("slots", {})}
        first = self.world.names.person()
        slots = {
            "first": first[0],
            "last": first[1],
            "street": self.street(),
            "year": str(self.rng.randrange(1952, 1989)),
            **slots,
        }
        if "gave} his" in template:
            slots["first"] = self.rng.choice(MEN)
        if claims and known.get("pool") != "state opener" and self.rng.random() < 0.6:
            slots["ev"] = slots["thing"]
        return Sentence(known.pop("ident", self.ids[0]), template, slots, self.rng.randrange(10**6), claims, **known)

    def street(self) -> str:
        """A street of the town; there are a few."""
        if "streets" not in self.pools:
            self.pools["streets"] = [s.replace("$x", self.world.names.place()) for s in STREETS[:4]]
        return self.rng.choice(self.pools["streets"])

    def filler(self, name: str, options: list[str]) -> Sentence:
        """Something beside the point, with how it is told anew."""
        template, retelling = self.draw(name, options).split(" || ")
        return self.make(template, retelling=retelling)

    def lead(self, outlet: str) -> Sentence:
        """A first sentence in the manner of this outlet."""

        def suits(template: str) -> bool:
            wanted = next((w for start, w in prose.MANNERS.items() if template.startswith(start)), None)
            return wanted is None or any(word in outlet for word in wanted)

        left = self.pools.setdefault("leads", [])
        if not any(suits(one) for one in left):
            left.extend(self.rng.sample(prose.LEADS, len(prose.LEADS)))
        chosen = next(one for one in left if suits(one))
        left.remove(chosen)
        template, retelling = chosen.split(" || ")
        return self.make(template, retelling=retelling)

    def scenes(self, count: int) -> list[list[Sentence]]:
        """Some such sentences, those of the kind of event first."""
        own = min(count, self.rng.choice((1, 1, 2)))
        made = []
        for number in range(count):
            scene = number < own and self.pools.get("scenes") != []
            made.append(
                self.filler("scenes", self.world.kind["scenes"]) if scene else self.filler("fillers", prose.FILLERS)
            )
        return [[s] for s in made]

    # ------------------------------------------------------------ statements

    def name(self, source: Source) -> str:
        """A source as this text names it now."""
        new = source.truth not in self.known
        self.known.add(source.truth)
        return self.rng.choice(source.first if new else source.later)

    def slots(self, claim: Claim, day: int) -> dict[str, str]:
        """What the constructions of a statement may ask for."""
        said, rng = claim.said, self.rng
        made = {**said.slots, "pday": self.world.weekday(min(day, said.day) if said.day else said.day)}
        if claim.value is not None:
            unit = "million crowns" if said.pool == "cost" else ""
            made["n"] = figure(rng, claim.value, claim.bound, said.high if claim.bound == "range" else None, unit)
            made["k"] = made["n"]
            if said.part:
                made |= {"sub": claim.counted, "whole": self.world_part(said), "who": claim.counted}
            elif said.pool == "dead" and claim.counted != said.counted:
                made["who"] = claim.counted
            made["tally"] = prose.TALLY[said.pool]
            if said.old:
                made |= {
                    "old": f"{said.old.value:,}" if unit == "" else f"{said.old.value} million",
                    "prev": self.world.weekday(said.old.day),
                }
        return made

    def world_part(self, said: Statement) -> str:
        """The whole that a part is of."""
        return prose.WHOLES[said.pool][said.number % len(prose.WHOLES[said.pool])]

    def clause(self, claim: Claim) -> str:
        """A bare clause for a statement."""
        pool = claim.said.pool
        if pool in {"cause", "hedged"}:
            pool = "hedged" if claim.hedged else "cause"
        made = self.draw("clause " + pool, prose.CLAUSES[pool])
        if claim.said.part and pool != "dead":
            made = made.replace("people", "$who")
            if "$who" not in made:
                made = {"injured": "$n $who were {injured|hurt}", "arrested": "$n $who had been {arrested|detained}"}[
                    pool
                ]
        return _agree(made, claim.said.slots.get("np", ""))

    def state(
        self, claim: Claim, day: int, ident: int | None = None, later: str = "", opener: bool = False
    ) -> Sentence:
        """A statement with its source."""
        said, rng, parts = claim.said, self.rng, ("", "")
        pool = "hedged" if said.pool == "cause" and claim.hedged else said.pool
        if opener:
            template = self.draw("openers", prose.OPENERS)
            later = "opener"
        elif said.denies:
            template = self.draw("denies", prose.DENIES)
        elif said.part:
            template = self.draw("parts", prose.PARTS)
        elif said.old and (later == "said" or (not later and rng.random() < 0.6)):
            low = (said.value or 0) < (said.old.value or 0)
            template = self.draw(f"later {low}", prose.LOWERED if low else prose.UPDATES)
            later = "said"
        elif said.source.unnamed:
            template = self.draw("unnamed", prose.UNNAMED)
        elif rng.random() < 0.5:
            template = self.draw("whole " + pool, prose.WHOLE[pool])
        else:
            template = self.draw("frames", prose.FRAMES)
        if "$cl" in template:
            parts = (template, self.clause(claim))
            template = template.replace("$cl", _spoken(*parts))
        template = _agree(template, said.slots.get("np", ""))
        slots = {**self.slots(claim, day), "s": self.name(said.source)}
        more = {"ident": ident} if ident else {}
        return self.make(template, (claim,), slots=slots, parts=parts, pool="state " + later, **more)

    def joined(self, one: Claim, two: Claim, day: int, ident: int | None = None) -> Sentence:
        """Two statements of one source in one sentence."""
        template = self.draw("joined", prose.JOINED)
        second = self.clause(two)
        slots = self.slots(two, day)
        for slot in sorted({**slots}, key=len, reverse=True):
            second = re.sub(rf"\${slot}(?![a-z])", lambda _, s=slot: slots[s], second)
        template = template.replace("$cl2", second).replace("$cl", self.clause(one))
        more = {"ident": ident} if ident else {}
        return self.make(
            template, (one, two), slots={**self.slots(one, day), "s": self.name(one.said.source)}, pool="joined", **more
        )

    def whole_and_part(self, whole: Claim, part: Claim, day: int, ident: int | None = None) -> Sentence:
        """A whole and its part in one sentence."""
        bases = [c for c in prose.CLAUSES[whole.said.pool] if c.startswith(("$n $who", "$n people"))]
        template = self.draw("with part", prose.WITH_PART).replace("$base", self.draw("base " + whole.said.pool, bases))
        slots = {**self.slots(whole, day), "k": figure(self.rng, part.value or 0, "exact"), "sub": part.counted}
        more = {"ident": ident} if ident else {}
        return self.make(
            template, (whole, part), slots={**slots, "s": self.name(whole.said.source)}, pool="with part", **more
        )

    def quoted(self, source: Source) -> Sentence:
        """The one quotation that several reporters heard."""
        template = self.draw("quoted", prose.QUOTED)
        return self.make(
            template,
            slots={"q": self.quote.replace("$years", self.quote_years), "s": self.name(source)},
            ident=-1,
            pool="quote",
        )

    def publish(self, outlet: str, day: int, blocks: list[list[Sentence]], made: str, **known: Any) -> Article:
        """Put an article on the pile."""
        number = len(self.articles)
        title = self.world.fill(self.draw("titles", prose.TITLES))
        article = Article(f"h{self.world.number}-{number}", outlet, day, title, blocks, made, **known)
        self.articles.append(article)
        return article

    # ------------------------------------------------------------ deeds

    def report(self, outlet: str, statements: list[Statement], day: int, loan: list[Sentence] | None = None) -> Article:
        """Own reporting."""
        rng = self.rng
        self.known = set()
        claims = [Claim(s, s.hedged, s.bound, s.counted, s.value) for s in statements]
        blocks: list[list[Sentence]] = []
        opener = next((c for c in claims if c.said.pool == "dead" and not c.said.part and not c.said.old), None)
        opening: list[Sentence] = []
        if opener and rng.random() < 0.55:
            claims.remove(opener)
            opening = [self.state(opener, day, opener=True)]
        while claims:
            one = claims.pop(0)
            part = next((c for c in claims if c.said.part and c.said.matter == one.said.matter), None)
            plain = not (one.said.old or one.said.part or one.said.cause or one.said.source.unnamed)
            mate = next(
                (
                    c
                    for c in claims
                    if plain and c.said.source == one.said.source and not (c.said.old or c.said.part or c.said.cause)
                ),
                None,
            )
            if part and part.said.source == one.said.source and rng.random() < 0.5:
                claims.remove(part)
                blocks.append([self.whole_and_part(one, part, day)])
            elif mate and one.said.day == mate.said.day and rng.random() < 0.5:
                claims.remove(mate)
                blocks.append([self.joined(one, mate, day)])
            else:
                made = [self.state(one, day)]
                denial = next((c for c in claims if c.said.rival == one.said.number), None)
                for other in (part, denial):
                    if other:
                        claims.remove(other)
                        made.append(self.state(other, day))
                blocks.append(made)
        if loan:
            blocks.insert(rng.randrange(len(blocks) + 1), loan)
        more = self.scenes(rng.randrange(2, 5))
        if rng.random() < 0.45:
            more.append([self.quoted(self.world.people[0])])
        for block in more:
            if rng.random() < 0.3 and blocks:
                blocks[-1 if rng.random() < 0.5 else 0].extend(block)
            else:
                blocks.insert(rng.randrange(len(blocks) + 1), block)
        lead = opening or [self.lead(outlet)]
        return self.publish(outlet, day, [lead, *blocks], "report")

    def copy(self, old: Article, outlet: str, how: str) -> Article:
        """Word for word, reworded or told anew, often cut."""
        rng = self.rng
        self.known = set()
        blocks = list(old.blocks)
        if how == "verbatim" and rng.random() < 0.5 and len(blocks) > 4:
            blocks = blocks[: max(3, round(len(blocks) * rng.uniform(0.6, 0.9)))]
        if how == "near":
            blocks = [
                [reworded(s, rng, sorted(FREE)) if s.ident > 0 and rng.random() < 0.9 else s for s in b] for b in blocks
            ]
        elif how == "retold":
            blocks = [[self.retold(s, old.day) for s in b if s.ident > 0] for b in blocks]
            blocks = [b for b in blocks if b]
        if rng.random() < 0.4:
            blocks = [*blocks, *self.scenes(1)]
        credit = old.outlet if rng.random() < 0.5 else ""
        return self.publish(outlet, old.day + rng.randrange(2), blocks, how, parent=old, credit=credit)

    def retold(self, old: Sentence, day: int) -> Sentence:
        """A sentence told anew."""
        if old.retelling:
            return replace(old, template=old.retelling, level=2)
        if old.pool == "state opener":
            new = self.state(old.claims[0], day, old.ident, opener=True)
        elif old.pool.startswith("state"):
            new = self.state(old.claims[0], day, old.ident, old.pool[6:] or "plain")
        elif old.pool == "joined":
            new = self.joined(*old.claims, day, old.ident)
        else:
            new = self.whole_and_part(*old.claims, day, old.ident)
        return replace(new, level=2)

    def relay(self, old: Article, outlet: str) -> Article | None:
        """Some of another article's statements, with that outlet named; something may be lost."""
        rng = self.rng
        self.known = set()
        able = [c for c in old.claims if not c.said.denies and c.sourced]
        if not able:
            return None
        denied = {c.said.rival for c in old.claims}
        rng.shuffle(able)
        if rng.random() < 0.75:
            able.sort(key=lambda c: not (c.hedged or c.said.part or c.bound != "exact" or c.said.number in denied))
            able.sort(key=lambda c: c.said.number not in denied)
        chosen = able[: rng.choice((1, 2, 2))]
        citing = rng.random() < 0.5 or any(c.said.source.unnamed for c in chosen)
        blocks, drift = [], set[str]()
        for claim in chosen:
            new = self.lose(claim, drift)
            names = citing and claim.named
            if claim.named and not names:
                drift.add("source")
            new = replace(new, named=names)
            template = self.draw("citing", prose.RELAYS_CITING) if names else self.draw("relays", prose.RELAYS)
            template = template.replace("$cl", self.clause(new))
            slots = {
                **self.slots(new, old.day),
                "o": old.outlet,
                "from": self.world.weekday(old.day),
                "s": self.name(claim.said.source),
            }
            block = [self.make(template, (new,), slots=slots)]
            denial = next((c for c in old.claims if c.said.rival == claim.said.number), None)
            if denial and claim.said.cause and rng.random() < 0.45:
                block.append(self.state(denial, old.day))
            elif denial:
                drift.add("denial")
            blocks.append(block)
        blocks += self.scenes(rng.randrange(2, 4))
        blocks.insert(0 if rng.random() < 0.7 else len(blocks), [self.lead(outlet)])
        return self.publish(outlet, old.day + rng.randrange(2), blocks, "relay", parent=old, drift=sorted(drift))

    def lose(self, claim: Claim, drift: set[str]) -> Claim:
        """The claim as a careless relay has it."""
        rng, new = self.rng, claim
        if claim.hedged and rng.random() < 0.5:
            new = replace(new, hedged=False)
            drift.add("hedge")
        if claim.value is not None and claim.bound != "exact" and rng.random() < 0.5:
            new = replace(new, bound="exact")
            drift.add("range")
        elif (
            claim.value
            and claim.bound == "exact"
            and claim.value % 10
            and claim.value > 14
            and claim.said.pool != "votes"
            and rng.random() < 0.12
        ):
            new = replace(new, bound="about", value=round(claim.value, -1))
            drift.add("range")
        groups = {"women", "soldiers", "firefighters", "guards", "children", "students"}
        if (
            (claim.said.part or (claim.said.pool == "dead" and claim.counted in groups))
            and claim.counted != "people"
            and rng.random() < 0.5
        ):
            new = replace(new, counted="people")
            drift.add("counted")
        return new

    def rumour(self, blocks: list[list[Sentence]], outlet: str, day: int, made: str, **known: Any) -> Article:
        """A short text around talk."""
        lead = [[self.lead(outlet)]]
        sides = self.scenes(self.rng.randrange(2, 4))
        return self.publish(outlet, day, [*lead, *blocks, *sides], made, **known)

    def passing(self, rumour: str, outlet: str, day: int, source: Source | None = None) -> list[Sentence]:
        """Talk with the outlet that it is taken from, and perhaps its source."""
        pool = prose.RELAYS_CITING if source else prose.RELAYS
        template = self.draw("citing" if source else "relays", pool).replace("$cl", rumour)
        slots = {
            "o": outlet,
            "from": self.world.weekday(day),
            "pday": self.world.weekday(day),
            "s": self.name(source) if source else "",
        }
        return [self.make(template, slots=slots)]

    def sourced(self, rumour: str, source: Source, day: int) -> list[Sentence]:
        """Talk with the person it comes from."""
        template = self.draw("frames", prose.FRAMES).replace("$cl", rumour)
        return [self.make(template, slots={"s": self.name(source), "pday": self.world.weekday(day)})]

    def circle(self) -> None:
        """Two or three texts that have a claim from each other only."""
        outlets = [next(self.papers) for _ in range(self.rng.choice((2, 2, 3)))]
        rumour, day = self.draw("rumours", prose.RUMOURS), self.rng.randrange(2)
        ring = []
        for number, outlet in enumerate(outlets):
            other = outlets[(number + 1) % len(outlets)]
            ring.append(self.rumour([self.passing(rumour, other, day)], outlet, day, "circle").id)
        self.rings.append(ring)

    def no_circle(self) -> None:
        """Two texts that credit each other for different things, or for one that one of them has from a witness."""
        a, b = next(self.papers), next(self.papers)
        one, two = (self.draw("rumours", prose.RUMOURS) for _ in range(2))
        day = self.rng.randrange(2)
        first, second = self.world.people[1:3]
        if self.rng.random() < 0.4:
            self.known = set()
            citing = self.rng.random() < 0.5
            blocks = [self.passing(one, b, day, first if citing else None)]
            left = self.rumour(blocks, a, day, "relay", drift=[] if citing else ["source"])
            self.known = set()
            blocks = [self.passing(one, a, day), self.sourced(one, first, day)]
            left.parent = self.rumour(blocks, b, day, "relay", parent=left)
            return
        made = []
        for outlet, other, mine, his, who, theirs in ((a, b, one, two, first, second), (b, a, two, one, second, first)):
            self.known = set()
            citing = self.rng.random() < 0.6
            blocks = [self.sourced(mine, who, day), self.passing(his, other, day, theirs if citing else None)]
            made.append(self.rumour(blocks, outlet, day, "relay", drift=[] if citing else ["source"]))
        made[0].parent, made[1].parent = made[1], made[0]

    def hearsay(self, outlet: str) -> None:
        """A text that names nobody for what it has."""
        able = [c for c in self.articles[0].claims if not c.said.denies and not c.said.part]
        chosen = [replace(c, sourced=False, named=False) for c in self.rng.sample(able, min(2, len(able)))]
        blocks = []
        for claim in chosen:
            template = self.draw("hearsay", prose.HEARSAY).replace("$cl", self.clause(claim))
            blocks.append([self.make(template, (claim,), slots=self.slots(claim, 0))])
        self.publish(outlet, self.rng.randrange(2), [[self.lead(outlet)], *blocks, *self.scenes(2)], "hearsay")


def _agree(template: str, phrase: str) -> str:
    """The verb after a cause in the plural."""
    if phrase.endswith("s") and phrase.split(maxsplit=1)[0] not in {"a", "an", "the", "ice"}:
        template = template.replace("$np was", "$np were").replace("$np is", "$np are")
    return template


def _spoken(frame: str, clause: str) -> str:
    """A clause as it is said aloud."""
    if "“" not in frame:
        return clause
    clause = re.sub(r"(\$thing|\$ev|\$np|contact|inspection\}|arrest of \$n people|\A\$cand) had", r"\1 has", clause)
    return clause.replace(" had ", " have ")


def cover(rng: random.Random, made: World, ids: list[int]) -> Desk:
    """All articles of an event, six to nine."""
    desk = Desk(rng, made, ids)
    day0 = [s for s in made.statements if s.day == 0]
    late = [s for s in made.statements if s.day]
    lead: dict[str, Source] = {}
    for one in day0:
        lead.setdefault(one.matter, one.source)
    first = [s for s in day0 if s.source == lead[s.matter] or (s.part or (s.denies and rng.random() < 0.85))]
    second = [s for s in day0 if s not in first]
    rest = [s for s in first if rng.random() < 0.5 and s.rival is None]
    rng.shuffle(first)
    first.sort(key=lambda s: s.part)
    base = desk.report(desk.agency, first, 0)
    own = [
        desk.report(next(desk.papers), [*second, *[s for s in rest if s.matter not in {x.matter for x in second}]], 0)
    ]
    if late:
        days = max(s.day for s in late)
        for day in sorted({s.day for s in late}):
            told = [s for s in late if s.day == day]
            own += [desk.report(next(desk.papers), told, day)]
        if rng.random() < 0.6:
            own.append(desk.report(next(desk.papers), late, days))
    target = rng.choice((6, 7, 8, 8, 9, 9))
    kinds = rng.sample(["verbatim", "near", "near", "retold", "retold"], 5)
    if rng.random() < 0.85:
        _deed(rng, desk, kinds.pop(), base, own)
    if rng.random() < 0.37 and len(desk.articles) < 7:
        desk.circle()
    elif rng.random() < 0.3:
        desk.no_circle()
    if rng.random() < 0.8 and len(desk.articles) < 9:
        desk.relay(base, next(desk.papers))
    deeds = ["open", "relay", "relay", "hearsay", "again"]
    rng.shuffle(deeds)
    for deed in [kinds[0], deeds[0], *kinds[1:3], *deeds[1:], "near", "retold", "relay"]:
        if len(desk.articles) >= target:
            break
        _deed(rng, desk, deed, base, own)
    return desk


def _deed(rng: random.Random, desk: Desk, deed: str, base: Article, own: list[Article]) -> None:
    outlet = next(desk.papers)
    old = base if rng.random() < 0.6 else rng.choice(own)
    if deed in {"verbatim", "near", "retold"}:
        desk.copy(old, outlet, deed)
    elif deed == "open":
        loan = [s for s in rng.choice(old.blocks[1:]) if s.ident > 0][:1]
        desk.report(outlet, [], old.day, loan)
    elif deed == "relay":
        desk.relay(old, outlet)
    elif deed == "hearsay":
        desk.hearsay(outlet)
    else:
        relays = [a for a in desk.articles if a.made == "relay" and a.claims]
        if relays:
            desk.relay(rng.choice(relays), outlet)
