"""origins.unseen: the text rests on a report, a study or a paper that it neither quotes nor links."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.findings.say import (
    acts_of,
    claims_of,
    counted,
    finding,
    hull,
    joined,
    listed,
    overlaps,
    quote,
    said_step,
    sentence_at,
    tokens_in,
)
from rashomon.findings.who import states
from rashomon.records import Analysis, Attribution, Finding, Source, Span, Step, Token

CODE = "origins.unseen"

# Nouns of papers and bodies of data that a reader could be shown.
_PAPERS = listed(
    "report study memo memorandum document dossier letter audit review analysis assessment paper filing affidavit"
    " complaint indictment briefing file cable brief email e-mail ledger research"
)
# So many quoted words show the paper at first hand.
QUOTED = 3


def check(analysis: Analysis) -> Iterator[Finding]:
    """One finding for all such papers, with what each of them carries."""
    found: dict[str, tuple[list[Span], list[Attribution]]] = {}
    taken: list[Span] = []
    for source in analysis.sources:
        papers = [p for p in unseen(analysis, source) if not overlaps(p, taken)]
        if papers:
            taken += papers
            found[source.id] = papers, [a for a in acts_of(analysis, source.id) if states(analysis, a)]
    if not found:
        return
    acts = [a for _, said_by in found.values() for a in said_by]
    words = joined([quote(analysis, papers[:1], 70) for papers, _ in found.values()])
    head = _head(tokens_in(analysis, taken[0]))
    it = "it" if len(found) == 1 and (head is None or head.tag not in {"NNS", "NNPS"}) else "them"
    rest = "rests" if len(acts) == 1 else "rest"
    yield finding(
        analysis,
        CODE,
        f"{counted(len(acts), 'statement')} {rest} on {words};"
        f" this text does not quote {it}, and no link to {it} is seen.",
        taken,
        workings=["A quotation would be its words in quotation marks, a link one on the words of its sentence."],
        steps=[
            Step(says=f"the paper: {quote(analysis, papers[:1])}", spans=tuple(papers), steps=_carried(analysis, by))
            for papers, by in found.values()
        ],
        claims=claims_of(analysis, acts),
    )


def _carried(analysis: Analysis, acts: list[Attribution]) -> tuple[Step, ...]:
    return tuple(said_step(analysis, a) for a in acts)


def unseen(analysis: Analysis, source: Source) -> list[Span]:
    """The words for the papers that a voice is, or speaks by, where none of them is quoted or linked."""
    acts = [a for a in acts_of(analysis, source.id) if states(analysis, a)]
    papers = _papers(analysis, source, acts) if acts else []
    return [] if _quoted(analysis, acts) or any(_linked(analysis, p) for p in papers) else papers


def _papers(analysis: Analysis, source: Source, acts: list[Attribution]) -> list[Span]:
    """Noun phrases for a paper: the voice itself, its basis, or in the text's own words "a report by" the voice."""
    found: list[Span] = []
    for span in (*source.mentions, *(s for a in acts for s in a.source_spans)):
        head = _head(tokens_in(analysis, span))
        if head is not None and _paper(head) and len(tokens_in(analysis, span)) > 1:
            found.append(span)
    for act in acts:
        span_of = act.basis.span
        if (
            act.basis.kind == "document"
            and span_of is not None
            and any(_paper(t) for t in tokens_in(analysis, span_of))
        ):
            found.append(span_of)
    found.extend(_by_voice(analysis, source))
    kept: list[Span] = []
    for span in sorted(set(found), key=lambda s: (s[0] - s[1], s)):
        if not overlaps(span, kept):
            kept.append(span)
    return sorted(kept)


def _head(tokens: tuple[Token, ...]) -> Token | None:
    inside = {t.i for t in tokens}
    return next(
        (t for t in tokens if t.pos in {"NOUN", "PROPN", "PRON"} and (t.head not in inside or t.head == t.i)), None
    )


def _paper(token: Token) -> bool:
    """Whether a noun is a paper. Bare "reports" are rumours."""
    lemma = token.lemma.lower()
    return token.pos in {"NOUN", "PROPN"} and lemma in _PAPERS and not (lemma == "report" and token.tag == "NNS")


def _by_voice(analysis: Analysis, source: Source) -> list[Span]:
    """ "A report by X" where X is a mention, or the name, of the voice."""
    text, tokens = analysis.document.text, analysis.parse.tokens
    places = {start for start, _ in source.mentions}
    at = text.find(source.name)
    while at >= 0 and source.name:
        places.add(at)
        at = text.find(source.name, at + 1)
    found = []
    for start in places:
        named = tokens_in(analysis, (start, start + 1))
        if not named:
            continue
        before = [t for t in tokens[max(0, named[0].i - 3) : named[0].i] if t.text.lower() in {"by", "from"}]
        if before and _paper(tokens[before[-1].head]) and before[-1].i >= named[0].i - 2:
            paper = tokens[before[-1].head]
            left = [t.start for t in tokens[max(0, paper.i - 6) : paper.i] if t.head == paper.i]
            found.append((min([paper.start, *left]), max(start + len(source.name), named[0].end)))
    return [s for s in found if s[1] <= len(text) and "\n" not in text[s[0] : s[1]]]


def _quoted(analysis: Analysis, acts: list[Attribution]) -> bool:
    """Whether words of it stand in quotation marks."""
    for act in acts:
        for start, end in analysis.parse.quotes:
            if overlaps((start, end), act.content_spans) and len(analysis.document.text[start:end].split()) >= QUOTED:
                return True
    return False


def _linked(analysis: Analysis, span: Span) -> bool:
    """Whether a link stands in the sentence."""
    sentence = sentence_at(analysis, span[0])
    around = sentence.span if sentence is not None else hull([span])
    return overlaps(around, [link.span for link in analysis.document.links])
