"""Hearers are no speakers, "those who" are nobody in particular, and the unsure tagger needs a word of saying."""

from __future__ import annotations

import pytest

from rashomon import language
from rashomon.attributions.speakers import UNSURE, VERY_UNSURE, heard
from rashomon.records import Document, Spotted

# the text with (source) and [cue], the score, and what becomes of it
CASES = [
    ("(The bakery) [had been warned] that the oven leaked.", 0.9, "no source"),
    ("(Passengers) [were told] that the ferry was full.", 0.9, "no source"),
    ("(The bakery) [warned] that the oven leaked.", 0.9, "as it was"),
    ("(He) [is said] to own the mill.", 0.9, "as it was"),
    ("Passengers [were told by] (the captain) that the ferry was full.", 0.9, "as it was"),
    ("The book is for those (who) [reject] the tax.", 0.4, "supposed"),
    ("It is a notice for (readers who) [wish] to know more.", 0.4, "supposed"),
    ("The farmers (who) [reject] the tax met at noon.", 0.4, "as it was"),
    ("Those (who) [say] that the tax was unfair met at noon.", 0.9, "as it was"),
    ("(The talks) [aimed at] a longer truce.", VERY_UNSURE - 0.01, "gone"),
    ("(The talks) [aimed at] a longer truce.", UNSURE - 0.01, "gone"),
    ("(The talks) [aimed at] a longer truce.", UNSURE, "as it was"),
    ("(She) [leaned towards] the cheaper boat.", UNSURE - 0.01, "as it was"),
    ("(She) [leaned towards] the cheaper boat.", VERY_UNSURE - 0.01, "gone"),
    ("(The report) [said] that the boat was cheap.", VERY_UNSURE - 0.01, "as it was"),
]


def marked(text: str, score: float) -> tuple[str, Spotted]:
    """The text without its marks, and the attribution that they mark, with the rest of the text for a content."""
    plain, opened, source, cue = "", 0, (0, 0), (0, 0)
    for char in text:
        if char in "([":
            opened = len(plain)
        elif char == ")":
            source = (opened, len(plain))
        elif char == "]":
            cue = (opened, len(plain))
        else:
            plain += char
    content = (max(source[1], cue[1]) + 1, len(plain))
    return plain, Spotted(
        source_spans=(source,), cue_spans=(cue,), content_spans=(content,), form="indirect", score=score
    )


@pytest.mark.parametrize(("text", "score", "fate"), CASES)
def test_what_becomes_of_it(text, score, fate, syntax):
    plain, one = marked(text, score)
    found = heard(language.parse(Document(id="d", text=plain, sha256=""), syntax), (one,))
    if fate == "gone":
        assert found == ()
        return
    (made,) = found
    assert made.cue_spans == one.cue_spans
    assert made.unreal == (fate == "supposed")
    assert made.source_spans == (() if fate == "no source" else one.source_spans)


@pytest.mark.parametrize("spans", [(), ((0, 0),), ((2, 900),), ((900, 950),)])
def test_odd_spans_are_no_error(spans, syntax):
    one = Spotted(source_spans=spans, cue_spans=spans, content_spans=(), form="indirect", score=0.1)
    for text in ("He said so.", ""):
        assert len(heard(language.parse(Document(id="d", text=text, sha256=""), syntax), (one,))) <= 1


@pytest.mark.parametrize(
    ("second", "source"),
    [
        ("“It was dark,” Martha Keller of Riverside said on Sunday.", ["Martha Keller of Riverside"]),
        ("“It was dark,” when Martha Keller came, said on Sunday.", []),
        ("“It was dark,” said on Sunday a note to Martha Keller.", ["police"]),
    ],
)
def test_a_source_of_another_sentence_gives_way_to_who_stands_beside_the_verb(syntax, second, source):
    text = f"Two boats sank, police said. {second}"
    document = Document(id="d", text=text, sha256="")
    at = text.index("police"), text.index("said on")
    spotted = Spotted(
        source_spans=((at[0], at[0] + 6),),
        cue_spans=((at[1], at[1] + 4),),
        content_spans=((text.index("“"), text.index("”") + 1),),
        form="direct",
        score=0.9,
    )
    (made,) = heard(language.parse(document, syntax), (spotted,))
    assert [text[a:b] for a, b in made.source_spans] == source
