"""Rules for days, months, years, quarters, weekdays and the clock. Each rule: a pattern, and what a match means."""

from __future__ import annotations

import re
from datetime import date, timedelta

from rashomon.times.anchor import Anchor
from rashomon.times.calendar import made, week
from rashomon.times.numerals import word_year
from rashomon.times.rule import Meaning, Rule, TimeType, either, joined
from rashomon.times.words import DAY_ORDINALS, DAY_PARTS, DECADES, MONTHS, ORDINALS, SEASONS, SMALL, TENS, WEEKDAYS

_WORD_YEAR = rf"(?:(?:{either(SMALL)}|{either(TENS)})[\s-](?:hundred[\s-])?(?:{either(TENS)})(?:[\s-](?:{either(SMALL)}))?|two[\s-]thousand(?:(?:[\s-]and)?[\s-](?:{either(SMALL)}))?)"
_FULL_MONTHS = tuple(m for m in MONTHS if len(m) > 4 or m in {"may", "june", "july"})
_MONTH = rf"(?:{either(_FULL_MONTHS)}|(?:{either(set(MONTHS) - set(_FULL_MONTHS))})\.?)"
_LONG_MONTH = either(m for m in MONTHS if len(m) > 3 or m == "may")
_WEEKDAY = rf"(?:{either(w for w in WEEKDAYS if len(w) > 5)}|(?:{either(w for w in WEEKDAYS if len(w) <= 5)})\.)"
_YEAR = r"(?:1[0-9]{3}|20[0-9]{2}|2100)"
_PART = either(DAY_PARTS)
_SHADE = r"(?:(?:early|late|mid|earlier|later|sometime|around|about)[\s-]+(?:(?:in|on)\s+)?)"
_EDGE = r"(?:(?:the\s+)?(?:end|beginning|start|middle|rest|close|early\s+part|latter\s+part|turn)\s+of\s+)"
_DAY_NUMBER = rf"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?|{either(DAY_ORDINALS)}"


def _day_number(words: str) -> int:
    said = words.lower()
    return DAY_ORDINALS.get(said) or int(re.sub(r"\D", "", said))


AGAINST_TENSE = (
    250  # days by which a date on the wrong side of the publication, for its clause's tense, counts as farther
)


def _nearest_year(a: Anchor, offset: int, month: int, day: int = 15) -> int | None:
    """The year of a month (and day) that names none: the one nearest to the publication, tense counted in."""
    if a.day is None:
        return None
    here, direction = a.day, a.direction(offset)
    best: tuple[int, int] | None = None
    for year in (here.year, here.year - 1, here.year + 1):
        there = made(year, month, min(day, 28)) if 1 <= year <= 9999 else None
        if there is None:
            continue
        apart = abs((there - here).days)
        wrong = (direction == "past" and there > here) or (direction == "future" and there < here)
        cost = apart + AGAINST_TENSE * wrong
        if best is None or cost < best[0]:
            best = (cost, year)
    return best[1] if best else None


def _calendar_day(m: re.Match[str], a: Anchor) -> Meaning | None:
    month, day = MONTHS[m["month"].lower().rstrip(".")], _day_number(m["day"])
    if m["year"]:
        value = f"{int(m['year']):04d}-{month:02d}-{day:02d}"
        return ("DATE", value) if made(int(m["year"]), month, day) else None
    year = _nearest_year(a, m.start("month"), month, day)
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
        year = _nearest_year(a, m.start("month"), month)
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
    day = _weekday_day(a, number, (m["shift"] or "").lower(), m.start("weekday"))
    return (kind, f"{day.isoformat()}{suffix}") if day else None


def _weekday_day(a: Anchor, number: int, shift: str, offset: int) -> date | None:
    if a.day is None:
        return None
    back = (a.day.isoweekday() - number) % 7
    try:
        if shift == "last":
            return a.day - timedelta(days=back or 7)
        if shift in {"next", "coming", "this coming"}:
            return a.day + timedelta(days=(number - a.day.isoweekday()) % 7 or 7)
        if a.direction(offset) == "future" and back:
            return a.day + timedelta(days=7 - back)
        return a.day - timedelta(days=back)
    except OverflowError:
        return None


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


def _clock(m: re.Match[str], a: Anchor) -> Meaning | None:
    word = (m["word"] or "").lower()
    hour = 12 if word == "noon" else 24 if word == "midnight" else int(m["hour"])
    minute = int(m["minute"] or m["dotted"] or 0)
    half = re.sub(r"[^apm]", "", (m["half"] or "").lower())
    if half == "pm" and hour < 12:
        hour += 12
    elif half == "am" and hour == 12:
        hour = 0
    if hour > 24 or minute > 59 or (m["hour"] and not half and not m["minute"]):
        return None
    day = _clock_day(m, a)
    exact = m["minute"] or m["dotted"] or word or not half
    return "TIME", f"{day}T{hour:02d}:{minute:02d}" if exact else f"{day}T{hour:02d}"


def _clock_day(m: re.Match[str], a: Anchor) -> str:
    if a.day is None:
        return "XXXX-XX-XX"
    name = (m["weekday"] or "").lower().rstrip(".")
    if m["month"]:
        month, day = MONTHS[m["month"].lower().rstrip(".")], int(m["date"])
        year = _nearest_year(a, m.start("month"), month, day)
        return f"{year:04d}-{month:02d}-{day:02d}"
    if name in WEEKDAYS:
        found = _weekday_day(a, WEEKDAYS[name], "", m.start("weekday"))
        return found.isoformat() if found else "XXXX-XX-XX"
    return a.day.isoformat()


def _day_part(m: re.Match[str], a: Anchor) -> Meaning | None:
    part = m["part"] or m["shaded"] or m["alone"]
    value = f"T{DAY_PARTS[part.lower()]}"
    return "TIME", f"{a.day.isoformat() if a.day else 'XXXX-XX-XX'}{value}"


def _season(m: re.Match[str], a: Anchor) -> Meaning | None:
    season = SEASONS[m["season"].lower()]
    if m["year"]:
        return "DATE", f"{int(m['year']):04d}-{season}"
    if a.day is None:
        return "DATE", f"XXXX-{season}"
    shift = (m["shift"] or "").lower()
    first = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[season]
    year = a.day.year
    if shift == "last" and first + 2 >= a.day.month:
        year -= 1
    elif shift == "next" and first <= a.day.month:
        year += 1
    return "DATE", f"{year:04d}-{season}"


def _weekend(m: re.Match[str], a: Anchor) -> Meaning | None:
    if a.day is None:
        return "DATE", "XXXX-WXX-WE"
    shift = (m["shift"] or "").lower()
    moved = {"last": -7, "next": 7, "past": -7}.get(
        shift, -7 if a.direction(m.start()) == "past" and a.day.isoweekday() < 6 else 0
    )
    try:
        return "DATE", f"{week(a.day + timedelta(days=moved))}-WE"
    except OverflowError:
        return None


RULES: tuple[Rule, ...] = (
    Rule("numeric day", joined(r"(?P<year>\d{4})-(?P<month>0\d|1[0-2])-(?P<day>[0-2]\d|3[01])"), _numeric_day),
    Rule("numeric day", joined(r"(?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>(?:19|20)\d\d)"), _numeric_day),
    Rule(
        "month and day",
        joined(
            rf"(?:(?:{_WEEKDAY}),?\s+)?{_SHADE}?(?P<month>{_MONTH})\s*(?P<day>{_DAY_NUMBER})(?![\d:%]|\.\d)(?:,?\s+(?P<year>{_YEAR}))?"
        ),
        _calendar_day,
    ),
    Rule(
        "day and month",
        joined(
            rf"(?:(?:{_WEEKDAY}),?\s+)?(?:the\s+)?(?P<day>{_DAY_NUMBER})\s+(?:of\s+)?(?P<month>{_LONG_MONTH})(?:,?\s+(?P<year>{_YEAR}))?"
        ),
        _calendar_day,
    ),
    Rule(
        "month",
        joined(
            rf"{_EDGE}?{_SHADE}?(?:(?P<shift>last|this|next|this\s+past)\s+)?(?P<month>{_MONTH})(?:(?:,?\s+(?:of\s+)?(?P<year>{_YEAR}))|\s+(?P<words>{_WORD_YEAR})|\s+(?:of\s+)?(?P<of>(?:last|this|next)\s+year))?"
        ),
        _month,
    ),
    Rule(
        "quarter",
        joined(
            rf"(?:(?:the|a|its|their)\s+)?(?:latest\s+)?(?:(?P<before>{_YEAR})\s+)?(?:(?P<shift>last\s+year['’]s|this\s+year['’]s|next\s+year['’]s|year-earlier|year-ago)\s+)?"
            rf"(?:fiscal[\s-]+)?(?:(?P<nth>{either(ORDINALS)}|last)[\s-]+(?:(?P<half>half)|quarters?)|Q(?P<q>[1-4]))(?:(?:\s+of)?\s+(?:fiscal\s+)?(?P<year>{_YEAR})|\s+(?:of\s+)?(?P<of>(?:last|this|next)\s+year))?"
        ),
        _quarter,
    ),
    Rule(
        "the same quarter",
        joined(
            rf"(?:the|that|this)\s+(?:(?:latest|recent|current|comparable|same|like|(?P<earlier>year-earlier|year-ago|year-before|previous\s+year['’]s))\s+|(?P<year>{_YEAR})\s+)*(?P<unit>quarter|period)"
        ),
        _same_quarter,
    ),
    Rule(
        "decade",
        joined(
            rf"(?:the\s+)?{_SHADE}?(?:['’]?(?P<digits>(?:1\d|20)\d0|\d0)['’]?s)|(?:the\s+)?{_SHADE}?(?P<word>{either(DECADES)})"
        ),
        _decade,
    ),
    Rule(
        "century",
        joined(rf"(?:the\s+)?{_SHADE}?(?P<nth>\d{{1,2}}(?:st|nd|rd|th)|{either(DAY_ORDINALS)})[\s-]+century"),
        _century,
    ),
    Rule(
        "year",
        joined(
            rf"{_EDGE}?{_SHADE}?(?:fiscal\s+(?:year\s+)?|the\s+year\s+)?(?<![\d$£€#./:])(?P<year>{_YEAR})(?!\d|,\d|\.\d|%|\s*percent|/\d)"
        ),
        _year,
    ),
    Rule(
        "year in words",
        joined(
            rf"(?:the\s+year\s+)?(?P<words>{_WORD_YEAR})(?!\s+(?:years|people|miles|dollars|men|women|troops|soldiers))"
        ),
        _word_year,
    ),
    Rule(
        "weekday",
        joined(
            rf"(?:(?P<shift>last|next|this\s+coming|coming|this|this\s+past)\s+)?{_SHADE}?(?P<weekday>{_WEEKDAY})(?P<plural>s(?!\w))?(?:\s+(?P<part>{_PART}))?"
        ),
        _weekday,
    ),
    Rule(
        "near day",
        joined(
            rf"{_SHADE}?(?P<day>the\s+day\s+before\s+yesterday|the\s+day\s+after\s+tomorrow|yesterday|today|tonight|tomorrow|last\s+night)(?!['’]s\s+world)(?:\s+(?P<part>{_PART}))?"
        ),
        _near_day,
    ),
    Rule(
        "clock",
        joined(
            rf"(?:(?P<word>noon|midnight)|(?P<hour>[01]?\d|2[0-4])(?::(?P<minute>[0-5]\d)|\.(?P<dotted>[0-5]\d)(?=\s*[ap]\.?\s?m\b))?\s*(?P<half>[ap]\.?\s?m\b\.?)?)"
            rf"(?:\s+(?:EST|EDT|CST|CDT|MST|MDT|PST|PDT|GMT|UTC|ET|BST|local\s+time))?(?:(?:\s+on)?,?\s+(?P<weekday>{_WEEKDAY}))?(?:,?\s+(?P<month>{_MONTH})\s+(?P<date>\d{{1,2}}))?"
        ),
        _clock,
    ),
    Rule(
        "part of the day",
        joined(
            r"(?:(?:later|earlier|early|late)\s+)?(?:this|that)\s+(?P<part>morning|afternoon|evening)|(?:mid[\s-]|early\s|late\s)(?P<shaded>morning|afternoon|evening)|(?P<alone>overnight)"
        ),
        _day_part,
    ),
    Rule(
        "season",
        joined(
            rf"{_EDGE}?(?:{_SHADE}|the\s+)?(?:(?P<shift>last|this|next|this\s+past)\s+)?(?P<season>spring|summer|autumn|winter|(?<=last\s)fall|(?<=this\s)fall|(?<=next\s)fall)(?:\s+(?:of\s+)?(?P<year>{_YEAR}))?"
        ),
        _season,
    ),
    Rule("weekend", joined(r"(?:(?P<shift>last|this|next|past)|the)\s+weekend"), _weekend),
)
