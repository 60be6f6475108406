"""Paragraphs of a plain text: blank lines part them, and single line breaks too, unless the text is hard-wrapped."""

from __future__ import annotations

import re

from rashomon.records import Span

_BLOCK = re.compile(r"[^\n\r\u2028\u2029\x0b\x0c]+(?:(?:\r\n|[\n\r\u2028\u2029\x0b\x0c])[^\n\r\u2028\u2029\x0b\x0c]+)*")
_LINE = re.compile(r"[^\n\r\u2028\u2029\x0b\x0c]+")
_ENDED = re.compile(r"[.!?:;…][\"'”’)\]]*\s*$")


def paragraphs(text: str) -> tuple[Span, ...]:
    """Spans of the paragraphs of `text`, trimmed of white space, in order."""
    found: list[Span] = []
    for block in _BLOCK.finditer(text):
        lines = [(block.start() + m.start(), block.start() + m.end()) for m in _LINE.finditer(block.group())]
        spans = [(lines[0][0], lines[-1][1])] if _hard_wrapped(text, lines) else lines
        found.extend(trimmed for trimmed in (_trim(text, span) for span in spans) if trimmed[0] < trimmed[1])
    return tuple(found)


def _hard_wrapped(text: str, lines: list[Span]) -> bool:
    """Whether a block's lines were broken at a fixed width: several, alike in length, most not ending a sentence."""
    if len(lines) < 2:
        return False
    before_last = lines[:-1]
    lengths = [end - start for start, end in before_last]
    if not 40 <= max(lengths) <= 120 or min(lengths) < 0.55 * max(lengths):
        return False
    open_ended = sum(not _ENDED.search(text, start, end) for start, end in before_last)
    return open_ended >= 0.6 * len(before_last)


def _trim(text: str, span: Span) -> Span:
    start, end = span
    while start < end and (text[start].isspace() or text[start] in "\x00\ufeff"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in "\x00\ufeff"):
        end -= 1
    return start, end
