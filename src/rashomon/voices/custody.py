"""Whether an article says that a voice is held."""

from __future__ import annotations

from rashomon.voices.people import Entity
from rashomon.voices.view import View


def held(view: View, entity: Entity) -> bool:
    """Whether the article says that this voice is a prisoner, detainee or hostage."""
    return False
