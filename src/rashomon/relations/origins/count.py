"""How many independent origins stand behind an account, as a range, with the roots named."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rashomon.records import Origins, Root
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
NO_SOURCE = "No source is named, and where the texts have it from can't be told."


@dataclass(frozen=True)
class Counted:
    """Origins of an account, and the reason where they can't be told."""

    origins: Origins
    why_unknown: str | None = None


def count(members: Sequence[Point], tracer: Tracer) -> Counted:
    """The origins of an account.

    Texts without a source add none, unless nobody else carries the account. Then one text is one entry point; several
    are somewhere between one and as many as there are outlets. With no way at all to tell, the numbers are null.
    """
    carried: dict[str, set[str]] = {}
    voices: dict[str, Voice] = {}
    for one in members:
        who = tracer.families.known(tracer.origin(one))
        known = voices.get(who.key)
        if known is None or len(who.name) > len(known.name) or (who.via and not known.via):
            voices[who.key] = who
        carried.setdefault(who.key, set()).add(one.document)
    sourced = [v for v in voices.values() if v.kind not in {"own", "none", "vague"}]
    if sourced:
        parted = groups(sourced)
        roots = tuple(_root([sourced[n] for n in part], carried) for part in parted)
        return Counted(Origins(low=fewest(sourced, parted), high=len(parted), roots=roots))
    owns = [v for v in voices.values() if v.kind in {"own", "vague"}]
    if not owns:
        return Counted(Origins(low=None, high=None), NO_ROOT)
    roots = tuple(_root([v], carried) for v in owns)
    if any(v.outlet.startswith("document ") for v in owns) and len(owns) > 1:
        return Counted(Origins(low=None, high=None, roots=roots), NO_SOURCE)
    return Counted(Origins(low=1, high=len(owns), roots=roots))


def _root(part: Sequence[Voice], carried: Mapping[str, set[str]]) -> Root:
    order = ("person", "official", "body", "document", "unnamed", "medium", "vague", "own")
    first = min(part, key=lambda v: (order.index(v.kind), -len(v.words), v.key))
    documents = tuple(sorted({d for v in part for d in carried[v.key]}))
    through = sorted({m for v in part for m in v.via})
    name = f"{first.name} (through {through[0]})" if first.kind == "unnamed" and through else first.name
    family = next((v.family for v in part if v.family), None)
    return Root(name=name, kind=SHOWN[first.kind], documents=documents, family=family)  # type: ignore[arg-type]
