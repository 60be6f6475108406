"""Contents and own-voice clauses to Claims; holder and time of each quantity."""

from __future__ import annotations

from rashomon.claims.figures import held
from rashomon.claims.kinds import Kind, leaves_open, own_kind
from rashomon.claims.main import main_claim
from rashomon.claims.own import own_clauses
from rashomon.claims.places import Places
from rashomon.claims.polarity import polarity
from rashomon.claims.unheld import opposite, unheld
from rashomon.claims.words import Words
from rashomon.records import Attribution, Claim, Document, Joined, Parse, Quantity, Span, Time

#: Penn tags of words that stand for others.
_POINTING = frozenset({"PRP", "WP", "WDT"})


def join(
    document: Document,
    parse: Parse,
    attributions: tuple[Attribution, ...],
    quantities: tuple[Quantity, ...],
    times: tuple[Time, ...],
) -> Joined:
    """The claims of the document in text order, and its quantities with `attribution` and `as_of` filled in.

    Each content of what was said is one claim, in however many pieces it stands. What is left of the text is the
    document's own. A negated attribution ("declined to comment") or an unreal one ("could have said") gives no claim.
    Nor does a content that only points ("it", "which").
    `polarity` is that of the words of the claim, turned where the voice says that it does not believe, want or expect
    it; the stance of a denial stands in its attribution.
    """
    words = Words(parse)
    places = Places(words)
    quoted = bytearray(len(parse.tokens))
    for i in words.inside(parse.quotes):
        quoted[i] = 1
    figures = held(words, quantities, attributions, times)

    found: list[tuple[tuple[Span, ...], str | None, Kind]] = []
    for one in attributions:
        spans = tuple(sorted(one.content_spans))
        if one.negated or one.unreal or _only_points(words, spans):
            continue
        if one.source is None and leaves_open(document.text, (*one.cue_spans, *spans)):
            continue
        found.append((spans, one.id, "question" if one.stance == "asks" else "statement"))
    found.extend(
        (spans, None, own_kind(document.text, spans, words, quoted))
        for spans in own_clauses(document, parse, words, attributions)
    )
    found.sort(key=lambda f: (f[0][0][0], -f[0][-1][1], f[1] or ""))

    disbelieved = {one.id for one in attributions if unheld(one, words)}
    claims = tuple(
        Claim(
            id=f"c{n}",
            spans=spans,
            kind=kind,
            attribution=attribution,
            polarity=opposite(polarity(words, spans)) if attribution in disbelieved else polarity(words, spans),
            place=places.of(document.text, spans),
            quantities=tuple(q.id for q in figures if _within(q.span, spans)),
            times=tuple(t.id for t in times if _within(t.span, spans)),
        )
        for n, (spans, attribution, kind) in enumerate(found, 1)
    )
    clauses = frozenset(c.id for c in claims if _clause(words, c.spans))
    main = main_claim(document.text, claims, attributions, figures, clauses)
    return Joined(claims=claims, quantities=figures, main=main)


def _clause(words: Words, spans: tuple[Span, ...]) -> bool:
    """Whether a verb stands in the spans with its subject."""
    return any(words.tokens[i].dep in {"nsubj", "nsubjpass", "expl"} for i in words.inside(spans))


def _within(span: Span, spans: tuple[Span, ...]) -> bool:
    return any(a <= span[0] and span[1] <= b for a, b in spans)


def _only_points(words: Words, spans: tuple[Span, ...]) -> bool:
    """Whether a content has no word of its own: nothing, or a pronoun for what stands elsewhere."""
    tokens = [words.tokens[i] for i in words.inside(spans)]
    return all(t.pos in {"PUNCT", "SPACE"} or t.tag in _POINTING for t in tokens)
