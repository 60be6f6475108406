"""`rashomon compare`: many documents, or saved readings, held against one another."""

from __future__ import annotations

import argparse
from contextlib import nullcontext

from rashomon import render
from rashomon.app.console import colored, complain, deliver, documents, size, watched
from rashomon.comparer import compare_documents
from rashomon.documents.families import read_families
from rashomon.ledger import Ledger
from rashomon.plain import to_json
from rashomon.reader import Reader
from rashomon.records import Comparison


def run(chosen: argparse.Namespace) -> int:
    """Compare all inputs that can be read; status 1 where some can't."""
    families = read_families(chosen.families) if chosen.families else ()
    inputs = documents(chosen)
    reader = Reader(threads=chosen.threads, model=chosen.model)
    with Ledger(chosen.ledger) if chosen.ledger else nullcontext() as ledger:
        made, errors = compare_documents(inputs, reader, ledger, lambda r: watched(r, len(inputs), "reading"), families)
    for error in errors:
        complain(error)
    if made is not None:
        deliver(_written(made, chosen), chosen.output)
    return int(bool(errors) or made is None)


def _written(comparison: Comparison, chosen: argparse.Namespace) -> str:
    if chosen.format == "json":
        return to_json(comparison) + "\n"
    if chosen.format == "html":
        return render.pile_page(comparison)
    return render.pile_terminal(comparison, width=size(), color=colored(chosen))
