"""What a figure counts, aspect by aspect: which words show that two figures may count different things.

Each facet is a table of words. Two figures with different values of a facet are never held against each other; and a
value in `alone` is a part or another kind of the thing, so it isn't held against a figure that is silent on that facet
either.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from rashomon.records import Record, Span


class Facet(Record, frozen=True):
    """One aspect of what is counted: `values` maps each value to the words that show it, as regular expressions."""

    name: str
    values: tuple[tuple[str, str], ...]
    alone: frozenset[str]


FACETS: tuple[Facet, ...] = (
    Facet(
        name="fate",
        values=(
            (
                "casualties",
                r"casualt(?:y|ies)|(?:dead|killed|deaths?) (?:or|and|and/or) (?:wounded|injured|hurt|injuries)",
            ),
            ("losses", r"loss(?:es)?|lost(?! their lives| his life| her life)"),
            (
                "dead",
                r"dead|deaths?|died|dies|dying|kill(?:ed|ing|s)?|fatal(?:ly|ity|ities)?|slain|perish(?:ed|es)?|bod(?:y|ies)"
                r"|corpses?|murder(?:s|ed)?|homicides?|lost their lives|executed|massacred|claimed|drowned",
            ),
            ("injured", r"injur(?:ed|y|ies|ing)|wound(?:ed|ing|s)?|hurt|maimed"),
            ("shot", r"shot|gunshot victims?"),
            ("missing", r"missing|unaccounted"),
            (
                "held",
                r"captured|prisoners?|detain(?:ed|ees?)|arrest(?:ed|s)?|hostages?|jailed|abducted|kidnapped|taken",
            ),
            ("displaced", r"displaced|fled|flee(?:ing)?|evacuat(?:ed|ees?)|refugees?|homeless"),
            ("in hospital", r"hospitali[sz](?:ed|ations?)|in hospitals?|treated"),
            ("saved", r"rescued|saved|surviv(?:ors?|ed)|recovered from"),
            ("infected", r"infect(?:ed|ions?)|tested positive|cases?"),
            ("charged", r"charged|indicted|convicted|sentenced"),
        ),
        alone=frozenset(
            ("casualties", "losses", "dead", "injured", "shot", "missing", "held", "displaced", "in hospital", "saved")
        ),
    ),
    Facet(
        name="people",
        values=(
            (
                "children",
                r"child(?:ren)?|minors?|kids?|teen(?:ager)?s?|infants?|bab(?:y|ies)|boys?|girls?|students?|pupils?",
            ),
            ("women", r"wom[ae]n|females?"),
            ("men", r"m[ae]n|males?"),
            ("civilians", r"civilians?|non-?combatants?|bystanders?"),
            ("police", r"polic(?:e|emen|eman|ewoman)|officers?|deput(?:y|ies)|agents?|gendarmes?"),
            ("militants", r"militants?|insurgents?|rebels?|fighters?|gunm[ae]n|terrorists?|jihadis?t?s?|guerrillas?"),
            (
                "soldiers",
                r"soldiers?|troops?|servicem[ae]n|military personnel|marines?|conscripts?|reservists?|airm[ae]n",
            ),
            ("foreigners", r"foreign(?:ers?| nationals?)|tourists?"),
            ("journalists", r"journalists?|reporters?"),
        ),
        alone=frozenset(
            ("children", "women", "men", "civilians", "police", "militants", "soldiers", "foreigners", "journalists")
        ),
    ),
    Facet(
        name="period",
        values=(
            (
                "daily",
                r"daily|(?:a|per|each|every) day|in (?:a single|one) day|in 24 hours|overnight|(?:past|last) 24 hours",
            ),
            ("weekly", r"weekly|(?:a|per|each|every) week|(?:past|last|this) week"),
            ("monthly", r"monthly|(?:a|per|each|every) month|(?:past|last|this) month"),
            ("yearly", r"yearly|annual(?:ly)?|(?:a|per|each|every) year|(?:past|last|this) year"),
            ("cumulative", r"total|overall|altogether|cumulative|since|in all|to date"),
        ),
        alone=frozenset(("daily", "weekly", "monthly", "yearly")),
    ),
    Facet(
        name="completeness",
        values=(
            (
                "partial",
                r"so far|and (?:counting|rising)|preliminary|initial|provisional|(?:partial|early|first) counts?",
            ),
            ("final", r"final|definitive|complete count|official results?"),
        ),
        alone=frozenset(),
    ),
    Facet(
        name="votes",
        values=(
            (
                "cast",
                r"(?:votes?|ballots?) (?:w(?:as|ere) |ha(?:d|ve) been |are )?cast|cast (?:votes?|ballots?)|turnout",
            ),
            ("counted", r"counted|tall(?:y|ied)|tabulated"),
            ("registered", r"registered"),
        ),
        alone=frozenset(("registered",)),
    ),
    Facet(
        name="certainty",
        values=(
            ("identified", r"identified|named"),
            ("confirmed", r"confirmed|verified"),
            ("feared", r"feared|presumed|suspected|believed|alleged"),
            ("projected", r"project(?:ed|ions?)|forecast|expected|predicted|could|would"),
            ("estimated", r"estimat(?:ed?|es|ing)"),
        ),
        alone=frozenset(("identified", "feared", "projected")),
    ),
)

_COMPILED = {
    facet.name: tuple((value, re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)) for value, words in facet.values)
    for facet in FACETS
}


def facet_of(name: str, words: str) -> str | None:
    """The value of a facet that the words show; None where they show none, or more than one that no other explains."""
    found = [value for value, pattern in _COMPILED[name] if pattern.search(words)]
    if found and name == "fate" and found[0] == "casualties":
        return "casualties"
    return found[0] if len(found) == 1 else None


def stretches(text: str, span: Span, others: Iterable[Span]) -> tuple[str, str]:
    """The words after a figure and those before it, in its sentence part, up to the next figure on either side."""
    start = max((end for _, end in others if end <= span[0]), default=0)
    end = min((begin for begin, _ in others if begin >= span[1]), default=len(text))
    before, after = text[start : span[0]], text[span[1] : end]
    return _STOP.split(after, maxsplit=1)[0], _STOP.split(before)[-1]


_STOP = re.compile(r"[.!?;:](?=\s|$)|\n|[—–()]")
