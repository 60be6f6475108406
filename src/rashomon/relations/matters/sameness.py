"""Which statements say the same thing, and not only name the same people, places and objects.

Readings hold no parse, so what two statements share is weighed: how much of their words by rarity, how many, whether
their verbs meet, whether they end alike, whether numbers or days differ. The weights were fitted to pairs of statements
of real articles that were judged by hand (`training/sameness.py`), and a pair is held as one only where that is likely.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

from rashomon.relations.lexicon import stem
from rashomon.relations.matters.likeness import Likeness
from rashomon.relations.matters.profile import Profile, profile
from rashomon.relations.pile import Page
from rashomon.relations.points.points import Point

# What each feature of a pair adds to the log-odds of their saying the same.
WEIGHTS: dict[str, float] = {
    "alike": 3.05,  # Dice over content stems, by rarity
    "cover": 2.34,  # share of the shorter statement's words that the longer one has, by rarity
    "many": 3.92,  # content stems shared, of twelve
    "verbs": 0.93,  # share of the verbs of the one with fewer that the other has
    "end": 0.67,  # they end with one word
    "numbers": -0.79,  # each has a number that the other has not
    "days": -1.54,  # each has a day that the other has not
    "names": -0.12,  # each has a name that the other has not
}
START = -3.94
ONE = 0.7  # log-odds from which two statements are held as one
BESIDE = -0.5  # log-odds that any two statements of one matter must have
MANY = 12
TELLING = 2  # words by which two statements of which only one names somebody are not yet one
USUAL = 0.5  # share of an event's pages from which on a word tells its statements no more apart
FEW = 4  # pages of an event below which every shared word would be usual

# How a source speaks is no matter of its own.
_ASIDE = re.compile(
    r"\bcondition of anonymity\b|\bnot (?:be )?authori[sz]ed to\b|\bdeclined to (?:comment|be (?:named|identified))\b|"
    r"\basked not to be (?:named|identified)\b|\bno comment\b|\b(?:not|n[’']t) (?:\w+ )?(?:comment|respond|reply)\b|"
    r"\brequests? for (?:further |additional )?comment\b|\b(?:contacted|reached out)\b[^.;]{0,40}\bcomment\b|"
    r"\b(?:not|n[’']t) (?:be )?(?:\w+ )?(?:available|reached) for (?:\w+ )?comment\b|\bunavailable for comment\b|"
    r"\bperson with knowledge of the matter\b|\binformation (?:below|following|above) was provided\b",
    re.IGNORECASE,
)
# When and in what kind of place something is: the setting, which alone is nothing that is said.
SETTING = frozenset(
    stem(w)
    for w in (
        "morning noon afternoon evening night midnight today yesterday tomorrow overnight daytime hour hours day days "
        "week weekend month year time area neighborhood neighbourhood "
        "city town village county district region street road avenue drive highway "
        "block scene nearby local"
    ).split()
)


class Sameness:
    """Whether two statements of an event say the same, by the words of its pages."""

    def __init__(self, pages: Mapping[int, Page], alike: Likeness) -> None:
        self._pages, self._alike = pages, alike
        small = {p.stems[n] for p in pages.values() for n, at in enumerate(p.starts) if p.text[at].islower()}
        self.names = frozenset({stem(w) for p in pages.values() for w in p.names} - small)
        spread = Counter(s for p in pages.values() for s in set(p.stems) if s)
        bound = USUAL * len(pages) if len(pages) >= FEW else len(pages)
        self.usual = {s for s, n in spread.items() if n > bound}
        self._profiles: dict[tuple[str, str], Profile] = {}

    def profile(self, one: Point) -> Profile:
        """The words of a statement as they are held against others."""
        key = one.document, one.claim.id
        if key not in self._profiles:
            self._profiles[key] = profile(one, self._pages[one.page], self.names)
        return self._profiles[key]

    def features(
        self, one: Point, other: Point, first: frozenset[str] | None = None, second: frozenset[str] | None = None
    ) -> dict[str, float]:
        """What two statements share, and in what they differ, for the table of weights.

        Where only some words of one count, `first` or `second` are those.
        """
        a, b = self.profile(one), self.profile(other)
        mine = one.stems if first is None else first
        theirs = other.stems if second is None else second
        common = mine & theirs
        mass = self._alike.mass
        shared, whole, rest = mass(common), mass(mine), mass(theirs)
        return {
            "alike": 2 * shared / (whole + rest) if whole + rest else 0.0,
            "cover": shared / min(whole, rest) if min(whole, rest) else 0.0,
            "many": min(len(common), MANY) / MANY,
            "verbs": _share(a.verbs & mine, b.verbs & theirs),
            "end": float(a.order[-1:] == b.order[-1:]),
            "numbers": float(bool(a.numbers - b.numbers and b.numbers - a.numbers)),
            "days": float(bool(a.days - b.days and b.days - a.days)),
            "names": float(bool(self.names & mine - theirs and self.names & theirs - mine)),
        }

    def worth(
        self, one: Point, other: Point, first: frozenset[str] | None = None, second: frozenset[str] | None = None
    ) -> float:
        """The log-odds of two statements saying the same."""
        found = self.features(one, other, first, second)
        return START + sum(WEIGHTS[name] * found[name] for name in WEIGHTS)

    def apart(self, one: Point, other: Point) -> bool:
        """Whether two statements can't be one: they begin with two names, or share but names and the setting."""
        a, b = self.profile(one), self.profile(other)
        if a.lead and b.lead and a.lead not in other.stems and b.lead not in one.stems:
            return True
        telling = (one.small & other.small) - self.names - SETTING
        named = (one.stems | other.stems) & self.names
        if named and not named & one.stems & other.stems and len(telling) <= TELLING:
            return True  # whom it is about is named in one of them, and not in the other
        return not telling

    def same(self, one: Point, other: Point) -> bool:
        """Whether two statements say the same."""
        return not self.apart(one, other) and self.worth(one, other) >= ONE

    def aside(self, one: Point) -> bool:
        """Whether a statement says only how its source speaks."""
        text = self._pages[one.page].text
        return any(_ASIDE.search(text, a, b) for a, b in one.claim.spans)

    def empty(self, one: Point) -> bool:
        """Whether a statement says nothing by itself: it has no predicate, or tells how its source speaks."""
        return self.aside(one) or self.profile(one).fragment


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0
