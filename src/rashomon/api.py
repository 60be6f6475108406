"""The short way in: functions over one reader that is made when first needed and kept."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from contextlib import nullcontext
from functools import cache

from rashomon.comparer import compare_documents
from rashomon.documents import load
from rashomon.documents.families import read_families
from rashomon.errors import InputError, UsageError
from rashomon.ledger import Ledger
from rashomon.reader import Reader
from rashomon.records import Comparison, Document, Reading, Spotted


@cache
def _reader() -> Reader:
    return Reader()


def read(path: str | os.PathLike[str], *, published: str | None = None) -> Reading:
    """The reading of the one document at `path`. `published` (`YYYY-MM-DD`) is taken where it states no day.

    Raises InputError where it can't be read, UsageError `usage.many` where the path holds several documents.
    """
    found = list(load(path, published=published))
    if len(found) != 1:
        many = f"{os.fspath(path)} holds {len(found)} documents: use Reader.read_many, which yields a reading for each."
        raise UsageError("usage.many", many)
    if isinstance(found[0], InputError):
        raise found[0]
    return _reader().read(found[0])


def compare(
    paths: Iterable[str | os.PathLike[str]],
    *,
    ledger: str | os.PathLike[str] | None = None,
    families: str | os.PathLike[str] | None = None,
) -> Comparison:
    """The comparison of all documents of the paths that can be read; what can't be stands in its `coverage`.

    With the file of a `ledger`, only what is new is read; `families` is a file of publishers that belong together,
    TOML or CSV. Raises the first input's error where nothing can be read.
    """
    known = read_families(families) if families is not None else ()
    inputs = [one for path in paths for one in load(path)]
    with Ledger(ledger) if ledger is not None else nullcontext() as kept:
        made, errors = compare_documents(inputs, _reader(), kept, families=known)
    if made is None:
        raise errors[0] if errors else UsageError("usage.none", "There is nothing to compare: give at least one path.")
    return made


def analyse(document: Document, attributions: Sequence[Spotted] | None = None) -> Reading:
    """The reading of a document; given `attributions` are taken as they are, instead of those that the tagger finds."""
    return _reader().read(document, attributions)
