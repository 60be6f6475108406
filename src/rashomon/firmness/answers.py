"""Which statements a denial answers.

Only what is surely meant: the same proposition put forward by another voice, or the one claim that "the claims" or
"it" can point back to. A refusal of a request, and a refusal to comment, answer nothing. In doubt: nothing.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace

import msgspec

from rashomon.firmness.lexicon.feelings import FALSE
from rashomon.firmness.lexicon.words import words
from rashomon.firmness.proposition import Proposition, proposition
from rashomon.firmness.view import View
from rashomon.records import Attribution, Source

#: Words by which a denial of what was claimed is reported, as against the refusal of a request.
_OF_CLAIMS = words(
    "deny dismiss dispute refute rebut contradict debunk disavow repudiate reject gainsay denial rejection"
)
_ANSWERABLE = frozenset({"asserts", "believes", "predicts"})

_POINTING_ANYWHERE = """
claim report narrative assertion suggestion story rumor rumour notion idea version account statement speculation
it this that them these those
""".split()

#: What a denial points back with, and the telling words that it points back to. Empty: any.
_POINTING: dict[str, frozenset[str]] = {
    "accusation": words("accuse blame charge allege claim accusation allegation fault implicate"),
    "allegation": words("accuse blame charge allege claim accusation allegation implicate say tell report"),
    "charge": words("accuse blame charge allege claim accusation allegation"),
    "criticism": words("criticize criticise slam attack blast condemn denounce fault blame criticism"),
    **{noun: frozenset() for noun in _POINTING_ANYWHERE},
}
#: Nouns of bodies, which no name of a person stands for.
_BODIES = words("""
government ministry army military administration company campaign agency department police court council committee
parliament party group organization union bank firm commission board embassy office force navy regime junta alliance
report statement letter document article newspaper outlet network broadcaster channel
""")
_POINTERS = words("the this that these those such all any it them")
_PRONOUNS = words("he she it they i we who which")
#: Cues after which a noun alone is a statement: "hinted at a reshuffle".
_CLAIMING = words("hint allege claim report announce confirm predict warn reveal allegation accusation warning")
_MANY = frozenset({"they", "them", "these", "those"})
_BACK = 3
_NEAR = 3


@dataclass(frozen=True)
class _Seen:
    """One attribution with what it is compared by."""

    at: int
    one: Attribution
    content: tuple[int, ...]
    cue: frozenset[str]
    first: int
    told: int
    sentence: int
    plural: bool
    put: Proposition


def answer(
    view: View, made: Sequence[Attribution], sources: Mapping[str, Source], plain: Container[int]
) -> tuple[Attribution, ...]:
    """The attributions, with `answers` filled in on denials.

    `plain`: places of those whose cue says no more than that it was said. Where such a statement negates what another
    voice has put forward before it, it is a denial too ("said it had not burned the mill").
    """
    voiced = [n for n, one in enumerate(made) if not one.negated and one.source is not None]
    denials = [n for n in voiced if made[n].stance == "denies"]
    retorts = [n for n in voiced if n in plain and made[n].stance == "asserts"]
    if not denials and not retorts:
        return tuple(made)
    seen = [_see(view, n, one) for n, one in enumerate(made)]
    finished = list(made)
    for n in denials:
        met = _met(view, seen[n], seen, sources)
        if met:
            finished[n] = msgspec.structs.replace(made[n], answers=tuple(made[m].id for m in met))
    for n in retorts:
        met = _contradicted(view, seen[n], seen, sources) if seen[n].put.negated else []
        if met:
            finished[n] = msgspec.structs.replace(made[n], stance="denies", answers=tuple(made[m].id for m in met))
    return tuple(finished)


def _contradicted(view: View, retort: _Seen, seen: Sequence[_Seen], sources: Mapping[str, Source]) -> list[int]:
    """The earlier statements about the speaker that it takes back, word for word but for the negation."""
    put, own = retort.put, _called(retort, sources)
    if put.main is None or not put.subject or not (put.subject & _PRONOUNS or put.subject & own):
        return []
    affirmed = replace(retort, put=replace(put, negated=False))
    return [
        c.at
        for c in seen
        if c.first < retort.first
        and c.put.main == put.main
        and c.put.subject & own
        and _another(view, retort, c, sources)
        and _same(affirmed, c, sources)
    ]


def _see(view: View, n: int, one: Attribution) -> _Seen:
    content = view.inside(one.content_spans)
    cue = view.inside(one.cue_spans)
    first = (content or cue or [0])[0]
    return _Seen(
        at=n,
        one=one,
        content=tuple(content),
        cue=frozenset(view.lemmas[i] for i in cue),
        first=first,
        told=cue[0] if cue else first,
        sentence=view.tokens[first].sentence if view.tokens else 0,
        plural=any(view.tokens[i].tag in {"NNS", "NNPS"} or view.words[i] in _MANY for i in content),
        put=proposition(view, content),
    )


def _met(view: View, denial: _Seen, seen: Sequence[_Seen], sources: Mapping[str, Source]) -> list[int]:
    """The attributions that a denial answers, in text order."""
    if denial.cue and not denial.cue & _OF_CLAIMS and not denial.cue & {"say", "tell", "call", ":", "write", "add"}:
        return []
    others = [c for c in seen if _another(view, denial, c, sources)]
    before = [c for c in seen if c.first < denial.first and c.one.source not in {None, denial.one.source}]
    inner = [c.at for c in others if _within(c, denial)]
    if inner:
        return inner
    pointer = _pointer(view, denial)
    if pointer is not None:
        nearest = max(before, key=lambda c: c.first, default=None)
        if nearest is None or (nearest not in others and not _POINTING[pointer]):
            return []  # "that idea" is what was asked for last
        return _pointed_at(view, denial, others, pointer, _called(denial, sources))
    if not denial.cue & _OF_CLAIMS:
        return []
    return [c.at for c in others if _same(denial, c, sources)]


def _another(view: View, denial: _Seen, other: _Seen, sources: Mapping[str, Source]) -> bool:
    """Whether another, known voice puts something forward that a denial could be about."""
    a, b = denial.one, other.one
    if a.id == b.id or b.negated or b.stance not in _ANSWERABLE or b.source is None or a.source is None:
        return False
    if a.source == b.source or b.source in a.relays or a.source in b.relays:
        return False
    mine, theirs = sources.get(a.source), sources.get(b.source)
    if (mine is not None and b.source in mine.may_be) or (theirs is not None and a.source in theirs.may_be):
        return False
    if (_described(view, a, mine) and _singular(theirs)) or (_described(view, b, theirs) and _singular(mine)):
        return False
    return not _within(denial, other)


def _described(view: View, one: Attribution, source: Source | None) -> bool:
    """Whether a source stands there only as "he" or "the candidate": somebody named elsewhere, perhaps."""
    written = view.inside(one.source_spans)
    if not written or source is None or source.naming == "named" or not _singular(source):
        return False
    heads = [i for i in written if view.tokens[i].head not in written or view.tokens[i].head == i]
    if heads and (view.tokens[heads[0]].tag in {"NNS", "NNPS"} or view.lemmas[heads[0]] in _BODIES):
        return False
    return (
        view.words[written[0]] in {"the", "this", "that", "his", "her", "their"}
        or view.tokens[written[0]].pos == "PRON"
    )


def _singular(source: Source | None) -> bool:
    """Whether a voice may be one person."""
    return source is None or source.kind in {"person", "unknown"}


def _within(inner: _Seen, outer: _Seen) -> bool:
    """Whether one attribution stands inside what the other says."""
    return bool(inner.content) and inner.at != outer.at and set(inner.content) < set(outer.content)


def _pointer(view: View, denial: _Seen) -> str | None:
    """The word by which a denial only points back: "the accusations", "it"; None where it says what it denies."""
    top = next((i for i in denial.content if view.tokens[i].head not in denial.content or _root(view, i)), None)
    while top is not None and view.tokens[top].pos == "PUNCT":
        top = next((i for i in denial.content if i > top and view.tokens[i].head not in denial.content), None)
    if top is None:
        return None
    if view.lemmas[top] == "be":  # "That is a lie"
        top = view.subject(top, denial.content)
        if top is None:
            return None
    if view.tokens[top].tag in {"WDT", "WP"} or (view.words[top] == "that" and top < denial.told):
        return None  # "a charge that she denies"
    noun = view.words[top] if view.words[top] in _POINTING else view.lemmas[top]
    if noun not in _POINTING:
        return None
    said = [
        c
        for c in denial.content
        if c != top and view.tokens[c].pos in {"NOUN", "PROPN", "VERB", "NUM"} and view.lemmas[c] not in FALSE
    ]
    if said or not any(view.words[c] in _POINTERS for c in denial.content if c <= top):
        return None
    return view.words[top] if view.words[top] in _POINTING else noun


def _root(view: View, i: int) -> bool:
    return view.tokens[i].head == i


def _pointed_at(view: View, denial: _Seen, others: Sequence[_Seen], pointer: str, own: frozenset[str]) -> list[int]:
    """The nearest earlier claim, where only one voice can be meant."""
    near = [c for c in others if c.first < denial.first and denial.sentence - c.sentence <= _BACK]
    telling = _POINTING[pointer]
    alone = len({c.one.source for c in near}) == 1
    if telling:
        # Where nobody is said to have accused, a single other voice that speaks of the denying one may be meant.
        near = [c for c in near if c.cue & telling] or [c for c in near if alone and _speaks_of(view, c, own)]
        alone = len({c.one.source for c in near}) == 1
    if not near:
        return []
    last = max(c.sentence for c in near)
    nearest = [c for c in near if c.sentence == last]
    if len({c.one.source for c in nearest}) != 1:
        return []
    return [c.at for c in nearest] if alone or (denial.sentence - last <= 1 and not denial.plural) else []


def _speaks_of(view: View, seen: _Seen, own: frozenset[str]) -> bool:
    """Whether a statement names the denying voice, or speaks of a "he", "she" or "they"."""
    return any(
        view.words[i] in own or view.words[i] in {"he", "him", "she", "her", "they", "them"} for i in seen.content
    )


def _same(denial: _Seen, other: _Seen, sources: Mapping[str, Source]) -> bool:
    """Whether the other statement puts forward what is denied: its main word, most of its words, its numbers."""
    denied, put = denial.put, other.put
    if denied.negated != put.negated or (denied.numbers and denied.numbers != put.numbers):
        return False
    own = _called(denial, sources)
    wanted = denied.stems | {name for name in denied.names if name not in own}
    offered = put.stems | put.names
    shared = wanted & offered
    if denied.main is not None and denied.main not in put.stems:
        return False
    if denied.verbal and not _same_actor(denied, put, own):
        return False
    if not put.verbal and not other.cue & _CLAIMING:
        return False
    if not denied.verbal and (denied.main is None or put.main != denied.main):
        return False  # a person, a plan or a body is not a statement
    if len(wanted) == 1:
        return wanted <= offered and put.main == denied.main and abs(denial.sentence - other.sentence) <= _NEAR
    return len(shared) >= 2 and len(shared) >= 0.6 * len(wanted)


def _called(one: _Seen, sources: Mapping[str, Source]) -> frozenset[str]:
    """The lower-case words of the denying voice's name."""
    source = sources.get(one.one.source or "")
    return frozenset() if source is None else frozenset(source.name.lower().split())


def _same_actor(denied: Proposition, put: Proposition, own: frozenset[str]) -> bool:
    """Whether the two can speak of the same actor: the denying voice, or whom the denial names."""
    if put.main != denied.main or not put.subject:
        return True
    if put.subject <= _PRONOUNS:
        return True
    actor = denied.subject - _PRONOUNS
    return bool(put.subject & (actor or own)) or not (actor or own)
