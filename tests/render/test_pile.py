"""A comparison as text and as a page: what was read first, every claim with its words, nothing by number of origins."""

from __future__ import annotations

from pathlib import Path

import pytest

import rashomon
from rashomon import render
from rashomon.documents import load
from rashomon.pipeline import relate
from rashomon.records import Comparison, Document, Skipped

EXAMPLES = Path(__file__).parents[2] / "examples" / "tarvos"


@pytest.fixture(scope="module")
def comparison(reader: rashomon.Reader) -> Comparison:
    documents = [d for d in load(EXAMPLES) if isinstance(d, Document)]
    readings = [reader.read(d) for d in documents]
    return relate(readings, [Skipped(input="torn.pdf", code="input.format")], reader.producer)


def test_what_was_read_and_skipped_comes_first(comparison: Comparison):
    lines = render.pile_terminal(comparison, width=100).splitlines()
    assert lines[0].split() == ["Read", "11", "documents"]
    assert "torn.pdf" in lines[1]
    assert any("Earlier origins may lie outside" in line for line in lines[:6])


@pytest.mark.parametrize("width", [50, 80, 110])
def test_no_line_is_wider_than_the_terminal(comparison: Comparison, width: int):
    assert max(map(len, render.pile_terminal(comparison, width=width).splitlines())) <= width


def test_every_matter_and_every_finding_is_shown_once(comparison: Comparison):
    text = render.pile_terminal(comparison, width=100)
    for matter in comparison.matters:
        assert text.count(f"  {matter.id}  ") == 1
    unbroken = " ".join(text.split())
    for finding in comparison.findings:
        assert unbroken.count(f", {finding.id})") == 1, finding.id


def test_accounts_stand_in_the_order_of_the_comparison_not_by_origins(comparison: Comparison):
    page = render.pile_page(comparison)
    for matter in comparison.matters:
        section = page[page.index(f'id="{matter.id}"') :].split("</section>")[0]
        places = [section.index(f'data-label="{n}"') for n in range(1, len(matter.accounts) + 1)]
        assert places == sorted(places)


def test_every_claim_on_the_page_leads_to_its_words(comparison: Comparison):
    page = render.pile_page(comparison)
    names = {r.document.id: f"d{n}" for n, r in enumerate(comparison.readings, 1)}
    for matter in comparison.matters:
        for account in matter.accounts:
            for ref in account.claims[:60]:
                key = f"{names[ref.document]}-{ref.claim}"
                assert f'id="w-{key}"' in page
                assert f'href="#w-{key}"' in page


def test_all_documents_stand_on_the_page_with_all_their_words(comparison: Comparison):
    page = render.pile_page(comparison)
    for reading in comparison.readings:
        last = reading.document.text.split()[-1].strip('.”"')
        assert last in page


def test_nothing_is_loaded_from_anywhere(comparison: Comparison):
    page = render.pile_page(comparison)
    assert "default-src 'none'" in page
    for mark in ("<img", "<link", "<iframe", "@import", "url(", 'http-equiv="refresh'):
        assert mark not in page


def test_a_comparison_survives_json(comparison: Comparison):
    assert rashomon.from_json(Comparison, rashomon.to_json(comparison)) == comparison


def test_what_only_copies_have_is_named_apart_and_in_brief(comparison: Comparison):
    text = render.pile_terminal(comparison, width=100)
    before, after = text.split("IN COPIES ONLY")
    roads = "Roads into Tarvos were closed for most of the day"
    assert roads in after.split("CREDITS")[0]
    assert roads not in before


def test_a_document_without_outlet_or_title_is_called_by_its_file(comparison: Comparison):
    assert "harbour-herald-0516.txt" in render.pile_terminal(comparison, width=100)


def test_documents_that_share_no_event_are_one_list(reader: rashomon.Reader):
    texts = {
        "Morning Bell": "The ferry to Osk is back in service after repairs, the harbour office said on Monday.",
        "Evening Star": "A court in Rell fined two bakers over mouldy flour, the clerk told reporters on Friday.",
    }
    readings = [reader.read(rashomon.from_text(text, publisher=name, id=name)) for name, text in texts.items()]
    text = render.pile_terminal(relate(readings, (), reader.producer), width=100)
    assert "EVENT  " not in text
    assert "NO EVENT SHARED WITH ANOTHER DOCUMENT\n       Evening Star; Morning Bell" in text


def test_the_contents_lead_to_every_matter_in_which_texts_differ(comparison: Comparison):
    page = render.pile_page(comparison)
    contents = page.split("<nav")[1].split("</nav>")[0]
    differing = [m for m in comparison.matters if len(m.accounts) > 1 or m.verdict != "agree"]
    assert differing
    for matter in comparison.matters:
        assert (f'href="#{matter.id}"' in contents) is (matter in differing)
        assert page.count(f'id="{matter.id}"') == 1
