"""Sentences of the harbour bank: choices drawn, slots filled, roles stripped with their offsets."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field, replace
from typing import Any

_CHOICE = re.compile(r"\{([^{}]*\|[^{}]*)\}")
_SPOKEN = re.compile(r"“[^”]*”")
_LEADING = re.compile(r"((?:\A|(?<=[.?!:] )|\^)(?:\[[SCT]2?:)*“?\^?)(\d[\d,]*)")
_OPEN = re.compile(r"\[([SCT])(2?):")
ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()


def in_words(value: int) -> str:
    """A number below a hundred in words."""
    if value < 20:
        return ONES[value]
    return TENS[value // 10] + (f"-{ONES[value % 10]}" if value % 10 else "")


def figure(rng: random.Random, value: int, bound: str, high: int | None = None, unit: str = "") -> str:
    """A value with its bound as it is written."""

    def one(number: int) -> str:
        return in_words(number) if number < 100 and rng.random() < (0.5 if number < 13 else 0.15) else f"{number:,}"

    words = one(value)
    if bound == "range":
        low, top = (f"{value:,}", f"{high:,}")
        made = rng.choice((f"between {low} and {top}", f"{low} to {top}"))
    elif bound == "exact":
        made = words
    else:
        made = rng.choice(SOFT[bound]) + " " + words
    return f"{made} {unit}" if unit else made


SOFT = {
    "least": ("at least", "no fewer than", "at least"),
    "about": ("about", "around", "roughly", "some"),
    "most": ("at most", "no more than"),
}


@dataclass(frozen=True)
class Sentence:
    """One sentence as somebody wrote it; `ident` stays with it when others copy, reword or retell it."""

    ident: int
    template: str
    slots: dict[str, str]
    seed: int
    claims: tuple[Any, ...] = ()
    pool: str = ""
    retelling: str = ""
    shift: int = 0
    level: int = 0
    parts: tuple[str, str] = field(default=("", ""))

    def marked(self) -> str:
        """The text with its roles still marked."""
        rng = random.Random(self.seed)  # noqa: S311
        shift = self.shift

        def choose(text: str, move: int) -> str:
            while match := _CHOICE.search(text):
                options = match.group(1).split("|")
                text = text[: match.start()] + options[(rng.randrange(60) + move) % len(options)] + text[match.end() :]
            return text

        text = _SPOKEN.sub(lambda m: choose(m.group(), 0), self.template)
        text = choose(text, shift)
        for _ in range(3):
            for slot, value in sorted(self.slots.items(), key=lambda s: -len(s[0])):
                text = text.replace("$" + slot, value)
        text = choose(text, shift)
        text = re.sub(r",(\]*)([.,:;])", r"\1\2", text)
        text = text.replace("at at least", "at no fewer than").replace("at at most", "at no more than")
        return _LEADING.sub(_spell, text)


def _spell(match: re.Match[str]) -> str:
    value = int(match.group(2).replace(",", "")) if match.group(2).strip(",") else 0
    return match.group(1) + (in_words(value) if value < 100 else f"a total of {match.group(2)}")


def strip(marked: str) -> tuple[str, list[dict[str, list[list[int]]]]]:
    """The plain text, and its attributions with their spans."""
    out: list[str] = []
    stack: list[tuple[str, str, int]] = []
    found: dict[str, dict[str, list[list[int]]]] = {}
    names = {"S": "source", "C": "cue", "T": "content"}
    at, capital = 0, True
    while at < len(marked):
        opened = _OPEN.match(marked, at)
        if opened:
            stack.append((opened.group(1), opened.group(2), len(out)))
            at = opened.end()
            continue
        char = marked[at]
        at += 1
        if char == "]":
            role, number, start = stack.pop()
            end = len(out)
            one = found.setdefault(number, {"source": [], "cue": [], "content": []})
            while end > start and out[end - 1] in " ,":
                end -= 1
            one[names[role]].append([start, end])
        elif char == "^":
            capital = True
        else:
            if char.isalnum():
                char, capital = (char.upper() if capital else char), False
            elif char == " " and out and out[-1] in ".?!":
                capital = True
            out.append(char)
    return "".join(out), [found[n] for n in sorted(found) if found[n]["cue"] and found[n]["content"]]


def reworded(old: Sentence, rng: random.Random, frames: list[str]) -> Sentence:
    """The same sentence, lightly rephrased: other words at the choices, now and then another order of its clauses."""
    new = replace(old, shift=old.shift + 1, level=max(old.level, 1))
    if old.parts[0] in frames and rng.random() < 0.4:
        frame = rng.choice([f for f in frames if f != old.parts[0]])
        new = replace(new, template=frame.replace("$cl", old.parts[1]), parts=(frame, old.parts[1]))
    return new if strip(new.marked())[0] != strip(old.marked())[0] else replace(old)
