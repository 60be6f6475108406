"""Every case of the table is read as it says."""

from __future__ import annotations

import re
from fractions import Fraction

import cases
import pytest

from rashomon import quantities
from rashomon.records import Quantity

TABLES = {name: table for name, table in vars(cases).items() if name.isupper() and isinstance(table, dict)}
ALL = [(name, text, wanted) for name, table in TABLES.items() for text, wanted in table.items()]
EXPECTED = re.compile(
    r"^(?P<words>.*?) => (?P<value>\[.*?[\])]|\(.*?[\])]|\S+)\s*(?P<unit>.*?)\s*\| (?P<kind>\w+)(?: (?P<way>up|down))?$"
)


def end(value: float | None, exact: str | None) -> str:
    if value is None:
        return ".."
    whole = Fraction(exact) if exact else Fraction(str(value))
    return str(whole)


def value(q: Quantity) -> str:
    if q.kind in {"score", "vote"}:
        return f"{q.low}:{q.high}"
    if q.low is not None and q.low == q.high:
        return end(q.low, q.exact)
    left = "[" if q.low is not None and q.low_closed else "("
    right = "]" if q.high is not None and q.high_closed else ")"
    return f"{left}{end(q.low, None)}, {end(q.high, None)}{right}"


def plain(written: str) -> str:
    """The value of a case in the form that `value` gives: decimals as fractions."""
    return re.sub(r"-?\d+(?:\.\d+)?(?:/\d+)?", lambda m: str(Fraction(m[0])), written)


@pytest.mark.parametrize(("table", "text", "wanted"), ALL, ids=[f"{t}: {s}" for t, s, _ in ALL])
def test_reads_the_case(parse_of, table, text, wanted):
    found = quantities.find(*parse_of(text))
    said = [(text[slice(*q.span)], value(q), q.unit, q.kind, q.direction) for q in found]
    expected = []
    for line in wanted:
        m = EXPECTED.match(line)
        assert m, line
        shown = m["value"] if ":" in m["value"] else plain(m["value"])
        expected.append((m["words"], shown, m["unit"], m["kind"], m["way"]))
    assert said == expected


@pytest.mark.parametrize("text", cases.NONE)
def test_reads_no_figure(parse_of, text):
    assert [text[slice(*q.span)] for q in quantities.find(*parse_of(text))] == []


def test_every_table_has_cases():
    assert len(ALL) > 90
    assert len(cases.NONE) > 20
