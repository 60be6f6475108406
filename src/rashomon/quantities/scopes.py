"""Scopes: the period and the place that a figure is tied to, in the words of the text.

Taken from the named dates and places of the syntax model and from a short list of phrases. The nearest one after the
figure in the same clause counts; one that opens the sentence holds for all figures in it that have none of their own.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from rashomon.quantities.drafts import Draft
from rashomon.records import Mention, Parse, Sentence, Span

_PHRASES = re.compile(
    r"\b(?:so far(?: this (?:year|month|week|season))?|to date|"
    r"(?:a|one) (?:year|month|week|day) (?:ago|earlier|before)|"
    r"(?:this|last|next|that) (?:year|month|week|quarter|season|summer|winter|spring|autumn|fall|decade|century)|"
    r"in the (?:first|second|third|fourth|last|latest|same|current|previous) (?:quarter|half|month|week|year|period)"
    r"(?: of (?:the year|\d{4}|last year|this year))?|"
    r"during the same (?:period|time)(?: last year)?|overnight|daily|nationwide|worldwide|globally|nationally|"
    r"each (?:day|week|month|year)|every (?:day|week|month|year))\b",
    re.IGNORECASE,
)
_PREPOSITIONS = frozenset(
    "in at near across on since by during from until before after for over throughout around within outside of as "
    "between through".split()
)
_WHERE = frozenset("in at near across around outside within throughout inside".split())
_WHEN = frozenset("in on since by during from until before after for over throughout between through within of".split())
_PERIODS, _PLACES = frozenset({"DATE"}), frozenset({"GPE", "LOC", "FAC"})
_CLAUSE = re.compile(
    r"[;—–]|, (?=[A-Z])|, (?:and|but|while|whereas|with|compared)\b"
    r"|\bwhile\b|\bcompared\b|\bto\b|\bup from\b|\bdown from\b"
)
_BARE = re.compile(r"(?:the |a |an )?(?:year|month|week|day)s?", re.IGNORECASE)
REACH = 70  # characters between a figure and what ties it


def tie(text: str, parse: Parse, sentence: Sentence, drafts: list[Draft], firsts: list[int]) -> None:
    """Give each draft of the sentence its scope. `firsts` are the first tokens of the text's mentions, in order."""
    if not drafts:
        return
    mentions = parse.mentions[bisect_left(firsts, sentence.first) : bisect_left(firsts, sentence.last)]
    taken = [d.span for d in drafts]
    periods = _periods(text, sentence, mentions, taken, parse)
    places = [_with_preposition(parse, m) for m in mentions if m.label in _PLACES and not _overlaps(m.span, taken)]
    places = [p for p in places if p[0] in _WHERE]
    for n, draft in enumerate(drafts):
        if draft.kind in {"age", "score", "rank"} or text[draft.span[1] : draft.span[1] + 1] in {"-", "‑"}:
            continue  # "the four-part deal was signed on March 10"
        until = drafts[n + 1].span[0] if n + 1 < len(drafts) else sentence.span[1]
        found = [
            _near(text, draft, until, spans) or _opening(text, sentence, drafts, spans)
            for spans in (periods, [p[1] for p in places])
        ]
        words = [text[a:b] for a, b in sorted(s for s in found if s is not None)]
        draft.scope = ", ".join(words) or None


def _periods(
    text: str, sentence: Sentence, mentions: tuple[Mention, ...], taken: list[Span], parse: Parse
) -> list[Span]:
    """The spans of the periods in the sentence, with their prepositions."""
    spans = [m.span() for m in _PHRASES.finditer(text, *sentence.span)]
    for mention in mentions:
        if mention.label in _PERIODS and not _overlaps(mention.span, taken) and not _overlaps(mention.span, spans):
            if _BARE.fullmatch(text, *mention.span) or _of_saying(parse, mention):
                continue
            word, span = _with_preposition(parse, mention)
            if word is None or word in _WHEN:
                spans.append(span)
    return sorted(spans)


# A period that tells when something was said is none of what was said.
_SAYING = frozenset(
    "say tell announce state declare confirm claim acknowledge admit warn insist repeat estimate deny reply respond "
    "explain".split()
)


def _of_saying(parse: Parse, mention: Mention) -> bool:
    """Whether the period hangs on a verb of saying: "21, the office said on Tuesday"."""
    tokens = parse.tokens
    top = next(
        (k for k in range(mention.first, mention.last) if not mention.first <= tokens[k].head < mention.last),
        mention.first,
    )
    above = tokens[tokens[top].head]
    if above.tag == "IN":
        above = tokens[above.head]
    return above.pos == "VERB" and above.lemma.lower() in _SAYING


def _with_preposition(parse: Parse, mention: Mention) -> tuple[str | None, Span]:
    """The mention with the preposition before it, over an article."""
    at = mention.first - 1
    if at >= 0 and parse.tokens[at].text.lower() in {"the", "a", "an"}:
        at -= 1
    if at >= 0 and parse.tokens[at].text.lower() in _PREPOSITIONS:
        return parse.tokens[at].text.lower(), (parse.tokens[at].start, mention.span[1])
    return None, mention.span


def _overlaps(span: Span, others: list[Span]) -> bool:
    return any(a < span[1] and span[0] < b for a, b in others)


def _near(text: str, draft: Draft, until: int, spans: list[Span]) -> Span | None:
    """The first span after the draft, before the next figure, in the same clause."""
    for span in spans:
        if draft.span[1] <= span[0] < min(until, draft.span[1] + REACH):
            return None if _CLAUSE.search(text, draft.span[1], span[0]) else span
    return None


def _opening(text: str, sentence: Sentence, drafts: list[Draft], spans: list[Span]) -> Span | None:
    """A span that opens the sentence before its first figure: "In 2018, ..."."""
    for span in spans:
        if span[0] - sentence.span[0] <= 3 and span[1] <= drafts[0].span[0] and text[span[1] : span[1] + 1] == ",":
            return span
    return None
