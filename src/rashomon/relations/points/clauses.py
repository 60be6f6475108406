# ruff: noqa: E501 - tables of words
"""By which words the clause of a count is ruled: what befell those of another clause says nothing of those counted.

"All were shot outside, but two ran into the restaurant": of the two it is said that they ran. "Seven officers returned
fire and the man was killed": nobody of the seven was. "Two men who were killed and two officers who received injuries":
the officers were hurt.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from rashomon.records import Quantity, Span

_ADVERB = r"(?:(?:also|then|later|still|both|all|now|only|just|reportedly|initially|apparently|allegedly|immediately|quickly|eventually|since|so far) ){0,2}"
_AUXILIARY = (
    r"(?:were|was|are|is|had|have|has|will|would|could|can|may|might|did|do|does|remain(?:s|ed)?|stay(?:s|ed)?)"
)
# Verbs that are no word of fate and that people who are counted are the subject of; participles would stand with "by".
_DEED = (
    r"(?:r[au]n|fled|drove|went|came|got|took|walked|jumped|returned|responded|opened|exchanged|arrived|showed|turned|entered|needed|suffered|"
    r"sustained|received|refused|witnessed|heard|saw|said|told|called|drew|pulled|chased|attacked|approached|argued|fought|lived|worked|stood|sat|"
    r"waited|managed|tried|helped|fired|began|started|joined|fac(?:es?|ed)|gave|crawled|climbed|hid|require[sd]?|surrendered|confronted|barricaded|complained)"
)
# What the count's own words go on with: a verb of their own, or a clause that says who they are.
_RULES = re.compile(
    rf"(?:, who [^,;.]{{1,70}},)?,? (?:(?P<who>who(?: have| had)?) )?{_ADVERB}(?:{_AUXILIARY}|{_DEED})\b(?! by\b)",
    re.IGNORECASE,
)
# A verb that only gives a count: "15 are now given", "seven had been found by evening".
_GIVES = re.compile(
    r"[^.;,]{0,30}?\b(?:given|put|reported|confirmed|counted|known|feared|registered|recorded|listed|announced|spoken|mentioned|said|thought|believed|found|recovered|pulled|brought|dug|now)\b",
    re.IGNORECASE,
)
_ELSE = re.compile(r"\b(?:others?|more|another|further|additional|rest)\b", re.IGNORECASE)
_EDGE = re.compile(
    r"[,;:.()–—]|--|\b(?:and|but|while|whereas|when|after|before|as|because|although|though)\b", re.IGNORECASE
)
_BETWEEN = re.compile(r"[,;–—]|--|\b(?:and|but|while|whereas)\b", re.IGNORECASE)
# Another subject after a word that joins clauses.
_SUBJECT = re.compile(
    r"\b(?:and|but|while|whereas|when|after|before|as|until)(?: that)? (?:(?i:the|an?|his|her|their|its|another|one|he|she|they|it|police)\b|[A-Z][\w’'-]+)"
)
# A second deed between the word of the fate and the count: "shot a clerk and exchanged fire with two officers".
_SECOND = re.compile(
    r"(?:\band|\bthen|\bbefore|,)(?: then| also| later)? (?:exchanged|traded|took|held|stole|fled|drove|threw|robbed|chased|attacked|approached|threatened|pointed|fired at|confronted|argued with|visited|called|met|carjacked)\b",
    re.IGNORECASE,
)
# Those beside whom somebody was when it befell them: "was killed while driving a car with two passengers".
_WITH = re.compile(
    r"\b(?:while|when|as|after|before) \w+ing\b[^,;.]{0,50}\bwith (?:his |her |at least |about )?$", re.IGNORECASE
)


@dataclass(frozen=True)
class Clause:
    """The words that the count of a clause is the subject of: where its noun begins and ends, and where the clause ends."""

    begin: int
    end: int
    edge: int
    who: bool
    ruled: bool


def clause_of(text: str, sentence: Span, quantity: Quantity) -> Clause:
    """The clause that a count rules, if any."""
    at = quantity.counted_span or quantity.span
    begin, end = min(at[0], quantity.span[0]), max(at[1], quantity.span[1])
    found = _RULES.match(text, end, sentence[1])
    if found is None:
        return Clause(begin, end, end, who=False, ruled=False)
    halt = _EDGE.search(text, found.end(), sentence[1])
    edge = halt.start() if halt else sentence[1]
    gives = _ELSE.search(text, begin, end) is not None or _GIVES.match(text, found.end(), edge) is not None
    return Clause(begin, end, edge, who=found["who"] is not None, ruled=not gives)


def inside(clause: Clause, word: Span) -> bool:
    """Whether a word stands in what is said of those counted."""
    return clause.ruled and clause.begin <= word[0] < clause.edge


def can_rule(text: str, clause: Clause, word: Span) -> bool:
    """Whether a word of fate can be said of a count from where it stands."""
    if word[1] <= clause.begin:
        between = text[word[1] : clause.begin]
        if _SECOND.search(between) is not None or _WITH.search(between) is not None:
            return False
        return not (clause.ruled and not clause.who and _BETWEEN.search(between) is not None)
    if word[0] >= clause.edge and clause.ruled and not clause.who:
        return _SUBJECT.search(text, clause.end, word[0]) is None
    return True
