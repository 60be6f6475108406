"""What an account of statements is called: the shortest whole way in which one of its claims says it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from rashomon.relations.lexicon import STATEMENT
from rashomon.relations.matters.profile import says_something
from rashomon.relations.pile import Page
from rashomon.relations.points.points import Point
from rashomon.relations.wording import clip, wording

LEAST = 25  # characters that a label has, if any claim has them
# Quotation marks at the ends of pieces, numbers of a list, and the conjunction with which a reported clause begins.
_MARKS = re.compile(r"^[\s\"“”,;:–—×•*-]+|[\s\"“”,;:–—-]+$|[\"“”](?= … )|(?<= … )[\"“”]")
_NUMBERED = re.compile(r"^\d{1,2}[.)] ")
_DATELINE = re.compile(r"^[A-Z][A-Z .,’'-]{3,40}(?:, [A-Z][A-Za-z.]{1,12}\.?)? (?:—|–|--|-) (?=[A-Z])")
_THAT = re.compile(r"^that (?!(?:is|was|has|had|would|will|could|can|makes?|made|means?|meant|gives?|gave)\b)")
# What the statement is called, before what it says: "earlier claims that", "to reports stating that".
_CALLED = re.compile(
    r"^(?:to )?(?:(?:the|a|an|any|its|his|her|their|these|those) )?(?:\w+[’']?s? ){0,2}"
    rf"(?:{STATEMENT})s? (?:(?:stating|saying|claiming) )?"
    r"(?:that|according to which|in which) ",
    re.IGNORECASE,
)
# A clause that hangs on another, and so says nothing by itself.
_HANGS = re.compile(
    r"^(?:who|whose|which|where|and|but|or|nor|to|by|with|of|from|for|including|saying|adding|is|was|are|were|has|had|have|be|being|"
    r"(?:as|when|while|after|before|because|since|although|though|if|once|until|whether)\b(?!.{3,90}, ))\b",
    re.IGNORECASE,
)
# A verb without whose deed it is.
_DEED = re.compile(r"^[a-z]+ed (?!to death\b)")
# Who is meant stands in another sentence.
_WHO = re.compile(r"^(?:he|she|it|they|we|i|his|her|its|their|this|that|these|those|such)\b", re.IGNORECASE)


def said_in(members: Sequence[Point], texts: Mapping[str, Page]) -> str:
    """The shortest whole way in which one of the claims says it, with what makes it a negative one.

    Words without a predicate, clauses that hang on another, and words from which something was cut out come only where
    there are no others.
    """
    lines = [_plain(wording(m.claim, texts[m.document].text)) for m in members]
    fitting = [line for line in lines if len(line) >= LEAST] or lines
    return clip(min(fitting, key=_rank))


def readable(members: Sequence[Point], texts: Mapping[str, Page]) -> bool:
    """Whether one of the claims says something by itself."""
    lines = [_plain(wording(m.claim, texts[m.document].text)) for m in members]
    return any(says_something(line) and not _HANGS.match(line) for line in lines)


def _plain(line: str) -> str:
    for marks in (_MARKS, _NUMBERED, _DATELINE, _CALLED, _THAT, _MARKS):
        line = marks.sub("", line)
    return _closed(" ".join(line.split()))


def _closed(line: str) -> str:
    """The line with a quotation mark that opens and doesn't close, or closes and wasn't opened, put right."""
    opened, closed = line.count("“"), line.count("”")
    if opened > closed:
        return line + "”" * (opened - closed)
    if closed > opened:
        return "“" * (closed - opened) + line
    return line + '"' if line.count('"') % 2 else line


def _rank(line: str) -> tuple[bool, bool, bool, bool, int, str]:
    hangs = _HANGS.match(line) is not None or _DEED.match(line) is not None
    return not says_something(line), hangs, " … " in line, bool(_WHO.match(line)), len(line), line
