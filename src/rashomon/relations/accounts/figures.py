"""Figures of a matter to accounts: what is written, what can be true together, what replaces what, what conflicts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from rashomon.relations.accounts.bonds import Pair, bond
from rashomon.relations.accounts.drafts import Bond, Draft, Holder
from rashomon.relations.accounts.held import day, hold, label, one_whole, rank
from rashomon.relations.accounts.portions import part_bonds, portions, worth_telling
from rashomon.relations.accounts.wholes import Wholes
from rashomon.relations.matters.questions import Question
from rashomon.relations.origins.trace import Tracer
from rashomon.relations.pile import Page
from rashomon.relations.points.points import Point


def figures(
    question: Question, points: Sequence[Point], pages: Mapping[str, Page], holder: Holder, tracer: Tracer
) -> tuple[list[Draft], list[Bond]]:
    """Accounts of a figure, by what is written, with the ones that say the same joined; the parts of those counted come
    after the counts of all."""
    members = [points[n] for n in question.members]
    members = [m for m in members if m.quantity and (m.quantity.low is not None or m.quantity.high is not None)]
    rest, parts = portions(members, tracer)
    wholes = Wholes(members, pages, holder)
    drafts, bonds = _accounts([m for m in rest if wholes.answers(m)], wholes, pages, holder, tracer)
    shared = {m.document for d in drafts if len({m.document for m in d.members}) > 1 for m in d.members}
    made: list[Draft] = []
    for same in parts.values():
        if not worth_telling(same, shared):
            continue
        of_kind, between = _accounts(same, Wholes(same, pages, holder), pages, holder, tracer)
        begin = len(drafts) + len(made)
        made += of_kind
        bonds += [replace(b, one=b.one + begin, other=b.other + begin) for b in between]
    return [*drafts, *made], [*bonds, *part_bonds(drafts, made)]


def _accounts(
    members: Sequence[Point], wholes: Wholes, pages: Mapping[str, Page], holder: Holder, tracer: Tracer
) -> tuple[list[Draft], list[Bond]]:
    """Accounts of figures that can be held against one another, and how they stand."""
    drafts: list[Draft] = []
    place: dict[tuple[str, str, int], Draft] = {}
    for one in sorted(members, key=lambda m: (_steps(m, tracer), day(m, pages))):
        step = tracer.steps.get(tracer.ident(one))
        home = place.get(tracer.ident(step.origin)) if step else None
        if home is not None and not any(_ends(m) == _ends(one) for m in home.members):
            home = next((d for d in drafts if any(_ends(m) == _ends(one) for m in d.members)), home)
        if home is None:
            home = next((d for d in drafts if _same(one, d.members[0], pages, holder)), None)
        if home is None:
            home = next((d for d in drafts if any(_same(one, m, pages, holder) for m in d.members[1:4])), None)
        if home is None:
            home = Draft(label(one), [])
            drafts.append(home)
        home.members.append(one)
        place[tracer.ident(one)] = home
    drafts.sort(key=lambda d: rank(d.members[0].quantity))
    bonds = []
    for i, a in enumerate(drafts):
        for j in range(i + 1, len(drafts)):
            found = bond(Pair(i, j, a, drafts[j], pages, tracer, wholes))
            if found is not None:
                bonds.append(found)
    return drafts, bonds


def _ends(one: Point) -> tuple[object, object]:
    return (one.quantity.low, one.quantity.high) if one.quantity else (None, None)


def _steps(one: Point, tracer: Tracer) -> int:
    """How many copies and credits lie between a point and where it enters."""
    count = 0
    step = tracer.steps.get(tracer.ident(one))
    while step is not None and count < 20:
        count += 1
        step = tracer.steps.get(tracer.ident(step.origin))
    return count


def _same(one: Point, other: Point, pages: Mapping[str, Page], holder: Holder) -> bool:
    """Whether two figures are one account: equal, within rounding, or sharing the end that both give."""
    a, b = one.quantity, other.quantity
    if a is None or b is None:
        return False
    if one.supersedes != other.supersedes and (a.low, a.high) != (b.low, b.high):
        return False
    if one_whole(one, other):
        return True
    held = hold(one, other, pages, holder)
    if held.outcome == "equal":
        return True
    if held.outcome != "compatible":
        return False
    if held.rule == "rounding":
        return True
    shared = {e for e in (a.low, a.high) if e is not None} & {e for e in (b.low, b.high) if e is not None}
    closed = None not in (a.low, a.high, b.low, b.high)
    return bool(shared) or (closed and held.rule == "nested")
