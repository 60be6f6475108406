"""Parts and wholes in a sentence: lists after a figure, totals after a list, "the other" and "the remaining"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from msgspec.structs import replace

from rashomon.arithmetic.decide import decide
from rashomon.arithmetic.relations import COMPLEMENT, SUM, Relation
from rashomon.findings.figures.find import alike, ties
from rashomon.findings.figures.operands import Figure
from rashomon.findings.figures.prove import scaled
from rashomon.findings.figures.rules import Candidate, Rule
from rashomon.findings.figures.skeleton import Skeleton, marks
from rashomon.records import Record

# A mark in a skeleton: where it starts, where it ends, and the figure.
Mark = tuple[int, int, Figure]

# Between a whole and the first of its parts, and how the list ends.
_OPENS = re.compile(
    r"^(?P<noun>[^‹›;—(:]{0,70}?)"
    r"(?P<open>—|--| - |\(|:|, (?=$)|,? including |,? with (?=$)|, of (?:which|whom|these|those) "
    r"|,? (?:(?:which |that )?(?:is|was|are|were) )?(?:made up|composed|consisting) of |,? comprising )"
    r"(?P<lead>[^‹›;.]{0,25})$"
)
_CLOSES = {"—": "—", "--": "--", " - ": " - ", "(": ")"}
# Words in a list that leave it open or make its parts overlap: no mismatch can be told.
_OPEN_LIST = re.compile(
    r"\b(?:including|such as|among (?:them|others)|as well as|several|some|many|most|others|dozens|multiple|few|unknown"
    r"|of (?:whom|them|which|these|those)|another(?! ‹)|both|either|respectively|apiece|‹ each|each (?=‹)"
    r"|an? (?!\w+ of ‹|total|combined|further)\w+)\b"
)
_PARTIAL = re.compile(r"including|with|of wh|of th")
# After the last part comes another without a number: "three nurses and the driver".
_UNCOUNTED = re.compile(
    r"^[^‹›.;—)]{0,50}?,? (?:and|plus|along with|as well as) "
    r"(?!(?:was|were|is|are|has|have|had|will|\w+ed)\b)(?![^.;—)]{0,40}‹)"
)
# A list that is closed by its last joint: "a, b and c".
_JOINT = re.compile(r"(?:,| and|;|&| plus|\+|/|, (?:then|followed by)|—|--) ?[^‹›]{0,60}$|^ ?(?:,| and|;|&| plus|\+)")
_LAST = re.compile(r"\b(?:and|plus|&|along with|followed by)\b|[;,]")
# A part by its place: "450 at Velm".
_PLACED = re.compile(r" (?:[a-z]+ )?(?:at|in|from) ")
# Two kinds that leave no third.
_PAIRS = tuple(
    (re.compile(rf"\b(?:{a})\b"), re.compile(rf"\b(?:{b})\b"))
    for a, b in (
        (r"males?|m[ae]n|boys?", r"females?|wom[ae]n|girls?"),
        (r"adults?", r"child(?:ren)?|minors?|juveniles?"),
        (r"public", r"private"),
    )
)
# The same of a whole that is of people at large, and not of seats or berths.
_PEOPLE_PAIRS = tuple(
    (re.compile(rf"\b(?:{a})\b"), re.compile(rf"\b(?:{b})\b"))
    for a, b in (
        (r"passengers?", r"crew(?:members?)?"),
        (r"soldiers?|troops|fighters?|militants?", r"civilians?"),
    )
)
_PEOPLE = re.compile(r" (?:people|persons|souls|lives|victims|dead|killed|aboard|on board)\b")
# A whole of which the words say that the parts make it.
_TOGETHER = re.compile(r"\b(?:together|combined|between them|in all|altogether|in total)\b[^‹›;]*$")
_TOTAL = re.compile(
    r"\btotal(?: \w+){0,4}? (?:of|to|is|was|at) ?$"
    r"|\btotal(?:l?ing|ed|s|led)? ?$|,? or ‹|which would total ?$|altogether,? ?$"
    r"|\btoll (?:of|to|at) ?$|combined,? ?$|for a combined ?$|in all,? ?$|adding up to ?$|adds? up to ?$|which makes ?$"
)
_IN_ALL = re.compile(r"(?: [a-z-]+){0,2} (?:in all|in total|altogether|all told)\b")
# Parts first, then the whole that has them.
_MADE_UP = re.compile(r"\b(?:(?:made up|composed|consisting) of|comprising)(?: the| its)? ?$")
_HAS = re.compile(r"(?<!and )\b(?:has|had|have)(?: a total of)? ?$")
_AND = re.compile(r"\b(?:and|plus)\b")
_MORE = re.compile(r"\b(?:additional|another|further|extra)\b", re.IGNORECASE)
# "Bringing the total to 40" counts what was there before; rates don't.
_BRINGS = re.compile(r"\bbr(?:ings?|inging|ought) ")
_FOR_TOTAL = re.compile(
    r"(?:\b(?:for|making|bringing|giving|with|to|of|is)|,) ?(?:an? |the )?(?:(?:combined |grand )?total of|combined)$"
)
_REST = re.compile(r"(?:the |its |their )?(?:other|remaining|rest,?|remainder,?|final)(?: of the)? ?$")
_OF_WHOLE = re.compile(
    r"(?:^|\b)(?:out )?of (?:the |its |their |these |those |all |about |his |her )*(?:[a-z'-]+ ){0,2}$"
)

_OF_THEM = re.compile(r"\bof (?:those|them|these),? (?:only |just )?$")

# A sum that is off by more than this share of the whole was rather not meant as one.
NEAR = Fraction(16, 100)
# In a list of two kinds that leave no third, the parts may be further off.
HALF = Fraction(1, 2)
LONGEST = 8


class Shape(Record, frozen=True):
    """How parts stand to a whole, as a name; `firm` where the words leave no other reading."""

    name: str
    firm: bool


def candidates(skeleton: Skeleton) -> Iterator[Candidate]:
    """Sums that the words of a sentence state, or that its numbers make where its words allow them."""
    found = levels(skeleton)
    yield from _lists(skeleton, found)
    yield from _totals(skeleton, found)
    yield from _rests(skeleton, found)
    yield from _complements(skeleton, found)


def levels(skeleton: Skeleton) -> list[Mark]:
    """The figures of a sentence that can be wholes or parts; none where there are too few or too many."""
    found = [(a, b, skeleton.figures[n]) for a, b, n in marks(skeleton.words)]
    found = [m for m in found if m[2].letter in "NPTFnp"]
    return found if 3 <= len(found) <= 4 * LONGEST else []


def made_of(
    skeleton: Skeleton, shape: Shape, whole: Mark, parts: Sequence[Mark], relation: Relation = SUM
) -> Candidate | None:
    """A candidate of the whole and its parts; None where they are of different measures."""
    operands = [figure for _, _, figure in parts]
    stated = whole[2]
    same = alike([*operands, stated]) if stated.letter != "F" else alike(operands)
    if same is None or (stated.hedge in ("over", "at least") and not near(stated, operands, HALF)):
        return None
    begin = min(whole[0], *(p[0] for p in parts))
    end = max(whole[1], *(p[1] for p in parts))
    soft = any(f.quantity.soft for f in (stated, *operands))
    rule = Rule(name=shape.name, pattern="", relation=relation, operands=())
    return Candidate(
        rule=rule,
        relation=relation,
        stated=stated,
        operands=tuple(operands),
        ties=ties(skeleton, (begin, end)),
        words=skeleton.words[begin:end],
        firm=shape.firm and bool(same) and not soft and stated.letter != "F",
    )


def adds_up(candidate: Candidate) -> bool:
    """Whether the parts as printed make the whole."""
    return decide(scaled(candidate), candidate.relation.image([o.printed for o in candidate.operands])) == "holds"


def near(whole: Figure, parts: Sequence[Figure], within: Fraction | None = NEAR) -> bool:
    """Whether the parts come near enough to the whole to have been meant to make it; None: never."""
    if within is None:
        return False
    made = sum((p.value for p in parts), Fraction(0))
    return abs(made - whole.value) <= whole.value * within


# ---------------------------------------------------------------- shapes


def _lists(skeleton: Skeleton, found: Sequence[Mark]) -> Iterator[Candidate]:
    """ "5 people - 3 men and 2 women -": a whole, and its parts within dashes, brackets, after a colon or commas."""
    words = skeleton.words
    for n, whole in enumerate(found[:-2]):
        opened = _OPENS.match(words[whole[1] : found[n + 1][0]])
        if opened is None:
            continue
        opener = opened["open"]
        begin = whole[1] + opened.end("open")
        end = _end(words, begin, opener, found[n + 1 :])
        parts = [m for m in found[n + 1 :] if begin <= m[0] < end and fits(whole[2], m[2])][:LONGEST]
        if len(parts) < 2:
            continue
        inner = words[whole[1] + opened.end("noun") : end]
        bare = re.sub(r"‹\w+›", "‹", inner)
        figures = [f for _, _, f in parts]
        made = made_of(skeleton, Shape(name="list", firm=True), whole, parts)
        if made is None:
            continue
        if _PARTIAL.search(opener + opened["lead"]):
            apart = re.search(r"\b(?:an)?other ‹", inner) or "other" in (figures[-1].quantity.modifier or "")
            more = sum(f.value for f in figures) > whole[2].value
            yield replace(made, firm=made.firm and more and bool(apart) and near(whole[2], figures))
            continue
        people = _PEOPLE.match(words, whole[1]) is not None
        kinds = _exhaustive(words[begin : end + 25], people) and all(f.value < whole[2].value for f in figures)
        told = opener != ", " or (
            _TOGETHER.search(words[: whole[0]]) and all(_PLACED.match(words, m[1]) for m in parts)
        )
        sure = near(whole[2], figures, NEAR if told else None) or (
            kinds and near(whole[2], figures, HALF if _exhaustive(words[begin : end + 25]) else NEAR)
        )
        whole_list = not _OPEN_LIST.search(bare) and not _UNCOUNTED.match(words[parts[-1][1] :])
        yield replace(made, firm=made.firm and sure and whole_list and closed(words, parts))


_INNER = re.compile(
    r"\(|, (?:a few|some|many|most|several|all|none|both|‹\w+›) of (?:whom|which)\b|, (?:which|who|but|although) "
)


def fits(whole: Figure, part: Figure) -> bool:
    """Whether a figure can be a part of a whole at all: of its measure, a level, no bound of a range."""
    if part.letter in {"F", "X"}:
        return False
    return part.measure == whole.measure or (whole.letter == "F" and part.measure == "%")


def _end(words: str, begin: int, opener: str, after: Sequence[Mark]) -> int:
    """Where a list ends: at the mark that closes it, or with the last figure joined to it."""
    closer = _CLOSES.get(opener)
    if closer is not None or opener == ":":
        end = words.find(closer, begin) if closer else -1
        end = len(words) if end < 0 else end
        inner = _INNER.search(words, begin, end)
        return inner.start() if inner and sum(a < inner.start() for a, _, _ in after) > 1 else end
    end = after[0][1]
    for left, right in pairwise(after):
        between = words[left[1] : right[0]]
        if len(between) > 90 or not _LAST.search(between) or re.search(r"[.:—]", between):
            break
        end = right[1]
    return end


def closed(words: str, parts: Sequence[Mark]) -> bool:
    """Whether joints stand between all parts, the last of them an "and" or its like."""
    joints = [words[a[1] : b[0]] for a, b in pairwise(parts)]
    return all(_LAST.search(j) for j in joints) and bool(
        re.search(r"\b(?:and|plus|followed by|along with)\b|;|,", joints[-1])
    )


def _exhaustive(inner: str, people: bool = False) -> bool:
    """Whether the parts are of two kinds that leave no third; `people`: of a whole of people at large."""
    return any(a.search(inner) and b.search(inner) for a, b in (*_PAIRS, *(_PEOPLE_PAIRS if people else ())))


def _totals(skeleton: Skeleton, found: Sequence[Mark]) -> Iterator[Candidate]:
    """ "15 and 25, for a total of 40", "made up of 7 judges and 5 others, has 12 members": parts, then the whole."""
    words, since = skeleton.words, 0
    for n, whole in enumerate(found):
        begin = found[n - 1][1] if n else 0
        said = words[begin : whole[0]] + (whole[2].quantity.modifier or "").lower()
        told = _FOR_TOTAL.search(said) or _IN_ALL.match(words, whole[1])
        made_up = _HAS.search(said) and _MADE_UP.search(words[found[since - 1][1] if since else 0 : found[since][0]])
        if n - since < 2 or not (told or made_up or _TOTAL.search(words[begin : whole[0]])):
            continue
        before = found[since:n]
        for many in range(len(before), 1, -1):
            parts = before[-many:]
            bare = re.sub(r"‹\w+›", "‹", words[parts[0][1] : whole[0]])
            joint, last = words[parts[0][1] : parts[-1][0]], words[begin : whole[0]]
            alike_before = [m for m in before if m[2].measure == whole[2].measure]
            every = len(before) == 2 or (many > 2 and parts == alike_before and closed(words, parts))
            firm = every and near(whole[2], [f for _, _, f in parts]) and not _OPEN_LIST.search(bare)
            joined = _AND.search(joint) or _MORE.search(parts[-1][2].quantity.modifier or "")
            firm = firm and bool(joined) and not (_BRINGS.search(last) and whole[2].measure != "%")
            made = made_of(skeleton, Shape(name="total", firm=firm), whole, parts)
            if made is not None and (made.firm or adds_up(made)):
                yield made
        since = n + 1


def _rests(skeleton: Skeleton, found: Sequence[Mark]) -> Iterator[Candidate]:
    """ "of the 18, three ... while the other 15": a whole, a part, and what is said to be the rest."""
    words = skeleton.words
    for n, last in enumerate(found):
        begin = found[n - 1][1] if n else 0
        rest = _REST.search(words[begin : last[0]])
        after = re.match(r" (?:others|remaining)\b", words[last[1] :])
        if n < 2 or not (rest or after):
            continue
        first, second = found[n - 2], found[n - 1]
        for whole, part in ((first, second), (second, first)):
            if whole[2].value <= part[2].value or whole[2].value <= last[2].value:
                continue
            lead, middle = words[found[n - 3][1] if n > 2 else 0 : first[0]], words[first[1] : second[0]]
            of = _OF_WHOLE.search(lead if whole is first else middle) or (whole is first and _OF_THEM.search(middle))
            open_list = re.search(r"\b(?:later|then|also|another|including)\b", words[first[1] : last[0]])
            firm = bool(of and rest) and near(whole[2], [part[2], last[2]]) and not open_list
            made = made_of(skeleton, Shape(name="rest", firm=firm), whole, (part, last))
            if made is not None:
                yield made


def _complements(skeleton: Skeleton, found: Sequence[Mark]) -> Iterator[Candidate]:
    """ "36 percent ..., 40 percent ... and the remaining 24 percent": what is left of 100. Agreement only."""
    words = skeleton.words
    for n, last in enumerate(found):
        begin = found[n - 1][1] if n else 0
        parts = found[:n]
        if not parts or last[2].measure != "%" or any(p[2].measure != "%" for p in parts):
            continue
        if _REST.search(words[begin : last[0]]):
            made = made_of(skeleton, Shape(name="remainder", firm=False), last, parts, COMPLEMENT)
            if made is not None:
                yield made
