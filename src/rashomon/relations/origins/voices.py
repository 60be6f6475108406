# ruff: noqa: E501 - tables of words
"""Who stands behind a point, as comparison names voices across documents: a key, a kind, and what may be merged.

The keys are made so that the same voice gets the same key in different documents where it surely is the same, and
never so that an unnamed source could get the key of a named person.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from rashomon.records import Source, Span
from rashomon.relations.credits.media import key as medium_key
from rashomon.relations.credits.media import looks_like_medium
from rashomon.relations.lexicon import STOP, stem
from rashomon.relations.pile import Page

# Kinds of origins: as in the records, with `body` (an office) and `person official` kept apart until they are shown.
BODY = re.compile(
    r"\b(?:police|(?:coast ?|national )?guard|ministry|department|army|military|navy|air force|government|service|council|court|agency|authority|"
    r"authorities|office|brigade|hospital|clinic|mission|administration|embassy|consulate|parliament|committee|commission|"
    r"board|company|firm|corporation|union|party|front|forces?|staff|command|university|institute|centre|center|"
    r"organi[sz]ation|association|foundation|bank|church|fire|rescue|civil protection|prosecutors?|coroner|kremlin|"
    r"white house|pentagon|fbi|cia|nato|un|eu|team|club|league|school|district|officials|regulators?|investigators)\b",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"\b(?:minister|president|mayor|governor|spokes(?:man|woman|person)|chief|head of|director|commander|general|colonel|"
    r"major|captain|lieutenant|sergeant|sheriff|commissioner|secretary|ambassador|prosecutor|judge|chairman|chairwoman|"
    r"deputy|official|officer|superintendent|inspector|premier|chancellor|senator|coroner|principal|ceo|manager|"
    r"administrator|speaker)\b",
    re.IGNORECASE,
)
_SPOKEN_FOR = re.compile(r"\bspokes(?:man|woman|person|people)|\bhead of\b|\bdirector of\b|\bchief of\b", re.IGNORECASE)
_PEOPLE = re.compile(
    r"\b(?:sources?|officials?|persons?|people|man|men|woman|women|aides?|witness(?:es)?|residents?|survivors?|insiders?|"
    r"diplomats?|employees?|workers?|neighbou?rs?|drivers?|soldiers?|doctors?|relatives?|friends?|advis[eo]rs?|"
    r"executives?|analysts?|experts?|users?|members?|passers?-?by|bystanders?|those|someone|one|another|some|others?|many)\b",
    re.IGNORECASE,
)
_PAPER = re.compile(
    r"\b(?:report|document|study|statement|records?|letter|memo|complaint|filing|indictment|survey|release|tweets?|post|video|website|site)\b",
    re.IGNORECASE,
)
_OURSELVES = re.compile(
    r"^(?:this (?:news)?(?:paper|magazine|station|website|outlet|programme|site|channel|agency)|we|us|our)\b",
    re.IGNORECASE,
)
_TALK = re.compile(
    r"^(?:(?:a|an|the|new|previous|earlier|recent|some|several|multiple|various|many|news|media) )*(?:reports?|rumou?rs?|outlets?|media|accounts?|websites?|speculation|word|stories|story)$",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


@dataclass(frozen=True)
class Voice:
    """An origin before it is counted, `family` by the user's list: `kind` is `person`, `official`, `body`, `unnamed`, `document`, `medium`, `vague`
    (talk that names nobody), `own` or `none` (nobody visible, as in a circle). `words` are the stems that name it. `via` are media that carried it."""

    kind: str
    key: str
    name: str
    words: frozenset[str] = field(default_factory=frozenset)
    via: frozenset[str] = field(default_factory=frozenset)
    outlet: str = ""
    family: str = ""
    speaks_for: frozenset[str] = field(default_factory=frozenset)


def outlet(page: Page) -> str:
    """The medium of a page: its publisher, or the document itself where none is known."""
    return medium_key(page.publisher) if page.publisher else f"document {page.id}"


def stems_of(words: str) -> frozenset[str]:
    """The stems of the words of a name."""
    return frozenset(
        stem(w)
        for w in (m.group().lower().removesuffix("'s").removesuffix("’s") for m in _WORDS.finditer(words))
        if w not in STOP
    )


def own(page: Page) -> Voice:
    """The document's own voice."""
    return Voice(kind="own", key=f"own {outlet(page)}", name=page.publisher or page.id, outlet=outlet(page))


def medium(name: str) -> Voice:
    """A medium that is named as where a claim comes from, and whose text is not in the pile."""
    return Voice(kind="medium", key=f"medium {medium_key(name)}", name=name, words=stems_of(name))


@dataclass(frozen=True)
class Known:
    """What an event as a whole tells of its voices: keys of its media, who reports for which, and whom people told."""

    media: frozenset[str] = frozenset()
    reporters: Mapping[frozenset[str], str] = field(default_factory=dict)
    told: Mapping[frozenset[str], frozenset[str]] = field(default_factory=dict)


NOTHING = Known()


def medium_in(name: str, known: Known) -> str | None:
    """The medium that a source's name is or holds: "a report in The Times of India", "SportsDaily's Ann Lee"."""
    words = medium_key(name).split()
    joined = "".join(words)
    best = None
    for one in known.media:
        parts = one.split()
        there = any(words[n : n + len(parts)] == parts for n in range(len(words))) or one.replace(" ", "") == joined
        if there and (best is None or len(one) > len(best)):
            best = one
    return best


# "Authorities", "the police": no name of anybody, however it is written.
_PLAIN = re.compile(
    rf"(?:(?:the|local|city|state|county|federal) )*(?:{BODY.pattern}|{_PEOPLE.pattern})", re.IGNORECASE
)
# What stands beside a name as its office: before it, or after it and set off, or said of it.
_BESIDE = re.compile(r"\s*(?:[,(]|\s[–—-]\s|(?:is|was|as) (?:the|a|an)\b)[^.;\n]{0,70}")
_AHEAD = re.compile(r"(?:[^\W\d_][\w’'.-]* ){0,4}$")


def _titled(text: str, mention: Span) -> str:
    """A mention with the few words before it and what is set off behind it, where an office may stand."""
    a, b = mention
    ahead = _AHEAD.search(text, max(0, a - 40), a)
    behind = _BESIDE.match(text, b, min(len(text), b + 75))
    return (ahead.group() if ahead else "") + text[a:b] + (behind.group() if behind else "")


def voice(page: Page, source: Source, via: frozenset[str], known: Known = NOTHING) -> Voice:
    """The voice of a source. `via` are keys of the media that carried it to this document."""
    around = [_titled(page.text, mention) for mention in source.mentions[:3]]
    said = " ".join(page.text[a:b] for a, b in source.mentions[:3]) or source.name
    words = stems_of(source.name)
    if _OURSELVES.match(source.name):
        return own(page)
    reporting = known.reporters.get(words) if source.kind == "person" else None
    if reporting:
        return medium(reporting)
    inside = medium_in(source.name, known)
    if inside and (
        source.kind in {"medium", "document", "unknown"}
        or source.naming == "named"
        or inside == medium_key(source.name)
    ):
        return Voice(kind="medium", key=f"medium {inside}", name=source.name, words=stems_of(inside))
    if source.kind == "medium" or (
        source.naming == "named"
        and source.kind != "person"
        and looks_like_medium(source.name)
        and not BODY.search(source.name)
    ):
        return medium(source.name)
    via = via | known.told.get(words, frozenset())
    if source.kind == "person" and source.naming == "named" and not _PLAIN.fullmatch(source.name):
        office = any(_OFFICE.search(a) for a in around)
        for_body = (
            stems_of(" ".join(around)) - words if any(_SPOKEN_FOR.search(a) for a in around) else frozenset[str]()
        )
        kind = "official" if office else "person"
        return Voice(
            kind=kind,
            key=f"person {' '.join(sorted(words))}",
            name=source.name,
            words=words,
            via=via,
            outlet=outlet(page),
            speaks_for=for_body,
        )
    if source.naming == "vague" and (source.kind in {"document", "unknown"} or _TALK.match(source.name)):
        return Voice(kind="vague", key=f"vague {outlet(page)}", name=source.name, outlet=outlet(page))
    if source.kind == "document" or (
        _PAPER.search(source.name) and source.kind not in {"person", "group", "organization"}
    ):
        return Voice(
            kind="document",
            key=f"document {' '.join(sorted(words))}",
            name=source.name,
            words=words,
            via=via,
            outlet=outlet(page),
        )
    head = re.split(r"\b(?:of|in|for|at|from|on|who|,)\b|,", source.name, maxsplit=1)[0]
    spoken = re.search(r"\bspokes(?:man|woman|person|people)\b", said, re.IGNORECASE)
    if source.naming != "vague" and (spoken or (BODY.search(source.name) and not _PEOPLE.search(head))):
        bare = words - {"spokesman", "spokeswoman", "spokesperson", "spokesm"}
        return Voice(
            kind="body",
            key=f"body {' '.join(sorted(bare))}",
            name=source.name,
            words=bare,
            via=via,
            outlet=outlet(page),
        )
    if source.naming == "named":
        return Voice(
            kind="body",
            key=f"body {' '.join(sorted(words))}",
            name=source.name,
            words=words,
            via=via,
            outlet=outlet(page),
        )
    carrier = min(via) if via else outlet(page)
    return Voice(kind="unnamed", key=f"unnamed {carrier}", name=source.name, words=words, via=via, outlet=carrier)
