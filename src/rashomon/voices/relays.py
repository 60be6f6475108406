"""Who carried the words between the voice and the article."""

from __future__ import annotations

from rashomon.records import Spotted
from rashomon.voices.people import Entity
from rashomon.voices.phrases import Phrase
from rashomon.voices.view import View
from rashomon.voices.who import Walk


class Relays:
    """The chain of each attribution."""

    def __init__(
        self,
        view: View,
        walk: Walk,
        spotted: tuple[Spotted, ...],
        phrases: list[Phrase | None],
        speakers: list[Entity | None],
    ) -> None:
        self.speakers = list(speakers)
        self.chains: list[list[Entity]] = [[] for _ in spotted]
