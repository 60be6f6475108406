"""Paths: what is named is read, in order, and nothing else."""

from __future__ import annotations

import io
import os
import socket

import pytest

from rashomon.documents import Limits, load
from rashomon.documents.refusals import REFUSALS, refusal
from rashomon.errors import InputError


def texts(path, **options):
    return [getattr(one, "text", None) or one.code for one in load(path, **options)]


def test_a_folder_is_read_in_order_and_a_bad_file_costs_itself_only(tmp_path):
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "x.txt").write_text("third")
    (tmp_path / "a.txt").write_text("first")
    (tmp_path / "a2.jsonl").write_text('{"text":"second"}\nbad')
    (tmp_path / "c.docx").write_bytes(b"PK\x03\x04")
    (tmp_path / "d.json").write_text("{")
    (tmp_path / "notes").write_text("last")
    for ignored in (".hidden", "style.css", "photo.JPG"):
        (tmp_path / ignored).write_text("no")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "x.txt").write_text("no")
    assert texts(tmp_path) == ["first", "second", "input.format", "third", "input.format", "input.format", "last"]


def test_errors_name_the_file_and_documents_carry_it(tmp_path):
    (tmp_path / "a.txt").write_text("")
    (tmp_path / "b.txt").write_text("words")
    bad, good = load(str(tmp_path))
    assert bad.message == f"{tmp_path / 'a.txt'} holds no text; check that it is the right file."
    assert bad.input == str(tmp_path / "a.txt")
    assert good.uri == (tmp_path / "b.txt").as_posix()


def test_links_in_a_folder_lead_nowhere_new(tmp_path):
    outside = tmp_path / "outside.txt"
    outside.write_text("secret")
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("first")
    (folder / "again.txt").symlink_to(folder / "a.txt")
    (folder / "loop").symlink_to(folder)
    (folder / "self").symlink_to(folder / "self")
    (folder / "z.txt").symlink_to(outside)
    assert texts(folder) == ["first", "input.unreadable"]
    assert texts(folder / "z.txt") == ["secret"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipes_sockets_and_devices_are_refused_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "a")
    with socket.socket(socket.AF_UNIX) as bound:
        bound.bind(str(tmp_path / "b"))
        assert texts(tmp_path) == ["input.unreadable", "input.unreadable"]
    assert texts("/dev/zero") == ["input.unreadable"]


@pytest.mark.parametrize(
    ("path", "code"), [("no-such", "input.missing"), ("a\0b", "input.unreadable"), ("x" * 5000, "input.unreadable")]
)
def test_paths_that_lead_nowhere(path, code):
    assert texts(path) == [code]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(tmp_path):
    (tmp_path / "a.txt").write_text("words")
    (tmp_path / "a.txt").chmod(0)
    assert texts(tmp_path) == ["input.unreadable"]


def test_empty_and_overfull_folders(tmp_path):
    assert texts(tmp_path) == ["input.empty"]
    for n in range(4):
        (tmp_path / f"{n}.txt").write_text("words")
    assert texts(tmp_path, limits=Limits(files=3)) == ["input.too-large"]


def test_limits_on_bytes_and_characters(tmp_path):
    (tmp_path / "a.txt").write_text("x" * 100)
    assert texts(tmp_path / "a.txt", limits=Limits(bytes=99)) == ["input.too-large"]
    assert texts(tmp_path / "a.txt", limits=Limits(characters=99)) == ["input.too-large"]
    assert texts(tmp_path / "a.txt", limits=Limits(bytes=100, characters=100)) == ["x" * 100]


STANDARD_INPUT = [
    (b"Just words.", ["Just words."]),
    (b'{"text": "one"}', ["one"]),
    (b' {\n "text": "one"\n}\n', ["one"]),
    (b'{"text": "one"}\n\n{"text": "two"}\n', ["one", "two"]),
    (b'{"text": "one"}\n{"bad"\n', ["one", "input.format"]),
    (b'[{"text": "one"}, {"text": "two"}]', ["one", "two"]),
    (b"[LONDON] The mayor said no.", ["[LONDON] The mayor said no."]),
    (b"{sic} The mayor said no.", ["{sic} The mayor said no."]),
    (b"<!DOCTYPE html><p>No.</p>", ["No."]),
    (b"<b>bold</b> words", ["<b>bold</b> words"]),
    (b"\x89PNG\r\n\x1a\n", ["input.format"]),
    (b"{\\rtf1 x}", ["input.format"]),
    (bytes(range(14, 28)) * 10, ["input.format"]),
    (b"", ["input.empty"]),
]


@pytest.mark.parametrize(("raw", "expected"), STANDARD_INPUT)
def test_standard_input_is_known_by_how_it_begins(raw, expected):
    assert texts("-", standard_input=raw) == expected
    assert texts("-", standard_input=io.BytesIO(raw)) == expected


def test_a_stream_that_hands_out_little_at_a_time_is_read_to_its_end():
    class Slow(io.BytesIO):
        def read(self, size=-1):
            return super().read(min(size, 7))

    assert texts("-", standard_input=Slow(b"The mayor said no. " * 50)) == ["The mayor said no. " * 50]
    assert texts("-", standard_input=Slow(b'{"text": "one"}\n' * 9)) == ["one"] * 9


def test_no_standard_input_is_said():
    assert texts("-") == ["input.missing"]


def test_an_unprintable_name_is_shown_escaped(tmp_path):
    (error,) = load("no\x1b[31m\udcff")
    assert error.input == "no\\x1b[31m\\udcff"


@pytest.mark.parametrize("reason", REFUSALS)
def test_every_refusal_is_one_sentence_that_names_the_input_and_the_way_out(reason):
    error = refusal(reason, "NAME", why="WHY", limit=1, found="FOUND")
    assert isinstance(error, InputError)
    assert error.code.startswith("input.")
    assert "NAME" in error.message or reason == "no-stdin"
    assert error.message.endswith(".")
    assert ";" in error.message
    assert ". " not in error.message
