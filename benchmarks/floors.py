"""Hold quality against its floors: `python benchmarks/floors.py [--record] [--shared DIR]`.

`floors.json` keeps the floors, the scores last recorded, and the digests of data, weights and code that they were
recorded with. Same digests: the recorded scores are held against the floors. Other weights or code, and the data at
hand: everything is scored anew. No data: said so plainly, and only the recorded scores are held. Comparison is scored
on piles that stand here, so it needs no data, and alone where nothing but its code has changed. `--record` scores anew
and writes scores and digests; floors are changed by hand, in a change that says why.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "newsroom"))  # for `measure`

from measure import measure as compared
from quality import SHARED, TASKS, measure

import rashomon
from rashomon.models import load_syntax, load_tagger
from rashomon.models.tagger import MODELS

HERE = Path(__file__).parent
CODE = Path(rashomon.__file__).parent
COMPARING = ("relations/", "findings/across/", "comparer.py")
# What turns a text into a reading; the command line, renderings and comparison change no score of it.
OUTSIDE = (*COMPARING, "app/", "render/", "ledger/", "api.py", "__main__.py")


def digest_of(paths: list[Path], root: Path) -> str:
    """SHA-256 over files and their names, in the order of the names."""
    total = hashlib.sha256()
    for path in sorted(paths):
        total.update(path.relative_to(root).as_posix().encode())
        total.update(path.read_bytes())
    return total.hexdigest()


def digests(shared: Path) -> dict[str, str]:
    """Of the data, where it is there; of the weights; of the code of reading, and that of comparing with its piles."""
    data = shared / "data"
    files = sorted({data / t for task in TASKS.values() for t in (task.texts, task.gold, task.labels) if t})
    weights = [load_syntax().digest, *(load_tagger(model=model).digest for model in MODELS)]
    names = {p: p.relative_to(CODE).as_posix() for p in CODE.rglob("*.py")}
    code = [p for p, name in names.items() if not name.startswith(OUTSIDE)]
    comparing = [p for p, name in names.items() if name.startswith(COMPARING)]
    piles = [p for p in (HERE / "newsroom").iterdir() if p.suffix in {".py", ".jsonl"}]
    return {
        "data": digest_of(files, data) if all(f.is_file() for f in files) else "",
        "weights": hashlib.sha256(" ".join(weights).encode()).hexdigest(),
        "code": digest_of(code, CODE),
        "comparing": digest_of(comparing, CODE) + digest_of(piles, HERE),
    }


def below(scores: dict[str, float], floors: dict[str, float]) -> list[str]:
    """One sentence for each floor that is not held; of `false accusations` and what is `invented`, each ceiling."""
    said = []
    for name, floor in floors.items():
        if name not in scores:
            said.append(f"{name} was not measured; its floor is {floor}")
        elif name.endswith(("false accusations", "invented")):
            if scores[name] > floor:
                said.append(f"{name} is {scores[name]:g}, above its ceiling of {floor:g}")
        elif scores[name] < floor:
            said.append(f"{name} is {scores[name]}, below its floor of {floor}")
    return said


def main() -> int:
    """Status 1 where a floor is not held."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--record", action="store_true")
    parser.add_argument("--shared", type=Path, default=SHARED)
    chosen = parser.parse_args()
    file = HERE / "floors.json"
    kept = json.loads(file.read_text(encoding="utf-8"))
    now = digests(chosen.shared)
    changed = [part for part in now if now[part] != kept["digests"].get(part)]
    scores = kept["scores"]
    anew = {}
    if not now["data"]:
        print("The evaluation data is not beside this checkout: recorded scores of reading are held.")
    elif chosen.record or {"data", "weights", "code"} & set(changed):
        anew |= measure(list(TASKS), chosen.shared)
    if chosen.record or {"weights", "code", "comparing"} & set(changed):
        anew |= compared()
    if anew:
        print(f"Changed since the scores were recorded: {', '.join(changed) or 'nothing'}. Scored anew.")
        scores = {**scores, **anew}
        if chosen.record and now["data"]:
            file.write_text(json.dumps({**kept, "digests": now, "scores": scores}, indent=1) + "\n", encoding="utf-8")
    else:
        print("Weights and code are those of the recorded scores.")
    failed = below(scores, kept["floors"])
    for sentence in failed:
        print(sentence, file=sys.stderr)
    print(f"{len(kept['floors']) - len(failed)} of {len(kept['floors'])} floors held.")
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
