"""Numbers in names, which are no quantities: "F-16", "Section 5", "123 Main Street", "iPhone 11", "Big Ten"."""

from __future__ import annotations

from rashomon.quantities import modifiers
from rashomon.quantities.lexemes import FIGURE, MARK, WORD, Lexeme, Lexemes
from rashomon.records import Token

# Lower or upper case, a number after these is a name or a place in a text, not a figure.
LABELS = frozenset(
    "section sections article articles chapter chapters title route routes highway hwy interstate room page pages "
    "flight resolution channel apartment apt suite line paragraph para verse phase stage type tier grade version "
    "season episode part volume vol book lot exhibit form rule amendment proposition prop measure question zone "
    "area district ward precinct block unit appendix figure fig table schedule clause act ordinance bill case "
    "docket gate planet category terminal platform track runway pier berth exit junction box building bldg group "
    "class formula model serial apollo covid windows ios python level game week day round issue pub psalm century "
    "engine squad battalion brigade regiment division corps squadron company camp ladder medic rescue channel "
    "reactor schoolhouse mission cell lane heat".split()
)


# Labels that are common nouns as well: a name only where capitalised, or where no plural noun follows.
_STREETS = frozenset(
    "street st avenue ave road rd drive boulevard blvd lane ln court ct place pl way highway hwy terrace circle "
    "square parkway pkwy plaza alley row close crescent".split()
)


_INDEXES = frozenset(
    "p s&p fortune nasdaq russell ftse nikkei dax cac ibex asx stoxx kospi sensex nifty forbes dow".split()
)


def inside_name(lx: Lexemes, first: int) -> bool:
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


_PREFIXES = frozenset(
    "sub minus plus mid pre post over under nearly almost some about now then to top non a an the and or than least "
    "most the up near".split()
)


_BEFORE_LABEL = frozenset("in at from to of near behind inside outside on via through into by between and".split())
_NO_LABEL = frozenset("age ages average total addition fact all half".split())


def bare_label(lx: Lexemes, first: int, number: int, token: Token | None, noun: Token | None, after: str) -> bool:
    """A number that names one of several: "in bay six", "gate 4 was shut", "studio three", by the syntax model.

    The noun before it is a singular without article, no noun follows (`after` is the tag there), and the number is
    no subject of its own.
    """
    if noun is None or token is None or not noun.text.islower() or noun.tag not in {"NN", "NNP"}:
        return False
    if (
        number != first + 1
        or token.dep.startswith("nsubj")
        or noun.text in _NO_LABEL
        or after in _COUNTABLE_TAGS - {""}
    ):
        return False
    opens = first == 1
    if not opens and lx.low(first - 2) not in _BEFORE_LABEL:
        return False
    if opens is False and first == 2 and after in {"VBD", "VBP", "VBZ", "MD"}:  # "In court 12 were charged"
        return False
    plain = lx.at(first).text.isdecimal() or lx.at(first).kind == WORD
    return plain and len(lx.at(first).text) <= 6 and not modifiers.left(lx, first)


_VEHICLES = frozenset("bus tram train streetcar trolley ferry line route shirt jersey engine reactor car lorry".split())


def numbered(lx: Lexemes, first: int, number: int) -> bool:
    """ "the number 4 bus": a name of a line or a thing."""
    before = lx.low(first - 1) if lx.at(first - 1).text != "." else lx.low(first - 2)
    return before in {"number", "no"} and lx.low(number) in _VEHICLES


_LISTING = frozenset({"and", "or", "-", "–", ",", "&", "to", "through"})


def labelled(lx: Lexemes, first: int) -> bool:
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
        return before.low in {"sec", "art", "ch", "vol", "pp", "p", "fig", "apt", "rt", "hwy", "no"}
    if before.low in _INDEXES:
        return True
    return before.low in LABELS and not (before.low in _PLAIN and before.text.islower())


# In lower case these go with figures too: "a group 40 strong", "the company 300 jobs".
_PLAIN = frozenset("group class case company act measure question day week area line camp heat cell".split())


_HOUSE = 3  # digits of a house number that needs no word for a street


def _ends_place(lx: Lexemes, at: int) -> bool:
    """Whether capitalised words from `at` on end as an address does: "at 2514 Mount Moriah.", "at 310 Oak in Lille"."""
    while lx.at(at).kind == WORD and lx.at(at).text[:1].isupper():
        at += 1
    return lx.at(at).kind == MARK or lx.low(at) in {"in", "on", "near", "around", "at", "by", "and", "about"}


def address(lx: Lexemes, first: int, number: int) -> bool:
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
    if before.low == "at" and len(lx[first].text) >= _HOUSE and after.text[:1].isupper() and _ends_place(lx, number):
        return True
    return len(lx[first].text) == 5 and before.kind == WORD and before.text.isupper() and len(before.text) == 2


_COUNTABLE_TAGS = frozenset({"NNS", "NN", "JJ", "JJR", "JJS", "VBN", "VBG", "CD", "HYPH", ""})


def road(lx: Lexemes, number: int, last: int) -> bool:
    """Whether a unit from `number` to `last` is a road's name: "near 7 Mile and Oak", in the singular."""
    plain = last == number + 1 and not lx.at(number).glued and lx.at(number - 1).text != "1"
    return plain and lx.at(number).text == "Mile" and lx.at(last).text not in {"-", "‑"}


_BACK = 40  # lexemes in which the name of a number said again is looked for


def again(lx: Lexemes, first: int, number: int) -> bool:
    """Whether the number is a part of a name said again without its first word: "Nova 11 and 11 Pro"."""
    if lx.low(first - 1) not in {"and", "or", ","} or not _capital(lx.at(number).text):
        return False
    return any(
        lx.at(at).text == lx.at(first).text and lx.at(at - 1).kind == WORD and _capital(lx.at(at - 1).text)
        for at in range(max(1, first - _BACK), first - 1)
    )


_SHARES = frozenset("percent % cent votes points seats delegates goals".split())
_TAKER = 3  # words of a name that takes a share
_ROW = 6  # takers in a row


def taken(lx: Lexemes, first: int, row: int = _ROW) -> bool:
    """Whether the number is the share of one of several: "Lopez won 45 percent, Berg 38 and Chan 9"."""
    at = first - 1
    while at > first - 1 - _TAKER and lx.at(at).kind == WORD and _capital(lx.at(at).text):
        at -= 1
    if at == first - 1 or lx.low(at) not in {",", "and", "to", "for", "while", ";"}:
        return False
    at -= 1 + (lx.low(at - 1) in {",", ";"})
    if lx.words(at - 2, 3) == ("of", "the", "vote"):
        at -= 3
    return lx.low(at) in _SHARES or (row > 0 and lx.at(at).kind == FIGURE and taken(lx, at, row - 1))


_FINITE = frozenset({"VBZ", "VBD", "VBP", "MD"})


def named(lx: Lexemes, first: int, number: int, tag: str, before_tag: str) -> bool:
    """A plain number after a capitalised word that does not open the sentence, with no noun after it: "iPhone 11"."""
    before, after = lx.at(first - 1), lx.at(number)
    if before.kind != WORD or not _capital(before.text) or not lx[first].text.isdecimal():
        return False
    if (before.glued and lx.at(first - 2).text in {"'", "’"}) or (tag not in _FINITE and taken(lx, first)):
        return False
    if before_tag and not before_tag.startswith(("NN", "FW", "X", "CD")):
        return False
    camel = not before.text[0].isupper()
    if not camel and (first - 1 == 0 or lx.at(first - 2).text in {".", "“", '"', ":", "”", "?", "!"}):
        bare = after.kind != WORD or tag in _FINITE  # "Falcon 9 has flown", "WXYZ 2 News learned"
        bare = bare or (
            before.text.isupper() and len(before.text) > 1 and after.text[1:].islower() and _capital(after.text)
        )
        return before.low not in _OPENERS and len(lx[first].text) <= 3 and bare
    if before.text.isupper() and len(before.text) > 3 and after.text.isupper():
        return False  # a headline in capitals
    if tag not in _COUNTABLE_TAGS:
        return True
    return not (after.kind == WORD and after.low not in NAME_GOES_ON and not _capital(after.text))


_OPENERS = frozenset(
    "in at about around over some nearly almost only just at least more than another these those the with by for "
    "from of to on under up between and or but all".split()
)


NAME_GOES_ON = frozenset(
    "is was were are has had have will would can could and or but in on at for to from with by that which who as of "
    "says said after before when where while than then series also may might should a an the this not".split()
)


def _capital(text: str) -> bool:
    return text[:1].isupper() or (len(text) > 1 and text[0].islower() and text[1].isupper())


def named_word(lx: Lexemes, first: int, number: int) -> bool:
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


def _shouted(before: Lexeme, after: Lexeme) -> bool:
    """Whether the words around are in capitals too, as in a headline."""
    return all(x.kind != WORD or x.text.isupper() for x in (before, after))
