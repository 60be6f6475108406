"""`rashomon read`: each document by itself."""

from __future__ import annotations

import argparse

from rashomon import render
from rashomon.app.console import colored, deliver, read_all, size
from rashomon.errors import UsageError
from rashomon.plain import to_json
from rashomon.records import Reading


def run(chosen: argparse.Namespace) -> int:
    """Read all inputs; errors cost their input only. Status 1 where some failed."""
    readings, _, failed = read_all(chosen)
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
