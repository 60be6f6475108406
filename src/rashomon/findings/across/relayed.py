"""voice.relayed across documents: a claim that came through another document of the pile, with credit."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.findings.across.view import View, finding
from rashomon.records import Finding


def check(view: View) -> Iterator[Finding]:
    """One finding a pair of documents of which one relays the other with credit."""
    seen: set[tuple[str, str]] = set()
    for cited in view.related.citations:
        if cited.target is None or (cited.source, cited.target) in seen:
            continue
        seen.add((cited.source, cited.target))
        refs = [
            c
            for matter in view.related.matters
            for account in matter.accounts
            if any(k.document == cited.target for k in account.claims)
            for c in account.claims
            if c.document == cited.source
        ]
        if refs:
            message = f"{view.who(cited.source)} has this from {view.who(cited.target)}, which it names."
            yield finding(
                view, "voice.relayed", "noted", message, list(dict.fromkeys(refs))[:3], extra=[view.credit(cited)]
            )
