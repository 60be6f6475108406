"""Readers: the models loaded once, any number of documents read with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from importlib.metadata import PackageNotFoundError, version

from rashomon.errors import InputError, RashomonError
from rashomon.models import load_syntax, load_tagger
from rashomon.pipeline import Models, analyse
from rashomon.records import Document, Producer, Reading, Spotted


def package_version() -> str:
    """The version of this installation."""
    try:
        return version("rashomon")
    except PackageNotFoundError:
        return "0+unknown"


def load_models(threads: int = 1) -> Models:
    """All models from the installed packages. Raises ModelError where one is missing or damaged."""
    return Models(syntax=load_syntax(), tagger=load_tagger(threads=threads))


class Reader:
    """Reads documents. Models are loaded at the first use and kept; `threads` bounds what the tagger may use.

    The same document gives the same reading, alone or among others, on any number of threads.
    """

    def __init__(self, models: Models | None = None, threads: int = 1) -> None:
        self._models = models
        self.threads = threads

    @property
    def models(self) -> Models:
        """The models, loaded when first asked for."""
        if self._models is None:
            self._models = load_models(self.threads)
        return self._models

    @property
    def producer(self) -> Producer:
        """What is written into every output of this reader."""
        parts = (self.models.syntax, self.models.tagger)
        named = {str(getattr(m, "name", type(m).__name__)): str(getattr(m, "digest", "")) for m in parts}
        return Producer(version=package_version(), models=named, options={})

    def read(self, document: Document, attributions: Sequence[Spotted] | None = None) -> Reading:
        """The reading of one document. Raises InputError where it is surely in another language than English."""
        return analyse(document, self.models, self.producer, attributions)

    def read_many(self, documents: Iterable[Document | InputError]) -> Iterator[Reading | RashomonError]:
        """A reading or an error for each document, in order. An error costs that document only."""
        for one in documents:
            if isinstance(one, InputError):
                yield one
                continue
            try:
                yield self.read(one)
            except RashomonError as error:
                yield error
