"""The checks across documents, in the order of all codes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from msgspec.structs import replace

from rashomon.findings.across import accounts, drift, origins, relayed
from rashomon.findings.across.view import View
from rashomon.records import Finding, Related

CHECKS: tuple[Callable[[View], Iterator[Finding]], ...] = (accounts.check, origins.check, drift.check, relayed.check)


def check(related: Related, order: Sequence[str]) -> tuple[Finding, ...]:
    """All findings across the documents, numbered in the given order of codes; of one code, in that of the matters."""
    view = View(related)
    found = [finding for one in CHECKS for finding in one(view)]
    found.sort(key=lambda f: order.index(f.code))
    return tuple(replace(finding, id=f"f{n}") for n, finding in enumerate(found, 1))
