"""Kind and naming of a voice, by tables: what sort it is, and whether one can look it up."""

from __future__ import annotations

from rashomon.records import Naming, SourceKind
from rashomon.voices import pronoun_words as pw
from rashomon.voices import words as w
from rashomon.voices.entity import Entity, key

_KIND: dict[str, SourceKind] = {
    "person": "person", "organization": "organization", "place": "organization", "group": "group",
    "document": "document", "medium": "medium", "unknown": "unknown",
}  # fmt: skip
# Words behind a noun that tell how somebody comes to know.
_CLOSE = frozenset("familiar knowledge briefed close involved present aware attended privy".split())
# Bodies of the state that the text speaks of: there is one of each.
_STATE_BODIES = frozenset(
    "army navy military government parliament congress senate cabinet ministry treasury presidency regime".split()
)
_PEOPLES = ("ese", "ish", "nch", "ans", "ians", "utch")  # how words for a whole people end
# Group nouns that place nobody.
_UNPLACED = w.VAGUE_NOUNS | w.QUANTIFIERS
# People of the place that the text is about.
_DWELLERS = frozenset("resident neighbor neighbour villager inhabitant".split())
# What makes even an unplaced noun a role: where or whose it is.
_WEAK = frozenset(
    "many some most several few other others all any every more local multiple various numerous certain such no "
    "anonymous earlier recent new previous early latest last first second third both two three four five "
    "six dozen one another "
    "news published unconfirmed initial official outside".split()
)


def kind_of(entity: Entity) -> SourceKind:
    """The kind of a voice."""
    if entity.members:
        sorts = {m.sort for m in entity.members}
        if sorts <= {"place", "organization"}:
            return "organization"
        if sorts == {"medium"}:
            return "medium"
        return "group"
    if entity.named and entity.sort in {"unknown", "person"} and _initials(entity):
        return "unknown"
    if entity.named and entity.sort == "unknown":
        return "person"
    if entity.sort == "person" and entity.number == "many":
        return "group"
    return _KIND[entity.sort]


def _initials(entity: Entity) -> bool:
    """Whether all that is known of a name is one word in capitals: "QXR" may be a paper, a firm or a body."""
    word = entity.name[0] if len(entity.name) == 1 else ""
    return 1 < len(word) <= 5 and word.isalpha() and word.isupper() and not entity.roles and entity.gender == "?"


def naming_of(entity: Entity) -> Naming:
    """`named`: one can look it up. `role`: placed by post, function or relation. `vague`: placed by nothing."""
    if entity.members:
        return "named" if entity.members[0].named else naming_of(entity.members[0])
    if entity.named:
        last = key(entity.name)[-1:] or ("",)
        peoples = entity.sort == "group" and (entity.number == "many" or last[0].endswith(_PEOPLES))
        return "role" if peoples or " ".join(key(entity.name)) in w.PARTY_PEOPLE else "named"
    proper = any(m[:1] == "=" for m in entity.modifiers)
    owned_by_name = entity.owner is not None and (entity.owner.named or bool(entity.owner.members))
    if entity.sort == "organization" and entity.definite == "definite" and entity.noun in _STATE_BODIES:
        return "named"
    if entity.sort == "document" and entity.phrase is not None and entity.phrase.proper_behind:
        return "named"
    nation = entity.number == "many" and all(m in entity.nations for m in entity.modifiers if m[:1] == "=")
    if entity.sort in {"organization", "document", "medium"} and not nation and (proper or owned_by_name):
        return "named" if entity.number != "many" or entity.sort == "organization" else "role"
    if entity.sort == "unknown" and entity.phrase is not None and entity.phrase.form == "pronoun":
        return "vague"
    if entity.noun in pw.FIRST_PERSON:
        return "role" if entity.noun in {"i", "me", "my"} else "vague"
    placed = {m for m in entity.modifiers if m not in _WEAK and m[:1] != "="}
    if entity.phrase is not None and entity.words.lower().split()[:1] and entity.words.lower().split()[0] in pw.NOBODY:
        return "vague"
    if entity.sort == "document" and entity.noun in w.VAGUE_DOCUMENTS and not placed and entity.definite == "bare":
        return "vague"
    if entity.noun in _UNPLACED or entity.noun in {"report", "rumor", "rumour"}:
        dweller = entity.number == "one" and entity.noun in _DWELLERS  # "one resident" is not nobody in particular
        if owned_by_name or proper or placed or dweller or _tail_places(entity):
            return "role"
        return "vague"
    return "role"


def _tail_places(entity: Entity) -> bool:
    """Whether words behind the noun place it: "residents of the town", "people close to the talks"."""
    phrase = entity.phrase
    if phrase is None:
        return False
    words = set(entity.words.lower().split())
    if _CLOSE & words or (entity.noun == "source" and words & {"in", "at", "within", "inside", "from"}):
        return True
    return phrase.proper_behind or entity.definite == "owned"
