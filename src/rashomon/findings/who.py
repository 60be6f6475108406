"""Which voices an editor would ask after: tables of heads of phrases, and what counts as a statement."""

from __future__ import annotations

from rashomon.findings.say import acts_of, listed, tokens_in
from rashomon.records import Analysis, Attribution, Source, Token

# Groups of people who could have been named: by office, trade, or by what they saw.
ASKABLE = listed(
    "adviser advisor agent aide ally ambassador analyst associate attorney authority bystander captain captive"
    " chief colleague commander consultant contractor counselor defector delegate deputy detainee detective"
    " diplomat doctor driver economist employee engineer envoy executive expert eyewitness family fighter"
    " firefighter fisherman friend guard guest hostage insider inspector insurgent intermediary investigator"
    " investor journalist lawmaker lawyer leader local manager medic mediator militant minister monitor neighbor"
    " neighbour negotiator nurse observer officer official operative organiser organizer owner paramedic parent"
    " participant passenger pilot politician prisoner prosecutor rebel regulator relative reporter representative"
    " rescuer researcher resident scientist secretary senator soldier source specialist spokesman spokesperson"
    " spokespeople spokeswoman staff staffer strategist student surgeon survivor teacher technician trader veteran"
    " victim villager witness worker"
)
# Offices of which there is one at a time: whoever holds it can be looked up.
ONE_AT_A_TIME = listed(
    "president premier chancellor king queen pope prince princess governor mayor minister prime-minister"
    " ambassador speaker chairman chairwoman chairperson chair director head chief commissioner commander"
    " secretary bishop archbishop ceo treasurer sheriff"
)
_PRONOUNS = listed(
    "i me we us you he him she her it they them who which that this these those one ones others everyone anybody"
    " someone"
)
# The words by which a first-person text calls its writer.
WRITER = frozenset({"the author", "the writer", "i"})
# A content of so many words says something even without a verb ("allegations of poor leadership within the forces").
LONG = 5


def states(analysis: Analysis, act: Attribution) -> bool:
    """Whether something is put forward: not a mere object ("praised the mayor")."""
    words = [t for s in act.content_spans for t in tokens_in(analysis, s) if t.pos != "PUNCT"]
    return len(words) >= LONG or any(t.pos in {"VERB", "AUX"} for t in words)


def statements(analysis: Analysis, source: Source) -> list[Attribution]:
    """What a voice puts forward."""
    return [a for a in acts_of(analysis, source.id) if states(analysis, a)]


def unresolved(source: Source) -> bool:
    """Whether the voice is only a pronoun: who it is was not found out, so nothing is said of its name."""
    return source.name.lower() in _PRONOUNS or source.name.lower().removeprefix("the ") in _PRONOUNS


def nameless(analysis: Analysis, source: Source) -> bool:
    """Whether a voice is somebody, or some people, who could have been named and are not."""
    if (
        source.naming == "vague"
        or source.kind in {"document", "medium"}
        or unresolved(source)
        or source.name.lower() in WRITER
    ):
        return False
    head = _head(analysis, source)
    if head is None:
        return False
    lemma = head.lemma.lower()
    if source.naming == "named":
        return head.tag == "NNS" and lemma in ASKABLE  # "Norwegian officials": a land is named, and nobody
    if source.kind == "person":
        if any(t.text.lower() in {"my", "our"} for t in _left(analysis, head)):
            return False  # the writer's own people
        return head.pos != "PRON" and not (lemma in ONE_AT_A_TIME and _unique(analysis, head))
    return source.kind in {"group", "unknown", "organization"} and lemma in ASKABLE


def _head(analysis: Analysis, source: Source) -> Token | None:
    """The head noun of the voice's name, at the mention where it is written so."""
    for span in sorted(source.mentions, key=lambda s: s[0] - s[1]):
        tokens = tokens_in(analysis, span)
        inside = {t.i for t in tokens}
        tops = [t for t in tokens if (t.head not in inside or t.head == t.i) and t.pos in {"NOUN", "PROPN", "PRON"}]
        if tops and tops[0].pos != "PRON":
            return tops[0]
    return None


def _unique(analysis: Analysis, head: Token) -> bool:
    """ "The mayor", "Norway's transport minister", "the head of the bank": not "a former minister", "one commander"."""
    left = _left(analysis, head)
    words = {t.text.lower() for t in left}
    if words & {"a", "an", "one", "another", "some", "former", "senior", "junior", "deputy"}:
        return False
    return bool(words & {"the", "his", "her", "its", "their"}) or any(t.dep == "poss" for t in left)


def _left(analysis: Analysis, head: Token) -> list[Token]:
    """The words of a noun's phrase before it."""
    return [t for t in analysis.parse.tokens[max(0, head.i - 8) : head.i] if t.head == head.i]
