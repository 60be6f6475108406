"""Checks over any text and any records: no crash, no broken span, the same findings for the same input."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rashomon import claims
from rashomon.findings import ORDER, check
from rashomon.records import Analysis, Attribution, Basis, Document, Hedge, Parse, Quantity, Source, Span, Time

ParseOf = Callable[..., tuple[Document, Parse]]

WORDS = st.sampled_from(
    [
        *"The mayor said that 300 people were killed . Officials denied it , declined to comment".split(),
        *"could not be verified remains unclear whether a report by experts 12 % of May 3 recently".split(),
        *"“ yes ” She according to Reuters ?".split(),
        "\n\n",
        "\ud800",
    ]
)
TEXTS = st.lists(WORDS, max_size=40).map(" ".join) | st.text(max_size=120)


@st.composite
def analyses(draw: st.DrawFn, parse_of: ParseOf) -> Analysis:
    """An analysis of a drawn text with drawn voices, attributions, figures and times."""
    text = draw(TEXTS)
    document, parse = parse_of(text, title=draw(st.none() | TEXTS), published=draw(st.none() | st.just("2021-03-05")))
    place = st.integers(0, len(text))
    span = st.tuples(place, place).map(lambda p: (min(p), max(p))).filter(lambda s: s[0] < s[1])
    spans = st.lists(span, max_size=2).map(lambda found: tuple(sorted(found))) if text else st.just(())

    def some(make: Callable[[int], st.SearchStrategy[object]], most: int) -> tuple[object, ...]:
        return tuple(draw(make(n)) for n in range(1, draw(st.integers(0, most if text else 0)) + 1))

    sources = some(lambda n: voice(f"s{n}", spans), 4)
    ids = [None, *(s.id for s in sources)]  # type: ignore[attr-defined]
    acts = some(lambda n: act(f"a{n}", ids, spans), 5)
    quantities = some(lambda n: figure(f"q{n}", span), 4)
    times = some(
        lambda n: st.builds(
            Time,
            id=st.just(f"t{n}"),
            span=span,
            type=st.sampled_from(["DATE", "DURATION"]),
            value=st.sampled_from(["XXXX-05-03", "PAST_REF", "2021-03-05", ""]),
        ),
        3,
    )
    joined = claims.join(document, parse, acts, quantities, times)  # type: ignore[arg-type]
    return Analysis(
        document=document,
        parse=parse,
        sources=sources,  # type: ignore[arg-type]
        attributions=acts,  # type: ignore[arg-type]
        quantities=joined.quantities,
        times=times,  # type: ignore[arg-type]
        claims=joined.claims,
        main=joined.main,
    )


def voice(id: str, spans: st.SearchStrategy[tuple[Span, ...]]) -> st.SearchStrategy[object]:
    return st.builds(
        Source,
        id=st.just(id),
        name=st.sampled_from(["The mayor", "officials", "a report", "she", "Reuters", "", "Reports"]),
        kind=st.sampled_from(["person", "organization", "group", "document", "medium", "unknown"]),
        naming=st.sampled_from(["named", "role", "vague"]),
        mentions=spans,
        custody=st.booleans(),
        may_be=st.just(("s1",)) | st.just(()),
    )


def act(id: str, sources: list[str | None], spans: st.SearchStrategy[tuple[Span, ...]]) -> st.SearchStrategy[object]:
    hedges = spans.map(lambda found: tuple(Hedge(span=s, by="source") for s in found))
    return st.builds(
        Attribution,
        id=st.just(id),
        source=st.sampled_from(sources),
        relays=st.just(()) | st.just(tuple(s for s in sources if s)[:1]),
        source_spans=spans,
        cue_spans=spans,
        content_spans=spans,
        form=st.just("indirect"),
        stance=st.sampled_from(["asserts", "denies", "asks", "believes"]),
        negated=st.booleans(),
        distance=st.just("neutral"),
        hedges=hedges,
        basis=st.just(Basis(kind="document")),
        answers=st.just(()) | st.just(("a1",)),
    )


def figure(id: str, span: st.SearchStrategy[Span]) -> st.SearchStrategy[object]:
    return st.builds(
        Quantity,
        id=st.just(id),
        span=span,
        low=st.sampled_from([None, 3, 300]),
        high=st.sampled_from([None, 300]),
        unit=st.sampled_from(["", "%", "person"]),
        counted=st.sampled_from([None, "people"]),
        counted_span=st.none() | span,
        kind=st.sampled_from(["count", "ratio", "money", "age"]),
        base=st.sampled_from([None, "q1"]),
    )


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_analysis_gives_findings_that_lead_to_its_words(parse_of: ParseOf, data: st.DataObject) -> None:
    analysis = data.draw(analyses(parse_of))
    found = check(analysis)
    assert check(analysis) == found
    assert [f.id for f in found] == [f"f{n}" for n in range(1, len(found) + 1)]
    places = [ORDER.index(f.code) for f in found]
    assert places == sorted(places)
    known = {c.id for c in analysis.claims}
    for finding in found:
        assert {c.claim for c in finding.claims} <= known
        assert finding.passages
        for passage in finding.passages:
            length = len(analysis.document.text if passage.field == "text" else analysis.document.title or "")
            assert all(0 <= a < b <= length for a, b in passage.spans), finding
