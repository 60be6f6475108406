"""How far a medium named once carries: the same voice's next statements of the same occasion, and no further.

Forward it holds for words said by the same voice in the same or the next paragraph of an unbroken run; another
speaker, medium, hearer, place, occasion or day ends it. Backward it holds for the headline and the lead alone. "In the
interview" takes up the one interview that the voice gave, wherever it stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rashomon.records import Spotted
from rashomon.voices import relay_words as r
from rashomon.voices.entity import Entity
from rashomon.voices.view import View
from rashomon.voices.who import Walk

if TYPE_CHECKING:
    from rashomon.voices.relays import Link

_NEAR = 6  # sentences from one statement of a run to the next
_LEAD = 6  # sentences below the lead in which the medium of the lead is named
_LONG = 20  # words
_PRONOUNS = frozenset("him her them us me it you".split())
_NEW = frozenset("a an another one separate second different previous earlier later follow-up".split())


class Spread:
    """Adds to `links`, the explicit relays of each attribution, those that carry over from a statement near by."""

    def __init__(
        self,
        view: View,
        walk: Walk,
        spotted: tuple[Spotted, ...],
        speakers: list[Entity | None],
        links: list[list[Link]],
    ) -> None:
        self.view, self.walk, self.spotted, self.speakers, self.links = view, walk, spotted, speakers, links
        self.known = [list(x) for x in links]
        self.place = [self._at(n) for n in range(len(spotted))]
        self.content = {i for one in spotted for s in one.content_spans for i in range(*view.range_of(s))}
        self.order = sorted((p, n) for n, p in enumerate(self.place) if p is not None)
        for at, (_, n) in enumerate(self.order):
            for link in self.known[n]:
                if link.rank >= 4 and self.speakers[n] is not None:
                    self._forward(at, n, link)
                    self._above(n, link)
        self._taken_up()
        self._turns()

    # ------------------------------------------------------------ where it holds

    def _forward(self, at: int, n: int, link: Link) -> None:
        """The unbroken run of statements that follows: each in the paragraph of the one before, or in the next."""
        last = n
        for _, k in self.order[at + 1 :]:
            before, here = self.place[last], self.place[k]
            if before is None or here is None or self._inside(k):
                continue
            if not self._close(before, here) or self._moved(before, here, n, link):
                return
            if self.speakers[k] is not self.speakers[n]:
                if self.speakers[k] is None or not self._says(k):
                    continue
                return
            if self.known[k] and all(x.entity is not link.entity for x in self.known[k]):
                return
            last = k
            if self._fits(k, link):
                self._give(k, link)

    def _above(self, n: int, link: Link) -> None:
        """The headline and the lead, where the first sentences of the body say through whom."""
        here = self.place[n]
        if link.rank != 6 or here is None or self.view.tokens[here].sentence > self.view.body + _LEAD:
            return
        media = {x.entity for k, ls in enumerate(self.known) if self.speakers[k] is self.speakers[n] for x in ls}
        if len(media) != 1:
            return
        days = self._days(self.view.sentence(here))
        top = self._lead()
        for k, other in enumerate(self.place):
            if other is None or self.speakers[k] is not self.speakers[n] or other >= here or self.links[k]:
                continue
            lead = self.view.tokens[other].sentence <= top
            theirs = self._days(self.view.sentence(other))
            reports = self._fits(k, link) or (
                self._words(k, r.REPORTS) and not self._other_time(k) and not self.known[k]
            )
            if lead and reports and not (days and theirs and not days & theirs):
                others = self._other_places(self.view.sentence(other), link)
                if not others:
                    self._give(k, link)

    def _lead(self) -> int:
        """The sentence of the lead: the first long one, since headlines in two lines may end like running text."""
        long = (one.i for one in self.view.parse.sentences[: self.view.body + 3] if one.last - one.first > _LONG)
        return max(self.view.body, next(long, 0))

    def _taken_up(self) -> None:
        """ "He said in the interview": the only one that the voice is said to have given."""
        for k, here in enumerate(self.place):
            speaker = self.speakers[k]
            if here is None or speaker is None or self.links[k] or not self._says(k):
                continue
            first, last = self.view.sentence(here)
            again = any(
                self.view.lower[i] == "interview" and self.view.lower[i - 1] in {"the", "that", "same"}
                for i in range(first + 1, last)
                if i not in self.content
            )
            given = {
                x.entity: x for n, links in enumerate(self.known) if self.speakers[n] is speaker for x in links
                if x.spreads and (self.place[n] or 0) < here
            }  # fmt: skip
            if again and len(given) == 1:
                self._give(k, next(iter(given.values())))

    def _turns(self) -> None:
        """A transcript: every turn of the conversation comes through the medium that held it."""
        for n, links in enumerate(self.known):
            for link in links:
                for k in range(len(self.spotted)):
                    if link.spreads and link.rank == 6 and self.speakers[n] is not None and self._turn(k):
                        self._give(k, link)

    def _give(self, k: int, link: Link) -> None:
        if not self.links[k] and self.speakers[k] is not None and link.entity is not self.speakers[k]:
            self.links[k].append(link)

    # ------------------------------------------------------------ what ends it

    def _fits(self, k: int, link: Link) -> bool:
        """Whether a statement may be of the occasion: written words for what is written, spoken for what is said."""
        if self.known[k] or self._other_time(k):
            return False
        return self._words(k, r.WRITES) if link.rank == 5 else self._says(k) and not self._told_another(k)

    def _close(self, before: int, here: int) -> bool:
        """Whether two statements stand in one paragraph or the next; what is all quoted counts for none."""
        first, last = self.view.tokens[before].sentence, self.view.tokens[here].sentence
        between = [self.view.parse.sentences[k] for k in range(first + 1, last + 1)]
        between = [one for one in between if self._own(one.first, one.last)]
        paragraphs = {one.paragraph for one in between} - {self.view.paragraph(before)}
        return len(between) <= _NEAR and len(paragraphs) <= 1

    def _own(self, first: int, last: int) -> bool:
        return any(not self.view.quoted[i] and i not in self.content for i in range(first, last))

    def _moved(self, before: int, here: int, n: int, link: Link) -> bool:
        """Whether another medium, place, occasion or day stands between one statement and the end of the next's."""
        origin = self.place[n]
        days = self._days(self.view.sentence(origin)) if origin is not None else set()
        for k in range(self.view.tokens[before].sentence + 1, self.view.tokens[here].sentence + 1):
            one = self.view.parse.sentences[k]
            about = any(self.walk.at.get(i) is self.speakers[n] for i in range(one.first, one.last))
            if (about and self._days((one.first, one.last)) - days) or self._other_places((one.first, one.last), link):
                return True
        return False

    def _other_places(self, tokens: tuple[int, int], link: Link) -> bool:
        for i in range(*tokens):
            if self.view.quoted[i] or i in self.content:
                continue
            low = self.view.lower[i]
            entity = self.walk.at.get(i)
            if entity is not None and entity.sort == "medium" and entity.named and entity is not link.entity:
                return True
            if (low in r.BOUNDS and not (link.rank == 5 and low in r.WRITTEN)) or (
                low in r.OCCASIONS and i > 0 and self._new(i)
            ):
                return True
        return False

    def _new(self, i: int) -> bool:
        """Whether an occasion is a new one: "an interview", "in another interview"."""
        return any(x in _NEW for x in self.view.lower[max(0, i - 4) : i])

    def _days(self, tokens: tuple[int, int]) -> set[str]:
        """The days and dates named outside what was said."""
        return {
            self.view.lower[i] for i in range(*tokens)
            if self.view.tokens[i].entity in {"DATE", "TIME"} and i not in self.content and not self.view.quoted[i]
            and (self.view.lower[i] in r.DAYS or (self.view.lower[i].isdigit() and len(self.view.lower[i]) == 4))
        }  # fmt: skip

    def _told_another(self, k: int) -> bool:
        """Whether a statement has a hearer of its own: "told supporters", "told a crowd"."""
        for s in self.spotted[k].cue_spans:
            for i in range(*self.view.range_of(s)):
                if self.view.tokens[i].lemma.lower() in {"tell", "inform", "assure"}:
                    follows = self.view.lower[i + 1 : i + 4]
                    if not set(follows[:1]) & _PRONOUNS and not set(follows) & r.HOSTS:
                        return True
        return False

    def _other_time(self, k: int) -> bool:
        """Whether a cue is of another time ("later said"), negated, in the perfect or goes on ("is saying")."""
        cue = [i for s in self.spotted[k].cue_spans for i in range(*self.view.range_of(s))]
        if any(self.view.lower[i] in r.OTHER_TIMES or self.view.tokens[i].dep == "neg" for i in cue):
            return True
        aux = {self.view.tokens[i].lemma.lower() for i in cue}
        aux |= {
            self.view.tokens[c].lemma.lower() for i in cue for c in self.view.children[i]
            if self.view.tokens[c].dep in {"aux", "auxpass"}
        }  # fmt: skip
        tags = {self.view.tokens[i].tag for i in cue}
        return bool(aux & {"have", "'ve", "’ve", "will", "would", "may", "might", "could"}) or (
            "be" in aux and bool(tags & {"VBG"})
        )

    # ------------------------------------------------------------ what a statement is

    def _words(self, k: int, words: frozenset[str]) -> bool:
        cue = [i for s in self.spotted[k].cue_spans for i in range(*self.view.range_of(s))]
        return any(self.view.tokens[i].lemma.lower() in words or self.view.lower[i] in words for i in cue)

    def _says(self, k: int) -> bool:
        return self._words(k, r.SAYS)

    def _turn(self, k: int) -> bool:
        """Whether an attribution is a turn in a transcript: a name in capitals and a colon."""
        one = self.spotted[k]
        cue = "".join(self.view.text[a:b] for a, b in one.cue_spans).strip()
        source = "".join(self.view.text[a:b] for a, b in one.source_spans).strip()
        return cue == ":" and source.isupper()

    def _inside(self, k: int) -> bool:
        """Whether an attribution stands within somebody's words: it is no turn of the article's."""
        here = self.place[k]
        own = {i for s in self.spotted[k].content_spans for i in range(*self.view.range_of(s))}
        return here is not None and here in self.content and here not in own

    def _at(self, n: int) -> int | None:
        one = self.spotted[n]
        for span in (*one.cue_spans, *one.source_spans):
            first, last = self.view.range_of(span)
            if first < last:
                return first
        return None
