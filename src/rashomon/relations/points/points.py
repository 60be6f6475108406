# ruff: noqa: E501 - tables of words
"""Claims as points that can be held against one another: a figure with what it counts, or a statement with its words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from msgspec import structs

from rashomon.records import Attribution, Claim, ClaimRef, Quantity, Source, Span
from rashomon.relations.lexicon import HEDGES
from rashomon.relations.pile import Page
from rashomon.relations.points.ages import of_age
from rashomon.relations.points.causes import Answer, cause_of
from rashomon.relations.points.counted import counted
from rashomon.relations.points.deeds import deed_of
from rashomon.relations.points.fates import lasting
from rashomon.relations.points.given import had_said, says_earlier
from rashomon.relations.points.parts import Part, number_of_whole, part_of
from rashomon.relations.points.people import counts_people
from rashomon.relations.points.stances import stance_of
from rashomon.relations.points.states import is_state
from rashomon.relations.points.sums import SUMMED, listed
from rashomon.relations.points.tallies import bare_role, role
from rashomon.relations.points.things import head


@dataclass(frozen=True)
class Point:
    """One claim, or one figure of a claim, as comparison holds it against others.

    `fate` is what became of those counted, or empty. `words` tell what a figure counts, that class among them. `stems` are the content words of
    the claim without numbers, `small` those of them that it writes in small letters. `hedged`: somebody weakens it. `stance` is `asserts`, `denies` or `doubts`. `earlier`: a figure
    named as one given before; `older`: it stands in the part of a text that its outlet published before the rest; `supersedes`: a figure beside which an earlier one is named. `cause`:
    what a statement gives as the cause of the event. `call`: it only asks readers for something. `figured`: the claim holds figures that are points of their own.
    `first`: the first figure of its kind by its voice in the document. `role`: what a count of people is of, by
    the words beside it (see `tallies`). `total`: nothing shows that it may be of some only (of others than those named, at one spot, or of a state that passes).
    `deed`: the verb of what is counted, where no fate is known (see `deeds`). `part`: what it is a part of another count as, where the text says so; `whole` is the id of that count where it stands before it.
    """

    page: int
    document: str
    claim: Claim
    act: Attribution | None
    source: Source | None
    quantity: Quantity | None
    fate: str
    words: str
    stems: frozenset[str]
    small: frozenset[str]
    hedged: bool
    stance: str
    sentence: Span
    earlier: bool = False
    older: bool = False
    supersedes: bool = False
    cause: Answer | None = None
    figured: bool = False
    call: bool = False
    first: bool = False
    role: str = ""
    total: bool = False
    part: Part | None = None
    whole: str = ""
    deed: str = ""

    @property
    def some(self) -> bool:
        """Whether it counts kin, adults, or the younger ones only."""
        return bool(self.quantity and _SOME.search(self.quantity.counted or ""))

    @property
    def ref(self) -> ClaimRef:
        """The claim, named from outside."""
        return ClaimRef(document=self.document, claim=self.claim.id)

    @property
    def start(self) -> int:
        """Where its words begin."""
        return self.quantity.span[0] if self.quantity else self.claim.spans[0][0]

    @property
    def span(self) -> Span:
        """The stretch of the claim that holds it."""
        inside = [s for s in self.claim.spans if s[0] <= self.start < s[1]]
        return inside[0] if inside else self.claim.spans[0]


# Words that end just before a bare figure which counts what was counted before it.
_TOTAL = re.compile(
    r"\b(?:toll|counts?|counted|figures?|numbers?|total|estimated?|estimates|rose|risen|raised|raises|climbed|fell|lowered|revised|"
    r"(?:admit|acknowledg|conced|recogni[sz]|confess|own)(?:e?s|ed|es|e)?(?: up)?(?: to)?|insist(?:s|ed)? on|"
    r"(?:put|puts|putting|has|had|have) (?:it|them|that|this)|spoke|speaks|speaking|talks?|talked|tally|given|gave|gives|recorded|registered|listed|"
    r"(?:said|told|says|tells) [^.;]{0,25}(?:it was|there were|they were)|(?:it|that) (?:is|was) (?:now )?|today it is|is now|now|stands?|stood|reached|instead of|rather than|came to|comes to)\b[^.;]{0,25}$",
    re.IGNORECASE,
)
# From here to its end a text is what its outlet published before.
_BEFORE_NOW = re.compile(
    r"^\W*(?:original|earlier|previous(?:ly)?)(?: (?:story|report(?:ed|ing)?|version|coverage|article|post|update))?(?: below)?\s*(?:[:|-]|$)",
    re.IGNORECASE | re.MULTILINE,
)
# What calls on readers, as police and outlets do at the end of a report.
_CALL = re.compile(
    r"\banyone (?:with|who (?:has|had|saw|knows))\b|\b(?:call|contact|phone|text|e-?mail)(?:ing)? (?:the )?(?:police|detectives?|investigators|sheriff|"
    r"crime ?stoppers|\d{3})|\bcrime ?stoppers\b|\bremain anonymous\b|\b(?:gofundme|fundraiser|donations?)\b|\b(?:asked|urged|encouraged|asking|urging) to (?:call|contact)\b|"
    r"\b(?:developing|breaking) (?:news )?story\b|\bcheck back\b|\bstay (?:with|tuned)\b|"
    r"\b(?:we|i)(?:[’']ll| will) (?:\w+ )?(?:let|keep|bring|update) you\b",
    re.IGNORECASE,
)


def kind_of(one: Point) -> str:
    """What a figure answers: the fate of those counted, or its kind and unit."""
    quantity = one.quantity
    if one.fate or quantity is None:
        return one.fate
    return f"{quantity.kind} {head(quantity.unit or quantity.counted or '')}"


def points(page: Page) -> tuple[Point, ...]:
    """The points of one page: each claim once as a statement, and once for each figure in it. In text order."""
    older = _BEFORE_NOW.search(page.text)
    aged = older.start() if older else len(page.text)
    read = _parted(page, list(_inherited(page, list(_points(page)), aged)))
    made = list(_superseding(_withdrawn(page, read), aged))
    made += _summed(page, made)
    figured = {p.claim.id for p in made if p.fate and not _BY_THE_WAY.search(page.text, p.claim.spans[0][0], p.start)}
    seen: set[tuple[str, str]] = set()
    done = []
    for one in sorted(made, key=lambda p: (p.start, p.quantity is not None)):
        quantity = one.quantity
        if quantity is None:
            done.append(replace(one, figured=True) if one.claim.id in figured else one)
            continue
        if one.part is not None:
            done.append(replace(one, role="part"))
            continue
        key = (kind_of(one), one.source.id if one.source else "")
        of_list = bool(one.role)
        where = _sentence(page, one)
        what = one.role or (
            role(page.text, where, quantity, one.fate) if one.fate else bare_role(page.text, where, quantity)
        )
        one = replace(one, first=key not in seen and not one.earlier, role=what)  # noqa: PLW2901
        done.append(replace(one, total=what == "all" and (of_list or _total(page, one, made))))
        if not one.earlier and (what == "all" or (what == "open" and (is_state(one.fate) or counts_people(quantity)))):
            seen.add(key)
    return tuple(done)


def _summed(page: Page, made: Sequence[Point]) -> Iterator[Point]:
    """For each list of people of whom one thing is said, the number of all of them, as one more count of its claim."""
    done: set[tuple[int, str]] = set()
    for one in made:
        quantity = one.quantity
        if quantity is None or one.fate not in SUMMED or one.part is not None or one.earlier:
            continue
        where = _sentence(page, one)
        found = listed(page.text, where, one.start)
        if found is None or (found.begin, one.fate) in done:
            continue
        done.add((found.begin, one.fate))
        items = [p for p in made if p.quantity is not None and found.begin <= p.start < found.end and p.fate]
        if any(p.fate != one.fate or (p.quantity and p.quantity.modifier) for p in items):
            continue
        every = structs.replace(
            quantity, low=found.many, high=found.many, unit="people", counted="people", counted_span=None,
            span=(found.last, found.end), modifier=None, exact=None, soft=False,
        )  # fmt: skip
        whole = structs.replace(every, span=(found.begin, found.end))
        what = role(page.text, where, whole, one.fate)
        if what in {"all", "rest", "part"}:
            yield replace(one, quantity=every, role=what)


PARTED = 260  # characters before a part in which the count stands that it is part of


def _parted(page: Page, made: list[Point]) -> list[Point]:
    """Counts that are part of another take from it what became of those counted: the nearest larger count before
    them, of the fate that the part itself names where it names one."""
    counts: list[Point] = []
    done: dict[int, Point] = {}
    last: tuple[int, Part] | None = None
    for n, one in sorted(enumerate(made), key=lambda m: m[1].start):
        quantity = one.quantity
        if quantity is None:
            continue
        where = _sentence(page, one)
        before = last[1] if last is not None and last[0] >= where[0] else None
        part = part_of(page.text, where, quantity, before)
        if part is None:
            counts.append(one)
            continue
        last = one.start, part
        several = len({c.fate for c in counts if c.fate in _OF_VICTIMS}) > 1
        fits = (
            c
            for c in reversed(counts)
            if not (part.victims and several)
            and one.start - c.start < PARTED
            and _larger(c, one)
            and part.fate in {"", c.fate}
        )
        at = number_of_whole(page.text, quantity)
        beside = (c for c in made if c.quantity is not None and c.quantity.span[0] == at)
        whole = next(beside, None) or next(fits, None)
        if whole is not None and not whole.fate and whole.quantity is not None and _known(page, whole):
            size = whole.quantity.low
            whole = next((c for c in reversed(counts) if c.fate and c.quantity and c.quantity.low == size), whole)
        fate = part.fate or (whole.fate if whole is not None else one.fate)
        ident = whole.quantity.id if whole is not None and whole.quantity is not None else ""
        done[n] = replace(one, part=part, whole=ident, fate=fate, words="part")
    return [done.get(n, one) for n, one in enumerate(made)]


_KNOWN = re.compile(r"\b(?:the|these|those|all|its|their) $", re.IGNORECASE)


def _known(page: Page, one: Point) -> bool:
    """Whether a number stands with an article, and so was given before: "of the 80 houses"."""
    return _KNOWN.search(page.text, max(0, one.start - 8), one.start) is not None


_OF_VICTIMS = frozenset(["dead", "injured", "shot", "casualties"])


def _larger(one: Point, other: Point) -> bool:
    """Whether a count may be that of which another is a part: of the same sort, and larger."""
    a, b = one.quantity, other.quantity
    if a is None or b is None or a.kind not in {"count", "vote"} or one.earlier:
        return False
    ends = a.low if a.low is not None else a.high, b.low
    if None in ends or not ends[0] > ends[1]:  # type: ignore[operator] # both are numbers
        return False
    return bool(one.fate) or bool(a.counted)


_OTHERS = re.compile(r"\b(?:others?|more(?! than)|another|additional|further|second|third|remaining)\b", re.IGNORECASE)


_MORE = re.compile(r"\b(?:more(?! than)|additional|further)\b", re.IGNORECASE)
_ONE = re.compile(
    r"\b(?:killing|killed|kills|leaves|left|leaving) (?:at least )?(?:one|1)\b|"
    r"\b(?:one|1) (?:person |man |woman |child |soldier |officer )?(?:is |was |has been )?(?:dead|killed)\b",
    re.IGNORECASE,
)


_SOME = re.compile(
    r"\b(?:daughters?|sons?|brothers?|sisters?|cousins?|adults?|wives|parents|siblings|relatives|teens?|younger|older|eldest|youngest)\b",
    re.IGNORECASE,
)


def _sentence(page: Page, one: Point) -> Span:
    """The sentence in which a figure stands."""
    return page.sentence_at(one.start, one.sentence)


def _total(page: Page, one: Point, made: Sequence[Point]) -> bool:
    """Whether a figure may be of all: it counts a lasting state, at no single spot, and is not of "others" than some."""
    quantity = one.quantity
    if quantity is None or not lasting(one.fate):
        return not one.fate and quantity is not None
    where = _sentence(page, one)
    if quantity.low == 1 and not _ONE.search(page.text, max(where[0], quantity.span[0] - 30), where[1]):
        return False
    around = page.text[max(where[0], quantity.span[0] - 12) : (quantity.counted_span or quantity.span)[1]]
    alike = {one.fate, "in hospital"} if one.fate == "injured" else {one.fate}
    others = [
        p
        for p in made
        if p.quantity
        and p.fate in alike
        and (p.quantity.low, p.quantity.high) != (quantity.low, quantity.high)
        and (p.source == one.source or _MORE.search(around))
        and not p.earlier
    ]
    return not (others and _OTHERS.search(around))


_HELD = frozenset(["count", "measure", "money", "vote"])


def _inherited(page: Page, made: list[Point], aged: int) -> Iterator[Point]:
    """Bare figures ("the figure rose to 21") take what became of those counted from the figure before them; what
    stands after `aged` in the text was published before the rest."""
    last: Point | None = None
    for one in sorted(made, key=lambda p: (p.start, p.quantity is not None)):
        quantity = one.quantity
        if quantity is None or quantity.kind not in _HELD or page.text[slice(*quantity.span)].lower() == "one":
            yield one
            continue
        if one.fate:
            last = one
        elif last and not quantity.counted and not one.words and _near(page, last, one) and _of_one_size(last, one):
            before = page.text[page.sentences[page.sentence_of(quantity.span[0])][0] : quantity.span[0]]
            ranked = re.search(r"(?:\bnumber(?: of)?|\bNo\.|#)\s*$", before) is not None
            if (_TOTAL.search(before) and not ranked) or _says_earlier(page, one):
                if last.quantity is not None and last.quantity.kind == "money":
                    quantity = structs.replace(quantity, kind="money", unit=last.quantity.unit)
                one = replace(one, fate=last.fate, words=last.words, quantity=quantity)  # noqa: PLW2901
        older = one.start > aged
        yield replace(one, earlier=older or _says_earlier(page, one), older=older)


# A figure in a relative clause ("the rockets that killed 17 people were fired from the ridge") is not the claim's point.
_BY_THE_WAY = re.compile(
    r"\b(?:that|which|who) (?:has |had |have )?(?:killed|left|injured|wounded|claimed)(?: \w+){0,3} $", re.IGNORECASE
)


def _of_one_size(one: Point, other: Point) -> bool:
    """Whether two figures may count the same by their size: not dozens and millions."""
    sizes = sorted(
        max(float(p.quantity.low or 0), float(p.quantity.high or 0), 1.0) for p in (one, other) if p.quantity
    )
    return sizes[-1] < 500 * sizes[0]


def _near(page: Page, before: Point, after: Point) -> bool:
    return page.sentence_of(after.start) - page.sentence_of(before.start) <= 2


def _says_earlier(page: Page, one: Point) -> bool:
    """Whether the words just before or after a figure say that it was given before."""
    sentence = _sentence(page, one)
    return says_earlier(page.text, sentence, one.quantity.span if one.quantity else one.span)


def _withdrawn(page: Page, made: list[Point]) -> list[Point]:
    """A figure that somebody "had given" is an earlier one where the figure beside it is by the same voice or by none."""
    done = []
    for one in made:
        if (
            one.quantity is not None
            and not one.earlier
            and had_said(page.text, _sentence(page, one), one.quantity.span)
        ):
            beside = [
                p
                for p in made
                if p.quantity and p is not one and not p.earlier and kind_of(p) == kind_of(one) and _near(page, p, one)
            ]
            if one.source is None or any(p.source in {None, one.source} for p in beside):
                one = replace(one, earlier=True)  # noqa: PLW2901
        done.append(one)
    return done


def _superseding(made: list[Point], aged: int) -> Iterator[Point]:
    """A figure near which an earlier one of the same kind is named replaces it, and so does one in the newer part of a
    text that keeps its older one below."""
    olds = [p for p in made if p.earlier]
    for one in made:
        fits = (
            one.quantity is not None
            and not one.earlier
            and any(
                kind_of(o) == kind_of(one)
                and (abs(o.start - one.start) < 400 or o.start > aged)
                and o.quantity
                and o.quantity.low != one.quantity.low
                for o in olds
            )
        )
        yield replace(one, supersedes=True) if fits else one


def _loose(page: Page, claims: Sequence[Claim], owner: dict[str, str]) -> dict[str, list[str]]:
    """Figures that no claim holds, since a word before the number is counted to them ("reported 72 wounded"), by the
    narrowest claim that holds their end."""
    found: dict[str, list[str]] = {}
    for quantity in page.reading.quantities:
        if quantity.id in owner or quantity.parts:
            continue
        last = quantity.span[1] - 1
        claim = next((c for c in claims if any(a <= last < b for a, b in c.spans)), None)
        if claim is not None:
            owner[quantity.id] = claim.id
            found.setdefault(claim.id, []).append(quantity.id)
    return found


def _points(page: Page) -> Iterator[Point]:
    reading, text = page.reading, page.text
    acts = {a.id: a for a in reading.attributions}
    sources = {s.id: s for s in reading.sources}
    figures = {q.id: q for q in reading.quantities}
    numbers = sorted(q.span for q in reading.quantities if not q.parts)
    counted_once: set[str] = set()
    by_width = sorted(reading.claims, key=lambda c: (c.attribution is None, sum(b - a for a, b in c.spans)))
    owner: dict[str, str] = {}
    for claim in by_width:
        for q in claim.quantities:
            owner.setdefault(q, claim.id)
    loose = _loose(page, by_width, owner)
    for claim in reading.claims:
        if claim.kind != "statement" or not claim.spans:
            continue
        act = acts.get(claim.attribution) if claim.attribution else None
        if act is not None and act.negated:
            continue
        source = sources.get(act.source) if act and act.source else None
        sentence = page.sentence_at(claim.spans[0][0], claim.spans[0])
        stance = stance_of(act, claim, text)
        hedged = bool(act and act.hedges) or any(HEDGES.search(text, a, b) for a, b in claim.spans)
        content = [
            n
            for a, b in claim.spans
            for n in range(*page.within((a, b)))
            if page.stems[n] and not page.words[n][0].isdigit() and page.plain[n] and not of_age(page.words, n)
        ]
        stems = frozenset(page.stems[n] for n in content)
        begins = page.within(sentence)[0]
        small = frozenset(
            page.stems[n]
            for n in content
            if (n == begins or text[page.starts[n]].islower()) and text[page.starts[n] - 1 : page.starts[n]] != "-"
        )

        call = any(_CALL.search(text, a, b) for a, b in claim.spans)
        answer = cause_of(page.said(claim.spans), act, text)

        def made(quantity: Quantity | None, fate: str, words: str) -> Point:
            return Point(
                page=page.index, document=page.id, claim=claim, act=act, source=source, quantity=quantity, fate=fate,  # noqa: B023
                words=words, stems=stems, small=small, hedged=hedged, stance=stance, sentence=sentence, cause=answer if quantity is None else None,  # noqa: B023
                call=call,  # noqa: B023
            )  # fmt: skip

        yield made(None, "", "")
        for ident in (*claim.quantities, *loose.get(claim.id, ())):
            quantity = figures.get(ident)
            if quantity is None or ident in counted_once or owner[ident] != claim.id:
                continue
            counted_once.add(ident)
            where = page.sentence_at(quantity.span[0], sentence)
            quantity, fate, words = counted(page, where, quantity, numbers)
            one = made(quantity, fate, words)
            yield one if fate or words else replace(one, deed=deed_of(text, where, quantity))
