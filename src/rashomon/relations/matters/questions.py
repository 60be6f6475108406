"""Points of one event to matters: the questions that several claims answer.

Figures are grouped by what became of those counted, or by unit and counted noun; never the dead with the injured, nor a
part with the whole. Causes are one question, whatever their words. Other statements are held together by what they say
(see `statements`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from rashomon.relations.cluster import clusters
from rashomon.relations.matters.contested import contested, denied_words, denies, outright, sides
from rashomon.relations.matters.likeness import Likeness
from rashomon.relations.matters.sameness import Sameness
from rashomon.relations.matters.statements import statements, words_of
from rashomon.relations.pile import Page, day_number
from rashomon.relations.points.ages import bearer
from rashomon.relations.points.causes import Answer, chief, denies_cause
from rashomon.relations.points.points import Point
from rashomon.relations.points.states import is_state
from rashomon.relations.points.things import head

ALIKE = 0.4  # average likeness of claims whose figures of one unit count the same
OTHERWISE = frozenset(["charged", "suspects"])  # counts that grow and shrink with an inquiry, and are of no event
# Charges, kinds of guns, parts of a page.
NO_QUESTION = frozenset(["count", "calibre", "caliber", "page", "photo", "image", "comment", "click"])
APART = 5  # times that one figure of things may be another, and answer the same question
BEFORE = 4  # days before the first report at which something is another event


@dataclass(frozen=True)
class Question:
    """A matter before its accounts. `kind`: `figure`, `age`, `cause`, `contested` (somebody denies it), `statement`;
    `causes`: answers by point index."""

    kind: str
    name: str
    members: tuple[int, ...]
    causes: dict[int, Answer] = field(default_factory=dict)


def questions(points: Sequence[Point], pages: Mapping[int, Page], alike: Likeness) -> list[Question]:
    """The matters of one event, in the order of the first point of each. `points` are all points of its pages, and
    `alike` is their likeness."""
    made = [*_figures(points, pages), *_ages(points, pages)]
    causes = {n: one.cause for n, one in enumerate(points) if one.cause is not None}
    causes.update(_denied_causes(points, pages, causes))
    same = Sameness(pages, alike)
    disputes = contested(points, pages, same)
    if causes:
        made.append(Question("cause", "cause", tuple(sorted(causes)), causes))
    held = {(points[n].document, points[n].claim.id) for q in made for n in q.members}
    taken = set(causes)
    for group in disputes:
        left = tuple(n for n in group if n not in causes)
        if all(sides([points[n] for n in left], pages)):
            made.append(Question("contested", words_of(points, left), left))
            taken.update(left)
    made += [
        Question("statement", words_of(points, part), part) for part in statements(points, pages, taken, held, same)
    ]
    return sorted(made, key=lambda q: (q.kind not in {"figure", "age"}, q.members))


def _denied_causes(
    points: Sequence[Point], pages: Mapping[int, Page], causes: Mapping[int, Answer]
) -> dict[int, Answer]:
    """Denials of what somebody gives as the cause, each with that cause: most of its words, or in one text all."""
    given = [(points[n], a) for n, a in causes.items() if not denies(points[n]) and not a.negated]
    made = {}
    for n, one in enumerate(points):
        if n in causes or one.quantity is not None or not denies(one) or not outright(one, pages[one.page]):
            continue
        words = denied_words(one, pages[one.page])
        for other, answer in given:
            before = one.start - other.start if one.document == other.document else -1
            if denies_cause(words, chief(answer), before):
                made[n] = Answer(answer.words, answer.stems, negated=False)
                break
    return made


def _figures(points: Sequence[Point], pages: Mapping[int, Page]) -> list[Question]:
    """Figures by what they count."""
    found: dict[str, list[int]] = defaultdict(list)
    bare: dict[str, list[int]] = defaultdict(list)
    days = [p.day for p in pages.values() if p.day is not None]
    first = min(days) if days else None
    told = _told_elsewhere(points, pages, first)
    for n, one in enumerate(points):
        quantity = one.quantity
        if quantity is None or one.words == "part" or one.part:
            continue
        if _another_time(one, pages[one.page], first) and (one.fate, quantity.low) not in told:
            continue
        if one.fate in OTHERWISE:
            continue
        if one.fate:
            found[one.fate].append(n)
        elif (
            quantity.kind in {"count", "money", "measure", "ratio"}
            and (quantity.counted or quantity.unit)
            and not quantity.soft
        ):
            noun = head(quantity.unit or quantity.counted or "")
            written = pages[one.page].text[slice(*quantity.span)].lower()
            member = written == "one" if quantity.kind == "count" else quantity.kind == "ratio" and " of " in written
            if noun in NO_QUESTION or member:  # "one of three partners" is one of them, and no share
                continue
            bare[f"{quantity.kind} {noun}"].append(n)
    made = []
    for name, members in found.items():
        if not is_state(name):
            made.append(Question("figure", name, tuple(members)))
        else:
            made.extend(
                Question("figure", _of_things(points[part[0]]), part)
                for part in _by_size(points, members)
                if len({points[n].page for n in part}) > 1
            )
    for name, members in bare.items():
        made.extend(Question("figure", name, part) for part in _by_context(points, _alone(points, members)))
    return _with_parts(points, pages, first, made)


def _with_parts(
    points: Sequence[Point], pages: Mapping[int, Page], first: int | None, made: Sequence[Question]
) -> list[Question]:
    """The questions on figures with the counts that are part of those: by the count that a text calls the whole, by
    what became of those counted, or where another text of the event gives the same part."""
    parts = [
        n
        for n, p in enumerate(points)
        if p.part is not None and p.quantity is not None and not _another_time(p, pages[p.page], first)
    ]
    if not parts:
        return list(made)
    whole = {
        (points[n].document, points[n].quantity.id): k  # type: ignore[union-attr] # members of a figure have one
        for k, q in enumerate(made)
        for n in q.members
    }
    by_fate = {q.name: k for k, q in enumerate(made)}
    home: dict[int, int] = {}
    for n in parts:
        one = points[n]
        found = whole.get((one.document, one.whole), by_fate.get(one.fate) if one.fate else None)
        if found is not None:
            home[n] = found
    sizes = {(p.document, p.quantity.id): p.quantity.low for p in points if p.quantity is not None}
    known = {_alike_part(points[n]): k for n, k in home.items()}
    of_size = {(_kind(points[n]), sizes.get((points[n].document, points[n].whole))): k for n, k in home.items()}
    for n in parts:
        if n not in home and _alike_part(points[n]) in known:
            home[n] = known[_alike_part(points[n])]
        elif n not in home and points[n].whole:
            size = sizes.get((points[n].document, points[n].whole))
            if size is not None and (_kind(points[n]), size) in of_size:
                home[n] = of_size[_kind(points[n]), size]
    added: dict[int, list[int]] = defaultdict(list)
    for n, k in home.items():
        added[k].append(n)
    told = [
        Question(q.kind, q.name, tuple(sorted({*q.members, *added[k]}))) if k in added else q
        for k, q in enumerate(made)
    ]
    return told + _of_parts(points, [n for n in parts if n not in home])


def _of_parts(points: Sequence[Point], parts: Sequence[int]) -> list[Question]:
    """Questions on counts of things of which several texts give the same part, with those counts."""
    index = {(p.document, p.quantity.id): n for n, p in enumerate(points) if p.quantity is not None}
    same: dict[tuple[str, object, object], list[int]] = defaultdict(list)
    for n in parts:
        same[_alike_part(points[n])].append(n)
    found: dict[str, set[int]] = defaultdict(set)
    for group in same.values():
        wholes = [index[key] for n in group if (key := (points[n].document, points[n].whole)) in index]
        if len({points[n].page for n in group}) < 2 or not wholes:
            continue
        noun = points[wholes[0]].quantity
        name = head(noun.unit or noun.counted or "") if noun is not None else ""
        if name and points[wholes[0]].quantity:
            found[f"count {name}"] |= {*group, *wholes}
    return [Question("figure", name, tuple(sorted(members))) for name, members in found.items()]


def _kind(one: Point) -> str:
    return one.part.kind if one.part else ""


def _alike_part(one: Point) -> tuple[str, object, object]:
    """What parts of two texts have in common that are one: their kind and number."""
    quantity = one.quantity
    return (_kind(one), quantity.low if quantity else None, quantity.high if quantity else None)


def _by_size(points: Sequence[Point], members: Sequence[int]) -> list[tuple[int, ...]]:
    """Figures of things of one order: a breakfast and a restructuring have a price, and no question in common."""
    ordered = sorted(members, key=lambda n: _size(points[n]))
    parts: list[list[int]] = []
    for n in ordered:
        if parts and _size(points[n]) <= APART * max(1.0, _size(points[parts[-1][-1]])):
            parts[-1].append(n)
        else:
            parts.append([n])
    return [tuple(sorted(part)) for part in parts]


def _size(one: Point) -> float:
    quantity = one.quantity
    ends = [end for end in (quantity.low, quantity.high) if end is not None] if quantity else []
    return float(max(ends, default=0))


def _of_things(one: Point) -> str:
    """The name of a question on things, by the kind of its figures and their noun."""
    return f"{one.quantity.kind if one.quantity else ''} {one.fate.partition('/')[2]}"


def _alone(points: Sequence[Point], members: Sequence[int]) -> list[int]:
    """Figures that stand alone in their claim: two of one kind in one claim ("15 boxes and 18 boxes") answer two
    questions, and which of them another text answers can't be told; but for one that is said to be an earlier one."""
    beside: dict[tuple[str, str], set[object]] = defaultdict(set)
    for n in members:
        quantity = points[n].quantity
        if quantity is not None and not points[n].earlier:
            beside[points[n].document, points[n].claim.id].add((quantity.low, quantity.high))
    return [n for n in members if len(beside[points[n].document, points[n].claim.id]) <= 1]


def _ages(points: Sequence[Point], pages: Mapping[int, Page]) -> list[Question]:
    """Ages of people who are named beside them, where texts give more than one."""
    found: dict[str, list[int]] = defaultdict(list)
    names: dict[str, str] = {}
    for n, one in enumerate(points):
        if one.quantity is None or one.quantity.kind != "age":
            continue
        page = pages[one.page]
        who = bearer(page.text, page.sentence_at(one.start, one.sentence), one.quantity)
        if who is not None:
            found[who[0]].append(n)
            names.setdefault(*who)
    return [
        Question("age", names[key], tuple(members))
        for key, members in found.items()
        if len({points[n].quantity.low for n in members}) > 1  # type: ignore[union-attr] # ages are quantities
    ]


_TOLD = re.compile(
    r"\b(?:said|says|told|stated|announced|reported|confirmed|declared|added|wrote|put|gave|given|speaking|briefing|statement)\b[^.;,]{0,25}$",
    re.IGNORECASE,
)


def _of_telling(text: str, time: tuple[int, int], sentence: tuple[int, int]) -> bool:
    """Whether a day is that on which somebody spoke: "said late on Sunday"."""
    return _TOLD.search(text, max(sentence[0], time[0] - 60), time[0]) is not None


_WHEN = re.compile(r",? when\b")  # "since 2005, when 107 people died": those are of that time
_SINCE = re.compile(r"\b(?:since|from) (?:the )?$", re.IGNORECASE)


def _told_elsewhere(points: Sequence[Point], pages: Mapping[int, Page], first: int | None) -> set[tuple[str, object]]:
    """Fates with numbers that texts give without setting them in a time well before the first report."""
    return {
        (p.fate, p.quantity.low)
        for p in points
        if p.quantity is not None and p.fate and _told_by(p) and not _another_time(p, pages[p.page], first)
    }


TOLD = 20  # a number from which on two texts hardly give it of two things


def _told_by(one: Point) -> bool:
    """Whether a figure is one number, and large enough to be known again by it."""
    quantity = one.quantity
    return (
        quantity is not None
        and quantity.low is not None
        and quantity.high in {None, quantity.low}
        and quantity.low >= TOLD
    )


LONG_BEFORE = 60  # days before the first report of a time that a paragraph keeps to


def _another_time(one: Point, page: Page, first: int | None) -> bool:
    """Whether the sentence sets the figure in a time well before the first report; or its paragraph does, in the last
    time that it names before the figure. What is counted "since" a time is not of that time."""
    if first is None:
        return False
    last: int | None = None
    begin = page.text.rfind("\n", 0, one.start) + 1
    for time in page.reading.times:
        latest = day_number(time.latest)
        if latest is None or time.type not in {"DATE", "TIME"}:
            continue
        if one.sentence[0] <= time.span[0] < one.sentence[1]:
            last = None
            since = _SINCE.search(page.text, max(one.sentence[0], time.span[0] - 12), time.span[0]) is not None
            since = since and _WHEN.match(page.text, time.span[1]) is None
            if latest < first - BEFORE and not since and not _of_telling(page.text, time.span, one.sentence):
                return True
        elif begin <= time.span[0] < one.start:
            last = latest
    return last is not None and last < first - LONG_BEFORE


def _by_context(points: Sequence[Point], members: Sequence[int]) -> list[tuple[int, ...]]:
    """Figures with the same unit answer one question only where their claims are about the same, or have one verb."""
    alike = Likeness([points[n] for n in members], len({points[n].page for n in members}))
    worth = {}
    for i, n in enumerate(members[:200]):
        for j in range(i):
            same = points[n].deed and points[n].deed == points[members[j]].deed
            value = 1.0 if same else alike.alike(points[n].stems, points[members[j]].stems)
            if value > 0:
                worth[j, i] = value
    parts = clusters(len(members), worth, ALIKE)
    return [tuple(members[i] for i in part) for part in parts if len({points[members[i]].page for i in part}) > 1]
