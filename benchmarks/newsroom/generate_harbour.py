"""Write a pile of the harbour bank: `python benchmarks/newsroom/generate_harbour.py SEED EVENTS OUT`.

OUT gets `documents.jsonl`, `given.jsonl` (the same with the attributions as written) and `truth.json`.
"""

from __future__ import annotations

import datetime
import itertools
import random
import re
import sys
from typing import Any

from files import write
from harbour_desk import Article, Desk, cover
from harbour_kinds import KINDS
from harbour_world import Names, World, world
from harbour_write import Sentence, strip


def written(article: Article) -> tuple[str, list[dict[str, Any]], dict[int, tuple[str, int, Sentence]]]:
    """Text, attributions with absolute spans, and for each sentence its words and how much of them is not quoted."""
    text, said, sentences = "", [], {}
    if article.credit:
        text = f"({article.credit.removeprefix('the ')}) – "
    for number, block in enumerate(article.blocks):
        text += "\n\n" if number else ""
        for place, one in enumerate(block):
            words, spoken = strip(one.marked())
            text += " " if place else ""
            at = len(text)
            text += words
            sentences[one.ident] = (words, len(re.sub(r"“[^”]*”", "", words)), one)
            said += [{role: [[at + a, at + b] for a, b in spans] for role, spans in t.items()} for t in spoken]
    return text, said, sentences


def copies(rows: list[tuple[Article, str, dict[int, tuple[str, int, Sentence]]]]) -> dict[str, list[list[str]]]:
    """Pairs of texts that share sentences, by the closest kind that makes up 30 % of the shorter one."""
    found: dict[str, list[list[str]]] = {"verbatim": [], "near": [], "retold": [], "open": []}
    for (a, text_a, mine), (b, text_b, theirs) in itertools.combinations(rows, 2):
        sizes = {"verbatim": 0.0, "near": 0.0, "retold": 0.0}
        for ident in mine.keys() & theirs.keys() - {-1}:
            (words, size, one), (others, length, two) = mine[ident], theirs[ident]
            kind = "verbatim" if words == others else "near" if one.level < 2 and two.level < 2 else "retold"
            sizes[kind] += min(size, length) / min(len(text_a), len(text_b))
        total = 0.0
        for kind, size in sizes.items():
            total += size
            if total >= 0.3:
                found[kind].append([a.id, b.id])
                break
        else:
            if total:
                found["open"].append([a.id, b.id])
    return found


def accounts(articles: list[Article]) -> list[dict[str, Any]]:
    """The distinct answers, who carries them, and with whom they come in."""
    carried: dict[tuple[Any, ...], dict[str, Any]] = {}
    for article in articles:
        for claim in article.claims:
            said = claim.said
            rounded = claim.value != said.value
            key = (
                said.matter,
                claim.value,
                claim.bound if rounded else said.bound,
                said.cause,
                said.denies,
                said.counted,
            )
            names = ("matter", "value", "bound", "cause", "denies", "counted")
            entry = carried.setdefault(
                key, {**dict(zip(names, key, strict=True)), "documents": [], "origins": [], "_": []}
            )
            if article.id not in entry["documents"]:
                entry["documents"].append(article.id)
            if not claim.sourced:
                entry["_"].append(f"{article.outlet}'s reporter")
            elif said.source.truth not in entry["origins"]:
                entry["origins"].append(said.source.truth)
    for entry in carried.values():
        alone = entry.pop("_")
        entry["origins"] = entry["origins"] or alone[:1]
        if entry["matter"] == "cost":
            entry["value"] *= 1_000_000  # the texts say "million crowns"
    return list(carried.values())


VERDICTS = {"updated": "updated", "revised": "updated", "conflict": "conflict", "denied": "conflict"}


def truth(made: World, desk: Desk) -> dict[str, Any]:
    """What is so in this event, of what its articles carry."""
    articles = desk.articles
    answers = accounts(articles)
    verdicts = {}
    for matter, plan in made.plan.items():
        voiced = {c.said.number for a in articles for c in a.claims if c.said.matter == matter}
        planned = {s.number for s in made.statements if s.matter == matter}
        if voiced == planned:
            verdicts[matter] = {"plan": plan, "verdict": VERDICTS.get(plan, "agree")}
        elif voiced:
            verdicts[matter] = {"plan": "single", "verdict": "agree"}
    relays = [a for a in articles if a.made == "relay" and a.parent]
    return {
        "event": made.number,
        "kind": made.kind["kind"],
        "documents": [a.id for a in articles],
        "accounts": answers,
        "verdicts": verdicts,
        "drift": [{"document": a.id, "from": a.parent.id, "kind": k} for a in relays if a.parent for k in a.drift],
        "relays": [[a.id, a.parent.id] for a in relays if a.parent],
        "circles": desk.rings,
    }


def pile(seed: int, events: int) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Documents (with attributions) and truths of a whole pile."""
    rng = random.Random(seed)  # noqa: S311 - a simulation, to be repeated
    names, ids = Names(rng), [0]
    kinds: list[dict[str, Any]] = []
    documents, truths = [], []
    for number in range(events):
        kinds = kinds or rng.sample(KINDS, len(KINDS))
        made = world(rng, number, names, kinds.pop())
        desk = cover(rng, made, ids)
        rows = []
        for article in desk.articles:
            text, said, sentences = written(article)
            rows.append((article, text, sentences))
            date = made.date + datetime.timedelta(days=article.day)
            documents.append(
                {
                    "id": article.id,
                    "title": article.title,
                    "publisher": article.outlet.removeprefix("the "),
                    "published": date.isoformat(),
                    "language": "en",
                    "text": text,
                    "attributions": said,
                }
            )
        known = truth(made, desk)
        known["copies"] = copies(rows)
        truths.append(known)
    rng.shuffle(documents)
    return documents, truths


def main(seed: str, events: str, out: str) -> None:
    """Write the three files."""
    documents, truths = pile(int(seed), int(events))
    write(out, documents, {"bank": "harbour", "seed": int(seed), "events": truths})


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
