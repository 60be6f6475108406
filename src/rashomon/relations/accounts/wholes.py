# ruff: noqa: E501 - one pattern a line
"""Which counts of a matter stand for all whom it befell, as each document tells it.

A count is firm where its voice gives no other count of all in that document. What counts only some is no account of its
own in a document that counts all of them too.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from rashomon.records import Span
from rashomon.relations.accounts.changes import DIED_SINCE
from rashomon.relations.accounts.drafts import Holder
from rashomon.relations.accounts.held import rank
from rashomon.relations.pile import Page
from rashomon.relations.points.fates import lasting
from rashomon.relations.points.points import Point

# Words that say that whoever did it was hurt or died as well, so that one count may hold him and another may not.
_DOER = re.compile(
    r"\b(?:killed|shot|hanged|killing|shooting) (?:himself|herself|themselves)\b|\bthen himself\b|\bsuicide\b|\bself-inflicted\b|"
    r"\btook (?:his|her|their) own li(?:fe|ves)\b|"
    r"\b(?:including|and|plus|counting) the (?:alleged |suspected )?(?:gunm[ae]n|shooters?|suspects?|attackers?|bombers?|drivers?)\b|"
    r"\b(?:gunm[ae]n|shooters?|suspects?|attackers?|bombers?)\b[^.;]{0,40}\b(?:is|was|were|are|also)\b[^.;]{0,12}\b(?:dead|killed|shot|died|injured|wounded)\b",
    re.IGNORECASE,
)


OF_SOME = frozenset(["part", "rest", "charge"])


def _whole(one: Point) -> bool:
    """Whether a count may be of all."""
    return one.total or (one.role == "all" and bool(one.fate) and not lasting(one.fate))


def _ends(one: Point) -> tuple[object, object]:
    return (one.quantity.low, one.quantity.high) if one.quantity else (None, None)


class Wholes:
    """The counts of one matter by document and voice."""

    def __init__(self, members: Sequence[Point], pages: Mapping[str, Page], named: Holder) -> None:
        self.pages = pages
        self.named = named
        self._given: dict[tuple[str, str | None], set[tuple[object, object]]] = defaultdict(set)
        self._whole: set[str] = set()
        self._most = 0.0
        self._largest: dict[tuple[str, Span], float] = defaultdict(float)
        self._parts = {_ends(m) for m in members if m.role in OF_SOME and m.quantity is not None}
        for one in members:
            if not one.earlier and one.quantity is not None and one.part is None:
                beside = one.document, one.sentence
                self._largest[beside] = max(self._largest[beside], rank(one.quantity)[0])
            if not one.earlier and one.quantity is not None and _whole(one):
                self._given[one.document, named(one)].add((one.quantity.low, one.quantity.high))
                self._whole.add(one.document)
                self._most = max(self._most, *rank(one.quantity))

    def holder(self, one: Point) -> str | None:
        """The voice of a count, or the outlet that gives it in its own voice."""
        who = self.named(one)
        publisher = self.pages[one.document].publisher
        return who or (f"outlet {publisher}" if publisher else None)

    def of_some(self, one: Point) -> bool:
        """Whether another text gives the very number for some of them only: "five guides", where a relay has "five people"."""
        return _ends(one) in self._parts

    def firm(self, one: Point) -> bool:
        """Whether the voice of a count gives no other count of all in its document."""
        return len(self._given[one.document, self.named(one)]) <= 1

    def alone(self, one: Point) -> bool:
        """Whether neither the voice of a count nor the outlet itself gives another count of all in its document."""
        return len(self._given[one.document, self.named(one)] | self._given[one.document, None]) <= 1

    def answers(self, one: Point) -> bool:
        """Whether a figure is an account of the matter: of all; or of some, beside a larger one of all, in a document
        that has none of all, and none of more of them in its sentence."""
        if not one.fate or one.earlier or _whole(one):
            return True
        size = rank(one.quantity)[0]
        return (
            one.role in OF_SOME
            and one.document not in self._whole
            and size < self._most
            and size >= self._largest[one.document, one.sentence]
        )

    def one_more(self, one: Point, other: Point) -> str:
        """Why two counts that differ by one may both be so: whoever did it, or somebody who died later, may be counted
        in one of them only."""
        a, b = one.quantity, other.quantity
        if a is None or b is None or one.fate not in {"dead", "injured", "shot", "casualties"}:
            return ""
        ends = [x.low if x.low is not None else x.high for x in (a, b)]
        if None in ends or abs(ends[0] - ends[1]) != 1:  # type: ignore[operator] # both are numbers
            return ""
        if any(_DOER.search(self.pages[m.document].text) for m in (one, other)):
            return "One of them may count whoever did it, the other may not."
        if one.fate != "shot" and any(DIED_SINCE.search(self.pages[m.document].text) for m in (one, other)):
            return "Somebody hurt died later: one of them may count before that, the other after it."
        return ""
