"""From the rules of a check to its proofs: candidates, guards, and which one to say where several fit."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from rashomon.arithmetic.relations import FALL, GROWTH, RELATIONS, REST, Relation
from rashomon.findings.figures.apart import apart
from rashomon.findings.figures.operands import Figure, figures
from rashomon.findings.figures.prove import Proof, prove, scaled
from rashomon.findings.figures.rules import Candidate, Rule, Table, doubtful, matches
from rashomon.findings.figures.skeleton import Skeleton, marks, skeletons
from rashomon.records import Analysis, Span

More = Callable[[Skeleton], Iterable[Candidate]]


def proofs(analysis: Analysis, rules: Table, more: More | None = None) -> tuple[Proof, ...]:
    """The proofs of one check over a document, one for each stated figure, in the order of the text."""
    known = figures(analysis.document.text, analysis.quantities)
    if len(known) < 2:
        return ()
    best: dict[Span, Proof] = {}
    for skeleton in skeletons(analysis, known):
        found = candidates(skeleton, rules)
        for candidate in (*found, *(more(skeleton) if more else ())):
            proof = prove(candidate)
            if proof is None or not worth_saying(proof):
                continue
            at = candidate.stated.span
            if at not in best or rank(proof) < rank(best[at]):
                best[at] = proof
    return tuple(best[at] for at in sorted(best))


def candidates(skeleton: Skeleton, rules: Table) -> Iterator[Candidate]:
    """Every relation that the rules find stated in one sentence."""
    for rule, match, named in matches(skeleton, rules):
        made = candidate(skeleton, rule, match.span(), named["stated"], [named[name] for name in rule.operands])
        if made is not None:
            yield made


def candidate(
    skeleton: Skeleton, rule: Rule, place: tuple[int, int], stated: Figure, operands: Sequence[Figure]
) -> Candidate | None:
    """A candidate, if its figures can stand in the relation at all."""
    words = skeleton.words[slice(*place)]
    same = rule.unlike or alike(operands) or (rule.direction is not None and _one_rate(operands))
    if same is None:
        return None
    if rule.relation.name in ("share", "fraction") and operands[0].value > operands[-1].value:
        return None
    relation = rule.relation
    if rule.relation is REST:
        once = _one_rate((stated, *operands)) is True and " per " not in stated.quantity.unit
        if stated.letter != "T" and not once and alike((stated, *operands)) is not True:
            return None
        same = same or once
        if " per " in stated.quantity.unit and not any(" per " in o.quantity.unit for o in operands):
            return None
        operands = sorted(operands, key=lambda o: -o.value)
    if rule.direction is not None:
        if rule.relation is GROWTH and not changes(skeleton, stated):
            return None
        falls = operands[0].value > operands[-1].value
        relation = directed(rule, skeleton.words, place) or (FALL if falls and relation is GROWTH else relation)
    around = skeleton.words[max(0, place[0] - BEFORE) : place[1] + AFTER]
    mark = f"‹{stated.letter}{skeleton.figures.index(stated, skeleton.first)}›"
    doubt = doubtful(rule, around.replace(mark, "‹=›")) or (not rule.across and _BLOCK.search(words) is not None)
    soft = any(f.quantity.soft for f in (stated, *operands))
    firm = rule.firm and bool(same) and not doubt and not soft
    if firm and rule.operands == LEVELS:
        firm = _one_thing(operands) and not apart(skeleton, stated, operands)
    return Candidate(
        rule=rule,
        relation=relation,
        stated=stated,
        operands=tuple(operands),
        ties=ties(skeleton, place),
        words=words,
        firm=firm,
    )


# How far around a match words are read that leave a doubt.
BEFORE, AFTER = 60, 30

# Words after which another statement begins: figures on both sides of one are not tied for sure.
_BLOCK = re.compile(
    r"\b(?:but|while|whereas|yet|although|though|however|compared|versus|despite|instead|unlike|excluding|except"
    r"|including|not counting|adjusted|per capita|respectively)\b"
)


def alike(operands: Sequence[Figure]) -> bool | None:
    """Whether the figures have one measure; False where one is a rate of it ("a day"), None where they have not."""
    measures = {o.measure for o in operands}
    if len(measures) == 1 or (measures == {"%", "count"} and all(o.measure == "%" or _bare(o) for o in operands)):
        return True
    if (
        all(o.letter == "D" or _bare(o) for o in operands)
        and len({o.measure for o in operands if o.letter == "D"}) == 1
    ):
        return True  # "171 of the 923 months"
    named = {o.measure for o in operands if not _bare(o) and (o.measure, o.noun in measures) != ("count", True)}
    if len(named) == 1 and all(o.letter in "Nn" for o in operands):
        return True  # "to 19 feet from 15"
    bare = {o.measure.split(" per ")[0] for o in operands}
    counts = all(o.quantity.kind in ("count", "rate", "other") for o in operands)
    return False if counts or len(bare) == 1 else None


LEVELS = ("before", "after")


def _one_thing(operands: Sequence[Figure]) -> bool:
    """Whether two levels don't name different things: pupils before, and teachers after."""
    return len({o.noun.rpartition(" ")[2] for o in operands if o.noun}) <= 1


def _one_rate(operands: Sequence[Figure]) -> bool | None:
    """Whether the period or piece of a price is named once: "to $45 a barrel from $60"; None where it is not so."""
    units = [o.measure.partition(" per ") for o in operands]
    once = len({unit[0] for unit in units}) == 1 and sum(bool(unit[1]) for unit in units) == 1
    return True if once and all(o.quantity.kind in ("money", "rate") for o in operands) else alike(operands)


def _bare(figure: Figure) -> bool:
    """Whether a number stands there without saying what it counts, as the first of "43 to 31 percent"."""
    return figure.measure == "count" and not figure.noun


def changes(skeleton: Skeleton, figure: Figure) -> bool:
    """Whether the words around a figure make it a rise or fall, and not a level that something rises to."""
    if figure.quantity.kind == "change":
        return True
    number = skeleton.figures.index(figure, skeleton.first)
    start, end = next((a, b) for a, b, n in marks(skeleton.words) if n == number)
    before = skeleton.words[max(0, start - REACH) : start].rpartition("›")[2]
    if _LEVEL.search(before):
        return False
    after = skeleton.words[end : end + REACH].partition("‹")[0]
    return any(p.search(before) or p.match(after.lstrip(" )-")) for p in (_UP, _DOWN))


REACH = 70
_LEVEL = re.compile(
    r"\b(?:to|from|at|of|above|below|than|represents?|representing|is|are|was|were)(?: about| just| only)? ?$"
)


def ties(skeleton: Skeleton, place: tuple[int, int]) -> tuple[Span, ...]:
    """The words between the figures of a match, as spans of the text."""
    found = marks(skeleton.words[slice(*place)])
    spans = []
    for (_, end, _), (begin, _, _) in pairwise(found):
        words = skeleton.words[place[0] + end : place[0] + begin]
        left = place[0] + end + len(words) - len(words.lstrip())
        right = place[0] + begin - (len(words) - len(words.rstrip()))
        if left < right:
            spans.append((skeleton.back(left), skeleton.back(right - 1) + 1))
    return tuple(spans)


_UP = re.compile(
    r"\b(?:up|r[oi]se[ns]?|rising|increas\w*|gr[eo]w\w*|growth|jump\w*|climb\w*|gain\w*|soar\w*|surg\w*|add\w*|advanc\w*"
    r"|higher(?!-)|more(?! than)|swell\w*|skyrocket\w*|balloon\w*|spik\w*|expand\w*|rais\w*|rall\w*|leap\w*"
    r"|boost\w*|hik\w*|tick\w* up)\b"
)
_DOWN = re.compile(
    r"\b(?:down|f[ea]ll\w*|drop\w*|declin\w*|decreas\w*|plung\w*|plummet\w*|slid\w*|lost|los[est]\w*|cut\w*|reduc\w*"
    r"|lower(?!-)|fewer(?! than)|less(?! than)|shr[aiu]nk\w*|sank|sink\w*|dip\w*|slip\w*|tumbl\w*|shed\w*"
    r"|slash\w*|trim\w*|contract\w*|eas\w*)\b"
)


def directed(rule: Rule, words: str, place: tuple[int, int]) -> Relation | None:
    """Growth or fall, gain or loss, by the rule or by the last word before or within the match that says it."""
    direction = rule.direction
    if direction == "verb":
        until = place[1] + 25
        ups = [m.start() for m in _UP.finditer(words, 0, until)]
        downs = [m.start() for m in _DOWN.finditer(words, 0, until)]
        before = [p for p in (*ups, *downs) if p <= place[1]]
        last = max(before, default=None) if before else min((*ups, *downs), default=None)
        if last is None:
            return None
        direction = "up" if last in ups else "down"
    pair = {"growth": ("growth", "fall"), "gain": ("gain", "loss")}.get(rule.relation.name)
    return RELATIONS[pair[direction == "down"]] if pair else rule.relation


# ---------------------------------------------------------------- which proof to say


def worth_saying(proof: Proof) -> bool:
    """Agreement always; a mismatch only where the words tie the figures for sure, and it isn't off beyond belief."""
    if proof.verdict == "holds":
        return proof.candidate.stated.hedge not in ("over", "at least", "under", "at most") or _close(proof)
    return proof.candidate.firm and credible(proof, BEYOND_BELIEF if proof.verdict == "fails" else FAR)


def _close(proof: Proof) -> bool:
    """Whether what a bound is set against is near it: that 16 is more than 10 says nothing. Shares are near anyway."""
    return proof.candidate.relation.percent or proof.candidate.firm or credible(proof, 1 + NEAR_A_BOUND)


NEAR_A_BOUND = Fraction(35, 100)

# A value that is off by more than this factor is rather a relation misread than a slip; one that is to be rescued by
# rounding or by loose words is nearer.
BEYOND_BELIEF = 15
FAR = 3


def credible(proof: Proof, factor: Fraction | int) -> bool:
    """Whether a mismatch is near enough to be a slip in a relation that was meant."""
    wanted = scaled(proof.candidate)
    made = [end for piece in proof.computed for end in (piece.low, piece.high) if end is not None]
    said = [end for end in (wanted.low, wanted.high) if end is not None]
    pairs = [(m, s) for m in made for s in said if m > 0 and s > 0]
    return any(max(m, s) <= factor * min(m, s) for m, s in pairs)


_ORDER = {"holds": 0, "depends": 1, "undecided": 2, "fails": 3}


def rank(proof: Proof) -> tuple[int, bool, int]:
    """What is said first where several relations fit one stated figure: the benign one, the firm one, the nearest."""
    spans = [proof.candidate.stated.span, *(o.span for o in proof.candidate.operands)]
    reach = max(end for _, end in spans) - min(begin for begin, _ in spans)
    return _ORDER[proof.verdict], not proof.candidate.firm, reach
