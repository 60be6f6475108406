"""A process of its own for what hostile files can crash or stall: HTML, Markdown and PDF.

`Worker` starts it when it is first needed and keeps it for the files that follow; a file that takes too long or brings
it down costs that file only. The process gets bytes and limits, returns text, and opens no file of the user's.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import asdict
from importlib import import_module
from types import TracebackType
from typing import IO, Any

from rashomon.documents.extracted import Extracted
from rashomon.documents.limits import Limits
from rashomon.documents.refusals import RefusedError

_START_SECONDS = 60.0

# Imported only where they are needed, in the process: their libraries are slow to load.
_EXTRACTORS = {
    "html": "rashomon.documents.markup",
    "markdown": "rashomon.documents.marked",
    "pdf": "rashomon.documents.pdf",
}


class Worker:
    """Takes text out of files, one at a time. A context manager: leaving it ends the process."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """End the process, if there is one."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def extract(self, kind: str, raw: bytes) -> Extracted:
        """Text and facts of a file of that kind ("html", "markdown", "pdf"). Raises RefusedError."""
        process = self._running()
        answer, late = _within(self._limits.seconds, process, lambda: _ask(process, kind, raw, self._limits))
        if answer is None:
            self.close()
            raise RefusedError("timeout", limit=f"{self._limits.seconds:g}") if late else RefusedError("crashed")
        if "refused" in answer:
            raise RefusedError(answer["refused"], **answer["values"])
        found = answer["extracted"]
        found["links"] = tuple((start, end, target) for start, end, target in found["links"])
        return Extracted(**found)

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is None:
            return self._process
        self.close()
        # The same modules as here, whatever was done to the path; standard error is no place for a library's remarks.
        path = os.pathsep.join(entry for entry in sys.path if entry)
        try:
            process = subprocess.Popen(  # our own interpreter, our own module
                [sys.executable, "-P", "-c", "from rashomon.documents.worker import serve; serve()"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": path},
            )
        except (OSError, ValueError):
            raise RefusedError("no-worker") from None
        self._process = process
        ready, _ = _within(_START_SECONDS, process, lambda: _receive(process.stdout))
        if ready is None:
            self.close()
            raise RefusedError("no-worker")
        return process


def _within(
    seconds: float, process: subprocess.Popen[bytes], talk: Callable[[], dict[str, Any] | None]
) -> tuple[dict[str, Any] | None, bool]:
    """What `talk` returns, and whether the process had to be killed because it took too long."""
    late = threading.Event()

    def stop() -> None:
        late.set()
        process.kill()

    watchdog = threading.Timer(seconds, stop)
    watchdog.daemon = True
    watchdog.start()
    try:
        return talk(), late.is_set()
    except OSError:
        return None, late.is_set()
    finally:
        watchdog.cancel()


def _ask(process: subprocess.Popen[bytes], kind: str, raw: bytes, limits: Limits) -> dict[str, Any] | None:
    assert process.stdin is not None  # noqa: S101 # opened as a pipe above
    _send(process.stdin, {"kind": kind, "limits": asdict(limits)}, raw)
    return _receive(process.stdout)


def _send(pipe: IO[bytes], message: dict[str, Any], raw: bytes = b"") -> None:
    """One line of JSON with the length of what follows, then that."""
    pipe.write(json.dumps({**message, "length": len(raw)}).encode("ascii") + b"\n")
    pipe.write(raw)
    pipe.flush()


def _receive(pipe: IO[bytes] | None) -> dict[str, Any] | None:
    """The next message without its bytes, or None where the other side is gone."""
    line = pipe.readline() if pipe is not None else b""
    if not line.endswith(b"\n"):
        return None
    message: dict[str, Any] = json.loads(line)
    return message


def extract_here(kind: str, raw: bytes, limits: Limits) -> Extracted:
    """Text and facts of a file, in this process. Raises RefusedError."""
    found: Extracted = import_module(_EXTRACTORS[kind]).extract(raw, limits)
    return found


def serve() -> None:
    """Answer requests on standard input until it ends."""
    requests = os.fdopen(os.dup(0), "rb")
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints is no answer
    _bound_memory()
    _send(answers, {"ready": True})
    while (request := _receive(requests)) is not None:
        raw = requests.read(request["length"])
        try:
            found = extract_here(request["kind"], raw, Limits(**request["limits"]))
            answer: dict[str, Any] = {"extracted": asdict(found)}
        except RefusedError as refused:
            answer = {"refused": refused.reason, "values": refused.values}
        except MemoryError:
            answer = {"refused": "memory", "values": {}}
        except RecursionError:
            answer = {"refused": "depth", "values": {"limit": request["limits"]["nesting"]}}
        _send(answers, answer)


def _bound_memory() -> None:
    """At most 4 GiB of address space, where the system can bound it."""
    try:
        import resource  # noqa: PLC0415 # not everywhere
    except ImportError:  # Windows
        return
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
