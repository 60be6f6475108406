"""What a text says of voices that it does not name: how many people they are, and why they are not named.

News agencies ask that both be given. Nothing is guessed: a number is one that the text states of the voice without
"about" or "more than", and a reason stands in the words of the text beside the condition itself.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from rashomon.records import Span, Spotted
from rashomon.voices.entity import Entity
from rashomon.voices.kinds import naming_of
from rashomon.voices.shield import CONDITION, HINTS, UNAUTHORISED
from rashomon.voices.view import View

_NUMBERS = {
    word: n
    for n, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split(), 1
    )
}
_MOST = 1000
_PEOPLE = frozenset({"person", "group", "unknown"})

_REST = r"[^,;.:!?()\"“”—–]*"
_TO = (
    r"to\s+(?:discuss|speak|talk|describe|share|protect|avoid|preserve|comment|disclose|reveal|relay|recount|detail"
    r"|be\s+(?:candid|frank|able))"
)
_WHY = (
    r"because|for\s+fear|out\s+of\s+fear|fearing|citing|due\s+to|owing\s+to|lest|so\s+as\s+to|in\s+order\s+to|given\s+the"
    r"|over\s+(?:fears|concerns|worries)|for\s+(?:\w+\s+)?reasons|(?:as|since)\s+(?:he|she|they|it|the)\b"
)
_IS = r"(?:(?:is|are|was|were|had|has|have)\s*|(?=lack))"
#: The reason after the condition, in front of its sentence, and without one: "who was not authorised to brief".
_AFTER = re.compile(rf"(?:{_WHY}|{_TO})\b{_REST}", re.IGNORECASE)
_BEFORE = re.compile(
    rf"^\W*((?:because|for\s+fear|out\s+of\s+fear|fearing|citing|{UNAUTHORISED})\b{_REST}),", re.IGNORECASE
)
_ALONE = re.compile(
    rf"\b(?:(?:because|as|since)\s+(?:he|she|they)\s+{_IS}{UNAUTHORISED}{_REST}|(?:(?<=who\s)|(?<=but\s)|(?<=and\s)){_IS}{UNAUTHORISED}{_REST})",
    re.IGNORECASE,
)
_NEAR = 60
_PRONOUNS = frozenset({"he", "she", "they"})


def how_many(view: View, entity: Entity) -> int | None:
    """How many people an unnamed voice is, where every number that stands with it says the same."""
    if naming_of(entity) == "named" or entity.members or entity.sort not in _PEOPLE:
        return None
    found = {n for head in entity.heads for n in _counted(view, head)}
    return next(iter(found)) if len(found) == 1 else None


def _counted(view: View, head: int) -> Iterator[int | None]:
    """The number with a noun: "three officials", "two of the officials"; None where it is only about so many."""
    own = view.tokens[head].pos == "NUM"
    if own and head and view.is_proper(head - 1):
        return  # "Channel 6"
    for i in (head,) if own else view.children[head]:
        t = view.tokens[i]
        if (not own and t.dep != "nummod") or _age(view, i):
            continue
        n = _NUMBERS.get(
            view.lower[i], int(t.text) if t.text.isascii() and t.text.isdecimal() and len(t.text) < 4 else 0
        )
        if 0 < n <= _MOST and not (n == 1 and _plural(view, head)):
            vague = any(view.tokens[c].dep in {"advmod", "quantmod", "amod"} for c in view.children[i])
            yield None if vague else n


def _plural(view: View, head: int) -> bool:
    """Whether a noun is of many: "1 police" counts something else."""
    return view.tokens[head].tag == "NNS" or view.lower[head] == "police"


def _age(view: View, i: int) -> bool:
    """Whether a number is the age of one person: "the 17-year-old"."""
    follows = "".join(view.lower[i : i + 5]).replace("‑", "-")
    return "-year-old" in follows


def reasons(
    view: View, at: Mapping[int, Entity], voices: Collection[Entity], spotted: tuple[Spotted, ...]
) -> dict[Entity, Span]:
    """The words that say why a voice is not named, by voice; the first where there are several."""
    unnamed = {e for e in voices if naming_of(e) != "named" and e.sort in _PEOPLE}
    found: dict[Entity, Span] = {}
    if not unnamed:
        return found
    said = {i for one in spotted for span in one.content_spans for i in range(*view.range_of(span))}
    cues = {i for one in spotted for span in one.cue_spans for i in range(*view.range_of(span))}
    for sentence in view.parse.sentences:
        text = view.text[sentence.span[0] : sentence.span[1]]
        low = text.lower()
        if not any(hint in low for hint in HINTS):
            continue
        for anchor, (start, end) in _stated(text):
            span = (sentence.span[0] + start, sentence.span[0] + end)
            first, last = view.range_of(span)
            if first >= last or first in said:
                continue
            if first not in cues:  # "who was not authorised to speak | said"
                last = next((i for i in range(first, last) if i in cues or i in said), last)
                span = (span[0], view.tokens[last - 1].end)
            here = view.range_of((sentence.span[0] + anchor, sentence.span[0] + anchor + 1))[0]
            who = _whose(view, here, at, unnamed, voices, range(sentence.first, sentence.last))
            if who is not None:
                found.setdefault(who, span)
    return found


def _stated(text: str) -> Iterator[tuple[int, Span]]:
    """Where the condition stands in a sentence, and the reason."""
    condition = CONDITION.search(text)
    if condition is not None:
        after = _AFTER.search(text, condition.end(), min(len(text), condition.end() + _NEAR + 240))
        if after is not None and after.start() - condition.end() <= _NEAR:
            yield condition.start(), (after.start(), after.start() + len(after.group().rstrip()))
            return
        before = _BEFORE.search(text[: condition.start()])
        if before is not None:
            yield condition.start(), (before.start(1), before.start(1) + len(before.group(1).rstrip()))
            return
    alone = _ALONE.search(text)
    if alone is not None:
        yield alone.start(), (alone.start(), alone.start() + len(alone.group().rstrip()))


def _whose(
    view: View,
    here: int,
    at: Mapping[int, Entity],
    unnamed: Collection[Entity],
    voices: Collection[Entity],
    sentence: range,
) -> Entity | None:
    """The voice that a condition is of: what governs it, its subject, or the only unnamed one about; else none."""
    for t in view.ancestors(here):
        for i in (t.i, *(c for c in view.children[t.i] if view.tokens[c].dep in {"nsubj", "nsubjpass"})):
            if i in at and i in sentence:
                return at[i] if at[i] in unnamed else None
        if t.pos == "VERB" and any(view.lower[c] in _PRONOUNS for c in view.children[t.i]):
            return _before(view, at, unnamed, voices, sentence)
    about = {at[i] for i in sentence if i in at and at[i] in unnamed}
    return next(iter(about)) if len(about) == 1 else None


def _before(
    view: View, at: Mapping[int, Entity], unnamed: Collection[Entity], voices: Collection[Entity], sentence: range
) -> Entity | None:
    """The only voice of the sentence before, where it is unnamed: whom "he asked not to be named" is about."""
    if not sentence.start:
        return None
    previous = view.parse.sentences[view.tokens[sentence.start - 1].sentence]
    about = {at[i] for i in range(previous.first, previous.last) if i in at and at[i] in voices}
    one = next(iter(about), None)
    return one if len(about) == 1 and one in unnamed else None
