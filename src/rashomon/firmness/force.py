"""The force of what was said, where its cue leaves it open: the stance of the first main clause.

Demands, promises and forecasts are told apart as in Searle (1976): whose act it is, and whether it is still to come.
"""

from __future__ import annotations

from dataclasses import dataclass

from rashomon.firmness.clause import Clause, first_sentence, main_clause
from rashomon.firmness.lexicon import known
from rashomon.firmness.lexicon.feelings import (
    ACTING_FOR,
    AGREEMENTS,
    DENYING,
    FALSE,
    FALSE_THINGS,
    FEELING,
    FEELINGS,
    FOUNDATIONS,
    NOT_MINE,
    READINESS,
    SIDES,
)
from rashomon.firmness.lexicon.words import words
from rashomon.firmness.modality import a_being, an_act, foretells, hypothetical, modals, obliges, risks
from rashomon.firmness.view import View
from rashomon.records import Source, Stance

_NO_ORDER = words(
    "look listen let see wait thank say remember imagine suppose note go come forgive pardon excuse worry mind guess"
    " appreciate hope wish miss bet doubt regret love hate"  # "Appreciate it", "Hope so": the first person left out
)
_PRONOUN_OF = {"he": words("she"), "she": words("he")}
_BEFORE_ORDER = frozenset(
    {"advmod", "neg", "aux", "punct", "intj", "cc", "advcl", "npadvmod", "prep", "preconj", "dep"}
)


@dataclass(frozen=True)
class Said:
    """What was said, and by whom: the tokens, the source with the words it is called by, whether they quote it,
    whether the cue warns, whether it is a turn in a transcript, and whether the source is many.
    """

    content: list[int]
    source: Source | None
    called: frozenset[str]
    direct: bool
    warned: bool = False
    turn: bool = False
    plural: bool = False


def stance(view: View, said: Said, only_demands: bool) -> Stance:
    """What the source does with its content, judged by the content alone; with `only_demands`, a case being argued."""
    if not said.content:
        return "asserts"
    if _asks(view, said):
        return "asks"
    clause = main_clause(view, said.content)
    if clause is None:
        return "asserts"
    own = _own(view, clause.subject, said)
    if _demands(view, clause, own, said.direct):
        return "demands"
    if only_demands:
        return "asserts"
    done = _performed(view, clause)
    if done is not None:
        return done
    if _denies(view, clause) or (own and _rejects(view, clause)):
        return "denies"
    found = modals(view, clause.root)
    if foretells(found):
        return _future(view, clause, own or _of_own(view, clause.subject, said), found, bool(said.called & AGREEMENTS))
    if clause.doubted and view.tokens[clause.root].tag == "VBG":
        return "doubts"  # "I don't think it is going anywhere"
    if said.warned and found & {"could", "may", "might"}:
        return "predicts"
    if risks(view, clause.root, clause.subject, found):
        return "predicts"
    return _attitude(view, clause) if own else "asserts"


def _asks(view: View, said: Said) -> bool:
    """Whether the first sentence asks, or the last of a turn in a transcript; not a question quoted in a statement."""
    marks = [i for i in said.content if view.words[i] == "?"]
    if not marks:
        return False
    first = first_sentence(view, said.content)
    worded = [i for i in said.content if view.tokens[i].pos != "PUNCT" or view.words[i] == "?"]
    last = (*first[-3:], worded[-1]) if said.turn else first[-3:]
    asked = [i for i in last if i in marks and not _tag_question(view, i)]
    start = next((i for i in said.content if view.tokens[i].pos != "PUNCT"), said.content[0])
    return any(view.quoted(i) == view.quoted(start) for i in asked)


def _tag_question(view: View, mark: int) -> bool:
    """ "..., right?", "..., OK?"."""
    before = [view.words[i] for i in (mark - 2, mark - 1) if i >= 0]
    return len(before) == 2 and before[0] == "," and before[1] in {"ok", "okay", "right", "huh", "no", "yes", "eh"}


def _demands(view: View, clause: Clause, own: bool, direct: bool) -> bool:
    """Imperatives, "let us", and what somebody else should, must or has to do."""
    root, subject = clause.root, clause.subject
    if subject is None or (view.lemmas[root] == "let" and subject > root):
        return direct and _imperative(view, root, clause)
    found = modals(view, root)
    if not obliges(found) or clause.doubted:
        return False
    word = view.words[subject]
    if any(view.words[c] in {"all", "everything"} for i in (root, subject) for c in view.children[i]) and any(
        view.lemmas[c] == "do" for c in view.children_of(root, "xcomp")
    ):
        return False  # "all that you have to do is"
    if word == "we":
        return bool(found & {"must", "should"}) and not view.negated(root)
    if own or word in {"i", "it", "that", "this", "there", "which", "what"}:
        return False
    strong = bool(found & {"should", "must", "ought"})
    if not strong and (view.negated(root) or word == "you" or view.tokens[root].tag in {"VBD", "VBN"}):
        return False  # "does not have to", "had to", and what "you have to" do in general
    if any(view.words[a] == "have" for a in view.auxiliaries(root)):
        return False  # "should have known"
    passive = any(view.tokens[a].dep == "auxpass" for a in view.children[root])
    return a_being(view, subject) or passive


def _imperative(view: View, root: int, clause: Clause) -> bool:
    """A bare verb at the head of its sentence: "Release the files", "Do not go", "Let us begin"."""
    t = view.tokens[root]
    if t.tag not in {"VB", "VBP"} or any(view.tokens[a].tag in {"TO", "MD"} for a in view.children[root]):
        return False
    if t.tag == "VBP" and any(
        view.words[c] != "please" for c in clause.run if c < root and view.tokens[c].pos != "PUNCT"
    ):
        return False
    if view.lemmas[root] == "let":
        return any(view.words[c] in {"'s", "us"} for a in view.children[root] for c in (a, *view.children[a]))
    governed = t.head in clause.run and t.dep in {"xcomp", "conj", "advcl", "acl", "pcomp", "relcl"}
    if governed or view.lemmas[root] in _NO_ORDER:
        return False
    return all(view.tokens[c].dep in _BEFORE_ORDER for c in view.children[root] if c < root and c in clause.run)


def _own(view: View, subject: int | None, said: Said) -> bool:
    """Whether a clause's subject is the source itself. In its own words that is "I" or "we", else a pronoun or name."""
    if subject is None:
        return False
    word = view.words[subject]
    if word in {"i", "we"}:
        return True
    if said.direct or view.quoted(subject):
        return False
    kind = "unknown" if said.source is None else said.source.kind
    if word in _PRONOUN_OF:
        return kind in {"person", "unknown"} and not said.called & _PRONOUN_OF[word]
    if word == "they":
        return kind != "person" and not said.called & {"he", "she", "it"}
    if word == "it":
        return kind != "person" and not said.plural and not said.called & {"he", "she", "they", "who"}
    return view.tokens[subject].pos in {"PROPN", "NOUN"} and word in said.called


def _of_own(view: View, subject: int | None, said: Said) -> bool:
    """Whether a clause's subject acts for the source: "our troops", and in reported speech "his government"."""
    if subject is None or view.lemmas[subject] not in ACTING_FOR:
        return False
    holders = [view.words[c] for c in view.children_of(subject, "poss")]
    indirect = not said.direct and not view.quoted(subject)
    return any(h in {"our", "my"} or (indirect and h in {"his", "her", "its", "their"}) for h in holders)


def _performed(view: View, clause: Clause) -> Stance | None:
    """What a first person does by saying so: "we urge", "I promise", "we reject"."""
    root = clause.root
    t, lemma = view.tokens[root], view.lemmas[root]
    if clause.subject is None or view.words[clause.subject] not in {"i", "we"} or view.negated(root):
        return None
    if lemma in {"have", "want", "get", "like"}:  # "I've got to ask you"
        below = next(iter(view.children_of(root, "xcomp")), None)
        return "asks" if below is not None and view.lemmas[below] == "ask" else None
    if t.tag not in {"VBP", "VBG"} or modals(view, root):
        return None
    if lemma == "ask":
        return "demands" if any(True for _ in view.children_of(root, "ccomp", "xcomp")) else None
    if lemma == "call":
        return "demands" if any(view.words[c] in {"for", "on", "upon"} for c in view.children[root]) else None
    force = known("verb", lemma)
    return _PERFORMED.get(force or "")


_PERFORMED: dict[str, Stance] = {
    "demands": "demands",
    "promises": "promises",
    "predicts": "predicts",
    "denies": "denies",
    "doubts": "doubts",
}


def _rejects(view: View, clause: Clause) -> bool:
    """What the source says of itself: "said she rejected the claim", "said it denies the report"."""
    root = clause.root
    return view.lemmas[root] in DENYING and not view.negated(root) and not modals(view, root)


def _denies(view: View, clause: Clause) -> bool:
    """ "That is false", "it's a lie", "the claim is not true", "that was not her view", "there is no truth to it"."""
    root, subject = clause.root, clause.subject
    if subject is not None and view.words[subject] == "there" and not modals(view, root):
        return view.lemmas[root] == "be" and any(
            view.lemmas[c] in FOUNDATIONS and any(view.words[d] == "no" for d in view.children[c])
            for c in view.children_of(root, "attr")
        )
    if (
        view.lemmas[root] in {"happen", "occur"}
        and subject is not None
        and view.words[subject] in {"that", "it", "this"}
    ):
        return view.negated(root) and not modals(view, root)
    if view.lemmas[root] != "be" or subject is None or modals(view, root):
        return False
    if view.words[subject] not in {"that", "this", "it", "these", "those", "they", "all"} and (
        view.lemmas[subject] not in FALSE_THINGS
    ):
        return False
    predicate = [
        c
        for c in view.children_of(root, "acomp", "attr")
        if not any(True for _ in view.children_of(c, "xcomp", "advmod"))
    ]
    if any(view.lemmas[c] in FALSE or view.words[c] in FALSE for c in predicate):
        return not view.negated(root)
    return view.negated(root) and any(
        view.lemmas[c] in {"true", "correct", "accurate", "case", "so"}
        or (view.lemmas[c] in NOT_MINE and any(True for _ in view.children_of(c, "poss")))
        for c in predicate
    )


def _future(view: View, clause: Clause, own: bool, found: frozenset[str], agreed: bool) -> Stance:
    """A promise where the source speaks of its own acts, else a forecast; what is only imagined is no forecast."""
    if clause.doubted:
        return "doubts"
    if agreed:
        return "promises"
    if "would" in found and hypothetical(view, clause.root, clause.subject):
        return "asserts"
    if not own:
        return "predicts"
    if "would" in found and clause.subject is not None and view.words[clause.subject] in {"i", "we"}:
        return "asserts"
    return an_act(view, clause.root)


def _attitude(view: View, clause: Clause) -> Stance:
    """What the source says of itself: a feeling, liking or wish, or that it is ready to act."""
    root = clause.root
    if view.lemmas[root] in FEELING:
        return "believes"
    if view.lemmas[root] in {"plan", "intend"} and any(True for _ in view.children_of(root, "xcomp")):
        return "promises"
    if view.lemmas[root] == "be" and any(view.lemmas[c] in SIDES for c in view.children_of(root, "attr")):
        return "believes"
    predicates = list(view.children_of(root, "acomp", "attr", "prep", "oprd"))
    if view.tokens[root].pos in {"VERB", "ADJ"} and any(
        view.tokens[a].dep in {"auxpass", "aux"} and view.lemmas[a] in {"be", "feel", "get"}
        for a in view.children[root]
    ):
        predicates.append(root)
    elif view.lemmas[root] not in {"be", "feel", "remain", "look"}:
        return "asserts"
    for c in predicates:
        if view.words[c] in READINESS and any(True for _ in view.children_of(c, "xcomp", "prep")):
            return "asserts" if view.negated(root) else "promises"
        if view.words[c] in FEELINGS and not (view.words[c] == "against" and view.words[clause.subject or 0] == "it"):
            return "believes"
    return "believes" if view.lemmas[root] == "look" and _forward(view, root) else "asserts"


def _forward(view: View, root: int) -> bool:
    return any(view.words[c] == "forward" for c in view.children[root])
