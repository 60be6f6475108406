"""Modal verbs: what is wanted, what is to come, and what only may be."""

from __future__ import annotations

from rashomon.firmness.lexicon.feelings import FEELINGS
from rashomon.firmness.lexicon.words import words
from rashomon.firmness.view import View
from rashomon.records import Stance

#: Verbs of what befalls somebody: "I will win" foretells, "I will resign" promises.
_BEFALLING = words("""
be have win lose become get know face suffer die prevail succeed fail survive benefit gain receive find feel want
love like miss happen end seem appear hurt cost grow rise fall beat need
""")
#: Verbs of saying, which do no more than say: "I will tell you".
_SAYING = words("tell say ask remind note add mention admit argue")

#: Verbs of an effect: "could cost", "might help".
_EFFECT = words("""
lead cause cost hurt harm damage help result trigger spark win lose threaten become mean rise fall increase affect
undermine happen end prove backfire collapse jeopardize endanger delay disrupt boost weaken
""")
#: "Could be found": what one is able to do, not what may be.
WITHIN_REACH = words(
    "find see hear reach use make do buy tap read say describe get avoid explain trace heal feel smell"
)
_LIKELY_GOOD = words("boost help make improve increase reduce take arrive last come end begin start pass win finish")

#: Nouns of beings and bodies that can be asked to do something.
_PEOPLE = words("""
people person boy girl kid child teenager teen youth suspect baby aunt uncle mother father son daughter
nurse friend wife husband witness man woman men women victim sergeant captain colonel general
lieutenant guard chief voter official leader government congress senate house court judge lawmaker republican
democrat party campaign candidate president minister administration country nation state police army military force
troop side company bank board committee council commission team media press journalist reporter newspaper parent
student teacher school worker employee union member citizen everyone everybody anyone somebody someone nobody rebel
militant group authority agency department ministry prosecutor investigator commander soldier ally partner community
world parliament king prince pope church firm industry employer owner player coach club league
""")
#: Endings of nouns of persons, and common nouns that end so and are none.
_PERSON_ENDINGS = ("er", "or", "ist", "ian", "man", "woman", "ee", "eer", "ant")
_NO_PERSON = words("""
weather paper water power number river order matter letter paper winter summer dinner offer center theater computer
error factor sector labor harbor floor door corridor border barrier chapter quarter answer danger anger disaster
chamber tower helicopter server filter shelter transfer encounter counter degree fee tree coffee committee guarantee
list mist fist human plant grant restaurant warrant relevant want dollar color flavor behavior vapor motor reactor
tractor generator indicator
""")
_PERSONAL = words("you he she they we who i everyone everybody")
_ENTITIES = frozenset({"PERSON", "ORG", "NORP", "GPE"})


def modals(view: View, root: int) -> frozenset[str]:
    """The modal words on a verb, with "have to", "need to", "going to", "expected to" under those very names."""
    found = {view.words[a] for a in view.auxiliaries(root) if view.tokens[a].tag == "MD" and not _in_compound(view, a)}
    lemma = view.lemmas[root]
    if any(_to(view, c) for c in view.children_of(root, "xcomp")):
        if lemma in {"have", "get", "need"}:
            found.add(f"{lemma} to")
        elif lemma == "ought":
            found.add("ought")
        elif lemma == "go" and view.tokens[root].tag == "VBG":
            found.add("going to")
            if any(view.lemmas[c] == "have" and _obliged(view, c) for c in view.children_of(root, "xcomp")):
                found.add("have to")  # "is going to have to stop"
        elif lemma == "expect" and any(view.tokens[c].dep == "auxpass" for c in view.children[root]):
            found.add("expected to")
    if lemma == "be":
        for c in view.children_of(root, "acomp"):
            if view.words[c] in {"likely", "unlikely", "bound", "sure", "certain"} and any(
                _to(view, x) for x in view.children[c]
            ):
                found.add("likely to")
    return frozenset(found)


def _in_compound(view: View, i: int) -> bool:
    """ "Would-be", "must-have"."""
    return any(view.words[n] == "-" and view.tokens[n].start == view.tokens[i].end for n in view.beyond(i, 1))


def _obliged(view: View, have: int) -> bool:
    return any(_to(view, c) for c in view.children_of(have, "xcomp"))


def _to(view: View, verb: int) -> bool:
    return any(view.tokens[g].tag == "TO" for g in view.children[verb])


def obliges(found: frozenset[str]) -> bool:
    """Whether modals say what somebody ought to do."""
    return bool(found & {"should", "must", "ought", "have to", "need to", "get to"})


def foretells(found: frozenset[str]) -> bool:
    """Whether modals place the clause in the future."""
    return bool(found & {"will", "would", "shall", "going to", "expected to", "likely to"})


def an_act(view: View, root: int) -> Stance:
    """What a source's own future is: a promise where it will act, a forecast where something will befall it."""
    verb = root
    if view.lemmas[root] == "go":
        verb = next(iter(view.children_of(root, "xcomp")), root)
    if view.lemmas[verb] in _SAYING:
        return "asserts"
    if any(view.tokens[a].dep == "auxpass" for a in view.children[verb]):
        return "predicts"
    if view.lemmas[verb] in _BEFALLING:
        if "would" in modals(view, root) and any(view.words[c] in FEELINGS for c in view.children[verb]):
            return "believes"  # "would be honored to"
        willing = any(view.words[c] in {"willing", "ready", "prepared", "happy"} for c in view.children[verb])
        return "promises" if willing else "predicts"
    return "promises"


def a_being(view: View, subject: int | None) -> bool:
    """Whether a subject can be asked to do something: a person, a body, a pronoun of persons."""
    if subject is None:
        return False
    t, lemma = view.tokens[subject], view.lemmas[subject]
    if view.words[subject] in _PERSONAL or lemma in _PEOPLE or t.entity in _ENTITIES:
        return True
    return t.pos == "NOUN" and lemma.endswith(_PERSON_ENDINGS) and lemma not in _NO_PERSON


def hypothetical(view: View, root: int, subject: int | None) -> bool:
    """Whether "would" speaks of what is only imagined, or of a habit: with a condition, of an act in general."""
    for c in view.children[root]:
        t = view.tokens[c]
        if t.dep == "advcl" and (
            (
                any(view.words[m] in {"if", "unless"} for m in view.children_of(c, "mark"))
                and not any(view.words[m] == "even" for m in view.children_of(c, "advmod"))
            )
            or view.words[c] in {"were", "had"}
            or any(view.words[a] in {"were", "had"} and view.tokens[a].dep == "aux" for a in view.children[c])
        ):
            return True
        if t.dep == "advmod" and view.words[c] in {"sometimes", "often", "always", "usually", "never", "rather"}:
            return True
        if t.dep == "aux" and view.words[c] == "have":
            return True  # "would have won"
    if subject is None:
        return False
    if view.words[subject] in {"it", "that", "this"} and view.lemmas[root] == "be":
        return True  # "it would be wrong"
    general = view.tokens[subject].tag == "VBG" or view.tokens[subject].dep == "csubj"
    return general or view.words[subject] in {"nobody", "anyone", "anybody", "one"}


def risks(view: View, root: int, subject: int | None, found: frozenset[str]) -> bool:
    """ "Could be impeached", "might cost": an effect that may come. Also a "should" of what is likely."""
    helpers = view.auxiliaries(root)
    if view.negated(root) or any(view.words[a] == "have" for a in helpers):
        return False
    if "should" in found and not a_being(view, subject):
        return view.lemmas[root] in _LIKELY_GOOD
    if not found & {"could", "might"}:
        return False
    if view.lemmas[root] in WITHIN_REACH:
        return False
    return any(view.tokens[a].dep == "auxpass" for a in helpers) or view.lemmas[root] in _EFFECT
