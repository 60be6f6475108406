"""How the voice says that it knows: only where it is said, with the words that say so.

The kinds are those of the evidential hierarchy (Willett 1988), seen, heard from others, inferred, with the carriers
that news names.
"""

from __future__ import annotations

from rashomon.firmness.cue import Cue
from rashomon.firmness.lexicon.words import words
from rashomon.firmness.phrase import Phrases
from rashomon.firmness.view import View
from rashomon.records import Basis, BasisKind

_DOCUMENTS = (
    "document|record|file|filing|memo|email|e-mail|letter|transcript|report|affidavit|indictment|diary|log|note|cable"
    "|paper|disclosure"
)
_RECORDINGS = "video|videotape|audio|recording|tape|footage|clip|intercept|intercepts"
_IMAGERY = "satellite|aerial|imagery|photo|photograph|image|picture"

#: What was said or its cue says how the voice knows.
_STATED: tuple[tuple[str, BasisKind], ...] = (
    ("with|before my|our|their|his|her ~ own eye|eyes|ear|ears", "witnessed"),
    ("i|we ~ saw|witnessed|heard|watched", "witnessed"),
    ("saw|witnessed|heard|watched ~ himself|herself|themselves|firsthand", "witnessed"),
    ("i|we was|were there when", "witnessed"),
    ("i|we|he|she|they have|had|has been|'ve|was|were ~ told|informed|briefed|notified|assured", "told"),
    ("i|we|he|she|they was|were|been ~ told|informed|briefed|notified|assured", "told"),
    ("i|we|he|she|they ~ heard|learned from", "told"),
    ("hearsay", "told"),
    (f"citing|cite|cites|cited ~ {_DOCUMENTS}", "document"),
    (f"citing|cite|cites|cited ~ {_RECORDINGS}", "recording"),
    (f"citing|cite|cites|cited ~ {_IMAGERY}", "imagery"),
    (f"base|based on|upon ~ {_DOCUMENTS}", "document"),
    (f"base|based on|upon ~ {_RECORDINGS}", "recording"),
    (f"base|based on|upon ~ {_IMAGERY}", "imagery"),
    (f"according to ~ {_DOCUMENTS} obtain|obtained|see|seen|review|reviewed", "document"),
    (f"{_DOCUMENTS} obtained|seen|reviewed by", "document"),
    ("base|based on|upon ~ estimate|projection|model", "estimate"),
    ("base|based on|upon ~ analysis|observation|pattern|finding|inference|assumption", "inference"),
    ("base|based on|upon ~ count|tally|census|survey|poll", "count"),
    ("by|in ~ own estimate|estimation", "estimate"),
    ("by|in ~ own count|tally", "count"),
)
_TABLE = Phrases(list(_STATED))

_BY_CUE: dict[str, BasisKind] = {
    "witness": "witnessed",
    "estimate": "estimate",
    "infer": "inference",
    "deduce": "inference",
    "conclude": "inference",
    "surmise": "inference",
    "extrapolate": "inference",
    "count": "count",
    "tally": "count",
}
_BY_SOURCE: tuple[tuple[frozenset[str], BasisKind], ...] = (
    (words("eyewitness witness onlooker bystander"), "witnessed"),
    (words("video videotape audio recording tape footage clip"), "recording"),
    (words("imagery photo photograph image"), "imagery"),
    (words("count tally census poll survey"), "count"),
    (words("estimate"), "estimate"),
    (
        words("document record file memo email e-mail letter transcript affidavit indictment filing diary log"),
        "document",
    ),
)


def basis(view: View, cue: Cue, source: list[int], content: list[int], outside: list[int]) -> Basis:
    """The basis that the text states for one attribution, or `not stated`."""
    for run in (list(cue.tokens), content, outside):
        hit = _TABLE.find(view, run, len(run)) if run else None
        if hit is not None and view.tokens[run[hit[0]]].sentence == view.tokens[run[hit[1]]].sentence:
            first, last, kind = hit
            if not any(view.negated(i) for i in run[first : last + 1] if view.tokens[i].pos == "VERB"):
                return Basis(kind=kind, span=view.span(run[first], run[last]))
    if cue.head is not None and view.lemmas[cue.head] in _BY_CUE:
        return Basis(kind=_BY_CUE[view.lemmas[cue.head]], span=view.span(cue.head, cue.head))
    head = _head(view, source)
    if head is not None:
        for words, kind in _BY_SOURCE:
            if view.lemmas[head] in words:
                return Basis(kind=kind, span=view.span(head, head))
    return Basis(kind="not stated")


def _head(view: View, source: list[int]) -> int | None:
    """The noun that the source phrase is built on."""
    inside = set(source)
    for i in source:
        t = view.tokens[i]
        if (t.head == i or t.head not in inside) and t.pos in {"NOUN", "PROPN"}:
            return i
    return None
