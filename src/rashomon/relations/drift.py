"""Drift: what was lost or changed between a claim and the document that relays it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from rashomon.arithmetic.facets import FACETS, facet_of
from rashomon.records import Change, Quantity
from rashomon.relations.origins.trace import Step
from rashomon.relations.origins.voices import Known, voice
from rashomon.relations.pile import Page
from rashomon.relations.points.points import Point
from rashomon.relations.wording import figure

_SECRET = re.compile(
    r"\b(?:anonym|unnamed|not (?:be )?named|sources?\b|familiar with|an? \w* ?official|officials)", re.IGNORECASE
)
_PEOPLE = next(f for f in FACETS if f.name == "people")


def changes(steps: Mapping[tuple[str, str, int], Step], pages: Mapping[str, Page], known: Known) -> Iterator[Change]:
    """The changes along the credits of the pile, each once for a pair of claims."""
    seen: set[tuple[str, str, str]] = set()
    for step in steps.values():
        if step.how == "copy":
            continue
        found = [*_denial(step, pages, known)]
        if step.how == "credit":
            found += _of(step, pages, known)
        for kind, says in found:
            key = (
                step.claim.document,
                step.origin.document,
                kind + (step.origin.claim.id if kind in {"hedge", "range"} else ""),
            )
            if key not in seen:
                seen.add(key)
                first = step.denial if kind == "denial" and step.denial else step.origin
                yield Change(kind=kind, says=says, source=first.ref, target=step.claim.ref)  # type: ignore[arg-type]


def _denial(step: Step, pages: Mapping[str, Page], known: Known) -> Iterator[tuple[str, str]]:
    """A denial that the relay leaves out: beside what it relays, or of the very thing that it puts forward."""
    if step.denial is None:
        return
    who = step.denial.source
    name = voice(pages[step.denial.document], who, frozenset(), known).name if who else "its source"
    if step.how == "denied":
        yield "denial", f"In the text relayed it stands only as denied ({name}); the relay puts it forward."
    else:
        yield "denial", f"The text relayed gives beside it that it is denied ({name}); the relay has no denial."


def _of(step: Step, pages: Mapping[str, Page], known: Known) -> Iterator[tuple[str, str]]:
    relay, first = step.claim, step.origin
    here, there = pages[relay.document], pages[first.document]
    if relay.quantity is None and not relay.figured and first.hedged and not relay.hedged:
        yield "hedge", "The text relayed weakens the statement; the relay does not."
    lost = _source_lost(relay, first, here, there, known)
    if lost:
        yield "source", f"The text relayed names who says it ({lost}); the relay does not."
    if relay.quantity is not None and first.quantity is not None:
        changed = _range(first.quantity, relay.quantity)
        if changed:
            yield "range", changed
        counted = _counted(first.quantity, relay.quantity)
        if counted:
            yield "counted", counted


def _source_lost(relay: Point, first: Point, here: Page, there: Page, known: Known) -> str | None:
    """The source of the claim relayed, where the relay names neither it nor anybody like it."""
    if first.source is None:
        return None
    who = voice(there, first.source, frozenset(), known)
    if who.kind in {"medium", "own", "none", "vague"}:
        return None
    at = here.sentence_of(relay.sentence[0])
    start = here.sentences[max(0, at - 1)][0] if here.sentences else relay.sentence[0]
    end = here.sentences[min(len(here.sentences) - 1, at + 1)][1] if here.sentences else relay.sentence[1]
    nearby = here.text[start:end]
    first_word, last_word = here.within((start, end))
    stems = frozenset(here.stems[first_word:last_word])
    if who.kind == "unnamed":
        return None if _SECRET.search(nearby) else who.name
    if who.kind in {"person", "official"}:
        return None if stems & who.words else who.name
    # What the claim itself names (a place, say) doesn't name its source.
    core = who.words - relay.stems or who.words
    kept = len(core & stems)
    return None if kept == len(core) or (len(core) >= 3 and kept >= len(core) - 1) else who.name


def _range(first: Quantity, relay: Quantity) -> str | None:
    """What became of the ends of a figure, or of the word that bounds it."""
    before, after = figure(first), figure(relay)
    if (first.low, first.high) == (relay.low, relay.high):
        soft = {"about", "around", "nearly", "almost", "approximately", "roughly", "some"}
        gone = (first.modifier or "").lower().split()[:1]
        if gone and gone[0] in soft and not relay.modifier:
            return f"“{before}” became “{after}”."
        return None
    return f"“{before}” became “{after}”."


def _counted(first: Quantity, relay: Quantity) -> str | None:
    """Another group of people is counted: "12 women" became "12 people"."""
    before, after = (facet_of("people", f"{q.counted or ''} {q.unit}") for q in (first, relay))
    if before == after or (before not in _PEOPLE.alone and after not in _PEOPLE.alone):
        return None
    if not first.counted or not relay.counted:
        return None
    return f"“{figure(first)} {first.counted}” became “{figure(relay)} {relay.counted}”."
