"""What an expression leans on: the publication date, its clause's tense, the quarter that the text speaks of."""

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import date
from functools import cached_property
from typing import Literal

from rashomon.records import Document, Parse, Token

Direction = Literal["past", "future", "near"]

_QUARTERS = re.compile(r"\b(first|second|third|fourth|1st|2nd|3rd|4th)[\s-]+quarters?\b", re.IGNORECASE)
_NAMES = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_WILL = frozenset({"will", "shall", "'ll", "’ll", "wo"})
_MODALS = frozenset({"can", "may", "must", "should", "ca"})  # could, might, would are as often past
_PLANNING = frozenset("plan schedule expect intend hope aim slate prepare pledge vow propose".split())
_DEADLINE = re.compile(r"\b(?:until|till|by)\s+(?:(?:the|next)\s+)?$", re.IGNORECASE)
_HELPING = frozenset({"aux", "auxpass"})
_REACH = 600  # characters back within which "a year earlier" still means the quarter that was spoken of


class Anchor:
    """A document's publication date and parse, asked for what an expression at some offset leans on."""

    def __init__(self, document: Document, parse: Parse) -> None:
        self.text = document.text
        self.day: date | None = _day(document.published)
        self._tokens = parse.tokens
        self._starts = [t.start for t in parse.tokens]

    def token(self, offset: int) -> Token | None:
        """The token at or before an offset."""
        at = bisect_right(self._starts, offset) - 1
        return self._tokens[at] if at >= 0 else None

    def head(self, token: Token) -> Token:
        """The head of a token: itself for a root."""
        return self._tokens[token.head]

    def before(self, token: Token) -> Token | None:
        """The token before another in its sentence, or None."""
        one = self._tokens[token.i - 1] if token.i else None
        return one if one is not None and one.sentence == token.sentence else None

    def after(self, token: Token) -> Token | None:
        """The token after another in its sentence, or None."""
        one = self._tokens[token.i + 1] if token.i + 1 < len(self._tokens) else None
        return one if one is not None and one.sentence == token.sentence else None

    def direction(self, offset: int) -> Direction:
        """Whether the clause around speaks of what was or of what is to come, by its verb, or else as a deadline."""
        found = self._by_verb(self.token(offset))
        if found == "near" and _DEADLINE.search(self.text, max(0, offset - 12), offset):
            return "future"
        return found

    def _by_verb(self, token: Token | None) -> Direction:
        for _ in range(12):
            if token is None:
                return "near"
            if token.pos in {"VERB", "AUX"}:
                found = self._tense(token)
                if found != "near" or token.head == token.i:
                    return found
            if token.head == token.i:
                return "near"
            token = self._tokens[token.head]
        return "near"

    def _tense(self, verb: Token) -> Direction:
        helpers = [t for t in self._tokens[max(0, verb.i - 8) : verb.i] if t.head == verb.i and t.dep in _HELPING]
        words = {t.text.lower() for t in helpers}
        if words & _WILL:
            return "future"
        if verb.tag == "VBD" or any(t.tag == "VBD" or t.lemma == "have" for t in helpers):
            return "past"
        if words & _MODALS or (verb.lemma.lower() in _PLANNING and verb.tag != "VBG") or self._planned(verb, words):
            return "future"
        return "near"

    def _planned(self, verb: Token, helpers: set[str]) -> bool:
        """Whether a verb is the infinitive of a plan: "plans to strike", "is due to be held"."""
        over = self._tokens[verb.head]
        if "to" not in helpers or over.lemma.lower() not in _PLANNING | {"due", "set", "ready"}:
            return False
        return not any(t.tag == "VBD" for t in self._tokens[max(0, over.i - 3) : over.i + 1])  # "had been due to"

    @cached_property
    def _quarters(self) -> list[tuple[int, int]]:
        return [(m.start(), _NAMES[m[1].lower()]) for m in _QUARTERS.finditer(self.text)]

    def quarter(self, offset: int, reach: int = _REACH) -> int | None:
        """The number of the quarter that the text spoke of last before an offset, not farther back than `reach`."""
        before = [n for at, n in self._quarters if offset - reach <= at <= offset]
        return before[-1] if before else None


def _day(published: str | None) -> date | None:
    try:
        return date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None
