"""What the checks share: finding words, sentences and voices in an analysis, and saying things about them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from rashomon.records import (
    Analysis,
    Attribution,
    Claim,
    ClaimRef,
    Finding,
    Passage,
    Quantity,
    Sentence,
    Source,
    Span,
    Step,
    Token,
    Verdict,
)

LONGEST_QUOTE = 110
_FEW_WORDS = re.compile(r"(?:[ \u00a0][\w’'-]+){1,3}")


def listed(words: str) -> frozenset[str]:
    """A table of words, written as one text."""
    return frozenset(words.split())


# First words of descriptions, capital only where they begin a sentence: always, and where no name follows.
_ALWAYS_PLAIN = listed(
    "the a an one two three four five six seven eight nine ten some many most several few other another both all every"
    " any no such certain various"
)
_ELSE_PLAIN = listed(
    "senior former local earlier recent previous new federal state military government police people experts"
    " sources reports officials witnesses residents authorities observers analysts critics aides advisers doctors"
    " investigators prosecutors detectives deputies rumors rumours insiders studies polls media internal unnamed"
    " anonymous unidentified captured detained high-ranking top intelligence security law independent"
)


def quote(analysis: Analysis, spans: Iterable[Span], limit: int = LONGEST_QUOTE) -> str:
    """The words of the spans in quotation marks, white space made plain, cut at a word where they are long."""
    words = " … ".join(" ".join(analysis.document.text[a:b].split()) for a, b in spans)
    words = words.strip("“”\"'‘’ ,;:").removeprefix("that ")
    if len(words) > limit:
        words = words[:limit].rsplit(" ", 1)[0].rstrip(" ,;:—–-") + " …"
    return f"“{words}”"


def joined(parts: Sequence[str], limit: int = 4) -> str:
    """ "a", "a and b", "a, b and c"; past `limit` the rest is counted."""
    parts = list(dict.fromkeys(parts))
    if len(parts) > limit:
        parts = [*parts[: limit - 1], f"{len(parts) - limit + 1} more"]
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def counted(number: int, one: str, many: str | None = None) -> str:
    """ "one statement", "2 statements"."""
    return f"one {one}" if number == 1 else f"{number} {many or one + 's'}"


def capital(sentence: str) -> str:
    """The sentence with its first letter as a sentence begins."""
    return sentence[:1].upper() + sentence[1:]


def sentence_at(analysis: Analysis, position: int) -> Sentence | None:
    """The sentence that holds a position of the text."""
    sentences = analysis.parse.sentences
    n = bisect_right(sentences, position, key=lambda s: s.span[0]) - 1
    return sentences[n] if n >= 0 and position < sentences[n].span[1] else None


def sentence_numbers(analysis: Analysis, spans: Iterable[Span]) -> frozenset[int]:
    """Indices of the sentences in which the spans begin."""
    found = (sentence_at(analysis, start) for start, _ in spans)
    return frozenset(s.i for s in found if s is not None)


def tokens_in(analysis: Analysis, span: Span) -> tuple[Token, ...]:
    """The tokens that touch a span."""
    tokens = analysis.parse.tokens
    first = bisect_right(tokens, span[0], key=lambda t: t.end)
    last = bisect_left(tokens, span[1], key=lambda t: t.start)
    return tokens[first:last] if span[0] < span[1] else ()


def overlaps(span: Span, others: Iterable[Span]) -> bool:
    """Whether a span shares a character with any of the others."""
    return any(span[0] < b and a < span[1] for a, b in others)


def hull(spans: Iterable[Span]) -> Span:
    """The span from the first start to the last end."""
    spans = list(spans)
    return min(a for a, _ in spans), max(b for _, b in spans)


def headline_span(analysis: Analysis) -> Span | None:
    """The first paragraph where it does not end as a sentence does and more text follows: a headline in the text."""
    blocks = analysis.parse.paragraphs
    if len(blocks) < 2:
        return None
    start, end = blocks[0]
    words = analysis.document.text[start:end].rstrip("\"'”’)")
    return None if words.endswith((".", "!", "?", "…", ":")) else (start, end)


def figure_span(one: Quantity, text: str) -> Span:
    """The figure with what it counts, where the two stand together."""
    start, end = one.span
    if one.counted_span is not None:
        first, last = one.counted_span
        if end <= first <= end + 3 and "\n" not in text[end:last]:
            return start, last
    if one.kind == "count":
        more = _FEW_WORDS.match(text, end)
        return start, more.end() if more else end
    return start, end


# ---------------------------------------------------------------- voices


def source(analysis: Analysis, id: str | None) -> Source | None:
    """The voice of that id."""
    return next((s for s in analysis.sources if s.id == id), None)


def voice(analysis: Analysis, id: str | None) -> str:
    """The name of a voice; of none, "a voice that the text does not give"."""
    found = source(analysis, id)
    return name(analysis, found) if found is not None else "a voice that the text does not give"


def name(analysis: Analysis, one: Source) -> str:
    """The name of a voice as it stands inside a sentence: "the ministry", "earlier reports", "Mayor Brandt"."""
    first, _, rest = one.name.partition(" ")
    plain = first.lower() in _ALWAYS_PLAIN
    if not plain and not rest[:1].isupper():
        at = [t[0] for s in one.mentions if (t := tokens_in(analysis, s)) and t[0].text == first]
        plain = first.lower() in _ELSE_PLAIN or any(_plain(t) for t in at)
    return one.name[:1].lower() + one.name[1:] if plain and not first[1:].isupper() else one.name


def _plain(token: Token) -> bool:
    """Whether a first word is a plain noun or adjective: no name, and none for a people ("Dorian")."""
    if token.entity or token.tag not in {"NN", "NNS", "JJ"}:
        return False
    return token.tag != "JJ" or not token.text.endswith(("an", "ese", "ish", "i", "ic", "ch"))


def chain(analysis: Analysis, act: Attribution) -> str:
    """The voice, and how it came: "the army, through State TV, through Reuters", innermost first."""
    return ", ".join([voice(analysis, act.source), *(f"through {voice(analysis, r)}" for r in reversed(act.relays))])


def said(analysis: Analysis) -> list[Attribution]:
    """The attributions by which something was said: without those that say that it was not, or only suppose it."""
    return [a for a in analysis.attributions if not a.negated and not a.unreal and act_spans(a)]


def acts_of(analysis: Analysis, id: str) -> list[Attribution]:
    """What one voice said."""
    return [a for a in said(analysis) if a.source == id]


def act_spans(act: Attribution) -> tuple[Span, ...]:
    """Source and cue of an attribution; its content where it has neither."""
    return tuple(sorted((*act.source_spans, *act.cue_spans))) or act.content_spans


def claims_of(analysis: Analysis, acts: Iterable[Attribution]) -> tuple[ClaimRef, ...]:
    """References to the claims that the attributions put forward."""
    ids = {a.id for a in acts}
    return tuple(ClaimRef(document=analysis.document.id, claim=c.id) for c in analysis.claims if c.attribution in ids)


def claim(analysis: Analysis, id: str | None) -> Claim | None:
    """The claim of that id."""
    return next((c for c in analysis.claims if c.id == id), None)


def act_of(analysis: Analysis, one: Claim) -> Attribution | None:
    """The attribution behind a claim; None for the document's own."""
    return next((a for a in analysis.attributions if a.id == one.attribution), None)


# ---------------------------------------------------------------- findings


def said_step(analysis: Analysis, act: Attribution) -> Step:
    """One attribution as a step down to its words."""
    content = f": {quote(analysis, act.content_spans)}" if act.content_spans else ""
    leaves = [
        Step(says=says, spans=tuple(spans))
        for says, spans in (("who", act.source_spans), ("says so by", act.cue_spans), ("what", act.content_spans))
        if spans
    ]
    return Step(says=f"{chain(analysis, act)}{content}", steps=tuple(leaves))


def finding(  # noqa: PLR0913 - the fields of a finding
    analysis: Analysis,
    code: str,
    message: str,
    spans: Iterable[Span],
    *,
    verdict: Verdict = "noted",
    workings: Iterable[str] = (),
    steps: Iterable[Step] = (),
    claims: Iterable[ClaimRef] = (),
    title: Iterable[Span] = (),
) -> Finding:
    """A finding with its passages, one for each span of the text. Its id is given where findings are put in order."""
    document = analysis.document.id
    passages = [Passage(document=document, field="title", spans=(s,)) for s in title]
    passages += [Passage(document=document, field="text", spans=(s,)) for s in sorted(dict.fromkeys(spans))]
    return Finding(
        id="",
        code=code,
        verdict=verdict,
        message=capital(message),
        workings=tuple(workings),
        steps=tuple(steps),
        passages=tuple(passages),
        claims=tuple(dict.fromkeys(claims)),
    )
