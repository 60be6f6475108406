"""How much of anything one input may be. Beyond a limit an input is refused with a sentence that names the limit."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Bounds on inputs. Every default is far above news reporting and far below what makes a laptop swap.

    bytes       of one file, of standard input, or of one line of JSONL (a JSONL file itself may be longer)
    characters  of one document's text, in code points
    pages       of one PDF
    nesting     levels of brackets in JSON and of elements in HTML (the parser itself stops at 255)
    seconds     for taking the text out of one HTML, Markdown or PDF file, by the wall clock
    files       in one folder, with all its folders
    """

    bytes: int = 20_000_000
    characters: int = 1_000_000
    pages: int = 500
    nesting: int = 200
    seconds: float = 4.0
    files: int = 10_000
