"""How many independent origins stand behind an account, as a range, with the roots named."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from rashomon.records import Origins, Root
from rashomon.relations.credits.media import same_medium
from rashomon.relations.origins.bodies import stems_of
from rashomon.relations.origins.offices import is_pronoun
from rashomon.relations.origins.policy import fewest, groups
from rashomon.relations.origins.trace import Tracer
from rashomon.relations.origins.voices import Voice
from rashomon.relations.points.points import Point

# Kind of a voice -> kind of the root that it is shown as.
SHOWN: Mapping[str, str] = {
    "person": "witness",
    "official": "official",
    "body": "official",
    "document": "document",
    "medium": "medium",
    "unnamed": "unnamed",
    "vague": "unknown",
    "own": "unknown",
}
NO_ROOT = "The texts give one another as where they have it from; no origin outside them can be seen."


_BARE = stems_of(
    "source sources official officials person people man woman another other others authorities senior familiar"
)


@dataclass(frozen=True)
class Counted:
    """Origins of an account, and the reason where they can't be told."""

    origins: Origins
    why_unknown: str | None = None


def count(members: Sequence[Point], tracer: Tracer) -> Counted:
    """The origins of an account.

    Texts without a source add none to the low count: they may have it from where the others have it. An outlet that
    credits no other may have found out by itself, and adds one to the high count. Of what nobody gives a source for,
    one text is one entry point; several are between one and as many as there are outlets, or texts where no publisher
    is known. Where the texts only give one another, the numbers are null.
    """
    carried: dict[str, set[str]] = {}
    voices: dict[str, Voice] = {}
    for one, who in _apart([(one, tracer.families.known(tracer.origin(one))) for one in members]):
        known = voices.get(who.key)
        if known is None or len(who.name) > len(known.name) or (who.via and not known.via):
            voices[who.key] = who
        carried.setdefault(who.key, set()).add(one.document)
    sourced = [v for v in voices.values() if v.kind not in {"own", "none", "vague"}]
    owns = [v for v in voices.values() if v.kind in {"own", "vague"}]
    if sourced:
        parted = groups(sourced)
        roots = tuple(_root([sourced[n] for n in part], carried) for part in parted)
        silent = _silent(sourced, owns, carried, tracer)
        return Counted(Origins(low=fewest(sourced, parted), high=len(parted) + silent, roots=roots))
    if not owns:
        return Counted(Origins(low=None, high=None), NO_ROOT)
    roots = tuple(_root([v], carried) for v in owns)
    return Counted(Origins(low=1, high=len({v.outlet for v in owns}), roots=roots))


def _apart(members: Sequence[tuple[Point, Voice]]) -> Iterator[tuple[Point, Voice]]:
    """Unnamed sources of one outlet are one, but where one text tells several apart: "a diver", "the pilot's widow"."""
    seats: dict[str, dict[tuple[str, str], Voice]] = defaultdict(dict)
    for _, who in members:
        if who.kind == "unnamed" and len(who.words - _BARE) and not is_pronoun(who.name):
            seats[who.key].setdefault(who.seat, who)
    for one, who in members:
        held = seats.get(who.key, {})
        together = [s for s in held if s[0] == max(Counter(d for d, _ in held).items(), key=lambda c: (c[1], c[0]))[0]]
        if len(together) > 1:
            best = max(sorted(together), key=lambda s: (s == who.seat, len(held[s].words & who.words)))
            yield one, replace(who, key=f"{who.key} {best[1]}")
        else:
            yield one, who


def _silent(sourced: Sequence[Voice], owns: Sequence[Voice], carried: Mapping[str, set[str]], tracer: Tracer) -> int:
    """How many outlets carry the account with no source for it in any text, and credit no other outlet there."""
    told = {d for v in sourced for d in carried[v.key]}
    outlets = {v.outlet for v in sourced if v.kind == "unnamed"}
    outlets |= {v.key.removeprefix("medium ") for v in sourced if v.kind == "medium"}
    silent = [
        v
        for v in owns
        if any(d not in told and not tracer.citations.get(d) for d in carried[v.key])
        and not any(same_medium(v.outlet, o) for o in outlets)
    ]
    return len({v.outlet for v in silent})


def _root(part: Sequence[Voice], carried: Mapping[str, set[str]]) -> Root:
    order = ("person", "official", "body", "document", "unnamed", "medium", "vague", "own")
    first = min(part, key=lambda v: (order.index(v.kind), -len(v.words), v.key))
    documents = tuple(sorted({d for v in part for d in carried[v.key]}))
    through = sorted({m for v in part for m in v.via})
    name = f"{first.name} (through {through[0]})" if first.kind == "unnamed" and through else first.name
    family = next((v.family for v in part if v.family), None)
    return Root(name=name, kind=SHOWN[first.kind], documents=documents, family=family)  # type: ignore[arg-type]
