"""Write the second hand-written pile: `python benchmarks/newsroom/generate_quarry.py SEED EVENTS OUT`.

`quarry.jsonl` holds the articles as written, one event a line, each with its truth. `generate_orchard.py` tells the
mark-up.
The seed changes nothing: the first EVENTS events are taken. OUT gets `documents.jsonl`, `given.jsonl` and `truth.json`.

What only a circle of texts carries is no account of the truth: no origin of it can be seen.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from generate_orchard import check, strip

PILE = Path(__file__).with_name("quarry.jsonl")


def pile(events: int) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Documents (with attributions) and truths of the first events."""
    documents, truths = [], []
    lines = PILE.read_text(encoding="utf-8").splitlines()
    for event in [json.loads(line) for line in lines[:events]]:
        for article in event.pop("articles"):
            text, said = strip(article["text"])
            documents.append({**article, "language": "en", "text": text, "attributions": said})
        truths.append(event)
    check(documents, truths)
    return documents, truths


def main(seed: str, events: str, out: str) -> None:
    """Write the three files."""
    folder = Path(out)
    folder.mkdir(parents=True, exist_ok=True)
    documents, truths = pile(int(events))
    bare = [{k: v for k, v in one.items() if k != "attributions"} for one in documents]
    for name, rows in (("given", documents), ("documents", bare)):
        lines = [json.dumps(one, ensure_ascii=False) + "\n" for one in rows]
        (folder / f"{name}.jsonl").write_text("".join(lines), encoding="utf-8")
    known = {"bank": "quarry", "seed": int(seed), "events": truths}
    (folder / "truth.json").write_text(json.dumps(known, ensure_ascii=False, indent=1), encoding="utf-8")
    print(f"{len(documents)} documents, {len(truths)} events")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
