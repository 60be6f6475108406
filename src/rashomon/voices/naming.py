"""What a voice is called in the output: the fullest name in the article, or the fullest description as written."""

from __future__ import annotations

import re

from rashomon.voices import words as w
from rashomon.voices.entity import Entity

_RELATIVE = re.compile(r"\s*,?\s+(?:who|which|whose|whom|where)\b.*$", re.DOTALL | re.IGNORECASE)
_PRONOUN_OWNER = re.compile(r"^(?:his|her|its|their)\s+", re.IGNORECASE)


def called(entity: Entity, depth: int = 0) -> str:
    """The name of a voice. A possessive pronoun gives way to the name of whom it means, where that is known."""
    if entity.members and depth < 3:
        return _joined([called(m, depth + 1) for m in entity.members])
    if entity.named and entity.name:
        return _cased(" ".join(entity.name).strip(",;: "))
    words = _RELATIVE.sub("", entity.words).strip(' ,;:—–-"“”')
    words = re.sub(r"(?:'s|’s|')$", "", words)
    if entity.noun in {"i", "me", "my"}:
        return "the author"
    if entity.owner is not None and depth < 3 and _PRONOUN_OWNER.match(words):
        owner = called(entity.owner, depth + 1)
        mark = "’" if "’" in entity.words else "'"
        return _PRONOUN_OWNER.sub(lambda _: f"{owner}{mark}s ", words, count=1)
    return words or entity.noun or "unknown"


def _joined(names: list[str]) -> str:
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1] if names else ""


def _cased(name: str) -> str:
    """A name that the article has only in capitals, as in a transcript, in the usual case; acronyms stay."""
    words = name.split()
    shout = len(name) > 5 and name.isupper() and name.isalpha() and name.lower() not in w.STATE_ALIASES
    return name.title() if shout and len(words) == 1 and not name.endswith(".") else name
