"""Denials that only point back: "the accusations", "it", "that is a lie", "denied involvement"."""

from __future__ import annotations

from collections.abc import Sequence

from rashomon.firmness.lexicon.feelings import FALSE
from rashomon.firmness.lexicon.words import words
from rashomon.firmness.seen import Seen
from rashomon.firmness.view import View

_ACCUSING = words("accuse blame charge allege claim accusation allegation fault implicate")
_ANY: frozenset[str] = frozenset()

#: What a denial points back with, and the telling words that it points back to; an empty set is any.
_POINTING: dict[str, frozenset[str]] = {
    "accusation": _ACCUSING,
    "charge": _ACCUSING,
    "allegation": _ACCUSING | {"say", "tell", "report"},
    "argument": words("argue contend maintain insist claim argument"),
    "criticism": words("criticize slam attack blast condemn denounce fault blame criticism"),
    **dict.fromkeys(
        words("""
claim report narrative assertion suggestion story rumor notion idea version account statement speculation it this
that them these those
"""),
        _ANY,
    ),
}
#: These take in a whole run of statements by one voice.
_WHOLE = words("narrative version account story accusation allegation charge claim statement assertion")
_POINTERS = words("the this that these those such all any it them")
#: What one is accused of, and denies in these very words.
_PART_IN_IT = words("involvement responsibility role complicity guilt part")
#: How many sentences back a pointer reaches.
BACK = 3


def pointer(view: View, denial: Seen) -> str | None:
    """The word by which a denial only points back; None where it says what it denies."""
    top = _top(view, denial)
    if top is not None and view.lemmas[top] == "be":  # "That is a lie"
        top = view.subject(top, denial.inside)
    if top is None:
        return None
    if view.tokens[top].tag in {"WDT", "WP"} or (view.words[top] == "that" and top < denial.told):
        return None  # "a charge that she denies"
    word = view.words[top] if view.words[top] in _POINTING else view.lemmas[top]
    if word not in _POINTING or not any(view.words[c] in _POINTERS for c in denial.content if c <= top):
        return None
    said = [
        c
        for c in denial.content
        if c != top and view.tokens[c].pos in {"NOUN", "PROPN", "VERB", "NUM"} and view.lemmas[c] not in FALSE
    ]
    return None if said else word


def _top(view: View, denial: Seen) -> int | None:
    """The word of a denial's content that the others hang on."""
    tops = (i for i in denial.content if view.tokens[i].head == i or view.tokens[i].head not in denial.inside)
    return next((i for i in tops if view.tokens[i].pos != "PUNCT"), None)


def pointer_above(view: View, denial: Seen, contesting: frozenset[str]) -> str | None:
    """The word by which the clause above points back: "That version is disputed by the guards, who deny …"."""
    voice = set(view.inside(denial.one.source_spans))
    relative = [view.tokens[view.tokens[i].head] for i in voice if view.tokens[i].tag in {"WP", "WDT"}]
    voice |= {verb.head for verb in relative if verb.dep == "relcl"}
    for verb in range(view.sentences[denial.sentence].first, denial.told):
        if view.lemmas[verb] not in contesting or view.negated(verb):
            continue
        by = [p for agent in view.children_of(verb, "agent") for p in view.children_of(agent, "pobj")]
        if not voice & set(by):
            continue
        for top in view.children_of(verb, "nsubjpass"):
            word = view.words[top] if view.words[top] in _POINTING else view.lemmas[top]
            if word in _POINTING and any(view.words[c] in _POINTERS for c in (top, *view.children[top])):
                return word
    return None


def pointed_at(
    view: View, denial: Seen, word: str, others: Sequence[Seen], before: Sequence[Seen], own: frozenset[str]
) -> list[int]:
    """The nearest earlier statement, where only one voice can be meant, as places among all attributions.

    `before`: what other voices say in the sentences before, in order. `others`: what of it the denial could be about.
    `own`: the words of the denying voice's name.
    """
    telling = _POINTING[word]
    near = [c for c in others if denial.sentence - c.sentence <= BACK]
    whole = word in _WHOLE
    if telling:
        told = [c for c in near if c.cue & telling]
        if not told:
            # Where nobody is said to have accused, a single other voice that speaks of the denying one may be meant.
            whole = False
            told = [c for c in near if _one_voice(near) and _speaks_of(view, c, own)]
        near = told
    elif not before or before[-1] not in others:
        return []  # "that idea" is what was asked for last
    if not near:
        return []
    last = max(near, key=lambda c: c.first)
    nearest = [c for c in near if c.sentence == last.sentence]
    close = denial.sentence - last.sentence <= 1 and not denial.plural
    if not _one_voice(nearest) or not (close or _one_voice(near)):
        return []
    if whole and last.one.source is not None:
        return _run(near, last)
    return [c.at for c in nearest]


def _one_voice(seen: Sequence[Seen]) -> bool:
    return len({c.one.source for c in seen}) == 1


def _run(near: Sequence[Seen], last: Seen) -> list[int]:
    """The statements of the last one's voice that lead up to it, sentence by sentence."""
    found = [last]
    for c in sorted(near, key=lambda c: -c.first):
        if c.at == last.at:
            continue
        if c.one.source != last.one.source or found[-1].sentence - c.sentence > 1:
            break
        found.append(c)
    return sorted(c.at for c in found)


def _speaks_of(view: View, seen: Seen, own: frozenset[str]) -> bool:
    """Whether a statement names the denying voice, or speaks of a "he", "she" or "they"."""
    persons = {"he", "him", "she", "her", "they", "them"}
    return any(view.words[i] in own or view.words[i] in persons for i in seen.content)


def accused(view: View, denial: Seen, others: Sequence[Seen], own: frozenset[str]) -> list[Seen]:
    """What "denied involvement" answers: who blamed the denying voice by name, on what the denial goes on to name."""
    top = _top(view, denial)
    if top is None or view.lemmas[top] not in _PART_IN_IT:
        return []
    wanted = {word for word in denial.put.stems if not view.lemmas[top].startswith(word)}
    return [
        c
        for c in others
        if c.first < denial.first
        and c.cue & _ACCUSING
        and wanted <= c.put.stems | c.put.names
        and any(view.words[i] in own for i in c.content)
    ]
