"""The block of facts that a file may begin with: between `---` lines, or as `Title: …` lines before an empty line."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from rashomon.documents.dates import stated_day
from rashomon.documents.extracted import Extracted

_KEYS = {
    "title": "title",
    "headline": "title",
    "publisher": "publisher",
    "outlet": "publisher",
    "byline": "byline",
    "author": "byline",
    "authors": "byline",
    "published": "published",
    "date": "published",
    "language": "language",
    "lang": "language",
    "url": "uri",
    "uri": "uri",
}
_MOST = 4_000  # characters in which such a block must end
_FENCED = re.compile(r"---[ \t]*\r?\n(.*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)(?:[ \t]*\r?\n)*", re.DOTALL)
_LINE = re.compile(r"([A-Za-z]{3,12}):[ \t]+(\S.*)")
_PLAIN = re.compile(r"((?:[A-Za-z]{3,12}:[ \t]+\S[^\r\n]*\r?\n){1,12})(?:[ \t]*\r?\n)+")
_YAML_LINE = re.compile(r"([A-Za-z_-]+):[ \t]*(.*)")


def split(text: str) -> Extracted:
    """The text without such a block, and what the block states. Without one, the text as it is and nothing else.

    A plain block counts only if every line of it is `Key: value` with a key of the table and one of them is a title,
    so that no sentence of a report is ever taken for one.
    """
    head = text[:_MOST]
    if found := _FENCED.match(head):
        facts = _facts(m for line in found[1].splitlines() if (m := _YAML_LINE.match(line)))
        return _with(Extracted(text=text[found.end() :]), facts) if facts else Extracted(text=text)
    if found := _PLAIN.match(head):
        lines = [_LINE.match(line) for line in found[1].splitlines()]
        if all(m and m[1].lower() in _KEYS for m in lines):
            facts = _facts(m for m in lines if m)
            if "title" in facts:
                return _with(Extracted(text=text[found.end() :]), facts)
    return Extracted(text=text)


def _facts(lines: object) -> dict[str, str]:
    facts: dict[str, str] = {}
    for found in lines:  # type: ignore[attr-defined] # an iterator of matches
        field = _KEYS.get(found[1].lower())
        value = found[2].strip().strip("\"'").strip()
        if field and value and field not in facts:
            facts[field] = value
    return facts


def _with(extracted: Extracted, facts: dict[str, str]) -> Extracted:
    if "published" in facts:
        day = stated_day(facts.pop("published"))
        if day is not None:
            facts["published"] = day
    return replace(extracted, **dict[str, Any](facts))
