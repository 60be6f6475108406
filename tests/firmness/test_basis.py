"""How the voice says that it knows: only where it is said."""

from __future__ import annotations

import pytest

CASES = [
    ('<s The medic> <c said:> <t "I saw two bodies by the road.">', "witnessed", "I saw"),
    ("<s The medic> <c said> <t she was told that two had died>.", "told", "she was told"),
    ("<s The medic> <c said> <t she was told to leave>.", "not stated", None),
    ('<s The medic> <c said:> <t "It was the worst year that we saw.">', "not stated", None),
    ('<s The medic> <c said:> <t "I never saw a body.">', "not stated", None),
    ("<s The minister>, citing court documents, <c said> <t two had died>.", "document", "citing court documents"),
    ("<s Satellite images> <c showed> <t craters at the airfield>.", "imagery", "images"),
    ("<s Video> <c showed> <t soldiers running>.", "recording", "Video"),
    ("<s Court records> <c show> <t that he was fined>.", "document", "records"),
    ("<s The letter> <c demanded> <t an apology>.", "not stated", None),
    ("<s The group> <c estimated> <t that forty had died>.", "estimate", "estimated"),
    ("<s Investigators> <c concluded> <t that the brakes had failed>.", "inference", "concluded"),
    ('<s The host> <c concluded:> <t "Good night.">', "not stated", None),
    ("<s The driver> <c said> <t that he had heard one blast from inside the hall>.", "witnessed", "he had heard"),
    ("<s The driver> <c said> <t that he heard from a nurse that two had died>.", "told", "he heard"),
    ('<s The nurse> <c said:> <t "I counted nineteen bodies.">', "count", "I counted"),
    ('<s The mayor> <c said:> <t "We have seen a rise in crime.">', "not stated", None),
    ("<s The mayor> <c is counting on> <t help>.", "not stated", None),
    ("<s The official tally> <c gives> <t forty dead>.", "count", "tally"),
    ("<s The minister> <c said> <t two had died>.", "not stated", None),
    ("We <c know from his disclosure statements> <t that he owns it>.", "document", "know from his disclosure"),
    ("<s We> <c learned> from court records <t that he owns it>.", "document", "learned from court records"),
    ("<s The cook> <c said> <t she had witnessed the raid>.", "witnessed", "she had witnessed"),
    ("<s The cook> <c witnessed> <t the raid>.", "witnessed", "witnessed"),
    ("<s The cook> <c saw> <t the guards running off>.", "witnessed", "saw"),
    ("<s The cook> <c saw> <t that the guards had gone>.", "not stated", None),
    ("<s The cook>, who had witnessed the raid, <c said> <t three men left>.", "witnessed", "witnessed"),
]


@pytest.mark.parametrize(("marked", "kind", "words"), CASES)
def test_basis(judged, marked, kind, words):
    text, (one,) = judged(marked)
    assert one.basis.kind == kind
    assert (text[slice(*one.basis.span)] if one.basis.span else None) == words
