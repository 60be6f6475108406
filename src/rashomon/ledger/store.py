"""The store itself. Each reading is written in a transaction of its own: a killed run has lost the one in work."""

from __future__ import annotations

import json
import os
import sqlite3
from importlib.resources import files
from types import TracebackType

import msgspec

from rashomon.errors import LedgerError
from rashomon.ledger import identity
from rashomon.ledger.keys import reading_key
from rashomon.plain import from_dict, from_json, to_dict, to_json
from rashomon.records import Comparison, Document, Producer, Reading

WAIT_SECONDS = 120  # how long a process waits for another that writes

_COLUMNS = (
    "id", "sha256", "reading", "uri", "title", "publisher", "byline", "published", "language", "raw_sha256", "links",
    "text",
)  # fmt: skip
_PLACES = ", ".join(f":{column}" for column in _COLUMNS)
_KEEP_DOCUMENT = f"INSERT OR REPLACE INTO documents ({', '.join(_COLUMNS)}) VALUES ({_PLACES})"  # noqa: S608 - own names


class Ledger:
    """An open ledger. Use it in a `with` statement, or close it.

    Several processes may have one ledger open: writers wait for one another. Raises LedgerError `ledger.unreadable`
    where the file is no ledger or can't be opened, `ledger.newer` where a later version of Rashomon wrote it.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = os.fspath(path)
        try:
            self._db = sqlite3.connect(self.path, timeout=WAIT_SECONDS, isolation_level=None)
            self._db.execute("PRAGMA foreign_keys = ON")
            self._db.execute("PRAGMA synchronous = NORMAL")
            self._db.execute("PRAGMA journal_mode = WAL")
            self._migrate()
        except sqlite3.Error as error:
            raise LedgerError(
                "ledger.unreadable", f"{self.path} can't be opened as a ledger ({error}): name another file."
            ) from error

    def _migrate(self) -> None:
        """Bring the schema up to date, one numbered step a transaction; two processes do each step once."""
        steps = sorted(
            (
                entry
                for entry in files("rashomon.ledger").joinpath("migrations").iterdir()
                if entry.name.endswith(".sql")
            ),
            key=lambda entry: entry.name,
        )
        for number, step in enumerate(steps, 1):
            with _Transaction(self._db):
                (version,) = self._db.execute("PRAGMA user_version").fetchone()
                if version > len(steps):
                    raise LedgerError(
                        "ledger.newer", f"{self.path} was written by a later version of Rashomon: update it."
                    )
                if version < number:
                    for statement in _statements(step.read_text(encoding="utf-8")):
                        self._db.execute(statement)
                    self._db.execute(f"PRAGMA user_version = {number}")

    # ------------------------------------------------------------ readings

    def reading(self, document: Document, producer: Producer) -> Reading | None:
        """The kept reading of this document by this producer, or None. A damaged row counts as none."""
        row = self._db.execute("SELECT body FROM readings WHERE key = ?", (reading_key(document, producer),)).fetchone()
        if row is None:
            return None
        try:
            return identity.of(from_json(Reading, row[0]), document)
        except (msgspec.ValidationError, msgspec.DecodeError):
            return None

    def keep(self, reading: Reading) -> str:
        """Write a reading and its document; returns the reading's key. Writing it again changes nothing."""
        document, producer = reading.document, reading.producer
        key = reading_key(document, producer)
        plain = to_dict(document)
        row = {**plain, "links": json.dumps(plain["links"]), "reading": key}
        # A lone surrogate can't be stored as text: it is kept escaped, as JSON has it.
        row = {name: _storable(value) for name, value in row.items()}
        with _Transaction(self._db):
            self._db.execute(
                "INSERT OR REPLACE INTO readings (key, producer, body) VALUES (?, ?, ?)",
                (key, to_json(producer), to_json(identity.without(reading))),
            )
            self._db.execute(
                _KEEP_DOCUMENT,
                row,
            )
        return key

    def count(self) -> int:
        """How many documents are kept."""
        (number,) = self._db.execute("SELECT count(*) FROM documents").fetchone()
        return int(number)

    # ------------------------------------------------------------ conclusions

    def comparison(self, key: str, readings: tuple[Reading, ...]) -> Comparison | None:
        """The kept comparison of this key with its readings put back, or None."""
        row = self._db.execute("SELECT body FROM comparisons WHERE key = ?", (key,)).fetchone()
        if row is None:
            return None
        try:
            plain = json.loads(row[0])
            return msgspec.structs.replace(from_dict(Comparison, plain), readings=readings)
        except (msgspec.ValidationError, ValueError):
            return None

    def conclude(self, key: str, comparison: Comparison) -> None:
        """Write a comparison without its readings, which are kept by themselves."""
        with _Transaction(self._db):
            body = to_json(msgspec.structs.replace(comparison, readings=()))
            self._db.execute("INSERT OR REPLACE INTO comparisons (key, body) VALUES (?, ?)", (key, body))

    # ------------------------------------------------------------ life

    def close(self) -> None:
        """Close the file."""
        self._db.close()

    def __enter__(self) -> Ledger:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class _Transaction:
    """One write transaction, begun at once so that two writers wait for each other instead of failing half-way."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def __enter__(self) -> None:
        self._db.execute("BEGIN IMMEDIATE")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._db.execute("ROLLBACK" if kind else "COMMIT")


def _statements(script: str) -> list[str]:
    """The statements of a script, told apart as SQLite tells them."""
    whole: list[str] = []
    current = ""
    for line in script.splitlines(keepends=True):
        current += line
        if sqlite3.complete_statement(current):
            whole.append(current)
            current = ""
    return whole


def _storable(value: object) -> object:
    if isinstance(value, str):
        return value.encode("utf-8", "backslashreplace").decode("utf-8")
    return value
