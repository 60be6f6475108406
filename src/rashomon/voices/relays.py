"""Who carried the words between voice and article: hearers, carriers, quoting media. Nearest to the article first.

A place is no relay: not a rally, a speech, a court, reporters or a news conference.
"""

from __future__ import annotations

from dataclasses import dataclass

from rashomon.records import Spotted
from rashomon.voices import relay_words as r
from rashomon.voices import words as w
from rashomon.voices.entity import Entity
from rashomon.voices.inner import inner_voice
from rashomon.voices.phrase import Phrase
from rashomon.voices.programmes import programme
from rashomon.voices.spread import Spread
from rashomon.voices.view import View
from rashomon.voices.who import Walk


@dataclass(frozen=True)
class Link:
    """One relay of one attribution. `rank` orders a chain: lower stands nearer to the article."""

    entity: Entity
    rank: int
    spreads: bool


class Relays:
    """The chain of each attribution, and the speaker behind media that only pass on."""

    def __init__(
        self,
        view: View,
        walk: Walk,
        spotted: tuple[Spotted, ...],
        phrases: list[Phrase | None],
        speakers: list[Entity | None],
    ) -> None:
        self.view, self.walk, self.spotted = view, walk, spotted
        self.speakers = list(speakers)
        self.links: list[list[Link]] = []
        self.shows: dict[str, Entity] = {}
        self.shown: dict[int, int] = {}  # heads of broadcasters, and where the programme named with them ends
        for n, one in enumerate(spotted):
            self.links.append(self._links(n, one, phrases[n]))
        Spread(view, walk, spotted, self.speakers, self.links)
        for n, one in enumerate(spotted):
            self._held(n, one)
        self.chains = [self._chain(n) for n in range(len(spotted))]

    # ------------------------------------------------------------ one attribution

    def _links(self, n: int, one: Spotted, phrase: Phrase | None) -> list[Link]:
        speaker = self.speakers[n]
        links: list[Link] = []
        if speaker is not None:
            voice, carriers = inner_voice(self.view, self.walk, one, speaker)
            if voice is not None:
                self.speakers[n] = voice
                links.extend(Link(c, k, spreads=False) for k, c in enumerate(carriers))
        region = self._region(one)
        region |= self._carried(phrase)
        own = {i for s in one.source_spans for i in range(*self.view.range_of(s))}
        beyond = -1
        for i in sorted(region):
            if i < beyond:
                continue
            entity = self._medium(i)
            if entity is None or entity is self.speakers[n] or (phrase is not None and i == phrase.head):
                continue
            link = self._link(i, entity, one, own)
            if link is not None and all(link.entity is not x.entity for x in links):
                links.append(link)
                beyond = self.shown.get(i, -1)
        if phrase is not None and self._respondents(phrase):
            poll = self._poll(phrase.head)
            if poll is not None and poll is not speaker:
                links.append(Link(poll, 5, spreads=False))
        return links

    def _held(self, n: int, one: Spotted) -> None:
        """Adds those in whose words the whole attribution stands: "the Gazette reports that the mayor denies it"."""
        marks = [s for s in (*one.source_spans, *one.cue_spans) if s[0] < s[1]]
        outer = []
        for m, other in enumerate(self.spotted):
            if m == n or not marks or not one.source_spans:
                continue
            if all(any(a <= s[0] and s[1] <= b for a, b in other.content_spans) for s in marks):
                outer.append((sum(a - b for a, b in other.content_spans), m))
        for _, m in sorted(outer, reverse=True):
            speaker = self.speakers[m]
            if speaker is None or speaker is self.speakers[n] or any(x.entity is speaker for x in self.links[n]):
                continue
            self.links[n].append(Link(speaker, 0, spreads=False))

    def _carried(self, phrase: Phrase | None) -> set[int]:
        """The words that hang on a document whose author speaks: "a report by ..., shared with an agency"."""
        entity = self.walk.at.get(phrase.head) if phrase is not None else None
        if entity is None or entity.sort != "document" or entity.author is None:
            return set()
        return {k for i in entity.heads[:1] for k in self.view.subtree(i)}

    def _region(self, one: Spotted) -> set[int]:
        """The words around an attribution that may say how it came: its sentences, without what was said."""
        marks = [self.view.range_of(s) for s in (*one.source_spans, *one.cue_spans)]
        content = {i for s in one.content_spans for i in range(*self.view.range_of(s))}
        found: set[int] = set()
        for first, last in marks:
            for i in (first, last - 1):
                if first < last:
                    found.update(range(*self.view.sentence(i)))
        return found - content | {i for first, last in marks for i in range(first, last)}

    def _medium(self, i: int) -> Entity | None:
        """The body or medium whose name or description ends at token `i`."""
        entity = self.walk.at.get(i)
        if entity is not None and entity.sort == "medium" and not entity.named:
            entity = self._beside(i) or entity
        if entity is None or entity.sort in {"person", "group", "place"}:
            return None
        if entity.number == "many" and entity.sort != "medium":
            return None
        if self.view.tokens[i].pos not in {"PROPN", "NOUN", "X", "ADJ"}:
            return None
        if entity.sort == "medium":
            return entity
        low = {x.lower() for x in entity.name}
        body = entity.sort == "organization" or (entity.sort == "unknown" and entity.sorts["person"] == 0)
        if entity.named and body and not entity.spoke and not entity.sorts["person"] and not low & r.PLACES:
            return entity
        return None

    def _beside(self, i: int) -> Entity | None:
        """The name in apposition to a description of a medium: "the local station, Radio Veldan"."""
        for child in self.view.children[i]:
            named = self.walk.at.get(child)
            if self.view.tokens[child].dep == "appos" and named is not None and named.named and named.sort != "person":
                return self._as_medium(named)
        return None

    def _link(self, i: int, entity: Entity, one: Spotted, own: set[int]) -> Link | None:
        start = self._start(i)
        before = self._before(start)
        if before is None:
            return Link(self._as_medium(entity), 0, spreads=False) if self._reports(i, one, own) else None
        word = self.view.lower[before]
        near = self._near(before)
        medium = entity.sort == "medium"
        if self._reports(i, one, own):
            return Link(self._as_medium(entity), 0, spreads=False)
        show = self._show(i, entity)
        body = bool({x.lower() for x in entity.name} & w.ORG_NOUNS) and not medium
        if word in r.HEARD and (medium or (word in r.TOLD and not body)):
            return Link(self._as_medium(show), 6, spreads=False)
        if word == "to" and before > 0 and self.view.lower[before - 1] == "according" and medium and before not in own:
            return Link(show, 2, spreads=False)
        named_there = before in own or before - 1 in own
        if word in {"of", "at", "for", "with"} and medium and named_there and self._writes(one):
            return Link(show, 5, spreads=False)
        if medium and self.view.lower[min(i + 1, len(self.view.tokens) - 1)] in r.TROVES:
            return Link(entity, 5, spreads=False)
        if medium and word in {"in", "during", "to"} and self._given_to(i):
            return Link(self._as_medium(show), 6, spreads=True)
        if word == "in" and medium and self._story(i):
            return Link(entity, 4, spreads=False)
        governors = r.GOVERNS.get(word, frozenset())
        hit = governors is None or bool(governors & near)
        if not hit or (not medium and not (near & r.SPREADS and word in {"to", "with", "on", "by"})):
            return None
        rank = 3 if word == "by" else 6
        return Link(self._as_medium(show), rank, spreads=bool(near & r.SPREADS))

    def _reports(self, i: int, one: Spotted, own: set[int]) -> bool:
        """ "Police say that ..., the Gazette reported": the subject of a clause that reports all of it."""
        token = self.view.tokens[i]
        cue = {k for s in one.cue_spans for k in range(*self.view.range_of(s))}
        verb = token.head
        return (
            i not in own
            and token.dep == "nsubj"
            and verb not in cue
            and not self.view.quoted[verb]
            and self.view.tokens[verb].lemma.lower() in r.PASSES_ON
        )

    def _story(self, i: int) -> bool:
        """ "In a magazine's long profile": a medium that owns the story in which something is said."""
        stop = min(self.view.sentence(i)[1], i + 6)
        if i + 1 >= stop or self.view.tokens[i + 1].tag != "POS":
            return False
        return any(self.view.lower[k] in r.STORIES for k in range(i + 2, stop))

    def _given_to(self, i: int) -> bool:
        """ "In the station's interview", "during a network appearance": a medium whose occasion it is, right before."""
        k = i + 1 + (i + 1 < len(self.view.tokens) and self.view.tokens[i + 1].tag == "POS")
        return k < self.view.sentence(i)[1] and self.view.lower[k] in {"interview", "appearance", "broadcast"}

    def _start(self, i: int) -> int:
        """Where the phrase that ends at token `i` begins, article and possessors included."""
        start, low = i, self.view.sentence(i)[0]
        while start > low:
            t = self.view.tokens[start - 1]
            name = t.pos in {"PROPN", "DET", "ADJ", "NUM"} or t.tag in {"POS", "PRP$"}
            noun = t.pos == "NOUN" and t.dep in {"compound", "poss", "nmod"}
            if name or noun or t.text in {"-", "“", '"', "'", "‘"}:
                start -= 1
            else:
                break
        while start < i and self.view.tokens[start].text in {"“", '"', "'", "‘"}:
            start += 1
        return start

    def _before(self, start: int) -> int | None:
        low = self.view.sentence(start)[0]
        at = start - 1
        while at >= low and (
            self.view.tokens[at].pos in {"PUNCT", "ADV"} and self.view.tokens[at].text not in {",", ";"}
        ):
            at -= 1
        return at if at >= low else None

    def _near(self, before: int) -> set[str]:
        """The words that a preposition may hang on: those shortly before it, and its heads."""
        low = max(self.view.sentence(before)[0], before - 7)
        words = {self.view.lower[k] for k in range(low, before)}
        return words | {a.text.lower() for a in list(self.view.ancestors(before))[:3]}

    def _writes(self, one: Spotted) -> bool:
        cue = {self.view.tokens[i].lemma.lower() for s in one.cue_spans for i in range(*self.view.range_of(s))}
        return bool(cue & r.WRITES)

    def _show(self, i: int, entity: Entity) -> Entity:
        """The programme of a broadcaster, where one is named: a station's "Evening Hour"; else the medium itself."""
        found = programme(self.view, self.walk, i, entity)
        if found is None:
            return self._series(i) or entity
        name, self.shown[i] = found
        return self.shows.setdefault(
            name.lower(), Entity(named=True, sort="medium", name=tuple(name.split()), number="one", words=name)
        )

    def _series(self, i: int) -> Entity | None:
        """ "The station's weekly show", right after it has been named: the programme of the relay before."""
        stop = min(self.view.sentence(i)[1], i + 8)
        before = self.links[-1][-1].entity if self.links and self.links[-1] else None
        owns = next((k for k in range(i + 1, stop) if not self.view.is_proper(k)), stop)
        if before is None or not before.named or owns >= stop or self.view.tokens[owns].tag != "POS":
            return None
        noun = next((k for k in range(owns + 1, stop) if self.view.lower[k] in r.SERIES), None)
        plain = noun is not None and all(self.view.tokens[k].text.islower() for k in range(owns + 1, noun))
        return before if plain else None

    def _as_medium(self, entity: Entity) -> Entity:
        if entity.sort == "unknown" or (
            entity.sort == "organization" and not {x.lower() for x in entity.name} & w.ORG_NOUNS and entity.named
        ):
            entity.sort = "medium"
        return entity

    def _respondents(self, phrase: Phrase) -> bool:
        words = set(self.view.lower[phrase.range[0] : phrase.range[1]])
        counted = phrase.noun in {"percent", "%", "respondent"}
        return counted or (phrase.sort == "group" and bool(words & {"respondents", "responding", "surveyed", "polled"}))

    def _poll(self, head: int) -> Entity | None:
        for m in reversed(self.walk.mentions):
            if (
                m.i < head
                and m.entity.sort == "document"
                and m.entity.noun in {"poll", "survey"}
                and m.entity.number != "many"
            ):
                return m.entity
        return None

    def _chain(self, n: int) -> list[Entity]:
        ordered = sorted(self.links[n], key=lambda link: link.rank)
        return [link.entity for link in ordered if link.entity is not self.speakers[n]]
