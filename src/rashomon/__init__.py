"""Rashomon reads reporting: who says so, how firmly, whether figures add up, where accounts conflict, how many origins.

It shows who says what, not what is true. It runs offline; it sends nothing anywhere.
"""

from rashomon.api import analyse, compare, read
from rashomon.documents import from_text
from rashomon.errors import InputError, LedgerError, ModelError, RashomonError, UsageError
from rashomon.plain import from_dict, from_json, schema, to_dict, to_json
from rashomon.reader import Reader

__all__ = [
    "InputError",
    "LedgerError",
    "ModelError",
    "RashomonError",
    "Reader",
    "UsageError",
    "analyse",
    "compare",
    "from_dict",
    "from_json",
    "from_text",
    "read",
    "schema",
    "to_dict",
    "to_json",
]
