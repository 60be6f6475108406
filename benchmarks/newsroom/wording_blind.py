"""Figures and clauses put into words for the blind bank."""

from __future__ import annotations

import random
from typing import Any

from events_blind import MATTERS, Kind

_SMALL = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen""".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
WORDS = {
    "least": ("at least {n}", "at least {n}", "no fewer than {n}", "a minimum of {n}"),
    "upto": ("up to {n}", "as many as {n}"),
    "range": ("between {n} and {m}", "{n} to {m}", "from {n} to {m}"),
    "about": ("about {r}", "around {r}", "some {r}", "roughly {r}"),
    "exact": ("{n}",),
}


def rounded(value: int) -> int:
    """The round figure that stands for a value: to tens below 200, to hundreds below 3,000, else to thousands."""
    unit = 10 if value < 200 else 100 if value < 3000 else 1000
    near = (value + unit // 2) // unit * unit
    return near if near and abs(near - value) < 0.15 * value else value


def bounded(rng: random.Random, value: int, bound: str, step: int) -> str:
    """The figure with its bound, as written."""
    more = value + max(3, round(value * 0.3 / step)) * step
    return rng.choice(WORDS[bound]).format(n=f"{value:,}", m=f"{more:,}", r=f"{rounded(value):,}")


def spelled(written: str, value: int, bound: str) -> str:
    """The figure as a sentence begins with it: small ones in letters."""
    if bound != "exact" or value > 99:
        return written[:1].upper() + written[1:]
    if value < 20:
        return _SMALL[value].capitalize()
    tens, ones = divmod(value, 10)
    return (_TENS[tens - 2] + (f"-{_SMALL[ones]}" if ones else "")).capitalize()


def standing(written: str, bound: str) -> str:
    """The figure after "stands": "at 12", "at 12 or more"."""
    if bound == "least":
        return f"at {written.rsplit(maxsplit=1)[-1]} or more"
    return f"at {written}"


def clauses(kind: Kind, held: Any, level: int) -> dict[str, str]:
    """What happened, by the slots of a frame, on one level of paraphrase."""
    known = held.statement
    if known.matter == "cause":
        done, had = ("may", "may") if held.hedged else ("done", "had")
        of = kind.clauses
        return {"done": of[done][level], "had": of[had][level], "may": of["may"][level], "not": of["not"][level]}
    matter = MATTERS[known.matter]
    return {"done": matter.done[level], "had": matter.had[level]}


def placed(frame: str, words: dict[str, str], matter: str, level: int) -> str:
    """A frame with the clause put in, and the name of the figure."""
    for slot, clause in words.items():
        opening = "$N" + clause[2:] if clause.startswith("$n ") else clause
        frame = frame.replace("$" + slot.capitalize(), opening).replace("$" + slot, clause)
    if matter in MATTERS:
        toll = MATTERS[matter].toll[level]
        frame = frame.replace("$Toll", toll[:1].upper() + toll[1:]).replace("$toll", toll)
    return frame
