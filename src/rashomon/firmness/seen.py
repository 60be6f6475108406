"""One attribution as the search for answers sees it, and whether two can be two voices at odds."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rashomon.firmness.lexicon.words import words
from rashomon.firmness.proposition import Proposition, proposition
from rashomon.firmness.view import View
from rashomon.records import Attribution, Source

_ANSWERABLE = frozenset({"asserts", "believes", "predicts"})
#: Nouns of bodies, which no name of a person stands for.
_BODIES = words("""
government ministry army military administration company campaign agency department police court council committee
parliament party group organization union bank firm commission board embassy office force navy regime junta alliance
report statement letter document article newspaper outlet network broadcaster channel front movement
""")
_MANY = frozenset({"they", "them", "these", "those"})
_SMALL = words("the a an of and for in to at on by its his her their who which that")


@dataclass(frozen=True)
class Seen:
    """An attribution with what it is compared by.

    `at` is its place among all; `content` its tokens in order, `inside` the same as a set; `cue` the lemmas of its cue;
    `first` its first token, `told` that of its cue; `plural` whether its content names many.
    """

    at: int
    one: Attribution
    content: tuple[int, ...]
    inside: frozenset[int]
    cue: frozenset[str]
    first: int
    told: int
    sentence: int
    plural: bool
    put: Proposition


def see(view: View, n: int, one: Attribution) -> Seen:
    """The n-th attribution, made ready."""
    content = view.inside(one.content_spans)
    cue = view.inside(one.cue_spans)
    first = (content or cue or [0])[0]
    return Seen(
        at=n,
        one=one,
        content=tuple(content),
        inside=frozenset(content),
        cue=frozenset(view.lemmas[i] for i in cue),
        first=first,
        told=cue[0] if cue else first,
        sentence=view.tokens[first].sentence if view.tokens else 0,
        plural=any(view.tokens[i].tag in {"NNS", "NNPS"} or view.words[i] in _MANY for i in content),
        put=proposition(view, content),
    )


class Field:
    """All attributions of a document, found by where they stand and by what they say."""

    def __init__(self, seen: Sequence[Seen]) -> None:
        self.seen = seen
        self._ordered = sorted(seen, key=lambda s: s.first)
        self._firsts = [s.first for s in self._ordered]
        self._by_stem: dict[str, list[Seen]] = {}
        for one in seen:
            for stem in one.put.stems | one.put.names:
                self._by_stem.setdefault(stem, []).append(one)

    def between(self, first: int, end: int) -> list[Seen]:
        """Those whose first token lies in `[first, end)`, in text order."""
        return self._ordered[bisect_left(self._firsts, first) : bisect_left(self._firsts, end)]

    def putting(self, stems: Iterable[str]) -> list[Seen]:
        """Those that put forward something with one of these words, in the order of the attributions."""
        found = {one.at: one for stem in stems for one in self._by_stem.get(stem, ())}
        return [found[at] for at in sorted(found)]


def answerable(one: Attribution) -> bool:
    """Whether an attribution puts something forward that can be denied."""
    return not one.negated and one.stance in _ANSWERABLE


def within(inner: Seen, outer: Seen) -> bool:
    """Whether one attribution stands inside what the other says."""
    return bool(inner.inside) and inner.inside < outer.inside


def another(view: View, denial: Seen, other: Seen, sources: Mapping[str, Source]) -> bool:
    """Whether the other is answerable, and surely not by the denying voice. A voice that is not stated is another."""
    a, b = denial.one, other.one
    if a.id == b.id or a.source is None or not answerable(b) or within(denial, other):
        return False
    if b.source is None:
        return True
    if a.source == b.source or b.source in a.relays or a.source in b.relays:
        return False
    mine, theirs = sources.get(a.source), sources.get(b.source)
    if (mine is not None and b.source in mine.may_be) or (theirs is not None and a.source in theirs.may_be):
        return False
    return not (
        (_described(view, a, mine) and _one_person(theirs)) or (_described(view, b, theirs) and _one_person(mine))
    )


def called(seen: Seen, sources: Mapping[str, Source]) -> frozenset[str]:
    """The lower-case words of a voice's name, without the small ones."""
    source = sources.get(seen.one.source or "")
    return frozenset() if source is None else frozenset(source.name.lower().split()) - _SMALL


def _described(view: View, one: Attribution, source: Source | None) -> bool:
    """Whether a source stands there only as "he" or "the candidate": somebody named elsewhere, perhaps."""
    written = view.inside(one.source_spans)
    if not written or source is None or source.naming == "named" or not _one_person(source):
        return False
    head = next((i for i in written if view.tokens[i].head not in written or view.tokens[i].head == i), None)
    if head is not None and (view.tokens[head].tag in {"NNS", "NNPS"} or view.lemmas[head] in _BODIES):
        return False
    first = written[0]
    return view.words[first] in {"the", "this", "that", "his", "her", "their"} or view.tokens[first].pos == "PRON"


def _one_person(source: Source | None) -> bool:
    """Whether a voice may be one person."""
    return source is None or source.kind in {"person", "unknown"}
