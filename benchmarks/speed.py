"""Measure speed: `python benchmarks/speed.py [--shared DIR] [--articles N]`.

Cold: a fresh process reads one article of about 400 words; wall time, and the most memory that it held. Warm: the whole
pipeline on one thread over development articles; words per CPU-second, and the share of each stage. Pin it to one core
(`taskset -c 0`) and compare only figures of one run on one machine.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

from given import rows
from quality import SHARED

import rashomon
from rashomon import pipeline

STAGES = (
    ("language", "parse"),
    ("attributions", "find"),
    ("voices", "resolve"),
    ("firmness", "judge"),
    ("times", "find"),
    ("quantities", "find"),
    ("claims", "join"),
    ("findings", "check"),
)
EXAMPLE = Path(__file__).parents[1] / "examples" / "tarvos" / "northline-0512.json"


def cold(path: Path, times: int = 3) -> tuple[float, float]:
    """Median seconds of wall time and the most megabytes of memory of a fresh `rashomon read`."""
    walls = []
    for _ in range(times):
        started = time.perf_counter()
        command = [sys.executable, "-m", "rashomon", "read", path, "--format", "json"]
        subprocess.run(command, check=True, capture_output=True)
        walls.append(time.perf_counter() - started)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return statistics.median(walls), peak


def timed(spent: dict[str, float], name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    """The function, its CPU time added to `spent` under its name."""

    @wraps(function)
    def wrapped(*arguments: Any, **named: Any) -> Any:
        started = time.process_time()
        try:
            return function(*arguments, **named)
        finally:
            spent[name] += time.process_time() - started

    return wrapped


def warm(texts: list[str]) -> tuple[float, dict[str, float]]:
    """Words per CPU-second of the whole pipeline, and CPU seconds of each stage."""
    reader = rashomon.Reader(threads=1)
    reader.read(rashomon.from_text(texts[0]))
    spent: dict[str, float] = defaultdict(float)
    for module, name in STAGES:
        stage = getattr(pipeline, module)
        setattr(stage, name, timed(spent, module, getattr(stage, name)))
    started = time.process_time()
    for text in texts:
        reader.read(rashomon.from_text(text))
    total = time.process_time() - started
    spent["the rest"] = total - sum(spent.values())
    return sum(len(text.split()) for text in texts) / total, spent


def main() -> None:
    """Print both."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=SHARED)
    parser.add_argument("--articles", type=int, default=40)
    chosen = parser.parse_args()
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    seconds, peak = cold(EXAMPLE)
    print(f"cold      {seconds:.2f} s, {peak:.0f} MB at most, one article of {len(EXAMPLE.read_text().split())} words")
    texts = [row["text"] for row in rows(chosen.shared / "data" / "polnear" / "dev.jsonl")][: chosen.articles]
    rate, spent = warm(texts)
    print(f"warm      {rate:,.0f} words per CPU-second over {len(texts)} articles")
    total = sum(spent.values())
    for name, value in sorted(spent.items(), key=lambda item: -item[1]):
        print(f"{name:12} {100 * value / total:5.1f} %")


if __name__ == "__main__":
    main()
