"""Every error that a user can meet, as one sentence with a stable code.

A code is `area.reason`; it never changes once released, so that scripts may test for it. The message names the input
and says what to do about it.
"""

from __future__ import annotations


class RashomonError(Exception):
    """Base of all errors raised on purpose: `code` is stable, `input` names what was being read, `message` says all."""

    def __init__(self, code: str, message: str, input: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.input = input

    def __reduce__(self) -> tuple[type[RashomonError], tuple[str, str, str]]:
        """Pickle with all three fields, so that an error survives the way back from a worker process."""
        return (type(self), (self.code, self.message, self.input))


class InputError(RashomonError):
    """One input can't be read; the others can. Codes begin with `input.`."""


class ModelError(RashomonError):
    """A model that the work needs is missing or damaged. Codes begin with `model.`."""


class UsageError(RashomonError):
    """The request itself can't be met, whatever the input. Codes begin with `usage.`."""


class LedgerError(RashomonError):
    """The store can't be opened or written. Codes begin with `ledger.`."""
