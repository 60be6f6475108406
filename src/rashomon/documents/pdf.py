"""PDF to Extracted: pages to lines with their place, lines to paragraphs.

The fields of a PDF name files and programs more often than headlines, and its dates say when it was made, so none of
them is taken for the article's.
"""

from __future__ import annotations

from typing import Any, TypeAlias

import pypdfium2 as pdfium
from pypdfium2.raw import FPDFText_GetUnicode

from rashomon.documents.extracted import Extracted
from rashomon.documents.limits import Limits
from rashomon.documents.lines import HYPHENS, Line, paragraphs, without_running_heads
from rashomon.documents.refusals import RefusedError

Handle: TypeAlias = Any  # pypdfium2 ships no types

_PASSWORD = 4  # pdfium's error for a file that asks for a password
_SECURITY = 5  # and for a protection that it does not know


def extract(raw: bytes, limits: Limits) -> Extracted:
    """Text of a PDF. Raises RefusedError: encrypted, no PDF, too many pages or characters, or without text."""
    try:
        file = pdfium.PdfDocument(raw)
    except pdfium.PdfiumError as error:
        locked = getattr(error, "err_code", None) in (_PASSWORD, _SECURITY)
        raise RefusedError("encrypted" if locked else "not-pdf") from None
    try:
        count = len(file)
        if count > limits.pages:
            raise RefusedError("pages", found=count, limit=limits.pages)
        pages: list[list[Line]] = []
        length = 0
        for number in range(count):
            pages.append(_lines(file, number))
            length += sum(len(line.text) + 1 for line in pages[-1])
            if length > 2 * limits.characters:  # running heads may still go, but not that many
                raise RefusedError("characters", found=length, limit=limits.characters)
    finally:
        file.close()
    text = paragraphs(without_running_heads(pages))
    if not text:
        raise RefusedError("scanned")
    return Extracted(text=text)


def _lines(file: Handle, number: int) -> list[Line]:
    """Lines of one page in the order of the file. A page that can't be opened has none."""
    try:
        page = file[number]
        words = page.get_textpage()
        return _page_lines(words)
    except pdfium.PdfiumError:
        return []


def _page_lines(words: Handle) -> list[Line]:
    """Lines as pdfium breaks them, and after a hyphen, where it does not, by where the next letter stands."""
    made: list[Line] = []
    letters: list[str] = []
    first = last = -1
    codes = [FPDFText_GetUnicode(words.raw, i) for i in range(words.count_chars())]
    for i, code in enumerate([*codes, 10]):
        hyphened = bool(letters) and letters[-1] in HYPHENS and i < len(codes) and _lower(words, i - 1, i)
        if code in (10, 13) or hyphened:
            text = "".join(letters).strip()
            if text and first >= 0:
                left, _, _, top = words.get_charbox(first, loose=True)
                _, bottom, right, end_top = words.get_charbox(last, loose=True)
                made.append(Line(text, left, right, top, bottom, max(end_top - bottom, 0.1)))
            letters, first, last = [], -1, -1
            if not hyphened:
                continue
        letter = chr(code) if 0 < code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF else " "
        letters.append(letter)
        if not letter.isspace():
            first = i if first < 0 else first
            last = i
    return made


def _lower(words: Handle, one: int, other: int) -> bool:
    """Whether one character stands on another line than the one before it."""
    _, bottom, _, top = words.get_charbox(one, loose=True)
    _, other_bottom, _, other_top = words.get_charbox(other, loose=True)
    return bool(abs(bottom - other_bottom) > 0.5 * max(top - bottom, other_top - other_bottom))
