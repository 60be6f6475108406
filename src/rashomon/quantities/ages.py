"""Ages: "45-year-old", "aged 12 to 15", "at the age of 34", "Jane Doe, 34, said"."""

from __future__ import annotations

from rashomon.quantities.drafts import Draft
from rashomon.quantities.lexemes import Lexemes
from rashomon.records import Token

_UNITS = {"year", "month", "week", "day", "hour"}
_AFTER_AGE = frozenset("has had was is who of from on said says and".split())
_BEING = frozenset("is was be turned turns turning s m".split())
_AGE_GOES_ON = frozenset("by when at in on and but this last next years".split())
# "voters under 29", "children over 5": a bare bound after these is one of age.
_PEOPLE = frozenset(
    "people voters children adults kids men women boys girls those anyone everyone americans residents workers "
    "youths patients citizens players athletes drivers males females students individuals persons someone".split()
)
# Before a comma and a number: "a man, 40,".
_PERSONS = frozenset(
    "man woman boy girl teenager teen suspect victim driver mother father brother sister son daughter wife husband "
    "grandmother grandfather uncle aunt cousin friend girlfriend boyfriend officer child passenger resident".split()
)
_AGE_WORDS = {"age", "aged", "ages"}


def read(lx: Lexemes, draft: Draft, tokens: tuple[Token, ...], token: int) -> bool:
    """Whether the draft is an age; it then has kind `age` and unit "year of age" (or of another time unit)."""
    if draft.kind == "duration" and draft.unit in _UNITS and _old(lx, draft):
        draft.unit = f"{draft.unit} of age"
        draft.kind = "age"
        return True
    if draft.kind != "other" or draft.unit or draft.soft or draft.fraction:
        return False
    if draft.modifiers and lx.words(draft.first, 2) in {("younger", "than"), ("older", "than")}:
        draft.kind, draft.unit = "age", "year of age"
        return True
    if _after_age(lx, draft.first) or _after_name(lx, draft, tokens, token):
        draft.kind, draft.unit = "age", "year of age"
        return True
    return False


def _old(lx: Lexemes, draft: Draft) -> bool:
    """Whether "old" follows, with or without hyphens; the draft then ends after it."""
    at = draft.last
    while lx.at(at).text in {"-", "–", "‐", "‑"}:
        at += 1
    if lx.low(at) in {"old", "olds"}:
        draft.last = at + 1
        return True
    if lx.words(at, 2) == ("of", "age"):
        draft.last = at + 2
        return True
    return False


def _after_age(lx: Lexemes, first: int) -> bool:
    before = lx.low(first - 1)
    if before in {"of", "from", "between", "over", "under"}:
        return lx.low(first - 2) in _AGE_WORDS
    if before in _AGE_WORDS:
        return True
    bound = lx.low(first)
    return bound in {"over", "under"} and before in _PEOPLE


def _after_name(lx: Lexemes, draft: Draft, tokens: tuple[Token, ...], token: int) -> bool:
    """Whether the number stands between commas or brackets after a person's name: ", 34,", "(44)"."""
    if draft.low is None or draft.low != draft.high or not (0 < draft.low < 120) or draft.low.denominator != 1:
        return False
    if not draft.digits or draft.modifiers:
        return False
    before, after = lx.at(draft.first - 1).text, lx.at(draft.last).text
    if before in _BEING:
        who = lx.low(draft.first - 2)
        if who in {"'", "’"} and before in {"s", "m"}:
            who = lx.low(draft.first - 3)
        if who in {"will", "would"}:
            who = lx.low(draft.first - 3)
        return who in {"he", "she", "who", "i"} and (
            lx.at(draft.last).kind != "word" or lx.low(draft.last) in _AGE_GOES_ON
        )
    if before == ":" and lx.low(draft.first - 2) in _AGE_WORDS:
        return True
    if before == "(":
        return after == ")" and token >= 2 and tokens[token - 2].tag in {"NNP", "NNPS"}
    if before == ",":
        if after not in {",", ".", ";", ")", "—", "–", "", ":"} and lx.low(draft.last) not in {
            "of",
            "and",
            "was",
            "were",
            "from",
        }:
            return False
        if token < 2:
            return False
        name = tokens[token - 2]
        return name.entity == "PERSON" or name.tag == "NNP" or name.text.lower() in _PERSONS
    goes_on = lx.at(draft.last).kind != "word" or lx.low(draft.last) in _AFTER_AGE
    return goes_on and token >= 1 and tokens[token - 1].entity == "PERSON" and draft.low >= 10
