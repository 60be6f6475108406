"""A trained network to the folder that ships: `python -m training.pack --help`.

Chooses the thresholds on the dev articles with the very file that ships, and writes the weights, the tokenizer, and
one JSON file with tables, settings, scores and digests.
"""

from __future__ import annotations

import argparse
import hashlib
import itertools
import json
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer

from rashomon.models.tagger import Tables, Tagger
from training import data, export, score
from training.encoder import Network, Shape
from training.parses import parses


def load(runs: Sequence[Path]) -> tuple[Network, dict[str, Any]]:
    """The averaged network of a run, and its settings; of several runs from one start, the mean of their weights.

    The mean of runs is the "uniform soup" of Wortsman et al. (2022), "Model soups".
    """
    about = json.loads((runs[0] / "training.json").read_text())
    network = Network(Shape(**about["shape"]))
    states = [torch.load(run / "average.pt", weights_only=True) for run in runs]
    network.load_state_dict({k: sum(s[k] for s in states) / len(states) for k in states[0]})
    return network.eval(), about


def articles(path: Path, name: str, cache: Path, tok: Tokenizer) -> list[data.Article]:
    """Annotated articles of a file, parsed."""
    rows = data.load_rows(path)
    parsed = parses(cache, name, rows)
    return [data.article(r, parsed[r["id"]], tok) for r in rows]


def digest(path: Path) -> str:
    """SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def main() -> None:
    """Pack one run."""
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument(
        "--run", type=Path, nargs="+", required=True, help="a run, or several from one start to take the mean of"
    )
    p.add_argument("--encoder", type=Path, required=True)
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--tools", type=Path, required=True)
    p.add_argument("--cache", type=Path, required=True)
    p.add_argument("--war", type=Path, default=None, help="a second annotated file, scored only")
    p.add_argument("--name", required=True)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--width", type=int, default=256)
    p.add_argument("--thresholds", type=float, nargs=4, default=None, help="instead of the best on dev")
    a = p.parse_args()
    network, about = load(a.run)
    a.out.mkdir(parents=True, exist_ok=True)
    packed = zlib.compress(export.graph(network).SerializeToString(), 9)
    (a.out / "attribution.onnx.zz").write_bytes(packed)
    (a.out / "tokenizer.json").write_bytes((a.encoder / "tokenizer.json").read_bytes())
    told: dict[str, Any] = {
        "name": a.name,
        "sha256": hashlib.sha256(packed).hexdigest(),
        "begin": network.shape.begin,
        "end": network.shape.end,
        "width": a.width,
        "thresholds": list(score.THRESHOLDS),
        "transitions": _plain(network.transitions),
        "distances": _plain(network.distances),
        "absent": _plain(network.absent),
        "quality": {},
        "training": {k: about[k] for k in ("settings", "shape")},
        "data": {n: digest(a.data / n) for n in ("train.jsonl", "dev.jsonl", "dev.tokens.jsonl")},
    }
    told["training"]["settings"] = {
        k: v
        for k, v in about["settings"].items()
        if k not in {"data", "tools", "cache", "out", "encoder", "teach", "start"}
    }
    told["training"]["runs"] = [_run(r) for r in a.run]
    _write(a.out, told)
    tok = data.tokenizer(a.out / "tokenizer.json")
    dev = articles(a.data / "dev.jsonl", "dev", a.cache, tok)
    tagger = score.Remembered(Tagger(a.out))
    told["thresholds"] = a.thresholds or list(choose(tagger, dev, a))
    tagger.tables = _with(tagger.tables, told["thresholds"])
    rows = score.read_all(dev, tagger)
    told["quality"] = {
        "exact F1": score.exact(a.tools, a.data / "dev.tokens.jsonl", rows),
        "whole attributions": score.whole(a.tools, a.data / "dev.jsonl", rows),
    }
    if a.war:
        war = articles(a.war, "war", a.cache, tok)
        told["quality"]["whole attributions, war reporting"] = score.whole(a.tools, a.war, score.read_all(war, tagger))
    _write(a.out, told)
    print(json.dumps(told["quality"], indent=1), told["thresholds"], f"{len(packed) / 1e6:.1f} MB", sep="\n")


def choose(tagger: score.Remembered, dev: list[data.Article], a: argparse.Namespace) -> tuple[float, ...]:
    """Thresholds with the best sum of mean exact F1 and relaxed F1, one after the other from the usual ones."""

    def worth(t: tuple[float, ...]) -> float:
        tagger.tables = _with(tagger.tables, t)
        rows = score.read_all(dev, tagger)
        exact = score.exact(a.tools, a.data / "dev.tokens.jsonl", rows)["mean"]
        return exact + score.whole(a.tools, a.data / "dev.jsonl", rows)["relaxed"]

    best = tuple(score.THRESHOLDS)
    top = worth(best)
    for at, value in itertools.chain(
        ((1, v) for v in (0.25, 0.3, 0.35, 0.45)),
        ((2, v) for v in (0.1, 0.15, 0.2, 0.25, 0.3, 0.35)),
        ((0, v) for v in (0.2, 0.25, 0.3, 0.35, 0.45)),
        ((3, v) for v in (0.03, 0.06, 0.1, 0.15)),
    ):
        tried = (*best[:at], value, *best[at + 1 :])
        got = worth(tried)
        if got > top + 0.02:
            best, top = tried, got
    return best


def _with(tables: Any, thresholds: Sequence[float]) -> Tables:
    return Tables(tables.transitions, tables.distances, tables.absent, (*thresholds,), tables.width)


def _run(folder: Path) -> dict[str, Any]:
    """What tells the runs of a mean apart."""
    about = json.loads((folder / "training.json").read_text())
    return {"seed": about["settings"]["seed"], "epochs": about["settings"]["epochs"]}


def _plain(table: torch.Tensor) -> list[Any]:
    return [_plain(row) if row.ndim else round(float(row), 5) for row in table.detach()]


def _write(folder: Path, told: dict[str, Any]) -> None:
    (folder / "attribution.json").write_text(
        json.dumps(told, indent=None, separators=(",", ":")) + "\n", encoding="utf-8"
    )


if __name__ == "__main__":
    main()
