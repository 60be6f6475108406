"""Attributions without a source in the text: the speaker of the clause that they continue, where that is plain."""

from __future__ import annotations

from rashomon.records import Spotted
from rashomon.voices.entity import Entity
from rashomon.voices.view import View

_OWN_SUBJECT = frozenset({"nsubj", "nsubjpass", "csubj", "expl", "agent"})


def carried_over(view: View, spotted: tuple[Spotted, ...], speakers: list[Entity | None]) -> None:
    """Fill in speakers that the grammar gives: the second half of "A called it X and said Y"; others stay None."""
    cues: dict[int, int] = {}
    for n, one in enumerate(spotted):
        for span in one.cue_spans:
            for i in range(*view.range_of(span)):
                cues.setdefault(i, n)
    for n, one in enumerate(spotted):
        if speakers[n] is None and not one.source_spans:
            speakers[n] = _from_conjunct(view, n, one, cues, speakers)


def _from_conjunct(
    view: View, n: int, one: Spotted, cues: dict[int, int], speakers: list[Entity | None]
) -> Entity | None:
    for span in one.cue_spans:
        for i in range(*view.range_of(span)):
            t = view.tokens[i]
            if t.pos not in {"VERB", "AUX"} or t.tag == "VBN":
                continue
            for _ in range(4):
                deps = {view.tokens[c].dep for c in view.children[t.i]}
                if t.dep not in {"conj", "advcl"} or deps & _OWN_SUBJECT or (t.dep == "advcl" and t.tag != "VBG"):
                    break
                head = view.tokens[t.head]
                other = cues.get(head.i)
                if other is not None and other != n and speakers[other] is not None:
                    return speakers[other]
                t = head
    return None
