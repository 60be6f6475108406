"""origins.single, .circular, .credit-not-found: how an account entered what can be seen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rashomon.findings.across.view import View, finding
from rashomon.records import Account, Finding, Passage, Step

SHOWN = 6  # statements, or texts, that one finding names
LATER = "They are of different days: a text credited may have had an earlier form that lies outside the pile."
LIMIT_COPIES = ("Copies of one text carry its statements further; they are no origins of their own.",)
LIMIT = "Visible entry points, not likelihood; earlier origins may lie outside the pile."


def check(view: View) -> Iterator[Finding]:
    """Single origins of accounts in several documents, circles, credits without a counterpart."""
    yield from _single(view)
    yield from _circles(view)
    yield from _missing(view)


def _single(view: View) -> Iterator[Finding]:
    """One finding a matter with figures or with several accounts, on those that come from one visible origin each.

    Statements that nothing stands against are one finding for all that come from one origin, and those that stand only
    in texts that are copies of one another are one for these texts together.
    """
    copies = _copies(view)
    reprinted: dict[frozenset[str], list[Account]] = {}
    said: dict[str, list[Account]] = {}
    for matter in view.related.matters:
        single = []
        for account in matter.accounts:
            if not _one_origin(view, account):
                continue
            documents = frozenset(c.document for c in account.claims)
            if len({copies.get(d, d) for d in documents}) == 1:
                reprinted.setdefault(documents, []).append(account)
            else:
                single.append(account)
        if single and len(matter.accounts) == 1 and single[0].low is None and single[0].high is None:
            said.setdefault(_entry(view, single[0]), []).extend(single)
        elif single:
            yield _said(view, single, f"{matter.label}: one visible origin each in this pile: ")
    for name, accounts in said.items():
        yield _said(view, accounts, f"From {name}, with no other origin visible in this pile: ", named=False)
    for documents, accounts in reprinted.items():
        names = sorted({view.who(d) for d in documents})
        shown = f"{', '.join(names[:-1])} and {names[-1]}" if len(names) < SHOWN else f"{len(documents)} texts"
        yield _said(
            view,
            accounts,
            f"{shown} share {len(accounts)} statements as copies of one another, "
            "with one visible origin each in this pile: ",
            [*LIMIT_COPIES, LIMIT],
        )


def _said(
    view: View, accounts: Sequence[Account], lead: str, workings: Sequence[str] = (), *, named: bool = True
) -> Finding:
    if len(accounts) == 1:
        account = accounts[0]
        message = (
            f"“{account.label}” stands in {_texts(account)} texts, with one visible origin in this pile: "
            f"{_entry(view, account)}."
        )
    else:
        roots = [f", from {_entry(view, a)}" if named else "" for a in accounts]
        shown = [f"“{a.label}” in {_texts(a)} texts{root}" for a, root in zip(accounts[:SHOWN], roots, strict=False)]
        more = f"; and {len(accounts) - SHOWN} more" if len(accounts) > SHOWN else ""
        message = f"{lead}{'; '.join(shown)}{more}."
    claims = tuple(dict.fromkeys(c for a in accounts for c in a.claims[:6]))
    steps = [
        Step(says=f"“{a.label}”: {_entry(view, a)}", steps=tuple(view.step(c) for c in a.claims[:6])) for a in accounts
    ]
    return finding(view, "origins.single", "noted", message, claims, workings or [LIMIT], steps=steps)


def _copies(view: View) -> dict[str, str]:
    """For each document that shares running text with others, the first of those that hang together with it."""
    first: dict[str, str] = {}

    def root(document: str) -> str:
        while first.get(document, document) != document:
            document = first[document]
        return document

    for one in view.related.reuse:
        if one.kind != "retold":
            low, high = sorted((root(one.source.document), root(one.target.document)))
            first[high] = low
    return {d: root(d) for one in view.related.reuse for d in (one.source.document, one.target.document)}


def _one_origin(view: View, account: Account) -> bool:
    """Whether every text that carries the account is shown to go back to one root, and they are of several outlets."""
    documents = {c.document for c in account.claims}
    outlets = {view.readings[d].document.publisher or d for d in documents}
    origins = account.origins
    if not (
        len(outlets) > 1 and origins.low == len(origins.roots) == 1 and documents <= set(origins.roots[0].documents)
    ):
        return False
    return origins.roots[0].kind != "unknown" or documents <= _word_for_word(view, documents)


def _word_for_word(view: View, documents: set[str]) -> set[str]:
    """Of some texts those that share running text with another of them; what is only alike may come from elsewhere."""
    pairs = [{r.source.document, r.target.document} for r in view.related.reuse if r.kind == "verbatim"]
    return {d for pair in pairs if pair <= documents for d in pair}


def _entry(view: View, account: Account) -> str:
    """The one root of an account in words: a name, or the text that gives no source for what it says."""
    root = account.origins.roots[0]
    own = {view.readings[d].document.publisher or d for d in root.documents}
    return (
        f"the text of {root.name}, which gives no source for it"
        if root.kind == "unknown" and root.name in own
        else root.name
    )


def _texts(account: Account) -> int:
    return len({c.document for c in account.claims})


def _circles(view: View) -> Iterator[Finding]:
    for circle in view.related.circles:
        names = [view.who(d) for d in circle.documents]
        listed = f"{', '.join(names[:-1])} and {names[-1]}"
        message = f"{listed} give one another as where they have it from; no origin outside them can be seen."
        given = [
            view.credit(c)
            for c in view.related.citations
            if c.source in circle.documents and c.target in circle.documents
        ]
        days = [view.readings[d].document.published for d in circle.documents]
        workings = [LATER] if len(set(days)) > 1 else []
        yield finding(view, "origins.circular", "noted", message, circle.claims, workings, given)


def _missing(view: View) -> Iterator[Finding]:
    for one in view.related.missing:
        message = (
            f"{view.who(one.claim.document)} credits {one.name} with {view.words(one.claim)}; "
            f"in the text of {view.who(one.to)} it is not to be found: {one.says}."
        )
        extra = [Passage(document=one.claim.document, field="text", spans=(one.span,))]
        workings = ["Only the text that is in the pile was searched; the outlet may have it elsewhere."]
        yield finding(view, "origins.credit-not-found", "undecided", message, [one.claim], workings, extra)
