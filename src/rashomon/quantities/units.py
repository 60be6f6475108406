"""Units of measure and time: one table, from the forms as written to the usual singular names.

A row is name, kind, spelled forms (any case; a plural "s" is understood) and abbreviations (exact case, after digits
only). "in" is no inch and a bare "m" no metre: a few abbreviations stand only where they touch the digits.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from rashomon.quantities.lexemes import FIGURE, WORD, Lexemes

_ROWS = """
second          | duration | second, sec                   | s, sec, secs
minute          | duration | minute, min                   | min, mins
hour            | duration | hour, hr                      | h, hr, hrs
day             | duration | day                           |
night           | duration | night                         |
week            | duration | week, wk                      |
fortnight       | duration | fortnight                     |
month           | duration | month                         | mo
quarter         | duration |                               |
year            | duration | year, yr                      | yr, yrs
season          | duration |                               |
decade          | duration | decade                        |
century         | duration | century, centuries            |
millennium      | duration | millennium, millennia         |
millisecond     | duration | millisecond                   | ms
microsecond     | duration | microsecond                   | μs, µs
nanosecond      | duration | nanosecond                    | ns
millimetre      | measure  | millimetre, millimeter        | mm
centimetre      | measure  | centimetre, centimeter        | cm
metre           | measure  | metre, meter                  | *m
kilometre       | measure  | kilometre, kilometer, km, kms | km, kms
micrometre      | measure  | micrometre, micrometer, micron | μm, µm
nanometre       | measure  | nanometre, nanometer          | nm
inch            | measure  | inch, inches                  | in., *in, *″
foot            | measure  | foot, feet                    | ft, ft.
yard            | measure  | yard                          | yd, yds, yd.
mile            | measure  | mile                          | mi, mi.
nautical mile   | measure  | nautical mile                 | nmi
light year      | measure  | light year                    | ly
furlong         | measure  | furlong                       |
fathom          | measure  | fathom                        |
square metre    | measure  | square metre, square meter, sq m, sqm, sq metre, sq meter | m2, m², sqm
square kilometre | measure | square kilometre, square kilometer, sq km, sq. km | km2, km²
square centimetre | measure | square centimetre, square centimeter | cm2, cm²
square foot     | measure  | square foot, square feet, sq ft, sq. ft., sq. ft, square-foot | sqft
square yard     | measure  | square yard                   |
square mile     | measure  | square mile, sq mi, sq. mi.   |
square inch     | measure  | square inch, square inches    |
acre            | measure  | acre                          |
hectare         | measure  | hectare                       | ha
cubic metre     | measure  | cubic metre, cubic meter      | m3, m³
cubic centimetre | measure | cubic centimetre, cubic centimeter | cc, cm3, cm³
cubic foot      | measure  | cubic foot, cubic feet        |
acre-foot       | measure  | acre foot, acre feet          |
litre           | measure  | litre, liter                  | L, *l
millilitre      | measure  | millilitre, milliliter        | ml, mL
gallon          | measure  | gallon                        | gal, gal.
quart           | measure  | quart                         |
pint            | measure  | pint                          |
cup             | measure  |                               |
teaspoon        | measure  | teaspoon                      | tsp
tablespoon      | measure  | tablespoon                    | tbsp
barrel of oil   | measure  | barrel of oil, barrels of oil |
barrel          | measure  | barrel                        | bbl, bpd
dram            | measure  | dram                          |
gram            | measure  | gram, gramme                  | *g
milligram       | measure  | milligram, milligramme        | mg
microgram       | measure  | microgram, microgramme        | μg, µg, mcg
kilogram        | measure  | kilogram, kilogramme, kilo    | kg, kgs
tonne           | measure  | tonne, metric ton             | *t
ton             | measure  | ton                           |
ounce           | measure  | ounce                         | oz, oz.
pound           | measure  | pound                         | lb, lbs, lb., lbs.
stone           | measure  |                               |
carat           | measure  | carat                         |
kilotonne       | measure  | kiloton, kilotonne            | kt
megatonne       | measure  | megaton, megatonne            | Mt
gigatonne       | measure  | gigaton, gigatonne            | Gt
degree          | measure  | degree                        | °
celsius         | measure  | degree celsius, degrees celsius, celsius, degree centigrade, degrees centigrade, degree C, degrees C | °C, ° C, C, ºC, ℃
fahrenheit      | measure  | degree fahrenheit, degrees fahrenheit, fahrenheit, degree F, degrees F | °F, ° F, *F, ºF, ℉
kelvin          | measure  | kelvin                        | *K
watt            | measure  | watt                          | W
kilowatt        | measure  | kilowatt                      | kW, KW, kw
megawatt        | measure  | megawatt                      | MW, mw
gigawatt        | measure  | gigawatt                      | GW
terawatt        | measure  | terawatt                      | TW
watt hour       | measure  | watt hour                     | Wh
kilowatt hour   | measure  | kilowatt hour                 | kWh, KWh, kwh
megawatt hour   | measure  | megawatt hour                 | MWh
gigawatt hour   | measure  | gigawatt hour                 | GWh
terawatt hour   | measure  | terawatt hour                 | TWh
milliampere-hour | measure | milliampere hour              | mAh
ampere-hour     | measure  | ampere hour, amp hour         | Ah
ampere          | measure  | ampere, amp                   | *A
milliampere     | measure  | milliampere, milliamp         | mA
volt            | measure  | volt                          | V
kilovolt        | measure  | kilovolt                      | kV
ohm             | measure  | ohm                           | Ω
farad           | measure  | farad                         |
joule           | measure  | joule                         | *J
kilojoule       | measure  | kilojoule                     | kJ
calorie         | measure  | calorie                       | cal
kilocalorie     | measure  | kilocalorie                   | kcal
newton          | measure  | newton                        | *N
newton metre    | measure  | newton metre, newton meter    | Nm, N m, N⋅m
pound-foot      | measure  | pound foot, pound feet, pound-feet of torque, lb ft of torque, lb-ft of torque |
foot pound-force | measure | foot pound                    | lb-ft, lb ft, ft-lb, lb.-ft., lbft
horsepower      | measure  | horsepower                    | hp, HP, PS, cv
brake horsepower | measure | brake horsepower              | bhp
pascal          | measure  | pascal                        | Pa
hectopascal     | measure  | hectopascal                   | hPa
kilopascal      | measure  | kilopascal                    | kPa
megapascal      | measure  | megapascal                    | MPa
bar             | measure  |                               |
millibar        | measure  | millibar                      | mb, mbar
pound per square inch | measure | pound per square inch, pounds per square inch | psi
kilopound per square inch | measure |                     | ksi
hertz           | measure  | hertz                         | Hz, HZ
kilohertz       | measure  | kilohertz                     | kHz, KHz, khz
megahertz       | measure  | megahertz                     | MHz, Mhz, mhz
gigahertz       | measure  | gigahertz                     | GHz, Ghz, ghz
decibel         | measure  | decibel                       | dB, db
lumen           | measure  | lumen                         | lm
nit             | measure  | nit                           |
megapixel       | measure  | megapixel                     | MP
bit             | measure  |                               |
byte            | measure  | byte                          |
kilobyte        | measure  | kilobyte                      | KB, kB
megabyte        | measure  | megabyte                      | MB
gigabyte        | measure  | gigabyte, gig                 | GB, gb
terabyte        | measure  | terabyte                      | TB
petabyte        | measure  | petabyte                      | PB
megabit per second | rate  | megabit per second, megabits per second | Mbps, mbps, Mb/s
gigabit per second | rate  | gigabit per second, gigabits per second | Gbps, gbps
gigabit         | measure  | gigabit                       | Gb
megabit         | measure  | megabit                       | Mb
mile per hour   | rate     |                               | mph, MPH, m.p.h., kts
kilometre per hour | rate  |                               | km/h, kmh, kph, kmph, KPH
metre per second | rate    |                               | m/s
knot            | rate     | knot                          |
mile per gallon | rate     |                               | mpg, MPG
revolutions per minute | rate |                            | rpm, RPM
part per million | ratio   | part per million, parts per million | ppm
part per billion | ratio   | part per billion, parts per billion | ppb
sievert         | measure  | sievert                       |
millisievert    | measure  | millisievert                  | mSv
becquerel       | measure  | becquerel                     | Bq
magnitude       | measure  |                               |
percentage point | ratio   | percentage point, percent point, per cent point, percentage-point | pp, ppt
basis point     | ratio    | basis point                   | bp, bps
%               | ratio    | percent, per cent, percentage | %, pct, pc, ％, ﹪, pct.
""".strip()  # noqa: E501

# Each base unit and how much of it a unit is, for ranges such as "18 months to three years".
_EXACT = """
second: second 1, minute 60, hour 3600, day 86400, week 604800, fortnight 1209600, millisecond 1/1000
month: month 1, year 12, decade 120, century 1200
metre: millimetre 1/1000, centimetre 1/100, metre 1, kilometre 1000
inch: inch 1, foot 12, yard 36, mile 63360
gram: milligram 1/1000, gram 1, kilogram 1000, tonne 1000000
ounce: ounce 1, pound 16, ton 32000
watt: watt 1, kilowatt 1000, megawatt 1000000, gigawatt 1000000000
byte: kilobyte 1, megabyte 1000, gigabyte 1000000, terabyte 1000000000
""".strip()
FACTORS: dict[str, tuple[str, Fraction]] = {}
for _line in _EXACT.splitlines():
    _base, _rest = _line.split(":")
    for _pair in _rest.split(","):
        _name, _factor = _pair.rsplit(" ", 1)
        FACTORS[_name.strip()] = (_base, Fraction(_factor))

# What a rate may be "a" or "an" of: "a day", "an hour", "a head".
PERIODS = {
    "second": "second", "minute": "minute", "hour": "hour", "day": "day", "night": "night", "week": "week",
    "fortnight": "fortnight", "month": "month", "quarter": "quarter", "season": "season", "year": "year",
    "decade": "decade", "century": "century", "share": "share", "barrel": "barrel", "gallon": "gallon",
    "litre": "litre", "liter": "litre", "ounce": "ounce", "pound": "pound", "ton": "ton", "tonne": "tonne",
    "head": "head", "person": "person", "gram": "gram", "kilo": "kilogram", "kilogram": "kilogram", "acre": "acre",
    "unit": "unit", "game": "game", "mile": "mile", "pop": "pop",
}  # fmt: skip
PERIODS_SHORT = {
    "h": "hour",
    "s": "second",
    "gal": "gallon",
    "mo": "month",
    "yr": "year",
    "oz": "ounce",
    "kwh": "kilowatt hour",
}
ADVERBS = {"hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month", "annually": "year", "yearly": "year"}
DURATIONS = frozenset("second minute hour day night week fortnight month year decade century millennium".split())
HYPHENS = {"-", "‐", "‑"}


class Unit(NamedTuple):
    """A unit on lexemes `[first, last)`."""

    name: str
    kind: str
    first: int
    last: int


class _Form(NamedTuple):
    pieces: tuple[str, ...]
    name: str
    kind: str
    exact: bool
    touching: bool


def _pieces(form: str) -> tuple[str, ...]:
    made, word = [], ""
    for c in form:
        if c.isalpha() and c not in "º":
            word += c
            continue
        if word:
            made.append(word)
            word = ""
        if not c.isspace():
            made.append(c)
    return tuple([*made, word] if word else made)


def _forms() -> Iterator[_Form]:
    for row in _ROWS.splitlines():
        name, kind, spelled, short = (part.strip() for part in row.split("|"))
        for form in filter(None, (f.strip() for f in spelled.split(","))):
            pieces = _pieces(form.lower())
            yield _Form(pieces, name, kind, exact=False, touching=False)
            if not form.endswith(("s", "feet", "ia", ".")):
                yield _Form((*pieces[:-1], pieces[-1] + "s"), name, kind, exact=False, touching=False)
        for form in filter(None, (f.strip() for f in short.split(","))):
            touching = form.startswith("*")
            yield _Form(_pieces(form.lstrip("*")), name, kind, exact=True, touching=touching)


_SPELLED: dict[str, list[_Form]] = {}
_SHORT: dict[str, list[_Form]] = {}
for _form in _forms():
    (_SHORT if _form.exact else _SPELLED).setdefault(_form.pieces[0], []).append(_form)
for _table in (_SPELLED, _SHORT):
    for _list in _table.values():
        _list.sort(key=lambda f: -len(f.pieces))


def read(lx: Lexemes, i: int, digits: bool) -> Unit | None:
    """The unit that begins at lexeme `i`, after a number in digits or words; a hyphen may stand before it."""
    step = i
    if lx.at(i).text in HYPHENS and lx.at(i).glued and lx.at(i + 1).glued:
        step = i + 1
    here = lx.at(step)
    found = None
    for form in _SPELLED.get(here.low, ()):
        if _spelled(lx, step, form.pieces):
            found = Unit(form.name, form.kind, i, _length(lx, step, form.pieces))
            break
    if found is None and digits:
        for form in _SHORT.get(here.text, ()):
            if form.touching and not (here.glued and step == i) and lx.at(step + 1).text != "/":
                continue
            if lx_texts(lx, step, len(form.pieces)) == form.pieces and _ends(lx, step + len(form.pieces), form):
                found = Unit(form.name, form.kind, i, step + len(form.pieces))
                break
    if found is not None and digits:
        return _powered(lx, found)
    return found


# Measures that keep their unit under an adjective: "517 rushing yards", "50 previous years".
_QUALIFIED = frozenset(
    "minute hour day night week month year decade century yard mile metre kilometre foot acre hectare tonne ton barrel "
    "litre gallon pound ounce kilogram".split()
)


def named(word: str) -> tuple[str, str] | None:
    """Name and kind of the unit that a noun names, for nouns that are units under an adjective too."""
    for form in _SPELLED.get(word.lower(), ()):
        if len(form.pieces) == 1 and form.name in _QUALIFIED:
            return form.name, form.kind
    return None


def _spelled(lx: Lexemes, i: int, pieces: tuple[str, ...]) -> bool:
    """Whether the pieces stand at `i`; a hyphen may join them ("square-foot", "barrel-of-oil")."""
    at = i
    for n, piece in enumerate(pieces):
        if n and lx.at(at).text in HYPHENS and piece not in HYPHENS:
            at += 1
        if lx.low(at) != piece:
            return False
        at += 1
    return True


def _length(lx: Lexemes, i: int, pieces: tuple[str, ...]) -> int:
    at = i
    for n, piece in enumerate(pieces):
        if n and lx.at(at).text in HYPHENS and piece not in HYPHENS:
            at += 1
        at += 1
    return at


def lx_texts(lx: Lexemes, i: int, n: int) -> tuple[str, ...]:
    """The texts of `n` lexemes from `i` on."""
    return tuple(x.text for x in lx[i : i + n])


def _ends(lx: Lexemes, at: int, form: _Form) -> bool:
    """Whether an abbreviation ends here: no letter or digit touches it, and "in" is followed by no word that it needs."""
    after = lx.at(at)
    if after.glued and after.kind in {WORD, FIGURE}:
        return after.kind == FIGURE and after.text in {"2", "3"} and form.name in _POWERS
    return not (form.pieces[0] == "in" and after.kind == WORD and after.low in {"the", "a", "an", "his", "their"})


_POWERS = {
    "metre": ("square metre", "cubic metre"),
    "kilometre": ("square kilometre", "cubic kilometre"),
    "centimetre": ("square centimetre", "cubic centimetre"),
    "millimetre": ("square millimetre", "cubic millimetre"),
}


def _powered(lx: Lexemes, unit: Unit) -> Unit:
    """The unit with an exponent that touches it (cm2) and with a divisor after a slash (kV/cm)."""
    after = lx.at(unit.last)
    if after.glued and after.text in {"2", "3"} and unit.name in _POWERS:
        unit = Unit(_POWERS[unit.name][after.text == "3"], unit.kind, unit.first, unit.last + 1)
    return unit
