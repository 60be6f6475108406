"""Rules for days, months, years, quarters and weekdays. Each rule: a pattern, and what a match means."""

from __future__ import annotations

import re
from datetime import timedelta

from rashomon.times.anchor import Anchor
from rashomon.times.calendar import made
from rashomon.times.nearest import nearest_year, weekday_day
from rashomon.times.numerals import word_year
from rashomon.times.patterns import DAY_NUMBER, EDGE, LONG_MONTH, MONTH, PART, SHADE, WEEKDAY, WORD_YEAR, YEAR
from rashomon.times.rule import Meaning, Rule, TimeType, either, joined
from rashomon.times.words import DAY_ORDINALS, DAY_PARTS, DECADES, MONTHS, ORDINALS, WEEKDAYS


def _day_number(words: str) -> int:
    said = words.lower()
    return DAY_ORDINALS.get(said) or int(re.sub(r"\D", "", said))


def _calendar_day(m: re.Match[str], a: Anchor) -> Meaning | None:
    month, day = MONTHS[m["month"].lower().rstrip(".")], _day_number(m["day"])
    if m["year"]:
        value = f"{int(m['year']):04d}-{month:02d}-{day:02d}"
        return ("DATE", value) if made(int(m["year"]), month, day) else None
    year = nearest_year(a, m.start("month"), month, day)
    if not 1 <= day <= 31:
        return None
    return "DATE", f"{year:04d}-{month:02d}-{day:02d}" if year else f"XXXX-{month:02d}-{day:02d}"


def _numeric_day(m: re.Match[str], a: Anchor) -> Meaning | None:  # noqa: ARG001 - rules are called alike
    year, month, day = int(m["year"]), int(m["month"]), int(m["day"])
    if month > 12 and day <= 12:
        month, day = day, month
    return ("DATE", f"{year:04d}-{month:02d}-{day:02d}") if made(year, month, day) else None


def _month(m: re.Match[str], a: Anchor) -> Meaning | None:
    name = m["month"].lower().rstrip(".")
    month = MONTHS[name]
    if name in {"may", "march", "mar", "sun", "dec", "sat"} and (m["month"][0].islower() or not _is_time(m, a)):
        return None
    shift = (m["shift"] or "").lower()
    if m["year"]:
        return "DATE", f"{int(m['year']):04d}-{month:02d}"
    if m["words"] and (said := word_year(m["words"])):
        return "DATE", f"{said:04d}-{month:02d}"
    if a.day is None:
        return "DATE", f"XXXX-{month:02d}"
    year: int | None
    if m["of"]:
        year = a.day.year + {"last": -1, "this": 0, "next": 1}[re.split(r"\s", m["of"].lower().strip())[0]]
    elif shift == "last":
        year = a.day.year if month < a.day.month else a.day.year - 1
    elif shift == "next":
        year = a.day.year if month > a.day.month else a.day.year + 1
    elif shift == "this":
        year = a.day.year
    else:
        year = nearest_year(a, m.start("month"), month)
    return "DATE", f"{year:04d}-{month:02d}"


def _is_time(m: re.Match[str], a: Anchor) -> bool:
    token = a.token(m.start("month"))
    return token is not None and token.pos in {"PROPN", "NOUN"} and token.entity in {"", "DATE"}


def _year(m: re.Match[str], a: Anchor) -> Meaning | None:
    if m.start("year") == m.start() and a.text[m.start() - 1 : m.start()] == "-":
        return None
    token = a.token(m.start("year"))
    if token is not None and token.end > m.end("year") + 1 and not token.text.lower().endswith(("s", "’s")):
        return None
    if token is not None and token.entity in {"MONEY", "QUANTITY", "PERCENT"}:
        return None
    if token is not None and token.dep == "nummod" and token.entity == "CARDINAL":
        return None
    return "DATE", m["year"]


def _word_year(m: re.Match[str], a: Anchor) -> Meaning | None:  # noqa: ARG001
    year = word_year(m["words"])
    return ("DATE", str(year)) if year else None


def _decade(m: re.Match[str], a: Anchor) -> Meaning | None:
    if m["word"]:
        digit = DECADES[m["word"].lower()]
        century = 19 if a.day is None or digit * 10 + 2000 > a.day.year else 20
        return "DATE", f"{19 if digit else century}{digit}"
    digits = m["digits"]
    return "DATE", digits[:3] if len(digits) == 4 else f"19{digits[0]}" if digits[0] not in "01" else f"20{digits[0]}"


def _century(m: re.Match[str], a: Anchor) -> Meaning | None:  # noqa: ARG001
    said = m["nth"].lower()
    number = DAY_ORDINALS.get(said) or int(re.sub(r"\D", "", said) or 0)
    return ("DATE", f"{number - 1:02d}") if 1 <= number <= 30 else None


def _quarter(m: re.Match[str], a: Anchor) -> Meaning | None:
    letter = "H" if m["half"] else "Q"
    nth = (m["nth"] or "").lower()
    if nth == "last" and letter == "Q":
        return None
    number = {**ORDINALS, "last": 2}[nth] if nth else int(m["q"])
    if number > (2 if letter == "H" else 4):
        return None
    year = m["year"] or m["before"]
    if year:
        return "DATE", f"{int(year):04d}-{letter}{number}"
    if a.day is None:
        return "DATE", f"XXXX-{letter}{number}"
    shift = (m["of"] or m["shift"] or "").lower()
    chosen = a.day.year
    if shift.startswith("last"):
        chosen -= 1
    elif shift.startswith("next"):
        chosen += 1
    elif shift.startswith(("year-earlier", "year-ago")) or _still_to_come(m, a, letter, number, shift):
        chosen -= 1
    return "DATE", f"{chosen:04d}-{letter}{number}"


def _still_to_come(m: re.Match[str], a: Anchor, letter: str, number: int, shift: str) -> bool:
    """Whether a quarter that the clause tells of in the past would lie well after the publication."""
    late = a.day is not None and 3 * number - 2 > a.day.month + 3
    return letter == "Q" and not shift.startswith("this") and late and a.direction(m.start()) == "past"


def _same_quarter(m: re.Match[str], a: Anchor) -> Meaning | None:
    """ "The quarter", "the year-earlier period": the quarter that the text speaks of, this year or a year before."""
    if a.day is None:
        return None
    number = a.quarter(m.start(), reach=len(a.text))
    if number is None and m["unit"].lower() == "period":
        return None
    year = int(m["year"]) if m["year"] else a.day.year - bool(m["earlier"])
    return "DATE", f"{year:04d}-Q{number or 'X'}"


def _weekday(m: re.Match[str], a: Anchor) -> Meaning | None:
    name = m["weekday"].lower().rstrip(".")
    if len(name) < 5 and m["weekday"][0].islower():
        return None
    number = WEEKDAYS[name]
    part = m["part"].lower() if m["part"] else ""
    suffix = f"T{DAY_PARTS[part]}" if part else ""
    kind: TimeType = "TIME" if suffix else "DATE"
    if part.endswith("s") or (m["plural"] or ""):
        return "SET", f"XXXX-WXX-{number}{suffix}"
    if a.day is None:
        return kind, f"XXXX-WXX-{number}{suffix}"
    day = weekday_day(a, number, (m["shift"] or "").lower(), m.start("weekday"))
    return (kind, f"{day.isoformat()}{suffix}") if day else None


_NEAR = {
    "the day before yesterday": -2,
    "yesterday": -1,
    "today": 0,
    "tonight": 0,
    "tomorrow": 1,
    "the day after tomorrow": 2,
}


def _near_day(m: re.Match[str], a: Anchor) -> Meaning | None:
    said = re.sub(r"\s+", " ", m["day"].lower())
    part = "night" if said in {"tonight", "last night"} else (m["part"] or "").lower()
    suffix = f"T{DAY_PARTS[part]}" if part else ""
    moved = -1 if said == "last night" else _NEAR.get(said, 0)
    if a.day is None:
        return ("TIME", f"XXXX-XX-XX{suffix}") if suffix else ("DATE", "XXXX-XX-XX")
    try:
        day = a.day + timedelta(days=moved)
    except OverflowError:
        return None
    return ("TIME" if suffix else "DATE"), f"{day.isoformat()}{suffix}"


RULES: tuple[Rule, ...] = (
    Rule("numeric day", joined(r"(?P<year>\d{4})-(?P<month>0\d|1[0-2])-(?P<day>[0-2]\d|3[01])"), _numeric_day),
    Rule("numeric day", joined(r"(?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>(?:19|20)\d\d)"), _numeric_day),
    Rule(
        "month and day",
        joined(
            rf"(?:(?:{WEEKDAY}),?\s+)?{SHADE}?(?P<month>{MONTH})\s*(?P<day>{DAY_NUMBER})(?![\d:%]|\.\d)(?:,?\s+(?P<year>{YEAR}))?"
        ),
        _calendar_day,
    ),
    Rule(
        "day and month",
        joined(
            rf"(?:(?:{WEEKDAY}),?\s+)?(?:the\s+)?(?P<day>{DAY_NUMBER})\s+(?:of\s+)?(?P<month>{LONG_MONTH})(?:,?\s+(?P<year>{YEAR}))?"
        ),
        _calendar_day,
    ),
    Rule(
        "month",
        joined(
            rf"{EDGE}?{SHADE}?(?:(?P<shift>last|this|next|this\s+past)\s+)?(?P<month>{MONTH})(?:(?:,?\s+(?:of\s+)?(?P<year>{YEAR}))|\s+(?P<words>{WORD_YEAR})|\s+(?:of\s+)?(?P<of>(?:last|this|next)\s+year))?"
        ),
        _month,
    ),
    Rule(
        "quarter",
        joined(
            rf"(?:(?:the|a|its|their)\s+)?(?:latest\s+)?(?:(?P<before>{YEAR})\s+)?(?:(?P<shift>last\s+year['’]s|this\s+year['’]s|next\s+year['’]s|year-earlier|year-ago)\s+)?"
            rf"(?:fiscal[\s-]+)?(?:(?P<nth>{either(ORDINALS)}|last)[\s-]+(?:(?P<half>half)|quarters?)|Q(?P<q>[1-4]))(?:(?:\s+of)?\s+(?:fiscal\s+)?(?P<year>{YEAR})|\s+(?:of\s+)?(?P<of>(?:last|this|next)\s+year))?"
        ),
        _quarter,
    ),
    Rule(
        "the same quarter",
        joined(
            rf"(?:the|that|this)\s+(?:(?:latest|recent|current|comparable|same|like|(?P<earlier>year-earlier|year-ago|year-before|previous\s+year['’]s))\s+|(?P<year>{YEAR})\s+)*(?P<unit>quarter|period)"
        ),
        _same_quarter,
    ),
    Rule(
        "decade",
        joined(
            rf"(?:the\s+)?{SHADE}?(?:['’]?(?P<digits>(?:1\d|20)\d0|\d0)['’]?s)|(?:the\s+)?{SHADE}?(?P<word>{either(DECADES)})"
        ),
        _decade,
    ),
    Rule(
        "century",
        joined(rf"(?:the\s+)?{SHADE}?(?P<nth>\d{{1,2}}(?:st|nd|rd|th)|{either(DAY_ORDINALS)})[\s-]+century"),
        _century,
    ),
    Rule(
        "year",
        joined(
            rf"{EDGE}?{SHADE}?(?:fiscal\s+(?:year\s+)?|the\s+year\s+)?(?<![\d$£€#./:])(?P<year>{YEAR})(?!\d|,\d|\.\d|%|\s*percent|/\d)"
        ),
        _year,
    ),
    Rule(
        "year in words",
        joined(
            rf"(?:the\s+year\s+)?(?P<words>{WORD_YEAR})(?!\s+(?:years|people|miles|dollars|men|women|troops|soldiers))"
        ),
        _word_year,
    ),
    Rule(
        "weekday",
        joined(
            rf"(?:(?P<shift>last|next|this\s+coming|coming|this|this\s+past)\s+)?{SHADE}?(?P<weekday>{WEEKDAY})(?P<plural>s(?!\w))?(?:\s+(?P<part>{PART}))?"
        ),
        _weekday,
    ),
    Rule(
        "near day",
        joined(
            rf"{SHADE}?(?P<day>the\s+day\s+before\s+yesterday|the\s+day\s+after\s+tomorrow|yesterday|today|tonight|tomorrow|last\s+night)(?!['’]s\s+world)(?:\s+(?P<part>{PART}))?"
        ),
        _near_day,
    ),
)
