"""Counts that are part of others as accounts of their own: which stand in a matter, and what each is part of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import replace

from msgspec import structs

from rashomon.relations.accounts.drafts import Bond, Draft
from rashomon.relations.accounts.held import label, may_hold, rank
from rashomon.relations.origins.trace import Tracer
from rashomon.relations.points.parts import Part, kind_of_part
from rashomon.relations.points.points import Point
from rashomon.relations.points.states import is_state

LINKS = 6  # copies and credits that are followed from a figure to the part that it is of
PART = "“{0}” counts some of what the other counts, as a text says."


def portions(members: Sequence[Point], tracer: Tracer) -> tuple[list[Point], dict[str, list[Point]]]:
    """The figures of a matter parted: the counts of all, and by kind those that are part of them, each as a count of
    its own that can be held against others of its kind. What another text gives as a part is one where a text gives the
    same number with the same noun, or takes it from there."""
    parts = [m for m in members if m.part is not None]
    if not parts:
        return list(members), {}
    given = {(m.part.kind, *_ends(m)): m.part for m in parts if m.part is not None}
    by_ident = {tracer.ident(m): m.part for m in parts}
    most = max((rank(m.quantity)[0] for m in members if m.part is None and not m.earlier), default=0.0)
    rest: list[Point] = []
    found: dict[str, list[Point]] = defaultdict(list)
    for one in members:
        part = one.part
        if part is None and rank(one.quantity)[0] < most and not one.earlier:
            noun = kind_of_part(one.quantity.counted or "") if one.quantity else ""
            part = (given.get((noun, *_ends(one))) if noun else None) or _taken(one, by_ident, tracer)
        if part is None:
            rest.append(one)
        else:
            found[part.kind].append(_as_count(one, part))
    return rest, {kind: _firsts(same) for kind, same in found.items()}


def worth_telling(same: Sequence[Point], shared: Set[str]) -> bool:
    """Whether parts of one kind are told: where several texts give them; or one, where others give the whole as it
    does, and it is of some kind of people or things, or of what became of things. `shared`: the texts that
    give a whole which several give."""
    if len({m.document for m in same}) > 1:
        return True
    return any(
        m.part is not None
        and m.document in shared
        and (m.part.noun or is_state(m.fate) or not m.fate)
        and m.quantity is not None
        and m.quantity.low != 1
        for m in same
    )


def _ends(one: Point) -> tuple[object, object]:
    return (one.quantity.low, one.quantity.high) if one.quantity else (None, None)


def _taken(one: Point, parts: Mapping[tuple[str, str, int], Part | None], tracer: Tracer) -> Part | None:
    """What a figure is a part as in the text that it is taken from, with that number."""
    for _ in range(LINKS):
        step = tracer.steps.get(tracer.ident(one))
        if step is None or _ends(step.origin) != _ends(one):
            return None
        one = step.origin
        if tracer.ident(one) in parts:
            return parts[tracer.ident(one)]
    return None


def _as_count(one: Point, part: Part) -> Point:
    """A part as a count of all of its kind."""
    quantity = structs.replace(one.quantity, unit=part.kind, counted=part.words) if one.quantity else None
    return replace(one, quantity=quantity, part=part, role="all", total=True)


def _firsts(same: Sequence[Point]) -> list[Point]:
    """Parts of one kind, with the first of each voice in each document marked."""
    seen: set[tuple[str, str]] = set()
    made = []
    for one in same:
        key = one.document, one.source.id if one.source else ""
        made.append(replace(one, first=key not in seen and not one.earlier))
        seen.add(key)
    return made


def _named(one: Point, named: Set[tuple[str, str]]) -> bool:
    """Whether a count is the one that its text names as the whole of a part."""
    return one.quantity is not None and (one.document, one.quantity.id) in named


def part_bonds(wholes: Sequence[Draft], parts: Sequence[Draft]) -> list[Bond]:
    """What each part is part of: the counts that its texts give as the whole, or any larger one. Indices are those of
    the wholes, then the parts."""
    made = []
    for n, part in enumerate(parts, len(wholes)):
        one = part.members[0]
        texts = {m.document for m in part.members}
        larger = [
            (k, m)
            for k, d in enumerate(wholes)
            for m in d.members[:1]
            if rank(m.quantity)[0] > rank(one.quantity)[0] and any(w.role in {"all", "open"} for w in d.members)
        ]
        fits = [(k, m) for k, m in larger if any(w.total and may_hold(w, one) for w in wholes[k].members)]
        named = {(m.document, m.whole) for m in part.members}
        beside = [
            (k, next(m for m in wholes[k].members if m.document in texts))
            for k, _ in larger
            if any(m.document in texts and (_named(m, named) or may_hold(m, one)) for m in wholes[k].members)
        ]
        for k, whole in beside or fits:
            claims = next(
                ((m.ref, whole.ref) for m in part.members if m.document == whole.document), (one.ref, whole.ref)
            )
            made.append(Bond(n, k, "part", PART.format(label(one)), claims))
    return made
