"""PDF: paragraphs as a reader sees them."""

from __future__ import annotations

import pytest

from rashomon.documents import Limits

from .pdfs import column, pdf

BODY = [
    "The minister said on Monday that the bridge would stay closed until Fri-",
    "day, because engineers had found cracks in two of its pillars. A well-",
    "known engineer doubted that.",
    "     Residents of the town were told to use the old road along the river for",
    "the time being, and the mayor promised to inform the council every day.",
    "",
    "Nobody was hurt in the night, the police said. They added that the gov-",
]
NEXT = ["ernment had been told. The government declined to comment.", "", "Nothing else is known."]


def page(number, lines):
    head = [(72, 800, 9, "The Daily Example"), (480, 800, 9, "3 May 2024")]
    return [*head, *column(lines, top=740), (290, 40, 9, f"Page {number} of 2")]


def test_lines_become_paragraphs_and_running_heads_go(one):
    raw = pdf([[(72, 770, 20, "Bridge closed until Friday"), *page(1, BODY)], page(2, NEXT)])
    made = one(raw, "a.pdf", uri="a.pdf")
    assert made.text.split("\n\n") == [
        "Bridge closed until Friday",
        "The minister said on Monday that the bridge would stay closed until Friday, because engineers had found "
        "cracks in two of its pillars. A well-known engineer doubted that.",
        "Residents of the town were told to use the old road along the river for the time being, and the mayor "
        "promised to inform the council every day.",
        "Nobody was hurt in the night, the police said. They added that the government had been told. The government "
        "declined to comment.",
        "Nothing else is known.",
    ]
    assert (made.title, made.published, made.uri) == (None, None, "a.pdf")


def test_a_line_that_stands_on_one_page_only_stays(one):
    made = one(pdf([column(["Five were injured."]), column(["Two were killed."])]), "a.pdf")
    assert made.text == "Five were injured.\n\nTwo were killed."


REFUSED = [
    (pdf([[], []]), "input.empty"),
    (pdf([column(BODY)], encrypted=True), "input.encrypted"),
    (b"%PDF-1.7 and nothing else", "input.format"),
    (b"", "input.format"),
    (b"no PDF at all", "input.format"),
    (pdf([[]] * 6), "input.too-large"),
]


@pytest.mark.parametrize(("raw", "code"), REFUSED)
def test_files_that_cannot_be_read_say_why(one, raw, code):
    assert one(raw, "a.pdf", limits=Limits(pages=5)).code == code


def test_a_pdf_is_one_whatever_its_name(one):
    assert one(pdf([column(["Words."])]), "a.txt").text == "Words."
