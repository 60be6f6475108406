"""One walk through the text that gives every name, description and pronoun its entity."""

from __future__ import annotations

from rashomon.voices import words as w
from rashomon.voices.antecedents import Mention, choose
from rashomon.voices.descriptions import bodies, bound, generic_body, same_description, variation
from rashomon.voices.people import Entity, People
from rashomon.voices.phrases import Phrase, analyse, role_at, role_class, singular
from rashomon.voices.view import Range, View

_WITHIN = frozenset({"compound", "amod", "nmod"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "agent"})
_LEFT = frozenset({"det", "amod", "compound", "poss", "nummod", "nmod", "quantmod", "advmod", "predet"})
_KNOWN = w.PERSON_NOUNS | w.ORG_NOUNS | w.GROUP_NOUNS | w.DOCUMENT_NOUNS | w.MEDIUM_NOUNS


class Walk:
    """The mentions of one article in text order, each with its entity. `at` maps head tokens to entities."""

    def __init__(self, view: View, sources: dict[int, Phrase], goes_on: frozenset[int] = frozenset()) -> None:
        self.view = view
        self.sources = sources
        self.goes_on = goes_on  # heads of sources whose cue says that somebody goes on speaking
        self.people = People(view, sources)
        self.at: dict[int, Entity] = dict(self.people.at)
        self.mentions: list[Mention] = []
        self.unnamed: list[Entity] = []
        self.relations: dict[tuple[int, str, bool], Entity | None] = {}
        self.lists: dict[frozenset[Entity], Entity] = {}
        self.later: list[tuple[int, Phrase]] = []
        self.inside = {i: h for h, p in sources.items() for i in range(*p.range)}
        self.apart: frozenset[Entity] = frozenset()
        self.linked: set[Entity] = set()
        self.selves: dict[str, Entity] = {}
        self._bind_relations()
        for i, phrase in sorted(self._events().items()):
            self._visit(i, phrase)
        for i, phrase in self.later:
            self._after(i, phrase)

    # ------------------------------------------------------------ what is visited

    def _events(self) -> dict[int, Phrase | None]:
        """Head tokens to visit: sources, names, pronouns, and nouns that may be voices or hold pronouns."""
        events: dict[int, Phrase | None] = {}
        inside = {i for p in self.sources.values() for i in range(*p.range)}
        names = {i for p in self.people.phrases.values() if p.name_range for i in range(*p.name_range)}
        for t in self.view.tokens:
            low = self.view.lower[t.i]
            if t.i in inside and t.i not in self.sources and low in w.PERSONAL and t.dep != "poss":
                continue
            if t.i in self.at or low in w.PERSONAL:
                events[t.i] = self.people.phrases.get(t.i)
            elif t.pos == "NOUN" and t.dep not in _WITHIN and t.i not in inside and t.i not in names:
                if singular(self.view, t.i) in _KNOWN or t.tag == "NNS":
                    events[t.i] = analyse(self.view, (self._left(t.i), t.i + 1))
        events.update(self.sources)
        return events

    def _left(self, i: int) -> int:
        """The first token of a noun's own left side: articles, adjectives, possessors."""
        start = i
        for child in sorted((c for c in self.view.children[i] if c < i), reverse=True):
            if self.view.tokens[child].dep not in _LEFT:
                break
            start = min(child, *self.view.subtree(child))
        return max(start, self.view.sentence(i)[0])

    def _bind_relations(self) -> None:
        """Named people whom the article gives as somebody's: "an attorney for Roe, Jane Doe"."""
        for i, phrase in self.people.phrases.items():
            if phrase.owner is not None and phrase.roles:
                owner = self._owner(phrase.owner)
                for role in phrase.roles if owner is not None else ():
                    self._relate(owner, role, self.at[i])

    def _relate(self, owner: Entity | None, noun: str, entity: Entity) -> None:
        if owner is None:
            return
        place = (id(owner), role_class(noun), entity.number == "many")
        known = self.relations.get(place, entity)
        self.relations[place] = entity if known is entity else None

    # ------------------------------------------------------------ one mention

    def _visit(self, i: int, phrase: Phrase | None) -> None:
        low = self.view.lower[i]
        if i in self.at and (phrase is None or phrase.form != "list"):
            entity = self.at[i]
        elif phrase is not None and phrase.form == "list":
            entity = self._list(phrase)
        elif phrase is not None and phrase.form == "name":
            entity = self.people.add(i, phrase)
        elif phrase is None or phrase.form == "pronoun":
            found = self._pronoun(i, low, phrase)
            if found is None:
                return
            entity = found
        else:
            entity = self._description(i, phrase)
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
        if len(place) < 2 or {m.sort for m in place} - {"person"}:
            return
        if place not in self.lists:
            self.lists[place] = Entity(number="many", sort="group", members=tuple(dict.fromkeys(members)), named=True)
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
        possessor = t.dep == "poss" or self.view.lower[i] in w.POSSESSIVES
        self.mentions.append(
            Mention(
                i=i, entity=entity, sentence=t.sentence, subject=t.dep in _SUBJECTS or i in self.sources, main=main,
                quoted=self.view.quoted[i], speaker=i in self.sources, possessor=possessor and i not in self.sources,
            )
        )  # fmt: skip
        if self.people.at.get(i) is not entity:
            entity.heads.append(i)
        if phrase is not None and entity.phrase is None:
            entity.phrase = phrase

    def _proper(self, phrase: Phrase) -> frozenset[str]:
        """Names before the noun of a description; in a headline, where all is capitals, only what the model knows."""
        view = self.view
        return frozenset(
            view.lower[k]
            for k in range(phrase.range[0], phrase.head)
            if view.is_proper(k) and view.tokens[k].pos != "DET" and (not view.headline(k) or k in view.entity_at)
        )

    def new(self, phrase: Phrase) -> Entity:
        """A new unnamed entity from a description."""
        proper = {f"={p}" for p in self._proper(phrase)}
        entity = Entity(
            number=phrase.number, sort=phrase.sort, words=self.view.words(phrase.range), gender=phrase.gender,
            noun=phrase.noun, definite=phrase.definite, roles=set(phrase.roles),
            modifiers=set(phrase.modifiers) | proper, phrase=phrase,
        )  # fmt: skip
        entity.nations = frozenset(
            f"={self.view.lower[k]}" for k in range(*phrase.range) if self.view.tokens[k].entity == "NORP"
        )
        self.unnamed.append(entity)
        return entity

    # ------------------------------------------------------------ lists

    def _list(self, phrase: Phrase) -> Entity:
        members: list[Entity] = []
        for part in sorted(phrase.parts, key=lambda p: p.form == "pronoun"):
            if part.head not in self.at or part.form == "pronoun":
                self.apart = frozenset(members)
                self._visit(part.head, part)
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

    # ------------------------------------------------------------ descriptions

    def _owner(self, owner: Range) -> Entity | None:
        """Whose something is: the entity of the possessor, where the walk or the table knows it."""
        for i in range(owner[1] - 1, owner[0] - 1, -1):
            if i in self.at:
                return self.at[i]
        return None

    def _description(self, i: int, phrase: Phrase) -> Entity:
        t = self.view.tokens[i]
        same = self._predicated(i, phrase)
        if same is not None:
            same.roles |= phrase.roles
            return same
        early = self.view.headline(i) or t.sentence <= self.view.body
        owner = self._owned_by(i, phrase)
        if owner is not None:
            return self._owned(i, phrase, owner)
        if phrase.sort == "person" and phrase.definite in {"definite", "owned"}:
            return self._role(i, phrase)
        if phrase.definite == "definite":
            return self._thing(i, phrase)
        if phrase.definite == "bare" and phrase.number == "many":
            words = self.view.words(phrase.range).lower()
            for entity in self.unnamed:
                if entity.words.lower() == words:
                    return entity
        if early and i in self.sources and phrase.number != "many":
            self.later.append((i, phrase))
        return self.new(phrase)

    def _predicated(self, i: int, phrase: Phrase) -> Entity | None:
        """The one of whom a description is said: "Roe is the mayor", "Roe, the mayor of a small town"."""
        t = self.view.tokens[i]
        if i in self.sources or phrase.sort not in {"person", "group", "organization", "medium"}:
            return None
        if t.dep == "appos" and t.head < i:
            return self.at.get(self.inside.get(t.head, t.head), self.at.get(t.head))
        if t.dep == "attr" and self.view.tokens[t.head].lemma == "be":
            for child in self.view.children[t.head]:
                subject = self.at.get(child)
                if self.view.tokens[child].dep == "nsubj" and subject is not None:
                    agree = (subject.number == "many") == (phrase.number == "many")
                    return subject if agree and subject.sort in {phrase.sort, "unknown"} else None
        return None

    def _owned_by(self, i: int, phrase: Phrase) -> Entity | None:
        if phrase.owner is not None:
            return self._owner(phrase.owner)
        if phrase.noun in {"campaign", "team", "camp", "administration", "aide", "adviser", "lawyer", "spokesman"}:
            before = [k for k in range(phrase.range[0], i) if k in self.at and self.at[k].sort == "person"]
            return self.at[before[-1]] if before else None
        return None

    def _owned(self, i: int, phrase: Phrase, owner: Entity) -> Entity:
        place = (id(owner), role_class(phrase.noun), phrase.number == "many")
        known = self.relations.get(place)
        indefinite = phrase.definite in {"indefinite", "bare"} and phrase.noun not in w.ORG_NOUNS
        if known is not None and not indefinite:
            return known
        entity = self.new(phrase)
        entity.owner = owner
        if self.view.headline(i) and i in self.sources and phrase.sort == "person":
            self.later.append((i, phrase))
        if not indefinite and known is None and place not in self.relations:
            self.relations[place] = entity
        return entity

    def _role(self, i: int, phrase: Phrase) -> Entity:
        sentence = self.view.tokens[i].sentence
        named = bound(phrase, self._post(i, phrase), self.people.entities)
        proper = self._proper(phrase)
        again = same_description(phrase, [e for e in self.unnamed if e.sort == "person"], proper)
        only_above = all(self.view.headline(h) for e in again for h in e.heads)
        if again and only_above and i in self.sources:
            speaking = variation(phrase, self.mentions, sentence, proper)
            if speaking is not None:
                return speaking
        if again and (not named or phrase.noun in w.SHIELDING):
            return self._again(again, i, phrase, proper)
        party = any(m in w.DEMONYM_PARTIES for m in phrase.modifiers)
        if party and named and not any(m in w.DEMONYM_PARTIES.values() for e in named for m in e.modifiers):
            named = []
        if named:
            best = self._most_recent(named, i)
            if best is not None and (phrase.noun not in w.SHIELDING or len(named) == 1):
                return best
        if again:
            return self._again(again, i, phrase, proper)
        if phrase.noun == "source" and i in self.sources:
            report = self._report_behind(i, phrase)
            if report is not None:
                return report
        found = variation(phrase, self.mentions, sentence, proper) if i in self.sources else None
        return found or self.new(phrase)

    def _report_behind(self, i: int, phrase: Phrase) -> Entity | None:
        """ "The source" after nothing but an unnamed report: the report, and so its authors."""
        here = self.view.tokens[i].sentence
        found: list[Entity] = []
        for m in reversed(self.mentions):
            if here - m.sentence > 6:
                break
            e = m.entity
            if e.sort == "document" and not e.named and e.noun in w.AUTHORED and e not in found and not m.quoted:
                around = {self.view.lower[k] for k in self.view.subtree(m.i)}
                made = {self.view.lower[c] for c in self.view.children[m.i]} & {"by", "from"} or e.owner is not None
                if not made and e not in self.linked:
                    continue
                proper = {self.view.lower[k] for k in range(phrase.range[0], i) if self.view.is_proper(k)}
                if e in self.linked or proper <= around:
                    found.append(e)
        if len(found) != 1:
            return None
        self.linked.add(found[0])
        return found[0]

    def _post(self, i: int, phrase: Phrase) -> str:
        """The post that a description names: its noun, with the word that makes it a certain one."""
        return role_at(self.view, i) or phrase.noun

    def _most_recent(self, candidates: list[Entity], i: int) -> Entity | None:
        before = [(max((h for h in e.heads if h < i), default=-1), n) for n, e in enumerate(candidates)]
        last, n = max(before, default=(-1, -1))
        if last >= 0:
            return candidates[n]
        return candidates[0] if len(candidates) == 1 else None

    def _thing(self, i: int, phrase: Phrase) -> Entity:
        sentence = self.view.tokens[i].sentence
        proper = self._proper(phrase)
        again = same_description(phrase, [e for e in self.unnamed if e.sort == phrase.sort], proper)
        if phrase.sort in {"organization", "medium", "document"} and phrase.number != "many":
            named = bodies(phrase, self.people.entities, self.view, i)
            if named and not (again and again[-1].heads and again[-1].heads[-1] > max(named[0].heads)):
                return named[0]
        both = phrase.noun in {"two", "pair", "duo"}
        if (phrase.number == "many" or both) and phrase.sort in {"group", "organization"} and i in self.sources:
            pair = self._pair_meant(phrase, sentence)
            if pair is not None:
                return pair
        if again and not (self.view.headline(max(again[-1].heads, default=0)) and phrase.number == "many"):
            return self._again(again, i, phrase, proper)
        if phrase.noun in w.GENERIC_BODIES and phrase.number != "many" and not proper:
            body = generic_body(phrase, self.mentions, sentence)
            if body is not None:
                return body
        if again:
            return self._again(again, i, phrase, proper)
        return self.new(phrase)

    def _again(self, found: list[Entity], i: int, phrase: Phrase, proper: frozenset[str]) -> Entity:
        """The one of several earlier descriptions that was spoken of last, enriched by what is said of it now."""
        if i in self.sources:
            found = [e for e in found if e.spoke] or found
        entity = max(found, key=lambda e: max(e.heads, default=-1))
        words = self.view.words(phrase.range)
        fuller = len(words) > len(entity.words) and len(words) < 90
        if i in self.sources and (fuller or (proper and not any(m[:1] == "=" for m in entity.modifiers))):
            entity.words = words
        entity.modifiers |= {f"={p}" for p in proper}
        return entity

    def _pair_meant(self, phrase: Phrase, sentence: int) -> Entity | None:
        """The names last mentioned together, where a plural fits all of them ("the candidates")."""
        for m in reversed(self.mentions):
            if sentence - m.sentence > 6:
                return None
            if m.entity.members and self._members_fit(m.entity, phrase):
                return m.entity
        return None

    def _members_fit(self, entity: Entity, phrase: Phrase) -> bool:
        if phrase.sort == "organization":
            return all(m.sort in {"place", "organization"} for m in entity.members)
        if any(m.sort != "person" for m in entity.members):
            return False
        if phrase.noun in {"man", "woman", "leader", "two", "pair", "duo", "couple"}:
            return True
        post = role_class(phrase.noun)
        held = [{role_class(r) for r in m.roles} for m in entity.members]
        return any(post in h for h in held) and all(post in h or not h for h in held)

    # ------------------------------------------------------------ pronouns

    def _pronoun(self, i: int, low: str, phrase: Phrase | None) -> Entity | None:
        if low in w.RELATIVE or (phrase is not None and phrase.noun in w.RELATIVE):
            return self._relative(i) or self._open(phrase)
        if low in w.PERSONAL or low in w.PAIRED:
            number, gender = w.PRONOUNS.get(low, ("many", "?"))
            if self.view.quoted[i] and phrase is None:
                return None
            entity, candidates = choose(
                self.view,
                i,
                number,
                gender,
                self.mentions,
                same_clause=self._cannot(i) | self.apart if phrase else frozenset(),
                goes_on=i in self.goes_on if phrase is not None else None,
            )
            if entity is not None:
                told = phrase is not None and gender in {"m", "f"}
                if told and entity.gender == "?" and entity.sort in {"person", "unknown"}:
                    entity.gender = gender
                    entity.sort = "person"
                return entity
            if phrase is None:
                return None
            made = self._open(phrase)
            if made is not None:
                made.may_be = [e for e in candidates if not e.named]
            return made
        return self._open(phrase)

    def _cannot(self, i: int) -> frozenset[Entity]:
        """Those in the same clause as a pronoun that it can't mean: its fellow arguments."""
        head = self.view.tokens[i].head
        return frozenset(
            self.at[c] for c in self.view.children[head] if c != i and c in self.at
            and self.view.tokens[c].dep in {"dobj", "dative", "nsubj"} and c not in self.sources
        )  # fmt: skip

    def _relative(self, i: int) -> Entity | None:
        """The noun that a relative clause hangs on."""
        for t in [self.view.tokens[i], *self.view.ancestors(i)]:
            if t.dep == "relcl" or (t.dep in {"acl", "advcl"} and t.i > i):
                head = t.head
                if head < i:
                    found = self.at.get(self.inside.get(head, head)) or self.at.get(head)
                    if found is None and self.view.tokens[head].pos in {"NOUN", "PROPN"}:
                        found = self.noun(head)
                    if found is not None and self._relates(i, found):
                        return found
        for k in range(i - 1, max(self.view.sentence(i)[0], i - 15) - 1, -1):
            if k in self.at and self._relates(i, self.at[k]) and self.view.tokens[k].pos != "PRON":
                return self.at[k]
        return None

    def _relates(self, i: int, entity: Entity) -> bool:
        """Whether "who" or "which" can hang on this one."""
        phrase = self.sources.get(i)
        if phrase is not None and phrase.number == "many" and entity.sort == "person" and entity.number != "many":
            return False
        if self.view.lower[i] in {"who", "whom", "whose"}:
            if entity.named and entity.sort in {"organization", "unknown"} and len(entity.name) < 3:
                if (
                    not {x.lower() for x in entity.name} & w.ORG_NOUNS
                    and self.view.tokens[entity.heads[0]].pos == "PROPN"
                ):
                    entity.sort = "person"
            return entity.sort in {"person", "group"} or entity.number == "many"
        return entity.sort != "person" or self.view.lower[i] == "that"

    def noun(self, head: int) -> Entity:
        """The entity of the noun at a head token that the walk has not visited."""
        phrase = analyse(self.view, (self._left(head), head + 1))
        if phrase.form == "list":
            return self._list(phrase)
        self._visit(head, phrase)
        return self.at[head]

    def _open(self, phrase: Phrase | None) -> Entity | None:
        """A pronoun that stays open is a voice of its own."""
        if phrase is None:
            return None
        if phrase.noun in w.FIRST_PERSON:
            one = "one" if phrase.noun in {"i", "me", "my", "mine", "myself"} else "many"
            if not self.view.quoted[phrase.head] and one in self.selves:
                return self.selves[one]
        entity = self.new(phrase)
        if phrase.noun in w.FIRST_PERSON and not self.view.quoted[phrase.head]:
            self.selves[one] = entity
        entity.sort = {"m": "person", "f": "person"}.get(phrase.gender, "unknown")  # type: ignore[assignment] # Sorts
        low = phrase.noun
        if low in w.FIRST_PERSON:
            entity.sort = "person" if low in {"i", "me", "my"} else "group"
        elif low in w.QUANTIFIERS and low not in {"it", "this", "that"}:
            entity.sort = "group"
        return entity

    # ------------------------------------------------------------ headlines and leads

    def _after(self, i: int, phrase: Phrase) -> None:
        """A post in the headline or lead whose holder the body names: "Judge rejects ..."."""
        entity = self.at[i]
        if phrase.noun in w.SHIELDING:
            return
        if phrase.sort == "person":
            named = bound(phrase, self._post(i, phrase), self.people.entities)
            speakers = {m.entity for m in self.mentions if m.speaker}
            named = [e for e in named if e in speakers]
            if len(named) == 1:
                self._merge(entity, named[0])
        elif phrase.sort in {"organization", "document", "medium", "group"}:
            self._after_thing(i, entity, phrase)

    def _after_thing(self, i: int, entity: Entity, phrase: Phrase) -> None:
        """A body or document of the headline or lead: the first named or definite one of its kind that speaks later."""
        proper = self._proper(phrase)
        noun = role_class(phrase.noun)
        if phrase.sort == "medium":
            reach = self.view.body + 3
            media = {m.entity for m in self.mentions if m.speaker and m.sentence <= reach and m.entity.sort == "medium"}
            media = {e for e in media if e.named}
            if len(media) == 1:
                self._merge(entity, media.pop())
            return
        for m in self.mentions:
            e = m.entity
            if m.i <= i or e is entity or not m.speaker:
                continue
            if e.named and phrase.sort in {"organization", "group"} and proper:
                words = {x.lower() for x in e.name}
                if noun in {role_class(x) for x in words} and proper & words:
                    self._merge(entity, e)
                    return
            names = {x[1:] for x in e.modifiers if x[:1] == "="}
            same = role_class(e.noun) == noun and e.number == entity.number and not e.named
            if same and (not proper or not names or proper & names):
                self._merge(entity, e)
                return

    def _merge(self, old: Entity, new: Entity) -> None:
        for i, e in self.at.items():
            if e is old:
                self.at[i] = new
        self.mentions = [m if m.entity is not old else _moved(m, new) for m in self.mentions]
        new.heads.extend(old.heads)
        if old in self.unnamed:
            self.unnamed.remove(old)


def _moved(m: Mention, entity: Entity) -> Mention:
    return Mention(
        i=m.i, entity=entity, sentence=m.sentence, subject=m.subject, main=m.main, quoted=m.quoted,
        speaker=m.speaker, possessor=m.possessor,
    )  # fmt: skip
