# ruff: noqa: E501 - one pattern a line
"""Whether a text says of a figure that it was given before, and holds no longer."""

from __future__ import annotations

import re

from rashomon.records import Span

_SAID = r"(?:said|stated|given|gave|reported|announced|put|set|counted|estimated|told|spoken|spoke|named|thought|believed|feared|assumed|claimed|published|issued|listed|cited|registered|declared|mentioned|quoted)"
_FIGURE = r"(?:figures?|counts?|toll|numbers?|reports?|estimates?|tally|total|statements?|one|projections?|lists?|bulletins?|returns?|version)"
_FIRST = r"(?:previous|initial|old|first|original|earlier|preliminary|provisional|outdated)"
_AGO = r"(?:a|one|two|three|the|some|\d+) (?:hours?|days?|weeks?|night|evening|morning) (?:before|earlier|ago|previously)|the (?:day|night|evening|morning|week) before|the previous (?:day|night|evening|morning|week)"
_CHANGE = r"(?:rais|lower|revis|correct|increas|reduc|amend|updat|ris|rose|fell|fall|gr[eo]w|climb|jump|chang|mov|went|gone|doubl|cut|bring|brought|push|dropp?|slash|adjust)\w*"

# Words up to a verb that go over no other figure, and no word that turns to another.
_UPTO = r"(?:(?!\b(?:not|from|than|of|to|but|and)\b)[^.;\d]){0,40}?"

# The same between a word and the figure at its end: no other figure, and nothing that leads to a newer one.
_ON = r"(?:(?!\b(?:to|is|are|now|stands?|stood|has|raised|risen|rose|with|by|and|but|while|when)\b)[^.;\d]){0,40}$"

# Words that end just before the figure.
BEFORE: tuple[re.Pattern[str], ...] = tuple(
    re.compile(words, re.IGNORECASE)
    for words in (
        rf"(?<!\d )\b(?:earlier(?! (?:this|today|that|in|on|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)|previously|initially|originally|at first|at the outset)\b{_ON}",
        rf"\b{_FIRST} (?:\w+ )?{_FIGURE}\b{_ON}",
        rf"\b(?:up from|down from|rather than|instead of)\b{_ON}",
        rf"\b{_CHANGE} (?:\w+ )?from\b{_ON}",
        r"\b(?:it|that|this|they|there|which) had (?:still |first |earlier )?been(?: about| at least)? $",
        rf"\b{_CHANGE}\b[^.;]{{0,60}}\bfrom (?:at least |about |some |around |more than |the )?$",
        r"\b(?:replac(?:es?|ed|ing)|supersed(?:es?|ed|ing)|corrects?|withdr[ae]w\w*|retract(?:ed|s|ing)?|took back|taken back|abandon(?:ed|s))\b(?:(?!\b(?:with|by|to)\b)[^.;\d]){0,30}$",
        r"\b(?:after|having|following) (?:first |initially |earlier )?(?:giving|given|saying|said|reporting|reported|announcing|announced|putting|put|stating|stated|counting|speaking|estimating|claiming)\b(?:(?!,)[^.;\d]){0,40}$",
        rf"\b(?:were|was|been) (?:first |initially |originally |earlier |previously )?{_SAID} (?:at|as)\b(?=[^.;]{{0,20}}$)(?!.*\bnow\b)[^.;]{{0,20}}$",
        r"(?:, |\band |\bbut )not (?:the )?(?:about |some |at least |just )?$",
    )
)
# The same, but for what another voice had said.
HAD = re.compile(
    r"\bhad (?:announced|given|reported|said|stated|put|spoken|counted|estimated|claimed|declared|named|listed|confirmed)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
# "compared with 17", only beside a word for an earlier time after it.
_AGAINST = re.compile(
    r"\b(?:compared (?:with|to)|against|from|after)(?: the)?(?: about| some| at least)? $", re.IGNORECASE
)
_TIME = re.compile(
    rf"^[^.;,]{{0,30}}?\b(?:{_AGO}|yesterday|at first|earlier|previously|initially|originally|(?:on|last) (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.IGNORECASE,
)
# Words that begin just after the figure.
AFTER: tuple[re.Pattern[str], ...] = tuple(
    re.compile(words, re.IGNORECASE)
    for words in (
        r"^\W*(?:\w+ ){0,2}(?:had been given(?= (?:earlier|before|previously|at first|first|out|by)\b|\W*$|[,;)])|mentioned before|named before|given (?:earlier|before))",
        r"^[^.;]{0,60}\b(?:since|later|now) (?:been )?(?:raised|lowered|revised|corrected|put right|replaced|withdrawn|(?:increased|risen|fallen|grown|gone up|gone down) (?:to|by))\b",
        rf"^{_UPTO},? \b(?:as|which|that) [^.;,\d]{{0,30}}\b(?:had|originally|initially|earlier|first|previously) (?:been )?(?:\w+ )?{_SAID}\b",
        rf"^{_UPTO},? (?:(?:as|which|that) )?(?:originally|initially|previously|at first|first|earlier) {_SAID}\b",
        rf"^{_UPTO},? {_SAID} (?:originally|initially|previously|at first|earlier|before)\b",
        rf"^(?: \w+){{0,3}},? {_SAID} (?:{_AGO}|yesterday)\b",
        rf"^(?: \w+)? (?:{_AGO})\b",
        r"^ (?:\w+ )?(?:at first|initially|originally|at the outset|previously|(?:earlier|before)(?=\W*(?:$|[,;)]| is\b| has\b))|in the first (?:count|report|bulletin)s?)\b",
        r"^(?: \w+){0,2} (?:did(?:n[’']t| not) (?:hold|stand)|no longer (?:holds?|stands?|applies|held)|(?:had )?(?:proved|turned out|was|were) (?:to be )?(?:wrong|too (?:high|low)|mistaken|a mistake|an error))\b",
        r"^ on (?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:night|morning|evening|afternoon))?, (?:is|are|has|have|now|stands?|(?:was|were) (?:raised|lowered|revised|corrected)|climbed|rose|grew|jumped|went|fell|dropped|increased|swelled)\b",
        rf"^{_UPTO} {_SAID} (?:\w+ ){{0,3}}(?:was|were|had been) (?:wrong|too (?:high|low)|a mistake|mistaken|an error|outdated)\b",
    )
)


def had_said(text: str, sentence: Span, span: Span) -> bool:
    """Whether the words just before a figure say that somebody had given it: the same voice, or another one."""
    return HAD.search(text[max(sentence[0], span[0] - 90) : span[0]]) is not None


def says_earlier(text: str, sentence: Span, span: Span) -> bool:
    """Whether the words just before or after a figure say that it was given before, whoever gave it."""
    begin, end = sentence
    before = text[max(begin, span[0] - 90) : span[0]]
    after = text[span[1] : min(end, span[1] + 110)]
    if any(words.search(before) for words in BEFORE) or any(words.search(after) for words in AFTER):
        return True
    return _AGAINST.search(before) is not None and _TIME.search(after) is not None
