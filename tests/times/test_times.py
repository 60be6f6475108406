"""Times as a table: expression in a sentence, publication date, TIMEX3 value, first and last day."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rashomon import times
from rashomon.times.calendar import days

WEDNESDAY = "2024-05-15"

# sentence, expression, type, value, earliest, latest
CASES = [
    ("The bridge was closed on 3 March 2021.", "3 March 2021", "DATE", "2021-03-03", "2021-03-03", "2021-03-03"),
    ("The bridge was closed on March 3, 2021.", "March 3, 2021", "DATE", "2021-03-03", "2021-03-03", "2021-03-03"),
    ("The log of 2021-03-03 is lost.", "2021-03-03", "DATE", "2021-03-03", "2021-03-03", "2021-03-03"),
    ("The mine opened in 1987.", "1987", "DATE", "1987", "1987-01-01", "1987-12-31"),
    ("The mine opened in April 1987.", "April 1987", "DATE", "1987-04", "1987-04-01", "1987-04-30"),
    ("Output peaked in the mid-1990s.", "the mid-1990s", "DATE", "199", "1990-01-01", "1999-12-31"),
    ("Officials arrived yesterday.", "yesterday", "DATE", "2024-05-14", "2024-05-14", "2024-05-14"),
    ("Officials arrived on Friday.", "Friday", "DATE", "2024-05-10", "2024-05-10", "2024-05-10"),
    ("Officials will arrive on Friday.", "Friday", "DATE", "2024-05-17", "2024-05-17", "2024-05-17"),
    ("Officials arrived last week.", "last week", "DATE", "2024-W19", "2024-05-06", "2024-05-12"),
    ("Prices fell last month.", "last month", "DATE", "2024-04", "2024-04-01", "2024-04-30"),
    (
        "Prices fell in the third quarter of 2023.",
        "the third quarter of 2023",
        "DATE",
        "2023-Q3",
        "2023-07-01",
        "2023-09-30",
    ),
    ("Prices fell in the first half of 2023.", "the first half of 2023", "DATE", "2023-H1", "2023-01-01", "2023-06-30"),
    ("The dam broke two years ago.", "two years ago", "DATE", "2022", "2022-01-01", "2022-12-31"),
    ("The dam broke in November.", "November", "DATE", "2023-11", "2023-11-01", "2023-11-30"),
    ("The dam broke on Nov. 30.", "Nov. 30", "DATE", "2023-11-30", "2023-11-30", "2023-11-30"),
    ("The talks will resume on June 3.", "June 3", "DATE", "2024-06-03", "2024-06-03", "2024-06-03"),
    ("The siege lasted 18 months.", "18 months", "DURATION", "P18M", None, None),
    ("The siege lasted two and a half years.", "two and a half years", "DURATION", "P2Y6M", None, None),
    ("They waited more than four hours.", "more than four hours", "DURATION", "PT4H", None, None),
    ("They have waited for several weeks.", "several weeks", "DURATION", "PXW", None, None),
    ("The panel meets every Thursday.", "every Thursday", "SET", "XXXX-WXX-4", None, None),
    (
        "Shelling began at 5:30 a.m. on Tuesday.",
        "5:30 a.m. on Tuesday",
        "TIME",
        "2024-05-14T05:30",
        "2024-05-14",
        "2024-05-14",
    ),
    ("Shelling began last night.", "last night", "TIME", "2024-05-14TNI", "2024-05-14", "2024-05-14"),
    ("You can do so until 8 p.m. on Monday.", "8 p.m. on Monday", "TIME", "2024-05-20T20", "2024-05-20", "2024-05-20"),
    ("Voters must register by Friday.", "Friday", "DATE", "2024-05-17", "2024-05-17", "2024-05-17"),
    ("The offer is open until Friday.", "Friday", "DATE", "2024-05-17", "2024-05-17", "2024-05-17"),
    ("The union plans to strike on Friday.", "Friday", "DATE", "2024-05-17", "2024-05-17", "2024-05-17"),
    ("It is set to close on Friday.", "Friday", "DATE", "2024-05-17", "2024-05-17", "2024-05-17"),
    ("It was set to close on Friday.", "Friday", "DATE", "2024-05-10", "2024-05-10", "2024-05-10"),
    ("It may have been fired on Friday.", "Friday", "DATE", "2024-05-10", "2024-05-10", "2024-05-10"),
    ("She could not be reached on Friday.", "Friday", "DATE", "2024-05-10", "2024-05-10", "2024-05-10"),
    ("They were sent home in winter.", "winter", "DATE", "2023-WI", "2023-12-01", "2024-02-29"),
    ("They will return in winter.", "winter", "DATE", "2024-WI", "2024-12-01", "2025-02-28"),
    (
        "They left in the winter of nineteen ninety-four.",
        "the winter of nineteen ninety-four",
        "DATE",
        "1994-WI",
        "1994-12-01",
        "1995-02-28",
    ),
    (
        "It burned on Sunday. That morning she slept.",
        "That morning",
        "TIME",
        "2024-05-12TMO",
        "2024-05-12",
        "2024-05-12",
    ),
    ("It burned on May 3. That week they left.", "That week", "DATE", "2024-W18", "2024-04-29", "2024-05-05"),
    ("It burned on Sunday. The next day they left.", "The next day", "DATE", "2024-05-13", "2024-05-13", "2024-05-13"),
    ("It burned on Sunday. Two days later they left.", "Two days later", "DURATION", "P2D", "2024-05-14", "2024-05-14"),
    ("It burned on Sunday. A day earlier they left.", "A day earlier", "DURATION", "P1D", "2024-05-11", "2024-05-11"),
    ("It burned on Sunday.\n\nShe slept that morning.", "that morning", "TIME", "XXXX-XX-XXTMO", None, None),
    (
        "It burned on Sunday, at 5:30 a.m., in rain.",
        "5:30 a.m.",
        "TIME",
        "2024-05-12T05:30",
        "2024-05-12",
        "2024-05-12",
    ),
    ("It burned by two in the afternoon.", "two in the afternoon", "TIME", "2024-05-15T14:00", WEDNESDAY, WEDNESDAY),
    ("She worked until ten o’clock.", "ten o’clock", "TIME", "2024-05-15T10:00", WEDNESDAY, WEDNESDAY),
    (
        "They met at 10 o'clock on Friday.",
        "10 o'clock on Friday",
        "TIME",
        "2024-05-10T10:00",
        "2024-05-10",
        "2024-05-10",
    ),
    ("It closed at nine at night.", "nine at night", "TIME", "2024-05-15T21:00", WEDNESDAY, WEDNESDAY),
    ("It began at quarter to six.", "quarter to six", "TIME", "2024-05-15T05:45", WEDNESDAY, WEDNESDAY),
    ("The term is five to ten years.", "five to ten years", "DURATION", "PXY", None, None),
    ("They waited for another day.", "another day", "DURATION", "P1D", None, None),
    ("The army now holds the town.", "now", "DATE", "PRESENT_REF", WEDNESDAY, WEDNESDAY),
    ("The army recently took the town.", "recently", "DATE", "PAST_REF", None, WEDNESDAY),
]


@pytest.mark.parametrize(("sentence", "words", "kind", "value", "earliest", "latest"), CASES, ids=lambda v: str(v)[:30])
def test_an_expression_means(parse_of, sentence, words, kind, value, earliest, latest):
    document, parse = parse_of(sentence, published=WEDNESDAY)
    found = [t for t in times.find(document, parse) if sentence[t.span[0] : t.span[1]] == words]
    assert found, [sentence[t.span[0] : t.span[1]] for t in times.find(document, parse)]
    assert (found[0].type, found[0].value, found[0].earliest, found[0].latest) == (kind, value, earliest, latest)


# what looks like a time and is none
SILENT = [
    "The march was long.",
    "She may go.",
    "They counted 2,000 people and 1,987 tents.",
    "The company paid $2012 for it.",
    "The Sun reported it.",
    "About three-quarters of the houses burned.",
    "He lost by a second.",
    "The spring fair was called off.",
    "The hall was crowded with people travelling to the spring fair in Sollum.",
    "He won at the Winter Olympics and saw the Winter Palace.",
    "The Arab Spring began there.",
    "Two in the crowd fell, and three in the hall.",
    "Ask me another day.",
    "They traded shares that day.",
]


@pytest.mark.parametrize("sentence", SILENT)
def test_no_time_is_found_in(parse_of, sentence):
    document, parse = parse_of(sentence, published=WEDNESDAY)
    assert [sentence[t.span[0] : t.span[1]] for t in times.find(document, parse)] == []


@pytest.mark.parametrize(
    ("words", "value"), [("August 30", "XXXX-08-30"), ("Friday", "XXXX-WXX-5"), ("last year", "XXXX")]
)
def test_without_a_publication_date_what_leans_on_it_stays_open(parse_of, words, value):
    document, parse = parse_of(f"The offer was made on {words}.")
    (time,) = times.find(document, parse)
    assert (time.value, time.earliest, time.latest) == (value, None, None)


@given(st.text(max_size=200), st.dates(min_value=date(1, 1, 1)))
@settings(max_examples=150, deadline=None)
def test_any_text_and_any_date_is_read(parse_of, text, day):
    document, parse = parse_of(text, published=day.isoformat())
    for time in times.find(document, parse):
        assert 0 <= time.span[0] < time.span[1] <= len(text)


@given(st.text(alphabet="0123456789-XQHWPSUETN", max_size=12))
def test_days_of_any_value_are_in_order(value):
    between = days(value)
    assert between is None or between[0] <= between[1]
