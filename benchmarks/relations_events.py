"""Events of local news on shootings: `python benchmarks/relations_events.py GVA_FOLDER COMPARISON.json [--list]`.

Prints B-cubed precision, recall and F1 of the events with the incident of each article as truth, and how many accounts
of killed and injured conflict, were updated or may count different things. `--list` prints each such pair to be read.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path


def main(folder: str, comparison: str, listing: bool = False) -> None:
    """Print the scores."""
    rows = (json.loads(line) for line in (Path(folder) / "articles.jsonl").open(encoding="utf-8"))
    incident = {row["id"]: row["incident"] for row in rows}
    made = json.loads(Path(comparison).read_text(encoding="utf-8"))
    said = {d: e["id"] for e in made["events"] for d in e["documents"]}
    gold = {d: incident[d] for d in said}
    golds, saids = Counter(gold.values()), Counter(said.values())
    both = Counter((gold[d], said[d]) for d in said)
    p = sum(both[gold[d], said[d]] / saids[said[d]] for d in said) / len(said)
    r = sum(both[gold[d], said[d]] / golds[gold[d]] for d in said) / len(said)
    print(f"{len(said)} articles of {len(golds)} incidents in {len(saids)} events")
    print(f"events B-cubed P {100 * p:.1f} R {100 * r:.1f} F1 {200 * p * r / (p + r):.1f}")
    print(Counter(f["code"] for f in made["findings"]).most_common())
    print(Counter(m["verdict"] for m in made["matters"] if m["label"].startswith("How many")).most_common())
    if listing:
        for one in made["findings"]:
            if one["code"].startswith("accounts.") and one["message"].startswith("How many"):
                print("\n" + one["code"], one["message"], one["workings"], sep=" | ")
                for step in one["steps"]:
                    print("    ", step["says"])


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2], len(sys.argv) == 4)
