"""A parse made easy to ask: which tokens a span covers, what is proper, what stands in quotation marks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from rashomon.records import Document, Parse, Span, Token
from rashomon.voices.words import NAME_PARTICLES, SUFFIXES

Range = tuple[int, int]

_OPEN = frozenset("\"'“”‘’«»([{—–-:;,.…")


class View:
    """Tokens of one document with lookups. Built once a document; nothing in it changes afterwards."""

    def __init__(self, document: Document, parse: Parse) -> None:
        self.text = document.text
        self.document = document
        self.parse = parse
        self.tokens = parse.tokens
        self.lower = tuple(t.text.lower().replace("’", "'") for t in parse.tokens)
        self._starts = [t.start for t in parse.tokens]
        self._ends = [t.end for t in parse.tokens]
        self.quoted = self._quoted()
        self.children = self._children()
        self.entity_at = self._entities()
        self.body = self._first_body_sentence()

    def range_of(self, span: Span) -> Range:
        """The tokens `[first, last)` that a span of characters touches; empty where it touches none."""
        if span[0] >= span[1]:
            return (0, 0)
        first = bisect_right(self._ends, span[0])
        last = bisect_left(self._starts, span[1])
        return (first, max(first, last))

    def span_of(self, tokens: Range) -> Span:
        """The characters from the first to the last token of a range that is not empty."""
        return (self.tokens[tokens[0]].start, self.tokens[tokens[1] - 1].end)

    def words(self, tokens: Range) -> str:
        """A range as written, white space made single."""
        if tokens[0] >= tokens[1]:
            return ""
        start, end = self.span_of(tokens)
        return " ".join(self.text[start:end].split())

    def sentence(self, i: int) -> Range:
        """The tokens of the sentence that token `i` is in."""
        one = self.parse.sentences[self.tokens[i].sentence]
        return (one.first, one.last)

    def paragraph(self, i: int) -> int:
        """The number of the paragraph that token `i` is in."""
        return self.parse.sentences[self.tokens[i].sentence].paragraph

    def headline(self, i: int) -> bool:
        """Whether a token stands before the first sentence of running text."""
        return self.tokens[i].sentence < self.body

    def is_proper(self, i: int) -> bool:
        """Whether a token looks like part of a name: tagged so, or capitalised where its place does not explain it."""
        t = self.tokens[i]
        glued = i > 1 and self.tokens[i - 1].text == "-" and self.tokens[i - 1].end == t.start
        if glued and t.text[:1].islower():
            return self.is_proper(i - 2) and t.pos in {"PROPN", "NOUN"}
        if t.tag in {"NNP", "NNPS"}:
            return t.text[:1].isupper() or t.text[:1].isdigit() or "@" in t.text or not t.text.isascii()
        if t.text.endswith((".com", ".org", ".net")):
            return True
        if t.entity in {"NORP", "GPE", "ORG", "PERSON"} and t.text[:1].isupper():
            return True
        if not t.text[:1].isupper() or t.pos not in {"NOUN", "ADJ", "VERB", "X"}:
            return False
        first = self.parse.sentences[t.sentence].first
        return i > first and not self.headline(i) and self.tokens[i - 1].text not in _OPEN

    def run_left(self, i: int, stop: int) -> int:
        """The first token of the run of name words that ends at token `i`, not before `stop`."""
        while i > stop:
            here = i - 1
            word = self.tokens[here].text
            dash = word == "-" and self.tokens[here].end == self.tokens[i].start
            suffix = word == "," and self.lower[i] in SUFFIXES
            joins = dash or suffix or self.lower[here] in NAME_PARTICLES
            if self.is_proper(here):
                i = here
            elif joins and here > stop and self.is_proper(here - 1):
                i = here - 1
            elif dash and here - 1 > stop and self.lower[here - 1] in NAME_PARTICLES and self.is_proper(here - 2):
                i = here - 2
            else:
                break
        return i

    def subtree(self, i: int) -> Iterator[int]:
        """A token and all that depends on it, in no set order."""
        pending, seen = [i], {i}
        while pending:
            here = pending.pop()
            yield here
            for child in self.children[here]:
                if child not in seen:
                    seen.add(child)
                    pending.append(child)

    def ancestors(self, i: int) -> Iterator[Token]:
        """The heads above a token, nearest first."""
        for _ in range(60):
            head = self.tokens[i].head
            if head == i:
                return
            yield self.tokens[head]
            i = head

    def _children(self) -> tuple[tuple[int, ...], ...]:
        below: list[list[int]] = [[] for _ in self.tokens]
        for t in self.tokens:
            if t.head != t.i:
                below[t.head].append(t.i)
        return tuple(tuple(b) for b in below)

    def _quoted(self) -> tuple[bool, ...]:
        """For each token, whether it stands in a quotation of at least a few words."""
        flags = [False] * len(self.tokens)
        for span in self.parse.quotes:
            first, last = self.range_of(span)
            if last - first >= 6:
                flags[first:last] = [True] * (last - first)
        return tuple(flags)

    def _entities(self) -> dict[int, int]:
        """Token to the index of the named entity that covers it."""
        return {i: n for n, m in enumerate(self.parse.mentions) for i in range(m.first, m.last)}

    def _alone(self, i: int) -> bool:
        """Whether a sentence is a paragraph by itself."""
        sentences = self.parse.sentences
        return i + 1 >= len(sentences) or sentences[i + 1].paragraph != sentences[i].paragraph

    def _first_body_sentence(self) -> int:
        """The first sentence that ends like running text, within the first few paragraphs; else the very first."""
        several = len(self.parse.paragraphs) > 3
        for one in self.parse.sentences:
            if one.paragraph > 3:
                break
            if one.i == 0 and several and one.last - one.first <= 18 and self._alone(one.i):
                continue
            words = self.tokens[one.first : one.last]
            ends = self.text[one.span[0] : one.span[1]].rstrip("\"'”’) ")[-1:] in {".", "!", "?"}
            capitals = sum(t.text[:1].isupper() for t in words if t.text[:1].isalpha() and len(t.text) > 3)
            long_words = sum(t.text[:1].isalpha() and len(t.text) > 3 for t in words)
            if len(words) > 5 and ends and (capitals <= 0.7 * long_words or len(words) > 25):
                return one.i
            if len(words) > 25:
                return one.i
        return 0
