"""What a source may say of itself, and how it calls a thing untrue."""

from __future__ import annotations

from rashomon.firmness.lexicon.words import words

#: Verbs of feeling, liking and wishing.
FEELING = words("""
hope fear wish want desire like love hate loathe despise prefer support back oppose favor favour welcome appreciate
respect admire trust regret care worry enjoy dread endorse doubt
""")

#: Words of feeling after "be" and "feel".
FEELINGS = words("""
pleased happy glad delighted thrilled proud grateful thankful sorry sad saddened disappointed worried concerned
confident hopeful optimistic pessimistic afraid scared angry furious upset frustrated surprised shocked appalled
disgusted excited eager convinced satisfied troubled honored honoured outraged alarmed attracted tired comfortable
uncomfortable opposed horrified devastated heartbroken humbled skeptical reluctant interested ashamed against
unhappy dismayed relieved embarrassed encouraged impressed inspired moved stunned baffled puzzled annoyed offended
terrified heartened
""")

#: What one is who takes a side: "he is a strong advocate".
SIDES = words("advocate supporter believer proponent opponent fan admirer critic backer defender skeptic foe")

#: Words of readiness to act: what follows is promised.
READINESS = words("ready willing prepared committed determined resolved obligated")

#: Words for what is not so.
FALSE = words("""
false untrue lie lies fabrication fabricated nonsense baseless groundless unfounded fake hoax fiction slander
falsehood disinformation propaganda
""")

#: Things that one calls false.
FALSE_THINGS = words("""
claim allegation accusation report story rumor rumour charge statement information assertion suggestion
""")

#: Bodies that act for who speaks: "our troops", "his government".
ACTING_FOR = words("""
troop force army navy government administration campaign office party company team group country nation ministry
department agency police man fighter soldier unit movement side staff committee council union organization
""")

#: Sources whose future is what was agreed.
AGREEMENTS = words("deal agreement accord pact treaty truce ceasefire armistice")

#: What one says of oneself when one denies in reported speech: "said she rejected the charge".
DENYING = words("deny reject refute rebut repudiate disavow dispute")

#: What there is said to be none of where something is denied: "there is no truth to it".
FOUNDATIONS = words("truth basis substance foundation merit")

#: What one says something is not, of one's own: "that was not her view".
NOT_MINE = words("view position intention opinion belief stance")
