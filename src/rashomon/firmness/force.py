"""The force of what was said, where its cue leaves it open: the stance of the first main clause."""

from __future__ import annotations

from rashomon.firmness.clause import Clause, first_sentence, main_clause
from rashomon.firmness.lexicon import known
from rashomon.firmness.lexicon.words import words
from rashomon.firmness.modality import a_being, an_act, foretells, modals, obliges
from rashomon.firmness.view import View
from rashomon.records import Source, Stance

#: Verbs by which a first person does what the verb says: "we urge", "I promise".
_PERFORMING = frozenset({"demands", "promises", "predicts", "denies", "doubts", "asks"})

_FEELING = words("""
hope fear wish want desire like love hate loathe despise prefer support back oppose favor welcome appreciate respect
admire trust regret care worry enjoy dread endorse accept intend
""")
_FEELING_WORDS = words("""
pleased happy glad delighted thrilled proud grateful thankful sorry sad disappointed worried concerned confident
hopeful optimistic pessimistic afraid scared angry furious upset frustrated surprised shocked appalled disgusted excited
eager willing ready convinced satisfied troubled saddened honored honoured outraged alarmed attracted tired comfortable
uncomfortable opposed committed dedicated horrified devastated heartbroken humbled skeptical sure certain open reluctant
interested ashamed against
""")
_FALSE = words(
    "false untrue lie lies fabrication nonsense baseless groundless unfounded fake hoax absurd ridiculous fiction slander"
)
_NO_ORDER = words("look listen let see wait thank say remember imagine suppose note go come forgive pardon excuse")


def stance(view: View, content: list[int], force: str, source: Source | None, source_words: frozenset[str]) -> Stance:
    """What the source does with its content, judged by the content alone. `force` is `content` or `argued`."""
    if not content:
        return "asserts"
    if _is_question(view, content):
        return "asks"
    clause = main_clause(view, content)
    if clause is None:
        return "asserts"
    argued = force == "argued"
    if _demands(view, clause):
        return "demands"
    if argued:
        return "asserts"
    own = _own(view, clause.subject, source, source_words)
    done = _performed(view, clause, own)
    if done is not None:
        return done
    if _denies(view, clause):
        return "denies"
    found = modals(view, clause.root)
    if foretells(found):
        if clause.doubted:
            return "doubts"
        return _future(view, clause, own, found)
    if _risks(view, clause, found):
        return "predicts"
    if own and _feels(view, clause):
        return "believes"
    return "asserts"


def _is_question(view: View, content: list[int]) -> bool:
    """Whether the first sentence, or the last of a longer turn, asks."""
    first = first_sentence(view, content)
    marks = [i for i in content if view.words[i] == "?"]
    if not marks:
        return bool(first) and view.words[first[0]] in {"whether"}
    last = [i for i in content if view.tokens[i].pos != "PUNCT" or view.words[i] == "?"]
    return any(i in marks for i in first[-3:]) or last[-1] in marks


def _demands(view: View, clause: Clause) -> bool:
    """Imperatives, "let us", and what somebody else should, must or has to do."""
    root, subject = clause.root, clause.subject
    t = view.tokens[root]
    lemma = view.lemmas[root]
    if subject is None or (lemma == "let" and view.tokens[subject].start > t.start):
        bare = t.tag == "VB" and not any(view.tokens[a].tag in {"TO", "MD"} for a in view.children[root])
        if bare and t.dep not in {"xcomp", "conj", "advcl", "acl", "pcomp", "relcl"}:
            if lemma == "let":
                return any(
                    view.words[c] in {"'s", "us"}
                    for child in view.children[root]
                    for c in (child, *view.children[child])
                )
            return lemma not in _NO_ORDER
        return False
    if view.words[subject] in {"i", "it", "that", "this", "there", "which", "what"} or (
        view.negated(root) and clause.doubted
    ):
        return False
    found = modals(view, root)
    if not obliges(found):
        return False
    if "n't" in found:
        return False
    negative = view.negated(root)
    if negative and not found & {"should", "must", "ought"}:
        return False  # "does not have to"
    if found & {"have to", "need to", "get to"} and (view.words[subject] == "we" or view.tokens[root].tag == "VBD"):
        return False
    passive = any(view.tokens[a].dep == "auxpass" for a in view.children[root])
    if view.words[subject] == "we":
        return bool(found & {"must", "should"})
    if any(view.words[a] == "have" for a in view.auxiliaries(root)):
        return False  # "should have known"
    return a_being(view, subject) or passive


def _own(view: View, subject: int | None, source: Source | None, source_words: frozenset[str]) -> bool:
    """Whether a clause's subject is the source itself."""
    if subject is None:
        return False
    word = view.words[subject]
    if word in {"i", "we"}:
        return True
    if word in {"he", "she"}:
        other = {"he": {"she", "her"}, "she": {"he", "his"}}[word]
        return (source is None or source.kind in {"person", "unknown"}) and not source_words & other
    if word in {"it", "they"}:
        return not source_words & {"he", "she", "i"} and (source is None or source.kind != "person")
    return view.tokens[subject].pos in {"PROPN", "NOUN"} and view.lemmas[subject] in source_words


def _performed(view: View, clause: Clause, own: bool) -> Stance | None:
    """What a first person does by saying so, without a modal: "we urge", "I promise", "we reject"."""
    subject = clause.subject
    if subject is None or view.words[subject] not in {"i", "we"} or not own:
        return None
    t = view.tokens[clause.root]
    if t.tag not in {"VBP", "VBG"} or view.negated(clause.root) or modals(view, clause.root):
        return None
    force = known("verb", view.lemmas[clause.root])
    if view.lemmas[clause.root] == "ask":
        return "demands" if any(view.tokens[c].dep in {"ccomp", "xcomp"} for c in view.children[clause.root]) else None
    if view.lemmas[clause.root] == "call" and any(view.words[c] in {"for", "on"} for c in view.children[clause.root]):
        return "demands"
    for stance_ in ("demands", "promises", "predicts", "denies", "doubts"):
        if force == stance_ and view.lemmas[clause.root] not in {"bid", "direct"}:
            return stance_
    return None


def _denies(view: View, clause: Clause) -> bool:
    """ "That is false", "it's a lie", "that is not true", "nothing of the kind"."""
    root, subject = clause.root, clause.subject
    if view.lemmas[root] != "be" or subject is None:
        return False
    if view.words[subject] not in {"that", "this", "it", "these", "those", "they", "all"} and view.lemmas[
        subject
    ] not in {
        "claim",
        "allegation",
        "accusation",
        "report",
        "story",
        "rumor",
        "charge",
        "statement",
        "information",
        "assertion",
    }:
        return False
    said = [c for c in view.children_of(root, "acomp", "attr")]
    if any(view.lemmas[c] in _FALSE or view.words[c] in _FALSE for c in said):
        return not view.negated(root)
    return view.negated(root) and any(view.lemmas[c] in {"true", "correct", "accurate", "case"} for c in said)


def _future(view: View, clause: Clause, own: bool, found: frozenset[str]) -> Stance:
    """A promise where the source speaks of its own acts, else a forecast; no more than an assertion for a wish or a habit."""
    conditional = bool(found & {"would", "'d"})
    if own:
        first_person = clause.subject is not None and view.words[clause.subject] in {"i", "we"}
        if conditional and first_person:
            return "asserts"
        return "promises" if an_act(view, clause.root) else "predicts"
    return "predicts"


def _risks(view: View, clause: Clause, found: frozenset[str]) -> bool:
    """ "Could be impeached", "might cost": an effect that may come. Also a "should" of what is likely."""
    if "should" in found and not a_being(view, clause.subject):
        return (
            not view.negated(clause.root)
            and view.lemmas[clause.root] != "be"
            and not any(view.words[a] == "have" for a in view.auxiliaries(clause.root))
        )
    if not found & {"could", "might"} or view.negated(clause.root):
        return False
    helpers = view.auxiliaries(clause.root)
    if any(view.words[a] == "have" for a in helpers):
        return False
    return any(view.tokens[a].dep == "auxpass" for a in helpers) or view.lemmas[clause.root] in {
        "lead",
        "cause",
        "cost",
        "hurt",
        "harm",
        "damage",
        "help",
        "result",
        "trigger",
        "spark",
        "win",
        "lose",
        "threaten",
        "become",
        "mean",
        "rise",
        "fall",
        "increase",
        "affect",
        "undermine",
        "take",
        "happen",
        "end",
        "face",
        "prove",
    }


def _feels(view: View, clause: Clause) -> bool:
    """Whether the source speaks of its own feeling, liking or wish."""
    root = clause.root
    if view.lemmas[root] in _FEELING:
        return True
    if view.words[root] in _FEELING_WORDS and view.tokens[root].pos in {"VERB", "ADJ"}:
        return any(view.tokens[a].dep in {"auxpass", "aux", "cop"} for a in view.children[root])
    if view.lemmas[root] in {"be", "feel", "remain"}:
        return any(view.words[c] in _FEELING_WORDS for c in view.children_of(root, "acomp", "attr", "prep", "oprd"))
    return view.lemmas[root] == "look" and any(view.words[c] == "forward" for c in view.children[root])
