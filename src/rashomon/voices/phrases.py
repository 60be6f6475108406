"""A noun phrase as written, taken apart: the bare name, the titles and roles beside it, number, gender, whose it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from rashomon.voices import words as w
from rashomon.voices.first_names import gender as gender_of
from rashomon.voices.view import Range, View

Form = Literal["pronoun", "name", "description", "list", "none"]
Sort = Literal["person", "organization", "place", "group", "document", "medium", "unknown"]

_STOP_TAGS = frozenset({"IN", "TO", "WDT", "WP", "WP$", "WRB", "MD", "VBZ", "VBD", "VBP", "VB"})
_BREAKS = frozenset(", ; ( ) [ ] — – -- :".split())
_PLURAL = frozenset("some many several most few both all".split())
_SKIP = frozenset({"PUNCT", "SPACE", "CCONJ"})
_LEADING = frozenset("and as by in from of for to with among under via per what which".split())
_SELF = frozenset("himself herself itself themselves alone".split())
_LABELS: dict[str, Sort] = {
    "PERSON": "person", "ORG": "organization", "GPE": "place", "LOC": "place", "FAC": "organization",
    "NORP": "group", "LAW": "document", "WORK_OF_ART": "document",
}  # fmt: skip


@dataclass(frozen=True)
class Phrase:
    """One noun phrase. `name` holds the words of the bare name; `roles` are role nouns; ranges are of tokens."""

    range: Range
    head: int
    form: Form
    sort: Sort = "unknown"
    name: tuple[str, ...] = ()
    name_range: Range | None = None
    number: Literal["one", "many", "?"] = "?"
    gender: str = "?"
    definite: Literal["definite", "indefinite", "owned", "bare"] = "bare"
    owner: Range | None = None
    roles: frozenset[str] = frozenset()
    modifiers: frozenset[str] = frozenset()
    acronym: str | None = None
    noun: str = ""
    proper_behind: bool = False  # whether a name stands behind the head: "residents of Springfield"
    parts: tuple[Phrase, ...] = ()


def singular(view: View, i: int) -> str:
    """The noun at token `i` in its dictionary form, lower case; title-case plurals and hyphens taken into account."""
    t, low = view.tokens[i], view.lower[i]
    lemma = t.lemma.lower() if t.tag in {"NN", "NNS"} else low
    for form in (lemma, low, low.removesuffix("s"), low.rsplit("-", 1)[-1]):
        if form in w.PERSON_NOUNS or form in w.ORG_NOUNS or form in w.DOCUMENT_NOUNS or form in w.MEDIUM_NOUNS:
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


def role_class(noun: str) -> str:
    """The class under which different words for one post are held against each other."""
    if noun in w.ROLE_CLASS:
        return w.ROLE_CLASS[noun]
    before, _, last = noun.rpartition(" ")
    return f"{before} {w.ROLE_CLASS.get(last, last)}".strip()


def analyse(view: View, span: Range) -> Phrase:
    """Take a phrase apart. Never fails: what fits nothing is a description of unknown sort, or `none` where empty."""
    first, last = _strip(view, span)
    if first >= last:
        return Phrase(range=span, head=min(span[0], len(view.tokens) - 1), form="none")
    pronoun = _pronoun(view, (first, last))
    if pronoun is not None:
        return pronoun
    segments = _segments(view, (first, last))
    parts = _list(view, segments)
    if parts:
        return _joined(view, (first, last), parts)
    return _single(view, (first, last), segments)


def _strip(view: View, span: Range) -> Range:
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


def _pronoun(view: View, span: Range) -> Phrase | None:
    first, last = span
    low = view.lower[first]
    if last - first == 1 and (low in w.PRONOUNS or low in w.QUANTIFIERS):
        number, gender = w.PRONOUNS.get(low, ("many", "?"))
        return Phrase(range=span, head=first, form="pronoun", number=number, gender=gender, noun=low)  # type: ignore[arg-type] # literal from the table
    if low in w.PRONOUNS and all(
        view.tokens[i].pos == "AUX" or view.tokens[i].tag == "POS" for i in range(first + 1, last)
    ):
        return _pronoun(view, (first, first + 1))
    if 2 <= last - first <= 4 and view.lower[last - 2] == "of" and view.lower[last - 1] in {"whom", "which", "them"}:
        number = "one" if view.lower[first] in {"one", "another"} else "many"
        noun = view.lower[last - 1] if number == "many" else "one of"
        return Phrase(range=span, head=last - 1, form="pronoun", number=number, noun=noun)  # type: ignore[arg-type] # as above
    return None


def _segments(view: View, span: Range) -> list[Range]:
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
        if i > first and t.tag == "PRP" and _noun(view, i - 1):
            return (first, i)
        if (
            i > first
            and not inside
            and (
                t.tag in _STOP_TAGS
                or (t.tag in {"VBG", "VBN"} and t.dep not in {"amod", "compound"} and _noun(view, i - 1))
            )
        ):
            return (first, i)
    return segment


def _noun(view: View, i: int) -> bool:
    return view.tokens[i].pos in {"NOUN", "PROPN", "PRON", "NUM"} or view.tokens[i].text == "%"


def head_of(view: View, span: Range) -> int:
    """The last noun of a core, else its last token."""
    for i in range(span[1] - 1, span[0] - 1, -1):
        if _noun(view, i) and view.tokens[i].tag != "POS":
            late = view.lower[i] in w.DAYS and any(view.tokens[k].pos in {"NOUN", "PROPN"} for k in range(span[0], i))
            if not late:
                return i
    return span[1] - 1


# ---------------------------------------------------------------- lists


def _list(view: View, segments: list[Range]) -> list[Range]:
    """The members where a phrase is a list of several voices ("A, B and C"), else nothing."""
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


def _splits(view: View, inner: Range, k: int) -> bool:
    if k in view.entity_at or k + 1 >= inner[1]:
        return False
    if k == inner[0]:
        return False
    left, right = head_of(view, (inner[0], k)), head_of(view, (k + 1, inner[1]))
    determined = view.tokens[k + 1].tag in {"DT", "PRP$"} or view.lower[k + 1] in {"other", "others"}
    if not _noun(view, left) or not _noun(view, right):
        return False
    if view.is_proper(left) and singular(view, left) not in w.PERSON_NOUNS:
        if view.is_proper(right):
            org = view.lower[right] in w.ORG_NOUNS and left not in view.entity_at
            return not org
        return determined or _person_like(view, left)
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


def _joined(view: View, span: Range, members: list[Range]) -> Phrase:
    parts = tuple(p for p in (analyse(view, m) for m in members) if p.form != "none")
    if len(parts) < 2:
        return _single(view, span, _segments(view, span))
    sorts = {p.sort for p in parts}
    sort: Sort = parts[0].sort if len(sorts) == 1 and parts[0].sort not in {"person", "place"} else "group"
    if sorts == {"place"} or sorts == {"place", "organization"}:
        sort = "organization"
    return Phrase(range=span, head=parts[0].head, form="list", sort=sort, number="many", parts=parts)


# ---------------------------------------------------------------- one voice


def _single(view: View, span: Range, segments: list[Range]) -> Phrase:
    lead = _segment(view, segments[0])
    if lead.form == "description" and lead.sort == "person" and lead.number != "many":
        office = _office_name(view, segments[0], lead)
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
    if lead.form == "description":
        behind = any(view.is_proper(i) for i in range(lead.head + 1, span[1]))
        return replace(lead, range=span, proper_behind=behind)
    if lead.form == "name" and len(segments) > 1:
        return _with_appositions(view, replace(lead, range=span), segments[1:])
    return replace(lead, range=span)


def _office_name(view: View, segment: Range, lead: Phrase) -> Phrase | None:
    """ "Secretary of State Jane Roe", "secretary of state and candidate Jane Roe": an office in several words, a name."""
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
        sort = "person" if beside else sort
    return replace(lead, acronym=acronym, roles=frozenset(roles), modifiers=frozenset(modifiers), sort=sort)


def _beside(view: View, segments: list[Range]) -> frozenset[str]:
    """Role nouns of appositions: the first noun of each segment that is a role, before any preposition."""
    found = set()
    for segment in segments:
        if view.tokens[segment[0]].tag in {"WP", "WDT", "WP$"}:
            continue
        found |= {role_at(view, i) for i in range(*core(view, segment))}
    return frozenset(found - {""})


def _segment(view: View, segment: Range) -> Phrase:
    inner = core(view, segment)
    head = head_of(view, inner)
    noun = singular(view, head)
    mention = view.entity_at.get(head)
    label = view.parse.mentions[mention].label if mention is not None else ""
    outlet = view.lower[head] in w.MEDIA_NAMES and view.is_proper(head) and not view.headline(head)
    common = (noun in w.PERSON_NOUNS and not outlet) or (
        view.headline(head) and _title_case_noun(noun) and label in {"", "PERSON"}
    )
    if (view.is_proper(head) and not common) or view.tokens[head].text[:1] == "@":
        return _named(view, segment, inner, head)
    if noun == "one" and inner[1] + 1 < segment[1] and view.lower[inner[1]] == "of":
        return _one_of(view, segment, inner)
    return _described(view, segment, inner, head, noun)


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


def _title_case_noun(noun: str) -> bool:
    return noun in w.PERSON_NOUNS or noun in w.DOCUMENT_NOUNS or noun in w.GROUP_NOUNS


def _named(view: View, segment: Range, inner: Range, head: int) -> Phrase:
    """A name with what stands before it."""
    mention = view.entity_at.get(head)
    label = view.parse.mentions[mention].label if mention is not None else ""
    body = view.lower[head] in w.ORG_NOUNS or (singular(view, head) in w.DOCUMENT_NOUNS and head > inner[0])
    roles, male, female, owner = set(), False, False, None
    start = _run(view, head, inner[0], label, body)
    for i in range(inner[0], head):
        low, role = view.lower[i], role_at(view, i)
        if view.tokens[i].tag == "POS":
            owner, start = (inner[0], i), max(start, i + 1)
            roles.clear()
        elif (low in w.TITLES or role) and not (body and i >= start and view.is_proper(i)):
            roles.add(w.TITLES[low] if low in w.TITLES else role)
            male |= low in w.MALE_TITLES or role in w.MALE_NOUNS
            female |= low in w.FEMALE_TITLES or role in w.FEMALE_NOUNS
            start = max(start, i + 1)
    titled = start > inner[0] and bool(view.lower[start - 1] in w.TITLES or role_at(view, start - 1)) and not body
    end = head + 1
    sort = _sort(view, start, head, label, titled)
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
        noun=view.lower[head],
    )  # fmt: skip


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
        name in w.MEDIA_NAMES
        or last.endswith((".com", ".org", ".net"))
        or (head > start and last in w.MEDIUM_ENDINGS and not titled)
    ):
        return "medium"
    if name in w.PARTY_PEOPLE:
        return "group"
    if head > start and not titled and last in w.DOCUMENT_NOUNS and label != "PERSON":
        return "document"
    if last in w.ORG_NOUNS and (head > start or label != "PERSON"):
        return "organization"
    if name in w.METONYMS or name in w.STATE_ALIASES:
        return "organization"
    if label == "ORG" and any(word in w.ORG_NOUNS for word in view.lower[start:head]):
        return "organization"
    if titled or (head > start and gender_of(view.tokens[start].text) != "?" and label in {"", "PERSON", "ORG", "GPE"}):
        return "person"
    if label == "NORP" and head > start:
        return "unknown"
    return _LABELS.get(label, "unknown")


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


def _described(view: View, segment: Range, inner: Range, head: int, noun: str) -> Phrase:
    first = view.tokens[inner[0]]
    low = view.lower[inner[0]]
    outlet = _outlet(view, segment, inner, head, noun)
    if outlet is not None:
        return outlet
    owner = next(((inner[0], i) for i in range(inner[0], head) if view.tokens[i].tag == "POS"), None)
    definite: Literal["definite", "indefinite", "owned", "bare"] = "bare"
    if low in w.POSSESSIVES and first.tag in {"PRP$", "WP$"}:
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
    number: Literal["one", "many", "?"] = "many" if plural else "?" if sort == "group" else "one"
    modifiers = frozenset(
        view.lower[i] for i in range(inner[0], head) if view.tokens[i].pos not in {"DET", "PUNCT", "PART", "PRON"}
    )
    begins = owner[1] if owner is not None and owner[1] <= head else inner[0]
    roles = frozenset({role_at(view, i) for i in range(begins, head + 1)} - {""})
    nouns = {singular(view, i) for i in range(begins, head + 1)}
    gender = "f" if nouns & w.FEMALE_NOUNS else "m" if noun in w.MALE_NOUNS else "?"
    if sort in {"organization", "document", "medium"}:
        gender = "n"
    return Phrase(
        range=segment, head=head, form="description", sort=sort, number=number, gender=gender, definite=definite,
        owner=owner, roles=roles if sort == "person" else frozenset(), modifiers=modifiers, noun=noun,
    )  # fmt: skip


def _outlet(view: View, segment: Range, inner: Range, head: int, noun: str) -> Phrase | None:
    """ "Reuters news agency", "the Gannett newspaper chain": a name with its kind behind it."""
    if noun not in w.MEDIUM_NOUNS and view.lower[head] not in w.GENERIC_TAIL and noun != "chain":
        return None
    start = inner[0] + (view.tokens[inner[0]].pos == "DET")
    mention = view.entity_at.get(start)
    label = view.parse.mentions[mention].label if mention is not None else ""
    known = view.lower[start] in w.MEDIA_NAMES
    if start >= head or not view.is_proper(start) or not (known or label in {"ORG", "PERSON", "PRODUCT"}):
        return None
    if any(view.tokens[i].tag == "POS" for i in range(start, head)):
        return None
    sort: Sort = "medium" if known or noun in w.MEDIUM_NOUNS or "news" in view.lower[start:head] else "organization"
    if noun == "chain" and not {"newspaper", "news", "media"} & set(view.lower[start:head]):
        sort = "organization"
    elif noun == "chain":
        sort = "medium"
    return Phrase(
        range=segment, head=head, form="name", sort=sort, name=tuple(view.words((start, head + 1)).split()),
        name_range=(start, head + 1), number="one", gender="n", definite="definite", noun=noun,
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
    if noun in w.MEDIUM_NOUNS or (noun == "agency" and view.lower[head - 1] == "news"):
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
