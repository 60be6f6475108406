"""What a rule is: a name, a pattern, and a function from a match to a TIMEX3 type and value."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Literal, NamedTuple, TypeAlias

from rashomon.times.anchor import Anchor

TimeType: TypeAlias = Literal["DATE", "TIME", "DURATION", "SET"]
Meaning: TypeAlias = tuple[TimeType, str]


class Hanging(NamedTuple):
    """A time that hangs on the day that the text named last, within its sentence or paragraph: "that morning".

    It lies `steps` units (D, W, M) from that day; `suffix` is its clock ("TMO"). Where no day was named there, it is
    `otherwise`, or no time at all. `near`: the day must stand in its sentence or the one before.
    """

    unit: Literal["D", "W", "M"]
    steps: int
    suffix: str
    reach: Literal["sentence", "near", "paragraph"]
    otherwise: Meaning | None


class Rule(NamedTuple):
    """`means` gives None where the match is no time after all. The longest match at a place wins."""

    name: str
    pattern: re.Pattern[str]
    means: Callable[[re.Match[str], Anchor], Meaning | Hanging | None]


def either(words: Iterable[str]) -> str:
    """An alternation of words, the longest first, white space between words of any kind."""
    return "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in sorted(words, key=len, reverse=True))


def joined(pattern: str) -> re.Pattern[str]:
    """The pattern between word edges, whatever the case of its letters."""
    return re.compile(rf"(?<![\w$£€])(?:{pattern})(?!\w)", re.IGNORECASE)
