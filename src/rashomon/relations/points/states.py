# ruff: noqa: E501 - tables of words
"""What became of things that a figure counts or measures: land that burned, jobs that go, flights that are called off.

A state with the noun is one question: burned homes and burned hectares are two. The words are those of the figure's
sentence; the nearest counts.
"""

from __future__ import annotations

import re

from rashomon.records import Quantity, Span
from rashomon.relations.points.things import asked_of, thing

# (state, nouns of which it is asked or none for all, words that say it). The order is that of asking. A noun after "-"
# is one of which it is never asked.
STATES: tuple[tuple[str, str, str], ...] = (
    ("cut", "job", r"cut(?:s|ting)?|shed(?:s|ding)?|ax(?:ed?|es|ing)|los[et]|losing|loss(?:es)?|go(?:es|ing)?|slash(?:ed|es|ing)?|eliminat\w+|scrap(?:ped|s|ping)?|redundan\w+|laid off|lay(?:ing)? off|at risk|threatened|disappear\w*|dropped|vanish\w*|under threat|abolish\w*|cost(?:s|ing)?|wip(?:e[sd]?|ing) out|in danger|in jeopardy|thr(?:ew|own) away|do(?:es|ing)? away with|done away with|shrink\w*"),
    ("without power", "", r"without (?:\w+ )?(?:power|electricity|light|water|gas|heating|heat|supply|internet|service)|(?:no|lost|lose|losing) (?:power|electricity|water|gas|heating|supply)|(?:shut|cut|turned|switched|knocked) (?:off|out) (?:the )?(?:power|electricity|water|gas|heating|supply)|in the dark|blacked out|cut off|outages?|blackouts?|power cuts?|disconnected"),
    ("displaced", "household", r"displac\w+|driven|drove|driving|forced|fled|flee(?:ing)?|homeless|uprooted|evacuat\w+|(?:left|leaving|lost|abandon(?:ed)?) (?:their|all) (?:homes?|houses?|they)|without (?:a )?(?:shelter|home|roof)\w*|(?:turned|washed|thrown) out of (?:their )?(?:homes?|houses?)|made to leave|evict\w+|expel\w*|expuls\w+"),
    ("taken", "customer record", r"stol(?:e|en)|theft|cop(?:ied|ying)|leak(?:ed|s|ing)?|expos(?:ed|es|ing)|compromised|breach(?:ed)?|affected|accessed|hack(?:ed|ers)?|taken|took|published|fallen into|hit|got hold of|downloaded|extracted|siphon\w*|harvest\w*|ended up"),
    ("rejected", "vote", r"reject(?:ed|s|ing)|thrown out|threw out|spoil(?:ed|t)|invalid(?:ated)?|annulled|disqualified|declared void|discarded"),
    ("held up", "lorry car train boat", r"h(?:eld|olds?|olding) up|stuck|stranded|blocked|queu\w+|waiting|backed up|stopped at"),
    ("called off", "", r"cancel(?:l?ed|s|l?ing|lations?)?|call(?:ed|ing)? off|postpon\w+|put off|scrapped|grounded|suspended|not (?:go ahead|take place|depart|take off)|axed"),
    ("burned", "", r"burn(?:ed|t|ing|s)?|scorch\w*|consum(?:ed|es|ing)|charred|blacken\w*|ravag\w+|devour\w*|swallowed|gutted|ablaze|(?:fires?|flames|blaze|wildfires?) (?:had |has |have )?(?:destroyed|taken|claimed|covered|spread|reached|grown)|up in (?:flames|smoke)"),
    ("flooded", "", r"flood(?:ed|s|ing)?|inundated|under ?water|submerged|swamped|waterlogged"),
    ("spilled", "volume", r"spill(?:s|ed|ing|age)?|spilt|leak(?:ed|s|ing|age)?|run out|ran out|gush\w*|pour(?:ed|ing)?|seep\w*|escaped|discharged|slick"),
    ("destroyed", "", r"destroy(?:ed|s|ing)?|destruction|flattened|level?led|wreck(?:ed|age)?|raz(?:ed|ing)|demolish\w*|collapsed|swept away|washed away|reduced to (?:rubble|ashes|ruins)|uninhabitable|in ruins|torn down|crush(?:ed|ing)|smashed|shattered|mangled|written off|burnt out|burned out"),
    ("damaged", "-tonne money", r"damag(?:ed?|es|ing)|hit|struck|affected|attacked|shelled|bombed|knocked out|crippled|paraly[sz]ed|disrupted"),
    ("gone", "money", r"short(?:fall|s)?(?! of (?:the|its|their|target|expectations))|deficit|(?:budget|funding|financing) gap|gap|hole|arrears|overspen[dt]\w*|in the red|stol(?:e|en)|stealing|theft|thefts|made off|got away with|haul|loot(?:ed)?|robb(?:ed|ery)|embezzl\w+|siphon\w*|missing|unaccounted|disappear\w*|vanish\w*|diverted|misappropriat\w+|defraud\w*|tak(?:en|ing)|took|cleaned out|helped (?:himself|herself|themselves)"),
    ("cost", "money", r"(?:value|worth|cost|price) of (?:the |their )?(?:\w+ )?(?:haul|loot|theft|booty)|cost(?:s|ing)?|damages?|loss(?:es)?|bill|price|worth|valued?|put at|repairs?|budget(?:ed)?|overruns?"),
    ("recovered", "-money", r"recover(?:ed|s|ing)?|retriev\w+|(?:got|given|handed|brought|won) back"),
    ("stolen", "-money", r"stol(?:e|en)|stealing|theft|made off|got away with|haul|loot(?:ed)?|robb(?:ed|ery)|took|taken|embezzl\w+|siphon\w*|missing"),
    ("fined", "money", r"fin(?:ed?|es|ing)|penalt(?:y|ies)|damages|compensation|settle(?:ment|d)?|award(?:ed|s)?"),
    ("raised", "money", r"rais(?:ed|es|ing)|donat\w+|collected|pledg\w+|appeal"),
    ("shut", "-job money", r"clos(?:ed|es|ing|ures?)|shut(?:s|ting|tered)?"),
    ("recalled", "", r"recall(?:ed|s|ing)?|withdrawn|taken off the (?:shelves|market)"),
    ("dead", "animal", r"dead|died|dying|killed|kill|perish\w*|cull(?:ed|ing)?|slaughter\w*|drown\w*|carcass(?:es)?|poisoned|put down|euthani[sz]ed|lost|deaths?"),
    ("saved", "animal", r"refloat\w*|rescued|freed|saved|released|(?:back|returned) (?:in|into|to) the (?:sea|water|wild)|survived"),
    ("stranded", "animal", r"strand(?:ed|ings?)|beached|(?:washed|came|come|swam|run|ran) (?:up|ashore|aground)|ashore|on (?:the|a) (?:\w+ )?(?:sands?|beach(?:es)?|shores?|mudflats?)"),
    ("brought in", "animal", r"brought in|taken in|treated|oiled|cleaned|collected|picked up"),
    ("won", "vote", r"w[io]n(?:s|ning)?|got|gained|received|took|secur\w+|poll(?:ed|s)?|giv(?:es?|en|ing)|gave|with|for|lead(?:s|ing)?|allott?ed|ahead|total|came to|credit\w*|finish\w*|count(?:ed)?|backed|cast"),
    ("seized", "", r"seiz(?:ed|ure|ures|ing)|confiscat\w+|impound\w+|intercept\w*"),
    ("fired", "missile", r"fired|launched|shot down|intercepted|downed|struck|hit|fell|landed"),
)  # fmt: skip

_STATES = tuple(
    (
        name,
        frozenset(of.strip("-").split()),
        of.startswith("-"),
        re.compile(rf"(?<![\w-])(?:{words})(?!\w)", re.IGNORECASE),
    )
    for name, of, words in STATES
)
_BY_NAME = {name: words for name, _, _, words in _STATES}

# What money can be of the states that all things can be.
_MONEY = frozenset(["seized"])
NEAR = 12  # words between a figure and the word that says what became of what it counts
BREAK = 3  # how many words a comma or "and" between them counts for
# What is lost where something was stolen.
_LOSS = re.compile(r"loss(?:es)?|value of .*|worth", re.IGNORECASE)
_THEFT = re.compile(
    r"\b(?:robbers?|robbery|robbed|heist|thie(?:f|ves)|stolen|thefts?|embezzl\w+|burglars?|burglary|fraud\w*|swindl\w+)\b",
    re.IGNORECASE,
)
# Words that lead to a sum or measure, and say nothing of it.
_COMES_TO = frozenset(["hit", "struck"])
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
    for name, of, never, words in _STATES:
        asked = never != bool(of & {kind, noun}) if of else True
        if not asked or (kind == "money" and (never or not of) and name not in _MONEY):
            continue
        for match in words.finditer(text, begin, end):
            if (
                kind in {"money", "area", "volume"}
                and match.group().lower() in _COMES_TO
                and _figure_next(text, match.end(), start)
            ):
                continue
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
                best = (
                    far,
                    "gone" if name == "cost" and _LOSS.fullmatch(match.group()) and _THEFT.search(text) else name,
                )
    return (
        f"{best[1]}/{asked_of(best[1], noun)}" if best is not None and best[0] <= (2 * NEAR if bare else NEAR) else ""
    )


def _figure_next(text: str, end: int, start: int) -> bool:
    """Whether a word stands right before the figure: damage that "hit 40 million"."""
    return 0 <= start - end <= 12 and not re.search(r"[.,;:]", text[end:start])


# "Two thousand patients had their files copied", "the data of two thousand patients were stolen".
_DATA = r"(?:\w+ ){0,2}?(?:data|files?|records?|details|information|credentials|passwords|identit(?:y|ies)|particulars)"
_HAD_DATA = re.compile(
    rf"[^.;,]{{0,20}}?\b(?:(?:had|have|has|having|were having|saw) (?:their|his|her) |whose ){_DATA}\b", re.IGNORECASE
)
_DATA_OF = re.compile(
    rf"\b{_DATA} (?:of|on|about|for|belonging to) (?:at least |about |some |more than |nearly |up to |the )?$",
    re.IGNORECASE,
)


def of_data(text: str, sentence: Span, quantity: Quantity) -> bool:
    """Whether of those counted nothing but their data were taken."""
    start, stop = quantity.span[0], max(quantity.span[1], (quantity.counted_span or quantity.span)[1])
    beside = _HAD_DATA.match(text, stop, sentence[1]) or _DATA_OF.search(text[max(sentence[0], start - 60) : start])
    return beside is not None and _BY_NAME["taken"].search(text, *sentence) is not None
