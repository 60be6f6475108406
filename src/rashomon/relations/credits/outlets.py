"""The outlets of an event as running text names them: in full, in short, by initials, by the address of their site."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from rashomon.records import Span
from rashomon.relations.credits.media import bare_name, key, same_medium
from rashomon.relations.credits.words import REPORTISH
from rashomon.relations.pile import Page

INITIALS = 3  # letters of the shortest abbreviation that is taken for an outlet's
_PLACE = re.compile(r"\s+(?:of|in|for)\s+.+$")
_WORD_BEFORE = re.compile(r"([\w’'-]+)[ ]$")
_WORD_AFTER = re.compile(r"^ ([A-Z][\w-]*)")
_GOES_ON = re.compile(
    r"(?:News|Agency|Online|Newspaper|TV|Radio|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)$"
)
_LOWER_AFTER = re.compile(r" ([a-z]+)")
_MAY_FOLLOW = frozenset(
    """has had have is was were are be been will would also first later earlier itself now then yesterday today on in at
    of to and or as but that which who whose where when while for from by with about over after before newspaper agency
    website magazine station channel radio reporter reporters correspondent report article story exclusively the a an
    and this last late early had""".split()
)
_VERB_NEXT = re.compile(
    r"(?:[’']s|,|\s+(?:has|had|is|was|also|the|to|first|later|now|itself|agency|newspaper|website))*\s+(?P<v>\w+)"
)


@dataclass(frozen=True)
class Mention:
    """An outlet named in a text: the words, where they stand, and the key of the publisher that they mean."""

    name: str
    span: Span
    outlet: str


class Outlets:
    """The publishers of some pages, found in running text.

    A short form counts only where it fits one of the publishers and the text names no longer name that ends in it.
    """

    def __init__(self, pages: Iterable[Page]) -> None:
        publishers = {key(p.publisher): p.publisher for p in pages if p.publisher and key(p.publisher)}
        self._full: dict[str, set[str]] = defaultdict(set)
        self._short: dict[str, set[str]] = defaultdict(set)
        for ident, name in publishers.items():
            for form in _full(name):
                self._full[form.lower()].add(ident)
            for form in _short(name):
                self._short[form.lower()].add(ident)

    def meant(self, name: str) -> str | None:
        """The key of the one publisher that a name stands for, or None."""
        bare = bare_name(name).lower()
        for forms in (self._full, self._short):
            found = forms.get(bare) or forms.get(_site(bare))
            if found:
                return next(iter(found)) if len(found) == 1 else None
        first, _, last = bare_name(name).rpartition(" ")
        if first and last.islower():
            return self.meant(first)  # "the Coastline blog"
        alike = {p for named in self._full.values() for p in named if same_medium(name, p)}
        return next(iter(alike)) if len(alike) == 1 else None

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        forms = sorted({*self._full, *self._short}, key=lambda f: (-len(f), f))
        if not forms:
            return None
        return re.compile(
            r"(?<![\w.@/-])(?P<the>the\s+)?(?P<n>" + "|".join(re.escape(f) for f in forms) + r")"
            r"(?P<site>\.[a-z]{2,8})?(?![\w/-])",
            re.IGNORECASE,
        )

    def mentions(self, page: Page) -> Iterator[Mention]:
        """Where the text names one of the publishers in a sentence that reports what somebody said or wrote."""
        if self._pattern is None:
            return
        text = page.text
        for match in self._pattern.finditer(text):
            written, site = match.group("n"), bool(match.group("site"))
            form = written.lower()
            outlets = self._full.get(form) or self._short.get(form, set())
            if len(outlets) != 1 or not (site or _is_name(written)):
                continue
            start, end = match.start("n"), match.end()
            begin, stop = page.sentence_at(start, (0, len(text)))
            if not begin <= start < stop:
                begin, stop = start, end
            if not site and not _stands_alone(text, match, begin, form not in self._full):
                continue
            bracketed = text[max(0, match.start() - 1) : match.start()] == "(" and text[end : end + 1] == ")"
            if bracketed or REPORTISH.search(text, begin, start) or REPORTISH.search(text, end, stop):
                yield Mention(name=text[start:end], span=(start, end), outlet=next(iter(outlets)))


def _is_name(words: str) -> bool:
    return words[:1].isupper() or words[:1].isdigit() or any(c.isupper() for c in words)


def _stands_alone(text: str, match: re.Match[str], begin: int, short: bool) -> bool:
    """Whether the words are the whole of a name, and no common word that only begins a sentence."""
    the, start, end = bool(match.group("the")), match.start("n"), match.end()
    single = " " not in match.group("n")
    before = _WORD_BEFORE.search(text, max(begin, match.start() - 40), match.start())
    if before and not the and before.group(1)[:1].isupper() and before.start() > begin:
        return False
    after = _WORD_AFTER.match(text[end : end + 30])
    if after and not _GOES_ON.match(after.group(1)):
        return False
    following = _LOWER_AFTER.match(text[end : end + 30])
    goes_on = following is not None and not (
        following.group(1) in _MAY_FOLLOW or REPORTISH.fullmatch(following.group(1))
    )
    if goes_on and (short or single):  # "the Tribune building", "Orlem police": another name
        return False
    if short and single and not the and not match.group("n").isupper():
        verb = _VERB_NEXT.match(text[end : end + 60])
        spoken = re.search(r"(?:to|by|from|via|in|with|told|citing|quoting|[(])\s*$", text[max(0, start - 12) : start])
        return bool(spoken) or bool(verb and REPORTISH.fullmatch(verb.group("v")))
    if single and not the and start == begin and not match.group("n").isupper():
        verb = _VERB_NEXT.match(text[end : end + 60])
        return bool(verb and REPORTISH.fullmatch(verb.group("v")))
    return True


def _site(name: str) -> str:
    return re.sub(r"\.[a-z]{2,8}(?:\.[a-z]{2})?$", "", name)


def _full(publisher: str) -> set[str]:
    """The name without its article, two words in either order, run together as in an address, and the initials."""
    bare = bare_name(publisher)
    words = re.findall(r"[^\W_]+", bare)
    forms = {bare, "".join(words), "-".join(words), "the" + "".join(words)}
    if len(words) == 2 and " " in bare:
        forms.add(f"{words[1]} {words[0]}")
    for kept in (words, [w for w in words if w[:1].isupper()]):
        if len(kept) >= INITIALS:
            forms.add("".join(w[0] for w in kept))
    return {f for f in forms if len(f) > 1}


def _short(publisher: str) -> set[str]:
    """The name without a place ("of Orlem") or a kind ("News Agency"), and the last word of a title ("Tribune")."""
    bare = bare_name(publisher)
    words = bare.split()
    forms = {_PLACE.sub("", bare), " ".join(w for w in words if key(w)) if key(bare) else ""}
    kept = key(bare).split()
    if kept and len(kept) < len(words):
        forms.add(" ".join(words[: len(kept)]))
    if len(words) >= 3 and words[-1].lower() not in _NO_TITLE and not _PLACE.search(bare):
        forms.add(" ".join(words[1:]))  # "the Evening Post" of Orlem
    if len(words) >= 2:
        last = words[-1]
        if len(last) > 3 and last.lower() not in _NO_TITLE and not _PLACE.search(bare):
            forms.add(last)
        if words[-1].lower() in _KINDS:
            forms.add(" ".join(words[:-1]))
    return {f for f in forms if len(f) > 2 and f != bare}


_KINDS = frozenset("news agency online radio tv television media service newspaper press wire network".split())
# Last words of titles that also begin a sentence, or name no outlet by themselves.
_NO_TITLE = frozenset(
    """today tonight news online agency radio service media press network wire weekly daily website television live
    world national local north south east west america europe international company group""".split()
)
