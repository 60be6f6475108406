"""`rashomon compare` started for real: formats, a ledger that grows, ids that clash."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import rashomon as package
from rashomon.errors import InputError

EXAMPLES = Path(__file__).parents[2] / "examples" / "tarvos"
FEW = ("northline-0512.json", "kelder-courier-0512.html", "sarenia-daily-0514.json", "tarvos-post-0512.md")


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    folder = tmp_path / "pile"
    folder.mkdir()
    for name in FEW[:3]:
        shutil.copy(EXAMPLES / name, folder)
    return folder


def compare(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "rashomon", "compare", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=180, check=False)


def test_text_begins_with_what_was_read(pile: Path):
    done = compare(pile)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split()[:3] == ["Read", "3", "documents"]


def test_a_grown_pile_in_a_ledger_ends_as_comparing_everything_afresh(pile: Path, tmp_path: Path):
    ledger = tmp_path / "pile.sqlite"
    assert compare(pile, "--ledger", ledger).returncode == 0
    shutil.copy(EXAMPLES / FEW[3], pile)
    grown = compare(pile, "--ledger", ledger, "--format", "json")
    afresh = compare(pile, "--format", "json")
    assert json.loads(grown.stdout) == json.loads(afresh.stdout)
    again = compare(pile, "--ledger", ledger, "--format", "json")
    assert json.loads(again.stdout) == json.loads(afresh.stdout)


def test_saved_readings_are_compared_as_the_documents_are(pile: Path, tmp_path: Path):
    saved = tmp_path / "readings.jsonl"
    command = [sys.executable, "-m", "rashomon", "read", str(pile), "--format", "jsonl", "--output", str(saved)]
    assert subprocess.run(command, check=False, timeout=180).returncode == 0
    assert json.loads(compare(saved, "--format", "json").stdout)["coverage"]["read"] == 3


def test_the_same_id_with_another_text_is_an_error_of_input(tmp_path: Path):
    path = tmp_path / "two.jsonl"
    path.write_text('{"id": "a", "text": "It rained."}\n{"id": "a", "text": "It snowed."}\n', encoding="utf-8")
    done = compare(path)
    assert done.returncode == 1
    assert "[input.same-id]" in done.stderr
    assert "1 documents" in done.stdout or "1 document" in done.stdout


def test_a_ledger_that_is_none_is_named(pile: Path, tmp_path: Path):
    ledger = tmp_path / "notes.txt"
    ledger.write_text("only words\n" * 200, encoding="utf-8")
    done = compare(pile, "--ledger", ledger)
    assert done.returncode == 1
    assert "[ledger.unreadable]" in done.stderr


def test_from_python(pile: Path, tmp_path: Path):
    assert package.compare([pile]).coverage.read == 3
    with pytest.raises(InputError):
        package.compare([tmp_path / "nowhere"])


def explained(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "rashomon", "explain", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=180, check=False)


def test_explain_takes_the_same_list_of_families_as_compare(pile: Path, tmp_path: Path):
    saved = tmp_path / "readings.jsonl"
    command = [sys.executable, "-m", "rashomon", "read", str(pile), "--format", "jsonl", "--output", str(saved)]
    assert subprocess.run(command, check=False, timeout=180).returncode == 0
    families = tmp_path / "families.toml"
    families.write_text('"Coast Group" = ["Northline", "Kelder Courier"]\n', encoding="utf-8")
    made = json.loads(compare(saved, "--families", families, "--format", "json").stdout)
    assert made["families"]
    found = made["findings"][0]
    done = explained(saved, found["id"], "--families", families)
    assert done.returncode == 0, done.stderr
    assert found["code"] in done.stdout
    families.write_text('A = ["Gull"]\nB = ["gull"]\n', encoding="utf-8")
    refused = explained(saved, found["id"], "--families", families)
    assert refused.returncode == 2
    assert "[usage.families]" in refused.stderr
