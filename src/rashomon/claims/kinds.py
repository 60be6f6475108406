"""Statement, judgement or question: what kind of claim the words of a clause make.

Tables of words of the language, no list of topics. A judgement values what it tells of ("a staggering rise",
"underscores the need"); prose that only connects ("the claim comes amid") stays a statement.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from rashomon.claims.words import Words, listed
from rashomon.records import Span, Token

Kind = Literal["statement", "judgement", "question"]

# Adjectives that value, whatever they are said of.
VALUING_ADJECTIVES = listed(
    """
    abhorrent abject abominable abysmal admirable alarming amateurish appalling astonishing astounding atrocious awful
    absurd baffling bizarre blatant bogus botched brazen breathtaking brilliant brutal callous chaotic chilling clumsy
    commendable contemptible courageous cowardly crushing cynical damning daunting deplorable despicable devastating
    disappointing disastrous disgraceful disgusting disingenuous dismal dismissive disturbing dreadful dubious
    egregious embarrassing exemplary extraordinary farcical feeble feckless flagrant flimsy foolish frightening
    ghastly glaring grotesque groundless heartbreaking heartening heinous heroic hollow hopeless horrendous horrible
    horrific horrifying humiliating hypocritical ill-advised ill-conceived ill-fated impressive inane incompetent
    incredible inept inexcusable inexplicable inspiring irresponsible jaw-dropping lacklustre lackluster lamentable
    laughable ludicrous magnificent masterful meagre meager misguided monstrous naive nightmarish notorious outlandish
    outrageous outstanding paltry pathetic perverse phony pitiful preposterous promising puzzling questionable reckless
    refreshing regrettable remarkable reprehensible repugnant ridiculous ruthless scandalous scathing senseless
    shabby shambolic shameful shameless shocking sinister sobering spectacular spurious staggering startling stunning
    stupid superb surprising suspicious telling terrible terrifying toothless tragic transparent troubling
    unacceptable unbelievable unconscionable unconvincing unfair unforgivable unfortunate unjust unprecedented
    unseemly unsettling vicious vile visionary wasteful wise wonderful worrying worrisome
    """
)

# Adjectives that value only as a predicate or with a degree ("highly sensitive" is not here: it only describes).
VALUING_ADVERBS = listed(
    """
    absurdly admirably alarmingly astonishingly bafflingly blatantly bravely brazenly brilliantly conveniently
    cynically disappointingly disgracefully disturbingly embarrassingly foolishly fortunately hopelessly incredibly
    inexplicably ironically irresponsibly laughably mercifully oddly outrageously pathetically predictably rightly
    sadly scandalously shamefully shamelessly shockingly strangely stunningly surprisingly suspiciously tellingly
    tragically unbelievably understandably undoubtedly unfairly unfortunately unjustly unquestionably unsurprisingly
    worryingly wrongly
    """
)

# Verbs by which a clause draws a lesson from what it tells, where their subject is a thing and no speaker.
LESSON_VERBS = listed("underscore underline illustrate exemplify epitomize epitomise betray bespeak")

# Verb, and the nouns that it takes in such a lesson.
LESSON_PHRASES: dict[str, frozenset[str]] = {
    "raise": listed("question doubt concern eyebrow alarm fear specter spectre"),
    "cast": listed("doubt shadow pall"),
    "speak": frozenset({"volume", "volumes"}),
    "beg": frozenset({"question"}),
    "fly": frozenset({"face"}),
    "strain": frozenset({"credulity", "belief"}),
    "defy": frozenset({"logic", "belief", "reason"}),
    "deal": frozenset({"blow"}),
    "send": frozenset({"signal", "message"}),
}

# Nouns that value.
VALUING_NOUNS = listed(
    """
    absurdity atrocity betrayal blunder catastrophe charade cowardice debacle disgrace embarrassment farce fiasco folly
    heroism humiliation hypocrisy incompetence injustice insult lunacy masterstroke mockery nightmare outrage
    recklessness sham shambles stupidity travesty triumph
    """
)

# The words by which a text says that something is open.
_OPEN = re.compile(
    r"""
    \b(?: (?:is|was|are|were|be|been|remain(?:s|ed)?|stay(?:s|ed)?|left|’s|'s)
          \s+(?:(?:still|also|as|yet|currently|largely|entirely|immediately|far|from|so|not|altogether)\s+){0,3}
          (?: unclear | unknown(?!\s+to\b) | uncertain | undetermined | unresolved | unanswered | unexplained
            | undecided | not\s+(?:\w+\s+){0,2}(?:clear|known|certain)\b | (?:an?\s+)?open\s+question | a\s+mystery
            | anyone[’']s\s+guess
            | to\s+be\s+(?:seen|determined|established|explained) )
      | (?:is|was|are|were)n[’']t\s+(?:(?:immediately|yet|entirely|exactly)\s+)?(?:clear|known)
      | remains?\s+(?:an?\s+)?(?:[\w-]+\s+(?:(?:but|and|or|,)\s+)?){0,5}?(?:question|mystery|puzzle)\b
        (?!\s+(?:of\s+time|mark))
      | far\s+from\s+(?:clear|certain)
      | (?:has|have|had)\s+(?:yet|still)\s+to\s+be\s+(?:determined|established|explained|identified|confirmed|clarified)
      | questions?\s+(?:still\s+)?remain(?:s|ed)?\b
      | no\s+one\s+(?:\w+\s+)?knows
    )
    """,
    re.IGNORECASE | re.VERBOSE,
)
_OPEN_HINT = re.compile(
    r"clear|unknown|known|certain|question|mystery|puzzle|seen|determined|resolved|answered|explained|established"
    r"|identified|confirmed|clarified|undecided|knows|guess",
    re.IGNORECASE,
)
_NOT_OPEN = re.compile(
    r"\b(?:no|without|never|not)\s+(?:\w+\s+)?(?:unclear|unknown|question|mystery|doubt)", re.IGNORECASE
)


def leaves_open(text: str, spans: Iterable[Span]) -> Span | None:
    """The words within the hull of `spans` by which the text says that something is open, or None."""
    ordered = sorted(spans)
    if not ordered:
        return None
    start, end = ordered[0][0], max(b for _, b in ordered)
    if not _OPEN_HINT.search(text, start, end):
        return None
    found = _OPEN.search(text, start, end)
    if found is None or _NOT_OPEN.search(text, max(start, found.start() - 12), found.end()):
        return None
    return found.span()


def own_kind(text: str, spans: tuple[Span, ...], words: Words, quoted: bytearray) -> Kind:
    """The kind of an own-voice clause."""
    tail = text[spans[-1][1] : spans[-1][1] + 3]
    if tail.lstrip("\"'”’) ").startswith("?") or leaves_open(text, spans):
        return "question"
    return "judgement" if _values(words.inside(spans), words, quoted) else "statement"


def _values(indices: list[int], words: Words, quoted: bytearray) -> bool:
    """Whether a word outside quotation marks values what the clause tells of."""
    for i in indices:
        if quoted[i]:
            continue
        token = words.tokens[i]
        lemma, word = token.lemma.lower(), token.text.lower()
        if token.entity and token.entity not in {"DATE", "TIME", "CARDINAL"}:
            continue  # part of a name
        if token.pos == "ADJ" or token.tag in {"VBG", "VBN"}:
            if word in VALUING_ADJECTIVES and token.dep in {"amod", "acomp", "oprd", "conj", "attr", "ROOT"}:
                return True
        elif (token.pos == "ADV" and word in VALUING_ADVERBS) or (token.pos == "NOUN" and lemma in VALUING_NOUNS):
            return True
        if token.pos == "VERB" and token.dep != "amod" and _lesson(i, lemma, words):
            return True
    return False


def _lesson(i: int, lemma: str, words: Words) -> bool:
    """Whether a verb draws a lesson: of a thing, "underscores"; or "raises questions"."""
    children = [words.tokens[c] for c in words.children[i]]
    if any(c.dep == "nsubj" and _somebody(c) for c in children):
        return False
    nouns = LESSON_PHRASES.get(lemma)
    return lemma in LESSON_VERBS or (
        nouns is not None and any(c.dep in {"dobj", "obj"} and c.lemma.lower() in nouns for c in children)
    )


def _somebody(subject: Token) -> bool:
    """Whether a subject speaks rather than shows: a name, or a pronoun for people."""
    return subject.pos in {"PROPN", "PRON"} and subject.text.lower() not in {"this", "that", "it", "which"}
