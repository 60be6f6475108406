"""Descriptions on the walk: posts, bodies, documents, what is said of somebody, what belongs to somebody."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rashomon.voices import words as w
from rashomon.voices.descriptions import bodies, bound, generic_body, same_description, speaking, variation
from rashomon.voices.entity import Entity
from rashomon.voices.nouns import role_at, role_class
from rashomon.voices.phrase import Phrase

if TYPE_CHECKING:
    from rashomon.voices.who import Walk


_RELATIVE = re.compile(r"\s*,?\s+(?:who|which|whose|whom)\b")
_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5}


def describe(walk: Walk, i: int, phrase: Phrase) -> Entity:
    """The entity of a description whose head is token `i`."""
    t = walk.view.tokens[i]
    same = _predicated(walk, i, phrase)
    if same is not None:
        same.roles |= phrase.roles
        return same
    early = walk.view.headline(i) or t.sentence <= walk.view.body
    if phrase.owner is not None and _anybody(walk, phrase):
        return walk.new(phrase)
    owner = _owned_by(walk, i, phrase)
    if owner is None and phrase.definite == "owned" and phrase.sort == "person":
        return walk.new(phrase)  # somebody's, and the text does not say whose
    if owner is not None:
        return _owned(walk, i, phrase, owner)
    if phrase.sort == "person" and phrase.definite in {"definite", "owned"}:
        return _role(walk, i, phrase)
    if phrase.definite == "definite":
        return _thing(walk, i, phrase)
    if phrase.noun == "police" and phrase.definite in {"bare", "definite"}:
        known = _police(walk, phrase)
        if known is not None:
            return known
    if phrase.definite == "bare" and phrase.number == "many":
        known = walk.written.get(walk.view.words(phrase.range).lower())
        if known is not None:
            return known
    if early and i in walk.sources and phrase.number != "many":
        walk.later.append((i, phrase))
    return walk.new(phrase)


def _police(walk: Walk, phrase: Phrase) -> Entity | None:
    """ "Police" without a place: the only police that the article speaks of; with one, the police so far without."""
    known = walk.alike("police")
    mine = {f"={p}" for p in walk.proper(phrase)}
    if not mine:
        return max(known, key=lambda e: max(e.heads, default=-1)) if known else None
    same = [e for e in known if mine & e.modifiers]
    nowhere = [e for e in known if not any(m[:1] == "=" for m in e.modifiers)]
    if same:
        return same[0]
    if len(known) == 1 and nowhere:
        nowhere[0].modifiers |= mine
        nowhere[0].words = walk.view.words(phrase.range)
        return nowhere[0]
    return None


def _predicated(walk: Walk, i: int, phrase: Phrase) -> Entity | None:
    """The one of whom a description is said: "Roe is the mayor", "Roe, the mayor of a small town"."""
    t = walk.view.tokens[i]
    if i in walk.sources or phrase.sort not in {"person", "group", "organization", "medium"}:
        return None
    if t.dep == "appos" and t.head < i:
        return walk.at.get(walk.inside.get(t.head, t.head), walk.at.get(t.head))
    if t.dep == "attr" and walk.view.tokens[t.head].lemma == "be":
        for child in walk.view.children[t.head]:
            subject = walk.at.get(child)
            if walk.view.tokens[child].dep == "nsubj" and subject is not None:
                agree = (subject.number == "many") == (phrase.number == "many")
                return subject if agree and subject.sort in {phrase.sort, "unknown"} else None
    return None


def _anybody(walk: Walk, phrase: Phrase) -> bool:
    """Whether the possessor is an indefinite one: "another victim's mother" is nobody met before."""
    first = phrase.owner[0] if phrase.owner is not None else phrase.range[0]
    return walk.view.lower[first] in {"another", "one", "some", "other", "a", "an", "each", "every", "any"}


def _owned_by(walk: Walk, i: int, phrase: Phrase) -> Entity | None:
    if phrase.owner is not None:
        return walk.owner(phrase.owner)
    if phrase.noun in {"campaign", "team", "camp", "administration", "aide", "adviser", "lawyer", "spokesman"}:
        before = [k for k in range(phrase.range[0], i) if k in walk.at and walk.at[k].sort == "person"]
        return walk.at[before[-1]] if before else None
    return None


def _owned(walk: Walk, i: int, phrase: Phrase, owner: Entity) -> Entity:
    place = (id(owner), role_class(phrase.noun), phrase.number == "many")
    known = walk.relations.get(place)
    indefinite = phrase.definite in {"indefinite", "bare"} and phrase.noun not in w.ORG_NOUNS
    if known is not None and not indefinite and not (known.named and known.sort == "person" and shielded(walk, i)):
        return known
    entity = walk.new(phrase)
    entity.owner = owner
    if walk.view.headline(i) and i in walk.sources and phrase.sort == "person":
        walk.later.append((i, phrase))
    if not indefinite and known is None and place not in walk.relations:
        walk.relations[place] = entity
    return entity


def _role(walk: Walk, i: int, phrase: Phrase) -> Entity:
    sentence = walk.view.tokens[i].sentence
    named = (
        [] if shielded(walk, i) else bound(phrase, post(walk, i, phrase), walk.people.entities, walk.nations(phrase))
    )
    if phrase.noun in w.SHIELDING:
        named = [e for e in named if e is _last_speaker(walk, i)]
    proper = walk.proper(phrase)
    again = same_description(phrase, [e for e in walk.alike(phrase.noun) if e.sort == "person"], proper)
    only_above = all(walk.view.headline(h) for e in again for h in e.heads)
    if again and only_above and i in walk.sources and not shielded(walk, i):
        varied = variation(phrase, walk.mentions, sentence, proper, walk.view.body + 2)
        if varied is not None:
            return varied
    if again and (not named or phrase.noun in w.SHIELDING):
        return _again(walk, again, i, phrase, proper)
    party = any(m in w.DEMONYM_PARTIES for m in phrase.modifiers)
    if party and named and not any(m in w.DEMONYM_PARTIES.values() for e in named for m in e.modifiers):
        named = []
    if named:
        best = _most_recent(named, i)
        rival = role_class(phrase.noun) == "candidate" and best is not speaking(walk.mentions, sentence)
        if rival and best is not None and not (party and best.spoke):
            best = None  # every rival is one: the article means who has the floor, or does not say
        if best is not None and (phrase.noun not in w.SHIELDING or len(named) == 1):
            return best
    if again:
        return _again(walk, again, i, phrase, proper)
    if phrase.noun == "source" and i in walk.sources:
        report = _report_behind(walk, i, phrase)
        if report is not None:
            return report
    if i in walk.sources and not shielded(walk, i):
        found = variation(phrase, walk.mentions, sentence, proper, walk.view.body + 2)
        if found is not None:
            return found
    return walk.new(phrase)


def shielded(walk: Walk, i: int) -> bool:
    """Whether the paragraph says that somebody is not to be named: then no description in it may become a name."""
    return walk.view.paragraph(i) in walk.shielded


def _last_speaker(walk: Walk, i: int) -> Entity | None:
    """Who spoke last, within the last few sentences."""
    for m in reversed(walk.mentions):
        if walk.view.tokens[i].sentence - m.sentence > 3:
            return None
        if m.speaker:
            return m.entity
    return None


def _report_behind(walk: Walk, i: int, phrase: Phrase) -> Entity | None:
    """ "The source" after nothing but an unnamed report: the report, and so its authors."""
    here = walk.view.tokens[i].sentence
    found: list[Entity] = []
    for m in reversed(walk.mentions):
        if here - m.sentence > 6:
            break
        e = m.entity
        if e.sort == "document" and not e.named and e.noun in w.AUTHORED and e not in found and not m.quoted:
            around = {walk.view.lower[k] for k in walk.view.subtree(m.i)}
            made = {walk.view.lower[c] for c in walk.view.children[m.i]} & {"by", "from"} or e.owner is not None
            if not made and e not in walk.linked:
                continue
            proper = {walk.view.lower[k] for k in range(phrase.range[0], i) if walk.view.is_proper(k)}
            if e in walk.linked or proper <= around:
                found.append(e)
    if len(found) != 1:
        return None
    walk.linked.add(found[0])
    return found[0]


def post(walk: Walk, i: int, phrase: Phrase) -> str:
    """The post that a description names: its noun, with the word that makes it a certain one."""
    return role_at(walk.view, i) or phrase.noun


def _most_recent(candidates: list[Entity], i: int) -> Entity | None:
    before = [(max((h for h in e.heads if h < i), default=-1), n) for n, e in enumerate(candidates)]
    last, n = max(before, default=(-1, -1))
    if last >= 0:
        return candidates[n]
    return candidates[0] if len(candidates) == 1 else None


def _thing(walk: Walk, i: int, phrase: Phrase) -> Entity:
    sentence = walk.view.tokens[i].sentence
    proper = walk.proper(phrase)
    again = same_description(phrase, [e for e in walk.alike(phrase.noun) if e.sort == phrase.sort], proper)
    if phrase.sort in {"organization", "medium", "document"} and phrase.number != "many":
        named = bodies(phrase, walk.people.called(phrase.noun), walk.view, i)
        if named and not (again and again[-1].heads and again[-1].heads[-1] > max(named[0].heads)):
            return named[0]
    both = phrase.noun in {"two", "pair", "duo"}
    if (phrase.number == "many" or both) and phrase.sort in {"group", "organization"} and i in walk.sources:
        pair = _pair_meant(walk, phrase, sentence)
        if pair is not None:
            return pair
    if again and not (walk.view.headline(max(again[-1].heads, default=0)) and phrase.number == "many"):
        return _again(walk, again, i, phrase, proper)
    if phrase.noun in w.GENERIC_BODIES and phrase.number != "many" and not proper:
        body = generic_body(phrase, walk.mentions, sentence)
        if body is not None:
            return body
    if again:
        return _again(walk, again, i, phrase, proper)
    return walk.new(phrase)


def _again(walk: Walk, found: list[Entity], i: int, phrase: Phrase, proper: frozenset[str]) -> Entity:
    """The one of several earlier descriptions that was spoken of last, enriched by what is said of it now."""
    if i in walk.sources:
        found = [e for e in found if e.spoke] or found
    entity = max(found, key=lambda e: max(e.heads, default=-1))
    words = _RELATIVE.split(walk.view.words(phrase.range))[0]
    fuller = len("".join(_content(words))) > len("".join(_content(entity.words))) and len(words) < 90
    if i in walk.sources and (fuller or (proper and not any(m[:1] == "=" for m in entity.modifiers))):
        entity.words = words
    entity.modifiers |= {f"={p}" for p in proper}
    return entity


def _content(words: str) -> list[str]:
    """The words of a description without its article."""
    return [x for x in words.lower().split() if x not in {"the", "a", "an", "this", "that", "these", "those"}]


def _pair_meant(walk: Walk, phrase: Phrase, sentence: int) -> Entity | None:
    """The names last mentioned together, where a plural fits all of them ("the candidates")."""
    for m in reversed(walk.mentions):
        if sentence - m.sentence > 6:
            return None
        count = next((_COUNTS[x] for x in phrase.modifiers if x in _COUNTS), None)
        if m.entity.members and count in {None, len(m.entity.members)} and _members_fit(m.entity, phrase):
            return m.entity
    return None


def _members_fit(entity: Entity, phrase: Phrase) -> bool:
    if phrase.sort == "organization":
        nations = phrase.noun in {"country", "nation", "state", "neighbor", "neighbour", "power", "ally"}
        return nations and phrase.owner is None and all(m.sort in {"place", "organization"} for m in entity.members)
    if any(m.sort != "person" for m in entity.members):
        return False
    if phrase.noun in {"man", "woman", "leader", "two", "pair", "duo", "couple"}:
        return True
    post = role_class(phrase.noun)
    held = [{role_class(r) for r in m.roles} for m in entity.members]
    return any(post in h for h in held) and all(post in h or not h for h in held)
