"""A comparison as text for a terminal: what was read and skipped first, then one screen a matter."""

from __future__ import annotations

from itertools import groupby

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from rashomon.records import Account, Comparison, Matter, Reuse
from rashomon.render.pile import ORIGINS_LINE, ROOTS, Pile, counted, family, interval, many, shared, tally, verdict
from rashomon.render.terminal import finding_line, printed
from rashomon.render.view import DISCLAIMER, clean

MOST_CLAIMS = 4  # claims of an account shown in full; the rest are counted, and stand in JSON and HTML
MOST_SKIPPED = 20


def pile_terminal(comparison: Comparison, *, width: int = 80, color: bool = False) -> str:
    """One comparison as text, `width` columns wide."""
    pile = Pile(comparison)
    parts: list[RenderableType] = [*_coverage(pile)]
    for event in comparison.events:
        parts += [Text(""), Text(f"EVENT  {clean(event.label)}", style="bold"), _documents(pile, event.documents)]
        held = pile.held(event)
        if len(event.documents) > 1:
            parts.append(Padding(Text(tally(held)), (0, 0, 0, 7)))
        for matter in held:
            parts += _matter(pile, matter)
    for matter in pile.unheld:
        parts += _matter(pile, matter)
    parts += _copies(pile) + _credits(pile) + _rest(pile)
    return printed(Group(*parts), width=width, color=color)


def _rows(rows: list[tuple[str, RenderableType]], indent: int = 0, width: int | None = None) -> RenderableType:
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True, width=width)
    table.add_column(ratio=1)
    for label, value in rows:
        table.add_row(Text(label, style="dim"), value)
    return Padding(table, (0, 0, 0, indent))


def _coverage(pile: Pile) -> list[RenderableType]:
    coverage = pile.comparison.coverage
    rows: list[tuple[str, RenderableType]] = [("Read", Text(many(coverage.read, "document")))]
    if coverage.skipped:
        named = [f"{clean(s.input)} ({s.code})" for s in coverage.skipped[:MOST_SKIPPED]]
        more = len(coverage.skipped) - len(named)
        rows.append(("Skipped", Text(", ".join(named) + (f" and {more:,} more" if more else ""))))
    else:
        rows.append(("Skipped", Text("none")))
    return [_rows(rows), Text(DISCLAIMER, style="italic"), Text(ORIGINS_LINE, style="italic")]


def _documents(pile: Pile, names: tuple[str, ...]) -> RenderableType:
    shown = [pile.label(n) for n in names[:12]]
    more = len(names) - len(shown)
    return Padding(Text("; ".join(shown) + (f"; and {more:,} more" if more else ""), style="dim"), (0, 0, 0, 7))


def _matter(pile: Pile, matter: Matter) -> list[RenderableType]:
    head = Text.assemble((f"{matter.id}  {clean(matter.label)}", "bold"), f"  {verdict(matter)}")
    parts: list[RenderableType] = [Text(""), Padding(head, (0, 0, 0, 2))]
    if matter.why:
        parts.append(Padding(Text(clean(matter.why)), (0, 0, 0, 6)))
    parts += [_account(pile, account, account.label != matter.label) for account in matter.accounts]
    parts += [Padding(finding_line(f), (0, 0, 0, 6)) for f in pile.findings_of(matter)]
    return parts


def _account(pile: Pile, account: Account, headed: bool) -> RenderableType:
    """One account; `headed`: with its label, which is not said twice where it is that of the matter."""
    value = interval(account)
    head = Text.assemble((clean(account.label), "bold"), f"  {value}" if value else "")
    carriers = pile.carriers(account)
    rows: list[tuple[str, RenderableType]] = [
        ("since", Text(pile.label(account.first.document))),
        (
            "in",
            Text(
                "; ".join(pile.label(n) for n in carriers[:8])
                + (f"; and {len(carriers) - 8} more" if len(carriers) > 8 else "")
            ),
        ),
    ]
    claims = pile.distinct(account)
    for n, ref in enumerate(claims[:MOST_CLAIMS]):
        rows.append(
            ("says" if n == 0 else "", Text(f"{pile.voice(ref)}: {pile.words(ref)} {pile.label(ref.document)}"))
        )
    if len(claims) > MOST_CLAIMS:
        rows.append(("", Text(f"and {many(len(claims) - MOST_CLAIMS, 'more claim')}", style="dim")))
    roots = "; ".join(
        f"{clean(r.name)} ({ROOTS[r.kind]}{family(r)}, {len(r.documents)} document{'s' * (len(r.documents) != 1)})"
        for r in account.origins.roots
    )
    rows.append(("origins", Text(counted(account.origins) + (f": {roots}" if roots else ""))))
    body = _rows(rows, indent=8, width=8)
    return Group(Padding(head, (0, 0, 0, 6)), body) if headed else body


def _copies(pile: Pile) -> list[RenderableType]:
    if not pile.comparison.reuse:
        return []

    def key(r: Reuse) -> tuple[str, str, str]:
        return (r.source.document, r.target.document, r.kind)

    rows: list[tuple[str, RenderableType]] = []
    for _, group in groupby(sorted(pile.comparison.reuse, key=key), key=key):
        passages = list(group)
        length = sum(p.target.span[1] - p.target.span[0] for p in passages)
        rows.append((f"{len(passages)}", Text(shared(passages[0], length, pile))))
    return [Text(""), Text("COPIES AND REWORDINGS", style="bold"), _rows(rows, indent=2, width=5)]


def _credits(pile: Pile) -> list[RenderableType]:
    if not pile.credits:
        return []
    rows: list[tuple[str, RenderableType]] = [
        ("", Text(f"{pile.label(source)} credits {', '.join(names)}")) for source, names in pile.credits
    ]
    return [Text(""), Text("CREDITS", style="bold"), _rows(rows, indent=2, width=5)]


def _rest(pile: Pile) -> list[RenderableType]:
    if not pile.other_findings:
        return []
    return [
        Text(""),
        Text("ALSO FOUND ACROSS THE DOCUMENTS", style="bold"),
        *(Padding(finding_line(f), (0, 0, 0, 2)) for f in pile.other_findings),
    ]
