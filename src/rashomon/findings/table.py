"""The checks in the order in which their findings are shown. The order is editorial, not a score."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec.structs import replace

from rashomon.records import Analysis, Finding

Check = Callable[[Analysis], Iterator[Finding]]

# Code of the finding -> the check that makes it. Findings of one code follow the order of the text.
CHECKS: dict[str, Check] = {}


def check(analysis: Analysis) -> tuple[Finding, ...]:
    """All findings on one document, numbered in the order in which they are shown."""
    found = [finding for one in dict.fromkeys(CHECKS.values()) for finding in one(analysis)]
    order = {code: n for n, code in enumerate(CHECKS)}
    found.sort(key=lambda f: (order[f.code], min((s for p in f.passages for s in p.spans), default=(0, 0))))
    return tuple(replace(finding, id=f"f{n}") for n, finding in enumerate(found, 1))
