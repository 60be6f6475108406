# ruff: noqa: E501 - tables of words
"""Drift: what was lost or changed between a claim and the document that relays it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from rashomon.arithmetic.facets import FACETS
from rashomon.records import Attribution, Change, Quantity, Source, Span
from rashomon.relations.lexicon import HEDGES, stem
from rashomon.relations.origins.bodies import BODY, stems_of
from rashomon.relations.origins.shares import share_of
from rashomon.relations.origins.trace import Step
from rashomon.relations.origins.voices import Known, voice
from rashomon.relations.pile import Page
from rashomon.relations.points.parts import kind_of_part
from rashomon.relations.points.people import counts_people
from rashomon.relations.points.points import Point
from rashomon.relations.wording import figure

_SECRET = re.compile(
    r"\b(?:anonym|unnamed|not (?:be )?named|sources?\b|familiar with|an? \w* ?official|officials|insiders?|"
    r"no name|name (?:withheld|not given))",
    re.IGNORECASE,
)
# What weakens a statement in words of its own, as a relay may.
_WEAK = re.compile(
    r"\b(?:may|might|could|would|should|perhaps|maybe|possibl[ey]|probabl[ey]|(?:un)?likel(?:y|ier|iest|ihood)|presum\w+|suppos\w+|apparent(?:ly)?|"
    r"seem\w*|appear(?:s|ed)?(?! (?:in|at|before|on|with|among|alongside)\b)|suspected|suspecting|suspects? (?:that|it|an?|the|foul|arson|sabotage)|suspicions?|believ\w+|think\w*|thought|consider\w*|regard\w*|assum\w+|conceivabl[ey]|potential\w*|"
    r"alleg\w+|claim\w*(?! (?:\w+ )?(?:lives?|victims?|casualties)\b)|purported\w*|supposed\w*|reportedly|rumou?r\w*|unconfirmed|unclear|uncertain|not (?:certain|clear|sure|known)|theory|"
    r"theories|hypothes\w+|speculat\w+|guess\w*|reckon\w*|estimat\w+|fear(?:s|ed|ing)?(?! (?:for|of)\b)|expect\w*|doubt\w*|signs? (?:of|that)|points? to|indicat\w+|account of|testimony|version|"
    r"suggest\w*|hint\w*|looks? (?:like|as)|chances?|view|opinion|in (?:the )?words|preliminar\w+|tentativ\w+|if|whether|question\w*|said to)\b|\?",
    re.IGNORECASE,
)
# Hedges of the statement itself; "could see" and "may not" are none.
_STRONG = re.compile(
    r"\b(?:probabl[ey]|possibl[ey]|suspicions?|presumabl[ey]|presumed|conceivabl[ey]|in all likelihood|apparently|looks? (?:like|as)|"
    r"(?:most |more than |quite |very )likely|the (?:most )?(?:likely|likeliest) \w+|likeliest|more likely than not|"
    r"(?:indications?|signs?|hints?|suggestions?|some evidence) (?:that|pointing)|indications? of|(?:grounds|reasons?) (?:to|for) (?:believ|think|suppos|suspect)\w*)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[;:–]|, (?:and|but|while|whereas|although|though|which|who)?|\b(?:and|but|while|whereas) ")
_ABLE = re.compile(
    r"\b(?:could|may|might) (?:\w+ly )?(?:not|only|hear|see|feel|tell|smell|remember|find|afford|hardly|barely|no longer|be (?:seen|heard|had|found|reached|traced|put down|made out))\b",
    re.IGNORECASE,
)
# What is said of somebody beside what he does: "who may lead it will land".
_ASIDE = re.compile(
    r"\b(?:who|which|that) (?:may|might|could|would|should|probably|possibly|apparently|reportedly|allegedly|is believed|was believed)\b"
    r"[^.;:]{1,60}? (?:will|is|was|are|were|has|have|had|did)\b",
    re.IGNORECASE,
)
_TRACED = re.compile(r"\b(?:could|can|may|might) be (?:traced|put down)\b", re.IGNORECASE)
_PEOPLE = next(f for f in FACETS if f.name == "people")


def changes(
    steps: Mapping[tuple[str, str, int], Step],
    pages: Mapping[str, Page],
    points: Mapping[str, Sequence[Point]],
    known: Known,
) -> Iterator[Change]:
    """The changes along the credits of the pile, each once for a pair of claims."""
    seen: set[tuple[str, str, str]] = set()
    for step in steps.values():
        if step.how == "copy":
            continue
        found = [*_denial(step, pages, known)]
        if step.how == "credit":
            found += _of(step, pages, points.get(step.origin.document, ()), known)
        for kind, says in found:
            key = (
                step.claim.document,
                step.origin.document,
                kind + (step.origin.claim.id if kind in {"hedge", "range"} else ""),
            )
            if key not in seen:
                seen.add(key)
                first = step.denial if kind == "denial" and step.denial else step.origin
                yield Change(kind=kind, says=says, source=first.ref, target=step.claim.ref)  # type: ignore[arg-type]


def _denial(step: Step, pages: Mapping[str, Page], known: Known) -> Iterator[tuple[str, str]]:
    """A denial that the relay leaves out: beside what it relays, or of the very thing that it puts forward."""
    if step.denial is None:
        return
    who = step.denial.source
    name = voice(pages[step.denial.document], who, frozenset(), known).name if who else "its source"
    if step.how == "denied":
        yield "denial", f"In the text relayed it stands only as denied ({name}); the relay puts it forward."
    else:
        yield "denial", f"The text relayed gives beside it that it is denied ({name}); the relay has no denial."


def _of(step: Step, pages: Mapping[str, Page], points: Sequence[Point], known: Known) -> Iterator[tuple[str, str]]:
    relay, first = step.claim, step.origin
    here, there = pages[relay.document], pages[first.document]
    if relay.quantity is None and not relay.figured and _weakened(first, relay, there) and not _weak(relay, here):
        yield "hedge", "The text relayed weakens the statement; the relay does not."
    lost = _source_lost(relay, first, here, there, known)
    if lost:
        yield "source", f"The text relayed names who says it ({lost}); the relay does not."
    if relay.quantity is not None and first.quantity is not None:
        changed = None if _climbs(relay, here) or _climbs(first, there) else _range(first.quantity, relay.quantity)
        if changed:
            yield "range", changed
        counted = _counted(first, relay, points, pages)
        if counted:
            yield "counted", counted


def _weakened(first: Point, relay: Point, page: Page) -> bool:
    """Whether somebody weakens the statement relayed: in the clause that the relay has, in words that can mean nothing
    else."""
    cues = first.act.cue_spans if first.act is not None else ()
    hedges = [h.span for h in first.act.hedges] if first.act is not None and first.hedged else []
    if any(not any(a <= h[0] < b for a, b in cues) and not _aside(h, first, page) for h in hedges):
        return True  # "alleged" as a word of saying says only that it is somebody's
    for a, b in first.claim.spans:
        able = [m.span() for m in _ABLE.finditer(page.text, a, b)]
        able += [m.span() for m in _ASIDE.finditer(page.text, a, b)]
        found = [m for pattern in (_STRONG, HEDGES) for m in pattern.finditer(page.text, a, b)]
        for hedge in found:
            if any(c <= hedge.start() < d for c, d in able):
                continue
            ends = [m.span() for m in _CLAUSE.finditer(page.text, a, b)]
            begin = max((d for _, d in ends if d <= hedge.start()), default=a)
            stop = min((c for c, _ in ends if c >= hedge.end()), default=b)
            if page.stems_in((begin, stop)) & relay.stems:
                return True
    return False


def _aside(hedge: Span, first: Point, page: Page) -> bool:
    """Whether a hedge is only of what is said beside of somebody: "a driller who may lead the rescue will land"."""
    return any(m.start() <= hedge[0] < m.end() for a, b in first.claim.spans for m in _ASIDE.finditer(page.text, a, b))


def _weak(relay: Point, page: Page) -> bool:
    """Whether the relay weakens it, too, in whatever words; "could be traced to" weakens nothing."""
    able = [m.span() for m in _TRACED.finditer(page.text, *relay.sentence)]
    if relay.hedged and not able:
        return True
    credit = (*(relay.act.cue_spans if relay.act else ()), *able)
    words = [(a, b) for a, b in (relay.sentence, *relay.claim.spans)]
    return any(
        not any(a <= found.start() < b for a, b in credit)
        for span in words
        for found in _WEAK.finditer(page.text, *span)
    )


def _source_lost(relay: Point, first: Point, here: Page, there: Page, known: Known) -> str | None:
    """The source of the claim relayed, where the relay names neither it nor anybody in its place."""
    if first.source is None or first.source.naming == "vague":
        return None
    who = voice(there, first.source, frozenset(), known)
    if who.kind in {"medium", "own", "none", "vague"} or _SEVERAL.match(first.source.name):
        return None
    if first.quantity is not None and first.quantity.kind not in _COUNTS and relay.quantity is not None:
        return None  # the day that both name is no statement of its own
    around = _around(relay, here)
    nearby, stems = here.text[slice(*around)], here.stems_in(around)
    beside = here.stems_in(relay.sentence)
    if any(not _SECRET.search(m["who"]) for m in _TELLS.finditer(here.text, *relay.sentence)):
        return None
    if any(_stands_for(act, relay, here, known) for act in here.reading.attributions):
        return None
    if who.kind == "unnamed":
        # Only what tells one such person from others: "a crewman" is kept as a crewman, "a source" as any of them.
        return None if _SECRET.search(nearby) or (who.words - _ANYBODY) & beside else who.name
    if who.kind in {"person", "official"}:
        if here.stems_in(_around(relay, here, 2)) & (stems_of(who.name.split()[-1]) or who.words):
            return None
        office = _office(there, first.source) - first.stems
        office -= frozenset(s for s in relay.stems if not (BODY.search(s) or s in _HEADS | _ROLES))
        held = len(office & beside) >= min(2, len(office)) > 0
        return None if held or who.speaks_for & beside & _SPEAKS else who.name
    # What the claim itself names (a place, say) doesn't name its source; the word for a kind of body does.
    core = who.words - relay.stems or who.words
    heads = frozenset(s for s in who.words - (relay.stems & first.stems) if BODY.search(s) or s in _HEADS)
    heads = heads - {"fire"} or heads  # which any report of one has
    if not heads and not BODY.search(who.name) and _FIRM.search(here.text, *relay.sentence):
        return None
    if beside & heads or 2 * len(core & beside) >= len(core):
        return None
    kept = len(core & stems)
    return None if kept == len(core) or (len(core) >= 3 and kept >= len(core) - 1) else who.name


# Somebody is named, whoever it is, who told an outlet.
_TELLS = re.compile(r"(?P<who>[^.;]{3,50}?),? (?:told|informed|assured|confided to|said to) (?:the |The )?[A-Z]")
_SEVERAL = re.compile(r"(?:both|all|each|either|the two|the three|two|three|several|some|many|most)\b", re.IGNORECASE)
_COUNTS = frozenset(["count", "other", "money", "percent", "rate", "measure"])
_ANYBODY = stems_of(
    "person people man woman men women one someone somebody member source official official's two three several"
)
_HEADS = stems_of(
    "ministry police army inspectorate commission committee bureau agency guild union board council court brigade command "
    "commander spokesman spokeswoman office authority department company operator owner government prosecutor coroner "
    "hospital clinic guard rescue ambulance service observers medics collective federation association institute university bank party"
)
_ROLES = stems_of(
    "director chief head mayor governor minister president chairman chairwoman secretary captain commander commissioner spokesman spokeswoman "
    "superintendent inspector sergeant lieutenant colonel general doctor physician surgeon engineer manager leader lawyer judge bishop "
    "master skipper pilot foreman keeper matron principal headteacher owner deputy attorney coroner marshal warden sheriff"
)
# What a business that only its name calls one may be called.
_FIRM = re.compile(
    r"\b(?:from|by|to|told|tells|says|said|quot\w+|cit\w+|according to) (?:the|its) (?:\w+ )?(?:company|firm|operator|owner|concern|group|enterprise|manufacturer|maker|contractor|works)\b",
    re.IGNORECASE,
)
_SPEAKS = stems_of("police ministry army government company court council office department")


def _around(relay: Point, page: Page, wide: int = 1) -> Span:
    """The sentence of a relay with those before and after it."""
    if not page.sentences:
        return relay.sentence
    at = page.sentence_of(relay.sentence[0])
    return page.sentences[max(0, at - wide)][0], page.sentences[min(len(page.sentences) - 1, at + wide)][1]


_BEFORE = re.compile(r"(?:[\w’'-]+ ){1,3}$")
_AFTER = re.compile(r",? (?:an?|the|who|of the|of) ([^,.;\n]{3,45})")


def _office(page: Page, source: Source) -> frozenset[str]:
    """The words that stand beside a person's name as an office."""
    made = frozenset[str]()
    for a, b in source.mentions[:2]:
        before, after = _BEFORE.search(page.text, max(0, a - 40), a), _AFTER.match(page.text, b, b + 60)
        spans = [(before.start() if before else a, b)]
        spans += [after.span(1)] if after else []
        made |= frozenset(s for span in spans for s in page.stems_in(span) if s)
    return made - stems_of(" ".join(source.name.split()[-2:]))


def _stands_for(act: Attribution, relay: Point, page: Page, known: Known) -> bool:
    """Whether an attribution gives the words of a relay to somebody who is no medium."""
    if act.source is None or act.negated or act.unreal:
        return False
    if not any(a < d and c < b for a, b in act.content_spans for c, d in relay.claim.spans):
        return False
    source = next((s for s in page.reading.sources if s.id == act.source), None)
    if source is None or source.naming == "vague":
        return False
    return voice(page, source, frozenset(), known).kind not in {"medium", "own", "none", "vague"}


def _climbs(one: Point, page: Page) -> bool:
    """Whether the words before a figure only seem to bound it: "has gone up to 71"."""
    start = one.quantity.span[0] if one.quantity else 0
    return bool(_UP.search(page.text, max(0, start - 30), start + 8))


def _range(first: Quantity, relay: Quantity) -> str | None:
    """What became of the ends of a figure, or of the word that bounds it."""
    before, after = figure(first), figure(relay)
    if (first.low, first.high) == (relay.low, relay.high):
        gone, come = ((q.modifier or "").lower().split()[:1] for q in (first, relay))
        return f"“{before}” became “{after}”." if bool(gone) != bool(come) and _SOFT & {*gone, *come} else None
    return f"“{before}” became “{after}”."


_UP = re.compile(
    r"\b(?:go(?:es|ne|ing)?|went|ris(?:es|en|ing)|rose|mov(?:es|ed|ing)|climb(?:s|ed|ing)|jump(?:s|ed)|crept|shot|is|was|are|were|be|brought|taken|pushed|edged|inched) "
    r"(?:\w+ly )?up to\b",
    re.IGNORECASE,
)
_SOFT = frozenset(["about", "around", "nearly", "almost", "approximately", "roughly", "some"])
_GENERAL = frozenset(
    "people persons person victims lives life souls bodies body deaths dead casualties fatalities others killed injured cases "
    "arrests injuries wounded missing detainees captives hostages survivors infections patients names".split()
)


def _counted(first: Point, relay: Point, points: Sequence[Point], pages: Mapping[str, Page]) -> str | None:
    """Another group of people is counted: "12 women" became "12 people", or five guides of eight dead "five hikers"."""
    before, after = first.quantity, relay.quantity
    if before is None or after is None or (before.low, before.high) != (after.low, after.high):
        return None
    here, there = pages[relay.document], pages[first.document]
    part, theirs = share_of(first, there), share_of(relay, here)
    share = part is not None and part.noun
    if before.kind != "count" and not share:
        return None
    noun = (part.words if part is not None and share else before.counted or "").lower()
    other = (theirs.words if theirs is not None and theirs.noun else after.counted or "").lower()
    if not noun or not other:
        return None  # "the number of dead as four" names no group
    told = f"“{figure(before)} {noun}” became “{figure(after)} {other}”."
    heads = noun.split()[-1], other.split()[-1]
    if share:
        same = kind_of_part(noun) == kind_of_part(other) or stems_of(noun) & here.stems_in(relay.sentence)
        return None if same or not (theirs or counts_people(after)) or heads[0] in _GENERAL else told
    values = [frozenset(v for v, p in _KINDS if p.search(one)) for one in (noun, other)]
    if values[0] & values[1]:
        return None
    shared = stems_of(noun) & stems_of(other) or stem(heads[0]) == stem(heads[1])
    if heads[0] in _GENERAL or shared:
        # Of people in general a relay made a group, or named the group by more words.
        return told if heads[0] in _GENERAL and values[1] and first.role != "all" and not _named(first, other) else None
    if heads[1] in _GENERAL and (values[0] or _APART.search(noun)):
        return None if here.stems_in(relay.sentence) & stems_of(heads[0]) else told
    larger = any(
        p.fate == first.fate and p.quantity and not p.earlier and (p.quantity.low or 0) > (before.low or 0)
        for p in points
    )
    some = first.fate and (first.role in {"part", "rest", "charge"} or larger)
    return told if some else None


# Groups of which few are those whom an event befalls, so that it says something that all counted are of them.
_APART = re.compile(
    r"\b(?:fire ?(?:fighters?|m[ae]n)|guards?|warders?|wardens?|rescuers?|(?:para)?medics?|doctors?|nurses?|surgeons?|teachers?|pensioners?|"
    r"apprentices?|volunteers?|crew(?:m[ae]n| members?)?|sailors?|engineers?|scientists?|priests?|monks?|nuns?|lawyers?|judges?|"
    r"schoolchildren|toddlers?|newborns?|patients?|migrants?|refugees?|(?:aid|foreign|relief|migrant|health) workers?)$",
    re.IGNORECASE,
)


def _named(first: Point, noun: str) -> bool:
    """Whether the statement itself has the noun elsewhere."""
    return bool(stems_of(noun) & first.stems)


_KINDS = tuple(
    (value, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for value, words in _PEOPLE.values if value in _PEOPLE.alone
)
