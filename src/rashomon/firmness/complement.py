"""Telling verbs whose complement changes their force: "told them to leave" demands, "told them it was late" not."""

from __future__ import annotations

from rashomon.firmness.clause import main_clause
from rashomon.firmness.lexicon.verbs import (
    DEMANDING_WITH_GERUND,
    DEMANDING_WITH_INFINITIVE,
    DEMANDING_WITH_SUBJUNCTIVE,
    OPEN_QUESTION,
    PERSON_OBJECT,
    PROMISING_WITH_INFINITIVE,
)
from rashomon.firmness.lexicon.words import words
from rashomon.firmness.view import View

#: What is asked of somebody, and is no question.
_FAVORS = words("help assistance support aid cooperation patience permission forgiveness leave mercy prayer")
#: Verbs of the senses. What one sees somebody do is no belief.
_SENSES = words("see hear watch notice feel spot observe witness")


def by_complement(view: View, head: int, run: list[int], content: list[int]) -> str | None:
    """The force that the complement of a telling verb gives, or None where it changes nothing."""
    lemma = view.lemmas[head]
    if perceived(view, head, content):
        return "asserts"
    if _infinitive(view, head, content):
        if lemma in DEMANDING_WITH_INFINITIVE:
            return "demands"
        if lemma in PROMISING_WITH_INFINITIVE:
            return "promises"
    gerund = bool(content) and view.tokens[content[0]].tag == "VBG"
    if (
        (gerund and lemma in DEMANDING_WITH_GERUND)
        or (lemma in DEMANDING_WITH_SUBJUNCTIVE and _subjunctive(view, content))
        or (lemma == "ask" and _asked_of(view, head, run))
    ):
        return "demands"
    if lemma == "deny" and (any(True for _ in view.children_of(head, "dative")) or _got_nothing(view, head, content)):
        return "asserts"  # "denied him the nomination", "was denied parole" take nothing back
    if lemma in OPEN_QUESTION and _interrogative(view, content):
        return "doubts"
    if lemma in PERSON_OBJECT and _somebody(view, content):
        return PERSON_OBJECT[lemma]
    return None


def perceived(view: View, head: int, content: list[int]) -> bool:
    """Whether somebody is said to have sensed an act as it went on: "saw the roof fall", "heard a man shouting".

    Direct perception takes a bare verb or one in -ing with its own subject (Barwise 1981, Scenes and Other Situations);
    "saw that" and "saw him as" tell of knowledge and opinion.
    """
    if view.lemmas[head] not in _SENSES or view.tokens[head].pos != "VERB" or view.negated(head):
        return False
    inside = set(content)
    return any(
        c in inside
        and view.tokens[c].tag in {"VBG", "VB"}
        and any(view.tokens[s].dep == "nsubj" and s in inside for s in view.children[c])
        and not any(view.tokens[s].tag in {"TO", "MD"} or view.tokens[s].dep == "mark" for s in view.children[c])
        for c in view.children_of(head, "ccomp")
    )


def _got_nothing(view: View, head: int, content: list[int]) -> bool:
    """Whether somebody was denied something: a passive with a thing left as its object."""
    passive = any(True for _ in view.children_of(head, "auxpass"))
    return passive and any(c in content for c in view.children_of(head, "dobj", "oprd", "attr"))


def _asked_of(view: View, head: int, run: list[int]) -> bool:
    """Whether one asks for something or somebody to do it: "asked them for access", "to pay", "asked their help"."""
    if any(view.lemmas[c] in _FAVORS for c in view.children_of(head, "dobj")):
        return True
    if any(view.words[c] == "for" for c in view.children_of(head, "prep", "dative")):
        return True
    return any(view.tokens[i].tag == "TO" for i in run[:6])


def _interrogative(view: View, content: list[int]) -> bool:
    """Whether what was said begins with a question word: "it is disputed how many died"."""
    return any(view.tokens[i].tag in {"WP", "WRB", "WDT"} or view.words[i] == "whether" for i in content[:3])


def _somebody(view: View, content: list[int]) -> bool:
    """Whether what was said is somebody: "challenged the senator", "questioned him"."""
    inside = frozenset(content)
    top = next((i for i in content if view.tokens[i].head not in inside and view.tokens[i].pos != "PUNCT"), None)
    if top is None:
        return False
    t = view.tokens[top]
    return t.pos == "PROPN" or t.entity == "PERSON" or view.words[top] in {"him", "her", "them"}


def _subjunctive(view: View, content: list[int]) -> bool:
    """Whether what was said is a bare verb with a subject of its own: "that the court hear it", "they be freed"."""
    clause = main_clause(view, content)
    if clause is None or clause.subject is None or clause.subject > clause.root:
        return False
    helpers = view.auxiliaries(clause.root)
    bare = view.tokens[clause.root].tag == "VB" and not any(
        view.tokens[a].tag in {"MD", "TO"} or view.lemmas[a] == "do" for a in helpers
    )
    return bare or any(view.words[a] == "be" and a == min(helpers) for a in helpers)


def _infinitive(view: View, head: int, content: list[int]) -> bool:
    """Whether what was said is an infinitive that the telling verb governs: "told them to leave"."""
    if not content:
        return False
    first = content[0]
    if view.tokens[first].tag == "TO":
        return True
    if view.words[first] == "not" and len(content) > 1 and view.tokens[content[1]].tag == "TO":
        return True
    inside = set(content)
    return any(
        c in inside
        and view.tokens[c].tag == "VB"
        and any(view.tokens[g].tag == "TO" and g in inside for g in view.children[c])
        for c in view.children_of(head, "xcomp", "ccomp")
    )
