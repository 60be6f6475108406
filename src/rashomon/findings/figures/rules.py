"""Rules of relation: a pattern over a skeleton, the relation that its words state, and how firmly they tie figures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rashomon.arithmetic.relations import Relation
from rashomon.findings.figures.operands import Figure
from rashomon.findings.figures.skeleton import Skeleton
from rashomon.records import Record, Span


class Rule(Record, frozen=True):
    """One way in which words tie figures.

    `pattern` is a regular expression over a skeleton in which `{NP:name}` stands for a figure with one of the letters,
    `~40` for up to 40 characters without a figure (durations don't count), and `≈40` for up to 40 of any. The figure
    named `stated` is under check; `operands` names the others in the order of the relation. `firm`: the words leave no
    doubt that this relation is stated, so that a mismatch counts; without it only agreement is worth saying.
    `direction` tells a rise from a fall: "up", "down", or "verb" for what the verbs before say.
    """

    name: str
    pattern: str
    relation: Relation
    operands: tuple[str, ...]
    firm: bool = True
    direction: str | None = None
    unlike: bool = False  # the operands may be of different measures (a count and points)
    unless: str = ""  # found in the words around, with ‹=› for the stated figure, it leaves a doubt: not firm
    across: bool = False  # "but" and "while" may stand between the figures


class Candidate(Record, frozen=True):
    """A relation that the words of a sentence state: the figure under check, its operands, and the tying words."""

    rule: Rule
    relation: Relation
    stated: Figure
    operands: tuple[Figure, ...]
    ties: tuple[Span, ...]
    words: str
    firm: bool


_FIGURE = re.compile(r"\{([A-Za-z]+):(\w+)\}")
_GAP, _ANY = re.compile(r"~(\d+)"), re.compile(r"≈(\d+)")


def compiled(rule: Rule) -> re.Pattern[str]:
    """The rule's pattern as a regular expression."""
    pattern = _FIGURE.sub(r"‹[\1](?P<\2>\\d+)›", rule.pattern)
    return re.compile(_ANY.sub(r".{0,\1}?", _GAP.sub(r"(?:[^‹›;]|‹D\\d+›){0,\1}?", pattern)))


def doubtful(rule: Rule, words: str) -> bool:
    """Whether the words around a match leave a doubt that the relation of the rule is stated."""
    return bool(rule.unless) and re.search(rule.unless, words) is not None


def needs(rule: Rule) -> tuple[frozenset[str], ...]:
    """For each figure of a rule the letters that it may have: what a sentence must hold for the rule to be tried."""
    return tuple(frozenset(m[1]) for m in _FIGURE.finditer(rule.pattern))


class Table(Record, frozen=True):
    """Rules, ready to be tried."""

    rules: tuple[tuple[Rule, re.Pattern[str], tuple[frozenset[str], ...]], ...]


def table(*rules: Rule) -> Table:
    """A table of rules; the order doesn't matter."""
    return Table(rules=tuple((rule, compiled(rule), needs(rule)) for rule in rules))


def matches(skeleton: Skeleton, rules: Table) -> Iterator[tuple[Rule, re.Match[str], dict[str, Figure]]]:
    """Every way in which a rule fits the skeleton, with the figures by name."""
    letters = skeleton.letters()
    for rule, pattern, wanted in rules.rules:
        if not all(letters & one for one in wanted):
            continue
        match = pattern.search(skeleton.words)
        while match is not None:
            yield (
                rule,
                match,
                {name: skeleton.figures[int(n)] for name, n in match.groupdict().items() if n and n.isdigit()},
            )
            match = pattern.search(skeleton.words, match.start() + 1)
