"""What the stage must never do, over many texts: properties rather than cases."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rashomon.records import Spotted
from rashomon.voices import resolve
from voices.marked import ParseOf, read

UNNAMED = [
    "A port official", "Another official", "Two officials", "The official", "The source", "An aide", "The aide",
    "The former aide", "A spokesman", "The spokesman", "A witness", "The witness", "Sources", "A person close to him",
    "A senior Harbour official", "The Harbour official", "A resident", "The resident", "A mayor", "A judge",
]  # fmt: skip
NAMED = ["Peter Novak", "Martha Keller", "Mayor Ivo Hartmann", "Mr. Novak"]
SENTENCES = [f"[N:{who}] <N:said> {{N:that the port was closed}}." for who in UNNAMED]
NAMED_SENTENCES = [f"[N:{who}] <N:said> {{N:that the port was open}}." for who in NAMED]


def numbered(sentences: list[str]) -> str:
    """The sentences as one text, their attributions numbered."""
    return " ".join(s.replace("N:", f"{n}:") for n, s in enumerate(sentences, 1))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sentences=st.lists(st.sampled_from(SENTENCES + NAMED_SENTENCES), min_size=2, max_size=6))
def test_an_unnamed_source_never_gets_a_name(sentences: list[str], parse_of: ParseOf) -> None:
    out = read(parse_of, numbered(sentences))
    for sentence, voice in zip(sentences, out.voices, strict=True):
        if sentence in SENTENCES:
            assert voice is not None
            assert voice.naming != "named", (sentences, voice)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sentences=st.lists(st.sampled_from(SENTENCES + NAMED_SENTENCES), min_size=2, max_size=6))
def test_a_named_voice_is_never_a_candidate(sentences: list[str], parse_of: ParseOf) -> None:
    out = read(parse_of, numbered(sentences))
    by_id = {s.id: s for s in out.sources}
    for source in out.sources:
        assert all(by_id[x].naming != "named" for x in source.may_be)
        assert source.id not in source.may_be


ONE = ["A port official", "A witness", "One sailor", "An aide to the mayor"]
MANY = ["Port officials", "Witnesses", "Some sailors", "Aides to the mayor"]


@pytest.mark.parametrize(("one", "many"), list(itertools.product(ONE, MANY)))
def test_one_and_many_never_merge(one: str, many: str, parse_of: ParseOf) -> None:
    text = f"[1:{many}] <1:said> {{1:that the port was closed}}. [2:{one}] <2:said> {{2:that it was open}}."
    first, second = read(parse_of, text).voices
    assert first is not None
    assert second is not None
    assert first.id != second.id


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=200), data=st.data())
def test_any_text_and_any_spans_are_survived(text: str, data: st.DataObject, parse_of: ParseOf) -> None:
    document, parse = parse_of(text)
    ends = st.integers(min_value=0, max_value=len(text))
    spans = st.lists(st.tuples(ends, ends).map(lambda s: (min(s), max(s))), max_size=2).map(tuple)
    made = st.builds(
        Spotted, source_spans=spans, cue_spans=spans, content_spans=spans, form=st.just("indirect"),
    )  # fmt: skip
    spotted = tuple(data.draw(st.lists(made, max_size=4)))
    voicing = resolve(document, parse, spotted)
    assert len(voicing.holders) == len(spotted)
    known = {s.id for s in voicing.sources}
    assert len(known) == len(voicing.sources)
    for holder in voicing.holders:
        assert holder.source is None or holder.source in known
        assert set(holder.relays) <= known
        assert holder.source not in holder.relays
    for source in voicing.sources:
        assert all(0 <= a < b <= len(text) for a, b in source.mentions)


def test_lone_surrogates_and_huge_tokens_are_survived(parse_of: ParseOf) -> None:
    text = "\ud800 Peter Novak said " + "x" * 5000 + " that it was closed."
    document, parse = parse_of(text)
    spotted = (
        Spotted(source_spans=((2, 13),), cue_spans=((14, 18),), content_spans=((19, len(text)),), form="indirect"),
    )
    assert resolve(document, parse, spotted).sources[0].name == "Peter Novak"


def test_the_same_input_gives_the_same_output(parse_of: ParseOf) -> None:
    text = numbered([*SENTENCES[:6], *NAMED_SENTENCES])
    assert read(parse_of, text) == read(parse_of, text)


def test_ids_follow_the_order_of_the_text(parse_of: ParseOf) -> None:
    out = read(parse_of, numbered([NAMED_SENTENCES[1], SENTENCES[0], NAMED_SENTENCES[0]]))
    assert [v.id for v in out.voices if v] == ["s1", "s2", "s3"]


WITHHELD = [
    "who asked not to be named", "who asked not to be identified", "who declined to be named",
    "who declined to be identified",
    "who was not authorised to speak", "who wasn't authorized to discuss the case",
    "who spoke on condition of anonymity",
    "speaking on the condition that he not be named", "who requested anonymity", "whose name was withheld",
    "whose name is being withheld", "who did not want to be named", "who did not wish to be identified",
    "who didn't want her name used", "who refused to give his name", "who spoke on background",
    "who lacked authorization to speak", "who wanted to remain unnamed",
]  # fmt: skip


@pytest.mark.parametrize("condition", WITHHELD)
@pytest.mark.parametrize("post", ["The judge", "The mayor", "His lawyer"])
def test_a_voice_that_is_not_to_be_named_gets_no_name(condition: str, post: str, parse_of: ParseOf) -> None:
    text = (
        "[1:Judge Helena Brandt] and Mayor Ivo Hartmann <1:said> {1:the port was closed}. A lawyer for Peter Novak, "
        "Anna Berg, <4:said> {4:that it was early}. [3:Peter Novak] <3:said> {3:nothing was wrong}.\n\n"
        f"[2:{post}], {condition}, <2:said> {{2:it was late}}."
    ).replace("<4:said> {4:that it was early}", "came late")
    voice = read(parse_of, text).voices[1]
    assert voice is not None
    assert voice.naming != "named"
