"""Programmes named with their broadcaster: a station's "Evening Hour"."""

from __future__ import annotations

import re

from rashomon.voices.entity import Entity
from rashomon.voices.view import View
from rashomon.voices.who import Walk

_MARKS = frozenset({"“", '"', "”", "‘", "’", "&"})


def programme(view: View, walk: Walk, i: int, medium: Entity) -> tuple[str, int] | None:
    """Name of the programme that follows a broadcaster's name at token `i`, and where it ends; None where none does."""
    stop = view.sentence(i)[1]
    at = i + 1
    if at + 1 >= stop or view.tokens[at].tag != "POS" or medium.sort != "medium":
        return None
    end = _quoted_title(view, at + 1, stop)
    while end < stop and (view.is_proper(end) or view.tokens[end].text in _MARKS or _joins(view, end, stop)):
        end += 1
    person = walk.at.get(end - 1)
    if not any(view.is_proper(k) for k in range(at + 1, end)) or (person is not None and person.sort == "person"):
        return None
    phrase = walk.people.phrases.get(i)
    start = phrase.name_range[0] if phrase is not None and phrase.name_range else i
    return " ".join(re.sub('["“”]', " ", view.words((start, end))).split()), end


def _quoted_title(view: View, i: int, stop: int) -> int:
    """Where a title in quotation marks that begins at token `i` ends, if it is short; else `i`."""
    if i >= stop or view.tokens[i].text not in {"“", '"'}:
        return i
    close = (k + 1 for k in range(i + 2, min(stop, i + 7)) if view.tokens[k].text in {"”", '"'})
    return next(close, i)


def _joins(view: View, i: int, stop: int) -> bool:
    """Whether a small word at token `i` stands within a title: "State of the Union"."""
    small = view.lower[i] in {"the", "of", "and"}
    return small and any(i + k < stop and view.is_proper(i + k) for k in (1, 2))
