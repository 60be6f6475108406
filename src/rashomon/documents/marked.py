"""Markdown to Extracted: plain prose without marks, links with their words."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape

from markdown_it import MarkdownIt
from markdown_it.token import Token

from rashomon.documents import front
from rashomon.documents.compose import Composer
from rashomon.documents.decode import decode
from rashomon.documents.extracted import Extracted
from rashomon.documents.limits import Limits

_TAG = re.compile(r"<[^<>]*>")
_SILENT = re.compile(r"<!--.*?(?:-->|$)|<(script|style)\b.*?(?:</\1\s*>|$)", re.DOTALL | re.IGNORECASE)
_BLOCKS = {
    "paragraph_close",
    "heading_close",
    "blockquote_close",
    "bullet_list_close",
    "ordered_list_close",
    "hr",
    "table_close",
}
_LINES = {"list_item_close", "tr_close", "hardbreak"}
_CELLS = {"td_close", "th_close"}


def extract(raw: bytes, limits: Limits) -> Extracted:  # noqa: ARG001 # as the others
    """Prose of a Markdown text. A first heading of the first level, or the front matter's, is the title and no text."""
    stated = front.split(decode(raw))
    tokens = MarkdownIt("commonmark", {"maxNesting": 60}).enable("table").parse(stated.text.replace("\x00", " "))
    title = stated.title
    if len(tokens) > 2 and tokens[0].type == "heading_open" and tokens[0].tag == "h1":
        heading = Composer()
        _inline(tokens[1], heading)
        if title is None or _same(title, heading.text):
            title = heading.text or None
            tokens = tokens[3:]
    out = Composer()
    for token in tokens:
        if token.type == "inline":
            _inline(token, out)
        elif token.type in {"fence", "code_block"}:
            for line in token.content.splitlines():
                out.say(line)
                out.line()
            out.block()
        elif token.type == "html_block":
            out.say(_without_tags(token.content))
            out.block()
        elif token.type in _BLOCKS:
            out.block()
        elif token.type in _LINES:
            out.line()
        elif token.type in _CELLS:
            out.tab()
    return replace(stated, text=out.text, title=title, links=out.links)


def _inline(token: Token, out: Composer) -> None:
    for child in token.children or ():
        if child.type in {"text", "code_inline"}:
            out.say(child.content)
        elif child.type == "softbreak":
            out.say(" ")
        elif child.type == "hardbreak":
            out.line()
        elif child.type == "link_open":
            out.open_link(str(child.attrs.get("href", "")))
        elif child.type == "link_close":
            out.close_link()


def _without_tags(markup: str) -> str:
    return unescape(_TAG.sub(" ", _SILENT.sub(" ", markup)))


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()
