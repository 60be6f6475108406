# ruff: noqa: E501 - tables of words
"""Names of bodies, in parts: what says which one it is, what says of what kind, and what says next to nothing.

"The Orlem fire service": `orlem` is its own, `fir` its kind, `servic` says little. Two names are held against one another part by part.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from rashomon.relations.lexicon import STOP, stem

# What shows that a name is one of a body.
BODY = re.compile(
    r"\b(?:police|constabulary|gendarmerie|(?:coast ?|national |forest |border |river |revolutionary )?guard|ministry|department|army|military|navy|air force|"
    r"government|service|council|court|agency|authority|authorities|office|brigade|hospital|clinic|infirmary|mission|administration|embassy|consulate|"
    r"parliament|committee|commission|board|company|firm|corporation|union|party|front|forces?|staff|command|university|institute|centre|center|"
    r"organi[sz]ation|association|foundation|bank|church|fire|rescue|civil (?:protection|defen[cs]e)|defen[cs]e|prosecutors?|prosecution|coroner|kremlin|"
    r"white house|pentagon|fbi|cia|nato|un|eu|team|club|league|school|district|officials|regulators?|investigators|"
    r"directorate|inspectorate|secretariat|bureau|headquarters|railways?|airlines?|airways|operator|carrier|utility|waterworks|motorways|"
    r"society|branch|red (?:cross|crescent)|federation|confederation|guild|chamber|observatory|laboratory|trust|charity|ngo|"
    r"(?:aid|rights|relief|advocacy|campaign|monitoring|rebel|opposition|environmental|lobby|human rights) groups?|squad|corps|regiment|battalion|garrison|"
    r"ambulance|paramedics|customs|militia|rebels|insurgents|observers|monitors|tribunal|congress|assembly|senate|cabinet|coalition|alliance|"
    r"(?:town|city) hall|junta|syndicate|consortium|cooperative|deputies|officers|detectives|troopers|firefighters|shipping (?:line|company|firm)|(?:ferry|cruise|bus|coach) line|shipyard|refinery|colliery|watchdog|task force|registry|academy|palace)\b",
    re.IGNORECASE,
)
# Beside a name, these say that a body bears it: "the operator, Orlem Coal", "Orlem Coal, which runs the pit".
FIRM_AHEAD = re.compile(
    r"\b(?:operator|company|firm|carrier|airline|manufacturer|shipowner|utility|charity|parent company|subsidiary|retailer|insurer)[,:]?\s+(?:the )?$",
    re.IGNORECASE,
)
FIRM_BEHIND = re.compile(
    r"\s*,\s*(?:which|whose (?:shares|workers|staff|ships|trains|buses|planes|aircraft|plant|engineers)|(?:the|an?) (?:[a-z-]+ ){0,3}(?:operator|company|firm|carrier|"
    r"airline|manufacturer|maker|builder|contractor|developer|utility|charity|agency|union|party|subsidiary|retailer|bank|insurer)\b)"
)


def _set(words: str) -> frozenset[str]:
    return frozenset(stem(w) for w in words.split())


# Says nearly nothing of which body it is.
_LEVEL = _set(
    """office offices service services agency authority authorities department administration command headquarters force forces station
    unit team staff crew branch bureau directorate division section general central main chief head senior local regional region national
    nation state states city town county country federal provincial province municipal district village area official officials public civil
    royal the said new joint high supreme group body spokesman spokeswoman spokesperson spokespeople spokesmen speaker director
    commander officer deputy statement metro metropolitan borough township parish precinct press centre center republic authority's"""
) | frozenset(["spokesm"])
_BLANK = _LEVEL - _set(
    "authority authorities department administration command bureau directorate branch headquarters centre center"
)
# Words that say of what kind a body is; those in one row are one kind.
_KINDS = (
    "police detectives troopers policeman policewoman policemen constabulary constable gendarmerie sheriff superintendent inspector detective sergeant patrol trooper",
    "fire firefighter firefighters fireman firemen brigade",
    "hospital clinic infirmary doctor doctors surgeon physician medical medic medics nurse",
    "ambulance paramedic paramedics",
    "coastguard coast guard",
    "court judge tribunal magistrate",
    "prosecutor prosecutors prosecution attorney",
    "union guild federation",
    "company firm operator carrier airline railway railways waterworks motorway corporation",
    "army military soldier soldiers troops regiment battalion",
    "navy", "ministry minister", "mayor", "council", "government", "governor", "president", "parliament", "party",
    "university college", "school principal", "church diocese bishop", "coroner", "institute", "board", "commission committee",
    "defence defense", "interior", "health", "foreign", "justice", "finance", "labour labor", "transport", "education",
    "rescue", "emergency", "security", "protection", "safety", "crisis", "disaster", "intelligence", "customs", "border", "river", "mountain",
    "electoral election", "aviation", "maritime", "environment environmental", "inspectorate", "trust", "charity", "society", "association",
    "league", "observers observer monitors", "rebels rebel insurgents militia", "investigators investigator",
)  # fmt: skip
_KIND = {stem(word): n for n, row in enumerate(_KINDS) for word in row.split()}
KIND_WORDS = frozenset(_KIND)
# Of these, a body is of one only: police are no hospital.
_APART = frozenset(
    _KIND[stem(w)]
    for w in "police fire hospital coastguard court union company army university school church party".split()
)
# Words that say together which body it is, though none of them does alone.
_WHOLE = tuple(_set(words) for words in ("general staff", "high command", "joint command", "supreme command"))
_LETTERS = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def unaccented(words: str) -> str:
    """Words without the marks on their letters."""
    if words.isascii():
        return words
    return "".join(c for c in unicodedata.normalize("NFKD", words) if not unicodedata.combining(c))


def stems_of(words: str) -> frozenset[str]:
    """The stems of the words of a name."""
    return frozenset(
        stem(w)
        for w in (
            m.group().lower().removesuffix("'s").removesuffix("’s").rstrip("'’") for m in _LETTERS.finditer(words)
        )
        if w not in STOP
    )


# What makes of a country's name the word for what is of it: "Tavria's ministry" is the Tavrian one.
_OF_PLACE = re.compile(r"(?<=\w{4})(?:ians?|ans?|ia|i|ese|a)$")


def _place(word: str) -> str:
    """A stem without what tells a place from what is of it."""
    return _OF_PLACE.sub("", word)


@dataclass(frozen=True)
class Body:
    """The name of a body: all its stems, those that only this one has, its kinds, and the initials of a long name, and
    whether it is known by capitals alone."""

    words: frozenset[str]
    own: frozenset[str]
    kinds: frozenset[int]
    initials: str = ""
    shortened: bool = False


@lru_cache(maxsize=20_000)
def body_of(name: str) -> Body:
    """The parts of the name of a body. Where a name has capitals, only words that have one can be its own."""
    words = stems_of(name)
    kinds = frozenset(_KIND[w] for w in words if w in _KIND)
    written = [m.group() for m in _LETTERS.finditer(name)]
    own = words - _LEVEL - KIND_WORDS
    capitals = stems_of(" ".join(w for w in written if w[0].isupper() or w[0].isdigit()))
    initials = "".join(w[0] for w in written if w[0].isupper() and w.lower() not in STOP).lower()
    own = frozenset(_place(w) for w in own & capitals)
    short = bool(own) and own <= stems_of(" ".join(w for w in written if len(w) < 7 and w.isupper()))
    return Body(words, own, kinds, initials if len(initials) > 1 else "", short)


def one_body(a: Body, b: Body) -> bool:
    """Whether two names are surely those of one body, in one event: nothing of one speaks against the other, and they share their kind
    or all of the shorter name."""
    if not a.words or not b.words:
        return False
    if _abbreviated(a, b) or _abbreviated(b, a):
        return True
    if a.own and b.own and not (a.own <= b.own or b.own <= a.own):
        return False
    if any(whole <= a.words & b.words for whole in _WHOLE):
        return True
    if a.words <= b.words or b.words <= a.words:
        return bool((a.words & b.words) - _BLANK)
    if a.kinds and b.kinds:
        return a.kinds <= b.kinds or b.kinds <= a.kinds
    if a.kinds or b.kinds:
        return False  # a city's manager and its police share only the city
    return bool(a.own & b.own)


def _abbreviated(long: Body, short: Body) -> bool:
    """Whether one name is the initials of the other; a department of police or fire may drop its last word."""
    if not short.shortened or len(short.words) != 1 or len(long.initials) < 2:
        return False
    letters = next(iter(short.words))
    return (letters == long.initials and len(letters) > 2) or (bool(long.kinds) and letters == f"{long.initials}d")


def two_bodies(a: Body, b: Body) -> bool:
    """Whether two names are surely those of two bodies: each has a name of its own and none in common, or their kinds shut one another out."""
    if a.own and b.own and not a.own & b.own and not a.shortened and not b.shortened:
        return True
    one, other = a.kinds & _APART, b.kinds & _APART
    return bool(one and other and not a.kinds & b.kinds)
