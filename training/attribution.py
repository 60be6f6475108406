"""One command from annotated articles to the weights that ship: `python -m training.attribution --help`.

Trains on `train.jsonl` of --data, chooses on its `dev.jsonl`, resumes from the last whole epoch in --out, and writes
settings and scores beside the weights. On a CPU with bf16 products it computes in bf16, with weights kept in fp32.
"""

from __future__ import annotations

import argparse
import json
import pickle
import random
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from rashomon.attributions.link import WIDTH
from training import data, score
from training.encoder import Network, chain_loss, from_pretrained, shape_dict, soft_chain_loss
from training.parses import parses


def arguments() -> argparse.Namespace:
    """Settings; their defaults are those of the shipped default model."""
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--data", type=Path, required=True, help="folder with train.jsonl, dev.jsonl, dev.tokens.jsonl")
    p.add_argument("--tools", type=Path, required=True, help="folder with the scorers")
    p.add_argument("--encoder", type=Path, required=True, help="folder of a BERT or MPNet checkpoint")
    p.add_argument("--cache", type=Path, required=True, help="folder for parses")
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--layers", type=int, default=None)
    p.add_argument("--epochs", type=int, default=6)
    p.add_argument("--steps", type=int, default=None, help="stop after so many, whatever the epochs")
    p.add_argument("--rate", type=float, default=6e-5, help="of the top layer")
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--decay", type=float, default=0.9, help="of the rate, layer by layer downwards")
    p.add_argument("--batch", type=int, default=12, help="windows")
    p.add_argument("--width", type=int, default=256, help="pieces of a window, end marks included")
    p.add_argument("--harder", type=float, default=0.08, help="share of windows with quotes, case or syntax taken away")
    p.add_argument("--masked", type=float, default=0.04)
    p.add_argument("--dropout", type=float, default=0.1)
    p.add_argument("--average", type=float, default=0.99, help="decay of the running average of the weights")
    p.add_argument("--link-weight", type=float, default=0.1)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--articles", type=int, default=None, help="train on the first so many (for a trial)")
    p.add_argument(
        "--teach", type=Path, default=None, help="a pickle of articles with soft labels to learn from instead"
    )
    p.add_argument("--start", type=Path, default=None, help="weights to start from instead of the encoder's own")
    p.add_argument("--train-words", action="store_true", help="train the word embeddings too")
    return p.parse_args()


def groups(network: Network, rate: float, head: float, decay: float) -> list[dict[str, Any]]:
    """Parameters with rates that fall from layer to layer; no weight decay on biases and norms."""
    count = len(network.layers)
    made: dict[tuple[float, bool], list[Tensor]] = {}
    for name, p in network.named_parameters():
        if not p.requires_grad:
            continue
        if name.startswith("layers."):
            own = rate * decay ** (count - 1 - int(name.split(".")[1]))
        elif name.startswith(("words", "places", "relative", "norm.")):
            own = rate * decay**count
        elif name.startswith(("marks", "top_marks")):
            own = head * 0.3
        else:
            own = head
        made.setdefault((own, p.ndim > 1 and "norm" not in name), []).append(p)
    return [{"params": v, "lr": k[0], "base": k[0], "weight_decay": 0.01 if k[1] else 0.0} for k, v in made.items()]


def link_loss(network: Network, vectors: Tensor, b: data.Batch) -> Tensor:
    """Cross-entropy of each cue's source (or none) and each content's cue."""
    if not len(b.cues):
        return vectors.sum() * 0.0

    def span(rows: Tensor, part: int) -> Tensor:
        at = part * WIDTH
        first = vectors[rows[:, 0], rows[:, 1], at : at + WIDTH]
        last = vectors[rows[:, 0], rows[:, 2] - 1, at + WIDTH : at + 2 * WIDTH]
        return torch.relu(first + last)

    def pairs(seek: Tensor, found: Tensor, place: Tensor, kind: int) -> Tensor:
        s = seek @ found.T / WIDTH**0.5 + network.distances[kind][place.clamp(min=0)]
        return s.masked_fill(place < 0, -1e4)

    seek = span(b.cues, 0)
    none = seek @ network.absent[:WIDTH] / WIDTH**0.5 + network.absent[WIDTH]
    total = vectors.new_zeros(())
    scores = none[:, None]
    if len(b.sources):
        scores = torch.cat([scores, pairs(seek, span(b.sources, 2), b.source_bucket, 0)], 1)
    gold = b.source_gold + 1
    ok = gold >= 0
    if len(b.sources) and ok.any():
        rows = torch.arange(len(gold))[ok]
        ok[rows] = (gold[ok] == 0) | (b.source_bucket[rows, (gold[ok] - 1).clamp(min=0)] >= 0)
    if ok.any():
        total = total + torch.nn.functional.cross_entropy(scores[ok], gold[ok])
    if len(b.contents):
        scores = pairs(span(b.cues, 4), span(b.contents, 6), b.content_bucket, 1).T
        fine = b.content_bucket.T[torch.arange(len(b.contents)), b.content_gold] >= 0
        if fine.any():
            total = total + torch.nn.functional.cross_entropy(scores[fine], b.content_gold[fine])
    return total


def rate_at(step: int, total: int) -> float:
    """Up over the first 6 percent, then down in a line."""
    warm = max(1, int(0.06 * total))
    return step / warm if step < warm else max(0.02, (total - step) / (total - warm))


def main() -> None:
    """Train, choose, write."""
    a = arguments()
    a.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    rows = {n: data.load_rows(a.data / f"{n}.jsonl") for n in ("train", "dev")}
    parsed = {n: parses(a.cache, n, r) for n, r in rows.items()}
    tok = data.tokenizer(a.encoder / "tokenizer.json")
    train = [data.article(r, parsed["train"][r["id"]], tok) for r in rows["train"][: a.articles]]
    dev = [data.article(r, parsed["dev"][r["id"]], tok) for r in rows["dev"]]
    taught = pickle.loads(a.teach.read_bytes()) if a.teach else []  # noqa: S301 - written by training.teach
    network = from_pretrained(a.encoder, a.layers, a.dropout)
    if a.start:
        network.load_state_dict(torch.load(a.start, weights_only=True), strict=True)
    network.words.weight.requires_grad_(a.train_words)
    average = {k: v.detach().clone() for k, v in network.state_dict().items()}
    optimiser = torch.optim.AdamW(groups(network, a.rate, a.head_rate, a.decay), betas=(0.9, 0.98), fused=True)
    first, history = 0, []
    if (a.out / "last.pt").exists():
        saved = torch.load(a.out / "last.pt", weights_only=False)
        network.load_state_dict(saved["network"])
        optimiser.load_state_dict(saved["optimiser"])
        average, first, history = saved["average"], saved["epoch"], saved["history"]
    shape = network.shape
    pieces = sum(len(p) for x in taught or train for p in x.pieces)
    size = sum(p.numel() for p in network.parameters())
    print(f"{len(train)} + {len(taught)} articles, {pieces} pieces, {size} parameters", flush=True)
    begun, step = time.time(), 0
    for epoch in range(first, a.epochs):
        if a.steps and step + 1 >= a.steps:
            break
        rng = random.Random(a.seed * 1000 + epoch)  # noqa: S311 - no secrets here
        noise = np.random.default_rng(a.seed * 1000 + epoch)
        windows = list(data.cuts(taught or train, a.width - 2, rng, a.harder))
        rng.shuffle(windows)
        chunks = []
        for n in range(0, len(windows), a.batch * 20):  # alike in length within a batch
            near = sorted(windows[n : n + a.batch * 20], key=lambda c: len(c.keep))
            chunks += [near[m : m + a.batch] for m in range(0, len(near), a.batch)]
        rng.shuffle(chunks)
        steps = len(chunks)
        total = a.steps or steps * a.epochs
        sums = np.zeros(3)
        network.train()
        for n, group in enumerate(chunks):
            step = epoch * steps + n
            if step >= total:
                break
            for g in optimiser.param_groups:
                g["lr"] = g["base"] * rate_at(step, total)
            b = data.batch(group, shape.begin, shape.end, shape.mask, a.masked, noise)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                scores, vectors = network(b.pieces, b.features, b.firsts, b.valid)
            words = b.word_valid.sum()
            transitions = network.transitions + network.allowed
            if b.soft is None:
                chain = chain_loss(scores, b.gold, b.word_valid, transitions) / words
            else:
                chain = soft_chain_loss(scores, b.soft, b.word_valid, transitions) / words
            linking = link_loss(network, vectors, b)
            loss = chain + a.link_weight * linking
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_([p for p in network.parameters() if p.grad is not None], 1.0)
            optimiser.step()
            keep = min(a.average, (step + 1) / (step + 10))
            with torch.no_grad():
                for k, v in network.named_parameters():
                    if v.requires_grad:
                        average[k].lerp_(v, 1 - keep)
            sums += [float(chain.detach()), float(linking.detach()), 1]
            if n % 25 == 24:
                spent = time.time() - begun
                mean = sums / sums[2]
                print(
                    f"epoch {epoch} step {n + 1}/{steps} chain {mean[0]:.4f} link {mean[1]:.4f} {spent:.0f}s",
                    flush=True,
                )
                sums[:] = 0
            if n % 100 == 99:
                torch.save({k: v.to(torch.float32) for k, v in average.items()}, a.out / "average.pt")
        torch.save({k: v.to(torch.float32) for k, v in average.items()}, a.out / "average.pt")
        saved = {"network": network.state_dict(), "optimiser": optimiser.state_dict(), "average": average}
        history.append(
            {"epoch": epoch + 1, "seconds": round(time.time() - begun), **score.quality(network, average, dev, tok, a)}
        )
        print(json.dumps(history[-1]), flush=True)
        torch.save({**saved, "epoch": epoch + 1, "history": history}, a.out / "last.pt")
        settings = {k: str(v) if isinstance(v, Path) else v for k, v in vars(a).items()}
        (a.out / "training.json").write_text(
            json.dumps({"settings": settings, "shape": shape_dict(network), "history": history}, indent=1) + "\n"
        )


if __name__ == "__main__":
    main()
