"""The scorer: a comparison that says just what is so has full marks, and each fault costs in its own row only."""

from __future__ import annotations

import copy
import json

import pytest

TITLES = {"dead": "How many were killed", "injured": "How many were injured", "cause": "What caused it"}


def perfect(documents, truths):
    """The comparison that a reader without fault would make."""
    made = {"readings": [], "reuse": [], "events": [], "matters": [], "findings": []}
    made["readings"] = [{"document": {"id": n, "text": d["text"]}, "claims": []} for n, d in documents.items()]
    for event in truths:
        made["events"].append({"id": event["event"], "documents": event["documents"]})
        for kind in ("verbatim", "near", "retold"):
            for a, b in event["copies"][kind]:
                whole = [0, len(documents[b]["text"])]
                made["reuse"].append({"from": {"document": a, "span": whole}, "to": {"document": b, "span": whole}})
        for matter, verdict in event["verdicts"].items():
            held = []
            for one in (a for a in event["accounts"] if a["matter"] == matter):
                number = len(one["origins"])
                stance = "denies" if one["denies"] else "asserts"
                account = {"id": "a", "label": one["cause"] or str(one["value"]), "stance": stance}
                claims = [{"document": d, "claim": "c1"} for d in one["documents"]]
                figures = {"low": one["value"], "high": one["value"]}
                origins = {"origins": {"low": number, "high": number, "roots": []}}
                held.append({**account, **figures, **origins, "claims": claims})
            label = TITLES.get(matter, matter)
            made["matters"].append({"label": label, "verdict": verdict["verdict"], "why": "", "accounts": held})
        for one in event["drift"]:
            ends = [{"document": one["from"], "claim": "c1"}, {"document": one["document"], "claim": "c1"}]
            made["findings"].append({"code": f"drift.{one['kind']}", "claims": ends})
        for circle in event["circles"]:
            ends = [{"document": n, "claim": "c1"} for n in circle]
            made["findings"].append({"code": "origins.circular", "claims": ends})
    return made


@pytest.fixture
def scored(tmp_path, capsys):
    """Rows of the scorer's output by their first word."""

    def run(truths, made):
        import score  # noqa: PLC0415 - on the path only by conftest

        (tmp_path / "truth.json").write_text(json.dumps({"events": truths}))
        (tmp_path / "made.json").write_text(json.dumps(made))
        score.main(str(tmp_path / "truth.json"), str(tmp_path / "made.json"))
        return dict(line.split(maxsplit=1) for line in capsys.readouterr().out.splitlines())

    return run


def test_what_is_so_has_full_marks(pile, scored):
    rows = scored(pile[1], perfect(*pile))
    assert rows["events"].endswith("F1 100.0")
    assert rows["copies"].count("(100.0 %)") == 4
    assert "(100.0 %)" in rows["origins"]
    assert "mean width 0.00" in rows["origins"]
    assert rows["verdicts"].count("(100.0 %)") == 2
    assert rows["drift"].count("(100.0 %)") == 2
    assert rows["circles"].endswith("(100.0 %), invented 0")


def test_each_fault_costs_in_its_own_row(pile, scored):
    whole = scored(pile[1], perfect(*pile))
    faults = {
        "copies": lambda made: made["reuse"].pop(),
        "origins": lambda made: made["matters"][0]["accounts"][0]["origins"].update(low=7, high=7),
        "drift": lambda made: made["findings"].remove(next(f for f in made["findings"] if "drift" in f["code"])),
        "circles": lambda made: made["findings"].remove(next(f for f in made["findings"] if "circ" in f["code"])),
        "verdicts": lambda made: [m.update(verdict="undecided") for m in made["matters"] if m["verdict"] == "conflict"],
    }
    for row, fault in faults.items():
        made = copy.deepcopy(perfect(*pile))
        fault(made)
        assert {name for name, line in scored(pile[1], made).items() if line != whole[name]} == {row}


def test_an_invented_circle_is_counted(pile, scored):
    made = perfect(*pile)
    made["findings"].append({"code": "origins.circular", "claims": [{"document": "e0-0", "claim": "c1"}] * 2})
    assert scored(pile[1], made)["circles"].endswith("invented 1")
