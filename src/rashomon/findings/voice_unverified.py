"""voice.unverified: the outlet says that it, or anybody independent, could not verify what it reports."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rashomon.findings.say import (
    chain,
    claims_of,
    finding,
    listed,
    overlaps,
    quote,
    said,
    said_step,
    sentence_at,
    source,
    tokens_in,
)
from rashomon.records import Analysis, Attribution, Finding, Sentence, Span, Step, Token

CODE = "voice.unverified"

_VERIFY = r"(?:verif(?:y|ied|iable)|confirm(?:ed)?|(?:corrobor|authentic|substanti)at(?:e|ed)|ascertain(?:ed)?)"
_BETWEEN = r"(?:\s+(?:be|been|yet|so\s+far|able|to|immediately|independently|fully|also|otherwise)){0,5}\s+"
_SAYS = re.compile(
    rf"""\b(?: (?:could|can|has|have|had|was|were|is|are|did|does|do)(?:\s*n[’']t|\s*not)\b{_BETWEEN}{_VERIFY}
      | (?:cannot){_BETWEEN}{_VERIFY}
      | (?:un|not\s+)able\s+to(?:\s+(?:immediately|independently))?\s+{_VERIFY}
      | (?:(?:im|not\s+)possible|difficult|hard)\s+to(?:\s+independently)?\s+{_VERIFY}
      | (?:has|have|had)\s+(?:yet|still)\s+to\s+be(?:\s+independently)?\s+{_VERIFY}
      | no\s+independent\s+(?:confirmation|verification|corroboration)
      | without\s+independent\s+(?:confirmation|verification|corroboration)
      | unverified | unconfirmed | uncorroborated
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)
_HINT = re.compile(r"verif|onfirm|orroborat|uthenticat|ubstantiat|scertain", re.IGNORECASE)
# Words by which it is nobody's own failing.
_FOR_ANYBODY = listed("independently independent possible impossible difficult hard")
# How far back the claim that it follows may stand, in sentences.
REACH = 2


def check(analysis: Analysis) -> Iterator[Finding]:
    """One finding for each sentence that says so in the text's own voice or by a medium's."""
    text = analysis.document.text
    for hint in _sentences(analysis):
        for match in _SAYS.finditer(text, *hint.span):
            if _outlets(analysis, match.span()):
                yield _finding(analysis, hint, match.span())
                break


def _sentences(analysis: Analysis) -> list[Sentence]:
    """Sentences that hold a word of verifying."""
    found = (sentence_at(analysis, m.start()) for m in _HINT.finditer(analysis.document.text))
    return list({s.i: s for s in found if s is not None}.values())


def _outlets(analysis: Analysis, span: Span) -> bool:
    """Whether it is the text, or a medium, that says so: not somebody whom it quotes, not the police about a name."""
    for act in analysis.attributions:
        if overlaps(span, act.content_spans) and not overlaps(span, act.cue_spans):
            holder = source(analysis, act.source)
            if holder is not None and holder.kind != "medium":
                return False
    if overlaps(span, analysis.parse.quotes):
        return False
    tokens = tokens_in(analysis, span)
    if any(t.text.lower() in _FOR_ANYBODY for t in tokens):
        return True
    verb = next((t for t in reversed(tokens) if t.pos in {"VERB", "ADJ", "NOUN"}), None)
    if verb is None:
        return False
    passive = any(t.head == verb.i and t.dep in {"auxpass", "nsubjpass"} for t in _near(analysis, verb))
    if verb.text.lower().startswith("un"):
        return verb.dep == "amod" or passive or verb.dep in {"acomp", "ROOT", "conj"}
    return passive or _medium_subject(analysis, tokens)


def _near(analysis: Analysis, token: Token) -> tuple[Token, ...]:
    return analysis.parse.tokens[max(0, token.i - 40) : token.i + 40]


def _medium_subject(analysis: Analysis, tokens: tuple[Token, ...]) -> bool:
    """Whether the subject of an active verb is "we", the publisher, or a voice that is a medium."""
    heads = {t.i for t in tokens}
    subjects = [t for t in _near(analysis, tokens[0]) if t.dep == "nsubj" and t.head in heads]
    media = [m for s in analysis.sources if s.kind == "medium" for m in s.mentions]
    publisher = (analysis.document.publisher or "").lower()
    return any(
        t.text.lower() == "we"
        or overlaps((t.start, t.end), media)
        or (publisher and t.text.lower() in publisher.split())
        for t in subjects
    )


def _finding(analysis: Analysis, sentence: Sentence, span: Span) -> Finding:
    act = _followed(analysis, sentence, span)
    words = quote(analysis, [span])
    if act is None:
        message = f"The text says {words} of what it reports here; no attributed statement stands close before."
        return finding(analysis, CODE, message, [span], steps=[Step(says="the words", spans=(span,))])
    message = (
        f"The text says {words}; this follows the statement of {chain(analysis, act)}:"
        f" {quote(analysis, act.content_spans)}."
    )
    return finding(
        analysis,
        CODE,
        message,
        [span, *act.content_spans],
        steps=[Step(says="what is said about verifying", spans=(span,)), said_step(analysis, act)],
        claims=claims_of(analysis, [act]),
    )


def _followed(analysis: Analysis, sentence: Sentence, span: Span) -> Attribution | None:
    """The statement that it follows: the nearest one before, in this sentence or the two before."""
    best: tuple[int, Attribution] | None = None
    for act in said(analysis):
        if not act.content_spans or overlaps(span, act.cue_spans) or overlaps(span, act.content_spans):
            continue
        end = max(b for _, b in act.content_spans)
        here = sentence_at(analysis, act.content_spans[-1][0])
        if here is None or end > span[0] or sentence.i - here.i > REACH:
            continue
        if best is None or end > best[0]:
            best = (end, act)
    return best[1] if best else None
