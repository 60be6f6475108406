"""Write what the documentation takes from the code: `python docs/make.py` (schemas, and the output in the README)."""

import json
import re
import subprocess
import sys
from pathlib import Path

import rashomon
from rashomon.records import Comparison, Reading

ROOT = Path(__file__).parents[1]
OUTPUT = re.compile(r"(<!-- output of: rashomon ([^>]+) -->\n```\n)(.*?)(```)", re.DOTALL)


def schemas() -> None:
    """JSON Schema files from the records."""
    folder = ROOT / "docs" / "schema"
    folder.mkdir(exist_ok=True)
    for kind in (Reading, Comparison):
        made = json.dumps(rashomon.schema(kind), indent=1, ensure_ascii=False)
        (folder / f"{kind.__name__.lower()}-1.schema.json").write_text(made + "\n", encoding="utf-8")


def outputs(page: Path) -> None:
    """Run each command that a page shows the output of, and put in what it prints."""

    def printed(match: re.Match[str]) -> str:
        command = [sys.executable, "-m", "rashomon", *match[2].split()]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", cwd=ROOT, check=True)  # noqa: S603
        return match[1] + done.stdout + match[4]

    text = page.read_text(encoding="utf-8")
    page.write_text(OUTPUT.sub(printed, text), encoding="utf-8")


schemas()
for name in ("README.md", "docs/worked-article.md"):
    if (ROOT / name).exists():
        outputs(ROOT / name)
