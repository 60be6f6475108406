"""Measure quality with the scorers in ../shared/tools.

`python benchmarks/quality.py [TASK ...] [--shared DIR] [--json FILE]`

Each task reads a development set with the whole pipeline (or with the gold attributions given), writes what the scorer
takes, runs the scorer and keeps the figures that it prints. Nothing here is tuned, and nothing is copied from the data.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from given import rows, spotted

import rashomon
from rashomon.records import Reading

SHARED = Path(__file__).parents[2] / "shared"
FIGURE = re.compile(r"(?P<key>P|R|F1)\s+(?P<value>\d+\.\d)")


@dataclass(frozen=True)
class Task:
    """One measurement: texts to read, by which tagger or with attributions given, how readings become predictions,
    the scorer.
    """

    texts: str
    scorer: str
    given: bool = False
    projected: str = ""
    gold: str = ""
    labels: str = ""
    model: str = "default"


TASKS: dict[str, Task] = {
    "spans": Task(
        "polnear/dev.jsonl", "score_attribution.py", projected="attributions", gold="polnear/dev.tokens.jsonl"
    ),
    "relations": Task("polnear/dev.jsonl", "score_relations.py", projected="attributions"),
    "relations-war": Task("war/dev.jsonl", "score_relations.py", projected="attributions"),
    "voices": Task("polnear/dev.jsonl", "score_voices.py", labels="voices/dev.jsonl"),
    "voices-given": Task("polnear/dev.jsonl", "score_voices.py", labels="voices/dev.jsonl", given=True),
    "war": Task("war/dev.jsonl", "score_voices.py", labels="war/dev.jsonl"),
    "war-given": Task("war/dev.jsonl", "score_voices.py", labels="war/dev.jsonl", given=True),
    "quantities": Task("newsquant/dev.jsonl", "score_quantities.py", projected="quantities"),
    "times": Task("timebank/dev.jsonl", "score_times.py", projected="times"),
    "addup": Task("addup/dev.jsonl", "score_addup.py"),
}
# The same of the attributions by the faster tagger.
TASKS |= {f"small-{name}": replace(TASKS[name], model="small") for name in ("spans", "relations", "relations-war")}


def readings(task: Task, shared: Path, reader: rashomon.Reader) -> Iterator[Reading]:
    """The readings of a task's texts, of those only that are labelled where labels are named."""
    data = shared / "data"
    wanted = None
    if task.labels and task.labels != task.texts:
        wanted = {row["id"] for row in rows(data / task.labels)}
    for row in rows(data / task.texts):
        if wanted is not None and row["id"] not in wanted:
            continue
        document = rashomon.from_text(row["text"], id=row["id"], published=row.get("published"))
        yield reader.read(document, spotted(row) if task.given else None)


def score(name: str, shared: Path, read: Callable[[Task], Iterator[Reading]]) -> str:
    """What the scorer prints for one task."""
    task, tools, data = TASKS[name], shared / "tools", shared / "data"
    with tempfile.TemporaryDirectory() as folder:
        made, out = Path(folder) / "readings.jsonl", Path(folder) / "predicted.jsonl"
        with made.open("w", encoding="utf-8") as file:
            file.writelines(rashomon.to_json(reading) + "\n" for reading in read(task))
        if task.projected:
            subprocess.run([sys.executable, tools / "project.py", made, task.projected, out], check=True)
        else:
            out = made
        between = [data / task.labels] if task.labels else []
        command = [sys.executable, tools / task.scorer, data / (task.gold or task.texts), *between, out]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def figures(name: str, printed: str) -> dict[str, float]:
    """The figures that matter in a scorer's output, each under a short name."""
    found: dict[str, float] = {}
    for line in printed.splitlines():
        label = re.split(r"\s{2,}|\s(?=[PR]\s)|\sF1\s|:", line.strip())[0].strip()
        if m := re.search(r"F1\s+(\d+\.\d)", line) or re.search(r"(\d+\.\d) %  \(\d+ asked\)", line):
            found[f"{name}.{label}"] = float(m[1])
        for kind, value in re.findall(r"(direct|indirect|mixed|no source) (\d+\.\d) of", line):
            found[f"{name}.recall {kind}"] = float(value)
        if m := re.search(r"found\s+\d+ of \d+ \((\d+\.\d) %\), verdict right \d+ \((\d+\.\d) %", line):
            found[f"{name}.found"], found[f"{name}.verdict right"] = float(m[1]), float(m[2])
        if m := re.search(r"fails\s+\d+ right of \d+ said \((\d+\.\d) %", line):
            found[f"{name}.fails precision"] = float(m[1])
        if m := re.search(r"false accusations on (\d+) of \d+ negative", line):
            found[f"{name}.false accusations"] = float(m[1])
    return found


def measure(names: list[str], shared: Path, show: Callable[[str], None] = print) -> dict[str, float]:
    """The figures of the tasks named. Texts that several tasks share are read once."""
    readers = {model: rashomon.Reader(model=model) for model in {TASKS[name].model for name in names}}
    kept: dict[tuple[str, str, bool, str], list[Reading]] = {}

    def read(task: Task) -> Iterator[Reading]:
        key = (task.texts, task.labels, task.given, task.model)
        whole = kept.get((task.texts, "", task.given, task.model))
        if whole is not None and task.labels:
            wanted = {row["id"] for row in rows(shared / "data" / task.labels)}
            return (r for r in whole if r.document.id in wanted)
        if key not in kept:
            kept[key] = list(readings(task, shared, readers[task.model]))
        return iter(kept[key])

    found: dict[str, float] = {}
    for name in names:
        printed = score(name, shared, read)
        show(f"== {name}\n{printed}")
        found.update(figures(name, printed))
    return found


def main() -> None:
    """Measure and print; with --json keep the figures in a file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tasks", nargs="*", default=list(TASKS), metavar="TASK", help=", ".join(TASKS))
    parser.add_argument("--shared", type=Path, default=SHARED)
    parser.add_argument("--json", type=Path)
    chosen = parser.parse_args()
    unknown = set(chosen.tasks) - set(TASKS)
    if unknown:
        parser.error(f"no such task: {', '.join(sorted(unknown))}")
    found = measure(chosen.tasks, chosen.shared)
    if chosen.json:
        chosen.json.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
