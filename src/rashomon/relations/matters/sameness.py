"""Which statements say the same thing, and not only name the same people, places and objects.

Readings hold no parse, so a predicate is known by its word being neither a name nor on most pages of the event: two
statements share what they say where they share three content words, two of them no names nor parts of one ("Harbour
Road"), and one of these two rare in the event; or where they share many, or nearly all that the shorter one says.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from rashomon.relations.lexicon import stem
from rashomon.relations.pile import Page
from rashomon.relations.points.points import Point

SHARED, PLAIN, MANY = 3, 2, 6  # content words shared; no names among them; so many that they say enough by themselves
WHOLE, LEAST = 0.8, 4  # share of the shorter statement that is enough, and content words shared at the least for that
USUAL = 0.5  # share of an event's pages from which on a word tells its statements no more apart
FEW = 4  # pages of an event below which every shared word would be usual

# How a source speaks is no matter of its own.
_ASIDE = re.compile(
    r"\bcondition of anonymity\b|\bnot (?:be )?authori[sz]ed to\b|\bdeclined to (?:comment|be (?:named|identified))\b|"
    r"\basked not to be (?:named|identified)\b|\bno comment\b|\b(?:not|n[’']t) (?:\w+ )?(?:comment|respond|reply)\b|"
    r"\b(?:not|n[’']t) (?:be )?(?:\w+ )?(?:available|reached) for (?:\w+ )?comment\b|\bunavailable for comment\b",
    re.IGNORECASE,
)
# When and in what kind of place something is: the setting, which alone is nothing that is said.
SETTING = frozenset(
    stem(w)
    for w in (
        "morning noon afternoon evening night midnight today yesterday tomorrow overnight daytime hour hours day days "
        "week weekend month year time area neighborhood neighbourhood "
        "city town village county district region street road "
        "block scene nearby local"
    ).split()
)


class Sameness:
    """Whether two statements of an event say the same, by the words of its pages."""

    def __init__(self, pages: Mapping[int, Page]) -> None:
        self._pages = pages
        small = {p.stems[n] for p in pages.values() for n, at in enumerate(p.starts) if p.text[at].islower()}
        self.names = {stem(w) for p in pages.values() for w in p.names} - small
        spread = Counter(s for p in pages.values() for s in set(p.stems) if s)
        bound = USUAL * len(pages) if len(pages) >= FEW else len(pages)
        self.usual = {s for s, n in spread.items() if n > bound}

    def same(self, one: Point, other: Point) -> bool:
        """Whether the words they share are enough to be about one thing that is said."""
        common = one.stems & other.stems
        if len(common) < SHARED:
            return False
        plain = (one.small & other.small) - self.names
        first, second = self._lead(one), self._lead(other)
        if first and second and first not in other.stems and second not in one.stems:
            return False  # they speak of two people
        named = (one.stems | other.stems) & self.names
        whole = len(common) >= LEAST and len(common) >= WHOLE * min(len(one.stems), len(other.stems))
        telling = plain - SETTING
        if named and not common & named and len(telling) <= PLAIN:
            return False  # whom it is about is named in one of them, and not in the other
        return len(plain) >= PLAIN and bool(telling) and (whole or len(common) >= MANY or bool(telling - self.usual))

    def _lead(self, one: Point) -> str:
        """The name with which a statement begins, if any."""
        page = self._pages[one.page]
        words = range(*page.within(one.claim.spans[0]))
        found = next((page.stems[n] for n in words if page.stems[n]), "")
        return found if found in self.names else ""

    def aside(self, one: Point) -> bool:
        """Whether a statement says only how its source speaks."""
        text = self._pages[one.page].text
        return any(_ASIDE.search(text, a, b) for a, b in one.claim.spans)
