"""Which word of a cue tells, and what it tells by itself."""

from __future__ import annotations

from dataclasses import dataclass

from rashomon.firmness.complement import by_complement
from rashomon.firmness.lexicon import HANDING_OVER, known
from rashomon.firmness.lexicon.phrases import PHRASES
from rashomon.firmness.lexicon.verbs import LIGHT
from rashomon.firmness.phrase import Phrases
from rashomon.firmness.view import View
from rashomon.records import Spotted

_PHRASES = Phrases([(phrase, (stance, distance)) for phrase, stance, distance in PHRASES])
_BEYOND = 8


@dataclass(frozen=True)
class Cue:
    """A cue as understood. `head` is the telling token, None for a bare mark or preposition.

    `run` is the cue with what its parts enclose and a few words beyond.
    `force` is a stance, `content` (what was said decides) or `argued` (only a demand or question in it counts).
    `distance` is what a phrase says of it, or empty.
    """

    tokens: tuple[int, ...]
    run: tuple[int, ...]
    head: int | None
    force: str
    distance: str = ""


def understand(view: View, one: Spotted, content: list[int]) -> Cue:
    """The telling word of an attribution's cue and its force. Without a cue, the verb that governs the content."""
    tokens = view.inside(one.cue_spans) or _governing(view, one, content)
    if not tokens:
        return Cue((), (), None, "content")
    run = [*_between(view, tokens), *view.beyond(tokens[-1], _BEYOND)]
    found = _PHRASES.find(view, run, frozenset(tokens))
    head = _head(view, tokens)
    if found is not None and view.tokens[run[found[0]]].dep == "aux" and view.lemmas[run[found[0]]] == "have":
        found = None  # "has been asked the question" is no "have a question"
    if found is not None:
        first, _, (stance, distance) = found
        if head is None or run[first] <= head or view.lemmas[head] in LIGHT:
            return Cue(tuple(tokens), tuple(run), run[first], stance, distance)
    if head is None:
        return Cue(tuple(tokens), tuple(run), None, "content")
    return Cue(tuple(tokens), tuple(run), head, _force(view, head, run, content, _bare(view, tokens)))


def _between(view: View, tokens: list[int]) -> list[int]:
    """The cue's tokens with what its parts enclose in one sentence: "dismissed [the reports] as false"."""
    if view.tokens[tokens[0]].sentence == view.tokens[tokens[-1]].sentence and tokens[-1] - tokens[0] < 3 * _BEYOND:
        return list(range(tokens[0], tokens[-1] + 1))
    return tokens


def _governing(view: View, one: Spotted, content: list[int]) -> list[int]:
    """The verb above the source or the content where no cue is given: "the minister: ...", a tagger's miss."""
    inside = set(content)
    for i in (*view.inside(one.source_spans), *content[:1]):
        t = view.tokens[i]
        for _ in range(4):
            above = t.head
            if above == t.i:
                break
            if above not in inside and view.tokens[above].pos == "VERB" and known("verb", view.lemmas[above]):
                return [above]
            t = view.tokens[above]
    return []


def _tables(view: View, i: int, bare: bool) -> tuple[str, ...]:
    """The tables that a token's word is looked up in, by its part of speech; none for words that tell nothing.

    `bare`: the cue is that word alone, but for adverbs.
    """
    t = view.tokens[i]
    if t.tag == "VBN" and (
        t.dep in {"acomp", "oprd"} or any(view.tokens[c].dep in {"auxpass", "cop"} for c in view.children[i])
    ):
        return ("adjective", "verb")  # "was convinced", "are concerned"
    if t.pos in {"VERB", "AUX"}:
        return ("verb", "adjective")
    if t.pos in {"NOUN", "PROPN"}:
        # A headline's "Judge Rejects Plea" is easily taken for a row of nouns, and so is a bare "favor" or "disputes".
        return ("noun", "verb") if bare or t.text[:1].isupper() else ("noun",)
    if t.pos == "ADJ":
        return ("adjective", "verb") if t.tag in {"VBN", "VBG", "VBD"} else ("adjective",)
    return ("adjective",) if t.pos == "ADV" else ()


def _told(view: View, i: int, bare: bool) -> tuple[str, str] | None:
    """The table and the force of a token's word, in its own part of speech first, or None."""
    for table in _tables(view, i, bare):
        force = known(table, view.words[i] if table == "adjective" else view.lemmas[i])
        if force is not None:
            return table, force
    return None


def _head(view: View, tokens: list[int]) -> int | None:
    """The telling token: the first known verb that is not light, else a known noun or adjective, else any verb."""
    bare = _bare(view, tokens)
    told = [(i, found[0]) for i in tokens if (found := _told(view, i, bare)) is not None]
    told = [(i, table) for i, table in told if view.tokens[i].dep != "amod" or len(told) == 1]  # "repeated warnings"
    full = [i for i, table in told if table == "verb" and not _light(view, i, tokens)]
    if full:
        return full[0]
    others = [i for i, table in told if table != "verb"]
    if others:
        return others[0]
    verbs = [i for i in tokens if view.tokens[i].pos == "VERB" or (view.tokens[i].pos == "AUX" and len(tokens) == 1)]
    if verbs:
        return verbs[-1]
    words = [i for i in tokens if view.tokens[i].pos in {"NOUN", "PROPN", "ADJ"}]
    return words[-1] if words and view.lemmas[words[-1]] not in HANDING_OVER else None


def _bare(view: View, tokens: list[int]) -> bool:
    """Whether a cue is nouns and adverbs only, as a mistagged verb is."""
    return all(view.tokens[i].pos in {"ADV", "NOUN", "PUNCT"} for i in tokens)


def _light(view: View, i: int, tokens: list[int]) -> bool:
    """Whether a verb lends its place to a later telling word of the cue, or only helps another verb."""
    if view.tokens[i].dep in {"aux", "auxpass"} or view.lemmas[i] in {"be", "have", "do"}:
        return True
    if view.lemmas[i] not in LIGHT:
        return False
    return any(n > i and _told(view, n, False) is not None for n in tokens)


def _force(view: View, head: int, run: list[int], content: list[int], bare: bool) -> str:
    """What the telling word says of its content."""
    if view.lemmas[head] in {"look", "seem", "appear"} and any(
        view.words[i] in {"likely", "unlikely"} and view.tokens[i].dep != "amod" for i in content
    ):
        return "predicts"
    told = _told(view, head, bare)
    if told is None:
        return "content"
    table, force = told
    if table == "noun" and force == "demands" and any(view.words[i] in {"on", "about", "over"} for i in run[1:3]):
        return "asserts"  # "instructions on how to"
    return force if table != "verb" else by_complement(view, head, run, content) or force
