# ruff: noqa: E501 - one rule a line
"""The merge policy: which two origins must, may or cannot be one. One table, asked from the top; the first answer counts.

The high count of origins keeps apart all but `must`; the low count is the fewest groups in which no two `cannot` meet.
An unnamed source is never merged with a named person, neither in a key nor in a count.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Literal, TypeAlias

from rashomon.relations.credits.media import same_medium
from rashomon.relations.origins.voices import Voice

Verdict: TypeAlias = Literal["must", "may", "cannot"]
Rule: TypeAlias = tuple[str, Callable[[Voice, Voice], bool], Verdict]

PERSONS = frozenset(["person", "official"])
OFFICIALS = frozenset(["official", "body"])

# Words of nations and sides: two bodies that differ in these cannot be one authority. Place names are compared as written.
_GENERIC = frozenset(
    """polic ministri ministry depart department army military government servic service council court agenc agency author
    authority authoriti offic office health defenc defence defens interior fire rescu rescue mayor region local official
    nation national city town county state secur security force general staff the civil protect protection regional
    central foreign emergenc emergency""".split()
)


def _same_key(a: Voice, b: Voice) -> bool:
    return a.key == b.key


def _same_medium(a: Voice, b: Voice) -> bool:
    return a.kind == b.kind == "medium" and same_medium(a.key.removeprefix("medium "), b.key.removeprefix("medium "))


def _same_person(a: Voice, b: Voice) -> bool:
    """One name contains the other, and they share the last written word: "Hale" and "Ruben Hale"."""
    if not {a.kind, b.kind} <= PERSONS or not a.words or not b.words:
        return False
    return a.words <= b.words or b.words <= a.words


def _speaks_for(a: Voice, b: Voice) -> bool:
    """A person who speaks for a body, and that body."""
    return any(
        p.kind in PERSONS and q.kind == "body" and q.words and q.words <= p.speaks_for for p, q in ((a, b), (b, a))
    )


def _same_body(a: Voice, b: Voice) -> bool:
    """A body named in full and in short, with at least one word that is no mere kind of office."""
    if not a.kind == b.kind == "body" or not a.words or not b.words:
        return False
    short, long = sorted((a.words, b.words), key=len)
    return short <= long and (bool(short - _GENERIC) or len(long - short) <= 1)


def _via(a: Voice, b: Voice) -> bool:
    """A medium, and a source that is known only through it."""
    return any(
        m.kind == "medium" and any(same_medium(m.key.removeprefix("medium "), v) for v in s.via)
        for m, s in ((a, b), (b, a))
    )


def _unnamed_and_person(a: Voice, b: Voice) -> bool:
    return {a.kind, b.kind} in ({"unnamed", "person"}, {"unnamed", "official"})


def _two_persons(a: Voice, b: Voice) -> bool:
    return {a.kind, b.kind} <= PERSONS and "person" in (a.kind, b.kind)


def _person_and_body(a: Voice, b: Voice) -> bool:
    return {a.kind, b.kind} == {"person", "body"}


def _other_side(a: Voice, b: Voice) -> bool:
    """Two bodies, each with a name of its own that the other lacks, and none in common."""
    if not {a.kind, b.kind} <= OFFICIALS:
        return False
    one, other = a.words - _GENERIC, b.words - _GENERIC
    return bool(a.kind == b.kind == "body" and one and other and not one & other)


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
    ("an unnamed source is never merged with a named person", _unnamed_and_person, "cannot"),
    ("two people who each speak for themselves", _two_persons, "cannot"),
    ("a person who speaks for themselves, and a body", _person_and_body, "cannot"),
    ("bodies of different places or sides", _other_side, "cannot"),
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
