"""Every check against the cases in the TOML file beside it.

A case has `text` (with the attributions as marks, see finding_marks.py; no mark: nothing is attributed) and `says`:
whether the finding is given. `title` and `published` are the document's. `verdict`, `tells` (words of the message) and
`touches` (words that a passage must cover, or must not where `says` is false) are asked for where they are given.
`tagged = true` lets the trained tagger find the attributions instead.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from finding_marks import unmark

import rashomon
from rashomon import Reader
from rashomon.findings import CHECKS, ORDER
from rashomon.models import SyntaxModel
from rashomon.pipeline import Models, analyse
from rashomon.records import Finding, Producer, Reading, Span

PRODUCER = Producer(version="test", models={}, options={})


def load() -> list[dict[str, Any]]:
    """All cases of all checks, each with the name of its file, its number and its code."""
    found = []
    root = files("rashomon.findings")
    for file in sorted((f for f in root.iterdir() if f.name.endswith(".toml")), key=lambda f: f.name):
        stem = file.name.removesuffix(".toml")
        family, _, rest = stem.partition("_")
        cases = tomllib.loads(file.read_text(encoding="utf-8"))["case"]
        code = f"{family}.{rest.replace('_', '-')}"
        found += [{"code": code, **case, "name": f"{stem}-{n}"} for n, case in enumerate(cases, 1)]
    return found


CASES = load()


def never(*_: object, **__: object) -> object:
    raise AssertionError("the tagger was called where attributions are given")


def reading(case: dict[str, Any], syntax: SyntaxModel, reader: Reader) -> Reading:
    words, given = unmark(case["text"])
    document = rashomon.from_text(words, id="case", title=case.get("title"), published=case.get("published"))
    if case.get("tagged"):
        return reader.read(document)
    return analyse(document, Models(syntax=syntax, tagger=never), PRODUCER, given)


def covered(finding: Finding, field: str) -> list[Span]:
    return [s for p in finding.passages if p.field == field for s in p.spans]


def touches(finding: Finding, words: str, read: Reading) -> bool:
    """Whether a passage covers some occurrence of the words, in the text or in the title."""
    for field, text in (("text", read.document.text), ("title", read.document.title or "")):
        start = text.find(words)
        while start >= 0:
            if any(a <= start and start + len(words) <= b for a, b in covered(finding, field)):
                return True
            start = text.find(words, start + 1)
    return False


@pytest.mark.parametrize("case", CASES, ids=[c["name"] for c in CASES])
def test_check_says_what_its_case_says(case: dict[str, Any], syntax: SyntaxModel, reader: Reader) -> None:
    read = reading(case, syntax, reader)
    found = [f for f in read.findings if f.code == case["code"]]
    words = [case["touches"]] if isinstance(case.get("touches"), str) else case.get("touches", [])
    for one in words:
        assert one in read.document.text or one in (read.document.title or ""), f"{one!r} stands nowhere in the case"
    if not case["says"]:
        wrong = [f for f in found if not words or any(touches(f, one, read) for one in words)]
        assert not wrong, [f.message for f in wrong]
        return
    assert found, f"no {case['code']}; there is {[f.code for f in read.findings]}"
    fitting = [f for f in found if all(touches(f, one, read) for one in words)]
    assert fitting, f"{words} not covered by {[(f.message, f.passages) for f in found]}"
    if "verdict" in case:
        assert {f.verdict for f in fitting} == {case["verdict"]}, [f.message for f in fitting]
    if "tells" in case:
        assert any(case["tells"] in f.message for f in fitting), [f.message for f in fitting]


@pytest.mark.parametrize("code", CHECKS)
def test_every_check_has_cases_for_and_against(code: str) -> None:
    count = Counter(case["says"] for case in CASES if case["code"] == code)
    assert count[True] >= 3, f"{code} has {count[True]} cases in which it speaks"
    assert count[False] >= 3, f"{code} has {count[False]} cases in which it is silent"


def test_every_case_is_of_a_check() -> None:
    assert {case["code"] for case in CASES} <= set(CHECKS)


def test_order_holds_every_code_once() -> None:
    assert len(set(ORDER)) == len(ORDER)
    assert set(CHECKS) <= set(ORDER)
    assert list(CHECKS) == sorted(CHECKS, key=ORDER.index)


@pytest.mark.parametrize("case", [c for c in CASES if c["says"]], ids=[c["name"] for c in CASES if c["says"]])
def test_findings_lead_to_words_that_are_there(case: dict[str, Any], syntax: SyntaxModel, reader: Reader) -> None:
    """Every passage and step lies in the text, every message is one sentence, every claim is one of the reading."""
    read = reading(case, syntax, reader)
    claims = {c.id for c in read.claims}
    for finding in read.findings:
        assert finding.passages, finding
        assert finding.message[0] == finding.message[0].upper()
        assert finding.message.endswith((".", "…”", "?"))
        assert finding.steps, finding
        spans = [(s, len(read.document.text)) for s in covered(finding, "text") + list(leaves(finding.steps))]
        spans += [(s, len(read.document.title or "")) for s in covered(finding, "title")]
        assert all(0 <= a < b <= size for (a, b), size in spans), finding
        assert {c.claim for c in finding.claims} <= claims


def leaves(steps: tuple[Any, ...]) -> list[Span]:
    return [span for step in steps for span in (*step.spans, *leaves(step.steps))]


@pytest.mark.parametrize("code", CHECKS)
def test_the_page_of_a_code_shows_cases_that_are_run(code: str) -> None:
    page = Path(__file__).parents[2] / "docs" / "findings" / f"{code}.md"
    shown = " ".join(page.read_text(encoding="utf-8").replace("\n>", " ").split())
    for says in (True, False):
        texts = [" ".join(unmark(case["text"])[0].split()) for case in CASES if case["code"] == code]
        kept = [
            t for t, case in zip(texts, [c for c in CASES if c["code"] == code], strict=True) if case["says"] is says
        ]
        assert any(t in shown for t in kept), f"{code}: no case with says = {says} stands on its page"
