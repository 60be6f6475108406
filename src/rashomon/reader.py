"""Readers: the models loaded once, any number of documents read with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from importlib.metadata import PackageNotFoundError, version

from rashomon.documents import check_language
from rashomon.errors import InputError, RashomonError
from rashomon.ledger import Ledger
from rashomon.models import load_syntax, load_tagger
from rashomon.pipeline import Models, Syntax, Tagger, analyse
from rashomon.records import Document, Producer, Reading, Spotted


def package_version() -> str:
    """The version of this installation."""
    try:
        return version("rashomon")
    except PackageNotFoundError:
        return "0+unknown"


class Reader:
    """Reads documents. Models are loaded at the first use and kept; `threads` bounds what the tagger may use.
    `model` is the tagger: `default`, the better one, or `small`, the faster one.

    The same document gives the same reading, alone or among others, on any number of threads.
    """

    def __init__(self, models: Models | None = None, threads: int = 1, model: str = "default") -> None:
        self._models = models
        self.model = model
        self.threads = threads

    @cached_property
    def models(self) -> Models:
        """The models, loaded when first asked for. Raises ModelError where one is missing or damaged."""
        return self._models or Models(syntax=self._syntax, tagger=load_tagger(threads=self.threads, model=self.model))

    @cached_property
    def _syntax(self) -> Syntax:
        return self._models.syntax if self._models else load_syntax()

    @cached_property
    def producer(self) -> Producer:
        """What is written into every output of this reader."""
        return _producer(self.models.syntax, self.models.tagger)

    def read(self, document: Document, attributions: Sequence[Spotted] | None = None) -> Reading:
        """The reading of one document. Given `attributions` are taken as they are, and no tagger is asked.

        Raises InputError `input.language` where the text is surely in another language than English.
        """
        document = check_language(document)
        if attributions is None:
            return analyse(document, self.models, self.producer)
        return analyse(document, Models(syntax=self._syntax), _producer(self._syntax), attributions)

    def read_many(
        self, documents: Iterable[Document | InputError], ledger: Ledger | None = None
    ) -> Iterator[Reading | RashomonError]:
        """A reading or an error for each document, in order. An error costs that document only.

        With a ledger, a document that it has a reading of is not read again, and each new reading is kept at once.
        """
        for one in documents:
            if isinstance(one, InputError):
                yield one
                continue
            try:
                yield self._kept(check_language(one), ledger) if ledger else self.read(one)
            except RashomonError as error:
                yield error
            except Exception as error:  # noqa: BLE001 - a fault of ours may cost its document, never the batch
                name = one.uri or one.id
                said = f"{name} could not be read because of a fault in Rashomon ({type(error).__name__})"
                yield InputError("input.failed", f"{said}: please report it.", name)

    def _kept(self, document: Document, ledger: Ledger) -> Reading:
        reading = ledger.reading(document, self.producer)
        if reading is None:
            reading = self.read(document)
        ledger.keep(reading)
        return reading


def _producer(syntax: Syntax, tagger: Tagger | None = None) -> Producer:
    named = {str(getattr(m, "name", type(m).__name__)): str(getattr(m, "digest", "")) for m in (syntax, tagger) if m}
    return Producer(version=package_version(), models=named, options={} if tagger else {"attributions": "given"})
