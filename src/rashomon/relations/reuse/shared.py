"""Text of one document found in another: verbatim, near, or the same facts in the same order.

Candidate pairs come from shared rare runs of words and from the events; exact alignment decides. Quotation marks are
respected: words that both texts only quote are no reuse, for several reporters may have heard the same speaker.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rashomon.records import Reuse, Span
from rashomon.records import Stretch as Place
from rashomon.relations.credits.media import same_medium
from rashomon.relations.lexicon import stem
from rashomon.relations.pile import Page
from rashomon.relations.reuse.align import SHORTEST, stretches

ALIKE = 0.3  # likeness of two sentences that may be one, reworded
NEAR = 0.18  # share of the shorter text that such sentences must make up, weighed by their likeness
NEAR_SENTENCES = 3
NEAR_WORDS = 35  # words of such sentences, weighed by their likeness, that are enough by themselves
PHRASED = 0.5  # share of pairs of neighbouring words that fewer words must share: reports of one event share its facts
# Sentences mostly taken over, and the share of the shorter text that so many must make up: the fewer, the larger.
TAKEN = ((5, 0.1), (3, 0.3), (1, 0.45))
ALONE = 14  # words of sentences taken over word for word in texts so short that they are the share `SHORT` of one
SHORT = 0.3
# In step: sentence after sentence has a counterpart, however few words of it, and those most alike share phrases.
STEP_ALIKE = 0.15
STEPS = 4  # sentences that must have one; `HEADED` where the one text is headed by a credit to the other's outlet
STEP_RUN = 3  # of these that must follow one another in both texts
STEP_MEAN = 0.4  # mean likeness
STEP_PHRASED = 0.55
STEP = 0.7  # share of the words of the shorter text, without what is quoted
HEADED = 3
HEADED_STEP = 0.6
# Retold: the same facts in the same order in other words.
RETOLD_SENTENCES = 4
RETOLD_ALIKE = 0.28  # likeness of two sentences that may tell the same fact
RETOLD = 0.4  # share of the shorter text that the sentences with such facts must make up
RETOLD_PHRASED = 0.25  # share of pairs of neighbouring words below which sentences in order are retold, not reworded
ORDERED = 0.75  # share of the sentences with a counterpart that must follow one order in both
MOSTLY = 0.6  # share of a sentence that must be taken over for it to count
LONG = 25  # equal words of a stretch over more than one sentence that counts however long the texts are
LONG_ALONE = 30  # the same in one sentence


@dataclass(frozen=True)
class Shared:
    """What two pages share: pairs of spans, of what kind, and what share of the shorter page that is."""

    a: int
    b: int
    kind: str
    spans: tuple[tuple[Span, Span], ...]
    share: float


def share_text(a: Page, b: Page, stock: Sequence[bytearray], together: bool) -> Shared | None:
    """Running text that two pages have word for word, or nearly so; None where it is too little to say.

    `stock` flags stock phrases of each page; they don't count. Pages of different events (`together` is false) need one
    long stretch.
    """
    common = stock[a.index]
    shorter = min(len(a.words), len(b.words))
    spans: list[tuple[Span, Span]] = []
    longest = same = covered = alone = 0
    long = False
    theirs = bytearray(len(a.words)), bytearray(len(b.words))
    for one in stretches(a, b):
        running = [
            (n, m)
            for n, m in zip(range(one.a0, one.a1), range(one.b0, one.b1), strict=False)
            if a.plain[n] and b.plain[m] and not (a.quoted[n] and b.quoted[m]) and not (common and common[n])
        ]
        if len(running) < SHORTEST - 1:
            continue
        spans.append((a.span(one.a0, one.a1), b.span(one.b0, one.b1)))
        for n, m in running:
            theirs[0][n] = theirs[1][m] = 1
        equal = min(one.same, len(running))
        longest = max(longest, equal)
        alone = max(alone, equal) if one.kind == "verbatim" else alone
        over = a.sentence_of(a.starts[one.a0]) != a.sentence_of(a.starts[one.a1 - 1])
        long = long or equal >= (LONG if over else LONG_ALONE)
        same += one.same
        covered += max(one.a1 - one.a0, one.b1 - one.b0)
    if not spans or (longest < LONG and not together):
        return None
    whole, words = max((_whole(a, theirs[0]), _whole(b, theirs[1])), key=lambda w: w[1])
    short = whole and alone >= ALONE and words >= SHORT * shorter
    if not long and not short and not any(whole >= count and words >= share * shorter for count, share in TAKEN):
        return None
    kind = "verbatim" if same >= 0.9 * covered else "near"
    return Shared(a.index, b.index, kind, tuple(spans), words / shorter)


def _whole(page: Page, flags: bytearray) -> tuple[int, int]:
    """How many sentences are mostly taken over, and the words taken over in them: names and stock phrases make none."""
    count = words = 0
    for span in page.sentences:
        first, last = page.within(span)
        inside = sum(flags[first:last])
        if inside and inside >= MOSTLY * (last - first):
            count += 1
            words += inside
    return count, words


class Sentences:
    """The sentences of the pages of one event as bags of stems, weighed by how rare a stem is among these pages."""

    def __init__(self, pages: Sequence[Page]) -> None:
        spread: Counter[str] = Counter()
        self._names = frozenset(stem(n) for p in pages for n in p.names)
        self._bags: dict[int, list[tuple[frozenset[str], int, Span]]] = {}
        for page in pages:
            bags = []
            for span in page.sentences:
                first, last = page.within(span)
                spoken = sum(page.quoted[first:last])
                bag = frozenset(
                    page.stems[n]
                    for n in range(first, last)
                    if page.stems[n] and page.plain[n] and not page.quoted[n] and 2 * spoken < last - first
                )
                bags.append((bag, last - first, span))
            self._bags[page.index] = bags
            spread.update(frozenset[str]().union(*(b for b, _, _ in bags)))
        self._weight = {stem: math.log(1 + len(pages) / count) for stem, count in spread.items()}

    def _mass(self, bag: Iterable[str]) -> float:
        return math.fsum(self._weight[s] for s in bag)

    def alike(self, one: frozenset[str], other: frozenset[str]) -> float:
        """Dice likeness of two bags, 0 where they share less than three stems that are neither names nor numbers."""
        common = one & other
        if sum(s not in self._names and not s[0].isdigit() for s in common) < 3:
            return 0.0
        return 2 * self._mass(common) / (self._mass(one) + self._mass(other))

    def chain(self, a: Page, b: Page) -> Shared | None:
        """Sentences of two pages that match in the same order, where they make up enough of the shorter page."""
        mine, theirs = self._bags[a.index], self._bags[b.index]
        likeness = {}
        for i, (one, _, _) in enumerate(mine):
            for j, (other, _, _) in enumerate(theirs):
                value = self.alike(one, other)
                if value >= RETOLD_ALIKE:
                    likeness[i, j] = value
        near = self._near(a, b, likeness)
        if near is None:
            near = self._in_step(a, b, likeness)
        if near is None or _phrased(a, b, near.spans) < RETOLD_PHRASED:
            return self._retold(a, b, likeness) or near
        return near

    def _in_step(self, a: Page, b: Page, every: Mapping[tuple[int, int], float]) -> Shared | None:
        """One text reworded sentence by sentence: nearly each has its counterpart, and they stand side by side."""
        headed = _headed(a, b) or _headed(b, a)
        mine, theirs = self._bags[a.index], self._bags[b.index]
        alike = [pair for pair, value in every.items() if value >= ALIKE]
        if not headed and (not alike or _phrased(a, b, [(mine[i][2], theirs[j][2]) for i, j in alike]) < STEP_PHRASED):
            return None
        worth = {}
        for i, (one, _, _) in enumerate(mine):
            for j, (other, _, _) in enumerate(theirs):
                common = one & other
                if any(s not in self._names and not s[0].isdigit() for s in common):
                    value = 2 * self._mass(common) / (self._mass(one) + self._mass(other))
                    if value >= STEP_ALIKE:
                        worth[i, j] = value
        whole, matched = _ordered(len(mine), len(theirs), worth)
        told = min(sum(size for bag, size, _ in bags if bag) for bags in (mine, theirs))
        share = sum(min(mine[i][1], theirs[j][1]) for i, j in matched) / max(1, told)
        if len(matched) < (HEADED if headed else STEPS) or share < (HEADED_STEP if headed else STEP):
            return None
        if not headed and (whole < STEP_MEAN * len(matched) or _side_by_side(matched) < STEP_RUN):
            return None
        return Shared(a.index, b.index, "near", tuple((mine[i][2], theirs[j][2]) for i, j in matched), share)

    def _near(self, a: Page, b: Page, every: Mapping[tuple[int, int], float]) -> Shared | None:
        """A run of sentences reworded: enough words in the same order, weighed by how alike their sentences are."""
        mine, theirs = self._bags[a.index], self._bags[b.index]
        likeness = {pair: value for pair, value in every.items() if value >= ALIKE}
        if len(likeness) < NEAR_SENTENCES:
            return None
        whole, matched = _ordered(
            len(mine), len(theirs), {(i, j): v * min(mine[i][1], theirs[j][1]) for (i, j), v in likeness.items()}
        )
        spans = tuple((mine[i][2], theirs[j][2]) for i, j in matched)
        share = whole / max(1, min(len(a.words), len(b.words)))
        if share < NEAR or len(matched) < NEAR_SENTENCES:
            return None
        if whole < NEAR_WORDS and _phrased(a, b, spans) < PHRASED:
            return None
        return Shared(a.index, b.index, "near", spans, share)

    def _retold(self, a: Page, b: Page, likeness: Mapping[tuple[int, int], float]) -> Shared | None:
        """The same facts in the same order in other words: many sentences with a counterpart, nearly all in order."""
        if len({i for i, _ in likeness}) < RETOLD_SENTENCES or len({j for _, j in likeness}) < RETOLD_SENTENCES:
            return None
        mine, theirs = self._bags[a.index], self._bags[b.index]
        _, matched = _ordered(len(mine), len(theirs), likeness)
        either = min(len({i for i, _ in likeness}), len({j for _, j in likeness}))
        if len(matched) < RETOLD_SENTENCES or len(matched) < ORDERED * either:
            return None
        shorter, bags, side = (len(a.words), mine, 0) if len(a.words) <= len(b.words) else (len(b.words), theirs, 1)
        share = sum(bags[pair[side]][1] for pair in matched) / max(1, shorter)
        if share < RETOLD:
            return None
        spans = tuple((mine[i][2], theirs[j][2]) for i, j in matched)
        return Shared(a.index, b.index, "retold", spans, share)


_LINE = re.compile(r"\W{0,3}(?:[A-Z][\w .,’'-]{1,40} )?\((?P<name>[^()\n]{2,40})\) ?[-–—:]")


def _headed(page: Page, other: Page) -> bool:
    """Whether a text is headed by a credit to the outlet of another: "(Seaboard Wire) –"."""
    line = _LINE.match(page.text)
    return bool(line and other.publisher and same_medium(line["name"], other.publisher))


def _side_by_side(matched: Sequence[tuple[int, int]]) -> int:
    """The most sentences that follow one another in both texts."""
    best = run = 0
    last = (-9, -9)
    for i, j in matched:
        run = run + 1 if last == (i - 1, j - 1) else 1
        best, last = max(best, run), (i, j)
    return best


def _ordered(rows: int, columns: int, worth: Mapping[tuple[int, int], float]) -> tuple[float, list[tuple[int, int]]]:
    """The pairs that follow one order in both texts and are worth most together, and what they are worth."""
    table = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows):
        for j in range(columns):
            here = worth.get((i, j), 0.0)
            table[i + 1][j + 1] = max(table[i][j + 1], table[i + 1][j], table[i][j] + here)
    return table[-1][-1], _traced(table, worth)


def _phrased(a: Page, b: Page, matched: Sequence[tuple[Span, Span]]) -> float:
    """How far matched sentences share not only words but phrases: mean Dice likeness of their pairs of words."""
    total = 0.0
    for mine, theirs in matched:
        one, other = (set(pairwise(page.words[slice(*page.within(s))])) for page, s in ((a, mine), (b, theirs)))
        total += 2 * len(one & other) / max(1, len(one) + len(other))
    return total / max(1, len(matched))


def _traced(table: list[list[float]], likeness: Mapping[tuple[int, int], float]) -> list[tuple[int, int]]:
    """The matched pairs of sentences of a filled table, in order."""
    i, j = len(table) - 1, len(table[0]) - 1
    found: list[tuple[int, int]] = []
    while i and j:
        if table[i][j] == table[i - 1][j]:
            i -= 1
        elif table[i][j] == table[i][j - 1]:
            j -= 1
        else:
            i, j = i - 1, j - 1
            if (i, j) in likeness:
                found.append((i, j))
    return found[::-1]


def directed(shared: Shared, pages: Sequence[Page], credits: Mapping[int, frozenset[int]]) -> tuple[Reuse, ...]:
    """The records of one pair. Direction only where one credits the other, or where the days differ; else by id."""
    a, b = pages[shared.a], pages[shared.b]
    a_credits, b_credits = b.index in credits.get(a.index, ()), a.index in credits.get(b.index, ())
    direction = "unknown"
    forward = a.id <= b.id
    if a_credits != b_credits:
        direction, forward = "stated", b_credits
    elif a.day is not None and b.day is not None and a.day != b.day:
        direction, forward = "dated", a.day < b.day
    first, second = (a, b) if forward else (b, a)
    return tuple(
        Reuse(
            source=Place(document=first.id, span=mine if forward else theirs),
            target=Place(document=second.id, span=theirs if forward else mine),
            kind=shared.kind,  # type: ignore[arg-type]
            direction=direction,  # type: ignore[arg-type]
        )
        for mine, theirs in shared.spans
    )
