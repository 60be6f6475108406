"""The noun of a phrase: where it stands, its dictionary form, the post that it names."""

from __future__ import annotations

from rashomon.voices import outlets
from rashomon.voices import words as w
from rashomon.voices.view import Range, View

_STOP_TAGS = frozenset({"IN", "TO", "WDT", "WP", "WP$", "WRB", "MD", "VBZ", "VBD", "VBP", "VB"})
_BREAKS = frozenset(", ; ( ) [ ] — – -- :".split())
_SKIP = frozenset({"PUNCT", "SPACE", "CCONJ"})
_LEADING = frozenset("and as by in from of for to with among under via per what which".split())
_SELF = frozenset("himself herself itself themselves alone".split())


def singular(view: View, i: int) -> str:
    """The noun at token `i` in its dictionary form, lower case; title-case plurals and hyphens taken into account."""
    t, low = view.tokens[i], view.lower[i]
    lemma = t.lemma.lower() if t.tag in {"NN", "NNS"} else low
    for form in (lemma, low, low.removesuffix("s"), low.rsplit("-", 1)[-1]):
        if form in w.PERSON_NOUNS or form in w.ORG_NOUNS or form in w.DOCUMENT_NOUNS or form in outlets.MEDIUM_NOUNS:
            return form
    if low.endswith("ies") and low[:-3] + "y" in w.PERSON_NOUNS | w.ORG_NOUNS | w.DOCUMENT_NOUNS:
        return low[:-3] + "y"
    return lemma


def role_at(view: View, i: int) -> str:
    """The role noun at token `i`, with the word that makes it another post ("vice president"); empty where none."""
    noun = singular(view, i)
    if noun not in w.PERSON_NOUNS:
        return ""
    before = view.lower[i - 1] if i > 0 else ""
    if "vice-president" in before or "vice" in view.lower[max(0, i - 4) : i - 1]:
        return f"vice {noun}"
    if noun in w.POST_NOUNS and before in w.POSTS:
        return f"{before} {noun}"
    return f"{before} {noun}" if before in w.DEPUTIES else noun


def past(view: View, first: int, i: int) -> bool:
    """Whether the words from `first` before a role at token `i` say that it was held in the past."""
    return any(x in w.PAST or (len(x) == 4 and x.isdigit()) for x in view.lower[max(first, i - 5) : i])


def role_class(noun: str) -> str:
    """The class under which different words for one post are held against each other."""
    if noun in w.ROLE_CLASS:
        return w.ROLE_CLASS[noun]
    before, _, last = noun.rpartition(" ")
    return f"{before} {w.ROLE_CLASS.get(last, last)}".strip()


def noun_class(noun: str) -> str:
    """The class under which descriptions of posts, bodies and documents are held against each other."""
    return w.DOCUMENT_CLASS.get(noun, role_class(noun))


def stripped(view: View, span: Range) -> Range:
    """A phrase without the marks, prepositions and possessive signs at its edges."""
    first, last = span
    while first < last and (view.tokens[first].pos in _SKIP or (view.lower[first] in _LEADING and last - first > 1)):
        if view.lower[first] in {"(", "["}:
            break
        first += 1
    while last > first and (
        view.tokens[last - 1].tag == "POS"
        or view.lower[last - 1] in _SELF
        or (view.tokens[last - 1].pos in {"PUNCT", "SPACE"} and view.tokens[last - 1].text not in {")", "]", "%"})
    ):
        if last - first == 1:
            break
        last -= 1
    return first, last


def segments_of(view: View, span: Range) -> list[Range]:
    """The phrase cut at commas, brackets and dashes; brackets right after a name stay for their acronym."""
    cuts: list[Range] = []
    start = span[0]
    for i in range(*span):
        suffix = i + 1 < span[1] and view.tokens[i].text == "," and view.lower[i + 1] in w.SUFFIXES
        if view.tokens[i].text in _BREAKS and not suffix:
            if i > start:
                cuts.append((start, i))
            start = i + 1
    if start < span[1]:
        cuts.append((start, span[1]))
    return cuts or [span]


def core(view: View, segment: Range) -> Range:
    """A segment up to its first preposition, verb or relative pronoun: the noun with what stands before it."""
    first, last = segment
    for i in range(first, last):
        t = view.tokens[i]
        inside = i in view.entity_at and view.parse.mentions[view.entity_at[i]].first < i
        if i > first and t.tag == "PRP" and is_noun(view, i - 1):
            return (first, i)
        if (
            i > first
            and not inside
            and (
                t.tag in _STOP_TAGS
                or (t.tag in {"VBG", "VBN"} and t.dep not in {"amod", "compound"} and is_noun(view, i - 1))
            )
        ):
            return (first, i)
    return segment


def is_noun(view: View, i: int) -> bool:
    """Whether a token can be the head of a phrase: a noun, a name, a pronoun, a number."""
    return view.tokens[i].pos in {"NOUN", "PROPN", "PRON", "NUM"} or view.tokens[i].text == "%"


def head_of(view: View, span: Range) -> int:
    """The last noun of a core, else its last token."""
    for i in range(span[1] - 1, span[0] - 1, -1):
        if is_noun(view, i) and view.tokens[i].tag != "POS":
            late = view.lower[i] in w.DAYS and any(view.tokens[k].pos in {"NOUN", "PROPN"} for k in range(span[0], i))
            if not late:
                return i
    return span[1] - 1
