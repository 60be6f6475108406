"""Spotted attributions and their holders to whole Attributions."""

from __future__ import annotations

from rashomon.firmness.answers import answer
from rashomon.firmness.basis import basis
from rashomon.firmness.cue import understand
from rashomon.firmness.distance import distance
from rashomon.firmness.hedges import hedges
from rashomon.firmness.stance import judged
from rashomon.firmness.view import View
from rashomon.records import Attribution, Basis, Document, Holder, Parse, Source, Spotted, Voicing


def judge(document: Document, parse: Parse, spotted: tuple[Spotted, ...], voicing: Voicing) -> tuple[Attribution, ...]:
    """One Attribution for each spotted one, in the same order."""
    view = View(document.text, parse)
    sources = {s.id: s for s in voicing.sources}
    said = {i for one in spotted for i in view.inside((*one.content_spans, *one.cue_spans, *one.source_spans))}
    said_content = {i for one in spotted for i in view.inside(one.content_spans)}
    all_made = [
        _one(view, n, one, holder, None if holder.source is None else sources.get(holder.source), said, said_content)
        for n, (one, holder) in enumerate(zip(spotted, voicing.holders, strict=True), 1)
    ]
    plain = frozenset(n for n, (_, force) in enumerate(all_made) if force == "content")
    return answer(view, [one for one, _ in all_made], sources, plain)


def _one(
    view: View,
    number: int,
    one: Spotted,
    holder: Holder,
    source: Source | None,
    said: set[int],
    said_content: set[int],
) -> tuple[Attribution, str]:
    """One attribution, judged by its own words and the article's own around them; and the force of its cue."""
    content = view.inside(one.content_spans)
    written = view.inside(one.source_spans)
    cue = understand(view, one, content)
    stance, negated = judged(view, one, cue, content, source)
    own = [i for i in _around(view, [*cue.tokens, *content]) if i not in said]
    made = Attribution(
        id=f"a{number}",
        source=holder.source,
        relays=holder.relays,
        source_spans=one.source_spans,
        cue_spans=one.cue_spans,
        content_spans=one.content_spans,
        form=one.form,
        stance=stance,
        negated=negated,
        distance=distance(
            view, cue, content, _sentence(view, own), _following(view, content, said_content), negated, said_content
        ),
        hedges=hedges(view, one, cue, content, own, holder.source is not None and not negated),
        basis=Basis(kind="not stated") if negated else basis(view, cue, stance, written, content, own),
        within=None if one.within is None else f"a{one.within + 1}",
        score=one.score,
        unreal=one.unreal,
    )
    return made, cue.force


def _around(view: View, tokens: list[int]) -> list[int]:
    """All tokens of the first and last sentence that an attribution stands in."""
    if not tokens:
        return []
    numbers = sorted({view.tokens[min(tokens)].sentence, view.tokens[max(tokens)].sentence})
    return [i for n in numbers for i in range(view.sentences[n].first, view.sentences[n].last)]


def _sentence(view: View, own: list[int]) -> str:
    """The article's own words of a sentence."""
    return " ".join(view.words[i] for i in own)


def _following(view: View, content: list[int], said_content: set[int]) -> str:
    """The sentence after the content where the article speaks for itself, else empty."""
    if not content:
        return ""
    after = view.tokens[content[-1]].sentence + 1
    if after >= len(view.sentences):
        return ""
    sentence = view.sentences[after]
    tokens = range(sentence.first, sentence.last)
    if any(i in said_content for i in tokens) or sentence.paragraph != view.sentences[after - 1].paragraph:
        return ""
    return view.text[sentence.span[0] : sentence.span[1]]
