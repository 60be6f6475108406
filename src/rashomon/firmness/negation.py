"""Whether the text says that something was not said, and what a negated denial amounts to.

Scope is that of the telling word: a "not" inside what was said is the source's own. Negators: "not" and "never" on the
word or on a verb that governs it, "no" or "neither" in its subject, and a phrase that reports silence.
"""

from __future__ import annotations

from rashomon.firmness.cue import Cue
from rashomon.firmness.lexicon import known
from rashomon.firmness.lexicon.phrases import IDIOMS, SILENCE, UNCHECKED
from rashomon.firmness.lexicon.verbs import LIGHT
from rashomon.firmness.lexicon.words import words
from rashomon.firmness.phrase import Phrases
from rashomon.firmness.undone import REMOVING
from rashomon.firmness.view import View

_SILENCE = Phrases([(phrase, "asserts") for phrase in SILENCE] + [(phrase, "doubts") for phrase in UNCHECKED])
_IDIOMS = Phrases([(phrase, True) for phrase in IDIOMS])
#: Words for nobody.
NOBODY = words("no neither none nobody nothing no-one nor")
_WITHHOLDING = words("refuse decline avoid fail stop neglect forbear refrain")
_GROUNDS = words("reason plan intention desire evidence wish need interest basis cause attempt effort right ground")
_WITHOUT = words("without instead than")


def emphatic(view: View, cue: Cue) -> bool:
    """Whether the cue holds a "not" or "no" that negates nothing: "couldn't agree more", "minced no words"."""
    begin = _leftwards(view, cue) if cue.tokens else ()
    run = (*begin, *cue.run)
    found = _IDIOMS.find(view, run, frozenset((*begin, *cue.tokens)))
    return found is not None and found[1] >= len(begin)


def silence(view: View, cue: Cue) -> str | None:
    """The stance of a phrase that reports silence, or None: "declined to comment", "could not be verified"."""
    if not cue.tokens:
        return None
    begin = _leftwards(view, cue)
    run = (*begin, *cue.run)
    found = _SILENCE.find(view, run, frozenset((*begin, *cue.tokens)))
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


def negated(view: View, cue: Cue, content: list[int]) -> bool:
    """Whether the telling word is negated: itself, by a verb that governs it, or by its subject."""
    if cue.head is None or any(view.words[c] == "until" and c not in content for c in view.children[cue.head]):
        return False  # "did not admit it until Friday"
    if any(view.words[c] == "no" for c in view.children_of(cue.head, "det")) or _by_nobody(view, cue.head, content):
        return True
    if _just_before(view, cue):
        return True
    i = cue.head
    for _ in range(4):
        t = view.tokens[i]
        if negating(view, i, content) or (i != cue.head and view.lemmas[i] in _WITHHOLDING):
            return True
        if t.dep == "pcomp" and view.words[t.head] in _WITHOUT:
            return True
        if kept_back(view, i, t.head, content):
            return True
        verb = view.lemmas[t.head]
        light = verb in LIGHT or (known("verb", verb) is None and verb not in REMOVING)
        helper = t.dep in {"dobj", "attr"} and t.head in cue.tokens and light  # "did not win the endorsement of"
        if t.head == i or not (helper or t.dep in {"xcomp", "acomp", "oprd"}):
            return False
        i = t.head
    return False


def kept_back(view: View, i: int, noun: int, content: list[int]) -> bool:
    """ "No reason to presume", "no plans to announce": the telling word is what there is nothing for."""
    return (
        view.tokens[i].dep in {"acl", "relcl"}
        and noun not in content
        and view.lemmas[noun] in _GROUNDS
        and any(view.tokens[c].tag == "TO" for c in view.children[i])
        and any(view.words[c] == "no" for c in view.children[noun])
    )


def negating(view: View, i: int, content: list[int]) -> bool:
    """Whether a word is negated, save where the negation takes back nothing: "not only said"."""
    if not view.negated(i, content):
        return False
    negator = next((c for c in view.children[i] if view.words[c] in {"not", "never"}), None)
    if negator is None:
        return True
    after = next(iter(view.beyond(negator, 1)), None)
    return after is None or view.words[after] not in {"only", "just", "merely", "simply", "surprisingly"}


def _just_before(view: View, cue: Cue) -> bool:
    """Whether a "not" stands before the telling word in the cue, whatever the parser made of it: "Won't Renounce"."""
    for i in reversed([i for i in cue.tokens if cue.head is not None and i < cue.head]):
        if view.words[i] in {"not", "never"}:
            after = view.words[i + 1]
            return after not in {"only", "just", "merely", "simply", "surprisingly"}
        if view.tokens[i].pos not in {"AUX", "ADV", "PART"}:
            return False
    return False


def _by_nobody(view: View, i: int, content: list[int]) -> bool:
    """Whether the subject is nobody: "no group claimed", "neither side said", "none of them denied"."""
    subject = view.subject(i)
    if subject is None or subject in content:
        return False
    return view.words[subject] in NOBODY or any(
        view.words[c] in NOBODY for c in view.children_of(subject, "det", "neg", "preconj", "cc")
    )
