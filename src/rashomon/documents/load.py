"""Paths and bytes to Documents: each file by its kind, one error for each that can't be read, the others regardless."""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from rashomon.documents import files, front, given
from rashomon.documents.dates import iso_day
from rashomon.documents.decode import decode
from rashomon.documents.english import check_language
from rashomon.documents.extracted import Extracted
from rashomon.documents.freeze import from_text
from rashomon.documents.kinds import HEAD, Kind, kind_of
from rashomon.documents.limits import Limits
from rashomon.documents.refusals import RefusedError
from rashomon.documents.worker import Worker
from rashomon.errors import InputError, UsageError
from rashomon.records import Document, Link

_STDIN = "standard input"
_SOMETHING = re.compile(r"[^\s\x00\ufeff]")


def load(
    path: str | os.PathLike[str],
    *,
    published: str | None = None,
    standard_input: bytes | BinaryIO | None = None,
    limits: Limits | None = None,
) -> Iterator[Document | InputError]:
    """The documents of one path, in order, or an error for each input that can't be read.

    `path` is a file, a folder, or `-` for `standard_input`. `published` (an ISO day) is taken where a document states
    no day of its own. Raises UsageError (`usage.date`) where it is none.
    """
    name = os.fspath(path)
    day = _option(published)
    return _load(name, day, standard_input, limits or Limits())


def from_bytes(
    raw: bytes,
    *,
    name: str = _STDIN,
    kind: Kind | None = None,
    uri: str | None = None,
    published: str | None = None,
    limits: Limits | None = None,
    worker: Worker | None = None,
) -> Iterator[Document | InputError]:
    """The documents of a file's bytes, as `load` has them. Without a `kind` it is told by `name` and how they begin.

    Give the same `worker` to many calls, and end it yourself, to save the start of a process for each HTML or PDF.
    """
    day = _option(published)
    bounds = limits or Limits()

    def made() -> Iterator[Document | InputError]:
        with contextlib.nullcontext(worker) if worker else Worker(bounds) as used:
            yield from _Loading(bounds, day, used).stream(io.BytesIO(raw), name, uri, kind)

    return made()


def _option(published: str | None) -> str | None:
    if published is None:
        return None
    day = iso_day(published)
    if day is None:
        raise UsageError("usage.date", f"The publication date {published[:40]!r} is not a day such as 2024-05-31.")
    return day


def _load(
    path: str, day: str | None, standard_input: bytes | BinaryIO | None, limits: Limits
) -> Iterator[Document | InputError]:
    with Worker(limits) as worker:
        loading = _Loading(limits, day, worker)
        if path == "-":
            yield from loading.standard_input(standard_input)
            return
        try:
            folder = files.is_folder(path)
        except RefusedError as refused:
            yield refused.named(path)
            return
        for one in files.files_of(path, limits) if folder else (path,):
            if isinstance(one, InputError):
                yield one
            else:
                yield from loading.file(one)


class _Loading:
    """One call of `load`: its limits, its publication date, its worker."""

    def __init__(self, limits: Limits, published: str | None, worker: Worker) -> None:
        self._limits = limits
        self._published = published
        self._worker = worker

    def standard_input(self, given_bytes: bytes | BinaryIO | None) -> Iterator[Document | InputError]:
        if given_bytes is None:
            yield RefusedError("no-stdin").named(_STDIN)
            return
        stream = io.BytesIO(given_bytes) if isinstance(given_bytes, bytes) else given_bytes
        yield from self.stream(stream, _STDIN, None, None)

    def file(self, path: str) -> Iterator[Document | InputError]:
        try:
            stream = files.open_file(path)
        except RefusedError as refused:
            yield refused.named(path)
            return
        with stream:
            uri = os.fsencode(path).decode("utf-8", "replace").replace(os.sep, "/")
            yield from self.stream(stream, path, uri, None)

    def stream(
        self, stream: BinaryIO, name: str, uri: str | None, kind: Kind | None
    ) -> Iterator[Document | InputError]:
        try:
            head = _read(stream, HEAD)
            kind = kind or kind_of(head, Path(name).suffix)
            if kind == "jsonl":
                yield from self._lines(head, stream, name)
                return
            raw = head + _read(stream, self._limits.bytes + 1 - len(head))
            if len(raw) > self._limits.bytes:
                raise RefusedError("bytes", limit=self._limits.bytes)
            if kind == "json":
                yield from self._json(raw, name)
            else:
                yield self._article(raw, kind, name, uri)
        except RefusedError as refused:
            yield refused.named(name)
        except InputError as error:
            yield error
        except OSError as error:
            yield RefusedError("denied", why=error.strerror or "unknown reason").named(name)

    def _article(self, raw: bytes, kind: Kind, name: str, uri: str | None) -> Document:
        found = front.split(decode(raw)) if kind == "text" else self._worker.extract(kind, raw)
        return self._checked(self._frozen(found, raw, uri), name)

    def _frozen(self, found: Extracted, raw: bytes, uri: str | None) -> Document:
        return from_text(
            found.text,
            uri=found.uri or uri,
            title=found.title,
            publisher=found.publisher,
            byline=found.byline,
            published=found.published or self._published,
            language=found.language,
            raw_sha256=hashlib.sha256(raw).hexdigest(),
            links=tuple(Link(span=(start, end), href=target) for start, end, target in found.links),
        )

    def _json(self, raw: bytes, name: str) -> Iterator[Document | InputError]:
        value = given.parse(raw, self._limits)
        rows = value if isinstance(value, list) else [value]
        digest = hashlib.sha256(raw).hexdigest()
        if not rows:
            raise RefusedError("empty")
        for number, row in enumerate(rows, 1):
            called = name if len(rows) == 1 else f"{name}, document {number}"
            yield self._given(row, called, digest)

    def _given(self, value: object, name: str, digest: str) -> Document | InputError:
        try:
            made = given.document(value, published=self._published, raw_sha256=digest)
            return self._checked(made, name)
        except RefusedError as refused:
            return refused.named(name)
        except InputError as error:
            return error

    def _checked(self, document: Document, name: str) -> Document:
        if len(document.text) > self._limits.characters:
            raise RefusedError("characters", found=len(document.text), limit=self._limits.characters)
        if not _SOMETHING.search(document.text):
            raise RefusedError("empty")
        return check_language(document, name)

    def _lines(self, head: bytes, stream: BinaryIO, name: str) -> Iterator[Document | InputError]:
        """One document a line; a line ends at a line feed and nowhere else, and may be as long as a file."""
        seen = False
        for number, line in enumerate(_split(head, stream, self._limits.bytes), 1):
            called = f"{name}, line {number}"
            if line is None:
                yield RefusedError("bytes", limit=self._limits.bytes).named(called)
            elif line.strip():
                try:
                    value = given.parse(line, self._limits)
                except RefusedError as refused:
                    yield refused.named(called)
                else:
                    yield self._given(value, called, hashlib.sha256(line).hexdigest())
            else:
                continue
            seen = True
        if not seen:
            yield RefusedError("empty").named(name)


def _read(stream: BinaryIO, most: int) -> bytes:
    """Up to so many bytes; fewer only at the end, also from a stream that hands out less at a time."""
    parts: list[bytes] = []
    while most > 0 and (part := stream.read(most)):
        parts.append(part)
        most -= len(part)
    return b"".join(parts)


def _split(head: bytes, stream: BinaryIO, limit: int) -> Iterator[bytes | None]:
    """Lines without their line feeds; None for one longer than the limit, which is passed over."""
    rest, long = b"", False
    chunk = head
    while chunk:
        *ended, open_end = chunk.split(b"\n")
        for line in ended:
            yield None if long or len(rest) + len(line) > limit else rest + line
            rest, long = b"", False
        rest += open_end
        if len(rest) > limit:
            rest, long = b"", True
        chunk = stream.read(1 << 16)
    if rest or long:
        yield None if long else rest
