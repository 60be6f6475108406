"""Voices that the tagger made up: hearers and bystanders taken for speakers, nobody in particular, dumb things.

A guard after the tagger, by syntax and word classes, not by topic. "The baker had been warned that" has a hearer as its
subject, so the speaker is left open. A source sought in another sentence gives way to the verb's own subject, and to
nobody where another person is named beside the verb. "Those who reject", "readers who wish" describe whoever fits: such
acts are `unreal`. Where the tagger itself is very unsure, only words of saying or somebody who can say it are kept.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from msgspec.structs import replace

from rashomon.records import Parse, Span, Spotted, Token


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Verbs whose passive has the hearer as its subject.
HEARD = _words("tell warn inform notify remind brief assure advise caution alert apprise")
#: Antecedents of "who" that name nobody: whoever fits.
WHOEVER = _words("those anyone anybody everyone everybody reader viewer listener whoever")
WHO = _words("who that whoever")
#: Words of saying and thinking: verbs and their nouns.
TELLING = _words("""
accord accuse acknowledge add admit advise affirm agree allege allegation announce announcement answer apologize appeal
argue ask assert assertion assure attack believe blame boast brand call caution charge claim comment complain complaint
concede conclude condemn confirm contend credit criticize declare decline defend demand denial denounce deny describe
disclose dismiss dispute doubt echo emphasize endorse estimate expect explain express fear feel forecast hail hope
indicate inform insist insinuate joke lament maintain mention note oppose opinion order plan pledge praise predict
press proclaim project promise propose protest question quote read reaffirm reason recall recommend refuse reject
remark remind repeat reply report request respond retort reveal ridicule rule say speak speculate state statement stress
suggest support swear talk tell testify testimony think threat threaten tout tweet uphold urge view voice vow want warn
warning wish wonder worry write agree consider regard see know find rate disagree discuss examine convince assessment
pronouncement refuse implication criticism opponent intend show reportedly allegedly supposedly apparently purportedly
""")
#: Below it, the tagger's word alone is not enough. Chosen on dev, where scores rise by it.
UNSURE, VERY_UNSURE = 0.3, 0.15
#: From here on "those who say" are taken for people who said so.
SURE = 0.5
_BELONGING = _words("det amod compound nummod poss nmod case prep pobj quantmod advmod npadvmod punct cc conj predet")
_BESIDE_VERB = _words("dobj dative pobj poss compound")  # whom it is told, of whom it is told
_AGENTS = frozenset({"PERSON", "ORG", "NORP", "GPE"})
_PERSONAL = _words("i you he she we they who someone somebody his her their my our whose")


def heard(parse: Parse, spotted: tuple[Spotted, ...]) -> tuple[Spotted, ...]:
    """The attributions without those that no one makes, without sources that only hear; "those who" only supposed."""
    starts, ends = [t.start for t in parse.tokens], [t.end for t in parse.tokens]

    def inside(spans: tuple[Span, ...]) -> list[Token]:
        return [parse.tokens[i] for a, b in spans for i in range(bisect_right(ends, a), bisect_left(starts, b))]

    made = []
    for one in spotted:
        source, cue = inside(one.source_spans), inside(one.cue_spans)
        if not _credible(one, source, cue):
            continue
        subject = _own_subject(parse, one, source, cue)
        if subject is not None:
            made.append(replace(one, source_spans=(subject,)))
        elif _hearer(parse, source, cue) or _passed_over(parse, one, source, cue):
            made.append(replace(one, source_spans=()))
        else:
            made.append(replace(one, unreal=True) if one.score < SURE and _whoever(parse, source) else one)
    return tuple(made)


def _own_subject(parse: Parse, one: Spotted, source: list[Token], cue: list[Token]) -> Span | None:
    """Who says it by the grammar, where the source was looked for in another sentence than that of the verb."""
    if not source or not cue or {t.sentence for t in source} & {t.sentence for t in cue}:
        return None
    for verb in cue:
        if verb.pos != "VERB" or verb.lemma.lower() not in TELLING or verb.tag == "VBN":
            continue
        sentence = parse.sentences[verb.sentence]
        near = parse.tokens[sentence.first : sentence.last]
        subject = next((t for t in near if t.head == verb.i and t.dep == "nsubj"), None)
        if subject is None or any(a <= subject.start < b for a, b in (*one.content_spans, *parse.quotes)):
            continue
        below = {subject.i}
        for _ in range(4):  # the noun with what belongs to it, but no clause of its own
            below |= {t.i for t in near if t.head in below and t.dep in _BELONGING}
        first, last = subject.i, subject.i
        while first - 1 in below:
            first -= 1
        while last + 1 in below:
            last += 1
        return parse.tokens[first].start, parse.tokens[last].end
    return None


def _passed_over(parse: Parse, one: Spotted, source: list[Token], cue: list[Token]) -> bool:
    """Whether the source is of another sentence while somebody else is named beside the verb: then nobody is sure."""
    if not source or not cue or {t.sentence for t in source} & {t.sentence for t in cue}:
        return False
    sentence = parse.sentences[cue[0].sentence]
    return any(
        t.entity == "PERSON"
        and t.dep not in _BESIDE_VERB
        and not any(a <= t.start < b for a, b in (*one.content_spans, *parse.quotes))
        for t in parse.tokens[sentence.first : sentence.last]
    )


def _hearer(parse: Parse, source: list[Token], cue: list[Token]) -> bool:
    """Whether the source is the subject of "was told" and no "by" stands with it."""
    if any(t.dep == "agent" or t.lemma.lower() == "by" for t in (*source, *cue)):
        return False
    return any(
        t.dep == "nsubjpass" and parse.tokens[t.head] in cue and parse.tokens[t.head].lemma.lower() in HEARD
        for t in source
    )


def _whoever(parse: Parse, source: list[Token]) -> bool:
    """Whether the source is "who" of "those who", or such words with their "who"."""
    if not source:
        return False
    last = source[-1]
    if last.text.lower() not in WHO:
        return False
    if len(source) > 1:
        return source[-2].lemma.lower() in WHOEVER
    at = last
    for _ in range(4):
        above = parse.tokens[at.head]
        if at.dep == "relcl":
            return above.lemma.lower() in WHOEVER or above.text.lower() in WHOEVER
        if above.i == at.i:
            return False
        at = above
    return False


def _credible(one: Spotted, source: list[Token], cue: list[Token]) -> bool:
    """Whether an unsure attribution has a word of saying, or somebody who can say it; no source, no invented voice."""
    if not source or one.score >= UNSURE or any(t.lemma.lower() in TELLING for t in cue):
        return True
    return one.score >= VERY_UNSURE and any(t.entity in _AGENTS or t.text.lower() in _PERSONAL for t in source)
