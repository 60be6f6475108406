"""What an unnamed description goes back to: roles bound to a name in this article, or the same description earlier.

An indefinite description ("a US official") is always somebody new. A definite one may be a named person only where the
article itself gives that person that post, or where the post is a public one and the person has just been speaking;
words by which articles shield people never stand for a name on looks alone.
"""

from __future__ import annotations

from collections.abc import Iterable

from rashomon.voices import outlets
from rashomon.voices import words as w
from rashomon.voices.antecedents import Mention
from rashomon.voices.entity import Entity, key
from rashomon.voices.nouns import role_class
from rashomon.voices.phrase import Phrase
from rashomon.voices.view import View

# Words for one another only in some articles: the very word must have been said of the person.
_LOOSE = frozenset("mogul magnate tycoon developer billionaire businessman businesswoman entrepreneur".split())
_LAWMAKERS = frozenset(
    "senator representative lawmaker governor congressman congresswoman speaker leader whip chairman".split()
)
# What articles call a person in turn with the name. Posts that a story has several of (judge, lawyer) are not here.
_VARIED = frozenset(
    """senator congressman congresswoman lawmaker politician candidate nominee contender hopeful front-runner
    frontrunner incumbent businessman businesswoman billionaire millionaire tycoon mogul magnate neurosurgeon surgeon
    actor actress
    singer star celebrity icon author novelist lady governor ex-president strongman statesman veteran general premier
    donor socialite""".split()
)
# Who is said to be one of these is not called candidate or senator in turn.
_PRIVATE = frozenset(
    """judge justice magistrate prosecutor attorney lawyer counsel officer detective sheriff inspector spokesman
    spokeswoman spokesperson reporter journalist editor correspondent host anchor moderator columnist professor scholar
    analyst strategist pollster director aide adviser doctor nurse teacher coach pastor priest""".split()
)
# What tells a description from the one before.
_ANOTHER = frozenset("previous earlier prior other separate different second third another next preceding".split())
_NUMBERS = frozenset("two three four five six seven eight nine ten eleven twelve dozen".split())
_NEAR = 4  # sentences that a bare variation may look back


def has_role(entity: Entity, noun: str, *, former: bool = False) -> bool:
    """Whether the article gives an entity the post that a noun names."""
    classes = {role_class(r) for r in entity.roles}
    if noun in w.POST_NOUNS and any(c.endswith(f" {noun}") for c in classes):
        return True
    plain = noun.rpartition(" ")[2]
    if f"former {noun}" in entity.roles or f"former {role_class(noun)}" in classes:
        return former or plain not in w.INCUMBENT
    if plain != noun and plain in w.POST_NOUNS and plain in entity.roles:
        return True
    return role_class(noun) in classes or bool(w.WIDER.get(noun, frozenset()) & entity.roles)


def compatible(entity: Entity, phrase: Phrase) -> bool:
    """Whether gender, number and party let a description be this entity."""
    if "?" not in (entity.gender, phrase.gender) and entity.gender != phrase.gender and entity.sort == "person":
        return False
    if (phrase.number == "many") != (entity.number == "many"):
        return False
    party = {w.DEMONYM_PARTIES[m] for m in phrase.modifiers if m in w.DEMONYM_PARTIES}
    known = {m for m in entity.modifiers if m in w.DEMONYM_PARTIES.values()}
    known |= {r for r in entity.roles if r in {"republican", "democrat"}}
    known = {"democratic" if k == "democrat" else k for k in known}
    return not (party and known and not party & known)


def _same_nation(entity: Entity, nations: frozenset[str], *, strict: bool) -> bool:
    """Whether the nation beside a post agrees with the one beside the name ("Iraqi", "Iraq's"), by first letters.

    Where nothing stands beside the name it agrees, unless `strict`: a wider word ("leader") needs the same nation.
    """
    mine = {p[:4] for p in nations if p not in w.DEMONYM_PARTIES}
    theirs = {m[1:5] for m in entity.nations}
    if not mine:
        return True
    return bool(mine & theirs) if theirs or strict else True


def bound(phrase: Phrase, noun: str, people: Iterable[Entity], nations: frozenset[str]) -> list[Entity]:
    """Named people to whom the article gives the post of a description, those whose party is said to fit first."""
    found = [
        e
        for e in people
        if e.named
        and e.sort in {"person", "unknown"}
        and has_role(e, noun, former="former" in phrase.modifiers)
        and compatible(e, phrase)
    ]
    if noun in _LOOSE:
        found = [e for e in found if noun in e.roles]
    for_sure = {e: role_class(noun) in {role_class(r) for r in e.roles} for e in found}
    found = [e for e in found if _same_nation(e, nations, strict=not for_sure[e])]
    party = {w.DEMONYM_PARTIES[m] for m in phrase.modifiers if m in w.DEMONYM_PARTIES}
    closer = [e for e in found if party & e.modifiers]
    return closer or found


def same_description(phrase: Phrase, unnamed: Iterable[Entity], proper: frozenset[str]) -> list[Entity]:
    """Those of earlier unnamed voices or things of the same noun that a definite description may take up again."""
    found: list[Entity] = []
    behind = phrase.behind
    if phrase.modifiers & _ANOTHER:
        return found
    for entity in unnamed:
        if entity.number != "?" and phrase.number != "?" and (entity.number == "many") != (phrase.number == "many"):
            continue
        if not _parties_agree(entity, phrase):
            continue
        if behind and not behind & set(entity.words.lower().split()):
            continue
        found.append(entity)
    found = [e for e in found if not e.modifiers & _ANOTHER] or found
    mine = {f"={p}" for p in proper}
    named = [e for e in found if any(m[:1] == "=" for m in e.modifiers)]
    if mine and phrase.noun in w.AUTHORED and phrase.noun not in w.SELF_STANDING:
        return [e for e in named if mine & e.modifiers]
    if mine and named:
        return [e for e in named if mine & e.modifiers]
    return found


def _counts(modifiers: Iterable[str]) -> set[str]:
    return {m for m in modifiers if m.isdigit() or m in _NUMBERS}


def _parties_agree(entity: Entity, phrase: Phrase) -> bool:
    posts = w.POSTS & entity.modifiers, w.POSTS & phrase.modifiers
    if all(posts) and not posts[0] & posts[1]:
        return False
    counts = _counts(entity.modifiers), _counts(phrase.modifiers)
    if all(counts) and not counts[0] & counts[1]:
        return False
    contrast = ({"former", "current"}, {"russian", "ukrainian"}, {"first", "second"}, {"senior", "junior"})
    for pair in contrast:
        a, b = pair & entity.modifiers, pair & phrase.modifiers
        if a and b and a != b:
            return False
    return True


def bodies(phrase: Phrase, people: Iterable[Entity], view: View, i: int) -> list[Entity]:
    """Named bodies that a short form takes up ("the ministry"), nearest first."""
    found = []
    for entity in people:
        if not entity.named or entity.sort not in {"organization", "medium", "document", "unknown"}:
            continue
        words = key(entity.name)
        if phrase.noun in words or phrase.noun in {x.removesuffix("s") for x in words}:
            extra = {m for m in phrase.modifiers if m not in words}
            before = [h for h in entity.heads if h < i]
            if not (extra & _proper(view, phrase)) and before:
                found.append((max(before), entity))
    return [e for _, e in sorted(found, key=lambda item: -item[0])]


def _proper(view: View, phrase: Phrase) -> frozenset[str]:
    """Names before the noun; what only tells the nation is none."""
    return frozenset(
        view.lower[k]
        for k in range(phrase.range[0], phrase.head)
        if view.is_proper(k) and view.tokens[k].entity != "NORP"
    )


def generic_body(phrase: Phrase, mentions: list[Mention], sentence: int) -> Entity | None:
    """The body last spoken of, where a word fits any ("the group"), and the last two sentences name only one."""
    medium = phrase.noun in outlets.MEDIUM_NOUNS
    last = next((m for m in reversed(mentions) if m.speaker), None)
    if last is not None and medium and last.entity.sort == "medium" and sentence - last.sentence <= 2:
        return last.entity
    seen: list[Entity] = []
    for m in reversed(mentions):
        if sentence - m.sentence > (4 if medium else 2):
            break
        wanted = m.entity.sort == "medium" if medium else m.entity.sort == "organization"
        wanted = wanted or (phrase.noun == "agency" and m.entity.sort == "medium")
        known = set(key(m.entity.name))
        wanted = wanted and all(x in known for x in phrase.modifiers)
        if m.entity.named and wanted and (m.subject or m.speaker) and m.entity not in seen:
            seen.append(m.entity)
    return seen[0] if len(seen) == 1 else None


def variation(
    phrase: Phrase, mentions: list[Mention], sentence: int, proper: frozenset[str], above: int
) -> Entity | None:
    """The person last speaking, for a public post that the article never spells out ("the Vermont senator").

    Only who leads the article, in its first sentences (up to `above`), or is a politician, is called so in turn.
    """
    partisan = phrase.noun in {"republican", "democrat"} and bool(proper)
    varied = phrase.noun in _VARIED
    second = any("vice" in m or "deputy" in m for m in phrase.modifiers)
    if second or not (partisan or varied):
        return None
    one = speaking(mentions, sentence)
    if one is None or not one.named or one.number == "many" or not compatible(one, phrase):
        return None
    if phrase.noun not in one.roles and one.roles & _PRIVATE:
        return None
    if f"former {phrase.noun}" in one.roles and "former" not in phrase.modifiers:
        return None
    leads = any(m.entity is one and m.sentence <= above for m in mentions)
    if not leads and not one.roles & (_LAWMAKERS | {"candidate", "nominee"}):
        return None
    return one if not partisan or one.roles & _LAWMAKERS else None


def speaking(mentions: list[Mention], sentence: int) -> Entity | None:
    """Who has the floor: the last person to speak, or else to act; None where another acts in between."""
    floor: Entity | None = None
    for m in reversed(mentions):
        if sentence - m.sentence > _NEAR:
            break
        if m.entity.sort != "person" or not (m.speaker or (m.subject and m.main)) or m.quoted:
            continue
        if floor is not None and m.entity is not floor:
            return None
        floor = m.entity
        if m.speaker:
            return floor
    return floor
