"""The process of its own: a file can bring down only itself, and nothing beyond it is touched."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from rashomon.documents import worker
from rashomon.documents.limits import Limits
from rashomon.documents.refusals import RefusedError


def reason(doing):
    with pytest.raises(RefusedError) as refused:
        doing()
    return refused.value.reason


def test_what_takes_too_long_is_stopped_and_the_next_file_is_read():
    with worker.Worker(Limits(seconds=0.001)) as impatient:
        assert reason(lambda: impatient.extract("html", b"<p>" + b"words " * 100_000)) == "timeout"
    with worker.Worker(Limits()) as patient:
        assert patient.extract("markdown", b"words").text == "words"


def test_a_reader_that_dies_costs_one_file():
    with worker.Worker(Limits()) as one:
        assert one.extract("markdown", b"first").text == "first"
        os.kill(one._process.pid, 9)
        one._process.wait()
        assert one.extract("markdown", b"second").text == "second"


def test_a_file_that_kills_its_reader_says_so(monkeypatch):
    monkeypatch.setattr(worker, "_ask", lambda process, *_: process.kill() or worker._receive(process.stdout))
    with worker.Worker(Limits()) as one:
        assert reason(lambda: one.extract("pdf", b"%PDF-")) == "crashed"


def test_it_ends_with_its_user():
    with worker.Worker(Limits()) as one:
        one.extract("markdown", b"words")
        process = one._process
    assert process.poll() is not None


WATCH = """
import sys
from rashomon.documents.worker import extract_here
from rashomon.documents.limits import Limits
kind, raw = sys.argv[1], bytes.fromhex(sys.argv[2])
extract_here(kind, raw, Limits())  # libraries load what they need
seen = []
def hook(event, arguments):
    if event.startswith(("socket.", "subprocess.", "os.", "open", "shutil.", "ftplib.", "urllib.")):
        seen.append((event, str(arguments[:1])))
sys.addaudithook(hook)
extract_here(kind, raw, Limits())
print(seen)
"""
OUTWARD = (
    b'<html><head><base href="http://news.example/"><link rel="stylesheet" href="file:///etc/hostname">'
    b'<meta http-equiv="refresh" content="0; url=http://news.example/x"></head><body><iframe src="http://a.example">'
    b'</iframe><p>Words that say a little.</p><img src="file:///etc/hostname"></body></html>'
)


@pytest.mark.parametrize(
    ("kind", "raw"), [("html", OUTWARD), ("markdown", b"![x](file:///etc/hostname) [y](http://a.example)")]
)
def test_extraction_opens_no_file_and_no_connection(kind, raw):
    done = subprocess.run(  # our own interpreter
        [sys.executable, "-c", WATCH, kind, raw.hex()], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
