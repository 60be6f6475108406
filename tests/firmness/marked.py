"""Attributions written into their text: `<s ...>` source, `<c ...>` cue, `<t ...>` what was said, with a number each.

`<s1 The minister> <c1 denied> <t1 that the depot burned>.` is one attribution; parts of one number belong together.
"""

from __future__ import annotations

import re

from rashomon.records import Form, Span, Spotted

_MARK = re.compile(r"<([sct])(\d*) |>")
_ROLES = {"s": "source", "c": "cue", "t": "content"}


def unmark(marked: str) -> tuple[str, tuple[Spotted, ...]]:
    """The text without its marks, and the attributions that they mark, by number. Marks may nest."""
    text: list[str] = []
    spans: dict[int, dict[str, list[Span]]] = {}
    opened: list[tuple[str, int, int]] = []
    last = length = 0
    for mark in _MARK.finditer(marked):
        text.append(marked[last : mark.start()])
        length += mark.start() - last
        last = mark.end()
        if mark.group() == ">":
            role, number, start = opened.pop()
            spans.setdefault(number, {}).setdefault(_ROLES[role], []).append((start, length))
        else:
            opened.append((mark.group(1), int(mark.group(2) or 1), length))
    text.append(marked[last:])
    plain = "".join(text)
    return plain, tuple(_spotted(plain, spans[number]) for number in sorted(spans))


def _spotted(text: str, roles: dict[str, list[Span]]) -> Spotted:
    said = roles.get("content", [])
    return Spotted(
        source_spans=tuple(roles.get("source", [])),
        cue_spans=tuple(roles.get("cue", [])),
        content_spans=tuple(said),
        form=_form("".join(text[a:b] for a, b in said).strip()),
    )


def _form(words: str) -> Form:
    if not any(mark in words for mark in '"“”'):
        return "indirect"
    return "direct" if words[:1] in '"“' and words[-1:] in '"”' else "mixed"
