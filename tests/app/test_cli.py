"""The command line as a person meets it: started for real, its output and its errors read."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples" / "tarvos"
ARTICLE = (
    "The army has lost 40 vehicles, a military official told the Northern Wire agency.\n\n"
    "The ministry of defence denied the claim that vehicles had been lost.\n\n"
    "It is unclear how many soldiers were hurt.\n"
)


def rashomon(*arguments: str, stdin: str = "", cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "rashomon", *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
        cwd=cwd,
    )


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def test_read_prints_text_in_the_published_order(article: Path):
    done = rashomon("read", str(article))
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    order = ["Read", "This shows who says what, not what is true.", "LEFT OPEN", "VOICES"]
    places = [done.stdout.find(words) for words in order]
    assert -1 not in places, done.stdout
    assert places == sorted(places)


def test_read_prints_one_reading_as_json_and_spans_are_of_its_text(article: Path):
    done = rashomon("read", str(article), "--format", "json", "--published", "2024-05-14")
    reading = json.loads(done.stdout)
    assert reading["schema"] == "rashomon.reading/1"
    assert reading["document"]["text"] == ARTICLE
    assert reading["document"]["published"] == "2024-05-14"
    figures = [ARTICLE[slice(*q["span"])] for q in reading["quantities"]]
    assert any("40" in words for words in figures)


def test_jsonl_keeps_the_order_of_the_input_and_repeated_ids():
    texts = [("b", "The mayor said the road is closed."), ("a", "It rained."), ("b", "Officials said it snowed.")]
    stdin = "\n".join(json.dumps({"id": name, "text": text}) for name, text in texts)
    path = "-"
    done = rashomon("read", path, "--format", "jsonl", stdin=stdin)
    assert done.returncode == 0, done.stderr
    assert [json.loads(line)["document"]["id"] for line in done.stdout.splitlines()] == ["b", "a", "b"]


def test_a_missing_file_costs_itself_only_and_is_named(article: Path):
    done = rashomon("read", "nowhere.txt", str(article), "--format", "jsonl")
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == 1
    assert "nowhere.txt" in done.stderr
    assert "[input.missing]" in done.stderr


GERMAN = """Die Regierung hat am Dienstag erklärt, dass die Brücke über den Fluss gesperrt bleibt, bis Fachleute
alle Pfeiler geprüft haben. Ein Sprecher der Stadt widersprach dieser Darstellung und nannte die Sperrung überflüssig.
Anwohner klagten, sie müssten nun lange Umwege fahren, um ihre Arbeit zu erreichen. Wann die Prüfung endet, wollte
niemand sagen."""


def test_a_text_in_another_language_gets_one_sentence(tmp_path: Path):
    path = tmp_path / "bericht.txt"
    path.write_text(GERMAN, encoding="utf-8")
    done = rashomon("read", str(path))
    assert done.returncode == 1
    assert "[input.language]" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert done.stdout == ""


@pytest.mark.parametrize("arguments", [[], ["read"], ["read", "x", "--format", "pdf"], ["guess"]])
def test_wrong_usage_leaves_with_2(arguments: list[str]):
    assert rashomon(*arguments).returncode == 2


def test_a_publication_date_that_is_none_is_wrong_usage(article: Path):
    done = rashomon("read", str(article), "--published", "soon")
    assert done.returncode == 2
    assert "[usage.date]" in done.stderr


def test_explain_leads_down_to_the_words(article: Path):
    done = rashomon("explain", str(article), "text.open-question")
    assert done.returncode == 0, done.stderr
    assert "unclear" in done.stdout
    assert "characters" in done.stdout


def test_explain_names_what_there_is_where_the_finding_is_not(article: Path):
    done = rashomon("explain", str(article), "f999")
    assert done.returncode == 2
    assert "[usage.finding]" in done.stderr
    assert "f1" in done.stderr


def test_output_goes_to_a_file_and_an_unwritable_one_is_named(article: Path, tmp_path: Path):
    out = tmp_path / "page.html"
    assert rashomon("read", str(article), "--format", "html", "--output", str(out)).returncode == 0
    assert out.read_text(encoding="utf-8").startswith("<!doctype html>")
    done = rashomon("read", str(article), "--output", str(tmp_path / "no" / "such" / "place.txt"))
    assert done.returncode == 2
    assert "[usage.output]" in done.stderr


def test_doctor_names_models_and_quality():
    done = rashomon("doctor")
    assert done.returncode == 0, done.stdout
    assert "syntax" in done.stdout
    assert "attributions" in done.stdout


def test_a_saved_reading_can_be_explained(article: Path, tmp_path: Path):
    saved = tmp_path / "reading.json"
    assert rashomon("read", str(article), "--format", "json", "--output", str(saved)).returncode == 0
    assert rashomon("explain", str(saved), "text.open-question").returncode == 0


def test_control_characters_of_a_text_never_reach_the_terminal(tmp_path: Path):
    path = tmp_path / "hostile.txt"
    path.write_text(
        "The mayor said \x1b[31mthe bridge\x1b[0m is shut and 20 people \u202eare hurt.\n", encoding="utf-8"
    )
    done = rashomon("read", str(path), "--numbered")
    assert done.returncode == 0, done.stderr
    assert "\x1b" not in done.stdout
    assert "\u202e" not in done.stdout


def test_the_small_model_can_be_asked_for_and_says_so(article: Path):
    done = rashomon("read", str(article), "--format", "json", "--model", "small")
    assert any("small" in name for name in json.loads(done.stdout)["producer"]["models"])
