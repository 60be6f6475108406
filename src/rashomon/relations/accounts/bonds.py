"""How two accounts of a figure stand to each other: one replaces the other, is part of it, or can't be so beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from rashomon.arithmetic.compare import Compared
from rashomon.records import Quantity
from rashomon.relations.accounts.changes import brings_to, doubt, first_told, places_of, said_to_be_old, said_to_change
from rashomon.relations.accounts.drafts import Bond, Draft, Holder
from rashomon.relations.accounts.held import day, hold, label, may_hold, noun, one_noun, other_people, rank
from rashomon.relations.accounts.kindred import kindred
from rashomon.relations.accounts.wholes import Wholes
from rashomon.relations.origins.trace import Tracer
from rashomon.relations.pile import Page
from rashomon.relations.points.fates import SETTLED
from rashomon.relations.points.points import Point

SAMPLE = 12  # claims of an account that are held against those of another
ASIDE = 1200  # characters within which a text sets two figures against each other
STATES = 21  # days within which figures of one holder are states of one count, unless a text says more


@dataclass(frozen=True)
class Pair:
    """Two accounts of one matter, the smaller first, with what is known of the matter."""

    i: int
    j: int
    a: Draft
    b: Draft
    pages: Mapping[str, Page]
    tracer: Tracer
    wholes: Wholes

    @cached_property
    def seen(self) -> dict[str, tuple[Compared, Point, Point]]:
        """The first pair of claims for each way in which claims of the two stand to each other."""
        found: dict[str, tuple[Compared, Point, Point]] = {}
        for one in _varied(self.a.members, self.wholes.named, self.tracer):
            for other in _varied(self.b.members, self.wholes.named, self.tracer):
                held = hold(one, other, self.pages, self.wholes.holder, self.kin(one, other))
                if held.outcome == "later" and not self.states(one, other):
                    continue
                if held.outcome == "apart" and one.fate and not (one.total and other.total):
                    continue
                found.setdefault(held.rule if held.outcome == "apart" else held.outcome, (held, one, other))
        return found

    def states(self, one: Point, other: Point) -> bool:
        """Whether two figures of one holder may be states of one count: of all, by one noun, not far apart in time."""
        near = abs(day(one, self.pages) - day(other, self.pages)) <= STATES
        firm = self.wholes.firm(one) and self.wholes.firm(other) and not (one.some or other.some)
        whole = one.first and other.first and one.total and other.total
        return near and firm and whole and one_noun(noun(one), noun(other), {})

    def alike(self, one: Point, other: Point) -> bool:
        """Whether two figures count by one noun, given beside them or beside the same figure elsewhere."""
        nouns = [{noun(m) for m in d.members if _by(m, p)} - {""} for p, d in ((one, self.a), (other, self.b))]
        if any(one is m for m in self.b.members):
            nouns = [{noun(m) for m in d.members if _by(m, p)} - {""} for p, d in ((one, self.b), (other, self.a))]
        return noun(one) == noun(other) or bool(nouns[0] & nouns[1])

    def kin(self, one: Point, other: Point) -> bool:
        """Whether two figures are of one body, whoever speaks for it."""
        beside = (self.pages[one.document], one.source), (self.pages[other.document], other.source)
        return kindred(self.tracer.origin(one), self.tracer.origin(other), beside)

    def known_then(self, old: Point, new: Point) -> str:
        """Why a figure may be no later state of another: a text gave it before, or it is of more places."""
        draft = self.b if any(old is m for m in self.a.members) else self.a
        if any(day(m, self.pages) <= day(old, self.pages) for m in draft.members if not m.earlier):
            return "but a text gave that figure before."
        if places_of(old, self.pages) != places_of(new, self.pages):
            return "but no text says that it replaces that one, and one of them is of several places."
        return ""

    def bond(self, kind: str, why: str, one: Point, other: Point) -> Bond:
        """A bond of the two, shown by a claim of each."""
        return Bond(self.i, self.j, kind, why, (one.ref, other.ref))

    def update(self, old: Point, new: Point, why: str) -> Bond:
        """The account of `new` replaces that of `old`."""
        lower = rank(new.quantity) < rank(old.quantity)
        forward = any(old is m for m in self.a.members)
        one, other = (self.i, self.j) if forward else (self.j, self.i)
        return Bond(one, other, "revised" if lower else "update", why, (old.ref, new.ref))


def _by(one: Point, other: Point) -> bool:
    """Whether two claims of one account count the same way: neither some only."""
    return one.total and other.total


def bond(pair: Pair) -> Bond | None:
    """How two accounts stand to each other; None where nothing stands against both."""
    return next((found for rule in RULES if (found := rule(pair)) is not None), None)


def _said_to_replace(pair: Pair) -> Bond | None:
    replaced = _superseded(pair.a, pair.b, pair) or _superseded(pair.b, pair.a, pair)
    return pair.update(*replaced, "The text says that it replaces the earlier figure.") if replaced else None


def _outgrown(pair: Pair) -> Bond | None:
    """A lower end that its holder gave, and a higher figure by the same on a later day: "at least 22", then 31."""
    for one in _varied(pair.a.members, pair.wholes.named, pair.tracer):
        for other in _varied(pair.b.members, pair.wholes.named, pair.tracer):
            a, b = one.quantity, other.quantity
            if a is None or b is None or a.high is not None or a.low is None or b.low is None or b.low <= a.low:
                continue
            who = pair.wholes.holder(one)
            same = (who is not None and who == pair.wholes.holder(other)) or pair.kin(one, other)
            if not same or not day(one, pair.pages) < day(other, pair.pages):
                continue
            if (
                pair.states(one, other)
                and pair.wholes.alone(one)
                and pair.wholes.alone(other)
                and not doubt(one, other, pair.alike(one, other))
                and not pair.known_then(one, other)
            ):
                return pair.update(one, other, "The same holder gives a higher figure on a later day.")
    return None


def _later(pair: Pair) -> Bond | None:
    if "later" not in pair.seen:
        return None
    held, one, other = pair.seen["later"]
    old, new = (one, other) if day(one, pair.pages) <= day(other, pair.pages) else (other, one)
    lower = rank(new.quantity) < rank(old.quantity)
    said = said_to_change(new, pair.pages[new.document], lower)
    unsure = "" if said else doubt(old, new, pair.alike(old, new)) or pair.known_then(old, new)
    if not said and not unsure and not (pair.wholes.alone(old) and pair.wholes.alone(new)):
        unsure = "but a text of theirs gives another figure too, and no text says that it replaces that one."
    if unsure:
        return pair.bond("scope", f"{held.reason.rstrip('.')}, {unsure}", old, new)
    return pair.update(old, new, held.reason)


def _said_to_change(pair: Pair) -> Bond | None:
    changed = _changed(pair.a, pair.b, pair) or _changed(pair.b, pair.a, pair)
    return pair.update(*changed, "The text says that the count changed.") if changed else None


def _against(pair: Pair) -> Bond | None:
    found = _conflict(pair)
    if found is None:
        return None
    held, one, other = found
    both = pair.wholes.one_more(one, other) or first_told(one, other, pair.pages)
    return pair.bond("scope", both, one, other) if both else pair.bond("conflict", held.reason, one, other)


def _of_all(one: Point) -> bool:
    """Whether a count may be of all, for those that it may hold; of people in hospital, those who were taken there."""
    return one.total or (one.fate == "in hospital" and one.role == "all")


def _more_arrested(pair: Pair) -> Bond | None:
    """Fewer arrested, and on a later day more: nobody is arrested less."""
    old, new = pair.a.members[0], pair.b.members[0]
    if old.fate != "arrested" or not (old.role == new.role == "all") or old.earlier or new.earlier:
        return None
    voices = [{pair.wholes.named(m) for m in d.members} - {None} for d in (pair.a, pair.b)]
    if all(voices) and not voices[0] & voices[1]:
        return None  # two parties may count differently
    days = [min(day(m, pair.pages) for m in d.members if not m.earlier) for d in (pair.a, pair.b)]
    if not 0 < days[1] - days[0] <= STATES or rank(new.quantity)[0] <= rank(old.quantity)[0]:
        return None
    first = next(m for m in pair.b.members if day(m, pair.pages) == days[1])
    return pair.update(old, first, "On a later day more had been arrested.")


def _others_too(one: Point) -> bool:
    """Whether a count of the dead leaves out somebody who is dead too: "killed himself and three others"."""
    return (
        one.fate == "dead" and one.quantity is not None and (one.quantity.counted or "").lower() in {"other", "others"}
    )


def _partly(pair: Pair) -> Bond | None:
    """The smaller of two accounts counts some only in all its claims, and the larger one counts all."""
    small, large = sorted((pair.a, pair.b), key=lambda d: rank(d.members[0].quantity))
    one = small.members[0]
    whole = next(
        (
            m
            for m in large.members
            if m.total
            and not m.earlier
            and not _others_too(m)
            and may_hold(m, one)
            and not first_told(m, m, pair.pages)
        ),
        None,
    )
    if whole is None or any(m.role not in PARTS for m in small.members) or other_people(one, whole):
        return None
    if rank(one.quantity)[0] >= rank(whole.quantity)[0] or abs(day(one, pair.pages) - day(whole, pair.pages)) > STATES:
        return None
    return pair.bond("part", PARTS[one.role].format(f"“{label(one)}”"), one, whole)


def _apart(pair: Pair) -> Bond | None:
    scope = next((rule for rule in SCOPES if rule in pair.seen), None)
    if scope is None or (scope == "people" and _meet(pair.a.members[0].quantity, pair.b.members[0].quantity)):
        return None
    held, one, other = pair.seen[scope]
    return pair.bond("scope", held.reason, one, other)


def _untold(pair: Pair) -> Bond | None:
    one, other = pair.a.members[0], pair.b.members[0]
    if {"equal", "compatible"} & pair.seen.keys() or _meet(one.quantity, other.quantity):
        return None
    return pair.bond("untold", UNTOLD, one, other)


# The rules in the order in which they are asked; the first with an answer gives it.
RULES: tuple[Callable[[Pair], Bond | None], ...] = (
    _said_to_replace,
    _later,
    _outgrown,
    _said_to_change,
    _more_arrested,
    _against,
    _partly,
    _apart,
    _untold,
)
SCOPES = ("fate", "people", "certainty", "period", "completeness", "votes", "place", "unit", "days")
PARTS = {
    "part": "{0} counts some of them only: those of one kind, at one place or in one state.",
    "rest": "{0} counts others than those named before it.",
    "charge": "{0} counts those that somebody is accused of.",
}
UNTOLD = "They differ, and no text shows that they count the same at the same time."


def _meet(a: Quantity | None, b: Quantity | None) -> bool:
    """Whether a value can satisfy both as written."""
    if a is None or b is None:
        return True
    low = max((q.low for q in (a, b) if q.low is not None), default=None)
    high = min((q.high for q in (a, b) if q.high is not None), default=None)
    return low is None or high is None or low <= high


def _changed(old: Draft, new: Draft, pair: Pair) -> tuple[Point, Point] | None:
    """A count of all of which its text says that it rose or fell, beside one of a text that is not later.

    Another party's figure is not replaced so, unless a text names it as the earlier one: "has risen to" doesn't say
    whose count has risen.
    """
    firm, pages, named = pair.wholes.firm, pair.pages, pair.wholes.named
    both = {m.document for m in new.members} & {m.document for m in old.members if m.earlier}
    for one in new.members:
        if one.total and one.fate == "dead" and _one_more_died(one, old, pair):
            return old.members[0], one
        others = any(named(was) not in {None, named(one)} and not pair.kin(one, was) for was in old.members)
        if not (one.total and firm(one)) or (others and not both):
            continue
        for was in old.members:
            if (
                was.total
                and firm(was)
                and was.document != one.document
                and 0 <= day(one, pages) - day(was, pages) <= STATES
                and one_noun(noun(one), noun(was), {})
                and said_to_change(one, pages[one.document], rank(one.quantity) < rank(was.quantity))
            ):
                return was, one
    return None


def _one_more_died(one: Point, old: Draft, pair: Pair) -> bool:
    """Whether a text says that somebody died, bringing the toll to a figure, and another gave one less before."""
    page, was = pair.pages[one.document], old.members[0]
    began = min(day(m, pair.pages) for m in old.members)
    return (
        rank(one.quantity)[0] - rank(was.quantity)[0] == 1
        and was.total
        and was.document != one.document
        and 0 <= day(one, pair.pages) - began <= STATES
        and brings_to(one, page)
    )


def _conflict(pair: Pair) -> tuple[Compared, Point, Point] | None:
    """Two figures of which both can't be so. Only counts of all that stand alone in what their voice says are held
    against each other, and nothing where one text gives both, or where a count may have grown since.
    """
    holder = pair.wholes.named
    firsts, others = _told(_first(pair.a, pair), pair), _told(_first(pair.b, pair), pair)
    nouns = Counter({m.document: noun(m) for m in (*pair.a.members, *pair.b.members)}.values())
    for one in firsts:
        for other in others:
            if None in (holder(one), holder(other)):
                continue  # a text's own figure may be of another hour; who counted is not said
            if pair.kin(one, other) and one.document != other.document:
                continue
            if one.document == other.document and abs(one.start - other.start) > ASIDE:
                continue  # a text that gives two figures far apart from each other doesn't hold them against each other
            if not one_noun(noun(one), noun(other), nouns) or _places_apart(one, other):
                continue
            if _gives(one, pair.b, holder) or _gives(other, pair.a, holder) or _grown(one, other, pair.pages):
                continue
            if one.fate and not (pair.wholes.firm(one) and pair.wholes.firm(other)):
                continue
            held = hold(one, other, pair.pages, holder)
            if held.outcome == "conflicting":
                return held, one, other
    return None


def _told(found: Sequence[Point], pair: Pair) -> list[Point]:
    """The figures that say most of whom they count: of one voice only those with a noun, where there are any."""
    named = pair.wholes.named
    nouns = {named(m) for m in found if noun(m)}
    return [m for m in found if noun(m) or named(m) not in nouns]


def _places_apart(one: Point, other: Point) -> bool:
    """Whether two figures stand with places of which neither names the other."""
    places = [(p.claim.place or "").lower() for p in (one, other)]
    return all(places) and not (places[0] in places[1] or places[1] in places[0])


def _first(draft: Draft, pair: Pair) -> list[Point]:
    """The figures of an account that are the first of their kind by their voice in their document."""
    return [
        m
        for m in _varied(draft.members, pair.wholes.named, pair.tracer)
        if m.first and m.total and not m.some and not pair.wholes.of_some(m)
    ]


def _superseded(old: Draft, new: Draft, pair: Pair) -> tuple[Point, Point] | None:
    """A claim of `new` in a text that names the figure of `old` as the earlier one, in so many words."""
    named = pair.wholes.named
    for one in new.members:
        if one.supersedes and one.total and pair.wholes.firm(one):
            page = pair.pages[one.document]
            for was in old.members:
                if was.document != one.document or not was.earlier or not was.total:
                    continue
                ours = named(was) in {None, named(one)} or pair.kin(one, was)
                if was.older or (said_to_be_old(was, page) and ours):
                    return was, one
    return None


def _gives(one: Point, other: Draft, holder: Holder) -> bool:
    """Whether the document of a figure gives the other account's figure too, unless by another voice that is known."""
    return any(
        m.document == one.document and (holder(m) == holder(one) or None in (holder(m), holder(one)))
        for m in other.members
    )


def _grown(one: Point, other: Point, pages: Mapping[str, Page]) -> bool:
    """Whether the later figure is the higher one, or one of the two has no day: then it may be a later state. What is
    settled, as a crowd that has gone home, doesn't grow."""
    days = pages[one.document].day, pages[other.document].day
    if days[0] == days[1]:
        return False
    if None in days:
        return True
    older, newer = (one, other) if days[0] < days[1] else (other, one)  # type: ignore[operator] # both are days
    return rank(newer.quantity) > rank(older.quantity) and one.fate not in SETTLED


def _varied(members: Sequence[Point], holder: Holder, tracer: Tracer) -> list[Point]:
    """Some members, as different in origin as may be; what a relay made of a figure, and figures without a
    source beside sourced ones, are not held against others."""
    first: dict[str | None, Point] = {}
    own = [m for m in members if tracer.ident(m) not in tracer.steps] or list(members)
    own = [m for m in own if holder(m) is not None] or own
    for one in own:
        if not one.earlier:
            first.setdefault(holder(one), one)
    kept = set(map(id, first.values()))
    return [*first.values(), *[m for m in own if id(m) not in kept]][:SAMPLE]
