"""Numerals: digits and number words to exact fractions.

"2.5 million", "three hundred and fifty", "twenty-five", "a dozen", "half a million", "two-thirds", "1 1/2", "4.3M".
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from rashomon.quantities.lexemes import FIGURE, Lexemes

MAX_DIGITS = 30  # longer strings of digits are codes, not quantities

SMALL = {
    w: n
    for n, w in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
TENS = {w: 10 * n for n, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
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
DENOMINATORS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "twentieth": 20,
    "hundredth": 100,
    "thousandth": 1000,
}
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


def read(lx: Lexemes, i: int, money: bool = False) -> Numeral | None:
    """The numeral that begins at lexeme `i`, or None. `money`: a currency sign stands before it, so "m" is million."""
    here = lx.at(i)
    if here.kind == FIGURE:
        return _digits(lx, i, money)
    if here.text in VULGAR:
        return _scaled(lx, Numeral(i, i + 1, VULGAR[here.text], digits=True, fraction=True))
    return _words(lx, i)


def number(text: str) -> Fraction | None:
    """The value of a string of digits as the lexer cuts it, or None where it is too long to be a quantity."""
    if len(text) > MAX_DIGITS:
        return None
    plain = "".join(c for c in text if c not in ",  \u2009\u202f\u00a0")
    try:
        return Fraction(plain)
    except ValueError:
        return None


def _digits(lx: Lexemes, i: int, money: bool) -> Numeral | None:
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
    elif _and_a_half(lx, i + 1):  # 2 and a half, 7-and-a-half
        found.value += Fraction(1, 2)
        found.last = _and_a_half(lx, i + 1)
        return _scaled(lx, found, money)
    elif _slash(lx, i + 1) and not after.glued and value == int(value):  # 1 1/2
        found.value += _ratio(lx, i + 1)
        found.last = i + 4
    elif _slash(lx, i):  # 3/4
        found.value, found.last, found.fraction = _ratio(lx, i), i + 3, True
        return found
    return _scaled(lx, found, money)


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


def _and_a_half(lx: Lexemes, i: int) -> int:
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


def _scaled(lx: Lexemes, found: Numeral, money: bool = False) -> Numeral:
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


# After "m" or "k" these make a distance of it: "a 100m race", "a 5k run".
_DISTANCE = frozenset(
    "race sprint final finals hurdles freestyle breaststroke backstroke butterfly tall high long wide deep away from "
    "above below swim relay dash run runs walk across thick apart x squared sq".split()
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
    return here.glued and after.low not in _DISTANCE and here.text in "kKmM"


def _words(lx: Lexemes, i: int) -> Numeral | None:
    """A numeral in words at `i`."""
    word = lx.low(i)
    if word in {"a", "an"}:
        return _article(lx, i)
    if word == "half":
        return None if lx.words(i - 2, 2) == ("and", "a") else _half(lx, i)
    if word == "quarter" and lx.words(i + 1, 2) in {("of", "a"), ("-", "million"), ("-", "century")}:
        scaled = _of_a(lx, i, i + 1, Fraction(1, 4))
        if scaled:
            return scaled
    if word not in SMALL and word not in TENS and not (word in SCALES and lx.low(i - 1) in {"several", "few"}):
        return None
    value, at = _below_thousand(lx, i)
    if value is None:
        return None
    # two-thirds, three quarters, one half
    step = at + 1 if lx.at(at).text in HYPHENS and lx.at(at).glued and lx.at(at + 1).glued else at
    bottom = _denominator(lx.low(step), plural=value != 1)
    if bottom and 0 < value < bottom and not (value == 1 and bottom > 10):
        share = Fraction(value, bottom)
        return _of_a(lx, i, step + 1, share) or Numeral(i, step + 1, share, fraction=True)
    if (end := _and_a_half(lx, at)) and value < 100:
        return _scaled(lx, Numeral(i, end, value + Fraction(1, 2)))
    total, at, scale = _large(lx, at, value)
    return Numeral(i, at, Fraction(total), scale=scale)


def _denominator(word: str, plural: bool) -> int | None:
    """The denominator that a word names, in its plural or singular form."""
    if plural:
        return DENOMINATORS.get({"halves": "half"}.get(word, word[:-1] if word.endswith("s") else ""))
    return DENOMINATORS.get(word)


def _below_thousand(lx: Lexemes, i: int) -> tuple[int | None, int]:
    """A number below a thousand (or "nineteen hundred") in words, and where it ends."""
    value, at = _below_hundred(lx, i)
    if value is None:
        return None, i
    if lx.low(at) == "hundred":
        value, at = value * 100, at + 1
        rest, end = _below_hundred(lx, at + 1) if lx.low(at) == "and" else _below_hundred(lx, at)
        if rest is not None:
            value, at = value + rest, end
    return value, at


def _below_hundred(lx: Lexemes, i: int) -> tuple[int | None, int]:
    word = lx.low(i)
    if word in SMALL:
        return SMALL[word], i + 1
    if word not in TENS:
        return None, i
    value = TENS[word]
    step = i + 2 if lx.at(i + 1).text in HYPHENS and lx.at(i + 1).glued and lx.at(i + 2).glued else i + 1
    unit = SMALL.get(lx.low(step), 0)
    if 1 <= unit <= 9:
        return value + unit, step + 1
    return value, i + 1


def _large(lx: Lexemes, at: int, value: int) -> tuple[int, int, int]:
    """Thousands and millions after `value`: "three hundred thousand", "two million five hundred thousand"."""
    total, current, scale = 0, value, 1
    while True:
        step = at + 1 if lx.at(at).text in HYPHENS and lx.at(at + 1).low in SCALES else at
        word = lx.low(step)
        factor = SCALES.get(word) or (12 if word == "dozen" else None)
        if factor is None or word == "hundred":
            break
        scale = factor if total == 0 else 1
        total += current * factor
        at = step + 1
        while lx.low(at) in {"million", "billion"} and total:
            total *= SCALES[lx.low(at)]
            at += 1
        nxt = at + 1 if lx.low(at) == "and" else at
        more, end = _below_thousand(lx, nxt)
        # "a thousand and one", "two thousand five hundred"; but "five thousand and two trucks" needs no joining of lists
        if more is None or more >= factor or (nxt != at and factor > 1000):
            return total, at, scale
        current, at, scale = more, end, 1
        if lx.low(at) not in SCALES:
            return total + current, at, 1
    return total + (current if total == 0 else 0), at, scale


def _article(lx: Lexemes, i: int) -> Numeral | None:
    """ "a million", "a dozen", "a hundred", "a third", "a quarter of": fixed measures after an article."""
    word = lx.low(i + 1)
    step = i + 1
    if word == "half" and lx.low(i - 1) == "and":
        return None
    if word in {"half", "third", "quarter", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"}:
        after = lx.at(step + 1)
        if word == "half" and after.text in HYPHENS:
            return None
        share = Fraction(1, DENOMINATORS[word])
        if after.low == "of" or (word in {"half", "third", "quarter"} and _closes(lx, step + 1)):
            return _of_a(lx, i, step + 1, share) or Numeral(i, step + 1, share, fraction=True, article=True)
        if word == "half" and after.low in {"million", "billion", "trillion", "dozen"}:
            factor = SCALES.get(after.low) or 12
            return Numeral(i, step + 2, share * factor, scale=factor, article=True)
        return None
    if word in SCALES or word == "dozen":
        total, at, scale = _large(lx, step, 1) if word != "hundred" else (100, step + 1, 1)
        if word == "hundred":
            total, at, scale = _large(lx, at, 100)
        found = Numeral(i, at, Fraction(total), scale=scale, article=True)
        if lx.words(at, 3) == ("and", "a", "half"):
            found.value *= Fraction(3, 2)
            found.last += 3
        return found
    return None


def _closes(lx: Lexemes, at: int) -> bool:
    """Whether a phrase can end here: "fell by a third to 40", "cut by a quarter."."""
    after = lx.at(at)
    return after.text in {"", ".", ",", ";", ":", ")", "—", "–", "!", "?", "”", '"'} or after.low in {
        "to", "in", "from", "since", "after", "over", "on", "this", "last", "by", "compared", "and", "or", "more", "less",
        "for", "within", "as", "lower", "higher", "fewer", "between", "when", "while", "during",
    }  # fmt: skip


def _half(lx: Lexemes, i: int) -> Numeral | None:
    """ "half", "half a million", "half-million", "half of", "half the"."""
    before, after = lx.low(i - 1), lx.low(i + 1)
    if before in _NO_HALF:
        return None
    if after in {"a", "an"} and (lx.low(i + 2) in SCALES or lx.low(i + 2) == "dozen"):
        factor = SCALES.get(lx.low(i + 2)) or 12
        return Numeral(i, i + 3, Fraction(factor, 2), scale=factor)
    if lx.at(i + 1).text in HYPHENS:
        if lx.low(i + 2) in {"million", "billion", "dozen"}:
            factor = SCALES.get(lx.low(i + 2)) or 12
            return Numeral(i, i + 3, Fraction(factor, 2), scale=factor)
        if lx.low(i + 2) not in {"hour", "century", "mile"}:
            return None
    return Numeral(i, i + 1, Fraction(1, 2), fraction=True)


_NO_HALF = frozenset("first second third last next final latter former better best other opening early later this "
                     "previous prior each per current - ‑ time either".split())  # fmt: skip


def _of_a(lx: Lexemes, first: int, at: int, share: Fraction) -> Numeral | None:
    """ "three-quarters of a million": a fraction of a scale."""
    if lx.words(at, 2) == ("of", "a") and lx.low(at + 2) in {"million", "billion", "trillion"}:
        factor = SCALES[lx.low(at + 2)]
        return Numeral(first, at + 3, share * factor, scale=factor)
    return None
