"""From a claim to where it enters what can be seen: along copies and credits, from document to document.

Every step has its evidence: shared running text, or a credit that leads to a document of the pile which has the claim.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

from rashomon.records import Circle, Citation, Missing, Reuse, Source, Span
from rashomon.relations.credits.again import places
from rashomon.relations.credits.citations import reporters
from rashomon.relations.credits.media import bare_name, key, looks_like_medium, same_medium
from rashomon.relations.credits.outlets import Outlets
from rashomon.relations.matters.likeness import Likeness
from rashomon.relations.origins.bodies import stems_of
from rashomon.relations.origins.circles import circles
from rashomon.relations.origins.denied import denial_of, denied_there
from rashomon.relations.origins.families import Families
from rashomon.relations.origins.posts import Posts
from rashomon.relations.origins.reach import gap, reachable, same_ends, same_figure, same_kind, same_things, same_words
from rashomon.relations.origins.shares import is_share, share_of
from rashomon.relations.origins.sorts import is_deed, is_own_line, names_body, shown_as_medium
from rashomon.relations.origins.voices import Known, Voice, as_written, medium, own, voice
from rashomon.relations.pile import Page
from rashomon.relations.points.causes import same_cause
from rashomon.relations.points.points import Point

FITS = 0.22  # likeness at which a statement of a credited document is the one that is credited
LINE = 0.5  # the same where the credit is of the whole text, and not of what is said
HELD = 0.5  # what a statement is worth that is wholly held in a longer one
SPREAD = 2  # sentences over which a credit carries to a source that is not named
DATELINE = 120  # characters at the head of a text in which a credit speaks for all of it
# "The paper", "the same site": the one that the text credited last.
UNNAMED = re.compile(
    r"(?:the|this|that)(?: (?:same|news|local|daily|weekly|online))? "
    r"(?:site|website|paper|newspaper|publication|outlet|station|channel|agency|broadcaster|"
    r"magazine|blog|network|press|daily|tabloid|weekly|portal|service)",
    re.IGNORECASE,
)
# Who helped to write a text is no credit for what stands in it.
_HELPED = re.compile(r"\bcontributed (?:to this|reporting|to the)\b|\bcontributed\.\s*$")
_NO_NAME = re.compile(r"^(?:One|Another|This|That|His|Her|Their|Its|Our|Some|Several|Local|Multiple)\b")
_PICTURES = re.compile(
    r"\b(?:Getty|Shutterstock|Alamy|EPA|photos?|images|pictures|Twitter|Facebook|Instagram|YouTube|Flickr)\b",
    re.IGNORECASE,
)
_SOME_PAPER = re.compile(r"\b(?:report|review|statement|journal|post|page|release)s?$")
NOBODY = Voice(kind="none", key="none", name="no visible origin")


@dataclass(frozen=True)
class Step:
    """One claim that came from another: as `copy`, or with a `credit`; `denied` where the other only denies it.

    `denial`: what stands beside the origin as a denial of it, and in the relay nowhere.
    """

    claim: Point
    origin: Point
    how: str
    denial: Point | None = None


class Tracer:
    """Finds the voice behind each point; collects the steps, circles and credits without a counterpart on the way."""

    def __init__(
        self,
        pages: Mapping[str, Page],
        points: Mapping[str, Sequence[Point]],
        citations: Sequence[Citation],
        reuse: Sequence[Reuse],
        alike: Likeness,
        families: Families | None = None,
    ) -> None:
        self.families = families or Families()
        self.pages, self.points, self.alike = pages, points, alike
        self.known = known_of(pages.values(), citations)
        self.citations: dict[str, list[Citation]] = defaultdict(list)
        for one in citations:
            if one.source in pages:
                self.citations[one.source].append(one)
        self.copied: dict[str, list[Reuse]] = defaultdict(list)
        for shared in reuse:
            if shared.kind == "retold" and shared.direction != "stated":
                continue  # reports of one event may tell the same in one order, each from its own source
            if shared.target.document in pages and shared.source.document in pages:
                self.copied[shared.target.document].append(shared)
        self.found: dict[tuple[str, str, int], Voice] = {}
        self.steps: dict[tuple[str, str, int], Step] = {}
        self.circles: dict[frozenset[str], Circle] = {}
        self.missing: dict[tuple[str, str, int], Missing] = {}
        self._path: list[Point] = []
        self._ringed: set[tuple[str, str, int]] = set()
        outlets = Outlets(pages.values())
        self.places = {d: places(pages[d], cited, outlets) for d, cited in self.citations.items()}
        for circle, passages in circles(pages, points, self.citations, self.places, outlets):
            self.circles[frozenset(circle.documents)] = circle
            self._ringed.update(self.ident(p) for passage in passages for p in passage.points)

    @staticmethod
    def ident(one: Point) -> tuple[str, str, int]:
        """What names a point."""
        return one.document, one.claim.id, one.start if one.quantity else -1

    def origin(self, one: Point) -> Voice:
        """The voice with which a point enters what can be seen."""
        ident = self.ident(one)
        if ident in self.found:
            return self.found[ident]
        if ident in self._ringed:
            return NOBODY
        on_path = [self.ident(p) for p in self._path]
        if ident in on_path:
            return NOBODY
        self._path.append(one)
        answer = self._from_copy(one) or self._from_words(one)
        self._path.pop()
        if answer.kind != "none" or not self._path:
            self.found[ident] = answer
        return answer

    def follow(self) -> None:
        """Follow every statement that credits a text of the pile, whether it answers a question of the event or not."""
        for document, theirs in self.points.items():
            cited = [
                n.span for n in self.places.get(document, ()) if self.citations[document][n.what].target is not None
            ]
            for one in theirs:
                if any(_in(span, one.sentence) for span in cited):
                    self.origin(one)

    # ------------------------------------------------------------ copies

    def _from_copy(self, one: Point) -> Voice | None:
        for shared in self.copied[one.document]:
            if not shared.target.span[0] - 2 <= one.start < shared.target.span[1]:
                continue
            if shared.direction == "unknown" and one.source is not None and one.source.naming == "named":
                continue  # who has it from whom can't be told, and the text says who says it
            theirs = [p for p in self.points.get(shared.source.document, ()) if _within(p, shared.source.span)]
            match = self._match(one, theirs, 0.5)
            if match is not None and self.ident(match) not in [self.ident(p) for p in self._path]:
                credited = any(
                    c.target == match.document
                    and _in(c.span, one.sentence)
                    and not _dateline(self.pages[one.document], c.span)
                    for c in self.citations[one.document]
                )
                found = self.origin(match)
                if found.kind in {"own", "vague"} and one.source is not None and shared.direction != "stated":
                    continue  # it says who says it, and the earlier text does not: both may have it from there
                self.steps.setdefault(self.ident(one), Step(one, match, "credit" if credited else "copy"))
                return found
        return None

    @staticmethod
    def _near(page: Page, span: Span, one: Point) -> bool:
        """Whether a credit stands at the head of a text, or within a few sentences of a statement."""
        return span[0] < DATELINE or abs(page.sentence_of(span[0]) - page.sentence_of(one.start)) <= SPREAD

    # ------------------------------------------------------------ credits

    def _from_words(self, one: Point) -> Voice:
        page = self.pages[one.document]
        sources = {s.id: s for s in page.reading.sources}
        relays = [sources[r] for r in one.act.relays if r in sources] if one.act else []
        carriers = [
            r.name for r in relays if r.kind in {"medium", "document", "unknown"} or key(r.name) in self.known.media
        ]
        via = frozenset(
            bare_name(r.name)
            for r in relays
            if r.name in carriers and _proper(r.name) and (_carries(r, self.known.media) or looks_like_medium(r.name))
        )
        beside = self._beside(one)
        again = self._again(one)
        if again is not None:
            return self._credited(one, [again]) or self._medium(again)
        source = one.source
        if source is not None and not (one.act is not None and is_deed(page, one.act, source)):
            spans = one.act.source_spans if one.act else ()
            if not via and source.naming != "named":
                near = beside or [c for c in self.citations[one.document] if self._near(page, c.span, one)]
                via = frozenset(bare_name(c.name) for c in near) if len(near) == 1 and _proper(near[0].name) else via
            who = voice(page, as_written(page, source, spans), via, self.known, spans)
            if who.kind == "medium" and UNNAMED.fullmatch(source.name):
                before = [c for c in self.citations[one.document] if c.span[0] < one.start]
                if before:
                    return self._credited(one, [before[-1].name, *carriers]) or self._medium(before[-1].name)
            if who.kind == "medium":
                return self._credited(one, [*carriers, source.name]) or who
            if carriers or beside:
                through = self._credited(one, [*carriers, *(c.name for c in beside)])
                if through is not None and who.kind == "unnamed":
                    return through
            return who
        names = [*carriers, *(c.name for c in beside)]
        if names:
            return self._credited(one, names) or self._medium(names[0])
        line = [c.name for c in self.citations[one.document] if c.span[0] < DATELINE and _dateline(page, c.span)]
        line = [name for name in line if not is_own_line(page.publisher or "", name)]
        if line:
            return self._credited(one, line, LINE, strict=False) or self._medium(line[0])
        return own(page)

    def _medium(self, name: str) -> Voice:
        return medium(self.known.whole(name))

    def _beside(self, one: Point) -> list[Citation]:
        """The credits that are named, in whatever words, in the sentence of a point."""
        page = self.pages[one.document]
        named = {n.what for n in self.places.get(one.document, ()) if _in(n.span, one.sentence)}
        if not named or _HELPED.search(page.text, *one.sentence):
            return []
        cited = [self.citations[one.document][n] for n in sorted(named)]
        return [c for c in cited if not (_dateline(page, c.span) and is_own_line(page.publisher or "", c.name))]

    def _again(self, one: Point) -> str | None:
        """The outlet credited that the source of a point means: "the agency", "the same paper"."""
        spans = (one.act.source_spans or one.source.mentions[:1]) if one.act and one.source else ()
        for named in self.places.get(one.document, ()):
            if named.again and any(a <= named.span[0] < b for a, b in spans):
                return self.citations[one.document][named.what].name
        return None

    def _credited(self, one: Point, names: Sequence[str], enough: float = FITS, strict: bool = True) -> Voice | None:
        """The origin of the point in a document of the pile that is credited with it, by the nearest of the names."""
        fitting = [
            (n, c) for n, name in enumerate(names) for c in self.citations[one.document] if same_medium(c.name, name)
        ]
        for cited in dict.fromkeys(c for _, c in sorted(fitting, key=lambda f: f[0])):
            if cited.target is None:
                continue
            theirs = [p for d in self._by_outlet(cited.target, one.document) for p in self.points.get(d, ())]
            theirs = [p for p in theirs if not self._back(p, one)] or theirs
            match = self._match(one, theirs, enough)
            turned = denied_there(one, theirs, self.points, self.pages, self.alike) if strict else None
            if turned is not None and one.figured:
                match = self._nearest(one, theirs)
            if turned is not None and (match is None or self._liker(one, turned, match)):
                self.steps.setdefault(self.ident(one), Step(one, turned, "denied", turned))
                continue
            if match is not None and (
                one.quantity is None or self.ident(match) not in [self.ident(p) for p in self._path]
            ):
                denial = denial_of(match, one, self.points, self.pages, self.alike) or turned
                self.steps.setdefault(self.ident(one), Step(one, match, "credit", denial))
                return self.origin(match)
            if strict and one.quantity is not None and one.fate:
                self._lacks(one, cited, theirs)
        return None

    def _back(self, one: Point, other: Point) -> bool:
        """Whether a statement is had from the outlet of the other."""
        own_name = self.pages[other.document].publisher
        if own_name and one.source and one.source.kind != "person" and same_medium(one.source.name, own_name):
            return True
        return bool(own_name) and any(same_medium(c.name, own_name) for c in self._beside(one))

    def _by_outlet(self, target: str, citing: str) -> list[str]:
        """The credited document, and others of its outlet that are not later than the one that credits."""
        first, here = self.pages[target], self.pages[citing]
        others = [
            p.id
            for p in self.pages.values()
            if p.publisher and p.publisher == first.publisher and p.id not in {target, citing}
            and (p.day is None or here.day is None or p.day <= here.day)
        ]  # fmt: skip
        return [target, *others]

    def _lacks(self, one: Point, cited: Citation, theirs: Sequence[Point]) -> None:
        quantity = one.quantity
        if cited.target is None or quantity is None:
            return
        same = [p for p in theirs if p.fate == one.fate and p.quantity is not None]
        says = "it has other figures for the same" if same else "it has no figure for it"
        self.missing.setdefault(
            self.ident(one),
            Missing(claim=one.ref, to=cited.target, name=cited.name, span=cited.span, says=says),
        )

    def _match(self, one: Point, theirs: Sequence[Point], enough: float) -> Point | None:
        """The point among `theirs` that says the same; of figures the nearest that a relay may make of it."""
        if one.quantity is not None:
            near = [
                p
                for p in theirs
                if p.quantity is not None and same_kind(one, p) and not (p.earlier and not one.earlier)
            ]
            near = [p for p in near if reachable(one, p)]
            near = near or [p for p in theirs if same_figure(one, p) or same_things(one, p)]
            near = near or [p for p in theirs if same_ends(one, p) and self._shares(one, p, theirs)]
            near = near or [p for p in theirs if same_words(one, p)]
            return min(near, key=lambda p: (not same_ends(one, p), gap(one, p), p.start), default=None)
        if one.cause is not None:
            same = (
                p
                for p in theirs
                if p.cause is not None and p.quantity is None and same_cause(one.cause.stems, p.cause.stems)
            )
            found = next((p for p in same if p.stance == one.stance), None)
            if found is not None:
                return found
            stems = one.cause.stems
            theirs = [p for p in theirs if p.cause is None and 2 * len(stems & p.stems) >= len(stems)]
        if one.figured:
            return None
        for figured in (False, True):  # beside its figures a claim may hold a statement
            best = self._nearest(one, theirs, figured)
            if best is not None and self._likeness(one, best) >= enough:
                return best
        return self._same_speaker(one, theirs)

    def _same_speaker(self, one: Point, theirs: Sequence[Point]) -> Point | None:
        """The statement of the person named for a short one, where it has most of its words."""
        name = stems_of(one.source.name.split()[-1]) if one.source and one.source.kind == "person" else frozenset()
        fitting = [
            p
            for p in theirs
            if p.quantity is None
            and p.stance == one.stance
            and p.source is not None
            and name & stems_of(p.source.name)
            and one.stems & p.stems & (one.small | p.small)
            and self.alike.mass(one.stems & p.stems) >= HELD * self.alike.mass(one.stems)
        ]
        return fitting[0] if len({p.claim.id for p in fitting}) == 1 else None

    def _liker(self, one: Point, turned: Point, match: Point) -> bool:
        """Whether what is denied is more like a statement than what is put forward, and shares more with it."""
        shared = one.stems & turned.stems
        return not shared <= match.stems and self._likeness(one, match) < self._likeness(one, turned)

    def _shares(self, one: Point, part: Point, theirs: Sequence[Point]) -> bool:
        """Whether a figure counts a group among those of whom the other figure says the same."""
        page = self.pages[part.document]
        return share_of(part, page) is not None and any(
            w.fate == one.fate and w.document == part.document and is_share(part, w, page) for w in theirs
        )

    def _nearest(self, one: Point, theirs: Sequence[Point], figured: bool = False) -> Point | None:
        """The likest statement of the same stance, of those that share more with it than names."""
        return max(
            (
                p
                for p in theirs
                if p.quantity is None
                and p.figured == figured
                and p.stance == one.stance
                and one.stems & p.stems & (one.small | p.small)
            ),
            key=lambda p: (self._likeness(one, p), -p.start),
            default=None,
        )

    def _likeness(self, one: Point, other: Point) -> float:
        """Likeness of two statements; where one is nearly all in the other, as much as `HELD` allows."""
        common = one.stems & other.stems
        within = 0.0
        if len(common) >= 3:
            shorter = min(self.alike.mass(one.stems), self.alike.mass(other.stems))
            within = HELD * self.alike.mass(common) / (shorter or 1.0)
        return max(self.alike.alike(one.stems, other.stems), within)


def known_of(pages: Iterable[Page], citations: Sequence[Citation]) -> Known:
    """The media of an event, who reports for them, and whom people told, from all its documents."""
    held = list(pages)
    media = {key(p.publisher) for p in held if p.publisher} | {
        key(c.name)
        for c in citations
        if looks_like_medium(c.name) and not names_body(c.name) and not _SOME_PAPER.search(c.name)
    }
    reporting = {stems_of(who): name for p in held for who, name in reporters(p)}
    told: dict[frozenset[str], set[str]] = defaultdict(set)
    for page in held:
        sources = {s.id: s for s in page.reading.sources}
        for act in page.reading.attributions:
            source = sources.get(act.source) if act.source else None
            if source is not None and source.naming == "named" and source.kind in {"person", "organization"}:
                told[stems_of(source.name)].update(
                    bare_name(sources[r].name)
                    for r in act.relays
                    if r in sources and _carries(sources[r], media) and _proper(sources[r].name)
                )
    media |= {key(s.name) for p in held for s in p.reading.sources if s.naming == "named" and shown_as_medium(p, s)}
    named = {p.publisher for p in held if p.publisher} | {c.name for c in citations if key(c.name) in media}
    return Known(
        media=frozenset(m for m in media if m),
        reporters=reporting,
        told={w: frozenset(m) for w, m in told.items() if m},
        names={key(name): bare_name(name) for name in sorted(named, reverse=True) if key(name)},
        posts=Posts(held),
    )


def _carries(relay: Source, media: Set[str]) -> bool:
    return relay.kind == "medium" or key(relay.name) in media


def _proper(name: str) -> bool:
    """Whether a medium is named, and not only called a station or a paper."""
    if _PICTURES.search(name):
        return False
    return any(c.isupper() for c in _NO_NAME.sub("", bare_name(name))) or "." in name


def _dateline(page: Page, span: Span) -> bool:
    """Whether a credit stands in brackets, as agencies are credited at the head of a text."""
    text = page.text
    return text[max(0, span[0] - 1) : span[0]] == "(" and text[span[1] : span[1] + 1] == ")"


def _within(one: Point, span: Span) -> bool:
    return span[0] - 2 <= one.start < span[1]


def _in(inner: Span, outer: Span) -> bool:
    return outer[0] <= inner[0] < outer[1]
