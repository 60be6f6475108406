"""How many, in an expression of time: digits, words, halves, and what the text leaves open."""

from __future__ import annotations

import re
from fractions import Fraction

from rashomon.times.words import SMALL, TENS, VAGUE

_TENS = "|".join(TENS)
_SMALL = "|".join(sorted(SMALL, key=len, reverse=True))
_WORD = rf"(?:(?:{_TENS})(?:[\s-](?:{_SMALL}))?|{_SMALL}|(?:a|one)\shundred|dozens\sof|hundreds\sof|a\sdozen)"
_VAGUE = "|".join(sorted((re.escape(v).replace(r"\ ", r"\s+") for v in VAGUE), key=len, reverse=True))

# Alternatives from the longest to the shortest; no group is caught, so that it can stand inside larger patterns.
NUMBER = rf"(?:\d{{1,4}}\s\d/\d|\d{{1,3}}(?:,\d{{3}})+|\d{{1,4}}(?:\.\d)?|{_WORD}|{_VAGUE})"


def number(words: str) -> Fraction | None:
    """The number that the words say, or None where they leave it open (TIMEX3 writes X)."""
    said = re.sub(r"\s+", " ", words.lower()).strip()
    if said in VAGUE:
        return None if VAGUE[said] == "X" else Fraction(VAGUE[said])
    if m := re.fullmatch(r"(\d+) (\d)/(\d)", said):
        return Fraction(int(m[1])) + (Fraction(int(m[2]), int(m[3])) if m[3] != "0" else 0)
    if re.fullmatch(r"[\d,]+(?:\.\d)?", said) and said.isascii():
        return Fraction(said.replace(",", ""))
    if said.endswith("hundred"):
        return Fraction(100)
    if said == "a dozen":
        return Fraction(12)
    parts = re.split(r"[ -]", said)
    values = [TENS.get(p, SMALL.get(p)) for p in parts]
    known = [v for v in values if v is not None]
    return Fraction(sum(known)) if known and len(known) == len(values) else None


def word_year(words: str) -> int | None:
    """A year written in words: "nineteen ninety-six", "two thousand (and) five", "twenty twelve"."""
    parts = [p for p in re.split(r"[\s-]+", words.lower()) if p != "and"]
    values = [TENS.get(p, SMALL.get(p)) for p in parts]
    if parts[:2] == ["two", "thousand"]:
        rest = values[2:]
        known = [v for v in rest if v is not None]
        return 2000 + sum(known) if len(known) == len(rest) and sum(known) < 100 else None
    if len(values) < 2 or any(v is None for v in values):
        return None
    known = [v for v in values if v is not None]
    century, below = known[0], sum(known[1:])
    return century * 100 + below if 10 <= century <= 20 and 10 <= below <= 99 else None
