"""Which voices an editor would ask after: tables of heads of phrases, and what counts as a statement."""

from __future__ import annotations

import re

from rashomon.findings.say import act_spans, acts_of, listed, sentence_numbers, tokens_in
from rashomon.records import Analysis, Attribution, Source, Token

# Groups of people who could have been named: by office, trade, or by what they saw.
ASKABLE = listed(
    "adviser advisor agent aide ambassador analyst associate attorney authority bystander captain captive chief"
    " colleague commander consultant contractor counselor defector deputy detainee detective diplomat doctor"
    " driver economist employee engineer envoy executive expert eyewitness firefighter fisherman guard guest"
    " hostage insider inspector intermediary investigator investor journalist lawyer manager medic mediator"
    " monitor neighbor neighbour negotiator nurse observer officer official operative organiser organizer owner"
    " paramedic participant passenger pilot prisoner prosecutor regulator relative reporter rescuer researcher"
    " resident scientist secretary soldier source specialist spokesman spokesperson spokespeople spokeswoman staff"
    " staffer strategist surgeon survivor teacher technician veteran victim villager witness worker"
)
# Informants, also where "the" points back to one: the text calls them so because it names them nowhere.
_INFORMANTS = listed("source official spokesman spokeswoman spokesperson aide insider diplomat informant whistleblower")
# Offices of which there is one at a time: whoever holds it can be looked up.
ONE_AT_A_TIME = listed(
    "president premier chancellor king queen pope prince princess governor mayor minister prime-minister"
    " ambassador speaker chairman chairwoman chairperson chair director head chief commissioner commander"
    " secretary bishop archbishop ceo treasurer sheriff"
)
_PRONOUNS = listed(
    "i me we us you he him she her it they them who which that this these those one ones others everyone anybody"
    " someone everybody all nobody none both neither thousands millions hundreds dozens"
)
_HANGING = listed("whose his her their its your my our this that these those")
# "People" are a voice where they are said to be close to a matter.
_CLOSE = listed("familiar briefed close knowledge involved aware informed who")
# The words by which a first-person text calls its writer.
WRITER = frozenset({"the author", "the writer", "i"})
# A content of so many words says something even without a verb ("allegations of poor leadership within the forces").
LONG = 5
# Verbs and nouns by which facts are told.
_TELLING = listed(
    "accord accuse acknowledge add admit advise affirm allege announce argue assert attribute blame caution charge cite"
    " claim clarify comment complain concede conclude confirm contend count declare describe detail disclose emphasize"
    " emphasise estimate explain find forecast highlight indicate inform insist maintain mention note observe point"
    " predict project put quote recall reckon record recount remark repeat report reveal say show state stress suggest"
    " tell testify tweet underline underscore warn write account accusation announcement statement"
)
_NAMES = re.compile(r",\s(?:[^,]*\s)?(?:[A-Z][\w.’'-]+\s)+(?:“[^”]*”\s|\"[^\"]*\"\s)?[A-Z][\w’'-]+")
# A share of those who were asked, not a voice.
_SHARE = re.compile(r"\b(?:percent|per cent)\b|%|^\d", re.IGNORECASE)
# The sentences in which a text brings in somebody whom it names at once.
OPENING = 3


def states(analysis: Analysis, act: Attribution) -> bool:
    """Whether something is put forward: not a mere object ("praised the mayor")."""
    words = [t for s in act.content_spans for t in tokens_in(analysis, s) if t.pos != "PUNCT"]
    return len(words) >= LONG or any(t.pos in {"VERB", "AUX"} for t in words)


def reports(analysis: Analysis, act: Attribution) -> bool:
    """Whether an attribution tells of facts, by its verb of saying: not an offer, a vote or a deed."""
    if act.stance not in {"asserts", "predicts"} or not states(analysis, act):
        return False
    return any(t.lemma.lower() in _TELLING for s in act.cue_spans for t in tokens_in(analysis, s))


def statements(analysis: Analysis, source: Source) -> list[Attribution]:
    """What a voice puts forward."""
    return [a for a in acts_of(analysis, source.id) if states(analysis, a)]


def unresolved(source: Source) -> bool:
    """Whether the voice is only a pronoun, or hangs on one: nothing is said of a name that was not found."""
    words = source.name.lower().removeprefix("the ").removeprefix("not ").split()
    if _SHARE.search(source.name):
        return True
    return not words or (len(words) == 1 and words[0] in _PRONOUNS) or words[0] in _HANGING


def nameless(analysis: Analysis, source: Source) -> bool:
    """Whether a voice is somebody, or some people, who could have been named and are not."""
    if source.naming == "vague" or source.kind in {"document", "medium"} or unresolved(source):
        return False
    head = _head(analysis, source)
    if _NAMES.search(source.name):
        return False  # "her niece, Ana Prem": a name after all
    if head is None or head.tag not in {"NN", "NNS"} or source.name.lower() in WRITER:
        return False
    if any(t.head == head.i and t.dep == "conj" and t.pos == "PROPN" for t in _around(analysis, head)):
        return False  # "the sheriff's office and deputies": one of them is named
    if head.dep == "conj" and analysis.parse.tokens[head.head].pos == "PROPN":
        return False
    lemma = head.lemma.lower()
    if source.naming == "named":
        return head.tag == "NNS" and lemma in ASKABLE  # "Norwegian officials": a land is named, and nobody
    if source.kind == "person":
        return _stranger(analysis, head, lemma) and not _named_next(analysis, source)
    return source.kind in {"group", "unknown", "organization"} and (lemma in ASKABLE or close(source))


def close(source: Source) -> bool:
    """Whether "people" are said to be close to a matter: "people familiar with the talks"."""
    words = {w.lower() for w in source.name.split()}
    return "people" in words and bool(words & _CLOSE)


def _stranger(analysis: Analysis, head: Token, lemma: str) -> bool:
    """Whether a person's description does not point back to somebody whom the text has named."""
    left = {t.text.lower() for t in _left(analysis, head)}
    if left & {"my", "our", "that", "this", "such"}:
        return False
    if (left & {"the", "both"} and lemma not in _INFORMANTS) or lemma in {"candidate", "nominee", "contender"}:
        return False
    return not (lemma in ONE_AT_A_TIME and _unique(analysis, head))


def _named_next(analysis: Analysis, source: Source) -> bool:
    """Whether a voice of the first sentences is named in the next: "A former mayor says ...", then who that is."""
    last = max(_sentences(analysis, acts_of(analysis, source.id)), default=OPENING)
    named = {s.id for s in analysis.sources if s.naming == "named" and s.kind == "person"}
    next_ones = _sentences(analysis, [a for a in analysis.attributions if a.source in named])
    return last < OPENING and any(last <= i <= last + OPENING for i in next_ones)


def _sentences(analysis: Analysis, acts: list[Attribution]) -> frozenset[int]:
    return sentence_numbers(analysis, [s for a in acts for s in act_spans(a)])


def _head(analysis: Analysis, source: Source) -> Token | None:
    """The head noun of the voice's name, at the mention where it is written so, or before "who"."""
    for span in sorted(source.mentions, key=lambda s: s[0] - s[1]):
        tokens = tokens_in(analysis, span)
        inside = {t.i for t in tokens}
        for top in (t for t in tokens if (t.head not in inside or t.head == t.i)):
            noun = _antecedent(analysis, top) if top.tag in {"WP", "WDT"} else top
            if noun is not None and noun.pos in {"NOUN", "PROPN"}:
                return noun
    return None


def _antecedent(analysis: Analysis, relative: Token) -> Token | None:
    """The noun that a relative pronoun stands for."""
    verb = analysis.parse.tokens[relative.head]
    return analysis.parse.tokens[verb.head] if verb.dep == "relcl" else None


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


def _around(analysis: Analysis, head: Token) -> tuple[Token, ...]:
    return analysis.parse.tokens[max(0, head.i - 12) : head.i + 12]
