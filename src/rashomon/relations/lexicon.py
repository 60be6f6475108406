# ruff: noqa: E501 - tables of words
"""Words of the language that comparison needs: stop words, stems, words that hedge. No word of any one story."""

from __future__ import annotations

import re

STOP = frozenset(
    """a about above after again against all also although always am among an and another any are aren't around as at away
    back be because been before behind being below between both but by came can can't cannot come could couldn't did
    didn't do does doesn't doing don't done down during each either else even ever every few first for from further get
    gets getting go goes going gone got had hadn't has hasn't have haven't having he he'd he'll he's her here hers
    herself him himself his how however i i'd i'll i'm i've if in into is isn't it it's its itself just last later least
    less let like made make makes many may me might mine more most much must my myself near never new next no nor not
    now of off often on once one only onto or other our ours out over own per perhaps put quite rather really same say
    says saying said see seen shall she she's should since so some still such take taken than that that's the their
    theirs them themselves then there there's these they they'd they'll they're they've this those though through thus
    to together told too took toward towards two under until up upon us very was wasn't way we we'd we'll we're we've
    well went were weren't what when where whether which while who whole whom whose why will with within without won't
    would wouldn't yet you you'd you'll you're you've your yours according report reported reports reportedly
    mr mrs ms dr sir""".split()
)

WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug "
    "sep sept oct nov dec".split()
)
CALENDAR = WEEKDAYS | MONTHS

# Words that weaken a statement, whoever weakens it.
HEDGES = re.compile(
    r"\b(?:may|might|could|possibly|perhaps|probably|likely|allegedly|reportedly|apparently|suspected|believed to|"
    r"thought to|appear(?:s|ed)? to|seem(?:s|ed)? to|said to|rumou?red|unconfirmed|if (?:true|confirmed|accurate)|"
    r"preliminary|presumably|potentially|suggest(?:s|ed)?|estimated)\b",
    re.IGNORECASE,
)

# What statements are called, in one pattern each: a claim, a report; figures; what is made up.
STATEMENT = (
    r"claim|assertion|suggestion|idea|notion|allegation|accusation|charge|version|theory|talk|report|rumou?r|account|statement|view|possibility|"
    r"invention|fabrication|fiction|lie|stor(?:y|ie)|critici\w+"
)
FIGURE = r"figure|number|toll|count|tally|total"
# What a statement is called by those who say that it is not so.
UNTRUE = (
    r"untrue|false(?:hoods?)?|baseless|unfounded|groundless|nonsense|rubbish|fabricat\w+|invent(?:ed|ions?)|lies?|absurd|fiction|fantas(?:y|ies)|"
    r"slander\w*|hoax|wrong|made up|no truth|not true|without (?:any )?(?:basis|foundation|substance)|no (?:basis|foundation)"
)
# What somebody does who says that something is not so.
DENYING = (
    r"den(?:y|ies|ied|ying|ials?)|reject\w*|refut\w+|disput\w+|dismiss\w*|contradict\w*|rebut\w*|rebuff\w*|repudiat\w*|disavow\w*|disown\w*|"
    r"debunk\w*|contest(?:s|ed|ing)?|rul(?:e[sd]?|ing) out|exclud\w+|disprov\w+|scoff\w*|hit(?:s|ting)? back|counter(?:s|ed|ing)?|protest\w*|"
    r"(?:brush|wav|shrug)\w* (?:\w+ ){0,3}(?:aside|off|away)|push\w* back|bristl\w+|t(?:akes?|ook) issue with|object(?:s|ed|ing) to"
)

_ENDINGS = (("ies", "y"), ("ied", "y"), ("ing", ""), ("edly", ""), ("ed", ""), ("es", ""), ("s", ""))
_DOUBLED = re.compile(r"([bdgmnprt])\1$")


def stem(word: str) -> str:
    """A rough common form of an English word, the same for "killed", "kills" and "killing".

    Only for measuring likeness: it is wrong now and then, and never shown.
    """
    if len(word) < 4 or not word.isalpha():
        return word
    for ending, put in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            cut = word[: len(word) - len(ending)]
            return (_DOUBLED.sub(r"\1", cut) if ending in {"ing", "ed"} else cut).rstrip("e") + put
    return word.rstrip("e") if len(word) > 4 else word
