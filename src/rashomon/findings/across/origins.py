"""origins.single, .circular, .credit-not-found: how an account entered what can be seen."""

from __future__ import annotations

from collections.abc import Iterator

from rashomon.findings.across.view import View, finding
from rashomon.records import Account, Finding, Passage

LIMIT = "Visible entry points, not likelihood; earlier origins may lie outside the pile."


def check(view: View) -> Iterator[Finding]:
    """Single origins of accounts in several documents, circles, credits without a counterpart."""
    yield from _single(view)
    yield from _circles(view)
    yield from _missing(view)


def _single(view: View) -> Iterator[Finding]:
    """One finding a matter, which names the accounts that several outlets carry from one visible origin each."""
    for matter in view.related.matters:
        single = [a for a in matter.accounts if _one_origin(view, a)]
        if not single:
            continue
        if len(single) == 1:
            account = single[0]
            message = (
                f"“{account.label}” stands in {_texts(account)} texts, with one visible origin in this pile: "
                f"{account.origins.roots[0].name}."
            )
        else:
            named = [f"“{a.label}” in {_texts(a)} texts, from {a.origins.roots[0].name}" for a in single]
            message = f"{matter.label}: one visible origin each in this pile: {'; '.join(named)}."
        claims = tuple(dict.fromkeys(c for a in single for c in a.claims[:6]))
        yield finding(view, "origins.single", "noted", message, claims, [LIMIT])


def _one_origin(view: View, account: Account) -> bool:
    outlets = {view.readings[c.document].document.publisher or c.document for c in account.claims}
    return len(outlets) > 1 and account.origins.low == account.origins.high == 1


def _texts(account: Account) -> int:
    return len({c.document for c in account.claims})


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
