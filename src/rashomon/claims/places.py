"""Where a claim says that something is so."""

from __future__ import annotations

from rashomon.claims.words import Words, listed
from rashomon.records import Mention, Span

_LOCATIVE = listed("in at near around outside inside across on from within throughout over along above off")


class Places:
    """Mentions of places that stand as such: after a locative preposition, not as actors ("Russia attacked")."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._places = [m for m in words.parse.mentions if m.label in {"GPE", "LOC", "FAC"} and self._locative(m)]

    def of(self, text: str, spans: tuple[Span, ...]) -> str | None:
        """The first place named in the spans, nearest to the head of the clause; None where there is none."""
        inside = [m for m in self._places if any(a <= m.span[0] and m.span[1] <= b for a, b in spans)]
        if not inside:
            return None
        nearest = min(inside, key=lambda m: (self._depth(m.last - 1), m.first))
        words = self._words.tokens[nearest.first : nearest.last]
        shown = words[1:] if words[0].text.lower() == "the" and len(words) > 1 else words
        return " ".join(text[shown[0].start : shown[-1].end].split())

    def _locative(self, mention: Mention) -> bool:
        root = self._words.tokens[mention.last - 1]
        head = self._words.tokens[root.head]
        return root.dep == "pobj" and head.text.lower() in _LOCATIVE

    def _depth(self, i: int) -> int:
        depth = 0
        tokens = self._words.tokens
        while tokens[i].head != i and depth < 50:
            i = tokens[i].head
            depth += 1
        return depth
