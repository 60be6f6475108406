"""Claims on a matter to accounts: what can be true together; and how the accounts stand to one another."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from rashomon.arithmetic.compare import Compared, Setting, compare
from rashomon.records import ClaimRef, Quantity
from rashomon.relations.frames import Answer, same_cause
from rashomon.relations.matters import Question
from rashomon.relations.pile import Page
from rashomon.relations.points import Point
from rashomon.relations.policy import groups
from rashomon.relations.trace import Tracer
from rashomon.relations.voices import Voice
from rashomon.relations.wording import clip, figure

SAMPLE = 12  # claims of an account that are held against those of another
STATES = 21  # days within which figures of one holder are states of one count, unless a text says more


@dataclass
class Draft:
    """An account in the making."""

    label: str
    members: list[Point]
    stance: str = "asserts"
    answer: Answer | None = None


@dataclass(frozen=True)
class Bond:
    """How two accounts stand to each other: indices of the accounts, kind, reason and the claims that show it."""

    one: int
    other: int
    kind: str
    why: str
    claims: tuple[ClaimRef, ...] = field(default=())


Holder = Callable[[Point], str | None]


def holders(members: Sequence[Point], tracer: Tracer) -> Holder:
    """For each point the name of the origin that it goes back to; the same name where they must be one."""
    voices: dict[str, Voice] = {}
    for one in members:
        who = tracer.origin(one)
        if who.kind not in {"own", "none", "vague"}:
            voices.setdefault(who.key, who)
    keys = list(voices)
    name = {keys[n]: f"origin {part[0]}" for part in groups([voices[k] for k in keys]) for n in part}
    return lambda one: name.get(tracer.origin(one).key)


# ---------------------------------------------------------------- figures


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
    replaced = _superseded(a, b) or _superseded(b, a)
    if replaced is not None:
        old, new = replaced
        forward = old in a.members
        return _update(i, j, forward, old, new, "The text says that it replaces the earlier figure.")
    if "later" in seen:
        held, one, other = seen["later"]
        forward = _day(one, pages) <= _day(other, pages)
        return _update(i, j, forward, *((one, other) if forward else (other, one)), held.reason)
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


def _superseded(old: Draft, new: Draft) -> tuple[Point, Point] | None:
    """A claim of `new` in a text that names the figure of `old` as the earlier one."""
    for one in new.members:
        if one.supersedes and one.total:
            for was in old.members:
                if was.document == one.document and was.earlier:
                    return was, one
    return None


def _update(i: int, j: int, forward: bool, old: Point, new: Point, why: str) -> Bond:
    lower = _place(new.quantity) < _place(old.quantity)
    one, other = (i, j) if forward else (j, i)
    return Bond(one, other, "revised" if lower else "update", why, (old.ref, new.ref))


def _day(one: Point, pages: Mapping[str, Page]) -> int:
    day = pages[one.document].day
    return day if day is not None else 10**7


# ---------------------------------------------------------------- causes and statements


def causes(question: Question, points: Sequence[Point]) -> tuple[list[Draft], list[Bond]]:
    """Accounts of a cause: what is given as the cause, and by whom it is denied."""
    drafts: list[Draft] = []
    for n in question.members:
        one, answer = points[n], question.causes[n]
        denied = (one.stance == "denies") != (answer.negated and one.claim.polarity == "affirmed")
        stance = "denies" if denied else "asserts"
        fits = (d for d in drafts if d.stance == stance and d.answer and same_cause(d.answer.stems, answer.stems))
        home = next(fits, None)
        if home is None:
            drafts.append(Draft(("not " if denied else "") + clip(answer.words, 60), [one], stance, answer))
        else:
            home.members.append(one)
    bonds = []
    for i, a in enumerate(drafts):
        for j in range(i + 1, len(drafts)):
            b = drafts[j]
            if a.answer is None or b.answer is None:
                continue
            same = same_cause(a.answer.stems, b.answer.stems)
            refs = (a.members[0].ref, b.members[0].ref)
            if same and a.stance != b.stance:
                bonds.append(Bond(i, j, "contested", "One gives as the cause what the other denies.", refs))
            elif not same and a.stance == b.stance == "asserts":
                hedged = all(m.hedged for m in a.members) or all(m.hedged for m in b.members)
                why = "They give different causes" + (", one of them with a hedge." if hedged else ".")
                bonds.append(Bond(i, j, "conflict", why, refs))
    return drafts, bonds


def statements(
    question: Question, points: Sequence[Point], texts: Mapping[str, Page]
) -> tuple[list[Draft], list[Bond]]:
    """Accounts of a statement: those who put it forward, and those who deny it in so many words."""
    members = [points[n] for n in question.members]
    denied = [m for m in members if m.stance in {"denies", "doubts"}]
    held = [m for m in members if m.stance not in {"denies", "doubts"}]
    if not denied or not held:
        return [Draft(_said(members, texts), members, "denies" if denied else "asserts")], []
    drafts = [Draft(_said(held, texts), held, "asserts"), Draft(_said(denied, texts), denied, "denies")]
    refs = (held[0].ref, denied[0].ref)
    explicit = next((m for m in denied if m.act is not None and m.act.stance == "denies"), None)
    if explicit is not None:
        return drafts, [Bond(0, 1, "contested", "One voice denies what another says.", (held[0].ref, explicit.ref))]
    return drafts, [
        Bond(0, 1, "scope", "One is put in the negative; whether it answers the other can't be told.", refs)
    ]


_TAKEN_BACK = re.compile(
    r"\b(?:withdr[ae]ws?|withdrew|withdrawn|retracts?|retracted|takes? back|took back|corrects?|corrected|"
    r"(?:was|were) (?:wrong|incorrect|mistaken|erroneous)|incorrectly|erroneously|should (?:not )?have said)\b",
    re.IGNORECASE,
)
NEARBY = 400  # characters after a claim in which its text must say that it is taken back
SURE = 0.5  # likeness of the claim put forward and the one taken back


def withdrawn(drafts: Sequence[Draft], pages: Mapping[str, Page], tracer: Tracer) -> list[Bond]:
    """Statements that an outlet put forward and takes back in so many words, in a later text of its own."""
    bonds = []
    for n, draft in enumerate(drafts):
        for new in draft.members:
            page = pages[new.document]
            if new.quantity is not None or not _TAKEN_BACK.search(page.text, new.start, new.start + NEARBY):
                continue
            olds = [m for m in draft.members if _own_earlier(m, new, pages)]
            old = next((m for m in olds if tracer.alike.alike(m.stems, new.stems) >= SURE), None)
            if old is not None:
                why = "The outlet that put it forward takes it back."
                bonds.append(Bond(n, n, "withdrawn", why, (old.ref, new.ref)))
                break
    return bonds


def _own_earlier(old: Point, new: Point, pages: Mapping[str, Page]) -> bool:
    """Whether `old` stands in an earlier text of the outlet of `new`: by publisher, or by its name at the head."""
    here, there = pages[new.document], pages[old.document]
    if here.id == there.id or not there.publisher or (here.day or 10**7) <= (there.day or 0):
        return False
    return here.publisher == there.publisher or (not here.publisher and there.publisher in here.text[:200])


def _said(members: Sequence[Point], texts: Mapping[str, Page]) -> str:
    """The shortest whole way in which one of the claims says it."""
    lines = [" ".join(texts[m.document].text[a:b] for a, b in m.claim.spans) for m in members]
    fitting = [line for line in lines if len(line) >= 25] or lines
    return clip(min(fitting, key=lambda line: (len(line), line)))
