"""Word lists of the language that the rules of this stage rest on. Lower case; nouns are lemmas unless said otherwise.

Own lists, written for this project from general knowledge of English news prose.
"""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    """The words of a list; an underscore stands for a space within one."""
    return frozenset(word.replace("_", " ") for word in words.split())


# ---------------------------------------------------------------- amounts, days, posts

AMOUNTS = _set("thousand hundred dozen million ten score number majority handful lot plenty couple")
QUANTIFIERS = _set(
    "some many most several few others other all none another any anyone everyone everybody somebody someone nobody "
    "people those these this that one two three half plenty dozens hundreds thousands millions more much"
)
# Words that make "minister" or "secretary" a certain post.
POSTS = _set(
    "prime foreign defence defense interior finance health justice transport security press state treasury education "
    "energy labor labour home economy information culture agriculture trade deputy chief executive "
    "general communications"
)
DAYS = _set(
    "today yesterday tonight monday tuesday wednesday thursday friday saturday sunday week month year night morning "
    "afternoon evening day weekend spring summer autumn fall winter"
)
POST_NOUNS = _set("minister secretary officer director attorney adviser advisor")
PAST = _set("former ex then-president onetime past late ex-")
# Posts that one person has at a time: who had it before is not meant by "the nominee".
INCUMBENT = _set(
    "president nominee candidate governor senator secretary mayor minister chairman speaker director chief leader "
    "premier"
)
DEPUTIES = _set("vice deputy assistant associate under")
DEFINITE = _set("the this that these those")

# ---------------------------------------------------------------- persons: titles, offices, trades, relations

# A title as written before a name: the role that it gives.
TITLES: dict[str, str] = {
    "mr": "", "mr.": "", "mrs": "", "mrs.": "", "ms": "", "ms.": "", "miss": "", "mx": "", "mx.": "", "sir": "",
    "dame": "", "lord": "lord", "lady": "lady", "dr": "doctor", "dr.": "doctor", "prof": "professor",
    "prof.": "professor", "sen": "senator", "sen.": "senator", "sens.": "senator", "rep": "representative",
    "rep.": "representative", "reps.": "representative", "gov": "governor", "gov.": "governor", "lt.": "lieutenant",
    "lt": "lieutenant", "gen": "general", "gen.": "general", "col": "colonel", "col.": "colonel", "capt": "captain",
    "capt.": "captain", "maj": "major", "maj.": "major", "sgt": "sergeant", "sgt.": "sergeant", "cpl.": "corporal",
    "adm": "admiral", "adm.": "admiral", "cmdr.": "commander", "brig.": "brigadier", "rev": "pastor",
    "rev.": "pastor", "fr.": "priest", "del.": "delegate", "atty.": "attorney", "det.": "detective", "supt.":
    "superintendent", "insp.": "inspector", "pres.": "president", "hon.": "", "sec.": "secretary", "st.": "",
    "pvt.": "private", "spc.": "specialist", "ex-president": "president", "ayatollah": "cleric", "sheikh": "sheikh",
    "imam": "imam", "rabbi": "rabbi", "bishop": "bishop", "cardinal": "cardinal", "pope": "pope", "prince": "prince",
    "princess": "princess", "king": "king", "queen": "queen",
}  # fmt: skip
MALE_TITLES = _set("mr mr. sir king prince lord fr. pope")
FEMALE_TITLES = _set("mrs mrs. ms ms. miss dame lady queen princess")

# Nouns that say which post, trade or relation a single person has.
PERSON_NOUNS = _set(
    """president vice-president premier chancellor minister secretary senator congressman congresswoman
    congressperson representative lawmaker legislator mp assemblyman assemblywoman councilman councilwoman councillor
    councilor governor mayor alderman speaker whip leader chairman chairwoman chair chairperson chief head director
    manager boss executive ceo cfo coo founder co-founder owner chief president-elect premier-designate candidate
    nominee contender hopeful challenger incumbent front-runner frontrunner rival opponent businessman businesswoman
    billionaire millionaire mogul magnate tycoon developer entrepreneur investor banker trader broker
    judge justice magistrate prosecutor attorney lawyer counsel solicitor barrister plaintiff defendant litigant
    doctor physician surgeon neurosurgeon nurse psychiatrist psychologist therapist dentist doc paramedic medic
    coroner
    professor lecturer teacher scholar scientist researcher academic historian economist sociologist analyst
    strategist consultant pollster expert specialist scholar fellow student pupil graduate principal superintendent
    general colonel major captain lieutenant sergeant corporal private admiral commander brigadier marshal
    soldier sailor marine officer trooper airman pilot fighter gunman sniper rebel militant guerrilla insurgent
    jihadist terrorist deserter conscript recruit veteran commandant warlord mercenary
    policeman policewoman cop sheriff deputy detective inspector constable investigator agent warden guard ranger
    official bureaucrat aide adviser advisor assistant staffer operative insider spokesman spokeswoman spokesperson
    ambassador diplomat envoy delegate emissary negotiator mediator consul attache commissioner ombudsman
    representative regulator administrator auditor inspector clerk treasurer controller comptroller
    source informant witness eyewitness bystander onlooker survivor victim hostage prisoner detainee inmate captive
    captor suspect whistleblower leaker defector dissident refugee migrant
    resident neighbor neighbour villager citizen voter taxpayer supporter backer donor volunteer activist protester
    protestor demonstrator campaigner organizer organiser advocate critic observer skeptic skeptic member
    reporter journalist correspondent editor anchor host moderator columnist commentator pundit blogger
    author writer novelist poet biographer memoirist critic publisher photographer photojournalist cameraman
    actor actress singer musician comedian star celebrity icon filmmaker producer artist rapper narrator
    athlete player coach footballer quarterback runner driver worker employee farmer miner fisherman trucker
    shopkeeper waiter janitor builder plumber firefighter rescuer engineer technician architect mechanic
    priest pastor bishop cardinal pope imam rabbi cleric preacher monk nun minister sheikh reverend evangelist
    man woman boy girl child person individual guy teenager youth adult lady gentleman
    wife husband ex-wife ex-husband spouse partner widow widower girlfriend boyfriend fiance fiancee mother father
    parent son daughter brother sister sibling uncle aunt cousin nephew niece grandfather grandmother grandson
    granddaughter stepson relative friend colleague classmate mate ally associate confidant mentor protege successor
    predecessor heir roommate client customer patient caller guest visitor tourist passenger
    democrat republican conservative liberal progressive libertarian independent socialist communist moderate
    islamist nationalist texan californian american briton frenchman german russian ukrainian israeli palestinian
    king queen prince princess sultan emir monarch dictator ruler statesman politician lobbyist
    superdelegate hacker dean provost rector curator trustee registrar fan viewer listener reader senior junior
    freshman sophomore aunt ranking-
    member archbishop patriarch chaplain deacon monsignor secretary-general officer-in-charge number-two running-
    mate co-chair vice-chair
    veep first-lady landlord tenant chaplain librarian fellow blogger tweeter user pm nominee appointee juror"""
)
FEMALE_NOUNS = _set(
    "woman girl lady wife ex-wife widow girlfriend fiancee mother daughter sister aunt niece grandmother "
    "granddaughter "
    "actress congresswoman businesswoman spokeswoman chairwoman councilwoman policewoman assemblywoman "
    "queen princess "
    "nun waitress hostess heroine first-lady"
)
MALE_NOUNS = _set(
    "man boy gentleman guy husband ex-husband widower boyfriend fiance father son brother uncle nephew grandfather "
    "grandson actor congressman businessman spokesman chairman councilman policeman assemblyman king "
    "prince priest monk "
    "frenchman statesman fisherman cameraman gunman"
)
# Roles by which articles shield people, or that fit nearly anybody: never a name's stand-in by themselves.
SHIELDING = _set(
    "source official aide adviser advisor assistant staffer operative insider spokesman spokeswoman spokesperson "
    "informant witness eyewitness bystander onlooker survivor victim resident neighbor neighbour villager "
    "citizen voter "
    "supporter backer donor volunteer activist protester protestor demonstrator campaigner organizer "
    "organiser advocate "
    "critic observer member employee worker soldier officer trooper fighter rebel militant guerrilla "
    "insurgent deserter "
    "conscript recruit prisoner detainee inmate captive hostage defector dissident refugee migrant "
    "whistleblower leaker "
    "agent diplomat envoy person individual friend colleague relative associate confidant caller student "
    "teacher nurse "
    "driver farmer man woman boy girl child user guard policeman cop expert analyst researcher student parent "
    "strategist lobbyist consultant democrat republican conservative liberal executive delegate reporter journalist "
    "investigator rescuer medic paramedic"
)
# Different words for one post: the class under which they are held against each other.
ROLE_CLASS: dict[str, str] = {
    "justice": "judge", "magistrate": "judge", "attorney": "lawyer", "counsel": "lawyer", "solicitor": "lawyer",
    "barrister": "lawyer", "physician": "doctor", "surgeon": "doctor", "neurosurgeon": "doctor", "doc": "doctor",
    "nominee": "candidate", "contender": "candidate", "hopeful": "candidate", "front-runner": "candidate",
    "frontrunner": "candidate", "challenger": "candidate", "standard-bearer": "candidate",
    "spokeswoman": "spokesman", "spokesperson": "spokesman", "advisor": "adviser", "congressman": "representative",
    "congresswoman": "representative", "congressperson": "representative", "chairwoman": "chairman",
    "chair": "chairman", "chairperson": "chairman", "premier": "prime minister", "pm": "prime minister",
    "ex-wife": "wife", "ex-husband": "husband",
    "businesswoman": "businessman", "mogul": "businessman", "magnate": "businessman", "tycoon": "businessman",
    "developer": "businessman", "billionaire": "businessman", "entrepreneur": "businessman", "cop": "officer",
    "policeman": "officer", "policewoman": "officer", "neighbour": "neighbor", "eyewitness": "witness",
    "protestor": "protester", "organiser": "organizer", "councilor": "councillor", "councilman": "councillor",
    "councilwoman": "councillor", "pop": "father", "mom": "mother", "dad": "father", "boss": "head", "chief": "head",
    "panel": "committee",
}  # fmt: skip
# A wider word for several posts.
WIDER: dict[str, frozenset[str]] = {
    "lawmaker": _set("senator representative legislator mp delegate assemblyman assemblywoman councillor"),
    "legislator": _set("senator representative mp delegate assemblyman assemblywoman lawmaker"),
    "senator": _set("senator"),
    "leader": _set("president minister chancellor speaker chairman head governor commander"),
    "politician": _set("senator representative governor mayor president minister candidate lawmaker mp"),
    "commander": _set("general colonel admiral commander"),
    "academic": _set("professor scholar lecturer historian economist"),
    "scholar": _set("professor academic historian fellow"),
    "editor": _set("editor"),
    "journalist": _set("reporter correspondent columnist editor anchor host writer"),
    "host": _set("anchor moderator host"),
    "moderator": _set("moderator anchor host"),
}

# ---------------------------------------------------------------- groups, bodies, documents, media

GROUP_NOUNS = _set(  # collective nouns for people without a body of their own
    "people public crowd audience couple family public group majority minority generation community "
    "electorate pair duo "
    "trio rest crew percent % lot handful number half third quarter chorus dozen hundred thousand class jury base "
    "youth police troops staff personnel men women team side left rich poor"
)
ORG_NOUNS = _set(
    """organization organisation company corporation firm bank fund foundation institute institution university college
    school academy hospital clinic church department ministry agency bureau office administration government regime
    authority commission committee council subcommittee parliament congress senate house assembly legislature chamber
    court tribunal cabinet board union association federation league society alliance coalition party campaign pac
    army navy force military police corps guard militia movement junta embassy consulate service center centre group
    network project club syndicate cartel brigade battalion front trust state country nation city county town district
    republic kingdom superpower establishment leadership opposition delegation mission secretariat presidency kremlin
    treasury pentagon watchdog think-tank nonprofit charity ngo startup carrier airline manufacturer retailer airport
    command headquarters task-force team panel camp caucus bloc intelligence diocese vatican body entity unit faction
    business brand chain concern hotel casino label studio utility operator lender insurer developer publisher
    factory rada duma knesset bundestag bundesrat sejm majlis riksdag storting folketing seimas saeima riigikogu"""
)
DOCUMENT_NOUNS = _set(
    """report study survey poll data figure statistic analysis research paper document file filing record memo
    memorandum letter note e-mail email message text tweet post statement communique declaration announcement
    release brief complaint lawsuit suit petition affidavit indictment ruling order opinion decision verdict warrant
    transcript testimony book memoir autobiography biography novel article story column editorial op-ed essay review
    commentary blog account diary letter poem pamphlet leaflet leaflets manifesto ad advert advertisement commercial
    spot billboard banner sign poster placard headline video footage tape recording audio clip film documentary movie
    photo photograph image picture map chart graphic law act bill statute constitution amendment treaty convention
    resolution accord agreement deal pact contract decree directive regulation rule policy plan proposal platform
    charter guideline code census index program programme average polling legislation measure estimate
    projection forecast finding
    result tally count evidence
    investigation probe inquiry audit assessment review examination summary notice advisory bulletin dispatch
    translation entry presentation speech script slogan meme website page list table log return ledger invoice receipt
    disclosure leak cable archive trove dossier profile interview questionnaire test experiment model atlas
    submission missive remark comment motion pronouncement explanation"""
)
# Documents that are somebody's own words: who wrote it is who speaks.
AUTHORED = _set(
    """letter note e-mail email message text tweet post statement communique declaration announcement brief complaint
    petition affidavit testimony book memoir autobiography novel article column editorial op-ed essay commentary blog
    account diary poem pamphlet leaflet manifesto release report speech submission motion filing writing remark
    comment
    memo memorandum pronouncement presentation missive claim opinion review entry decision ruling explanation"""
)
# Documents that stand for themselves whoever made them.
SELF_STANDING = _set("study survey poll data census law research statistic treaty resolution video footage average")
VAGUE_DOCUMENTS = _set(
    "video report account rumor rumour poll data evidence analysis media footage article story claim"
)
DOCUMENT_CLASS: dict[str, str] = {
    "memoir": "book", "autobiography": "book", "biography": "book", "novel": "book", "communique": "statement",
    "declaration": "statement", "release": "statement", "announcement": "statement", "e-mail": "email",
    "missive": "letter", "note": "letter", "suit": "lawsuit", "complaint": "lawsuit", "petition": "lawsuit",
    "survey": "poll", "op-ed": "article", "column": "article", "essay": "article", "story": "article",
    "research": "study", "advert": "ad", "advertisement": "ad", "commercial": "ad", "spot": "ad", "footage": "video",
    "clip": "video", "pact": "deal", "agreement": "deal", "accord": "deal", "submission": "brief", "filing": "brief",
    "motion": "brief",
}  # fmt: skip
GENERIC_BODIES = _set(
    "organization organisation group company firm corporation agency body institution institute association union "
    "outlet newspaper paper website site network magazine publication station broadcaster journal channel tabloid"
)
SAYING = _set("say tell announce declare state warn add ask urge call argue claim deny insist accuse promise")
GOING_ON = _set("add continue conclude go repeat reiterate finish elaborate proceed")
WRITING = _set(
    "write send issue publish release post sign file pen author tweet submit distribute circulate draft issued put"
)

VAGUE_NOUNS = _set(
    "source report rumor rumour critic observer expert analyst people person insider someone somebody "
    "everyone everybody "
    "media witness other account anyone nobody public pundit skeptic commentator resident eyewitness onlooker "
    "medium claim opponent detractor bystander"
)

# ---------------------------------------------------------------- places and parties

DEMONYM_PARTIES: dict[str, str] = {
    "gop": "republican", "republican": "republican", "democratic": "democratic", "democrat": "democratic",
    "dem": "democratic", "libertarian": "libertarian", "green": "green", "labour": "labour", "tory": "tory",
}  # fmt: skip
PARTY_PEOPLE = _set(
    "democrats republicans conservatives liberals progressives libertarians independents tories "
    "socialists communists "
    "moderates evangelicals millennials americans christians muslims jews latinos hispanics"
)
STATE_ALIASES: dict[str, str] = {
    "us": "united states", "u.s.": "united states", "usa": "united states", "u.s": "united states",
    "america": "united states", "united states of america": "united states", "uk": "united kingdom",
    "u.k.": "united kingdom", "britain": "united kingdom", "great britain": "united kingdom", "un": "united nations",
    "u.n.": "united nations", "eu": "european union", "e.u.": "european union", "uae": "united arab emirates",
    "fbi": "federal bureau of investigation", "f.b.i.": "federal bureau of investigation",
    "cia": "central intelligence agency", "c.i.a.": "central intelligence agency",
    "irs": "internal revenue service", "i.r.s.": "internal revenue service", "gop": "republican party",
    "rnc": "republican national committee", "dnc": "democratic national committee",
    "nato": "north atlantic treaty organization", "ap": "associated press", "idf": "israel defense forces",
    "who": "world health organization", "icrc": "red cross", "bbc": "british broadcasting corporation",
    "da’esh": "isis", "da'esh": "isis", "daesh": "isis", "islamic state": "isis", "isil": "isis",
}  # fmt: skip
STATES = frozenset(STATE_ALIASES.values())
# Seats that stand for a body: each is an organization by its own name.
METONYMS = _set(
    "kyiv kiev moscow washington beijing london paris berlin tehran jerusalem brussels ankara damascus "
    "pyongyang seoul "
    "kremlin pentagon white_house downing_street capitol elysee vatican foggy_bottom state_department"
)
KEPT_TITLES = _set("pope king queen prince princess sheikh emir ayatollah sultan patriarch saint")
# Last words of offices that are written before a name: "Secretary of State".
OFFICE_ENDS = _set(
    "state defense defence staff house intelligence treasury commerce education energy labor security operations "
    "parliament assembly finance affairs justice interior nations health transportation agriculture "
    "police war republic "
    "council government senate army navy"
)
NAME_PARTICLES = _set("de da di del della la le van von der den bin ibn ben al el abu wa ul ud du dos das y zu ter")
ORG_TAIL = _set("of for to on in and the against & at")
GENERIC_TAIL = _set(
    "international corporation company incorporated limited plc ag sa gmbh news agency newspaper "
    "magazine group inc inc. corp corp. ltd ltd. co co. channel network website"
)
SUFFIXES = _set("jr jr. sr sr. ii iii iv")
