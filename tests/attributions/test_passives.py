"""A passive of saying without a speaker keeps what it says of its subject."""

from __future__ import annotations

import pytest

from rashomon import language
from rashomon.attributions.passives import completed
from rashomon.records import Document, Spotted

# the text with {the subject} and [cue], and the contents that come of it
CASES = [
    (
        "{He} [was later identified as] Ivo Hartmann, a baker of the town.",
        ["He", "Ivo Hartmann, a baker of the town"],
    ),
    ("{Anyone with a boat} [is asked] to call the harbour.", ["Anyone with a boat", "to call the harbour"]),
    ("{The baker} [is charged with] theft.", ["The baker", "theft"]),
    ("{The mill} [is said] to be haunted, and the town sold it.", ["The mill", "to be haunted"]),
    ("{The suspect}, [identified as] Ivo Hartmann, was arrested.", ["The suspect", "Ivo Hartmann"]),
    ("{The baker} [was identified] on Monday.", ["The baker"]),
    ("{The baker} [was identified] by the guard.", ["The baker"]),
    ("{The mill burned down}, the guard [said].", ["The mill burned down"]),
]


@pytest.mark.parametrize(("text", "contents"), CASES)
def test_what_is_said(text, contents, syntax):
    plain, opened, content, cue = "", 0, (0, 0), (0, 0)
    for char in text:
        if char in "{[":
            opened = len(plain)
        elif char == "}":
            content = (opened, len(plain))
        elif char == "]":
            cue = (opened, len(plain))
        else:
            plain += char
    one = Spotted(source_spans=(), cue_spans=(cue,), content_spans=(content,), form="indirect")
    parse = language.parse(Document(id="d", text=plain, sha256=""), syntax)
    (found,) = completed(plain, parse, (one,))
    assert [plain[a:b] for a, b in found.content_spans] == contents
    named = Spotted(source_spans=((0, 1),), cue_spans=(cue,), content_spans=(content,), form="indirect")
    assert completed(plain, parse, (named,)) == (named,)


def test_odd_spans_are_no_error(syntax):
    parse = language.parse(Document(id="d", text="", sha256=""), syntax)
    one = Spotted(source_spans=(), cue_spans=((3, 7),), content_spans=((0, 2),), form="indirect")
    assert completed("", parse, (one,)) == (one,)
