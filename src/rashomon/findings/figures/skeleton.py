"""A sentence as a skeleton: its words in small letters, and a mark in the place of each figure.

"Sales rose 8% to $30 million" becomes `sales rose ‹P0› to ‹N1›`. Rules are patterns over skeletons, so that they speak
of figures and of the words that tie them, and of nothing else.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from rashomon.findings.figures.operands import Figure
from rashomon.records import Analysis, Record, Span

_PLAIN = str.maketrans(
    {**{chr(c): chr(c + 32) for c in range(65, 91)}, **dict.fromkeys("–—―", "—"), **dict.fromkeys("‹›", "'"), "’": "'"}
    | dict.fromkeys('“”"', " ")
    | dict.fromkeys("\n\t\r\u00a0", " ")
)


class Skeleton(Record, frozen=True):
    """The skeleton of one stretch of text. `pieces` maps places in it back: (place in the skeleton, place in the text).

    `figures` are all figures of the document, to whose numbers the marks refer; `first` and `last` bound those here.
    """

    words: str
    pieces: tuple[tuple[int, int], ...]
    span: Span
    figures: Sequence[Figure]
    first: int
    last: int

    def back(self, place: int) -> int:
        """The place in the text for a place in the skeleton that is not within a mark."""
        n = bisect_right(self.pieces, (place, 1 << 60)) - 1
        begin, original = self.pieces[n]
        return original + place - begin

    def letters(self) -> frozenset[str]:
        """The letters of the figures here."""
        return frozenset(f.letter for f in self.figures[self.first : self.last])


def skeletons(analysis: Analysis, figures: Sequence[Figure]) -> Iterator[Skeleton]:
    """A skeleton of each sentence that has a figure."""
    starts = [f.span[0] for f in figures]
    text = analysis.document.text
    for begin, end in _stretches(text, [s.span for s in analysis.parse.sentences]):
        first, last = bisect_left(starts, begin), bisect_left(starts, end)
        if first < last:
            yield build(text, (begin, end), figures, first, last)


def _stretches(text: str, sentences: Sequence[Span]) -> Iterator[Span]:
    """The sentences; one that ends in a colon goes on with the next."""
    begin: int | None = None
    for n, (start, end) in enumerate(sentences):
        begin = start if begin is None else begin
        if n + 1 == len(sentences) or not text[start:end].rstrip().endswith(":") or end - begin > LONGEST:
            yield begin, end
            begin = None


LONGEST = 400


def build(text: str, span: Span, figures: Sequence[Figure], first: int, last: int) -> Skeleton:
    """The skeleton of a stretch with the figures from `first` to before `last`."""
    begin, end = span
    words: list[str] = []
    pieces: list[tuple[int, int]] = []
    length, at = 0, begin
    for n in range(first, last):
        figure = figures[n]
        between = text[at : figure.span[0]].translate(_PLAIN)
        aside = figure.letter == "S" or between.endswith("per ")
        if figure.letter == "S":
            between = _ASIDE.sub("", between)
        mark = "" if aside else f"‹{figure.letter}{n}›"
        pieces += [(length, at), (length + len(between), figure.span[0])]
        words += [between, mark]
        length += len(between) + len(mark)
        at = figure.span[1]
    pieces.append((length, at))
    words.append(text[at:end].translate(_PLAIN))
    return Skeleton(words="".join(words), pieces=tuple(pieces), span=span, figures=figures, first=first, last=last)


_ASIDE = re.compile(r",? or (?:about |roughly )?$")


def marks(words: str) -> list[tuple[int, int, int]]:
    """The marks in a stretch of a skeleton: start, end, number of the figure."""
    return [(m.start(), m.end(), int(m[1])) for m in _MARK.finditer(words)]


_MARK = re.compile(r"‹[A-Za-z](\d+)›")
