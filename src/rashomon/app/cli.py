"""The command line: verbs and options, and which function serves each."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from rashomon.app import compare, doctor, explain, read
from rashomon.errors import RashomonError, UsageError
from rashomon.reader import package_version

PATHS = (
    "a file (text, Markdown, HTML, PDF, JSON document, JSONL of documents), a folder of such, or - for standard input"
)


def parser() -> argparse.ArgumentParser:
    """The parser for all verbs. Usage errors leave with status 2, as argparse does."""
    top = argparse.ArgumentParser(
        prog="rashomon",
        description="Reads reporting on disputed events: who says so, how firmly, do the figures add up, "
        "where do accounts conflict, how many origins. It shows who says what, not what is true. It works offline.",
    )
    top.add_argument("--version", action="version", version=f"rashomon {package_version()}")
    verbs = top.add_subparsers(dest="verb", required=True, metavar="VERB")

    one = verbs.add_parser("read", help="read each document by itself")
    _common(one)
    one.add_argument(
        "--format", choices=("text", "json", "jsonl", "html"), default="text", help="what to write (default: text)"
    )
    one.add_argument("--numbered", action="store_true", help="add the article's sentences with their numbers (text)")
    one.set_defaults(serve=read.run)

    many = verbs.add_parser("compare", help="hold many documents, or saved readings, against one another")
    _common(many)
    many.add_argument(
        "--format", choices=("text", "json", "html"), default="text", help="what to write (default: text)"
    )
    many.add_argument("--ledger", metavar="FILE", help="keep readings in this SQLite file and read only what is new")
    _families(many)
    many.set_defaults(serve=compare.run)

    why = verbs.add_parser("explain", help="how a finding came about, as a tree down to the words")
    _common(why)
    why.add_argument(
        "finding", metavar="FINDING", help="its id in the reading or comparison (f3) or its code (figures.ratio)"
    )
    _families(why)
    why.set_defaults(serve=explain.run)

    health = verbs.add_parser("doctor", help="versions, models, what is wired in, what is missing")
    health.set_defaults(serve=doctor.run)
    return top


def _common(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("paths", nargs="+", metavar="PATH", help=PATHS)
    verb.add_argument("--output", metavar="FILE", help="write here instead of standard output")
    verb.add_argument("--published", metavar="DATE", help="publication date, YYYY-MM-DD, of documents that state none")
    verb.add_argument(
        "--model", choices=("default", "small"), default="default", help="the tagger: the better one, or the faster one"
    )
    verb.add_argument(
        "--threads", type=int, default=1, metavar="N", help="threads for the models (default: 1); changes no result"
    )


def _families(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "--families", metavar="FILE", help="publishers that belong together, TOML or CSV: their origins may be one"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns 0 where all was done, 1 where some inputs failed, 2 for wrong usage."""
    chosen = parser().parse_args(arguments)
    try:
        status: int = chosen.serve(chosen)
    except UsageError as error:
        _say(error)
        return 2
    except RashomonError as error:
        _say(error)
        return 1
    except BrokenPipeError:
        # The reader of our output has gone: what is left to flush goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        print("rashomon: stopped.", file=sys.stderr)
        return 130
    return status


def _say(error: RashomonError) -> None:
    print(f"rashomon: {error.message} [{error.code}]", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
