"""A trained network to the file that ships: an ONNX graph with weights of seven bits, one scale a column.

Weights keep within -63 to 63, so that eight-bit products cannot saturate on processors without VNNI; activations are
quantised to eight bits, by window or, where a few words stand out by far, by word; windows are never padded, so the
answer for a window depends on nothing else.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor

from rashomon.attributions.words import SIZES
from training.encoder import Network, relative_buckets

LIMIT = 63
FAR = 400  # pieces that a window can hold at most


class Graph:
    """A graph under construction."""

    def __init__(self, bits: bool = True, by_row: bool = True) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []
        self.count = 0
        self.bits, self.by_row = bits, by_row

    def name(self) -> str:
        """A fresh name."""
        self.count += 1
        return f"t{self.count}"

    def const(self, array: np.ndarray) -> str:
        """A constant."""
        name = self.name()
        self.constants.append(numpy_helper.from_array(np.array(array, order="C"), name))
        return name

    def add(self, op: str, *inputs: str, domain: str = "", outputs: int = 1, **attributes: object) -> list[str]:
        """A node; its outputs' names."""
        names = [self.name() for _ in range(outputs)]
        self.nodes.append(helper.make_node(op, list(inputs), names, domain=domain, **attributes))
        return names

    def one(self, op: str, *inputs: str, domain: str = "", **attributes: object) -> str:
        """A node with one output."""
        return self.add(op, *inputs, domain=domain, **attributes)[0]

    def linear(self, x: str, weight: Tensor, bias: Tensor, rows: bool = False) -> str:
        """x times the weight (given as torch keeps it, out by in) plus bias.

        With `rows`, each row of x has its own scale: for inputs of which a few words are far larger than the rest.
        """
        w = weight.detach().float().numpy().T
        b = self.const(bias.detach().float().numpy())
        if not self.bits:
            return self.one("Add", self.one("MatMul", x, self.const(w)), b)
        q, scale = quantise(w, 0)
        if rows and self.by_row:
            size = self.one("ReduceMax", self.one("Abs", x), self.const(np.array([-1])), keepdims=0)
            step = self.one("Div", self.one("Max", size, self.const(np.float32(1e-9))), self.const(np.float32(127)))
            middle = self.one("Expand", self.const(np.uint8(128)), self.one("Shape", step))
            xq = self.one("QuantizeLinear", x, step, middle, axis=0)
            product = self.one("MatMulInteger", xq, self.const(q), self.const(np.uint8(128)), self.const(np.int8(0)))
            row = self.one("Unsqueeze", step, self.const(np.array([1])))
            product = self.one("Mul", self.one("Cast", product, to=TensorProto.FLOAT), row)
            return self.one("Add", self.one("Mul", product, self.const(scale[0])), b)
        xq, xs, xz = self.add("DynamicQuantizeLinear", x, outputs=3)
        product = self.one(
            "Cast", self.one("MatMulInteger", xq, self.const(q), xz, self.const(np.int8(0))), to=TensorProto.FLOAT
        )
        return self.one("Add", self.one("Mul", product, self.one("Mul", xs, self.const(scale[0]))), b)

    def rows(self, table: Tensor, ids: str) -> str:
        """Rows of an embedding table."""
        w = table.detach().float().numpy()
        if not self.bits:
            return self.one("Gather", self.const(w), ids)
        q, scale = quantise(w, 1)
        near = self.one("Cast", self.one("Gather", self.const(q), ids), to=TensorProto.FLOAT)
        return self.one("Mul", near, self.one("Gather", self.const(scale), ids))


def quantise(w: np.ndarray, axis: int, limit: int = LIMIT) -> tuple[np.ndarray, np.ndarray]:
    """Whole numbers up to the limit and a scale for each column (axis 0) or row (axis 1), that of least error."""
    top = np.abs(w).max(axis=axis, keepdims=True) + 1e-12
    best, least = top / limit, np.full(top.shape, np.inf)
    for share in (1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7):
        scale = top * share / limit
        wrong = ((np.clip(np.round(w / scale), -limit, limit) * scale - w) ** 2).sum(axis=axis, keepdims=True)
        best = np.where(wrong < least, scale, best)
        least = np.minimum(wrong, least)
    return np.clip(np.round(w / best), -limit, limit).astype(np.int8), best.astype(np.float32)


def graph(network: Network, bits: bool = True, by_row: bool = True) -> onnx.ModelProto:
    """The network as ONNX: `pieces` [n], `features` [n, kinds] and `firsts` [words] to `scores` and `vectors`.

    Without `bits` nothing is quantised; without `by_row` each input has one scale for the whole window.
    """
    g, s = Graph(bits, by_row), network.shape
    # the shifts give each kind of feature its own rows of one table
    marked = g.one("Add", "features", g.const(np.array([sum(SIZES[:k]) for k in range(len(SIZES))], np.int64)))
    n = g.one("Shape", "pieces", end=1)
    mark = g.one(
        "ReduceSum",
        g.one("Gather", g.const(network.marks.weight.detach().numpy()), marked),
        g.const(np.array([1])),
        keepdims=0,
    )
    places = g.const(network.places.weight.detach().numpy()[s.offset : s.offset + FAR])
    at = g.one("Slice", places, g.const(np.array([0])), n, g.const(np.array([0])))
    x = g.one("Add", g.one("Add", g.rows(network.words.weight, "pieces"), at), mark)
    x = _norm(g, x, network.norm)
    bias = ""
    if network.relative is not None:
        table = network.relative(relative_buckets(FAR, s.relative)).detach().numpy()  # [from, to, heads]
        square = g.one("Concat", n, n, axis=0)
        whole = g.const(table.transpose(2, 0, 1)[None])
        bias = g.one("Slice", whole, g.const(np.array([0, 0])), square, g.const(np.array([2, 3])))
    alone = g.const(np.array([0]))
    for layer in network.layers:
        made = g.one("Unsqueeze", g.linear(x, layer.qkv.weight, layer.qkv.bias), alone)
        q, k, v = g.add("Split", made, outputs=3, axis=2, num_outputs=3)
        seen = g.one("MultiHeadAttention", q, k, v, "", "", bias, domain="com.microsoft", num_heads=s.heads)
        told = g.linear(g.one("Squeeze", seen, alone), layer.out.weight, layer.out.bias)
        x = _norm(g, g.one("Add", x, told), layer.norm1)
        if g.by_row and layer is network.layers[-1]:  # from here on each row stands by itself: one a word will do
            x = g.one("Gather", x, "firsts")
        up = g.one("Gelu", g.linear(x, layer.up.weight, layer.up.bias, rows=True), domain="com.microsoft")
        x = _norm(g, g.one("Add", x, g.linear(up, layer.down.weight, layer.down.bias, rows=True)), layer.norm2)
    x = x if g.by_row else g.one("Gather", x, "firsts")
    top = g.one("Gather", g.const(network.top_marks.weight.detach().numpy()), g.one("Gather", marked, "firsts"))
    x = _norm(g, g.one("Add", x, g.one("ReduceSum", top, g.const(np.array([1])), keepdims=0)), network.top_norm)
    label = g.one(
        "Add",
        g.one("MatMul", x, g.const(network.label.weight.detach().numpy().T)),
        g.const(network.label.bias.detach().numpy()),
    )
    g.nodes.append(helper.make_node("Identity", [label], ["scores"]))
    g.nodes.append(
        helper.make_node("Identity", [g.linear(x, network.vectors.weight, network.vectors.bias)], ["vectors"])
    )
    integer = TensorProto.INT64
    made = helper.make_graph(
        g.nodes,
        "attribution",
        [
            helper.make_tensor_value_info("pieces", integer, ["n"]),
            helper.make_tensor_value_info("features", integer, ["n", len(SIZES)]),
            helper.make_tensor_value_info("firsts", integer, ["w"]),
        ],
        [
            helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["w", "labels"]),
            helper.make_tensor_value_info("vectors", TensorProto.FLOAT, ["w", "width"]),
        ],
        g.constants,
    )
    return helper.make_model(
        made, opset_imports=[helper.make_opsetid("", 18), helper.make_opsetid("com.microsoft", 1)], ir_version=9
    )


def _norm(g: Graph, x: str, norm: object) -> str:
    w, b = norm.weight.detach().numpy(), norm.bias.detach().numpy()  # type: ignore[attr-defined]
    return g.one("LayerNormalization", x, g.const(w), g.const(b), axis=-1, epsilon=float(norm.eps))  # type: ignore[attr-defined]


def write(network: Network, path: Path, bits: bool = True, by_row: bool = True) -> bytes:
    """Write the graph; its bytes."""
    made = graph(network, bits, by_row).SerializeToString()
    path.write_bytes(made)
    return made
