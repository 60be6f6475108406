"""What every rendering of a comparison asks for, worked out once: documents by name, accounts, claims, findings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePath

from rashomon.records import (
    Account,
    ClaimRef,
    Comparison,
    Document,
    Event,
    Finding,
    Matter,
    Number,
    Origins,
    Reuse,
    Root,
)
from rashomon.render.view import View, clean

ORIGINS_LINE = (
    "Origins are visible entry points, not likelihood: many may share one error, one may be right. "
    "Earlier origins may lie outside what was read."
)

# Kind of a root -> how it is called beside its name.
ROOTS: dict[str, str] = {
    "witness": "a person",
    "official": "an office or who speaks for it",
    "document": "a document",
    "medium": "a medium",
    "unnamed": "unnamed",
    "unknown": "names no source",
}
KINDS: dict[str, str] = {"verbatim": "same words", "near": "reworded", "retold": "same facts in the same order"}
VERDICTS: dict[str, str] = {
    "conflict": "accounts conflict",
    "updated": "updated",
    "undecided": "undecided",
}
TALLIED: dict[str, str] = {
    "conflict": "in conflict",
    "updated": "updated",
    "undecided": "undecided",
    "agree": "with nothing found against them",
}
ONE_EACH = (
    "No other answer was found. Details may differ, and a denial in other words may stand elsewhere in the texts."
)
COPIED = "Stands only in texts that are copies of one another."
DIRECTIONS: dict[str, str] = {
    "stated": "the later names the earlier",
    "dated": "by their dates",
    "unknown": "which came first is not known",
}


@dataclass(frozen=True)
class Layout:
    """The matters of an event by how they are shown."""

    differing: list[Matter]  # answered in several ways, or not as first told
    one_each: list[Matter]  # with one account, which independent texts have
    copied: list[Matter]  # with one account, which only copies of one text have


class Pile:
    """A comparison with its cross-references."""

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self.views: dict[str, View] = {r.document.id: View(r) for r in comparison.readings}
        self.matters: dict[str, Matter] = {m.id: m for m in comparison.matters}

    def document(self, name: str) -> Document | None:
        """The document with this id."""
        view = self.views.get(name)
        return view.reading.document if view else None

    def label(self, name: str) -> str:
        """A document as an editor calls it: outlet and day; without an outlet its title, its file, else its id."""
        document = self.document(name)
        if document is None:
            return clean(name)
        title = clean(document.title or "")
        title = f"“{title if len(title) <= 40 else title[:40].rsplit(' ', 1)[0] + ' …'}”" if title else ""
        file = PurePath(document.uri).name if document.uri and "://" not in document.uri else ""
        outlet = clean(document.publisher or "") or title or clean(file) or clean(document.id)
        return f"{outlet}, {document.published}" if document.published else outlet

    def held(self, event: Event) -> list[Matter]:
        """The matters of an event, in the order in which they are shown."""
        return [self.matters[m] for m in event.matters if m in self.matters]

    @cached_property
    def events(self) -> list[tuple[Event, Layout]]:
        """The events of several documents, each with how its matters are shown."""
        return [(e, self._laid_out(e)) for e in self.comparison.events if len(e.documents) > 1]

    def _laid_out(self, event: Event) -> Layout:
        """The matters of an event as they are shown: what texts differ in at length, the rest in brief."""
        differing, one_each, copied = [], [], []
        for matter in self.held(event):
            if len(matter.accounts) > 1 or matter.verdict != "agree":
                differing.append(matter)
            elif len({self._homes_of_copies.get(n, n) for n in self.carriers(matter.accounts[0])}) > 1:
                one_each.append(matter)
            else:
                copied.append(matter)
        return Layout(differing, one_each, copied)

    @cached_property
    def alone(self) -> list[str]:
        """Ids of the documents that share their event with no other."""
        return [n for e in self.comparison.events if len(e.documents) == 1 for n in e.documents]

    @cached_property
    def _homes_of_copies(self) -> dict[str, str]:
        """For each document that shares running text with others, one that stands for all of them."""
        home: dict[str, str] = {}

        def top(name: str) -> str:
            while home.get(name, name) != name:
                name = home[name]
            return name

        for one in self.comparison.reuse:
            if one.kind != "retold":
                home[top(one.target.document)] = top(one.source.document)
        return {name: top(name) for name in home}

    def speakers(self, account: Account) -> list[str]:
        """Who makes the claims of an account, each once."""
        return list(dict.fromkeys(self.voice(ref) for ref in account.claims))

    def carriers(self, account: Account) -> list[str]:
        """Ids of the documents that carry an account, by date, undated ones last."""
        names = dict.fromkeys(ref.document for ref in account.claims)
        return sorted(
            names, key=lambda n: ((d := self.document(n)) is None or not d.published, d.published if d else "", n)
        )

    def words(self, ref: ClaimRef, limit: int = 160) -> str:
        """The words of a claim, in quotation marks, with the number of its sentence."""
        view = self.views.get(ref.document)
        claim = view.claims.get(ref.claim) if view else None
        return f"{view.quoted(claim.spans, limit)} {view.mark(claim.spans)}" if view and claim else ""

    def distinct(self, account: Account) -> list[ClaimRef]:
        """The claims of an account without those that say the same in the same words of the same document."""
        seen: dict[tuple[str, str, str], ClaimRef] = {}
        for ref in account.claims:
            view = self.views.get(ref.document)
            claim = view.claims.get(ref.claim) if view else None
            words = view.quoted(claim.spans, 0).lower() if view and claim else ref.claim
            seen.setdefault((ref.document, self.voice(ref), words), ref)
        return list(seen.values())

    def voice(self, ref: ClaimRef) -> str:
        """Who makes a claim: its voice and relays, or the document itself."""
        view = self.views.get(ref.document)
        claim = view.claims.get(ref.claim) if view else None
        attribution = view.attributions.get(claim.attribution or "") if view and claim else None
        return view.chain(attribution) if view and attribution else "the text itself"

    @cached_property
    def _homes(self) -> dict[str, str]:
        """Finding -> the one matter that it is shown under: that which it names, else that with most of its claims.

        What is said of several matters at once, each with claims of its own, is shown under none.
        """
        homes: dict[str, str] = {}
        owned = {m.id: {(r.document, r.claim) for a in m.accounts for r in a.claims} for m in self.comparison.matters}
        for finding in self.comparison.findings:
            claims = {(r.document, r.claim) for r in finding.claims}
            shared = {name: len(claims & own) for name, own in owned.items() if claims & own}
            named = [name for name in shared if finding.message.startswith(self.matters[name].label + ":")]
            if not shared or (finding.code == "origins.single" and not named and max(shared.values()) < len(claims)):
                continue
            homes[finding.id] = max(named or shared, key=lambda name: shared[name])
        return homes

    def findings_of(self, matter: Matter) -> list[Finding]:
        """Findings that rest on claims of a matter; each finding is shown under one matter."""
        return [f for f in self.comparison.findings if self._homes.get(f.id) == matter.id]

    @cached_property
    def other_findings(self) -> list[Finding]:
        """Findings that belong to no matter."""
        return [f for f in self.comparison.findings if f.id not in self._homes]

    @cached_property
    def unheld(self) -> list[Matter]:
        """Matters that no event holds."""
        held = {m for event in self.comparison.events for m in event.matters}
        return [m for m in self.comparison.matters if m.id not in held]

    @cached_property
    def credits(self) -> list[tuple[str, list[str]]]:
        """Whom each document credits, each name once; a name outside what was read says so."""
        named: dict[str, dict[str, None]] = {}
        for citation in sorted(self.comparison.citations, key=lambda c: c.source):
            name = clean(citation.name) + ("" if citation.target else " (not among what was read)")
            named.setdefault(citation.source, {})[name] = None
        return [(source, list(names)) for source, names in named.items()]


def figure(number: Number | None) -> str:
    """A number as people write it."""
    if number is None:
        return ""
    return f"{number:,.15g}" if isinstance(number, float) and not number.is_integer() else f"{int(number):,}"


def interval(account: Account) -> str:
    """An account's figure: a number, a range, or an open end. Empty where it has none, or its label says it."""
    low, high = account.low, account.high
    if any(v is not None and figure(v) in account.label for v in (low, high)):
        return ""
    unit = f" {clean(account.unit)}" if account.unit else ""
    if low is None and high is None:
        return ""
    if low == high:
        return figure(low) + unit
    if high is None:
        return f"{figure(low)} or more{unit}"
    if low is None:
        return f"{figure(high)} or fewer{unit}"
    return f"{figure(low)} to {figure(high)}{unit}"


def counted(origins: Origins) -> str:
    """How many independent origins, in words; where it can't be told, that."""
    if origins.low is None or origins.high is None:
        return "how many independent origins can't be told"
    if origins.low == origins.high:
        return f"{origins.low} independent origin{'s' if origins.low != 1 else ''} visible"
    return f"{origins.low} to {origins.high} independent origins visible"


def verdict(matter: Matter) -> str:
    """The verdict on a matter in words; one account is no agreement."""
    if matter.verdict == "agree":
        return "one account" if len(matter.accounts) == 1 else "can be true together"
    return VERDICTS[matter.verdict]


def tally(matters: Sequence[Matter]) -> str:
    """How many matters there are, by verdict, in the order in which they are shown."""
    counts: Counter[str] = Counter(m.verdict for m in matters)
    parts = [f"{counts[v]} {words}" for v, words in TALLIED.items() if counts[v]]
    return f"{many(len(matters), 'matter')}: {', '.join(parts)}" if parts else "no matter that several texts answer"


def shared(reuse: Reuse, length: int, pile: Pile) -> str:
    """How much of a document is from another, in words; where it is not known which came first, that they share it."""
    source, target = pile.label(reuse.source.document), pile.label(reuse.target.document)
    whole = pile.document(reuse.target.document)
    share = f"{100 * length / max(1, len(whole.text)):.0f} %" if whole else "part"
    if reuse.direction == "unknown":
        return f"{KINDS[reuse.kind]}: {target} shares {share} of its text with {source} ({DIRECTIONS['unknown']})"
    return f"{KINDS[reuse.kind]}: {target} has {share} of its text from {source} ({DIRECTIONS[reuse.direction]})"


def family(root: Root) -> str:
    """The publisher family of a root, in words; empty where the user's list has none."""
    return f", family {clean(root.family)}" if root.family else ""


def many(number: int, noun: str) -> str:
    """A count with its noun."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
