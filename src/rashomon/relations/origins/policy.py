# ruff: noqa: E501 - one rule a line
"""The merge policy: which two origins must, may or cannot be one. One table, asked from the top; the first answer counts.

The high count of origins keeps apart all but `must`; the low count is the fewest groups in which no two `cannot` meet.
An unnamed source is never merged with a named person, neither in a key nor in a count.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from typing import Literal, TypeAlias

from rashomon.relations.credits.media import same_medium
from rashomon.relations.origins.bodies import Body, body_of, one_body, stems_of, two_bodies, unaccented
from rashomon.relations.origins.offices import is_collective, is_pronoun
from rashomon.relations.origins.voices import Voice

Verdict: TypeAlias = Literal["must", "may", "cannot"]
Rule: TypeAlias = tuple[str, Callable[[Voice, Voice], bool], Verdict]

PERSONS = frozenset(["person", "official"])
OFFICIALS = frozenset(["official", "body"])
_TIE = re.compile(r"[’']s? (?:father|mother|husband|wife|widow|lawyer|manager|grandfather|grandmother)$", re.IGNORECASE)
_OFFICER = stems_of("officer representative rep")  # may be said of whoever holds an office


def _same_key(a: Voice, b: Voice) -> bool:
    return a.key == b.key or unaccented(a.key) == unaccented(b.key)


def _same_medium(a: Voice, b: Voice) -> bool:
    return a.kind == b.kind == "medium" and same_medium(a.key.removeprefix("medium "), b.key.removeprefix("medium "))


def _same_person(a: Voice, b: Voice) -> bool:
    """One name contains the other, "Hale" and "Ruben Hale", or is surely the other in another spelling, "Rubén Haile" and "Ruben Haille"."""
    if not {a.kind, b.kind} <= PERSONS or not a.words or not b.words:
        return False
    one, other = _letters(a), _letters(b)
    return one <= other or other <= one or _slip(one, other)


def _letters(one: Voice) -> frozenset[str]:
    """The words of a name without marks on their letters."""
    return frozenset(unaccented(w) for w in one.words)


def _slip(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two names of several words are surely one in two spellings: one word differs by a letter or two in six or more."""
    a, b = sorted(one - other), sorted(other - one)
    if len(one) < 2 or not len(a) == len(b) == 1 or min(len(a[0]), len(b[0])) < 6 or a[0][0] != b[0][0]:
        return False
    return SequenceMatcher(None, a[0], b[0]).ratio() >= 0.85


def _bodies(one: Voice) -> frozenset[Body]:
    """The bodies for which a voice speaks: itself, where it is one."""
    return frozenset([body_of(one.name)]) if one.kind == "body" else one.speaks_for


def _speaks_for(a: Voice, b: Voice) -> bool:
    """A person who speaks for a body, by any text of the event, and that body."""
    if {a.kind, b.kind} not in ({"person", "body"}, {"official", "body"}):
        return False
    return any(one_body(x, y) for x in _bodies(a) for y in _bodies(b))


def _same_body(a: Voice, b: Voice) -> bool:
    """A body named in full and in short, or by its kind where no other name stands against it."""
    return a.kind == b.kind == "body" and one_body(body_of(a.name), body_of(b.name))


def _via(a: Voice, b: Voice) -> bool:
    """A medium, and a source that is known only through it."""
    return any(
        m.kind == "medium" and any(same_medium(m.key.removeprefix("medium "), v) for v in s.via)
        for m, s in ((a, b), (b, a))
    )


def _same_tie(a: Voice, b: Voice) -> bool:
    """ "The boy's father" in two texts of one event; of "the driver" there may be several."""
    return a.kind == b.kind == "unnamed" and a.open and b.open and a.words == b.words and all(map(_tied, (a, b)))


def _tied(one: Voice) -> bool:
    return bool(one.roles) and len(one.words) > 1 and bool(_TIE.search(one.name))


def _described(a: Voice, b: Voice) -> bool:
    """Somebody called by what they are, "the boy's father", and a named person whom that may mean."""
    return any(u.kind == "unnamed" and u.open and p.kind in PERSONS and _fits(u, p) for u, p in ((a, b), (b, a)))


def _fits(unnamed: Voice, person: Voice) -> bool:
    """Whether nothing speaks against it that an open description means a person."""
    if is_pronoun(unnamed.name) or unnamed.roles & person.roles:
        return True
    if person.kind == "official":
        return bool(unnamed.roles & _OFFICER)
    return is_collective(unnamed.name) or not unnamed.roles or not person.roles


def _unnamed_and_person(a: Voice, b: Voice) -> bool:
    return {a.kind, b.kind} in ({"unnamed", "person"}, {"unnamed", "official"})


def _misspelt(a: Voice, b: Voice) -> bool:
    """Two names with nearly the same letters, which may be two people's: "Mila Harrison" and "Mila Harrington"."""
    if not {a.kind, b.kind} <= PERSONS or len(a.words) != len(b.words) or len(a.words) < 2:
        return False
    one, other = a.words - b.words, b.words - a.words
    return len(one) == len(other) == 1 and _alike(*one, *other)


def _alike(one: str, other: str) -> bool:
    if min(len(one), len(other)) < 5 or one[0] != other[0]:
        return False
    return SequenceMatcher(None, one, other).ratio() >= 0.65


def _one_office(a: Voice, b: Voice) -> bool:
    """Two named people of whom each may speak for a body: for the same one, as far as can be seen."""
    if not {a.kind, b.kind} <= PERSONS or a.lay or b.lay or "official" not in (a.kind, b.kind):
        return False
    one, other = _bodies(a), _bodies(b)
    return not one or not other or any(not two_bodies(x, y) for x in one for y in other)


def _two_persons(a: Voice, b: Voice) -> bool:
    return {a.kind, b.kind} <= PERSONS


def _person_and_body(a: Voice, b: Voice) -> bool:
    """A person who speaks for nobody else, by what a text tells, and a body."""
    return {a.kind, b.kind} == {"person", "body"} and (a.lay or b.lay)


def _other_side(a: Voice, b: Voice) -> bool:
    """Bodies, or a body and a person who speaks for one, that are surely two."""
    if not {a.kind, b.kind} <= OFFICIALS:
        return False
    one, other = _bodies(a), _bodies(b)
    return bool(one and other) and all(two_bodies(x, y) for x in one for y in other)


# Papers that may be any other: "a report" may be the affidavit that another text names.
_ANY_PAPER = frozenset(
    "document documents report reports statement filing filings paper papers record records file files release".split()
)
_HEAD = re.compile(r"\b(?:of|by|from|in|on|with|to|for|released|obtained|issued|published|filed|that|which)\b|,")


def _paper(one: Voice) -> str:
    """The word that says what kind of paper a document is: "a court affidavit released on Monday" is an affidavit."""
    words = _HEAD.split(one.name.lower(), maxsplit=1)[0].split()
    return words[-1].removesuffix("s") if words and words[-1] not in _ANY_PAPER else ""


def _two_documents(a: Voice, b: Voice) -> bool:
    """Papers of two kinds; two of one kind, named by what they are, may be one."""
    return a.kind == b.kind == "document" and _paper(a) != _paper(b) and bool(_paper(a) and _paper(b))


def _same_family(a: Voice, b: Voice) -> bool:
    return bool(a.family) and a.family == b.family


def _anything(_a: Voice, _b: Voice) -> bool:
    return True


# why, when, verdict
RULES: tuple[Rule, ...] = (
    ("the same name", _same_key, "must"),
    ("one medium in two spellings", _same_medium, "must"),
    ("a full name and a part of it", _same_person, "must"),
    ("a body and who speaks for it", _speaks_for, "must"),
    ("a body in full and in short", _same_body, "must"),
    ("a medium and a source known only through it", _via, "must"),
    ("two texts that call somebody by the same tie", _same_tie, "must"),
    ("somebody called by what they are, and a named person whom that fits", _described, "may"),
    ("an unnamed source is never merged with a named person", _unnamed_and_person, "cannot"),
    ("names that differ by a slip of the pen", _misspelt, "may"),
    ("two people who may speak for one body", _one_office, "may"),
    ("two people who each speak for themselves", _two_persons, "cannot"),
    ("a person who speaks for themselves, and a body", _person_and_body, "cannot"),
    ("bodies of different places, sides or kinds", _other_side, "cannot"),
    ("papers of two kinds", _two_documents, "cannot"),
    ("outlets of one family, by the user's list", _same_family, "may"),
    (
        "may be one: bodies of one authority, papers of one kind, unnamed sources, media whose sources are not named",
        _anything,
        "may",
    ),
)


def stand(a: Voice, b: Voice) -> tuple[Verdict, str]:
    """Whether two origins must, may or cannot be one, and why."""
    for why, applies, verdict in RULES:
        if applies(a, b):
            return verdict, why
    raise AssertionError("the last rule always applies")


def groups(voices: Sequence[Voice]) -> list[list[int]]:
    """Indices of voices that must be one, in the order of their first."""
    parent = list(range(len(voices)))

    def root(n: int) -> int:
        while parent[n] != n:
            n = parent[n]
        return n

    for n in range(len(voices)):
        for m in range(n):
            if root(n) != root(m) and stand(voices[n], voices[m])[0] == "must":
                # A part of a name that fits two full names joins neither of them to the other.
                together = [k for k in range(len(voices)) if root(k) in (root(n), root(m))]
                if not any(stand(voices[i], voices[j])[0] == "cannot" for i in together for j in together if i < j):
                    parent[max(root(n), root(m))] = min(root(n), root(m))
    found: dict[int, list[int]] = {}
    for n in range(len(voices)):
        found.setdefault(root(n), []).append(n)
    return list(found.values())


def fewest(voices: Sequence[Voice], parted: Sequence[Sequence[int]]) -> int:
    """The fewest groups in which no two origins that cannot be one meet (colours of a graph, taken greedily)."""
    count = len(parted)
    against = [
        {
            m
            for m in range(count)
            if m != n and any(stand(voices[i], voices[j])[0] == "cannot" for i in parted[n] for j in parted[m])
        }
        for n in range(count)
    ]
    colour: dict[int, int] = {}
    for n in sorted(range(count), key=lambda k: (-len(against[k]), k)):
        used = {colour[m] for m in against[n] if m in colour}
        colour[n] = next(c for c in range(count) if c not in used)
    return len(set(colour.values()))
