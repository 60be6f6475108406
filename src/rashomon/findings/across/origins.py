"""origins.single, .circular, .credit-not-found: how an account entered what can be seen."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.findings.across.view import View, finding
from rashomon.records import Finding, Passage

LIMIT = "Visible entry points, not likelihood; earlier origins may lie outside the pile."


def check(view: View) -> Iterator[Finding]:
    """Single origins of accounts in several documents, circles, credits without a counterpart."""
    yield from _single(view)
    yield from _circles(view)
    yield from _missing(view)


def _single(view: View) -> Iterator[Finding]:
    for matter in view.related.matters:
        for account in matter.accounts:
            documents = {c.document for c in account.claims}
            outlets = {view.readings[d].document.publisher or d for d in documents}
            if len(outlets) < 2:
                continue
            if account.origins.low == account.origins.high == 1:
                root = account.origins.roots[0].name
                message = (
                    f"“{account.label}” stands in {len(documents)} texts, with one visible origin in this pile: {root}."
                )
                yield finding(view, "origins.single", "noted", message, account.claims[:6], [LIMIT])


def _circles(view: View) -> Iterator[Finding]:
    for circle in view.related.circles:
        names = " and ".join(view.who(d) for d in circle.documents)
        message = f"{names} give one another as where they have it from; no origin outside them can be seen."
        yield finding(view, "origins.circular", "noted", message, circle.claims)


def _missing(view: View) -> Iterator[Finding]:
    for one in view.related.missing:
        message = (
            f"{view.who(one.claim.document)} credits {one.name} with {view.words(one.claim)}; "
            f"in the text of {view.who(one.to)} it is not to be found: {one.says}."
        )
        extra = [Passage(document=one.claim.document, field="text", spans=(one.span,))]
        workings = ["Only the text that is in the pile was searched; the outlet may have it elsewhere."]
        yield finding(view, "origins.credit-not-found", "undecided", message, [one.claim], workings, extra)
