"""Write a simulated pile: `python benchmarks/newsroom/generate.py dev|final SEED EVENTS OUT`.

OUT gets `documents.jsonl` (for `rashomon compare`), `given.jsonl` (the same with the attributions as written) and
`truth.json` (copies, accounts with their true number of origins, verdicts, drift, circles).
"""

from __future__ import annotations

import importlib
import itertools
import json
import random
import sys
from pathlib import Path
from typing import Any

from desk import Article, cover
from world import Statement, World, world


def written(article: Article) -> tuple[str, list[dict[str, Any]], dict[int, tuple[str, int]]]:
    """Text, attributions with absolute spans, and for each sentence its words and length."""
    text, said, sentences = "", [], {}
    if article.credit and article.made not in {"relay", "circle"}:
        text = f"({article.credit}) – "
    for number, block in enumerate(article.paragraphs):
        if number:
            text += "\n\n"
        for place, one in enumerate(block):
            words, spoken = one.write()
            if place:
                text += " "
            at = len(text)
            text += words
            sentences[one.ident] = (words, len(words))
            if spoken is not None:
                roles = {"source": spoken.source, "cue": spoken.cue, "content": spoken.content}
                said.append({r: [[at + a, at + b] for a, b in spans] for r, spans in roles.items()})
    return text, said, sentences


def copies(articles: list[tuple[Article, str, dict[int, tuple[str, int]]]]) -> dict[str, list[list[str]]]:
    """Pairs with shared sentences: verbatim, near, and `open` ones whose share is too small to say."""
    found: dict[str, list[list[str]]] = {"verbatim": [], "near": [], "open": []}
    for (a, text_a, mine), (b, text_b, theirs) in itertools.combinations(articles, 2):
        shared = [i for i in mine.keys() & theirs.keys() if i != -1]
        if not shared:
            continue
        shorter = min(len(text_a), len(text_b))
        same = sum(mine[i][1] for i in shared if mine[i][0] == theirs[i][0]) / shorter
        whole = sum(min(mine[i][1], theirs[i][1]) for i in shared) / shorter
        kind = "open" if whole < 0.3 else "verbatim" if same >= 0.3 else "near"
        found[kind].append([a.id, b.id])
    return found


def account(one: Statement) -> str:
    """Claims of one statement's kind can be true together."""
    if one.matter == "cause":
        return f"cause:{'not ' if one.denies else ''}{one.cause}"
    return f"{one.matter}:{one.value}:{one.bound}:{one.counted}"


def truth(made: World, articles: list[Article]) -> dict[str, Any]:
    """What is so in this event, of what its articles carry."""
    carried: dict[str, dict[str, Any]] = {}
    for article in articles:
        for number, _ in article.claims:
            one = made.statements[number]
            entry = carried.setdefault(
                account(one),
                {
                    "matter": one.matter,
                    "value": one.value,
                    "bound": one.bound,
                    "cause": one.cause,
                    "denies": one.denies,
                    "counted": one.counted,
                    "documents": [],
                    "origins": [],
                },
            )
            entry["documents"].append(article.id)
            if one.origin.truth not in entry["origins"]:
                entry["origins"].append(one.origin.truth)
    verdicts = {}
    for matter, plan in made.plan.items():
        held = [c for c in carried.values() if c["matter"] == matter]
        wanted = {"agree": 1, "single": 1}.get(plan, 2)
        if len(held) >= wanted:
            verdicts[matter] = {
                "plan": plan,
                "verdict": {
                    "updated": "updated",
                    "revised": "updated",
                    "conflict": "conflict",
                    "denied": "conflict",
                }.get(plan, "agree"),
            }
    circles = [a.id for a in articles if a.made == "circle"]
    return {
        "event": made.number,
        "documents": [a.id for a in articles],
        "accounts": list(carried.values()),
        "verdicts": verdicts,
        "drift": [
            {"document": a.id, "from": a.parent, "kind": kind}
            for a in articles
            if a.made == "relay"
            for kind in a.drift
        ],
        "relays": [[a.id, a.parent] for a in articles if a.made == "relay"],
        "circles": [circles] if circles else [],
    }


def pile(bank_name: str, seed: int, events: int) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Documents (with attributions) and truths of a whole pile."""
    bank = importlib.import_module(f"templates_{bank_name}")
    rng = random.Random(seed)  # noqa: S311 - a simulation, to be repeated
    ids = [0]
    documents, truths = [], []
    for number in range(events):
        made = world(rng, number, bank)
        articles = cover(rng, made, bank, ids)
        rows = []
        for article in articles:
            text, said, sentences = written(article)
            rows.append((article, text, sentences))
            documents.append(
                {
                    "id": article.id,
                    "title": article.title,
                    "publisher": article.outlet,
                    "published": article.published.isoformat(),
                    "language": "en",
                    "text": text,
                    "attributions": said,
                }
            )
        known = truth(made, articles)
        known["copies"] = copies(rows)
        truths.append(known)
    rng.shuffle(documents)
    return documents, truths


def main(bank: str, seed: str, events: str, out: str) -> None:
    """Write the three files."""
    folder = Path(out)
    folder.mkdir(parents=True, exist_ok=True)
    documents, truths = pile(bank, int(seed), int(events))
    with (
        (folder / "documents.jsonl").open("w", encoding="utf-8") as plain,
        (folder / "given.jsonl").open("w", encoding="utf-8") as given,
    ):
        for one in documents:
            given.write(json.dumps(one, ensure_ascii=False) + "\n")
            plain.write(json.dumps({k: v for k, v in one.items() if k != "attributions"}, ensure_ascii=False) + "\n")
    (folder / "truth.json").write_text(
        json.dumps({"bank": bank, "seed": int(seed), "events": truths}, ensure_ascii=False, indent=1), encoding="utf-8"
    )
    print(f"{len(documents)} documents, {events} events")


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
