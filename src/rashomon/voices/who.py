"""One walk through the text that gives every name, description and pronoun its entity."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from rashomon.voices import outlets
from rashomon.voices import pronoun_words as pw
from rashomon.voices import words as w
from rashomon.voices.antecedents import Mention
from rashomon.voices.entity import Entity
from rashomon.voices.headlines import settle_headline
from rashomon.voices.nouns import noun_class, role_class, singular
from rashomon.voices.offices import describe
from rashomon.voices.people import People
from rashomon.voices.phrase import Phrase, Sort
from rashomon.voices.phrases import analyse
from rashomon.voices.pronouns import pronoun
from rashomon.voices.shield import withholds
from rashomon.voices.view import Range, View

_WITHIN = frozenset({"compound", "amod", "nmod"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "agent"})
_LEFT = frozenset({"det", "amod", "compound", "poss", "nummod", "nmod", "quantmod", "advmod", "predet"})
_INTO = frozenset({"in", "to", "into", "on", "through", "against", "above", "over"})
_PLACES = frozenset({"in", "at", "from", "within", "inside", "with"})
_KNOWN = w.PERSON_NOUNS | w.ORG_NOUNS | w.GROUP_NOUNS | w.DOCUMENT_NOUNS | outlets.MEDIUM_NOUNS


EMPTY: Mapping[int, frozenset[str]] = MappingProxyType({})


class Walk:
    """The mentions of one article in text order, each with its entity. `at` maps head tokens to entities."""

    def __init__(self, view: View, sources: dict[int, Phrase], cues: Mapping[int, frozenset[str]] = EMPTY) -> None:
        self.view = view
        self.sources = sources
        self.cues = cues  # by the heads of the sources: the words of their cues
        self.goes_on = frozenset(i for i, words in cues.items() if words & w.GOING_ON)  # "she added"
        self.people = People(view, sources)
        self.at: dict[int, Entity] = dict(self.people.at)
        self.mentions: list[Mention] = []
        self.unnamed: dict[str, list[Entity]] = {}  # by the class of their noun
        self.written: dict[str, Entity] = {}  # by their words
        self.relations: dict[tuple[int, str, bool], Entity | None] = {}
        self.lists: dict[frozenset[Entity], Entity] = {}
        self.later: list[tuple[int, Phrase]] = []
        self.inside = {i: h for h, p in sources.items() for i in range(*p.range)}
        self.apart: frozenset[Entity] = frozenset()
        self.linked: set[Entity] = set()
        self.selves: dict[str, Entity] = {}
        self.shielded = frozenset(
            one.paragraph for one in view.parse.sentences if withholds(view.text[one.span[0] : one.span[1]])
        )
        self._bind_relations()
        for i, phrase in sorted(self._events().items()):
            self.visit(i, phrase)
        for i, phrase in self.later:
            settle_headline(self, i, phrase)

    # ------------------------------------------------------------ what is visited

    def _events(self) -> dict[int, Phrase | None]:
        """Head tokens to visit: sources, names, pronouns, and nouns that may be voices or hold pronouns."""
        events: dict[int, Phrase | None] = {}
        inside = {i for p in self.sources.values() for i in range(*p.range)}
        names = {i for p in self.people.phrases.values() if p.name_range for i in range(*p.name_range)}
        for t in self.view.tokens:
            low = self.view.lower[t.i]
            if t.i in inside and t.i not in self.sources and low in pw.PERSONAL and t.dep != "poss":
                continue
            if t.i in self.at or low in pw.PERSONAL:
                events[t.i] = self.people.phrases.get(t.i)
                continue
            if t.pos != "NOUN" or t.dep in _WITHIN or t.i in inside or t.i in names or self._of_a_body(t.i):
                continue
            if singular(self.view, t.i) in _KNOWN or t.tag == "NNS":
                wide = analyse(self.view, (self.left(t.i), self._right(t.i)))
                events[t.i] = wide if wide.head == t.i else analyse(self.view, (self.left(t.i), t.i + 1))
        events.update(self.sources)
        return events

    def _of_a_body(self, i: int) -> bool:
        """ "Shot in the head", "a wound to his head": a part of the body, and nobody's post."""
        t = self.view.tokens[i]
        if self.view.lower[i] != "head" or t.dep != "pobj" or self.view.lower[t.head] not in _INTO:
            return False
        return all(self.view.tokens[c].tag in {"DT", "PRP$"} for c in self.view.children[i] if c < i) and not any(
            self.view.lower[c] in {"of", "at", "for"} for c in self.view.children[i]
        )

    def left(self, i: int) -> int:
        """The first token of a noun's own left side: articles, adjectives, possessors."""
        start = i
        for child in sorted((c for c in self.view.children[i] if c < i), reverse=True):
            if self.view.tokens[child].dep not in _LEFT:
                break
            start = min(child, *self.view.subtree(child))
        return max(start, self.view.sentence(i)[0])

    def _right(self, i: int) -> int:
        """The end of a noun with the "of ..." behind it, where that is short: "a group of parents"."""
        follows = i + 1
        if follows >= len(self.view.tokens) or follows not in self.view.children[i]:
            return follows
        placed = singular(self.view, i) in w.PERSON_NOUNS and self.view.lower[follows] in _PLACES
        if placed or self.view.lower[follows] == "of":
            end = max(self.view.subtree(follows)) + 1
            if end - i <= 7 and not any(self.view.tokens[k].pos in {"VERB", "PUNCT"} for k in range(i, end)):
                return end
        return i + 1

    def _bind_relations(self) -> None:
        """Named people whom the article gives as somebody's: "an attorney for Roe, Jane Doe"."""
        for i, phrase in self.people.phrases.items():
            if phrase.owner is not None and phrase.roles:
                owner = self.owner(phrase.owner)
                for role in phrase.roles if owner is not None else ():
                    self._relate(owner, role, self.at[i])

    def _relate(self, owner: Entity | None, noun: str, entity: Entity) -> None:
        if owner is None:
            return
        place = (id(owner), role_class(noun), entity.number == "many")
        known = self.relations.get(place, entity)
        self.relations[place] = entity if known is entity else None

    # ------------------------------------------------------------ one mention

    def visit(self, i: int, phrase: Phrase | None) -> None:
        """Give the mention at head token `i` its entity, and note it."""
        low = self.view.lower[i]
        if i in self.at and (phrase is None or phrase.form != "list"):
            entity = self.at[i]
        elif phrase is not None and phrase.form == "list":
            entity = self.listed(phrase)
        elif phrase is not None and phrase.form == "name":
            entity = self.people.add(i, phrase)
        elif phrase is None or phrase.form == "pronoun":
            found = pronoun(self, i, low, phrase)
            if found is None:
                return
            entity = found
        else:
            entity = describe(self, i, phrase)
        self._mark(i, entity, phrase)
        if i in self.people.at:
            self._pair(i)

    def _pair(self, i: int) -> None:
        """Two or more names joined by "and" are also mentioned together."""
        members = [self.at[i]]
        at = i
        for _ in range(4):
            following = next((c for c in self.view.children[at] if c > at and self.view.tokens[c].dep == "conj"), None)
            if following is None or following not in self.people.at:
                break
            members.append(self.people.at[following])
            at = following
        place = frozenset(members)
        sorts = {m.sort for m in place}
        if len(place) < 2 or (sorts != {"person"} and sorts - {"place", "organization"}):
            return
        if place not in self.lists:
            sort: Sort = "group" if sorts == {"person"} else "organization"
            self.lists[place] = Entity(number="many", sort=sort, members=tuple(dict.fromkeys(members)), named=True)
        entity, t = self.lists[place], self.view.tokens[i]
        self.mentions.append(
            Mention(
                i=i, entity=entity, sentence=t.sentence, subject=t.dep in _SUBJECTS, main=True,
                quoted=self.view.quoted[i], speaker=False, possessor=False,
            )
        )  # fmt: skip

    def _mark(self, i: int, entity: Entity, phrase: Phrase | None) -> None:
        t = self.view.tokens[i]
        self.at[i] = entity
        entity.spoke = entity.spoke or i in self.sources
        verb = self.view.tokens[t.head]
        main = verb.dep in {"ROOT", "conj"} or (verb.dep == "ccomp" and t.sentence == verb.sentence)
        possessor = t.dep == "poss" or self.view.lower[i] in pw.POSSESSIVES
        speaks = i in self.sources or self._quoted_there(i)
        if entity.anybody():
            return
        self.mentions.append(
            Mention(
                i=i, entity=entity, sentence=t.sentence, subject=t.dep in _SUBJECTS or speaks, main=main,
                quoted=self.view.quoted[i], speaker=speaks, possessor=possessor and i not in self.sources,
            )
        )  # fmt: skip
        if self.people.at.get(i) is not entity:
            entity.heads.append(i)
        if phrase is not None and entity.phrase is None:
            entity.phrase = phrase

    def _quoted_there(self, i: int) -> bool:
        """Whether a mention is whom a medium quotes: "an agency quoted Roe as saying", "Roe was quoted as saying"."""
        t = self.view.tokens[i]
        verb = self.view.tokens[t.head]
        return verb.lemma.lower() in {"quote", "cite"} and t.dep in {"dobj", "nsubjpass"} and not self.view.quoted[i]

    def proper(self, phrase: Phrase) -> frozenset[str]:
        """Names before the noun of a description; in a headline, where all is capitals, only what the model knows."""
        view = self.view
        return frozenset(
            view.lower[k]
            for k in range(phrase.range[0], phrase.head)
            if view.is_proper(k) and view.tokens[k].pos != "DET" and (not view.headline(k) or k in view.entity_at)
        )

    def nations(self, phrase: Phrase) -> frozenset[str]:
        """Words before the noun of a description that tell a nation."""
        view = self.view
        return frozenset(view.lower[k] for k in range(phrase.range[0], phrase.head) if view.tokens[k].entity == "NORP")

    def alike(self, noun: str) -> list[Entity]:
        """Unnamed voices and things so far whose noun is of the same class."""
        return self.unnamed.get(noun_class(noun), [])

    def new(self, phrase: Phrase) -> Entity:
        """A new unnamed entity from a description."""
        proper = {f"={p}" for p in self.proper(phrase)}
        entity = Entity(
            number=phrase.number, sort=phrase.sort, words=self.view.words(phrase.range), gender=phrase.gender,
            noun=phrase.noun, definite=phrase.definite, roles=set(phrase.roles),
            modifiers=set(phrase.modifiers) | proper, phrase=phrase,
        )  # fmt: skip
        entity.nations = frozenset(f"={n}" for n in self.nations(phrase))
        if not entity.anybody():
            self.unnamed.setdefault(noun_class(phrase.noun), []).append(entity)
            self.written.setdefault(entity.words.lower(), entity)
        return entity

    # ------------------------------------------------------------ lists

    def listed(self, phrase: Phrase) -> Entity:
        """The entity of a list of voices; the same members are the same entity."""
        members: list[Entity] = []
        for part in sorted(phrase.parts, key=lambda p: p.form == "pronoun"):
            if part.head not in self.at or part.form == "pronoun":
                self.apart = frozenset(members)
                self.visit(part.head, part)
                self.apart = frozenset()
            if part.head in self.at and self.at[part.head] not in members:
                members.append(self.at[part.head])
        place = frozenset(members)
        if place not in self.lists:
            named = any(m.named for m in members[:1])
            entity = Entity(number="many", sort=phrase.sort, members=tuple(members), named=named, phrase=phrase)
            entity.words = self.view.words(phrase.range)
            sorts = {m.sort for m in members}
            if len(sorts) == 1 and sorts <= {"medium", "organization"}:
                entity.sort = members[0].sort
            elif sorts <= {"place", "organization"}:
                entity.sort = "organization"
            else:
                entity.sort = "group"
            self.lists[place] = entity
        return self.lists[place]

    def owner(self, owner: Range) -> Entity | None:
        """Whose something is: the entity of the possessor, where the walk or the table knows it."""
        for i in range(owner[1] - 1, owner[0] - 1, -1):
            if i in self.at:
                return self.at[i]
        return None

    def noun(self, head: int) -> Entity:
        """The entity of the noun at a head token that the walk has not visited."""
        phrase = analyse(self.view, (self.left(head), self._right(head)))
        if phrase.head != head:
            phrase = analyse(self.view, (self.left(head), head + 1))
        if phrase.form == "list":
            return self.listed(phrase)
        self.visit(head, phrase)
        return self.at[head]
