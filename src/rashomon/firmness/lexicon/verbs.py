"""Reporting verbs by what they do with their content, as lemmas in American spelling.

The groups follow the usual classes of speech-act verbs (Searle 1976: assertives, directives, commissives, expressives;
Levin 1993, classes 29-31 and 37), cut to the stances that a record can hold. Where a verb has several senses, the one
usual in news decides.
"""

from __future__ import annotations

from rashomon.firmness.lexicon.words import words

#: stance -> verbs. `content`: the verb says only that it was said, and what was said decides. `argued`: a case is
#: made, and only a demand or a question in what was said counts.
VERBS: dict[str, str] = {
    "asserts": """
        accuse blame charge implicate indict fault criticize critique attack assail slam blast bash hammer lambaste
        lambast castigate berate rebuke reprimand admonish condemn denounce deplore protest mock ridicule deride
        lampoon taunt jeer boo insult disparage denigrate belittle demean malign vilify smear skewer savage pillory
        excoriate eviscerate rip hit knock ding trash pan scorch torch zing needle tweak troll pummel trounce lash
        rail chastise censure upbraid call brand label dub name term style describe characterize depict portray
        paint cast frame liken compare contrast equate rate rank grade score identify define classify categorize
        praise laud hail applaud commend compliment congratulate thank credit salute celebrate honor cheer tout
        extol herald trumpet acclaim glorify vouch cite list refer reference mention invoke allude detail outline
        discuss debate cover review summarize analyze recap address touch present unveil release issue introduce
        include display feature offer show demonstrate prove illustrate document establish verify find discover
        detect determine learn calculate compute pinpoint trace attribute ascribe link connect tie associate recall
        remember reminisce recollect defend apologize express lie exaggerate overstate understate downplay minimize
        deflect spin peddle fabricate mischaracterize misstate misrepresent distort obfuscate dodge spar quarrel
        quibble clash bicker rule convict acquit sentence translate interpret lift legalize ban point speak talk
        hear
    """,
    "content": """
        say tell write add state tweet retweet post text email blog message wire cable telegraph note remark observe
        comment announce declare report relay explain assert claim allege purport suggest imply hint signal
        insinuate intimate indicate reply respond answer retort counter rejoin reiterate repeat restate continue
        conclude finish begin open close sum acknowledge admit concede confess confirm affirm reaffirm attest
        certify reveal disclose divulge remind recount narrate relate testify swear depose joke quip deadpan
        wisecrack crack shout yell scream holler bellow bark snap whisper mutter mumble murmur chant cry exclaim
        proclaim pronounce opine muse reflect ruminate philosophize inform notify apprise brief caution warn quote
        read run voice utter verbalize put phrase word venture volunteer interject interrupt chime chide scold gush
        enthuse croon crow thunder intone drawl sneer scoff hiss sniff snarl growl grumble moan groan sob weep sigh
        laugh chuckle smile grin shrug nod beam boast brag vent rant rave fume rage seethe preach lecture sermonize
        stipulate specify clarify elaborate expound spell publish print carry broadcast reason rationalize theorize
        posit postulate hypothesize speculate surmise submit plead proffer confide tip leak assess estimate
    """,
    "argued": """
        argue contend maintain insist stress emphasize underscore underline highlight persist justify complain
        lament bemoan bewail decry agree concur echo assure reassure convince persuade
    """,
    "believes": """
        believe think feel hope wish want desire fear dread worry like love hate loathe despise dislike detest adore
        admire respect revere cherish appreciate value enjoy relish resent regret mourn envy trust know realize
        recognize understand comprehend grasp see view regard consider deem perceive sense notice imagine suppose
        assume presume guess reckon figure prefer favor support back endorse embrace welcome accept approve condone
        tolerate decide choose opt elect resolve vote care mind side sympathize empathize judge seek aim aspire
        yearn long crave covet strive mean need focus dedicate devote tend lean contemplate mull weigh evaluate
        conceive misunderstand misjudge forget ignore nominate appoint vie prioritize suspect gather
    """,
    "predicts": """
        predict forecast foresee project expect anticipate envision envisage foretell prophesy bet augur portend
        foreshadow
    """,
    "promises": """
        vow pledge promise threaten commit undertake guarantee plan intend
    """,
    "demands": """
        demand urge request implore beg beseech exhort appeal petition press lobby pressure push order command
        instruct require mandate oblige obligate compel summon propose recommend advise counsel prescribe advocate
        champion promote encourage campaign agitate clamor solicit bid entreat enjoin subpoena sue rally motion
        impose prohibit forbid dictate dare
    """,
    "asks": """
        ask inquire enquire wonder probe grill quiz examine investigate interview survey poll query
    """,
    "doubts": """
        doubt question distrust mistrust disbelieve challenge second-guess
    """,
    "denies": """
        deny reject refuse decline dismiss dispute refute rebut contradict disavow repudiate disclaim debunk gainsay
        negate oppose rebuff spurn snub renounce veto overrule overturn disallow contest disown resist balk demur
        object disagree dissent withhold forswear nix scotch discredit
    """,
}

#: Verbs that carry no force of their own when a telling word follows in the cue ("issued a statement saying").
LIGHT = words("""
be have do get go come keep take make give issue release publish file send deliver hold use begin start continue
proceed put set raise draw cast seek try attempt appear seem express post launch lay make offer record bring show
sign open add turn let help write run join produce present submit
""")

#: Verbs that are a demand where an infinitive is what was said ("told them to leave").
DEMANDING_WITH_INFINITIVE = words("ask tell warn caution remind advise encourage invite signal direct")

#: Verbs that are a demand where a gerund is what was said ("suggested leaving").
DEMANDING_WITH_GERUND = words("suggest propose recommend advise")

#: Verbs that are a demand where a bare verb with its subject is what was said ("suggested that she leave").
DEMANDING_WITH_SUBJUNCTIVE = words("suggest propose recommend insist ask request advise demand urge")

#: Verbs that are a promise where an infinitive is what was said ("offered to leave").
PROMISING_WITH_INFINITIVE = words("agree offer consent volunteer")

#: What a verb is where its object is a person: one challenges a rival, and questions a witness.
PERSON_OBJECT: dict[str, str] = {"challenge": "asserts", "question": "asks", "dismiss": "asserts", "contest": "asserts"}

#: Verbs that leave a question open where their object is one ("how many died is disputed").
OPEN_QUESTION = words("dispute contest debate challenge question")
