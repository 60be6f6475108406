# ruff: noqa: E501 - tables of words
"""What a text says of those or that which a figure counts, where no table tells a fate: the verb that its noun rules.

"Nine ferries were rerouted", "the storm rerouted nine ferries": two counts by one noun and one verb answer one question,
whatever the words beside them. Without a parse: the verb is looked for at the places where news English puts it.
"""

from __future__ import annotations

import re

from rashomon.records import Quantity, Span
from rashomon.relations.lexicon import stem

_ADVERB = r"(?:not|never|now|also|already|all|both|since|so far|still|only|just|then|later|reportedly|apparently|recently|again|since then|\w+ly)"
_AUXILIARY = r"(?:have|has|had|having|was|were|is|are|be|been|being|will|would|could|can|may|might|must|should|shall|got|get|gets|getting|did|do|does)"
# What may stand between a noun and its verb: a phrase that says where or whose.
_PHRASE = (
    r"(?: (?:of|in|at|on|from|near|across|around|along|throughout|with|for|belonging to|to) (?:[\w’'-]+ ){1,5}?| )"
)
_RULED = re.compile(
    rf"{_PHRASE}(?:{_ADVERB} )?{_AUXILIARY}(?: (?:{_AUXILIARY}|{_ADVERB})){{0,3}} (?P<verb>[a-z]{{3,}})\b",
    re.IGNORECASE,
)
# "Nine ferries rerouted", where the verb stands right behind the noun.
_BESIDE = re.compile(
    r" (?P<verb>[a-z]{2,}ed|[a-z]{3,}(?:wn|ung|ought|ilt|olen|oken|iven|osen|ritten)|hit|cut|shut|lost|sold|sent|laid|paid|held|kept|left|built|sunk|burnt)\b"
)
# "Rerouted nine ferries", "has been rerouting at least nine ferries": the verb right before the figure.
_LESS = r"(?:at least|at most|about|some|around|more than|fewer than|less than|nearly|almost|roughly|up to|as many as|only|just|another|over|under|the|all|its|their|his|her|a total of|exactly|approximately|no fewer than|no more than|an estimated)"
_BEFORE = re.compile(
    rf"\b(?P<verb>[a-z]{{2,}}(?:ed|ing)|{'|'.join(['hit', 'cut', 'shut', 'lost', 'sold', 'sent', 'laid', 'paid', 'held', 'kept', 'left', 'built', 'sank', 'bought', 'brought', 'took', 'stole', 'drew', 'threw', 'drove', 'gave', 'chose', 'broke', 'won', 'tore', 'flew', 'fired', 'sunk', 'cost', 'costs'])}) (?:up |out |down |off |away |back |over )?(?:{_LESS} ){{0,3}}$",
    re.IGNORECASE,
)

# Verbs that say nothing of what is counted: they tell, give a count, or stand for others.
_EMPTY = frozenset(
    stem(word)
    for word in "said say told reported report counted count put given gave give confirmed announced listed estimated known believed thought found seen seeing including involving being having "
    "made make took taken take done come came become became gone went got put set left held kept used needed wanted asked called according following during regarding able due still there also "
    "expected likely set among part more less about than very not now nearing totalling totaling reaching reached exceeding recorded registered numbered stood said showed showing".split()
)
_WITHOUT_ENDING = {
    "stole": "stolen", "took": "taken", "drew": "drawn", "threw": "thrown", "drove": "driven", "chose": "chosen", "broke": "broken",
    "tore": "torn", "flew": "flown", "sank": "sunk", "costs": "cost", "froze": "frozen", "burnt": "burned", "began": "begun",
}  # fmt: skip
FIGURE = re.compile(r"\d|[“”\"]")


def deed_of(text: str, sentence: Span, quantity: Quantity) -> str:
    """The stem of the verb that a counted noun rules or is ruled by; empty where none is seen."""
    if quantity.kind != "count" or not quantity.counted or quantity.counted_span is None:
        return ""
    start = min(quantity.span[0], quantity.counted_span[0])
    stop = max(quantity.span[1], quantity.counted_span[1])
    after = text[stop : min(sentence[1], stop + 90)]
    for found in (
        _RULED.match(after),
        _BESIDE.match(after),
        _BEFORE.search(text[max(sentence[0], start - 60) : start]),
    ):
        if found is not None and not FIGURE.search(found.group()):
            word = found["verb"].lower()
            verb = stem(_WITHOUT_ENDING.get(word, word))
            return "" if verb in _EMPTY or word in _EMPTY else verb
    return ""
