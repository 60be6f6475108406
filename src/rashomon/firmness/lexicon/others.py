"""Reporting nouns and adjectives by what they do with their content."""

from __future__ import annotations

from rashomon.firmness.lexicon.words import words

NOUNS: dict[str, str] = {
    "asserts": """
        critic accusation attack criticism critique condemnation complaint praise argument case assertion contention
        charge finding conclusion account description explanation excuse admission confession acknowledgment
        acknowledgement revelation disclosure testimony ruling verdict judgment judgement evidence analysis lesson
        message remark comment speech rhetoric insult jab slam rebuke apology mention reference discussion debate
        defense endorsement list assessment review rating rumor allegation claim
    """,
    "content": """
        statement word announcement response reply answer tweet post letter report story narrative suggestion
    """,
    "denies": """
        opponent denial rejection refusal objection opposition repudiation refutation rebuttal disagreement
        resistance veto
    """,
    "doubts": "doubt skepticism scepticism misgiving reservation disbelief distrust mistrust unease",
    "asks": "question query inquiry enquiry",
    "demands": """
        advocate champion demand call plea appeal request recommendation advice proposal petition order command
        instruction requirement push campaign bid ultimatum subpoena lawsuit motion injunction urging rally
    """,
    "promises": """
        promise pledge vow threat commitment agreement deal guarantee oath plan intention accord pact treaty
    """,
    "predicts": "prediction forecast projection expectation warning prognosis anticipation",
    "believes": """
        belief view opinion vote embrace supporter backer decision resolve hope fear worry concern wish desire
        support backing conviction feeling sense sentiment attitude preference respect admiration adulation love
        hatred dislike disdain contempt faith trust confidence passion interest enthusiasm priority focus goal aim
        dream eye mind understanding knowledge stance position perspective perception impression philosophy regret
        sympathy
    """,
}

ADJECTIVES: dict[str, str] = {
    "believes": """
        afraid angry angered anxious ashamed aware certain concerned confident content convinced delighted
        determined devastated disappointed disgusted eager excited fearful fond frightened frustrated furious glad
        grateful happy hopeful horrified hostile impressed inclined interested keen leery mindful offended
        optimistic outraged passionate pessimistic pleased proud ready reluctant sad satisfied scared sick sorry
        sure surprised supportive sympathetic terrified thankful thrilled tired troubled unaware unhappy unwilling
        upset wary weary willing worried puzzled shocked stunned dismayed alarmed appalled relieved dedicated
        committed devoted split divided enthusiastic comfortable uncomfortable sanguine upbeat bullish gloomy
        nervous
    """,
    "doubts": """
        doubtful skeptical sceptical dubious unconvinced uncertain unsure unclear incredulous suspicious unproven
    """,
    "asserts": "critical adamant emphatic blunt obvious clear apparent evident vocal candid accused",
    "predicts": "likely unlikely due expected bound poised predicted projected",
    "denies": "averse opposed",
    "promises": "obligated",
    "demands": "insistent",
}

#: Prepositions, marks and bare words that only hand over: the content decides.
HANDING_OVER = words("according accord per for in by of as from on under - -- – — : , \" “ ” ' ’ ‘ with to")
