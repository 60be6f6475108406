"""JSON to Documents: a document as described, a saved reading, a list of these, one such a line in JSONL."""

from __future__ import annotations

import json
from typing import Any, NoReturn, TypeAlias

from rashomon.documents.dates import iso_day
from rashomon.documents.freeze import from_text
from rashomon.documents.limits import Limits
from rashomon.documents.refusals import RefusedError
from rashomon.records import Document, Link

Json: TypeAlias = Any  # whatever JSON can hold

_FIELDS = ("id", "uri", "title", "publisher", "byline", "published", "language")
_READING = "rashomon.reading/1"


def parse(raw: bytes, limits: Limits) -> Json:
    """The value of a JSON text in UTF-8, -16 or -32. Raises RefusedError where it is none, or nested too deeply."""
    try:
        text = raw.decode(json.detect_encoding(raw), "surrogatepass").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise RefusedError("json", why=f"byte {error.start + 1} is not {error.encoding.upper()}") from None
    try:
        value = json.loads(text, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise RefusedError("json", why=f"{error.msg}, line {error.lineno}, column {error.colno}") from None
    except RecursionError:
        raise RefusedError("depth", limit=limits.nesting) from None
    except ValueError as error:
        raise RefusedError(
            "json", why=str(error) if isinstance(error, _ConstantError) else "a number is too long"
        ) from None
    if _deeper(value, limits.nesting):
        raise RefusedError("depth", limit=limits.nesting)
    return value


def document(value: Json, *, published: str | None, raw_sha256: str | None) -> Document:
    """The document that a parsed JSON value describes, its text as it is. Raises RefusedError."""
    if not isinstance(value, dict):
        raise RefusedError("document", why="it is no object with a `text`")
    schema = value.get("schema")
    if schema == _READING:
        return _of_reading(value)
    if isinstance(schema, str) and schema.startswith("rashomon."):
        raise RefusedError("document", why=f"its schema is {schema[:60]!r}, and only {_READING!r} can be read again")
    text = value.get("text")
    if not isinstance(text, str):
        raise RefusedError("document", why="`text` is missing" if text is None else "`text` is not a string")
    known = _strings(value)
    stated = known.pop("published")
    if stated is not None:
        published = iso_day(stated)
        if published is None:
            raise RefusedError("date", found=repr(stated[:40]))
    return from_text(text, published=published, raw_sha256=raw_sha256, **known)


def _of_reading(value: dict[str, Any]) -> Document:
    """The document of a saved reading, with everything that it states; its text must still be the one that was read."""
    inner = value.get("document")
    if not isinstance(inner, dict) or not isinstance(inner.get("text"), str):
        raise RefusedError("document", why="the saved reading has no document with a `text`")
    known = _strings(inner)
    made = from_text(inner["text"], links=_links(inner), **known)
    if inner.get("sha256") != made.sha256:
        raise RefusedError("changed")
    raw = inner.get("raw_sha256")
    return from_text(inner["text"], links=made.links, raw_sha256=raw if isinstance(raw, str) else None, **known)


def _strings(value: dict[str, Any]) -> dict[str, Any]:
    known: dict[str, Any] = {}
    for field in _FIELDS:
        one = value.get(field)
        if one is not None and not isinstance(one, str):
            raise RefusedError("document", why=f"`{field}` is not a string")
        known[field] = one or None
    return known


def _links(value: dict[str, Any]) -> tuple[Link, ...]:
    """Links of a saved document that fit its text; others are left out."""
    rows = value.get("links")
    length = len(value["text"])
    return tuple(
        Link(span=(row["span"][0], row["span"][1]), href=row["href"])
        for row in (rows if isinstance(rows, list) else ())
        if isinstance(row, dict) and isinstance(row.get("href"), str) and _span(row.get("span"), length)
    )


def _span(value: Json, length: int) -> bool:
    return (
        isinstance(value, list)
        and len(value) == 2
        and all(type(n) is int for n in value)
        and 0 <= value[0] < value[1] <= length
    )


def _deeper(value: Json, limit: int) -> bool:
    """Whether brackets are nested beyond the limit, found without recursion."""
    level = [value]
    for _ in range(limit + 1):
        if not level:
            return False
        level = [
            inner
            for one in level
            if isinstance(one, dict | list)
            for inner in (one.values() if isinstance(one, dict) else one)
            if isinstance(inner, dict | list)
        ]
    return bool(level)


class _ConstantError(ValueError):
    """NaN or an infinity, which Python's reader would let pass."""


def _no_constant(name: str) -> NoReturn:
    raise _ConstantError(f"{name} is no number in JSON")
