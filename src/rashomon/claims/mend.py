"""What is left of a clause of the document's own once an attribution is taken out, made readable again.

An attribution that fills a place of the clause itself ("the club holds what it calls a feast") goes back in with its
credit. A relative clause gets its noun back ("a neighbour who asked not to be named"). What only introduces or
conditions somebody's words ("one site reported", "if it rains") puts nothing forward and is left out, and so is a verb
whose subject was taken. Every piece stays exact characters of the text.
"""

from __future__ import annotations

from rashomon.claims.words import Words, listed
from rashomon.records import Attribution

_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})
_PLACES = frozenset({"nsubj", "nsubjpass", "csubj", "dobj", "attr", "ccomp", "oprd", "acomp"})  # that a clause needs
_OBJECTS = frozenset({"pobj", "pcomp"})  # that a preposition needs
_ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "dative", "attr", "oprd"})
_LEFT = frozenset({"det", "amod", "compound", "nummod", "poss", "nmod", "predet", "quantmod", "case"})
_CONDITIONS = listed("if unless once whether until lest")
#: Verbs that only introduce what was said, where nothing but that was their object.
_REPORTING = listed("say tell report state note add write announce claim reveal confirm quote cite according")
_QUOTING = listed("quote cite")


class Acts:
    """Which tokens each attribution takes."""

    def __init__(self, words: Words, state: bytearray, attributions: tuple[Attribution, ...]) -> None:
        self.state = state
        self.of: dict[int, list[frozenset[int]]] = {}  # by token: the tokens of the attributions that take it
        self.frames: set[int] = set()  # tokens of cues
        for one in attributions:
            inside = frozenset(words.inside((*one.source_spans, *one.cue_spans, *one.content_spans)))
            self.frames.update(words.inside(one.cue_spans))
            for i in inside:
                self.of.setdefault(i, []).append(inside)

    def taken(self, i: int) -> bool:
        """Whether an attribution takes a token out of the document's own voice."""
        return bool(self.state[i])


def mended(top: int, group: list[int], words: Words, acts: Acts) -> list[int]:
    """The tokens of a clause that are to be shown, in text order; none where it puts nothing forward by itself."""
    token = words.tokens[top]
    governed = token.head != top and acts.taken(token.head)
    if governed and token.dep in _ARGUMENTS:
        return []
    marks = {words.tokens[c].text.lower() for c in words.children[top] if words.tokens[c].dep in {"mark", "advmod"}}
    if governed and token.dep == "advcl" and marks & _CONDITIONS:
        return []
    if _introduces(top, set(group), words):
        return []
    kept = set(group) - _headless(top, group, words, acts)
    kept |= _restored(kept, words, acts)
    if governed and token.dep == "relcl" and token.head not in acts.frames:
        kept |= _noun(token.head, words)
    return sorted(kept)


def _introduces(top: int, group: set[int], words: Words) -> bool:
    """Whether the clause only says that somebody said what an attribution already holds."""
    token = words.tokens[top]
    lemma = token.lemma.lower()
    if token.pos != "VERB" or lemma not in _REPORTING:
        return False
    objects = [c for c in words.children[top] if words.tokens[c].dep in {"dobj", "ccomp", "xcomp", "attr", "oprd"}]
    return lemma in _QUOTING or not any(c in group for c in objects)


def _headless(top: int, group: list[int], words: Words, acts: Acts) -> set[int]:
    """The tokens under inner verbs whose subject an attribution has taken, without the verb itself."""
    lost: set[int] = set()
    for i in group:
        if i == top or words.tokens[i].pos not in {"VERB", "AUX"} or i in lost:
            continue
        subjects = [c for c in words.children[i] if words.tokens[c].dep in _SUBJECTS]
        if subjects and all(acts.taken(c) for c in subjects):
            lost |= _under(i, words)
    return lost - {top}


def _restored(group: set[int], words: Words, acts: Acts) -> set[int]:
    """What attributions took of places that the clause needs, where the whole attribution stands in that place."""
    found: set[int] = set()
    for i in group:
        verb, preposition = words.tokens[i].pos in {"VERB", "AUX"}, words.tokens[i].dep == "prep"
        if not verb and not preposition:
            continue
        places = _OBJECTS if preposition else _PLACES
        for child in words.children[i]:
            if words.tokens[child].dep not in places or not acts.taken(child):
                continue
            below = _under(child, words)
            if all(whole <= below for k in below for whole in acts.of.get(k, ())):
                found |= below
    return found


def _noun(head: int, words: Words) -> set[int]:
    """A noun with the words right before it that belong to it."""
    found = {head}
    for child in sorted((c for c in words.children[head] if c < head), reverse=True):
        if words.tokens[child].dep not in _LEFT:
            break
        found |= _under(child, words)
    return found


def _under(i: int, words: Words) -> set[int]:
    """A token and all that hangs on it."""
    found, pending = {i}, [i]
    while pending:
        for child in words.children[pending.pop()]:
            if child not in found:
                found.add(child)
                pending.append(child)
    return found
