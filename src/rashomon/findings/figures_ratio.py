"""figures.ratio: a share, percentage or fraction of a base that the text states, and rates."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rashomon.arithmetic.relations import PART, PRODUCT, SHARE
from rashomon.findings.figures import averages, bases, rates
from rashomon.findings.figures.find import proofs
from rashomon.findings.figures.rules import Candidate, Rule, table
from rashomon.findings.figures.say import tell
from rashomon.findings.figures.skeleton import Skeleton
from rashomon.records import Analysis, Finding

CODE = "figures.ratio"

# What stands between a count and the share that restates it: "30 people, or 5 percent"; "(5 percent)"; "- that's 5%".
_OR = (
    r"(?:,? or |\(|(?:—|--| -) ?(?:or |that's |that is |an? |some )?|,? (?:and )?(?:representing|making up"
    r"|accounting for|constituting|comprising) |, an? (?:[a-z-]+ ){0,3}(?:rate|share|proportion|percentage|turnout) of "
    r"|,? for an? (?:[a-z-]+ ){0,3}(?:rate|share|turnout) of )(?:(?:indeed|exactly|just|only|a|staggering|already),? )*"
)
_IS = (
    r"(?:,|—|--| -| is| are| was| were|,? (?:which|who|that) (?:is|are|was|were|form|constitute|make up|represents?)"
    r"|,? represent(?:s|ed|ing)|,? constitut(?:es?|ed|ing)|,? compris(?:es?|ed|ing)|,? ma(?:kes?|de|king) up"
    r"|,? account(?:s|ed|ing) for|,? form)(?: only| just| already| about)? "
)
_OUT = r"(?: [^‹›;,.]{0,30})?,? (?:out )?of (?:the |a |its |their |all |about |[a-z.'&-]+'s? )*(?:[a-z.'&-]+ ){0,3}?"
_WHOLE = r"(?: —|\)| -| --|,)? (?:out )?of (?:the |all |about |[a-z.'&-]+'s? )*(?:[a-z.'&-]+ ){0,3}?"

# The share is of something else, or a change, or for another time; or more than the share stands in the brackets.
_UNLESS = (
    r"‹=› (?:of (?:whom|which)|more|less|fewer|higher|lower|above|below|than|up|down|increase|decrease|rise|drop"
    r"|decline|discount|stake|interest|chance"
    r"|in (?:19|20)\d\d|last|a year|compared)"
    r"|\(‹=›(?! ?\)| of )"
)
# The same, or the share is of a whole that is named anew.
_UNLESS_OF = _UNLESS + r"|‹=›\)? of (?!them|those|these|the total(?:[.,;)]|$))"


# Verbs that take a part away, and what is another name for the whole.
_REMOVES = (
    r"\b(?:cut|cuts|cutting|los(?:e|es|ing|t)|shed(?:s|ding)?|scrap\w*|eliminat\w+|clos(?:e|es|ed|ing)|ax(?:e|es|ed|ing)"
    r"|remov\w+|dismiss\w*|withdr[ae]w\w*|retir\w+)\b"
)
_ALL = (
    r"(?:total|whole|number|strength|workforce|membership|fleet|stock|staff|crew|capacity|chain|network|seats?|herd"
    r"|garrison|electorate|class|squad)(?= ?[.,;)]| *$)"
)


def _share(name: str, pattern: str, unless: str = _UNLESS, **more: Any) -> Rule:
    """A rule of a share in percent, or as a fraction, of a part in a whole."""
    return Rule(name=name, pattern=pattern, relation=SHARE, unless=unless, operands=("part", "whole"), **more)


RULES = table(
    _share("n of m, or p", "{ND:part}" + _OUT + "{ND:whole}~110" + _OR + "{PFT:stated}", _UNLESS_OF),
    _share("n of m, a fraction", "{ND:part}" + _OUT + "{ND:whole}~45, (?:or |about |nearly )?{F:stated}(?= ?[,.;]|$)"),
    _share("n, or p, of m", "{ND:part}~60" + _OR + "{PFT:stated}" + _WHOLE + "{ND:whole}"),
    _share("n is p of m", "{ND:part}~60" + _IS + "{PF:stated}" + _WHOLE + "{ND:whole}"),
    _share(
        "n, making up p of m",
        "{ND:part}~160 (?:making up|accounting for|representing|constituting|comprising) {PF:stated}"
        + _WHOLE
        + "{ND:whole}",
    ),
    _share("p (n) of m", "{PF:stated} ?\\({ND:part}\\)~15 of ~25{ND:whole}"),
    _share(
        "of m, n, or p",
        "(?:^|[.,:(—] ?)(?:out )?of ~25{ND:whole}~120{ND:part}~45" + _OR + "{PF:stated}",
        _UNLESS_OF,
    ),
    _share(
        "m, of which n, or p",
        "{ND:whole}~40, of (?:which|whom|these|those|them),? (?:just |only |about )?{ND:part}~25" + _OR + "{PF:stated}",
        _UNLESS_OF,
    ),
    _share("p, or n of m", "{PF:stated}~45(?:,? or |\\(|(?:—|--| -) ?(?:or )?){ND:part}" + _OUT + "{ND:whole}"),
    _share(
        "n, or p, in a workforce of m",
        "{ND:part}~40"
        + _OR
        + "{PFT:stated}(?: —|\\)| -|,)? in ~25(?:workforce|population|total|membership) of {ND:whole}",
    ),
    Rule(
        name="p of m, or n",
        unless=r"(?:\(|—|--|-) ?‹=›",
        pattern="{P:share}~5 of ~20{ND:whole}~60(?:\\(|,? or |—|that is)~15{N:stated}",
        relation=PART,
        operands=("share", "whole"),
        unlike=True,
    ),
    Rule(
        name="a fraction of m, or n",
        unless=r"(?:\(|—|--|-) ?‹=›",
        pattern="{F:share} of ~20{N:whole}~40,? or ~10{N:stated}(?= ?[,.;]|$| of them| in all)",
        relation=PRODUCT,
        operands=("share", "whole"),
        unlike=True,
    ),
    Rule(
        name="a fraction of m, n in all",
        pattern="{F:share} of ~20{N:whole}~30, {N:stated} (?:in all|in total|altogether|of them)(?=,|\\)|—| -)",
        relation=PRODUCT,
        operands=("share", "whole"),
        unlike=True,
    ),
    _share(
        "n cut of m, a reduction of p",
        _REMOVES
        + "~25{ND:part}"
        + _OUT
        + "{ND:whole}~45, an? ~12(?:reduction|cut|loss|decline|drop|fall) of {PF:stated}",
        _UNLESS_OF,
    ),
    _share(
        "n of m, a fraction of all",
        "{ND:part}" + _OUT + "{ND:whole}(?: [a-z]+){0,2},? (?:or )?{F:stated} of (?:the|its|their) " + _ALL,
    ),
    _share("turnout p: of m, n", "(?:turnout|share|proportion|rate) ~25{P:stated}: ?of ~25{N:whole}~45{N:part}"),
    # loosely tied: agreement only
    Rule(
        name="a fraction of m, n",
        pattern="{F:share} of ~20{N:whole}~30, {N:stated}(?! of| girls| boys| among)",
        relation=PRODUCT,
        operands=("share", "whole"),
        unlike=True,
        firm=False,
    ),
    _share(
        "n of m, a fraction of something",
        "{ND:part}" + _OUT + "{ND:whole}~45, {F:stated} of (?:the|its|their)",
        firm=False,
    ),
    _share("m, n (p)", "{ND:whole}~120{ND:part}~45" + _OR + "{PF:stated}", firm=False),
    _share(
        "n, far before p of the m", "{ND:part}≈280{PF:stated} of (?:the|its|their|all|a)~30 ?{ND:whole}", firm=False
    ),
)


def candidates(skeleton: Skeleton) -> Iterator[Candidate]:
    """What rules can't say: shares of a base that stands earlier, and rates."""
    yield from bases.candidates(skeleton)
    yield from rates.candidates(skeleton)
    yield from averages.candidates(skeleton)


def check(analysis: Analysis) -> Iterator[Finding]:
    """One finding for each stated share whose part and whole the text ties to it."""
    for proof in proofs(analysis, RULES, candidates):
        yield tell(analysis, CODE, proof)
