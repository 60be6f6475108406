"""The ages that texts give to one named person: which can both be so, with birthdays between them, and which can't."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date

from rashomon.relations.accounts.drafts import Bond, Draft
from rashomon.relations.pile import Page
from rashomon.relations.points.points import Point

YEAR = 365.25
GENERATION = 15  # years between two ages at which two people of one family may bear the name
NEAR = 120  # characters around an age in which words of kinship count
GROWN = 18  # the age below which another age a generation away is that of a parent, or of a child, of the same name
_THEN = re.compile(r"\b(?:then|at the time|back then)\b", re.IGNORECASE)
_YEARS = re.compile(r"(?<![\d,.$-])(?:19|20)\d\d(?![\d,-])")
_NAMESAKE = re.compile(r"\b(?:Jr|Sr|I{2,3}|father|son|mother|daughter|grandson|grandfather|namesake)\b")


def ages(members: Sequence[Point], pages: Mapping[str, Page]) -> tuple[list[Draft], list[Bond]]:
    """Accounts of the age of one person, and which of them can't both be so."""
    drafts: dict[float, Draft] = {}
    for one in members:
        age = one.quantity.low if one.quantity else None
        if age is not None and not _of_then(one, pages[one.document]):
            drafts.setdefault(float(age), Draft(f"{age:g}", [])).members.append(one)
    kept = [drafts[age] for age in sorted(drafts)]
    bonds = []
    for i, young in enumerate(kept):
        for j in range(i + 1, len(kept)):
            bond = _bond(i, j, young, kept[j], pages)
            if bond is not None:
                bonds.append(bond)
    return kept, bonds


def _bond(i: int, j: int, young: Draft, old: Draft, pages: Mapping[str, Page]) -> Bond | None:
    """None where birthdays between the days of the texts may explain both ages."""
    pairs = [(a, b) for a in young.members for b in old.members]
    if all(_birthdays(a, b, pages) for a, b in pairs):
        return None
    a, b = next((a, b) for a, b in pairs if not _birthdays(a, b, pages))
    refs = (a.ref, b.ref)
    both = {m.document for m in young.members} & {m.document for m in old.members}
    gap = _age(b) - _age(a)
    if both:
        return Bond(i, j, "scope", "One text gives both ages; which of them it means can't be told.", refs)
    if gap >= GENERATION and (_age(a) < GROWN or any(_namesake(m, pages) for m in (a, b))):
        return Bond(i, j, "scope", "Two people of one family may bear the name.", refs)
    if gap == 1 and any(pages[m.document].day is None for m in (a, b)):
        return Bond(i, j, "scope", "A birthday may lie between the texts: not both days are known.", refs)
    return Bond(i, j, "conflict", f"Nobody is both {_age(a):g} and {_age(b):g} years old.", refs)


def _of_then(one: Point, page: Page) -> bool:
    """Whether an age is that of an earlier time: "then 40", or beside a year before the text's own."""
    said = page.text[slice(*page.sentence_at(one.start, one.sentence))]
    if _THEN.search(said):
        return True
    year = date.fromordinal(page.day).year if page.day else None
    return year is not None and any(int(y) < year for y in _YEARS.findall(said))


def _namesake(one: Point, pages: Mapping[str, Page]) -> bool:
    """Whether words of kinship stand near an age."""
    return _NAMESAKE.search(pages[one.document].text, max(0, one.start - NEAR), one.start + NEAR) is not None


def _birthdays(young: Point, old: Point, pages: Mapping[str, Page]) -> bool:
    """Whether the younger age may have become the older one between the days of their texts."""
    first, last = pages[young.document].day, pages[old.document].day
    if first is None or last is None or last <= first:
        return False
    passed = (last - first) / YEAR
    return passed - 1 < _age(old) - _age(young) < passed + 1


def _age(one: Point) -> float:
    return float(one.quantity.low or 0) if one.quantity else 0.0
