"""Words of the page around an article are no statements of it; what a report tells is, however it begins."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon import claims
from rashomon.claims.furniture import caption, furniture
from rashomon.records import Document, Parse

PAGE = [
    "RELATED: Two held after the mill fire",
    "READ MORE: How the mill burned",
    "Related stories",
    "Copyright 2031 by the Plain Lamp. All rights reserved.",
    "© 2031 The Plain Lamp",
    "This material may not be published, broadcast, rewritten or redistributed.",
    "Click here to read the full report.",
    "Sign up for our morning letter.",
    "Follow the Plain Lamp on Facebook.",
    "Like us on Facebook for more.",
    "Read or Share this story: http://lamp.example/1",
    "Get alerted to news as it happens.",
    "Stay tuned for updates.",
    "Check back for updates.",
    "We'll continue to bring you details as the search goes on.",
    "We will update this story when more information is available.",
    "Story continues below",
    "ADVERTISEMENT",
    "Photo: Ana Roe",
    "(Photo: Ana Roe, The Plain Lamp)",
]
REPORT = [
    "Related companies were fined as well.",
    "Follow-up tests found no lead in the well.",
    "More people came on Sunday.",
    "We will bring the boats home, the captain wrote.",
    "Share prices fell by a tenth.",
    "The photo shows the mill before the fire.",
    "Police will check the camera for prints.",
    "Copyright law protects the song.",
    "This is a developing story.",
    "Anyone who saw the van is asked to call the station.",
    "Getting the boats home took a week.",
    "Video of the fire was shown in court.",
    "The band may not be booked again, the mayor wrote.",
    "Stay in the house, the officer told them.",
    "",
]


@pytest.mark.parametrize("sentence", PAGE)
def test_the_page_is_no_part_of_the_article(sentence: str) -> None:
    assert furniture(sentence)


@pytest.mark.parametrize("sentence", REPORT)
def test_what_is_reported_stays(sentence: str) -> None:
    assert not furniture(sentence)


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("Buy Photo Crews stand by the mill.", "Crews stand by the mill."),
        ("Crews stand by the mill. (Photo: Ana Roe)Buy Photo", "Crews stand by the mill."),
        ("Crews stand by the mill (the older one).", "Crews stand by the mill (the older one)."),
        ("They buy photo albums.", "They buy photo albums."),
    ],
)
def test_a_caption_stays_without_button_and_credit(sentence: str, kept: str) -> None:
    start, end = caption(sentence)
    assert sentence[start:end].strip() == kept


@given(st.text(max_size=300))
def test_any_text_has_a_caption_inside_it(text: str) -> None:
    furniture(text)
    start, end = caption(text)
    assert 0 <= start <= end <= len(text)


def test_the_page_makes_no_claims_and_neither_does_what_stands_between_two_of_its_lines(
    parse_of: Callable[..., tuple[Document, Parse]],
) -> None:
    text = (
        "The mill burned down.\n\nSign up for our letter.\n\nAll the news of the plain comes to you.\n\n"
        "Click here to read it.\n\nNobody was hurt."
    )
    document, parse = parse_of(text)
    joined = claims.join(document, parse, (), (), ())
    assert [text[slice(*c.spans[0])] for c in joined.claims] == ["The mill burned down", "Nobody was hurt"]
