"""What kind of file this is: by how it begins where that leaves no doubt, else by its name, else by how it looks."""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

from rashomon.documents.decode import decode
from rashomon.documents.refusals import RefusedError

Kind: TypeAlias = Literal["text", "markdown", "html", "pdf", "json", "jsonl"]

SUFFIXES: dict[str, Kind] = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".pdf": "pdf",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
}

# In a folder these are passed over without a word: parts of saved web pages and pictures, never reporting.
PASSED_OVER = frozenset({
    ".css", ".js", ".mjs", ".map", ".svg", ".ico", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".bmp", ".tif",
    ".tiff", ".woff", ".woff2", ".ttf", ".otf", ".eot", ".mp3", ".mp4", ".m4a", ".wav", ".ogg", ".webm", ".mov",
    ".pyc", ".so", ".dll", ".exe", ".db", ".sqlite", ".lock",
})  # fmt: skip

_OFFICE = {
    ".doc": "a Word document",
    ".docx": "a Word document",
    ".odt": "an OpenDocument text",
    ".rtf": "rich text",
    ".pages": "a Pages document",
    ".epub": "an e-book",
    ".xls": "a spreadsheet",
    ".xlsx": "a spreadsheet",
    ".ppt": "a presentation",
    ".pptx": "a presentation",
}
_MAGIC = (
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"{\\rtf", "rich text"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a database"),
    (b"ID3", "a sound"),
    (b"OggS", "a sound"),
)
_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_JSON = re.compile(r"\s*(?:\{\s*[\"}]|\[\s*[{\]]\s*[\"}]?)")
_JSONL = re.compile(r"\s*\{[^\n]*\}[ \t\r]*\n\s*\{")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ufffd]")
HEAD = 1 << 14  # bytes that are looked at


def kind_of(head: bytes, suffix: str) -> Kind:
    """The kind of a file that begins with `head` and whose name ends in `suffix`. Raises RefusedError if not text."""
    suffix = suffix.lower()
    if b"%PDF-" in head[:1024] or suffix == ".pdf":
        return "pdf"
    named = SUFFIXES.get(suffix)
    if named in ("json", "jsonl"):
        return named
    if (office := _OFFICE.get(suffix)) is not None:
        raise RefusedError("office", why=office)
    for magic, what in _MAGIC:
        if head.startswith(magic):
            raise RefusedError("binary", why=f"it begins like {what}")
    seen = decode(head[:HEAD])
    if named == "html" or _HTML.match(seen):
        return "html"
    if len(seen) >= 64 and len(_CONTROL.findall(seen)) > 0.25 * len(seen):
        raise RefusedError("binary", why="it is full of bytes that no text has")
    if named is not None:
        return named
    if _JSON.match(seen):
        return "jsonl" if _JSONL.match(seen) else "json"
    return "text"
