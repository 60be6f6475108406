"""Words by which an article endorses what it reports, or stands off from it.

Factive and semi-factive verbs (Kiparsky and Kiparsky 1970; Karttunen 1971) take their content for granted: who writes
that somebody "revealed" something says so too. Verbs of mere claiming leave it with the source.
"""

from __future__ import annotations

from rashomon.firmness.lexicon.words import words

ENDORSING = words("""
reveal disclose divulge acknowledge acknowledgment acknowledgement acknowledging concede admit admission confess
confession confirm reaffirm note noted notes remind know known realize recognize understand discover learn uncover
expose unearth lament bemoan bewail regret show shows demonstrate prove establish illustrate verify corroborate
aware obvious evident grateful frustrated glad sorry thankful proud ashamed revelation disclosure reminder
confirmation forget rightly correctly accurately
""")

#: Of nouns these alone, since "a show" or "a note" shows nothing.
ENDORSING_NOUNS = words(
    "acknowledgment acknowledgement admission confession revelation disclosure reminder confirmation"
)

DISTANCING = words("""
claim allege allegation allegedly purport purportedly pretend profess falsely baselessly wrongly incorrectly
inaccurately misleadingly dubiously erroneously fraudulently deceptively mistakenly misleading false bogus baseless
unfounded unsubstantiated unproven discredited debunked downplay deflect spin exaggerate overstate understate
inflate fabricate lie peddle mislead mischaracterize misrepresent misstate distort feign insinuate conjure concoct
so-called supposedly ostensibly self-styled self-proclaimed fearmonger
""")

#: Telling words that stand off where the article says that they were only tried: "sought to argue".
TRYING = words("seek try attempt effort attempting struggle scramble strain bid")

#: Words that keep a claiming word neutral: "claimed responsibility", "claimed victory", "lives claimed".
NEUTRAL_OBJECTS = words(
    "responsibility credit victory life asylum benefit status compensation refund title lives lead right"
)

#: Phrases by which the sentence around says that what was said lacks ground. Lower case, whole words.
WITHOUT_GROUND = (
    "without evidence",
    "without any evidence",
    "without proof",
    "without providing evidence",
    "without offering evidence",
    "without citing evidence",
    "without presenting evidence",
    "without offering any evidence",
    "without providing any evidence",
    "without offering proof",
    "without providing proof",
    "with no evidence",
    "no evidence to support",
    "no evidence to back",
    "provided no evidence",
    "offered no evidence",
    "gave no evidence",
    "cited no evidence",
    "presented no evidence",
    "did not provide evidence",
    "did not offer evidence",
    "without a shred of evidence",
    "without basis",
    "without foundation",
)
