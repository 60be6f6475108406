"""Speakers named by the form of the text: transcripts ("SMITH: ..."), questions and answers, signed quotations.

Read only where the form is certain: at least three labelled paragraphs, two labels, one of them used again; "Q" and
"A", labels in capitals, or labels of people that the syntax model sees. Then a label is the source, its colon the
cue, the rest of the paragraph the content; so are the paragraphs up to the next label where most paragraphs have one.
"Q" and "A" name nobody. A whole quotation with a dash and a name behind it ("..." - Jane Roe) needs no others beside.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass

from rashomon.attributions.form import form
from rashomon.records import Parse, Span, Spotted

_NAME = r"[A-Z][\w.’'\-]*"
_LABEL = re.compile(
    rf"[“\"]?(?:(?P<asker>Q(?:uestion)?|A(?:nswer)?|QUESTION|ANSWER)(?P<mark>\s?[:.])\s+(?=\S)"
    rf"|(?P<name>{_NAME}(?:[ ,]{{1,2}}(?:\(?{_NAME}\)?|of|the|for|and|de|van|von|al)){{0,5}})(?P<colon>\s?:)\s+(?=\S))"
)
_LEAST = 3  # labelled paragraphs
_FAR = 4  # paragraphs from one turn to the next
_NO_NAME = frozenset(
    """what when where who why how note photo photos picture video update updated source sources related read watch
    location date time address phone contact tickets editor correction more tags topics warning by""".split()
)
_SIGNED = re.compile(
    r"[^\S\n]*(?:\n\s*)?(?P<dash>[—–―]|--?)\s?(?=\S)(?P<who>[^\n“”\"—–―:;?!]{3,90}?)[.]?[^\S\n]*(?=\n|$)"
)
_SCORE = 0.6


@dataclass(frozen=True)
class _Turn:
    paragraph: int
    label: str
    source: Span | None
    cue: Span
    content: Span


def with_turns(text: str, parse: Parse, spotted: tuple[Spotted, ...]) -> tuple[Spotted, ...]:
    """The attributions with those that the form of the text makes, where no found one says the same."""
    made = [*_transcript(text, parse), *_signed(text, parse)]
    if not made:
        return spotted
    cues = sorted(span for one in spotted for span in one.cue_spans)
    taken = {i for one in spotted for a, b in one.source_spans for i in (a, b)}
    return (*spotted, *(one for one in made if not _known(one, cues, taken)))


def _known(one: Spotted, cues: list[Span], taken: set[int]) -> bool:
    """Whether the tagger has an attribution with this cue, or with this very source."""
    (start, end), at = one.cue_spans[0], bisect_left(cues, (one.cue_spans[0][0] - 40, 0))
    touching = any(a < end and start < b for a, b in cues[at:] if a < end)
    return touching or any(a in taken and b in taken for a, b in one.source_spans)


# ---------------------------------------------------------------- transcripts, questions and answers


def _transcript(text: str, parse: Parse) -> list[Spotted]:
    turns = [turn for n, span in enumerate(parse.paragraphs) if (turn := _turn(text, n, span)) is not None]
    turns = _alike(parse, turns)
    counts = Counter(t.label for t in turns)
    if len(turns) < _LEAST or len(counts) < 2 or max(counts.values()) < 2:
        return []
    dense = 2 * len(turns) >= turns[-1].paragraph - turns[0].paragraph + 1
    made = []
    for n, turn in enumerate(turns):
        stop = turns[n + 1].paragraph if n + 1 < len(turns) else turn.paragraph + 1
        follows = range(turn.paragraph + 1, stop if dense and stop - turn.paragraph <= _FAR else turn.paragraph + 1)
        contents = (turn.content, *(parse.paragraphs[k] for k in follows if text[parse.paragraphs[k][0]] not in "([*"))
        made.append(
            Spotted(
                source_spans=(turn.source,) if turn.source else (),
                cue_spans=(turn.cue,),
                content_spans=contents,
                form=form(text, contents, parse.quotes),
                score=_SCORE,
            )
        )
    return made


def labelled(text: str, start: int, end: int) -> bool:
    """Whether a passage begins with a label such as a turn in a transcript has."""
    return _LABEL.match(text, start, end) is not None


def _turn(text: str, number: int, span: Span) -> _Turn | None:
    """A paragraph that begins with a label, or None."""
    found = _LABEL.match(text, span[0], span[1])
    if found is None:
        return None
    content = (found.end(), span[1])
    if found["asker"]:
        return _Turn(number, found["asker"][0], None, (span[0], found.end("mark")), content)
    name = found["name"]
    if name.split()[0].lower().strip(".,") in _NO_NAME:
        return None
    return _Turn(number, name, found.span("name"), (found.end("colon") - 1, found.end("colon")), content)


def _alike(parse: Parse, turns: list[_Turn]) -> list[_Turn]:
    """The turns of one kind: questions and answers, labels in capitals, or people by the syntax model."""
    asked = [t for t in turns if t.source is None]
    if len(asked) >= _LEAST:
        return asked
    known = {
        token.text.lower() for m in parse.mentions if m.label == "PERSON" for token in parse.tokens[m.first : m.last]
    }
    people = {t.label for t in turns if t.source is not None and known & set(t.label.lower().split())}
    named = [t for t in turns if t.source is not None and (t.label.isupper() or t.label in people)]
    return named if people else []


# ---------------------------------------------------------------- quotations with a name behind a dash


def _signed(text: str, parse: Parse) -> list[Spotted]:
    """Whole quotations at the head of a paragraph that a dash and a person's name close."""
    heads = {a for a, _ in parse.paragraphs}
    people = [m.span for m in parse.mentions if m.label == "PERSON"]
    starts = [a for a, _ in people]
    made = []
    for quote in parse.quotes:
        found = _SIGNED.match(text, quote[1]) if quote[0] in heads and text[quote[1] - 1] in '”"»' else None
        if found is None or found["who"][-1].isspace():
            continue
        at = bisect_left(starts, found.start("who"))
        if at == len(people) or people[at][0] > found.start("who") + 30 or people[at][1] > found.end("who"):
            continue
        made.append(
            Spotted(
                source_spans=(found.span("who"),),
                cue_spans=(found.span("dash"),),
                content_spans=(quote,),
                form=form(text, (quote,), parse.quotes),
                score=_SCORE,
            )
        )
    return made
