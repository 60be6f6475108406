# ruff: noqa: E501 - tables of words
"""Passages of texts that credit an outlet of the event: what they say, and whether they have it from anybody besides."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rashomon.records import Citation, Span
from rashomon.relations.credits.again import Named
from rashomon.relations.credits.media import key
from rashomon.relations.credits.outlets import Outlets
from rashomon.relations.credits.words import BACKWARD, REPORTISH
from rashomon.relations.lexicon import MONTHS, WEEKDAYS, stem
from rashomon.relations.origins.bodies import BODY, stems_of
from rashomon.relations.origins.meanings import is_deed, same, same_all
from rashomon.relations.origins.openings import NEXT, opens
from rashomon.relations.pile import Page
from rashomon.relations.points.points import Point

LEAST = 2  # content words of a statement
# Stems that say how something came about or how it is reported, and not what.
_EMPTY = frozenset(
    """caus due blam trigger respons responsibl result begin began begun start led lead set behind ow spark provok
    brought origin reason com come daily found obtain edition newspaper websit pag paper magazin agency station channel
    network site
    exclusiv lat latest""".split()
) | frozenset(stem(w) for w in WEEKDAYS | MONTHS)
_TOLD = re.compile(
    r"\b(?:told|tells|assured|informed|spoke (?:to|with)|speaking (?:to|with)|(?:interview|conversation|talk|statement)(?: (?:with|to|for))+"
    r"|(?:said|confirmed|revealed|confided|admitted|wrote) to)(?: \w+[’']s)?(?: reporters? (?:of|from))?(?: the)? $",
    re.IGNORECASE,
)
_CITING = re.compile(r"\b(?:citing|quoting|quotes|cites|quoted|cited|as saying)\b", re.IGNORECASE)
# Beside the name of an outlet in a source's words: somebody who told it.
_SPEAKER = re.compile(
    r"\b(?:sources?|officials?|witness(?:es)?|insiders?|ministers?|mayors?|spokes\w+|aides?|experts?|lawyers?|residents?|"
    r"told|quoted|cited|by)\b",
    re.IGNORECASE,
)
_ALSO_SAYS = re.compile(
    r",? (?:and|as well as|as does|like|along with) (?:the |an? )?[a-z][\w’'-]*(?: [\w’'-]+){0,3}? (?:say|says|said|report|reports|reported|write|has it|have it|claim|told)\b"
)
_NOT = re.compile(
    r"(?<!and )(?<!but )(?<!, )\b(?:never|not|cannot|nobody|no one)\b(?! (?:only|yet|long|far|until|least|just))|n[’']t\b",
    re.IGNORECASE,
)
_UNCONFIRMED = re.compile(
    r"(?:\b(?:nobody|no one|not|cannot|never)|n[’']t) (?:else )?(?:has |have |had |would |could |will )?(?:be |been )?(?:\w+ )?"
    r"(?:reach|confirm|comment|verif|respon|repl|answer|say|said|check|independent|know|known)\w*",
    re.IGNORECASE,
)
_MORE = re.compile(r"(?<=[a-z]), (?:and|so|but|for|which|where|while|though|yet|nor)\b")
_REPORT_BY = re.compile(
    r"\b(?:agency|service|(?:reports?|reporting|story|stories|articles?|piece|posts?|broadcast) by)\b"
)
OURS = re.compile(r"(?:we|us|our|ours)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Passage:
    """A passage that credits outlets of the event: what it says, without whom it credits.

    `stems` are its content words, each as the one that stands for all with its meaning; `deeds` those of them that tell what is done;
    `pairs`: those that stand side by side; `headed`: words of its title; `closed`: it has what it says from nobody but outlets.
    """

    document: str
    span: Span
    outlets: frozenset[str]
    points: tuple[Point, ...]
    stems: frozenset[str]
    numbers: frozenset[str]
    denied: bool
    closed: bool
    headed: frozenset[str] = frozenset()
    deeds: frozenset[str] = frozenset()
    pairs: frozenset[tuple[str, str]] = frozenset()
    negated: bool | None = None


def passages(
    page: Page,
    points: Mapping[str, Sequence[Point]],
    citations: Sequence[Citation],
    places: Sequence[Named],
    outlets: Outlets,
) -> Iterator[Passage]:
    """The passages of one page that credit somebody: the sentence of the credit, with one before that it speaks of."""
    if not page.publisher:
        return
    own = key(page.publisher)
    headed = content(stems_of(page.reading.document.title or ""))
    named: dict[Span, list[tuple[str | None, Span]]] = {}
    meant_by = [outlets.meant(c.name) for c in citations]
    for outlet, span in ((meant_by[n.what], n.span) for n in places):
        if outlet == own or not page.sentences:
            continue
        n = page.sentence_of(span[0])
        start, end = page.sentences[n]
        alone = not page.text[start : span[0]].strip(" \t(–—-[") and not page.text[span[1] : end].strip(" \t)].–—-")
        if n and (alone or BACKWARD.match(page.text[start : min(end, start + 60)])):
            start = page.sentences[n - 1][0]
        named.setdefault((start, end), []).append((outlet, span))
    ours = [m.span for m in outlets.mentions(page) if m.outlet == own] if named else []
    for (start, end), mentioned in named.items():
        mine = tuple(p for p in points[page.id] if start <= p.start < end)
        sources = [s for p in mine if p.act is not None for s in p.act.source_spans]
        named_as_source = [c for c in mentioned if any(a < c[1][1] and c[1][0] < b for a, b in sources)]
        credited = named_as_source or mentioned  # an outlet that the sentence only mentions is credited with nothing
        meant = frozenset(o for o, _ in credited if o)
        if not meant or not mine:
            continue
        said = [p for p in mine if _gives(p, credited) and len(p.stems) >= LEAST]
        spans = [s for p in said for s in p.claim.spans] or [_clause(page, (start, end), [s for _, s in credited])]
        words = [
            n
            for span in spans
            for n in range(*page.within(span))
            if page.stems[n]
            and not any(a <= page.starts[n] < b for _, (a, b) in credited)
            and not REPORTISH.fullmatch(page.words[n])
        ]
        yield Passage(
            document=page.id,
            span=(start, end),
            outlets=meant,
            points=mine,
            stems=content(page.stems[n] for n in words),
            numbers=frozenset(page.words[n] for n in words if page.words[n][0].isdigit()),
            denied=all(p.stance in {"denies", "doubts"} for p in mine),
            closed=all(o for o, _ in credited)
            and not any(_other_source(p, said, page, credited) for p in mine)
            and not _heard(page.text, (start, end), credited)
            and not _also(page.text, (start, end), [s for _, s in mentioned])
            and not opens(page, (start, end), [s for _, s in mentioned], ours),
            headed=headed,
            deeds=content(
                page.stems[n]
                for n in words
                if page.text[page.starts[n]].islower()
                and is_deed(page.words[n], page.stems[n], page.words[n - 1] if n else "")
            ),
            pairs=frozenset((same(page.stems[n]), same(page.stems[m])) for n, m in pairwise(words) if m == n + 1),
            negated=any(_NOT.search(_UNCONFIRMED.sub("", page.text[a:b])) for a, b in spans),
        )


def _also(text: str, span: Span, outlets: Sequence[Span]) -> bool:
    """Whether beside an outlet somebody else says it, too: "the Gull and the canal board say"."""
    return any(
        (m := _ALSO_SAYS.match(text, b, span[1])) and not any(m.start() < c < m.end() for c, _ in outlets)
        for _, b in outlets
    )


def _clause(page: Page, span: Span, credited: Sequence[Span]) -> Span:
    """A passage without what its text adds of its own after the credit: ", the Gull reports, and who would wonder?"."""
    if len(credited) != 1:
        return span
    ahead = [n for n in range(*page.within((span[0], credited[0][0]))) if page.stems[n]]
    more = _MORE.search(page.text, credited[0][1], span[1])
    return (span[0], more.start()) if more and len(ahead) > LEAST else span


def content(stems: Iterable[str]) -> frozenset[str]:
    """Content words, each as the one that stands for all with its meaning."""
    return same_all(frozenset(s for s in stems if s) - _EMPTY)


def _gives(one: Point, credited: Sequence[tuple[str | None, Span]]) -> bool:
    """Whether the words that are credited are those of a statement."""
    spans = (one.act.source_spans or one.source.mentions[:1]) if one.act and one.source else ()
    return any(a < place[1] and place[0] < b for _, place in credited for a, b in spans)


def _other_source(one: Point, said: Sequence[Point], page: Page, credited: Sequence[tuple[str | None, Span]]) -> bool:
    """Whether a statement has a source that is no outlet of the event, nor a report in one.

    Beside what the outlet is credited with, only what another says within that, or with the same words, counts.
    """
    if one.act is None or one.source is None or OURS.match(one.source.name):
        return False
    spans = one.act.source_spans or one.source.mentions[:1]
    inside = [s for _, s in credited if any(a < s[1] and s[0] < b for a, b in spans)]
    if spans and not inside:
        if one.source.kind == "medium" and one.source.naming != "named":
            return False
        cues = one.act.cue_spans
        pronoun = all(page.text[a:b].lower() in {"it", "one", "you", "we", "that", "which"} for a, b in spans)
        far = NEXT if pronoun else min(NEXT, *(_apart(cues[0], a) for a in spans)) if cues else 0
        if cues and any(_apart(cues[0], s) < far for _, s in credited):
            return False  # "it says in the Gull": the words of saying stand by the outlet
        return not said or any(_overlap(one, p) or len(one.stems & p.stems) >= LEAST for p in said if p is not one)
    rest = " ".join(
        page.words[n]
        for span in spans
        for n in range(*page.within(span))
        if not any(a <= page.starts[n] < b for a, b in inside)
    )
    rest = _REPORT_BY.sub("", rest)
    return bool(_SPEAKER.search(rest) or BODY.search(rest))


def _apart(one: Span, other: Span) -> int:
    return max(other[0] - one[1], one[0] - other[1], 0)


def _overlap(one: Point, other: Point) -> bool:
    return any(a < d and c < b for a, b in one.claim.spans for c, d in other.claim.spans)


def _heard(text: str, span: Span, credited: Sequence[tuple[str | None, Span]]) -> bool:
    """Whether by its words a passage has a speaker: somebody told it to the outlet credited, or the outlet cites one."""
    starts = [a for _, (a, _) in credited]
    if any(_TOLD.search(text, max(span[0], a - 60), a) for a in starts):
        return True
    return any(not any(0 <= a - m.end() <= 25 for a in starts) for m in _CITING.finditer(text, *span))
