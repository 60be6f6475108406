"""voice.relayed across documents: a statement that came through another document of the pile, with credit."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.findings.across.view import View, finding
from rashomon.records import Citation, ClaimRef, Finding


def check(view: View) -> Iterator[Finding]:
    """One finding a statement that one document has from another, which it names."""
    for relay in view.related.relays:
        there, here = relay.source, relay.target
        credit = _credit(view, here, there)
        outlets = f"{view.who(here.document)} has this from {view.who(there.document)}, which it names"
        message = f"{outlets}: {view.words(here, 80)}."
        extra = [view.credit(credit)] if credit is not None else []
        yield finding(view, "voice.relayed", "noted", message, [here, there], extra=extra)


def _credit(view: View, here: ClaimRef, there: ClaimRef) -> Citation | None:
    """The words with which the one document credits the other, or another text of its outlet."""
    outlet = view.readings[there.document].document.publisher
    cited = [c for c in view.related.citations if c.source == here.document and c.target is not None]
    exact = next((c for c in cited if c.target == there.document), None)
    return exact or next(
        (c for c in cited if outlet and c.target and view.readings[c.target].document.publisher == outlet), None
    )
