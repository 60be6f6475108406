"""A comparison as one HTML file that needs nothing else: matters first, then passages side by side, then the documents."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from rashomon.records import Account, ClaimRef, Comparison, Event, Matter, Reuse
from rashomon.render import pictures
from rashomon.render.marks import Mark, marked, safe
from rashomon.render.page import bound, card, look
from rashomon.render.pile import (
    COPIED,
    DIRECTIONS,
    KINDS,
    ONE_EACH,
    ORIGINS_LINE,
    ROOTS,
    Layout,
    Pile,
    counted,
    family,
    interval,
    many,
    tally,
    verdict,
)
from rashomon.render.view import DISCLAIMER, clean

MOST_LABELS = 30  # documents of an event that are named above its matters
LEAST_LINKS = 3  # matters, or events, from which on a page has a table of contents
MOST_PASSAGES = 300  # pairs of passages shown side by side; the rest stand in the JSON
MOST_CLAIMS = 60  # claims of one account shown; the rest are counted


def pile_page(comparison: Comparison) -> str:
    """The whole page. Every claim, passage and finding leads to its words in the documents at the end."""
    pile = Pile(comparison)
    keys = {name: f"d{n}" for n, name in enumerate(pile.views, 1)}
    parts = [_header(pile), '<main class="pile">']
    parts.append(_contents(pile))
    parts += [_event(pile, keys, event, laid) for event, laid in pile.events]
    parts.append(_alone(pile))
    parts += [_matter(pile, keys, matter) for matter in pile.unheld]
    parts.append(_also(pile))
    parts.append(_credits(pile))
    parts.append(_passages(pile))
    parts.append(_documents(pile, keys))
    parts.append("</main>")
    return bound(f"Comparison of {comparison.coverage.read} documents", "\n".join(parts))


def _header(pile: Pile) -> str:
    coverage = pile.comparison.coverage
    skipped = ", ".join(f"{safe(clean(s.input))} ({safe(s.code)})" for s in coverage.skipped) or "none"
    return (
        f"<header><h1>{many(coverage.read, 'document')} compared</h1>"
        f'<dl class="known"><div><dt>Skipped</dt><dd>{skipped}</dd></div></dl>'
        f'<p class="fixed">{DISCLAIMER} {ORIGINS_LINE}</p></header>'
    )


def _contents(pile: Pile) -> str:
    """Links to what texts differ in, event by event; empty where the first screen shows it anyway."""
    if sum(len(laid.differing) for _, laid in pile.events) < LEAST_LINKS and len(pile.events) < LEAST_LINKS:
        return ""
    items = ""
    for event, laid in pile.events:
        inner = "".join(
            f'<li><a href="#{safe(m.id)}">{safe(clean(m.label))}</a> <span class="at">{safe(verdict(m))}</span></li>'
            for m in laid.differing
        )
        head = f'<a href="#{safe(event.id)}">{safe(clean(event.label))}</a>'
        items += f'<li>{head} <span class="at">{many(len(event.documents), "document")}</span><ul>{inner}</ul></li>'
    return f'<nav aria-label="Contents"><h2>Contents</h2><ul>{items}</ul></nav>'


def _event(pile: Pile, keys: dict[str, str], event: Event, laid: Layout) -> str:
    """An event: what texts differ in at length; then what has one account, folded."""
    matters = "".join(_matter(pile, keys, matter) for matter in laid.differing)
    for head, note, some in (("One account each", ONE_EACH, laid.one_each), ("In copies only", COPIED, laid.copied)):
        if some:
            folded = "".join(_folded(pile, keys, matter) for matter in some)
            matters += f'<h2>{head}</h2><p class="traits">{note}</p>{folded}'
    return (
        f'<section id="{safe(event.id)}"><h2>Event</h2><h3>{safe(clean(event.label))}</h3>{_labels(pile, event.documents)}'
        f"<p>{safe(tally(pile.held(event)))}</p>{matters}</section>"
    )


def _labels(pile: Pile, names: Sequence[str]) -> str:
    more = f"; and {len(names) - MOST_LABELS} more" if len(names) > MOST_LABELS else ""
    return f'<p class="traits">{"; ".join(safe(pile.label(n)) for n in names[:MOST_LABELS])}{more}</p>'


def _alone(pile: Pile) -> str:
    """The documents that share their event with no other."""
    return f"<h2>No event shared with another document</h2>{_labels(pile, pile.alone)}" if pile.alone else ""


def _folded(pile: Pile, keys: dict[str, str], matter: Matter) -> str:
    """A matter of one account, opened by a click."""
    account = matter.accounts[0]
    label = clean(matter.label) + ("" if account.label == matter.label else f": {clean(account.label)}")
    known = f"{many(len(pile.carriers(account)), 'document')}, {counted(account.origins)}"
    found = "".join(card(f) for f in pile.findings_of(matter))
    return (
        f'<details class="matter" id="{safe(matter.id)}"><summary>{safe(label)} <span class="at">{safe(known)}</span></summary>'
        f"{_account(pile, keys, 1, account, '')}{found}</details>"
    )


def _matter(pile: Pile, keys: dict[str, str], matter: Matter) -> str:
    accounts = "".join(
        _account(pile, keys, n, account, clean(account.label) if account.label != matter.label else "")
        for n, account in enumerate(matter.accounts, 1)
    )
    found = "".join(card(f) for f in pile.findings_of(matter))
    return (
        f'<section class="matter" id="{safe(matter.id)}"><h3>{safe(clean(matter.label))}'
        f' <span class="verdict">{safe(verdict(matter))}</span></h3><p>{safe(clean(matter.why))}</p>'
        f"{pictures.figures(pile, matter)}{accounts}{found}</section>"
    )


def _account(pile: Pile, keys: dict[str, str], number: int, account: Account, label: str) -> str:
    """One account; no `label` where it is that of the matter, and each wording of a document once."""
    value = interval(account)
    claims = pile.distinct(account)
    said = "".join(_claim(pile, keys, ref, number) for ref in claims[:MOST_CLAIMS])
    more = f"<li>and {len(claims) - MOST_CLAIMS} more claims</li>" if len(claims) > MOST_CLAIMS else ""
    roots = "; ".join(f"{safe(clean(r.name))} ({ROOTS[r.kind]}{safe(family(r))})" for r in account.origins.roots)
    return (
        f'<div class="card account"><p><span class="tag {look(number)}" data-label="{number}"></span>'
        f"<b>{safe(label)}</b> {safe(value)}</p>"
        f'<p class="traits">since {safe(pile.label(account.first.document))}; in {many(len(pile.carriers(account)), "document")}</p>'
        f'<ul class="said">{said}{more}</ul>'
        f'<p class="work">{safe(counted(account.origins))}{": " + roots if roots else ""}</p>{pictures.origins(pile, account)}</div>'
    )


def _claim(pile: Pile, keys: dict[str, str], ref: ClaimRef, number: int) -> str:
    key = f"{keys.get(ref.document, 'd0')}-{ref.claim}"
    return (
        f'<li class="{look(number)}" data-key="{key}"><a class="go" href="#w-{key}" data-to="{key}"><b>{safe(pile.voice(ref))}</b>:'
        f' {safe(pile.words(ref, 240))} <span class="at">{safe(pile.label(ref.document))}</span></a></li>'
    )


def _also(pile: Pile) -> str:
    if not pile.other_findings:
        return ""
    return "<h2>Also found across the documents</h2>" + "".join(card(f) for f in pile.other_findings)


def _credits(pile: Pile) -> str:
    if not pile.credits:
        return ""
    rows = [f"<li>{safe(pile.label(source))} credits {safe(', '.join(names))}</li>" for source, names in pile.credits]
    return f"<h2>Credits</h2><ul>{''.join(rows)}</ul>"


def _passages(pile: Pile) -> str:
    if not pile.comparison.reuse:
        return ""
    shown = pile.comparison.reuse[:MOST_PASSAGES]
    more = len(pile.comparison.reuse) - len(shown)
    rest = f"<p>{more:,} more passages stand in the JSON.</p>" if more else ""
    return f"<h2>Copies and rewordings, side by side</h2>{''.join(_pair(pile, r) for r in shown)}{rest}"


def _pair(pile: Pile, reuse: Reuse) -> str:
    sides = ""
    for stretch in (reuse.source, reuse.target):
        view = pile.views.get(stretch.document)
        words = safe(view.text[slice(*stretch.span)]) if view else ""
        sides += f'<div><p class="traits">{safe(pile.label(stretch.document))}</p><p class="passage">{words}</p></div>'
    head = f"{KINDS[reuse.kind]}, {DIRECTIONS[reuse.direction]}: {pile.label(reuse.source.document)} and {pile.label(reuse.target.document)}"
    return f'<details><summary>{safe(head)}</summary><div class="pair">{sides}</div></details>'


def _documents(pile: Pile, keys: dict[str, str]) -> str:
    marks: dict[str, list[Mark]] = defaultdict(list)
    for matter in pile.comparison.matters:
        for number, account in enumerate(matter.accounts, 1):
            for ref in account.claims:
                view = pile.views.get(ref.document)
                claim = view.claims.get(ref.claim) if view else None
                if claim:
                    key = f"{keys[ref.document]}-{ref.claim}"
                    marks[ref.document] += [Mark(s, f"content {look(number)}", key) for s in claim.spans]
    for finding in pile.comparison.findings:
        for passage in finding.passages:
            if passage.field == "text" and passage.document in keys:
                marks[passage.document] += [Mark(s, "", finding.id) for s in passage.spans]
    seen: set[str] = set()
    return "<h2>The documents</h2>" + "".join(
        _document(pile, name, keys[name], marks[name], seen) for name in pile.views
    )


def _document(pile: Pile, name: str, key: str, marks: list[Mark], seen: set[str]) -> str:
    view = pile.views[name]
    first: dict[str, int] = {}
    for mark in marks:
        first[mark.key] = min(first.get(mark.key, mark.span[0]), mark.span[0])
    before: dict[int, list[str]] = defaultdict(list)
    for one, at in first.items():
        label = one[1:] if one.startswith("f") else ""
        kind = f'class="pin" data-label="{label}"' if label else 'class="anchor"'
        named = "" if one in seen else f' id="w-{one}"'
        seen.add(one)
        before[at].append(f'<a {kind}{named} href="#{one}" data-to="{one}" aria-label="{one}"></a>')
    known = " · ".join(safe(clean(x)) for x in (view.reading.document.title, view.reading.document.uri) if x)
    return (
        f'<details id="{key}"><summary>{safe(pile.label(name))}</summary><p class="traits">{known}</p>'
        f'<div class="text">{marked(view.text, marks, before)}</div></details>'
    )
