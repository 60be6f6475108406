"""Pictures for the documentation, as SVG that reads well on light and dark pages."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from math import log10

_LEFT, _TOP, _WIDE, _HIGH = 56, 24, 560, 300
_LOW, _DECADES = 100, 5  # words per CPU-second where the axis begins, and its length in powers of ten
_STYLE = (
    "text{font:13px sans-serif;fill:#1f2328}.axis{stroke:#59636e;fill:none}.grid{stroke:#d1d9e0}"
    ".own{fill:#0969da}.other{fill:#9a6700}.only{stroke:#59636e;stroke-dasharray:4 4}.small{font-size:11px}"
    "@media(prefers-color-scheme:dark){text{fill:#e6edf3}.axis{stroke:#9198a1}.grid{stroke:#30363d}"
    ".own{fill:#58a6ff}.other{fill:#d29922}.only{stroke:#9198a1}}"
)


def scatter(points: Sequence[tuple[str, float, float]], speeds: Sequence[tuple[str, float]]) -> str:
    """Quality (0 to 100, upwards) against words per CPU-second (logarithmic), each point with its name.

    `speeds` are of systems that have no quality to show: they stand as dashed lines.
    """
    base = _TOP + _HIGH

    def across(rate: float) -> float:
        return _LEFT + _WIDE * min(max(log10(rate / _LOW) / _DECADES, 0.0), 1.0)

    drawn = []
    for mark in range(0, 101, 20):
        y = base - _HIGH * mark / 100
        drawn.append(f'<path class="grid" d="M{_LEFT} {y:.0f}H{_LEFT + _WIDE}"/>')
        drawn.append(f'<text x="{_LEFT - 8}" y="{y + 4:.0f}" text-anchor="end">{mark}</text>')
    for power in range(_DECADES + 1):
        rate = _LOW * 10**power
        drawn.append(f'<text x="{across(rate):.0f}" y="{base + 20}" text-anchor="middle">{rate:,}</text>')
    drawn.append(f'<path class="axis" d="M{_LEFT} {_TOP}V{base}H{_LEFT + _WIDE}"/>')
    for number, (name, rate) in enumerate(sorted(speeds, key=lambda s: s[1])):
        x, y = across(rate), base - 12 - 18 * number
        drawn.append(f'<path class="only" d="M{x:.0f} {_TOP}V{base}"/>')
        drawn.append(f'<text class="small" x="{x + 5:.0f}" y="{y}">{escape(name)}</text>')
    for name, rate, quality in points:
        x, y = across(rate), base - _HIGH * quality / 100
        kind = "own" if name.startswith("Rashomon") else "other"
        drawn.append(f'<circle class="{kind}" cx="{x:.0f}" cy="{y:.0f}" r="5"/>')
        left = x > _LEFT + _WIDE * 0.7
        anchor = f'x="{x - 9:.0f}" text-anchor="end"' if left else f'x="{x + 9:.0f}"'
        drawn.append(f'<text {anchor} y="{y + 4:.0f}">{escape(name)}</text>')
    said = "words per CPU-second on one core, the syntax parse not counted; upwards: whole attributions, relaxed F1"
    drawn.append(f'<text class="small" x="{_LEFT}" y="{base + 42}">{said}</text>')
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_LEFT + _WIDE + 40} {base + 56}" role="img">'
    return f"{head}<title>Quality against speed</title><style>{_STYLE}</style>{''.join(drawn)}</svg>\n"
