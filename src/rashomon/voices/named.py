"""Names: the bare name without titles, what kind of thing bears it, the posts given before it."""

from __future__ import annotations

from typing import Literal

from rashomon.voices import outlets
from rashomon.voices import words as w
from rashomon.voices.first_names import gender as gender_of
from rashomon.voices.nouns import past, role_at, singular
from rashomon.voices.phrase import Phrase, Sort
from rashomon.voices.view import Range, View

_LABELS: dict[str, Sort] = {
    "PERSON": "person", "ORG": "organization", "GPE": "place", "LOC": "place", "FAC": "organization",
    "NORP": "group", "LAW": "document", "WORK_OF_ART": "document",
}  # fmt: skip


_SAINTS = frozenset({"st", "st.", "saint"})
_AT = frozenset(
    {"at", "of", "to", "from", "in", "near", "outside", "inside"}
)  # "at St Anna": a hospital, church, school


def named(view: View, segment: Range, inner: Range, head: int) -> Phrase:
    """A name with what stands before it."""
    mention = view.entity_at.get(head)
    label = view.parse.mentions[mention].label if mention is not None else ""
    body = view.lower[head] in w.ORG_NOUNS or (singular(view, head) in w.DOCUMENT_NOUNS and head > inner[0])
    roles: set[str] = set()
    owner: Range | None = None
    male = female = saint = False
    start = _run(view, head, inner[0], label, body)
    for i in range(inner[0], head):
        low, role = view.lower[i], role_at(view, i)
        nation = label == "ORG" and view.tokens[i - 1].entity == "GPE"
        if view.tokens[i].tag == "POS" and (nation or (body and view.is_proper(i - 1))):
            start = min(start, _run(view, i - 1, inner[0], "", body=False))  # "Norway's Transport Ministry", whole
            continue
        if view.tokens[i].tag == "POS":
            owner, start = (inner[0], i), max(start, i + 1)
            roles.clear()
        elif (
            role and i == start and label == "PERSON" and gender_of(view.tokens[i].text) != "?" and i in view.entity_at
        ):
            continue  # "Dean Marsh" is a name
        elif low in _SAINTS and i > 0 and view.lower[i - 1] in _AT:
            start, saint = i, True
        elif (low in w.TITLES or role) and not (body and i >= start and view.is_proper(i)):
            held = w.TITLES.get(low, role)
            roles.add(f"former {held}" if held and past(view, inner[0], i) else held)
            male |= low in w.MALE_TITLES or role in w.MALE_NOUNS
            female |= low in w.FEMALE_TITLES or role in w.FEMALE_NOUNS
            start = max(start, i + 1)
    titled = start > inner[0] and bool(view.lower[start - 1] in w.TITLES or role_at(view, start - 1)) and not body
    if label in {"GPE", "LOC"} and titled and view.tokens[start - 1].text.islower():
        titled = False  # "its ally Norway" is no person
    end = head + 1
    sort = "organization" if saint else _sort(view, start, head, label, titled)
    if sort == "organization":
        end = _tail(view, end, segment[1])
    if end - start == 1 and start > inner[0] and view.lower[start - 1] in w.KEPT_TITLES and sort == "person":
        start -= 1
    name = tuple(view.words((start, end)).split())
    gender = "m" if male else "f" if female else gender_of(name[0]) if sort == "person" and len(name) > 1 else "?"
    modifiers = {w.DEMONYM_PARTIES[x] for x in view.lower[inner[0] : start] if x in w.DEMONYM_PARTIES}
    number: Literal["one", "many"] = "many" if sort == "group" and view.tokens[head].tag == "NNPS" else "one"
    return Phrase(
        range=segment, head=head, form="name", sort=sort, name=name, name_range=(start, end), number=number,
        gender=gender, definite="definite", roles=frozenset(roles - {""}), modifiers=frozenset(modifiers), owner=owner,
        noun=view.lower[head], nations=_nations(view, inner[0], start),
    )  # fmt: skip


def _nations(view: View, first: int, last: int) -> frozenset[str]:
    """Words before a name that tell a nation or place."""
    return frozenset(f"={view.lower[i]}" for i in range(first, last) if view.tokens[i].entity in {"NORP", "GPE"})


def _run(view: View, head: int, stop: int, label: str, body: bool) -> int:
    """Where the name that ends at `head` begins, before titles are taken off."""
    start = view.run_left(head, stop)
    mention = view.entity_at.get(head)
    if mention is None:
        found = start
    elif label == "PERSON":
        first = max(start, min(head, view.parse.mentions[mention].first))
        foreign = any(i in view.entity_at or view.lower[i] in w.DEMONYM_PARTIES for i in range(start, first))
        found = first if foreign else start
    else:
        found = min(start, max(stop, view.parse.mentions[mention].first))
    if body and found - 2 >= stop and view.lower[found - 1] in {"and", "&"} and view.is_proper(found - 2):
        found = view.run_left(found - 2, stop)
    while found < head and (view.tokens[found].pos in {"DET", "PUNCT"} or not view.tokens[found].text[0].isalnum()):
        found += 1
    return found


def _sort(view: View, start: int, head: int, label: str, titled: bool) -> Sort:
    name = " ".join(view.lower[start : head + 1])
    last = view.lower[head]
    if (
        name in outlets.MEDIA_NAMES
        or (not titled and outlets.station(view.words((start, head + 1))))
        or last.endswith((".com", ".org", ".net"))
        or (head > start and last in outlets.MEDIUM_ENDINGS and not titled)
        or (head == start and last in outlets.TITLES and start > 0 and view.lower[start - 1] == "the" and not titled)
        or (head > start and view.lower[start] in {"daily", "weekly"} and not titled)
    ):
        return "medium"
    if name in w.PARTY_PEOPLE:
        return "group"
    if head > start and not titled and last in w.DOCUMENT_NOUNS and label != "PERSON":
        return "document"
    if last in w.ORG_NOUNS and (head > start or label != "PERSON" or (start > 0 and view.lower[start - 1] == "the")):
        return "organization"
    if name in w.METONYMS or name in w.STATE_ALIASES or name in w.STATES:
        return "organization"
    inner = any(word in w.ORG_NOUNS for word in view.lower[start:head])
    foreign = not titled and head - start > 1 and gender_of(view.tokens[start].text) == "?"
    if inner and (label == "ORG" or (label == "PERSON" and foreign)):
        return "organization"
    if titled or (head > start and gender_of(view.tokens[start].text) != "?" and label in {"", "PERSON", "ORG", "GPE"}):
        return "person"
    if label == "NORP" and head > start:
        return "unknown"
    if label == "PERSON" and start > 0 and view.lower[start - 1] == "the":
        return "unknown"  # "the Gap": people take no article
    if label == "PERSON" and start == head and _only_within(view, head):
        return "place"
    return _LABELS.get(label, "unknown")


def _only_within(view: View, head: int) -> bool:
    """Whether a name of one word stands behind "in" wherever it stands: "an office in Kelder"."""
    name = view.lower[head]
    places = [i for i, low in enumerate(view.lower) if low == name and view.is_proper(i)]
    return all(i > 0 and view.lower[i - 1] == "in" and view.tokens[i].dep == "pobj" for i in places)


def _tail(view: View, end: int, stop: int) -> int:
    """Where the name of a body goes on after its head: "for a Responsible Federal Budget"."""
    at = end
    while at < stop and (view.lower[at] in w.ORG_TAIL or view.is_proper(at) or view.lower[at] in {"a", "an"}):
        if view.is_proper(at):
            end = at + 1
        at += 1
        if at - end > 2:
            break
    return end


def outlet(view: View, segment: Range, inner: Range, head: int, noun: str) -> Phrase | None:
    """ "Reuters news agency", "the Gannett newspaper chain": a name with its kind behind it."""
    if noun not in outlets.MEDIUM_NOUNS and view.lower[head] not in w.GENERIC_TAIL and noun != "chain":
        return None
    start = inner[0] + (view.tokens[inner[0]].pos == "DET")
    mention = view.entity_at.get(start)
    label = view.parse.mentions[mention].label if mention is not None else ""
    known = view.lower[start] in outlets.MEDIA_NAMES
    if start >= head or not view.is_proper(start) or not (known or label in {"ORG", "PERSON", "PRODUCT"}):
        return None
    if any(view.tokens[i].tag == "POS" for i in range(start, head)):
        return None
    sort: Sort = (
        "medium" if known or noun in outlets.MEDIUM_NOUNS or "news" in view.lower[start:head] else "organization"
    )
    if noun == "chain" and not {"newspaper", "news", "media"} & set(view.lower[start:head]):
        sort = "organization"
    elif noun == "chain":
        sort = "medium"
    return Phrase(
        range=segment, head=head, form="name", sort=sort, name=tuple(view.words((start, head + 1)).split()),
        name_range=(start, head + 1), number="one", gender="n", definite="definite", noun=noun,
    )  # fmt: skip
