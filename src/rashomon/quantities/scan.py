"""The scan of one sentence: lexemes to drafts, left to right, each lexeme read once."""

from __future__ import annotations

import re
from collections.abc import Callable

from rashomon.quantities import (
    amounts,
    digits,
    exclusions,
    modifiers,
    money,
    names,
    numerals,
    pronouns,
    ranges,
    soft,
    special,
)
from rashomon.quantities.amounts import Amount
from rashomon.quantities.drafts import Draft
from rashomon.quantities.lexemes import FIGURE, Lexemes, lex
from rashomon.records import QuantityKind, Token

_WORDS = sorted(
    {*numerals.SMALL, *numerals.TENS, *soft.ONES, *soft.SCALES, *special.STARTERS, "half", "third", "quarter", "tens"}
    - {"first", "no"},
    key=len,
    reverse=True,
)
# Does a stretch of text hold anything that may be a figure?
CANDIDATE = re.compile(r"\d|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]|\b(?:" + "|".join(_WORDS) + r")\b|[a-z]fold\b", re.IGNORECASE)
_STARTS = frozenset(
    {*numerals.SMALL, *numerals.TENS, *digits.VULGAR, *soft.LEADS, *special.STARTERS, "a", "an", "half", "quarter"}
    | {*money.SIGNS, "minus", "negative", "-", "−", "–"}
)
_CODES = frozenset({*money.CODES, *(k.upper() for k in money.DOLLARS), "Y", "Cdn"})

TokenAt = Callable[[int], Token | None]


def scan(text: str, start: int, end: int, token: TokenAt) -> tuple[Lexemes, list[Draft]]:
    """The lexemes of a sentence and its drafts in order. `token` gives the token that holds an offset."""
    lx = lex(text, start, end)
    masks = exclusions.masked(text, start, end)
    drafts: list[Draft] = []
    i = done = mask = 0
    while i < len(lx):
        here = lx[i]
        while mask < len(masks) and masks[mask][1] <= here.start:
            mask += 1
        if mask < len(masks) and masks[mask][0] <= here.start:
            i += 1
            continue
        if here.kind != FIGURE and here.low not in _STARTS and here.text not in _CODES:
            i += 1
            continue
        found, i = _one(lx, i, done, token)
        if found:
            drafts.extend(found)
            done = found[-1].last
    return lx, drafts


def _one(lx: Lexemes, i: int, done: int, token: TokenAt) -> tuple[list[Draft], int]:
    """The drafts that begin at lexeme `i`, and where to go on."""
    for reader in special.READERS:
        draft = reader(lx, i)
        if draft is not None:
            if draft.kind != "rank" and exclusions.excluded(lx, i, draft.number, True, exclusions.Around()):
                return [], draft.last
            if exclusions.gallery(lx, i, draft.number):
                return [], draft.last
            return [_modified(lx, draft, done)], draft.last
    read = ranges.read(lx, i)
    if read is None:
        return [], i + 1
    found, interval = read
    first, last = found[0], found[-1]
    bare = not any(a.unit for a in found)
    if not bare and names.road(lx, last.number, last.last):
        return [], last.last
    if _out(lx, first, not bare, token):
        return [], first.last
    if interval and bare and _out(lx, last, False, token):
        return [], last.last
    if pronouns.some_day(lx, first.first):
        return [], first.last
    if lx.low(first.first) == "one" and first.number == first.first + 1 and not interval and not first.unit:
        after = lx.at(first.last)
        if not pronouns.counts(
            lx, first.first, token(lx[first.first].start), token(after.start) if after.text else None
        ):
            return [], first.last
    draft = _drafted(lx, found, interval)
    return [_modified(lx, draft, done)], draft.last


def _out(lx: Lexemes, amount: Amount, unit: bool, token: TokenAt) -> bool:
    """Whether the amount is no quantity."""
    start, after = lx[amount.first].start, lx.at(amount.number)
    around = exclusions.Around(
        token(start), token(start - 2) if start > 1 else None, token(after.start) if after.text else None
    )
    return exclusions.excluded(lx, amount.first, amount.number, unit, around)


def _drafted(lx: Lexemes, found: list[Amount], interval: bool) -> Draft:
    """A draft of one amount, or of the two ends of an interval."""
    a, b = found[0], found[-1]
    draft = Draft(
        first=a.first,
        last=b.last,
        number=b.number,
        low=a.low,
        high=b.high,
        unit=b.unit,
        soft=a.soft,
        fraction=a.fraction,
        digits=a.digits,
    )
    if a.soft:
        draft.high_closed = False
    draft.kind = _kind(b)
    if interval and lx.low(draft.first - 1) in {"between", "from"}:
        draft.first -= 1
    rate = amounts.rated(lx, b)
    if rate:
        draft.per, draft.last = rate
    return draft


_KINDS: dict[str, QuantityKind] = {
    "money": "money", "ratio": "ratio", "duration": "duration", "measure": "measure", "rate": "rate",
}  # fmt: skip


def _kind(amount: Amount) -> QuantityKind:
    if amount.kind:
        return _KINDS[amount.kind]
    return "ratio" if amount.fraction else "other"


# Verbs of movement, whose "up to" is no bound.
_CAME = frozenset(
    "walk walks walked walking run runs ran running drive drives drove driving pull pulls pulled pulling step steps "
    "stepped stepping ride rides rode riding sneak sneaked crept rush rushed rushing stroll strolled crawl".split()
)
_DURING = frozenset(
    "for of by than after to in at spent lasted is was be are last lasts lasting serve served serving take took "
    "takes and or - unemployed waited wait".split()
)


def _modified(lx: Lexemes, draft: Draft, done: int) -> Draft:
    """The draft with the modifiers around it and the ends that they open."""
    effect = ""
    before = modifiers.left(lx, draft.first)
    while before and before[-1].first < done:
        before.pop()
    if before and before[-1].first == done > 0 and lx.low(done) in _COMPARATIVES:  # "20 percent more than the 42"
        before = []
    if before and lx.words(draft.first, 2) == ("one", "of") and lx.words(before[0].first, 2) == ("about", "one"):
        before = []  # "he wrote about one of them"
    if before and lx.words(before[0].first, 2) == ("up", "to") and lx.low(before[0].first - 1) in _CAME:
        before = []  # "they walked up to two guards"
    if draft.kind == "duration" and before and _during(lx, before[0]):
        before = []
    for one in before:
        effect = effect or one.effect
        draft.first = one.first
    if before:
        draft.modifiers.append((before[-1].first, before[0].last))
    behind = modifiers.right(lx, draft.number) or (
        modifiers.right(lx, draft.last) if draft.last != draft.number else None
    )
    if behind and _plain_plus(lx, behind):
        effect = effect or behind.effect
        draft.modifiers.append((behind.first, behind.last))
        if behind.first == draft.last:
            draft.last = behind.last
    elif behind is None and not effect and (late := modifiers.afterthought(lx, draft.last)):
        effect = late.effect
        draft.modifiers.append((late.first, late.last))
    if effect and draft.low == draft.high and draft.kind not in {"score", "vote", "rank"}:
        _open(draft, effect)
    return draft


_COMPARATIVES = frozenset(
    "more less fewer higher lower larger greater bigger smaller longer shorter older younger".split()
)


def _during(lx: Lexemes, modifier: modifiers.Modifier) -> bool:
    """Whether "over" before a duration means "during": "sold over two years", not "for over two years"."""
    alone = modifier.last - modifier.first == 1 and lx.low(modifier.first) == "over"
    return alone and lx.low(modifier.first - 1) not in _DURING


def _plain_plus(lx: Lexemes, behind: modifiers.Modifier) -> bool:
    """Whether "plus" or "+" after a figure is an open end and no addition."""
    if lx.low(behind.first) in {"plus", "+"}:
        return lx.at(behind.first).glued and lx.at(behind.last).kind != FIGURE
    return not (lx.low(behind.first) == "minimum" and lx.low(behind.last) in {"wage", "age", "sentence"})


def _open(draft: Draft, effect: str) -> None:
    """Open the ends of an exact value as its modifier says."""
    if effect in {">", ">="}:
        draft.high, draft.low_closed = None, effect == ">="
    elif effect in {"<", "<="}:
        draft.low, draft.high_closed = None, effect == "<="
