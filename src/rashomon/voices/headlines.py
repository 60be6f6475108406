"""Posts, bodies and documents of a headline or lead, settled once the body has been read: "Judge rejects ...".

A headline's bare post ("Pastor calls for a boycott") is a short form of the name that the story gives, and no voice
that the text keeps unnamed. It is taken for that name only where all of this is so: the body names a holder of the
post, and one only; that holder speaks; no unnamed holder of it speaks anywhere in the text; the post shields nobody;
nothing near it withholds a name. Else it stays a voice of its own. Of eight such headlines in 250 training and 16
labelled articles of PolNeAR, all eight are of that person; one of them stays open now, since an unnamed one speaks too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon.voices import words as w
from rashomon.voices.antecedents import Mention
from rashomon.voices.descriptions import bound
from rashomon.voices.entity import Entity
from rashomon.voices.nouns import noun_class, role_class
from rashomon.voices.offices import post, shielded
from rashomon.voices.phrase import Phrase

if TYPE_CHECKING:
    from rashomon.voices.who import Walk

#: What one holder of a bench rules, by the forms of the verb.
_RULINGS: dict[str, str] = {
    form: stem
    for stem in "reject grant uphold overturn quash acquit sentence dismiss block halt order".split()
    for form in (stem, f"{stem}s", f"{stem}es", f"{stem}ed", f"{stem}d", f"{stem}ted")
} | {"upheld": "uphold", "denies": "deny", "denied": "deny", "deny": "deny", "rules": "rule", "ruled": "rule"}
_ANOTHER = frozenset("another other second third different separate also too likewise again".split())


def settle_headline(walk: Walk, i: int, phrase: Phrase) -> None:
    """A post in the headline or lead whose holder the body names: "Judge rejects ..."."""
    entity = walk.at[i]
    if phrase.noun in w.SHIELDING or entity.anybody():
        return
    if phrase.sort == "person":
        if role_class(phrase.noun) == "candidate" or shielded(walk, i):
            return
        named = bound(phrase, post(walk, i, phrase), walk.people.entities, walk.nations(phrase))
        speakers = {m.entity for m in walk.mentions if m.speaker}
        named = [e for e in named if e in speakers]
        others = {m.entity for m in walk.mentions if m.speaker and m.entity.definite == "indefinite"} - {entity}
        others = {
            e for e in others if not e.named and e.number != "many" and role_class(e.noun) == role_class(phrase.noun)
        }
        if any(not (len(named) == 1 and _lead_of(walk, i, e, named[0])) for e in others):
            return
        if len(named) == 1 and phrase.definite != "indefinite":
            _merge(walk, entity, named[0])
    elif phrase.sort in {"organization", "document", "medium", "group"}:
        _after_thing(walk, i, entity, phrase)


def _lead_of(walk: Walk, i: int, unnamed: Entity, named: Entity) -> bool:
    """Whether an unnamed holder is the lead's, and headline, lead and the one named tell of one ruling by one verb.

    A ruling is an act of one office: "Judge rejects plea", "a county judge has rejected", "Judge Brandt rejected".
    """
    view = walk.view
    acts = _rulings(walk, i)
    heads = [m.i for m in walk.mentions if m.entity is unnamed]
    if not acts or any(view.tokens[h].sentence > view.body + 1 for h in heads):
        return False
    apart = any(view.lower[k] in _ANOTHER for h in heads for k in range(max(0, h - 4), h))
    lead = frozenset().union(*(_rulings(walk, h) for h in heads))
    ruled = [h for h in (m.i for m in walk.mentions if m.entity is named and m.speaker) if _rulings(walk, h) & acts]
    again = any(_ANOTHER & walk.cues.get(h, frozenset()) for h in ruled)
    return bool(acts & lead) and bool(ruled) and not apart and not again


def _rulings(walk: Walk, head: int) -> frozenset[str]:
    """The rulings that the cue of a source tells, as plain stems."""
    return frozenset(stem for word in walk.cues.get(head, ()) if (stem := _RULINGS.get(word)) is not None)


def _after_thing(walk: Walk, i: int, entity: Entity, phrase: Phrase) -> None:
    """A body or document of the headline or lead: the first named or definite one of its kind that speaks later."""
    proper = walk.proper(phrase)
    noun = role_class(phrase.noun)
    if phrase.sort == "medium":
        reach = walk.view.body + 3
        media = {m.entity for m in walk.mentions if m.speaker and m.sentence <= reach and m.entity.sort == "medium"}
        media = {e for e in media if e.named}
        if len(media) == 1:
            _merge(walk, entity, media.pop())
        return
    if any(m.entity is entity and m.speaker and m.i > i for m in walk.mentions):
        return
    for m in walk.mentions:
        e = m.entity
        if m.i <= i or e is entity or not m.speaker:
            continue
        if e.named and phrase.sort in {"organization", "group"} and proper:
            words = {x.lower() for x in e.name}
            if noun in {role_class(x) for x in words} and proper & words:
                _merge(walk, entity, e)
                return
        names = {x[1:] for x in e.modifiers if x[:1] == "="}
        same = role_class(e.noun) == noun and e.number == entity.number and not e.named
        if same and (not proper or not names or proper & names):
            _merge(walk, entity, e)
            return


def _merge(walk: Walk, old: Entity, new: Entity) -> None:
    for i, e in walk.at.items():
        if e is old:
            walk.at[i] = new
    walk.mentions = [m if m.entity is not old else _moved(m, new) for m in walk.mentions]
    new.heads.extend(old.heads)
    walk.unnamed[noun_class(old.noun)] = [e for e in walk.alike(old.noun) if e is not old]


def _moved(m: Mention, entity: Entity) -> Mention:
    return Mention(
        i=m.i, entity=entity, sentence=m.sentence, subject=m.subject, main=m.main, quoted=m.quoted,
        speaker=m.speaker, possessor=m.possessor,
    )  # fmt: skip
