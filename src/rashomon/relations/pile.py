# ruff: noqa: E501 - tables of words
"""Readings as comparison sees them: words with their places, sentences, names, day. Computed once, one page a document."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from rashomon.records import Reading, Span
from rashomon.relations.lexicon import CALENDAR, STOP, stem

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*")
_SENTENCE = re.compile(r"[^\n]+?(?:[.!?…][\"”’')\]]*(?=\s|$)|(?=\n|$))")
_QUOTED = re.compile(r"[“\"][^“”\"\n]{2,2000}[”\"]")
_BOILER = re.compile(
    r"\b(?:sign up|signing up|subscribe|newsletter|all rights reserved|follow us|like us on|share this|read more|click here|"
    r"copyright|reproduction|unlimited access|for updates|terms of (?:use|service)|cookie|advertisement|photo(?:graph)? by|"
    r"embed\b.{0,200}\bshare|autoplay|(?:verification|confirmation) e-?mail|your (?:e-?mail|inbox|password|subscription|browser)\b|"
    r"copy (?:this|the) (?:code|link)|show more|watch the (?:report|video)|"
    r"file photo|image credit|related (?:articles|stories)|this (?:article|story) (?:originally|first) appeared)\b|©|@media",
    re.IGNORECASE,
)


# Buttons and links of a page; where a line holds little else it is no sentence of the text.
_BUTTONS = re.compile(
    r"\b(?:embed|tweet|share|facebook|twitter|google ?(?:plus|\+)|pinterest|linkedin|whatsapp|reddit|e-?mail|print|play|menu|log ?in|"
    r"comments?|images?|photos?|videos?|gallery)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Page:
    """One document with its words. `words` are normalised, word for word beside `starts` and `ends` in the text."""

    index: int
    reading: Reading
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @property
    def id(self) -> str:
        """The document's id."""
        return self.reading.document.id

    @property
    def text(self) -> str:
        """The document's text."""
        return self.reading.document.text

    @property
    def publisher(self) -> str:
        """The publisher, or an empty name."""
        return self.reading.document.publisher or ""

    @cached_property
    def day(self) -> int | None:
        """The day of publication as a running number, or None where it is not known."""
        return day_number(self.reading.document.published)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Spans of the sentences, in order."""
        return self.reading.sentences or tuple(m.span() for m in _SENTENCE.finditer(self.text))

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """For each word its stem, or an empty string for a stop word."""
        return tuple("" if w in STOP else stem(w) for w in self.words)

    @cached_property
    def quoted(self) -> bytearray:
        """For each word, 1 where it stands in quotation marks."""
        flags = bytearray(len(self.words))
        for match in _QUOTED.finditer(self.text):
            for n in range(*self.within(match.span())):
                flags[n] = 1
        return flags

    @cached_property
    def plain(self) -> bytearray:
        """For each word, 1 where it belongs to the running matter of the page: no menu, no invitation to sign up."""
        flags = bytearray(b"\x01" * len(self.words))
        for start, end in self.sentences:
            first, last = self.within((start, end))
            count = last - first
            if count <= 40 and (_BOILER.search(self.text, start, end) or self._buttons(start, end, count)):
                for n in range(first, last):
                    flags[n] = 0
        return flags

    def _buttons(self, start: int, end: int, count: int) -> bool:
        found = len(_BUTTONS.findall(self.text, start, end))
        return found >= 2 and 2 * found >= count

    @cached_property
    def names(self) -> frozenset[str]:
        """Words that the text writes as names: with a capital where no sentence begins, and never in small letters."""
        begins = {self.within(s)[0] for s in self.sentences}
        small: set[str] = set()
        inside: set[str] = set()
        leading: set[str] = set()
        for n, word in enumerate(self.words):
            first = self.text[self.starts[n]]
            if first.islower():
                small.add(word)
            elif first.isupper() and word not in STOP and word not in CALENDAR:
                (leading if n in begins else inside).add(word)
        return frozenset((inside | {w for w in leading if len(w) > 3}) - small)

    def within(self, span: Span) -> tuple[int, int]:
        """The words `[first, last)` that begin in a span of the text."""
        return bisect_right(self.starts, span[0] - 1), bisect_right(self.starts, span[1] - 1)

    @cached_property
    def name_pairs(self) -> tuple[str, ...]:
        """Names of two words, as they stand side by side: "quayside arcade"; no days nor months."""
        text, words, stems = self.text, self.words, self.stems
        return tuple(
            f"{words[n - 1]} {words[n]}"
            for n in range(1, len(words))
            if text[self.starts[n - 1]].isupper()
            and text[self.starts[n]].isupper()
            and text[self.ends[n - 1] : self.starts[n]] == " "
            and stems[n - 1]
            and stems[n]
            and words[n - 1] not in CALENDAR
            and words[n] not in CALENDAR
        )

    def stems_in(self, span: Span) -> frozenset[str]:
        """The stems of the words that begin in a span of the text."""
        first, last = self.within(span)
        return frozenset(self.stems[first:last])

    def said(self, spans: Iterable[Span]) -> str:
        """The words of some spans of the text, one after another."""
        return " ".join(self.text[a:b] for a, b in spans)

    def sentence_at(self, at: int, otherwise: Span) -> Span:
        """The sentence that holds a place of the text; `otherwise` where the text has none."""
        return self.sentences[self.sentence_of(at)] if self.sentences else otherwise

    def sentence_of(self, at: int) -> int:
        """The index of the sentence that holds a place of the text; the nearest before it, where none does."""
        return max(0, bisect_right(self._begins, at) - 1)

    @cached_property
    def _begins(self) -> tuple[int, ...]:
        return tuple(s[0] for s in self.sentences)

    def span(self, first: int, last: int) -> Span:
        """The span of the words `[first, last)`."""
        return self.starts[first], self.ends[last - 1]


def day_number(day: str | None) -> int | None:
    """An ISO day as a running number."""
    if not day:
        return None
    try:
        return datetime.date.fromisoformat(day[:10]).toordinal()
    except ValueError:
        return None


def pages(readings: Sequence[Reading]) -> tuple[Page, ...]:
    """One page a reading, in their order."""
    return tuple(page(n, reading) for n, reading in enumerate(readings))


def page(index: int, reading: Reading) -> Page:
    """The page of one reading."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _WORD.finditer(reading.document.text):
        word = match.group().replace("’", "'").lower()
        words.append(word.removesuffix("'s"))
        starts.append(match.start())
        ends.append(match.end())
    return Page(index=index, reading=reading, words=tuple(words), starts=tuple(starts), ends=tuple(ends))
