"""drift.hedge, .source, .denial, .range, .counted: what a relay lost or changed."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.findings.across.view import View, finding
from rashomon.records import Finding


def check(view: View) -> Iterator[Finding]:
    """One finding a change along a credit."""
    for change in view.related.changes:
        first, relay = change.source, change.target
        message = (
            f"{view.who(relay.document)} relays {view.who(first.document)}: {view.words(first, 80)} "
            f"became {view.words(relay, 80)}."
        )
        if change.kind == "denial":
            message = (
                f"{view.who(relay.document)} relays {view.who(first.document)}: {view.words(relay, 80)}, without the "
                f"denial there of {view.words(first, 80)}."
            )
        yield finding(view, f"drift.{change.kind}", "noted", message, (first, relay), [change.says])
