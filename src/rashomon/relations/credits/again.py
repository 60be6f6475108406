# ruff: noqa: E501 - tables of words
"""Outlets named again by what they are: "the agency", "the same paper", "the wire" after Seaboard Wire was credited."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rashomon.records import Citation, Span
from rashomon.relations.credits.media import key
from rashomon.relations.credits.outlets import Outlets
from rashomon.relations.credits.words import REPORTISH
from rashomon.relations.pile import Page

WITHIN = 4  # sentences back at most to where the outlet was named
_AGENCY = r"(?:(?:news|press|wire) )?(?:agency|service|wire)|newswire"
_PAPER = r"(?:news)?paper|daily|weekly|tabloid|broadsheet|gazette|journal"
_SITE = r"(?:news )?(?:site|portal|page)|website|blog|ticker"
_AIR = r"(?:(?:tv|radio|television|news) )?(?:station|channel|network|programme|program)|broadcaster|radio"
_ANY = r"(?:news )?outlet|publication|(?:news )?desk|newsroom|bulletin|newsletter|magazine|periodical|monthly|title|organ|colleagues there"
# What an outlet may be called, and what must not stand in its name for that.
KINDS: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = tuple(
    (re.compile(rf"(?:{noun})", re.IGNORECASE), re.compile(rf"\b(?:{never})\b", re.IGNORECASE))
    for noun, never in (
        (_AGENCY, r"times|post|gazette|herald|tribune|chronicle|paper|daily|weekly|magazine|radio|tv|blog|evening|morning|sunday"),
        (_PAPER, r"radio|tv|television|agency|wire|newswire|broadcasting|channel|network"),
        (_SITE, r"radio|tv|television|agency|wire"),
        (_AIR, r"gazette|herald|tribune|newspaper|paper|agency|wire|post|times"),
        (_ANY, r"^$"),
    )
)  # fmt: skip
_ALL = "|".join((_AGENCY, _PAPER, _SITE, _AIR, _ANY))
_LEAD = r"\b(?:the|that|this same|the same|the said)(?: (?:same|local|online|regional|national|state|london|capital))?"
_AGAIN = re.compile(
    rf"{_LEAD} (?P<n>{_ALL})\b(?! (?:of|for|in|to|that|which|where|driver|building|office)\b)(?! (?-i:[A-Z]))",
    re.IGNORECASE,
)
# It speaks: a verb of saying follows, or it is who was told, or whose words these are.
_SAYS = re.compile(
    r"(?:[’']s)?(?:,? (?:also|further|later|itself|then|now|now also|adds?|added|went on|goes on|has|had|is|was|as well|in turn|for its part))*,? (?P<v>\w+(?: out| it)?)"
)
_TOLD = re.compile(
    r"\b(?:according to|told|tells|informed|assured|to|by|in|from|via|citing|quoting|quotes|cites|as|so|with|of|on)\s*$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"\b(?:go(?:es)?|went) on\b|\bcontinue[sd]?\b|\bha[sd] (?:it|learned|found|seen)\b", re.IGNORECASE
)
# A body of that name is meant by "the agency", too.
_BODIES = {
    "agency": r"agency|administration|bureau|department|centers|office|ministry|authority|commission|service",
    "service": r"service|police|administration|department|brigade|office",
    "station": r"station",
    "network": r"network",
    "office": r"office",
    "desk": r"desk",
    "organ": r"organi[sz]ation",
}  # fmt: skip


@dataclass(frozen=True)
class Named:
    """A place where a text names an outlet that it credits: the name, the words, and which of its credits it is.

    `again`: the words are no name, but say what it is.
    """

    name: str
    span: Span
    what: int
    again: bool = False


def places(page: Page, citations: Sequence[Citation], outlets: Outlets) -> tuple[Named, ...]:
    """Every place where a page names one of those whom it credits, in full, in short or by what they are."""
    made = {c.span: Named(c.name, c.span, n) for n, c in enumerate(citations)}
    known = {o: n for n, c in reversed(list(enumerate(citations))) if (o := outlets.meant(c.name))}
    for one in outlets.mentions(page):
        if one.outlet in known and not any(a <= one.span[0] < b for a, b in made):
            made[one.span] = Named(one.name, one.span, known[one.outlet])
    full = [
        n if len(n.name) > len(citations[n.what].name) else Named(citations[n.what].name, n.span, n.what)
        for n in made.values()
    ]
    return tuple(sorted([*made.values(), *again(page, full)], key=lambda n: n.span))


def again(page: Page, named: Sequence[Named]) -> Iterator[Named]:
    """Each place where one of the outlets named is meant by its kind, or by the last word of its name in small letters."""
    if not named or not page.sentences:
        return
    text = page.text
    places = sorted(named, key=lambda n: n.span)
    words = {key(n.name).split()[-1] for n in places if len(key(n.name).split()) > 1}
    own = re.compile(rf"{_LEAD} (?P<n>{'|'.join(sorted(map(re.escape, words)))})\b") if words else None
    found: dict[Span, re.Match[str]] = {
        m.span("n"): m for p in (own, _AGAIN) if p is not None for m in p.finditer(text)
    }
    for span, match in sorted(found.items()):
        if any(a <= span[0] < b for a, b in (n.span for n in places)) or not _speaks(page, match):
            continue
        meant = _meant(page, span, places)
        if meant is not None:
            yield Named(name=meant.name, span=span, what=meant.what, again=True)


def _speaks(page: Page, match: re.Match[str]) -> bool:
    """Whether the words are of one who says, writes or is told something."""
    text = page.text
    begin, end = page.sentences[page.sentence_of(match.start())]
    verb = _SAYS.match(text, match.end(), min(end, match.end() + 60))
    if verb and REPORTISH.fullmatch(verb.group("v").split()[0]):
        return True
    if _GOES_ON.match(text, match.end() + 1, min(end, match.end() + 20)):
        return True
    before = text[max(begin, match.start() - 16) : match.start()]
    if not _TOLD.search(before):
        return False
    said = before.lower().rstrip()
    if said.endswith(("according to", "told", "tells", "informed", "assured", "citing", "quoting", "quotes", "cites")):
        return True
    return bool(REPORTISH.search(text, begin, match.start()) or REPORTISH.search(text, match.end(), end))


def _meant(page: Page, span: Span, places: Sequence[Named]) -> Named | None:
    """The outlet last named before, of those that may be called so; none where a body of that kind stands nearer."""
    noun = page.text[span[0] : span[1]].lower()
    here = page.sentence_of(span[0])
    for one in reversed([p for p in places if p.span[1] <= span[0]]):
        if here - page.sentence_of(one.span[0]) > WITHIN:
            return None
        if not _may_be(noun, one.name):
            continue
        bodies = _BODIES.get(noun.split()[-1])
        if bodies and not key(one.name).endswith(noun):
            body = re.compile(
                rf"\b(?!(?:The|This|That|Same) )[A-Z]\w+ (?:\w+ ){{0,2}}(?i:{bodies})\b|\b(?:the|an?) (?!same\b)\w+ (?:{bodies})\b"
            )
            if not all(_outlet_in(m, places) for m in body.finditer(page.text, 0, span[0])):
                return None
        return one
    return None


def _may_be(noun: str, name: str) -> bool:
    if key(name).endswith(noun) or name.lower().endswith(noun):
        return True
    return any(kind.fullmatch(noun) and not never.search(name) for kind, never in KINDS)


def _outlet_in(match: re.Match[str], places: Sequence[Named]) -> bool:
    return any(match.start() < p.span[1] and p.span[0] < match.end() for p in places)
