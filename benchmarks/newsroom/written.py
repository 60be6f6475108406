"""Write a hand-written pile: `python benchmarks/newsroom/written.py BANK SEED EVENTS OUT`.

BANK is `orchard`, `vineyard`, `granary` or `lantern`, each by another hand: BANK.jsonl holds the articles as written,
one event a line, each with its truth. In a text, an attribution stands in braces, with its source, cue and content in
`[S:…]`, `[C:…]`, `[T:…]`; one may stand within the content of another. The seed changes nothing: the first EVENTS
events are taken. OUT gets `documents.jsonl`, `given.jsonl` and `truth.json`.

What only a circle of texts carries is no account of the truth: no origin of it can be seen.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

from files import write

HERE = Path(__file__).parent
BANKS = ("orchard", "vineyard", "granary", "lantern")
ROLES = {"S": "source", "C": "cue", "T": "content"}
MARK = re.compile(r"[{}\]]|\[([SCT]):")
SMALL = (
    "no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
TENS = ". . twenty thirty forty fifty sixty seventy eighty ninety".split()


def strip(marked: str) -> tuple[str, list[dict[str, list[list[int]]]]]:
    """The text without marks, and its attributions with absolute spans, in order of their first words."""
    plain: list[str] = []
    made: list[dict[str, list[list[int]]]] = []
    groups: list[dict[str, list[list[int]]]] = []
    spans: list[tuple[str, int]] = []
    at = length = 0
    for mark in MARK.finditer(marked):
        piece = marked[at : mark.start()]
        plain.append(piece)
        length += len(piece)
        at = mark.end()
        if mark.group() == "{":
            groups.append({"source": [], "cue": [], "content": []})
        elif mark.group() == "}":
            made.append(groups.pop())
        elif mark.group() == "]":
            role, begin = spans.pop()
            groups[-1][ROLES[role]].append([begin, length])
        else:
            spans.append((mark.group(1), length))
    if groups or spans:
        raise ValueError(f"a mark is left open in {marked[:80]!r}")
    plain.append(marked[at:])
    made.sort(key=lambda one: min(s for spans in one.values() for s in spans))
    return "".join(plain), made


def spelled(value: int) -> str:
    """A number below a million in words."""
    if value < 20:
        return SMALL[value]
    if value < 100:
        return TENS[value // 10] + (f"-{SMALL[value % 10]}" if value % 10 else "")
    base, name = (100, "hundred") if value < 1000 else (1000, "thousand")
    head, rest = divmod(value, base)
    return f"{spelled(head)} {name}" + (f"{' and' if rest < 100 else ''} {spelled(rest)}" if rest else "")


def spellings(value: int) -> list[str]:
    """How a figure may stand in a text."""
    forms = [str(value), f"{value:,}"]
    if value < 1_000_000:
        forms.append(spelled(value))
    if value >= 1_000_000:
        forms += [f"{value / 1e6:g} million", f"{spelled(value // 1_000_000)} million"]
    if value >= 1000 and value % 100 == 0:
        forms += [f"{value / 1e3:g} thousand", f"{spelled(value // 100)} hundred"]
    if value == 1:
        forms += ["a", "an", "single", "only"]
    if value == 2:
        forms += ["both", "couple"]
    if value and value % 12 == 0 and value < 100:
        forms += ["a dozen"] if value == 12 else [f"{spelled(value // 12)} dozen"]
    return forms


def carries(text: str, account: dict[str, Any]) -> bool:
    """Whether a text holds an account's figure, or over half the words of its cause."""
    low = re.sub(r"[^\w\s,.’-]", " ", text.lower())
    if account["cause"]:
        words = set(account["cause"].lower().split()) - {"a", "an", "the"}
        return len(words & set(re.findall(r"[\w’-]+", low))) * 2 > len(words)
    return any(re.search(rf"(?<![\w.,-]){re.escape(f)}(?![\w]|[.,]\d)", low) for f in spellings(account["value"]))


def check(documents: list[dict[str, Any]], truths: list[dict[str, Any]]) -> None:
    """Raise where the truth names what the texts don't hold."""
    texts = {one["id"]: one["text"] for one in documents}
    if len(texts) < len(documents):
        raise ValueError("an id is used twice")
    for one in documents:
        for said in one["attributions"]:
            if not said["content"] or not said["cue"]:
                raise ValueError(f"{one['id']}: an attribution lacks a part")
            if any(not 0 <= a < b <= len(one["text"]) for spans in said.values() for a, b in spans):
                raise ValueError(f"{one['id']}: a span lies outside")
    for event in truths:
        known = set(event["documents"])
        for account in event["accounts"]:
            for document in account["documents"]:
                if document not in known or not carries(texts[document], account):
                    raise ValueError(f"{document} doesn't carry {account}")
            if not account["origins"] or not account["documents"]:
                raise ValueError(f"an account without origins or documents: {account}")
        if set(event["verdicts"]) != {account["matter"] for account in event["accounts"]}:
            raise ValueError(f"event {event['event']}: verdicts and accounts differ in their matters")
        named = [d for kind in event["copies"].values() for pair in kind for d in pair]
        named += [d for pair in event["relays"] + event["circles"] for d in pair]
        named += [d for one in event["drift"] for d in (one["document"], one["from"])]
        if not set(named) <= known:
            raise ValueError(f"event {event['event']}: names a document of another event")


def pile(bank: str, events: int) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Documents (with attributions) and truths of the first events."""
    documents, truths = [], []
    lines = (HERE / f"{bank}.jsonl").read_text(encoding="utf-8").splitlines()
    for event in [json.loads(line) for line in lines[:events]]:
        for article in event.pop("articles"):
            text, said = strip(article["text"])
            documents.append({**article, "language": "en", "text": text, "attributions": said})
        truths.append(event)
    check(documents, truths)
    return documents, truths


def main(bank: str, seed: str, events: str, out: str) -> None:
    """Write the three files."""
    documents, truths = pile(bank, int(events))
    write(out, documents, {"bank": bank, "seed": int(seed), "events": truths})


if __name__ == "__main__":
    if len(sys.argv) != 5 or sys.argv[1] not in BANKS:
        sys.exit(__doc__)
    main(*sys.argv[1:])
