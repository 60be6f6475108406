"""Whether the text says that something was not said, and what a negated denial amounts to.

Scope is that of the telling word: a "not" inside what was said is the source's own. Negators: "not" and "never" on the
word or on a verb that governs it, "no" or "neither" in its subject, and a phrase that reports silence.
"""

from __future__ import annotations

from rashomon.firmness.cue import Cue
from rashomon.firmness.lexicon.phrases import SILENCE, UNCHECKED
from rashomon.firmness.lexicon.words import words
from rashomon.firmness.phrase import Phrases
from rashomon.firmness.view import View

_SILENCE = Phrases([(phrase, "asserts") for phrase in SILENCE] + [(phrase, "doubts") for phrase in UNCHECKED])
_NOBODY = words("no neither none nobody nothing no-one nor")
_WITHHOLDING = words("refuse decline avoid fail stop neglect forbear refrain")
_WITHOUT = words("without before instead than")


def silence(view: View, cue: Cue) -> str | None:
    """The stance of a phrase that reports silence, or None: "declined to comment", "could not be verified"."""
    if not cue.tokens:
        return None
    begin = _leftwards(view, cue)
    run = (*begin, *cue.run)
    found = _SILENCE.find(view, run, len(begin) + len(cue.tokens))
    if found is None:
        return None
    first, last, stance = found
    if last < len(begin):
        return None
    # "did not decline to comment": the silence itself is negated.
    return None if view.negated(run[first]) and view.words[run[first]] not in {"can", "could"} else stance


def _leftwards(view: View, cue: Cue) -> tuple[int, ...]:
    """Auxiliaries and negators just left of the cue that its span leaves out ("could not be | verified")."""
    first = cue.tokens[0]
    found: list[int] = []
    for i in range(first - 1, max(first - 4, -1), -1):
        t = view.tokens[i]
        if t.sentence != view.tokens[first].sentence or not (
            t.pos in {"AUX", "ADV", "PART"} or t.dep in {"aux", "neg"}
        ):
            break
        found.append(i)
    return tuple(reversed(found))


def negated(view: View, cue: Cue) -> bool:
    """Whether the telling word is negated: itself, by a verb that governs it, or by its subject."""
    if cue.head is None:
        return False
    i = cue.head
    first = True
    for _ in range(4):
        t = view.tokens[i]
        if view.negated(i) or (i != cue.head and view.lemmas[i] in _WITHHOLDING):
            return True
        if first and _by_nobody(view, i):
            return True
        if t.dep == "pcomp" and view.words[t.head] in _WITHOUT:
            return True
        if t.head == i or t.dep not in {"xcomp", "pcomp", "prep", "acomp", "attr", "dobj", "oprd"}:
            break
        if t.dep in {"dobj", "attr"} and (t.pos != "NOUN" or t.head not in cue.tokens):
            break
        i = t.head
        first = False
    return any(view.words[c] == "no" for c in view.children_of(cue.head, "det"))


def _by_nobody(view: View, i: int) -> bool:
    """Whether the subject is nobody: "no group claimed", "neither side said", "none of them denied"."""
    subject = view.subject(i)
    if subject is None:
        return False
    return view.words[subject] in _NOBODY or any(
        view.words[c] in _NOBODY for c in view.children_of(subject, "det", "neg", "preconj", "cc")
    )
