"""Figures of a matter to accounts: what is written, what can be true together, what replaces what, what conflicts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from rashomon.arithmetic.compare import Compared, Setting, compare
from rashomon.records import Quantity
from rashomon.relations.accounts import Bond, Draft, Holder
from rashomon.relations.changes import doubt, said_to_be_old, said_to_change
from rashomon.relations.matters import Question
from rashomon.relations.pile import Page
from rashomon.relations.points import Point
from rashomon.relations.trace import Tracer
from rashomon.relations.wording import figure

SAMPLE = 12  # claims of an account that are held against those of another
STATES = 21  # days within which figures of one holder are states of one count, unless a text says more


def setting(one: Point, page: Page, holder: Holder) -> Setting:
    """What is known of a figure from around it."""
    times = {t.id: t for t in page.reading.times}
    as_of = times.get(one.quantity.as_of) if one.quantity and one.quantity.as_of else None
    return Setting(
        words=one.words,
        earliest=as_of.earliest
        if as_of and as_of.earliest == as_of.latest and _counted_then(as_of.span, one)
        else None,
        published=page.reading.document.published,
        holder=holder(one),
    )


def _counted_then(span: tuple[int, int], one: Point) -> bool:
    """A day that stands with the event is not the day of the count; only "as of" and "by" make it so. Never guessed."""
    del span, one
    return False


def figures(
    question: Question, points: Sequence[Point], pages: Mapping[str, Page], holder: Holder, tracer: Tracer
) -> tuple[list[Draft], list[Bond]]:
    """Accounts of a figure, by what is written, with the ones that say the same joined."""
    drafts: list[Draft] = []
    place: dict[tuple[str, str, int], Draft] = {}
    members = [points[n] for n in question.members]
    members = [m for m in members if m.quantity and (m.quantity.low is not None or m.quantity.high is not None)]
    for one in sorted(members, key=lambda m: (_steps(m, tracer), _day(m, pages))):
        step = tracer.steps.get(tracer.ident(one))
        home = place.get(tracer.ident(step.origin)) if step else None
        if home is None:
            home = next((d for d in drafts if _same(one, d.members[0], pages, holder)), None)
        if home is None:
            home = next((d for d in drafts if any(_same(one, m, pages, holder) for m in d.members[1:4])), None)
        if home is None:
            home = Draft(_label(one), [])
            drafts.append(home)
        home.members.append(one)
        place[tracer.ident(one)] = home
    drafts.sort(key=lambda d: _place(d.members[0].quantity))
    bonds = []
    for i, a in enumerate(drafts):
        for j in range(i + 1, len(drafts)):
            bond = _bond(i, j, a, drafts[j], pages, holder, tracer)
            if bond is not None:
                bonds.append(bond)
    return drafts, bonds


def _steps(one: Point, tracer: Tracer) -> int:
    """How many copies and credits lie between a point and where it enters."""
    count = 0
    step = tracer.steps.get(tracer.ident(one))
    while step is not None and count < 20:
        count += 1
        step = tracer.steps.get(tracer.ident(step.origin))
    return count


def _label(one: Point) -> str:
    quantity = one.quantity
    if quantity is None:
        return ""
    noun = quantity.counted or ""
    return f"{figure(quantity)} {noun}".strip()


def _place(quantity: Quantity | None) -> tuple[float, float]:
    if quantity is None:
        return 0.0, 0.0
    low = quantity.low if quantity.low is not None else quantity.high or 0
    return float(low), float(quantity.high if quantity.high is not None else "inf")


def _same(one: Point, other: Point, pages: Mapping[str, Page], holder: Holder) -> bool:
    """Whether two figures are one account: equal, within rounding, or sharing the end that both give."""
    a, b = one.quantity, other.quantity
    if a is None or b is None:
        return False
    if one.supersedes != other.supersedes and (a.low, a.high) != (b.low, b.high):
        return False
    held = _held(one, other, pages, holder)
    if held.outcome == "equal":
        return True
    if held.outcome != "compatible":
        return False
    if held.rule == "rounding":
        return True
    shared = {e for e in (a.low, a.high) if e is not None} & {e for e in (b.low, b.high) if e is not None}
    closed = None not in (a.low, a.high, b.low, b.high)
    return bool(shared) or (closed and held.rule == "nested")


def _held(one: Point, other: Point, pages: Mapping[str, Page], holder: Holder) -> Compared:
    first, second = (setting(p, pages[p.document], holder) for p in (one, other))
    assert one.quantity is not None and other.quantity is not None  # noqa: S101, PT018 - points of figure matters have one
    return compare(one.quantity, other.quantity, first, second)


def _bond(i: int, j: int, a: Draft, b: Draft, pages: Mapping[str, Page], holder: Holder, tracer: Tracer) -> Bond | None:
    """How two figure accounts stand to each other; None where nothing stands against both."""
    seen: dict[str, tuple[Compared, Point, Point]] = {}
    for one in _varied(a.members, holder, tracer):
        for other in _varied(b.members, holder, tracer):
            held = _held(one, other, pages, holder)
            if held.outcome == "later" and not _one_count(one, other, pages):
                continue
            seen.setdefault(held.rule if held.outcome == "apart" else held.outcome, (held, one, other))
    replaced = _superseded(a, b, pages) or _superseded(b, a, pages)
    if replaced is not None:
        old, new = replaced
        forward = old in a.members
        return _update(i, j, forward, old, new, "The text says that it replaces the earlier figure.")
    if "later" in seen:
        held, one, other = seen["later"]
        forward = _day(one, pages) <= _day(other, pages)
        old, new = (one, other) if forward else (other, one)
        lower = _place(new.quantity) < _place(old.quantity)
        unsure = "" if said_to_change(new, pages[new.document], lower) else doubt(old, new)
        if not unsure:
            return _update(i, j, forward, old, new, held.reason)
        return Bond(i, j, "scope", f"{held.reason.rstrip('.')}, {unsure}", (old.ref, new.ref))
    against = _conflict(a, b, pages, holder, tracer)
    if against is not None:
        held, one, other = against
        return Bond(i, j, "conflict", held.reason, (one.ref, other.ref))
    if not (any(m.first for m in a.members) and any(m.first for m in b.members)):
        return None
    for scope in ("fate", "people", "certainty", "period", "completeness", "votes", "place", "unit"):
        if scope in seen:
            held, one, other = seen[scope]
            return Bond(i, j, "scope", held.reason, (one.ref, other.ref))
    return None


def _one_count(one: Point, other: Point, pages: Mapping[str, Page]) -> bool:
    """Whether two figures of one holder may be states of one count: of all, by one noun, published not far apart."""
    near = abs(_day(one, pages) - _day(other, pages)) <= STATES
    if one.some or other.some:
        return False
    return near and one.first and other.first and one.total and other.total and _one_noun(_noun(one), _noun(other), {})


def _conflict(
    a: Draft, b: Draft, pages: Mapping[str, Page], holder: Holder, tracer: Tracer
) -> tuple[Compared, Point, Point] | None:
    """Two figures of which both can't be so. Only what each voice of a document gives first counts, for later figures
    are often of parts; and nothing where one voice of a document gives both, or where a count may have grown since.
    """
    firsts, others = _first(a, holder, tracer), _first(b, holder, tracer)
    nouns = Counter({m.document: _noun(m) for m in (*a.members, *b.members)}.values())
    for one in firsts:
        for other in others:
            if one.document == other.document and None in (holder(one), holder(other)):
                continue
            if not _one_noun(_noun(one), _noun(other), nouns):
                continue
            if _gives(one, b, holder) or _gives(other, a, holder) or _grown(one, other, pages):
                continue
            held = _held(one, other, pages, holder)
            if held.outcome == "conflicting":
                return held, one, other
    return None


def _first(draft: Draft, holder: Holder, tracer: Tracer) -> list[Point]:
    """The figures of an account that are the first of their kind by their voice in their document."""
    return [m for m in _varied(draft.members, holder, tracer) if m.first and m.total and not m.some]


# Nouns that say no more than that people are meant.
_ANYBODY = frozenset(
    ["", "people", "person", "victim", "body", "dead", "injured", "life", "death", "fatality", "injury"]
)


def _noun(one: Point) -> str:
    unit = (one.quantity.unit if one.quantity else "").lower()
    return "" if unit in _ANYBODY else unit


def _one_noun(one: str, other: str, nouns: Mapping[str, int]) -> bool:
    """Whether two figures count people by the same noun; a noun of one document only may be a part of them."""
    return one == other or ("" in (one, other) and all(n == "" or nouns.get(n, 2) > 1 for n in (one, other)))


def _gives(one: Point, other: Draft, holder: Holder) -> bool:
    """Whether the voice of a figure gives the other account's figure too, in the same document."""
    return any(m.document == one.document and holder(m) == holder(one) for m in other.members)


def _grown(one: Point, other: Point, pages: Mapping[str, Page]) -> bool:
    """Whether the later figure is the higher one, or one of the two has no day: then it may be a later state."""
    days = pages[one.document].day, pages[other.document].day
    if days[0] == days[1]:
        return False
    if None in days:
        return True
    older, newer = (one, other) if days[0] < days[1] else (other, one)  # type: ignore[operator] # both are days
    return _place(newer.quantity) > _place(older.quantity)


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


def _superseded(old: Draft, new: Draft, pages: Mapping[str, Page]) -> tuple[Point, Point] | None:
    """A claim of `new` in a text that names the figure of `old` as the earlier one, in so many words."""
    for one in new.members:
        if one.supersedes and one.total:
            page = pages[one.document]
            for was in old.members:
                if was.document == one.document and was.earlier and said_to_be_old(was, page):
                    return was, one
    return None


def _update(i: int, j: int, forward: bool, old: Point, new: Point, why: str) -> Bond:
    lower = _place(new.quantity) < _place(old.quantity)
    one, other = (i, j) if forward else (j, i)
    return Bond(one, other, "revised" if lower else "update", why, (old.ref, new.ref))


def _day(one: Point, pages: Mapping[str, Page]) -> int:
    day = pages[one.document].day
    return day if day is not None else 10**7
