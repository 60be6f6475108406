"""figures.mismatch: two figures of one thing in one text: tallies of headline and lead, ages of one person."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rashomon.arithmetic.intervals import intersect
from rashomon.arithmetic.pencil import number
from rashomon.arithmetic.relations import SUM
from rashomon.findings.figures.ages import Aged, ages
from rashomon.findings.figures.headline import headline
from rashomon.findings.figures.operands import figures
from rashomon.findings.figures.say import claims
from rashomon.findings.figures.skeleton import skeletons
from rashomon.findings.figures.tallies import Tally, tallies
from rashomon.findings.say import counted, finding, quote
from rashomon.records import Analysis, Finding, Span, Step, Verdict

CODE = "figures.mismatch"


def check(analysis: Analysis) -> Iterator[Finding]:
    """One finding for each tally of the headline that the lead gives otherwise, and for each person with two ages."""
    yield from _headline(analysis)
    yield from _ages(analysis)


# ---------------------------------------------------------------- headline and lead

# How many sentences of the text may give the tally that the headline is held against.
LEAD = 8
# A headline over several events, or over a stretch of time, adds up what the text tells one by one.
_SEVERAL = re.compile(
    r"\b(?:shootings|attacks|crashes|bombings|blasts|explosions|incidents|fires|killings|murders|homicides|stabbings"
    r"|raids|strikes|weekend|week|month|year|hours|days|nights?|cities|across|spree|so far|toll|since|latest|rampage"
    r"|storms|floods)\b",
    re.IGNORECASE,
)
# Beside a tally: someone who may belong to it or not, another state of the count, or another event.
_ALSO = re.compile(
    r"\b(?:himself|herself|themselves|also|another|addition|additional|others?|one|first|second|third|fourth|fifth"
    r"|sixth|including|gunm[ae]n|shooters?|attackers?|suspects?|bombers?|initial(?:ly)?|original(?:ly)?|earlier"
    r"|previous(?:ly)?|updated?|revised?|correct(?:ion|ed)|now|later|rose|risen|since|toll|at first|so far|reports? of"
    r"|dispatch\w*|separate|same|of (?:th(?:em|ose|ese|e)|whom)|ago|anniversary"
    r"|last|past|histor\w+|deadliest|worst|(?:19|20)\d\d"
    r"|an? (?:\w+[ -]){0,3}(?:man|woman|boy|girl|teen\w*|child|baby|person|victim|officer))\b",
    re.IGNORECASE,
)


def _headline(analysis: Analysis) -> Iterator[Finding]:
    head = headline(analysis)
    if head is None or _SEVERAL.search(head[0].words):
        return
    skeleton, span = head
    stated = [t for t in tallies(skeleton) if t.whole]
    known = figures(analysis.document.text, analysis.quantities) if stated else ()
    begin = span[1] if span else 0
    sentences = [s.span for s in analysis.parse.sentences if s.span[0] >= begin]
    first = [s for s in skeletons(analysis, known) if sentences and begin <= s.span[0] < sentences[:LEAD][-1][1]]
    lead = [(tally, s.span) for s in first for tally in tallies(s)]
    for one in stated:
        against = next(((t, where) for t, where in lead if t.fate == one.fate and t.whole), None)
        if (
            against is None
            or not _apart(one, against[0])
            or _explained(one, against[0], (*stated, *(t for t, _ in lead)))
        ):
            continue
        tally, where = against
        if not _ALSO.search(_around(analysis, where)):
            yield _of_headline(analysis, skeleton.words, span, one, tally)


def _apart(one: Tally, other: Tally) -> bool:
    """Whether no value is both, each with its bound, hedge and rounding."""
    return intersect(one.figure.loose, other.figure.loose) is None and min(one.figure.value, other.figure.value) > 1


def _explained(one: Tally, other: Tally, all_of_them: Sequence[Tally]) -> bool:
    """Whether the one is the other with a third tally added: "two dead, four hurt" and "six were shot, two fatally"."""
    rest = [t for t in all_of_them if t is not one and t is not other]
    return any(_meet(one, t, other) or _meet(other, t, one) for t in rest)


def _meet(one: Tally, third: Tally, other: Tally) -> bool:
    """Whether two tallies together may be the other."""
    made = SUM.image([one.figure.loose, third.figure.loose])
    return any(intersect(piece, other.figure.loose) is not None for piece in made)


def _around(analysis: Analysis, span: Span) -> str:
    """A sentence with those beside it."""
    found = [s.i for s in analysis.parse.sentences if s.span[0] < span[1] and span[0] < s.span[1]]
    near = analysis.parse.sentences[max(0, found[0] - 1) : found[-1] + 2]
    return analysis.document.text[near[0].span[0] : near[-1].span[1]]


def _of_headline(analysis: Analysis, words: str, span: Span | None, one: Tally, other: Tally) -> Finding:
    title = analysis.document.title
    begin = 0 if title or span is None else span[0]
    place = (one.figure.span[0] + begin, one.figure.span[1] + begin)
    shown = (title or analysis.document.text)[slice(*place)]
    there = quote(analysis, [other.figure.span])
    message = (
        f"The headline's “{shown}” {one.fate} does not agree as written with {there} {other.fate} in the text, if both"
        " count the same people."
    )
    workings = [
        f"The headline allows {number(one.figure.value)}, the text {number(other.figure.value)}; no value is both.",
        "No word near either says that the count has changed, or that one of them is a part.",
    ]
    steps = [
        Step(says=f"the headline: “{' '.join((title or words).split())}”", spans=() if title else (place,)),
        Step(says=f"the text: {there} {other.fate}", spans=(other.figure.span,)),
    ]
    return finding(
        analysis,
        CODE,
        message,
        [other.figure.span] if title else [place, other.figure.span],
        verdict="fails",
        workings=workings,
        steps=steps,
        claims=claims(analysis, (other.figure,)),
        title=[place] if title else (),
    )


# ---------------------------------------------------------------- ages

# Ages so near may lie before and after a birthday, in a text that tells of some time.
BIRTHDAYS = 2
# Ages so far apart may be of two people of one name.
GENERATION = 15


def _ages(analysis: Analysis) -> Iterator[Finding]:
    by_name: dict[str, dict[int, Aged]] = {}
    sentences = [s.span for s in analysis.parse.sentences]
    for one in ages(analysis.document.text, sentences, analysis.quantities):
        by_name.setdefault(one.name, {}).setdefault(one.years, one)
    for name, found in by_name.items():
        if len(found) > 1:
            yield _of_person(analysis, name, list(found.values()))


def _of_person(analysis: Analysis, name: str, found: Sequence[Aged]) -> Finding:
    years = [one.years for one in found]
    apart = max(years) - min(years)
    verdict: Verdict = "fails" if BIRTHDAYS < apart < GENERATION else "undecided"
    why = "a birthday may lie between them" if apart <= BIRTHDAYS else "they may be two people of one name"
    given = " and ".join(quote(analysis, [one.span]) for one in found)
    said = "do not agree as written, if both are the same person" if verdict == "fails" else f"differ; {why}"
    return finding(
        analysis,
        CODE,
        f"The ages of {name} {said}: {given}.",
        [one.span for one in found],
        verdict=verdict,
        workings=[f"{max(years)} - {min(years)} = {counted(apart, 'year')}; neither sentence names another time."],
        steps=[Step(says=f"{one.years} years old: {quote(analysis, [one.span])}", spans=(one.span,)) for one in found],
    )
