# ruff: noqa: E501 - one pattern a line
"""Whether two voices speak for one body, for figures only: they are states of one count then, and no contradiction.

Wider than the merge policy, which counts origins: an unnamed spokeswoman and a named one of the same body stay two
origins, but what she says on the next day is that body's newer figure.
"""

from __future__ import annotations

import re

from rashomon.records import Source
from rashomon.relations.origins.bodies import stems_of
from rashomon.relations.origins.voices import Voice
from rashomon.relations.pile import Page
from rashomon.relations.points.people import names_people

_NOBODY = frozenset(["medium", "own", "none", "vague", "document"])
_SPEAKS = re.compile(r"\b(?:spokes\w+|press officers?|officials?|representatives?|a statement)\b", re.IGNORECASE)
_ROLES = stems_of(
    "spokesman spokeswoman spokesperson spokesmen spokespeople press officer official officials representative "
    "representatives statement head chief director deputy regional local province provincial region"
)
_OFFICE = r"(?:spokes\w+|press officer|chief|head|director|commander|commissioner|manager|secretary|president|chair(?:man|woman)?|leader|boss)"
# "Ada Brill of the Harbour Office", "Ada Brill, who heads the Harbour Office"; "harbour office spokeswoman Ada Brill".
_OF = re.compile(
    rf"(?:,? (?:an?|the|its|our|who|duty|medical) )?(?: ?[\w’'-]+){{0,2}}? ?(?:\b{_OFFICE} )?\b(?:of|for|from|with|at|leads|heads|chairs|runs) (?:the )?(?P<body>[A-Z][\w’'-]+(?: (?:of |for |and |the )?[A-Z][\w’'-]+){{0,5}})"
)
_BODY = re.compile(rf"(?P<body>[\w’'-]+(?: [\w’'-]+)?) {_OFFICE},? $", re.IGNORECASE)
MENTIONS = 4  # mentions of a voice that are looked at for its body


def kindred(one: Voice, other: Voice, sources: tuple[tuple[Page, Source | None], tuple[Page, Source | None]]) -> bool:
    """Whether two voices are one, or speak for one body by their names; `sources` with their pages, in that order."""
    if one.key == other.key:
        return one.kind not in {"own", "none", "vague"}
    names = [_names(voice, *source) for voice, source in zip((one, other), sources, strict=True)]
    return any(a <= b or b <= a for a in names[0] for b in names[1])


def _names(voice: Voice, page: Page, source: Source | None) -> list[frozenset[str]]:
    """The words of a voice's own name, and of the body that it speaks for; none where they can't be told."""
    if voice.kind in _NOBODY or (voice.kind == "unnamed" and not _SPEAKS.search(voice.name) and not _definite(voice)):
        return []
    own = voice.words or stems_of(voice.name)
    bodies = _bodies(page, source) if source is not None and source.name == voice.name else []
    spoken_for = [body.words - _ROLES for body in voice.speaks_for]
    return [name for name in (own - _ROLES, *spoken_for, *bodies) if name]


def _definite(voice: Voice) -> bool:
    """Whether a voice without a name is "the" body of its kind."""
    words = voice.name.lower().split()
    return len(words) > 1 and words[0] == "the" and not names_people(words[-1])


def _bodies(page: Page, source: Source) -> list[frozenset[str]]:
    """The bodies that a text names beside a person."""
    found = []
    for begin, end in source.mentions[:MENTIONS]:
        at = page.text.find(source.name, begin, end)
        after = at + len(source.name) if at >= 0 else end
        beside = _OF.match(page.text, after, after + 120), _BODY.search(page.text, max(0, begin - 60), begin)
        found += [stems_of(match["body"]) - _ROLES for match in beside if match is not None]
    return found
