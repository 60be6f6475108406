"""Passives of saying that name no speaker, where the tagger took the subject alone: "[He] was identified as ...".

What is said by such a verb is its subject with what it says of it ("identified as a clerk", "is asked to call").
Without the second half nothing is said, so it is taken from the syntax: the complement right behind the verb, up to the
end of its clause. Nothing is added where somebody is named as the speaker, or where another attribution begins.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from msgspec.structs import replace

from rashomon.attributions.form import form
from rashomon.records import Parse, Span, Spotted, Token

_COMPLEMENTS = frozenset({"oprd", "attr", "xcomp", "acomp", "dobj"})
_LEADING = frozenset({"as", "with", "of", "for", "to"})  # prepositions whose object is what is said


def completed(text: str, parse: Parse, spotted: tuple[Spotted, ...]) -> tuple[Spotted, ...]:
    """The attributions, source-less passives with what their verb says of its subject."""
    if not any(_candidate(one) for one in spotted):
        return spotted
    starts, ends = [t.start for t in parse.tokens], [t.end for t in parse.tokens]
    begins = sorted(a for one in spotted for a, _ in (*one.source_spans, *one.cue_spans, *one.content_spans))
    made = []
    for one in spotted:
        rest = _rest(parse, one, starts, ends, begins) if _candidate(one) else None
        if rest is None:
            made.append(one)
            continue
        contents = (*one.content_spans, rest)
        made.append(replace(one, content_spans=contents, form=form(text, contents, parse.quotes)))
    return tuple(made)


def _candidate(one: Spotted) -> bool:
    whole = not one.source_spans and len(one.cue_spans) == 1 and len(one.content_spans) == 1
    return whole and one.content_spans[0][1] <= one.cue_spans[0][0]


def _rest(parse: Parse, one: Spotted, starts: list[int], ends: list[int], begins: list[int]) -> Span | None:
    """The complement of the cue's passive verb, where the content is its subject."""
    cue = [parse.tokens[i] for a, b in one.cue_spans for i in range(bisect_right(ends, a), bisect_left(starts, b))]
    verb = next((t for t in cue if t.tag == "VBN" and t.pos == "VERB"), None)
    if verb is None:
        return None
    sentence = parse.sentences[verb.sentence]
    near = parse.tokens[sentence.first : sentence.last]
    below = [t for t in near if t.head == verb.i and t.i != verb.i]
    (start, end), after = one.content_spans[0], cue[-1].i + 1
    subject = any(t.dep == "nsubjpass" and start <= t.start < end for t in below)
    subject = subject or (verb.dep == "acl" and start <= parse.tokens[verb.head].start < end)  # "a man, known as ..."
    if not subject or any(t.dep == "agent" for t in below) or not any(_says(t, cue, near) for t in below):
        return None
    last = after
    while last < sentence.last and _under(parse, last, verb.i) and not _ends(parse, last, verb, begins):
        last += 1
    while last > after and parse.tokens[last - 1].pos in {"PUNCT", "SPACE", "CCONJ"}:
        last -= 1
    return (parse.tokens[after].start, parse.tokens[last - 1].end) if last > after else None


def _says(token: Token, cue: list[Token], near: tuple[Token, ...]) -> bool:
    """Whether a word below the verb is, or leads to, what it says of its subject, behind the cue."""
    behind = cue[-1].i
    if token.dep in _COMPLEMENTS:
        return token.i > behind
    leads = token.dep in {"prep", "dative"} and token.text.lower() in _LEADING and token.i <= behind
    return leads and any(t.head == token.i and t.i > behind for t in near)


def _under(parse: Parse, i: int, verb: int) -> bool:
    for _ in range(32):
        head = parse.tokens[i].head
        if head == verb:
            return True
        if head == i:
            return False
        i = head
    return False


def _ends(parse: Parse, i: int, verb: Token, begins: list[int]) -> bool:
    """Whether another clause of the sentence, or another attribution, begins with the token."""
    token = parse.tokens[i]
    at = bisect_left(begins, token.start)
    if at < len(begins) and begins[at] < token.end:
        return True
    return token.head == verb.i and token.dep in {"conj", "cc", "advcl", "parataxis"}
