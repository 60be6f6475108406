"""Mutated inputs through the whole pipeline: `python benchmarks/fuzz.py --inputs 100000 --seed 1 [--whole-every 200]`.

Each input is a text, Markdown, HTML, PDF, JSON or JSONL file that was valid before random changes. It goes through
`rashomon.documents.from_bytes`, and every n-th document on through `Reader.read`, with the tagger's attributions or
with some at random places. What must hold: no exception but InputError, no call over five seconds, every span of every
reading within its text and not empty. Exit status 1 if not.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rashomon.documents import Limits, Worker, from_bytes
from rashomon.errors import InputError
from rashomon.records import Document, Passage, Reading, Record, Spotted

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))
from documents.pdfs import column, pdf  # the tests' own writer of PDFs

SLOWEST = 5.0  # seconds for any one call
WHOLE = 3_000  # characters up to which a document goes through the whole pipeline

PROSE = """The minister said on Monday that at least 40 of the 120 villages had been evacuated, about 33 per cent.
"We have no choice," she told reporters. A spokesman for the army, who asked not to be named, denied that.

According to a report seen by the Daily Example, 1,200 people may have been killed since 3 May 2024 — three times as
many as in the year before. The police declined to comment. It was not possible to verify the claims independently.
“Nobody told us,” said Maria Okonjo, a teacher, adding that her brother “never came back”.
"""
HTML = f"""<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Villages evacuated | The Daily Example</title><meta
property="article:published_time" content="2024-05-06T08:00:00Z"><meta name="author" content="Ada Writer">
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Villages evacuated",
"datePublished": "2024-05-06", "author": {{"@type": "Person", "name": "Ada Writer"}}}}</script></head><body>
<nav><ul><li><a href="/">Home</a></li></ul></nav><article><h1>Villages evacuated</h1>
<p>{PROSE.replace(chr(10) + chr(10), "</p><p>")}</p><blockquote><p>One <a href="https://x.example/a?b=c&amp;d">two</a>
three.</p></blockquote><table><tr><td>Dead</td><td>1,200</td></tr></table><ul><li>first</li><li>second</li></ul></article>
<footer>All rights reserved</footer></body></html>"""
MARKDOWN = f"""---
title: Villages evacuated
date: 2024-05-06
---
# Villages evacuated

{PROSE}
> quoted *words* with a [link](https://x.example "title") and `code`

1. one
2. two

| a | b |
|---|---|
| 1 | 2 |
"""
ROW: dict[str, Any] = {
    "id": "a",
    "title": "Villages evacuated",
    "published": "2024-05-06",
    "text": PROSE,
    "more": [1, {}],
}

SEEDS: dict[str, tuple[bytes, ...]] = {
    "a.txt": (PROSE.encode(), b"Title: Villages\nDate: 6 May 2024\n\n" + PROSE.encode(), PROSE.encode("utf-16")),
    "a.md": (MARKDOWN.encode(),),
    "a.html": (HTML.encode(), PROSE.encode(), HTML.replace("utf-8", "windows-1252").encode("cp1252")),
    "a.pdf": (
        pdf([[(72, 800, 9, "The Daily Example"), *column(PROSE.split("\n"), top=700)]] * 3),
        pdf([column(PROSE.split("\n"))], encrypted=True),
    ),
    "a.json": (json.dumps(ROW).encode(), json.dumps([ROW, ROW], ensure_ascii=False, indent=1).encode()),
    "a.jsonl": ((json.dumps(ROW) + "\n").encode() * 3,),
    "-": (PROSE.encode(), HTML.encode(), json.dumps(ROW).encode()),
}
TOKENS: tuple[bytes, ...] = (
    *(
        token.encode("utf-8", "surrogatepass")
        for token in (
            "\x00 \ufeff \u202e \u2028 \x85 \ud800 \udfff \U0001f469\u200d\U0001f692 e\u0301\u0323 \ufffe "
            "\u00ad \u0130 ß "
            "<div> </div> <p> <b> <script> <!-- --> ]]> <![CDATA[ &amp; &#0; &#xD800; &#x110000; <table><tr><td> <svg> "
            "<a href=x> <meta charset=utf-16> <?xml <!DOCTYPE [ ( ) * _ ` ~ > # | - --- \\ ![ ]( <http: \" ' “ ” „ « » "
            '{ } [ ] : , \\ud800 \\u0000 \\" NaN 1e999 -0 null true "text": "id":7 '
            "obj endobj stream endstream xref trailer /Kids /Length /Filter/FlateDecode << >> R 999999999 "
            "1,2,3 ½ 10% $5bn 0/0 1/0 100,000,000,000,000,000,000 −5 5–10 between and said that according to per cent "
            "2024-02-30 9999-99-99 yesterday Monday He it a a a"
        ).split(" ")
    ),
    b"\n",
    b"\r",
    b"\r\n",
    b"\n\n",
    b"\t",
    b" " * 50,
    b"\xff",
    b"\x80\x81",
    b"\xed\xa0\x80",
    b"\xf4\x90\x80\x80",
)


def mutated(chance: random.Random) -> tuple[str, bytes]:
    """A file's name and its bytes, after one to eight random changes."""
    name = chance.choice(list(SEEDS))
    raw = bytearray(chance.choice(SEEDS[name]))
    for _ in range(chance.choice((1, 1, 2, 3, 5, 8))):
        chance.choice(CHANGES)(raw, chance)
    return name, bytes(raw[:200_000])


def _flip(raw: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randint(1, 6)):
        if raw:
            raw[chance.randrange(len(raw))] = chance.randrange(256)


def _cut(raw: bytearray, chance: random.Random) -> None:
    start, end = _slice(raw, chance)
    del raw[start:end]


def _repeat(raw: bytearray, chance: random.Random) -> None:
    start, end = _slice(raw, chance)
    raw[start:start] = bytes(raw[start : min(end, start + 400)]) * chance.choice((1, 2, 10, 100))


def _token(raw: bytearray, chance: random.Random) -> None:
    place = chance.randint(0, len(raw))
    raw[place:place] = chance.choice(TOKENS) * chance.choice((1, 1, 1, 3, 30, 3000))


def _move(raw: bytearray, chance: random.Random) -> None:
    start, end = _slice(raw, chance)
    part = bytes(raw[start:end])
    del raw[start:end]
    place = chance.randint(0, len(raw))
    raw[place:place] = part


def _splice(raw: bytearray, chance: random.Random) -> None:
    other = chance.choice(SEEDS[chance.choice(list(SEEDS))])
    start, end = _slice(bytearray(other), chance)
    place = chance.randint(0, len(raw))
    raw[place:place] = other[start:end]


def _truncate(raw: bytearray, chance: random.Random) -> None:
    del raw[chance.randint(0, len(raw)) :]


def _noise(raw: bytearray, chance: random.Random) -> None:
    place = chance.randint(0, len(raw))
    top = chance.choice((0x7F, 0x24F, 0xFFFF, 0x10FFFF))
    drawn = "".join(chr(chance.randint(0, top)) for _ in range(chance.randint(1, 40)))
    raw[place:place] = drawn.encode("utf-8", "surrogatepass")


CHANGES: tuple[Callable[[bytearray, random.Random], None], ...] = (
    _flip, _flip, _cut, _repeat, _token, _token, _token, _move, _splice, _truncate, _noise,
)  # fmt: skip


def _slice(raw: bytearray, chance: random.Random) -> tuple[int, int]:
    start = chance.randint(0, len(raw))
    return start, min(len(raw), start + int(chance.expovariate(1 / 60)))


def drawn(text: str, chance: random.Random) -> list[Spotted]:
    """Attributions at random places, which no stage may stumble over."""

    def spans(most: int) -> tuple[tuple[int, int], ...]:
        made = []
        for _ in range(chance.randint(0, most)):
            start = chance.randrange(len(text))
            made.append((start, min(len(text), start + 1 + int(chance.expovariate(1 / 20)))))
        return tuple(sorted(made))

    return [
        Spotted(
            source_spans=spans(2),
            cue_spans=spans(2),
            content_spans=spans(3),
            form=chance.choice(("direct", "indirect", "mixed")),
            score=chance.random(),
            within=None,
        )
        for _ in range(chance.randint(0, 8))
    ]


def broken_spans(reading: Reading) -> list[str]:
    """Where a span of a reading is empty, reversed or beyond its text."""
    length = len(reading.document.text)
    title = len(reading.document.title or "")
    return [
        f"{where}: {start}-{end} of {bound}"
        for where, (start, end), inside_title in _spans(reading, "reading", False)
        if not 0 <= start < end <= (bound := title if inside_title else length)
    ]


def _spans(value: object, where: str, title: bool) -> Iterator[tuple[str, tuple[int, int], bool]]:
    if isinstance(value, Record):
        inside = isinstance(value, Passage) and value.field == "title"
        for name in value.__struct_fields__:
            yield from _spans(getattr(value, name), f"{where}.{name}", inside)
    elif isinstance(value, tuple):
        if len(value) == 2 and all(type(n) is int for n in value):
            yield where, value, title
        else:
            for one in value:
                yield from _spans(one, where, title)


@dataclass
class Report:
    """What happened to the inputs."""

    inputs: int = 0
    documents: int = 0
    readings: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    slowest: tuple[float, str] = (0.0, "")
    slowest_whole: float = 0.0
    failures: list[str] = field(default_factory=list)


def run(inputs: int, seed: int, whole_every: int, read: Callable[[Document, random.Random], Reading] | None) -> Report:
    """Push mutated inputs through; with `read`, every `whole_every`-th short document through the whole pipeline."""
    report = Report()
    due = 0
    with Worker(Limits()) as worker:
        for number in range(inputs):
            chance = random.Random(f"{seed}/{number}")  # noqa: S311 # no secret
            name, raw = mutated(chance)
            began = time.monotonic()
            try:
                found = list(from_bytes(raw, name=name if name != "-" else "standard input", worker=worker))
            except Exception:  # noqa: BLE001 # finding them is the purpose
                report.failures.append(f"input {seed}/{number} ({name}): {traceback.format_exc(limit=-4)}")
                continue
            took = time.monotonic() - began
            report.inputs += 1
            report.slowest = max(report.slowest, (took, f"input {seed}/{number} ({name}, {len(raw)} bytes)"))
            if took > SLOWEST:
                report.failures.append(f"input {seed}/{number} ({name}, {len(raw)} bytes): {took:.1f} s")
            for one in found:
                if isinstance(one, InputError):
                    report.refused[one.code] += 1
                    if one.code == "input.unreadable":
                        report.failures.append(f"input {seed}/{number}: {one.message}")
                    continue
                report.documents += 1
                report.failures += [
                    f"input {seed}/{number}: link {link.span}"
                    for link in one.links
                    if not 0 <= link.span[0] < link.span[1] <= len(one.text)
                ]
                due += 1
                if read is not None and due >= whole_every and len(one.text) <= WHOLE:
                    due = 0
                    _whole(one, lambda d, c=chance: read(d, c), report, f"input {seed}/{number} ({name})")
    return report


def _whole(document: Document, read: Callable[[Document], Reading], report: Report, what: str) -> None:
    began = time.monotonic()
    try:
        reading = read(document)
    except InputError as error:
        report.refused[error.code] += 1
        return
    except Exception:  # noqa: BLE001 # finding them is the purpose
        report.failures.append(f"{what}, read: {traceback.format_exc(limit=-4)}")
        return
    took = time.monotonic() - began
    report.readings += 1
    report.slowest_whole = max(report.slowest_whole, took)
    if took > SLOWEST:
        report.failures.append(f"{what}, read: {took:.1f} s")
    report.failures += [f"{what}, read: {broken}" for broken in broken_spans(reading)]


def main() -> int:
    """Run and print; 1 if anything failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inputs", type=int, default=3_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--whole-every", type=int, default=50, help="0: documents only")
    parser.add_argument("--given", action="store_true", help="never ask the tagger: attributions drawn at random only")
    chosen = parser.parse_args()
    read: Callable[[Document, random.Random], Reading] | None = None
    if chosen.whole_every:
        from rashomon import Reader  # noqa: PLC0415 # loads every model

        reader = Reader()
        reader.read(next(d for d in from_bytes(PROSE.encode()) if isinstance(d, Document)), [])

        def read(document: Document, chance: random.Random) -> Reading:
            given = drawn(document.text, chance) if chosen.given or chance.random() < 0.5 else None
            return reader.read(document, given)

    began = time.monotonic()
    report = run(chosen.inputs, chosen.seed, chosen.whole_every, read)
    print(f"inputs {report.inputs}, documents {report.documents}, readings {report.readings}")
    print("refused:", ", ".join(f"{code} {times}" for code, times in sorted(report.refused.items())))
    print(f"slowest {report.slowest[0]:.2f} s: {report.slowest[1]}; slowest reading {report.slowest_whole:.2f} s")
    print(f"{time.monotonic() - began:.0f} s in all; {len(report.failures)} failures")
    for failure in report.failures[:40]:
        print("-", failure)
    return 1 if report.failures else 0


if __name__ == "__main__":
    sys.exit(main())
