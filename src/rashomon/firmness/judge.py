"""Spotted attributions and their holders to whole Attributions."""

from __future__ import annotations

from rashomon.records import Attribution, Basis, Document, Parse, Spotted, Voicing


def judge(document: Document, parse: Parse, spotted: tuple[Spotted, ...], voicing: Voicing) -> tuple[Attribution, ...]:
    """One Attribution for each spotted one, in the same order."""
    return tuple(
        Attribution(
            id=f"a{n}",
            source=holder.source,
            relays=holder.relays,
            source_spans=one.source_spans,
            cue_spans=one.cue_spans,
            content_spans=one.content_spans,
            form=one.form,
            stance="asserts",
            negated=False,
            distance="neutral",
            hedges=(),
            basis=Basis(kind="not stated"),
            within=None if one.within is None else f"a{one.within + 1}",
            score=one.score,
        )
        for n, (one, holder) in enumerate(zip(spotted, voicing.holders, strict=True), 1)
    )
