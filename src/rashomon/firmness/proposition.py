"""What a statement puts forward, cut to what two statements can be compared by."""

from __future__ import annotations

from dataclasses import dataclass

from rashomon.firmness.clause import main_clause
from rashomon.firmness.lexicon.words import words
from rashomon.firmness.view import View

_WORTH = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
_EMPTY = words("""
be have do make take get give go come say tell claim allege allegation accusation assertion suggestion report charge
statement idea notion argument thing way fact matter time year day week month today yesterday tomorrow monday
tuesday wednesday thursday friday saturday sunday mr mrs ms dr other such same own many much any
""")
_CLAIMS = words(
    "claim allegation accusation assertion suggestion report charge statement idea notion argument rumor story"
)
_SUFFIXES = (
    "ations ation itions ition ments ment ings ing ances ance ences ence ions ion ers er ors or ees ee ed es s al e y"
).split()


@dataclass(frozen=True)
class Proposition:
    """Stems of the telling words, those of names apart, the numbers, the main verb, its subject, its polarity; `verbal`
    where it is a clause, not a noun. `heads`: the lemmas that the others hang on, as written, before any clause of
    theirs is put in their place.
    """

    stems: frozenset[str]
    names: frozenset[str]
    numbers: frozenset[str]
    main: str | None
    subject: frozenset[str]
    negated: bool
    verbal: bool
    heads: frozenset[str]


def stem(lemma: str) -> str:
    """A word without its ending, so that "deserted", "deserters" and "desertion" meet."""
    for suffix in _SUFFIXES:
        if lemma.endswith(suffix) and len(lemma) - len(suffix) >= 4:
            return lemma[: -len(suffix)]
    return lemma


def proposition(view: View, content: list[int]) -> Proposition:
    """The proposition of a stretch of tokens."""
    inside = frozenset(content)
    heads = frozenset(view.lemmas[i] for i in content if view.tokens[i].head not in inside)
    content = _claimed(view, content)
    clause = main_clause(view, content)
    run = list(clause.run) if clause is not None else content[:60]
    stems: set[str] = set()
    names: set[str] = set()
    numbers: set[str] = set()
    for i in run:
        t, lemma = view.tokens[i], view.lemmas[i]
        if t.pos not in _WORTH or lemma in _EMPTY or not any(ch.isalnum() for ch in lemma):
            continue
        if t.pos == "NUM" or lemma[0].isdigit():
            numbers.add(lemma.replace(",", ""))
        elif t.pos == "PROPN":
            names.add(lemma)
        else:
            stems.add(stem(lemma))
    main = None
    subject: frozenset[str] = frozenset()
    negated = False
    if clause is not None:
        main = None if view.lemmas[clause.root] in _EMPTY else stem(view.lemmas[clause.root])
        negated = _negative(view, clause.root, clause.subject)
        if clause.subject is not None:
            subject = frozenset(view.lemmas[i] for i in (clause.subject, *view.children_of(clause.subject, "compound")))
    elif content:
        head = next((i for i in content if view.tokens[i].head not in inside and view.tokens[i].pos == "NOUN"), None)
        main = None if head is None or view.lemmas[head] in _EMPTY else stem(view.lemmas[head])
    return Proposition(
        frozenset(stems), frozenset(names), frozenset(numbers), main, subject, negated, clause is not None, heads
    )


def _claimed(view: View, content: list[int]) -> list[int]:
    """The clause that a claim consists of: "the claim of the two men that they had met" puts forward that they met."""
    noun = next((n for n, i in enumerate(content) if view.tokens[i].pos == "NOUN"), None)
    if noun is None or view.lemmas[content[noun]] not in _CLAIMS:
        return content
    for n in range(noun + 1, len(content)):
        if view.words[content[n]] == "that" and any(view.tokens[i].pos == "VERB" for i in content[n + 1 :]):
            return content[n + 1 :]
    return content


def _negative(view: View, root: int, subject: int | None) -> bool:
    """Whether a clause is negated: on its verb, its subject or its object."""
    if view.negated(root):
        return True
    around = [subject] if subject is not None else []
    around += view.children_of(root, "dobj", "attr", "nsubj", "nsubjpass")
    return any(
        view.words[i] in {"no", "none", "nobody", "nothing"}
        or any(view.words[c] in {"no", "neither"} for c in view.children_of(i, "det", "neg", "preconj"))
        for i in around
    )
