# ruff: noqa: E501 - tables of words
"""Who stands behind a point, as comparison names voices across documents: a key, a kind, and what may be merged.

The keys are made so that the same voice gets the same key in different documents where it surely is the same, and
never so that an unnamed source could get the key of a named person.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from msgspec import structs

from rashomon.records import Naming, Source, Span
from rashomon.relations.credits.media import key as medium_key
from rashomon.relations.credits.media import looks_like_medium, same_medium
from rashomon.relations.origins.bodies import BODY, Body, body_of, stems_of, two_bodies
from rashomon.relations.origins.offices import OFFICE, described_as, is_collective, is_pointed_at, is_pronoun
from rashomon.relations.origins.posts import Posts
from rashomon.relations.origins.sorts import (
    antecedent,
    head,
    is_channel,
    is_nobody,
    is_paper,
    is_people,
    is_thing,
    names_body,
    readable,
    speaks_here,
    unjoined,
)
from rashomon.relations.pile import Page

_PEOPLE = re.compile(
    r"\b(?:sources?|officials?|persons?|people|man|men|woman|women|aides?|witness(?:es)?|residents?|survivors?|insiders?|"
    r"diplomats?|employees?|workers?|neighbou?rs?|drivers?|soldiers?|doctors?|nurses?|teachers?|students?|farmers?|engineers?|technicians?|"
    r"researchers?|scientists?|lawyers?|priests?|parents?|mothers?|fathers?|relatives?|friends?|advis[eo]rs?|"
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
_RELEASE = re.compile(
    r"\b(?:press|news) (?:release|conference|briefing)s?\b|\b(?:affidavit|statement|complaint|records?)\b",
    re.IGNORECASE,
)
_TALK = re.compile(
    r"^(?:(?:a|an|the|new|previous|earlier|recent|some|several|multiple|various|many|news|media|pair of|couple of|number of|two|three|other|these|those|unconfirmed|initial|early|online|local) ){0,5}(?:reports?|rumou?rs?|outlets?|media|accounts?|websites?|speculation|word|stories|story)$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Voice:
    """An origin before it is counted, `family` by the user's list: `kind` is `person`, `official`, `body`, `unnamed`, `document`, `medium`, `vague`
    (talk that names nobody), `own` or `none` (nobody visible, as in a circle). `words` are the stems that name it. `via` are the names of media that carried it.
    Of a person: the bodies that it `speaks_for` by the texts of the event, its `roles`, and whether it is `lay`: seen to speak for itself.
    Of an unnamed source: the `roles` by which it is described, and whether it is `open`, not hidden but only called by what it is; and its
    `seat`, the document and the source there."""

    kind: str
    key: str
    name: str
    words: frozenset[str] = field(default_factory=frozenset)
    via: frozenset[str] = field(default_factory=frozenset)
    outlet: str = ""
    family: str = ""
    speaks_for: frozenset[Body] = field(default_factory=frozenset)
    roles: frozenset[str] = field(default_factory=frozenset)
    lay: bool = False
    open: bool = False
    seat: tuple[str, str] = ("", "")


def outlet(page: Page) -> str:
    """The medium of a page: its publisher, or the document itself where none is known."""
    return medium_key(page.publisher) if page.publisher else f"document {page.id}"


def own(page: Page) -> Voice:
    """The document's own voice."""
    return Voice(kind="own", key=f"own {outlet(page)}", name=page.publisher or page.id, outlet=outlet(page))


def medium(name: str) -> Voice:
    """A medium that is named as where a claim comes from, and whose text is not in the pile."""
    name = readable(name)
    if names_body(name):
        words = stems_of(name)
        return Voice(kind="body", key=f"body {' '.join(sorted(words))}", name=name, words=words)
    return Voice(kind="medium", key=f"medium {medium_key(name)}", name=name, words=stems_of(name))


@dataclass(frozen=True)
class Known:
    """What an event as a whole tells of its voices: keys of its media and their written `names`, who reports for which, whom people told, and what they are."""

    media: frozenset[str] = frozenset()
    reporters: Mapping[frozenset[str], str] = field(default_factory=dict)
    told: Mapping[frozenset[str], frozenset[str]] = field(default_factory=dict)
    posts: Posts = field(default_factory=lambda: Posts(()))
    names: Mapping[str, str] = field(default_factory=dict)

    def whole(self, name: str) -> str:
        """The whole name of a medium that an event calls by the end of its name too, "the Post", where one medium has that end."""
        short = medium_key(name)
        longer = {key for key in self.names if key.endswith(f" {short}")} if short and " " not in short else set()
        return self.names[longer.pop()] if len(longer) == 1 else name

    def reports_for(self, words: frozenset[str]) -> str | None:
        """The medium for which a person reports; one who is called by a part of the name only where one reporter has it."""
        found = self.reporters.get(words)
        if found is not None or len(words) != 1:
            return found
        media = {medium for who, medium in self.reporters.items() if words < who}
        return media.pop() if len(media) == 1 else None


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


def as_written(page: Page, source: Source, spans: Sequence[Span]) -> Source:
    """The source of one statement; by the words that stand there, where these name surely another body than the source is said to be."""
    words = page.text[spans[0][0] : spans[0][1]].strip() if len(spans) == 1 else ""
    if not words or len(words) > 80 or source.kind in {"person", "medium", "document"} or not BODY.search(words):
        return source
    if not two_bodies(body_of(words), body_of(source.name)):
        return source
    naming: Naming = "named" if body_of(words).own else "role"
    return structs.replace(source, name=words, mentions=tuple(spans), naming=naming)


_WORD = re.compile(r"[A-Z][^\W\d_]{2,}")
_CAPITALS = re.compile(r"(?:[A-Z][\w’'.-]*(?: (?:of|the|for|and|de|van|von))? ){1,4}[A-Z][\w’'.-]*")
# An office that one holds alone: "the mayor" is no unnamed source, but whoever is mayor.
_HOLDER = re.compile(
    r"^(?:the (?:[\w’'-]+ ){0,3}|[A-Z][\w’'.-]*[’']s (?:[\w’'-]+ ){0,2})(?:medical examiner|mayor|governor|president|premier|prime minister|chancellor|minister|sheriff|coroner|prosecutor|"
    r"chief|commissioner|ambassador|head|director|commander|chair(?:man|woman)?|chief executive|ceo|principal|rector|bishop|judge|superintendent|manager)$",
    re.IGNORECASE,
)
# Those of an office together, where nothing is kept back: "school officials", "deputies".
_OFFICIALS = re.compile(
    r"^(?!(?:some|several|two|three|four|many|multiple|senior|top|former|unnamed|anonymous|other|various|high|both|few|a|an)\b)"
    r"(?:[\w’'.-]+ ){0,4}(?:officials|officers|deputies|detectives|investigators|authorities)\b(?! (?:familiar|close|briefed|who|speaking|with knowledge))",
    re.IGNORECASE,
)
_SPOKEN = re.compile(r"\bspokes(?:man|woman|person|people|men)\b", re.IGNORECASE)
_HEAD = re.compile(r"\b(?:of|in|for|at|from|on|who|inside|within|close|familiar|with)\b|,")
_HIDDEN = stems_of("official officials source sources")
_SPOKEN_STEMS = stems_of("spokesman spokeswoman spokesperson spokespeople spokesmen")


def _person(page: Page, source: Source, words: frozenset[str], via: frozenset[str], known: Known) -> Voice:
    around = [_titled(page.text, mention) for mention in source.mentions[:3]]
    post = known.posts.of(words, source.name)
    office = post.office or any(OFFICE.search(a) for a in around)
    return Voice(
        kind="official" if office else "person",
        key=f"person {' '.join(sorted(words))}",
        name=source.name,
        words=words,
        via=via,
        outlet=outlet(page),
        speaks_for=post.bodies,
        roles=post.roles,
        lay=post.lay and not post.bodies,
    )


def voice(
    page: Page, source: Source, via: frozenset[str], known: Known = NOTHING, spans: tuple[Span, ...] = ()
) -> Voice:
    """The voice of a source, as it stands in `spans`. `via` are the media that carried it to this document."""
    source = _clear(page, source, spans, known)
    words = stems_of(source.name)
    found = _of_nobody(page, source) or _medium(source, words, known)
    if found is not None:
        return found
    via = via | known.told.get(words, frozenset())
    if (
        (source.naming == "named" or ", " in source.name or _WORD.fullmatch(source.name))
        and source.kind not in {"document", "medium"}
        and not _PLAIN.fullmatch(source.name)
    ):
        who = known.posts.person(source)
        if who:
            return _person(page, source, who, via, known)
    if _TALK.match(source.name) or (source.naming == "vague" and source.kind in {"document", "unknown"}):
        return Voice(kind="vague", key=f"vague {outlet(page)}", name=source.name, outlet=outlet(page))
    made = Voice(kind="body", key="", name=source.name, words=words, via=via, outlet=outlet(page))
    if source.kind == "document" or (
        _PAPER.search(source.name)
        and not source.name.isupper()
        and source.kind not in {"person", "group", "organization"}
    ):
        return replace(made, kind="document", key=f"document {' '.join(sorted(words))}")
    body = known.posts.body_in(source.name) if source.naming == "role" and not _of_it(source.name) else None
    if body is not None:
        return replace(made, words=body, key=f"body {' '.join(sorted(body))}")
    if _speaks_as_body(page, source):
        bare = words - _SPOKEN_STEMS
        body_known = body_of(source.name)
        whose = "" if bare and (body_known.own or body_known.kinds) else f" {outlet(page)}"
        return replace(made, words=bare, key=f"body {' '.join(sorted(bare))}{whose}")
    if source.naming == "named" or known.posts.is_body(words):
        return replace(made, key=f"body {' '.join(sorted(words))}")
    return _unnamed(page, source, made)


def _of_nobody(page: Page, source: Source) -> Voice | None:
    """The document's own voice, where a source is no voice: the text itself, a thing, a pronoun that is left open."""
    if _OURSELVES.match(source.name) or speaks_here(page, source):
        return own(page)
    if is_pronoun(source.name) or is_nobody(source.name):
        return replace(own(page), kind="vague", key=f"vague {outlet(page)}")
    if is_thing(page, source) and not _TALK.match(source.name):
        return own(page)
    return None


def _medium(source: Source, words: frozenset[str], known: Known) -> Voice | None:
    """The medium that a source is, or for which it reports."""
    if (names_body(source.name) and source.kind != "document") or _TALK.match(source.name):
        return None
    reporting = known.reports_for(words) if source.kind == "person" else None
    if reporting:
        return medium(reporting)
    inside = medium_in(source.name, known)
    if inside and (
        source.kind in {"medium", "document", "unknown"}
        or source.naming == "named"
        or inside == medium_key(source.name)
    ):
        if known.whole(inside) != inside:
            return medium(known.whole(inside))
        return Voice(kind="medium", key=f"medium {inside}", name=source.name, words=stems_of(inside))
    if (source.kind == "medium" and not (BODY.search(source.name) and _PAPER.search(source.name))) or (
        source.naming == "named"
        and source.kind != "person"
        and looks_like_medium(source.name)
        and not BODY.search(source.name)
        and not (source.kind == "document" and _RELEASE.search(source.name))
    ):
        return medium(known.whole(source.name))
    return None


def _of_it(name: str) -> bool:
    """Whether somebody of a body is meant who does not speak for it: "a worker at Orlem Coal", "sources inside the union"."""
    front = _HEAD.split(name, maxsplit=1)[0]
    return front != name and bool(_PEOPLE.search(front)) and not _SPOKEN.search(front) and not BODY.search(front)


def _unnamed(page: Page, source: Source, made: Voice) -> Voice:
    """A source that is not named, known by the medium that had it, or by the outlet that tells of it."""
    itself = next((v for v in sorted(made.via) if same_medium(source.name, v)), None)
    if itself is not None:
        return medium(itself)
    carrier = min(medium_key(v) for v in made.via) if made.via else outlet(page)
    roles = described_as(_HEAD.split(source.name, maxsplit=1)[0]) - _HIDDEN
    plain = source.naming != "vague" and source.anonymity is None
    return replace(
        made,
        kind="unnamed",
        key=f"unnamed {carrier}",
        outlet=carrier,
        roles=roles,
        open=plain and bool(roles or is_pointed_at(source.name) or is_collective(source.name)),
        seat=(page.id, source.id),
    )


def _clear(page: Page, source: Source, spans: tuple[Span, ...], known: Known) -> Source:
    """A source with its name as one can read it, and of the sort that its words show; for a pronoun, whom it means."""
    source = antecedent(page, source, spans) or source
    name = unjoined(page, readable(source.name))
    kind = source.kind
    called = known.posts.named_in(name) if kind in {"person", "unknown"} and source.naming == "role" else ""
    if called:
        return structs.replace(source, name=called, kind="person", naming="named")
    if kind != "medium" and is_channel(name):
        kind = "medium"
    elif kind == "document" and is_people(head(name)) and not _PAPER.search(head(name)):
        kind = "person"
    elif kind == "document" and _CAPITALS.fullmatch(name) and not _PAPER.search(name) and not is_paper(name):
        kind = "organization" if BODY.search(name) else "person"
    elif kind == "unknown" and source.naming != "named" and is_paper(name):
        kind = "document"
    elif kind == "unknown" and source.naming != "named" and is_people(head(name)):
        kind = "person"
    return source if (name, kind) == (source.name, source.kind) else structs.replace(source, name=name, kind=kind)


def _speaks_as_body(page: Page, source: Source) -> bool:
    """Whether a body speaks, or whoever holds an office or speaks for somebody, without a name."""
    if source.naming == "vague":
        return False
    if _HOLDER.match(source.name):
        return True
    if _OFFICIALS.match(source.name) and source.anonymity is None and source.count is None:
        return True
    said = " ".join(page.text[a:b] for a, b in source.mentions[:3]) or source.name
    head = _HEAD.split(source.name, maxsplit=1)[0]
    if _SPOKEN.search(said):
        return True
    words = head.split()
    if words and BODY.fullmatch(words[-1]) and not _PEOPLE.fullmatch(words[-1]):
        return not _PEOPLE.fullmatch(words[0])
    people = next((m for m in _PEOPLE.finditer(head) if not (m.start() and m.group()[0].isupper())), None)
    return bool(BODY.search(source.name)) and people is None
