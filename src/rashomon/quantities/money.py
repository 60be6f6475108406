"""Money: signs, codes and names of currencies, to their usual singular names."""

from __future__ import annotations

from typing import NamedTuple

from rashomon.quantities.lexemes import FIGURE, WORD, Lexemes

DOLLAR = "United States dollar"

# Before or after the figure. "PS" and "Y=" are what transliteration to ASCII makes of the signs of pound and yen.
SIGNS = {
    "$": DOLLAR, "£": "pound sterling", "€": "euro", "¥": "Japanese yen", "￥": "Japanese yen", "₹": "Indian rupee",
    "₽": "Russian rouble", "₴": "Ukrainian hryvnia", "₩": "South Korean won", "₪": "shekel",
    "₦": "Nigerian naira", "₺": "Turkish lira", "₱": "Philippine peso", "฿": "Thai baht", "₫": "Vietnamese dong",
    "₸": "Kazakhstani tenge", "₿": "bitcoin", "₡": "Costa Rican colon", "₵": "Ghanaian cedi", "＄": DOLLAR,
}  # fmt: skip
# Letters before a dollar sign: US$, A$.
DOLLARS = {
    "us": DOLLAR, "u": DOLLAR, "a": "Australian dollar", "au": "Australian dollar", "c": "Canadian dollar",
    "ca": "Canadian dollar", "can": "Canadian dollar", "cdn": "Canadian dollar", "hk": "Hong Kong dollar",
    "nz": "New Zealand dollar", "s": "Singapore dollar", "nt": "New Taiwan dollar", "r": "Brazilian real",
    "mx": "Mexican peso", "z": "Zimbabwean dollar", "j": "Jamaican dollar", "t": "Trinidad and Tobago dollar",
}  # fmt: skip
CODES = {
    "USD": DOLLAR, "EUR": "euro", "GBP": "pound sterling", "JPY": "Japanese yen", "CNY": "Chinese yuan",
    "RMB": "Chinese yuan", "INR": "Indian rupee", "PKR": "Pakistani rupee", "RUB": "Russian rouble",
    "UAH": "Ukrainian hryvnia", "CHF": "Swiss franc", "AUD": "Australian dollar", "CAD": "Canadian dollar",
    "NZD": "New Zealand dollar", "HKD": "Hong Kong dollar", "SGD": "Singapore dollar", "KRW": "South Korean won",
    "BRL": "Brazilian real", "MXN": "Mexican peso", "ZAR": "South African rand", "SEK": "Swedish krona",
    "NOK": "Norwegian krone", "DKK": "Danish krone", "PLN": "Polish zloty", "CZK": "Czech koruna",
    "HUF": "Hungarian forint", "TRY": "Turkish lira", "ILS": "shekel", "NIS": "shekel",
    "SAR": "Saudi riyal", "AED": "United Arab Emirates dirham", "EGP": "Egyptian pound", "NGN": "Nigerian naira",
    "KES": "Kenyan shilling", "MYR": "Malaysian ringgit", "RM": "Malaysian ringgit", "THB": "Thai baht",
    "IDR": "Indonesian rupiah", "Rp": "Indonesian rupiah", "PHP": "Philippine peso", "VND": "Vietnamese dong",
    "Rs": "Indian rupee", "Re": "Indian rupee", "Tk": "Bangladeshi taka", "BTC": "bitcoin", "GHS": "Ghanaian cedi",
    "Dh": "United Arab Emirates dirham", "Dhs": "United Arab Emirates dirham", "PS": "pound sterling",
    "LKR": "Sri Lankan rupee", "KZT": "Kazakhstani tenge", "TWD": "New Taiwan dollar", "ARS": "Argentine peso",
    "CLP": "Chilean peso", "COP": "Colombian peso", "Sh": "Kenyan shilling", "Ksh": "Kenyan shilling",
    "RON": "Romanian leu", "BGN": "Bulgarian lev", "RSD": "Serbian dinar",
}  # fmt: skip
# Codes that are common words or names as well stand for money only where they touch the figure.
_TOUCHING = {"PS", "RM", "Re", "Rs", "Rp", "Tk", "TRY", "PHP", "COP", "SAR", "Dh", "Dhs", "Sh", "Ksh", "RON"}
_SPACED = {"Rs", "Re", "RM", "Rp", "Tk", "Dh", "Dhs"}

NAMES = {
    "dollar": DOLLAR, "dollars": DOLLAR, "buck": DOLLAR, "bucks": DOLLAR, "euro": "euro", "euros": "euro",
    "yen": "Japanese yen", "yuan": "Chinese yuan", "renminbi": "Chinese yuan", "rouble": "Russian rouble",
    "roubles": "Russian rouble", "ruble": "Russian rouble", "rubles": "Russian rouble", "hryvnia": "Ukrainian hryvnia",
    "hryvnias": "Ukrainian hryvnia", "hryvnya": "Ukrainian hryvnia", "rupee": "Indian rupee", "rupees": "Indian rupee",
    "shekel": "shekel", "shekels": "shekel", "won": "South Korean won", "zloty": "Polish zloty",
    "zlotys": "Polish zloty", "forint": "Hungarian forint", "forints": "Hungarian forint", "rand": "South African rand",
    "naira": "Nigerian naira", "ringgit": "Malaysian ringgit", "baht": "Thai baht", "rupiah": "Indonesian rupiah",
    "tenge": "Kazakhstani tenge", "bitcoin": "bitcoin", "bitcoins": "bitcoin", "cent": "cent", "cents": "cent",
    "pence": "penny", "penny": "penny", "pennies": "penny", "kopeck": "kopeck", "kopecks": "kopeck",
    "peso": "peso", "pesos": "peso", "franc": "franc", "francs": "franc", "krona": "Swedish krona",
    "kronor": "Swedish krona", "krone": "krone", "kroner": "krone", "lira": "Turkish lira", "liras": "Turkish lira",
    "dinar": "dinar", "dinars": "dinar", "dirham": "dirham", "dirhams": "dirham", "riyal": "riyal", "riyals": "riyal",
    "rial": "Iranian rial", "rials": "Iranian rial", "taka": "Bangladeshi taka", "sterling": "pound sterling",
    "quid": "pound sterling", "shilling": "shilling", "shillings": "shilling", "sen": "sen", "kuna": "Croatian kuna",
}  # fmt: skip
# "Canadian dollars", "Swiss francs": the adjective before a currency's bare name.
NATIONS = {
    "u.s.": "United States", "us": "United States", "american": "United States", "canadian": "Canadian",
    "australian": "Australian", "singapore": "Singapore", "taiwan": "New Taiwan", "jamaican": "Jamaican",
    "zimbabwean": "Zimbabwean", "swiss": "Swiss", "indian": "Indian", "pakistani": "Pakistani",
    "nepalese": "Nepalese", "mexican": "Mexican", "philippine": "Philippine", "colombian": "Colombian",
    "argentine": "Argentine", "chilean": "Chilean", "cuban": "Cuban", "norwegian": "Norwegian", "danish": "Danish",
    "swedish": "Swedish", "turkish": "Turkish", "syrian": "Syrian", "egyptian": "Egyptian", "lebanese": "Lebanese",
    "sudanese": "Sudanese", "iraqi": "Iraqi", "kuwaiti": "Kuwaiti", "jordanian": "Jordanian", "libyan": "Libyan",
    "saudi": "Saudi", "qatari": "Qatari", "emirati": "United Arab Emirates", "moroccan": "Moroccan",
    "kenyan": "Kenyan", "ugandan": "Ugandan", "tanzanian": "Tanzanian", "somali": "Somali", "russian": "Russian",
    "belarusian": "Belarusian", "ukrainian": "Ukrainian", "chinese": "Chinese", "japanese": "Japanese",
    "british": "British", "israeli": "Israeli", "iranian": "Iranian", "serbian": "Serbian", "algerian": "Algerian",
    "tunisian": "Tunisian",
}  # fmt: skip
_BARE = {"dollar", "pound", "rupee", "peso", "franc", "krone", "krona", "lira", "dinar", "dirham", "riyal", "shilling",
         "rouble", "ruble", "yuan", "yen", "shekel", "rial"}  # fmt: skip


# Lines of a screen, not pence: "1080p".
_LINES = frozenset({"240", "360", "480", "720", "1080", "1440", "2160", "4320"})
_SMALL_COINS = {"p": "penny", "c": "cent", "¢": "cent"}


class Money(NamedTuple):
    """A currency on lexemes `[first, last)`."""

    name: str
    first: int
    last: int


def before(lx: Lexemes, i: int) -> Money | None:
    """The currency that begins at lexeme `i` and stands before a figure: "$", "US $", "Rs.", "USD"."""
    here = lx.at(i)
    if here.text in SIGNS:
        at = i + 1
        name = SIGNS[here.text]
        if here.text == "$" and lx.at(at).text in {"US", "A", "C"} and lx.at(at).glued and lx.at(at + 1).kind == FIGURE:
            return Money(DOLLARS[lx.low(at)], i, at + 1)
        return Money(name, i, at)
    if here.kind != WORD:
        return None
    if here.text == "Y" and lx.at(i + 1).text == "=" and lx.at(i + 2).glued:
        return Money("Japanese yen", i, i + 2)
    if here.low in DOLLARS and here.text.isupper() | (here.text == "Cdn"):
        if lx.at(i + 1).text == "$" and (lx.at(i + 1).glued or len(here.text) > 1):
            return Money(DOLLARS[here.low], i, i + 2)
        if here.text == "U" and lx.words(i + 1, 4) == (".", "s", ".", "$"):
            return Money(DOLLAR, i, i + 5)
    if here.text in CODES:
        at = i + 1
        if lx.at(at).text == "." and lx.at(at).glued and here.text in {"Rs", "Re", "Rp", "Tk", "Dh", "Dhs", "Sh"}:
            at += 1
        after = lx.at(at)
        if after.text == "$":
            return Money(CODES[here.text], i, at + 1)
        if after.glued or here.text not in _TOUCHING or here.text in _SPACED:
            return Money(CODES[here.text], i, at)
    return None


def _word_ends(lx: Lexemes, at: int) -> bool:
    """Whether no letter or figure touches the end of lexeme `at`."""
    after = lx.at(at + 1)
    return not (after.glued and after.kind in {WORD, FIGURE})


def after(lx: Lexemes, i: int, scaled: bool, digits: bool) -> Money | None:
    """The currency that stands after a figure: "million euros", "Canadian dollars", "50p", "€", "10 USD"."""
    at = i
    if lx.at(at).text in {"-", "‐", "‑"} and lx.at(at).glued and lx.at(at + 1).glued:
        at += 1
    return _national(lx, i, at) or _named(lx, i, at, scaled, digits) or (_short(lx, i, at) if digits else None)


def _national(lx: Lexemes, i: int, at: int) -> Money | None:
    """ "Canadian dollars", "U.S. dollars", "Hong Kong dollars"."""
    nation, step = NATIONS.get(lx.low(at)), at + 1
    if lx.low(at) == "u" and lx.words(at + 1, 3) == (".", "s", "."):
        nation, step = "United States", at + 4
    if lx.words(at, 2) in {("hong", "kong"), ("new", "zealand"), ("new", "taiwan")}:
        nation, step = f"{lx.low(at).title()} {lx.low(at + 1).title()}", at + 2
    word = lx.low(step)
    bare = word[:-1] if word.endswith("s") else {"kroner": "krone", "kronor": "krona"}.get(word, word)
    if not nation or bare not in _BARE:
        return None
    bare = "rouble" if bare == "ruble" else bare
    name = "pound sterling" if (nation, bare) == ("British", "pound") else f"{nation} {bare}"
    return Money(name, i, step + 1)


def _named(lx: Lexemes, i: int, at: int, scaled: bool, digits: bool) -> Money | None:
    """ "euros", "million pounds", "pounds sterling"; "won" and "rand" only after digits or a scale."""
    word = lx.low(at)
    if word in {"pound", "pounds"}:
        sterling = lx.low(at + 1) == "sterling"
        return Money("pound sterling", i, at + 1 + sterling) if sterling or scaled else None
    if word not in NAMES or (word in {"won", "rand", "sterling", "sen"} and not (scaled or digits)):
        return None
    if word == "won" and lx.at(at + 1).kind == WORD and not scaled:
        return None
    return Money(NAMES[word], i, at + 1)


def _short(lx: Lexemes, i: int, at: int) -> Money | None:
    """Signs and codes after digits: "5€", "10 USD", "50p", "99c"."""
    here = lx.at(at)
    if here.text in SIGNS and (here.glued or here.text != "$") and lx.at(at + 1).kind != FIGURE:
        return Money(SIGNS[here.text], i, at + 1)
    if here.text in CODES and here.text.isupper() and len(here.text) == 3:
        return Money(CODES[here.text], i, at + 1)
    if here.text in _SMALL_COINS and here.glued and _word_ends(lx, at) and lx.at(at - 1).text not in _LINES:
        return Money(_SMALL_COINS[here.text], i, at + 1)
    return Money("Croatian kuna", i, at + 1) if here.text == "kn" else None
