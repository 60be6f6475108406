"""A reading without its document's identity, and with another's: reprints share one reading and stay two documents."""

from __future__ import annotations

from msgspec.structs import replace

from rashomon.records import ClaimRef, Document, Finding, Passage, Reading


def without(reading: Reading) -> Reading:
    """The reading as the ledger keeps it: the document's id, address and text are left to the table of documents."""
    return _named(replace(reading, document=Document(id="", text="", sha256=reading.document.sha256)), "")


def of(reading: Reading, document: Document) -> Reading:
    """A kept reading as that of `document`."""
    return _named(replace(reading, document=document), document.id)


def _named(reading: Reading, name: str) -> Reading:
    return replace(reading, findings=tuple(_finding(f, name) for f in reading.findings))


def _finding(finding: Finding, name: str) -> Finding:
    return replace(
        finding,
        passages=tuple(Passage(document=name, field=p.field, spans=p.spans) for p in finding.passages),
        claims=tuple(ClaimRef(document=name, claim=c.claim) for c in finding.claims),
    )
