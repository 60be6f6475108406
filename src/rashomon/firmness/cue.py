"""Which word of a cue tells, and what it tells by itself."""

from __future__ import annotations

from dataclasses import dataclass

from rashomon.firmness.clause import main_clause
from rashomon.firmness.lexicon import HANDING_OVER, known
from rashomon.firmness.lexicon.phrases import PHRASES
from rashomon.firmness.lexicon.verbs import (
    DEMANDING_WITH_GERUND,
    DEMANDING_WITH_INFINITIVE,
    DEMANDING_WITH_SUBJUNCTIVE,
    LIGHT,
    OPEN_QUESTION,
    PERSON_OBJECT,
    PROMISING_WITH_INFINITIVE,
)
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
    return all(view.tokens[i].pos in {"ADV", "NOUN", "PUNCT"} for i in tokens)


def _light(view: View, i: int, tokens: list[int]) -> bool:
    """Whether a verb lends its place to a later telling word of the cue, or only helps another verb."""
    if view.tokens[i].dep in {"aux", "auxpass"} or view.lemmas[i] in {"be", "have", "do"}:
        return True
    if view.lemmas[i] not in LIGHT:
        return False
    return any(n > i and _told(view, n, False) is not None for n in tokens)


def _force(view: View, head: int, run: list[int], content: list[int], bare: bool) -> str:
    """What the telling word says of its content, with the few verbs whose complement changes them."""
    told = _told(view, head, bare)
    lemma = view.lemmas[head]
    if lemma in {"look", "seem", "appear"} and any(view.words[i] in {"likely", "unlikely"} for i in content):
        return "predicts"
    if told is None:
        return "content"
    table, force = told
    if table == "noun" and force == "demands" and any(view.words[i] in {"on", "about", "over"} for i in run[1:3]):
        return "asserts"  # "instructions on how to"
    if table != "verb":
        return force
    if _infinitive(view, head, content):
        if lemma in DEMANDING_WITH_INFINITIVE:
            return "demands"
        if lemma in PROMISING_WITH_INFINITIVE:
            return "promises"
    if lemma in DEMANDING_WITH_GERUND and content and view.tokens[content[0]].tag == "VBG":
        return "demands"
    if lemma in DEMANDING_WITH_SUBJUNCTIVE and _subjunctive(view, content):
        return "demands"
    if lemma == "ask" and any(view.words[c] == "for" for c in view.children_of(head, "prep", "dative")):
        return "demands"  # "asked both sides for access"
    if lemma == "ask" and any(view.words[i] == "to" and view.tokens[i].tag == "TO" for i in run[:6]):
        return "demands"
    if lemma in OPEN_QUESTION and _interrogative(view, content):
        return "doubts"
    if lemma in PERSON_OBJECT and content and _person_first(view, content):
        return PERSON_OBJECT[lemma]
    return force


def _interrogative(view: View, content: list[int]) -> bool:
    """Whether what was said begins with a question word: "it is disputed how many died"."""
    return any(view.tokens[i].tag in {"WP", "WRB", "WDT"} or view.words[i] == "whether" for i in content[:3])


def _person_first(view: View, content: list[int]) -> bool:
    """Whether what was said is somebody: "challenged the senator", "questioned him"."""
    first = next((i for i in content if view.tokens[i].pos not in {"DET", "PUNCT"}), content[0])
    t = view.tokens[first]
    return t.entity == "PERSON" or (t.pos == "PROPN" and not t.entity) or view.words[first] in {"him", "her", "them"}


def _subjunctive(view: View, content: list[int]) -> bool:
    """Whether what was said is a bare verb with a subject of its own: "that the court hear it", "they be freed"."""
    clause = main_clause(view, content)
    if clause is None or clause.subject is None or clause.subject > clause.root:
        return False
    helpers = view.auxiliaries(clause.root)
    bare = view.tokens[clause.root].tag == "VB" and not any(
        view.tokens[a].tag in {"MD", "TO"} or view.lemmas[a] == "do" for a in helpers
    )
    return bare or any(view.words[a] == "be" and a == min(helpers) for a in helpers)


def _infinitive(view: View, head: int, content: list[int]) -> bool:
    """Whether what was said is an infinitive that the telling verb governs: "told them to leave"."""
    if not content:
        return False
    first = content[0]
    if view.tokens[first].tag == "TO":
        return True
    if view.words[first] == "not" and len(content) > 1 and view.tokens[content[1]].tag == "TO":
        return True
    inside = set(content)
    return any(
        c in inside
        and view.tokens[c].tag == "VB"
        and any(view.tokens[g].tag == "TO" and g in inside for g in view.children[c])
        for c in view.children_of(head, "xcomp", "ccomp")
    )
