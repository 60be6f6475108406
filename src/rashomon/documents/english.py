"""Whether a text is English, the one language that is read: yes, surely not, or not certain.

English is told by its function words alone, which costs nothing. Only where they are rare is py3langid (a naive Bayes
classifier over byte n-grams; Lui and Baldwin, 2011) asked, about several parts of the text, and it must be sure of all
of them. Short texts, lists of names and mixed texts stay uncertain, and uncertain texts are read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, TypeAlias

import msgspec

from rashomon.documents.refusals import refusal
from rashomon.records import Document

Identifier: TypeAlias = Any  # py3langid ships no types

_LETTERS = 200  # fewer say nothing certain
_FOREIGN_LETTERS = 60  # nor fewer in another script, where hardly any are Latin
_LOOK_AT = 20_000  # characters, from the beginning
_PART = 600  # characters, each judged by itself
_PARTS = 5
_ENGLISH = 0.08  # share of function words from which a text is English
_FOREIGN = 0.025  # and above which it is at least not surely another language
_WORDS = 20  # different words that a text in another language has at least
_NAMES = 0.6  # share of capitalised words from which a text is a list of names
_SURE = 0.02  # the most that English may have in any part of a text that is surely another language

# Frequent English words that aren't frequent words of other languages in Latin script.
_FUNCTION = frozenset({
    "the", "and", "that", "said", "with", "from", "his", "they", "this", "which", "who", "have", "been",
    "their", "would", "were", "will", "not", "it", "there", "them", "she", "its", "than", "what", "when",
    "about", "after", "could", "should", "because", "before", "between", "those", "these", "of",
})  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
_OTHER_SCRIPT = re.compile(r"[^\W\d_\u0000-\u024f\u1e00-\u1eff\ufb00-\ufb06\uff21-\uff5a]")
_LETTER = re.compile(r"[^\W\d_]")
_NAMES_OF = {
    "af": "Afrikaans", "ar": "Arabic", "az": "Azerbaijani", "be": "Belarusian", "bg": "Bulgarian", "bn": "Bengali",
    "bs": "Bosnian", "ca": "Catalan", "cs": "Czech", "cy": "Welsh", "da": "Danish", "de": "German", "el": "Greek",
    "eo": "Esperanto", "es": "Spanish", "et": "Estonian", "eu": "Basque", "fa": "Persian", "fi": "Finnish",
    "fr": "French", "ga": "Irish", "gl": "Galician", "gu": "Gujarati", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian",
    "hu": "Hungarian", "hy": "Armenian", "id": "Indonesian", "is": "Icelandic", "it": "Italian", "ja": "Japanese",
    "ka": "Georgian", "kk": "Kazakh", "ko": "Korean", "ku": "Kurdish", "la": "Latin", "lt": "Lithuanian",
    "lv": "Latvian", "mk": "Macedonian", "ms": "Malay", "mt": "Maltese", "nb": "Norwegian", "nl": "Dutch",
    "no": "Norwegian", "nn": "Norwegian", "pl": "Polish", "ps": "Pashto", "pt": "Portuguese", "ro": "Romanian",
    "ru": "Russian", "sk": "Slovak", "sl": "Slovene", "sq": "Albanian", "sr": "Serbian", "sv": "Swedish",
    "sw": "Swahili", "ta": "Tamil", "te": "Telugu", "th": "Thai", "tl": "Tagalog", "tr": "Turkish", "uk": "Ukrainian",
    "ur": "Urdu", "uz": "Uzbek", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip
_CODES_OF = {name.lower(): code for code, name in _NAMES_OF.items()}


def check_language(document: Document, name: str | None = None) -> Document:
    """The document, with language "en" where its text is English and it states none.

    Raises InputError (`input.language`) where the text is surely in another language, whatever the document states, or
    where the document states another language and the text, too short to tell, does not read like English either.
    `name` is what the error calls the document: by default its address or id.
    """
    found = told(document.text)
    if found is None and document.language is not None:
        stated = re.split(r"[-_]", document.language.strip().lower())[0]
        code = stated if stated in _NAMES_OF else _CODES_OF.get(stated)
        if code is not None and _function_words(_WORD.findall(document.text[:_LOOK_AT])) < _ENGLISH:
            found = code
    if found not in (None, "en"):
        language = _NAMES_OF.get(str(found), "another language")
        raise refusal("language", name or document.uri or document.id, found=language)
    if found == "en" and document.language is None:
        return msgspec.structs.replace(document, language="en")
    return document


@lru_cache(maxsize=8)
def told(text: str) -> str | None:
    """The language of a text where it is certain, as an ISO 639 code ("und" for one without a name), else None."""
    seen = text[:_LOOK_AT]
    letters = len(_LETTER.findall(seen))
    others = len(_OTHER_SCRIPT.findall(seen))
    if letters < (_FOREIGN_LETTERS if others > 0.9 * letters else _LETTERS):
        return None
    words = _WORD.findall(seen)
    common = _function_words(words)
    if others <= 0.5 * letters:
        if common >= _ENGLISH:
            return "en"
        names = sum(word[0].isupper() and word[1:].islower() for word in words) > _NAMES * len(words)
        if common > _FOREIGN or names or len(set(words)) < _WORDS:
            return None
    elif common > _ENGLISH:
        return None
    return _asked(seen, by_script=others > 0.8 * letters)


def _function_words(words: Sequence[str]) -> float:
    """The share of words that are frequent in English and nowhere else."""
    return sum(word.lower() in _FUNCTION for word in words) / max(1, len(words))


def _asked(seen: str, by_script: bool) -> str | None:
    """What py3langid says of all parts of a text; `by_script`: it is foreign for its letters alone."""
    identifier = _identifier()
    step = max(_PART, len(seen) // _PARTS)
    parts = [seen[at : at + _PART] for at in range(0, len(seen), step)]
    parts = [part for part in parts if len(part) >= _LETTERS] or [seen]
    ranked = [dict(identifier.rank(part)) for part in parts]
    sums: dict[str, float] = {}
    for one in ranked:
        for language, share in one.items():
            sums[language] = sums.get(language, 0.0) + share
    best = max(sums, key=lambda language: (sums[language], language))
    if by_script:
        return best if best != "en" else "und"
    if best == "en" or any(one.get("en", 0.0) > _SURE for one in ranked):
        return None
    return best


@lru_cache(maxsize=1)
def _identifier() -> Identifier:
    """The classifier, loaded when first needed; with probabilities that sum to one."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 # slow, rarely needed

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
