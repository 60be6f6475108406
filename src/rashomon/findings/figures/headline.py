"""The headline of a document as a skeleton: its counts are read here, for no parser reads titles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import MappingProxyType

from rashomon.findings.figures.operands import figures
from rashomon.findings.figures.skeleton import Skeleton, build
from rashomon.findings.say import headline_span
from rashomon.records import Analysis, Quantity, Span

_NAMES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen twenty"
)
_SPELLED = MappingProxyType({name: n for n, name in enumerate(_NAMES.split(), 1)})
_LEAST, _MOST = ("at least", "more than", "over"), ("up to", "as many as", "fewer than", "less than")
_HEDGED = ("nearly", "almost", "about", "around", "some")
_COUNT = re.compile(
    rf"(?:\b(?P<bound>{'|'.join((*_LEAST, *_MOST, *_HEDGED))}) )?"
    rf"(?<![\w.,:$£€#/-])(?P<number>\d{{1,3}}(?:,\d{{3}})+|\d{{1,4}}|{'|'.join(_SPELLED)})(?![\w:%/-]|[.,]\d)",
    re.IGNORECASE,
)


def headline(analysis: Analysis) -> tuple[Skeleton, Span | None] | None:
    """The skeleton of the title, or of a first paragraph that is the headline, with where that stands in the text."""
    title, span = analysis.document.title, headline_span(analysis)
    words = title or (analysis.document.text[slice(*span)] if span else "")
    found = figures(words, tuple(_counts(words)))
    if not found:
        return None
    return build(words, (0, len(words)), found, 0, len(found)), span


def _counts(words: str) -> Iterator[Quantity]:
    """The counts of a headline, with their bounds."""
    for n, match in enumerate(_COUNT.finditer(words)):
        value = _SPELLED.get(match["number"].lower()) or int(match["number"].replace(",", ""))
        bound = (match["bound"] or "").lower()
        yield Quantity(
            id=f"h{n}",
            span=match.span(),
            low=None if bound in _MOST else value,
            high=None if bound in _LEAST else value,
            low_closed=bound not in _MOST and bound not in ("more than", "over"),
            high_closed=bound not in _LEAST and bound not in ("fewer than", "less than"),
            modifier=bound or None,
        )
