"""`rashomon explain`: how a finding came about."""

from __future__ import annotations

import argparse

from rashomon import render
from rashomon.app.console import colored, deliver, read_all, size
from rashomon.documents.families import read_families
from rashomon.errors import UsageError
from rashomon.pipeline import relate
from rashomon.records import Finding


def run(chosen: argparse.Namespace) -> int:
    """Print the tree of one finding, or of all of one code: of the reading, or of the comparison of several."""
    families = read_families(chosen.families) if chosen.families else ()
    readings, reader, failed = read_all(chosen)
    if not readings:
        return 1
    across = relate(readings, [], reader.producer, families) if len(readings) > 1 else None
    there = list(across.findings) if across else list(readings[0].findings)
    trees = [
        render.explain_across(across, f, width=size(), color=colored(chosen))
        if across
        else render.explain(readings[0], f, width=size(), color=colored(chosen))
        for f in there
        if chosen.finding in (f.id, f.code)
    ]
    if not trees:
        raise UsageError("usage.finding", _missing(chosen.finding, there))
    deliver("\n".join(trees), chosen.output)
    return int(failed)


def _missing(asked: str, there: list[Finding]) -> str:
    if not there:
        return f"There is no finding {asked}: nothing was found in these documents."
    names = ", ".join(f"{f.id} ({f.code})" for f in there[:12]) + (", …" if len(there) > 12 else "")
    return f"There is no finding {asked}: these documents have {names}."
