"""voice.no-comment: somebody declined to comment or could not be reached. That is no denial."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rashomon.findings.say import finding, joined, listed, name, overlaps, quote, sentence_at, source, tokens_in
from rashomon.records import Analysis, Finding, Span, Step, Token

CODE = "voice.no-comment"

_SOON = r"(?:\s+(?:immediately|initially|yet|also|so\s+far|directly|publicly|further|specifically))?"
_ASKED = r"(?:requests?|calls?|messages?|e-?mails?|inquir(?:y|ies)|enquir(?:y|ies)|questions?|comment|phone|texts?)"
_NOT = r"(?:did|does|do|has|have|had)(?:\s+not|n[’']t)"
_SAYS = re.compile(
    rf"""\b(?:
        (?:declin|refus)(?:ed|es|e|ing){_SOON}\s+to{_SOON}\s+
          (?: comment | be\s+interviewed | respond\s+to\s+(?:\w+\s+){{0,3}}{_ASKED} )
      | (?:declin|refus)(?:ed|es|e|ing)\s+(?:(?:any|further|all)\s+)?
          (?: comment | (?:\w+\s+)?requests?\s+for\s+comment | interview\s+requests? )
      | (?:would|will)(?:\s+not|n[’']t){_SOON}\s+comment
      | {_NOT}{_SOON}\s+(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|return(?:ed)?|comment(?:ed)?)\b
          (?:\s+to)?{_SOON}(?:\s+[\w’'-]+){{0,5}}?\s*(?<=\s){_ASKED}(?:\s+for\s+comment)?
      | {_NOT}{_SOON}\s+comment(?:ed)?
      | (?:could|can)(?:\s+not|n[’']t|not){_SOON}\s+be{_SOON}\s+(?:reached|contacted)
      | (?:not|n[’']t|un){_SOON}\s*available{_SOON}\s+(?:for|to)\s+comment
      | {_ASKED}(?:\s+for\s+comment)?\s+(?:\w+\s+){{0,3}}?
          (?: (?:was|were)\s+not{_SOON}\s+(?:returned|answered) | went\s+unanswered | (?:was|were)\s+unanswered )
      | (?:had|made|offered|gave|issued|provided)\s+no\s+(?:(?:immediate|further|public|official)\s+)?
          (?:comment|response|reply)
      | neither\s+confirm(?:ed|s|ing)?\s+n?or\s+den(?:y|ied|ies|ying)
      | (?:would|will|could|did)(?:\s+not|n[’']t)\s+(?:confirm|say)\s+or\s+deny
      | there\s+was\s+no\s+(?:(?:immediate|public|official)\s+)?(?:comment|response|reaction)\s+from
    )\b""",
    re.IGNORECASE | re.VERBOSE,
)
_HINT = re.compile(r"comment|respon[ds]|repl|answer|return|reached|contacted|interview|confirm|reaction", re.IGNORECASE)
# "Agreement could not be reached."
_NOT_PEOPLE = listed(
    "agreement deal compromise consensus verdict settlement conclusion decision accord summit target goal quorum"
)


def check(analysis: Analysis) -> Iterator[Finding]:
    """One finding for each who did not comment."""
    found: dict[str, list[Span]] = {}
    for span in _matches(analysis):
        if overlaps(span, analysis.parse.quotes):
            continue
        who = _who(analysis, span)
        if who is not None:
            found.setdefault(who, []).append(span)
    for who, spans in found.items():
        words = joined([quote(analysis, [s]) for s in spans])
        yield finding(
            analysis,
            CODE,
            f"No comment{f' from {who}' if who else ''} ({words}); that is not a denial.",
            spans,
            steps=[Step(says="the words", spans=(s,)) for s in spans],
        )


def _matches(analysis: Analysis) -> list[Span]:
    text = analysis.document.text
    sentences = {s.i: s for m in _HINT.finditer(text) if (s := sentence_at(analysis, m.start())) is not None}
    return [m.span() for s in sentences.values() for m in _SAYS.finditer(text, *s.span)]


def _who(analysis: Analysis, span: Span) -> str | None:
    """Who did not comment: the voice of the attribution with these words, else their subject; None: nobody."""
    for act in analysis.attributions:
        holder = source(analysis, act.source)
        if act.negated and holder is not None and overlaps(span, (*act.cue_spans, *act.content_spans)):
            return name(analysis, holder)
    tokens = tokens_in(analysis, span)
    indices = {t.i for t in tokens}
    around = analysis.parse.tokens[max(0, tokens[0].i - 60) : tokens[-1].i + 10] if tokens else ()
    subjects = [t for t in around if t.dep in {"nsubj", "nsubjpass"} and t.head in indices and t.i not in indices]
    if not subjects:
        verb = next((t for t in tokens if t.pos == "VERB"), None)
        if verb is not None and verb.dep == "conj":
            subjects = [t for t in around if t.dep in {"nsubj", "nsubjpass"} and t.head == verb.head]
    if not subjects:
        return ""
    subject = subjects[0]
    if subject.tag == "PRP":
        return ""
    if subject.lemma.lower() in _NOT_PEOPLE:
        return None
    if subject.tag in {"WP", "WDT"}:
        verb_token = analysis.parse.tokens[subject.head]
        subject = analysis.parse.tokens[verb_token.head]
    return _phrase(analysis, subject)


def _phrase(analysis: Analysis, head: Token) -> str:
    """The noun phrase of a token: what stands before it, and what a preposition ties to it, without clauses."""
    tokens = analysis.parse.tokens
    first = last = head.i
    while first > 0 and _leads_to(tokens, first - 1, head.i):
        first -= 1
    for token in tokens[head.i + 1 : head.i + 5]:
        if token.head == head.i and token.dep == "prep":
            last = max([last, *(t.i for t in tokens[token.i : token.i + 6] if t.head == token.i and t.dep == "pobj")])
    words = " ".join(analysis.document.text[tokens[first].start : tokens[last].end].split())
    return words[:1].lower() + words[1:] if tokens[first].pos == "DET" else words


def _leads_to(tokens: tuple[Token, ...], i: int, head: int) -> bool:
    """Whether a token before a noun is part of its phrase."""
    for _ in range(6):
        if tokens[i].pos in {"PUNCT", "VERB", "SCONJ", "CCONJ", "ADP"}:
            return False
        if tokens[i].head == head:
            return tokens[i].dep in {"det", "amod", "compound", "poss", "nmod", "nummod", "predet"}
        i = tokens[i].head
    return False
