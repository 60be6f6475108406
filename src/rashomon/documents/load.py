"""Files to Documents."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

from rashomon.errors import InputError
from rashomon.records import Document


def from_text(
    text: str,
    *,
    id: str | None = None,
    uri: str | None = None,
    title: str | None = None,
    publisher: str | None = None,
    byline: str | None = None,
    published: str | None = None,
    language: str | None = None,
    raw_sha256: str | None = None,
) -> Document:
    """A document of that very text. Without an id it gets one from the text's hash."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Document(
        id=id or digest[:16],
        text=text,
        sha256=digest,
        raw_sha256=raw_sha256,
        uri=uri,
        title=title,
        publisher=publisher,
        byline=byline,
        published=published,
        language=language,
    )


def load(path: str, *, published: str | None = None) -> Iterator[Document | InputError]:
    """The documents of one path, or an error for each that can't be read."""
    raw = Path(path).read_bytes()
    digest = hashlib.sha256(raw).hexdigest()
    if path.endswith(".jsonl"):
        for line in raw.decode("utf-8").splitlines():
            row = json.loads(line)
            keep = {k: row.get(k) for k in ("id", "uri", "title", "publisher", "byline", "published", "language")}
            yield from_text(row["text"], **keep)
        return
    yield from_text(raw.decode("utf-8", "replace"), uri=path, published=published, raw_sha256=digest)
