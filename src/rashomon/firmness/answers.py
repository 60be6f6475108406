"""Which statements a denial answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rashomon.firmness.view import View
from rashomon.records import Attribution, Source


def answer(view: View, made: Sequence[Attribution], sources: Mapping[str, Source]) -> tuple[Attribution, ...]:
    """The attributions, with `answers` filled in on denials."""
    return tuple(made)
