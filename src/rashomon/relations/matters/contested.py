# ruff: noqa: E501 - tables of words
"""Statements that somebody denies, with those that put the very thing forward, whoever's words they use.

A denial says in its own words what it denies. What holds most of these words by weight, or what the same text shows it
to answer, is what it denies; several denials of much the same words are one question.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from rashomon.relations.lexicon import DENYING, FIGURE, STATEMENT, UNTRUE, stem
from rashomon.relations.matters.likeness import Likeness
from rashomon.relations.matters.sameness import ONE, Sameness
from rashomon.relations.origins.bodies import stems_of
from rashomon.relations.pile import Page
from rashomon.relations.points.points import Point

COVERED = 0.5  # share of a denial's words, by weight or by number, that what it denies must hold
MIRRORED = 0.75  # share of the words of a statement in the negative, and of the one without, that both must hold
LEAST = 3  # content words of a statement that a denial of few words can answer
NEAR = 500  # characters before a denial in which its own text may say what a few words of it mean
FEW = 3  # words of a denial up to which all but one must be held
SAME = 0.0  # log-odds from which two denials are of one thing
CLOSE = -0.8  # log-odds that the likeliest of what a denial answers must have
# Words for what is denied that don't say what it is: then only what the text shows it to answer is meant.
EMPTY = frozenset(
    stem(w)
    for w in """claim claims report reports allegation allegations accusation accusations charge charges involvement
    responsibility wrongdoing statement statements suggestion suggestions rumour rumours rumor rumors story stories
    version
    account accounts figure figures number numbers toll findings criticism matter anything everything connection role
    knowledge existence take took taken place happen happened occur occurred""".split()
)


def contested(
    points: Sequence[Point], pages: Mapping[int, Page], alike: Likeness, same: Sameness
) -> list[tuple[int, ...]]:
    """Groups of statements of which some deny what the others put forward, as indices of points."""
    holders: dict[str, list[int]] = defaultdict(list)
    denials = []
    for n, one in enumerate(points):
        if one.quantity is not None or one.call or same.aside(one):
            continue
        if denies(one):
            denials.append(n)
        elif one.stance == "asserts":
            for s in one.stems:
                holders[s].append(n)
    groups: list[tuple[set[int], set[int]]] = []
    for n in denials:
        met = set(_denied(points, points[n], pages, holders, same, alike))
        if not met:
            continue
        home = next(
            (g for g in groups if _together(points, pages, n, g[0], same) or _answered(points, met, g[1], same)), None
        )
        if home is None:
            groups.append(({n}, met))
        else:
            home[0].add(n)
            home[1].update(met)
    return [tuple(sorted(said | met)) for said, met in groups if not all(same.profile(points[n]).fragment for n in met)]


def denies(one: Point) -> bool:
    """Whether a source puts a statement in the negative, or says that it denies it."""
    return one.stance == "denies" and one.source is not None and one.act is not None and not one.act.unreal


def _answered(points: Sequence[Point], met: set[int], others: set[int], same: Sameness) -> bool:
    """Whether two denials answer the same statements, mostly or in other words."""
    if 2 * len(met & others) > min(len(met), len(others)):
        return True
    return any(same.same(points[n], points[m]) for n in met for m in others if n != m)


def _together(points: Sequence[Point], pages: Mapping[int, Page], n: int, others: set[int], same: Sameness) -> bool:
    """Whether a denial denies what one of others does."""
    words = denied_words(points[n], pages[points[n].page]) - EMPTY
    return any(
        same.worth(points[n], points[m], words, denied_words(points[m], pages[points[m].page]) - EMPTY) >= SAME
        for m in others
    )


# Words that put what they stand with in the negative.
_NEGATIVE = re.compile(
    r"\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot|un\w+ed|fail(?:s|ed|ing)?|neglect(?:s|ed|ing)?|refus(?:e[sd]?|ing)|"
    r"declin(?:e[sd]?|ing)|den(?:y|ies|ied|ying)|lack(?:s|ed|ing)?|hardly|barely|if|whether|unless)\b|n[’']t\b",
    re.IGNORECASE,
)


# Words that ask for something, or say what somebody is not to do: they deny nothing.
_CALLS = re.compile(r"^\W*(?:to|don[’']t|do not|never|let|please)\b|\bnot to \w+", re.IGNORECASE)
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


def outright(one: Point, page: Page) -> bool:
    """Whether a source says in so many words that something is not so."""
    if one.act is None or one.act.stance != "denies":
        return False
    cue = page.said(one.act.cue_spans)
    start, end = one.claim.spans[0]
    if _TURNS_DOWN.search(cue) and not _CLAUSE.match(page.text, start):
        return False
    said = page.text[start:end]
    if _DENIED.search(cue) and not (_CLAUSE.match(said) or _DOING.match(said) or _FINITE.search(said)):
        return False  # bail and permits are denied, too
    return _DENIES.search(page.text, one.sentence[0], one.sentence[1]) is not None


def _denied(
    points: Sequence[Point],
    one: Point,
    pages: Mapping[int, Page],
    holders: Mapping[str, Sequence[int]],
    same: Sameness,
    alike: Likeness,
) -> Iterator[int]:
    """What a denial answers: by its words, and by what its own text shows."""
    words = denied_words(one, pages[one.page]) - EMPTY
    found = {n for s in words for n in holders.get(s, ())}
    page = pages[one.page]
    said = page.said(one.claim.spans)
    explicit = one.act is not None and one.act.stance == "denies"
    if not (outright(one, page) if explicit else len(_NEGATIVE.findall(said)) == 1):
        return
    if _CALLS.search(said):
        return
    doing = _DOING.match(said) is not None  # what somebody denies to have done, nobody else did
    who = _doer(one)
    likely = {}
    for n in sorted(found):
        other = points[n]
        if doing and not who & other.stems:
            continue
        if same_voice(other, one) or _NEGATIVE.search(pages[other.page].said(other.claim.spans)):
            continue
        if _holds(other, words, one, same, alike) if explicit else _mirrors(other, words):
            likely[n] = same.worth(one, other, words)
    answers = one.act.answers if one.act else ()
    met = [n for n, value in likely.items() if value >= ONE or not explicit]
    if answers:
        for n in sorted({n for held in holders.values() for n in held}):
            other = points[n]
            answered = other.document == one.document and other.act is not None and other.act.id in answers
            denying = _DENIED.search(pages[other.page].said(other.claim.spans)) is not None
            if answered and len(other.stems) >= LEAST and not (denying or same.aside(other)):
                met.append(n)
    if not met and likely:
        best = max(likely, key=lambda n: (likely[n], -n))
        plain = (words & one.small) - same.names
        deed = 2 * len(plain & points[best].stems) >= len(plain)  # not only where or to whom it was done
        met = [best] if likely[best] >= CLOSE and deed else []
    yield from met


def _doer(one: Point) -> frozenset[str]:
    """The words that name who denies; none for "one of two men" and the like, who may be anybody."""
    name = one.source.name if one.source else ""
    return frozenset() if _ANYBODY.match(name) else stems_of(_WHOSE.split(name)[0])


_ANYBODY = re.compile(r"(?:one|some|another|others?|an?|two|three|several|many|people|\w+ of)\b", re.IGNORECASE)
# Where the words that name a source end, and those begin that tell of it.
_WHOSE = re.compile(r",| (?:who|which|that|in|at|from|charged|accused|involved)\b")
_DOING = re.compile(
    r"\W*(?:ever |any |having |\w+ly )*(?!(?:anything|something|nothing|during|being)\b)\w+ing\b", re.IGNORECASE
)
# Where what is denied ends and the same source goes on.
_GOES_ON = re.compile(
    r"[,;]? (?:and|but) (?:said|says|added|adds|insisted|told|called|claimed|that|it|he|she|they)\b|, (?:saying|adding|insisting|calling|claiming)\b|;",
    re.IGNORECASE,
)


# The name of the statement that is denied, before what it says: "the report that", "claims by the army according to which".
_HEAD = re.compile(
    rf"\W*(?:(?:the|a|an|any|all|these|those|such|its|his|her|their) )?(?:\w+[’']?s? ){{0,3}}?(?:{STATEMENT})s?\b[^.;,]{{0,60}}?"
    r"\b(?:that|according to which|by which|in which|under which)\b",
    re.IGNORECASE,
)


def denied_words(one: Point, page: Page) -> frozenset[str]:
    """The content stems of what is denied, without what it is called and what its source says besides."""
    start, end = one.claim.spans[0]
    if len(one.claim.spans) > 1:
        return one.stems if page.stems_in((start, end)) - EMPTY - {""} else frozenset()
    head = _HEAD.match(page.text, start, end)
    more = _GOES_ON.search(page.text, start, end)
    return one.stems & page.stems_in((head.end() if head else start, more.start() if more else end))


def _mirrors(other: Point, words: frozenset[str]) -> bool:
    """Whether a statement says, without the negative, what one in the negative says, and hardly more."""
    common = words & other.stems
    return len(common) >= 2 and len(common) >= MIRRORED * max(len(words), len(other.stems)) and other.source is not None


def _holds(other: Point, words: frozenset[str], one: Point, same: Sameness, alike: Likeness) -> bool:
    common = words & other.stems
    before = one.start - other.start if other.document == one.document else -1
    if common == words and 0 < before <= NEAR and common & other.small - same.names:
        return True
    plain = (common & (one.small | other.small)) - same.names
    if len(common) < 2 or not plain or (len(words) <= FEW and len(common) < len(words) - (len(words) == FEW)):
        return False
    return alike.mass(common) >= COVERED * alike.mass(words) or len(common) > COVERED * len(words)


def same_voice(one: Point, other: Point) -> bool:
    """Whether two statements have a source of the same name."""
    return one.source is not None and other.source is not None and one.source.name == other.source.name
