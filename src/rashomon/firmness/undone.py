"""Cues that undo what they govern: "avoids condemning", "fails to mention", "struck out a call for".

Implicative verbs whose complement did not come about (Karttunen 1971), and verbs that take a speech act out of a text.
"""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.firmness.cue import Cue
from rashomon.firmness.lexicon.phrases import SPEECH
from rashomon.firmness.lexicon.words import words
from rashomon.firmness.view import View

#: Verbs of not doing, of which the next is what was not done. "Refuse" too, but a refusal to act is a denial.
_WITHHOLDING = words(
    "avoid refrain abstain decline refuse fail neglect hesitate forbear omit resist shy stop fall hold"
)
#: Of these, those that need a word of theirs: "stop short of", "fall short of", "hold back from", "shy away from".
_WITH: dict[str, frozenset[str]] = {
    "stop": words("short"),
    "fall": words("short"),
    "hold": words("back off"),
    "shy": words("away"),
}
#: Acts of speech, as against acts ("refused to pay") and what words do to others ("failed to convince").
_SPEECH = frozenset(SPEECH.split("|")) | words("""
condemn criticize criticise denounce blame accuse praise call claim admit concede apologize apologise commit promise
pledge vow threaten urge demand ask warn attack rebuke censure repeat name predict thank congratulate declare announce
report insist argue assert suggest note define label brand describe repudiate disavow
""")
#: Verbs that take something back or out.
REMOVING = words("remove strip drop delete withdraw cut scrap omit excise retract rescind strike cancel erase")
_ACTS = words("""
call demand request appeal plea promise pledge commitment vow threat claim statement accusation allegation charge
recommendation proposal reference mention condemnation criticism warning assertion
""")
#: "Said nothing about", "proposed nothing that": the object says that nothing was put forward.
_GIVING = words("say tell propose offer reveal disclose mention promise announce add explain suggest demand")


def undone(view: View, cue: Cue, content: list[int]) -> bool:
    """Whether the text says that what the cue names, a statement, demand or promise, was not made or was taken out."""
    if cue.head is None:
        return False
    head = cue.head
    return (
        _kept(view, head) or _removed(view, head) or (bool(content) and _nothing(view, head, content[0]))
    ) and not _doubly(view, head)


def _kept(view: View, head: int) -> bool:
    """Whether the cue's word is an act of speech kept back, or the word that keeps one back."""
    if view.lemmas[head] in _WITHHOLDING:
        return _holds(view, head) and any(view.lemmas[b] in _SPEECH for b in _below(view, head))
    above = _undoing(view, head)
    return view.lemmas[head] in _SPEECH and above is not None and _holds(view, above)


def _undoing(view: View, head: int) -> int | None:
    """The word of keeping back that governs a verb, or stands before it, whatever the parser made of it."""
    above = _above(view, head)
    if above is not None and view.lemmas[above] in _WITHHOLDING:
        return above
    return _just_before(view, head)


def _holds(view: View, verb: int) -> bool:
    needed = _WITH.get(view.lemmas[verb])
    return needed is None or any(view.words[c] in needed for c in view.beyond(verb, 3))


def _below(view: View, verb: int) -> Iterator[int]:
    """The verbs that a verb has for complement: "avoid naming", "fail to name", "refrain from naming"."""
    level = [verb]
    for _ in range(3):
        level = [
            c
            for above in level
            for c in view.children[above]
            if c > above and view.tokens[c].dep in {"xcomp", "pcomp", "dobj", "prep", "advmod", "ccomp", "acomp"}
        ]
        yield from (c for c in level if view.tokens[c].tag in {"VBG", "VB"})
        level = [c for c in level if view.tokens[c].pos in {"ADP", "ADV", "ADJ"}]


def _above(view: View, verb: int) -> int | None:
    """The verb whose complement a verb is, over a preposition and "short"."""
    i = verb
    for _ in range(3):
        t = view.tokens[i]
        if t.head == i or t.dep not in {"xcomp", "pcomp", "dobj", "prep", "advmod", "ccomp", "acomp"}:
            return None
        i = t.head
        if view.tokens[i].pos == "VERB":
            return i
    return None


def _just_before(view: View, head: int) -> int | None:
    """The word of keeping back that stands before, whatever the parser made of it: "the premier avoids condemning"."""
    for i in range(head - 1, max(head - 5, view.sentences[view.tokens[head].sentence].first - 1), -1):
        if view.lemmas[i] in _WITHHOLDING:
            return i
        if view.tokens[i].pos not in {"ADV", "PART", "ADP", "ADJ"}:
            return None
    return None


def _removed(view: View, head: int) -> bool:
    """Whether the cue's word is a noun of a speech act that was taken out: "dropped its demand", "a call was cut"."""
    t = view.tokens[head]
    if t.pos != "NOUN" or view.lemmas[head] not in _ACTS or t.dep not in {"dobj", "nsubjpass"}:
        return False
    return view.lemmas[t.head] in REMOVING


def _nothing(view: View, head: int, first: int) -> bool:
    """Whether what was said is "nothing", in the article's own words."""
    return view.words[first] == "nothing" and view.lemmas[head] in _GIVING and not view.quoted(first)


def _doubly(view: View, head: int) -> bool:
    """ "Did not hesitate to say", "never dropped its demand": the undoing itself is negated."""
    above = _undoing(view, head)
    undoing = head if view.lemmas[head] in _WITHHOLDING else above if above is not None else view.tokens[head].head
    return view.negated(undoing)
