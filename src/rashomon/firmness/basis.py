"""How the voice says that it knows: only where it is said, with the words that say so.

The kinds are those of the evidential hierarchy (Willett 1988), seen, heard from others, inferred, with the carriers
that news names.
"""

from __future__ import annotations

from rashomon.firmness.clause import main_clause
from rashomon.firmness.complement import perceived
from rashomon.firmness.cue import Cue
from rashomon.firmness.lexicon.words import words
from rashomon.firmness.modality import a_being
from rashomon.firmness.phrase import Phrases
from rashomon.firmness.view import View
from rashomon.records import Basis, BasisKind, Stance

_DOCUMENTS = (
    "document|record|file|filing|memo|email|e-mail|letter|transcript|report|affidavit|indictment|diary|log|note|cable"
    "|paper|disclosure"
)
_RECORDINGS = "video|videotape|audio|recording|tape|footage|clip|intercept"
_IMAGERY = "satellite|aerial|imagery|photo|photograph|image"

#: Phrases by which a cue, what was said, or the sentence around it, names what the statement rests on.
_STATED: tuple[tuple[str, BasisKind], ...] = (
    ("with|before my|our|their|his|her ~ own eye|ear", "witnessed"),
    (f"cite ~ {_DOCUMENTS}", "document"),
    (f"know|learn|see|tell|gather from ~ {_DOCUMENTS}", "document"),
    (f"know|learn|see|tell|gather from ~ {_RECORDINGS}", "recording"),
    (f"cite ~ {_RECORDINGS}", "recording"),
    (f"cite ~ {_IMAGERY}", "imagery"),
    (f"base on|upon ~ {_DOCUMENTS}", "document"),
    (f"base on|upon ~ {_RECORDINGS}", "recording"),
    (f"base on|upon ~ {_IMAGERY}", "imagery"),
    ("base on|upon ~ estimate|projection|model", "estimate"),
    ("base on|upon ~ analysis|observation|pattern|finding|assumption", "inference"),
    ("base on|upon ~ count|tally|census", "count"),
    ("according to ~ court|police|public|internal|leaked ~ document|record|filing", "document"),
    (f"{_DOCUMENTS} obtained|seen|reviewed by", "document"),
    ("by|in my|our|their|his|her|its ~ own estimate|estimation", "estimate"),
    ("by|in my|our|their|his|her|its ~ own count|tally", "count"),
    ("judging by|from", "inference"),
)
_TABLE = Phrases(list(_STATED))

_BY_CUE: dict[str, BasisKind] = {
    "estimate": "estimate",
    "infer": "inference",
    "deduce": "inference",
    "conclude": "inference",
    "surmise": "inference",
    "extrapolate": "inference",
    "count": "count",
    "witness": "witnessed",
}

#: A main clause of the source about itself: "I saw the shells land", "we were told that ...".
_SEEN = words("see witness hear watch")
_TOLD = words("tell inform brief notify advise")
_HEARD = words("hear learn")
_NOT_COUNTED = words("on upon himself herself itself themselves me him us among")
_COUNTED = words("count tally")

#: Sources that are themselves what the statement rests on.
_BY_SOURCE: tuple[tuple[frozenset[str], BasisKind], ...] = (
    (words("eyewitness witness onlooker bystander"), "witnessed"),
    (words("video videotape audio recording tape footage clip"), "recording"),
    (words("imagery photo photograph image"), "imagery"),
    (words("tally census"), "count"),
    (words("estimate"), "estimate"),
    (
        words("document record file memo email e-mail letter transcript affidavit indictment filing diary log"),
        "document",
    ),
)
_KNOWING: frozenset[Stance] = frozenset({"asserts", "denies", "predicts", "believes", "doubts"})


def basis(view: View, cue: Cue, stance: Stance, source: list[int], content: list[int], outside: list[int]) -> Basis:
    """The basis that the text states for one attribution, or `not stated`. A demand or a question rests on nothing."""
    if stance not in _KNOWING:
        return Basis(kind="not stated")
    own = _own_experience(view, content)
    if own is not None:
        return own
    for run in (list(cue.tokens), content, outside):
        hit = _TABLE.find(view, run)
        if hit is not None and view.tokens[run[hit[0]]].sentence == view.tokens[run[hit[1]]].sentence:
            first, last, kind = hit
            return Basis(kind=kind, span=view.span(run[first], run[last]))
    beyond = _TABLE.find(view, cue.run, frozenset(cue.tokens))
    if beyond is not None:
        return Basis(kind=beyond[2], span=view.span(cue.run[beyond[0]], cue.run[beyond[1]]))
    for i in source:
        for c in view.children_of(i, "relcl"):
            if view.lemmas[c] == "witness" and not view.negated(c) and view.words[view.subject(c) or 0] == "who":
                return Basis(kind="witnessed", span=view.span(c, c))
    told = _by_cue(view, cue, content)
    if told is not None:
        return told
    head = _head(view, source)
    if head is not None:
        for named, kind in _BY_SOURCE:
            if view.lemmas[head] in named:
                return Basis(kind=kind, span=view.span(head, head))
    return Basis(kind="not stated")


def _by_cue(view: View, cue: Cue, content: list[int]) -> Basis | None:
    """What the telling word says of how it is known; in quoted words, "concluded" only ends a speech."""
    if cue.head is None or not content or view.quoted(content[0]):
        return None
    if perceived(view, cue.head, content):
        return Basis(kind="witnessed", span=view.span(cue.head, cue.head))
    kind = _BY_CUE.get(view.lemmas[cue.head])
    if kind is None or any(view.words[i] in _NOT_COUNTED for i in view.beyond(cue.head, 1)):
        return None  # "is counting on", "counts herself among"
    return Basis(kind=kind, span=view.span(cue.head, cue.head))


def _own_experience(view: View, content: list[int]) -> Basis | None:
    """What the source says that it saw, heard or was told, where that is the main clause of what it says."""
    clause = main_clause(view, content)
    if clause is None or clause.subject is None or view.negated(clause.root):
        return None
    subject, root, lemma = view.words[clause.subject], clause.root, view.lemmas[clause.root]
    if subject not in {"i", "we", "he", "she", "they"} or clause.framed:
        return None
    span = view.span(min(clause.subject, root), root)
    passive = any(view.tokens[a].dep == "auxpass" for a in view.children[root])
    clausal = any(view.tokens[c].dep in {"ccomp", "prep"} for c in view.children[root])
    ordered = any(view.tokens[c].dep == "xcomp" for c in view.children[root])
    if passive:
        return Basis(kind="told", span=span) if lemma in _TOLD and clausal and not ordered else None
    present = any(view.words[a] in {"have", "has", "'ve"} for a in view.auxiliaries(root))
    if view.tokens[root].tag not in {"VBD", "VBN"} or present:
        return None  # "we have seen a rise" is no testimony
    if lemma in _HEARD and _from_somebody(view, root):
        return Basis(kind="told", span=span)
    things = [c for c in view.children[root] if view.tokens[c].dep in {"dobj", "ccomp"}]
    if not things or any(view.tokens[c].tag in {"WP", "WDT"} for c in things):
        return None  # "what they saw as ..."
    if lemma in _COUNTED:
        return Basis(kind="count", span=span)
    return Basis(kind="witnessed", span=span) if lemma in _SEEN else None


def _from_somebody(view: View, root: int) -> bool:
    """Whether it came "from" a person or a body, not from inside a building."""
    return any(
        a_being(view, one)
        for c in view.children_of(root, "prep")
        if view.words[c] == "from"
        for one in view.children_of(c, "pobj")
    )


def _head(view: View, source: list[int]) -> int | None:
    """The noun that the source phrase is built on; not one that is part of a name."""
    inside = set(source)
    for i in source:
        t = view.tokens[i]
        if (t.head == i or t.head not in inside) and t.pos in {"NOUN", "PROPN"}:
            return i if t.pos == "NOUN" and not t.entity else None
    return None
