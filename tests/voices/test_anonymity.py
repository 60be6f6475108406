"""How many an unnamed voice is, and why it is not named: as the text says, or nothing."""

from __future__ import annotations

import pytest

from voices.marked import ParseOf, read, unmark

REASONS = [
    (
        "[1:A port official], who spoke on condition of anonymity because he was not authorised to brief the press, "
        "<1:said> {1:the quay had sunk}.",
        "because he was not authorised to brief the press",
    ),
    (
        "[1:A port official] <1:said> {1:the quay had sunk}, speaking on condition of anonymity to discuss the case.",
        "to discuss the case",
    ),
    (
        "[1:A baker] <1:said> {1:the shop had burned}. He asked not to be named for fear of reprisals.",
        "for fear of reprisals",
    ),
    ("Fearing arrest, [1:the baker] asked not to be named. [1:He] <1:said> {1:the shop had burned}.", "Fearing arrest"),
    (
        "[1:A clerk] who was not authorised to speak to reporters <1:said> {1:the files were gone}.",
        "was not authorised to speak to reporters",
    ),
    (
        "[1:A clerk] who spoke to reporters but was not authorised to speak on the record <1:said> {1:it was late}.",
        "was not authorised to speak on the record",
    ),
    ("[1:A clerk] who wasn't authorized to talk <1:said> {1:it was late}.", "wasn't authorized to talk"),
    ("[1:A port official], who asked not to be named, <1:said> {1:the quay had sunk}.", None),
    ("[1:A port official] <1:said> {1:a guard was sacked because he was not authorised to speak}.", None),
    ("[1:Ivo Hartmann], not authorised to speak, <1:said> {1:nothing had burned}.", None),
]

COUNTS = [
    ("[1:Three port officials] <1:said> {1:the quay had sunk}.", 3),
    ("[1:Two of the officials] <1:said> {1:the quay had sunk}.", 2),
    ("[1:12 residents] <1:said> {1:the quay had sunk}.", 12),
    ("[1:More than 12 residents] <1:said> {1:the quay had sunk}.", None),
    ("[1:Officials] <1:said> {1:three ships had sunk}.", None),
    ("[1:The 17-year-old] <1:said> {1:the quay had sunk}.", None),
    ("[1:NewsQuay 6] <1:said> {1:the quay had sunk}.", None),
    ("[1:Ivo Hartmann] <1:said> {1:three ships had sunk}.", None),
]


@pytest.mark.parametrize(("text", "reason"), REASONS)
def test_the_reason_for_not_naming_a_voice_is_in_the_words_of_the_text(
    text: str, reason: str | None, parse_of: ParseOf
) -> None:
    (voice,) = read(parse_of, text).voices[:1]
    assert voice is not None
    plain, _ = unmark(text)
    assert (plain[slice(*voice.anonymity)] if voice.anonymity else None) == reason


@pytest.mark.parametrize(("text", "count"), COUNTS)
def test_how_many_people_a_voice_is(text: str, count: int | None, parse_of: ParseOf) -> None:
    (voice,) = read(parse_of, text).voices
    assert voice is not None
    assert voice.count == count


def test_a_reason_is_given_to_no_named_voice_and_to_nobody_in_doubt(parse_of: ParseOf) -> None:
    text = (
        "[1:A nurse] <1:said> {1:it was late}. [2:A guard] <2:said> {2:it was dark}. "
        "Anonymity was granted to protect them. [3:Ivo Hartmann] <3:said> {3:it was cold}."
    )
    assert all(s.anonymity is None for s in read(parse_of, text).sources)
