"""Documents that are somebody's own words: the author is the voice, not the paper."""

from __future__ import annotations

from rashomon.voices import words as w
from rashomon.voices.entity import Entity
from rashomon.voices.view import View
from rashomon.voices.who import Walk

# What the body named before it has said itself; a filing with a body is not that body's.
_ISSUED = frozenset("statement memo memorandum report letter note email announcement release communique".split())


class Authors:
    """Who wrote the letters, statements, books of an article, where the article says so."""

    def __init__(self, view: View, walk: Walk) -> None:
        self.view = view
        self.walk = walk
        for i, entity in sorted(walk.at.items()):
            if entity.sort == "document" and not entity.named and entity.author is None:
                entity.author = self._author(i, entity)

    def speaker(self, entity: Entity) -> Entity:
        """The author where the source is a document by a known author, else the source itself."""
        if entity.sort == "document" and entity.author is not None and entity.noun in w.AUTHORED:
            return entity.author
        return entity

    def _author(self, i: int, entity: Entity) -> Entity | None:
        if entity.noun not in w.AUTHORED:
            return None
        if entity.owner is not None and entity.owner.sort in {"person", "organization", "group", "place"}:
            return entity.owner
        for child in self.view.children[i]:
            body = self.walk.at.get(child)
            beside = child < i and self.view.tokens[child].dep in {"compound", "nmod"}
            if entity.noun in _ISSUED and beside and body is not None and body.named and body.sort == "organization":
                return body
        for child in self.view.children[i]:
            t = self.view.tokens[child]
            if t.dep in {"prep", "agent"} and t.text.lower() in {"by", "from"}:
                found = next((self.walk.at[c] for c in self.view.children[child] if c in self.walk.at), None)
                if found is not None and found.sort in {"person", "organization", "group", "place", "unknown"}:
                    return found
        return self._writer(i)

    def _writer(self, i: int) -> Entity | None:
        """The subject of the verb of writing or issuing whose object the document is."""
        t = self.view.tokens[i]
        if t.dep not in {"dobj", "attr", "pobj", "nsubjpass"}:
            return None
        verb = next((a for a in self.view.ancestors(i) if a.pos == "VERB"), None)
        inside = t.dep == "pobj" and self.view.tokens[t.head].text.lower() == "in"
        known = verb is not None and verb.lemma.lower() in (w.WRITING | w.SAYING if inside else w.WRITING)
        if verb is None or not known:
            return None
        for _ in range(4):
            for child in self.view.children[verb.i]:
                c = self.view.tokens[child]
                if c.dep == "nsubj" and child in self.walk.at and self.walk.at[child].sort != "document":
                    return self.walk.at[child]
                if c.dep == "agent":
                    found = next((self.walk.at[k] for k in self.view.children[child] if k in self.walk.at), None)
                    if found is not None:
                        return found
            if verb.dep == "relcl" and verb.head in self.walk.at:
                return self.walk.at[verb.head]
            if verb.dep not in {"conj", "xcomp", "advcl"}:
                return None
            verb = self.view.tokens[verb.head]
        return None
