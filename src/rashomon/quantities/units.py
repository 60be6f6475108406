"""Units of measure and time: from the forms as written to the usual singular names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from rashomon.quantities.lexemes import FIGURE, WORD, Lexemes
from rashomon.quantities.unit_table import HYPHENS, ROWS


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
        if c.isalpha() and c != "º":
            word += c
            continue
        if word:
            made.append(word)
            word = ""
        if not c.isspace():
            made.append(c)
    return tuple([*made, word] if word else made)


def _forms() -> Iterator[_Form]:
    for row in ROWS.splitlines():
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
    if digits and lx.at(i - 1).text[:1] == "." and here.low in _GUNS:
        return Unit("calibre", "measure", i, i)
    found = None
    if here.low == "second" and _ordinal(lx, step + 1):
        return None
    for form in _SPELLED.get(here.low, ()):
        if _spelled(lx, step, form.pieces):
            found = Unit(form.name, form.kind, i, _length(lx, step, form.pieces))
            break
    if found is None and digits:
        for form in _SHORT.get(here.text, ()):
            if form.touching and not (here.glued and step == i) and not _sized(lx, step):
                continue
            if lx_texts(lx, step, len(form.pieces)) == form.pieces and _ends(lx, step + len(form.pieces), form):
                found = Unit(form.name, form.kind, i, step + len(form.pieces))
                break
    if found is None and digits:
        return _by_context(lx, i, step)
    return _powered(lx, found) if found is not None and digits else found


# After "second" these show that it is an ordinal: "four second-degree felonies".
_AFTER_SECOND = frozenset(
    "degree hand place half grade class floor tier string generation story largest highest biggest lowest most best "
    "round row team rate term home language".split()
)


def _ordinal(lx: Lexemes, i: int) -> bool:
    """Whether "second" before lexeme `i` is an ordinal."""
    return lx.low(i + 1 if lx.at(i).text in HYPHENS else i) in _AFTER_SECOND


# After a figure that begins with its point these make a calibre of it: "a .357 revolver".
_GUNS = frozenset("handgun gun pistol revolver rifle magnum semiautomatic semi bullet bullets round rounds".split())
# Marks and letters that are a unit only near words that tell which.
_HEIGHTS = frozenset(
    "altitude height high tall deep depth long length wide width elevation ceiling above below".split()
)
_WARMTH = frozenset("temperature temperatures heat cold warm hot cool weather thermometer degrees highs lows".split())
_CIRCUITS = frozenset("capacitor capacitors capacitance supercapacitor".split())
_CONTEXTS: dict[str, tuple[tuple[str, frozenset[str]], ...]] = {
    "'": (("foot", _HEIGHTS),),
    "’": (("foot", _HEIGHTS),),
    "′": (("foot", _HEIGHTS),),
    "F": (("farad", _CIRCUITS), ("fahrenheit", _WARMTH)),
}
_NEAR = 10  # lexemes before a mark in which its word is looked for


def _by_context(lx: Lexemes, i: int, step: int) -> Unit | None:
    """The unit that a mark or letter is by a word before it: "an altitude of 3,000'", "a capacitor of 2 F"."""
    here, after = lx.at(step), lx.at(step + 1)
    if (after.glued and after.kind in {WORD, FIGURE}) or (here.kind != WORD and not here.glued):
        return None
    for name, words in _CONTEXTS.get(here.text, ()):
        if any(lx.low(at) in words for at in range(max(0, i - _NEAR), i)):
            return Unit(name, "measure", i, step + 1)
    return None


# Measures that keep their unit under an adjective: "517 rushing yards", "50 previous years".
_QUALIFIED = frozenset(
    "minute hour day night week month year decade century yard mile metre kilometre foot acre hectare tonne ton "
    "barrel litre gallon pound ounce kilogram".split()
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
    """Whether an abbreviation ends here: no letter or digit touches it, and "in" is not followed by its own object."""
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


_SIZES = frozenset("high tall long wide deep thick away above below across apart".split())


def _sized(lx: Lexemes, i: int) -> bool:
    """Whether a lone abbreviation at `i` is a unit by what follows: "3 m high", "1.3 A/cm2"."""
    return lx.at(i + 1).text == "/" or (lx.at(i).text == "m" and lx.low(i + 1) in _SIZES)


def _powered(lx: Lexemes, unit: Unit) -> Unit:
    """The unit with an exponent that touches it (cm2) and with a divisor after a slash (kV/cm)."""
    after = lx.at(unit.last)
    if after.glued and after.text in {"2", "3"} and unit.name in _POWERS:
        unit = Unit(_POWERS[unit.name][after.text == "3"], unit.kind, unit.first, unit.last + 1)
    return unit
