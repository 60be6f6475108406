"""Whether words set a change and its levels apart: other places, groups or times than those of one another.

"Ahead by 9 points in the north, 47 to 45 percent in the south" states two things, and neither refutes the other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from rashomon.findings.figures.operands import Figure
from rashomon.findings.figures.skeleton import Skeleton, marks

# The noun or measure of a figure, and where, for whom or when it is said to stand.
_MEASURE = r"^(?:[- ]?(?:percentage )?(?:points?|per ?cent|votes?|seats?))?(?: (?!in\b|on\b|at\b|for\b)[a-z]+s)?,? "
_WHERE = re.compile(
    _MEASURE + r"(?P<how>in|on|at|among|across|for|with|by)"
    r"(?: (?:the|its|their|his|her|all|those|both|this|that|each|our|most|an?|about))* (?P<what>[a-z][a-z'-]*)"
)
_MONTH = r"january|february|march|april|may|june|july|august|september|october|november|december"
_SHORT = rf"(?:{_MONTH}|spring|summer|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
# A stretch that is shorter than a year, and a level of a year or more before.
_LATELY = re.compile(
    _MEASURE
    + rf"(?P<when>(?:in|on|during|over|since|for) (?:the (?:month|week|day|spring|summer|autumn|winter)\b|{_SHORT}"
    rf"\b)|(?:last|this) (?:month|week)|since)"
)
_YEARS_BACK = re.compile(
    _MEASURE + r"(?:(?:an?|one|the|\w+) years? (?:earlier|ago|before)|in (?:19|20)\d\d"
    r"|at the end of (?:19|20)\d\d|in the same \w+)"
)
_SINCE = re.compile(_MEASURE + rf"since (?P<since>{_SHORT}|(?:19|20)\d\d)\b")
_IN = re.compile(_MEASURE + rf"(?:in|on|since) (?P<in>{_SHORT}|(?:19|20)\d\d)\b")
# What stands there and is neither place nor group: times, and idioms.
_NO_PLACE = re.compile(
    rf"{_SHORT}|\d.*|years?|months?|weeks?|days?|hours?|quarters?|seasons?|decades?|half|past|last|same|early|late"
    r"|previous|next|first|second|third|fourth|fiscal|final|latest|recent|favou?r|support|total|fact|terms|all|least|most"
    r"|against|real|value|volume|time|end|start|close|beginning|moment|mid\b.*|polls?|surveys?|count|vote|runoff|election"
)
# Between the levels something else moves: "to $18 after rising from $12".
_MOVING = re.compile(
    r"\b(?:after|before|having|since|by|while|when)\b[^‹]{0,20}\b(?:rising|falling|climbing|growing|dropping|declining"
    r"|jumping|slipping|sinking|surging|rose|fell|climbed|risen|fallen|grown|dropped)\b"
)


def apart(skeleton: Skeleton, stated: Figure, levels: Sequence[Figure]) -> bool:
    """Whether the stated change and its levels stand in different places, groups or times, or something else moves."""
    found = marks(skeleton.words)
    places = {n: at for at, (_, _, n) in enumerate(found)}
    numbers = [skeleton.figures.index(f, skeleton.first) for f in (stated, *levels)]
    if any(n not in places for n in numbers):
        return False
    after = [_after(skeleton.words, found, places[n]) for n in numbers]
    one, others = after[0], after[1:]
    between = sorted(places[n] for n in numbers[1:])
    moving = _MOVING.search(skeleton.words[found[between[0]][1] : found[between[-1]][0]])
    return bool(moving) or any(_elsewhere(one, other) for other in others) or _another_time(one, others[0])


def _after(words: str, found: Sequence[tuple[int, int, int]], at: int) -> str:
    """The words after a figure, up to the next one."""
    return words[found[at][1] : found[at + 1][0] if at + 1 < len(found) else found[at][1] + 80]


def _elsewhere(one: str, other: str) -> bool:
    """Whether two figures are each tied to a place or a group, and not to the same."""
    here, there = _WHERE.match(one), _WHERE.match(other)
    if here is None or there is None or _NO_PLACE.fullmatch(here["what"]) or _NO_PLACE.fullmatch(there["what"]):
        return False
    kinds = {"among": "group", "for": "for", "with": "with", "by": "by"}
    return here["what"] != there["what"] and kinds.get(here["how"], "place") == kinds.get(there["how"], "place")


def _another_time(stated: str, before: str) -> bool:
    """Whether the change is of another stretch of time than the one that the level before begins."""
    since, when = _SINCE.match(stated), _IN.match(before)
    if since and when and since["since"] != when["in"]:
        return True
    return bool(_LATELY.match(stated)) and bool(_YEARS_BACK.match(before))
