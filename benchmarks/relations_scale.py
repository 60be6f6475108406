"""Time and memory of comparing: `python benchmarks/relations_scale.py READINGS.jsonl 1000 3000 10000`.

READINGS are readings as `rashomon read --format jsonl` prints them. Each size runs in a process of its own; printed are
documents, words, seconds for loading the readings and for comparing (CPU and wall), and peak memory.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from itertools import islice
from pathlib import Path

import msgspec


def one(path: str, count: int) -> None:
    """Compare the first `count` readings and print one line of JSON."""
    from rashomon.pipeline import relate  # noqa: PLC0415 - only in the process that is measured
    from rashomon.records import Producer, Reading  # noqa: PLC0415

    begin = time.perf_counter()
    decoder = msgspec.json.Decoder(Reading)
    with Path(path).open("rb") as file:
        readings = [decoder.decode(line) for line in islice(file, count)]
    loaded = time.perf_counter()
    cpu = time.process_time()
    made = relate(readings, (), Producer(version="benchmark", models={}, options={}))
    done = {
        "documents": len(readings),
        "words": sum(len(r.document.text.split()) for r in readings),
        "load_s": round(loaded - begin, 1),
        "compare_s": round(time.perf_counter() - loaded, 1),
        "compare_cpu_s": round(time.process_time() - cpu, 1),
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        "events": len(made.events),
        "matters": len(made.matters),
        "reuse": len(made.reuse),
        "findings": len(made.findings),
    }
    print(json.dumps(done))


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    if sys.argv[2] == "--one":
        one(sys.argv[1], int(sys.argv[3]))
    else:
        for size in sys.argv[2:]:
            subprocess.run([sys.executable, __file__, sys.argv[1], "--one", size], check=True)
