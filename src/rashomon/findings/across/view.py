"""What the checks across documents share: documents, claims and passages by their names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rashomon.records import (
    Account,
    Citation,
    Claim,
    ClaimRef,
    Finding,
    Matter,
    Passage,
    Reading,
    Related,
    Span,
    Step,
    Verdict,
)


class View:
    """A comparison in the making, with its parts by id."""

    def __init__(self, related: Related) -> None:
        self.related = related
        self.readings: dict[str, Reading] = {r.document.id: r for r in related.readings}
        self.matters: dict[str, Matter] = {m.id: m for m in related.matters}
        self.accounts: dict[str, Account] = {a.id: a for m in related.matters for a in m.accounts}
        self._claims = {(r.document.id, c.id): c for r in related.readings for c in r.claims}

    def claim(self, ref: ClaimRef) -> Claim | None:
        """The claim of that name."""
        return self._claims.get((ref.document, ref.claim))

    def spans(self, ref: ClaimRef) -> tuple[Span, ...]:
        """Where a claim stands in its document."""
        claim = self.claim(ref)
        return claim.spans if claim else ()

    def words(self, ref: ClaimRef, limit: int = 110) -> str:
        """The claim's words in quotation marks."""
        text = self.readings[ref.document].document.text
        line = " ".join(" … ".join(text[a:b] for a, b in self.spans(ref)).split())
        if len(line) > limit:
            line = line[:limit].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + " …"
        return f"“{line}”"

    def who(self, document: str) -> str:
        """How a document is called: publisher and day, else its id."""
        known = self.readings[document].document
        name = known.publisher or known.title or document
        return f"{name} ({known.published})" if known.published else name

    def step(self, ref: ClaimRef) -> Step:
        """A claim as a step: who has it, and its words with their places."""
        return Step(says=f"{self.who(ref.document)}: {self.words(ref)}", spans=self.spans(ref), document=ref.document)

    def credit(self, citation: Citation) -> Passage:
        """The words with which a document credits."""
        return Passage(document=citation.source, field="text", spans=(citation.span,))

    def passages(self, refs: Iterable[ClaimRef]) -> tuple[Passage, ...]:
        """The passages of claims, one a document."""
        by_document: dict[str, list[Span]] = {}
        for ref in refs:
            by_document.setdefault(ref.document, []).extend(self.spans(ref))
        return tuple(Passage(document=d, field="text", spans=tuple(dict.fromkeys(s))) for d, s in by_document.items())


def finding(
    view: View,
    code: str,
    verdict: Verdict,
    message: str,
    refs: Sequence[ClaimRef],
    workings: Sequence[str] = (),
    extra: Sequence[Passage] = (),
    steps: Sequence[Step] = (),
) -> Finding:
    """A finding that rests on claims. Its steps are those given, else each claim; `extra` passages come after them."""
    made = tuple(steps) or tuple(view.step(r) for r in refs)
    beside = tuple(
        Step(says=f"{view.who(p.document)}: the words of the credit", spans=p.spans, document=p.document)
        for p in extra
        if p.field == "text"
    )
    return Finding(
        id="",
        code=code,
        verdict=verdict,
        message=message,
        workings=tuple(workings),
        steps=made + beside,
        passages=(*view.passages(refs), *extra),
        claims=tuple(refs),
    )
