"""Readings of a simulated event under other names: each a fresh one of the same length; dates move by weeks."""

from __future__ import annotations

import datetime
import hashlib
import json
import random
import re
import sys
from pathlib import Path

_WORD = re.compile(r"[A-Za-zÀ-ž]+")
_DAY = re.compile(r"\b(20[0-4]\d)-(\d\d)-(\d\d)\b")
_CONSONANTS, _VOWELS = "bdfgklmnprstvz", "aeiou"


def vocabulary() -> frozenset[str]:
    """All words of the blind bank that are no names of places, firms or people, in small letters."""
    folder = Path(__file__).parent / "newsroom"
    sys.path.insert(0, str(folder))
    from names_blind import FIRSTS, STREETS  # noqa: PLC0415

    files = ("templates", "events", "fillers", "world", "wording", "desk")
    words = {w.lower() for name in files for w in _WORD.findall((folder / f"{name}_blind.py").read_text("utf-8"))}
    outlets = _WORD.findall((folder / "names_blind.py").read_text("utf-8").split("OUTLETS = [")[1].split("STREETS")[0])
    beside = "Upper Lower Old New Port Fort Bay Mills Heights Spa East Works Group Holding Industries Logistics".split()
    days = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
    months = """January February March April May June July August September October November December""".split()
    return frozenset(words | {w.lower() for w in [*outlets, *beside, *days, *months, *FIRSTS, *STREETS]})


def fresh(old: str, rng: random.Random) -> str:
    """A name of the same length and the same case."""
    new = "".join(rng.choice(_VOWELS if n % 2 else _CONSONANTS) for n in range(len(old)))
    return "".join(b.upper() if a.isupper() else b for a, b in zip(old, new, strict=True))


def renamed(lines: list[str], prefix: str, known: frozenset[str], rng: random.Random) -> list[str]:
    """Readings of one event, as JSON, with other names, dates and ids. Spans stay true, as no length changes."""
    texts = [json.loads(line)["document"] for line in lines]
    found = {w for d in texts for field in ("text", "title", "publisher") for w in _WORD.findall(d.get(field) or "")}
    names = {w.lower() for w in found if w[0].isupper() and w.lower() not in known and len(w) > 3}
    other = {name: fresh(name, rng) for name in sorted(names)}
    weeks = datetime.timedelta(days=7 * rng.randrange(-80, 80))

    def word(match: re.Match[str]) -> str:
        old = match.group()
        new = other.get(old.lower())
        return old if new is None else "".join(b.upper() if a.isupper() else b for a, b in zip(old, new, strict=True))

    def day(match: re.Match[str]) -> str:
        return (datetime.date(*map(int, match.groups())) + weeks).isoformat()

    made = []
    for line, document in zip(lines, texts, strict=True):
        whole = json.loads(_DAY.sub(day, _WORD.sub(word, json.dumps(json.loads(line), ensure_ascii=False))))
        text = whole["document"]["text"]
        whole = _with_id(whole, document["id"], f"{prefix}-{document['id'].rsplit('-', 1)[1]}")
        whole["document"]["sha256"] = hashlib.sha256(text.encode()).hexdigest()
        made.append(json.dumps(whole, ensure_ascii=False) + "\n")
    return made


def _with_id(whole: object, old: str, new: str) -> object:
    if isinstance(whole, dict):
        return {k: _with_id(v, old, new) for k, v in whole.items()}
    if isinstance(whole, list):
        return [_with_id(v, old, new) for v in whole]
    return new if whole == old else whole
