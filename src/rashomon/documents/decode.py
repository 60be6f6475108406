"""Bytes to text. Never fails, and never loses a byte silently: what no encoding explains becomes U+FFFD."""

from __future__ import annotations

import codecs
import re

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_HIGH = re.compile(rb"[\x80-\xff]")
_OF_TEXT = re.compile(r"utf-8|iso8859|cp\d|koi8|mac-|gb|big5|shift|euc|ascii")
_SAMPLE = 1 << 16
# Above this share of bytes beyond ASCII a text is hardly English, and its encoding is worth guessing.
_MOSTLY_ASCII = 0.05
_FEW = 8  # bytes beyond ASCII from which nothing can be guessed


def decode(raw: bytes, declared: str | None = None) -> str:
    """The text of `raw`: by its byte order mark, else UTF-8, else as declared, else by what the bytes look like.

    The byte order mark itself is no text. Line ends stay as they are. UTF-8 with stray Windows-1252 bytes, as files
    pasted together have, is read as both.
    """
    for mark, name in _BOMS:
        if raw.startswith(mark):
            return raw[len(mark) :].decode(name, "rashomon.cp1252" if name == "utf-8" else "replace")
    if (wide := _wide(raw)) is not None:
        return raw.decode(wide, "replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        pass
    known = _known(declared)
    if known is not None:
        try:
            return raw.decode(known)
        except UnicodeDecodeError:
            pass
    return raw.decode(_guess(raw), "rashomon.cp1252")


def _wide(raw: bytes) -> str | None:
    """UTF-16 without a mark: nearly every other byte of a sample is NUL, as in Latin text, and the others aren't."""
    sample = raw[: _SAMPLE & ~1]
    if len(sample) < 8 or len(raw) % 2:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > 0.7 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.7 * half and odd < 0.05 * half:
        return "utf-16-be"
    return None


def _known(declared: str | None) -> str | None:
    """A declared encoding of text that Python knows; Latin-1 is meant as Windows-1252, as on the web.

    A declaration that could be read byte by byte is none of UTF-16 or UTF-32.
    """
    if not declared:
        return None
    try:
        found = codecs.lookup(declared.strip())
    except (LookupError, ValueError):
        return None
    if not _OF_TEXT.match(found.name):
        return None
    return "cp1252" if found.name in {"iso8859-1", "ascii"} else found.name


def _guess(raw: bytes) -> str:
    """UTF-8 if most bytes beyond ASCII are valid in it, Windows-1252 if they are few, else what they look like."""
    sample = raw[:_SAMPLE]
    high = len(_HIGH.findall(sample))
    strays = sample.decode("utf-8", "replace").count("\ufffd")
    if strays * 4 <= high:
        return "utf-8"
    if high <= max(_FEW, _MOSTLY_ASCII * len(sample)):
        return "cp1252"
    from charset_normalizer import from_bytes  # noqa: PLC0415 # rarely needed

    best = from_bytes(sample).best()
    return best.encoding if best is not None else "cp1252"


def _windows(error: UnicodeError) -> tuple[str, int]:
    """Codec error handler: read the bytes at fault as Windows-1252, or as U+FFFD where it has none."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error("rashomon.cp1252", _windows)
