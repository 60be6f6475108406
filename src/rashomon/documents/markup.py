"""HTML to Extracted: article text, facts and links by trafilatura; the whole page's words where it finds no article.

Given bytes only: nothing is fetched, and no clock is asked (dates are taken as stated, never guessed from the page).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import deepcopy
from typing import Any, TypeAlias

from lxml import etree, html
from trafilatura import bare_extraction, extract_metadata

from rashomon.documents.compose import Composer
from rashomon.documents.decode import decode
from rashomon.documents.extracted import Extracted
from rashomon.documents.limits import Limits
from rashomon.documents.published import published
from rashomon.documents.refusals import RefusedError

Element: TypeAlias = Any  # lxml and trafilatura ship no types

_CHARSET = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,30})""")
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*")
_UNSAFE = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_DATES = {"extensive_search": False, "original_date": True, "max_date": "2200-01-01", "outputformat": "%Y-%m-%d"}

# A page of so few characters, of which hardly any are menus, is taken whole: trafilatura loses the shape of short ones.
_SHORT = 300
_HARDLY_MORE = 1.3

# Elements by what they do to running text, in trafilatura's names and in HTML's.
_SILENT = {
    "script", "style", "noscript", "template", "head-of-page", "nav", "footer", "aside", "form", "button", "select",
    "iframe", "object", "svg", "math", "canvas", "audio", "video", "graphic", "title", "meta", "link", "textarea",
}  # fmt: skip
_BLOCKS = {
    "p", "head", "quote", "list", "table", "div", "section", "article", "main", "header", "body", "blockquote", "ul",
    "ol", "dl", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "figure", "figcaption", "address", "hr", "details",
}  # fmt: skip
_LINES = {"lb", "br", "item", "li", "row", "tr", "dt", "dd", "summary"}
_CELLS = {"cell", "td", "th"}
_LINKS = {"ref": "target", "a": "href"}


def extract(raw: bytes, limits: Limits) -> Extracted:
    """Article text and facts of an HTML page. Raises RefusedError where it is nested too deeply or holds no text."""
    tree = _tree(raw, limits)
    if tree is None:
        raise RefusedError("empty")
    address = _address(tree)
    day = published(tree, address)
    facts = _unbroken(lambda: extract_metadata(deepcopy(tree), address, dict(_DATES)))
    title = _clean(getattr(facts, "title", None))
    out = Composer()
    article = _unbroken(lambda: bare_extraction(tree, url=address, include_comments=False, include_links=True))
    if article is not None:
        _walk(article.body, out, title)
    if len(out.text) < _SHORT:
        whole = _page(tree, title)
        if not out.text or len(whole.text) < _HARDLY_MORE * len(out.text):
            out = whole
    if not out.text:
        raise RefusedError("no-article")
    return Extracted(
        text=out.text,
        links=out.links,
        title=title,
        publisher=_clean(getattr(facts, "sitename", None)),
        byline=_clean(getattr(facts, "author", None)),
        published=day,
        language=_language(tree),
        uri=address,
    )


def _unbroken(asked: Callable[[], Element]) -> Element | None:
    """What trafilatura finds, or None: where a page breaks it, the page's words are taken as they stand."""
    try:
        return asked()
    except Exception:  # noqa: BLE001 # whatever it stumbles over, the page is read
        return None


def _page(tree: Element, title: str | None) -> Composer:
    """All words of a page."""
    out = Composer()
    body = tree.find(".//body")
    _walk(tree if body is None else body, out, title)
    return out


def _tree(raw: bytes, limits: Limits) -> Element | None:
    declared = _CHARSET.search(raw[:2048])
    text = decode(raw, declared[1].decode("ascii") if declared else None)
    text = _UNSAFE.sub("\ufffd", _DECLARATION.sub("", text))
    if not text.strip():
        return None
    parser = html.HTMLParser(remove_comments=True, remove_pis=True, no_network=True, huge_tree=False)
    try:
        tree = html.document_fromstring(text, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        if _too_deep(parser):
            raise RefusedError("depth", limit=limits.nesting) from None
        return None
    if _too_deep(parser) or _depth(tree) > limits.nesting:
        raise RefusedError("depth", limit=limits.nesting)
    _quote(tree)
    return tree


def _quote(tree: Element) -> None:
    """Give `q` elements the quotation marks that a browser shows."""
    for element in list(tree.iter("q")):
        element.text = "“" + (element.text or "")
        if len(element):
            element[-1].tail = (element[-1].tail or "") + "”"
        else:
            element.text += "”"
        element.drop_tag()


def _too_deep(parser: Element) -> bool:
    """Whether the parser gave up before the end, which it does silently."""
    return any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log)


def _depth(tree: Element) -> int:
    deepest = depth = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest


def _walk(element: Element, out: Composer, title: str | None) -> None:
    """Say the words of an element and of all below it. Recursion is as deep as the tree, which is limited."""
    tag = element.tag if isinstance(element.tag, str) else ""
    if tag in _SILENT or not tag:
        return
    if tag in {"head", "h1"} and title is not None and not out.text and _same(" ".join(element.itertext()), title):
        return  # the headline, which is the title and no part of the text
    if tag in _BLOCKS:
        out.block()
    link = _LINKS.get(tag)
    if link:
        out.open_link(element.get(link) or "")
    out.say(element.text)
    for child in element:
        _walk(child, out, title)
        out.say(child.tail)
    if link:
        out.close_link()
    if tag in _BLOCKS:
        out.block()
    elif tag in _LINES:
        out.line()
    elif tag in _CELLS:
        out.tab()


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()


def _clean(value: str | None) -> str | None:
    shown = " ".join(value.split()) if value else ""
    return shown or None


def _address(tree: Element) -> str | None:
    """Where the page says that it stands."""
    stated = [link.get("href") for link in tree.iter("link") if (link.get("rel") or "").lower() == "canonical"]
    stated += [meta.get("content") for meta in tree.iter("meta") if meta.get("property") == "og:url"]
    return next((url.strip() for url in stated if url and url.strip().startswith(("http://", "https://"))), None)


def _language(tree: Element) -> str | None:
    stated = (tree.get("lang") or "").strip()
    return stated if _LANGUAGE.fullmatch(stated) else None
