"""Stance and negation of one attribution: the cue first, then what was said."""

from __future__ import annotations

import re

from rashomon.firmness import force
from rashomon.firmness.cue import Cue
from rashomon.firmness.negation import negated, silence
from rashomon.firmness.view import View
from rashomon.records import Source, Stance

_STANCES: dict[str, Stance] = {
    "asserts": "asserts",
    "denies": "denies",
    "doubts": "doubts",
    "asks": "asks",
    "demands": "demands",
    "promises": "promises",
    "predicts": "predicts",
    "believes": "believes",
}
_WORD = re.compile(r"\w+")


def judged(view: View, cue: Cue, content: list[int], source: Source | None, source_text: str) -> tuple[Stance, bool]:
    """The stance, and whether the text says that it was not said."""
    quiet = silence(view, cue)
    if quiet is not None:
        return _STANCES[quiet], True
    said_not = negated(view, cue)
    stance = _STANCES.get(cue.force)
    if stance is None:
        stance = force.stance(view, content, cue.force, source, _words(source, source_text))
    if said_not and stance == "denies" and cue.head is not None and cue.force == "denies":
        # "did not deny" is neither a denial nor a statement; "did not rule out" leaves a door open and says so.
        return "asserts", view.lemmas[cue.head] not in {"rule", "exclude", "preclude"}
    return stance, said_not


def _words(source: Source | None, text: str) -> frozenset[str]:
    """The words by which a source may come back as a subject: those written, and those of its name."""
    name = "" if source is None else source.name
    return frozenset(_WORD.findall(f"{text} {name}".lower()))
