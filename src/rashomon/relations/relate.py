"""The order of comparison: pages, reuse and events, credits, then event by event matters, accounts and origins."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from rashomon.records import (
    Account,
    Change,
    Circle,
    Citation,
    Event,
    Family,
    First,
    Matter,
    Missing,
    Origins,
    Reading,
    Related,
    Relay,
    Reuse,
    Tie,
)
from rashomon.relations import drift
from rashomon.relations.accounts import ages, figures, said
from rashomon.relations.accounts.drafts import Bond, Draft, holders
from rashomon.relations.accounts.labels import label
from rashomon.relations.accounts.verdicts import ORDER, verdict
from rashomon.relations.accounts.words import readable
from rashomon.relations.credits.citations import all_names, cite, credit_pairs
from rashomon.relations.credits.rounds import joined
from rashomon.relations.events import Grouping, group
from rashomon.relations.matters.likeness import Likeness
from rashomon.relations.matters.questions import Question, questions
from rashomon.relations.origins.count import count
from rashomon.relations.origins.families import Families
from rashomon.relations.origins.relays import relayed
from rashomon.relations.origins.trace import Tracer
from rashomon.relations.pile import Page, pages
from rashomon.relations.points.points import Point, points
from rashomon.relations.reuse.candidates import shingle_pairs, shingles, stock_words
from rashomon.relations.reuse.shared import Sentences, Shared, directed, share_text
from rashomon.relations.wording import clip

WIDE = 60  # pages of an event above which only likely pairs are held against each other for rewording


def relate(readings: Sequence[Reading], families: Sequence[Family] = ()) -> Related:
    """All that many readings show together, with publisher `families` by the user's list.

    The order of the readings does not change what is found.

    Ids of events, matters and accounts follow the order of the documents' days and ids.
    """
    pile = pages(sorted(readings, key=lambda r: (r.document.published or "9999", r.document.id)))
    hashed = shingles(pile)
    candidates = shingle_pairs(pile, hashed)
    names = all_names(pile)
    grouping = group(pile, candidates, credit_pairs(pile, names))
    grouping = replace(grouping, groups=joined(pile, grouping.groups, names, grouping.like))
    member = {n: g for g in grouping.groups for n in g}
    stock = stock_words(hashed, [member[n][0] for n in range(len(pile))])
    shared: dict[tuple[int, int], Shared] = {}
    for a, b in candidates:
        found = share_text(pile[a], pile[b], stock, member[a] is member[b])
        if found is not None:
            shared[a, b] = found
    citations = cite(pile, names, lambda n: member[n], grouping.like)
    for event in grouping.groups:
        if len(event) > 1:
            _reworded(event, pile, grouping, shared)
    credited = _credited(citations, pile)
    reused = [record for pair in sorted(shared) for record in directed(shared[pair], pile, credited)]
    known = _Events(pile, citations, reused, Families(families))
    for event in grouping.groups:
        known.add(event)
    return Related(
        readings=tuple(readings),
        reuse=tuple(reused),
        citations=citations,
        events=tuple(known.events),
        matters=tuple(known.matters),
        ties=tuple(known.ties),
        changes=tuple(known.changes),
        relays=tuple(known.relays),
        circles=tuple(known.circles),
        missing=tuple(known.missing),
        unknown=known.unknown,
    )


def _reworded(
    event: Sequence[int], pile: Sequence[Page], grouping: Grouping, shared: dict[tuple[int, int], Shared]
) -> None:
    """Add to `shared` the pairs of an event that have the same sentences in other words."""
    bags = Sentences([pile[n] for n in event])
    for a, b in combinations(event, 2):
        if len(event) > WIDE and not grouping.like(a, b):
            continue
        known = shared.get((a, b))
        if known is not None and known.share >= 0.5:
            continue
        chain = bags.chain(pile[a], pile[b])
        if chain is not None and (known is None or chain.share > known.share):
            shared[a, b] = chain


def _credited(citations: Sequence[Citation], pile: Sequence[Page]) -> dict[int, frozenset[int]]:
    index = {p.id: p.index for p in pile}
    found: dict[int, set[int]] = defaultdict(set)
    for one in citations:
        if one.target is not None:
            found[index[one.source]].add(index[one.target])
    return {n: frozenset(t) for n, t in found.items()}


class _Events:
    """Collects what is found event by event."""

    def __init__(
        self, pile: Sequence[Page], citations: Sequence[Citation], reused: Sequence[Reuse], families: Families
    ) -> None:
        self.pile = pile
        self.families = families
        self.citations: dict[str, list[Citation]] = defaultdict(list)
        for one in citations:
            self.citations[one.source].append(one)
        self.reuse: dict[str, list[Reuse]] = defaultdict(list)
        for shared in reused:
            self.reuse[shared.target.document].append(shared)
        self.events: list[Event] = []
        self.matters: list[Matter] = []
        self.ties: list[Tie] = []
        self.changes: list[Change] = []
        self.relays: list[Relay] = []
        self.circles: list[Circle] = []
        self.missing: list[Missing] = []
        self.unknown: dict[str, str] = {}

    def add(self, event: Sequence[int]) -> None:
        """One event with its matters."""
        held = {self.pile[n].id: self.pile[n] for n in event}
        by_page = {p.id: points(p) for p in held.values()}
        every = [point for n in event for point in by_page[self.pile[n].id]]
        alike = Likeness(every, len(event))
        citations = [c for d in held for c in self.citations[d]]
        shared = [r for d in held for r in self.reuse[d] if r.source.document in held]
        tracer = Tracer(held, by_page, citations, shared, alike, self.families)
        ids = []
        if len(event) > 1:
            asked = [
                self._drafted(question, every, held, tracer)
                for question in questions(every, {n: self.pile[n] for n in event}, alike)
            ]
            copies = _copies(shared)

            def rank(one: _Drafted) -> tuple[int, bool]:
                """By verdict; what only copies of one text have comes after what others have."""
                held_by = {m.document for d in one.drafts for m in d.members}
                return ORDER.index(one.verdict), len({copies.get(d, d) for d in held_by}) == 1

            ranked = sorted((one for one in asked if one is not None), key=rank)
            ids = [self._matter(one, held, tracer) for one in ranked]
        tracer.follow()
        self.changes.extend(drift.changes(tracer.steps, held, by_page, tracer.known))
        self.relays.extend(relayed(tracer.steps.values()))
        self.circles.extend(tracer.circles.values())
        self.missing.extend(tracer.missing.values())
        first = self.pile[event[0]]
        label = first.reading.document.title or clip(first.text, 80)
        self.events.append(Event(id=f"e{len(self.events) + 1}", label=label, documents=tuple(held), matters=tuple(ids)))

    def _drafted(
        self, question: Question, every: Sequence[Point], held: dict[str, Page], tracer: Tracer
    ) -> _Drafted | None:
        members = [every[n] for n in question.members]
        holder = holders(members, tracer)
        if question.kind == "figure":
            drafts, bonds = figures.figures(question, every, held, holder, tracer)
        elif question.kind == "age":
            drafts, bonds = ages.ages(members, held)
        elif question.kind == "contested":
            drafts, bonds = said.contested(question, every, held, tracer.alike.alike)
        elif question.kind == "cause":
            drafts, bonds = said.causes(question, every)
        else:
            drafts, bonds = said.statements(question, every, held, tracer.alike.alike)
        bonds += said.withdrawn(drafts, held, tracer)
        documents = {m.document for d in drafts for m in d.members}
        told, why = verdict(question, bonds, drafts)
        if len(documents) < 2 and told in {"undecided", "agree"}:
            return None  # what one text leaves open, or says twice, is no question between texts
        if question.kind == "statement" and told == "agree" and not readable(drafts[0].members, held):
            return None  # no claim says by itself what it is about
        if question.kind == "statement" and told == "agree" and _of_one_outlet(drafts, held):
            return None  # what an outlet says again in its own voice: its links, its boxes, its own earlier report
        return _Drafted(question, drafts, bonds, told, why)

    def _matter(self, one: _Drafted, held: dict[str, Page], tracer: Tracer) -> str:
        ident = f"m{len(self.matters) + 1}"
        made = []
        for n, draft in enumerate(one.drafts, 1):
            counted = count(draft.members, tracer)
            if counted.why_unknown:
                self.unknown[f"{ident}a{n}"] = counted.why_unknown
            made.append(_account(f"{ident}a{n}", draft, held, counted.origins, tracer))
        for bond in one.bonds:
            if bond.kind == "untold":
                continue
            self.ties.append(
                Tie(
                    kind=bond.kind,  # type: ignore[arg-type] # bonds have only these
                    matter=ident,
                    one=made[bond.one].id,
                    other=made[bond.other].id,
                    why=bond.why,
                    claims=bond.claims,
                )
            )
        self.matters.append(
            Matter(
                id=ident,
                label=label(one.question, one.drafts, held),
                verdict=one.verdict,  # type: ignore[arg-type] # verdict() gives only these
                why=one.why,
                accounts=tuple(made),
            )
        )
        return ident


@dataclass(frozen=True)
class _Drafted:
    """A matter with its answers, before it has an id."""

    question: Question
    drafts: Sequence[Draft]
    bonds: Sequence[Bond]
    verdict: str
    why: str


def _of_one_outlet(drafts: Sequence[Draft], held: dict[str, Page]) -> bool:
    """Whether all that is said is the own voice of one outlet, which is known."""
    members = [m for d in drafts for m in d.members]
    outlets = {held[m.document].reading.document.publisher for m in members}
    return len(outlets) == 1 and None not in outlets and all(m.act is None for m in members)


def _copies(shared: Sequence[Reuse]) -> dict[str, str]:
    """For each document that has running text of others, the one that stands for all that hang together with it."""
    home: dict[str, str] = {}
    for one in shared:
        if one.kind != "retold":
            a, b = (home.get(d, d) for d in (one.source.document, one.target.document))
            home.update(
                {d: a for d, h in home.items() if h == b} | {one.source.document: a, one.target.document: a, b: a}
            )
    return home


def _account(ident: str, draft: Draft, held: dict[str, Page], counted: Origins, tracer: Tracer) -> Account:
    def earliest(one: Point) -> tuple[int, bool, int]:
        """By day; on one day, what is taken from another text of the pile comes after it."""
        page = held[one.document]
        return page.day or 10**7, tracer.ident(one) in tracer.steps, page.index

    first = min(draft.members, key=earliest)
    quantity = draft.members[0].quantity
    claims = tuple(dict.fromkeys(m.ref for m in draft.members))
    return Account(
        id=ident,
        label=draft.label,
        low=quantity.low if quantity else None,
        high=quantity.high if quantity else None,
        unit=quantity.unit if quantity else "",
        stance=draft.stance,
        first=First(document=first.document, published=held[first.document].reading.document.published),
        claims=claims,
        origins=counted,
    )
