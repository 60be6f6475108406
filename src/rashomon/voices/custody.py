"""Whether an article says that a voice is held: captured, detained, jailed, a hostage. Said of the voice itself only.

Nothing is taken over a pronoun, nor from a past arrest that the text does not tie to the words: a table of places where
custody is said, and one of what ends it.
"""

from __future__ import annotations

import itertools

from rashomon.voices.entity import Entity
from rashomon.voices.view import View
from rashomon.voices.who import Walk

# Right before the noun: "a captured soldier".
_HELD = frozenset(
    "captured detained jailed imprisoned incarcerated arrested kidnapped abducted captive interned remanded".split()
)
# The noun itself.
_HOLDERS = frozenset("prisoner detainee inmate hostage captive pow internee convict".split())
_OVER = frozenset("former ex freed released escaped rescued exchanged onetime ex-prisoner".split())
# Verbs by which somebody is held; the first may stand in the past where they hang on the source itself.
_TAKE = frozenset("capture kidnap abduct detain arrest jail imprison incarcerate hold intern".split())
_KEEP = frozenset("hold detain jail imprison incarcerate intern".split())
_HOLD_NEEDS = frozenset("by in at hostage captive prisoner since without custody detention under".split())
_FREE = frozenset("release free rescue acquit pardon exchange swap".split())
_PLACES = ("prison", "jail", "custody", "detention", "captivity", "cell", "bars", "gaol", "remand", "row")
_BEFORE_PLACE = frozenset("in from behind under on into of inside".split())
_CAPTORS = frozenset("captor kidnapper jailer hostage-taker".split())


def held(view: View, walk: Walk, entity: Entity) -> bool:
    """Whether the article says that this voice is a prisoner, detainee or hostage when it speaks."""
    if entity.sort not in {"person", "group", "unknown"} and not entity.members:
        return False
    heads = sorted({i for i in entity.heads if view.tokens[i].pos != "PRON"})
    sources = [walk.sources[i].range for i in heads if i in walk.sources]
    if entity.number != "many" and entity.roles & _HOLDERS and not entity.modifiers & _OVER:
        return True
    if any(_in_phrase(view, i) for i in heads) or any(_placed(view, r[0], r[1]) for r in sources):
        return True
    if any(_freed(view, i) for i in heads):
        return False
    return any(_predicate(view, walk, i) or _speaks_from(view, walk, i) for i in heads)


def _in_phrase(view: View, i: int) -> bool:
    """Said in the noun phrase: before the noun, by the noun, or in a clause that hangs on it."""
    before = {view.lower[c] for c in view.children[i] if c < i} | ({view.lower[i - 1]} if i else set())
    if before & _OVER:
        return False
    if before & _HELD or view.tokens[i].lemma.lower() in _HOLDERS:
        return True
    for child in view.children[i]:
        t = view.tokens[child]
        if t.dep in {"acl", "relcl"} and _serves(view, child):
            return True
        if t.dep not in {"acl", "relcl"} or t.lemma.lower() not in _TAKE or t.tag != "VBN":
            continue
        around = {view.lower[c] for c in view.children[child]} | {view.lower[k] for k in view.subtree(child)}
        if t.lemma.lower() != "hold" or around & _HOLD_NEEDS:
            return True
    return False


def _serves(view: View, verb: int) -> bool:
    """ "is serving a sentence", in the present."""
    t = view.tokens[verb]
    now = t.tag in {"VBZ", "VBP"} or (
        t.tag == "VBG" and not {"was", "were"} & {view.lower[c] for c in view.children[verb]}
    )
    around = {view.lower[k] for k in view.subtree(verb)}
    sentence = "sentence" in around or ("term" in around and around & {"prison", "jail"})
    return t.lemma.lower() == "serve" and now and bool(sentence) and "suspended" not in around


def _placed(view: View, first: int, last: int) -> bool:
    """ "..., both in prison", "... taken hostage": custody said inside the source phrase."""
    words = view.lower[first:last]
    if any(a == "taken" and b in {"prisoner", "hostage", "captive"} for a, b in itertools.pairwise(words)):
        return True
    for k in range(first, last - 1):
        if view.lower[k] in _BEFORE_PLACE and any(view.lower[j] in _PLACES for j in range(k + 1, min(last, k + 4))):
            return view.lower[k] not in {"of", "into"} and not {"outside", "former"} & set(view.lower[first:last])
    return False


def _predicate(view: View, walk: Walk, i: int) -> bool:
    """Said of it as subject, in the present: "is being held", "remains in custody", "was shot by his captors"."""
    t = view.tokens[i]
    if t.dep not in {"nsubj", "nsubjpass"}:
        return False
    verb = view.tokens[t.head]
    helpers = {view.lower[c] for c in view.children[verb.i]}
    if helpers & {"not", "n't", "never"}:
        return False
    if t.dep == "nsubjpass" and verb.lemma.lower() in _KEEP:
        around = {view.lower[k] for k in view.subtree(verb.i)}
        now = bool(helpers & {"is", "are", "being", "remains"}) or (
            "been" in helpers and bool({"has", "have"} & helpers)
        )
        return now and (verb.lemma.lower() != "hold" or bool(around & _HOLD_NEEDS))
    if verb.lemma.lower() in {"be", "remain", "sit", "languish"} and verb.tag in {"VBZ", "VBP"}:
        return _placed(view, verb.i, min(view.sentence(i)[1], verb.i + 6))
    if _serves(view, verb.i):
        return True
    return any(
        view.tokens[k].lemma.lower() in _CAPTORS and any(walk.at.get(c) is walk.at.get(i) for c in view.children[k])
        for k in view.subtree(verb.i)
    )


def _speaks_from(view: View, walk: Walk, i: int) -> bool:
    """ "said from prison": where the voice speaks."""
    if i not in walk.sources:
        return False
    verb = view.tokens[i].head
    for child in view.children[verb]:
        if view.lower[child] in {"from", "behind"} and view.tokens[child].dep == "prep":
            return any(view.lower[k] in _PLACES for k in view.subtree(child))
    return False


def _freed(view: View, i: int) -> bool:
    """Whether it is said to have been let go or to have got away."""
    t = view.tokens[i]
    verb = view.tokens[t.head]
    if {view.lower[c] for c in view.children[verb.i]} & {"not", "n't", "never", "if", "would", "could", "may", "might"}:
        return False
    return (t.dep == "nsubjpass" and verb.lemma.lower() in _FREE) or (
        t.dep == "nsubj" and verb.lemma.lower() == "escape"
    )
