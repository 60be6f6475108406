"""Two quantities held against each other: do they agree, conflict, or not bear on the same thing?

`compare` is a pure function for use within a document and across documents. Its rules stand in one table, in the order
in which they are asked; the first that has an answer gives it, with its reason. It errs towards `apart`: to say that
two figures conflict which count different things would be a false accusation.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Literal, TypeAlias

from rashomon.arithmetic.facets import FACETS, facet_of
from rashomon.arithmetic.intervals import Interval, inside, intersect
from rashomon.arithmetic.pencil import written
from rashomon.arithmetic.printed import allowed, as_written
from rashomon.arithmetic.tolerance import hedge_of
from rashomon.records import Quantity, Record

Outcome: TypeAlias = Literal["equal", "compatible", "conflicting", "later", "apart"]


class Setting(Record, frozen=True):
    """What is known of a figure from around it. Everything may be left out; what is left out is never guessed.

    `words`: the words that tell what it counts, as written, up to the next figure (see `facets.stretches`). `place`:
    where the thing happened. `earliest` and `latest`: the ISO days that the figure is for. `published`: the ISO day of
    the text. `holder`: a name for whom the figure goes back to; the same string is the same origin. `supersedes`: the
    text says that this figure replaces the other.
    """

    words: str = ""
    place: str | None = None
    earliest: str | None = None
    latest: str | None = None
    published: str | None = None
    holder: str | None = None
    supersedes: bool = False


class Compared(Record, frozen=True):
    """How two figures stand to each other, the rule that says so, and the reason as a sentence."""

    outcome: Outcome
    rule: str
    reason: str


class Side(Record, frozen=True):
    """One of the two: the quantity, its setting, and the values that it allows."""

    quantity: Quantity
    setting: Setting
    facets: dict[str, str | None]
    written: Interval | None
    allowed: Interval | None


Rule: TypeAlias = Callable[[Side, Side], Compared | None]

NOTHING_KNOWN = Setting()

# Nouns that say no more than that people are meant, and nouns that say the same thing.
SAME_NOUN: dict[str, str] = {
    **dict.fromkeys(
        ("people", "person", "persons", "individual", "victim", "resident", "human", "others", "other", "life", "body"),
        "",
    ),
    **dict.fromkeys(("death", "fatality", "casualty", "injury", "killing", "homicide", "murder"), ""),
    **dict.fromkeys(("troop", "serviceman", "military personnel", "combatant"), "soldier"),
    **dict.fromkeys(("policeman", "police officer", "police", "cop"), "officer"),
    **dict.fromkeys(("house", "residence", "dwelling"), "home"),
    **dict.fromkeys(("fighter", "insurgent", "gunman", "rebel"), "militant"),
    **dict.fromkeys(("woman", "female"), "woman"),
    **dict.fromkeys(("man", "male"), "man"),
    **dict.fromkeys(("kid", "minor"), "child"),
}


def compare(
    one: Quantity, other: Quantity, first: Setting = NOTHING_KNOWN, second: Setting = NOTHING_KNOWN
) -> Compared:
    """How two figures stand to each other.

    `equal`: the same as written. `compatible`: one value can satisfy both (nested, overlapping, a bound respected,
    within rounding). `later`: the same count by the same holder at a later day, or a figure said to replace the other.
    `conflicting`: the same thing, no value satisfies both. `apart`: they can't be compared, and why.
    """
    a, b = _side(one, first), _side(other, second)
    for rule in RULES:
        found = rule(a, b)
        if found is not None:
            return found
    return Compared(outcome="conflicting", rule="disjoint", reason=f"No value is both {_said(a)} and {_said(b)}.")


# ---------------------------------------------------------------- rules


def _no_number(a: Side, b: Side) -> Compared | None:
    if a.written is None or b.written is None:
        return _apart("no number", "One of the figures has no value.")
    return None


def _kinds(a: Side, b: Side) -> Compared | None:
    one, other = a.quantity.kind, b.quantity.kind
    if one in _NOT_HELD or other in _NOT_HELD:
        return _apart("kind", f"Figures of the kind {one if one in _NOT_HELD else other} are not held against others.")
    if one != other:
        return _apart("kind", f"One is a {one}, the other a {other}.")
    if a.quantity.direction != b.quantity.direction:
        return _apart("direction", "One is a rise or fall in another direction, or no change at all.")
    return None


_NOT_HELD = frozenset(("rank", "score", "other"))


def _units(a: Side, b: Side) -> Compared | None:
    one, other = _noun(a), _noun(b)
    if one == other:
        kinds = _kind(a), _kind(b)
        if kinds[0] == kinds[1] or ("" in kinds and not _OTHERS.intersection(" ".join(kinds).split())):
            return None  # "officer" and "police officer"; that they can't both be so is another matter
        return _apart("unit", f"They count different kinds: {a.quantity.unit} and {b.quantity.unit}.")
    if a.quantity.kind in ("count", "vote") and "" in (one, other) and _people(a, b):
        return None  # the facet of people decides
    return _apart("unit", f"They have different units: {one or 'none'} and {other or 'none'}.")


def _facets(a: Side, b: Side) -> Compared | None:
    for facet in FACETS:
        one, other = a.facets[facet.name], b.facets[facet.name]
        if one == other:
            continue
        if one is not None and other is not None:
            return _apart(facet.name, f"They may count different things: {one} and {other}.")
        if (one or other) in facet.alone:
            reason = f"They may count different things: one counts {one or other}, the other doesn't say so."
            return _apart(facet.name, reason)
    return None


def _places(a: Side, b: Side) -> Compared | None:
    one, other = ((side.setting.place or "").casefold().strip() for side in (a, b))
    if one and other and one not in other and other not in one:
        return _apart("place", f"They are for different places: {a.setting.place} and {b.setting.place}.")
    return None


def _bases(a: Side, b: Side) -> Compared | None:
    if a.quantity.kind == "ratio" and (a.quantity.counted or "") != (b.quantity.counted or ""):
        return _apart("base", "They are shares of different wholes, or it isn't said of what.")
    return None


def _equal(a: Side, b: Side) -> Compared | None:
    if a.written == b.written and hedge_of(a.quantity.modifier) == hedge_of(b.quantity.modifier):
        return Compared(outcome="equal", rule="equal", reason=f"Both say {_said(a)}.")
    return None


def _compatible(a: Side, b: Side) -> Compared | None:
    one, other = a.written, b.written
    if one is None or other is None:
        return None
    if _periods_apart(a, b):
        return None
    if intersect(one, other) is not None:
        how = "respects" if None in (one.low, one.high, other.low, other.high) else "lies within"
        if inside(one, other):
            return Compared(outcome="compatible", rule="nested", reason=f"{_cap(_said(a))} {how} {_said(b)}.")
        if inside(other, one):
            return Compared(outcome="compatible", rule="nested", reason=f"{_cap(_said(b))} {how} {_said(a)}.")
        return Compared(outcome="compatible", rule="overlapping", reason=f"{_cap(_said(a))} and {_said(b)} overlap.")
    low, high = sorted((a, b), key=lambda side: _place(side.written))
    if low.facets["completeness"] == "partial":
        reason = f"{_cap(_said(low))} is said to be so far only; {_said(high)} respects it."
        return Compared(outcome="compatible", rule="partial", reason=reason)
    if _round(a, b) and a.allowed is not None and b.allowed is not None and intersect(a.allowed, b.allowed) is not None:
        reason = f"{_cap(_said(a))} and {_said(b)} agree within rounding and what their hedges allow."
        return Compared(outcome="compatible", rule="rounding", reason=reason)
    return None


def _round(a: Side, b: Side) -> bool:
    """Whether rounding may explain that two figures differ: two bare counts only up to a tenth of the larger."""
    if any(side.quantity.kind != "count" or hedge_of(side.quantity.modifier) != "none" for side in (a, b)):
        return True
    one, other = sorted((_place(a.written), _place(b.written)))
    return (other - one) * 10 <= abs(other)


def _later(a: Side, b: Side) -> Compared | None:
    for newer, older in ((a, b), (b, a)):
        if newer.setting.supersedes:
            reason = f"{_cap(_said(newer))} is said to replace {_said(older)}."
            return Compared(outcome="later", rule="supersedes", reason=reason)
    holder = a.setting.holder
    order = _order(a, b)
    if holder and holder == b.setting.holder and order:
        newer, older = (b, a) if order > 0 else (a, b)
        reason = f"{_cap(_said(newer))} is a later figure than {_said(older)} from the same holder."
        return Compared(outcome="later", rule="same holder", reason=reason)
    return None


def _soft(a: Side, b: Side) -> Compared | None:
    if a.quantity.soft or b.quantity.soft:
        side = a if a.quantity.soft else b
        return _apart("soft", f"{_cap(_said(side))} is a soft number, and carries no conflict alone.")
    return None


def _narrower(a: Side, b: Side) -> Compared | None:
    if _kind(a) != _kind(b):
        return _apart("unit", f"One may count a kind of the other: {a.quantity.unit} and {b.quantity.unit}.")
    return None


def _other_days(a: Side, b: Side) -> Compared | None:
    if _periods_apart(a, b):
        return _apart("period", "They are for different days.")
    published = _day(a.setting.published), _day(b.setting.published)
    same_day = a.setting.earliest is not None and a.setting.earliest == b.setting.earliest
    if published[0] and published[1] and not same_day and abs((published[1] - published[0]).days) > NEAR_DAYS:
        return _apart("days", "They were published days apart by other holders; the count may have changed since.")
    return None


# Counts published this many days apart, or fewer, are taken to be of one time.
NEAR_DAYS = 1

# The rules in the order in which they are asked; the first with an answer gives it.
RULES: tuple[Rule, ...] = (
    _no_number,
    _kinds,
    _units,
    _facets,
    _places,
    _bases,
    _equal,
    _compatible,
    _later,
    _soft,
    _narrower,
    _other_days,
)


# ---------------------------------------------------------------- parts of rules


def _side(quantity: Quantity, setting: Setting) -> Side:
    own = " ".join(filter(None, (quantity.modifier, quantity.counted, quantity.unit, quantity.scope)))
    facets = {f.name: facet_of(f.name, own) or facet_of(f.name, setting.words) for f in FACETS}
    return Side(
        quantity=quantity,
        setting=setting,
        facets=facets,
        written=as_written(quantity),
        allowed=allowed(quantity),
    )


def _apart(rule: str, reason: str) -> Compared:
    return Compared(outcome="apart", rule=rule, reason=reason)


def _noun(side: Side) -> str:
    """What is counted, by the last word of the unit; all of it for money and measures."""
    unit = side.quantity.unit.casefold()
    if unit in SAME_NOUN or side.quantity.kind not in _COUNTED:
        return SAME_NOUN.get(unit, unit)
    last = unit.rpartition(" ")[2]
    return SAME_NOUN.get(last, last)


def _kind(side: Side) -> str:
    """The words before the noun of a count: the "school" of "school bus"; empty for none."""
    unit = side.quantity.unit.casefold()
    return "" if unit in SAME_NOUN or side.quantity.kind not in _COUNTED else unit.rpartition(" ")[0]


_COUNTED = frozenset(("count", "vote"))
# Before a noun, they count those that the other figure may leave out.
_OTHERS = frozenset(("other", "more", "additional", "further", "another"))


def _people(a: Side, b: Side) -> bool:
    return any(side.facets["people"] or side.facets["fate"] for side in (a, b))


def _place(of: Interval | None) -> Fraction:
    if of is None:
        return Fraction(0)
    return of.low if of.low is not None else of.high if of.high is not None else Fraction(0)


def _day(iso: str | None) -> date | None:
    try:
        return date.fromisoformat(iso) if iso else None
    except ValueError:
        return None


def _periods_apart(a: Side, b: Side) -> bool:
    for one, other in ((a.setting, b.setting), (b.setting, a.setting)):
        end, begin = _day(one.latest), _day(other.earliest)
        if end and begin and end < begin:
            return True
    return False


def _order(a: Side, b: Side) -> int:
    """1 where `b` is later, -1 where `a` is, 0 where it can't be told: by the days counted, else by publication."""
    for days in ((a.setting.latest, b.setting.latest), (a.setting.published, b.setting.published)):
        one, other = (_day(day) for day in days)
        if one and other and one != other:
            return 1 if one < other else -1
    return 0


def _said(side: Side) -> str:
    return written(side.quantity)


def _cap(words: str) -> str:
    return words[:1].upper() + words[1:]
