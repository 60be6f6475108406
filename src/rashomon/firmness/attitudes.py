"""Attitudes that are said not to be held: "do not believe", "don't expect", "have no wish to".

Not believing is as much a statement as believing, unlike not saying. Verbs such as "believe" and "want" pass their
negation down to what is believed (neg-raising; Horn 1989); "know" does not, and leaves its question open.
"""

from __future__ import annotations

from rashomon.firmness.cue import Cue
from rashomon.firmness.lexicon import known
from rashomon.firmness.lexicon.feelings import SIDES
from rashomon.firmness.lexicon.words import words
from rashomon.firmness.negation import NOBODY, kept_back, negating
from rashomon.firmness.view import View
from rashomon.records import Stance

#: Words of belief, wish, liking, knowledge, expectation and intention; not acts, as "endorse", nor speech.
_ATTITUDES = words("""
believe think feel hope wish want desire fear dread worry like love hate admire respect trust know realize recognize
understand comprehend see view regard consider deem perceive imagine suppose assume presume reckon figure prefer
favor favour support back care mind seek aim aspire intend plan mean need expect anticipate foresee envision envisage
suspect condone tolerate approve share enjoy appreciate regret
""")
_NOUNS = words("belief wish desire intention plan interest expectation hope fear regret sympathy knowledge idea faith")
_KNOWING = words("know realize understand comprehend aware sure certain recognize idea knowledge clue")
_STANCES: dict[str, Stance] = {"believes": "believes", "predicts": "predicts", "promises": "promises"}
#: "Does not accept that", "did not agree with": said by taking the other side.
_SIDING = words("accept agree concur")
_UP = frozenset({"xcomp", "acomp", "oprd", "attr", "dobj"})
_WITHOUT = words("without instead than")


def unheld(view: View, cue: Cue, content: list[int]) -> Stance | None:
    """The stance of an attitude that somebody is said not to have, or None where the cue is nothing of the kind."""
    head = cue.head
    if head is None or not _negated(view, head, content):
        return None
    lemma = view.lemmas[head]
    if lemma in _SIDING and view.tokens[head].pos == "VERB":
        to = content and view.tokens[content[0]].tag == "TO"
        return None if to or any(view.words[c] == "to" for c in view.beyond(head, 1)) else "denies"
    noun = view.tokens[head].pos in {"NOUN", "PROPN"}
    if noun and lemma in SIDES and "of" in view.words[head : head + 3]:
        return "believes"  # "is no fan of": a side that one does not take
    if noun and lemma not in _NOUNS:
        return None
    adjective = cue.force == "believes" and known("adjective", view.words[head]) is not None
    if not noun and lemma not in _ATTITUDES and not adjective:
        return None
    if lemma == "see" and not any(view.words[i] in {"as", "how", "why"} for i in (*cue.tokens, *content)):
        return None  # "did not see the car"
    if lemma in _KNOWING and content and _asking(view, content[0]):
        return "doubts"
    return _STANCES.get(cue.force, "believes")


def _asking(view: View, i: int) -> bool:
    return view.tokens[i].tag in {"WP", "WRB", "WDT"} or view.words[i] in {"whether", "if"}


def _negated(view: View, head: int, content: list[int]) -> bool:
    """Whether it is negated of a holder: not of nobody, not under "without", not by what one fails to do."""
    if any(view.words[c] == "until" and c not in content for c in view.children[head]):
        return False
    i = head
    for _ in range(4):
        t = view.tokens[i]
        if negating(view, i, content) or any(view.words[c] == "no" for c in view.children_of(i, "det")):
            subject = view.subject(i)
            return subject is None or not _nobody(view, subject)
        if i != head and view.lemmas[i] == "refuse":
            return True
        if t.dep == "pcomp" and view.words[t.head] in _WITHOUT:
            return False
        if kept_back(view, i, t.head, content):
            return True
        if t.head == i or t.dep not in _UP or t.head in content:
            return False
        i = t.head
    return False


def _nobody(view: View, subject: int) -> bool:
    return view.words[subject] in NOBODY or any(
        view.words[c] in NOBODY for c in view.children_of(subject, "det", "neg", "preconj", "cc")
    )
