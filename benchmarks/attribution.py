"""Attribution side by side: `python benchmarks/attribution.py [--shared DIR] [--sized FILE ...] [--docs]`.

For each shipped tagger and each system it is held against, in one run on one core: exact F1 of the roles and relaxed F1
of whole attributions on the development articles, and words read per CPU-second, the syntax parse not counted. Speed
is the median of rounds in which the systems take turns. `--sized` names encoders of BERT-base's size, as `python -m
training.sized` writes them: they read the small tagger's windows, and what they say is thrown away. textacy is measured
where it is installed (`pip install textacy`). `--docs` writes the table and the picture into docs/. Floors of quality
are held by floors.py, not here.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib.util
import io
import json
import os
import re
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

os.environ["TOKENIZERS_PARALLELISM"] = "false"
os.environ["OMP_NUM_THREADS"] = "1"

import onnxruntime
from pictures import scatter

from rashomon import attributions, language
from rashomon.models import load_syntax, load_tagger
from rashomon.records import Document, Parse, Spotted

DOCS = Path(__file__).parents[1] / "docs"
SHARED = Path(__file__).parents[2] / "shared"
TABLE = re.compile(r"(<!-- table of: [^>]+ -->\n).*?(\n\n)", re.DOTALL)
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
    """The finder of direct quotations of textacy, where it is installed.

    It refuses texts with an odd number of quotation marks; such texts are given to it paragraph by paragraph.
    """
    if importlib.util.find_spec("textacy") is None:
        return None
    from textacy.extract.triples import direct_quotations  # noqa: PLC0415 - installed for this comparison only

    syntax = load_syntax()
    parsed: dict[str, list[Any]] = {}

    def prepared(document: Document, parse: Parse) -> list[Any]:
        texts = [" ".join(document.text.split("\n"))] + [document.text[a:b] for a, b in parse.paragraphs]
        return list(syntax(texts))

    def find(document: Document, parse: Parse) -> list[Spotted]:
        if document.id not in parsed:
            parsed[document.id] = prepared(document, parse)
        whole, *parts = parsed[document.id]
        try:
            return [_quotation(quoted, 0) for quoted in direct_quotations(whole)]
        except ValueError:
            found = []
            for part, (start, _) in zip(parts, parse.paragraphs, strict=True):
                with contextlib.suppress(ValueError):
                    found += [_quotation(quoted, start) for quoted in direct_quotations(part)]
            return found

    return find


def _quotation(quoted: Any, start: int) -> Spotted:
    def span(tokens: Any) -> tuple[int, int]:
        return start + tokens[0].idx, start + tokens[-1].idx + len(tokens[-1])

    return Spotted(
        source_spans=(span(quoted.speaker),),
        cue_spans=(span(quoted.cue),),
        content_spans=(span(list(quoted.content)),),
        form="direct",
    )


class Sized:
    """A tagger that runs an encoder of another size for its time alone and answers as another did before."""

    def __init__(self, file: Path, model: Any) -> None:
        settings = onnxruntime.SessionOptions()
        settings.intra_op_num_threads = settings.inter_op_num_threads = 1
        settings.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(str(file), settings, providers=["CPUExecutionProvider"])
        self._model, self._real = model, model._session
        self._known: dict[bytes, Any] = {}
        self.name, self.digest, self.tables, self.pieces = file.stem, "", model.tables, model.pieces

    def run(self, names: list[str], given: dict[str, Any]) -> Any:
        """As a session does it; the first time, the other's own answer is asked for too and kept."""
        key = given["pieces"].tobytes() + given["features"].tobytes()
        if key not in self._known:
            self._known[key] = self._real.run(names, given)
        self._session.run(names, given)
        return self._known[key]

    def __call__(self, windows: Sequence[Any]) -> Any:
        """As a tagger."""
        self._model._session = self
        try:
            return self._model(windows)
        finally:
            self._model._session = self._real


class Articles:
    """Annotated articles with their parses."""

    def __init__(self, shared: Path, path: str) -> None:
        self.gold = shared / "data" / path
        rows = [json.loads(line) for line in self.gold.read_text(encoding="utf-8").splitlines()]
        self.documents = [Document(id=r["id"], text=r["text"], sha256="") for r in rows]
        syntax = load_syntax()
        self.parses = [language.parse(d, syntax) for d in self.documents]

    def read(self, find: Find) -> list[dict[str, Any]]:
        """Predictions as the scorers take them."""
        return [
            {
                "id": d.id,
                "attributions": [
                    {"source": s.source_spans, "cue": s.cue_spans, "content": s.content_spans} for s in find(d, p)
                ],
            }
            for d, p in zip(self.documents, self.parses, strict=True)
        ]


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


def speeds(systems: dict[str, Find], articles: Articles, count: int, rounds: int) -> dict[str, float]:
    """Words per CPU-second of each system, the median of rounds in which they take turns."""
    chosen = list(zip(articles.documents[:count], articles.parses[:count], strict=True))
    words = sum(len(d.text.split()) for d, _ in chosen)
    spent: dict[str, list[float]] = {name: [] for name in systems}
    for number in range(rounds + 1):
        for name, find in systems.items():
            begun = time.process_time()
            for document, parse in chosen:
                find(document, parse)
            if number:  # the first round pays for loading
                spent[name].append(time.process_time() - begun)
    return {name: words / statistics.median(times) for name, times in spent.items()}


def table(scores: dict[str, dict[str, float]]) -> str:
    """The scores as a table in Markdown; what was not measured is a dash."""
    columns = ("source", "cue", "content", "relaxed", "words per CPU-second", "times a BERT-base size")
    lines = ["| | " + " | ".join(columns) + " |", "|---" * (len(columns) + 1) + "|"]
    for name, one in scores.items():
        cells = [f"{one[c]:,.0f}" if one.get(c, 0) > 100 else f"{one[c]:.1f}" if c in one else "-" for c in columns]
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def main() -> None:
    """Measure, print, and with --docs keep."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=Path, default=SHARED)
    parser.add_argument("--sized", type=Path, nargs="*", default=[])
    parser.add_argument("--articles", type=int, default=20, help="how many are read for speed; quality takes all")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--docs", action="store_true")
    a = parser.parse_args()
    dev = Articles(a.shared, "polnear/dev.jsonl")
    taggers = {f"Rashomon, {name}": load_tagger(model=name) for name in ("default", "small")}
    systems: dict[str, Find] = {
        name: lambda d, p, t=tagger: attributions.find(d, p, t) for name, tagger in taggers.items()
    }
    systems["verbs of saying over syntax"] = by_syntax
    quotations = quotation_finder()
    if quotations:
        systems["textacy, direct quotations"] = quotations
    else:
        print("textacy is not installed in this environment: it is left out.")
    scores = {}
    for name, find in systems.items():
        rows = dev.read(find)
        scores[name] = {
            **exact(a.shared, a.shared / "data/polnear/dev.tokens.jsonl", rows),
            **whole(a.shared, dev.gold, rows),
        }
    for file in a.sized:
        sized = Sized(file, taggers["Rashomon, small"])
        systems[file.stem] = lambda d, p, t=sized: attributions.find(d, p, t)
    if not a.sized:
        print("No encoder of BERT-base's size was named (`python -m training.sized FILE` makes one): it is left out.")
    syntax = load_syntax()
    systems["spaCy pipeline alone"] = lambda d, p: list(syntax([d.text]))[:0]  # noqa: ARG005 - as all that find
    for name, rate in speeds(systems, dev, a.articles, a.rounds).items():
        scores.setdefault(name, {})["words per CPU-second"] = rate
    base = max((scores[f.stem]["words per CPU-second"] for f in a.sized), default=None)
    if base:
        for name in taggers:
            scores[name]["times a BERT-base size"] = scores[name]["words per CPU-second"] / base
    print(table(scores))
    print("\n".join(f"{n}: " + ", ".join(f"{k} {v:g}" for k, v in one.items()) for n, one in scores.items()))
    if a.docs:
        page = DOCS / "benchmarks.md"
        written = TABLE.sub(lambda m: m[1] + table(scores) + m[2], page.read_text(encoding="utf-8"))
        page.write_text(written, encoding="utf-8")
        points = [(n, s["words per CPU-second"], s["relaxed"]) for n, s in scores.items() if "relaxed" in s]
        lines = [(n, s["words per CPU-second"]) for n, s in scores.items() if "relaxed" not in s]
        (DOCS / "quality-and-speed.svg").write_text(scatter(points, lines), encoding="utf-8")


if __name__ == "__main__":
    main()
