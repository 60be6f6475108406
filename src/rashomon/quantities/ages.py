"""Ages: "45-year-old", "aged 12 to 15", "at the age of 34", "Jane Doe, 34, said"."""

from __future__ import annotations

from rashomon.quantities import names
from rashomon.quantities.drafts import Draft
from rashomon.quantities.lexemes import Lexemes
from rashomon.records import Token

_UNITS = {"year", "month", "week", "day", "hour"}
_AFTER_AGE = frozenset("has had was is who of from on said says and".split())
_BEING = frozenset("is was be turn turned turns turning s m".split())
_AGE_GOES_ON = frozenset("by when at in on and but this last next years before after prior".split())
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
    infant = draft.unit in _INFANCY and _named_before(lx, draft, tokens, token)
    if draft.kind == "duration" and draft.unit in _UNITS and (_old(lx, draft) or infant):
        draft.unit = f"{draft.unit} of age"
        draft.kind = "age"
        return True
    if draft.kind != "other" or draft.unit or draft.soft or draft.fraction:
        return False
    if draft.modifiers and lx.words(draft.first, 2) in {("younger", "than"), ("older", "than")}:
        draft.kind, draft.unit = "age", "year of age"
        return True
    if _older(lx, draft) or _lived(lx, draft) or _told(lx, draft, tokens, token):
        draft.kind, draft.unit = "age", "year of age"
        return True
    if _after_age(lx, draft.first) or _after_name(lx, draft, tokens, token):
        draft.kind, draft.unit = "age", "year of age"
        return True
    return False


_INFANCY = frozenset({"month", "week", "day"})


def _named_before(lx: Lexemes, draft: Draft, tokens: tuple[Token, ...], token: int) -> bool:
    """Whether a time stands between commas after a name: "Avery Berg, 23 months, sang"."""
    if lx.low(draft.first - 1) != "," or lx.at(draft.last).text != "," or draft.modifiers or token < 2:
        return False
    return _bears_a_name(tokens[token - 2])


def _bears_a_name(t: Token) -> bool:
    return t.entity == "PERSON" or (t.tag == "NNP" and t.entity not in {"DATE", "TIME"})  # not "on Friday, 57"


def _person(t: Token) -> bool:
    return _bears_a_name(t) or t.text.lower() in _PERSONS


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


def _row_of_ages(lx: Lexemes, draft: Draft) -> bool:
    """Whether plain numbers joined by "and" or commas follow, closed by a mark: ", 24 and 26,", ", 3, 5 and 9."."""
    at, many = draft.last, 0
    while lx.at(at).text in {",", "and"}:
        at += 1 + (lx.at(at).text == "," and lx.low(at + 1) == "and")
        if lx.at(at).kind != "figure":
            break
        if not lx.at(at).text.isdecimal() or int(lx.at(at).text) > _LONGEST:
            return False
        at, many = at + 1, many + 1
    return many > 0 and (lx.at(at).text in {",", ".", ";", ")", ""} or lx.at(at - 1).text == ",")


def _older(lx: Lexemes, draft: Draft) -> bool:
    """Whether "or older", "and younger" stands behind a bare number."""
    return lx.low(draft.last - 1) in {"older", "younger"} and lx.low(draft.last - 2) in {"and", "or"}


_GROWN = 10
_AS_OLD = frozenset({("as", "young", "as"), ("as", "old", "as")})
_ALSO = frozenset("also both then now only just".split())
_AT_THE_TIME = (("when",), ("at", "the", "time"), ("at", "death"))


def _told(lx: Lexemes, draft: Draft, tokens: tuple[Token, ...], token: int) -> bool:
    """Whether the words around say an age: ", also 8,", "as young as 14", "Berg was 14 when", "8 yo", "Lopez, 18 ("."""
    if lx.low(draft.last) in {"yo", "yoa"}:
        draft.last += 1
        return True
    if "as" in (lx.low(draft.first), lx.low(draft.first - 1)) and _AS_OLD & {
        lx.words(draft.first, 3),
        lx.words(draft.first - 3, 3),
    }:
        return True
    if draft.low is None or draft.low != draft.high or not draft.digits or not 0 < draft.low < _LONGEST:
        return False
    before, after = lx.low(draft.first - 1), lx.at(draft.last)
    if before in {"”", '"'} and lx.at(draft.first - 2).text == "," and after.text == "," and draft.low >= _GROWN:
        return True  # "Lee, known as “Ace,” 25, of"
    if before in _ALSO and lx.at(draft.first - 2).text in {",", "("} and after.kind != "word":
        return True
    if before in _BEING and any(lx.words(draft.last, len(w)) == w for w in _AT_THE_TIME) and token >= 2:
        who = tokens[token - 2]
        return who.entity == "PERSON" or who.tag in {"NNP", "PRP", "WP"} or who.text.lower() in _PERSONS
    if before == "," and (after.text == "(" or (lx.at(draft.first).glued and after.text == ",")):
        names_before = [lx.at(draft.first - k) for k in (2, 3)]
        return all(x.kind == "word" and x.text[:1].isupper() for x in names_before)
    return False


_MEANT = frozenset("average median mean minimum maximum legal retirement voting drinking pension same".split())
_STATED = frozenset("is was be been being are were at to of as".split())
_GIVEN = frozenset("as are were is".split())
_ENDED = frozenset("died dies dead retired retire retires retiring retirement".split())
_APART = frozenset({".", ";", ":", "—", "and", "but", "while"})
_LONGEST = 115  # years of age


def _lived(lx: Lexemes, draft: Draft) -> bool:
    """Whether a bare number is how long one lives: "life expectancy is 73", "the average age was 41", "died at 90"."""
    value = draft.high if draft.high is not None else draft.low
    if value is None or not 13 <= value <= _LONGEST or (lx.at(draft.last).kind == "word" and _goes_on(lx, draft.last)):
        return False
    before = lx.low(draft.first - 1)
    if before == "at" and lx.low(draft.first - 2) in _ENDED:
        return True
    if before not in _STATED:
        return False
    for at in range(draft.first - 2, max(0, draft.first - 14), -1):
        if lx.low(at) in _APART:
            return False
        if lx.low(at) == "expectancy" and lx.low(at - 1) == "life":
            return True
        if lx.low(at) in {"age", "ages"} and (lx.low(at - 1) in _MEANT or (before in _GIVEN and lx.low(at) == "ages")):
            return True
    return False


def _goes_on(lx: Lexemes, at: int) -> bool:
    """Whether a noun may follow the number at lexeme `at`: any word but a small one, or a verb's form in -ing."""
    return lx.low(at) not in _SMALL and not lx.low(at).endswith("ing")


_SMALL = frozenset(
    "in on at for by and or but from to when after before with as while of last this next that who which than "
    "compared up down now then today among years".split()
)


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
        person = token >= 2 and before.startswith("turn") and tokens[token - 2].entity == "PERSON"
        return (person or who in {"he", "she", "who", "i"}) and (
            lx.at(draft.last).kind != "word" or lx.low(draft.last) in _AGE_GOES_ON
        )
    if before == ":" and lx.low(draft.first - 2) in _AGE_WORDS:
        return True
    if before == "(":
        return after == ")" and token >= 2 and tokens[token - 2].tag in {"NNP", "NNPS"}
    if before == ",":
        if token >= 2 and tokens[token - 2].tag == "NNS" and _row_of_ages(lx, draft):  # "two men, 24 and 26, were"
            return tokens[token - 2].lemma.lower() in _PERSONS or tokens[token - 2].text.lower() in _PEOPLE
        if after not in {",", ".", ";", ")", "—", "–", "", ":"} and lx.low(draft.last) not in {
            "of",
            "and",
            "was",
            "were",
            "from",
        }:
            return False
        if token < 2 or (lx.low(draft.last) == "and" and lx.at(draft.last + 1).kind == "figure"):
            return False  # "Lopez and Berg, 11 and 8 percent"
        return _person(tokens[token - 2])
    if names.taken(lx, draft.first):
        return False
    goes_on = lx.at(draft.last).kind != "word" or lx.low(draft.last) in _AFTER_AGE
    return goes_on and token >= 1 and tokens[token - 1].entity == "PERSON" and draft.low >= 10
