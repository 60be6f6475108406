# ruff: noqa: E501 - tables of words
"""Statements that somebody denies, with those that put the very thing forward, whoever's words they use.

A denial says in its own words what it denies. What holds most of these words by weight, or what the same text shows it
to answer, is what it denies; several denials of much the same words are one question.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from rashomon.records import Span
from rashomon.relations.lexicon import DENYING, FIGURE, STATEMENT, UNTRUE, stem
from rashomon.relations.matters.propositions import MOST, NEARLY, Proposition, befalls, proposition, root, roots
from rashomon.relations.matters.sameness import SETTING, Sameness
from rashomon.relations.origins.bodies import stems_of
from rashomon.relations.pile import Page
from rashomon.relations.points.points import Point
from rashomon.relations.points.stances import spelled_out, turned_down, untrue

MIRRORED = 0.75  # share of the words of a statement in the negative, and of the one without, that both must hold
LEAST = 3  # content words of a statement that a denial of few words can answer
NEAR = 500  # characters before a denial in which its own text may say what a few words of it mean
# Words for what is denied that don't say what it is: then only what the text shows it to answer is meant.
EMPTY = frozenset(
    stem(w)
    for w in """claim claims report reports allegation allegations accusation accusations charge charges involvement
    responsibility wrongdoing statement statements suggestion suggestions rumour rumours rumor rumors story stories
    version
    account accounts figure figures number numbers toll findings criticism matter anything everything connection role
    knowledge existence take took taken place happen happened occur occurred""".split()
)


@dataclass(frozen=True)
class Denial:
    """What a statement denies: where it stands, and whether that is in the negative itself ("denies that it was never
    tested"). `outright`: its source says in so many words that it is not so. `bare`: words that don't say what is meant.
    """

    span: Span
    said: Proposition
    negative: bool
    outright: bool
    bare: bool


def contested(points: Sequence[Point], pages: Mapping[int, Page], same: Sameness) -> list[tuple[int, ...]]:
    """Groups of statements of which some deny what the others put forward, as indices of points."""
    holders: dict[str, list[int]] = defaultdict(list)
    denials: dict[int, Denial] = {}
    for n, one in enumerate(points):
        if one.quantity is not None or one.call or same.aside(one):
            continue
        found = denial(one, pages[one.page])
        if found is not None:
            denials[n] = found
        if one.stance == "asserts" or found is None or not found.outright:
            for s in roots(one.stems):
                holders[s].append(n)
    groups: list[tuple[set[int], set[int]]] = []
    for n, made in denials.items():
        met = set(_denied(points, n, made, pages, holders, same))
        if not met:
            continue
        home = next((g for g in groups if _together(made, g[0], denials) or _answered(met, g[1])), None)
        if home is None:
            groups.append(({n}, met))
        else:
            home[0].add(n)
            home[1].update(met)
    return [tuple(sorted(said | met)) for said, met in groups if not all(same.profile(points[n]).fragment for n in met)]


def denies(one: Point) -> bool:
    """Whether a source puts a statement in the negative, or says that it denies it."""
    return one.stance == "denies" and one.source is not None and one.act is not None and not one.act.unreal


def sides(members: Sequence[Point], pages: Mapping[int, Page]) -> tuple[list[Point], list[Point]]:
    """The statements that put something forward, and those that deny it. Where some deny a negative, the negative is
    what is put forward."""
    found = [denial(m, pages[m.page]) for m in members]
    negative = any(d is not None and d.outright and d.negative for d in found)
    denied = [m for m, d in zip(members, found, strict=True) if d is not None and (not negative or d.outright)]
    return [m for m in members if not any(m is d for d in denied)], denied


def denial(one: Point, page: Page) -> Denial | None:
    """What a statement denies; None where it denies nothing."""
    if one.source is None or one.act is None or one.act.unreal or one.quantity is not None:
        return None
    if outright(one, page):
        span = _denied_span(one, page)
        negative = len(_NEGATIVE.findall(page.text, *span)) % 2 == 1 and not spelled_out(one.act, one.claim, page.text)
        words = page.stems_in(span) - {""} - EMPTY
        return Denial(span, proposition(page, span), negative, outright=True, bare=not words)
    if one.stance != "denies" or one.act.stance == "denies":
        return None
    said = page.said(one.claim.spans)
    if _CALLS.search(said) or _NEW_TO_ME.search(said) or len(_NEGATIVE.findall(said)) != 1:
        return None
    return Denial(one.claim.spans[0], proposition(page, one.claim.spans[0]), False, outright=False, bare=False)


def _answered(met: set[int], others: set[int]) -> bool:
    """Whether two denials answer mostly the same statements."""
    return 2 * len(met & others) > min(len(met), len(others))


def _together(one: Denial, others: set[int], denials: Mapping[int, Denial]) -> bool:
    """Whether a denial denies what one of others does."""
    return not one.bare and any(not denials[m].bare and one.said.one(denials[m].said) for m in others)


# Words that put what they stand with in the negative.
_NEGATIVE = re.compile(
    r"\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot|un\w+ed|fail(?:s|ed|ing)?|neglect(?:s|ed|ing)?|refus(?:e[sd]?|ing)|"
    r"declin(?:e[sd]?|ing)|den(?:y|ies|ied|ying)|lack(?:s|ed|ing)?|hardly|barely|if|whether|unless)\b|n[’']t\b|\bnon(?=-|fatal|lethal|life|violent|toxic)",
    re.IGNORECASE,
)


# Words that ask for something, or say what somebody is not to do: they deny nothing.
_CALLS = re.compile(r"^\W*(?:to|don[’']t|do not|never|let|please)\b|\bnot to \w+", re.IGNORECASE)
# What somebody has not seen before.
_NEW_TO_ME = re.compile(
    r"\b(?:i|we|you)(?:[’']ve| have| had|[’']d)? never (?:\w+ )?(?:seen|known|heard|met|had|experienced|imagined|thought|dreamed)\b",
    re.IGNORECASE,
)
# Words with which somebody says that something is not so.
_DENIES = re.compile(rf"\b(?:{DENYING}|{UNTRUE})\b|n[’']t true\b", re.IGNORECASE)


# What is turned down so may be a plan or a person, unless a clause or a word for a statement follows.
_TURNS_DOWN = re.compile(
    r"\b(?:reject|dismiss|exclud|contest|protest|counter|rul(?:e|ed|es|ing) out)\w*\b", re.IGNORECASE
)
_DENIED = re.compile(r"\bden(?:y|ies|ied|ying)\b", re.IGNORECASE)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|did|does|would|will|could|can)\b|^\W*(?:it|this|that|any|having|ever)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"[\W]*(?:that|as|(?:(?:the|a|an|any|all|these|those|such|its|his|her|their|all the) )?(?:\w+[’']?s? ){0,3}?"
    rf"(?:{STATEMENT}|{FIGURE})s?)\b",
    re.IGNORECASE,
)


# Who turns things down without saying that anything is not so.
_RULES = re.compile(
    r"\b(?:judges?|courts?|justices?|magistrates?|jur(?:y|ies|ors?)|tribunal|panel|parole board)\b", re.IGNORECASE
)
# What is turned down in court, and is no statement.
_CASE = re.compile(
    r"^\W*(?:(?:the|a|an|all|any|his|her|their|both|those|these|that|this) )?(?:[\w’'-]+ ){0,3}?(?:charges?|case|counts?|lawsuits?|suits?|motions?|complaints?|appeals?|"
    r"indictments?|requests?|bids?|petitions?|bail|bond|permits?|plans?|proposals?|offers?)\b(?! (?:that|of \w+ing)\b)",
    re.IGNORECASE,
)
# That somebody was refused something.
_REFUSED = re.compile(r"\b(?:was|were|been|be|being|is|are) denied\b", re.IGNORECASE)
# A denial that is told within a statement: "the doctor has denied that …".
_TOLD = re.compile(
    r"\b(?:denie[sd]|deny|denying|dispute[sd]?|rejects?|rejected|refute[sd]?|dismisse[sd])\b(?= (?:that|(?:(?:the|any|all|these|those) )?(?:[\w’']+ ){0,2}?"
    r"(?:reports?|claims?|rumou?rs?|allegations?|accusations?|suggestions?|link|involvement|responsibility)|(?:[\"“]?(?:having |ever |any )?\w+ing))\b)",
    re.IGNORECASE,
)


def outright(one: Point, page: Page) -> bool:
    """Whether a source says in so many words that something is not so."""
    if one.act is None or one.source is None or one.act.unreal:
        return False
    start, end = one.claim.spans[0]
    said = page.text[start:end]
    if untrue(said) is not None:
        return True
    if one.act.stance != "denies" and not turned_down(one.act, page.text):
        return False
    cue = page.said(one.act.cue_spans)
    if _RULES.search(one.source.name):
        return False
    if not _DENIES.search(cue):
        told = _TOLD.search(said)
        if _REFUSED.search(said) and told is None:
            return False
        if told is None and not _DENIES.search(page.text, *one.sentence):
            return False
        return told is not None or _UNTRUE.search(cue) is not None or _NOT_SO.search(said) is not None
    if _TURNS_DOWN.search(cue) and not (
        _CLAUSE.match(page.text, start)
        or _DOING.match(said)
        or spelled_out(one.act, one.claim, page.text)
        or _ANY.match(said)
    ):
        return False
    if _TURNS_DOWN.search(cue) and _CASE.match(said):
        return False
    return not (
        _DENIED.search(cue)
        and not (_CLAUSE.match(said) or _DOING.match(said) or _FINITE.search(said) or _ANY.match(said))
    )


# "Any link to …", "involvement in …": what is denied in a noun.
_ANY = re.compile(
    r"\W*(?:(?:any|all|every|its|his|her|their|having) )?(?:\w+ ){0,2}?(?:link|connection|involvement|responsibility|role|part|knowledge|wrongdoing|guilt|blame|suggestion|hint|ties?|existence|presence|use|shortage)s?\b",
    re.IGNORECASE,
)
_UNTRUE = re.compile(rf"\b(?:{UNTRUE})\b", re.IGNORECASE)
_NOT_SO = re.compile(
    r"^\W*(?:that|it|this|they|these|the (?:report|claim|allegation|stor(?:y|ie)|rumou?r|accusation|account)s?)?\W*(?:\w+ )?(?:is|was|are|were|[’']s)(?: (?:\w+ ){0,3}?| ?)"
    r"(?:false|untrue|a lie|lies|nonsense|rubbish|fabricat\w+|inventions?|baseless|unfounded|groundless|wrong|(?:not|n[’']t) (?:\w+ )?(?:true|so|the case)|a hoax)\b|n[’']t true\b",
    re.IGNORECASE,
)


def _denied_span(one: Point, page: Page) -> Span:
    """Where what is denied stands, without what its source says besides."""
    start, end = one.claim.spans[0]
    if len(one.claim.spans) > 1 and page.stems_in((start, end)) - {""} - EMPTY == frozenset():
        return start, end
    inner = untrue(page.text[start:end])
    if inner is not None:
        return start + inner[0], start + inner[1]
    cue = page.said(one.act.cue_spans) if one.act else ""
    told = _TOLD.search(page.text, start, end) if not _DENIES.search(cue) else None
    if told is not None:
        start = told.end()
    more = _GOES_ON.search(page.text, start, end)
    return (start, more.start()) if more is not None else (start, end)


def _denied(
    points: Sequence[Point],
    n: int,
    denied: Denial,
    pages: Mapping[int, Page],
    holders: Mapping[str, Sequence[int]],
    same: Sameness,
) -> Iterator[int]:
    """What a denial answers: by its words, and by what its own text shows."""
    one = points[n]
    met = set()
    if not denied.bare:
        candidates = {m for s in denied.said.words for m in holders.get(s, ())} - {n}
        for m in sorted(candidates):
            if answers(denied, one, points[m], pages, same.names):
                met.add(m)
                yield m
    targets = one.act.answers if one.act and denied.outright else ()
    if targets:
        for m in sorted({m for held in holders.values() for m in held} - met):
            other = points[m]
            answered = other.document == one.document and other.act is not None and other.act.id in targets
            said = page_text = pages[other.page].text[slice(*other.claim.spans[0])]
            if answered and len(other.stems) >= LEAST and _FINITE.search(page_text) and not _NOT_SO.search(said):
                yield m


def answers(denied: Denial, one: Point, other: Point, pages: Mapping[int, Page], names: Collection[str]) -> bool:
    """Whether a denial is of what another statement puts forward."""
    if same_voice(other, one) or (other.claim.id == one.claim.id and other.document == one.document):
        return False
    there = pages[other.page]
    said = there.said(other.claim.spans)
    negatives = len(_NEGATIVE.findall(said))
    if (negatives != 1 if denied.negative else negatives > 0) or _DENIES.search(said) or _EVER.search(said):
        return False
    stems, small = roots(other.stems), roots(other.small) - roots(frozenset(names))
    if not denied.outright:
        return _mirrors(other, denied) or _insists(denied, one, other, stems, pages[one.page])
    here = pages[one.page]
    who = roots(
        (stems_of(one.source.name) if one.source else frozenset())
        | here.stems_in((one.claim.spans[0][0], denied.span[0]))
    ) - {""}
    part = _ANY.match(here.text, denied.span[0]) is not None
    if (denied.said.open or part) and not who & stems:
        lead = _lead(other, there, names)
        named = not one.source or any(w[:1].isupper() for w in one.source.name.split())
        theirs = part or _DOING.match(here.text, denied.span[0]) is not None
        if (lead and root(lead) not in denied.said.words | who) or (
            theirs and (named or other.document != one.document)
        ):
            return False
    if (
        denied.said.suffered
        and denied.said.open
        and len(denied.said.core) == 1
        and not befalls(said, denied.said.point)
    ):
        return False
    if _TO_THEM.search(here.text, *denied.span) and not (who & stems or _meant(other, there, one)):
        return False
    if denied.said.held(stems, small, MOST if other.source is not None else NEARLY, bool(who & stems)):
        return True
    before = one.start - other.start if other.document == one.document else -1
    return 0 < before <= NEAR and bool(denied.said.words & small) and denied.said.words <= stems


# What stands only after a negative: that was cut off.
_EVER = re.compile(r"\b(?:has|have|had) ever\b", re.IGNORECASE)
# To whom it was done, by a word that stands for the source.
_TO_THEM = re.compile(
    r"\b(?:him|her(?! \w)|her (?=while|when|after|before|in|at|on|and|as|to)|them|himself|herself)\b", re.IGNORECASE
)
_SOMEBODY = re.compile(r"\b(?:him|her|them|she|he)\b", re.IGNORECASE)


def _meant(other: Point, there: Page, one: Point) -> bool:
    """Whether a statement may be of the source of a denial, named by a pronoun only, in the same text."""
    return other.document == one.document and _SOMEBODY.search(there.said(other.claim.spans)) is not None


def _insists(denied: Denial, one: Point, other: Point, stems: frozenset[str], page: Page) -> bool:
    """Whether somebody insists that nothing of what another statement says is so."""
    if other.source is None or not denied.said.core <= stems or len(denied.said.core) < 2:
        return False
    said = page.said(one.claim.spans)
    if _YET.search(said) or _OWN.search(said) or not denied.said.core & roots(one.small - SETTING):
        return False
    cue = page.said(one.act.cue_spans) if one.act else ""
    return bool(_INSISTS.search(cue) or _AT_ALL.search(said))


_INSISTS = re.compile(
    r"\b(?:insist|maintain|stress|underlin|emphasi[sz]|assur|sw[eo]re|contend|counter|repl|retort|protest|argu|reiterat|hit back|shot back)\w*\b",
    re.IGNORECASE,
)
# What somebody tells of themselves, or what would only be so, answers nobody.
_OWN = re.compile(r"^\W*(?:i|we|i[’']ve|we[’']ve)\b|\b(?:would|could|should|might|may)\b", re.IGNORECASE)
_AT_ALL = re.compile(
    r"\b(?:at all|whatsoever|ever|never|not one|not a single|nobody|nothing|none|neither|at no (?:time|point)|in no way)\b",
    re.IGNORECASE,
)
# What has not happened may happen still.
_YET = re.compile(
    r"\b(?:yet|so far|as of|until|still|at this (?:time|point)|for now|to date|immediately|currently|now)\b",
    re.IGNORECASE,
)


def _lead(one: Point, page: Page, names: Collection[str]) -> str:
    """The name with which a statement begins, if any."""
    first = next((page.stems[n] for n in range(*page.within(one.claim.spans[0])) if page.stems[n]), "")
    return first if first in names else ""


_DOING = re.compile(
    r"\W*(?:ever |any |having |\w+ly )*(?!(?:anything|something|nothing|during|being)\b)\w+ing\b", re.IGNORECASE
)
# Where what is denied ends and the same source goes on.
_GOES_ON = re.compile(
    r"[,;]? (?:and|but) (?:said|says|added|adds|insisted|told|called|claimed|that|it|he|she|they)\b|, (?:saying|adding|insisting|calling|claiming)\b|;",
    re.IGNORECASE,
)


def denied_words(one: Point, page: Page) -> frozenset[str]:
    """The content stems of what is denied, without what its source says besides."""
    start, end = _denied_span(one, page)
    return one.stems & page.stems_in((start, end)) if (start, end) != one.claim.spans[0] else one.stems


def _mirrors(other: Point, denied: Denial) -> bool:
    """Whether a statement says, without the negative, what one in the negative says, and hardly more."""
    words, stems = denied.said.words, roots(other.stems)
    common = words & stems
    return len(common) >= 2 and len(common) >= MIRRORED * max(len(words), len(stems)) and other.source is not None


def same_voice(one: Point, other: Point) -> bool:
    """Whether two statements have a source of the same name."""
    return one.source is not None and other.source is not None and one.source.name == other.source.name
