"""Where spans lie among the tokens of a parse."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from rashomon.records import Parse, Span, Token


def listed(words: str) -> frozenset[str]:
    """A table of words, written as one text."""
    return frozenset(words.split())


class Words:
    """The tokens of a parse with a fast way from spans to tokens. Holds no text of its own."""

    def __init__(self, parse: Parse) -> None:
        self.parse = parse
        self.tokens = parse.tokens
        self._starts = [t.start for t in parse.tokens]
        self._ends = [t.end for t in parse.tokens]
        self.children: list[list[int]] = [[] for _ in parse.tokens]
        for token in parse.tokens:
            if token.head != token.i:
                self.children[token.head].append(token.i)

    def inside(self, spans: Iterable[Span]) -> list[int]:
        """Indices of the tokens that touch any of the spans, in order of the spans."""
        found: list[int] = []
        for start, end in spans:
            if start < end:
                found.extend(range(bisect_right(self._ends, start), bisect_left(self._starts, end)))
        return found

    def verb_above(self, i: int) -> int | None:
        """The nearest verb or auxiliary that governs the token, itself included; None where a root comes first."""
        for _ in range(len(self.tokens)):
            token = self.tokens[i]
            if token.pos in {"VERB", "AUX"} and token.dep not in {"aux", "auxpass", "amod"}:
                return i
            if token.head == i:
                return None
            i = token.head
        return None


def runs(indices: Sequence[int], words: Words) -> list[Span]:
    """Spans of the runs of neighbouring tokens among `indices` (sorted), edges free of marks and connectives."""
    spans: list[Span] = []
    run: list[Token] = []
    for i in [*indices, -1]:
        if run and i != run[-1].i + 1:
            trimmed = _trim(run)
            if trimmed:
                spans.append((trimmed[0].start, trimmed[-1].end))
            run = []
        if i >= 0:
            run.append(words.tokens[i])
    return spans


_LOOSE = frozenset({"and", "but", "or", "nor"})
_OPENING, _CLOSING = frozenset("([{“‘«"), frozenset(")]}”’»\"'%")


def _trim(run: list[Token]) -> list[Token]:
    first, last = 0, len(run)
    while first < last and (
        (run[first].pos in {"PUNCT", "SPACE"} and run[first].text not in _OPENING | {'"'})
        or (run[first].dep == "cc" and run[first].text.lower() in _LOOSE)
    ):
        first += 1
    while last > first and (
        (run[last - 1].pos == "ADP" and run[last - 1].dep in {"prep", "agent"})
        or (run[last - 1].pos in {"PUNCT", "SPACE"} and run[last - 1].text not in _CLOSING)
        or (run[last - 1].dep == "cc" and run[last - 1].text.lower() in _LOOSE)
    ):
        last -= 1
    kept = run[first:last]
    return kept if any(c.isalnum() for t in kept for c in t.text) else []
