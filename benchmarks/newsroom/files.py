"""The three files of a simulated pile. The frozen banks write theirs themselves."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def write(out: str, documents: list[dict[str, Any]], truth: dict[str, Any]) -> None:
    """Write `documents.jsonl`, the same with the attributions as written (`given.jsonl`), and `truth.json`."""
    folder = Path(out)
    folder.mkdir(parents=True, exist_ok=True)
    with (
        (folder / "documents.jsonl").open("w", encoding="utf-8") as plain,
        (folder / "given.jsonl").open("w", encoding="utf-8") as given,
    ):
        for one in documents:
            given.write(json.dumps(one, ensure_ascii=False) + "\n")
            plain.write(json.dumps({k: v for k, v in one.items() if k != "attributions"}, ensure_ascii=False) + "\n")
    (folder / "truth.json").write_text(json.dumps(truth, ensure_ascii=False, indent=1), encoding="utf-8")
    print(f"{len(documents)} documents, {len(truth['events'])} events")
