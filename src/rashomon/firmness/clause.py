"""The first main clause of what was said."""

from __future__ import annotations

from dataclasses import dataclass

from rashomon.firmness.lexicon.words import words
from rashomon.firmness.view import View

#: "I think that ...": the clause below is what is put forward.
_WEAK_FRAMES = words("think believe guess suppose feel reckon suspect assume imagine")
_OPENERS = words("well look listen so and but yes no yeah okay ok see right oh now")
_FIRST_PERSON = words("i we")


@dataclass(frozen=True)
class Clause:
    """The verb of a clause with its subject; `framed` where it stands under "I think", `doubted` under "I don't think"."""

    root: int
    subject: int | None
    framed: bool = False
    doubted: bool = False


def first_sentence(view: View, content: list[int]) -> list[int]:
    """The tokens of the first sentence of the content that has a verb, or of the first."""
    runs: list[list[int]] = []
    for i in content:
        if runs and view.tokens[runs[-1][-1]].sentence == view.tokens[i].sentence:
            runs[-1].append(i)
        else:
            runs.append([i])
    for run in runs[:3]:
        if sum(view.tokens[i].pos in {"VERB", "AUX"} for i in run) and len(run) > 2:
            return run
    return runs[0] if runs else []


def main_clause(view: View, content: list[int]) -> Clause | None:
    """The first main clause, with frames of opinion taken off; None for a phrase without a verb."""
    run = first_sentence(view, content)
    root = _root(view, run)
    if root is None:
        return None
    subject = view.subject(root)
    framed = doubted = False
    inside = set(run)
    for _ in range(3):
        lemma = view.lemmas[root]
        if lemma not in _WEAK_FRAMES or subject is None or view.words[subject] not in _FIRST_PERSON:
            break
        below = next((c for c in view.children_of(root, "ccomp") if c in inside), None)
        if below is None:
            break
        framed, doubted = True, doubted or view.negated(root)
        root, subject = below, view.subject(below)
    return Clause(root, subject, framed, doubted)


def _root(view: View, run: list[int]) -> int | None:
    """The verb that no other token of the run governs, nearest to the front; not one of an adverbial clause."""
    inside = set(run)
    tops = [i for i in run if view.tokens[i].head == i or view.tokens[i].head not in inside]
    verbs = [i for i in tops if view.tokens[i].pos in {"VERB", "AUX"}]
    main = [i for i in verbs if view.tokens[i].dep not in {"advcl", "relcl", "acl", "amod", "aux", "auxpass"}]
    for i in main or verbs:
        return i
    # The parser took an opener or a name for the root: the first finite verb that hangs on it.
    for i in tops:
        for c in sorted(view.children[i]):
            if (
                c in inside
                and view.tokens[c].pos in {"VERB", "AUX"}
                and view.tokens[c].dep in {"ccomp", "conj", "parataxis", "relcl", "acl", "dep"}
                and (view.words[i] in _OPENERS or view.tokens[c].dep in {"ccomp", "parataxis", "dep"})
            ):
                return c
    return None
