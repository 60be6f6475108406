"""Paths to files: what a folder holds, in order, and nothing beyond it; and files opened only if they are files."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from rashomon.documents.kinds import PASSED_OVER
from rashomon.documents.limits import Limits
from rashomon.documents.refusals import RefusedError, refusal
from rashomon.errors import InputError


def is_folder(path: str) -> bool:
    """Whether the path is a folder. Raises RefusedError where nothing is there, or it can't be looked at."""
    return stat.S_ISDIR(_mode(path))


def open_file(path: str) -> BinaryIO:
    """The file, open for reading. Raises RefusedError for what is no regular file, which could block for ever."""
    if not stat.S_ISREG(_mode(path)):
        raise RefusedError("special")
    try:
        return Path(path).open("rb")
    except OSError as error:
        raise RefusedError("denied", why=error.strerror or "unknown reason") from None


def files_of(folder: str, limits: Limits) -> Iterator[str | InputError]:
    """Every file of a folder and of its folders, sorted by path, or one error where there are too many or none.

    Hidden files and folders (`.name`, `__MACOSX`) and pictures and parts of web pages are passed over. Links within
    the folder are passed over too, as what they lead to is read where it stands; a link that leads out of the folder is
    an error, since nothing beyond what is named is ever read.
    """
    found = sorted(_walk(folder), key=lambda one: one[0])
    if len(found) > limits.files:
        yield refusal("files", folder, limit=limits.files)
    elif not found:
        yield refusal("empty-folder", folder)
    else:
        for path, error in found:
            yield error or path


def _walk(folder: str) -> Iterator[tuple[str, InputError | None]]:
    root = Path(os.path.realpath(folder))
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        try:
            with os.scandir(here) as entries:
                inside = list(entries)
        except OSError as error:
            yield here, refusal("denied", here, why=error.strerror or "unknown reason")
            continue
        for entry in inside:
            if entry.name.startswith(".") or entry.name == "__MACOSX":
                continue
            path = os.path.join(here, entry.name)  # noqa: PTH118 # keeps the path as the user wrote it
            if entry.is_symlink():
                if (error_of_link := _link(path, root)) is not None:
                    yield path, error_of_link
            elif entry.is_dir(follow_symlinks=False):
                waiting.append(path)
            elif Path(path).suffix.lower() not in PASSED_OVER:
                yield path, None


def _link(path: str, root: Path) -> InputError | None:
    if Path(path).suffix.lower() in PASSED_OVER:
        return None
    target = Path(os.path.realpath(path))
    return None if target.is_relative_to(root) else refusal("outward-link", path)


def _mode(path: str) -> int:
    try:
        return Path(path).stat().st_mode
    except FileNotFoundError:
        raise RefusedError("missing") from None
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error) or "unknown reason"
        raise RefusedError("denied", why=why) from None
