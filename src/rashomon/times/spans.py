"""Rules for durations, repeated times, and times told by their distance from another."""

from __future__ import annotations

import re
from datetime import timedelta
from fractions import Fraction

from rashomon.times.anchor import Anchor
from rashomon.times.calendar import shifted, week
from rashomon.times.numerals import NUMBER, number
from rashomon.times.rule import Meaning, Rule, either, joined
from rashomon.times.words import DAY_PARTS, FREQUENCIES, MONTHS, REFERENCES, UNITS, WEEKDAYS

_UNIT = rf"(?:{either(u for u in UNITS if u not in {'centurie', 'night', 'weekend'})}|centurie)s?"
_ABOUT = r"(?:(?:about|around|nearly|almost|approximately|roughly|some|over|more\s+than|less\s+than|at\s+least|at\s+most|up\s+to|no\s+more\s+than|within|only|just|just\s+over|just\s+under)\s+)"
_WINDOW = r"(?:(?:the\s+)?(?:past|last|next|first|final|coming|following|previous|latest|preceding|entire|recent|year-earlier|early)\s+|the\s+)"


def unit_of(word: str) -> str:
    """The TIMEX3 letter of a unit as written, with T before units of the clock."""
    said = word.lower()
    return UNITS.get(said) or UNITS[said.removesuffix("s")]


def period(amount: Fraction | None, unit: str) -> str:
    """A TIMEX3 duration: P2M, PT1H, P2Y6M, PXY where the amount is left open."""
    clock, letter = ("T", unit[1]) if unit.startswith("T") else ("", unit)
    if amount is None:
        return f"P{clock}X{letter}"
    if letter == "E" and amount > 1:
        amount, letter, unit = 10 * amount, "Y", "Y"
    whole, rest = divmod(amount, 1)
    if not rest:
        return f"P{clock}{whole}{letter}"
    smaller = {"Y": ("M", 12), "TH": ("M", 60), "TM": ("S", 60), "D": ("TH", 24)}.get(unit)
    if smaller and (rest * smaller[1]).denominator == 1:
        head = f"P{clock}" + (f"{whole}{letter}" if whole else "")
        return f"{head}{int(rest * smaller[1])}{smaller[0]}"
    return f"P{clock}{float(amount):g}{letter}"


_LASTING = re.compile(
    r"\b(?:for|after|in|within|by|than|last|lasts|lasted|take|takes|took|spend|spent|wait|waited|needs?|needed|yet)\s+$",
    re.IGNORECASE,
)


def _duration(m: re.Match[str], a: Anchor) -> Meaning | None:
    amount, unit = number(m["n"]), unit_of(m["unit"])
    if m.groupdict().get("range"):
        amount = None  # "five to ten years"
    if m["half"] and amount is not None:
        amount += Fraction(1, 2)
    single = m["n"].lower() in {"a", "an"}
    if m["n"].lower() == "another" and not _LASTING.search(a.text, max(0, m.start() - 12), m.start()):
        return None  # "ask me another day"
    if unit == "Q" and (single or "-" in m.group()):
        return None  # a quarter of something, three-quarters
    if single and unit == "TS":
        return None
    return "DURATION", period(amount, unit)


def _half(m: re.Match[str], a: Anchor) -> Meaning | None:  # noqa: ARG001 - rules are called alike
    return "DURATION", period(Fraction(1, 2), unit_of(m["unit"] or m["tied"]))


def _vague(m: re.Match[str], a: Anchor) -> Meaning | None:  # noqa: ARG001
    return "DATE", "PAST_REF" if m["way"].lower() in {"recent", "past"} else "FUTURE_REF"


def _fiscal(m: re.Match[str], a: Anchor) -> Meaning | None:
    if m["ended"] or m["over"] or a.day is None:
        return "DURATION", "P1Y"
    return "DATE", f"{a.day.year:04d}"


def _open(m: re.Match[str], a: Anchor) -> Meaning | None:  # noqa: ARG001
    return "DURATION", period(None, unit_of(m["unit"]))


def _ago(m: re.Match[str], a: Anchor) -> Meaning | None:
    amount, unit = number(m["n"]), unit_of(m["unit"])
    way = re.sub(r"\s+", " ", m["way"].lower())
    forward = way in {"from now", "hence", "from today"}
    if way == "later" or (way in {"earlier", "before"} and unit != "Y"):
        return "DURATION", period(amount, unit)  # from the time that the text tells of, not from its publication
    if amount is None or amount.denominator != 1:
        return ("DATE", "FUTURE_REF" if forward else "PAST_REF")
    if unit == "Y" and amount == 1 and not forward and (quarter := a.quarter(m.start())) and a.day:
        return "DATE", f"{a.day.year - 1:04d}-Q{quarter}"
    return _moved(a, int(amount) * (1 if forward else -1), unit)


def _moved(a: Anchor, steps: int, unit: str) -> Meaning | None:
    """The time that lies so many units from the publication, as coarse as its unit. None before or after the calendar."""
    if abs(steps) > 9999:
        return None
    if unit.startswith("T"):
        return "DATE", a.day.isoformat() if a.day else "XXXX-XX-XX"
    if a.day is None:
        return "DATE", {"Y": "XXXX", "M": "XXXX-XX", "W": "XXXX-WXX", "Q": "XXXX-QX"}.get(unit, "XXXX-XX-XX")
    scale = {"Y": ("years", 1), "E": ("years", 10), "C": ("years", 100), "M": ("months", 1), "Q": ("months", 3)}.get(
        unit
    )
    if scale:
        day = shifted(a.day, **{scale[0]: steps * scale[1]})
        if day is None:
            return None
        if unit == "Q":
            return "DATE", f"{day.year:04d}-Q{(day.month + 2) // 3}"
        return "DATE", {"Y": f"{day.year:04d}", "E": f"{day.year:04d}"[:3], "C": f"{day.year:04d}"[:2]}.get(
            unit, f"{day.year:04d}-{day.month:02d}"
        )
    try:
        day = a.day + timedelta(days=steps * (7 if unit == "W" else 1))
    except OverflowError:
        return None
    return "DATE", week(day) if unit == "W" else day.isoformat()


_STEPS = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "this": 0,
    "current": 0,
    "present": 0,
    "next": 1,
    "coming": 1,
    "following": 1,
}


def _relative(m: re.Match[str], a: Anchor) -> Meaning | None:
    said = re.sub(r"\s+", " ", (m["shift"] or "this").lower())
    if said == "following":
        return "DATE", {"Y": "XXXX", "M": "XXXX-XX"}.get(unit_of(m["unit"]), "FUTURE_REF")
    return _moved(a, _STEPS.get(said.split(" ")[-1], 0), unit_of(m["unit"]))


def _year_ago(m: re.Match[str], a: Anchor) -> Meaning | None:
    quarter = a.quarter(m.start())
    if a.day is None:
        return "DATE", "XXXX"
    return "DATE", f"{a.day.year - 1:04d}" + (f"-Q{quarter}" if quarter else "")


def _each(m: re.Match[str], a: Anchor) -> Meaning | None:  # noqa: ARG001
    word = m["what"].lower()
    if word in WEEKDAYS:
        return "SET", f"XXXX-WXX-{WEEKDAYS[word]}"
    if word in MONTHS:
        return "SET", f"XXXX-{MONTHS[word]:02d}"
    if word in DAY_PARTS:
        return "SET", f"XXXX-XX-XXT{DAY_PARTS[word]}"
    amount = number(m["n"]) if m["n"] else Fraction(1)
    return "SET", period(amount, unit_of(word))


def _often(m: re.Match[str], a: Anchor) -> Meaning | None:
    token = a.token(m.start())
    if token is not None and token.pos != "ADV":
        return None  # "quarterly results", "daily life": a name of things, not a time
    return "SET", FREQUENCIES[m["often"].lower()]


def _year_end(m: re.Match[str], a: Anchor) -> Meaning | None:  # noqa: ARG001
    return "DATE", f"{a.day.year:04d}-12-31" if a.day else "XXXX-12-31"


def _reference(m: re.Match[str], a: Anchor) -> Meaning | None:
    said = re.sub(r"\s+", " ", m["ref"].lower())
    token = a.token(m.start())
    if token is not None:
        if said == "current" and token.pos != "ADJ":
            return None
        if said == "future" and (token.pos == "NOUN" or token.dep not in {"amod", "compound"}):
            return None
    return "DATE", REFERENCES[said]


RULES: tuple[Rule, ...] = (
    Rule(
        "duration",
        joined(
            rf"(?:{_ABOUT}|{_WINDOW})*(?P<n>{NUMBER})(?P<range>\s+(?:to|or)\s+{NUMBER}|[-–]\d+)?(?P<half>\s+and\s+a\s+half)?[\s-]+(?:more\s+|consecutive\s+|straight\s+|additional\s+|full\s+|whole\s+|trading\s+|fiscal\s+|long\s+|short\s+)?(?P<unit>{_UNIT})(?:-(?:long|old))?"
        ),
        _duration,
    ),
    Rule("duration", joined(rf"{_ABOUT}?(?P<n>an?|one)\s+(?P<unit>{_UNIT})(?P<half>\s+and\s+a\s+half)"), _duration),
    Rule(
        "duration",
        joined(rf"{_ABOUT}?half\s+an?\s+(?P<unit>{_UNIT})|(?:a\s+)?half[\s-](?P<tied>hour|day|year|century|decade)"),
        _half,
    ),
    Rule("vague", joined(r"(?P<way>recent|past|coming)\s+(?:days|weeks|months|quarters|years|decades)"), _vague),
    Rule(
        "fiscal",
        joined(
            r"the\s+(?:latest\s+)?(?:fiscal|full)\s+year(?P<over>\s+(?=end(?:ed|ing)))?|the\s+year(?=(?P<ended>\s+end(?:ed|ing)))|(?<=for\s)the\s+year(?!-)"
        ),
        _fiscal,
    ),
    Rule(
        "open duration",
        joined(
            r"(?:(?:the\s+(?:past|last|next|coming)\s+(?:few|several))\s+)(?P<unit>(?:second|minute|hour|day|week|month|quarter|year|decade)s)"
        ),
        _open,
    ),
    Rule(
        "open duration",
        joined(
            r"(?:(?<=\bfor\s)|(?<=\bin\s)|(?<=\bafter\s)|(?<=\bof\s)|(?<=\bover\s)|(?<=\bwithin\s)|(?<=\btake\s)|(?<=\blast\s))(?:the\s+)?(?P<unit>(?:minute|hour|day|week|month|year|decade)s|centuries)(?!\s+(?:ago|earlier|later|of\s+age|old))"
        ),
        _open,
    ),
    Rule(
        "ago",
        joined(
            rf"{_ABOUT}?(?P<n>{NUMBER})[\s-]+(?P<unit>{_UNIT})[\s-]+(?P<way>ago|earlier|before(?=\s*[.,;])|later|from\s+now|hence|from\s+today)"
        ),
        _ago,
    ),
    Rule("a year ago", joined(r"(?:(?:the\s+)?year[\s-](?:ago|earlier))"), _year_ago),
    Rule(
        "relative",
        joined(
            r"(?:(?:early|earlier|late|later|sometime|the\s+end\s+of|the\s+rest\s+of|the\s+middle\s+of|mid|the\s+beginning\s+of|the\s+start\s+of|all)\s+)?(?:the\s+)?(?P<shift>last|this\s+past|past|previous|this|current|present|next|coming|following)\s+(?:fiscal\s+)?(?P<unit>week|month|quarter|year|decade|century)(?!-)"
        ),
        _relative,
    ),
    Rule("relative", joined(r"(?:earlier|later)\s+in\s+the\s+(?P<unit>week|month|year)(?P<shift>)"), _relative),
    Rule(
        "each",
        joined(
            rf"(?:every|each)\s+(?:(?P<n>other|{NUMBER})\s+)?(?P<what>{either(WEEKDAYS)}|{either(m for m in MONTHS if len(m) > 3)}|{either(DAY_PARTS)}|{_UNIT})"
        ),
        _each,
    ),
    Rule("often", joined(rf"(?P<often>{either(FREQUENCIES)})"), _often),
    Rule("year end", joined(r"(?:the\s+)?(?:year[\s-]+end|year['’]s\s+end|end\s+of\s+the\s+year)"), _year_end),
    Rule("reference", joined(rf"(?P<ref>{either(REFERENCES)})"), _reference),
)
