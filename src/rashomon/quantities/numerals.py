"""Numerals: number words to exact fractions, and the one reader of both words and digits.

"three hundred and fifty", "twenty-five", "a dozen", "half a million", "two-thirds".
"""

from __future__ import annotations

from fractions import Fraction

from rashomon.quantities.digits import HYPHENS, SCALES, VULGAR, Numeral, and_a_half, digits, scaled
from rashomon.quantities.lexemes import FIGURE, Lexemes

SMALL = {
    w: n
    for n, w in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
TENS = {w: 10 * n for n, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
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


def read(lx: Lexemes, i: int, money: bool = False) -> Numeral | None:
    """The numeral that begins at lexeme `i`, or None. `money`: a currency sign stands before it, so "m" is million."""
    here = lx.at(i)
    if here.kind == FIGURE:
        return digits(lx, i, money)
    if here.text in VULGAR:
        return scaled(lx, Numeral(i, i + 1, VULGAR[here.text], digits=True, fraction=True))
    return _words(lx, i)


def _words(lx: Lexemes, i: int) -> Numeral | None:
    """A numeral in words at `i`."""
    word = lx.low(i)
    if word in {"a", "an"}:
        return _article(lx, i)
    if word == "half":
        return None if lx.words(i - 2, 2) == ("and", "a") else _half(lx, i)
    if word == "quarter" and lx.words(i + 1, 2) in {("of", "a"), ("-", "million"), ("-", "century")}:
        part = _of_a(lx, i, i + 1, Fraction(1, 4))
        if part:
            return part
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
    if (end := and_a_half(lx, at)) and value < 100:
        return scaled(lx, Numeral(i, end, value + Fraction(1, 2)))
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
        # "a thousand and one", "two thousand five hundred"; but lists are not joined
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
        "to", "in", "from", "since", "after", "over", "on", "this", "last", "by", "compared", "and", "or", "more",
        "less",
        "for", "within", "as", "lower", "higher", "fewer", "between", "when", "while", "during",
    }  # fmt: skip


def _half(lx: Lexemes, i: int) -> Numeral | None:
    """ "half", "half a million", "half-million", "half of", "half the"."""
    before, after = lx.low(i - 1), lx.low(i + 1)
    if before in _NO_HALF or after in {"past", "time"}:
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


_NO_HALF = frozenset(
    "first second third last next final latter former better best other opening early later this previous prior "
    "each per current - ‑ time either".split()
)


def _of_a(lx: Lexemes, first: int, at: int, share: Fraction) -> Numeral | None:
    """ "three-quarters of a million": a fraction of a scale."""
    if lx.words(at, 2) == ("of", "a") and lx.low(at + 2) in {"million", "billion", "trillion"}:
        factor = SCALES[lx.low(at + 2)]
        return Numeral(first, at + 3, share * factor, scale=factor)
    return None
