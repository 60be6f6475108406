"""Speakers that the form of a text names: transcripts, questions and answers, quotations with a name behind a dash."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from rashomon.attributions.turns import with_turns
from rashomon.records import Document, Parse, Spotted

ParseOf = Callable[..., tuple[Document, Parse]]

# Name, text, and who speaks by which cue how it begins.
CASES: list[tuple[str, str, list[tuple[str, str, str]]]] = [
    (
        "a transcript in capitals",
        "KELLER: The dam held.\n\nNOVAK: Did it?\n\nMARTHA KELLER: It did.\n\nNOVAK: Good.",
        [
            ("KELLER", ":", "The dam"),
            ("NOVAK", ":", "Did it"),
            ("MARTHA KELLER", ":", "It did"),
            ("NOVAK", ":", "Good"),
        ],
    ),
    (
        "a transcript by names",
        "Martha Keller: The dam held.\n\nPeter Novak: Did it?\n\nMartha Keller: It did.",
        [("Martha Keller", ":", "The dam"), ("Peter Novak", ":", "Did it"), ("Martha Keller", ":", "It did")],
    ),
    (
        "questions and answers name nobody",
        "Q: Did the dam hold?\n\nA: It did.\n\nQ: Who says so?\n\nA: I do.",
        [("", "Q:", "Did the"), ("", "A:", "It did"), ("", "Q:", "Who"), ("", "A:", "I do")],
    ),
    (
        "an answer of two paragraphs",
        "Q. Did the dam hold?\n\nA. It did.\n\nWe were glad of it.\n\nQ. Who says so?",
        [("", "Q.", "Did the"), ("", "A.", "It did. … We were glad of it."), ("", "Q.", "Who")],
    ),
    ("two turns are no transcript", "KELLER: The dam held.\n\nNOVAK: Did it?\n\nThe town is calm.", []),
    ("one label is no talk", "KELLER: The dam held.\n\nKELLER: It rained.\n\nKELLER: It is dry.", []),
    ("labels of a calendar", "WHAT: A fair.\n\nWHEN: Noon.\n\nWHERE: The pier.\n\nWHAT: A walk.\n\nWHEN: Dusk.", []),
    (
        "labels of products",
        "Battery: It lasts.\n\nScreen: It glows.\n\nBattery: It lasts less.\n\nCase: It is red.",
        [],
    ),
    (
        "a name behind a dash",
        "“The dam held and we slept well.” — Martha Keller\n\nThe town is calm.",
        [("Martha Keller", "—", "“The dam")],
    ),
    (
        "a name below",
        "“The dam held and we slept well.”\n— Martha Keller, Riverside\n\nThe town is calm.",
        [("Martha Keller, Riverside", "—", "“The dam")],
    ),
    ("a dash that goes on is no signature", "“The dam held” — so they had been told by the guards.\n\nAll slept.", []),
]


@pytest.mark.parametrize(("name", "text", "wanted"), CASES, ids=[c[0] for c in CASES])
def test_the_form_of_the_text_names_the_speaker(
    parse_of: ParseOf, name: str, text: str, wanted: list[tuple[str, str, str]]
) -> None:
    _, parse = parse_of(text)
    made = with_turns(text, parse, ())

    def words(spans: tuple[tuple[int, int], ...]) -> str:
        return " … ".join(text[a:b] for a, b in spans)

    found = [(words(m.source_spans), words(m.cue_spans), words(m.content_spans)) for m in made]
    assert [(s, c) for s, c, _ in found] == [(s, c) for s, c, _ in wanted]
    assert all(content.startswith(begins) for (*_, content), (*_, begins) in zip(found, wanted, strict=True))


def test_what_the_tagger_has_is_not_made_twice(parse_of: ParseOf) -> None:
    text = "KELLER: The dam held.\n\nNOVAK: Did it?\n\nKELLER: It did.\n\nMartha Keller met Peter Novak on Monday."
    _, parse = parse_of(text)
    known = Spotted(source_spans=((0, 6),), cue_spans=((6, 7),), content_spans=((8, 21),), form="indirect")
    made = with_turns(text, parse, (known,))
    assert made[0] is known
    assert [text[slice(*m.source_spans[0])] for m in made[1:]] == ["NOVAK", "KELLER"]
