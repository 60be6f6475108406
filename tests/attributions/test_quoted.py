"""Quotations that the tagger left: whose words they go on with, and those that stay open."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rashomon.attributions.quoted import with_quoted
from rashomon.records import Document, Parse, Spotted

ParseOf = Callable[..., tuple[Document, Parse]]


def spotted(text: str, source: str, cue: str, content: str) -> Spotted:
    """An attribution by its words, each at its first place in the text."""
    spans = [((text.index(w), text.index(w) + len(w)),) if w else () for w in (source, cue, content)]
    quoted = content[:1] in '“"'
    return Spotted(
        source_spans=spans[0], cue_spans=spans[1], content_spans=spans[2], form="direct" if quoted else "indirect"
    )


# Text, the attributions found (source, cue, content), and the contents afterwards, those without a source marked "?".
CASES: list[tuple[str, str, list[tuple[str, str, str]], list[list[str]]]] = [
    (
        "taken up again behind the cue",
        "“The dam held,” the engineer said. “We were lucky that night.”",
        [("the engineer", "said", "“The dam held,”")],
        [["“The dam held,”", "“We were lucky that night.”"]],
    ),
    (
        "taken up again after an aside about the speaker",
        "“The dam held,” said Ann Lee, a farmer. “We were lucky that night.” “Very lucky indeed we were.”",
        [("Ann Lee", "said", "“The dam held,”")],
        [["“The dam held,”", "“We were lucky that night.”", "“Very lucky indeed we were.”"]],
    ),
    (
        "right behind reported words of the only speaker",
        "The engineer said the dam had held. “We were lucky that night.”",
        [("The engineer", "said", "the dam had held")],
        [["the dam had held", "“We were lucky that night.”"]],
    ),
    (
        "opened anew in each paragraph",
        "Ann Lee said: “The dam held.\n\n“We were lucky that night.\n\n“Nobody slept.”\n\nThe town is calm.",
        [("Ann Lee", "said:", "“The dam held.")],
        [["“The dam held.", "“We were lucky that night.", "“Nobody slept.”"]],
    ),
    (
        "over an advertisement",
        "Ann Lee said: “The dam held.\n\nADVERTISEMENT\n\n“We were lucky that night.”",
        [("Ann Lee", "said:", "“The dam held.")],
        [["“The dam held.", "“We were lucky that night.”"]],
    ),
    (
        "after a colon",
        "The engineer wrote in a letter to the council:\n\n“We were lucky that night.”",
        [("The engineer", "wrote", "in a letter to the council")],
        [["in a letter to the council", "“We were lucky that night.”"]],
    ),
    (
        "the rest of a quotation",
        "“The dam held. We were lucky that night,” the engineer said.",
        [("the engineer", "said", "“The dam held.")],
        [["“The dam held. We were lucky that night,”"]],
    ),
    (
        "nobody credited",
        "The town is calm.\n\n“We were lucky that night.”\n\nThe road is open.",
        [],
        [["? “We were lucky that night.”"]],
    ),
    (
        "a new paragraph after a closed quotation may be another's",
        "“The dam held,” the engineer said.\n\n“We were lucky that night.”",
        [("the engineer", "said", "“The dam held,”")],
        [["“The dam held,”"], ["? “We were lucky that night.”"]],
    ),
    (
        "two speakers in the sentence before",
        "The engineer said the dam held and the mayor said it leaked. “We were lucky that night.”",
        [("The engineer", "said", "the dam held"), ("the mayor", "said it", "leaked")],
        [["the dam held"], ["leaked"], ["? “We were lucky that night.”"]],
    ),
    (
        "a figure credited to records speaks no quotation",
        "The dam held, according to records. “We were lucky that night.”",
        [("records", "according to", "The dam held")],
        [["The dam held"], ["? “We were lucky that night.”"]],
    ),
    (
        "a slogan, a title, a term",
        "The choir sang “We Shall Overcome” and the so-called “dam that never leaks” was reopened.",
        [],
        [],
    ),
    (
        "marks that do not pair",
        "A 6\" pipe burst when it was cold, and a 9\" pipe held.",
        [],
        [],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text", "found", "wanted"), CASES, ids=[c[0] for c in CASES])
def test_a_quotation_goes_to_whom_it_continues_or_to_nobody(
    parse_of: ParseOf, name: str, text: str, found: list[tuple[str, str, str]], wanted: list[list[str]]
) -> None:
    document, parse = parse_of(text)
    made = with_quoted(text, parse, tuple(spotted(text, *one) for one in found))
    words = [[("" if m.cue_spans else "? ") + document.text[a:b] for a, b in m.content_spans] for m in made]
    assert words == wanted


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.sampled_from(["“We ran off.", "“Stop it now!” ", "she said. ", "\n\n", '"', "Rain fell. ", "”", "‘a b’ "])
    )
)
def test_no_character_is_credited_twice_and_none_is_lost(parse_of: ParseOf, parts: list[str]) -> None:
    text = "".join(parts) or "Rain."
    document, parse = parse_of(text)
    for one in with_quoted(text, parse, ()):
        assert one.source_spans == one.cue_spans == ()
        assert all(0 <= a < b <= len(document.text) for a, b in one.content_spans)
        assert list(one.content_spans) == sorted(set(one.content_spans))
