"""Whose a bare or titled surname is where several people of the text bear it; nobody's where the text does not say."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from rashomon.voices.entity import Entity, key
from rashomon.voices.nouns import role_class
from rashomon.voices.phrase import Phrase
from rashomon.voices.same_name import OFFICES, other_gender
from rashomon.voices.view import View

_CHILD = 14  # years: who is younger is no Mr., Ms. or officer
_CHILDREN = frozenset("boy girl toddler baby infant schoolboy schoolgirl child newborn".split())
_KILLED = frozenset("kill murder slay slaughter execute bury behead".split())
_DEATHS = frozenset("death killing murder funeral burial body slaying remains".split())
_PARAGRAPHS = 2  # that the latest full name may lie back
_OFTEN = 3  # times as often in full: who is so by far the one the text is about


def bearers(name: tuple[str, ...], people: Iterable[Entity]) -> list[Entity]:
    """The people known by a full name that ends in this surname."""
    return [e for e in people if e.sorts["person"] and len(key(e.name)) > 1 and key(e.name)[-1:] == name]


def which(view: View, phrase: Phrase, fits: list[Entity], sources: Collection[int]) -> Entity | None:
    """The bearer meant: by what excludes the others, else by the latest full name near by; None where open."""
    titled = phrase.name_range is not None and phrase.range[0] < phrase.name_range[0]
    speaks = phrase.head in sources
    found = [e for e in fits if not other_gender(e, phrase)]
    found = [e for e in found if not (speaks and dead(view, e))]
    if titled or phrase.roles:
        found = [e for e in found if not child(view, e)]
    roles = {role_class(r) for r in phrase.roles}
    holders = [e for e in found if roles & {role_class(r) for r in e.roles}]
    if roles and (holders or roles & OFFICES):
        found = holders
    if len(found) < 2:
        return found[0] if found else None
    near = _latest(view, phrase.head, found, sources)
    if near is not None:
        return near
    counts = sorted(((_full(e), n) for n, e in enumerate(found)), reverse=True)
    return found[counts[0][1]] if counts[0][0] >= _OFTEN * counts[1][0] else None


def _full(entity: Entity) -> int:
    return sum(n for name, n in entity.names.items() if len(key(name)) > 1)


def _latest(view: View, i: int, found: list[Entity], sources: Collection[int]) -> Entity | None:
    """Whose full name stands last before, as a speaker's, in this paragraph or the two before."""
    here = view.paragraph(i)
    heads = [
        (h, n) for n, e in enumerate(found) for h in e.heads
        if h < i and h in sources and 0 <= here - view.paragraph(h) <= _PARAGRAPHS
    ]  # fmt: skip
    return found[max(heads)[1]] if heads else None


def child(view: View, entity: Entity) -> bool:
    """Whether the text says of a person to be under fourteen: "9-year-old", ", 9,", "the boy"."""
    if entity.roles & _CHILDREN:
        return True
    return any(_age(view, h) < _CHILD for h in entity.heads)


def _age(view: View, head: int) -> int:
    first, last = view.sentence(head)
    follows = [*view.lower[head + 1 : min(last, head + 4)], ".", ".", "."][:3]
    if follows[0] == "," and follows[1].isdecimal() and follows[2] in {",", "."}:
        return int(follows[1][:4])
    before = "".join(view.lower[max(first, head - 9) : head]).replace("‑", "-")
    at = before.rfind("-year-old")
    if at < 0 or len(before) - at > 32:
        return 999
    words = before[:at]
    for n, word in enumerate("zero one two three four five six seven eight nine ten eleven twelve thirteen".split()):
        if words.endswith(word) or (words[-1:].isdecimal() and words.endswith(str(n)) and not words[-3:-1].isdecimal()):
            digits = words[len(words.rstrip("0123456789")) :]
            return int(digits[:4]) if digits else n
    return 999


def dead(view: View, entity: Entity) -> bool:
    """Whether the text says of a person to be dead: "was killed", "died", "was found dead", "the death of"."""
    return any(_dies(view, h) for h in entity.heads)


def _dies(view: View, head: int) -> bool:
    t = view.tokens[head]
    verb = view.tokens[t.head]
    lemma = verb.lemma.lower()
    if t.dep == "nsubj" and lemma == "die":
        return True
    if t.dep == "nsubjpass" and (lemma in _KILLED or "dead" in {view.lower[c] for c in view.children[verb.i]}):
        return True
    if t.dep == "poss" and lemma in _DEATHS:
        return True
    return t.dep == "pobj" and view.lower[t.head] == "of" and view.lower[verb.head] in _DEATHS
