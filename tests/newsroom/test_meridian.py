"""The bank "meridian" is what its truth says, on seeds that are not the final ones."""

from __future__ import annotations

import re

import generate_meridian
import pytest
from meridian_desk import spelled


@pytest.fixture(scope="module", params=(501, 902))
def meridian(request):
    documents, truths = generate_meridian.pile(request.param, 40)
    return {one["id"]: one for one in documents}, truths


def shown(value: int) -> list[str]:
    """How a figure may be written."""
    forms = [str(value)]
    if value < 100:
        forms.append(spelled(value))
    if value >= 500_000:
        forms.append(f"{value / 1_000_000:g} million")
        if value < 100_000_000 and value % 1_000_000 == 0:
            forms.append(f"{spelled(value // 1_000_000)} million")
    return forms


def test_same_seed_same_pile():
    assert generate_meridian.pile(501, 4) == generate_meridian.pile(501, 4)


def test_documents_are_known_once(meridian):
    documents, truths = meridian
    named = [d for event in truths for d in event["documents"]]
    assert sorted(named) == sorted(documents)
    assert all(6 <= len(event["documents"]) <= 9 and event["kind"] for event in truths)


def test_accounts_stand_in_their_texts(meridian):
    documents, truths = meridian
    for event in truths:
        for one in event["accounts"]:
            assert one["origins"]
            assert one["documents"]
            for text in (documents[d]["text"].lower() for d in one["documents"]):
                if one["cause"]:
                    words = set(one["cause"].lower().split())
                    held = [set(re.findall(r"[a-z'-]+", part)) for part in re.split(r"[.\n]", text)]
                    assert any(len(words & h) * 2 > len(words) for h in held), (one, text)
                else:
                    assert any(re.search(rf"\b{re.escape(f)}\b", text) for f in shown(one["value"])), (one, text)


def test_verdicts_have_their_accounts(meridian):
    _, truths = meridian
    for event in truths:
        for matter, wanted in event["verdicts"].items():
            held = [a for a in event["accounts"] if a["matter"] == matter]
            assert len(held) == (1 if wanted["plan"] in {"single", "agree"} else 2)
            if wanted["plan"] == "conflict":
                assert {*held[0]["origins"]}.isdisjoint(held[1]["origins"])
            if wanted["plan"] in {"updated", "revised"}:
                assert held[0]["origins"] == held[1]["origins"]
            assert any(a["denies"] for a in held) == (wanted["plan"] == "denied")


def test_spans_are_whole_words(meridian):
    for one in meridian[0].values():
        assert not re.search(r"[\[\]$|{}]|\b(\w+) \1\b(?<!had had)", one["text"]), one["text"]
        for said in one["attributions"]:
            assert all(said[role] for role in ("source", "cue", "content")), one["text"]
            for a, b in (span for role in said.values() for span in role):
                assert 0 <= a < b <= len(one["text"])
                assert one["text"][a:b] == one["text"][a:b].strip()
                assert not one["text"][a - 1 : a + 1].isalnum() or a == 0
                assert not one["text"][b - 1 : b + 1].isalnum() or b == len(one["text"])


def test_relays_and_circles_name_their_parents(meridian):
    documents, truths = meridian
    for event in truths:
        pairs = [*event["relays"], *([d["document"], d["from"]] for d in event["drift"])]
        for relay, parent in pairs:
            name = documents[parent]["publisher"]
            forms = (name, f"the {name.split()[-1]}", re.sub(r"[ ']", "", name).lower() + ".example")
            assert any(f.lower() in documents[relay]["text"].lower() for f in forms), (relay, parent)
            assert documents[relay]["published"] >= documents[parent]["published"]


def test_every_kind_occurs(meridian):
    _, truths = meridian
    plans = {v["plan"] for event in truths for v in event["verdicts"].values()}
    drift = {d["kind"] for event in truths for d in event["drift"]}
    assert {"single", "agree", "part", "updated", "revised", "conflict", "denied"} <= plans
    assert {"source", "range", "hedge", "denial", "counted"} <= drift
    for kind in ("verbatim", "near", "retold", "open"):
        assert any(event["copies"][kind] for event in truths)
    assert any(event["circles"] for event in truths)
