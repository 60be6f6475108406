"""The plot of `relations_scale.py`: time and memory over documents, as a small SVG for light and dark pages."""

from __future__ import annotations

from typing import Any

WIDTH, HEIGHT, TOP, BOTTOM = 640, 250, 44, 40
STYLE = """text{font:12px system-ui,sans-serif;fill:#333}.h{font-weight:600}.g{stroke:#ddd}
.p{stroke:#999;stroke-dasharray:3 4;fill:none}
.l{stroke:#2f6fb2;stroke-width:2;fill:none}.d{fill:#2f6fb2}.n{fill:#666}
@media(prefers-color-scheme:dark){text{fill:#ddd}.g{stroke:#444}.p{stroke:#888}
.l{stroke:#7db3ea}.d{fill:#7db3ea}.n{fill:#aaa}}"""


def ticks(most: float) -> list[float]:
    """Three or four round marks from nothing to a little more than the greatest value."""
    step = 1.0
    while step * 4 < most:
        step *= 2.5 if str(step)[0] == "2" else 2
    count = int(-(-most // step))
    return [step * n for n in range(count + 1)]


def panel(left: int, right: int, title: str, unit: str, points: list[tuple[int, float]]) -> list[str]:
    """One set of axes with its line; the dashed line is growth in proportion to the first point."""
    marks = ticks(max(y for _, y in points))
    most_x, most_y = max(x for x, _ in points), marks[-1]

    def at(x: float, y: float) -> tuple[float, float]:
        down = (HEIGHT - TOP - BOTTOM) * y / most_y
        return round(left + (right - left) * x / most_x, 1), round(HEIGHT - BOTTOM - down, 1)

    made = [f'<text class="h" x="{left}" y="18">{title}</text>']
    for mark in marks:
        _, y = at(0, mark)
        made.append(f'<line class="g" x1="{left}" x2="{right}" y1="{y}" y2="{y}"/>')
        made.append(f'<text class="n" x="{left - 6}" y="{y + 4}" text-anchor="end">{mark:g}</text>')
    for x, _ in points:
        side = "end" if x == most_x else "middle"
        made.append(f'<text class="n" x="{at(x, 0)[0]}" y="{HEIGHT - BOTTOM + 17}" text-anchor="{side}">{x:,}</text>')
    middle = (left + right) // 2
    made.append(f'<text class="n" x="{middle}" y="{HEIGHT - 6}" text-anchor="middle">documents</text>')
    first_x, first_y = points[0]
    reach = min(most_x, most_y / first_y * first_x)
    (x0, y0), (x1, y1) = at(0, 0), at(reach, first_y * reach / first_x)
    made.append(f'<path class="p" d="M{x0} {y0}L{x1} {y1}"/>')
    made.append('<path class="l" d="M' + "L".join("{} {}".format(*at(*p)) for p in points) + '"/>')
    for x, y in points:
        px, py = at(x, y)
        made.append(f'<circle class="d" cx="{px}" cy="{py}" r="3.5"/>')
        if x == most_x:
            made.append(f'<text x="{px - 8}" y="{py - 8}" text-anchor="end">{y:g} {unit}</text>')
        else:  # the line climbs, so below it there is room
            x_at, y_at = (px + 7, py + 15) if py + 19 < HEIGHT - BOTTOM else (px - 12, py - 9)
            made.append(f'<text x="{x_at}" y="{y_at}">{y:g} {unit}</text>')
    return made


def picture_of(done: list[dict[str, Any]]) -> str:
    """Both panels."""
    seconds = [(d["documents"], d["all_cpu_s"]) for d in done]
    memory = [(d["documents"], round(d["peak_mb"] / 1024, 2)) for d in done]
    said = "; ".join(f"{n:,} documents: {s:g} s, {m:g} GB" for (n, s), (_, m) in zip(seconds, memory, strict=True))
    body = panel(48, 300, "Comparing, seconds of CPU on one core", "s", seconds)
    body += panel(378, 630, "Peak memory, GB", "GB", memory)
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{said}">'
    return "\n".join([head, f"<title>{said}</title><style>{STYLE}</style>", *body, "</svg>"]) + "\n"
