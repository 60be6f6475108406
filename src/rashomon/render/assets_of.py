"""The files that go into an HTML page, and their digests for its content security policy."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib.resources import files


@cache
def asset(name: str) -> str:
    """The text of one file in `assets`."""
    return files("rashomon.render").joinpath("assets", name).read_text(encoding="utf-8")


def digest(text: str) -> str:
    """SHA-256 in base64, as a content security policy takes it."""
    return base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
