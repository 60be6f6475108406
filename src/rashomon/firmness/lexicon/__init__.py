"""Tables: reporting words and phrases with the stance and the distance that they give."""

from __future__ import annotations

from rashomon.firmness.lexicon.others import ADJECTIVES, HANDING_OVER, NOUNS
from rashomon.firmness.lexicon.verbs import VERBS

__all__ = ["ADJECTIVES", "HANDING_OVER", "NOUNS", "VERBS", "known", "normal"]

#: word -> stance, `content` (what was said decides) or `argued` (only a demand in what was said counts).
_TABLES: dict[str, dict[str, str]] = {
    kind: {word: stance for stance, words in table.items() for word in words.split()}
    for kind, table in (("verb", VERBS), ("noun", NOUNS), ("adjective", ADJECTIVES))
}
_ALL = frozenset(word for table in _TABLES.values() for word in table)
_ENDINGS = (
    ("ies", "y"),
    ("ied", "y"),
    ("es", ""),
    ("es", "e"),
    ("s", ""),
    ("ed", ""),
    ("ed", "e"),
    ("ing", ""),
    ("ing", "e"),
)


def known(kind: str, word: str) -> str | None:
    """The stance that a word of a kind (verb, noun, adjective) gives, or None where no table has it."""
    return _TABLES[kind].get(word)


def normal(lemma: str, text: str) -> str:
    """A lemma as the tables write it: lower case, American spelling.

    A lemmatizer leaves "Rejects" in a headline as it is, taking it for a name, and makes "hop" of "hopes"; where the
    tables don't have its lemma, the word's own endings are cut where the rest is in them.
    """
    word = lemma.lower().replace("’", "'")
    if word in _ALL:
        return word
    for british, american in (("ise", "ize"), ("our", "or"), ("yse", "yze"), ("ence", "ense")):
        if word.endswith(british) and (changed := word[: -len(british)] + american) in _ALL:
            return changed
    written = text.lower()
    for ending, stem in _ENDINGS:
        if written.endswith(ending) and (cut := written[: -len(ending)] + stem) in _ALL:
            return cut
    return word
