"""Pictures for the page of a comparison, as SVG: figures of each account over time, and origins down to reprints.

Accounts are told apart by number and by the style of their line. Nothing is sorted or coloured by number of origins.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from rashomon.records import Account, Matter
from rashomon.render.marks import safe
from rashomon.render.pile import Pile, figure

WIDE, TALL = 640, 240
LEFT, RIGHT, TOP, BOTTOM = 70, 16, 14, 44
ROOM = 76  # width of a day's name
MOST_DOCUMENTS = 40  # documents drawn in a picture of origins; the rest are counted

Point = tuple[str, int, float | None, float | None]  # day, number of the account, low, high


def _points(pile: Pile, matter: Matter) -> list[Point]:
    """One point for each day on which an account's figure was published, in the order of the days."""
    found: set[Point] = set()
    for number, account in enumerate(matter.accounts, 1):
        if account.low is None and account.high is None:
            continue
        for ref in account.claims:
            document = pile.document(ref.document)
            if document and document.published:
                found.add((document.published, number, account.low, account.high))
    return sorted(found, key=lambda p: (p[0], p[1]))


def figures(pile: Pile, matter: Matter) -> str:
    """Intervals over time, open ends as arrows; empty where fewer than two dated figures can be shown."""
    points = _points(pile, matter)
    days = sorted({_ordinal(p[0]) for p in points if _ordinal(p[0])})
    if len(points) < 2 or not days:
        return ""
    values = [v for p in points for v in p[2:] if v is not None]
    top, low = max(values), min(0.0, *values)
    span = (top - low) or 1.0
    top += 0.12 * span

    def x(day: str, number: int) -> float:
        inner = WIDE - LEFT - RIGHT - 40
        at = (_ordinal(day) - days[0]) / max(1, days[-1] - days[0])
        return LEFT + 20 + at * inner + 7 * ((number - 1) % 5 - 2)

    def y(value: float) -> float:
        return TOP + (TALL - TOP - BOTTOM) * (1 - (value - low) / (top - low))

    parts = [_axis(y(tick), tick) for tick in _ticks(low, top)]
    parts += [
        f'<text class="axis" x="{x(day, 3):.0f}" y="{TALL - 22}" text-anchor="middle">{safe(day)}</text>'
        for day in _named([p[0] for p in points], lambda d: x(d, 3))
    ]
    parts += [_bar(x(day, number), number, lo, hi, y) for day, number, lo, hi in points]
    title = f"figures of each account of {matter.label} over time"
    return (
        f'<svg class="picture" viewBox="0 0 {WIDE} {TALL}" role="img" aria-label="{safe(title)}">{"".join(parts)}</svg>'
    )


def _named(days: Sequence[str], x: Callable[[str], float]) -> list[str]:
    """The days that get a name under the picture: the first, the last, and those between with room for it."""
    kept = [days[0]]
    for day in dict.fromkeys(days):
        if x(day) - x(kept[-1]) >= ROOM and (day == days[-1] or x(days[-1]) - x(day) >= ROOM):
            kept.append(day)
    return kept if days[-1] in kept else [*kept, days[-1]]


def _ordinal(day: str) -> int:
    try:
        return date.fromisoformat(day).toordinal()
    except ValueError:
        return 0


def _ticks(low: float, top: float) -> list[float]:
    step = 10.0 ** (len(str(int(max(1.0, top - low)))) - 1)
    while (top - low) / step > 5:
        step *= 2
    count = int((top - low) / step) + 1
    return [low + n * step for n in range(count)]


def _axis(at: float, tick: float) -> str:
    return (
        f'<line class="grid" x1="{LEFT}" x2="{WIDE - RIGHT}" y1="{at:.1f}" y2="{at:.1f}"/>'
        f'<text class="axis" x="{LEFT - 8}" y="{at + 4:.1f}" text-anchor="end">{safe(figure(tick))}</text>'
    )


def _bar(at: float, number: int, low: float | None, high: float | None, y: Callable[[float], float]) -> str:
    """One interval: a bar from low to high, an arrow at an open end, a dot for a single value; its number beside it."""
    known = [v for v in (low, high) if v is not None]
    bottom, top = y(known[0]), y(known[-1])
    style = f"v{(number - 1) % 6 + 1}"
    shape = f'<line class="bar {style}" x1="{at:.1f}" x2="{at:.1f}" y1="{bottom:.1f}" y2="{top:.1f}"/>'
    for edge, is_open, way in ((bottom, low is None, 1), (top, high is None, -1)):
        if is_open:
            head = f"v{way * 14}m-4 {-way * 5}l4 {way * 5}l4 {-way * 5}"
            shape += f'<path class="bar {style}" d="M{at:.1f} {edge:.1f}{head}"/>'
        else:
            shape += f'<circle class="dot {style}" cx="{at:.1f}" cy="{edge:.1f}" r="3.5"/>'
    return shape + f'<text class="axis number" x="{at + 6:.1f}" y="{top - 5:.1f}">{number}</text>'


def origins(pile: Pile, account: Account) -> str:
    """Roots on the left, the documents that rest on them on the right; empty where no root is visible."""
    roots = account.origins.roots
    names = [n for n in pile.carriers(account) if any(n in r.documents for r in roots)]
    if not roots or not names:
        return ""
    shown = names[:MOST_DOCUMENTS]
    row = 24
    tall = row * max(len(roots), len(shown)) + 16
    place = {name: 16 + row * n + (tall - 16 - row * len(shown)) / 2 for n, name in enumerate(shown)}
    parts: list[str] = []
    for n, root in enumerate(roots):
        at = 16 + row * n + (tall - 16 - row * len(roots)) / 2
        parts += [
            f'<path class="edge" d="M300 {at:.0f}C350 {at:.0f} 350 {place[name]:.0f} 400 {place[name]:.0f}"/>'
            for name in root.documents
            if name in place
        ]
        parts.append(f'<text x="292" y="{at + 4:.0f}" text-anchor="end">{safe(_short(root.name, 38))}</text>')
    parts += [f'<text x="408" y="{at + 4:.0f}">{safe(_short(pile.label(n), 32))}</text>' for n, at in place.items()]
    more = f"<p>and {len(names) - len(shown)} more documents</p>" if len(names) > len(shown) else ""
    label = safe(f"origins of {account.label}")
    return (
        f'<svg class="picture" viewBox="0 0 {WIDE} {tall}" role="img" aria-label="{label}">{"".join(parts)}</svg>{more}'
    )


def _short(words: str, most: int) -> str:
    return words if len(words) <= most else words[: most - 1] + "…"
