"""A comparison that is killed and started again ends as one that ran through, and its ledger is whole at any moment.

Three moments of killing; `RASHOMON_KILLS=20` makes it twenty.
"""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

PILE = Path(__file__).parents[2] / "examples" / "tarvos"
KILLS = int(os.environ.get("RASHOMON_KILLS", "3"))
BEGIN, END = 0.45, 0.9  # of an unbroken run's time: before that it loads its models

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL on this system")


def command(ledger: Path) -> list[str]:
    return [sys.executable, "-m", "rashomon", "compare", str(PILE), "--ledger", str(ledger), "--format", "json"]


def run(ledger: Path) -> str:
    done = subprocess.run(command(ledger), capture_output=True, text=True, encoding="utf-8", timeout=180, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def whole(ledger: Path) -> bool:
    """Whether SQLite finds nothing wrong with the file; a file that is not there yet is whole."""
    if not ledger.exists():
        return True
    with closing(sqlite3.connect(ledger)) as held:
        return held.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.fixture(scope="module")
def unbroken(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, float]:
    """What a run that nobody kills writes, and how many seconds it takes."""
    begun = time.monotonic()
    return run(tmp_path_factory.mktemp("unbroken") / "pile.sqlite"), time.monotonic() - begun


@pytest.mark.parametrize("moment", [BEGIN + (END - BEGIN) * n / max(1, KILLS - 1) for n in range(KILLS)])
def test_a_killed_comparison_is_resumed_to_the_same_end(moment: float, unbroken: tuple[str, float], tmp_path: Path):
    expected, seconds = unbroken
    ledger = tmp_path / "pile.sqlite"
    process = subprocess.Popen(command(ledger), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        process.wait(timeout=moment * seconds)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
    status = process.wait(timeout=60)
    assert status == -signal.SIGKILL or (moment > BEGIN and status == 0), "no run was cut short"
    assert whole(ledger)
    assert run(ledger) == expected
    assert whole(ledger)
