"""Causes and other statements of a matter to accounts: put forward, denied, taken back."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from rashomon.relations.accounts.drafts import Bond, Draft
from rashomon.relations.accounts.words import readable, said_in
from rashomon.relations.lexicon import stem
from rashomon.relations.matters.contested import EMPTY, answers, denial, denied_words, outright, sides
from rashomon.relations.matters.questions import Question
from rashomon.relations.origins.trace import Tracer
from rashomon.relations.pile import Page
from rashomon.relations.points.causes import Answer, by_somebody, motive, one_effect, same_cause
from rashomon.relations.points.points import Point
from rashomon.relations.wording import clip, wording


def causes(question: Question, points: Sequence[Point]) -> tuple[list[Draft], list[Bond]]:
    """Accounts of a cause: what is given as the cause, and by whom it is denied."""
    drafts: list[Draft] = []
    for n in question.members:
        one, answer = points[n], question.causes[n]
        denied = (one.stance == "denies") != (answer.negated and one.claim.polarity == "affirmed")
        if answer.righted:
            denied = one.act is not None and one.act.stance == "denies"
        stance = "denies" if denied else "asserts"
        fits = (d for d in drafts if d.stance == stance and d.answer and same_cause(d.answer.stems, answer.stems))
        home = next(fits, None)
        if home is None:
            drafts.append(Draft(clip(answer.words, 60), [one], stance, answer, head="not " if denied else ""))
        else:
            home.members.append(one)
    bonds = []
    for i, a in enumerate(drafts):
        for j in range(i + 1, len(drafts)):
            b = drafts[j]
            if a.answer is None or b.answer is None:
                continue
            same = same_cause(a.answer.stems, b.answer.stems)
            refs = (a.members[0].ref, b.members[0].ref)
            if same and a.stance != b.stance:
                bonds.append(Bond(i, j, "contested", "One gives as the cause what the other denies.", refs))
            elif not same and a.stance == b.stance == "asserts" and one_effect(a.answer, b.answer) and _rivals(a, b):
                if not (_firm(a) and _firm(b) and _exclusive(a.answer, b.answer)):
                    bonds.append(Bond(i, j, "untold", "Both may have played a part.", refs))
                    continue
                hedged = all(m.hedged for m in a.members) or all(m.hedged for m in b.members)
                why = "They give different causes" + (", one of them with a hedge." if hedged else ".")
                bonds.append(Bond(i, j, "conflict", why, refs))
    return drafts, bonds


def _exclusive(a: Answer, b: Answer) -> bool:
    """Whether of two causes only one can be the cause: not two things that a deed was about, nor one of these and
    who did it."""
    return not (motive(a) or by_somebody(a)) or not (motive(b) or by_somebody(b)) or (by_somebody(a) and by_somebody(b))


def _firm(one: Draft) -> bool:
    """Whether a source puts a cause forward, in the few words of a thing or deed."""
    sourced = any(m.source is not None for m in one.members)
    if not sourced or one.answer is None or len(one.answer.words.split()) > FEW_WORDS:
        return False
    return _CLAUSE.search(one.answer.words) is None


# A cause that is told of a pronoun: what that stands for is not told.
_CLAUSE = re.compile(r"^(?:he|she|it|they|we|you|i|there|what|how|knowing|having|being)\b", re.IGNORECASE)


def _rivals(a: Draft, b: Draft) -> bool:
    """Whether two causes are put forward by two voices; one voice may name several, and so may one text by itself."""
    mine, theirs = ({m.source.name if m.source else m.document for m in d.members} for d in (a, b))
    return not mine & theirs


Alike = Callable[[frozenset[str], frozenset[str]], float]
FEW_WORDS = 8  # words of a cause that names one thing
NEARLY = 0.8  # share of the likeness of the likest statement from which on another may name what is disputed
ANSWERS = 0.6  # likeness from which on a statement in the negative may answer another


def statements(
    question: Question, points: Sequence[Point], texts: Mapping[str, Page], alike: Alike
) -> tuple[list[Draft], list[Bond]]:
    """Accounts of a statement: those who put it forward, and those who deny it in so many words.

    What is only put in the negative answers those that say nearly the same; otherwise it is another matter.
    """
    members = [points[n] for n in question.members]
    denied = [m for m in members if m.stance in {"denies", "doubts"} and not _same_voice(m, members, alike)]
    held = [m for m in members if m not in denied]
    if not denied or not held:
        draft = Draft(said_in(members, texts), members, "denies" if denied else "asserts")
        return [draft], _doubted(members, texts)
    drafts = [Draft(said_in(held, texts), held, "asserts"), Draft(said_in(denied, texts), denied, "denies")]
    told = _denied(held, denied, texts)
    if told is not None:
        drafts[1].head = "denied: "
        return drafts, [Bond(0, 1, "contested", "One voice denies what another says.", (told[0].ref, told[1].ref))]
    pair = next(
        ((a, b) for a in held for b in denied if alike(a.stems, b.stems) >= ANSWERS and not _un(a, texts)), None
    )
    if pair is None:
        return [drafts[0] if _spread(held) >= _spread(denied) else drafts[1]], []
    refs = (pair[0].ref, pair[1].ref)
    return drafts, [
        Bond(0, 1, "scope", "One is put in the negative; whether it answers the other can't be told.", refs)
    ]


def _denied(held: Sequence[Point], denied: Sequence[Point], texts: Mapping[str, Page]) -> tuple[Point, Point] | None:
    """A statement, and one that denies it in so many words."""
    pages = {m.page: texts[m.document] for m in (*held, *denied)}
    names = {stem(w) for p in pages.values() for w in p.names}
    for one in denied:
        found = denial(one, texts[one.document])
        if found is None or not found.outright:
            continue
        for other in held:
            if answers(found, one, other, pages, names):
                return other, one
    return None


def contested(
    question: Question, points: Sequence[Point], texts: Mapping[str, Page], alike: Alike
) -> tuple[list[Draft], list[Bond]]:
    """Accounts of what somebody denies: those who put it forward, and those who deny it.

    It is named by the words that are likest to a denial.
    """
    members = [points[n] for n in question.members]
    held, denied = sides(members, {m.page: texts[m.document] for m in members})
    best = max(alike(m.stems, d.stems) for m in held for d in denied)
    likest = [m for m in held if max(alike(m.stems, d.stems) for d in denied) >= NEARLY * best]
    label = said_in(likest if readable(likest, texts) else held, texts)
    own = [d for d in denied if denied_words(d, texts[d.document]) - EMPTY and outright(d, texts[d.document])]
    if any(outright(d, texts[d.document]) for d in denied):
        words, head = (said_in(own, texts) if own else "") or label, "denied: "
    else:
        words, head = said_in(denied, texts), ""
    drafts = [Draft(label, held, "asserts"), Draft(words, denied, "denies", head=head)]
    explicit = next((m for m in denied if m.act is not None and m.act.stance == "denies"), denied[0])
    return drafts, [Bond(0, 1, "contested", "One voice denies what another says.", (held[0].ref, explicit.ref))]


# Words that reject a story. What they reject is not told by the words themselves.
_REJECTS = re.compile(
    r"\b(?:hoax(?:es)?|fabricat(?:ed|ion)|debunk(?:s|ed)?|disprove[sdn]?|untrue|no truth|(?:not|n[’']t) (?:\w+ )?true|"
    r"(?:is|are|was|were) (?:\w+ ){0,2}(?:false|fake|bogus|phony)(?=[.,;:!?”\"]|\s+(?:and|or|but)\b|$)|"
    r"(?:false|fake|bogus|phony) (?:\w+ )?(?:claims?|reports?|stor(?:y|ies)|rumou?rs?|news|articles?|posts?|"
    r"quot(?:es?|ations?)|allegations?|sites?|announcements?|statements?))\b",
    re.IGNORECASE,
)


def _doubted(members: Sequence[Point], texts: Mapping[str, Page]) -> list[Bond]:
    """A mark that a text rejects something in the sentence of a claim or one beside it: maybe the claim, maybe not."""
    for one in members:
        page = texts[one.document]
        at = page.sentence_of(one.claim.spans[0][0])
        around = page.sentences[max(0, at - 1) : at + 2]
        found = _REJECTS.search(page.text, around[0][0], around[-1][1]) if around else None
        if found is not None:
            why = f"Beside this one text rejects something (“{found.group()}”); whether that is meant can't be told."
            return [Bond(0, 0, "untold", why, (one.ref,))]
    return []


def _same_voice(one: Point, members: Sequence[Point], alike: Alike) -> bool:
    """Whether a statement with a negative in it is what its own voice puts forward elsewhere: it answers nobody."""
    if one.source is None or (one.act is not None and one.act.stance == "denies"):
        return False
    return any(
        m.source is not None
        and m.source.name == one.source.name
        and m.stance not in {"denies", "doubts"}
        and alike(m.stems, one.stems) >= SURE
        for m in members
    )


# A negative within a word: what it says is put in the negative already.
_UN = re.compile(r"\b(?:non-|not |no |never |without |cannot |un(?:able|likely|clear|known)\b)|n[’']t\b", re.IGNORECASE)


def _un(one: Point, texts: Mapping[str, Page]) -> bool:
    return _UN.search(wording(one.claim, texts[one.document].text)) is not None


def _spread(members: Sequence[Point]) -> int:
    return len({m.document for m in members})


_TAKEN_BACK = re.compile(
    r"\b(?:withdr[ae]ws?|withdrew|withdrawn|retracts?|retracted|takes? back|took back|corrects?|corrected|"
    r"(?:was|were) (?:wrong|incorrect|mistaken|erroneous)|incorrectly|erroneously|should (?:not )?have said)\b",
    re.IGNORECASE,
)
NEARBY = 400  # characters after a claim in which its text must say that it is taken back
SURE = 0.5  # likeness of the claim put forward and the one taken back


def withdrawn(drafts: Sequence[Draft], pages: Mapping[str, Page], tracer: Tracer) -> list[Bond]:
    """Statements that an outlet put forward and takes back in so many words, in a later text of its own."""
    bonds = []
    for n, draft in enumerate(drafts):
        for new in draft.members:
            page = pages[new.document]
            if new.quantity is not None or not _TAKEN_BACK.search(page.text, new.start, new.start + NEARBY):
                continue
            olds = [m for m in draft.members if _own_earlier(m, new, pages)]
            old = next((m for m in olds if tracer.alike.alike(m.stems, new.stems) >= SURE), None)
            if old is not None:
                why = "The outlet that put it forward takes it back."
                bonds.append(Bond(n, n, "withdrawn", why, (old.ref, new.ref)))
                break
    return bonds


def _own_earlier(old: Point, new: Point, pages: Mapping[str, Page]) -> bool:
    """Whether `old` stands in an earlier text of the outlet of `new`: by publisher, or by its name at the head."""
    here, there = pages[new.document], pages[old.document]
    if here.id == there.id or not there.publisher or (here.day or 10**7) <= (there.day or 0):
        return False
    return here.publisher == there.publisher or (not here.publisher and there.publisher in here.text[:200])
