"""What all tests share: the models, loaded once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import rashomon
from rashomon import language
from rashomon.models import SyntaxModel, load_syntax
from rashomon.records import Document, Parse, Reading


@pytest.fixture(scope="session")
def syntax() -> SyntaxModel:
    return load_syntax()


@pytest.fixture(scope="session")
def reader() -> rashomon.Reader:
    return rashomon.Reader()


@pytest.fixture(scope="session")
def read(reader: rashomon.Reader) -> Callable[..., Reading]:
    """read(text, **metadata) -> Reading, by the whole pipeline."""
    return lambda text, **known: reader.read(rashomon.from_text(text, **known))


@pytest.fixture(scope="session")
def parse_of(syntax: SyntaxModel) -> Callable[..., tuple[Document, Parse]]:
    """parse_of(text, **metadata) -> (Document, Parse)."""

    def made(text: str, **known: str) -> tuple[Document, Parse]:
        document = rashomon.from_text(text, **known)
        return document, language.parse(document, syntax)

    return made
