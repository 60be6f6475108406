"""`rashomon read`: each document by itself."""

from __future__ import annotations

import argparse

from rashomon import render
from rashomon.app.console import colored, complain, deliver, documents, size, watched
from rashomon.errors import RashomonError, UsageError
from rashomon.plain import to_json
from rashomon.reader import Reader
from rashomon.records import Reading


def run(chosen: argparse.Namespace) -> int:
    """Read all inputs; errors cost their input only. Status 1 where some failed."""
    inputs = documents(chosen)
    reader = Reader(threads=chosen.threads, model=chosen.model)
    readings: list[Reading] = []
    failed = False
    for result in watched(reader.read_many(inputs), len(inputs), "reading"):
        if isinstance(result, RashomonError):
            complain(result)
            failed = True
        else:
            readings.append(result)
    if readings:
        deliver(_written(readings, chosen), chosen.output)
    return int(failed)


def _written(readings: list[Reading], chosen: argparse.Namespace) -> str:
    if chosen.format == "jsonl":
        return "".join(to_json(reading) + "\n" for reading in readings)
    if chosen.format == "json":
        whole = [to_json(reading) for reading in readings]
        return (whole[0] if len(whole) == 1 else "[" + ",\n".join(whole) + "]") + "\n"
    if chosen.format == "html":
        if len(readings) > 1:
            raise UsageError("usage.html", "HTML shows one document: read them one by one, or use `rashomon compare`.")
        return render.page(readings[0])
    texts = [render.terminal(r, width=size(), color=colored(chosen), numbered=chosen.numbered) for r in readings]
    return f"\n{'─' * size()}\n\n".join(texts)
