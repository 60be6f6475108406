"""What the checks across documents share: documents, claims and passages by their names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rashomon.records import Account, Claim, ClaimRef, Finding, Matter, Passage, Reading, Related, Span, Step, Verdict


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
) -> Finding:
    """A finding that rests on claims; its steps name each with its words."""
    steps = tuple(Step(says=f"{view.who(r.document)}: {view.words(r)}") for r in refs)
    return Finding(
        id="",
        code=code,
        verdict=verdict,
        message=message,
        workings=tuple(workings),
        steps=steps,
        passages=(*view.passages(refs), *extra),
        claims=tuple(refs),
    )
