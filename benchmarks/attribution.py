"""Attribution side by side: `python benchmarks/attribution.py [--shared DIR] [--record] [--plot FILE]`.

For each shipped tagger and each system it is held against: exact F1 of the roles and relaxed F1 of whole attributions
on the development articles, relaxed F1 on war reporting, size on disk, and words read per CPU-second on one core. The
time of the syntax parse, which all of them need, is left out and told apart. `--record` keeps scores and digests under
"attribution" in floors.json; without it, recorded scores of the same weights and data are held against its floors.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import importlib.util
import io
import json
import re
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from rashomon import attributions, language
from rashomon.models import load_syntax, load_tagger
from rashomon.records import Document, Parse, Spotted

HERE = Path(__file__).parent
SHARED = HERE.parents[1] / "shared"
SAYING = frozenset(
    "say tell add claim deny argue warn announce report explain suggest insist believe think write note call "
    "ask state declare predict promise acknowledge admit urge accuse describe confirm estimate complain hope".split()
)
Find = Callable[[Document, Parse], Sequence[Spotted]]


def tool(shared: Path, name: str) -> ModuleType:
    """One of the scorers, as a module."""
    spec = importlib.util.spec_from_file_location(name, shared / "tools" / f"{name}.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(name)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def by_syntax(document: Document, parse: Parse) -> list[Spotted]:  # noqa: ARG001 - as all that find
    """What syntax alone gives: a verb of saying, its subject's subtree, and its clause's subtree."""
    children: dict[int, list[int]] = {}
    for token in parse.tokens:
        if token.head != token.i:
            children.setdefault(token.head, []).append(token.i)

    def below(top: int) -> tuple[int, int]:
        inside, stack = [top], [top]
        while stack:
            stack = [c for n in stack for c in children.get(n, [])]
            inside += stack
        return parse.tokens[min(inside)].start, parse.tokens[max(inside)].end

    found = []
    for token in parse.tokens:
        if token.lemma.lower() not in SAYING or token.pos != "VERB":
            continue
        own = {parse.tokens[c].dep: c for c in children.get(token.i, [])}
        content = next((own[d] for d in ("ccomp", "xcomp", "dobj", "prep") if d in own), None)
        if content is None:
            continue
        source = (below(own["nsubj"]),) if "nsubj" in own else ()
        found.append(
            Spotted(
                source_spans=source,
                cue_spans=((token.start, token.end),),
                content_spans=(below(content),),
                form="indirect",
            )
        )
    return found


def quotation_finder() -> Find | None:
    """The quotation finder of textacy, where it is installed."""
    if importlib.util.find_spec("textacy") is None:
        return None
    from textacy.extract.triples import direct_quotations  # noqa: PLC0415 - installed for this comparison only

    nlp = load_syntax()

    def find(document: Document, parse: Parse) -> list[Spotted]:  # noqa: ARG001 - it parses by itself
        (doc,) = nlp([document.text])
        found = []
        for quoted in direct_quotations(doc):
            speaker, cue = quoted.speaker, quoted.cue
            found.append(
                Spotted(
                    source_spans=((speaker[0].idx, speaker[-1].idx + len(speaker[-1])),) if len(speaker) else (),
                    cue_spans=((cue[0].idx, cue[-1].idx + len(cue[-1])),),
                    content_spans=((quoted.content.start_char, quoted.content.end_char),),
                    form="direct",
                )
            )
        return found

    return find


class Set:
    """Annotated articles with their parses."""

    def __init__(self, shared: Path, path: str) -> None:
        self.gold = shared / "data" / path
        rows = [json.loads(line) for line in self.gold.read_text(encoding="utf-8").splitlines()]
        self.documents = [Document(id=r["id"], text=r["text"], sha256="") for r in rows]
        syntax = load_syntax()
        begun = time.process_time()
        self.parses = [language.parse(d, syntax) for d in self.documents]
        self.words = sum(len(d.text.split()) for d in self.documents)
        self.parse_rate = self.words / (time.process_time() - begun)

    def read(self, find: Find) -> tuple[list[dict[str, Any]], float]:
        """Predictions as the scorers take them, and words per CPU-second."""
        begun = time.process_time()
        found = [find(d, p) for d, p in zip(self.documents, self.parses, strict=True)]
        spent = time.process_time() - begun
        return [
            {
                "id": d.id,
                "attributions": [
                    {"source": s.source_spans, "cue": s.cue_spans, "content": s.content_spans} for s in one
                ],
            }
            for d, one in zip(self.documents, found, strict=True)
        ], self.words / spent


def exact(shared: Path, gold: Path, rows: list[dict[str, Any]]) -> dict[str, float]:
    """Exact F1 of each role."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "predicted.jsonl"
        file.write_text("".join(json.dumps(r) + "\n" for r in rows), encoding="utf-8")
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            tool(shared, "score_attribution").main(str(gold), str(file))
    return {m[1]: float(m[2]) for m in re.finditer(r"^(\w+) .*F1\s+([\d.]+)", said.getvalue(), re.MULTILINE)}


def whole(shared: Path, gold: Path, rows: list[dict[str, Any]]) -> dict[str, float]:
    """Relaxed F1 of whole attributions, and recall by kind."""
    module = tool(shared, "score_relations")
    result = module.score(module.read(gold), {r["id"]: r for r in rows})
    recall = {f"recall {k}": round(100 * v["R"], 1) for k, v in result["recall_by_kind"].items()}
    return {"relaxed": round(100 * result["relaxed"]["F1"], 1), **recall}


def measure(find: Find, dev: Set, war: Set, shared: Path) -> dict[str, float]:
    """All figures of one system."""
    find(dev.documents[0], dev.parses[0])  # the first run pays for loading
    rows, rate = dev.read(find)
    fought, _ = war.read(find)
    return {
        **exact(shared, shared / "data/polnear/dev.tokens.jsonl", rows),
        **whole(shared, dev.gold, rows),
        "relaxed war": whole(shared, war.gold, fought)["relaxed"],
        "words per CPU-second": round(rate),
    }


def digest(paths: Sequence[Path]) -> str:
    """SHA-256 over files."""
    total = hashlib.sha256()
    for path in paths:
        total.update(path.read_bytes())
    return total.hexdigest()


def main() -> int:
    """Status 1 where a floor is not held."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=SHARED)
    parser.add_argument("--record", action="store_true")
    parser.add_argument("--plot", type=Path, help="an SVG of quality against speed")
    a = parser.parse_args()
    file = HERE / "floors.json"
    kept = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    own = kept.get("attribution", {"floors": {}, "scores": {}, "digests": {}})
    taggers = {name: load_tagger(model=name) for name in ("default", "small")}
    data = [a.shared / "data" / n for n in ("polnear/dev.jsonl", "polnear/dev.tokens.jsonl", "war/dev.jsonl")]
    digests = {
        "data": digest(data) if all(d.exists() for d in data) else "",
        **{name: tagger.digest for name, tagger in taggers.items()},
    }
    scores: dict[str, dict[str, float]] = own["scores"]
    if not digests["data"]:
        print("The evaluation data is not beside this checkout: recorded scores are held instead.")
    elif a.record or a.plot or digests != own["digests"]:
        dev, war = Set(a.shared, "polnear/dev.jsonl"), Set(a.shared, "war/dev.jsonl")
        print(
            f"{len(dev.documents)} articles, {dev.words} words; syntax alone {dev.parse_rate:.0f} words per CPU-second"
        )
        systems: dict[str, Find] = {
            name: lambda d, p, t=tagger: attributions.find(d, p, t) for name, tagger in taggers.items()
        }
        systems["syntax rules"] = by_syntax
        quotations = quotation_finder()
        if quotations:
            systems["textacy"] = quotations
        scores = {name: measure(find, dev, war, a.shared) for name, find in systems.items()}
        for name, figures in scores.items():
            print(f"== {name}\n   " + "  ".join(f"{k} {v:g}" for k, v in figures.items()))
        if a.record:
            kept = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
            kept["attribution"] = {"floors": own["floors"], "digests": digests, "scores": scores}
            file.write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
        if a.plot:
            a.plot.write_text(plot(scores), encoding="utf-8")
    else:
        print("Data and weights are those of the recorded scores.")
    failed = [
        f"{name}: {key} is {scores.get(name, {}).get(key, 'not measured')}, its floor is {floor}"
        for name, floors in own["floors"].items()
        for key, floor in floors.items()
        if scores.get(name, {}).get(key, -1.0) < floor
    ]
    for sentence in failed:
        print(sentence, file=sys.stderr)
    return int(bool(failed))


def plot(scores: dict[str, dict[str, float]]) -> str:
    """Relaxed F1 against words per CPU-second (logarithmic), as SVG."""
    from math import log10  # noqa: PLC0415 - the plot alone needs it

    left, top, wide, high = 60, 20, 520, 300
    marks = []
    for name, s in scores.items():
        x = left + wide * (log10(max(s["words per CPU-second"], 100)) - 2) / 4
        y = top + high * (1 - s["relaxed"] / 100)
        marks.append(f'<circle cx="{x:.0f}" cy="{y:.0f}" r="4"/><text x="{x + 8:.0f}" y="{y + 4:.0f}">{name}</text>')
    ticks = [f'<text x="{left + wide * k / 4:.0f}" y="{top + high + 18}">{10 ** (k + 2)}</text>' for k in range(5)]
    ticks += [f'<text x="24" y="{top + high * (1 - v / 100) + 4:.0f}">{v}</text>' for v in range(0, 101, 20)]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 370" font-family="sans-serif" font-size="12">'
        f'<rect width="640" height="370" fill="white"/>'
        f'<path d="M{left} {top}V{top + high}H{left + wide}" fill="none" stroke="black"/>'
        f'{"".join(ticks)}{"".join(marks)}<text x="{left}" y="{top + high + 40}">words per CPU-second, one core; '
        f"upwards: relaxed F1 of whole attributions</text></svg>\n"
    )


if __name__ == "__main__":
    sys.exit(main())
