"""Lines of printed pages to paragraphs: joined where they run on, hyphens undone, running heads left out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median


@dataclass(frozen=True)
class Line:
    """One line: its words; its left and right end, the top of its beginning and the bottom of its end; its height.

    In points, upwards from the foot of the page.
    """

    text: str
    left: float
    right: float
    top: float
    bottom: float
    height: float


_OFTEN = 0.3  # of the pages: left and right pages may have different heads, and chapters too
_EDGE = 3  # lines at the head and at the foot of a page that may be running heads
_DIGITS = re.compile(r"\d+")
_POINT = re.compile(r"[•‣▪●◦–]\s")  # begins a point of a list
_ENDED = re.compile(r"[.!?:…][\"'”’)\]]*$")
HYPHENS = "-\u00ad\u2010\ufffe\x02"  # the last two are how pdfium marks a hyphen that a line end put there
_LINE_END = re.compile(rf"(\w+)[{HYPHENS}]$")
_SOFT = str.maketrans({"\u00ad": "", "\ufffe": "-", "\x02": "-"})
_WORD = re.compile(r"\w+(?:-\w+)*")
_KEEPS_HYPHEN = frozenset({
    "all", "anti", "co", "cross", "ex", "far", "half", "high", "ill", "long", "low", "mid", "multi", "non", "post",
    "pre", "pro", "self", "semi", "short", "so", "vice", "well",
})  # fmt: skip


def without_running_heads(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The pages without lines at their head or foot that return, but for numbers, on at least 30 % of the pages.

    Page numbers are such lines. One set larger than its repetitions stays: it is the headline that they repeat.
    """
    seen: Counter[str] = Counter()
    tallest: dict[str, list[float]] = {}
    edges = [_edges(page) for page in pages]
    for page, edge in zip(pages, edges, strict=True):
        seen.update({_shape(page[i]) for i in edge})
        for i in edge:
            tallest.setdefault(_shape(page[i]), []).append(page[i].height)
    enough = max(2, round(_OFTEN * len(pages)))
    running = {shape for shape, times in seen.items() if times >= enough}
    return [
        [
            line
            for i, line in enumerate(page)
            if i not in edge or _shape(line) not in running or line.height > 1.2 * median(tallest[_shape(line)])
        ]
        for page, edge in zip(pages, edges, strict=True)
    ]


def paragraphs(pages: Sequence[Sequence[Line]]) -> str:
    """The text of the pages, paragraphs parted by empty lines."""
    lines = [line for page in pages for line in page]
    words = Counter(w.casefold() for line in lines for w in _WORD.findall(line.text))
    spacing = _spacing(pages)
    blocks: list[list[str]] = []
    before: Line | None = None
    for page in pages:
        left = median(line.left for line in page) if page else 0.0
        right = max((line.right for line in page), default=0.0)
        turned = True
        for line in page:
            if before is None or _parted(before, line, turned, (left, right), spacing):
                blocks.append([])
            blocks[-1].append(line.text)
            before, turned = line, False
    return "\n\n".join(filter(None, (_joined(block, words) for block in blocks)))


def _edges(page: Sequence[Line]) -> set[int]:
    by_place = sorted(range(len(page)), key=lambda i: -page[i].top)
    return {*by_place[:_EDGE], *by_place[-_EDGE:]}


def _shape(line: Line) -> str:
    return _DIGITS.sub("#", " ".join(line.text.split()).casefold())


def _spacing(pages: Sequence[Sequence[Line]]) -> float:
    """The usual gap between two lines of a paragraph, in heights of a line."""
    gaps = [
        (above.bottom - below.top) / above.height
        for page in pages
        for above, below in pairwise(page)
        if above.bottom >= below.bottom and not _ENDED.search(above.text)
    ]
    return median(gaps) if gaps else 0.2


def _parted(above: Line, below: Line, turned: bool, column: tuple[float, float], spacing: float) -> bool:
    """Whether a new paragraph begins. `turned`: on a new page. `column`: its usual left end and its right end."""
    ended = _ENDED.search(above.text) is not None
    gap = (above.bottom - below.top) / above.height
    if _POINT.match(below.text):
        return True
    if not ended and below.text[:1].islower() and gap < 2:
        return False  # whatever its font and place, an unfinished sentence runs on
    if abs(above.height - below.height) > 0.15 * max(above.height, below.height):
        return True
    if turned or gap < -3:  # the next page or column: only an unfinished sentence runs on
        return ended
    if gap > spacing + 0.45:
        return True
    left, right = column
    indented = below.left > max(left, above.left) + 0.8 * below.height
    short = above.right < left + 0.85 * (right - left)
    return ended and (indented or short)


def _joined(block: Sequence[str], words: Counter[str]) -> str:
    text = ""
    for line in block:
        broken = _LINE_END.search(text)
        follows = re.match(r"\w+", line)
        if broken and follows:
            text = text[: broken.start()] + _unbroken(broken[1], follows[0], words) + line[follows.end() :]
        else:
            text = f"{text} {line}" if text else line
    return " ".join(text.translate(_SOFT).split())


def _unbroken(before: str, after: str, words: Counter[str]) -> str:
    """A word that a line end broke: with its hyphen where the document or the language writes it so, else without."""
    whole, hyphened = before + after, f"{before}-{after}"
    if words[whole.casefold()] != words[hyphened.casefold()]:
        return whole if words[whole.casefold()] > words[hyphened.casefold()] else hyphened
    if not after[0].islower() or before.casefold() in _KEEPS_HYPHEN or before[-1].isdigit() or before.isupper():
        return hyphened
    return whole
