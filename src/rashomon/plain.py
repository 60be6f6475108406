"""Records to and from plain dictionaries and JSON, without loss; JSON Schema from the records themselves."""

from __future__ import annotations

import inspect
import json
from typing import Any, TypeVar

import msgspec

from rashomon.records import Record

R = TypeVar("R", bound=Record)


def to_dict(record: Record) -> dict[str, Any]:
    """The record as nested dictionaries and lists that `json` can write."""
    plain: dict[str, Any] = msgspec.to_builtins(record)
    return plain


def from_dict(kind: type[R], plain: dict[str, Any]) -> R:
    """The record that `to_dict` took apart. Raises `msgspec.ValidationError` where a field is missing or wrong."""
    return msgspec.convert(plain, kind)


def to_json(record: Record) -> str:
    """The record as one line of JSON. Lone surrogates, which UTF-8 can't carry, are written as escapes."""
    try:
        return msgspec.json.encode(record).decode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(to_dict(record), separators=(",", ":"))


def from_json(kind: type[R], text: str | bytes) -> R:
    """The record that `to_json` wrote. Raises `msgspec.ValidationError` or `msgspec.DecodeError`."""
    try:
        return msgspec.json.decode(text, type=kind)
    except msgspec.ValidationError:
        raise
    except (msgspec.DecodeError, UnicodeEncodeError):
        try:
            plain = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise msgspec.DecodeError(str(error)) from error
        return msgspec.convert(plain, kind)


def schema(kind: type[Record]) -> dict[str, Any]:
    """JSON Schema (draft 2020-12) of a record, generated from its fields and docstrings."""
    dialect = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    made: dict[str, Any] = json.loads(msgspec.json.encode({**dialect, **msgspec.json.schema(kind)}))
    for part in made["$defs"].values():
        # Python 3.13 dedents docstrings, older ones do not: the schema is the same under all.
        part["description"] = inspect.cleandoc(part.get("description", ""))
    return made
