"""Every `fails` of the checks of figures over collections of articles, each with its text, to be read by a person.

    python benchmarks/fails.py [--cache FOLDER] ARTICLES.jsonl ...

Parsing takes minutes; with --cache the parses are kept and the checks alone run again. Attributions are not needed for
the arithmetic and are left out. At the end: how many findings there were, by code and verdict.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from unattributed import findings_of, parsed


def main() -> None:
    """Print each failing proof and a table of all verdicts."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles", nargs="+", type=Path)
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--verdict", default="fails", help="print these findings (default: fails)")
    options = parser.parse_args()
    seen: Counter[tuple[str, str]] = Counter()
    for path in options.articles:
        for document, parse in parsed(path, cache=options.cache):
            for finding in findings_of(document, parse):
                seen[finding.code, finding.verdict] += 1
                if finding.verdict != options.verdict:
                    continue
                spans = [s for p in finding.passages if p.field == "text" for s in p.spans]
                begin = max(0, min(a for a, _ in spans) - 160)
                end = max(b for _, b in spans) + 160
                words = " ".join(document.text[begin:end].split())
                print(
                    f"{path.parent.name} {document.id} {finding.code}\n  {document.title or ''}\n"
                    f"  {finding.message}\n  ... {words} ...\n",
                    flush=True,
                )
    for (code, verdict), many in sorted(seen.items()):
        print(f"{many:6} {code} {verdict}")


if __name__ == "__main__":
    main()
