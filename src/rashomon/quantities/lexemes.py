"""Lexemes: the words, figures and marks of one sentence, cut so that "5kW" is a figure and a word.

Tokens of the syntax model keep "5kW" or "2.7m" whole; figures need them apart. A lexeme knows whether it touches the
one before it (`glued`), which is what tells "F-16" from "16 - 20".
"""

from __future__ import annotations

import re
from typing import NamedTuple

FIGURE, WORD, MARK = "figure", "word", "mark"

# A figure: groups of three with commas or thin spaces, or plain digits; then decimals. "1,5" is left in two pieces.
_LEXEME = re.compile(
    r"(?P<figure>\d{1,3}(?:,\d{3})+(?![\d])(?:\.\d+)?"
    r"|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)(?:\.\d+)?"
    r"|\d{1,3}(?:[ ]000)+(?!\d)"
    r"|\d+(?:\.\d+)?"
    r"|(?<![\w.,])\.\d+)"
    r"|(?P<word>[^\W\d_]+)"
    r"|(?P<mark>[^\s\w]|_|\w)"
)


class Lexeme(NamedTuple):
    """One piece of a sentence. `low` is its text in lower case."""

    kind: str
    start: int
    end: int
    text: str
    low: str
    glued: bool


_NOTHING = Lexeme(MARK, -1, -1, "", "", False)


class Lexemes(list[Lexeme]):
    """The lexemes of a sentence. Outside its ends there is an empty mark, so that context needs no bounds checks."""

    def at(self, i: int) -> Lexeme:
        """Lexeme `i`, or an empty one where there is none."""
        return self[i] if 0 <= i < len(self) else _NOTHING

    def low(self, i: int) -> str:
        """Lower-case text of lexeme `i`, or ""."""
        return self[i].low if 0 <= i < len(self) else ""

    def words(self, i: int, n: int) -> tuple[str, ...]:
        """The lower-case texts of up to `n` lexemes from `i` on."""
        return tuple(x.low for x in self[max(i, 0) : max(i + n, 0)])


def lex(text: str, start: int, end: int) -> Lexemes:
    """The lexemes of `text[start:end]`, with offsets of the whole text."""
    made = Lexemes()
    last = -1
    for found in _LEXEME.finditer(text, start, end):
        a, b = found.span()
        piece = found.group()
        made.append(Lexeme(found.lastgroup or MARK, a, b, piece, piece.lower(), a == last))
        last = b
    return made
