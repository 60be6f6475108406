"""The page in a real browser: from a finding to its words and back, by click and by key; hostile text stays text."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import rashomon
from rashomon import render
from rashomon.records import Spotted

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed")

pytestmark = pytest.mark.skipif(not (CHROMIUM and DRIVER), reason="no Chromium with its driver on this machine")

TEXT = (
    "Some 600 houses burned, a fire officer who asked not to be named said.\n\n"
    "The mayor denied that houses had burned. <script>document.title='taken'</script>\n\n"
    "It is unclear who lit the fire.\n"
)


def spot(words: str) -> tuple[tuple[int, int], ...]:
    start = TEXT.index(words)
    return ((start, start + len(words)),)


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    flags = (
        "headless no-sandbox disable-gpu disable-quic no-first-run disable-background-networking "
        "disable-component-update disable-sync window-size=1200,900"
    )
    for argument in (*flags.split(), f"user-data-dir={tmp_path_factory.mktemp('profile')}"):
        options.add_argument(f"--{argument}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(executable_path=DRIVER))
    yield driver
    driver.quit()


@pytest.fixture(scope="module")
def page(reader: rashomon.Reader, tmp_path_factory: pytest.TempPathFactory) -> Path:
    said = (
        ("a fire officer who asked not to be named", "said", "Some 600 houses burned"),
        ("The mayor", "denied", "that houses had burned"),
    )
    given = [
        Spotted(source_spans=spot(source), cue_spans=spot(cue), content_spans=spot(content), form="indirect")
        for source, cue, content in said
    ]
    reading = reader.read(rashomon.from_text(TEXT, title="Fire <b>&</b> doubt"), given)
    path = tmp_path_factory.mktemp("page") / "page.html"
    path.write_text(render.page(reading), encoding="utf-8")
    return path


@pytest.fixture
def opened(browser: Any, page: Path) -> Any:
    browser.get(page.as_uri())
    return browser


def test_a_click_on_a_finding_lights_its_words(opened: Any):
    card = opened.find_element("css selector", ".card[id^=f] a.go")
    key = card.get_attribute("data-to")
    card.click()
    lit = opened.find_elements("css selector", ".text .lit")
    assert lit
    assert all(key in e.get_attribute("data-k").split() for e in lit)


def test_a_click_on_words_leads_back_to_their_card(opened: Any):
    words = opened.find_element("css selector", ".text .content")
    words.click()
    assert opened.find_elements("css selector", ".beside .lit")


def test_the_enter_key_leads_from_a_finding_to_its_words_and_back(opened: Any):
    card = opened.find_element("css selector", ".card[id^=f] a.go")
    key = card.get_attribute("data-to")
    card.send_keys("\n")
    pin = opened.switch_to.active_element
    assert pin.get_attribute("id") == f"w-{key}"
    pin.send_keys("\n")
    assert opened.switch_to.active_element.get_attribute("data-to") == key


def test_hostile_text_stays_text_and_nothing_is_loaded(opened: Any):
    assert opened.title == "Fire <b>&</b> doubt"
    assert "<script>document.title='taken'</script>" in opened.find_element("css selector", ".text").text
    assert opened.execute_script("return performance.getEntriesByType('resource').length") == 0
    problems = [entry for entry in opened.get_log("browser") if entry["level"] == "SEVERE"]
    assert problems == []


def test_the_text_on_the_page_is_the_text_of_the_document(opened: Any):
    shown = opened.execute_script("return document.querySelector('.text').textContent")
    assert shown == TEXT


def test_nothing_runs_over_the_edge_of_a_phone(opened: Any):
    opened.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride", {"width": 360, "height": 740, "deviceScaleFactor": 2, "mobile": True}
    )
    try:
        assert opened.execute_script("return document.documentElement.scrollWidth") <= 360
    finally:
        opened.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
