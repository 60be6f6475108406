"""Which earlier mention a pronoun goes back to: one table of weights, a threshold, a margin.

The features are those of salience-based resolution (Lappin & Leass, "An algorithm for pronominal anaphora resolution",
Computational Linguistics 20, 1994), with the turn of speakers added. Number, gender and sort exclude before weights
choose. Where nobody reaches the threshold, or two are level, the pronoun stays open.
"""

from __future__ import annotations

from dataclasses import dataclass

from rashomon.voices import pronoun_words as pw
from rashomon.voices.entity import Entity
from rashomon.voices.same_surname import dead
from rashomon.voices.view import View

# What speaks for a candidate, by its latest mentions. One visible table; nothing else is weighed.
WEIGHTS: dict[str, float] = {
    "each sentence back": -1.0,
    "same sentence": 0.3,
    "subject": 1.2,
    "main clause": 0.4,
    "speaker just before": 1.6,
    "speaker earlier": 0.5,
    "the cue goes on": 1.8,
    "named possessor only": -0.8,
    "inside somebody's words": -1.4,
    "known gender fits": 0.8,
    "said more than once": 0.35,
    "headline": -1.0,
    "another paragraph": -0.2,
    "parallel place": 0.3,
    "unnamed in passing": -0.9,
    "sort not known": -0.7,
    "a thing for a speaker": -1.2,
}
REACH = 5  # sentences
THRESHOLD = -2.2
MARGIN = 0.15
# Before a person whom "he" or "she" may as well mean, the best one must lead by more: a wrong name is worse than none.
# The least lead of a right choice on dev was 1.15 for whoever spoke last, and 2.1 for others.
# Where the other has been named since whoever spoke last, it must lead by most of all.
PERSON_MARGIN = {"spoke last": 1.0, "did not": 2.0, "passed over": 3.5}


@dataclass(frozen=True)
class Mention:
    """One mention on the walk through the text."""

    i: int
    entity: Entity
    sentence: int
    subject: bool
    main: bool
    quoted: bool
    speaker: bool
    possessor: bool


def fits(entity: Entity, number: str, gender: str) -> bool:
    """Whether number, gender and sort let a pronoun mean this one."""
    if number == "many":
        plural = entity.number == "many" or entity.sort == "group"
        return (plural and entity.noun not in pw.FIRST_PERSON) or (
            entity.sort in {"organization", "medium"} and entity.number != "one" and not entity.named
        )
    if entity.number == "many" or entity.noun in pw.FIRST_PERSON:
        return False
    if gender in {"m", "f"}:
        spoke = entity.sort == "unknown" and entity.named and entity.spoke
        return (entity.sort == "person" or spoke) and entity.gender in {"?", gender}
    if gender == "n":
        return entity.sort in {"organization", "document", "medium", "place", "group"}
    return True


def choose(
    view: View,
    i: int,
    number: str,
    gender: str,
    mentions: list[Mention],
    *,
    same_clause: frozenset[Entity],
    goes_on: bool | None,
) -> tuple[Entity | None, list[Entity]]:
    """The antecedent of the pronoun at token `i`, or None with the candidates left open, best first."""
    scored = scores(view, i, number, gender, mentions, same_clause, goes_on=goes_on)
    if not scored:
        return None, []
    ranked = sorted(scored.items(), key=lambda item: -item[1])
    best, top = ranked[0]
    second = ranked[1][1] if len(ranked) > 1 else float("-inf")
    margin = MARGIN
    if gender in {"m", "f"} and len(ranked) > 1 and ranked[1][0].sort == "person" and ranked[1][0].named:
        last = next((m.entity for m in reversed(mentions) if m.speaker and m.i < i), None)
        passed = best is last and _latest(ranked[1][0], mentions, i) > _latest(best, mentions, i)
        margin = PERSON_MARGIN["passed over" if passed else "spoke last" if best is last else "did not"]
    if top < THRESHOLD or top - second < margin:
        return None, [e for e, s in ranked[:3] if s >= top - 1.0]
    return best, []


def _latest(entity: Entity, mentions: list[Mention], i: int) -> int:
    """The last sentence before token `i` in which somebody is mentioned outside quoted words, or -1."""
    return next((m.sentence for m in reversed(mentions) if m.entity is entity and m.i < i and not m.quoted), -1)


def scores(
    view: View,
    i: int,
    number: str,
    gender: str,
    mentions: list[Mention],
    same_clause: frozenset[Entity],
    *,
    goes_on: bool | None,
) -> dict[Entity, float]:
    """Each candidate with its best score over its mentions in reach."""
    here = view.tokens[i].sentence
    subject = view.tokens[i].dep in {"nsubj", "nsubjpass"}
    quoted = view.quoted[i]
    speaks = goes_on is not None
    found: dict[Entity, float] = {}
    counts: dict[Entity, int] = {}
    last_speaker = next((m.entity for m in reversed(mentions) if m.speaker and m.i < i), None)
    for m in reversed(mentions):
        if here - m.sentence > REACH:
            break
        if m.i >= i or m.entity in same_clause or not fits(m.entity, number, gender):
            continue
        if speaks and m.entity.named and m.entity.sort == "person" and not m.entity.spoke and dead(view, m.entity):
            continue
        counts[m.entity] = counts.get(m.entity, 0) + 1
        score = WEIGHTS["each sentence back"] * (here - m.sentence)
        score += WEIGHTS["same sentence"] * (m.sentence == here)
        score += WEIGHTS["subject"] * m.subject + WEIGHTS["main clause"] * (m.main and m.subject)
        score += WEIGHTS["named possessor only"] * m.possessor
        score += WEIGHTS["inside somebody's words"] * (m.quoted and not quoted)
        score += WEIGHTS["headline"] * (view.headline(m.i) and not view.headline(i))
        score += WEIGHTS["another paragraph"] * (view.paragraph(m.i) != view.paragraph(i))
        score += WEIGHTS["parallel place"] * (m.subject == subject)
        score += WEIGHTS["unnamed in passing"] * (not m.entity.named and not m.speaker)
        score += WEIGHTS["sort not known"] * (m.entity.sort == "unknown")
        thing = m.entity.sort in {"document", "unknown"} and speaks and not m.speaker
        score += WEIGHTS["a thing for a speaker"] * thing
        if m.speaker:
            score += WEIGHTS["speaker just before" if m.entity is last_speaker else "speaker earlier"]
            score += WEIGHTS["the cue goes on"] * (bool(goes_on) and m.entity is last_speaker)
        if gender in {"m", "f"} and m.entity.gender == gender:
            score += WEIGHTS["known gender fits"]
        found[m.entity] = max(score, found.get(m.entity, float("-inf")))
    return {e: s + WEIGHTS["said more than once"] * (min(counts[e], 3) - 1) for e, s in found.items()}
