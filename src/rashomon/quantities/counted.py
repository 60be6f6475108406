"""What a quantity counts: the noun phrase beside it, from the parts of speech of the syntax model.

The phrase runs from the number over adjectives and nouns to the first plural noun, or to the last noun of a compound;
"of" after a fraction, a percentage or a soft number leads to it too.
"""

from __future__ import annotations

from typing import NamedTuple

from rashomon.quantities.dates import WEEKDAYS
from rashomon.records import Token

_INSIDE = frozenset(
    {"JJ", "JJR", "JJS", "VBN", "VBG", "NN", "NNS", "NNP", "NNPS", "HYPH", "CD", "RB", "RBS", "RBR", "FW", "POS"}
)
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_PLURAL = frozenset({"NNS", "NNPS"})
_PROPER = frozenset({"NNP", "NNPS"})
_DESCRIBING = frozenset({"VBN", "VBG", "JJ", "RB", "JJR", "JJS"})
_DETERMINERS = frozenset({"DT", "PRP$", "PDT"})
# Plurals without an s that taggers call singular.
_PLURAL_WORDS = frozenset("people police staff personnel troops cattle men women children folk crew media".split())
# Nouns that end the phrase even where a noun follows: "three people dead".
_STOP_AFTER = frozenset("people men women children troops personnel".split())
_OPENING = frozenset({"“", '"', "``", "‘", "'", "["})
_MARKS = _OPENING | {"”", "''"}
# No noun that is counted: what follows is an adverb of time or place.
_NEVER = WEEKDAYS | frozenset("today yesterday tomorrow ago pm am".split())


class Phrase(NamedTuple):
    """A counted noun phrase on tokens `[first, last)`, with its head noun and its singular name."""

    first: int
    last: int
    head: int
    name: str


def phrase(tokens: tuple[Token, ...], i: int, end: int, hyphen: bool = False) -> Phrase | None:
    """The noun phrase that begins at token `i`, before `end`; after a `hyphen` ("nine-page plan") its first noun."""
    if hyphen and i < end and tokens[i].tag in _NOUNS and tokens[i].tag not in _PROPER:
        return Phrase(i, i + 1, i, name(tokens, i, i))
    if i < end and tokens[i].text in _OPENING:
        i += 1
    head, owner, at = -1, i, i
    while at < end:
        token = tokens[at]
        if token.tag == "POS" and head >= 0:  # "Johnson's deputies": the owner is not what is counted
            head, owner = -1, at + 1
        elif _ends_before(tokens, at, end, head):
            break
        elif token.tag in _NOUNS or token.text.lower() in _PLURAL_WORDS:
            if head >= 0 and not _compounds(tokens[head], token):
                break
            head = at
            if _complete(tokens, at, end):
                break
        elif not _inside(tokens, i, at, end, head):
            break
        at += 1
    return Phrase(i, head + 1, head, name(tokens, owner, head)) if head >= 0 else None


def _ends_before(tokens: tuple[Token, ...], at: int, end: int, head: int) -> bool:
    """Whether a word of time at `at` ends the phrase before it."""
    low = tokens[at].text.lower()
    if low in _NEVER or (head < 0 and low in {"last", "next"} and _dated(tokens, at + 1, end)):
        return True
    return head >= 0 and tokens[at].entity in {"DATE", "TIME"}


def _compounds(head: Token, token: Token) -> bool:
    """Whether a noun goes on with the head before it: "job cuts", but not "people Monday"."""
    if head.tag in _PLURAL and token.tag not in _PLURAL:
        return False
    return not (token.tag in _PROPER and head.tag == "NNS")


def _complete(tokens: tuple[Token, ...], at: int, end: int) -> bool:
    """Whether a plural noun at `at` ends the phrase; a plural name goes on with the noun after it."""
    if tokens[at].tag not in _PLURAL and tokens[at].text.lower() not in _STOP_AFTER:
        return False
    if at + 1 >= end:
        return True
    following = tokens[at + 1]
    if following.tag == "POS" or (tokens[at].dep == "compound" and following.tag in _PLURAL):  # "firearms licences"
        return False
    return not (tokens[at].tag == "NNPS" and following.tag in _NOUNS)


def _inside(tokens: tuple[Token, ...], first: int, at: int, end: int, head: int) -> bool:
    """Whether a word that is no noun belongs to the phrase."""
    token = tokens[at]
    following = tokens[at + 1].tag if at + 1 < end else ""
    if token.tag == "CC":  # "digital and physical sales", "Kia and Hyundai vehicles"
        return first < at and _coordinated(tokens, at, end, head)
    if token.tag == "RB" and following not in {"JJ", "VBN", "VBG"}:
        return False
    if token.tag == "VBD":  # "300 pledged delegates", which taggers often take for a past tense
        return head < 0 and following in _NOUNS and token.lemma not in {"be", "have", "do"}
    if token.text in _MARKS:  # quotation marks around a part of the phrase
        return following in _NOUNS and head == at - 1
    if token.tag not in _INSIDE or (token.tag == "CD" and head < 0):
        return False
    if head < 0 or token.tag not in _DESCRIBING:
        return True
    if token.tag != "RB" and tokens[at - 1].text in {"-", "–"}:  # "candidate-focused ads"
        return True
    if token.tag == "VBN":  # "1,042 Ohio registered voters"
        return following in _PLURAL and tokens[head].tag == "NNP"
    return following in _NOUNS and token.tag == "JJ" and tokens[head].tag in {"NN", "NNP"}


def _dated(tokens: tuple[Token, ...], at: int, end: int) -> bool:
    """Whether a word of time stands at `at`: "2.1 last year"."""
    return at >= end or tokens[at].entity in {"DATE", "TIME"}


def _coordinated(tokens: tuple[Token, ...], at: int, end: int, head: int) -> bool:
    """Whether the "and" at `at` joins two descriptions of the noun that follows, not two things."""
    if at + 2 >= end or (head >= 0 and tokens[head].tag in _PLURAL):
        return False
    if head < 0:
        return tokens[at + 1].tag in {"JJ", "VBN", "VBG", "NN"}
    if tokens[head].tag != tokens[at + 1].tag:
        return False
    for after in range(at + 2, min(at + 4, end)):
        if tokens[after].tag == "NNS":
            return True
        if tokens[after].tag not in {"NN", "NNP", "JJ"}:
            return False
    return False


# Words of total and remainder are about the figure, not about what is counted.
_DROPPED = frozenset("most least combined total additional extra more further such".split())


def name(tokens: tuple[Token, ...], first: int, head: int) -> str:
    """The singular name of the phrase: its words as written, the head noun by its lemma, ands and hyphens dropped."""
    words = [
        t.lemma if t.tag == "JJS" else t.text
        for t in tokens[first:head]
        if t.tag not in {"CC", "POS", ","} and t.text not in {"-", "–"} and t.text.lower() not in _DROPPED
    ]
    if _shouted(tokens, first, head):
        last = singular(tokens[head]).lower()
        plural = tokens[head].tag != "NNS" and last.endswith("s") and not last.endswith("ss")
        return " ".join([*(w.lower() for w in words), last[:-1] if plural else last])
    return " ".join([*words, singular(tokens[head])])


def _shouted(tokens: tuple[Token, ...], first: int, head: int) -> bool:
    """Whether the words stand in a text in capitals: the words around them do too."""
    around = [
        t.text for t in tokens[max(0, first - 2) : head + 3] if t.text.isalpha() and t.sentence == tokens[head].sentence
    ]
    return len(tokens[head].text) > _ACRONYM and len(around) > _FEW and all(w.isupper() for w in around)


_ACRONYM = 3  # letters of a word in capitals that may be an acronym
_FEW = 2  # words in capitals that do not make a text in capitals


# What is counted under a short name in the records of games.
_SHORT = {
    "WAR": "win above replacement", "RBI": "run batted in", "HR": "home run", "TD": "touchdown", "PT": "point",
}  # fmt: skip


_IRREGULAR = (("children", "child"), ("women", "woman"))


def singular(token: Token) -> str:
    """A noun in the singular: the lemma for a plural, else the word as it is."""
    low = token.text.lower()
    if low in {"people", "police", "staff", "personnel", "troops"}:
        return "people" if low == "people" else low
    plain = token.text.removesuffix("s")
    if plain in _SHORT or (plain.isupper() and plain != token.text):  # "RBIs", "SUVs", "MPs"
        return _SHORT.get(plain, plain)
    for many, one in _IRREGULAR:
        if low.endswith(many):
            return low[: -len(many)] + one
    if token.tag == "NNS" and token.lemma:
        return token.lemma.lower() if token.text.islower() or not token.text.isupper() else token.lemma
    if token.tag == "NNPS" and token.text.endswith("s") and not token.text.endswith("ss"):
        return token.text[:-1]
    return token.text


# Adjectives that name people after "the": "three of the dead were women".
_PEOPLE_ALONE = frozenset(
    "dead wounded injured missing killed poor rich wealthy elderly old young homeless unemployed displaced sick ill "
    "deceased disabled blind deaf faithful accused convicted detained jailed needy bereaved hungry disappeared "
    "uninsured undecided hospitalized hospitalised infected vaccinated unvaccinated living arrested".split()
)
_ADJECTIVES = frozenset({"JJ", "VBN", "VBD", "NN", "NNS"})


def people(tokens: tuple[Token, ...], i: int, end: int) -> Phrase | None:
    """People named by an adjective alone at token `i`: "of the seriously wounded", "the number of wounded"."""
    first = i
    while i < end and tokens[i].tag == "RB":
        i += 1
    if i >= end or tokens[i].text.lower() not in _PEOPLE_ALONE or tokens[i].tag not in _ADJECTIVES:
        return None
    if tokens[first - 1].tag not in _DETERMINERS and tokens[first - 2].text.lower() != "number":
        return None
    if i + 1 < end and (tokens[i + 1].tag in _NOUNS or tokens[i + 1].tag in {"JJ", "HYPH", "VBG"}):
        return None
    return Phrase(first, i + 1, i, "people")


def listed(tokens: tuple[Token, ...], found: Phrase, end: int) -> int:
    """Where the phrase ends together with the plurals listed after it: "troops, tanks and aircraft"."""
    head, last, at = tokens[found.head], found.last, found.last
    if found.last != found.head + 1 or (head.tag not in _PLURAL and head.text.lower() not in _PLURAL_WORDS):
        return last
    chain, joined = {found.head}, False
    while at < end:
        token = tokens[at]
        if token.tag == "CC" and token.text.lower() in {"and", "or"}:
            joined = True
        elif token.tag in _NOUNS and token.dep == "conj" and token.head in chain:
            if token.tag not in _PLURAL and token.text.lower() not in _PLURAL_WORDS | _ALIKE:
                break
            chain.add(at)
            last = at + 1 if joined else last
            if joined:
                break
        elif token.text != "," and (token.tag not in _BEFORE_NOUN or at == found.last):
            break
        at += 1
    finite = last < end and tokens[last].tag in {"VBD", "VBZ", "VBP", "MD"}
    if finite and not head.dep.startswith("nsubj"):  # "it hit 40 houses, and people fled"
        return found.last
    return last


_ALIKE = frozenset("aircraft spacecraft sheep fish deer helicopters equipment artillery ammunition cattle".split())
_BEFORE_NOUN = frozenset({"JJ", "NN", "NNP", "VBN", "HYPH", "JJR"})


def after_of(tokens: tuple[Token, ...], i: int, end: int) -> int | None:
    """The token where the noun phrase of an "of" at token `i` begins, past its determiners, or None."""
    if i >= end or tokens[i].text.lower() != "of":
        return None
    at = i + 1
    while at < end and (tokens[at].tag in _DETERMINERS or tokens[at].text.lower() in {"all", "both"}):
        at += 1
    return at
