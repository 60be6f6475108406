"""Numbers in digits, with the scales that may follow: "2.5 million", "4.3M", "1 1/2", "2½", "3×10⁴"."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from rashomon.quantities.lexemes import FIGURE, Lexemes

MAX_DIGITS = 30  # longer strings of digits are codes, not quantities


SCALES = {
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
    "lakh": 10**5,
    "crore": 10**7,
}


GROUPS = {"dozen": 12, "score": 20, "gross": 144}


# Written after digits only.
SHORT_SCALES = {
    "bn": 10**9,
    "bln": 10**9,
    "tn": 10**12,
    "trn": 10**12,
    "tln": 10**12,
    "mn": 10**6,
    "mln": 10**6,
    "mm": 10**6,
    "mil": 10**6,
}


LETTER_SCALES = {"k": 1000, "K": 1000, "m": 10**6, "M": 10**6, "b": 10**9, "B": 10**9, "t": 10**12, "T": 10**12}


VULGAR = {
    "½": Fraction(1, 2),
    "⅓": Fraction(1, 3),
    "⅔": Fraction(2, 3),
    "¼": Fraction(1, 4),
    "¾": Fraction(3, 4),
    "⅕": Fraction(1, 5),
    "⅖": Fraction(2, 5),
    "⅗": Fraction(3, 5),
    "⅘": Fraction(4, 5),
    "⅙": Fraction(1, 6),
    "⅚": Fraction(5, 6),
    "⅛": Fraction(1, 8),
    "⅜": Fraction(3, 8),
    "⅝": Fraction(5, 8),
    "⅞": Fraction(7, 8),
}


HYPHENS = {"-", "‐", "‑"}


@dataclass(slots=True)
class Numeral:
    """A numeral on lexemes `[first, last)`. `scale` is the scale written after it ("million"), 1 where there is none.

    `fraction`: a fraction in words or signs, without whole part. `digits`: begins with digits. `article`: begins with
    "a" or "an". `letter`: its scale is a single letter, which may be a unit instead ("5m").
    """

    first: int
    last: int
    value: Fraction
    scale: int = 1
    digits: bool = False
    fraction: bool = False
    article: bool = False
    letter: str = ""


def digits(lx: Lexemes, i: int, money: bool) -> Numeral | None:
    """The numeral that begins with the figure at lexeme `i`. `money`: a currency sign stands before it."""
    value = number(lx[i].text)
    if value is None:
        return None
    found = Numeral(i, i + 1, value, digits=True)
    power = _power(lx, i + 1)
    if power:
        return Numeral(i, power[1], value * Fraction(10) ** power[0], digits=True)
    after = lx.at(i + 1)
    if after.text in VULGAR:  # 2½
        found.value += VULGAR[after.text]
        found.last = i + 2
    elif and_a_half(lx, i + 1):  # 2 and a half, 7-and-a-half
        found.value += Fraction(1, 2)
        found.last = and_a_half(lx, i + 1)
        return scaled(lx, found, money)
    elif _slash(lx, i + 1) and not after.glued and value == int(value):  # 1 1/2
        found.value += _ratio(lx, i + 1)
        found.last = i + 4
    elif _slash(lx, i):  # 3/4
        found.value, found.last, found.fraction = _ratio(lx, i), i + 3, True
        return found
    return scaled(lx, found, money)


def number(text: str) -> Fraction | None:
    """The value of a string of digits as the lexer cuts it, or None where it is too long to be a quantity."""
    if len(text) > MAX_DIGITS:
        return None
    plain = "".join(c for c in text if c not in ",  \u2009\u202f\u00a0")
    try:
        return Fraction(plain)
    except ValueError:
        return None


_SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")


def _power(lx: Lexemes, i: int) -> tuple[int, int] | None:
    """The power of ten written from lexeme `i` on, and where it ends: "×10−30", "x 10^6", "× 10⁹"."""
    if lx.at(i).text not in {"×", "x", "X", "*"} or lx.at(i + 1).text != "10":
        return None
    at = i + 3 if lx.at(i + 2).text == "^" else i + 2
    if not lx.at(at).glued:
        return None
    sign = ""
    if lx.at(at).text in {"-", "−", "–", "⁻", "+"}:
        sign = "-" if lx.at(at).text != "+" else ""
        at += 1
    digits = ""
    while lx.at(at).glued and lx.at(at).text.translate(_SUPERSCRIPT).isdecimal() and len(digits) < 4:
        digits += lx.at(at).text.translate(_SUPERSCRIPT)
        at += 1
    if not digits.isdecimal() or int(digits) > 60:
        return None
    return int(sign + digits), at


def and_a_half(lx: Lexemes, i: int) -> int:
    """Where "and a half" ends that begins at `i`, with or without hyphens, or 0."""
    at = i
    for word in ("and", "a", "half"):
        if lx.at(at).text in HYPHENS:
            at += 1
        if lx.low(at) != word:
            return 0
        at += 1
    return at


def _slash(lx: Lexemes, i: int) -> bool:
    """Whether a common fraction in digits begins here: "3/4", not a date or "24/7"."""
    a, mark, b = lx.at(i), lx.at(i + 1), lx.at(i + 2)
    if not (a.kind == FIGURE and mark.text in {"/", "⁄"} and mark.glued and b.kind == FIGURE and b.glued):
        return False
    if not (a.text.isdecimal() and b.text.isdecimal() and len(a.text) <= 2 and len(b.text) <= 3):
        return False
    if lx.at(i + 3).glued and lx.at(i + 3).text in {"/", "-"}:
        return False
    return int(a.text) < int(b.text) and int(b.text) in {2, 3, 4, 5, 6, 8, 10, 16, 32, 100}


def _ratio(lx: Lexemes, i: int) -> Fraction:
    return Fraction(int(lx[i].text), int(lx[i + 2].text))


def scaled(lx: Lexemes, found: Numeral, money: bool = False) -> Numeral:
    """The numeral with the scale that follows it: " million", "-million", "bn", "k", "M"."""
    at = found.last
    after = lx.at(at)
    step = at
    if after.text in HYPHENS and after.glued and lx.at(at + 1).glued:
        step, after = at + 1, lx.at(at + 1)
    if after.low in SCALES:
        found.last, found.scale = step + 1, SCALES[after.low]
        while lx.low(found.last) in SCALES and SCALES[lx.low(found.last)] > 100:  # hundred thousand, million million
            found.scale *= SCALES[lx.low(found.last)]
            found.last += 1
    elif after.low in {"dozen", "gross"}:
        found.last, found.scale = step + 1, GROUPS[after.low]
    elif after.low in SHORT_SCALES and step == at and (after.glued or money or after.low != "mm"):
        if after.low != "mm" or money:
            found.last, found.scale = at + 1, SHORT_SCALES[after.low]
    elif after.text in LETTER_SCALES and step == at and _letter(lx, at, money):
        found.last, found.scale, found.letter = at + 1, LETTER_SCALES[after.text], after.text
    found.value *= found.scale
    if found.scale > 1 and found.value:
        found.fraction = False
    return found


# After "4K" these make a resolution of it.
SCREENS = frozenset(
    "video videos tv tvs display displays resolution screen screens footage camera content uhd monitor".split()
)
# After "m" or "k" these make a distance of it: "a 100m race", "a 5k run".
_DISTANCE = frozenset(
    "race sprint final finals hurdles freestyle breaststroke backstroke butterfly tall high long wide deep away "
    "from above below swim relay dash run runs walk across thick apart x squared sq".split()
)


def _letter(lx: Lexemes, at: int, money: bool) -> bool:
    """Whether the single letter at `at` is a scale: k, m, b, t after money; else only where no distance or size is."""
    here, after = lx.at(at), lx.at(at + 1)
    if after.glued and after.text in {"/", "²", "³", "'", "’"} and after.text not in {"'", "’"}:
        return False
    if money:
        return here.glued or here.text in "MBTm"
    if here.text in "tT":
        return False
    if here.text == "B":
        return True
    if here.text == "K" and after.low in SCREENS:
        return False
    return here.glued and after.low not in _DISTANCE and here.text in "kKmM"
