"""How a finding came about, as a tree down to the words."""

from __future__ import annotations

from rich.text import Text
from rich.tree import Tree

from rashomon.records import Finding, Reading, Step
from rashomon.render.terminal import VERDICTS, printed
from rashomon.render.view import View, clean


def explain(reading: Reading, finding: Finding, *, width: int = 80, color: bool = False) -> str:
    """One finding with its workings and steps; every leaf quotes the words that it rests on, with their place."""
    view = View(reading)
    word = VERDICTS[finding.verdict][0] or finding.verdict
    tree = Tree(Text.assemble((f"{finding.id}  {finding.code}  {word}", "bold"), f"\n{clean(finding.message)}"))
    if finding.workings:
        workings = tree.add(Text("workings", style="italic"))
        for sentence in finding.workings:
            workings.add(Text(clean(sentence)))
    for step in finding.steps:
        _grow(view, tree, step)
    if not finding.steps:
        for passage in finding.passages:
            for span in passage.spans:
                tree.add(_quoted(view, span, passage.field))
    return printed(tree, width=width, color=color)


def _grow(view: View, tree: Tree, step: Step) -> None:
    branch = tree.add(Text(clean(step.says)))
    for span in step.spans:
        branch.add(_quoted(view, span, "text"))
    for inner in step.steps:
        _grow(view, branch, inner)


def _quoted(view: View, span: tuple[int, int], field: str) -> Text:
    if field == "title":
        title = clean((view.reading.document.title or "")[span[0] : span[1]])
        return Text(f"“{title}”  title, characters {span[0]} to {span[1]}")
    return Text(f"“{view.words((span,))}”  {view.mark((span,))} characters {span[0]:,} to {span[1]:,}")
