"""`rashomon explain`: how a finding came about."""

from __future__ import annotations

import argparse

from rashomon import render
from rashomon.app.console import colored, complain, deliver, documents, size
from rashomon.errors import RashomonError, UsageError
from rashomon.reader import Reader
from rashomon.records import Finding, Reading


def run(chosen: argparse.Namespace) -> int:
    """Print the tree of one finding, or of all findings of one code."""
    reader = Reader(threads=chosen.threads)
    readings: list[Reading] = []
    failed = False
    for result in reader.read_many(documents(chosen)):
        if isinstance(result, RashomonError):
            complain(result)
            failed = True
        else:
            readings.append(result)
    wanted = [(r, f) for r in readings for f in r.findings if chosen.finding in (f.id, f.code)]
    if not wanted:
        if readings:
            raise UsageError("usage.finding", _missing(chosen.finding, [f for r in readings for f in r.findings]))
        return 1
    trees = [render.explain(r, f, width=size(), color=colored(chosen)) for r, f in wanted]
    deliver("\n".join(trees), chosen.output)
    return int(failed)


def _missing(asked: str, there: list[Finding]) -> str:
    if not there:
        return f"There is no finding {asked}: nothing was found in these documents."
    names = ", ".join(f"{f.id} ({f.code})" for f in there[:12]) + (", …" if len(there) > 12 else "")
    return f"There is no finding {asked}: these documents have {names}."
