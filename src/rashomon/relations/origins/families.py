"""Publisher families, by a list of the user's: outlets of one family may share an origin."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from rashomon.records import Family
from rashomon.relations.credits.media import key, same_medium
from rashomon.relations.origins.voices import Voice


class Families:
    """Which family an outlet belongs to: by its name, in another spelling where no name fits as written."""

    def __init__(self, families: Iterable[Family] = ()) -> None:
        self._named = {key(publisher): family.name for family in families for publisher in family.publishers}

    def of(self, outlet: str) -> str:
        """The family of an outlet, or an empty name."""
        if not self._named or not outlet:
            return ""
        found = self._named.get(key(outlet))
        if found is None:
            found = next((family for name, family in self._named.items() if same_medium(name, outlet)), "")
        return found

    def known(self, one: Voice) -> Voice:
        """The voice with the family of the medium that it is, or of the outlet through which alone it is known."""
        if not self._named:
            return one
        if one.kind == "medium":
            return replace(one, family=self.of(one.key.removeprefix("medium ")))
        if one.kind in {"own", "unnamed", "vague"}:
            return replace(one, family=self.of(one.outlet))
        return one
