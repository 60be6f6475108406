"""Reported words stay in the sentence that reports them; what the tagger adds from elsewhere is given back."""

from __future__ import annotations

import pytest

from rashomon import language
from rashomon.attributions.bounds import bounded
from rashomon.records import Document, Spotted

# the text with {contents} and [cue], and the contents that are kept (None: the attribution goes)
CASES = [
    ("The guard [said] {that the gate was shut}.", ["that the gate was shut"]),
    ("{The gate}, the guard [said], {was shut at noon}.", ["The gate", "was shut at noon"]),
    ("{At noon}, the guard [said], {the gate was shut}.", ["At noon", "the gate was shut"]),
    ("The guard [said] {that the gate was shut}. {The wall was low}.", ["that the gate was shut"]),
    ("{The wall was low}. The guard [said] {that the gate was shut}.", ["that the gate was shut"]),
    ("The guard [said] {that the gate was shut. The wall was low}.", ["that the gate was shut."]),
    (
        "The guard [said] {that the gate was shut}. {“The wall was low.”}",
        ["that the gate was shut", "“The wall was low.”"],
    ),
    ("{“The gate was shut,”} the guard [said]. {“It was noon.”}", ["“The gate was shut,”", "“It was noon.”"]),
    ("One reason he [refuses] {to open the books may be that they are empty}.", ["to open the books"]),
    ("The guard [said:] {The gate was shut. The wall was low}.", ["The gate was shut. The wall was low"]),
    ("The returns [show] little. {His good faith} is another matter.", None),
]


def marked(text: str) -> tuple[str, Spotted]:
    """The text without its marks, and the attribution that they mark."""
    plain, opened, contents, cues = "", 0, [], []
    for char in text:
        if char in "[{":
            opened = len(plain)
        elif char in "]}":
            (cues if char == "]" else contents).append((opened, len(plain)))
        else:
            plain += char
    return plain, Spotted(source_spans=(), cue_spans=tuple(cues), content_spans=tuple(contents), form="indirect")


@pytest.mark.parametrize(("text", "kept"), CASES)
def test_what_is_kept(text, kept, syntax):
    plain, one = marked(text)
    parse = language.parse(Document(id="d", text=plain, sha256=""), syntax)
    found = bounded(plain, parse, (one,))
    assert [[plain[a:b] for a, b in f.content_spans] for f in found] == ([] if kept is None else [kept])


@pytest.mark.parametrize("spans", [((0, 0),), ((2, 900),), ((900, 950),), ((0, 3), (5, 900))])
def test_odd_spans_are_no_error(spans, syntax):
    text = "He said so. It rained."
    parse = language.parse(Document(id="d", text=text, sha256=""), syntax)
    one = Spotted(source_spans=(), cue_spans=((3, 7),), content_spans=spans, form="indirect")
    assert len(bounded(text, parse, (one,))) <= 1
    empty = language.parse(Document(id="d", text="", sha256=""), syntax)
    assert len(bounded("", empty, (one,))) <= 1
