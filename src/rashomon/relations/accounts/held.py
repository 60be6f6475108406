# ruff: noqa: E501 - one pattern a line
"""Two figures of one matter held against each other, and what is known of each from around it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec import structs

from rashomon.arithmetic.compare import Compared, Setting, compare
from rashomon.records import Quantity
from rashomon.relations.accounts.drafts import Holder
from rashomon.relations.pile import Page
from rashomon.relations.points.fates import words_of
from rashomon.relations.points.people import counts_people
from rashomon.relations.points.points import Point
from rashomon.relations.points.states import is_state
from rashomon.relations.points.things import head
from rashomon.relations.wording import figure

# Words between a count and its fate that tell no other fate, nor a period of counting, nor of what people it is.
_BESIDE = re.compile(
    r"\bnamed (?=(?:an?|the|its|his|her) (?:\w+ )?(?:figure|number|count|toll|total|tally)\b)|"
    r"\b(?:police|army|soldiers?|rebels?|militants?|insurgents?|gunm[ae]n|officers?|officer-involved|guerrilla|terrorists?|students?|pupils?|tourists?|children|child|women|men|minors|girls|boys|civilian)(?:[’']s|s[’'])? "
    r"(?:raids?|operations?|attacks?|assaults?|ambush(?:es)?|shootings?|chases?|pursuits?|stops?|fire|bullets?|actions?|sweeps?|charges?|cordons?|stations?|posts?|checkpoints?|barracks|camps?|buses|bus|coach(?:es)?|boats?|protests?|march(?:es)?|rall(?:y|ies)|schools?|hostels?|homes?|hospitals?|wards?|prisons?|clinics?|teams?|choirs?|clubs?|spokes\w+|departments?|headquarters)\b|"
    r"\b(?:overnight|today|tonight|w[io]und(?:s|ed)? up|taken|treated|hospitals?|hospitali[sz]ed|lost|claimed|recovered)\b",
    re.IGNORECASE,
)


def setting(one: Point, page: Page, holder: Holder) -> Setting:
    """What is known of a figure from around it."""
    times = {t.id: t for t in page.reading.times}
    as_of = times.get(one.quantity.as_of) if one.quantity and one.quantity.as_of else None
    return Setting(
        words=_BESIDE.sub("", one.words) if one.fate else one.words,
        earliest=as_of.earliest
        if as_of and as_of.earliest == as_of.latest and _counted_then(as_of.span, one)
        else None,
        published=page.reading.document.published,
        holder=holder(one),
    )


def _counted_then(span: tuple[int, int], one: Point) -> bool:
    """A day that stands with the event is not the day of the count; only "as of" and "by" make it so. Never guessed."""
    del span, one
    return False


def hold(one: Point, other: Point, pages: Mapping[str, Page], holder: Holder, kin: bool = False) -> Compared:
    """How two figures stand to each other, by the rules of `arithmetic.compare`. `kin`: they are of one body."""
    first, second = (setting(p, pages[p.document], holder) for p in (one, other))
    if kin:
        second = structs.replace(second, holder=first.holder or second.holder)
        first = structs.replace(first, holder=second.holder)
    assert one.quantity is not None and other.quantity is not None  # noqa: S101, PT018 - points of figure matters have one
    a, b = (_plain(q, p.fate) if p.fate else q for p, q in ((one, one.quantity), (other, other.quantity)))
    if one.fate == other.fate != "" and not is_state(one.fate):
        a, b = (q if noun(p) else _anybody(q) for p, q in ((one, a), (other, b)))
    if one.fate == other.fate and one.fate.endswith("/money"):
        a, b = _sums(a, b)
    made = compare(a, b, first, second)
    if made.rule == "fate" and one.fate == other.fate != "":
        return compare(_anybody(a), _anybody(b), _still(first), _still(second))
    return made


def _sums(a: Quantity, b: Quantity) -> tuple[Quantity, Quantity]:
    """Two sums of money, of which one may be written without its currency."""
    a, b = (structs.replace(q, kind="money") if q.kind == "count" else q for q in (a, b))
    return (a, b) if a.unit and b.unit else (structs.replace(a, unit=""), structs.replace(b, unit=""))


def _anybody(quantity: Quantity) -> Quantity:
    """A count without its noun: what became of those counted is known."""
    return structs.replace(quantity, unit="", counted=None)


def _still(setting: Setting) -> Setting:
    return structs.replace(setting, words="")


def _plain(quantity: Quantity, fate: str) -> Quantity:
    """A count of people by the head of its noun; a noun that says no more than what became of them is left out."""
    unit = _head(quantity)
    anybody = unit in _ANYBODY or _says_fate(unit, fate)
    return structs.replace(quantity, unit="", counted=None) if anybody else structs.replace(quantity, unit=unit)


def _head(quantity: Quantity) -> str:
    """The last word of what is counted: "other people" are people; all of it where a name tells which ones."""
    if quantity.kind in {"money", "measure"}:
        return quantity.unit.lower()
    named = any(word[0].isupper() and not word.isupper() for word in (quantity.counted or "").split()[:-1])
    return quantity.unit.lower() if named else _last(quantity.unit)


# Nouns for the same people.
_ALIKE = {
    **dict.fromkeys(("demonstrator", "protestor", "marcher", "participant", "activist", "rallygoer"), "protester"),
    **dict.fromkeys(("pupil", "schoolchild"), "student"),
    **dict.fromkeys(("troop", "serviceman", "serviceperson", "conscript"), "soldier"),
    **dict.fromkeys(("policeman", "policewoman", "cop", "constable"), "officer"),
    **dict.fromkeys(("prisoner", "detainee", "convict"), "inmate"),
    **dict.fromkeys(("mineworker", "pitman", "collier"), "miner"),
    **dict.fromkeys(("traveller", "traveler", "ferrygoer"), "passenger"),
    **dict.fromkeys(("employee", "labourer", "laborer", "staff"), "worker"),
    **dict.fromkeys(("inhabitant", "villager", "townsperson", "citizen"), "resident"),
    **dict.fromkeys(("captive", "abductee"), "hostage"),
    "schoolgirl": "girl",
    "schoolboy": "boy",
}

# Nouns that say no more than that people are meant.
_ANYBODY = frozenset(
    [
        "",
        "people",
        "person",
        "victim",
        "body",
        "dead",
        "injured",
        "life",
        "death",
        "fatality",
        "injury",
        "other",
        "others",
        "more",
        "name",
        "soul",
        "member",
        "arrest",
        "detention",
        "evacuee",
        "suspect",
        "case",
        "infection",
        "casualty",
        "individual",
        "missing",
        "wounded",
        "killed",
    ]
)


# Nouns that say no more of people than what became of them.
_BY_FATE = {
    "crowd": frozenset(["protester", "supporter", "attendee", "spectator"]),
    "on strike": frozenset(["worker", "member", "striker"]),
    "captured": frozenset(["hostage", "captive", "man"]),
    "ill": frozenset(["patient"]),
    "in hospital": frozenset(["patient"]),
    "displaced": frozenset(["resident", "refugee", "evacuee"]),
}


def noun(one: Point) -> str:
    """The noun that a figure counts by; empty where it says no more than that people are meant."""
    unit = _head(one.quantity) if one.quantity else ""
    return "" if unit in _ANYBODY or _says_fate(unit, one.fate) or unit in _BY_FATE.get(one.fate, ()) else unit


def _says_fate(unit: str, fate: str) -> bool:
    """Whether a noun says no more than what became of those counted: deserters, strikers."""
    return bool(unit and fate) and not is_state(fate) and words_of(fate).fullmatch(unit) is not None


def one_noun(one: str, other: str, nouns: Mapping[str, int]) -> bool:
    """Whether two figures count people by the same noun; a noun of one document only may be a part of them."""
    return one == other or ("" in (one, other) and all(n == "" or nouns.get(n, 2) > 1 for n in (one, other)))


# Kinds of people that can't be each other.
_KINDS = (
    re.compile(r"(?:wo|fe)m(?:[ae]n|ales?)|girls?|mothers?|wives|wife|daughters?|sisters?"),
    re.compile(r"m(?:[ae]n|ales?)|boys?|fathers?|husbands?|sons?|brothers?"),
)


def one_whole(one: Point, other: Point) -> bool:
    """Whether two counts of all give one value: with nouns that can both be used of the same people."""
    a, b = one.quantity, other.quantity
    if a is None or b is None or not one.role == other.role == "all" or a.soft or b.soft or a.modifier or b.modifier:
        return False
    if (
        (a.low, a.high, one.fate) != (b.low, b.high, other.fate)
        or a.low != a.high
        or one.supersedes != other.supersedes
    ):
        return False
    return not other_people(one, other)


def other_people(one: Point, other: Point) -> bool:
    """Whether two counts are of people of whom none can be both, by their nouns: women and men."""
    units = [_last(p.quantity.unit) if p.quantity else "" for p in (one, other)]
    sides = [next((n for n, k in enumerate(_KINDS) if k.fullmatch(u)), None) for u in units]
    return None not in sides and sides[0] != sides[1]


def may_hold(whole: Point, part: Point) -> bool:
    """Whether those whom one count is of may be among those of another, by their nouns: two women are among five people,
    not among three children."""
    if is_state(whole.fate) or whole.quantity is None or not counts_people(whole.quantity):
        return True
    one, other = noun(whole), noun(part)
    return not one or one == other or (not other and part.document == whole.document and one not in _KIN)


_KIN = frozenset("daughter son brother sister cousin parent sibling relative family".split())


def _last(noun: str) -> str:
    words = noun.lower().split()
    if len(words) > 1 and words[-1] in {"member", "members"}:
        return words[-2]  # members of a crew are the crew
    last = head(noun)
    if last.endswith("men") and last not in {"men", "women", "specimen", "regimen"}:
        last = f"{last[:-2]}an"
    return _ALIKE.get(last, last)


def rank(quantity: Quantity | None) -> tuple[float, float]:
    """What figures are put in order by: the lower end, then the upper."""
    if quantity is None:
        return 0.0, 0.0
    low = quantity.low if quantity.low is not None else quantity.high or 0
    return float(low), float(quantity.high if quantity.high is not None else "inf")


def day(one: Point, pages: Mapping[str, Page]) -> int:
    """The day of a figure's document as a number; far off where it is not known."""
    published = pages[one.document].day
    return published if published is not None else 10**7


_BESIDES = re.compile(r"^(?:an)?other$|^(?:a )?further$|^additional$", re.IGNORECASE)
_OTHER = re.compile(r"\bothers?\b ?", re.IGNORECASE)


def label(one: Point) -> str:
    """A figure with what it counts, in words; "another" and "other" are left out of a count of all."""
    quantity = one.quantity
    if quantity is None:
        return ""
    noun = quantity.counted or ""
    if one.role == "all":
        noun = _OTHER.sub("", noun)
        if _BESIDES.match(quantity.modifier or ""):
            quantity = structs.replace(quantity, modifier=None)
    return f"{figure(quantity)} {noun}".strip()
