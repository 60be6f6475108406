"""Whether two passages that credit outlets say the same, in whatever words."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from rashomon.records import Span
from rashomon.relations.lexicon import stem
from rashomon.relations.origins.meanings import same, same_all
from rashomon.relations.origins.passages import Passage
from rashomon.relations.pile import Page
from rashomon.relations.points.causes import same_cause

SAME = 0.4  # what two passages share, of what the shorter one says, from which they say the same
EACH = 0.3  # the same, where two texts credit one another once each, and nobody besides, and tell one deed
ALSO = 0.5  # the same, where each names somebody besides, or they share no deed
MOST = 0.7  # the same, where they share two things only, or each tells a deed of its own, and none that both tell
NEARLY = 0.8  # the same, where they then share three things only
LEAST = 2  # things that they must share; words that stand side by side in both are one
ENOUGH = 1.25  # what their words must weigh together
TOPIC = 0.25  # what a word weighs that all texts of the event have


class Weights:
    """How much the words of passages tell: those that the event's texts use anyhow tell less than those that only
    the passages have."""

    def __init__(self, pages: Mapping[str, Page], found: Sequence[Passage]) -> None:
        spans: dict[str, list[Span]] = {}
        for one in found:
            spans.setdefault(one.document, []).append(one.span)
        self._outside = {
            page.id: frozenset(
                same(s)
                for n, s in enumerate(page.stems)
                if s and not any(a <= page.starts[n] < b for a, b in spans.get(page.id, ()))
            )
            for page in pages.values()
        }
        self._usual = Counter(s for stems in self._outside.values() for s in stems)
        self._names = {page.id: same_all(stem(w) for w in page.names) for page in pages.values()}
        self._pages = len(pages)

    def mass(self, stems: Iterable[str]) -> float:
        """What the words weigh together."""
        return math.fsum(self.weight(s) for s in stems)

    def weight(self, stem: str, without: str = "") -> float:
        """1 for a word that stands in no other place of the event, down to `TOPIC` for one that all texts have; what
        the document `without` has of it doesn't count."""
        usual = self._usual[stem] - (stem in self._outside.get(without, frozenset()))
        return 1.0 - (1.0 - TOPIC) * min(1.0, 3 * usual / max(self._pages, 4))

    def named(self, one: Passage) -> frozenset[str]:
        """Names in a passage."""
        return one.stems & self._names[one.document]

    def names(self, one: Passage, other: Passage) -> frozenset[str]:
        """Names in a passage that the other and its title don't have."""
        return (one.stems & self._names[one.document]) - other.stems - other.headed


def says_the_same(one: Passage, other: Passage, weights: Weights, each: bool = False) -> bool:
    """Whether two passages say the same, in whatever words; `each`: they credit one another."""
    if one.denied != other.denied or (one.numbers and other.numbers and not one.numbers & other.numbers):
        return False
    if one.negated is not None and other.negated is not None and one.negated != other.negated:
        return False
    mine, theirs = ([p.cause for p in passage.points if p.cause is not None] for passage in (one, other))
    if mine and theirs:
        return any(same_cause(a.stems, b.stems) for a in mine for b in theirs)
    common = one.stems & other.stems
    apart = bool(weights.names(one, other) and weights.names(other, one))
    if apart and not weights.named(one) & weights.named(other):
        return False
    things = len(common) - sum(a in common and b in common for a, b in one.pairs & other.pairs)
    if things < LEAST or weights.mass(common) < ENOUGH:
        return False
    common |= (one.stems & other.headed) | (other.stems & one.headed)
    deed = bool(common & (one.deeds | other.deeds))
    own = bool(one.deeds - other.stems) and bool(other.deeds - one.stems)
    if own and not deed:
        enough = NEARLY if things <= LEAST + 1 else MOST
    elif each and deed and len(common) > LEAST + 1:
        enough = ALSO if apart else EACH
    elif things <= LEAST:
        enough = MOST
    else:
        enough = ALSO if apart or each else SAME
    return weights.mass(common) >= enough * min(weights.mass(one.stems), weights.mass(other.stems))
