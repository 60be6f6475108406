# ruff: noqa: E501 - one pattern a line
"""Whose age a figure gives: that of a person named right beside it, and in no other way.

"Mara Quill, 19, ..." and "19-year-old Mara Quill" give the age of Mara Quill. A person is known by first and last name
and by "Jr." or the like, so that a father and a son of one name stay two.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from rashomon.records import Quantity, Span

_PART = r"[A-Z][\w’'-]*[a-z][\w’'-]*|[A-Z]\.(?:[A-Z]\.)?|[“\"][\w’' .-]{2,20}[”\"]|(?:de|la|del|van|von|bin|al|St\.)"
_JUNIOR = r"(?:,? (?P<junior>Jr|Sr|II|III|IV)\b\.?)?"
_BEFORE = re.compile(
    rf"(?P<name>(?:[A-Z][\w’'-]+)(?: (?:{_PART})){{1,4}}){_JUNIOR},? ?(?:\(|who (?:is|was) |is |was |aged? )?$"
)
_AFTER = re.compile(
    rf"(?: (?!Mr|Mrs|Ms)[a-z][\w’'-]+){{0,2}},? (?P<name>(?:[A-Z][\w’'-]+)(?: (?:{_PART})){{1,4}}){_JUNIOR}"
)
# Words with a capital that belong to no name of a person.
_TITLES = frozenset(
    """mr mrs ms miss dr prof sir lord lady officer officers detective sgt sergeant lt lieutenant capt captain cpl corporal pfc private
    deputy deputies sheriff trooper chief police agent judge justice mayor governor gov senator sen rep representative president minister secretary
    coach pastor rev reverend father sister brother bishop imam rabbi attorney prosecutor coroner professor doctor nurse
    king queen prince princess general gen colonel col major maj cmdr commander army navy student senior junior suspect
    victim victims witness neighbor neighbour resident monday tuesday wednesday thursday friday saturday sunday january
    february march april may june july august september october november december jan feb mar apr jun jul aug sept sep
    oct nov dec the a an and but when after while on in at by from of for with as his her their both also then county
    city street avenue road high school university college hospital department""".split()
)
# "19-year-old", "19 year old": it goes with the noun after it.
_ADJECTIVE = re.compile(r"[- ](?:year|month|yr|week)s?[- ]?old\b(?!s)", re.IGNORECASE)
_SPLIT = re.compile(r"[\s]+")


def bearer(text: str, sentence: Span, quantity: Quantity) -> tuple[str, str] | None:
    """The person whose age a figure gives, as a key that is the same wherever it surely is the same, and as written."""
    if quantity.kind != "age" or quantity.low is None or quantity.low != quantity.high or quantity.modifier:
        return None
    begin, end = sentence
    start, stop = quantity.span
    attributive = _ADJECTIVE.search(text, start, min(end, stop + 12)) is not None
    found = (
        _AFTER.match(text, stop, min(end, stop + 100))
        if attributive
        else _BEFORE.search(text, max(begin, start - 80), start)
    )
    if found is None:
        return None
    return _person(found["name"], found["junior"] or "")


def _person(name: str, junior: str) -> tuple[str, str] | None:
    words = [w for w in _SPLIT.split(name) if w[0] not in '“"']
    while words and words[0].lower().strip(".,") in _TITLES:
        words.pop(0)
    if len(words) < 2 or any(w.lower().strip(".,") in _TITLES for w in words):
        return None
    last = words[-1].removesuffix("’s").removesuffix("'s")
    if len(last.strip(".")) < 2:
        return None
    key = " ".join((words[0].lower(), last.lower(), junior.lower())).strip()
    return key, " ".join([*words[:-1], last, junior]).strip()


_AGE = frozenset(["year", "years", "old", "yr"])


def of_age(words: Sequence[str], n: int) -> bool:
    """Whether a word belongs to an age, which says who somebody is: "17-year-old", "aged 17"."""
    back = n - 1 - (n > 0 and words[n] == "old" and words[n - 1] in _AGE)
    return words[n] in _AGE and back >= 0 and words[back][0].isdigit() and "old" in words[n : n + 2]
