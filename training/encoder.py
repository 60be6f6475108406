"""The tagger as it is trained: a post-norm transformer with feature embeddings, a linear chain, and a linker."""
# ruff: noqa: S101, D102 - asserts guard our own data; forward is what torch calls

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

from rashomon.attributions import labels
from rashomon.attributions.link import BUCKETS, PARTS, WIDTH
from rashomon.attributions.words import SIZES


@dataclass(frozen=True)
class Shape:
    """Sizes of an encoder. `relative` is the number of relative-position buckets, 0 for none."""

    vocabulary: int
    width: int
    layers: int
    heads: int
    inner: int
    positions: int
    epsilon: float
    relative: int
    offset: int
    begin: int
    end: int
    mask: int


class Drop(nn.Module):
    """Dropout whose masks are slices of one long random row, since a CPU draws random numbers slowly."""

    def __init__(self, share: float, size: int = 1 << 24) -> None:
        super().__init__()
        self.share, self.size = share, size
        self.pool: Tensor | None = None

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or not self.share:
            return x
        if self.pool is None or self.pool.dtype != x.dtype:
            self.pool = ((torch.rand(self.size) >= self.share).float() / (1 - self.share)).to(x.dtype)
        at = int(torch.randint(self.size - x.numel(), (1,)))
        return x * self.pool[at : at + x.numel()].view(x.shape)


class Layer(nn.Module):
    """One transformer layer, normed after each sum as in BERT."""

    def __init__(self, shape: Shape, dropout: float) -> None:
        super().__init__()
        d = shape.width
        self.heads = shape.heads
        self.qkv, self.out = nn.Linear(d, 3 * d), nn.Linear(d, d)
        self.up, self.down = nn.Linear(d, shape.inner), nn.Linear(shape.inner, d)
        self.norm1, self.norm2 = nn.LayerNorm(d, shape.epsilon), nn.LayerNorm(d, shape.epsilon)
        self.drop = Drop(dropout, 1 << 23)

    def forward(self, x: Tensor, bias: Tensor | None) -> Tensor:
        b, n, d = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4)
        score = torch.matmul(q * (d // self.heads) ** -0.5, k.transpose(-1, -2))
        if bias is not None:
            score = score + bias.to(score.dtype)
        seen = torch.matmul(torch.softmax(score, -1, dtype=score.dtype), v)
        x = self.norm1(x + self.drop(self.out(seen.transpose(1, 2).reshape(b, n, d))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Network(nn.Module):
    """Pieces and features to label scores and link vectors of words."""

    def __init__(self, shape: Shape, dropout: float = 0.1) -> None:
        super().__init__()
        d = shape.width
        self.shape = shape
        self.words = nn.Embedding(shape.vocabulary, d)
        self.places = nn.Embedding(shape.positions, d)
        self.marks = nn.Embedding(sum(SIZES), d)
        self.top_marks = nn.Embedding(sum(SIZES), d)
        self.norm = nn.LayerNorm(d, shape.epsilon)
        self.layers = nn.ModuleList(Layer(shape, dropout) for _ in range(shape.layers))
        self.relative = nn.Embedding(shape.relative, shape.heads) if shape.relative else None
        self.top_norm = nn.LayerNorm(d, 1e-5)
        self.label = nn.Linear(d, labels.COUNT)
        self.vectors = nn.Linear(d, PARTS * WIDTH)
        self.transitions = nn.Parameter(torch.zeros(labels.COUNT, labels.COUNT))
        self.distances = nn.Parameter(torch.zeros(2, BUCKETS))
        self.absent = nn.Parameter(torch.zeros(WIDTH + 1))
        self.drop = Drop(dropout)
        nn.init.normal_(self.marks.weight, std=0.01)
        nn.init.normal_(self.top_marks.weight, std=0.01)
        self.register_buffer("allowed", torch.from_numpy(labels.allowed()), persistent=False)
        self.register_buffer("shift", torch.tensor([sum(SIZES[:n]) for n in range(len(SIZES))]), persistent=False)

    def bias(self, n: int, valid: Tensor | None) -> Tensor | None:
        """What is added to attention scores: relative places and padding."""
        total = None
        if self.relative is not None:
            total = self.relative(relative_buckets(n, self.shape.relative)).permute(2, 0, 1)[None].detach()
        if valid is not None and not bool(valid.all()):
            pad = torch.zeros(valid.shape).masked_fill(~valid, -1e4)[:, None, None, :]
            total = pad.expand(-1, 1, n, -1) if total is None else total + pad
        return total

    def forward(
        self, pieces: Tensor, features: Tensor, firsts: Tensor, valid: Tensor | None = None
    ) -> tuple[Tensor, Tensor]:
        """`pieces` [b, n] with end marks, `features` [b, n, kinds] (0 at end marks), `firsts` [b, words]."""
        b, n = pieces.shape
        # Features as one row of ones and zeros, so that their embeddings are one product.
        marked = pieces.new_zeros((b, n, sum(SIZES)), dtype=torch.float32)
        marked.scatter_(2, features + self.shift, 1.0)
        x = (
            self.words(pieces)
            + self.places.weight[self.shape.offset : self.shape.offset + n]
            + marked @ self.marks.weight
        )
        x = self.drop(self.norm(x))
        bias = self.bias(n, valid)
        for layer in self.layers:
            x = layer(x, bias)
        x = torch.gather(x, 1, firsts[..., None].expand(-1, -1, x.shape[-1]))
        at = torch.gather(marked, 1, firsts[..., None].expand(-1, -1, marked.shape[-1]))
        x = x + at @ self.top_marks.weight
        x = self.drop(self.top_norm(x))
        return self.label(x).float(), self.vectors(x).float()


def relative_buckets(n: int, buckets: int, farthest: int = 128) -> Tensor:
    """Buckets of relative places as in T5 and MPNet."""
    at = torch.arange(n)
    gap = -(at[None, :] - at[:, None])
    half = buckets // 2
    ahead = (gap < 0).long() * half
    gap = gap.abs()
    exact = half // 2
    far = exact + (torch.log(gap.clamp(min=1).float() / exact) / math.log(farthest / exact) * (half - exact)).long()
    return ahead + torch.where(gap < exact, gap, far.clamp(max=half - 1))


def from_pretrained(folder: Path, layers: int | None, dropout: float = 0.1) -> Network:
    """A network whose encoder starts from a BERT or MPNet checkpoint in `folder`, its lowest `layers` kept."""
    config = json.loads((folder / "config.json").read_text())
    given = load_file(folder / "model.safetensors")
    mpnet = config["model_type"] == "mpnet"
    shape = Shape(
        vocabulary=config["vocab_size"],
        width=config["hidden_size"],
        layers=layers or config["num_hidden_layers"],
        heads=config["num_attention_heads"],
        inner=config["intermediate_size"],
        positions=config["max_position_embeddings"],
        epsilon=config["layer_norm_eps"],
        relative=config.get("relative_attention_num_buckets", 0) if mpnet else 0,
        offset=2 if mpnet else 0,
        begin=0 if mpnet else 101,
        end=2 if mpnet else 102,
        mask=30526 if mpnet else 103,
    )
    network = Network(shape, dropout)
    state: dict[str, Tensor] = {
        "words.weight": given["embeddings.word_embeddings.weight"],
        "places.weight": given["embeddings.position_embeddings.weight"],
        "norm.weight": given["embeddings.LayerNorm.weight"],
        "norm.bias": given["embeddings.LayerNorm.bias"],
    }
    if not mpnet:
        state["places.weight"] = state["places.weight"] + given["embeddings.token_type_embeddings.weight"][0]
    if mpnet:
        state["relative.weight"] = given["encoder.relative_attention_bias.weight"]
    own = {True: "attention.attn.q attention.attn.k attention.attn.v attention.attn.o attention.LayerNorm"}
    own[False] = (
        "attention.self.query attention.self.key attention.self.value attention.output.dense attention.output.LayerNorm"
    )
    names = dict(zip("qkvon", own[mpnet].split(), strict=True))
    for i in range(shape.layers):
        old, new = f"encoder.layer.{i}.", f"layers.{i}."
        for kind in ("weight", "bias"):
            state[f"{new}qkv.{kind}"] = torch.cat([given[f"{old}{names[x]}.{kind}"] for x in "qkv"])
            state[f"{new}out.{kind}"] = given[f"{old}{names['o']}.{kind}"]
            state[f"{new}norm1.{kind}"] = given[f"{old}{names['n']}.{kind}"]
            state[f"{new}up.{kind}"] = given[f"{old}intermediate.dense.{kind}"]
            state[f"{new}down.{kind}"] = given[f"{old}output.dense.{kind}"]
            state[f"{new}norm2.{kind}"] = given[f"{old}output.LayerNorm.{kind}"]
    missing, unexpected = network.load_state_dict(state, strict=False)
    assert not unexpected, unexpected
    assert all(not m.startswith("layers") for m in missing), missing
    return network


def shape_dict(network: Network) -> dict[str, float]:
    """The sizes, for the file beside the weights."""
    return asdict(network.shape)


def chain_loss(scores: Tensor, gold: Tensor, valid: Tensor, transitions: Tensor) -> Tensor:
    """Negative log-likelihood of the gold labels, summed. Windows may begin and end within a span."""
    hit = scores.gather(2, gold[..., None])[..., 0] * valid
    pairs = transitions[gold[:, :-1], gold[:, 1:]] * valid[:, 1:]
    return (chain_total(scores, valid, transitions) - hit.sum(1) - pairs.sum(1)).sum()


def soft_chain_loss(scores: Tensor, soft: Tensor, valid: Tensor, transitions: Tensor) -> Tensor:
    """As `chain_loss` against label probabilities: its gradient is the chain's own probabilities less the given ones.

    The transitions are taken as they are.
    """
    kept = transitions.detach()
    return (chain_total(scores, valid, kept) - (soft * scores * valid[..., None]).sum((1, 2))).sum()


def chain_total(scores: Tensor, valid: Tensor, transitions: Tensor) -> Tensor:
    """Log sum over all label sequences of each window, by halving: neighbours' step tables are joined pair by pair."""
    kinds = scores.shape[2]
    still = torch.full((kinds, kinds), labels.NEVER).fill_diagonal_(0.0)
    steps = torch.where(valid[:, 1:, None, None], transitions + scores[:, 1:, None, :], still)
    while steps.shape[1] > 1:
        if steps.shape[1] % 2:
            steps = torch.cat([steps, still.expand(len(steps), 1, -1, -1)], 1)
        steps = torch.logsumexp(steps[:, ::2, :, :, None] + steps[:, 1::2, None, :, :], dim=3)
    if steps.shape[1] == 0:
        return torch.logsumexp(scores[:, 0], 1)
    return torch.logsumexp(scores[:, 0, :, None] + steps[:, 0], dim=(1, 2))
