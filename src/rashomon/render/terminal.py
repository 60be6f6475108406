"""A reading as text for a terminal, in the order in which an editor asks: what, who, how firmly, what to check."""

from __future__ import annotations

from io import StringIO

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from rashomon.records import Attribution, Finding, Reading
from rashomon.render.view import DISCLAIMER, NOT_GIVEN, View, clean

VERDICTS: dict[str, tuple[str, str]] = {
    "holds": ("consistent", "green"),
    "fails": ("does not add up as written", "bold magenta"),
    "depends": ("depends", "yellow"),
    "undecided": ("undecided", "cyan"),
    "noted": ("", ""),
}

MOST_OWN, MOST_FIGURES = 24, 24  # lines shown in the terminal; JSON and the page have them all


def terminal(reading: Reading, *, width: int = 80, color: bool = False, numbered: bool = False) -> str:
    """One reading as text, `width` columns wide. `numbered` adds the article's sentences with their numbers."""
    view = View(reading)
    parts: list[RenderableType] = [*_heading(view), *_main(view)]
    parts += _findings(view, "check", "CHECK BEFORE USE")
    parts += _findings(view, "arithmetic", "ARITHMETIC")
    parts += _findings(view, "open", "LEFT OPEN")
    parts += _voices(view)
    parts += _own(view)
    parts += _figures(view)
    if numbered:
        parts += _sentences(view)
    return printed(Group(*parts), width=width, color=color)


def printed(what: RenderableType, *, width: int, color: bool) -> str:
    """Anything that rich can lay out, as a string without trailing spaces."""
    out = StringIO()
    console = Console(
        file=out,
        width=max(40, width),
        force_terminal=color,
        color_system="standard" if color else None,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
    console.print(what)
    return "\n".join(line.rstrip() for line in out.getvalue().split("\n")).rstrip("\n") + "\n"


def _title(words: str) -> list[RenderableType]:
    return [Text(""), Text(words, style="bold")]


def _item(mark: str, body: RenderableType, indent: int = 2, hang: int = 5) -> RenderableType:
    row = Table.grid(padding=(0, 1))
    row.add_column(width=hang, no_wrap=True)
    row.add_column(ratio=1)
    row.add_row(Text(mark, style="dim"), body)
    return Padding(row, (0, 0, 0, indent))


def _heading(view: View) -> list[RenderableType]:
    document = view.reading.document
    words, sentences = f"{len(view.text.split()):,}", f"{len(view.reading.sentences):,}"
    rows = (
        ("Read", clean(document.uri or document.id)),
        ("Headline", clean(document.title or "") or NOT_GIVEN),
        ("Outlet", clean(document.publisher or "") or NOT_GIVEN),
        ("Date", clean(document.published or "") or NOT_GIVEN),
        ("Extent", f"{words} words, {sentences} sentences; [n] stands for the n-th sentence"),
    )
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True)
    table.add_column(ratio=1)
    for label, value in rows:
        table.add_row(Text(label, style="dim"), Text(value))
    return [table, Text(DISCLAIMER, style="italic")]


def _main(view: View) -> list[RenderableType]:
    rows, claim = view.leading(), view.main_claim
    if rows is None or claim is None:
        return []
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True, width=8)
    table.add_column(ratio=1)
    for n, (label, value) in enumerate(rows):
        again = n > 0 and rows[n - 1][0] == label
        table.add_row(Text("" if again else label, style="dim"), Text(value, style="bold" if label == "Says" else ""))
    body = Text(view.quoted(claim.spans, 400))
    return [*_title("MAIN FIGURE OR CHARGE"), _item(view.mark(claim.spans), body), Padding(table, (0, 0, 0, 8))]


def _findings(view: View, section: str, title: str) -> list[RenderableType]:
    found = view.findings(section)
    if not found:
        return []
    parts = _title(title)
    for finding in found:
        parts.append(_item(view.mark(view.spans(finding)), _finding(finding)))
    return parts


def finding_line(finding: Finding) -> Text:
    """One finding in one sentence: its verdict where the message does not say it, its code and its id."""
    word, style = VERDICTS[finding.verdict]
    line = Text.assemble((f"{word}: ", style) if word and word not in finding.message else "", clean(finding.message))
    line.append(f"  ({finding.code}, {finding.id})", style="dim")
    return line


def _finding(finding: Finding) -> RenderableType:
    line = finding_line(finding)
    rows: list[RenderableType] = [line]
    if finding.code.startswith("figures."):
        rows += [Padding(Text(clean(w), style="dim"), (0, 0, 0, 2)) for w in finding.workings]
    return Group(*rows)


def _voices(view: View) -> list[RenderableType]:
    if not view.statements:
        return [*_title("VOICES"), Padding(Text("No voice but the article's own was found."), (0, 0, 0, 2))]
    parts = _title("VOICES AND WHAT THEY SAY")
    for source_id, said in view.statements.items():
        source = view.sources.get(source_id or "")
        head = Text(clean(source.name) if source else "No source given", style="bold")
        traits = view.traits(source) if source else []
        if traits:
            head.append(f"  {'; '.join(traits)}", style="not bold")
        parts.append(Padding(head, (0, 0, 0, 2)))
        parts += [_item(view.mark(a.cue_spans or a.content_spans), _statement(view, a), indent=4) for a in said]
    return parts


def _statement(view: View, attribution: Attribution) -> Text:
    line = Text(view.cue(attribution), style="italic")
    said = view.content(attribution, 240) if attribution.content_spans else "no content given"
    line.append(f": {said}", style="not italic")
    notes = view.notes(attribution)
    if notes:
        line.append(f"  ({'; '.join(notes)})", style="not italic dim")
    return line


def _own(view: View) -> list[RenderableType]:
    if not view.own:
        return []
    parts = _title("THE TEXT ITSELF SAYS")
    for claim in view.own[:MOST_OWN]:
        line = Text(view.words(claim.spans, 200))
        if claim.kind != "statement":
            line.append(f"  ({claim.kind})", style="dim")
        parts.append(_item(view.mark(claim.spans), line))
    return parts + _more(len(view.own) - MOST_OWN)


def _figures(view: View) -> list[RenderableType]:
    if not view.figures:
        return []
    parts = _title("FIGURES")
    for quantity in view.figures[:MOST_FIGURES]:
        line = Text(view.quoted((quantity.span,)))
        if quantity.counted and quantity.counted.lower() not in str(line).lower():
            line.append(f"  {clean(quantity.counted)}")
        line.append(f"  {view.held_by(quantity)}", style="dim")
        parts.append(_item(view.mark((quantity.span,)), line))
    return parts + _more(len(view.figures) - MOST_FIGURES)


def _more(number: int) -> list[RenderableType]:
    return (
        [Padding(Text(f"and {number} more, in the JSON and the page", style="dim"), (0, 0, 0, 8))] if number > 0 else []
    )


def _sentences(view: View) -> list[RenderableType]:
    parts = _title("THE TEXT, BY SENTENCE")
    parts += [_item(f"[{n}]", Text(clean(view.text[a:b]))) for n, (a, b) in enumerate(view.reading.sentences, 1)]
    return parts
