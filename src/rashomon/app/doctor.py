"""`rashomon doctor`: what is installed, which models with which measured quality, what is missing."""

from __future__ import annotations

import argparse
import platform
import sqlite3
from importlib.metadata import PackageNotFoundError, version

from rashomon import findings
from rashomon.errors import ModelError
from rashomon.models import load_syntax, load_tagger
from rashomon.reader import package_version

PARTS = ("spacy", "onnxruntime", "tokenizers", "numpy", "msgspec", "trafilatura", "pypdfium2", "py3langid", "rich")


def run(chosen: argparse.Namespace) -> int:  # noqa: ARG001 - every verb is called alike
    """Print one line a part. Status 1 where something that reading needs is missing."""
    machine = f"{platform.system()} {platform.machine()}"
    print(f"rashomon     {package_version()}, Python {platform.python_version()}, {machine}")
    missing = False
    for part in PARTS:
        try:
            print(f"{part:12} {version(part)}")
        except PackageNotFoundError:
            missing = True
            print(f"{part:12} missing: run `pip install {part}`")
    print(f"{'sqlite':12} {sqlite3.sqlite_version}")
    for label, loaded in (("syntax", load_syntax), ("attributions", load_tagger)):
        try:
            model = loaded()
        except ModelError as error:
            missing = True
            print(f"{label:12} missing: {error.message}")
            continue
        print(f"{label:12} {model.name}, sha256 {str(model.digest)[:16]}…")
        quality = getattr(model, "quality", None)
        for name, value in (quality or {}).items():
            print(f"{'':12}   {name}: {value}")
    print(f"{'findings':12} {len(findings.CHECKS)} checks: {', '.join(findings.CHECKS)}")
    print("network      not used; nothing is downloaded or sent")
    return int(missing)
