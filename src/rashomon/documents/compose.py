"""Builds a text from marked-up pieces, with white space as a browser would show it and the links' spans kept."""

from __future__ import annotations

import re

_WHITE = re.compile(r"[ \t\r\n\f]+")
_LEADS = re.compile(r"(?!#|(?:javascript|data|vbscript|about):)\S", re.IGNORECASE)  # to another page


class Composer:
    """Pieces go in through `say`, `block`, `line`, `tab`, `open_link`, `close_link`; `text` and `links` come out.

    Runs of white space become one space, blocks are parted by an empty line, and nothing begins or ends with a space.
    """

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._gap = ""  # what stands between the last word and the next one
        self._open: list[tuple[int | None, str]] = []
        self._links: list[tuple[int, int, str]] = []

    def say(self, words: str | None) -> None:
        """Add running text."""
        if not words:
            return
        shown = _WHITE.sub(" ", words)
        if shown[0] == " ":
            self._between(" ")
            shown = shown[1:]
        if not shown:
            return
        trailing = shown[-1] == " "
        self._put(shown.rstrip(" "))
        if trailing:
            self._between(" ")

    def block(self) -> None:
        """End a paragraph."""
        self._between("\n\n")

    def line(self) -> None:
        """End a line."""
        self._between("\n")

    def tab(self) -> None:
        """End a cell of a table."""
        self._between("\t")

    def open_link(self, target: str) -> None:
        """What follows carries a link."""
        self._open.append((None, target))

    def close_link(self) -> None:
        """The last opened link ends."""
        if self._open:
            start, target = self._open.pop()
            if start is not None and start < self._length and _LEADS.match(target):
                self._links.append((start, self._length, target))

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self._pieces)

    @property
    def links(self) -> tuple[tuple[int, int, str], ...]:
        """The links so far, in text order."""
        return tuple(sorted(self._links))

    def _between(self, gap: str) -> None:
        if self._length and _RANK[gap] > _RANK[self._gap]:
            self._gap = gap

    def _put(self, words: str) -> None:
        if self._gap:
            self._pieces.append(self._gap)
            self._length += len(self._gap)
            self._gap = ""
        self._open = [(self._length if start is None else start, target) for start, target in self._open]
        self._pieces.append(words)
        self._length += len(words)


_RANK = {"": 0, " ": 1, "\t": 2, "\n": 3, "\n\n": 4}
