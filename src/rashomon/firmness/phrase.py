"""Rows of lemmas found in a run of tokens."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import Generic, TypeVar

from rashomon.firmness.view import View

Value = TypeVar("Value")
_GAP = 3
_STOPS = frozenset({".", "?", "!", ";"})
_PASSED_OVER = frozenset({"ADV", "DET", "PUNCT"})


class Phrases(Generic[Value]):
    """A table of phrases, each with what it means. See `lexicon.phrases` for how they are written."""

    def __init__(self, rows: Sequence[tuple[str, Value]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[frozenset[str] | None, ...], Value]]] = {}
        for phrase, value in rows:
            parts = tuple(None if part == "~" else frozenset(part.split("|")) for part in phrase.split())
            first = parts[0]
            if first is None:
                raise ValueError(f"a phrase can't begin with a gap: {phrase}")
            for word in first:
                self._by_first.setdefault(word, []).append((parts, value))
        for found in self._by_first.values():
            found.sort(key=lambda row: -len(row[0]))

    def find(
        self, view: View, run: Sequence[int], starts: Container[int] | None = None
    ) -> tuple[int, int, Value] | None:
        """The first phrase in a run of tokens: the places in `run` of its first and last word, and its value.

        With `starts`, only a phrase that begins at one of these tokens.
        """
        for at, token in enumerate(run):
            if starts is not None and token not in starts:
                continue
            for word in dict.fromkeys((view.lemmas[token], view.words[token])):
                for parts, value in self._by_first.get(word, ()):
                    last = self._match(view, run, at, parts)
                    if last is not None:
                        return at, last, value
        return None

    def _match(self, view: View, run: Sequence[int], at: int, parts: tuple[frozenset[str] | None, ...]) -> int | None:
        here, gap = at, 0
        for part in parts[1:]:
            if part is None:
                gap = _GAP
                continue
            here += 1
            while here < len(run) and not (view.lemmas[run[here]] in part or view.words[run[here]] in part):
                if view.words[run[here]] in _STOPS:
                    return None
                if view.tokens[run[here]].pos not in _PASSED_OVER:
                    gap -= 1
                    if gap < 0:
                        return None
                here += 1
            if here >= len(run):
                return None
            gap = 0
        return here
