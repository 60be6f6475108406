"""A noun phrase as written, taken apart: the bare name, the titles and roles beside it, number, gender, whose it is."""

from __future__ import annotations

from dataclasses import replace

from rashomon.voices import outlets
from rashomon.voices import pronoun_words as pw
from rashomon.voices import words as w
from rashomon.voices.described import described
from rashomon.voices.lists import members_of
from rashomon.voices.named import named
from rashomon.voices.nouns import core, head_of, past, role_at, segments_of, singular, stripped
from rashomon.voices.phrase import Phrase, Sort
from rashomon.voices.view import Range, View


def analyse(view: View, span: Range) -> Phrase:
    """Take a phrase apart. Never fails: what fits nothing is a description of unknown sort, or `none` where empty."""
    first, last = stripped(view, span)
    if first >= last:
        return Phrase(range=span, head=min(span[0], len(view.tokens) - 1), form="none")
    pronoun = _pronoun(view, (first, last))
    if pronoun is not None:
        return pronoun
    segments = segments_of(view, (first, last))
    parts = members_of(view, segments)
    if parts:
        return _joined(view, (first, last), parts)
    return _single(view, (first, last), segments)


def _pronoun(view: View, span: Range) -> Phrase | None:
    first, last = span
    low = view.lower[first]
    if last - first == 1 and (low in pw.PRONOUNS or low in w.QUANTIFIERS):
        number, gender = pw.PRONOUNS.get(low, ("many", "?"))
        return Phrase(range=span, head=first, form="pronoun", number=number, gender=gender, noun=low)  # type: ignore[arg-type] # literal from the table
    if low in pw.PRONOUNS and all(
        view.tokens[i].pos == "AUX" or view.tokens[i].tag == "POS" for i in range(first + 1, last)
    ):
        return _pronoun(view, (first, first + 1))
    if 2 <= last - first <= 4 and view.lower[last - 2] == "of" and view.lower[last - 1] in {"whom", "which", "them"}:
        number = "one" if view.lower[first] in {"one", "another"} else "many"
        noun = view.lower[last - 1] if number == "many" else "one of"
        return Phrase(range=span, head=last - 1, form="pronoun", number=number, noun=noun)  # type: ignore[arg-type] # as above
    return None


def _joined(view: View, span: Range, members: list[Range]) -> Phrase:
    parts = tuple(p for p in (analyse(view, m) for m in members) if p.form != "none")
    if len(parts) < 2:
        return _single(view, span, segments_of(view, span))
    sorts = {p.sort for p in parts}
    sort: Sort = parts[0].sort if len(sorts) == 1 and parts[0].sort not in {"person", "place"} else "group"
    if sorts in ({"place"}, {"place", "organization"}):
        sort = "organization"
    return Phrase(range=span, head=parts[0].head, form="list", sort=sort, number="many", parts=parts)


def _single(view: View, span: Range, segments: list[Range]) -> Phrase:
    lead = _segment(view, segments[0])
    if lead.form == "description" and lead.sort == "person" and lead.number != "many":
        office = _office_name(view, segments[0])
        if office is not None:
            return replace(office, range=span, roles=office.roles | lead.roles | _beside(view, segments[1:]))
        for other in segments[1:3]:
            named = _segment(view, other)
            whole = core(view, other) == other or bool(named.roles)
            if named.form == "name" and named.sort in {"person", "unknown"} and whole:
                roles = lead.roles | named.roles | _beside(view, segments[1:])
                return replace(
                    named, range=span, sort="person", roles=roles, owner=lead.owner,
                    gender=named.gender if named.gender != "?" else lead.gender,
                    modifiers=lead.modifiers | named.modifiers, noun=lead.noun,
                )  # fmt: skip
    if lead.form == "description" and lead.sort == "organization" and lead.definite == "definite" and len(segments) > 1:
        bearer = _segment(view, segments[1])
        if bearer.form == "name" and bearer.sort != "person" and core(view, segments[1]) == segments[1]:
            return replace(bearer, range=span, sort="organization", noun=lead.noun, roles=frozenset())
    if lead.form == "description":
        behind = frozenset(
            view.lower[i]
            for i in range(lead.head + 1, span[1])
            if view.is_proper(i) and view.tokens[i].entity not in {"DATE", "TIME"}
        )
        return replace(lead, range=span, behind=behind, proper_behind=bool(behind))
    if lead.form == "name" and len(segments) > 1:
        return _with_appositions(view, replace(lead, range=span), segments[1:])
    return replace(lead, range=span)


def _office_name(view: View, segment: Range) -> Phrase | None:
    """ "Secretary of State Jane Roe", "secretary of state and candidate Jane Roe": an office in several words."""
    inner = core(view, segment)
    if inner[1] >= segment[1] or view.lower[inner[1]] != "of":
        return None
    for k in range(inner[1] + 1, segment[1] - 1):
        follows = k + 1
        if view.lower[k] in w.OFFICE_ENDS and view.is_proper(follows):
            named = _segment(view, (follows, segment[1]))
            if (
                named.form == "name"
                and named.sort in {"person", "unknown"}
                and core(view, (follows, segment[1]))[1] == segment[1]
            ):
                return replace(named, sort="person")
        if view.lower[k] == "and" and view.tokens[follows].tag not in {"DT", "PRP$"}:
            named = _segment(view, (follows, segment[1]))
            if named.form == "name" and named.sort == "person" and named.roles:
                return named
    return None


def _with_appositions(view: View, lead: Phrase, others: list[Range]) -> Phrase:
    acronym, roles, modifiers = lead.acronym, set(lead.roles), set(lead.modifiers)
    for other in others:
        text = view.words(other)
        if text.isupper() and other[1] - other[0] == 1 and 2 <= len(text) <= 8 and lead.sort != "person":
            acronym = text
        elif text[:2] in {"D-", "R-", "I-"} or text in {"D", "R", "I"}:
            modifiers.add({"D": "democratic", "R": "republican", "I": "independent"}[text[0]])
            roles.add("lawmaker")
    sort = lead.sort
    beside = _beside(view, others)
    if sort in {"person", "unknown"}:
        roles |= beside
        sort = "person" if beside else "organization" if lead.gender == "?" and _body(view, others) else sort
    return replace(lead, acronym=acronym, roles=frozenset(roles), modifiers=frozenset(modifiers), sort=sort)


def _body(view: View, segments: list[Range]) -> bool:
    """Whether an apposition calls what is named a body: "the country's parliament", "an armed group"."""
    for segment in segments[:1]:
        inner = core(view, segment)
        determined = view.tokens[segment[0]].tag in {"DT", "PRP$"}
        if determined and singular(view, head_of(view, inner)) in w.ORG_NOUNS:
            return True
    return False


def _beside(view: View, segments: list[Range]) -> frozenset[str]:
    """Role nouns of appositions: the first noun of each segment that is a role, before any preposition."""
    found = set()
    for segment in segments:
        if view.tokens[segment[0]].tag in {"WP", "WDT", "WP$"}:
            continue
        for i in range(*core(view, segment)):
            role = role_at(view, i)
            if role:
                found.add(f"former {role}" if past(view, segment[0], i) else role)
    return frozenset(found)


def _segment(view: View, segment: Range) -> Phrase:
    inner = core(view, segment)
    head = head_of(view, inner)
    noun = singular(view, head)
    if view.tokens[head].text[:1] == "@" or _is_name(view, head, noun):
        return named(view, segment, inner, head)
    if inner[1] + 1 < segment[1] and view.lower[inner[1]] == "of":
        if noun == "one":
            return _one_of(view, segment, inner)
        if noun in w.AMOUNTS:
            return _many_of(view, segment, inner)
    return described(view, segment, inner, head, noun)


def _is_name(view: View, head: int, noun: str) -> bool:
    """Whether the head of a phrase is the last word of a name, rather than a common noun or a post in capitals."""
    low, written = view.lower[head], view.tokens[head].text[:1].isupper()
    if low in outlets.UNMISTAKABLE and written:
        return True
    if not view.is_proper(head):
        return False
    mention = view.entity_at.get(head)
    label = view.parse.mentions[mention].label if mention is not None else ""
    several = mention is not None and view.parse.mentions[mention].first < head
    if view.headline(head) and _title_case_noun(noun) and label in {"", "PERSON"}:
        return label == "PERSON" and several and noun not in w.DOCUMENT_NOUNS
    if noun not in w.PERSON_NOUNS:
        return True
    inside = several and (label == "PERSON" or (label == "ORG" and written and not view.headline(head)))
    return inside or (low in outlets.MEDIA_NAMES and not view.headline(head))


def _one_of(view: View, segment: Range, inner: Range) -> Phrase:
    """ "One of the doctors": one of that kind, unnamed."""
    whole = _segment(view, (inner[1] + 1, segment[1]))
    if view.lower[inner[0] : inner[1]][1:3] == ("or", "more"):
        return replace(whole, range=segment)
    roles = frozenset({whole.noun}) if whole.noun in w.PERSON_NOUNS else frozenset[str]()
    sort: Sort = "person" if roles else whole.sort
    return replace(
        whole, range=segment, form="description", number="one", definite="indefinite", sort=sort, roles=roles,
        name=(), name_range=None, gender="n" if sort in {"organization", "document", "medium"} else "?",
    )  # fmt: skip


def _many_of(view: View, segment: Range, inner: Range) -> Phrase:
    """ "Thousands of dockers": many of that kind."""
    whole = _segment(view, (inner[1] + 1, segment[1]))
    sort: Sort = "group" if whole.sort in {"person", "group"} else whole.sort
    return replace(
        whole, range=segment, form="description", number="many", definite="indefinite", sort=sort, name=(),
        name_range=None, gender="?", head=head_of(view, inner),
    )  # fmt: skip


def _title_case_noun(noun: str) -> bool:
    return noun in w.PERSON_NOUNS or noun in w.DOCUMENT_NOUNS or noun in w.GROUP_NOUNS
