"""Denials and what they deny, across texts and within one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from rashomon.pipeline import relate
from rashomon.records import Matter, Reading

from .conftest import PRODUCER

Tell = Callable[..., Reading]
SAID = "The village school of Ardo stays shut. The mayor said the roof beams of the gymnasium were rotten."


def matters(
    tell: Tell, text: str, *said: tuple[str, str, str], first: tuple[str, str, str] | None = None
) -> list[Matter]:
    one = tell(
        SAID,
        first or ("The mayor", "said", "the roof beams of the gymnasium were rotten"),
        id="a",
        published="2024-01-01",
    )
    two = tell("The village school of Ardo stays shut. " + text, *said, id="b", published="2024-01-01")
    return list(relate([one, two], (), PRODUCER).matters)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "The builder denied that beams in the gymnasium were rotten.",
            ("The builder", "denied", "that beams in the gymnasium were rotten"),
        ),
        (
            "The builder rejected the claim that the beams had been rotten.",
            ("The builder", "rejected", "the claim that the beams had been rotten"),
        ),
        (
            "The builder said the roof beams of the gymnasium were not rotten.",
            ("The builder", "said", "the roof beams of the gymnasium were not rotten"),
        ),
    ],
)
def test_a_denial_meets_what_it_denies(tell: Tell, text: str, said: tuple[str, str, str]) -> None:
    assert matters(tell, text, said)[0].verdict == "conflict"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (  # another thing is denied
            "The builder denied that he had left the village.",
            ("The builder", "denied", "that he had left the village"),
        ),
        (  # in the negative, about something beside it
            "The builder said nobody had asked him about the gymnasium.",
            ("The builder", "said", "nobody had asked him about the gymnasium"),
        ),
        (  # a denial of nothing that is named
            "The builder denied the allegations.",
            ("The builder", "denied", "the allegations"),
        ),
        (  # no denial, a refusal
            "The builder refused to say whether the beams were rotten.",
            ("The builder", "refused", "to say whether the beams were rotten"),
        ),
    ],
)
def test_what_is_no_denial_of_it(tell: Tell, text: str, said: tuple[str, str, str]) -> None:
    assert "conflict" not in [m.verdict for m in matters(tell, text, said)]


def test_few_words_of_a_denial_are_known_by_what_stands_before_them(tell: Tell) -> None:
    text = "A mason said the roof beams were rotten. The builder denied that they had been rotten."
    said = (("A mason", "said", "the roof beams were rotten"), ("The builder", "denied", "that they had been rotten"))
    assert matters(tell, text, *said)[0].verdict == "conflict"
