"""Questions in words, as they are shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from rashomon.relations.accounts.drafts import Draft
from rashomon.relations.matters.questions import Question
from rashomon.relations.pile import Page
from rashomon.relations.points.states import is_state
from rashomon.relations.wording import FATE_LABELS, FIGURE_LABELS, clip, wording


def label(question: Question, drafts: Sequence[Draft], held: dict[str, Page]) -> str:
    """The question of a matter in words."""
    if question.kind == "figure":
        state = _state(drafts)
        if state in FATE_LABELS:
            noun = question.name.partition(" ")[2]
            return f"{FATE_LABELS[state]} ({noun if noun in _OF_MANY else noun + 's'})"
        return FATE_LABELS.get(question.name) or _figure_label(question.name, drafts, held)
    if question.kind == "age":
        return f"How old {question.name} is"
    if question.kind == "cause":
        named = Counter(a.named for a in question.causes.values() if a.named)
        word, often = max(named.items(), key=lambda one: (one[1], one[0]), default=("", 0))
        return f"What caused the {word}" if 2 * often > sum(named.values()) else "What caused it"
    if question.kind == "contested":
        return f"Disputed: “{drafts[0].words}”"
    return drafts[0].label


_OF_MANY = frozenset(["sheep", "fish", "cattle"])  # nouns that are of one and of many


def _state(drafts: Sequence[Draft]) -> str:
    """What became of the things that the figures count, where all say the same; empty where they are of people."""
    states = {m.fate.partition("/")[0] for d in drafts for m in d.members if m.quantity and is_state(m.fate)}
    return next(iter(states)) if len(states) == 1 else ""


def _figure_label(name: str, drafts: Sequence[Draft], held: dict[str, Page]) -> str:
    """A figure that says nothing of what became of those counted is asked for by the shortest words that give it."""
    kind, _, noun = name.partition(" ")
    if kind == "count":
        counted = [m.quantity.counted.lower() for d in drafts for m in d.members if m.quantity and m.quantity.counted]
        noun = max(
            counted,
            key=lambda words: (len(words.split()) == 1, words.endswith("s"), counted.count(words), words),
            default=noun,
        )
    lines = [wording(m.claim, held[m.document].text) for d in drafts for m in d.members]
    said = clip(min(lines, key=lambda line: (len(line), line)), 80).strip(' ,;:–—“”"')
    return f"{FIGURE_LABELS.get(kind, 'Figures in {}').format(noun)}: “{said}”"
