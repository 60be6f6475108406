"""A trained tagger's own reading of articles, as soft labels for a smaller one: `python -m training.teach --help`.

Annotated articles get the mean of gold and the teacher's label probabilities, and keep their gold links; articles
without annotation get the teacher's probabilities, and the links of what it finds.
"""

from __future__ import annotations

import argparse
import pickle
import random
from pathlib import Path
from typing import Any

import numpy as np
from tokenizers import Tokenizer

from rashomon.attributions import labels
from rashomon.attributions.decode import marginals
from rashomon.attributions.find import find, states
from rashomon.models.tagger import Tagger
from rashomon.records import Document
from training import data
from training.parses import parses


def soften(x: data.Article, tagger: Tagger, share: float) -> data.Article:
    """Lay the teacher's probabilities over an article; `share` of gold stays."""
    scores, _, kept = states(x.words, tagger)
    soft = np.eye(labels.COUNT, dtype=np.float32)[x.labels]
    if len(kept):
        soft[kept] = share * soft[kept] + (1 - share) * marginals(scores, tagger.tables.transitions)
    x.soft = soft
    return x


def unlabelled(
    rows: list[dict[str, Any]], parsed: dict[str, Any], tagger: Tagger, tok: Tokenizer
) -> list[data.Article]:
    """Articles with the teacher's attributions in place of gold."""
    made = []
    for row in rows:
        document = Document(id=row["id"], text=row["text"], sha256="")
        found = find(document, parsed[row["id"]], tagger)
        taken = [{"source": s.source_spans, "cue": s.cue_spans, "content": s.content_spans} for s in found]
        x = data.article({**row, "attributions": taken}, parsed[row["id"]], tok)
        if x.pieces:
            made.append(soften(x, tagger, 0.0))
    return made


def main() -> None:
    """Read, soften, write."""
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--teacher", type=Path, required=True, help="folder of a packed tagger")
    p.add_argument("--encoder", type=Path, required=True, help="of the pupil")
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--more", type=Path, nargs="*", default=[], help="JSONL files with id and text, not annotated")
    p.add_argument("--most", type=int, default=600, help="articles of each of them")
    p.add_argument("--cache", type=Path, required=True)
    p.add_argument("--gold-share", type=float, default=0.5)
    p.add_argument("--out", type=Path, required=True)
    a = p.parse_args()
    tagger = Tagger(a.teacher, threads=2)
    tok = data.tokenizer(a.encoder / "tokenizer.json")
    rows = data.load_rows(a.data / "train.jsonl")
    parsed = parses(a.cache, "train", rows)
    made = [soften(data.article(r, parsed[r["id"]], tok), tagger, a.gold_share) for r in rows]
    print(f"{len(made)} annotated articles", flush=True)
    for path in a.more:
        rows = data.load_rows(path)
        random.Random(1).shuffle(rows)  # noqa: S311 - no secrets here
        rows = [r for r in rows if 300 < len(r["text"]) < 12_000][: a.most]
        made += unlabelled(rows, parses(a.cache, f"more-{path.parent.name}", rows), tagger, tok)
        print(f"{len(made)} with {path.parent.name}", flush=True)
    a.out.write_bytes(pickle.dumps(made))


if __name__ == "__main__":
    main()
