"""The word "one": a number, or a pronoun.

"One soldier", "one of the", "one was killed" count; "no one", "one must", "at one point" do not.
"""

from __future__ import annotations

from rashomon.quantities import numerals
from rashomon.quantities.dates import WEEKDAYS
from rashomon.quantities.lexemes import WORD, Lexemes
from rashomon.records import Token

_NOT_AFTER = frozenset(
    "no any every each this that another which some anyone everyone someone if when unless whether whoever".split()
)
_COUNTING_BEFORE = frozenset("only just least but than most about exactly to".split())
_VERBS = frozenset(
    "was were is are has had have died dead killed injured wounded missing survived escaped "
    "remains remained fled".split()
)
_HYPHENED = frozenset("on to by off time sided size upmanship stop liner liners".split())
_LIKENING = frozenset("after like as for with to from into at on".split())
_PERIODS = WEEKDAYS | frozenset("summer winter day night morning evening afternoon".split())
_VAGUE = frozenset("thing point time way another".split())


_MEASURED_BEFORE = frozenset("for than only just in within after least about over every last per under of by".split())
_MEASURED_AFTER = frozenset(
    "after before later earlier ago of and or to a per off in at from since s - ' ’ away only".split()
)


def some_day(lx: Lexemes, i: int) -> bool:
    """Whether "one day" at lexeme `i` is "some day" and no duration."""
    if lx.low(i) != "one" or lx.low(i + 1) not in _PERIODS:
        return False
    return lx.low(i - 1) not in _MEASURED_BEFORE and lx.low(i + 2) not in _MEASURED_AFTER


def counts(lx: Lexemes, i: int, token: Token | None, following: Token | None) -> bool:
    """Whether "one" at lexeme `i` is a number. `token` is the syntax model's token for it, `following` the next one."""
    before, after = lx.low(i - 1), lx.low(i + 1)
    if _fixed(lx, i):
        return False
    if after == "of":
        return before not in {"the", "as"} or lx.low(i + 2) in {"the", "its", "his", "her", "their"}
    if after in _PERIODS:
        return before in {"only", "just", "for", "in", "than", "least"}
    numbers = token is not None and token.dep == "nummod"
    if before in _LIKENING:
        return numbers and following is not None and following.tag in {"NN", "NNP", "JJ", "JJR", "JJS"}
    if after in _VERBS or (following is not None and following.tag == "VBN"):
        return before != "the"
    if numbers:
        return not (before == "the" and lx.at(i + 1).kind != WORD)
    if before in {"the", "a"} or (token is not None and token.tag != "CD"):
        return False
    joined = token is not None and token.dep == "conj" and after in {"from", "in", "to", "on", "with"}
    compound = token is not None and token.dep in {"compound", "quantmod", "amod"} and lx.at(i + 1).kind == WORD
    return before in _COUNTING_BEFORE or joined or compound


_BEING = frozenset("is was be been became becomes remains remained".split())
_SEVERAL = frozenset(
    "the its his her their my our your these those that several many few some all such us them you whom which only "
    "just about more at over no".split()
)


def _likened(before: str, further: str) -> bool:
    """Whether "one of" says what something is like: "their history is one of mistrust"."""
    known = further in _SEVERAL or further in numerals.SMALL or further in numerals.TENS or not further.isalpha()
    return before in _BEING and not known and not further.endswith("s")


def _fixed(lx: Lexemes, i: int) -> bool:
    """Whether "one" stands in a turn of phrase that counts nothing: "no one", "one-on-one", "day one"."""
    before, after, further = lx.low(i - 1), lx.low(i + 1), lx.low(i + 2)
    return (
        before in _NOT_AFTER
        or before in {"day", "square", "number", "step", "rule", "loved", "other"}
        or (before == "only" and (lx.low(i - 2) == "the" or after in {"who", "that", "to"}))
        or after in _VAGUE
        or after == "self"
        or (after in {"'", "’"} and lx.at(i + 1).glued)
        or (after in {"-", "‐", "‑"} and further in _HYPHENED)
        or (after == "of" and (further in {"a", "an"} or further.endswith("ing") or _likened(before, further)))
        or lx.words(i + 2, 2) == ("or", "another")
    )
