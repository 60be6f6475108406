# ruff: noqa: E501 - one sentence a line
"""Score a comparison of a simulated pile: `python benchmarks/newsroom/score.py TRUTH.json COMPARISON.json [--list]`.

In the blind bank, a matter that is neither deaths, injuries nor causes is looked for by its figures among all matters of
the event, and so is a cause, by its words in a label or in a claim. Copy pairs count as said where the reuse between two documents covers a sixth of the shorter text. An account of the
truth is looked for among the accounts of the comparison that hold its figure or cause and share most documents with it;
one that is not found, or has no numbers, counts as outside. Verdicts are those of the matter that holds its documents.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any


def share(hit: int, whole: int) -> str:
    """A count with its percentage."""
    return f"{hit} of {whole} ({100 * hit / max(1, whole):.1f} %)"


def copies(truth: list[dict[str, Any]], made: dict[str, Any], lines: list[str]) -> list[str]:
    """Precision of the pairs said, recall of verbatim and reworded ones."""
    text = {r["document"]["id"]: r["document"]["text"] for r in made["readings"]}
    covered: dict[frozenset[str], set[int]] = defaultdict(set)
    for one in made["reuse"]:
        pair = frozenset((one["from"]["document"], one["to"]["document"]))
        covered[pair] |= set(range(*one["to"]["span"]))
    said = {p for p, chars in covered.items() if len(chars) >= min(len(text[d]) for d in p) / 6}
    kinds = ("verbatim", "near", "retold")
    known = {kind: {frozenset(p) for e in truth for p in e["copies"].get(kind, ())} for kind in (*kinds, "open")}
    counted = said - known["open"]
    true = known["verbatim"] | known["near"] | known["retold"]
    lines += [f"extra copy {sorted(p)}" for p in sorted(counted - true, key=sorted)[:12]]
    lines += [f"missed {kind} {sorted(p)}" for kind in kinds for p in sorted(known[kind] - said, key=sorted)]
    retold = f", retold {share(len(known['retold'] & said), len(known['retold']))}" if known["retold"] else ""
    return [
        f"copies     precision {share(len(counted & true), len(counted))}, "
        f"recall verbatim {share(len(known['verbatim'] & said), len(known['verbatim']))}, "
        f"reworded {share(len(known['near'] & said), len(known['near']))}{retold}"
    ]


def fits(account: dict[str, Any], wanted: dict[str, Any], texts: list[str] | None = None) -> bool:
    """Whether an account of the comparison gives the answer of one of the truth. `texts` are those of its claims."""
    if wanted["cause"]:
        words = set(wanted["cause"].lower().split()) - {"a", "an", "the"}
        held = [set(account["label"].lower().replace(",", " ").split())]
        held += [set(re.sub(r"[.,;:“”]", " ", text.lower()).split()) for text in texts or []]
        return (
            any(len(words & h) * 2 > len(words) for h in held) and (account["stance"] == "denies") == wanted["denies"]
        )
    return wanted["value"] in (account["low"], account["high"])


def claims_of(made: dict[str, Any], account: dict[str, Any], blind: bool) -> list[str]:
    """The words of an account's claims, for the blind bank only."""
    if not blind:
        return []
    if "_claims" not in made:
        made["_claims"] = {
            (r["document"]["id"], c["id"]): " ".join(r["document"]["text"][a:b] for a, b in c["spans"])
            for r in made["readings"]
            for c in r["claims"]
        }
    return [made["_claims"].get((c["document"], c["claim"]), "") for c in account["claims"]]


def matters_of(
    made: dict[str, Any], wanted: dict[str, Any], event: set[str], blind: bool = False
) -> list[dict[str, Any]]:
    """The matters of the comparison that can hold an account of the truth."""
    labels = {"dead": "How many were killed", "injured": "How many were injured", "cause": "What caused"}
    label = "" if blind and wanted["matter"] == "cause" else labels.get(wanted["matter"], "")
    found = [m for m in made["matters"] if label in m["label"]]
    return [m for m in found if any(c["document"] in event for a in m["accounts"] for c in a["claims"])]


def accounts(truth: list[dict[str, Any]], made: dict[str, Any], lines: list[str]) -> list[str]:
    """How often the true number of origins lies in the stated range, and how wide the ranges are."""
    inside = found = total = width = always = 0
    blind = "kind" in truth[0]
    for event in truth:
        for wanted in event["accounts"]:
            total += 1
            always += len(wanted["origins"]) == 1
            documents = set(wanted["documents"])
            matters = matters_of(made, wanted, set(event["documents"]), blind)
            options = [a for m in matters for a in m["accounts"] if fits(a, wanted, claims_of(made, a, blind))]
            best = max(options, key=lambda a: len(documents & {c["document"] for c in a["claims"]}), default=None)
            if best is None or not documents & {c["document"] for c in best["claims"]}:
                single = len(documents) == 1
                total -= single
                always -= single and len(wanted["origins"]) == 1
                if not single:
                    lines.append(f"account not found: event {event['event']} {wanted}")
                continue
            low, high = best["origins"]["low"], best["origins"]["high"]
            if low is None:
                lines.append(f"no number: event {event['event']} {best['id']} {wanted}")
                continue
            found += 1
            width += high - low
            hit = low <= len(wanted["origins"]) <= high
            inside += hit
            if not hit:
                lines.append(
                    f"outside: event {event['event']} {best['id']} {low}-{high} {best['origins']['roots']} true {wanted}"
                )
    return [
        f"origins    true number inside in {share(inside, total)} ({found} with numbers), mean width {width / max(1, found):.2f}; always 1: {share(always, total)}"
    ]


def best_matter(
    made: dict[str, Any], options: list[dict[str, Any]], wanted: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    """Of those matters, the one that holds most of these accounts of the truth, in most of their documents."""

    def held(matter: dict[str, Any]) -> tuple[int, int]:
        met = [
            len(set(w["documents"]) & {c["document"] for c in a["claims"]})
            for w in wanted
            for a in matter["accounts"]
            if fits(a, w, claims_of(made, a, True))
        ]
        return sum(m > 0 for m in met), sum(met)

    best = max(options, key=held, default=None)
    return [best] if best is not None and held(best)[1] else []


def verdicts(truth: list[dict[str, Any]], made: dict[str, Any], lines: list[str]) -> list[str]:
    """Conflicts and updates told apart; parts and agreement as either `agree` or `undecided`."""
    right = total = 0
    table: Counter[tuple[str, str]] = Counter()
    blind = "kind" in truth[0]
    for event in truth:
        for matter, wanted in event["verdicts"].items():
            options = matters_of(made, {"matter": matter}, set(event["documents"]), blind)
            if blind:
                options = best_matter(made, options, [a for a in event["accounts"] if a["matter"] == matter])
            best = max(
                options,
                key=lambda m: len(
                    {c["document"] for a in m["accounts"] for c in a["claims"]} & set(event["documents"])
                ),
                default=None,
            )
            said = best["verdict"] if best else "none"
            if wanted["plan"] in {"single", "agree"} and (best is None or (matter == "cause" and event["circles"])):
                continue  # a planted circle puts forward a rival cause
            total += 1
            good = said == wanted["verdict"] or (wanted["verdict"] == "agree" and said == "undecided")
            right += good
            table[wanted["verdict"], said] += 1
            if not good:
                lines.append(f"verdict: event {event['event']} {matter} {wanted} said {said}: {best and best['why']}")
    rows = ", ".join(f"{a} as {b}: {n}" for (a, b), n in sorted(table.items()))
    apart = {k: n for k, n in table.items() if k[0] in {"conflict", "updated"}}
    good = sum(n for (a, b), n in apart.items() if a == b)
    return [
        f"verdicts   right in {share(right, total)}; conflicts and updates told apart in {share(good, sum(apart.values()))} ({rows})"
    ]


def drift(truth: list[dict[str, Any]], made: dict[str, Any], lines: list[str]) -> list[str]:
    """Drift by relaying document and kind."""
    true = {(d["document"], d["kind"]) for e in truth for d in e["drift"]}
    said: set[tuple[str, str]] = set()
    for one in made["findings"]:
        if one["code"].startswith("drift."):
            said.add((one["claims"][-1]["document"], one["code"].removeprefix("drift.")))
    lines += [f"extra drift {d}" for d in sorted(said - true)] + [f"missed drift {d}" for d in sorted(true - said)]
    kinds = sorted({k for _, k in true | said})
    rows = ", ".join(
        f"{k} {len([1 for x in said & true if x[1] == k])}/{len([1 for x in said if x[1] == k])} of {len([1 for x in true if x[1] == k])}"
        for k in kinds
    )
    return [
        f"drift      precision {share(len(said & true), len(said))}, recall {share(len(said & true), len(true))} ({rows})"
    ]


def circles(truth: list[dict[str, Any]], made: dict[str, Any], lines: list[str]) -> list[str]:
    """Planted circles found, and invented ones."""
    true = {frozenset(c) for e in truth for c in e["circles"]}
    said = {frozenset(c["document"] for c in f["claims"]) for f in made["findings"] if f["code"] == "origins.circular"}
    lines += [f"missed circle {sorted(c)}" for c in true - said] + [f"extra circle {sorted(c)}" for c in said - true]
    return [f"circles    found {share(len(true & said), len(true))}, invented {len(said - true)}"]


def events(truth: list[dict[str, Any]], made: dict[str, Any], lines: list[str]) -> list[str]:
    """B-cubed F1 of events."""
    gold = {d: e["event"] for e in truth for d in e["documents"]}
    said = {d: e["id"] for e in made["events"] for d in e["documents"]}
    golds, saids = Counter(gold.values()), Counter(said.values())
    both = Counter((gold[d], said[d]) for d in gold)
    p = sum(both[gold[d], said[d]] / saids[said[d]] for d in gold) / len(gold)
    r = sum(both[gold[d], said[d]] / golds[gold[d]] for d in gold) / len(gold)
    del lines
    return [f"events     B-cubed P {100 * p:.1f} R {100 * r:.1f} F1 {200 * p * r / (p + r):.1f}"]


def main(truth_path: str, comparison: str, listing: bool = False) -> None:
    """Print all scores."""
    truth = json.loads(Path(truth_path).read_text(encoding="utf-8"))["events"]
    made = json.loads(Path(comparison).read_text(encoding="utf-8"))
    lines: list[str] = []
    for part in (events, copies, accounts, verdicts, drift, circles):
        print(*part(truth, made, lines), sep="\n")
    if listing:
        print(*lines, sep="\n")


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2], len(sys.argv) == 4)
