"""The voice inside a report: where a medium quotes or cites somebody, that somebody speaks and the medium carries."""

from __future__ import annotations

from rashomon.records import Spotted
from rashomon.voices.entity import Entity
from rashomon.voices.relay_words import REBUTS, REPORTS, SAYS, SPEAKS_OF, STATEMENTS
from rashomon.voices.view import View
from rashomon.voices.who import Walk

_WIRE = frozenset({"agency", "news", "press", "wire"})
_QUOTES = frozenset({"quote", "cite"})
_VOICES = frozenset({"person", "group", "organization", "place", "unknown"})


def inner_voice(view: View, walk: Walk, one: Spotted, speaker: Entity) -> tuple[Entity | None, list[Entity]]:
    """The quoted voice and those who carry it, nearest to the article first; (None, []) where nobody is quoted."""
    if speaker.sort != "medium" and not (
        speaker.sort == "organization" and _WIRE & {word.lower() for word in speaker.name}
    ):
        return None, []
    cue = [i for s in one.cue_spans for i in range(*view.range_of(s))]
    content = [i for s in one.content_spans for i in range(*view.range_of(s))]
    own = [i for s in one.source_spans for i in range(*view.range_of(s))]
    for i in [*cue, *own, *_beside(view, cue), *content]:
        if view.tokens[i].lemma.lower() not in _QUOTES or view.quoted[i]:
            continue
        voice = _object(view, walk, i)
        if voice is None or voice is speaker:
            continue
        carriers = [speaker, *_monitors(view, walk, one, speaker)]
        middle = _subject(view, walk, i)
        if i in content and middle is not None and middle.sort == "medium" and middle is not speaker:
            carriers.append(middle)
        return voice, list(dict.fromkeys(carriers))
    voice = _framed(view, walk, content)
    return (voice, [speaker]) if voice is not None and voice is not speaker else (None, [])


def _framed(view: View, walk: Walk, content: list[int]) -> Entity | None:
    """Who says all that a medium passes on: "the harbour master denies it, the Gazette reports"."""
    inside = set(content)
    for i in content:
        if view.quoted[i]:
            continue
        if view.lower[i] == "according" and i + 1 in inside and view.lower[i + 1] == "to":
            named = next((k for k in range(i + 2, content[-1] + 1) if k in walk.at), None)
            if named is not None and walk.at[named].sort in _VOICES:
                return walk.at[named]
        if view.tokens[i].lemma.lower() in SAYS | REPORTS and view.tokens[i].pos in {"VERB", "AUX"}:
            found = _frame(view, walk, i, inside)
            if found is not None:
                return found
    return None


def _frame(view: View, walk: Walk, verb: int, inside: set[int]) -> Entity | None:
    """The subject of a verb of saying, where the verb rules most of what is said."""
    said = inside.intersection(view.subtree(verb))
    above = view.tokens[verb].head != verb and _within(view, verb, inside)
    if above and 5 * len(said) < 4 * len(inside) and view.tokens[verb].dep not in {"ccomp", "parataxis"}:
        return None
    subject = next((k for k in view.children[verb] if view.tokens[k].dep == "nsubj" and k in inside), None)
    if subject is None:
        return None
    found = walk.at.get(subject)
    if found is None and view.tokens[subject].pos in {"NOUN", "PROPN"}:
        found = walk.noun(subject)
    fits = above or view.tokens[verb].dep == "parataxis" or _says_so(view, verb)
    return found if fits and found is not None and found.sort in _VOICES else None


def _says_so(view: View, verb: int) -> bool:
    """Whether a verb of saying has something said as its object: a clause, or what only words can do.

    "Recalled that ..." is speech, "recalled 5,000 cars" and "offered them land" are deeds, of which the medium tells.
    """
    parts = [k for k in view.children[verb] if view.tokens[k].dep in {"ccomp", "parataxis", "dobj"}]
    if any(view.tokens[k].dep != "dobj" for k in parts):
        return True
    lemma = view.tokens[verb].lemma.lower()
    return bool(parts) and (
        lemma in SPEAKS_OF or (lemma in REBUTS and any(view.tokens[k].lemma.lower() in STATEMENTS for k in parts))
    )


def _within(view: View, i: int, inside: set[int]) -> bool:
    """Whether a token above stands in the same words."""
    for _ in range(60):
        head = view.tokens[i].head
        if head == i:
            return False
        if head in inside:
            return True
        i = head
    return False


def _beside(view: View, cue: list[int]) -> list[int]:
    """Participles that hang on the cue: "reported, citing two aides"."""
    return [c for i in cue for c in view.children[i] if view.tokens[c].dep in {"advcl", "acl", "prep", "xcomp", "conj"}]


def _object(view: View, walk: Walk, i: int) -> Entity | None:
    """Whom a verb of quoting quotes: its object, or its subject in the passive ("was quoted as saying")."""
    passive = view.tokens[i].tag == "VBN" and any(view.tokens[c].dep == "auxpass" for c in view.children[i])
    wanted = {"nsubjpass"} if passive else {"dobj", "pobj"}
    for child in view.children[i]:
        if view.tokens[child].dep in wanted:
            own = walk.inside.get(child) is not None and walk.inside.get(child) == walk.inside.get(i)
            found = walk.at.get(child) if own else walk.at.get(walk.inside.get(child, child)) or walk.at.get(child)
            if found is None and view.tokens[child].pos in {"NOUN", "PROPN"}:
                found = walk.noun(child)
            if found is not None and found.sort in _VOICES:
                return found
    if passive:
        return None
    after = [k for k in range(i + 1, min(view.sentence(i)[1], i + 10)) if k in walk.at]
    stop = next((k for k in range(i + 1, min(view.sentence(i)[1], i + 12)) if view.lower[k] == "as"), None)
    named = [k for k in after if stop is not None and k < stop and walk.at[k].sort in _VOICES]
    return walk.at[named[-1]] if named else None


def _subject(view: View, walk: Walk, i: int) -> Entity | None:
    for child in view.children[i]:
        if view.tokens[child].dep == "nsubj":
            found = walk.at.get(child)
            if found is None and view.tokens[child].pos in {"NOUN", "PROPN"}:
                found = walk.noun(child)
            return found
    return None


def _monitors(view: View, walk: Walk, one: Spotted, speaker: Entity) -> list[Entity]:
    """Media that followed the medium: "monitored by ..."."""
    found = []
    for span in one.source_spans:
        first, last = view.range_of(span)
        for i in range(first, last):
            if view.lower[i] == "monitored":
                found += [walk.at[k] for k in range(i, last) if k in walk.at and walk.at[k] is not speaker]
    return found
