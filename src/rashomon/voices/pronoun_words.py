"""Pronouns, lower case: which there are, their number and gender."""

from __future__ import annotations

# pronoun: (number, gender); "?" is open
PRONOUNS: dict[str, tuple[str, str]] = {
    "he": ("one", "m"), "him": ("one", "m"), "his": ("one", "m"), "himself": ("one", "m"),
    "she": ("one", "f"), "her": ("one", "f"), "hers": ("one", "f"), "herself": ("one", "f"),
    "it": ("one", "n"), "its": ("one", "n"), "itself": ("one", "n"),
    "they": ("many", "?"), "them": ("many", "?"), "their": ("many", "?"), "theirs": ("many", "?"),
    "themselves": ("many", "?"), "both": ("many", "?"), "each": ("many", "?"), "neither": ("many", "?"),
    "i": ("one", "?"), "me": ("one", "?"), "my": ("one", "?"), "myself": ("one", "?"),
    "we": ("many", "?"), "us": ("many", "?"), "our": ("many", "?"),
    "who": ("?", "?"), "whom": ("?", "?"), "whose": ("?", "?"), "which": ("?", "?"), "that": ("?", "?"),
    "you": ("?", "?"), "your": ("?", "?"), "one": ("?", "?"),
}  # fmt: skip
PERSONAL = frozenset("he him his himself she her hers herself it its itself they them their theirs themselves".split())
NOBODY = frozenset("no nobody none neither".split())
FIRST_PERSON = frozenset("i me my mine myself we us our ours ourselves".split())
RELATIVE = frozenset("who whom whose which that".split())
PAIRED = frozenset("both each neither".split())
POSSESSIVES = frozenset("his her its their my our your whose".split())
