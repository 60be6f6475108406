"""Words that weaken: by the source, inside what it says; by the article, in the cue and around it.

Cue words follow the hedge lists of Hyland (1998) and the CoNLL-2010 task (Farkas et al.), less the reporting verbs.
"""

from __future__ import annotations

from rashomon.firmness.could import weakens
from rashomon.firmness.cue import Cue
from rashomon.firmness.lexicon.words import words
from rashomon.firmness.modality import a_being
from rashomon.firmness.phrase import Phrases
from rashomon.firmness.view import View
from rashomon.records import Hedge, Span, Spotted

_ADVERBS = words(
    "likely unlikely probably maybe perhaps possibly presumably apparently seemingly potentially conceivably arguably"
)
_HEARSAY = words("reportedly allegedly purportedly supposedly ostensibly alleged purported supposed suspected presumed")
_ADJECTIVES = words("possible probable plausible conceivable")
_SEEMING = words("seem appear look")

#: Opinion frames and conditions, longest first by the table's own rule. The value: how many tokens of it are the hedge.
_FRAMES = Phrases(
    [
        ("i|we do not ~ think|believe|feel", "frame"),
        ("i|we did not ~ think|believe", "frame"),
        ("i|we ~ think|guess|suppose|suspect|reckon", "frame"),
        ("i ~ believe", "frame"),
        ("i|we ~ feel like", "frame"),
        ("we feel", "frame"),
        ("i would say|argue|guess that", "frame"),
        ("i would say|argue|guess ,", "frame"),
        ("in my ~ opinion|view|judgment|estimation", "frame"),
        ("not sure|certain if|whether", "frame"),
        ("as far as i know", "frame"),
        ("to my knowledge", "frame"),
    ]
)
_PROVISO = Phrases([("if ~ true|accurate|confirmed|correct|genuine|authentic|verified|proven|substantiated", "if")])
_IF_TRUE = Phrases(
    [
        ("if ~ true|accurate|confirm|correct|genuine|authentic|verify|prove|substantiate", "if"),
        ("can|could not ~ verify|confirm|corroborate", "check"),
        ("not ~ independently verify|confirm|corroborate", "check"),
    ]
)


def hedges(
    view: View, one: Spotted, cue: Cue, content: list[int], outside: list[int], voiced: bool
) -> tuple[Hedge, ...]:
    """All hedges of one attribution, in text order. `outside`: tokens around it that are the article's own.

    `voiced`: a known voice said it; else nobody but the document weakens what stands outside quotation marks.
    """
    found: dict[Span, Hedge] = {}

    def add(first: int, last: int, by_document: bool) -> None:
        span = view.span(first, last)
        if not any(a < span[1] and span[0] < b for a, b in found):
            found[span] = Hedge(span=span, by="document" if by_document else "source")

    for first, last in _frames(view, content):
        add(first, last, not voiced and not view.quoted(first))
    for first, last in _provisos(view, content):
        add(first, last, not voiced and not view.quoted(first))
    for i in content:
        if _hedge(view, i):
            add(i, i, not view.quoted(i) and (not voiced or view.words[i] in _HEARSAY))
    if cue.tokens:
        for i in view.inside(one.cue_spans):
            if _hedge(view, i) or view.words[i] in _HEARSAY:
                add(i, i, True)
    for first, last in _conditions(view, outside):
        add(first, last, True)
    for i in outside:
        if view.words[i] in _HEARSAY and view.tokens[i].pos == "ADV" and view.tokens[i].head in cue.tokens:
            add(i, i, True)
    return tuple(found[span] for span in sorted(found))


def _frames(view: View, content: list[int]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    at = 0
    while at < len(content):
        hit = None
        if view.words[content[at]] in {"i", "we", "in", "not", "as", "to"}:
            hit = _FRAMES.find(view, content[at : at + 9], (content[at],))
        if hit is None:
            at += 1
            continue
        first, last = content[at], content[at + hit[1]]
        if view.tokens[last].sentence == view.tokens[first].sentence and _opinion(view, first, last):
            found.append((first, last))
        at += hit[1] + 1
    return found


def _opinion(view: View, first: int, last: int) -> bool:
    """Whether a frame carries a clause: "I think that it works", not "I think about it"."""
    after = next(iter(view.beyond(last, 1)), None)
    if view.words[first] in {"in", "as", "to", "not"}:
        return True
    before = view.words[first - 1] if first else ""
    if before in {"do", "does", "did"}:
        return False  # "Do we feel ..."
    if view.words[last] == "like" and after is not None and view.tokens[after].tag == "VBG":
        return False  # "I don't feel like going"
    return after is None or view.words[after] not in {"of", "about", "in", "through", "back", "like"}


def _conditions(view: View, outside: list[int]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for n, i in enumerate(outside):
        if view.words[i] in {"if", "can", "could", "not"}:
            hit = _IF_TRUE.find(view, outside[n : n + 8], (i,))
            if hit is not None and not any(a <= i <= b for a, b in found):
                found.append((i, outside[n + hit[1]]))
    return found


def _provisos(view: View, content: list[int]) -> list[tuple[int, int]]:
    """ "If true", "if confirmed" inside what was said; not "if confirmed, he would serve", which is of an office."""
    found: list[tuple[int, int]] = []
    for n, i in enumerate(content):
        if view.words[i] != "if":
            continue
        hit = _PROVISO.find(view, content[n : n + 5], (i,))
        if hit is None:
            continue
        last = content[n + hit[1]]
        verb = view.tokens[last].head
        served = view.words[last] == "confirmed" and verb not in range(i, last) and a_being(view, view.subject(verb))
        if not served:
            found.append((i, last))
    return found


def _hedge(view: View, i: int) -> bool:
    """Whether one word weakens what it stands in."""
    t, word = view.tokens[i], view.words[i]
    if t.tag == "MD":
        return weakens(view, i)
    if word in _ADVERBS:
        return not (word in {"likely", "unlikely"} and _not_epistemic(view, i))
    if word in _HEARSAY:
        return word.endswith("ly") or t.dep in {"amod", "advmod"}
    if word in _ADJECTIVES:
        return (
            not any(view.words[c] in {"as", "best", "every", "make", "all"} for c in view.children[i])
            and t.dep != "amod"
        )
    return view.lemmas[i] in _SEEMING and t.pos == "VERB" and _seems(view, i)


def _not_epistemic(view: View, i: int) -> bool:
    """ "Likely voters" are a group of people polled; "less likely" compares."""
    compared = any(view.words[c] in {"more", "less", "as", "equally", "least", "how"} for c in view.children[i])
    return compared or view.lemmas[view.tokens[i].head] in {"voter", "voters", "caucusgoer"}


def _seems(view: View, i: int) -> bool:
    """ "Seems to", "appears that", "looks unlikely"; not "appeared in court", "looked at", "looks tired"."""
    after = next(iter(view.beyond(i, 1)), None)
    if after is None:
        return False
    if view.lemmas[i] == "look":
        return view.words[after] in {"likely", "unlikely", "set", "poised", "certain", "possible"} or (
            view.words[after] in {"like", "as"}
            and any(view.tokens[c].dep in {"advcl", "ccomp"} for c in view.children[i])
            and view.words[view.subject(i) or 0] in {"it", "that", "this"}
        )
    complement = any(view.tokens[c].dep in {"xcomp", "ccomp", "acomp", "oprd", "attr"} for c in view.children[i])
    return view.lemmas[i] == "seem" or (complement and view.tokens[after].pos != "ADP")
