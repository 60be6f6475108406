"""Figures that make another exactly, where words could mean it: agreement is worth saying, a mismatch says nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from rashomon.findings.figures.lists import LONGEST, Mark, Shape, closed, fits, levels, made_of
from rashomon.findings.figures.rules import Candidate
from rashomon.findings.figures.skeleton import Skeleton

# How many figures of a sentence are tried as wholes.
MOST = 12


def candidates(skeleton: Skeleton) -> Iterator[Candidate]:
    """Figures in a list after another, or a vote beside it, that make it exactly. Agreement only."""
    words, found = skeleton.words, levels(skeleton)
    for n, whole in enumerate(found[:MOST]):
        if whole[2].letter not in "NF" or whole[2].value <= 2 or _listed(words, found, n):
            continue
        rest = [m for m in found[n + 1 :] if fits(whole[2], m[2]) and m[2].letter in "NP"]
        same = [m for m in rest if m[2].noun in ("", whole[2].noun)]
        for parts in (rest[:LONGEST], same[:LONGEST]):
            for many in range(len(parts), 1, -1):
                yield from _exact(skeleton, whole, parts[:many], words[whole[1] : parts[0][0]])
    for one, other, whole, between in _votes(skeleton, found):
        yield from _exact(skeleton, whole, (one, other), between)


def _listed(words: str, found: Sequence[Mark], n: int) -> bool:
    """Whether a figure is itself an item of a list, so that the items after it are no parts of it."""
    begin = found[n - 1][1] if n else 0
    return bool(re.search(r"(?:,|\band|\bincluding|;)(?: an?| the)? ?$", words[begin : found[n][0]])) and n > 0


def _exact(skeleton: Skeleton, whole: Mark, parts: Sequence[Mark], between: str) -> Iterator[Candidate]:
    """The candidate, where its numbers are equal as printed and a list may begin between the whole and its parts."""
    total = sum((figure.value for _, _, figure in parts), Fraction(0))
    made = total / (100 if whole[2].letter == "F" else 1)
    if abs(made - whole[2].value) > whole[2].step / 2 or not _MAY_OPEN.search(re.sub(r"‹\w+›", "‹", between)):
        return
    if "vot" not in between and not closed(skeleton.words, parts):
        return
    candidate = made_of(skeleton, Shape(name="agreeing", firm=False), whole, parts)
    if candidate is not None:
        yield candidate


_MAY_OPEN = re.compile(r"—|--| - |[(:]|\b(?:including|with|among)\b|, $|\bvot(?:e|ed|es|ing)\b")


# A vote in a house of so many: its sides are all of them.
_CHAMBER = re.compile(r" (?:in|by) (?:the|its|their|an?) ‹N\d+›[- ](?:seats?|members?)\b")


def _votes(skeleton: Skeleton, found: Sequence[Mark]) -> Iterator[tuple[Mark, Mark, Mark, str]]:
    """Two figures beside a vote (57-43): parts of one of its sides; or its sides, as the parts of all who voted."""
    for n in range(len(found) - 2):
        one, other = found[n], found[n + 1]
        if one[2].letter != "n" or one[2].quantity is not other[2].quantity:
            continue
        between = skeleton.words[other[1] : found[n + 2][0]]
        if _CHAMBER.match(skeleton.words, other[1]):
            between = f"voted{between}"
        if "vot" not in between:
            continue
        yield one, other, found[n + 2], between
        if n + 3 < len(found):
            yield from ((found[n + 2], found[n + 3], side, between) for side in (one, other))
