"""Describing drafts: what each counts, its kind, its direction and its span in the text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from rashomon.quantities import ages, amounts, carried, changes, counted, dates, shared, units
from rashomon.quantities.drafts import Draft
from rashomon.quantities.lexemes import Lexemes
from rashomon.records import Parse, Sentence, Token


def describe(
    text: str, parse: Parse, sentence: Sentence, starts: list[int], lx: Lexemes, drafts: list[Draft]
) -> list[Draft]:
    """The drafts of one sentence with everything that their surroundings say of them."""
    tokens = parse.tokens
    kept: list[Draft] = []
    drafts = shared.bounds(lx, drafts)
    for n, draft in enumerate(drafts):
        if dates.hour(lx, draft, tokens, sentence.first + max(0, bisect_right(starts, lx[draft.first].start) - 1)):
            continue
        limit = lx[drafts[n + 1].first].start if n + 1 < len(drafts) else sentence.span[1]
        draft.sentence = sentence.i
        at = sentence.first + bisect_left(starts, lx[draft.last - 1].end)
        end = sentence.first + bisect_left(starts, limit)
        if ages.read(lx, draft, tokens, sentence.first + max(0, bisect_right(starts, lx[draft.first].start) - 1)):
            pass
        elif draft.kind not in {"score", "vote", "rank"}:
            _count(text, tokens, draft, at, end, lx)
            _change(lx, draft)
        _span(lx, draft)
        kept.append(draft)
    shared.ages(lx, kept)
    shared.spread(lx, kept)
    shared.compared(lx, kept)
    carried.carry(lx, kept)
    shared.told(tokens, lx, kept, sentence.first, sentence.last)
    for draft in kept:
        if draft.counted is None and draft.counted_span is not None:
            draft.counted = text[slice(*draft.counted_span)]
    shared.hurt(lx, kept)
    shared.apposed(lx, kept)
    shared.bracketed(lx, kept)
    return kept


def _count(text: str, tokens: tuple[Token, ...], draft: Draft, at: int, end: int, lx: Lexemes) -> None:
    """What the draft counts: the noun phrase after it, or after an "of" that follows it."""
    draft.after = draft.last
    if draft.kind == "other" and (draft.unit or _magnitude(lx, draft)):
        return
    found = _phrase(tokens, draft, at, end, lx)
    if draft.per and draft.kind == "other":
        draft.kind = "rate"
    if found is None:
        _unnamed(lx, draft)
        return
    if draft.kind == "other":
        top = "top " if lx.low(draft.first - 1) == "top" else ""  # "the top three seeds" are three top seeds
        _named(lx, draft, tokens[found.head], top + found.name)
    while draft.after < len(lx) and lx[draft.after].start < tokens[found.head].end:
        draft.after += 1
    draft.head = found.head
    draft.counted_tokens = (found.first, found.last)
    last = counted.listed(tokens, found, end) if draft.kind == "count" else found.last
    draft.counted_span = (tokens[found.first].start, tokens[last - 1].end)
    draft.counted = text[slice(*draft.counted_span)]


def _phrase(tokens: tuple[Token, ...], draft: Draft, at: int, end: int, lx: Lexemes) -> counted.Phrase | None:
    """The counted noun phrase, where the draft has one. A measure or a sum of money has one after "of" only."""
    bare = draft.kind in {"other", "rate"} or (draft.kind == "ratio" and draft.unit in {"", "times"})
    of = counted.after_of(tokens, at, end)
    if of is not None:
        if not bare and (lx.low(draft.first - 1) == "within" or _verbal(tokens, of, end)):
            return None
        return counted.people(tokens, of, end) or counted.phrase(tokens, of, end)
    if not bare or at >= end:
        return None
    if tokens[at].text in {"-", "–"} and tokens[at].start == lx[draft.last - 1].end:
        strong = at + 1 < end and tokens[at + 1].text.lower() in {"strong", "odd"}
        return counted.phrase(tokens, at + 2, end) if strong else counted.phrase(tokens, at + 1, end, hyphen=True)
    if draft.fraction and tokens[at].tag in {"DT", "PRP$"}:
        at += 1
    elif draft.unit == "times" and tokens[at].text.lower() == "as" and at + 1 < end and tokens[at + 1].tag == "JJ":
        at += 2  # "twice as many people"
    return counted.phrase(tokens, at, end)


def _magnitude(lx: Lexemes, draft: Draft) -> bool:
    """Whether the draft is one of an earthquake: "a magnitude 6.5 quake"."""
    if lx.low(draft.first - 1) != "magnitude":
        return False
    draft.kind, draft.unit = "measure", "magnitude"
    return True


def _unnamed(lx: Lexemes, draft: Draft) -> None:
    """The kind of a number that no noun follows; "29 who" counts people."""
    if draft.kind != "other":
        return
    value = draft.high if draft.high is not None else draft.low
    if lx.low(draft.last) == "who" and lx.low(draft.first - 1) != "of":
        draft.kind, draft.unit = "count", "people"
    elif value is not None and value.denominator == 1:
        draft.kind = "count"


def _named(lx: Lexemes, draft: Draft, head: Token, name: str) -> None:
    """Kind and unit of a number that a noun follows; a noun that is a unit stays one under an adjective."""
    draft.kind, draft.unit = "count", name
    unit = units.named(head.text)
    if unit:
        draft.unit, draft.kind = unit[0], "duration" if unit[1] == "duration" else "measure"
    elif head.text == "times":
        draft.unit = "times"
    _rate(draft, head, lx)


def _verbal(tokens: tuple[Token, ...], at: int, end: int) -> bool:
    """Whether a verb's form stands at `at`: "years of waiting"."""
    return at < end and tokens[at].tag == "VBG"


def _rate(draft: Draft, head: Token, lx: Lexemes) -> None:
    """A rate that stands after the counted noun: "3,000 tests per day"."""
    at = draft.last
    while at < len(lx) and lx[at].start < head.end:
        at += 1
    rate = amounts.per(lx, at, digits=False)
    if rate:
        draft.per, draft.last = rate


def _change(lx: Lexemes, draft: Draft) -> None:
    """The direction of a draft that is a difference; its kind is then a change."""
    if draft.kind not in {"ratio", "money", "measure", "count", "other", "duration"}:
        return
    if lx.words(draft.first, 2) == ("one", "of"):  # "the advances of one of the men"
        return
    direction, link = changes.before(lx, draft.first)
    if direction is None and (draft.kind in {"ratio", "money", "measure"} or draft.unit == "point"):
        direction = changes.after(lx, draft.last, draft.unit in {"%", "percentage point", "basis point"})
        link = ""
    if direction is None or link in {"to", "from", "at"} or not _changes(lx, draft, link):
        return
    draft.kind, draft.direction = "change", direction


def _changes(lx: Lexemes, draft: Draft, link: str) -> bool:
    """Whether a word of change makes a difference of the draft; of days, and of money raised, it does only by "by"."""
    if link in {"by", "of"}:
        return True
    if lx.low(draft.first) in {"below", "above", "beyond", "past"}:  # "fell below 5%" tells a level
        return False
    if draft.kind == "duration":
        return False
    if draft.kind == "money":
        return lx.low(draft.first - 1) not in changes.SPENDING
    return not (draft.kind == "count" and lx.low(draft.first - 1) in changes.TRANSITIVE and draft.unit != "point")


def _span(lx: Lexemes, draft: Draft) -> None:
    draft.span = (lx[draft.first].start, lx[draft.last - 1].end)
    draft.modifiers = [(lx[a].start, lx[b - 1].end) for a, b in draft.modifiers]
    if draft.per:
        draft.unit = f"{draft.unit} per {draft.per}".strip()
        if draft.kind not in {"money", "change"}:
            draft.kind = "rate"
