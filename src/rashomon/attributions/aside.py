"""Where a reported content ends and the article goes on about it: ", a figure that, if confirmed, would be a record".

In indirect speech a closing apposition headed by a noun that only stands for what was said ("a claim that", "a move
which") is the article's comment, not the source's words. Such nouns are called shell nouns (Schmid, 2000: English
Abstract Nouns as Conceptual Shells). Quoted words are never cut.
"""

from __future__ import annotations

import re

from rashomon.records import Form, Span

SHELL_NOUNS = (
    "accusation", "act", "action", "allegation", "amount", "approach", "argument", "assertion", "assessment",
    "change", "charge", "claim", "comment", "complaint", "conclusion", "count", "decision", "demand",
    "development", "estimate", "fact", "figure", "finding", "idea", "level", "measure", "message", "move",
    "notion", "number", "offer", "percentage", "pledge", "policy", "position", "practice", "promise",
    "proposal", "prospect", "rate", "ratio", "remark", "request", "scenario", "share", "shift", "stance",
    "statement", "step", "suggestion", "sum", "tactic", "theory", "threat", "toll", "total", "view",
    "warning",
)  # fmt: skip

_COMMENT = rf"(?:an?|another|one)\s+(?:[\w-]+\s+){{0,2}}(?:{'|'.join(SHELL_NOUNS)})(?:,?\s+(?:that|which|if)\b)"
_ASIDE = re.compile(rf"[,;–—]\s+{_COMMENT}", re.IGNORECASE)
_ASIDE_ALONE = re.compile(_COMMENT, re.IGNORECASE)
_LEAST = 12  # characters of content that must be left


def without_aside(text: str, spans: tuple[Span, ...], form: Form) -> tuple[Span, ...]:
    """The spans of a content, the last one cut before an aside of the article that closes it, or dropped as one."""
    if form != "indirect" or not spans:
        return spans
    start, end = spans[-1]
    if len(spans) > 1 and _ASIDE_ALONE.match(text, start, end):
        return spans[:-1]
    aside = _ASIDE.search(text, start, end)
    if aside is None or aside.start() - start < _LEAST or "." in text[aside.end() : end - 1].replace("...", ""):
        return spans
    return (*spans[:-1], (start, aside.start()))
