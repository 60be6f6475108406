"""Time and memory of comparing at three sizes, readings already in a ledger.

    relations_scale.py documents OUT.jsonl [--shared DIR]     some 3,000 real articles, the rest simulated, mixed
    relations_scale.py read DOCUMENTS.jsonl READINGS.jsonl    read by the small tagger; goes on where it was stopped
    relations_scale.py fill DOCUMENTS.jsonl READINGS.jsonl FILLED.jsonl
    relations_scale.py measure READINGS.jsonl RESULTS.json [SIZE ...]
    relations_scale.py plot RESULTS.json PICTURE.svg

The real articles are those of `gva` and `fnc`; the simulated ones are of the newsroom's blind bank (a seed of their
own), in which no two events share a place. Groups of articles stay together and are shuffled, so that the first 1,000
and 3,000 are as mixed as all 10,000. Where reading all of them takes too long, `fill` puts for each simulated event
that was not read one that was, under fresh names of the same length and other dates, so that its spans stay true.

Each size is measured in a process of its own: documents are looked up in a ledger of just that size, taken from it,
compared, and the comparison is kept. Printed are seconds of CPU and of the clock, and peak memory.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

REAL, ALL, SEED, EVENTS = 3000, 10000, 600600, 830
SIZES = (1000, 3000, 10000)

Group = list[dict[str, Any]]


def rows(path: str | Path) -> Iterator[dict[str, Any]]:
    """The objects of a JSONL file."""
    with Path(path).open(encoding="utf-8") as file:
        yield from map(json.loads, file)


def real(shared: Path) -> list[Group]:
    """Articles of `gva` by incident and of `fnc` by group."""
    groups: dict[str, Group] = defaultdict(list)
    for one in rows(shared / "fnc" / "claim_groups.jsonl"):
        for article in one["articles"]:
            known = {"id": f"fnc-{article['id']}", "text": article["text"], "language": "en"}
            groups[f"fnc{one['group']}"].append(known)
    for one in rows(shared / "gva" / "articles.jsonl"):
        known = {k: one[k] for k in ("id", "title", "publisher", "published", "text") if one.get(k)}
        groups[f"gva{one['incident']}"].append({**known, "language": "en"})
    return [groups[name] for name in sorted(groups)]


def simulated() -> list[Group]:
    """Articles of the blind bank by event."""
    sys.path.insert(0, str(Path(__file__).parent / "newsroom"))
    import generate_blind  # noqa: PLC0415 - on the path only now

    documents, truths = generate_blind.pile(SEED, EVENTS, "sim-")
    known = {d["id"]: {k: v for k, v in d.items() if k != "attributions"} for d in documents}
    return [[known[name] for name in event["documents"]] for event in truths]


def mixed(shared: Path) -> Iterator[dict[str, Any]]:
    """All documents, group by group, in one random order; texts that are empty or come twice are left out."""
    rng = random.Random(6)  # noqa: S311 - a simulation, to be repeated
    chosen, seen, total = [], set[str](), 0
    groups = real(shared)
    rng.shuffle(groups)
    for wanted, pool in ((REAL, groups), (ALL, simulated())):
        for group in pool:
            new = [d for d in group if d.get("text", "").strip() and d["id"] not in seen]
            if total >= wanted:
                break
            seen.update(d["id"] for d in new)
            total += len(new)
            chosen.append(new[: len(new) - max(0, total - ALL)])
    rng.shuffle(chosen)
    for group in chosen:
        yield from group


def write_documents(out: str, shared: str) -> None:
    """Write the pile."""
    with Path(out).open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(one, ensure_ascii=False) + "\n" for one in mixed(Path(shared)))


def read(documents: str, out: str) -> None:
    """Append the readings that are missing, in the documents' order."""
    import rashomon  # noqa: PLC0415
    from rashomon.records import Document  # noqa: PLC0415

    done = {one["document"]["id"] for one in rows(out)} if Path(out).exists() else set()
    reader = rashomon.Reader(model="small")
    with Path(out).open("a", encoding="utf-8") as file:
        new = (one for one in rows(documents) if one["id"] not in done)
        made = (Document(sha256=hashlib.sha256(d["text"].encode()).hexdigest(), **d) for d in new)
        for result in reader.read_many(made):
            if isinstance(result, Exception):
                print(result, file=sys.stderr)
            else:
                file.write(rashomon.to_json(result) + "\n")


def fill(documents: str, readings: str, out: str) -> None:
    """Write readings in the documents' order, with renamed events where simulated ones were not read."""
    from scale_names import renamed, vocabulary  # noqa: PLC0415

    with Path(readings).open(encoding="utf-8") as file:
        lines = {json.loads(line)["document"]["id"]: line for line in file}
    groups: dict[str, list[str]] = defaultdict(list)
    for one in rows(documents):
        simulated_one = one["id"].startswith("sim-")
        groups[one["id"].rsplit("-", 1)[0] if simulated_one else one["id"]].append(one["id"])
    whole = [n for n, ids in groups.items() if n.startswith("sim-") and all(i in lines for i in ids)]
    known, rng = vocabulary(), random.Random(SEED)  # noqa: S311 - a simulation
    missing = [n for n, ids in groups.items() if n.startswith("sim-") and n not in set(whole)]
    absent = sum(i not in lines for n, ids in groups.items() if n not in set(missing) for i in ids)
    need = absent + sum(len(groups[n]) for n in missing)
    groups["sim-more"] = [""] * absent
    missing += ["sim-more"] if absent else []
    made, used = 0, 0
    with Path(out).open("w", encoding="utf-8") as file:
        for name, ids in groups.items():
            if name not in set(missing):
                file.writelines(lines[i] for i in ids if i in lines)
                continue
            while made < need and made < used + len(ids):
                old = groups[whole[rng.randrange(len(whole))]]
                new = renamed([lines[i] for i in old], f"{name}-{made}", known, rng)
                file.writelines(new)
                made += len(new)
            used += len(ids)
    print(f"{len(lines)} read, {len(whole)} simulated events whole; {made} documents renamed")


def keep(readings: str, count: int, path: str) -> None:
    """Put the first readings into a ledger, as the code of today would have made them."""
    import msgspec  # noqa: PLC0415

    from rashomon.ledger import Ledger  # noqa: PLC0415
    from rashomon.reader import Reader  # noqa: PLC0415
    from rashomon.records import Reading  # noqa: PLC0415

    producer = Reader(model="small").producer
    decoder = msgspec.json.Decoder(Reading)
    with Path(readings).open("rb") as file, Ledger(path) as ledger:
        for line in islice(file, count):
            ledger.keep(msgspec.structs.replace(decoder.decode(line), producer=producer))


def one_size(readings: str, count: int, path: str) -> None:
    """Compare the first documents with their ledger, and print one line of JSON."""
    import msgspec  # noqa: PLC0415

    from rashomon.comparer import distinct  # noqa: PLC0415
    from rashomon.ledger import Ledger, comparison_key, reading_key  # noqa: PLC0415
    from rashomon.pipeline import relate  # noqa: PLC0415
    from rashomon.reader import Reader  # noqa: PLC0415
    from rashomon.records import Document, Reading  # noqa: PLC0415

    decoder = msgspec.json.Decoder(dict[str, msgspec.Raw])
    with Path(readings).open("rb") as file:
        raw = [decoder.decode(line)["document"] for line in islice(file, count)]
    documents = [msgspec.json.decode(one, type=Document) for one in raw]
    reader = Reader(model="small")
    producer = reader.producer
    clock, cpu = time.perf_counter(), time.process_time()
    with Ledger(path) as ledger:
        before = ledger.count()
        held = [r for r in reader.read_many(distinct(documents), ledger) if isinstance(r, Reading)]
        if not len(held) == before == ledger.count():
            sys.exit(f"{before} readings were kept, {len(held)} taken: the code has changed, run again")
        loaded, loaded_cpu = time.perf_counter(), time.process_time()
        made = relate(held, (), producer)
        related, related_cpu = time.perf_counter(), time.process_time()
        key = comparison_key([(r.document.id, reading_key(r.document, r.producer)) for r in held], producer)
        ledger.conclude(key, made)
    done = {
        "documents": len(held),
        "words": sum(len(r.document.text.split()) for r in held),
        "simulated": sum(r.document.id.startswith("sim-") for r in held),
        "load_cpu_s": round(loaded_cpu - cpu, 1),
        "compare_cpu_s": round(related_cpu - loaded_cpu, 1),
        "all_cpu_s": round(time.process_time() - cpu, 1),
        "load_s": round(loaded - clock, 1),
        "compare_s": round(related - loaded, 1),
        "all_s": round(time.perf_counter() - clock, 1),
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        "events": len(made.events),
        "matters": len(made.matters),
        "reuse": len(made.reuse),
        "findings": len(made.findings),
        "busy": round(os.getloadavg()[0], 1),
    }
    print(json.dumps(done))


def measure(readings: str, out: str, sizes: list[int]) -> None:
    """Each size in a process of its own, with a ledger of its own."""
    done = []
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            path = str(Path(folder) / f"{size}.sqlite")
            keep(readings, size, path)
            command = [sys.executable, __file__, "one", readings, str(size), path]
            line = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
            print(line, end="", flush=True)
            done.append(json.loads(line))
            Path(path).unlink()
    Path(out).write_text(json.dumps(done, indent=1) + "\n", encoding="utf-8")


def main(words: list[str]) -> None:
    """What is asked for."""
    match words:
        case ["documents", out]:
            write_documents(out, "../shared/data")
        case ["documents", out, "--shared", shared]:
            write_documents(out, shared)
        case ["read", documents, out]:
            read(documents, out)
        case ["fill", documents, readings, out]:
            fill(documents, readings, out)
        case ["measure", readings, out, *sizes]:
            measure(readings, out, [int(s) for s in sizes] or list(SIZES))
        case ["one", readings, size, path]:
            one_size(readings, int(size), path)
        case ["plot", results, picture]:
            from scale_plot import picture_of  # noqa: PLC0415

            done = json.loads(Path(results).read_text(encoding="utf-8"))
            Path(picture).write_text(picture_of(done), encoding="utf-8")
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
