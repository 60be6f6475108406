"""The table of everybody named in an article: names clustered by a sieve that prefers two entries to a wrong one.

The sieve follows the precision-first order of Lee et al., "Deterministic coreference resolution based on
entity-centric, precision-ranked rules" (Computational Linguistics 39, 2013): full names, then acronyms and other names
of a body, then surnames and first names that fit exactly one full name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from rashomon.voices import outlets
from rashomon.voices import words as w
from rashomon.voices.entity import Entity, key
from rashomon.voices.first_names import gender as gender_of
from rashomon.voices.nouns import role_at
from rashomon.voices.phrase import Phrase
from rashomon.voices.phrases import analyse
from rashomon.voices.same_name import SIEVE, other_gender, other_generation, told
from rashomon.voices.same_surname import bearers, which
from rashomon.voices.view import Range, View

_LABELS = frozenset({"PERSON", "ORG", "GPE", "NORP", "FAC", "LAW", "PRODUCT", "WORK_OF_ART", "LOC"})
_COURTESY = frozenset(w.TITLES) - {"st", "st.", "det.", "del.", "sec."}


class People:
    """Named entities of one article, and which of them the name that ends at a token is."""

    def __init__(self, view: View, sources: dict[int, Phrase]) -> None:
        self.view = view
        self.sources = frozenset(sources)
        self.entities: list[Entity] = []
        self.at: dict[int, Entity] = {}
        self.phrases: dict[int, Phrase] = {}
        self._by_key: dict[tuple[str, ...], list[Entity]] = {}
        self._by_word: dict[str, list[Entity]] = {}
        for head, phrase in self._collect(sources).items():
            self.phrases[head] = phrase
        self._cluster()

    def _collect(self, sources: dict[int, Phrase]) -> dict[int, Phrase]:
        """Every name in the text by its head token: of the sources, of the named entities, their titles included."""
        found = {h: p for h, p in sources.items() if p.form == "name"}
        taken = {i for p in found.values() if p.name_range for i in range(*p.name_range)}
        for mention in self.view.parse.mentions:
            head = self.view.tokens[mention.last - 1]
            if mention.label == "NORP" and (head.pos == "ADJ" or head.dep in {"amod", "compound"}):
                continue
            if mention.label not in _LABELS or any(i in taken for i in range(mention.first, mention.last)):
                continue
            phrase = analyse(self.view, (self._left(mention.first), mention.last))
            phrase = phrase if phrase.form != "list" else analyse(self.view, (mention.first, mention.last))
            for one in phrase.parts or (phrase,):
                if one.form == "name" and one.name and one.name[0][:1].isalnum():
                    found.setdefault(one.head, self._beside(one))
                    taken.update(range(*(one.name_range or one.range)))
        for first, last in (*self._media(), *self._titled()):
            if not any(i in taken for i in range(first, last)):
                phrase = analyse(self.view, (first, last))
                if phrase.form == "name":
                    found.setdefault(phrase.head, phrase)
        return dict(sorted(found.items()))

    def _media(self) -> Iterator[Range]:
        """Names of known media, whatever the model made of them: several words, or one that names nothing else."""
        low, tokens = self.view.lower, self.view.tokens
        for i, t in enumerate(tokens):
            if not t.text[:1].isupper() or low[i] not in outlets.FIRST_WORDS:
                continue
            for n in (4, 3, 2, 1):
                if i + n > len(tokens):
                    continue
                name = " ".join(low[i : i + n])
                known = name in outlets.MEDIA_NAMES if n > 1 else name in outlets.UNMISTAKABLE
                if known and all(
                    x.text[:1].isupper() or x.text in {"the", "of", "&", "and"} for x in tokens[i : i + n]
                ):
                    yield (i, i + n)
                    break

    def _titled(self) -> Iterator[Range]:
        """Names of two words or more behind a courtesy title or rank ("Dr Ilse Marant"), title included."""
        for i, low in enumerate(self.view.lower):
            if low in _COURTESY and self.view.tokens[i].text[:1].isupper():
                last = i + 1
                while last < len(self.view.tokens) and self._part_of_a_name(i, last):
                    last += 1
                if last - i > 2:
                    yield (i, last)

    def _part_of_a_name(self, first: int, i: int) -> bool:
        t = self.view.tokens[i]
        return t.sentence == self.view.tokens[first].sentence and t.pos == "PROPN" and t.text[:1].isupper()

    def _left(self, first: int) -> int:
        """A named entity with the titles and roles right before it: "former Defence Secretary"."""
        low, start = self.view.sentence(first)[0], first
        while start > low and first - start < 8:
            t = self.view.tokens[start - 1]
            if t.pos in {"ADJ", "NOUN", "PROPN"} or self.view.lower[start - 1] in w.TITLES or t.text == "-":
                start -= 1
            else:
                break
        return start

    def _beside(self, phrase: Phrase) -> Phrase:
        """The phrase with the apposition that follows it in the text, where one does, or that it follows itself."""
        t = self.view.tokens[phrase.head]
        role = role_at(self.view, t.head) if t.dep == "appos" and t.head < phrase.head else ""
        if role and phrase.sort in {"person", "unknown", "place"} and t.sentence == self.view.tokens[t.head].sentence:
            phrase = replace(phrase, roles=phrase.roles | {role}, sort="person")
        end = phrase.range[1]
        tokens = self.view.tokens
        stop = self.view.sentence(phrase.head)[1]
        if end + 1 >= stop or tokens[end].text not in {",", "("} or phrase.sort not in {"person", "unknown"}:
            return phrase
        if tokens[end].text == "," and tokens[end + 1].pos not in {"DET", "NOUN", "ADJ", "PRON"}:
            return phrase
        close = next((i for i in range(end + 1, min(stop, end + 12)) if tokens[i].text in {",", ")", "."}), None)
        if close is None:
            return phrase
        wide = analyse(self.view, (phrase.range[0], close))
        return wide if wide.form == "name" and wide.name == phrase.name else phrase

    def _cluster(self) -> None:
        phrases = sorted(self.phrases.items(), key=lambda item: (-len(key(item[1].name)), item[0]))
        phrases.sort(key=lambda item: (self._doubtful(*item), self._bare_surname(item[1])))
        for head, phrase in phrases:
            if self._doubtful(head, phrase):
                short = phrase.name[-1:]
                written = self._by_key.get(key(short), [])
                known = written[0] if len(written) == 1 else self._find(key(short), replace(phrase, name=short))
                if known is not None:
                    trusted = len(known.name) == 1 and len(phrase.name) == 2
                    self._note(known, head, phrase if trusted else replace(phrase, name=short, sort="unknown"))
                    continue
            self.add(head, phrase)
        for entity in self.entities:
            entity.settle()
        self._missed()

    def add(self, head: int, phrase: Phrase) -> Entity:
        """The entity of a name that ends at token `head`, made where the table has none."""
        name = key(phrase.name)
        place = self._canonical(name, phrase)
        fits = [
            e for e in self._by_key.get(place, ()) if not other_generation(e, phrase) and not other_gender(e, phrase)
        ]
        alike = bearers(name, self.entities) if len(name) == 1 and not phrase.acronym else []
        if len(alike) > 1:
            entity = which(self.view, phrase, alike, self.sources) or self._open(name)
        else:
            entity = fits[0] if len(fits) == 1 else self._nearest(fits, phrase) if fits else self._find(name, phrase)
        if entity is None:
            entity = Entity(named=True, name=phrase.name, number="one", sort=phrase.sort)
            self.entities.append(entity)
        for written in (place, (phrase.acronym.lower(),)) if phrase.acronym else (place,):
            known = self._by_key.setdefault(written, [])
            if entity not in known:
                known.append(entity)
        shared = len(phrase.name) == 1 and len(self._by_word.get("".join(name[:1]), ())) > 1
        self._note(entity, head, replace(phrase, roles=frozenset()) if shared else phrase)
        return entity

    def _open(self, name: tuple[str, ...]) -> Entity | None:
        """The voice of a surname that several bear and the text gives to none of them."""
        return next((e for e in self.entities if key(e.name) == name), None)

    def _doubtful(self, head: int, phrase: Phrase) -> bool:
        """Whether a name of several words stands in a headline and does not begin with a known first name.

        In capitals, verbs and nouns look like names; the body knows better.
        """
        doubtful = self.view.headline(head) and len(phrase.name) > 1 and phrase.sort in {"person", "unknown"}
        return doubtful and gender_of(phrase.name[0]) == "?"

    def called(self, noun: str) -> list[Entity]:
        """Those whose name has a noun in it, in one or many."""
        return list(dict.fromkeys([*self._by_word.get(noun, ()), *self._by_word.get(f"{noun}s", ())]))

    def _bare_surname(self, phrase: Phrase) -> bool:
        """Whether a name is one word that is nobody's first name: such come last, when the table knows the rest."""
        return len(key(phrase.name)) == 1 and gender_of(phrase.name[0]) == "?"

    def _missed(self) -> None:
        """Surnames of people in the table wherever else they stand, whatever the syntax model made of them."""
        surnames: dict[str, list[Entity]] = {}
        for entity in self.entities:
            if entity.sort == "person":
                surnames.setdefault(key(entity.name)[-1], []).append(entity)
        missed: list[tuple[Entity, int]] = []
        covered = {i for p in self.phrases.values() if p.name_range for i in range(*p.name_range)}
        for t in self.view.tokens:
            low = self.view.lower[t.i].removesuffix("'s")
            if t.i in covered or low not in surnames or not t.text[:1].isupper() or len(low) < 3:
                continue
            following = self.view.tokens[t.i + 1] if t.i + 1 < len(self.view.tokens) else None
            if following is not None and following.tag == "NNP" and following.i not in covered:
                continue
            entity = max(surnames[low], key=lambda e: (len(e.heads), -min(e.heads)))
            self.at[t.i] = entity
            missed.append((entity, t.i))
        for entity, i in missed:
            entity.heads.append(i)

    def _fuller(self, name: tuple[str, ...], entity: Entity) -> bool:
        """Whether a name says more than the one kept: longer, unless only a headline has it."""
        mine, kept = key(name), key(entity.name)
        if len(kept) == 1 and len(mine) > 1:
            return True
        if len(kept) > 1 and (entity.names[name] >= 100) != (entity.names[entity.name] >= 100):
            return entity.names[name] >= 100 and len(mine) > 1
        return len(mine) > len(kept)

    def _canonical(self, name: tuple[str, ...], phrase: Phrase) -> tuple[str, ...]:
        joined = " ".join(name)
        written = " ".join(phrase.name)
        if joined in w.STATE_ALIASES and (len(joined) > 3 or written.isupper() or "." in written):
            return tuple(w.STATE_ALIASES[joined].split())
        return name

    def _note(self, entity: Entity, head: int, phrase: Phrase) -> None:
        self.at[head] = entity
        entity.heads.append(head)
        if phrase.sort not in {"unknown", "place"} or len(phrase.name) > 1:
            sure = phrase.sort == "person" and (phrase.gender != "?" or bool(phrase.roles))
            entity.sorts[phrase.sort] += 8 if sure else 2 if len(phrase.name) > 1 else 1
        elif phrase.sort == "place":
            entity.sorts["place"] += 1
        if phrase.gender in {"m", "f"}:
            entity.genders[phrase.gender] += 1
        entity.roles |= phrase.roles
        entity.modifiers |= phrase.modifiers
        entity.nations |= phrase.nations
        if len(phrase.name) == 1 and len(entity.name) > 1 and key(phrase.name)[0] == key(entity.name)[0]:
            entity.first_only += 1
        if phrase.number == "many":
            entity.number = "many"
        entity.names[phrase.name] += 1 if self.view.headline(head) else 100
        for word in self._words(key(phrase.name)):
            known = self._by_word.setdefault(word, [])
            if entity not in known:
                known.append(entity)
        if self._fuller(phrase.name, entity):
            entity.name = phrase.name

    def _find(self, name: tuple[str, ...], phrase: Phrase) -> Entity | None:
        """The one entity that a name may be another writing of; None where there is none, or more than one."""
        near = list(dict.fromkeys(e for word in self._words(name) for e in self._by_word.get(word, ())))
        near = [e for e in near if not other_generation(e, phrase)]
        for rule in SIEVE:
            fits = [e for e in near if rule(key(e.name), name, e, phrase)]
            if len(fits) == 1:
                return fits[0]
            if len(fits) > 1:
                return self._nearest(fits, phrase)
        return None

    def _hint(self, head: int) -> str:
        """The gender that a pronoun later in the sentence gives a name, no other person being named in between."""
        for i in range(head + 1, self.view.sentence(head)[1]):
            low = self.view.lower[i]
            if low in {"he", "his", "him", "himself"}:
                return "m"
            if low in {"she", "her", "hers", "herself"}:
                return "f"
            if i in self.view.entity_at and self.view.parse.mentions[self.view.entity_at[i]].label == "PERSON":
                return "?"
        return "?"

    def _words(self, name: tuple[str, ...]) -> list[str]:
        """Under which words a name is looked up: its own, its parts, its initials, another name of a state or body."""
        if not name:
            return []
        parts = [x for word in name for x in (word, *word.split("-"))]
        small = {"of", "the", "and", "for", "to", "in", "on", "a"}
        letters = "".join(x[0] for x in name if x not in small) if len(name) > 1 else name[0].replace(".", "")
        full = "".join(x[0] for x in name) if len(name) > 1 else letters
        return [*parts, f"={letters}", f"={full}", *w.STATE_ALIASES.get(" ".join(name), "").split()]

    def _nearest(self, fits: list[Entity], phrase: Phrase) -> Entity | None:
        """Of several people of one surname: the one whose gender fits, else the one named in full most often before."""
        gender = phrase.gender if phrase.gender in {"m", "f"} else self._hint(phrase.head)
        if gender in {"m", "f"}:
            fits = [e for e in fits if told(e) in {"?", gender}]
        holders = [e for e in fits if phrase.roles & e.roles]
        fits = holders or fits
        if not fits:
            return None
        if any(e.sorts["person"] for e in fits):
            return max(fits, key=lambda e: (-e.first_only, len(e.heads), -min(e.heads)))
        before = [e for e in fits if min(e.heads) < phrase.head]
        return max(before, key=lambda e: max(h for h in e.heads if h < phrase.head)) if before else None
