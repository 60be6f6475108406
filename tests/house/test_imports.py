"""The house table of the architecture, held against the code: which part may import which."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import rashomon

ROOT = Path(rashomon.__file__).parent

FOUNDATION = {"records", "errors", "plain"}
STAGES = {
    "documents", "language", "attributions", "voices", "firmness", "quantities", "times", "claims",
    "relations", "findings",
}  # fmt: skip
LIBRARIES = {"arithmetic"}  # pure functions under the stages
EDGES = {"models", "ledger", "render"}

# part -> the other parts of the package that it may import
ALLOWED: dict[str, set[str]] = {
    "records": set(),
    "errors": set(),
    "plain": {"records"},
    **{part: {"records", "errors"} for part in LIBRARIES},
    **{stage: {"records", "errors"} | LIBRARIES for stage in STAGES},
    **dict.fromkeys(EDGES, FOUNDATION),
    "pipeline": {"records", "errors"} | STAGES,
    "reader": {"records", "errors", "models", "pipeline", "documents", "ledger"},
    "comparer": {"records", "errors", "pipeline", "reader", "ledger"},
    "api": {"records", "errors", "documents", "pipeline", "reader", "comparer", "ledger"},
    "__init__": {"errors", "plain", "reader", "documents", "records", "api"},
    "__main__": {"app"},
    "app": FOUNDATION | STAGES | EDGES | {"pipeline", "reader", "comparer", ""},
}


def part_of(file: Path) -> str:
    """The part of the package that a file belongs to: its folder, or its name at the top."""
    inside = file.relative_to(ROOT)
    return inside.parts[0] if len(inside.parts) > 1 else inside.stem


def imported(file: Path) -> set[str]:
    """The parts of the package that a file imports; the empty name is the package itself."""
    parts: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file.name}: imports are absolute"
            top = node.module == "rashomon"
            names = [f"rashomon.{a.name}" for a in node.names] if top else [node.module or ""]
        for name in names:
            if name.split(".")[0] == "rashomon":
                rest = name.split(".")[1:]
                known = {p.stem for p in ROOT.glob("*.py")} | {p.name for p in ROOT.iterdir() if p.is_dir()}
                parts.add(rest[0] if rest and rest[0] in known else "")
    return parts


FILES = sorted(ROOT.rglob("*.py"))


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.relative_to(ROOT).as_posix())
def test_each_part_imports_only_what_the_house_allows(file: Path):
    part = part_of(file)
    assert part in ALLOWED, f"{part} has no place in the house"
    extra = imported(file) - ALLOWED[part] - {part}
    assert not extra, f"{file.relative_to(ROOT)} imports {sorted(extra)}"


def test_every_part_in_the_table_exists():
    there = {part_of(file) for file in FILES}
    assert set(ALLOWED) - there == set()


def test_stages_use_no_clock_no_network_no_files():
    forbidden = {"socket", "urllib.request", "requests", "http", "subprocess", "random", "time"}
    for file in FILES:
        if part_of(file) not in STAGES - {"documents"} | LIBRARIES:
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            used = {*names, *(n.split(".")[0] for n in names)} & forbidden
            assert not used, f"{file.relative_to(ROOT)} imports {used}"
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id != "open", f"{file.relative_to(ROOT)} opens a file"
