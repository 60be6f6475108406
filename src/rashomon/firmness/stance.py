"""Stance and negation of one attribution: the cue first, then what was said."""

from __future__ import annotations

import re

from rashomon.firmness import force
from rashomon.firmness.attitudes import unheld
from rashomon.firmness.cue import Cue
from rashomon.firmness.force import Said
from rashomon.firmness.negation import emphatic, negated, silence
from rashomon.firmness.undone import undone
from rashomon.firmness.view import View
from rashomon.records import Source, Spotted, Stance

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
#: Denials whose negation leaves a door open, and says so.
_OPEN = frozenset({"rule", "exclude", "preclude"})


def judged(view: View, one: Spotted, cue: Cue, content: list[int], source: Source | None) -> tuple[Stance, bool]:
    """The stance, and whether the text says that it was not said."""
    plain = not emphatic(view, cue)
    quiet = silence(view, cue) if plain else None
    if quiet is not None:
        return _STANCES[quiet], True
    if undone(view, cue, content):
        return "asserts", True
    unwilling = unheld(view, cue, content) if plain else None
    if unwilling is not None:
        return unwilling, False
    said_not = plain and negated(view, cue, content)
    stance = _STANCES.get(cue.force)
    if stance is None:
        if said_not:
            return "asserts", True
        warned = cue.head is not None and view.lemmas[cue.head] in {"warn", "caution", "warning"}
        turn = cue.head is None and any(view.words[i] == ":" for i in cue.tokens)
        said = Said(
            content=content,
            source=source,
            called=_called(view, one, source),
            direct=turn or _direct(view, one),
            warned=warned,
            turn=turn,
            plural=any(
                view.tokens[i].tag in {"NNS", "NNPS"} and _top(view, one, i) for i in view.inside(one.source_spans)
            ),
        )
        return force.stance(view, said, only_demands=cue.force == "argued"), False
    if said_not and stance == "denies":
        # "Did not deny" is neither a denial nor a statement.
        return "asserts", cue.head is None or view.lemmas[cue.head] not in _OPEN
    if said_not and cue.force == "doubts" and cue.head is not None and view.lemmas[cue.head] == "doubt":
        return "believes", False
    return stance, said_not


def _called(view: View, one: Spotted, source: Source | None) -> frozenset[str]:
    """The words by which a source may come back as a subject: those written, and those of its name."""
    written = {view.words[i] for i in view.inside(one.source_spans) if view.tokens[i].tag != "PRP$"}
    name = "" if source is None else source.name.lower()
    return frozenset(written | set(_WORD.findall(name)))


def _top(view: View, one: Spotted, i: int) -> bool:
    """Whether a token of the source is the noun that the others hang on."""
    return view.tokens[i].head not in view.inside(one.source_spans)


def _direct(view: View, one: Spotted) -> bool:
    """Whether the content is a quotation from its beginning."""
    if one.form == "direct":
        return True
    start = next((i for i in view.inside(one.content_spans) if view.tokens[i].pos != "PUNCT"), None)
    return start is not None and view.quoted(start)
