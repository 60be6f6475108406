"""origins.unseen: the text rests on a report, a study or a paper that it neither quotes nor links."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.findings.say import (
    acts_of,
    claims_of,
    counted,
    finding,
    hull,
    listed,
    name,
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
    "report study survey poll memo memorandum document dossier letter audit review analysis assessment investigation"
    " inquiry paper filing affidavit complaint indictment transcript briefing file record research census cable brief"
    " email e-mail dataset data ledger minutes"
)
# So many quoted words show the paper at first hand.
QUOTED = 3


def check(analysis: Analysis) -> Iterator[Finding]:
    """One finding for each voice that is, or speaks by, such a paper."""
    for source in analysis.sources:
        papers = unseen(analysis, source)
        if not papers:
            continue
        acts = acts_of(analysis, source.id)
        statements = counted(len(acts), "statement")
        by = "" if overlaps(papers[0], [s for a in acts for s in a.source_spans]) else f" of {name(analysis, source)}"
        yield finding(
            analysis,
            CODE,
            f"This text neither quotes nor links {quote(analysis, papers[:1])}, on which {statements}{by}"
            f" {'rests' if len(acts) == 1 else 'rest'}.",
            papers,
            workings=["A quotation would be its words in quotation marks, a link one on the words of its sentence."],
            steps=[Step(says="the paper", spans=(p,)) for p in papers] + [said_step(analysis, a) for a in acts],
            claims=claims_of(analysis, acts),
        )


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
        if head is not None and _paper(head):
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
    tokens = analysis.parse.tokens
    name = source.name.lower().removeprefix("the ")
    found = []
    for token in tokens:
        if token.text.lower() not in {"by", "from", "of"} or not _paper(tokens[token.head]):
            continue
        following = analysis.document.text[token.end + 1 : token.end + 8 + len(name)].lower().removeprefix("the ")
        object_ = next((t for t in tokens[token.i + 1 : token.i + 8] if t.head == token.i and t.dep == "pobj"), None)
        if object_ is None:
            continue
        if overlaps((object_.start, object_.end), source.mentions) or following.startswith(name):
            paper = tokens[token.head]
            left = [t.start for t in tokens[max(0, paper.i - 6) : paper.i] if t.head == paper.i]
            found.append((min([paper.start, *left]), object_.end))
    return found


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
