"""A reading as one HTML file that needs nothing else: the article with its marks, findings and voices beside it."""

from __future__ import annotations

from collections import defaultdict
from string import Template

from rashomon.records import Attribution, Finding, Reading
from rashomon.render.assets_of import asset, digest
from rashomon.render.marks import Mark, marked, safe
from rashomon.render.terminal import VERDICTS
from rashomon.render.view import DISCLAIMER, NOT_GIVEN, SIDE_FIGURES, View, clean

LOOKS = 6  # voices differ by colour, by line style and by number; after this many they differ by number only


def page(reading: Reading) -> str:
    """The whole page. It loads nothing, sends nothing, and shows hostile text as text."""
    view = View(reading)
    document = reading.document
    body = "\n".join((_header(view), "<main>", _article(view), _beside(view), "</main>", _footer(view)))
    return bound(clean(document.title or "") or clean(document.uri or "") or document.id, body)


def bound(title: str, body: str) -> str:
    """A page's body between its head and its script."""
    style, script = asset("page.css"), asset("page.js")
    return Template(asset("page.html")).substitute(
        title=safe(title),
        style=style,
        script=script,
        style_hash=digest(style),
        script_hash=digest(script),
        body=body,
    )


def _header(view: View) -> str:
    document = view.reading.document
    rows = (
        ("Read", document.uri or document.id),
        ("Outlet", document.publisher or NOT_GIVEN),
        ("By", document.byline or NOT_GIVEN),
        ("Date", document.published or NOT_GIVEN),
        ("Extent", f"{len(view.text.split()):,} words, {len(view.reading.sentences):,} sentences"),
    )
    known = "".join(f"<div><dt>{label}</dt><dd>{safe(clean(value))}</dd></div>" for label, value in rows)
    title_marks = [
        Mark(s, "", f.id) for f in view.reading.findings for p in f.passages if p.field == "title" for s in p.spans
    ]
    title = marked(document.title, title_marks, {}) if document.title else f"Headline {NOT_GIVEN}"
    return f'<header><h1>{title}</h1><dl class="known">{known}</dl><p class="fixed">{DISCLAIMER}</p></header>'


# ---------------------------------------------------------------- the article


def _numbers(view: View) -> dict[str | None, int]:
    """A number for each voice, in the order in which they first speak; 0 where no source is given."""
    numbered: dict[str | None, int] = {None: 0}
    for source in view.statements:
        numbered.setdefault(source, len(numbered))
    return numbered


def look(number: int) -> str:
    """The class that gives a voice its colour and line style."""
    return "v0" if not number else f"v{number}" if number <= LOOKS else "v7"


def _article(view: View) -> str:
    numbers = _numbers(view)
    marks: list[Mark] = []
    before: dict[int, list[str]] = defaultdict(list)
    for n, (start, _) in enumerate(view.reading.sentences, 1):
        before[start].append(f'<span class="n" id="n{n}" data-n="{n}"></span>')
    for a in view.reading.attributions:
        number = numbers[a.source]
        marks += [Mark(s, f"content {look(number)}", a.id) for s in a.content_spans]
        marks += [Mark(s, "source", a.id) for s in a.source_spans]
        marks += [Mark(s, "cue", a.id) for s in a.cue_spans]
        marks += [Mark(h.span, "hedge", a.id) for h in a.hedges]
        at = min(a.content_spans or a.cue_spans or a.source_spans, default=None)
        if at is not None:
            name = safe(view.name(a))
            before[at[0]].append(
                f'<a class="tag {look(number)}" id="w-{a.id}" href="#{a.id}" data-to="{a.id}" data-label="{number or "?"}"'
                f' title="{name}" aria-label="voice {number or "not given"}: {name}"></a>'
            )
    marks += [Mark(q.span, "aside" if q.kind in SIDE_FIGURES else "figure", q.id) for q in view.reading.quantities]
    for finding in view.reading.findings:
        spans = view.spans(finding)
        marks += [Mark(s, "", finding.id) for s in spans]
        if spans:
            before[min(spans)[0]].append(
                f'<a class="pin" id="w-{finding.id}" href="#{finding.id}" data-to="{finding.id}"'
                f' data-label="{finding.id[1:]}" aria-label="finding {finding.id}"></a>'
            )
    legend = (
        '<p class="legend"><span><b class="source">source</b></span><span><i class="cue">cue</i></span>'
        '<span><u class="content v1">what voice 1 says</u></span><span class="hedge">hedge</span> '
        '<span class="figure">figure</span> <span>◆ finding</span><span><b>1</b> number of a voice</span></p>'
    )
    return f'<section aria-label="the article">{legend}<div class="text">{marked(view.text, marks, before)}</div></section>'


# ---------------------------------------------------------------- beside it


def _beside(view: View) -> str:
    parts = [_main(view)]
    for section, title in (("check", "Check before use"), ("arithmetic", "Arithmetic"), ("open", "Left open")):
        found = view.findings(section)
        if found:
            parts.append(f"<h2>{title}</h2>" + "".join(card(f, view.mark(view.spans(f))) for f in found))
    parts += [_voices(view), _own(view), _figures(view)]
    return f'<section class="beside" aria-label="findings and voices" tabindex="-1">{"".join(parts)}</section>'


def _main(view: View) -> str:
    rows, claim = view.leading(), view.main_claim
    if rows is None or claim is None:
        return ""
    key = claim.attribution
    listed = "".join(f"<dt>{label}</dt><dd>{safe(value)}</dd>" for label, value in rows)
    return (
        f'<h2>Main figure or charge</h2><div class="card main"><a class="go" href="#w-{key}" data-to="{key}">'
        f'<blockquote>{safe(view.quoted(claim.spans, 400))} <span class="at">{view.mark(claim.spans)}</span></blockquote></a>'
        f"<dl>{listed}</dl></div>"
    )


def card(finding: Finding, at: str = "") -> str:
    """One finding as a card that leads to its words; `at` is the place of the first of them."""
    word = VERDICTS[finding.verdict][0]
    verdict = f'<span class="verdict">{word}</span>: ' if word and word not in finding.message else ""
    works = "".join(f'<p class="work">{safe(clean(w))}</p>' for w in finding.workings)
    place = f' <span class="at">{at}</span>' if at else ""
    return (
        f'<div class="card" id="{finding.id}" data-key="{finding.id}"><a class="go" href="#w-{finding.id}" data-to="{finding.id}">'
        f"<p>{verdict}{safe(clean(finding.message))}{place}</p></a>{works}"
        f'<p class="meta">{safe(finding.code)}, {finding.id}</p></div>'
    )


def _voices(view: View) -> str:
    if not view.statements:
        return "<h2>Voices</h2><p>No voice but the article’s own was found.</p>"
    numbers = _numbers(view)
    parts = ["<h2>Voices and what they say</h2>"]
    for source_id, said in view.statements.items():
        source = view.sources.get(source_id or "")
        number = numbers[source_id]
        name = safe(clean(source.name)) if source else "No source given"
        tag = f'<span class="tag {look(number)}" data-label="{number or "?"}"></span>'
        parts.append(f'<h3>{tag}<span class="voice {look(number)}">{name}</span></h3>')
        if source and (traits := view.traits(source)):
            parts.append(f'<p class="traits">{safe("; ".join(traits))}</p>')
        parts.append('<ul class="said">' + "".join(_statement(view, a, number) for a in said) + "</ul>")
    return "".join(parts)


def _statement(view: View, attribution: Attribution, number: int) -> str:
    notes = view.notes(attribution)
    content = safe(view.content(attribution, 240)) if attribution.content_spans else "no content given"
    added = f' <span class="notes">({safe("; ".join(notes))})</span>' if notes else ""
    return (
        f'<li id="{attribution.id}" class="{look(number)}" data-key="{attribution.id}"><a class="go" href="#w-{attribution.id}"'
        f' data-to="{attribution.id}"><i>{safe(view.cue(attribution))}</i>: {content}'
        f' <span class="at">{view.mark(attribution.cue_spans or attribution.content_spans)}</span></a>{added}</li>'
    )


def _own(view: View) -> str:
    if not view.own:
        return ""
    rows = ""
    for claim in view.own:
        kind = f' <span class="notes">({claim.kind})</span>' if claim.kind != "statement" else ""
        number = view.sentence(claim.spans)
        rows += f'<li><a href="#n{number}" class="plain">{safe(view.words(claim.spans, 240))} <span class="at">{view.mark(claim.spans)}</span></a>{kind}</li>'
    return f'<h2>The text itself says</h2><ul class="said own">{rows}</ul>'


def _figures(view: View) -> str:
    if not view.figures:
        return ""
    rows = "".join(
        f'<tr data-key="{q.id}"><td><a class="go" href="#n{view.sentence((q.span,))}" data-to="{q.id}">{safe(view.quoted((q.span,)))} <span class="at">{view.mark((q.span,))}</span></a></td>'
        f'<td>{safe(clean(q.counted or ""))}</td><td class="notes">{safe(view.held_by(q))}</td></tr>'
        for q in view.figures
    )
    return f"<h2>Figures</h2><table><thead><tr><th>figure</th><th>of what</th><th>held by</th></tr></thead><tbody>{rows}</tbody></table>"


def _footer(view: View) -> str:
    made = view.reading.producer
    models = ", ".join(f"{name} {value[:12]}" for name, value in made.models.items())
    return f"<footer>Rashomon {safe(made.version)}; {safe(models)}. Text sha256 {view.reading.document.sha256[:16]}.</footer>"
