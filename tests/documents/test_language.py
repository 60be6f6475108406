"""Another language is refused only where there is no doubt."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rashomon.documents import check_language, from_bytes, from_text
from rashomon.documents.english import told
from rashomon.errors import InputError

from .foreign import REPORTS

ENGLISH = (
    "The minister said on Monday that the bridge would stay closed until Friday, because engineers had found cracks in "
    "two of its pillars. Residents of the town were told to use the old road along the river. The mayor promised that "
    "the council would be informed every day."
)
READ = {
    "short foreign": "Der Minister sagte am Montag, die Brücke bleibe gesperrt.",
    "list of names": "Ahmed Hassan Mohammed, Fatima al-Zahra, Youssef Ibrahim Khalil, Nguyen Van Minh, Omar Mahmoud. "
    * 5,
    "results": "Altdorf 3, Neustadt 1; Oberhausen 0, Unterdorf 0; Weststadt 2, Osthafen 2; Nordheim 1, Südheim 4. " * 5,
    "telegram style": "Bridge closed Friday. Mayor silent. Engineers find cracks, pillars weak. Residents angry, "
    "traffic jams grow. Police deny reports. Council meets Tuesday. Officials promise repairs soon. Schools open late.",
    "half and half": ENGLISH + " " + REPORTS["de"],
    "foreign quote": ENGLISH + " “" + REPORTS["es"] + "”",
    "figures": "12 45 67 89 " * 100,
    "nothing": "",
}


@pytest.mark.parametrize("code", REPORTS)
def test_a_report_in_another_language_is_refused(code):
    with pytest.raises(InputError) as refused:
        check_language(from_text(REPORTS[code], language="en"), "a.txt")
    assert refused.value.code == "input.language"
    assert refused.value.message.startswith("a.txt is written in ")


@pytest.mark.parametrize("text", READ.values(), ids=READ)
def test_what_is_not_surely_foreign_is_read(text):
    assert told(text) in (None, "en")


@pytest.mark.parametrize("text", [ENGLISH, ENGLISH.upper(), ENGLISH.replace(" ", "\n")])
def test_english_is_told_and_noted(text):
    assert check_language(from_text(text)).language == "en"


def test_capitals_are_no_names():
    assert told(REPORTS["fr"].upper()) == "fr"


def test_what_a_document_states_stands_and_the_rest_stays_open():
    assert check_language(from_text(ENGLISH, language="en-AU")).language == "en-AU"
    assert check_language(from_text("No.")).language is None


STATED = [
    ("Der Minister sagte nichts.", "de", False),
    ("Der Minister sagte nichts.", "German", False),
    ("Der Minister sagte nichts.", "de-AT", False),
    ("Der Minister sagte nichts.", None, True),
    ("Der Minister sagte nichts.", "en", True),
    ("Der Minister sagte nichts.", "no idea", True),
    ("The minister said nothing.", "de", True),
    (ENGLISH, "fr", True),
]


@pytest.mark.parametrize(("text", "language", "read"), STATED)
def test_a_stated_language_counts_where_the_text_leaves_it_open(text, language, read):
    if read:
        check_language(from_text(text, language=language))
    else:
        with pytest.raises(InputError):
            check_language(from_text(text, language=language))


def test_a_foreign_line_costs_itself_only():
    raw = f'{{"text":"One."}}\n{{"text":"{REPORTS["fr"]}"}}\n{{"text":"Three."}}'.encode()
    one, two, three = from_bytes(raw, name="a.jsonl")
    assert (one.text, two.code, three.text) == ("One.", "input.language", "Three.")
    assert (
        two.message
        == "a.jsonl, line 2 is written in French, not in English, the one language that is read; leave it out."
    )


@given(st.text())
def test_no_text_fails(text):
    told(text)
