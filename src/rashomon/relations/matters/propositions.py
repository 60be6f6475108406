# ruff: noqa: E501 - tables of words
"""What a denial denies: who is said to have done what, as far as the order of words tells it.

Readings hold no parse. The subject of a clause is what stands before its first verb, its predicate what stands after it
up to the first words of time, place or manner. A statement is what is denied where it holds the subject's noun, or all of
the predicate, and most of both; sharing a place or names is not enough.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from rashomon.records import Span
from rashomon.relations.lexicon import STOP, stem
from rashomon.relations.pile import Page

MOST = 0.6  # share of what is denied that a statement must hold
NEARLY = 0.75  # the same for a statement that a text makes in its own voice
HALF = 0.5  # share of the shorter of two denials of one thing that the other must hold
LEAST = 2  # words of a denial, in small letters, that a statement must hold

_AUX = frozenset(
    "is are was were be been being has have had having does do did will would could can might may must shall should "
    "isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't couldn't can't cannot".split()
)
_PAST = frozenset(
    "took gave made went came ran broke struck hit shot fell sold bought paid fought fled led left lost met sent set sank "
    "stole threw told wrote knew grew blew drew drove built held hid kept cut put let spent beat bore began chose".split()
)
# A verb in -ed that stands before its noun, or is none.
_NO_VERB = frozenset(
    "united alleged unauthorized unauthorised armed wounded injured red need seed speed hundred".split()
)
_PRONOUN = frozenset("he she it they we i you this that these those who his her its their him them there".split())
_ARTICLE = frozenset(
    "a an the any some all no its his her their our my such every each one two these those this that".split()
)
# What follows tells when, where, how or why.
_ADJUNCT = frozenset(
    "with while when whenever after before during as because since in at on near outside inside from for over under until "
    "by amid despite although though if unless where who which around across behind beside beyond through against".split()
)
_OF = frozenset(["of"])
# Verbs that say next to nothing: then the noun is what is denied.
LIGHT = frozenset(
    stem(w)
    for w in "taken take place happened happen occurred occur done carried carry conducted conduct performed perform performing "
    "administered given giving made making ever simply exist existed involved during anything something".split()
)
# With what intent something was done: it is that which is denied.
_MANNER = frozenset(
    "mistakenly deliberately intentionally knowingly unknowingly accidentally wilfully willfully purposely secretly illegally unlawfully negligently recklessly".split()
)
# Nouns for statements, and the verbs that open what they say: "reports claiming she had …".
_STATEMENT = re.compile(
    r"^\W*(?:\w+[’']?s? ){0,5}?(?:claim|assertion|suggestion|idea|notion|allegation|accusation|charge|version|theory|theories|talk|report|rumou?r|account|"
    r"statement|invention|fabrication|fiction|lie|story|stories|speculation|possibility|insinuation)s? (?:\w+ ){0,5}?"
    r"(?:that |stating |claiming |saying |alleging |suggesting |according to which |by which |of (?=\w+ing\b)|(?=(?:she|he|it|they|there)\b))",
    re.IGNORECASE,
)
_LEAD = re.compile(r"^\W*(?:that|as|how|whether|it (?:is|was) (?:not |un)true that)\s+", re.IGNORECASE)
_ENDINGS = (
    "ization",
    "isation",
    "ation",
    "ition",
    "sion",
    "tion",
    "ion",
    "ment",
    "ance",
    "ence",
    "al",
    "er",
    "or",
    "d",
    "t",
)
_NOUN = 4  # letters that are left of a word without its ending


@lru_cache(maxsize=65536)
def root(word: str) -> str:
    """A stem that a verb and its noun share: "extend" and "extension"."""
    ending = next((e for e in _ENDINGS if word.endswith(e) and len(word) - len(e) >= _NOUN), "")
    return word[: len(word) - len(ending)] if ending else word


def roots(stems: frozenset[str]) -> frozenset[str]:
    """The roots of some stems."""
    return frozenset(root(s) for s in stems)


# Nouns that any deed may be called by.
_GENERAL = roots(
    frozenset(stem(w) for w in "procedure act action incident deed operation offence offense crime".split())
)


@dataclass(frozen=True)
class Proposition:
    """`head`: the noun of the subject, empty where that is a pronoun, a name or the source itself. `predicate`: what is
    said of it. `words`: all content words. All are roots. `open`: who did it is not told by the clause itself. `manner`:
    words that say with what intent it was done. `suffered`: it is said of whom it befell ("she was killed")."""

    head: str
    predicate: tuple[str, ...]
    words: frozenset[str]
    open: bool
    manner: frozenset[str] = frozenset()
    suffered: bool = False

    @property
    def core(self) -> frozenset[str]:
        """What a statement must mostly hold to be this one."""
        return frozenset((self.head, *self.predicate)) - {""}

    @property
    def point(self) -> str:
        """The word on which it turns: the noun of the subject, else the last of the predicate."""
        return self.head or (self.predicate[-1] if self.predicate else "")

    def one(self, other: Proposition) -> bool:
        """Whether two are one, in more or less detail."""
        common = self.core & other.core
        turns = self.point in other.core or other.point in self.core or bool({self.point, other.point} & _GENERAL)
        if not common or not turns:
            return False
        return len(common) >= HALF * min(len(self.core), len(other.core))

    def held(self, stems: frozenset[str], small: frozenset[str], share: float = MOST, known: bool = False) -> bool:
        """Whether a statement of these stems, some in small letters, says what this denies. `known`: it names who did it."""
        core = self.core
        if not self.manner <= stems:
            return False
        least = LEAST if self.open and len(core) == 1 and not known else min(LEAST, len(self.words))
        if not core or len(self.words & stems) < least:
            return False
        if not self.words & small:
            return False
        met = core & stems
        if self.head and self.head not in met and not (len(self.predicate) > 1 and core - {self.head} <= met):
            return False
        return len(met) >= share * len(core) and (len(met) > 1 or len(core) == 1)


def proposition(page: Page, span: Span) -> Proposition:
    """What a stretch of text puts forward, denied or not."""
    made = _proposition(page, span)
    meant = {w for w in page.words[slice(*page.within(span))] if w in _MANNER}
    befell = _SUFFERED.search(page.text, *span) is not None
    return replace(made, manner=frozenset(root(stem(w)) for w in meant), suffered=befell)


# A verb in the passive, of somebody who is named or a pronoun.
_SUFFERED = re.compile(
    r"\b(?:is|are|was|were|be|been|being|got)(?: \w+ly)? (?P<verb>\w+(?:ed|en|t|ot|un|ne))\b", re.IGNORECASE
)


def befalls(said: str, verb: str) -> bool:
    """Whether a statement says in the passive that somebody suffered what a verb of this root says."""
    return any(root(stem(m.group("verb").lower())) == verb for m in _SUFFERED.finditer(said))


def _proposition(page: Page, span: Span) -> Proposition:
    start, end = span
    said = page.text[start:end]
    ahead = _STATEMENT.match(said) or _LEAD.match(said)
    first, last = page.within((start + (ahead.end() if ahead else 0), end))
    words, stems = page.words, page.stems
    everything = frozenset(root(stems[n]) for n in range(first, last) if stems[n] and not words[n][0].isdigit())
    if first < last and _gerund(words[first]):
        return Proposition("", _predicate(page, first, last), everything, open=True)
    verb = next((n for n in range(first, last) if _verb(page, n, first)), None)
    if verb is None:
        return Proposition("", _predicate(page, first, last, noun=True), everything, open=False)
    subject = range(first, verb)
    if not subject or all(words[n] in _PRONOUN or words[n] in STOP for n in subject):
        return Proposition("", _predicate(page, verb, last), everything, open=bool(subject))
    noun, what = _noun(page, subject), _predicate(page, verb, last)
    if noun is None:
        return Proposition("", what, everything, open=False)
    if not what and not any(stems[n] in LIGHT or stem(words[n]) in LIGHT for n in range(verb, last)):
        return Proposition("", (), everything, open=False)  # "the gun was his": what is said of it stands in no word
    return Proposition(root(noun), what, everything, open=False)


def _gerund(word: str) -> bool:
    return (
        word.endswith("ing")
        and len(word) > 5
        and word not in {"during", "anything", "something", "nothing", "everything"}
    )


def _verb(page: Page, n: int, first: int) -> bool:
    """Whether the clause has its first verb at a word."""
    word = page.words[n]
    if word in _AUX:
        return True
    if n == first or page.words[n - 1] in _ARTICLE:
        return False
    return (word.endswith("ed") and len(word) > 4 and word not in _NO_VERB) or word in _PAST


def _noun(page: Page, subject: range) -> str | None:
    """The noun of a subject: its last word in small letters before one that hangs a phrase on it."""
    found = None
    for n in subject:
        if page.words[n] in _ADJUNCT or page.words[n] in _OF:
            if found is not None:
                break
            continue
        if page.stems[n] and page.text[page.starts[n]].islower() and not page.words[n][0].isdigit():
            found = page.stems[n]
    return found


def _predicate(page: Page, verb: int, last: int, noun: bool = False) -> tuple[str, ...]:
    """The content words of a predicate, without those that say when, where and how; all of a `noun` ("any link to …")."""
    found: list[str] = []
    for n in range(verb, last):
        word, s = page.words[n], page.stems[n]
        if n > verb and "," in page.text[page.ends[n - 1] : page.starts[n]]:
            break
        if (
            word == "to"
            and found
            and n + 1 < last
            and (page.words[n + 1] in _ARTICLE or page.text[page.starts[n + 1]].isupper())
        ):
            break
        if word in _ADJUNCT and found and n > verb + 1 and not _goes_with_verb(page, n, last, noun):
            break
        if s and s not in LIGHT and not word[0].isdigit() and root(s) not in found:
            found.append(root(s))
    return tuple(found)


def _goes_with_verb(page: Page, n: int, last: int, noun: bool) -> bool:
    """Whether a word that may open a phrase of time or place belongs to what stands before it."""
    if noun:
        return page.words[n] in {"for", "to", "with", "in", "from", "between", "by", "against"} and n + 1 < last
    return n + 1 < last and page.words[n + 1] in {"to", "and", "or"}
