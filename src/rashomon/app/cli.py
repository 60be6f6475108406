"""The command line."""

from __future__ import annotations

import argparse
import sys

from rashomon import Reader, to_json
from rashomon.documents import load
from rashomon.errors import RashomonError


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    parser = argparse.ArgumentParser(prog="rashomon")
    verbs = parser.add_subparsers(dest="verb", required=True)
    read = verbs.add_parser("read")
    read.add_argument("paths", nargs="+")
    read.add_argument("--format", default="json")
    chosen = parser.parse_args(arguments)
    status = 0
    documents = (one for path in chosen.paths for one in load(path))
    for result in Reader().read_many(documents):
        if isinstance(result, RashomonError):
            print(f"{result.code}: {result.message}", file=sys.stderr)
            status = 1
        else:
            print(to_json(result))
    return status
