"""How a finding came about, as a tree down to the words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from rich.text import Text
from rich.tree import Tree

from rashomon.records import Comparison, Finding, Passage, Reading, Span, Step
from rashomon.render.pile import Pile
from rashomon.render.terminal import VERDICTS, printed
from rashomon.render.view import View, clean


def explain(reading: Reading, finding: Finding, *, width: int = 80, color: bool = False) -> str:
    """One finding with its workings and steps; every leaf quotes the words that it rests on, with their place."""
    tree = _head(finding)
    for step in finding.steps:
        _grow(View(reading), tree, step)
    if not finding.steps:
        _passages({reading.document.id: View(reading)}, tree, finding.passages)
    return printed(tree, width=width, color=color)


def explain_across(comparison: Comparison, finding: Finding, *, width: int = 80, color: bool = False) -> str:
    """One finding over many documents: its steps down to the words in each document, then what else it rests on."""
    pile = Pile(comparison)
    tree = _head(finding)
    for step in finding.steps:
        _say(pile, tree, step)
    shown = {(document, span) for step in finding.steps for document, span in _places(step)}
    rest = [
        Passage(document=p.document, field=p.field, spans=left)
        for p in finding.passages
        if (left := tuple(s for s in p.spans if p.field == "title" or (p.document, s) not in shown))
    ]
    _passages(pile.views, tree, rest, pile)
    return printed(tree, width=width, color=color)


def _head(finding: Finding) -> Tree:
    word = VERDICTS[finding.verdict][0] or finding.verdict
    tree = Tree(Text.assemble((f"{finding.id}  {finding.code}  {word}", "bold"), f"\n{clean(finding.message)}"))
    if finding.workings:
        workings = tree.add(Text("workings", style="italic"))
        for sentence in finding.workings:
            workings.add(Text(clean(sentence)))
    return tree


def _say(pile: Pile, tree: Tree, step: Step) -> None:
    branch = tree.add(Text(clean(step.says)))
    view = pile.views.get(step.document or "")
    if view is not None:
        for span in step.spans:
            branch.add(_quoted(view, span, "text"))
    for inner in step.steps:
        _say(pile, branch, inner)


def _places(step: Step) -> Iterator[tuple[str | None, Span]]:
    for span in step.spans:
        yield step.document, span
    for inner in step.steps:
        yield from _places(inner)


def _grow(view: View, tree: Tree, step: Step) -> None:
    branch = tree.add(Text(clean(step.says)))
    for span in step.spans:
        branch.add(_quoted(view, span, "text"))
    for inner in step.steps:
        _grow(view, branch, inner)


def _passages(views: Mapping[str, View], tree: Tree, passages: Iterable[Passage], pile: Pile | None = None) -> None:
    for passage in passages:
        branch = tree.add(Text(pile.label(passage.document))) if pile else tree
        if passage.document in views:
            for span in passage.spans:
                branch.add(_quoted(views[passage.document], span, passage.field))


def _quoted(view: View, span: Span, field: str) -> Text:
    if field == "title":
        title = clean((view.reading.document.title or "")[span[0] : span[1]])
        return Text(f"“{title}”  title, characters {span[0]} to {span[1]}")
    return Text(f"“{view.words((span,))}”  {view.mark((span,))} characters {span[0]:,} to {span[1]:,}")
