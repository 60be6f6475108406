"""What the verbs share: inputs, progress, errors, where output goes."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from rashomon.documents import load
from rashomon.errors import InputError, RashomonError, UsageError
from rashomon.reader import Reader
from rashomon.records import Document, Reading

T = TypeVar("T")


def documents(chosen: argparse.Namespace) -> list[Document | InputError]:
    """All documents of the paths, and an error for each that can't be read, in the order given."""
    if chosen.threads < 1:
        raise UsageError("usage.threads", f"--threads {chosen.threads} is too few: give 1 or more.")
    if chosen.paths.count("-") > 1:
        raise UsageError("usage.stdin", "Standard input can be read once only: give - once.")
    found: list[Document | InputError] = []
    for path in chosen.paths:
        found.extend(load(path, published=chosen.published, standard_input=sys.stdin.buffer if path == "-" else None))
    return found


def read_all(chosen: argparse.Namespace) -> tuple[list[Reading], Reader, bool]:
    """The readings of all inputs, their reader, and whether some input failed; each failure is said at once."""
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
    return readings, reader, failed


def complain(error: RashomonError) -> None:
    """One sentence on standard error, with its code."""
    print(f"rashomon: {error.message} [{error.code}]", file=sys.stderr)


def watched(items: Iterable[T], total: int, what: str) -> Iterator[T]:
    """The items, with a progress bar on standard error where a person is watching and there is more than one."""
    if total < 2 or not sys.stderr.isatty():
        yield from items
        return
    columns = (TextColumn(what), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, transient=True, console=None) as progress:
        yield from progress.track(items, total=total)


def size() -> int:
    """Columns of the terminal, 80 where there is none, at most 110 so that lines stay readable."""
    return min(110, shutil.get_terminal_size((80, 24)).columns)


def colored(chosen: argparse.Namespace) -> bool:
    """Whether to use color: only on a terminal, and not where NO_COLOR is set."""
    return chosen.output is None and sys.stdout.isatty() and "NO_COLOR" not in os.environ


def deliver(text: str, output: str | None) -> None:
    """Write to standard output, or whole to a file: an older file there is replaced only by a finished one."""
    if output is None:
        sys.stdout.write(text.encode("utf-8", "backslashreplace").decode("utf-8") if not _utf8() else text)
        sys.stdout.flush()
        return
    target = Path(output)
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as file:
            file.write(text)
        Path(name).chmod(0o644)
        Path(name).replace(target)
    except OSError as error:
        raise UsageError("usage.output", f"{output} can't be written ({error.strerror}): name another file.") from error


def _utf8() -> bool:
    return (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
