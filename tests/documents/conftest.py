"""What the tests of this stage share: one document, or one error, out of bytes."""

from __future__ import annotations

from typing import Any

import pytest

from rashomon.documents import Limits, Worker, from_bytes
from rashomon.errors import InputError
from rashomon.records import Document


@pytest.fixture(scope="session")
def one():
    """one(raw, name) -> the only document, or its error."""
    with Worker(Limits()) as worker:

        def made(raw: bytes, name: str, **options: Any) -> Document | InputError:
            found = list(from_bytes(raw, name=name, worker=None if "limits" in options else worker, **options))
            assert len(found) == 1, found
            return found[0]

        yield made
