"""What neighbouring figures share: units in a list, what a compared figure counts, the bound of one in brackets."""

from __future__ import annotations

from itertools import pairwise

from rashomon.quantities import counted
from rashomon.quantities.drafts import Draft
from rashomon.quantities.lexemes import Lexemes
from rashomon.records import Token

_JOINTS = frozenset({",", "and", "or"})
_APART = frozenset({"rank", "score", "vote", "age"})
# Words before a bare figure that hold it against the one before.
_COMPARED = frozenset({"from", "versus", "vs", "against", "than", "with"})


def spread(lx: Lexemes, drafts: list[Draft]) -> None:
    """Units shared in a list: in "5, 10 and 15 percent" each number is a percentage."""
    for n in range(len(drafts) - 2, -1, -1):
        left, right = drafts[n], drafts[n + 1]
        if left.unit or left.counted or left.kind not in {"other", "count"} or right.kind in _APART:
            continue
        listed = n > 0 and drafts[n - 1].last == left.first - 1  # "5, 10, or 15 percent"
        between = lx.words(left.last, right.first - left.last)
        again = right.unit == "%" and between == (",", "or") and not listed  # "16, or 30 percent"
        if between and all(w in _JOINTS for w in between) and right.unit and not again:
            left.unit, left.kind = right.unit, right.kind
            left.counted, left.counted_span, left.head = right.counted, right.counted_span, right.head


def bounds(lx: Lexemes, drafts: list[Draft]) -> list[Draft]:
    """The drafts with two bounds of one figure made an interval: "more than 20,000 but fewer than 30,000 soldiers"."""
    kept: list[Draft] = []
    for draft in drafts:
        left = kept[-1] if kept else None
        if (
            left is not None
            and left.high is None
            and draft.low is None
            and left.low is not None
            and draft.high is not None
            and left.low < draft.high
            and left.unit in {"", draft.unit}
            and not left.counted
            and lx.words(left.last, draft.first - left.last) in {("but",), ("and",), (",", "but"), ("or",)}
        ):
            draft.first, draft.low, draft.low_closed = left.first, left.low, left.low_closed
            draft.modifiers = left.modifiers + draft.modifiers
            kept.pop()
        kept.append(draft)
    return kept


def ages(lx: Lexemes, drafts: list[Draft]) -> None:
    """Ages in a list: "ages 13, 14 and 15", "16-, 19- and 22-year-old"."""
    for left, right in zip(reversed(drafts[:-1]), reversed(drafts[1:]), strict=True):
        between = lx.words(left.last, right.first - left.last)
        hanging = between[:1] == ("-",) and all(w in _JOINTS | {"-"} for w in between)
        listed = bool(between) and all(w in _JOINTS for w in between) and right.unit == f"{left.unit} of age"
        if listed and right.kind == "age" and left.kind == "duration":  # "11 months, four months and six months old"
            left.kind, left.unit = "age", right.unit
        if hanging and right.kind == "age" and left.kind in {"other", "count"} and not left.unit:
            left.kind, left.unit = "age", right.unit
    for left, right in pairwise(drafts):
        if left.kind != "age" or right.unit or right.counted or right.kind not in {"other", "count"}:
            continue
        between = lx.words(left.last, right.first - left.last)
        moved = between == ("to",) and lx.low(left.first - 1) == "from"  # "raised the age from 18 to 21"
        if between and (moved or all(w in _JOINTS for w in between)) and right.high is not None and right.high < 120:
            right.kind, right.unit = "age", left.unit


def compared(lx: Lexemes, drafts: list[Draft]) -> None:
    """A bare figure held against the one before counts the same: "39 people, up from 24", "rose 6 points to 140"."""
    for left, right in pairwise(drafts):
        if left.unit in {"", "times"} or left.kind in _APART or left.fraction or right.fraction:
            continue
        link = lx.low(right.first - 1)
        near = right.first - left.last <= 25
        if right.unit.startswith("per ") and left.kind == "count" and link in {"with", "of", "from", "than", "to"}:
            right.unit = f"{left.unit} {right.unit}"
            continue
        if right.unit:
            if (
                right.kind == left.kind == "money"
                and left.per
                and link == "to"
                and right.unit + f" per {left.per}" == left.unit
            ):
                right.unit = left.unit
            continue
        if right.kind not in {"other", "count"} or not near:
            continue
        if link == "to" and right.first - 1 == max(left.last, left.after) and left.unit != "%":
            pass
        elif link in _COMPARED and left.kind != "change":
            if link == "with" and lx.low(right.first - 2) != "compared":
                continue
        elif not (link == "to" and lx.low(right.first - 2) == "compared"):
            continue
        right.unit = left.unit
        right.counted, right.counted_span, right.head = left.counted, left.counted_span, left.head
        right.kind = "count" if left.kind == "change" and right.kind == "count" else right.kind
        if left.kind in {"count", "measure", "money", "duration", "ratio"}:
            right.kind = left.kind


# Words before a bare figure that give another value of what the figure before counts: "an earlier figure of 17".
_FIGURES = frozenset("figure count toll number estimate tally total".split())
_TOLLS = frozenset({"toll", "fatalities"})


def told(tokens: tuple[Token, ...], lx: Lexemes, drafts: list[Draft], first: int, end: int) -> None:
    """Bare values of a number of things: "the number of people killed rose to 21, from an earlier figure of 17"."""
    for n, draft in enumerate(drafts):
        if draft.kind not in {"count", "other"} or draft.unit or draft.counted or draft.soft or draft.fraction:
            continue
        link = lx.low(draft.first - 1)
        left = drafts[n - 1] if n else None
        if left is not None and link == "of" and lx.low(draft.first - 2) in _FIGURES and left.kind == "count":
            draft.unit, draft.counted = left.unit, left.counted
            draft.counted_span, draft.head = left.counted_span, left.head
            continue
        of_toll = link == "of" and lx.low(draft.first - 2) in _TOLLS
        if left is not None or not (link in _LEVELS or link in _TOLLS or of_toll):
            continue
        for at in range(draft.first - 1, max(-1, draft.first - 20), -1):
            if lx.words(at, 2) == ("number", "of") and lx.low(at - 1) in {"the", "total", "overall", "whose"}:
                _numbered(tokens, lx, draft, at + 1, first, end)
                break
            if lx.low(at) in _TOLLS:
                draft.kind, draft.unit = "count", "people"
                break
            if lx.at(at).text in {";", "—", "–"} or lx.low(at) in {"and", "but", "while"}:
                break


_LEVELS = frozenset("to at is was were are reached hit exceeds exceeded than".split())


def _numbered(tokens: tuple[Token, ...], lx: Lexemes, draft: Draft, of: int, first: int, end: int) -> None:
    """The draft counts the noun phrase after the "of" at lexeme `of`."""
    at = next((k for k in range(first, end) if tokens[k].start == lx[of].start), None)
    start = counted.after_of(tokens, at, end) if at is not None else None
    found = None if start is None else counted.people(tokens, start, end) or counted.phrase(tokens, start, end)
    if found is None:
        return
    draft.kind, draft.unit, draft.head = "count", found.name, found.head
    draft.counted_span = (tokens[found.first].start, tokens[found.last - 1].end)


_AGAIN = {(",", "or"), ("or",), ("(",), (",",), (",", "or", "about"), ("—",), ("—", "or"), ("-", "-", "or")}


def apposed(lx: Lexemes, drafts: list[Draft]) -> None:
    """A change said twice: in "lost 190 points, or 0.6%" both are the same fall."""
    for left, right in pairwise(drafts):
        if left.kind != "change" or left.unit in {"times", right.unit}:
            continue
        if right.unit not in {"%", "point"} or right.kind not in {"ratio", "count"}:
            continue
        if lx.words(max(left.last, left.after), right.first - max(left.last, left.after)) in _AGAIN:
            right.kind, right.direction = "change", left.direction


_HURT = frozenset(
    "dead killed injured wounded hurt missing hospitalized hospitalised arrested detained captured dying died "
    "fatally critically seriously".split()
)
_BEING = frozenset("are were is was have has had been be being still also feared reported believed more".split())
_HURTING = frozenset("injuring wounding killing hurting injured wounded killed hurt injures wounds kills".split())
_NO_PEOPLE = frozenset({"", "times", "%", "point", "shot", "round"})


def _partial(lx: Lexemes, draft: Draft) -> bool:
    """Whether the draft names a part of others: "including 12 children"."""
    return bool({"including", "whom", "among", "includes", "included"} & {lx.low(draft.first - k) for k in (1, 2, 3)})


def hurt(lx: Lexemes, drafts: list[Draft]) -> None:
    """People left out: "three soldiers were killed and 11 wounded", "two dead, nine others hurt"."""
    for n, draft in enumerate(drafts):
        if draft.kind not in {"count", "other"} or draft.unit not in {"", "other"}:
            continue
        at = draft.last
        while draft.unit == "" and lx.low(at) in _BEING and at < draft.last + 4:  # "a dozen are still missing"
            at += 1
        if draft.unit == "" and lx.low(at) not in _HURT:
            continue
        if draft.unit == "other" and not (
            lx.low(draft.first - 1) in _HURTING or _HURT & {lx.low(at + k) for k in range(6)}
        ):
            continue
        before = [
            d
            for d in drafts[:n]
            if d.kind == "count" and d.unit not in _NO_PEOPLE and d.unit != "other" and not _partial(lx, d)
        ]
        others = draft.unit == "other"  # of whom nothing says that they are what those before are
        if before and not draft.soft and not others and _HURT & {lx.low(k) for k in range(before[-1].last, draft.last)}:
            draft.unit = before[-1].unit
        else:
            draft.unit = "people"


def bracketed(lx: Lexemes, drafts: list[Draft]) -> None:
    """The same figure in another unit, in brackets, has the same bound: "more than 100 kilometres (62 miles)"."""
    inside = False
    for left, right in pairwise(drafts):
        between = lx.words(left.last, right.first - left.last)
        inside = between == ("(",) or (inside and between in {("/",), (",",), (";",), ("or",)})
        if not inside or left.kind != right.kind or left.kind not in {"measure", "money", "rate"} or right.modifiers:
            continue
        if lx.low(right.last) not in {")", "/", ",", ";", "or"}:
            continue
        value = right.low if right.low is not None else right.high
        if left.high is None and left.low is not None:
            right.low, right.low_closed, right.high = value, left.low_closed, None
        elif left.low is None and left.high is not None:
            right.high, right.high_closed, right.low = value, left.high_closed, None
