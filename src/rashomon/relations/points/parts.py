# ruff: noqa: E501 - one pattern a line
"""Counts of which a text says that they are part of another: "86 were injured, among them 14 children", "18 lorries, five
of them burnt", "six of those killed were civilians".

A part is named by whom or what it counts, or by what became of them; only parts of one kind answer one question.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from rashomon.records import Quantity, Span
from rashomon.relations.lexicon import stem
from rashomon.relations.points.people import names_people, of_its_own
from rashomon.relations.points.things import head, is_thing


@dataclass(frozen=True)
class Part:
    """What a count that is part of another is of. `kind` tells parts apart; `words` say it; `fate`: what its text says
    became of those whom the whole counts, where the words of the part say so themselves. `noun`: it is of a kind of
    people or things, and not of those of whom something is said. `victims`: it is of "the victims", whatever befell them."""

    kind: str
    words: str
    fate: str = ""
    noun: bool = True
    victims: bool = False


_SOME = r"(?: (?:were|was|are|is|also|at least|about|some|the|more than|no fewer than|around|exactly)){0,3}"
_THOSE = r"(?:those|the|its|their|these)"
# The words with which a text says of whom a part is: the fate that they tell, if any.
_FALLEN: tuple[tuple[str, str], ...] = (
    ("dead", r"dead|killed|deaths|fatalities|slain|who (?:had |have )?(?:died|perished|lost their lives)|who (?:were|had been|have been) killed|bodies"),
    ("injured", r"injured|wounded|hurt|injuries|who (?:were|had been|have been) (?:injured|wounded|hurt)"),
    ("missing", r"missing|who (?:were|are|had gone) missing"),
    ("arrested", r"arrested|detained|detainees|who (?:were|had been|have been) (?:arrested|detained)"),
    ("captured", r"abducted|kidnapped|hostages|captives|who (?:were|had been|have been) (?:abducted|kidnapped|seized)"),
    ("shot", r"who (?:were|had been|have been) shot"),
)  # fmt: skip
_OF_FATE = rf"{_THOSE} (?:\w+ )?(?:" + "|".join(f"(?P<{name}>{words})" for name, words in _FALLEN) + ")"
_OF = rf"(?:them(?: all)?|whom|these|which|{_OF_FATE}|those|victims|the victims|(?:the|these|those|its|their|all) (?:[\w’'-]+ )?(?:[\w’'-]*[^\W_sui]s|people|men|women|children|\d[\d,]*))"

# "among them 14 children", "including 14 children", "of whom 14 were children": words that end just before the count.
_LEADS = re.compile(
    rf"\b(?:includ(?:es?|ed|ing)|counting|(?:that|which) counts|(?:among|amongst|of) {_OF},?){_SOME} ?$", re.IGNORECASE
)
# "Of the 18 lorries, five were turned back."
_OUT_OF = re.compile(
    rf"^\W*(?:Out of|Of|Among) {_OF}(?: (?![^.;]{{0,80}}(?:among|including))[^.;,]{{1,60}})?, (?:only |at least |about |some |so far )?$",
    re.IGNORECASE,
)
# "five of them women", "six of those killed were civilians": words that begin just after the count.
_FOLLOWS = re.compile(rf"\s*(?:(?:people|persons?|others?|members?|more) )?(?:out )?of {_OF}(?![\w’'-])", re.IGNORECASE)
# "Five guides are among the dead."
_STANDS = re.compile(
    rf"[^.;,]{{0,25}}?\b(?:is|are|was|were|been|be) (?:also )?(?:counted |listed )?(?:among|amongst) {_OF}(?![\w’'-])",
    re.IGNORECASE,
)
# "23 objects, eight snuffboxes included": words that follow the count with its noun.
_COUNTED_IN = re.compile(r"[^.;,]{0,35}? included(?=[,.;)])", re.IGNORECASE)
# "including 14 children and two women": the count before it is a part, and so is this one.
_NEXT = re.compile(r"^(?:[^.;,\d]{0,25},? and|,|[^.;,\d]{0,25},)(?: at least| about)? $")

_ALL_OF = re.compile(r",? (?:all|most|both) of (?:them|whom) ", re.IGNORECASE)
# What may stand between the count and what is said of those it counts.
_IS = re.compile(
    r"[,]?\s*(?:(?:were|was|are|is|being|be|had|have|has|been|also|all|now|still|only|later|since|just|reportedly|believed to|thought to|said to|known to|"
    r"were to|came|come|came back|as|themselves|mere|tiny|young|small|too) ){0,4}",
    re.IGNORECASE,
)
_A = re.compile(r"(?:an?|the|his|her|their|its) ", re.IGNORECASE)
_AT = re.compile(
    r"(?:(?:on|in|from|at|under|over|with|without|aged|among|by|off|outside|near|to) ){1,2}(?:the |an? )?",
    re.IGNORECASE,
)
# Where what is said of them ends.
_STOP = re.compile(
    r"[,;:.!?()–—“”\"\n]|(?<!\w)-(?!\w)|\b(?:who|whom|which|that|when|after|before|as|while|because|since|so|but|if|and|or|in|on|at|by|with|from|of|for|during|into|to|"
    r"said|says|according|told|reported|whose|where|were|was|are|is|had|have|has|been|being|aged|still|already|overnight|yesterday|today|tonight|this|last|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b",
    re.IGNORECASE,
)
# "19 of the 23": the number of the whole, after the part.
_OF_NUMBER = re.compile(r"\s*of (?:the|these|those|all|its|their) (?=\S*\w)", re.IGNORECASE)
_ALL = re.compile(r"\b(?:all|both|each)(?: of)? $", re.IGNORECASE)
_HAD = re.compile(r"\b(?:had|has|have) $", re.IGNORECASE)
_DONE = re.compile(
    r"(?:\w\w(?:ed|en|wn|nt|lt|ilt|ught|ung|ld|ost|oke|ck)|burnt|gone|lost|sunk|hit|shut|cut|left|put|back|\w+ly|\w+ing)$",
    re.IGNORECASE,
)
_WHERE = re.compile(r"to|in|at|on|from|with|by|of|for", re.IGNORECASE)
# What befell people is asked of by itself, and not as a part of what befell others.
_BEFELL = re.compile(
    r"\b(?:died|dead|die|dying|killed|fatal\w*|shot|injured|wounded|hurt|missing|struck|hit|alive|survived|remain\w*)\b",
    re.IGNORECASE,
)
WORDS = 4  # words that can name a part
_WORD = re.compile(r"[^\s]+")

# Nouns that newspapers use of the same people, under the first of them.
_ALIKE = {
    **dict.fromkeys(("minor", "kid", "juvenile", "youngster"), "child"),
    **dict.fromkeys(("female",), "woman"),
    **dict.fromkeys(("male",), "man"),
    **dict.fromkeys(("pupil", "schoolchild"), "student"),
    **dict.fromkeys(("troop", "serviceman"), "soldier"),
    **dict.fromkeys(("policeman", "policewoman", "cop", "police"), "officer"),
    **dict.fromkeys(("fireman",), "firefighter"),
    **dict.fromkeys(("teenager",), "teen"),
    **dict.fromkeys(("employee", "labourer", "laborer"), "worker"),
}
_SINGULAR = {
    "people": "people",
    "men": "man",
    "women": "woman",
    "children": "child",
    "lives": "life",
    "bodies": "body",
    "babies": "baby",
    "crew": "crew",
    "police": "officer",
    "deputies": "deputy",
    "wives": "wife",
}
# What counts nobody in particular.
_ANYBODY = frozenset(
    "injury wound fatality casualty people person victim other more body dead injured individual life death case them wounded killed time year".split()
)
_BADLY = re.compile(
    r"\b(?:critical|serious|grave|severe|bad)(?:ly)?\b|\blife-threatening\b|\bintensive care\b", re.IGNORECASE
)
_CREW = re.compile(r"\b(?:crew(?: members?)?|members of the crew|crewm[ae]n)\b", re.IGNORECASE)
_TELLS = re.compile(r"\b(?:said|says|told|spoke|asked|wrote|thought|wanted|think|say|know|knew)\b", re.IGNORECASE)


def part_of(text: str, sentence: Span, quantity: Quantity, last: Part | None = None) -> Part | None:
    """What a count is a part of others as; None where its sentence doesn't say that it is a part, or of whom. `last`: what
    the count before it in the sentence is a part as."""
    if quantity.kind not in {"count", "other"} or quantity.low is None or isinstance(quantity.low, float):
        return None
    start, stop = quantity.span
    if _ALL.search(text[max(sentence[0], start - 8) : start]):
        return None
    end = min(sentence[1], stop + 140)
    before = text[max(sentence[0], start - 110) : start]
    after = None if of_its_own(text, quantity) else _FOLLOWS.match(text, stop, end)
    if after is not None:
        return _of_victims(_said(text, after.end(), end, quantity, _fate(after)), after.group())
    stands = _STANDS.match(text, stop, end)
    if stands is not None:
        return _of_victims(_counted(quantity, _fate(stands)), stands.group())
    lead = _OUT_OF.match(text[sentence[0] : start]) or _LEADS.search(before)
    if lead is not None:
        found = _counted(quantity, _fate(lead))
        if found is None and not re.match(r"includ|count", lead.group().lower()):
            found = _said(text, stop, end, quantity, _fate(lead))
        return _of_victims(found, lead.group())
    if _COUNTED_IN.match(text, stop, end) or (last is not None and _NEXT.search(before[-40:])):
        return _counted(quantity, last.fate if last else "")
    return None


def number_of_whole(text: str, quantity: Quantity) -> int | None:
    """Where the number of the whole begins that a part names after itself: "19 of the 23"."""
    found = _OF_NUMBER.match(text, quantity.span[1])
    return found.end() if found else None


def _of_victims(part: Part | None, words: str) -> Part | None:
    """A part with it marked that the words before it only speak of victims."""
    return part if part is None or "victims" not in words.lower() else replace(part, victims=True)


def _fate(found: re.Match[str]) -> str:
    """The fate that the words of a part name."""
    named = found.groupdict()
    return next((name for name, _ in _FALLEN if named.get(name)), "")


def _counted(quantity: Quantity, fate: str) -> Part | None:
    """A part by the noun that stands with its number, and not with that of the whole."""
    words = (quantity.counted or "").strip()
    at = quantity.counted_span
    if at is not None and not quantity.span[0] <= at[0] <= quantity.span[1] + 2:
        return None
    kind = kind_of_part(words)
    one = quantity.low == 1 and not is_thing(quantity) and not names_people(words.split()[-1] if words else "")
    return None if not words or not kind or one else Part(kind, words, fate)


def _said(text: str, at: int, end: int, quantity: Quantity, fate: str) -> Part | None:
    """A part by what is said of those counted: "women", "burnt", "from abroad", "under twenty"."""
    every = _ALL_OF.match(text, at, end)
    at = every.end() if every else at
    being = _IS.match(text, at, end)
    had = being is not None and _HAD.search(being.group()) is not None
    at = being.end() if being else at
    single = _A.match(text, at, end)
    if quantity.low == 1 and single is None:
        return None
    at = single.end() if single else at
    while text[at : at + 1] == " ":
        at += 1
    lead = _AT.match(text, at, end)
    begin = lead.end() if lead else at
    halt = _STOP.search(text, begin, end)
    words = _WORD.findall(text[begin : halt.start() if halt else end])[:WORDS]
    people = [k for k, w in enumerate(words) if names_people(w.lower()) and one(w.lower()) not in _ANYBODY]
    words = words[: people[-1] + 1] if people else words
    if not words or _TELLS.search(" ".join(words)) or (had and not _DONE.search(words[0])):
        return None
    if words[0][0].isupper() and lead is None and not people:
        return None
    said = " ".join(words)
    kind = kind_of_part(said)
    if not kind or (not people and (quantity.low == 1 or _BEFELL.search(said))):
        return None
    noun = bool(people) or not _DONE.search(words[0])
    if not noun and halt is not None and _WHERE.fullmatch(halt.group()):
        further = _STOP.search(text, halt.end(), end)
        beyond = _WORD.findall(text[halt.start() : further.start() if further else end])
        said = " ".join([said, *beyond]) if 1 < len(beyond) <= WORDS else said
    return Part(kind, f"{lead.group() if lead else ''}{said}".strip(), fate, noun=noun)


def kind_of_part(words: str) -> str:
    """What tells a part from others: the noun for people or things, or the stem of what is said of them."""
    said = words.lower().split()
    if not said:
        return ""
    if _CREW.search(words):
        return "crew"
    if _BADLY.search(words):
        return "badly"
    if names_people(said[-1]) or said[-1] in _SINGULAR or head(one(said[-1])) != one(said[-1]):
        noun = one(said[-1])
        return "" if noun in _ANYBODY else _ALIKE.get(noun, head(noun))
    if len(said) > 1 and said[0].endswith("ly"):
        said = said[1:]
    last = said[-1] if said[-1].endswith("s") and not said[-1].endswith(("ss", "us")) else said[0]
    return stem(one(last)) if last not in _ANYBODY else ""


def one(word: str) -> str:
    """A noun as it is of one."""
    if word in _SINGULAR:
        return _SINGULAR[word]
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    if word.endswith("children"):
        return word[:-3]
    if word.endswith("men"):
        return f"{word[:-2]}an"
    if word.endswith(("xes", "ches", "shes", "sses")):
        return word[:-2]
    return word.removesuffix("s") if not word.endswith("ss") else word
