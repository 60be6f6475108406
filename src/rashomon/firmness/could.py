"""When a modal verb weakens a statement: "may have hit", "could fall"; not "could swim", "so that it could be mended".

Epistemic as against dynamic and deontic modality (Palmer 2001). "Could have" is a guess about what was; where a
condition or a comparison stands with it, or the verb is one of escaping, it is about what was not.
"""

from __future__ import annotations

from rashomon.firmness.lexicon.words import words
from rashomon.firmness.modality import WITHIN_REACH, a_being
from rashomon.firmness.view import View

#: What one is able to do, or not; what came about otherwise.
_SKILL = words("walk swim speak breathe move sleep afford sing run write fly climb stand count choose live")
_ESCAPED = words("avoid prevent save spare stop do avert escape win be")
_LIKELY = words("boost help make improve increase reduce take arrive last come")
_ASKING = frozenset({"WP", "WRB", "WDT", "WP$"})
_POINTING = words("this that these those any")
_PERSONAL = words("i we you he she they who one")


def weakens(view: View, i: int) -> bool:
    """Whether a modal verb leaves open whether its clause is so."""
    word, verb = view.words[i], view.tokens[i].head
    if word == "might":
        return True
    if word == "may":
        return not _asks_leave(view, i, verb)
    if word == "could":
        return not (view.negated(verb) or _purpose(view, verb)) and _could(view, i, verb)
    return word == "should" and _likely(view, verb)


def _asks_leave(view: View, i: int, verb: int) -> bool:
    subject = view.subject(verb)
    if subject is None or view.words[subject] != "i":
        return False
    return i < subject or (view.words[i - 1] == "i" and view.words[max(i - 2, 0)] == "if")


def _could(view: View, i: int, verb: int) -> bool:
    t, helpers = view.tokens[verb], view.auxiliaries(verb)
    passive = any(view.words[h] in {"be", "been"} for h in helpers)
    if t.dep in {"relcl", "acl"} or view.lemmas[verb] in WITHIN_REACH:
        return False
    if any(view.words[h] == "have" for h in helpers):
        if _contrary(view, verb):
            return False
        easily = any(view.words[c] == "easily" for c in view.children[verb])
        return easily or view.lemmas[verb] not in _ESCAPED or _guessed_at(view, verb)
    if _asked(view, i, verb):
        return False
    if passive or view.lemmas[verb] == "be":
        return True
    subject = view.subject(verb)
    if subject is None or view.words[subject] in _PERSONAL or view.lemmas[verb] in _SKILL or t.tag != "VB":
        return False
    return not any(view.words[c] in {"only", "barely", "hardly"} for c in view.children[verb])


def _guessed_at(view: View, verb: int) -> bool:
    """ "It could have been a gas leak": what a thing was; not "it could have been this bench", "could have been me"."""
    if view.lemmas[verb] != "be":
        return False
    for c in view.children_of(verb, "attr"):
        t = view.tokens[c]
        pointed = any(view.words[d] in _POINTING or view.tokens[d].dep == "poss" for d in view.children[c])
        return t.pos != "PRON" and not pointed
    return any(True for _ in view.children_of(verb, "prep"))


def _contrary(view: View, verb: int) -> bool:
    """Whether "could have" is about what was not: "could have won if", "could have been worse", "could have saved"."""
    for c in view.children[verb]:
        t = view.tokens[c]
        if t.dep == "advcl" and any(view.words[m] in {"if", "had", "unless"} for m in view.children[c]):
            return True
        if t.tag in {"JJR", "RBR"} or (t.dep in {"acomp", "attr"} and view.words[c] in {"different", "otherwise"}):
            return True
    subject = view.subject(verb)
    personal = subject is not None and view.words[subject] in _PERSONAL
    return (view.lemmas[verb] in _ESCAPED and view.lemmas[verb] != "be") or personal


def _asked(view: View, i: int, verb: int) -> bool:
    """Whether its clause is the object of a question word: "what could be of use", "how it could work"."""
    subject = view.subject(verb)
    before = [c for c in (*view.children[verb], *(view.children[subject] if subject is not None else ())) if c < i]
    return any(view.tokens[c].tag in _ASKING for c in (*before, *(() if subject is None else (subject,))))


def _purpose(view: View, verb: int) -> bool:
    """ "So that they could be brought out", "in order that"."""
    opening = [c for c in view.children[verb] if c < verb]
    first = min(opening, default=verb)
    here = view.tokens[verb].sentence
    return any(
        n >= 0 and view.words[n] in {"so", "order"} and view.tokens[n].sentence == here for n in (first, first - 1)
    )


def _likely(view: View, verb: int) -> bool:
    """A "should" of what is to be expected, not of what one ought to do."""
    return (
        not a_being(view, view.subject(verb))
        and not view.negated(verb)
        and view.lemmas[verb] in _LIKELY
        and not any(view.tokens[h].dep == "auxpass" for h in view.auxiliaries(verb))
    )
