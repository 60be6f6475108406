"""A parse made easy to ask: lower-case lemmas, children, and the tokens under a span."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Iterator

from rashomon.firmness.lexicon import normal
from rashomon.firmness.lexicon.words import words
from rashomon.records import Parse, Span, Token

_WRITTEN = {"n't": "not", "'ll": "will", "'d": "would", "wo": "will", "ca": "can", "sha": "shall"}
_NEGATORS = words("not never nor neither hardly scarcely")


class View:
    """One document's tokens with what the rules ask of them. Made once a document; never changed."""

    def __init__(self, text: str, parse: Parse) -> None:
        self.text = text
        self.tokens = parse.tokens
        self.sentences = parse.sentences
        self.quotes = parse.quotes
        self.lemmas = tuple(normal(t.lemma, t.text) for t in parse.tokens)
        self.words = tuple(_word(parse, t) for t in parse.tokens)
        self._starts = [t.start for t in parse.tokens]
        self._ends = [t.end for t in parse.tokens]
        children: list[list[int]] = [[] for _ in parse.tokens]
        for t in parse.tokens:
            if t.head != t.i:
                children[t.head].append(t.i)
        self.children = children

    def inside(self, spans: Iterable[Span]) -> list[int]:
        """Indices of the tokens that spans overlap, in text order."""
        found: set[int] = set()
        for start, end in spans:
            found.update(range(bisect_right(self._ends, start), bisect_left(self._starts, end)))
        return sorted(found)

    def children_of(self, i: int, *deps: str) -> Iterator[int]:
        """The dependents of a token that bear one of the labels."""
        return (c for c in self.children[i] if self.tokens[c].dep in deps)

    def subject(self, i: int, within: Container[int] | None = None) -> int | None:
        """The subject of a verb, its own or, for a conjunct or an open complement, that of the verb above.

        With `within`, only a subject among these tokens.
        """
        for _ in range(4):
            for c in self.children_of(i, "nsubj", "nsubjpass", "csubj", "expl"):
                if within is None or c in within:
                    return c
            above = self.tokens[i]
            if above.dep not in {"conj", "xcomp", "aux", "auxpass"} or above.head == i:
                return None
            i = above.head
        return None

    def auxiliaries(self, i: int) -> list[int]:
        """The auxiliaries of a verb, in text order."""
        return [c for c in self.children[i] if self.tokens[c].dep in {"aux", "auxpass"}]

    def negated(self, i: int, without: Container[int] = ()) -> bool:
        """Whether "not", "never", "no longer" or the like, none of `without`, hangs on the word itself."""
        return any(
            self.tokens[c].dep == "neg"
            or self.words[c] in _NEGATORS
            or (self.words[c] == "longer" and c > 0 and self.words[c - 1] == "no")
            for c in self.children[i]
            if c not in without
        )

    def quoted(self, i: int) -> bool:
        """Whether a token stands in a quoted passage."""
        t = self.tokens[i]
        at = bisect_right(self.quotes, (t.start, len(self.text) + 1)) - 1
        return at >= 0 and self.quotes[at][0] <= t.start and t.end <= self.quotes[at][1]

    def span(self, first: int, last: int) -> Span:
        """The characters from one token through another."""
        return self.tokens[first].start, self.tokens[last].end

    def beyond(self, i: int, steps: int) -> Iterator[int]:
        """Up to so many tokens after `i` in its sentence."""
        sentence = self.tokens[i].sentence
        for n in range(i + 1, min(i + 1 + steps, len(self.tokens))):
            if self.tokens[n].sentence != sentence:
                return
            yield n


def _word(parse: Parse, token: Token) -> str:
    """A word in lower case, contractions in full: "'d" is "had" before a participle that no "be" or "have" leads to."""
    word = token.text.lower().replace("’", "'")
    if word == "'d" and parse.tokens[token.head].tag in {"VBN", "VBD"}:
        between = {t.text.lower() for t in parse.tokens[token.i + 1 : token.head]}
        return "would" if between & {"be", "have", "get"} else "had"
    return _WRITTEN.get(word, word)
