"""Sentences with choices: a template becomes text, with the spans of sources, cues and contents noted as it is written.

A template is plain text with `{a|b|c}` for wordings that mean the same, `$slot` for what the event fills in, and
`<s>`, `<c>`, `<p>` around source, cue and content. A sentence keeps the template and its choices, so that the same
sentence can be written again word for word, reworded a little (some choices taken anew) or told anew (all of them).
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field

_CHOICE = re.compile(r"\{([^{}]*\|[^{}]*)\}")
_TAG = re.compile(r"<(/?)([scp])>")


@dataclass(frozen=True)
class Said:
    """One attribution of a sentence: spans of source, cue and content, relative to the sentence."""

    source: tuple[tuple[int, int], ...]
    cue: tuple[tuple[int, int], ...]
    content: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Sentence:
    """A template with its slots and choices. `ident` is kept by copies and rewordings: they are the same sentence."""

    ident: int
    template: str
    slots: tuple[tuple[str, str], ...]
    choices: tuple[int, ...]
    statement: int | None = None
    told: frozenset[str] = field(default_factory=frozenset)

    def write(self) -> tuple[str, Said | None]:
        """The text, and the attribution in it."""
        order = iter(self.choices)

        def chosen(match: re.Match[str]) -> str:
            options = match.group(1).split("|")
            return options[next(order, 0) % len(options)]

        text = _CHOICE.sub(chosen, self.template)
        for slot, words in sorted(self.slots, key=lambda s: -len(s[0])):
            text = text.replace("$" + slot, words)
        return _strip(text)


def sentence(rng: random.Random, ident: int, template: str, statement: int | None = None, **slots: str) -> Sentence:
    """A fresh sentence with its choices drawn."""
    count = len(_CHOICE.findall(template))
    return Sentence(ident, template, tuple(slots.items()), tuple(rng.randrange(60) for _ in range(count)), statement)


def reworded(rng: random.Random, old: Sentence, share: float) -> Sentence:
    """The same sentence with that share of its choices drawn anew."""
    choices = tuple(rng.randrange(60) if rng.random() < share else c for c in old.choices)
    return Sentence(old.ident, old.template, old.slots, choices, old.statement, old.told)


def with_template(rng: random.Random, old: Sentence, template: str, **changed: str) -> Sentence:
    """The same sentence in other words altogether: another template for the same statement."""
    slots = {**dict(old.slots), **changed}
    return sentence(rng, old.ident, template, old.statement, **slots)


def _strip(marked: str) -> tuple[str, Said | None]:
    plain: list[str] = []
    spans: dict[str, list[tuple[int, int]]] = {"s": [], "c": [], "p": []}
    opened: dict[str, int] = {}
    at = length = 0
    for tag in _TAG.finditer(marked):
        piece = marked[at : tag.start()]
        plain.append(piece)
        length += len(piece)
        at = tag.end()
        if tag.group(1):
            spans[tag.group(2)].append((opened.pop(tag.group(2)), length))
        else:
            opened[tag.group(2)] = length
    plain.append(marked[at:])
    text = "".join(plain)
    text = text[:1].upper() + text[1:]
    if not spans["c"]:
        return text, None
    return text, Said(tuple(spans["s"]), tuple(spans["c"]), tuple(spans["p"]))
