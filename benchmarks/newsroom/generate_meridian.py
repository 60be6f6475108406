"""Write a pile of the bank "meridian": `python benchmarks/newsroom/generate_meridian.py SEED EVENTS OUT`.

OUT gets `documents.jsonl`, `given.jsonl` (the same with the attributions as written) and `truth.json`.
"""

from __future__ import annotations

import datetime
import itertools
import json
import random
import re
import sys
from pathlib import Path
from typing import Any

from meridian_desk import Article, Event, Sentence

_MARK = re.compile(r"\[([SCT])([12]*):([^\[\]]*)\]")
_ROLES = {"S": "source", "C": "cue", "T": "content"}
_VERDICTS = {"updated": "updated", "revised": "updated", "conflict": "conflict", "denied": "conflict"}


def plain(marked: str) -> tuple[str, list[dict[str, list[list[int]]]]]:
    """A sentence without its marks, and its attributions."""
    text, at = "", 0
    said: dict[str, dict[str, list[list[int]]]] = {}
    for mark in _MARK.finditer(marked):
        text += marked[at : mark.start()]
        at = mark.end()
        role, groups, held = mark.groups()
        for group in groups or "1":
            one = said.setdefault(group, {"source": [], "cue": [], "content": []})
            one[_ROLES[role]].append([len(text), len(text) + len(held)])
        text += held
    return text + marked[at:], list(said.values())


def written(article: Article, rng: random.Random) -> tuple[str, list[Any], dict[int, tuple[str, int, bool]]]:
    """Text, attributions with absolute offsets, and each sentence with its level."""
    text, said, parts = article.head, [], {}
    for number, (sentence, level) in enumerate(article.lines):
        if number:
            text += " " if rng.random() < 0.35 else "\n\n"
        words, spoken = plain(sentence.levels[level])
        at = len(text)
        said += [{r: [[a + at, b + at] for a, b in spans] for r, spans in one.items()} for one in spoken]
        text += words
        parts[sentence.ident] = (words, level, sentence.quoted)
    return text + (f"\n\n{article.tail}" if article.tail else ""), said, parts


def unquoted(words: str) -> int:
    """Characters that are not a speaker's."""
    return len(re.sub(r"“[^”]*”", "", words))


def copies(rows: list[tuple[Article, str, dict[int, tuple[str, int, bool]]]]) -> dict[str, list[list[str]]]:
    """Pairs with shared sentences, by how they are taken."""
    found: dict[str, list[list[str]]] = {"verbatim": [], "near": [], "retold": [], "open": []}
    for (a, text_a, mine), (b, text_b, theirs) in itertools.combinations(rows, 2):
        sums = {"verbatim": 0, "near": 0, "retold": 0}
        for ident in mine.keys() & theirs.keys():
            (one, level, quoted), (other, second, _) = mine[ident], theirs[ident]
            if quoted:
                continue
            kind = "verbatim" if one == other else "retold" if 2 in {level, second} else "near"
            sums[kind] += min(unquoted(one), unquoted(other))
        if not any(sums.values()):
            continue
        least = 0.3 * min(len(text_a), len(text_b))
        so_far = list(itertools.accumulate(sums.values()))
        kind = next((k for k, n in zip(sums, so_far, strict=True) if n >= least), "open")
        found[kind].append([a.id, b.id])
    return found


def truth(event: Event, articles: list[Article]) -> dict[str, Any]:
    """What is so in this event, of what its articles carry."""
    held: dict[tuple[Any, ...], dict[str, Any]] = {}
    for article in articles:
        claims: list[Any] = [s.claim for s, _ in article.lines if isinstance(s, Sentence) and s.claim]
        for one in claims:
            entry = held.setdefault(
                one.key(),
                {
                    "matter": one.matter,
                    "value": one.value,
                    "bound": one.bound,
                    "cause": re.sub(r"^(a|an|the) ", "", one.cause[0]) if one.cause else None,
                    "denies": one.denies,
                    "counted": one.counted,
                    "documents": [],
                    "origins": [],
                },
            )
            for name, value in (("documents", article.id), ("origins", one.origin.truth)):
                if value not in entry[name]:
                    entry[name].append(value)
    verdicts = {}
    for matter, plan in event.plan.items():
        carried = sum(a["matter"] == matter for a in held.values())
        if carried >= (1 if plan in {"single", "agree"} else 2):
            verdicts[matter] = {"plan": plan, "verdict": _VERDICTS.get(plan, "agree")}
    return {
        "event": event.number,
        "kind": event.kind["name"],
        "documents": [a.id for a in articles],
        "accounts": list(held.values()),
        "verdicts": verdicts,
        "drift": [
            {"document": a.id, "from": parent, "kind": kind} for a in articles for parent, kind in sorted(set(a.drift))
        ],
        "relays": [[a.id, parent] for a in articles for parent in a.relays],
        "circles": event.circles,
    }


def pile(seed: int, events: int) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Documents with their attributions, and the truths of all events."""
    rng = random.Random(seed)  # noqa: S311 - a simulation, to be repeated
    taken: set[str] = set()
    ids = [0]
    documents, truths = [], []
    for number in range(events):
        event = Event(rng, number, taken, ids)
        rows = []
        for article in event.cover():
            text, said, parts = written(article, rng)
            rows.append((article, text, parts))
            documents.append(
                {
                    "id": article.id,
                    "title": article.title,
                    "publisher": article.outlet,
                    "published": (event.date + datetime.timedelta(days=article.day)).isoformat(),
                    "language": "en",
                    "text": text,
                    "attributions": said,
                }
            )
        truths.append({**truth(event, event.articles), "copies": copies(rows)})
    rng.shuffle(documents)
    return documents, truths


def main(seed: str, events: str, out: str) -> None:
    """Write the three files."""
    folder = Path(out)
    folder.mkdir(parents=True, exist_ok=True)
    documents, truths = pile(int(seed), int(events))
    with (
        (folder / "documents.jsonl").open("w", encoding="utf-8") as bare,
        (folder / "given.jsonl").open("w", encoding="utf-8") as given,
    ):
        for one in documents:
            given.write(json.dumps(one, ensure_ascii=False) + "\n")
            bare.write(json.dumps({k: v for k, v in one.items() if k != "attributions"}, ensure_ascii=False) + "\n")
    made = {"bank": "meridian", "seed": int(seed), "events": truths}
    (folder / "truth.json").write_text(json.dumps(made, ensure_ascii=False, indent=1), encoding="utf-8")
    print(f"{len(documents)} documents, {events} events")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
