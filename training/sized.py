"""A network of BERT-base's size as a file, to measure speed against: `python -m training.sized FILE [--by-window]`.

Twelve layers, 768 wide, 3,072 within, on the small tagger's vocabulary, with the same heads and quantised by the same
code as the taggers that ship, or, with `--by-window`, with one scale for the whole window, which is quicker. Its
weights are random (seeded): it says how long reading takes, nothing else.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch

from training import export
from training.encoder import Network, Shape

BERT_BASE = Shape(
    vocabulary=30522,
    width=768,
    layers=12,
    heads=12,
    inner=3072,
    positions=512,
    epsilon=1e-12,
    relative=0,
    offset=0,
    begin=101,
    end=102,
    mask=103,
)


def main() -> None:
    """Write it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--by-window", action="store_true")
    chosen = parser.parse_args()
    torch.manual_seed(1)
    export.write(Network(BERT_BASE).eval(), chosen.file, by_row=not chosen.by_window)


if __name__ == "__main__":
    main()
