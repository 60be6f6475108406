"""Attributions written into a text as marks: `{s:The mayor} {c:denied} {t:that the bridge was closed}`.

`s` is source, `c` cue, `t` content. Where a text has several attributions, digits say which one a mark belongs to; a
mark may belong to several: `{s12:She} {c1:said} {t1:no} and {c2:added} {t2:that it was late}`. Marks nest.
"""

from __future__ import annotations

import re

from rashomon.records import Span, Spotted

_OPEN = re.compile(r"\{([sct])(\d*):")


def unmark(marked: str) -> tuple[str, list[Spotted]]:
    """The text without its marks, and the attributions that they gave, in the order of their numbers."""
    text: list[str] = []
    length = 0
    opened: list[tuple[str, str, int]] = []
    found: dict[int, dict[str, list[Span]]] = {}
    at = 0
    while at < len(marked):
        mark = _OPEN.match(marked, at)
        if mark:
            opened.append((mark.group(1), mark.group(2) or "1", length))
            at = mark.end()
        elif marked[at] == "}" and opened:
            role, numbers, start = opened.pop()
            for number in numbers:
                found.setdefault(int(number), {}).setdefault(role, []).append((start, length))
            at += 1
        else:
            text.append(marked[at])
            length += 1
            at += 1
    if opened:
        raise ValueError(f"a mark is left open in: {marked}")
    words = "".join(text)
    return words, [_spotted(words, found[n]) for n in sorted(found)]


def _spotted(text: str, roles: dict[str, list[Span]]) -> Spotted:
    spans = {role: tuple(sorted(roles.get(role, []))) for role in "sct"}
    content = "".join(text[a:b] for a, b in spans["t"]).strip()
    quoted = [mark in content for mark in '“”"']
    whole = content[:1] in {"“", '"'} and content[-1:] in {"”", '"'}
    return Spotted(
        source_spans=spans["s"],
        cue_spans=spans["c"],
        content_spans=spans["t"],
        form="direct" if whole else "mixed" if any(quoted) else "indirect",
    )
