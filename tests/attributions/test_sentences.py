"""Sentences of our own, and what the trained tagger must find in them."""

import pytest

CASES = [
    # text, source, cue, a part of the content, form
    (
        "“The bridge is closed,” said Anna Lind, the mayor of Orsa.",
        "Anna Lind",
        "said",
        "The bridge is closed",
        "direct",
    ),
    (
        "The ministry said that three ships had left the harbour on Monday.",
        "The ministry",
        "said",
        "three ships",
        "indirect",
    ),
    (
        "According to the hospital, eleven people were treated for smoke.",
        "the hospital",
        "According to",
        "eleven people",
        "indirect",
    ),
    ("Police denied that officers had fired on the crowd.", "Police", "denied", "officers had fired", "indirect"),
    (
        "A spokesman for the company told reporters the leak was “fully contained.”",
        "A spokesman",
        "told",
        "the leak",
        "mixed",
    ),
    (
        "Residents believe the dam was never inspected.",
        "Residents",
        "believe",
        "the dam was never inspected",
        "indirect",
    ),
]


@pytest.mark.parametrize(("text", "source", "cue", "content", "form"), CASES, ids=[c[2] for c in CASES])
def test_one_attribution_is_found_whole(read, text, source, cue, content, form):
    found = read(text)
    assert found, "nothing found"
    best = max(found, key=lambda s: s.score)
    assert any(source in text[a:b] for a, b in best.source_spans)
    assert any(cue in text[a:b] for a, b in best.cue_spans)
    assert any(content in text[a:b] for a, b in best.content_spans)
    assert best.form == form


def test_an_interrupted_quotation_is_one_attribution_in_two_pieces(read):
    text = "“We searched the whole valley,” said the pilot, Ove Berg, “and we found no trace of them.”"
    (found,) = read(text)
    assert len(found.content_spans) == 2


def test_two_voices_keep_their_own_words(read):
    text = "The union said the strike would go on. The company said talks would resume on Friday."
    found = read(text)
    said = {
        text[slice(*s.source_spans[0])]: text[s.content_spans[0][0] : s.content_spans[-1][1]]
        for s in found
        if s.source_spans
    }
    assert "strike" in said["The union"]
    assert "talks" in said["The company"]


def test_plain_narrative_is_nobodys_statement(read):
    assert read("The train left at nine and reached the coast before noon.") == ()


def test_found_in_the_order_of_the_text(read):
    text = "Lind said the road was open. Berg said it was not. The council said it would decide on Tuesday."
    starts = [min(s.source_spans + s.cue_spans + s.content_spans)[0] for s in read(text)]
    assert starts == sorted(starts)
    assert len(starts) == 3
