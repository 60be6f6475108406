"""One command from data to shipped weights.

    python -m training --data DIR --tools DIR --encoder DIR --cache DIR --out DIR --name NAME [settings of the training]

Trains (`training.attribution`), or goes on where it was stopped, then packs what came out (`training.pack`) into
`OUT/shipped`: weights, tokenizer, and a JSON file with settings, scores and digests.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path


def main() -> None:
    """Train, then pack."""
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--name", required=True)
    for name in ("data", "tools", "encoder", "cache", "out"):
        p.add_argument(f"--{name}", type=Path, required=True)
    p.add_argument("--war", type=Path, default=None)
    p.add_argument("--width", default="320")
    known, settings = p.parse_known_args()
    shared = [x for n in ("data", "tools", "encoder", "cache") for x in (f"--{n}", str(getattr(known, n)))]
    width = ["--width", known.width]
    train = ["training.attribution", *shared, *width, "--out", str(known.out), *settings]
    pack = ["training.pack", *shared, *width, "--run", str(known.out), "--out", str(known.out / "shipped")]
    pack += ["--name", known.name, *(["--war", str(known.war)] if known.war else [])]
    for command in (train, pack):
        subprocess.run([sys.executable, "-m", *command], check=True)  # noqa: S603 - our own modules


if __name__ == "__main__":
    main()
