"""Write a pile of the blind bank: `python benchmarks/newsroom/generate_blind.py SEED EVENTS OUT`.

OUT gets what `generate.py` writes: `documents.jsonl` (for `rashomon compare`), `given.jsonl` (the same with the
attributions as written) and `truth.json`, in which copies have one kind more: `retold`, the same facts in the same
order in other words throughout.
"""

from __future__ import annotations

import itertools
import json
import random
import sys
from pathlib import Path
from typing import Any

from desk_blind import Article, cover
from generate import account
from names_blind import Names
from prose import Sentence
from world_blind import Event, happening

VERDICTS = {"updated": "updated", "revised": "updated", "conflict": "conflict", "denied": "conflict"}


def written(article: Article, town: str) -> tuple[str, list[dict[str, Any]], dict[int, tuple[Sentence, str]]]:
    """Text, attributions with absolute spans, and each sentence with its words."""
    credit = article.credit.name if article.credit else ""
    slots = (("$outlet", credit), ("$TOWN", town.upper()), ("$town", town))
    before, after = article.before, article.after
    for slot, value in slots:
        before, after = before.replace(slot, value), after.replace(slot, value)
    text, said, lines = before, [], {}
    for number, block in enumerate(article.paragraphs):
        text += "\n\n" if number else ""
        for place, one in enumerate(block):
            words, spoken = one.write()
            text += " " if place else ""
            at = len(text)
            text += words
            if one.ident != -1:
                lines[one.ident] = (one, words)
            if spoken is not None:
                roles = {"source": spoken.source, "cue": spoken.cue, "content": spoken.content}
                said.append({r: [[at + a, at + b] for a, b in spans] for r, spans in roles.items()})
    return text + (f"\n\n{after}" if after else ""), said, lines


Row = tuple[Article, str, dict[int, tuple[Sentence, str]]]


def copies(rows: list[Row]) -> dict[str, list[list[str]]]:
    """Pairs that share sentences: verbatim, near, retold; `open` where they share too little to say.

    A pair is verbatim where sentences in the very same words fill three tenths of the shorter text, near where those
    and lightly rephrased ones do, else retold. Quotations don't count: two reporters may have heard one speaker.
    """
    found: dict[str, list[list[str]]] = {"verbatim": [], "near": [], "retold": [], "open": []}
    for (a, text_a, mine), (b, text_b, theirs) in itertools.combinations(rows, 2):
        same = near = whole = 0
        for ident in mine.keys() & theirs.keys():
            (one, words), (other, others) = mine[ident], theirs[ident]
            if "“" in one.template and not one.told:
                continue
            size = min(len(words), len(others))
            alike = ("retold" in one.told) == ("retold" in other.told)
            same += size if words == others else 0
            near += size if alike else 0
            whole += size
        if whole:
            least = 0.3 * min(len(text_a), len(text_b))
            kind = "open" if whole < least else "verbatim" if same >= least else "near" if near >= least else "retold"
            found[kind].append([a.id, b.id])
    return found


def accounts(made: Event, articles: list[Article]) -> list[dict[str, Any]]:
    """What is put forward, in which documents, and with whom it entered the world."""
    found: dict[str, dict[str, Any]] = {}
    for article in articles:
        numbers = [*article.carried, *([article.hearsay] if article.hearsay is not None else [])]
        for one in (made.statements[n] for n in numbers):
            known = {k: getattr(one, k) for k in ("matter", "value", "bound", "cause", "denies", "counted")}
            entry = found.setdefault(account(one), {**known, "documents": [], "origins": []})
            if article.id not in entry["documents"]:
                entry["documents"].append(article.id)
            if one.origin.truth not in entry["origins"]:
                entry["origins"].append(one.origin.truth)
    return list(found.values())


def truth(made: Event, rows: list[Row]) -> dict[str, Any]:
    """What is so in this event, of what its articles carry."""
    articles = [row[0] for row in rows]
    held = accounts(made, articles)
    verdicts = {}
    for matter, plan in made.plan.items():
        values = [a["value"] for a in held if a["matter"] == matter]
        if len(values) >= (1 if plan in {"agree", "single"} else 2):
            verdicts[matter] = {"plan": plan, "verdict": VERDICTS.get(plan, "agree"), "values": values}
    circle = [a.id for a in articles if a.made == "circle"]
    return {
        "event": made.number,
        "kind": made.kind.noun,
        "documents": [a.id for a in articles],
        "accounts": held,
        "verdicts": verdicts,
        "drift": [
            {"document": a.id, "from": old, "kind": kind} for a in articles for kind, old in sorted(set(a.drift))
        ],
        "relays": [[a.id, old] for a in articles for old in a.relayed],
        "circles": [circle] if circle else [],
        "copies": copies(rows),
    }


def pile(seed: int, events: int, prefix: str = "") -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Documents (with attributions) and truths of a whole pile. `prefix` goes before every id."""
    rng = random.Random(seed)  # noqa: S311 - a simulation, to be repeated
    names, ids = Names(rng), [0]
    documents, truths = [], []
    for number in range(events):
        made = happening(rng, number, names)
        made.prefix = prefix
        rows: list[Row] = []
        for article in cover(rng, made, ids):
            text, said, lines = written(article, made.slots["town"])
            rows.append((article, text, lines))
            documents.append(
                {
                    "id": article.id,
                    "title": article.title,
                    "publisher": article.outlet.name,
                    "published": article.published.isoformat(),
                    "language": "en",
                    "text": text,
                    "attributions": said,
                }
            )
        truths.append(truth(made, rows))
    rng.shuffle(documents)
    return documents, truths


def main(seed: str, events: str, out: str) -> None:
    """Write the three files."""
    folder = Path(out)
    folder.mkdir(parents=True, exist_ok=True)
    documents, truths = pile(int(seed), int(events))
    plain = ({k: v for k, v in one.items() if k != "attributions"} for one in documents)
    for name, rows in (("documents", plain), ("given", documents)):
        lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        (folder / f"{name}.jsonl").write_text("".join(lines), encoding="utf-8")
    known = {"bank": "blind", "seed": int(seed), "events": truths}
    (folder / "truth.json").write_text(json.dumps(known, ensure_ascii=False, indent=1), encoding="utf-8")
    print(f"{len(documents)} documents, {events} events")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
