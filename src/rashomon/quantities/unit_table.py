"""The table of units: names, kinds, forms as written, exact factors, and what a rate may be of.

A row is name, kind, spelled forms (any case; a plural "s" is understood) and abbreviations (exact case, after digits
only). An abbreviation with a star stands only where it touches the digits: "in" is no inch and a bare "m" no metre.
"""

from __future__ import annotations

from fractions import Fraction

ROWS = """
second          | duration | second                        | s, sec, secs, sec.
minute          | duration | minute                        | min, mins, min.
hour            | duration | hour                          | h, hr, hrs, hr.
day             | duration | day                           |
night           | duration | night                         |
week            | duration | week                          | wk, wks
fortnight       | duration | fortnight                     |
month           | duration | month                         | mo
quarter         | duration |                               |
year            | duration | year                          | yr, yrs, yr.
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
light-year      | measure  | light year                    | ly
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
centilitre      | measure  | centilitre, centiliter        | cl
millilitre      | measure  | millilitre, milliliter        | ml, mL
gallon          | measure  | gallon                        | gal, gal.
quart           | measure  | quart                         |
pint            | measure  | pint                          |
cup             | measure  |                               |
teaspoon        | measure  | teaspoon                      | tsp
tablespoon      | measure  | tablespoon                    | tbsp
barrel of oil   | measure  | barrel of oil, barrels of oil |
barrel          | measure  | barrel                        | bbl
barrel per day  | rate     |                               | bpd, b/d
magnitude       | measure  | magnitude                     |
calibre         | measure  | calibre, caliber              |
gauge           | measure  | gauge                         |
dram            | measure  | dram                          |
gram            | measure  | gram, gramme                  | *g
milligram       | measure  | milligram, milligramme        | mg
microgram       | measure  | microgram, microgramme        | μg, µg, mcg
kilogram        | measure  | kilogram, kilogramme, kilo    | kg, kgs
tonne           | measure  | tonne, metric ton             | *t
ton             | measure  | ton                           |
fluid ounce     | measure  | fluid ounce                   | fl oz, fl. oz.
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
farad           | measure  | farad                         | µF
coulomb         | measure  | coulomb                       |
British thermal unit | measure | british thermal unit    | Btu, BTU, BTUs, Btus
million British thermal unit | measure | million british thermal unit | MMBtu, MMBTU, mmBtu, mmbtu, mmBTU, mBtu
therm           | measure  | therm                         |
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
lux             | measure  | lux                           | lx
candela         | measure  | candela                       | cd
nit             | measure  | nit                           |
megapixel       | measure  | megapixel                     | MP
bit             | measure  |                               |
byte            | measure  | byte                          |
kilobyte        | measure  | kilobyte                      | KB, kB
megabyte        | measure  | megabyte                      | MB
gigabyte        | measure  | gigabyte, gig                 | GB, gb
terabyte        | measure  | terabyte                      | TB
petabyte        | measure  | petabyte                      | PB
kilobit per second | rate  | kilobit per second, kilobits per second | kbps, Kbps, kb/s, kbit/s
megabit per second | rate  | megabit per second, megabits per second | Mbps, mbps, Mb/s, Mbit/s, MBit/s
gigabit per second | rate  | gigabit per second, gigabits per second | Gbps, gbps, Gb/s, Gbit/s
gigabit         | measure  | gigabit                       | Gb
megabit         | measure  | megabit                       | Mb
cubic foot per second | rate | cubic foot per second, cubic feet per second | cfs
cubic metre per second | rate | cubic metre per second, cubic meter per second, cubic metres per second, cubic meters per second | cumecs
mile per hour   | rate     |                               | mph, MPH, Mph, m.p.h.
kilometre per hour | rate  |                               | km/h, kmh, kph, kmph, KPH
metre per second | rate    |                               | m/s
frame per second | rate    | frame per second, frames per second | fps
pixel per inch  | measure  |                               | ppi
dot per inch    | measure  |                               | dpi
pixel           | measure  | pixel                         | px
millimetre of mercury | measure |                          | mmHg
mile per gallon equivalent | rate |                        | MPGe, mpge
bushel          | measure  | bushel                        |
parsec          | measure  | parsec                        |
electronvolt    | measure  | electronvolt                  | eV
kiloelectronvolt | measure | kiloelectronvolt              | keV
megaelectronvolt | measure | megaelectronvolt              | MeV
mole            | measure  |                               | mol
millimole       | measure  | millimole                     | mmol
knot            | rate     | knot                          | kts
mile per gallon | rate     |                               | mpg, MPG
revolutions per minute | rate |                            | rpm, RPM
parts-per-million | ratio  | part per million, parts per million | ppm, PPM
parts-per-billion | ratio  | part per billion, parts per billion | ppb, PPB
parts-per-trillion | ratio | part per trillion, parts per trillion |
sievert         | measure  | sievert                       |
millisievert    | measure  | millisievert                  | mSv
becquerel       | measure  | becquerel                     | Bq
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
    "unit": "unit", "annum": "year", "game": "game", "mile": "mile", "pop": "pop",
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


HYPHENS = {"-", "‐", "‑"}
