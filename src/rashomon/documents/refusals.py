"""Every reason for which an input is not read: its stable code, and the sentence that names the input and the way out.

Several reasons may share one code: scripts test codes, people read sentences.
"""

from __future__ import annotations

from rashomon.errors import InputError

REFUSALS: dict[str, tuple[str, str]] = {
    "missing": ("input.missing", "{name} does not exist; check the path."),
    "no-stdin": ("input.missing", "Nothing was given on standard input; pipe a text in, or name a file."),
    "denied": ("input.unreadable", "{name} can't be opened ({why}); check that you may read it."),
    "special": (
        "input.unreadable",
        "{name} is a pipe, socket or device; save its text in a file, or pipe it in as `-`.",
    ),
    "outward-link": ("input.unreadable", "{name} is a link that leads out of its folder; name its target to read it."),
    "crashed": (
        "input.unreadable",
        "{name} is damaged so badly that its reader stopped; open it, save it as plain text and read that.",
    ),
    "no-worker": (
        "input.unreadable",
        "{name} could not be read because its reader did not start; run `rashomon doctor`.",
    ),
    "bytes": ("input.too-large", "{name} is larger than {limit} bytes; split it, or raise the limit `bytes`."),
    "characters": (
        "input.too-large",
        "{name} has {found} characters of text, more than {limit}; split it, or raise the limit `characters`.",
    ),
    "pages": ("input.too-large", "{name} has {found} pages, more than {limit}; split it, or raise the limit `pages`."),
    "files": ("input.too-large", "{name} holds more than {limit} files; name its folders one by one."),
    "depth": (
        "input.too-large",
        "{name} is nested more than {limit} levels deep; save it as plain text and read that.",
    ),
    "memory": ("input.too-large", "{name} needs too much memory to be opened; save it as plain text and read that."),
    "empty": ("input.empty", "{name} holds no text; check that it is the right file."),
    "empty-folder": ("input.empty", "{name} holds no file that can be read; name a folder with texts."),
    "no-article": (
        "input.empty",
        "{name} holds no article text that can be found; save its text in a file and read that.",
    ),
    "scanned": (
        "input.empty",
        "{name} has pages but no text, as scanned pages do; run text recognition (OCR) on it and read the result.",
    ),
    "encrypted": ("input.encrypted", "{name} is protected by a password; save a copy without one and read that."),
    "not-pdf": ("input.format", "{name} is not a PDF that can be opened; open it, save it anew and read that."),
    "binary": ("input.format", "{name} is not text ({why}); save its text as plain text, HTML or PDF and read that."),
    "office": ("input.format", "{name} is {why}, which is not read; save it as plain text, HTML or PDF and read that."),
    "json": ("input.format", "{name} is not valid JSON ({why}); correct it and read it again."),
    "document": (
        "input.format",
        "{name} is not a document as described for JSON ({why}); correct it and read it again.",
    ),
    "changed": (
        "input.format",
        "{name} is a saved reading whose text does not match its own hash; read the original text again.",
    ),
    "date": (
        "input.date",
        "{name} has the publication date {found}, which is not a day such as 2024-05-31; correct it.",
    ),
    "language": (
        "input.language",
        "{name} is written in {found}, not in English, the one language that is read; leave it out.",
    ),
    "timeout": (
        "input.timeout",
        "{name} took more than {limit} seconds to open; save it as plain text, or raise the limit `seconds`.",
    ),
}


class RefusedError(Exception):
    """Raised inside the stage where an input has no name yet: the reason, and what its sentence needs besides."""

    def __init__(self, reason: str, **values: object) -> None:
        super().__init__(reason)
        self.reason = reason
        self.values = values

    def named(self, name: str) -> InputError:
        """The error that a user sees."""
        return refusal(self.reason, name, **self.values)


def refusal(reason: str, name: str, **values: object) -> InputError:
    """The error for one reason of the table, with the input's name in its sentence."""
    code, sentence = REFUSALS[reason]
    shown = printable(name)
    return InputError(code, sentence.format(name=shown, **values), shown)


def printable(name: str) -> str:
    """A name that any terminal can show: characters that aren't printable are escaped."""
    return "".join(
        c if c.isprintable() else c.encode("unicode_escape", "backslashreplace").decode("ascii") for c in name
    )
