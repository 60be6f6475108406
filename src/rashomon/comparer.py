"""Many documents read, and held against one another; with a ledger, only what is new is read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from rashomon.errors import InputError, RashomonError
from rashomon.ledger import Ledger, comparison_key, reading_key
from rashomon.pipeline import relate
from rashomon.reader import Reader
from rashomon.records import Comparison, Document, Family, Reading, Skipped

Results = Iterable[Reading | RashomonError]


def compare_documents(
    inputs: Sequence[Document | InputError],
    reader: Reader,
    ledger: Ledger | None = None,
    watched: Callable[[Results], Results] = iter,
    families: Sequence[Family] = (),
) -> tuple[Comparison | None, list[RashomonError]]:
    """The comparison of all that can be read, None where nothing can, and an error for each input that can't.

    `watched` may wrap the readings as they come, to show progress. A comparison that the ledger holds for these very
    readings is taken from it. `families` are publishers that belong together, by the user's list.
    """
    readings: list[Reading] = []
    errors: list[RashomonError] = []
    for result in watched(reader.read_many(distinct(inputs), ledger)):
        if isinstance(result, RashomonError):
            errors.append(result)
        else:
            readings.append(result)
    return (_related(readings, errors, reader, ledger, families) if readings else None), errors


def distinct(inputs: Sequence[Document | InputError]) -> list[Document | InputError]:
    """The inputs, the very same document once; the same id with another text becomes an error of input."""
    kept: list[Document | InputError] = []
    seen: dict[str, str] = {}
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


def _related(
    readings: list[Reading],
    errors: list[RashomonError],
    reader: Reader,
    ledger: Ledger | None,
    families: Sequence[Family],
) -> Comparison:
    skipped = [Skipped(input=error.input, code=error.code) for error in errors]
    if ledger is None:
        return relate(readings, skipped, reader.producer, families)
    parts = [(r.document.id, reading_key(r.document, r.producer)) for r in readings]
    belonging = [(f"family {one.name}", publisher) for one in families for publisher in one.publishers]
    key = comparison_key([*parts, *((s.input, s.code) for s in skipped), *belonging], reader.producer)
    kept = ledger.comparison(key, tuple(readings))
    if kept is not None:
        return kept
    made = relate(readings, skipped, reader.producer, families)
    ledger.conclude(key, made)
    return made
