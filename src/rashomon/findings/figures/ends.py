"""Parts of all that exclude one another: of the 40, 25 were rescued and 20 are missing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rashomon.findings.figures.lists import HALF, Shape, levels, made_of, near
from rashomon.findings.figures.rules import Candidate
from rashomon.findings.figures.skeleton import Skeleton

# Ends of which nobody meets both.
_EXCLUSIVE = tuple(
    (re.compile(rf"\b(?:{a})\b"), re.compile(rf"\b(?:{b})\b"))
    for a, b in (
        (r"rescued|saved|survived|pulled out alive|found alive", r"missing|dead|died|drowned|killed"),
        (r"acquitted", r"convicted"),
        (r"voted (?:for|in favou?r|yes)", r"(?:voted )?(?:against|no)"),
        (r"passed", r"failed"),
    )
)
_OF_ALL = re.compile(r"^(?:[a-z ]{0,20}, )?(?:out )?of (?:the |those |its |all )*$")


def candidates(skeleton: Skeleton) -> Iterator[Candidate]:
    """ "Of the 40 on board, 25 were rescued and 20 are missing": two ends that nobody meets both, and no third told."""
    words, found = skeleton.words, levels(skeleton)
    for whole, one, other in zip(found, found[1:], found[2:], strict=False):
        if not _OF_ALL.match(words[: whole[0]]) or "," not in words[whole[1] : one[0]]:
            continue
        first, second = words[one[1] : other[0]], words[other[1] : other[1] + 45].partition("‹")[0]
        apart = any(
            (a.search(first) and b.search(second)) or (b.search(first) and a.search(second)) for a, b in _EXCLUSIVE
        )
        parts = (one, other)
        figures = [f for _, _, f in parts]
        if (
            not apart
            or not re.search(r"\band (?:the )?(?:other )?$", first)
            or " or " in second
            or any(f.noun not in ("", "people", whole[2].noun) for f in figures)
        ):
            continue
        more = sum(f.value for f in figures) > whole[2].value and near(whole[2], figures, HALF)
        made = made_of(skeleton, Shape(name="parts of all", firm=more), whole, parts)
        if made is not None:
            yield made
