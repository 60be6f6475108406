"""A comparison as text for a terminal: what was read and skipped first, then one screen a matter."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from rashomon.records import Account, Comparison, Event, Matter, Reuse
from rashomon.render.pile import (
    COPIED,
    ONE_EACH,
    ORIGINS_LINE,
    ROOTS,
    Layout,
    Pile,
    counted,
    family,
    interval,
    many,
    shared,
    tally,
    verdict,
)
from rashomon.render.terminal import finding_line, printed
from rashomon.render.view import DISCLAIMER, clean

MOST_CLAIMS = 4  # claims of an account shown in full; the rest are counted, and stand in JSON and HTML
MOST_CARRIERS = 8  # documents of an account that are named; the rest are counted
MOST_SKIPPED = 20


def pile_terminal(comparison: Comparison, *, width: int = 80, color: bool = False) -> str:
    """One comparison as text, `width` columns wide."""
    pile = Pile(comparison)
    parts: list[RenderableType] = [*_coverage(pile)]
    for event, laid in pile.events:
        parts += _event(pile, event, laid)
    if pile.alone:
        parts += [Text(""), Text("NO EVENT SHARED WITH ANOTHER DOCUMENT", style="bold"), _documents(pile, pile.alone)]
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


def _event(pile: Pile, event: Event, laid: Layout) -> list[RenderableType]:
    """An event: what texts differ in, one screen a matter; then what has one account, in brief."""
    parts: list[RenderableType] = [
        Text(""),
        Text(f"EVENT  {clean(event.label)}", style="bold"),
        _documents(pile, event.documents),
        Padding(Text(tally(pile.held(event))), (0, 0, 0, 7)),
    ]
    for matter in laid.differing:
        parts += _matter(pile, matter)
    for head, note, matters, body in (
        ("ONE ACCOUNT EACH", ONE_EACH, laid.one_each, _known),
        ("IN COPIES ONLY", COPIED, laid.copied, _where),
    ):
        if matters:
            parts += [Text(""), Padding(Text.assemble((head, "bold"), f"  {note}"), (0, 0, 0, 2))]
            for matter in matters:
                parts += _brief(pile, matter, body(pile, matter.accounts[0]))
    return parts


def _brief(pile: Pile, matter: Matter, body: RenderableType) -> list[RenderableType]:
    """A matter of one account: what it is, what is known of it, and what was found."""
    return [
        Padding(_head(matter, matter.accounts[0]), (0, 0, 0, 4)),
        body,
        *(Padding(finding_line(f), (0, 0, 0, 8)) for f in pile.findings_of(matter)),
    ]


def _known(pile: Pile, account: Account) -> RenderableType:
    """Who says it, where, and with which origins."""
    rows: list[tuple[str, RenderableType]] = [
        ("by", Text("; ".join(pile.speakers(account)[:MOST_CLAIMS]))),
        ("in", _carriers(pile, account)),
        ("origins", _origins(account)),
    ]
    return _rows(rows, indent=8, width=8)


def _where(pile: Pile, account: Account) -> RenderableType:
    """The texts that have it."""
    return Padding(_carriers(pile, account), (0, 0, 0, 8))


def _head(matter: Matter, account: Account) -> Text:
    label = "" if account.label == matter.label else f"  {clean(account.label)}"
    return Text.assemble((f"{matter.id}  {clean(matter.label)}", "bold"), label)


def _documents(pile: Pile, names: Sequence[str]) -> RenderableType:
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
    rows: list[tuple[str, RenderableType]] = [
        ("since", Text(pile.label(account.first.document))),
        ("in", _carriers(pile, account)),
    ]
    claims = pile.distinct(account)
    for n, ref in enumerate(claims[:MOST_CLAIMS]):
        rows.append(
            ("says" if n == 0 else "", Text(f"{pile.voice(ref)}: {pile.words(ref)} {pile.label(ref.document)}"))
        )
    if len(claims) > MOST_CLAIMS:
        rows.append(("", Text(f"and {many(len(claims) - MOST_CLAIMS, 'more claim')}", style="dim")))
    rows.append(("origins", _origins(account)))
    body = _rows(rows, indent=8, width=8)
    return Group(Padding(head, (0, 0, 0, 6)), body) if headed else body


def _carriers(pile: Pile, account: Account) -> Text:
    carriers = pile.carriers(account)
    more = f"; and {len(carriers) - MOST_CARRIERS} more" if len(carriers) > MOST_CARRIERS else ""
    return Text("; ".join(pile.label(n) for n in carriers[:MOST_CARRIERS]) + more)


def _origins(account: Account) -> Text:
    roots = "; ".join(
        f"{clean(r.name)} ({ROOTS[r.kind]}{family(r)}, {many(len(r.documents), 'document')})"
        for r in account.origins.roots
    )
    return Text(counted(account.origins) + (f": {roots}" if roots else ""))


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
