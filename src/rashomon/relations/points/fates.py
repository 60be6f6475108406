# ruff: noqa: E501 - tables of words
"""What became of those whom a figure counts: the dead, the injured, the missing; parts and wider counts are left out."""

from __future__ import annotations

import re

from rashomon.records import Quantity, Span

# What became of those who are counted; words of one class answer one question. The order is that of asking.
FATES: tuple[tuple[str, str], ...] = (
    ("casualties", r"casualt(?:y|ies)|(?:dead|killed|deaths?) (?:or|and/or) (?:wounded|injured)"),
    (
        "dead",
        r"dead|deaths?|died|dies|dying|kill(?:ed|ing|s)?|(?:death )?toll|fatal(?:ly|ity|ities)?|slain|perish(?:ed|es)?|"
        r"bod(?:y|ies)|corpses?|murder(?:s|ed)?|(?:lost|lose|losing) (?:their|his|her) li(?:ves|fe)|"
        r"(?:claimed|took|taken|cost) (?:the )?(?:lives|life)|did not survive|didn't survive|massacred|drowned|deceased",
    ),
    ("injured", r"injur(?:ed|y|ies|ing|es)|wound(?:ed|ing|s)?(?! up)|hurt|maimed|critical condition|critically"),
    (
        "shot",
        r"shot(?! at by\b| back\b)|shooting victims?|gunshot victims?|gunshot wounds?|struck by (?:a |stray )?(?:bullets?|gunfire)|gunned down",
    ),
    ("missing", r"missing|unaccounted"),
    ("captured", r"captured|prisoners?|hostages?|abducted|kidnapped"),
    ("arrested", r"arrest(?:ed|s)?|detain(?:ed|ees?)|jailed|(?:in|into) (?:police )?custody"),
    ("charged", r"charged|charges|indicted|accused|arraigned|convicted|sentenced|pleaded"),
    ("suspects", r"suspects?|gunm[ae]n|shooters?|perpetrators?|assailants?|attackers?|robbers?"),
    ("displaced", r"displaced|fled|flee(?:ing)?|evacuat(?:ed|ees?|ing)|homeless|refugees?"),
    ("rescued", r"rescued|saved|surviv(?:ors?|ed)"),
    ("in hospital", r"hospitali[sz](?:ed|ations?)|(?:in|to|by) (?:the |a )?(?:\w+ )?hospitals?|treated|treatment"),
)


_FATES = tuple((name, re.compile(rf"(?<![\w-])(?:{words})(?!\w)", re.IGNORECASE)) for name, words in FATES)


def words_of(fate: str) -> re.Pattern[str]:
    """The words that say a fate."""
    return dict(_FATES)[fate]


_WORD = re.compile(r"[\w’'-]+|[,;:–—]")


_BREAKS = frozenset(
    ["and", "but", "while", ",", ";", ":", "–", "—", "including", "among", "of", "who", "when", "as", "after"]
)


REACH = 14  # words between a figure and the word that says what became of those counted


FEW = 3  # words from which on a word between two figures goes with the later one
BREAK = 3  # how many words a comma or "and" between them counts for


_NO_PERSONS = re.compile(
    r"\b(?:times?|years?|days?|hours?|minutes?|months?|weeks?|dollars?|crowns?|euros?|pounds?|percent|metres?|meters?|miles?|"
    r"kilomet(?:re|er)s?|houses?|homes?|buildings?|vehicles?|cars?|buses|trucks?|shots?|rounds?|bullets?|explosions?|"
    r"rockets?|missiles?|drones?|shells?|bombs?|villages?|towns?|cities|countries|outlets?|photographs?|cows?|horses?|"
    r"dogs?|cats?|animals?|bags?|incidents?|attacks?|counts?|weapons?|guns?|points?|floors?|rooms?|beds?|engines?|"
    r"block|street|avenue|road|crossing points?|families|ambulances?|wounds?|helicopters?|stations?)\b",
    re.IGNORECASE,
)


_PART = re.compile(r"\s*(?:\w+ )?of (?:the|them|those|these|whom|its|their|his|her|our|my|us)\b", re.IGNORECASE)


# "Of the 64 who were hurt, 16 are still in hospital": the second counts some of the first.
_SOME_OF = re.compile(
    r"^\W*(?:out )?of (?:the |its |their |those |these |all )?[^.;]{1,80}, (?:only |at least |about |some )?$",
    re.IGNORECASE,
)


# "had two children"
_OWNED = re.compile(r"\b(?:has|have|had) $", re.IGNORECASE)


# A count over more than this event: of a city, a year, a weekend, of several incidents.
_WIDER = re.compile(
    r"\b(?:across the (?:city|country|state|county|region)|citywide|nationwide|statewide|separate (?:shootings|incidents|attacks)|"
    r"this year|last year|so far in \d{4}|since (?:january|the (?:start|beginning) of|the war)|over the (?:[\w’'-]+ ){0,4}weekend|this weekend|"
    r"(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)) (?:homicide|murder|killing|death)|homicide count|"
    r"\w+day shootings|shootings (?:across|around|in|since|on|over|that)|"
    r"(?:pair|series|string|spate|number) of (?:\w+ )?(?:shootings|incidents|attacks|crashes|fires|strikes|blasts)|"
    r"in (?:several|multiple|other|unrelated) (?:shootings|incidents|attacks)|(?:two|three|four|five|six|several) (?:\w+ )?shootings)\b",
    re.IGNORECASE,
)


def _aside(text: str, quantity: Quantity) -> bool:
    """A bare number between commas after a name is an age."""
    before, after = text[: quantity.span[0]].rstrip(" "), text[quantity.span[1] :].lstrip(" ")
    if quantity.counted:
        return False
    if _AGE_BEFORE.search(before[-30:]) or _AGE_AFTER.match(after) or _DIED_AT.search(before[-60:]):
        return True
    if quantity.modifier:
        return False
    return before.endswith(",") and after[:1] in {",", ".", ";", ")"}


_AGE_BEFORE = re.compile(
    r"\b(?:who|he|she|they|victims?|suspects?|boys|girls|teens) (?:is|was|are|were)$|\b(?:aged?|ages(?: (?:were|are|range|ranged|ranging))?(?: from)?|aged between|looks to be|also|, \d{1,2},? and)$"
)
_DIED_AT = re.compile(r"\b(?:died|dead|killed|slain|to death)\b[^.;]{0,30} at$")  # "killed three years ago at 24"
_AGE_AFTER = re.compile(r"(?:and|to|or) (?:a )?\d+[- ]years?\b")


# What became of those who were shot, where it stands beside the word.
_OUTCOMES = (
    ("dead", re.compile(r"[ ,]*(?:and |to |then |, )*(?:fatally |later )?(?:killed|dead|death|died)\b", re.IGNORECASE)),
    ("injured", re.compile(r"[ ,]*(?:and |but |, )*(?:injured|wounded|hurt|survived)\b", re.IGNORECASE)),
)


def _outcome(text: str, shot: Span, sentence: Span) -> str:
    """What became of those who were shot: "shot and killed", "fatally shot"; empty where nothing beside says so."""
    if text[max(sentence[0], shot[0] - 8) : shot[0]].lower() == "fatally ":
        return "dead"
    return next((name for name, words in _OUTCOMES if words.match(text, shot[1], sentence[1])), "")


_OBJECT = re.compile(r" (?:at least |about |some |more than |as many as |up to )?")


def _has_object(text: str, end: int, numbers: list[Span]) -> bool:
    """Whether a word of fate has a number of its own behind it: "four names from the fire that killed two"."""
    gap = _OBJECT.match(text, end)
    return gap is not None and any(a in (gap.end(), end + 1) for a, _ in numbers)


def fate_of(text: str, sentence: Span, quantity: Quantity, numbers: list[Span]) -> tuple[str, str]:
    """What became of those counted, and the words between figure and that word; empty where nothing says so.

    The nearest such word of the sentence counts; a comma, "and" or another figure between makes it further.
    """
    if quantity.kind not in {"count", "other"} or _NO_PERSONS.search(f"{quantity.counted or ''} {quantity.unit}"):
        return "", ""
    if any(isinstance(end, float) and not end.is_integer() for end in (quantity.low, quantity.high)):
        return "", ""
    if _OWNED.search(text, max(sentence[0], quantity.span[0] - 12), quantity.span[0]):
        return "", ""
    if _SOME_OF.match(text[sentence[0] : quantity.span[0]]):
        return "", "part"
    if _PART.match(text, quantity.span[1]) or _aside(text, quantity) or _WIDER.search(text, *sentence):
        return "", "part"
    start, end = quantity.counted_span or quantity.span
    start, end = min(start, quantity.span[0]), max(end, quantity.span[1])
    best: tuple[int, str, str] | None = None
    for name, pattern in _FATES:
        for match in pattern.finditer(text, *sentence):
            if match.end() <= quantity.span[0]:
                between = (match.end(), quantity.span[0])
            elif match.start() >= quantity.span[1]:
                if _has_object(text, match.end(), numbers):
                    continue
                between = (min(end, match.start()), match.start())
            else:
                between = (0, 0)
            words = _WORD.findall(text[between[0] : between[1]])
            far = len(words) + BREAK * sum(w.lower() in _BREAKS for w in words)
            far += 3 * (name == "in hospital")
            far += 8 * sum(between[0] <= a < between[1] for a, _ in numbers)
            if best is None or far < best[0]:
                became = _outcome(text, match.span(), sentence) if name == "shot" else ""
                best = (far, became or name, text[min(match.start(), start) : max(match.end(), end)])
    if best is None or best[0] > REACH:
        return "", ""
    rest = best[2]
    for _, pattern in _FATES:
        rest = pattern.sub(" ", rest)
    return best[1], f"{best[1]} {rest}"
