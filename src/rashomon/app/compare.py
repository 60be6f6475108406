"""`rashomon compare`: many documents, or saved readings, held against one another."""

from __future__ import annotations

import argparse
from contextlib import nullcontext

from rashomon import render
from rashomon.app.console import colored, complain, deliver, documents, size, watched
from rashomon.errors import InputError, RashomonError
from rashomon.ledger import Ledger, comparison_key, reading_key
from rashomon.pipeline import relate
from rashomon.plain import to_json
from rashomon.reader import Reader
from rashomon.records import Comparison, Document, Reading, Skipped


def run(chosen: argparse.Namespace) -> int:
    """Compare all inputs that can be read; status 1 where some can't."""
    inputs = documents(chosen)
    reader = Reader(threads=chosen.threads)
    with Ledger(chosen.ledger) if chosen.ledger else nullcontext() as ledger:
        readings, skipped = _read(inputs, reader, ledger)
        for error in skipped:
            complain(error)
        if readings:
            deliver(_written(_compared(readings, skipped, reader, ledger), chosen), chosen.output)
    return int(bool(skipped) or not readings)


def _read(
    inputs: list[Document | InputError], reader: Reader, ledger: Ledger | None
) -> tuple[list[Reading], list[RashomonError]]:
    """Readings and errors. The same id with another text is an error; the very same document is read once."""
    readings: list[Reading] = []
    errors: list[RashomonError] = []
    seen: dict[str, str] = {}
    for result in watched(reader.read_many(_distinct(inputs, seen), ledger), len(inputs), "reading"):
        (errors if isinstance(result, RashomonError) else readings).append(result)  # type: ignore[arg-type]
    return readings, errors


def _distinct(inputs: list[Document | InputError], seen: dict[str, str]) -> list[Document | InputError]:
    kept: list[Document | InputError] = []
    for one in inputs:
        if isinstance(one, InputError):
            kept.append(one)
        elif one.id not in seen:
            seen[one.id] = one.sha256
            kept.append(one)
        elif seen[one.id] != one.sha256:
            name = one.uri or one.id
            said = (
                f"{name} has the id {one.id}, which another document with another text has: give it an id of its own."
            )
            kept.append(InputError("input.same-id", said, name))
    return kept


def _compared(
    readings: list[Reading], errors: list[RashomonError], reader: Reader, ledger: Ledger | None
) -> Comparison:
    """The comparison, from the ledger where it holds that of these very readings."""
    skipped = [Skipped(input=error.input, code=error.code) for error in errors]
    if ledger is None:
        return relate(readings, skipped, reader.producer)
    parts = [(r.document.id, reading_key(r.document, r.producer)) for r in readings]
    key = comparison_key([*parts, *((s.input, s.code) for s in skipped)], reader.producer)
    kept = ledger.comparison(key, tuple(readings))
    if kept is not None:
        return kept
    made = relate(readings, skipped, reader.producer)
    ledger.conclude(key, made)
    return made


def _written(comparison: Comparison, chosen: argparse.Namespace) -> str:
    if chosen.format == "json":
        return to_json(comparison) + "\n"
    if chosen.format == "html":
        return render.pile_page(comparison)
    return render.pile_terminal(comparison, width=size(), color=colored(chosen))
