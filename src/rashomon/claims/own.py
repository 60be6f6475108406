"""The document's own voice: clauses that no attribution covers.

What an attribution takes of a sentence (source, cue, content) is set aside; what is left is grouped by the syntactic
tops that remain, and a group that holds a finite clause, or is a whole sentence, is something that the document itself
puts forward.
"""

from __future__ import annotations

from rashomon.claims.furniture import caption, furniture
from rashomon.claims.kinds import leaves_open
from rashomon.claims.mend import Acts, mended
from rashomon.claims.words import Words, runs
from rashomon.records import Attribution, Document, Parse, Sentence, Span

_FREE, _TAKEN = 0, 1  # of a token: the document's own, an attribution's


def own_clauses(
    document: Document, parse: Parse, words: Words, attributions: tuple[Attribution, ...]
) -> list[tuple[Span, ...]]:
    """Spans of the clauses that stand in the document's own voice, one entry a clause, in text order."""
    state = _taken(document, words, attributions)
    quoted = bytearray(len(words.tokens))
    for i in words.inside(parse.quotes):
        quoted[i] = 1
    headline = _headline(document, parse)
    acts = Acts(words, state, attributions)
    clauses: list[tuple[Span, ...]] = []
    page = _page(document, parse)
    for sentence in parse.sentences:
        if sentence.i in page:
            continue
        start, end = caption(document.text[slice(*sentence.span)])
        indices = [
            i for i in range(sentence.first, sentence.last)
            if start <= words.tokens[i].start - sentence.span[0] < end
        ]  # fmt: skip
        free = [i for i in indices if state[i] == _FREE]
        if not free or 2 * sum(quoted[i] for i in free) > len(free):
            continue
        whole = len(free) == len(indices)
        groups = list(_groups(free, words).items())
        shown = [group if whole else mended(top, group, words, acts) for top, group in groups]
        for group in _outermost(shown):
            if not (_finite(group, words) or (whole and _whole(sentence, group, words, headline))):
                continue
            spans = tuple(runs(group, words))
            if spans:
                clauses.append(spans)
    return sorted(clauses)


def _page(document: Document, parse: Parse) -> set[int]:
    """The sentences that belong to the page around the article, with such as stand between two of them."""
    found = {one.i for one in parse.sentences if furniture(document.text[slice(*one.span)])}
    return found | {n for n in range(len(parse.sentences)) if {n - 1, n + 1} <= found}


def _taken(document: Document, words: Words, attributions: tuple[Attribution, ...]) -> bytearray:
    """For each token, whether an attribution takes it out of the document's own voice."""
    state = bytearray(len(words.tokens))
    sources: list[list[int]] = []
    for one in attributions:
        if one.source is None and leaves_open(document.text, (*one.cue_spans, *one.content_spans)):
            continue  # "it remains unclear whether": nobody but the document says so
        for i in words.inside((*one.cue_spans, *one.content_spans)):
            state[i] = _TAKEN
        sources.append(words.inside(one.source_spans))
    for source in sources:
        # The part of a source that a clause of the document's own governs stays in that clause.
        inside = set(source)
        top_of: dict[int, int] = {}
        for i in source:
            top = i
            for _ in range(len(source)):
                head = words.tokens[top].head
                if head == top or head not in inside:
                    break
                top = head
            top_of[i] = top
        for i, top in top_of.items():
            head = words.tokens[top].head
            if state[head] == _TAKEN or head == top:
                state[i] = _TAKEN
    return state


def _groups(free: list[int], words: Words) -> dict[int, list[int]]:
    """Free tokens of one sentence by the clause that they belong to, under the token that heads it."""
    left = set(free)
    top_of: dict[int, int] = {}

    def top(i: int) -> int:
        path = []
        while i not in top_of:
            path.append(i)
            head = words.tokens[i].head
            if head == i or head not in left or head in path or _own_clause(i, words):
                top_of[i] = i
                break
            i = head
        found = top_of[i]
        for step in path:
            top_of[step] = found
        return found

    groups: dict[int, list[int]] = {}
    for i in free:
        groups.setdefault(top(i), []).append(i)
    return groups


def _outermost(groups: list[list[int]]) -> list[list[int]]:
    """The groups without those that another one holds."""
    sets = [frozenset(group) for group in groups]
    return [group for group, own in zip(groups, sets, strict=True) if not any(own < other for other in sets)]


def _own_clause(i: int, words: Words) -> bool:
    """Whether the token heads a coordinated main clause with a subject of its own."""
    token = words.tokens[i]
    if token.dep != "conj" or token.pos not in {"VERB", "AUX"}:
        return False
    head = words.tokens[token.head]
    return head.dep in {"ROOT", "conj"} and head.pos in {"VERB", "AUX"} and _subject(i, words)


def _subject(i: int, words: Words) -> bool:
    return any(words.tokens[c].dep in {"nsubj", "nsubjpass", "expl", "csubj"} for c in words.children[i])


def _finite(group: list[int], words: Words) -> bool:
    """Whether the group holds a finite verb that has its subject in the group."""
    inside = set(group)
    for i in group:
        token = words.tokens[i]
        if token.pos not in {"VERB", "AUX"} or token.dep in {"aux", "auxpass", "amod", "compound"}:
            continue
        parts = [words.tokens[c] for c in words.children[i] if c in inside]
        finite = token.tag in {"VBD", "VBP", "VBZ"} or any(
            p.dep in {"aux", "auxpass"} and p.tag in {"VBD", "VBP", "VBZ", "MD"} for p in parts
        )
        if finite and any(p.dep in {"nsubj", "nsubjpass", "expl", "csubj"} for p in parts):
            return True
    return False


def _whole(sentence: Sentence, group: list[int], words: Words, headline: Span | None) -> bool:
    """Whether a group without a finite clause is still a statement: a headline, or a sentence around a verb."""
    if len(group) < 3:
        return False
    if headline is not None and headline[0] <= sentence.span[0] < headline[1]:
        return True
    return any(words.tokens[i].pos in {"VERB", "AUX"} and words.tokens[i].tag != "VB" for i in group)


def _headline(document: Document, parse: Parse) -> Span | None:
    """The first paragraph where it does not end as a sentence does and more text follows."""
    if len(parse.paragraphs) < 2:
        return None
    start, end = parse.paragraphs[0]
    return None if document.text[start:end].rstrip("\"'”’)").endswith((".", "!", "?", "…", ":")) else (start, end)
