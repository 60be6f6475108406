"""A list of publisher families, as a user keeps it: TOML (`"Sea Press" = ["Gull", "Tern"]`) or CSV (family first)."""

from __future__ import annotations

import csv
import os
import tomllib
from collections.abc import Iterable
from io import StringIO
from pathlib import Path

from rashomon.errors import UsageError
from rashomon.records import Family

HOW = 'write TOML with one list a family ("Sea Press" = ["Gull", "Tern"]), or CSV with the family first in each row'


def read_families(path: str | os.PathLike[str]) -> tuple[Family, ...]:
    """The families of a file, in its order; a name that ends in `.csv` is CSV, any other TOML.

    Raises UsageError `usage.families` where the file can't be read, or puts a publisher into two families.
    """
    name = os.fspath(path)
    try:
        text = Path(name).read_text(encoding="utf-8-sig")
    except OSError as error:
        raise _refused(name, f"can't be read ({error.strerror})", "name another file") from error
    except UnicodeDecodeError as error:
        raise _refused(name, "is not UTF-8 text", HOW) from error
    rows = _csv(text, name) if name.lower().endswith(".csv") else _toml(text, name)
    found: dict[str, list[str]] = {}
    home: dict[str, str] = {}
    for family, publishers in rows:
        for publisher in publishers:
            other = home.setdefault(publisher.casefold(), family)
            if other != family:
                raise _refused(name, f"has {publisher} in two families, {other} and {family}", "leave it in one")
            if publisher not in found.setdefault(family, []):
                found[family].append(publisher)
    if not found:
        raise _refused(name, "names no family", HOW)
    return tuple(Family(name=family, publishers=tuple(publishers)) for family, publishers in found.items())


def _toml(text: str, name: str) -> Iterable[tuple[str, list[str]]]:
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _refused(name, f"is no valid TOML ({error})", HOW) from error
    inner = table.get("families")
    rows = inner if isinstance(inner, dict) and len(table) == 1 else table
    for family, publishers in rows.items():
        fits = isinstance(publishers, list) and all(isinstance(p, str) and p.strip() for p in publishers)
        if not fits or not publishers:
            raise _refused(name, f"gives no list of publishers for {family}", HOW)
        yield family.strip(), [p.strip() for p in publishers]


def _csv(text: str, name: str) -> Iterable[tuple[str, list[str]]]:
    try:
        rows = [[cell.strip() for cell in row] for row in csv.reader(StringIO(text, newline=""), strict=True)]
    except csv.Error as error:
        raise _refused(name, f"is no valid CSV ({error})", HOW) from error
    for number, row in enumerate(rows, 1):
        if not any(row) or (number == 1 and row[0].casefold() == "family"):
            continue
        if not row[0] or not any(row[1:]):
            raise _refused(name, f"lacks a family or a publisher in row {number}", HOW)
        yield row[0], [cell for cell in row[1:] if cell]


def _refused(name: str, what: str, then: str) -> UsageError:
    return UsageError("usage.families", f"The families in {name} can't be used: the file {what}; {then}.")
