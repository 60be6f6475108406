"""Descriptions: a common noun with what stands before it, and what kind of thing it stands for."""

from __future__ import annotations

from typing import Literal

from rashomon.voices import outlets
from rashomon.voices import pronoun_words as pw
from rashomon.voices import words as w
from rashomon.voices.named import outlet
from rashomon.voices.nouns import core, role_at, singular
from rashomon.voices.phrase import Number, Phrase, Sort
from rashomon.voices.view import Range, View

_PLURAL = frozenset("some many several most few both all".split())


def described(view: View, segment: Range, inner: Range, head: int, noun: str) -> Phrase:
    """A description by its noun: definite or not, one or many, whose it is."""
    first = view.tokens[inner[0]]
    low = view.lower[inner[0]]
    medium = outlet(view, segment, inner, head, noun)
    if medium is not None:
        return medium
    owner = next(((inner[0], i) for i in range(inner[0], head) if view.tokens[i].tag == "POS"), None)
    definite: Literal["definite", "indefinite", "owned", "bare"] = "bare"
    if low in pw.POSSESSIVES and first.tag in {"PRP$", "WP$"}:
        owner, definite = (inner[0], inner[0] + 1), "owned"
    elif owner is not None:
        definite = "owned"
    elif low in w.DEFINITE:
        definite = "definite"
    elif first.tag in {"DT", "CD"} or low in w.QUANTIFIERS:
        definite = "indefinite"
    if (
        owner is None
        and inner[1] < segment[1]
        and view.lower[inner[1]] in {"of", "for", "to"}
        and noun not in w.ORG_NOUNS
    ):
        owner = core(view, (inner[1] + 1, segment[1])) if inner[1] + 1 < segment[1] else None
    plural = view.tokens[head].tag in {"NNS", "NNPS"} or low in _PLURAL
    plural = plural or (low in {"any", "every", "each"} and noun in w.PERSON_NOUNS)
    sort = sort_of_noun(view, head, noun, plural)
    number: Number = "many" if plural else "?" if sort == "group" else "one"
    modifiers = frozenset(
        view.lower[i] for i in range(inner[0], head) if view.tokens[i].pos not in {"DET", "PUNCT", "PART", "PRON"}
    )
    begins = owner[1] if owner is not None and owner[1] <= head else inner[0]
    roles = frozenset({role_at(view, i) for i in range(begins, head + 1)} - {""})
    nouns = {singular(view, i) for i in range(begins, head + 1)}
    post = role_at(view, head)
    if post.split(" ")[0] in w.DEPUTIES:
        noun = post
    gender = "f" if nouns & w.FEMALE_NOUNS else "m" if noun in w.MALE_NOUNS else "?"
    if sort in {"organization", "document", "medium"}:
        gender = "n"
    return Phrase(
        range=segment, head=head, form="description", sort=sort, number=number, gender=gender, definite=definite,
        owner=owner, roles=roles if sort == "person" else frozenset(), modifiers=modifiers, noun=noun,
    )  # fmt: skip


def sort_of_noun(view: View, head: int, noun: str, plural: bool) -> Sort:
    """What kind of thing a common noun stands for, by the word lists, then by its ending."""
    low = view.lower[head]
    if (
        view.tokens[head].pos == "NUM"
        or low in w.GROUP_NOUNS
        or noun in w.GROUP_NOUNS
        or low in w.PARTY_PEOPLE
        or low in w.QUANTIFIERS
    ):
        return "group"
    if noun in w.PERSON_NOUNS or low in {"forces", "authorities", "troops", "services"}:
        return "group" if plural else "person"
    if noun in outlets.MEDIUM_NOUNS or (noun == "agency" and view.lower[head - 1] == "news"):
        return "medium"
    if noun in w.DOCUMENT_NOUNS:
        return "document"
    if noun in w.ORG_NOUNS:
        return "organization"
    if plural and (
        noun.endswith(("er", "or", "ist", "ian", "ant", "ee", "man", "ive")) or view.tokens[head].entity == "NORP"
    ):
        return "group"
    if noun.endswith(("ist", "ian", "man", "woman")) and not plural:
        return "person"
    return "unknown"
