"""The first main clause of what was said."""

from __future__ import annotations

from dataclasses import dataclass

from rashomon.firmness.lexicon.words import words
from rashomon.firmness.view import View

#: "I think that ...": the clause below is what is put forward.
_OPINION = words("think believe guess suppose feel reckon suspect assume imagine")
#: "I can tell you that ...", "let me say that ...": so too.
_TELLING = words("tell say assure promise remind note add repeat stress admit know")
_BELOW = frozenset({"ccomp", "parataxis"})
_NOT_MAIN = frozenset({"advcl", "relcl", "acl", "amod", "aux", "auxpass", "compound"})


@dataclass(frozen=True)
class Clause:
    """The verb of a clause and its subject.

    `framed`: it stands under "I think". `doubted`: it stands under "I don't think". `run`: the tokens of its sentence
    that were said.
    """

    root: int
    subject: int | None
    run: tuple[int, ...]
    framed: bool = False
    doubted: bool = False


def first_sentence(view: View, content: list[int]) -> list[int]:
    """The tokens of the first sentence of the content that has a verb, or of the first."""
    runs: list[list[int]] = []
    for i in content:
        if runs and view.tokens[runs[-1][-1]].sentence == view.tokens[i].sentence:
            runs[-1].append(i)
        elif len(runs) == 3:
            break
        else:
            runs.append([i])
    for run in runs:
        if len(run) > 2 and any(view.tokens[i].pos in {"VERB", "AUX"} for i in run):
            return run
    return runs[0] if runs else []


def main_clause(view: View, content: list[int]) -> Clause | None:
    """The first main clause, with frames of opinion and of telling taken off; None for a phrase without a verb."""
    run = first_sentence(view, content)
    inside = frozenset(run)
    root = _root(view, run, inside)
    if root is None:
        return None
    framed = doubted = False
    for _ in range(3):
        subject = view.subject(root, inside)
        opinion = view.lemmas[root] in _OPINION
        if not (opinion or view.lemmas[root] in _TELLING) or subject is None or view.words[subject] not in {"i", "we"}:
            break
        below = next((c for c in view.children_of(root, *_BELOW) if c in inside and c > root), None)
        if below is None:
            break
        framed = framed or opinion
        doubted = doubted or (opinion and view.negated(root))
        root = below
    return Clause(root, view.subject(root, inside), tuple(run), framed, doubted)


def _root(view: View, run: list[int], inside: frozenset[int]) -> int | None:
    """The verb that no other token of the run governs, nearest to the front; not one of a subordinate clause."""
    tops = [i for i in run if view.tokens[i].head == i or view.tokens[i].head not in inside]
    verbs = [i for i in tops if view.tokens[i].pos in {"VERB", "AUX"}]
    main = [i for i in verbs if view.tokens[i].dep not in _NOT_MAIN] or verbs
    if main:
        return main[0]
    # The parser took an opener or a noun for the root: the first finite clause that hangs on it.
    for i in tops:
        for c in view.children_of(i, "ccomp", "parataxis", "dep", "conj"):
            if c in inside and view.tokens[c].pos in {"VERB", "AUX"} and view.subject(c, inside) is not None:
                return c
    return None
