# ruff: noqa: E501 - tables of words
"""What people are called: offices, what shows that somebody speaks for themselves, and the bare name in it all."""

from __future__ import annotations

import re

from rashomon.relations.lexicon import stem
from rashomon.relations.origins.bodies import BODY

OFFICE = re.compile(
    r"\b(?:chief executive|press officer|duty manager|chief of staff|ministers?|president|mayor|governor|spokes(?:man|woman|person|people)|chief|head|director|commander|commandant|general|colonel|brigadier|"
    r"major|captain|lieutenant|sergeant|corporal|admiral|sheriff|commissioner|secretary|ambassador|prosecutor|attorney|judge|magistrate|chairman|chairwoman|chair|"
    r"deputy|official|officer|superintendent|inspector|premier|chancellor|senator|coroner|principal|ceo|manager|"
    r"administrator|speaker|leader|supervisor|coordinator|registrar|rector|dean|bishop|constable|detective|marshal|"
    r"controller|overseer|treasurer|representative|envoy|sho|sgt|lt|capt|col|cpl|det|supt|insp|cmdr|maj|brig)\b",
    re.IGNORECASE,
)
# Those who say what they saw, or speak for nobody but themselves.
LAY = re.compile(
    r"\b(?:residents?|neighbou?rs?|(?:eye-?)?witness|survivor|passenger|passer-?by|bystander|onlooker|villager|tourist|visitor|customer|shopper|"
    r"shop ?keeper|shop assistant|vendor|trader|stallholder|baker|barber|farmer|fisherman|fishwife|shepherd|landlord|landlady|tenant|innkeeper|waiter|waitress|cook|"
    r"student|pupil|pensioner|driver|cyclist|motorist|commuter|trucker|housewife|widow|widower|father|mother|parent|brother|sister|son|daughter|"
    r"husband|wife|uncle|aunt|cousin|grand(?:father|mother|son|daughter)|friend|colleague|classmate|roommate|worker|miner|labou?rer|weaver|carpenter|"
    r"retired|former inmate|porter|beekeeper|gardener|sailor|deckhand|activist|blogger|poet|singer|"
    r"who (?:survived|saw|lives?|lived|witnessed|was (?:there|inside|on board|among|standing|passing|injured|hurt|rescued)|lost|escaped|fled|heard|watched|"
    r"sells|keeps|owns|rents|works nearby|sat|stood|fished))\b|^,? \(?\d\d\b|\baged \d\d\b",
    re.IGNORECASE,
)
# What one is to somebody, or does; a description by such a word may be the person whom another text names.
_DESCRIBED = re.compile(
    rf"{OFFICE.pattern}|\b(?:doctors?|surgeon|physician|lawyer|engineer|pilot|teacher|nurse|lecturer|professor|owner|father|mother|parent|brother|sister|"
    r"husband|wife|widow|uncle|aunt|son|daughter|grandfather|grandmother|manager|rep|representative|agent|publicist|vet|principal|priest|pastor|witness|driver|"
    r"survivor|passenger|neighbou?r|resident|captain|cop|policeman|policewoman|firefighter|paramedic)\b",
    re.IGNORECASE,
)
_TAIL = re.compile(r",? (?:of|from|with) (?:the )?(?=[A-Za-z])")
_LETTERS_BEHIND = re.compile(r"(?:KC|QC|MP|MD|MEP|PhD|Jr|Sr|OBE|MBE|CBE|III?|SJ)\.?,?")
_PARTICLES = frozenset("van von de der den bin al el da di du la le ter ten dos del abu ibn y".split())
_RANK = re.compile(
    rf"(?:(?i:{OFFICE.pattern})|Mr|Mrs|Ms|Dr|Sir|Dame|Prof|Professor|Rev|Reverend|Father|Sister|Brother|Justice|Lord|Lady|Sgt|Lt|Col|Gen|Capt|Cpl|Supt|Det|Insp|"
    r"Cllr|Councillor|Rep|Sen|Gov|Pvt|Private|CEO|CIO|CFO|COO|CTO|DI|DCI|DS|PC|WPC|SHO|SP|DSP|ACP|IG|Chief)\.?"
)
_PRONOUN = re.compile(r"(?:he|she|they|it|him|her|them|we|who)$", re.IGNORECASE)


# Those whom a text means by what they are, and not by a name that it keeps back.
_COLLECTIVE = re.compile(
    r"^(?:the |local |area |some of the )?(?:[\w’'-]+ ){0,2}(?:witnesses|neighbou?rs|residents|callers|relatives|family members|family|kin|friends|parents|survivors|passengers|"
    r"villagers|locals|bystanders|onlookers|students|colleagues|workers|employees|customers|siblings)\b",
    re.IGNORECASE,
)
_HIDDEN = re.compile(
    r"\b(?:sources?|insiders?|anonym\w*|unnamed|unidentified|familiar with|condition of|not (?:to )?be(?:ing)? named)\b",
    re.IGNORECASE,
)
_OF_SOMEBODY = re.compile(r"^(?:the|this|that|his|her|their|its|[\w’'.-]+(?: [\w’'.-]+)?[’']s?) ", re.IGNORECASE)


def is_collective(name: str) -> bool:
    """Whether people are meant of whom one with a name may be: "neighbours", "the boy's family"."""
    return bool(_COLLECTIVE.match(name)) and not _HIDDEN.search(name)


def is_pointed_at(name: str) -> bool:
    """Whether one is meant of whom the reader knows: "the suspect", "her lawyer"; no source that is kept back."""
    return bool(_OF_SOMEBODY.match(name)) and not _HIDDEN.search(name)


def described_as(words: str) -> frozenset[str]:
    """Stems of the words that say what somebody is: "the boy's father", "a police officer"."""
    return frozenset(stem(m.group().lower()) for m in _DESCRIBED.finditer(words))


def person_in(name: str) -> str:
    """The bare name of a person in what a source is called, without office, body and letters: "CFO Hale", "Mila Borne of the Orlem Police",
    "Orlem Police Station Inspector R. Hale", "Hale QC". Empty where what is left can be no person's."""
    called, _, behind_it = name.strip().rstrip(",").rpartition(", ")
    front = _TAIL.split(behind_it if OFFICE.search(called) else name.strip(), maxsplit=1)
    if len(front) > 1 and not BODY.search(front[1]):
        return ""
    words = front[0].split()
    while len(words) > 1 and _LETTERS_BEHIND.fullmatch(words[-1]):
        words.pop()
    kept: list[str] = []
    for word in reversed(words):
        if _RANK.fullmatch(word) or LAY.fullmatch(word):
            break
        if BODY.fullmatch(word) or not (word[0].isupper() or (kept and word in _PARTICLES)):
            return ""
        if word.endswith(("'s", "’s")) or len(kept) == 4:
            break
        kept.insert(0, word.rstrip(","))
    return " ".join(kept)


def is_pronoun(name: str) -> bool:
    """Whether a source stands there as a pronoun that nothing could be found for."""
    return bool(_PRONOUN.match(name.strip()))


def family_name(name: str) -> str:
    """The last word of a name, in small letters."""
    words = re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)*", name.replace("’", "'").lower().removesuffix("'s"))
    return words[-1].removesuffix("'s") if words else ""
