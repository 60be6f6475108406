from collections.abc import Callable

import pytest

from rashomon import language
from rashomon.attributions import find
from rashomon.models import load_syntax, load_tagger
from rashomon.models.tagger import Tagger
from rashomon.records import Document, Spotted

Read = Callable[..., tuple[Spotted, ...]]


@pytest.fixture(scope="session", params=["default", "small"])
def tagger(request: pytest.FixtureRequest) -> Tagger:
    return load_tagger(model=request.param)


@pytest.fixture(scope="session")
def syntax():
    return load_syntax()


@pytest.fixture(scope="session")
def read(tagger: Tagger, syntax) -> Read:
    def run(text: str, tagger: Tagger = tagger) -> tuple[Spotted, ...]:
        document = Document(id="d", text=text, sha256="")
        return find(document, language.parse(document, syntax), tagger)

    return run
