"""Modal verbs: what is wanted, what is to come, and what only may be."""

from __future__ import annotations

from rashomon.firmness.lexicon.words import words
from rashomon.firmness.view import View

_SHOULD = words("should must ought")
_WILL = words("will would shall 'll 'd")

#: Verbs of what befalls somebody: "I will win" foretells, "I will resign" promises.
_BEFALLING = words("""
be win lose become have get need know see face suffer die prevail succeed fail survive benefit gain receive find feel
want love like miss remember regret happen end seem appear remain lead hurt cost grow rise fall beat understand
""")

#: Nouns of beings and bodies that can be asked to do something.
_PEOPLE = words("""
people person man woman men women voter official leader government congress senate house court judge lawmaker republican
democrat party campaign candidate president minister administration country nation state police army military force troop
side company bank board committee council commission team media press journalist reporter newspaper parent student teacher
school worker employee union member citizen american russian ukrainian everyone everybody anyone somebody someone nobody
rebel militant group authority agency department ministry prosecutor investigator commander soldier ally partner
community world parliament king prince pope church company firm industry employer owner player coach club league
""")
_PERSONAL = words("you he she they we who i everyone everybody")
_ENTITIES = words("PERSON ORG NORP GPE")


def modals(view: View, root: int) -> frozenset[str]:
    """The modal words on a verb, with "have to", "need to", "going to", "expected to" under those very names."""
    found = {view.words[a] for a in view.auxiliaries(root) if view.tokens[a].tag == "MD"}
    lemma = view.lemmas[root]
    to_do = [c for c in view.children_of(root, "xcomp") if any(view.tokens[g].tag == "TO" for g in view.children[c])]
    if to_do:
        if lemma in {"have", "get", "need"}:
            found.add(f"{lemma} to")
        if lemma == "ought":
            found.add("ought")
        if lemma == "go" and view.tokens[root].tag == "VBG":
            found.add("going to")
        if lemma == "expect" and any(view.tokens[c].dep == "auxpass" for c in view.children[root]):
            found.add("expected to")
        if lemma in {"likely", "unlikely"}:
            found.add("likely to")
    if lemma == "be":
        for c in view.children_of(root, "acomp"):
            if view.lemmas[c] in {"likely", "unlikely", "bound", "sure", "certain"} and any(
                view.tokens[x].dep == "xcomp" for x in view.children[c]
            ):
                found.add("likely to")
    return frozenset(found)


def obliges(found: frozenset[str]) -> bool:
    """Whether modals say what somebody ought to do."""
    return bool(found & _SHOULD) or bool(found & {"have to", "need to", "get to", "ought"})


def foretells(found: frozenset[str]) -> bool:
    """Whether modals place the clause in the future."""
    return bool(found & _WILL) or bool(found & {"going to", "expected to", "likely to"})


def an_act(view: View, root: int) -> bool:
    """Whether a verb is something that one does, not what befalls one."""
    verb = root
    if view.lemmas[root] == "go":
        verb = next(iter(view.children_of(root, "xcomp")), root)
    if any(view.tokens[a].dep == "auxpass" for a in view.children[verb]):
        return False
    return view.lemmas[verb] not in _BEFALLING


def a_being(view: View, subject: int | None) -> bool:
    """Whether a subject can be asked to do something: a person, a body, a pronoun of persons."""
    if subject is None:
        return False
    t = view.tokens[subject]
    return view.words[subject] in _PERSONAL or view.lemmas[subject] in _PEOPLE or t.entity in _ENTITIES
