"""The ledger keeps readings apart from identities, survives being killed, and lets processes wait for each other."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import msgspec
import pytest

import rashomon
from rashomon.errors import LedgerError
from rashomon.ledger import Ledger, reading_key
from rashomon.records import Producer, Reading

TEXT = "The mayor said 40 houses had burned. The governor denied that any had."


@pytest.fixture(scope="module")
def reading(reader: rashomon.Reader) -> Reading:
    return reader.read(rashomon.from_text(TEXT, id="one", uri="a.txt", published="2024-05-14"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "pile.sqlite"


def test_what_was_kept_comes_back_the_same(path: Path, reading: Reading):
    with Ledger(path) as ledger:
        assert ledger.reading(reading.document, reading.producer) is None
        ledger.keep(reading)
    with Ledger(path) as ledger:
        assert ledger.reading(reading.document, reading.producer) == reading


def test_a_reprint_shares_the_reading_and_stays_a_document_of_its_own(path: Path, reading: Reading, reader):
    reprint = msgspec.structs.replace(reading.document, id="two", uri="b.txt")
    with Ledger(path) as ledger:
        ledger.keep(reading)
        found = ledger.reading(reprint, reading.producer)
        assert found == reader.read(reprint)
        ledger.keep(found)
        assert ledger.count() == 2


@pytest.mark.parametrize("change", [{"published": "2024-05-15"}, {"title": "Fire"}, {"sha256": "0" * 64}])
def test_what_a_reading_depends_on_changes_its_key(reading: Reading, change: dict[str, str]):
    other = msgspec.structs.replace(reading.document, **change)
    assert reading_key(other, reading.producer) != reading_key(reading.document, reading.producer)


def test_other_weights_or_options_change_the_key(reading: Reading):
    other = Producer(version=reading.producer.version, models={"x": "y"}, options={})
    assert reading_key(reading.document, other) != reading_key(reading.document, reading.producer)


def test_lone_surrogates_are_kept(path: Path, reader):
    odd = reader.read(rashomon.from_text("He said \ud800 and left.", id="odd"))
    with Ledger(path) as ledger:
        ledger.keep(odd)
        assert ledger.reading(odd.document, odd.producer) == odd


def test_a_file_that_is_no_ledger_is_named(path: Path):
    path.write_bytes(b"not a database at all, just words" * 100)
    with pytest.raises(LedgerError, match=path.name) as raised:
        Ledger(path)
    assert raised.value.code == "ledger.unreadable"


def test_a_ledger_of_a_later_version_is_left_alone(path: Path):
    Ledger(path).close()
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 999")
    with pytest.raises(LedgerError) as raised:
        Ledger(path)
    assert raised.value.code == "ledger.newer"


def test_the_views_can_be_read_with_any_tool(path: Path, reading: Reading):
    with Ledger(path) as ledger:
        ledger.keep(reading)
    with sqlite3.connect(path) as db:
        assert db.execute("SELECT words FROM quantities").fetchall() == [
            (TEXT[slice(*q.span)],) for q in reading.quantities
        ]
        assert len(db.execute("SELECT * FROM findings").fetchall()) == len(reading.findings)
        assert len(db.execute("SELECT * FROM voices").fetchall()) == len(reading.sources)


WRITER = """
import sys, rashomon
from rashomon.ledger import Ledger
from rashomon.records import Producer, Reading
made = Producer(version="0", models={}, options={})
with Ledger(sys.argv[1]) as ledger:
    print("open", flush=True)
    for n in range(int(sys.argv[3])):
        document = rashomon.from_text(f"{sys.argv[2]} {n}", id=f"{sys.argv[2]}-{n}")
        ledger.keep(Reading(producer=made, document=document))
        print(n, flush=True)
"""


def writer(path: Path, name: str, count: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path), name, str(count)], stdout=subprocess.PIPE, text=True
    )


def test_two_processes_wait_for_each_other(path: Path):
    both = [writer(path, name, 150) for name in ("left", "right")]
    assert [one.wait(timeout=120) for one in both] == [0, 0]
    for one in both:
        one.stdout.close()
    with Ledger(path) as ledger:
        assert ledger.count() == 300


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("wait", [0.0, 0.01, 0.05, 0.15, 0.3])
def test_a_killed_writer_leaves_all_it_had_said_it_wrote(path: Path, wait: float):
    one = writer(path, "x", 100_000)
    assert one.stdout.readline() == "open\n"
    time.sleep(wait)
    one.send_signal(signal.SIGKILL)
    said = one.stdout.read().splitlines()
    one.wait()
    one.stdout.close()
    with Ledger(path) as ledger:
        assert ledger.count() >= len([line for line in said if line.isdigit()])
    with sqlite3.connect(path) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
