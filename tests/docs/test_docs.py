"""The documentation says what the code does: verbs, options, codes, fields, parts, commands, links."""

from __future__ import annotations

import dataclasses
import re
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

import rashomon
from rashomon import findings, records
from rashomon.app.cli import parser
from rashomon.documents import Limits
from rashomon.documents.refusals import REFUSALS

ROOT = Path(__file__).parents[2]
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md"), *(ROOT / "examples").rglob("README.md")])


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def verbs() -> dict[str, set[str]]:
    """Verb -> its long options."""
    (sub,) = [a for a in parser()._actions if hasattr(a, "choices") and isinstance(a.choices, dict)]
    return {
        verb: {o for a in one._actions for o in a.option_strings if o.startswith("--")} - {"--help"}
        for verb, one in sub.choices.items()
    }


def test_the_readme_names_every_verb_and_every_option():
    readme = text("README.md")
    for verb, options in verbs().items():
        assert f"rashomon {verb}" in readme
        for option in options:
            assert option in readme, f"{verb} {option}"


def test_no_page_names_an_option_that_is_not_there():
    known = {o for options in verbs().values() for o in options} | {"--version", "--help"}
    for page in PAGES:
        for line in page.read_text(encoding="utf-8").splitlines():
            for command in re.findall(r"rashomon (?:read|compare|explain|doctor)[^`|]*", line):
                assert set(re.findall(r"--[a-z]+", command)) <= known, f"{page.name}: {command}"


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_links_between_pages_lead_somewhere(page: Path):
    for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        if not re.match(r"[a-z]+:", target):
            assert (page.parent / target).exists(), target


def test_every_code_has_a_page_and_every_page_a_code():
    pages = {p.stem for p in (ROOT / "docs" / "findings").glob("*.md")} - {"README"}
    codes = set(findings.CHECKS)
    assert codes - pages == set(), "codes without a page"
    listed = text("docs/findings/README.md")
    for code in codes:
        assert code in listed


def test_the_json_page_names_every_field():
    page = text("docs/json.md")
    names = "Document Source Attribution Quantity Time Claim Finding Reading Comparison Matter Account Event".split()
    for kind in (getattr(records, name) for name in names):
        for field in msgspec.structs.fields(kind):
            assert f"`{field.encode_name}`" in page, f"{kind.__name__}.{field.encode_name}"


def test_the_documents_page_names_every_code_and_every_limit():
    page = text("docs/documents.md")
    assert set(re.findall(r"`(input\.[a-z-]+)`", page)) == {
        "input.failed",
        "input.same-id",
        *(code for code, _ in REFUSALS.values()),
    }
    for field in dataclasses.fields(Limits):
        assert f"| `{field.name}` | {field.default:,.15g} |" in page


def test_the_architecture_names_every_part():
    page = text("docs/architecture.md")
    root = Path(rashomon.__file__).parent
    parts = [p.name + "/" for p in root.iterdir() if p.is_dir() and (p / "__init__.py").exists()]
    for part in parts:
        assert f"`{part}`" in page, part


def test_the_output_in_the_readme_is_what_the_command_prints():
    readme = text("README.md")
    command, shown = re.search(r"<!-- output of: rashomon ([^>]+) -->\n```\n(.*?)```", readme, re.DOTALL).groups()
    done = subprocess.run(
        [sys.executable, "-m", "rashomon", *command.split()],
        capture_output=True, text=True, encoding="utf-8", cwd=ROOT, timeout=120, check=True,
    )  # fmt: skip
    assert shown == done.stdout, "run `python docs/make.py`"


def test_the_public_names_are_documented():
    for name in rashomon.__all__:
        assert (getattr(rashomon, name).__doc__ or "").strip(), name
