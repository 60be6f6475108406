"""Lists of voices: "A, B and C"."""

from __future__ import annotations

from rashomon.voices import words as w
from rashomon.voices.first_names import gender as gender_of
from rashomon.voices.nouns import core, head_of, is_noun, singular
from rashomon.voices.view import Range, View


def members_of(view: View, segments: list[Range]) -> list[Range]:
    """The members where a phrase is a list of several voices ("A, B and C"), else nothing."""
    segments = [s for s in segments if not is_party_tag(view, s)]
    for n, segment in enumerate(segments):
        inner = core(view, segment)
        for k in range(inner[0], inner[1]):
            if view.lower[k] in {"and", "or"} and k == inner[0] and n > 0 and k + 1 < segment[1]:
                if all(_bare_name(view, s) or _titled_name(view, s) for s in segments[:n]):
                    return [*segments[:n], (k + 1, segment[1])]
            elif view.lower[k] in {"and", "or"} and _splits(view, inner, k):
                before = segments[:n]
                if all(_bare_name(view, s) for s in before) or n == 0:
                    rest = (k + 1, segment[1])
                    members = [*before] if n else []
                    return [*members, (inner[0], k), rest] if k > inner[0] else [*members, rest]
        if n == 0 and len(segments) == 1:
            return []
    return []


def is_party_tag(view: View, segment: Range) -> bool:
    """ "R-Tenn." behind a name: party and state."""
    return view.lower[segment[0]][:2] in {"r-", "d-", "i-"} or view.words(segment)[:2] in {"R-", "D-", "I-"}


def _splits(view: View, inner: Range, k: int) -> bool:
    if k in view.entity_at or k + 1 >= inner[1]:
        return False
    if k == inner[0]:
        return False
    left, right = head_of(view, (inner[0], k)), head_of(view, (k + 1, inner[1]))
    determined = view.tokens[k + 1].tag in {"DT", "PRP$"} or view.lower[k + 1] in {"other", "others"}
    if not is_noun(view, left) or not is_noun(view, right):
        return False
    if view.is_proper(left) and singular(view, left) not in w.PERSON_NOUNS:
        if view.is_proper(right):
            org = view.lower[right] in w.ORG_NOUNS and left not in view.entity_at
            return not org
        return determined or _person_like(view, left)
    if view.is_proper(right) and view.tokens[inner[0]].tag == "DT" and singular(view, left) in w.ORG_NOUNS:
        return True
    return determined and view.tokens[inner[0]].tag in {"DT", "PRP$", "CD", "JJ", "NNS", "NNP"}


def _bare_name(view: View, segment: Range) -> bool:
    """Whether a segment is a name alone, as a member of a list is and an apposition is not."""
    head = head_of(view, core(view, segment))
    return view.is_proper(head) and singular(view, head) not in w.PERSON_NOUNS and segment == core(view, segment)


def _titled_name(view: View, segment: Range) -> bool:
    """Whether a segment is a name with titles and nothing behind it."""
    inner = core(view, segment)
    head = head_of(view, inner)
    return segment == inner and view.is_proper(head) and view.tokens[segment[0]].pos == "PROPN"


def _person_like(view: View, i: int) -> bool:
    mention = view.entity_at.get(i)
    if mention is not None and view.parse.mentions[mention].label == "PERSON":
        return True
    return gender_of(view.tokens[i].text) != "?" or (i > 0 and view.lower[i - 1] in w.TITLES)
