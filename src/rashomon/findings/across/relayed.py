"""voice.relayed across documents: a claim that came through another document of the pile, with credit."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.findings.across.view import View, finding
from rashomon.records import Finding


def check(view: View) -> Iterator[Finding]:
    """One finding a pair of documents of which one relays the other with credit."""
    accounts = [account for matter in view.related.matters for account in matter.accounts]
    holding: dict[str, list[int]] = {}  # the accounts with claims of a document
    for n, account in enumerate(accounts):
        for document in {claim.document for claim in account.claims}:
            holding.setdefault(document, []).append(n)
    seen: set[tuple[str, str]] = set()
    for cited in view.related.citations:
        if cited.target is None or (cited.source, cited.target) in seen:
            continue
        seen.add((cited.source, cited.target))
        theirs = set(holding.get(cited.target, ()))
        shared = [accounts[n] for n in holding.get(cited.source, ()) if n in theirs]
        refs = [claim for account in shared for claim in account.claims if claim.document == cited.source]
        if refs:
            message = f"{view.who(cited.source)} has this from {view.who(cited.target)}, which it names."
            yield finding(
                view, "voice.relayed", "noted", message, list(dict.fromkeys(refs))[:3], extra=[view.credit(cited)]
            )
