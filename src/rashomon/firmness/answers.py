"""Which statements a denial answers.

Only what is surely meant: the same proposition put forward by another voice, or the one claim that "the claims" or
"it" can point back to. A refusal of a request, and a refusal to comment, answer nothing. In doubt: nothing.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import replace

import msgspec

from rashomon.firmness.lexicon.words import words
from rashomon.firmness.pointing import BACK, accused, pointed_at, pointer, pointer_above
from rashomon.firmness.proposition import Proposition, stem
from rashomon.firmness.seen import Field, Seen, another, called, see, within
from rashomon.firmness.view import View
from rashomon.records import Attribution, Source

#: Words by which a denial of what was claimed is reported, as against the refusal of a request.
_OF_CLAIMS = words("""
deny dismiss dispute refute rebut contradict debunk disavow repudiate reject gainsay contest denial rejection
""")
#: Plain cues of a denial that lies in what was said: "said that was a lie".
_PLAIN = words("say tell call : write add")
_PRONOUNS = words("he she it they i we who which")
#: Cues after which a noun alone is a statement: "hinted at a reshuffle".
_CLAIMING = words("hint allege claim report announce confirm predict warn reveal allegation accusation warning")
#: What is denied where a denial goes on to say which claims it contests.
_CLAIMS = words("claim allegation accusation charge report suggestion assertion")
_NEAR = 3


def answer(
    view: View, made: Sequence[Attribution], sources: Mapping[str, Source], plain: Container[int]
) -> tuple[Attribution, ...]:
    """The attributions, with `answers` filled in on denials.

    `plain`: places of those whose cue says no more than that it was said. Where such a statement negates what another
    voice has put forward before it, it is a denial too ("said it had not burned the mill").
    """
    voiced = [n for n, one in enumerate(made) if not one.negated and not one.unreal and one.source is not None]
    denials = [n for n in voiced if made[n].stance == "denies"]
    retorts = [n for n in voiced if n in plain and made[n].stance == "asserts"]
    if not denials and not retorts:
        return tuple(made)
    field = Field([see(view, n, one) for n, one in enumerate(made)])
    met: dict[int, list[int]] = {}
    for n in denials:
        met[n] = _met(view, field.seen[n], field, sources) or _going_on(view, field.seen[n], field, met)
    for n in retorts:
        if field.seen[n].put.negated:
            met[n] = _contradicted(view, field.seen[n], field, sources)
    finished = list(made)
    for n, found in met.items():
        if found:
            ids = tuple(made[m].id for m in found)
            finished[n] = msgspec.structs.replace(made[n], stance="denies", answers=ids)
    return tuple(finished)


def _met(view: View, denial: Seen, field: Field, sources: Mapping[str, Source]) -> list[int]:
    """The attributions that a denial answers, in text order."""
    of_claims = bool(denial.cue & _OF_CLAIMS)
    if not of_claims and not denial.cue & _PLAIN:
        return []
    if denial.content:
        held = field.between(denial.content[0], denial.content[-1] + 1)
        inner = [c.at for c in held if within(c, denial) and another(view, denial, c, sources)]
        if inner:
            return sorted(inner)
    own = called(denial, sources)
    word = pointer(view, denial) or (pointer_above(view, denial, _OF_CLAIMS) if of_claims else None)
    if word is not None:
        since = view.sentences[max(denial.sentence - BACK, 0)].first
        before = [c for c in field.between(since, denial.first) if c.one.source != denial.one.source]
        return pointed_at(view, denial, word, [c for c in before if another(view, denial, c, sources)], before, own)
    if not of_claims:
        return []
    put = denial.put
    same = [c for c in field.putting([put.main] if put.main else put.stems | put.names) if _same(denial, c, own)]
    blamed = [] if same else accused(view, denial, field.putting(own | {stem(word) for word in own}), own)
    return [c.at for c in same or blamed if c.one.source is not None and another(view, denial, c, sources)]


def _going_on(view: View, denial: Seen, field: Field, met: Mapping[int, list[int]]) -> list[int]:
    """What the same voice contests just before in the same sentence: "rejected that, and denied claims of neglect"."""
    if not denial.put.heads & _CLAIMS or not denial.cue & {"deny", "dispute", "contest", "reject"}:
        return []
    for earlier in reversed(field.between(view.sentences[denial.sentence].first, denial.first)):
        if met.get(earlier.at) and earlier.one.source == denial.one.source:
            return met[earlier.at]
    return []


def _contradicted(view: View, retort: Seen, field: Field, sources: Mapping[str, Source]) -> list[int]:
    """The earlier statements about the speaker that it takes back, word for word but for the negation."""
    put, own = retort.put, called(retort, sources)
    if put.main is None or not put.subject or not (put.subject & _PRONOUNS or put.subject & own):
        return []
    affirmed = replace(retort, put=replace(put, negated=False))
    return [
        c.at
        for c in field.putting([put.main])
        if c.first < retort.first
        and c.one.source is not None
        and c.put.main == put.main
        and c.put.subject & own
        and _same(affirmed, c, own)
        and another(view, retort, c, sources)
    ]


def _same(denial: Seen, other: Seen, own: frozenset[str]) -> bool:
    """Whether the other statement puts forward what is denied: its main word, most of its words, its numbers."""
    denied, put = denial.put, other.put
    if denied.negated != put.negated or (denied.numbers and denied.numbers != put.numbers):
        return False
    if denied.main is not None and denied.main not in put.stems:
        return False
    if not put.verbal and not other.cue & _CLAIMING:
        return False
    if denied.verbal and not _same_actor(denied, put, own):
        return False
    if not denied.verbal and (denied.main is None or put.main != denied.main):
        return False  # a person, a plan or a body is not a statement
    wanted = denied.stems | {name for name in denied.names if name.lower() not in own}
    shared = wanted & (put.stems | put.names)
    if len(wanted) == 1:
        return bool(shared) and put.main == denied.main and abs(denial.sentence - other.sentence) <= _NEAR
    return len(shared) >= 2 and len(shared) >= 0.6 * len(wanted)


def _same_actor(denied: Proposition, put: Proposition, own: frozenset[str]) -> bool:
    """Whether the two can speak of the same actor: the denying voice, or whom the denial names."""
    if put.main != denied.main or not put.subject or put.subject <= _PRONOUNS:
        return True
    actor = denied.subject - _PRONOUNS or own
    return bool(put.subject & actor) or not actor
