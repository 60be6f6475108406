"""The merge policy as documented is the one that is run."""

from __future__ import annotations

import re
from pathlib import Path

from rashomon.relations.origins.policy import RULES

PAGE = Path(__file__).parents[2] / "docs" / "compare.md"


def test_the_page_shows_the_rules_in_their_order():
    section = PAGE.read_text(encoding="utf-8").split("## Origins: the merge policy")[1].split("\n## ")[0]
    rows = re.findall(r"^\| (.+?) \| (must|may|cannot) \|$", section, re.MULTILINE)
    assert rows == [(why, verdict) for why, _, verdict in RULES]
