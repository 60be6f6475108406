"""Units carried on to a bare figure that stands in the same place of a sentence's parallel part.

Three patterns: the same thing at another time ("12 homicides in 2018 and 15 in 2019"), a level told like the one
before ("fell 1% to 1,204 points, while the other rose 2% to 998"), and a share of another taker ("Lopez won 45
percent, Berg 38"). Each asks for its words in full; a bare figure elsewhere stays bare.
"""

from __future__ import annotations

from collections.abc import Callable

from rashomon.quantities.dates import MONTHS, WEEKDAYS
from rashomon.quantities.drafts import Draft
from rashomon.quantities.lexemes import FIGURE, WORD, Lexemes

_PERIODS = WEEKDAYS | frozenset(
    "year month week quarter season day decade century summer winter spring autumn fall night".split()
)
_THEN = frozenset("today yesterday now then previously earlier overnight".split())
_LAST = frozenset("last this next that".split())
_AGO = frozenset("ago earlier before later".split())
_WITHIN = frozenset("in for during by on since at from".split())
_JOINTS = frozenset({"and", ",", "or", ";", "versus", "against", "but", "to", "from"})
_LIVE = frozenset({"other", "count"})


def carry(lx: Lexemes, drafts: list[Draft]) -> None:
    """Give bare figures the unit, kind and counted thing of the figure that they are parallel to."""
    for n, draft in enumerate(drafts):
        if n and bare(draft):
            for pattern in _PATTERNS:
                if (left := pattern(lx, drafts, n)) is not None:
                    _take(draft, left)
                    break


def bare(draft: Draft) -> bool:
    """Whether nothing says what the draft counts."""
    return draft.kind in _LIVE and not draft.unit and draft.counted is None and not (draft.soft or draft.fraction)


def _take(draft: Draft, left: Draft) -> None:
    draft.unit, draft.kind, draft.direction = left.unit, left.kind, left.direction
    draft.counted, draft.counted_span, draft.head = left.counted, left.counted_span, left.head


def period(lx: Lexemes, i: int) -> bool:
    """Whether words of time begin at lexeme `i`: "in 2018", "last year", "a year earlier", "in the first quarter"."""
    word, then = lx.low(i), lx.low(i + 1)
    if word in _THEN or (word in _LAST and then in _PERIODS | MONTHS):
        return True
    if word in {"a", "one", "the"} and then in _PERIODS:
        return lx.low(i + 2) in _AGO
    if word not in _WITHIN:
        return False
    here = lx.at(i + 1)
    if here.kind == FIGURE:
        return here.text.isdecimal() and len(here.text) == 4 and here.text[:2] in {"17", "18", "19", "20"}
    if here.low in MONTHS or here.low in _PERIODS:
        return here.text[:1].isupper()
    return then in {"the", "all", *_LAST} and bool(_PERIODS & {lx.low(i + 2), lx.low(i + 3), lx.low(i + 4)})


def place(lx: Lexemes, i: int) -> bool:
    """Whether the words of a named place begin at lexeme `i`: "in Florida", "near the Volga"."""
    step = i + 2 if lx.low(i + 1) == "the" else i + 1
    return lx.low(i) in _WHERE and lx.at(step).kind == WORD and lx.at(step).text[:1].isupper() and not period(lx, i)


_WHERE = frozenset("in at near across from outside around".split())


def _end(draft: Draft) -> int:
    """Where the words of a draft end, with what it counts."""
    return max(draft.last, draft.after)


def _again(lx: Lexemes, drafts: list[Draft], n: int) -> Draft | None:
    """The figure before, where both are tied to a time or place of their own: "12 thefts in Ghent and 15 in Lille"."""
    draft, left = drafts[n], drafts[n - 1]
    if lx.low(draft.first - 1) not in _JOINTS or left.kind in _APART or not left.unit:
        return None
    if draft.first - _end(left) > _FAR:
        return None
    for tie in (period, place):
        if tie(lx, draft.last):
            return left if any(tie(lx, at) for at in range(_end(left), draft.first)) else None
    return None


def _reached(lx: Lexemes, drafts: list[Draft], n: int) -> Draft | None:
    """The start of a move, with its time between: "fell from 4 percent in May to 3.9"."""
    draft, left = drafts[n], drafts[n - 1]
    if lx.low(left.first - 1) != "from" or lx.low(draft.first - 1) != "to" or draft.first - _end(left) > _FAR:
        return None
    timed = any(period(lx, at) for at in range(_end(left), draft.first))
    return left if timed and left.unit and left.kind not in _APART else None


_APART = frozenset({"rank", "score", "vote", "age", "duration"})
_FAR = 14  # lexemes between two figures that are held together


def _level(lx: Lexemes, drafts: list[Draft], n: int) -> Draft | None:
    """The level before that was told in the same way: after a change of the same unit and the same small word."""
    draft, move = drafts[n], drafts[n - 1]
    link = _link(lx, draft)
    if move.kind != "change" or link is None or draft.first - _end(move) > _NEAR:
        return None
    for k in range(n - 2, 0, -1):
        level, earlier = drafts[k], drafts[k - 1]
        if earlier.kind == "change" and earlier.unit == move.unit and level.kind != "change":
            near = level.first - _end(earlier) <= _NEAR
            return level if near and level.unit not in {"", "%"} and _link(lx, level) is not None else None
    return None


_NEAR = 6  # lexemes between a change and the level that it led to


def _link(lx: Lexemes, draft: Draft) -> str | None:
    """The "to" or "at" that leads to a level: "to 998", "to a close of 1,204", "to end at 1,204"."""
    for at in range(draft.first - 1, draft.first - 5, -1):
        if lx.low(at) in {"to", "at"}:
            return lx.low(at)
        if lx.low(at) not in {"a", "an", "the", "of", "close", "end", "finish", "high", "low", "record", "new"}:
            return None
    return None


_CONTEST = frozenset("lead leads led leading beat beats ahead trail trails trailed over margin against edge".split())
_BEFORE = 12  # lexemes before a pair of shares in which a word of contest is looked for


def _facing(lx: Lexemes, drafts: list[Draft], n: int) -> Draft | None:
    """The share that a bare number stands against, near a word of contest: "leads him 45 percent to 41"."""
    draft, left = drafts[n], drafts[n - 1]
    close = left.unit == "%" and left.kind == "ratio" and lx.words(_end(left), draft.first - _end(left)) == ("to",)
    if not close or draft.high is None or draft.high > 100:
        return None
    return left if any(lx.low(at) in _CONTEST for at in range(left.first - _BEFORE, left.first)) else None


_SHARED = frozenset("vote votes seat seats delegate delegates point points ballot ballots".split())
_TOOK = frozenset("and for at with has had won got took received wins gets takes".split())
_TAKERS = frozenset("he she they her his their who".split())


def _taken(lx: Lexemes, drafts: list[Draft], n: int) -> Draft | None:
    """The share before, where nothing but another taker stands between: "Lopez won 45 percent, Berg 38"."""
    draft, left = drafts[n], drafts[n - 1]
    if left.kind not in {"ratio", "count"} or not (left.unit == "%" or left.unit.split(" ")[-1] in _SHARED):
        return None
    begin = _end(left)
    if lx.words(begin, 3) == ("of", "the", "vote"):
        begin += 3
    between = lx[begin : draft.first]
    if not 1 < len(between) <= _NEAR or between[0].low not in {",", "and", "to", "while", ";", "for"}:
        return None
    takers = 0
    for at, one in enumerate(between):
        if one.low in _TAKERS or (one.kind == WORD and one.text[:1].isupper()):
            takers += 1
        elif one.text in {"'", "’"} or (one.low == "s" and one.glued):
            continue
        elif at and one.low not in _TOOK:
            return None
    return left if takers and between[-1].text != "," and not _noun_like(lx, draft) else None


def _noun_like(lx: Lexemes, draft: Draft) -> bool:
    """Whether another word follows that may be what the draft counts."""
    return lx.at(draft.last).kind == WORD and lx.low(draft.last) not in {"and", "to", "in", "of", "with", "percent"}


_Pattern = Callable[[Lexemes, list[Draft], int], Draft | None]
_PATTERNS: tuple[_Pattern, ...] = (_again, _reached, _level, _facing, _taken)
