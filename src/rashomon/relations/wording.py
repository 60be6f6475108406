"""How comparison says figures, days and lists."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rashomon.records import Claim, Number, Quantity

FATE_LABELS = {
    "dead": "How many were killed",
    "injured": "How many were injured",
    "missing": "How many are missing",
    "casualties": "How many casualties there were",
    "captured": "How many were captured",
    "arrested": "How many were arrested",
    "shot": "How many were shot",
    "displaced": "How many were displaced",
    "rescued": "How many were saved",
    "in hospital": "How many were treated in hospital",
    "freed": "How many were freed",
    "escaped": "How many escaped",
    "recaptured": "How many were caught again",
    "trapped": "How many were trapped",
    "ill": "How many fell ill",
    "on strike": "How many were on strike",
    "crowd": "How many people came",
    "aboard": "How many were aboard",
    "signed": "How many signed",
    "deserted": "How many deserted",
    "surrendered": "How many surrendered",
    "resigned": "How many resigned",
    "deported": "How many were deported",
    "vaccinated": "How many were vaccinated",
    "refusing food": "How many refused food",
}

# How a figure is asked for by its kind, counts with the noun that they are of.
FIGURE_LABELS = {
    "count": "How many {}",
    "money": "How much money",
    "measure": "How much",
    "ratio": "What share",
}


def number(value: Number) -> str:
    """A number for reading."""
    return f"{value:,}" if isinstance(value, int) or float(value).is_integer() is False else f"{int(value):,}"


def figure(quantity: Quantity) -> str:
    """An interval in words: "at least 17", "between 15 and 20"."""
    low, high = quantity.low, quantity.high
    unit = f" {quantity.unit}" if quantity.unit and quantity.kind != "count" else ""
    if low is not None and high is not None:
        words = number(low) if low == high else f"between {number(low)} and {number(high)}"
        modifier = quantity.modifier.lower() + " " if quantity.modifier and low == high else ""
        return f"{modifier}{words}{unit}"
    if low is not None:
        return f"{'at least' if quantity.low_closed else 'more than'} {number(low)}{unit}"
    if high is not None:
        return f"{'at most' if quantity.high_closed else 'less than'} {number(high)}{unit}"
    return "an amount that is not given"


def listed(words: Sequence[str]) -> str:
    """A list in words: "a, b and c"."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""


def clip(text: str, limit: int = 110) -> str:
    """Words of a text in one line, cut at a word where they are long."""
    line = " ".join(text.split())
    return line if len(line) <= limit else line[:limit].rsplit(" ", 1)[0].rstrip(",;:") + " …"


GAP = 30  # characters that run on within a claim ("the mayor is said to have left") and are not cut out of it
GAP_ENDS = re.compile(r"[\"“”\n.;:]")


def wording(claim: Claim, text: str) -> str:
    """The words of a claim, what was cut out marked; of a negative claim nothing is cut, for "not" may stand there."""
    spans = sorted(claim.spans)
    if claim.polarity == "negated":
        return text[spans[0][0] : spans[-1][1]]
    pieces = [spans[0]]
    for begin, end in spans[1:]:
        last = pieces[-1]
        if begin - last[1] <= GAP and not GAP_ENDS.search(text[last[1] : begin]):
            pieces[-1] = (last[0], end)
        else:
            pieces.append((begin, end))
    return " … ".join(text[a:b] for a, b in pieces)
