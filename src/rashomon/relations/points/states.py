# ruff: noqa: E501 - tables of words
"""What became of things that a figure counts or measures: land that burned, jobs that go, flights that are called off.

A state with the noun is one question: burned homes and burned hectares are two. The words are those of the figure's
sentence; the nearest counts.
"""

from __future__ import annotations

import re

from rashomon.records import Quantity, Span
from rashomon.relations.points.things import thing

# (state, nouns of which it is asked or none for all, words that say it). The order is that of asking.
STATES: tuple[tuple[str, str, str], ...] = (
    ("cut", "job", r"cut(?:s|ting)?|shed(?:s|ding)?|ax(?:ed?|es|ing)|los[et]|losing|loss(?:es)?|go(?:es|ing)?|slash(?:ed|es|ing)?|eliminat\w+|scrap(?:ped|s|ping)?|redundan\w+|laid off|lay(?:ing)? off|at risk|threatened|disappear\w*|dropped|vanish\w*|under threat|abolish\w*"),
    ("without power", "", r"without (?:\w+ )?(?:power|electricity|light|water|gas|heating|heat|supply|internet|service)|(?:no|lost|lose|losing) (?:power|electricity|water|supply)|in the dark|blacked out|cut off|outages?|blackouts?|power cuts?|disconnected"),
    ("taken", "customer", r"stolen|theft|cop(?:ied|ying)|leak(?:ed|s|ing)?|expos(?:ed|es|ing)|compromised|breach(?:ed)?|affected|accessed|hack(?:ed|ers)?|taken|published|fallen into|hit"),
    ("called off", "", r"cancel(?:l?ed|s|l?ing|lations?)?|call(?:ed|ing)? off|postpon\w+|put off|scrapped|grounded|suspended|not (?:go ahead|take place|depart|take off)|axed"),
    ("burned", "", r"burn(?:ed|t|ing|s)?|scorch\w*|consum(?:ed|es|ing)|charred|blacken\w*|ravag\w+|devour\w*|swallowed|gutted|ablaze|(?:fires?|flames|blaze|wildfires?) (?:had |has |have )?(?:destroyed|taken|claimed|covered|spread|reached|grown)|up in (?:flames|smoke)"),
    ("flooded", "", r"flood(?:ed|s|ing)?|inundated|under ?water|submerged|swamped|waterlogged"),
    ("spilled", "volume", r"spill(?:s|ed|ing|age)?|spilt|leak(?:ed|s|ing|age)?|run out|ran out|gush\w*|pour(?:ed|ing)?|seep\w*|escaped|discharged|slick"),
    ("destroyed", "", r"destroy(?:ed|s|ing)?|destruction|flattened|level?led|wreck(?:ed|age)?|raz(?:ed|ing)|demolish\w*|collapsed|swept away|washed away|reduced to (?:rubble|ashes|ruins)|uninhabitable|in ruins|torn down|crush(?:ed|ing)|smashed|shattered|mangled|written off|burnt out|burned out"),
    ("damaged", "", r"damag(?:ed?|es|ing)|hit|struck"),
    ("short", "money", r"shortfall|deficit|budget gap|funding gap|arrears|overspen[dt]\w*|in the red"),
    ("cost", "money", r"(?:value|worth|cost|price) of (?:the |their )?(?:\w+ )?(?:haul|loot|theft|booty)|cost(?:s|ing)?|damages?|loss(?:es)?|bill|price|worth|valued?|put at|repairs?|budget(?:ed)?|overruns?"),
    ("stolen", "", r"stol(?:e|en)|stealing|theft|made off|got away with|haul|loot(?:ed)?|robb(?:ed|ery)|took|taken|embezzl\w+|siphon\w*|missing"),
    ("fined", "money", r"fin(?:ed?|es|ing)|penalt(?:y|ies)|damages|compensation|settle(?:ment|d)?|award(?:ed|s)?"),
    ("raised", "money", r"rais(?:ed|es|ing)|donat\w+|collected|pledg\w+|appeal"),
    ("shut", "", r"clos(?:ed|es|ing|ures?)|shut(?:s|ting|tered)?"),
    ("recalled", "", r"recall(?:ed|s|ing)?|withdrawn|taken off the (?:shelves|market)"),
    ("brought in", "animal", r"brought in|taken in|treated|rescued|washed (?:up|ashore)|found dead|died|dead|killed|perished|culled|slaughtered|oiled|stranded"),
    ("won", "vote", r"w[io]n(?:s|ning)?|got|gained|received|took|secur\w+|poll(?:ed|s)?|giv(?:es?|en|ing)|gave|with|for|lead(?:s|ing)?|allott?ed|ahead|total|came to|credit\w*|finish\w*|count(?:ed)?|backed|cast"),
    ("seized", "", r"seiz(?:ed|ure|ures|ing)|confiscat\w+|impound\w+|intercept\w*"),
    ("fired", "missile", r"fired|launched|shot down|intercepted|downed|struck|hit|fell|landed"),
)  # fmt: skip

_STATES = tuple((name, of, re.compile(rf"(?<![\w-])(?:{words})(?!\w)", re.IGNORECASE)) for name, of, words in STATES)
_BY_NAME = {name: words for name, _, words in _STATES}

# What money can be of the states that all things can be.
_MONEY = frozenset(["stolen", "seized"])
NEAR = 12  # words between a figure and the word that says what became of what it counts
BREAK = 3  # how many words a comma or "and" between them counts for
_WORD = re.compile(r"[\w’'-]+|[,;:–—]")
_BREAKS = frozenset(["and", "but", "while", ",", ";", ":", "–", "—", "including", "of", "who", "when", "as", "after"])


def is_state(fate: str) -> bool:
    """Whether a fate is that of things."""
    return "/" in fate


def words_of_state(fate: str) -> re.Pattern[str]:
    """The words that say a state of things."""
    return _BY_NAME[fate.partition("/")[0]]


def state_of(text: str, sentence: Span, quantity: Quantity, numbers: list[Span], bare: bool = False) -> str:
    """What became of the things of a figure, with their noun, as "burned/hectare"; empty where nothing says so.

    `bare`: the figure stands without its noun.
    """
    found = thing(quantity)
    if found is None:
        return ""
    kind, noun = found
    begin, end = sentence
    start, stop = quantity.span[0], max(quantity.span[1], (quantity.counted_span or quantity.span)[1])
    best: tuple[int, str] | None = None
    for name, of, words in _STATES:
        if (of and of not in {kind, noun}) or (kind == "money" and not of and name not in _MONEY):
            continue
        for match in words.finditer(text, begin, end):
            if match.start() < stop and match.end() > start:
                between = (0, 0)
            elif match.end() <= start:
                between = (match.end(), start)
            else:
                between = (stop, match.start())
            passed = _WORD.findall(text[between[0] : between[1]])
            far = len(passed) + BREAK * sum(w.lower() in _BREAKS for w in passed)
            far += 8 * sum(between[0] <= a < between[1] for a, _ in numbers)
            if best is None or far < best[0]:
                best = (far, name)
    return f"{best[1]}/{noun}" if best is not None and best[0] <= (2 * NEAR if bare else NEAR) else ""
