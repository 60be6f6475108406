"""What looks like a figure and is none: dates, years, clock times, addresses, names with numbers, telephone numbers.

A table of contexts first, then the few rules that need more than one word of context.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from rashomon.quantities.lexemes import FIGURE, MARK, WORD, Lexeme, Lexemes
from rashomon.records import Token

# Stretches that are skipped whole.
MASKED = re.compile(
    r"https?://\S+|www\.\S+|\b[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}|[#@]\w+"
    r"|\b[\w-]{1,64}\.(?:com|org|net|gov|edu|info|co\.uk|tv|fm)\b"
    r"|\(\d{3}\)\s?\d{3}[-. ]\d{4}\b|\b\d{3}[-. ]\d{3}[-.]\d{4}\b|\b\d{3}-\d{4}\b|\b1-\d{3}-\d{3}-\d{4}\b|\b\d{3}-\d{2}-\d{4}\b"
    r"|\b\d{1,2}/\d{1,2}/\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b|\b\d+(?:\.\d+){2,}\b|\b9/11\b|\b24/7\b|\b\d{1,2}/\d{1,2}\b(?=\s*\))"
    r"|\b\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?\s?m\b\.?)?"
    r"|\b\d{1,2}(?:\.\d{2})?\s*[ap]\.?\s?m\b\.?|\b(?:noon|midnight)\b"
    r"|\b\d{4}\s*(?:GMT|UTC|EST|EDT|CET|BST|hrs)\b"
    r"|\b[A-Za-z]*\d+[A-Za-z]+\d[\w-]*|\b[A-Z]{2,}\d+\w*-\w+"
    r"|\b\d{5}-\d{4}\b",
    re.IGNORECASE,
)

MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug "
    "sep sept oct nov dec".split()
)
# Lower or upper case, a number after these is a name or a place in a text, not a figure.
LABELS = frozenset(
    "section sections article articles chapter chapters title route routes highway hwy interstate room page pages flight "
    "resolution channel apartment apt suite line paragraph para verse phase stage type tier grade version season "
    "episode part volume vol book lot exhibit form rule amendment proposition prop measure question zone area district ward "
    "precinct block unit appendix figure fig table schedule clause act ordinance bill case docket "
    "gate planet category terminal platform track runway pier berth exit junction box building bldg group class formula "
    "model serial apollo covid windows ios python level game week day round issue pub psalm "
    "century engine squad battalion brigade regiment division corps squadron company camp ladder medic rescue channel "
    "reactor schoolhouse mission cell lane heat".split()
)
# Labels that are common nouns as well: a name only where capitalised, or where no plural noun follows.
_STREETS = frozenset(
    "street st avenue ave road rd drive boulevard blvd lane ln court ct place pl way highway hwy terrace circle square "
    "parkway pkwy plaza alley row close crescent".split()
)
_YEAR_BEFORE = frozenset(
    "in since by until till during before after of late early mid circa fiscal year from for summer spring autumn fall winter "
    "election elections the and through to between last".split()
)
_INDEXES = frozenset(
    "p s&p fortune nasdaq russell ftse nikkei dax cac ibex asx stoxx kospi sensex nifty forbes dow".split()
)


def masked(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The stretches of `text[start:end]` that are never read: addresses of all kinds, dates in digits, clock times."""
    return [m.span() for m in MASKED.finditer(text, start, end)]


class Around(NamedTuple):
    """The syntax model's tokens at a number, before it and after it."""

    token: Token | None = None
    before: Token | None = None
    after: Token | None = None

    @property
    def entity(self) -> str:
        """The entity type of the number's first token."""
        return self.token.entity if self.token else ""

    @property
    def tag(self) -> str:
        """The part of speech of the token after the number."""
        return self.after.tag if self.after else ""


def excluded(lx: Lexemes, first: int, number: int, unit: bool, around: Around) -> bool:
    """Whether the number on lexemes `[first, number)` is no quantity. `unit`: it has a unit or currency."""
    if lx.at(first).kind == MARK and lx.at(first + 1).kind == FIGURE:  # after a sign
        first += 1
    here = lx.at(first)
    before = around.before
    if _inside_name(lx, first) or _decade(lx, first):
        return True
    if _code(here.text) or _list_number(lx, first, number):
        return True
    if unit:
        return _year_money(lx, first, number)
    after = lx.at(number)
    goes_on = after.kind == WORD and after.text.islower() and after.low not in _NAME_GOES_ON and not after.glued
    if (
        before is not None
        and around.entity in _NAME_ENTITIES
        and before.entity == around.entity
        and before.end == here.start - 1
        and not goes_on
    ):
        return True
    if here.kind == FIGURE:
        return (
            _ordinal(lx, first)
            or _month_day(lx, first, number)
            or _clock(lx, first, number)
            or _labelled(lx, first)
            or _address(lx, first, number)
            or year(lx, first, number, around)
            or _apostrophe(lx, first)
            or _named(lx, first, number, around.tag)
            or _emergency(lx, first, number)
        )
    if here.kind == WORD and not unit:
        return _labelled(lx, first) or _clock(lx, first, number) or _named_word(lx, first, number)
    return False


_NAME_ENTITIES = frozenset({"PRODUCT", "ORG", "FAC", "WORK_OF_ART", "EVENT", "LAW", "PERSON"})


def _year_money(lx: Lexemes, first: int, number: int) -> bool:
    """ "in 2016 dollars", where the number is a year."""
    text = lx[first].text
    return text.isdecimal() and len(text) == 4 and text[:2] in {"19", "20"} and lx.low(number) == "dollars"


def _inside_name(lx: Lexemes, first: int) -> bool:
    """Whether a letter touches the number: "A2", "F-16", "SF90", "COVID-19", "16th-century" is left to ordinals."""
    here, before = lx.at(first), lx.at(first - 1)
    if here.kind != FIGURE:
        return False
    if here.glued and before.kind == WORD and before.text != "x":
        return True
    if here.glued and before.text in {"-", "‐", "‑", "–", "_", "/"} and before.glued:
        letters = lx.at(first - 2)
        if letters.kind == WORD and letters.low not in _PREFIXES:
            return True
    if here.glued and before.text == "." and before.glued and lx.at(first - 2).kind == WORD:  # "ID.3"
        return True
    return before.text in {"-", "–"} and lx.low(first - 2) in {"covid", "cov"}


_PREFIXES = frozenset("sub minus plus mid pre post over under nearly almost some about now then to top non a an the and or "
                      "than least most the up near".split())  # fmt: skip


def _decade(lx: Lexemes, i: int) -> bool:
    """ "1990s", "'90s", "mid-20s"; "9.8s" is a time."""
    after = lx.at(i + 1)
    text = lx.at(i).text
    if after.glued and after.low == "s" and text.isdecimal() and (len(text) == 4 or text[-1] == "0"):
        return True
    return after.text in {"'", "’"} and after.glued and lx.low(i + 2) == "s" and len(text) in {2, 4}


def _ordinal(lx: Lexemes, i: int) -> bool:
    return lx.at(i + 1).glued and lx.low(i + 1) in {"st", "nd", "rd", "th"}


def _apostrophe(lx: Lexemes, i: int) -> bool:
    """ "'16", "’08"."""
    before = lx.at(i - 1)
    return before.text in {"'", "’", "‘"} and lx[i].glued and not before.glued and len(lx[i].text) == 2


def _month(lx: Lexemes, i: int) -> bool:
    """Whether a month's name stands at `i`: capitalised, since "may" and "march" are verbs too."""
    here = lx.at(i)
    return here.low in MONTHS and (here.text[:1].isupper())


def _month_day(lx: Lexemes, first: int, number: int) -> bool:
    """ "March 5", "5 March", "Sept. 11", "March 5-7", "5 and 7 March", "November 2018"."""
    text = lx[first].text
    if not text.isdecimal() or not (len(text) <= 2 or len(text) == 4):
        return False
    at = first - 1
    if lx.at(at).text == ".":
        at -= 1
    if _month(lx, at):
        return True
    if lx.at(first - 1).text in {"-", "–", "and", "to", "or", ",", "&"} and lx.at(first - 2).kind == FIGURE:
        if _month(lx, first - 3) or (lx.at(first - 3).text == "." and _month(lx, first - 4)):
            nxt = lx.at(number)
            return not (nxt.kind == WORD and lx.at(first - 1).text in {"and", ",", "or"})
    if len(text) <= 2 and int(text) <= 31:
        at = number
        if _month(lx, at):
            return True
        if lx.at(at).text in {"-", "–", "and", "to", "or"} and lx.at(at + 1).kind == FIGURE and _month(lx, at + 2):
            return True
    return False


def _clock(lx: Lexemes, first: int, number: int) -> bool:
    """ "7 o'clock", "5 in the morning", "0830 hours"."""
    after = lx.words(number, 3)
    if after[:1] == ("o",) and after[1:2] in {("'",), ("’",)}:
        return True
    if after in {("in", "the", "morning"), ("in", "the", "afternoon"), ("in", "the", "evening")}:
        return lx.low(first - 1) in {"at", "around", "about", "by", "until", "after", "before"}
    return after[:2] in {("at", "night")} and lx.low(first - 1) in {"at", "around"}


_LISTING = frozenset({"and", "or", "-", "–", ",", "&", "to", "through"})


def _labelled(lx: Lexemes, first: int) -> bool:
    """Whether a label stands right before: "Section 5", "flight 370", "room 12", "#4"."""
    before = lx.at(first - 1)
    for _ in range(6):  # "Sections 5, 6 and 7"
        if before.text not in _LISTING or lx.at(first - 2).kind != FIGURE:
            break
        first -= 2
        before = lx.at(first - 1)
    if before.text in {"#", "§", "№"}:
        return True
    if before.text == ".":
        before = lx.at(first - 2)
        if before.low not in {"sec", "art", "ch", "vol", "pp", "p", "fig", "apt", "rt", "hwy", "no"}:
            return False
        return True
    if before.low in _INDEXES:
        return True
    return before.low in LABELS and not (before.low in _PLAIN and before.text.islower())


# In lower case these go with figures too: "a group 40 strong", "the company 300 jobs".
_PLAIN = frozenset(
    "group class case company act measure question bill day week area game form part line book camp heat cell".split()
)


def _address(lx: Lexemes, first: int, number: int) -> bool:
    """ "123 Main Street", "1500 block of", "10 Downing Street", postal codes after a state."""
    if lx.low(number) == "block" or (lx.low(number) == "-" and lx.low(number + 1) == "block"):
        return True
    if not lx[first].text.isdecimal():
        return False
    after = lx.at(number)
    if after.kind == WORD and after.text[:1].isupper():
        for at in range(number, number + 5):
            word = lx.at(at)
            if word.low in _STREETS and at > number and word.text[:1].isupper():
                return True
            if not (word.text == "." or (word.kind == WORD and word.text[:1].isupper()) or word.kind == FIGURE):
                if word.low in {"st", "nd", "rd", "th"} and word.glued:
                    continue
                break
    if after.kind == FIGURE and lx.low(number + 1) in {"st", "nd", "rd", "th"} and lx.low(number + 2) in _STREETS:
        return True
    before = lx.at(first - 1)
    return len(lx[first].text) == 5 and before.kind == WORD and before.text.isupper() and len(before.text) == 2


def year(lx: Lexemes, first: int, number: int, around: Around) -> bool:
    """A bare four-digit number that names a year."""
    text = lx[first].text
    if not (text.isdecimal() and len(text) == 4 and number == first + 1):
        return False
    value = int(text)
    before, entity = lx.low(first - 1), around.entity
    if 1000 <= value < 1700:
        if before in {"in", "since", "ad", "bc"} or lx.words(first - 4, 4) == ("a", ".", "d", "."):
            return entity in {"DATE", ""} or before in {"ad", "bc"}
        return before == "and" and lx.at(first - 2).kind == FIGURE and entity == "DATE"
    if not 1700 <= value <= 2100:
        return 2100 < value < 2300 and before in {"by", "in", "until", "before"}
    if value % 50 == 0 and entity != "DATE" and (around.tag == "NNS" or before not in _YEAR_BEFORE):
        return False
    if value % 100 == 0 and value < 2000 and before not in {"in", "since", "by", "until", "of"}:
        return entity == "DATE"
    return True


_COUNTABLE_TAGS = frozenset({"NNS", "NN", "JJ", "JJR", "JJS", "VBN", "VBG", "CD", "HYPH", ""})


def _named(lx: Lexemes, first: int, number: int, tag: str) -> bool:
    """A plain number after a capitalised word that is no sentence's first word and no place of a clause: "iPhone 11"."""
    before, after = lx.at(first - 1), lx.at(number)
    if before.kind != WORD or not _capital(before.text) or not lx[first].text.isdecimal():
        return False
    if before.glued and lx.at(first - 2).text in {"'", "’"}:
        return False
    camel = not before.text[0].isupper()
    if not camel and (first - 1 == 0 or lx.at(first - 2).text in {".", "“", '"', ":", "”", "?", "!"}):
        return before.low not in _OPENERS and len(lx[first].text) <= 3 and after.kind != WORD
    if before.text.isupper() and len(before.text) > 3 and after.text.isupper():
        return False  # a headline in capitals
    if tag not in _COUNTABLE_TAGS:
        return True
    return not (after.kind == WORD and after.low not in _NAME_GOES_ON and not _capital(after.text))


_OPENERS = frozenset("in at about around over some nearly almost only just at least more than another these those the "
                     "with by for from of to on under up between and or but all".split())  # fmt: skip
_NAME_GOES_ON = frozenset(
    "is was were are has had have will would can could and or but in on at for to from with by that which who as of "
    "says said after before when where while than then series also may might should a an the this not".split()
)


def _capital(text: str) -> bool:
    return text[:1].isupper() or (len(text) > 1 and text[0].islower() and text[1].isupper())


def _named_word(lx: Lexemes, first: int, number: int) -> bool:
    """Number words in names: "Big Ten", "One Direction", "BBC One", "Seven Oaks"."""
    here, before, after = lx.at(first), lx.at(first - 1), lx.at(number)
    if not here.text[:1].isupper() or (here.text.isupper() and len(here.text) > 1 and _shouted(before, after)):
        return False
    if number - first > 1:
        return False
    if before.kind == WORD and before.text[:1].isupper() and first - 1 >= 0 and before.low not in _OPENERS:
        return True
    opens = first == 0 or before.text in {".", "“", '"', "”", ":", "?", "!", "—", "‘", "'", ")", "("}
    return not opens and after.kind == WORD and after.text[:1].isupper()


def _list_number(lx: Lexemes, first: int, number: int) -> bool:
    """The number of an item in a list: "1." or "2)" at the start of a sentence."""
    mark = lx.at(number)
    plain = lx.at(first).text.isdecimal() and len(lx.at(first).text) <= 2
    return first == 0 and plain and mark.text in {".", ")"} and mark.glued and not lx.at(number + 1).glued


_CALLS = frozenset("call calls called calling dial dialed dialled dials dialing caller callers dispatcher dispatchers "
                   "operator operators dispatch".split())  # fmt: skip


def _emergency(lx: Lexemes, first: int, number: int) -> bool:
    """The telephone number of the police: "called 911", "a 999 call"."""
    if lx.at(first).text not in {"911", "999", "112", "000", "988", "311"}:
        return False
    return bool({lx.low(first - 1), lx.low(first - 2), lx.low(number)} & _CALLS)


def _shouted(before: Lexeme, after: Lexeme) -> bool:
    """Whether the words around are in capitals too, as in a headline."""
    return all(x.kind != WORD or x.text.isupper() for x in (before, after))


def _code(text: str) -> bool:
    """A string of digits that is a code: leading zeros, or very long without commas."""
    return (len(text) > 1 and text[0] == "0" and "." not in text) or (text.isdecimal() and len(text) > 9)
