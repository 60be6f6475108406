"""Numbers of the calendar and the clock, which are no quantities: years, decades, days of a month, hours of the day."""

from __future__ import annotations

from rashomon.quantities.drafts import Draft
from rashomon.quantities.lexemes import FIGURE, WORD, Lexemes
from rashomon.records import Token

MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul "
    "aug sep sept oct nov dec".split()
)
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())


_YEAR_BEFORE = frozenset(
    "in since by until till during before after of late early mid circa fiscal year from for summer spring autumn "
    "fall winter election elections the and through to between last".split()
)


def year_money(lx: Lexemes, first: int, number: int) -> bool:
    """ "in 2016 dollars", where the number is a year."""
    text = lx[first].text
    return text.isdecimal() and len(text) == 4 and text[:2] in {"19", "20"} and lx.low(number) == "dollars"


def decade(lx: Lexemes, i: int) -> bool:
    """ "1990s", "'90s", "mid-20s"; "9.8s" is a time."""
    after = lx.at(i + 1)
    text = lx.at(i).text
    if after.glued and after.low == "s" and text.isdecimal() and (len(text) == 4 or text[-1] == "0"):
        return True
    return after.text in {"'", "’"} and after.glued and lx.low(i + 2) == "s" and len(text) in {2, 4}


def apostrophe(lx: Lexemes, i: int) -> bool:
    """ "'16", "’08"."""
    before = lx.at(i - 1)
    return before.text in {"'", "’", "‘"} and lx[i].glued and not before.glued and len(lx[i].text) == 2


def _month(lx: Lexemes, i: int) -> bool:
    """Whether a month's name stands at `i`: capitalised, since "may" and "march" are verbs too."""
    here = lx.at(i)
    return here.low in MONTHS and (here.text[:1].isupper())


def month_day(lx: Lexemes, first: int, number: int) -> bool:
    """ "March 5", "5 March", "Sept. 11", "March 5-7", "5 and 7 March", "November 2018"."""
    text = lx[first].text
    if not text.isdecimal() or not (len(text) <= 2 or len(text) == 4):
        return False
    at = first - 1
    if lx.at(at).text == ".":
        at -= 1
    if _month(lx, at):
        return True
    link = lx.at(first - 1).text
    listed = link in {"-", "–", "and", "to", "or", ",", "&"} and lx.at(first - 2).kind == FIGURE
    if listed and (_month(lx, first - 3) or (lx.at(first - 3).text == "." and _month(lx, first - 4))):
        return not (lx.at(number).kind == WORD and link in {"and", ",", "or"})
    if len(text) <= 2 and int(text) <= 31:
        at = number
        if _month(lx, at):
            return True
        if lx.at(at).text in {"-", "–", "and", "to", "or"} and lx.at(at + 1).kind == FIGURE and _month(lx, at + 2):
            return True
    return False


# "The rate stood at six": after these verbs "at" gives a level.
_LEVELS = frozenset(
    "be stand remain put keep hold estimate set peak price value cap trade rank stay sit fix number list rate place "
    "level total measure settle average grow rise fall drop climb run come start end finish close open".split()
)
_AFTER_HOUR = frozenset("and or but on in for to with when as because that tomorrow tonight sharp every then".split())
_TRADED = frozenset("start end finish close open come run".split())


def hour(lx: Lexemes, draft: Draft, tokens: tuple[Token, ...], token: int) -> bool:
    """A bare hour of the clock: "will have more at six", "waited until ten", "shortly after nine"."""
    bare = draft.kind == "other" and not draft.unit and not draft.modifiers and draft.last == draft.first + 1
    if not bare or draft.low != draft.high or draft.low is None or not 1 <= draft.low <= 12 or not tokens:
        return False
    here, before = tokens[token], lx.low(draft.first - 1)
    if before not in {"at", "until", "till", "after", "before"} or here.dep != "pobj":
        return False
    follows = lx.at(draft.last)
    if follows.kind == WORD and follows.low not in _AFTER_HOUR:
        return False
    if before in {"until", "till"}:
        return True
    if before in {"after", "before"}:
        return lx.low(draft.first - 2) in {"shortly", "soon", "just", "right", "long"}
    verb = tokens[tokens[here.head].head]
    if verb.pos not in {"VERB", "AUX"}:
        return verb.pos in {"ADV", "NOUN"} and lx.low(draft.first - 2) in {"again", "more", "back", "here", "there"}
    return verb.lemma.lower() not in _LEVELS or (not draft.digits and verb.lemma.lower() in _TRADED)


def clock(lx: Lexemes, first: int, number: int) -> bool:
    """ "7 o'clock", "5 in the morning", "0830 hours"."""
    after = lx.words(number, 3)
    if lx.low(first - 1) in {"past", "to"} and lx.low(first - 2) in {"half", "quarter"}:
        return True
    if after[:1] == ("o",) and after[1:2] in {("'",), ("’",)}:
        return True
    if after in {("in", "the", "morning"), ("in", "the", "afternoon"), ("in", "the", "evening")}:
        return lx.low(first - 1) in {"at", "around", "about", "by", "until", "after", "before"}
    return after[:2] == ("at", "night") and lx.low(first - 1) in {"at", "around"}


def year(lx: Lexemes, first: int, number: int, entity: str, tag: str) -> bool:
    """A bare four-digit number that names a year."""
    text = lx[first].text
    if not (text.isdecimal() and len(text) == 4 and number == first + 1):
        return False
    value = int(text)
    before = lx.low(first - 1)
    if 1000 <= value < 1700:
        if before in {"in", "since", "ad", "bc"} or lx.words(first - 4, 4) == ("a", ".", "d", "."):
            return entity in {"DATE", ""} or before in {"ad", "bc"}
        return before == "and" and lx.at(first - 2).kind == FIGURE and entity == "DATE"
    if not 1700 <= value <= 2100:
        return 2100 < value < 2300 and before in {"by", "in", "until", "before"}
    if value % 50 == 0 and entity != "DATE" and (tag == "NNS" or before not in _YEAR_BEFORE):
        return False
    if value % 100 == 0 and value < 2000 and before not in {"in", "since", "by", "until", "of"}:
        return entity == "DATE"
    return True
