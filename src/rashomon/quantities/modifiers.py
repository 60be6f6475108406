"""Modifiers: words beside a figure that bound or soften it, kept as written.

Each has an effect on the ends: `>` open below ("more than 5": low 5, not closed, no high), `>=` ("at least"), `<`,
`<=`, or none ("about", "only"): what "about" widens a figure to is policy, and stands elsewhere.
"""

from __future__ import annotations

from typing import NamedTuple

from rashomon.quantities.lexemes import WORD, Lexemes

_BEFORE = """
>  | more than, over, above, well over, just over, a little over, slightly over, upwards of, upward of, in excess of
>  | greater than, larger than, higher than, better than, longer than, bigger than, older than, beyond, exceeding
>  | slightly more than, just more than, far more than, well above, just above, slightly above, comfortably over
>  | a little more than, exceeds, exceed, exceeded, north of, not just, heavier than, taller than, further than
>  | farther than, excess of, little more than, something over, way over, way more than, >, over than
>  | topped, tops, topping, surpassed, surpasses, surpassing
>= | at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, minimum
>= | as few as, as little as, as low as, at the very least, at a minimum, ≥, no lower than
<  | less than, fewer than, under, below, just under, well under, just below, slightly less than, slightly under
<  | lower than, smaller than, slightly below, far less than, far fewer than, well below, a little less than
<  | a little under, just less than, shorter than, younger than, sub-, <, cheaper than
<  | just short of, just shy of, little short of, shy of
<= | up to, at most, no more than, not more than, as many as, as much as, as high as, a maximum of, maximum of, maximum
<= | no greater than, no higher than, at the most, no larger than, no later than, as long as, ≤, as old as, as far as
   | about, around, some, nearly, almost, roughly, approximately, close to, near, estimated, an estimated, circa, c.
   | approaching, approaches, approached, nearing, nears, neared, verging on
   | about half, approx, approx., ~, ≈, ±, virtually, practically, something like, in the region of, in the order of
   | plus or minus, +/-
   | on the order of, more or less, not quite, somewhere around, somewhere near, close on, an approximate, approximate
   | the estimated, the approximately, just about, just around, roughly speaking, perhaps, maybe, probably, an alleged
   | only, just, exactly, precisely, merely, a mere, mere, even, another, a further, further, an additional, additional
   | a total of, total of, a combined, combined, a record, record, a whopping, whopping, a staggering, staggering
   | an average of, average of, an average, average, averaging, averaged, averages, on average, at an average of
   | a full, full, a whole, fully, a reported, reported, reportedly, a paltry, an extra, extra, an astonishing
   | a median of, an astounding, a massive, a huge, a solid, a possible, possibly, a projected, projected
   | an expected, expected, an unprecedented, a modest, a meager, a meagre, an impressive, a stunning, a sizable
"""
_AFTER = """
>= | or more, and above, or above, and over, or over, and older, or older, or longer, or higher, or greater, and up
>= | or better, at least, at a minimum, and counting, minimum, or later, plus, +
<= | or less, or fewer, or below, and under, or under, or younger, and younger, at most, at the most, tops, maximum
<= | and below, or lower, max
   | or so, or thereabouts, give or take, more or less, odd, -odd, -ish, on average, approximately
"""


class Modifier(NamedTuple):
    """A modifier on lexemes `[first, last)` and its effect."""

    effect: str
    first: int
    last: int


def _split(form: str) -> tuple[str, ...]:
    made, word = [], ""
    for c in form:
        if c.isalpha():
            word += c
            continue
        if word:
            made.append(word)
        if not c.isspace():
            made.append(c)
        word = ""
    return tuple([*made, word] if word else made)


def _table(rows: str, end: bool) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    made: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for row in filter(None, rows.splitlines()):
        effect, forms = row.split("|")
        for form in filter(None, (f.strip() for f in forms.split(","))):
            pieces = _split(form)
            made.setdefault(pieces[-1 if end else 0], []).append((pieces, effect.strip()))
    for found in made.values():
        found.sort(key=lambda x: -len(x[0]))
    return made


_LEFT = _table(_BEFORE, end=True)
_RIGHT = _table(_AFTER, end=False)
_ARTICLES = {"the", "a", "an", "his", "her", "its", "their", "our", "these", "those", "that"}


def left(lx: Lexemes, i: int) -> list[Modifier]:
    """The modifiers that end just before lexeme `i`, nearest first; several may stand in a row."""
    found: list[Modifier] = []
    at = i
    while len(found) < 4:
        one = _one_left(lx, at)
        if one is None:
            before = lx.low(at - 1)
            # "less than the 40 ...": an article between, once a bound stands before it
            if not found and before in _ARTICLES and (one := _one_left(lx, at - 1)) and one.effect:
                found.append(one)
                at = one.first
                continue
            break
        found.append(one)
        at = one.first
    return found


def _one_left(lx: Lexemes, i: int) -> Modifier | None:
    for pieces, effect in _LEFT.get(lx.low(i - 1), ()):
        first = i - len(pieces)
        if first >= 0 and lx.words(first, len(pieces)) == pieces and not _quoted(lx, first):
            return Modifier(effect, first, i)
    return None


def _quoted(lx: Lexemes, i: int) -> bool:
    """Whether a sign such as ">" is a mark of layout (">>") and no bound."""
    return lx.at(i).text in {">", "<"} and lx.at(i - 1).text == lx.at(i).text


_BREAKS = frozenset({",", ".", ";", ":", ")", "—", "–", "", "?", "!", "”", '"'})
_AFTERTHOUGHT = 6  # words that may stand between a figure and a modifier put after it


def afterthought(lx: Lexemes, i: int) -> Modifier | None:
    """A modifier between marks, a few words after a figure that ends before `i`: "17 people are dead, at least"."""
    for at in range(i, i + _AFTERTHOUGHT):
        here = lx.at(at)
        if here.text == ",":
            found = right(lx, at + 1)
            return found if found and found.effect and lx.at(found.last).text in _BREAKS else None
        if here.kind != WORD:
            return None
    return None


def right(lx: Lexemes, i: int) -> Modifier | None:
    """The modifier that begins at lexeme `i`, after a figure or its unit."""
    for pieces, effect in _RIGHT.get(lx.low(i), ()):
        if lx.words(i, len(pieces)) == pieces:
            return Modifier(effect, i, i + len(pieces))
    return None
