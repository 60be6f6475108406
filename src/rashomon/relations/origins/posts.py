# ruff: noqa: E501 - tables of words
"""What people are, as the texts of an event tell: whom they speak for, in what office, or that they speak for themselves.

"Mila Borne of the Orlem fire service", "its commander, Rui Lopes,", "Fire Chief Pia Holm": what stands beside a name in one text
holds for that name in all texts of the event.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from rashomon.records import Source, Span
from rashomon.relations.lexicon import stem
from rashomon.relations.origins.bodies import BODY, FIRM_AHEAD, FIRM_BEHIND, KIND_WORDS, Body, body_of, stems_of
from rashomon.relations.origins.offices import LAY, OFFICE, described_as, family_name, person_in
from rashomon.relations.origins.phrases import ahead, behind, named_last
from rashomon.relations.pile import Page

_OF = re.compile(r"\s*,? ?(?:of|from|with)(?= )")
_HEADS = re.compile(
    r"\s*,? ?who (?:heads|leads|runs|commands|chairs|directs|manages|oversees|represents|speaks for|works for|is with|coordinates|led|headed|runs)(?= )"
)
# "Of the Vantry Dock Project": nobody is of such a thing but who speaks for it; a place is another matter.
_OF_THE = re.compile(r" (?:of|from) the (?=[A-Z])")
_PLACE = re.compile(
    r"\b(?:village|city|town|island|isle|valley|street|road|region|province|district|county|state|quarter|suburb|coast|parish|republic|kingdom|"
    r"islands|netherlands|philippines|emirates|mountains?|hills?|house|tribe|clan|family|family's)\b",
    re.IGNORECASE,
)
_BESIDE = re.compile(r"\s*(?:[,(]|\s[–—-]\s|(?:is|was|as) (?=the|an?\b))\s*([^,;.()\n–—]{2,90})")
_ROLE_OF = re.compile(r" (?:of|for|at|with|in|from)(?= )")
_ROLE_FROM = re.compile(r" ?(?:of|for|at|with|in)(?= )")
_BEFORE = re.compile(r"(?:[^\s.;:!?“”\"()]{1,40} ){0,9}$")
_NAME = re.compile(r"[A-Z][\w’'-]+(?: (?:[A-Z]\. )?[A-Z][\w’'-]+){0,2}")
_NAME_LAST = re.compile(r"(?<!\bof )(?<!\bfor )(?<!\bto )(?<!\bby )(?<!\bwith )\b[A-Z][\w’'-]+ [A-Z][\w’'-]+$")
_AGED = re.compile(r",? \(?\d{1,3}\)?,?$")
_OFFICE_AHEAD = re.compile(rf"(?:{OFFICE.pattern}|\b(?:Mr|Mrs|Ms|Dr|Prof))\.? $", re.IGNORECASE)
_ITS = re.compile(r"\b(?:its|their|the (?:same|latter)[’']s|whose)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Post:
    """What the texts tell of a person. `roles`: stems of what they are called. `lay`: some text has them speak for themselves."""

    bodies: frozenset[Body] = frozenset()
    roles: frozenset[str] = frozenset()
    office: bool = False
    lay: bool = False


NO_POST = Post()


@dataclass
class _Seen:
    bodies: set[Body] = field(default_factory=set)
    roles: set[str] = field(default_factory=set)
    office: bool = False
    lay: bool = False


class Posts:
    """What each person of an event is, by the words of the name; a family name alone only where one person has it."""

    def __init__(self, pages: Iterable[Page]) -> None:
        held = list(pages)
        self._people: dict[str, set[frozenset[str]]] = defaultdict(set)
        self.organizations: dict[frozenset[str], str] = {}
        for page in held:
            for source in page.reading.sources:
                if source.naming != "named" or not (words := stems_of(source.name)):
                    continue
                name = person_in(source.name)
                if (source.kind == "person" and name and not any(_firm(page.text, m) for m in source.mentions[:4])) or (
                    source.kind == "organization" and name and (name != source.name or _titled(page, source))
                ):
                    self._people[family_name(name)].add(stems_of(name))
                elif source.kind in {"person", "organization"}:
                    self.organizations[words] = family_name(source.name)
        named = {w for whole in self._people.values() for w in whole}
        for words, last in list(self.organizations.items()):
            if any(_same_person(words, n) for n in named):
                self._people[last].add(words)
                del self.organizations[words]
        self._seen: dict[frozenset[str], _Seen] = defaultdict(_Seen)
        for page in held:
            self._read(page)
        self._posts: Mapping[frozenset[str], Post] = {
            words: Post(frozenset(s.bodies), frozenset(s.roles), s.office, s.lay) for words, s in self._seen.items()
        }

    def is_body(self, words: frozenset[str]) -> bool:
        """Whether some text of the event shows that a body bears this name."""
        return words in self.organizations

    def body_in(self, name: str) -> frozenset[str] | None:
        """The body that a description names: "the operator, Orlem Coal", "Orlem Coal's director"."""
        words = stems_of(name)
        return max((o for o in self.organizations if o < words and len(o) > 1), key=len, default=None)

    def person(self, source: Source) -> frozenset[str] | None:
        """The words of the person's name that a source is named by; None where it names no person, as far as the event tells."""
        name = person_in(source.name)
        if not name:
            return None
        words = stems_of(name)
        if source.kind == "person":
            return None if words in self.organizations else words
        bearers = self._people.get(family_name(name), set())
        if words not in bearers and len(words) == 1 and source.kind == "unknown":
            whole = [w for w in bearers if len(w) > 1]
            return whole[0] if len(whole) == 1 else None
        return words if words in bearers else None

    def named_in(self, name: str) -> str:
        """The name of a person at the end of a description: "the image's curator, Ruben Hale", "another neighbour, Mila, 40"; or nothing."""
        words = _AGED.sub("", name.strip())
        before, comma, last = words.rpartition(", ")
        if comma and before and _NAME.fullmatch(last) and not BODY.search(last) and self._known(last):
            return last
        ending = _NAME_LAST.search(words)
        if ending and ending.start() and stems_of(ending.group()) in self._people.get(family_name(words), ()):
            return ending.group()
        return ""

    def _known(self, name: str) -> bool:
        """Whether a name, or the whole one of which it is a part, is borne by somebody of the event."""
        return any(stems_of(name) <= w for w in self._people.get(family_name(name), ()))

    def of(self, words: frozenset[str], name: str) -> Post:
        """What a person is; nothing where no text tells."""
        found = self._posts.get(words)
        others = [w for w in self._people.get(family_name(name), ()) if w != words and (w <= words or words <= w)]
        for other in others if len(others) == 1 or len(words) > 1 else ():
            more = self._posts.get(other)
            if more is not None:
                found = more if found is None else Post(
                    found.bodies | more.bodies, found.roles | more.roles, found.office or more.office, found.lay or more.lay
                )  # fmt: skip
        return found or NO_POST

    def _read(self, page: Page) -> None:
        last = 0
        for n, word in enumerate(page.words):
            known = self._people.get(word)
            if not known or page.starts[n] < last or page.text[page.starts[n]].islower():
                continue
            first, name = n, {stem(word)}
            while first and page.text[page.ends[first - 1] : page.starts[first]] in {" ", ". "}:
                before = stem(page.words[first - 1])
                if not any(before in w for w in known):
                    break
                first -= 1
                name.add(before)
            whole = [w for w in known if name <= w]
            if not whole or (len(name) == 1 and len({w for w in whole if len(w) > 1}) > 1):
                continue
            last = page.ends[n]
            self._beside(page, (page.starts[first], last), self._seen[max(whole, key=len)])

    def _beside(self, page: Page, name: Span, seen: _Seen) -> None:
        """What stands before and after a name in its sentence."""
        text = page.text
        start, end = page.sentence_at(name[0], (0, len(text)))
        start, end = min(start, name[0]), max(end, name[1])
        self._after(page, (name[1], end), seen)
        before = _BEFORE.search(text, max(start, name[0] - 90), name[0])
        lead = before.group() if before else ""
        offices = list(OFFICE.finditer(lead))
        if offices and not re.search(r"[^\s,]", _titles(lead[offices[-1].end() :])):
            first = offices[-1]
            for one in reversed(offices[:-1]):
                if lead[one.end() : first.start()].strip() in {"", "of"}:
                    first = one
            at = name[0] - len(lead) + first.start()
            self._office(page, text[at : name[0]], behind(text, start, at), at, seen)
            if lead[: first.start()].rstrip().endswith(","):
                self._aside(page, [o for o in offices if o.end() <= first.start()], name[0] - len(lead), at, seen)
        elif offices and lead.rstrip().endswith(","):
            self._aside(page, offices, name[0] - len(lead), name[0], seen)
        else:
            ends = lead.rstrip(" ,").rsplit(",", 1)[-1]
            tail = "" if ends.rstrip().endswith((" of", " and", " to", " with")) else " ".join(ends.split()[-3:])
            if LAY.search(tail):
                seen.lay = True
                seen.roles |= described_as(tail)
            else:
                seen.roles |= described_as(" ".join(tail.split()[-2:]))

    def _aside(self, page: Page, offices: Sequence[re.Match[str]], lead: int, end: int, seen: _Seen) -> None:
        """An office with its body, set off before a name or the rank beside it: "the head of the Orlem police, Colonel Hale"."""
        for office in reversed(offices):
            at = lead + office.end()
            found = _ROLE_FROM.match(page.text, at, end)
            phrase = ahead(page.text, found.end(), end) if found else ""
            if found and phrase and not page.text[found.end() + len(phrase) + 1 : end].strip(" ,"):
                self._office(page, office.group(), phrase, at, seen)
                return

    def _after(self, page: Page, span: Span, seen: _Seen) -> None:
        text, (at, end) = page.text, span
        joined = _OF.match(text, at, end) or _HEADS.match(text, at, end)
        if joined:
            phrase = ahead(text, joined.end(), end)
            self._body(phrase, seen)
            if (
                not seen.bodies
                and _OF_THE.match(text, at, end)
                and len(stems_of(phrase)) > 1
                and not _PLACE.search(phrase)
            ):
                seen.bodies.add(body_of(phrase))
                seen.office = True
        beside = _BESIDE.match(text, at, end)
        words = beside.group(1) if beside else ""
        office = OFFICE.search(words[:60])
        if (
            beside
            and office
            and not re.match(r"(?:who|which|whose|when|but|and|said|told|the (?:first|second))\b", words)
        ):
            place = beside.start(1) + office.start()
            phrase = self._of_which(text, beside.start(1) + office.end(), min(end, beside.end()))
            self._office(page, office.group(), phrase or behind(text, beside.start(1), place), place, seen)
        elif LAY.search(text[at : min(end, at + 60)].split(" said")[0]) and (
            beside or text[at : at + 5] == " who " or text[at : at + 1] == ","
        ):
            seen.lay = True
            seen.roles |= described_as(words)
        elif beside:
            seen.roles |= described_as(words[:40])

    def _of_which(self, text: str, at: int, end: int) -> str:
        """The body in "chief of operations at the Orlem fire brigade"."""
        for joint in _ROLE_OF.finditer(text, at, min(end, at + 50)):
            phrase = ahead(text, joint.end(), end)
            if _is_body(phrase, self):
                return phrase
        return ""

    def _office(self, page: Page, office: str, phrase: str, at: int, seen: _Seen) -> None:
        """An office, and the body that it is one of: named there, or in "its head" the one named last."""
        seen.office = True
        seen.roles |= described_as(office)
        if _is_body(phrase, self):
            self._body(phrase, seen)
        elif _ITS.search(page.text, max(0, at - 12), at + 1):
            self._body(named_last(page.text, at), seen)
        else:
            made = body_of(f"{phrase} {office}".strip())
            if made.kinds or (made.own and phrase):
                seen.bodies.add(made)

    def _body(self, phrase: str, seen: _Seen) -> None:
        if _is_body(phrase, self):
            seen.bodies.add(body_of(phrase))
            seen.office = True


def _same_person(words: frozenset[str], person: frozenset[str]) -> bool:
    """Whether what was taken for a body bears a person's name, or more words than that."""
    return words <= person or (person < words and (len(words) == 2 or len(person) > 1) and not words & KIND_WORDS)


def _titles(words: str) -> str:
    """What is left of words before a name without the titles among them."""
    return re.sub(r"\b(?:Mr|Mrs|Ms|Dr|Sir|Dame|Prof(?:essor)?)\b\.?", "", words)


def _titled(page: Page, source: Source) -> bool:
    """Whether a name of two or three words follows an office: who is called a firm is one who heads it."""
    if not _NAME.fullmatch(source.name) or " " not in source.name or BODY.search(source.name):
        return False
    return any(_OFFICE_AHEAD.search(page.text, max(0, a - 30), a) for a, _ in source.mentions[:4])


def _is_body(phrase: str, known: Posts) -> bool:
    if not phrase:
        return False
    words = stems_of(phrase)
    return bool(words) and (
        bool(BODY.search(phrase))
        or any(o <= words for o in known.organizations if len(o) > 1)
        or words in known.organizations
    )


def _firm(text: str, mention: Span) -> bool:
    """Whether a firm or another body bears the name, by what stands beside it."""
    a, b = mention
    return bool(FIRM_AHEAD.search(text, max(0, a - 40), a)) or bool(FIRM_BEHIND.match(text, b, min(len(text), b + 80)))
