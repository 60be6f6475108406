# ruff: noqa: E501 - tables of words
"""What can be a voice, by the words that a text gives it: a person, a body, a paper or a medium; not a thing, a pronoun or a deed."""

from __future__ import annotations

import re

from rashomon.records import Attribution, Source, Span
from rashomon.relations.origins.bodies import BODY
from rashomon.relations.origins.offices import LAY, OFFICE, person_in
from rashomon.relations.pile import Page

# Where the words end that say what somebody or something is.
_TAIL = re.compile(
    r"\s*(?:,|\(|\s[–—-]+\s|\b(?:of|in|for|at|from|on|who|whom|whose|that|which|to|with|by|and|or|close|familiar|near|toward|towards|about|during|after|before|since|over|under|against|between|into|within|without|via|per|as|following|among|through|near|released|filed|posted|published|obtained|promoting|showing|saying|advertising|announcing|describing|depicting|stating|alleging|identifying|wearing|carrying|holding|living|representing|"
    r"issued|taken|captured|made|written|attributed|including|inside|outside|behind|working|involved|present|calling|claiming|wanting|standing|sitting|briefed|said|says|told)\b)"
)
# People by words that do not end as such words mostly do.
_PEOPLE = frozenset(
    """man men woman women people person folk folks teen teens youth youths kid kids child children toddler toddlers baby babies old olds male males female females guy guys dude dudes lady ladies lad
    lads bride groom mom moms mum mums dad dads mother father parent parents wife wives husband son daughter kin spouse spouses twin twins aunt uncle cousin niece nephew rep reps vet vets doc docs medic medics cop cops
    thief thieves chef cook despot host cohost co-host star sleuth gang mob crowd crew brass liaison local elder heir saint pope king queen prince princess patient client agent student resident attendant
    assistant accountant sergeant lieutenant president correspondent superintendent defendant inhabitant informant migrant immigrant merchant occupant consultant militant insurgent aide nurse guard spy
    spies pilot priest nun monk imam rabbi pandit guru clergy coach coaches judge juror jury juries staff troop troops marine colonel general admiral captain corporal recruit refugee graduate advocate
    candidate delegate associate inmate classmate roommate relative representative executive detective native captive friend fan rival individual criminal principal official professional radical
    liberal national intellectual pal scholar burglar steward comrade stranger boss bosses expat aristocrat bureaucrat democrat diplomat technocrat suspect architect prefect activist acquaintance family families
    couple pair duo trio quartet team public community neighborhood neighbourhood locals homeless elderly blind deaf boy boys girl girls widow kingpin mastermind brother sister sibling clerk chief head driver""".split()
)
# Things by words that end as those for people do.
_THINGS = frozenset(
    """number matter order power weather river water corner center theater theatre paper newspaper letter newsletter folder poster flyer flier trailer computer server router scanner meter tower shower flower temper
    rumor rumour factor error terror horror mirror floor door color colour humor humour behavior behaviour honor honour labor labour motor tractor sensor vector december october november september summer winter
    disaster chapter character murder cluster encounter border shelter helicopter chopper ladder banner sticker disclaimer fever cancer diaper wrapper offer answer thunder fire layer prayer bumper register
    harbor harbour career beer tier pier list mist twist gist fist wrist playlist checklist filter timer drawer container freezer cooler manner dinner supper counter master plaster other another either neither
    gesture adventure lecture culture agriculture picture figure feature structure procedure measure pressure treasure creature nature future pasture failure exposure trigger finger shoulder liver bladder odor vapor
    indoor outdoor tutor- laser cover powder silver copper rubber leather feather whether together never ever under over after order center quarter semester transfer buffer hammer monster""".split()
) - {"tutor-"}
_SUFFIX = re.compile(r"[a-z]{2,}(?:er|or|ist|ian|eer|ee|man|men|woman|women)s?")
# What is written, recorded or filed, beside what a reader takes for papers.
_PAPERS = re.compile(
    r"(?:autops(?:y|ies)|obituar(?:y|ies)|disclaimers?|alerts?|citations?|charges?|charge sheet|caption|card|flyers?|posters?|narrative|paperwork|manual|injunction|broadcasts?|timeline|certificat\w+|"
    r"transmissions?|traffic|dispatch(?:es)?|call|calls|update|piece|request|subpoena|summons|petition|lawsuit|suit|ruling|verdict|diary|journal|blog|podcast|recordings?|tapes?|transcripts?|minutes|logs?|"
    r"leaflet|pamphlet|brochure|notice|bulletin|advisory|memorandum|dossier|testimony|deposition|plaque|sign|placard|label|inscription|script|verse|scripture)$",
    re.IGNORECASE,
)
# What a text may take for a paper, and what says nothing to anybody: a law, an inquiry, a day.
_NO_PAPER = re.compile(
    r"(?:laws?|polic(?:y|ies)|investigations?|inquir(?:y|ies)|probe|evidence|rules?|codes?|agreement|end|month|night|spring|fence|lot|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tradition|legend|history)$",
    re.IGNORECASE,
)
# Bodies by a word that their names seldom have.
_BODIES = re.compile(
    r"(?:collectives?|subsidiar(?:y|ies)|management|divisions?|wings?|defen[cs]e|enforcement|cults?|nightclubs?|stores?|shops?|restaurants?|bars?|hotels?|venues?|business(?:es)?|networks?|campaigns?|"
    r"movements?|cells?|cartels?|lobb(?:y|ies)|caucus|delegations?|missions?|congregations?|bands?|studios?|labels?|platforms?|start-?ups?|brands?|franchises?|states?|nations?|countr(?:y|ies)|cit(?:y|ies)|towns?|"
    r"villages?|leadership|opposition|industry|industries|farms?|plants?|labs?|think-?tanks?|charities|groups?|units?|ventures?|practice|surgery|ministries|churches|parishes|dioceses|chambers?|hr|crew|crews)$",
    re.IGNORECASE,
)
# Whose body is found says nothing; "a body" else is one that speaks.
_REMAINS = re.compile(r"(?:[’']s|s[’']|\b(?:his|her|their|its)) (?:bod(?:y|ies)|corpses?|remains)$", re.IGNORECASE)
_NOBODY = re.compile(
    r"(?:(?:while|and|but|though|at least) )?(?:some|many|others?|most|several|few|a few|all|none|everyone|everybody|everything|anyone|anybody|nobody|someone|something|no one|neither|"
    r"various|lots?|a lot|plenty|those|these|this|that|that's|there|one|you|it|they|them|us|him|her|who|whoever|what|the (?:world|internet|web|public)|social media)(?: (?:reading|watching|following) .{1,80})?(?: of (?:them|us|you|these|those|people))?(?:,? (?:like|including|such as)\b.{0,80})?$",
    re.IGNORECASE,
)
_FIRST = re.compile(r"(?:i|we|my|our|me|us|i[’']\w+|we[’']\w+)\b", re.IGNORECASE)
_CHANNEL = re.compile(r"(?:The |the )?[A-Z][\w&]*(?: (?:TV|News|Radio|Channel))?[- ]\d{1,3}(?:\.\d)?$|\d{1,2} ?News$")


def head(name: str) -> str:
    """The word that says what somebody or something is: "dispatcher" in "a dispatcher of the Orlem fire service"."""
    front = next((part.split() for part in _TAIL.split(" ".join(name.split())) if part.strip()), [])
    return front[-1].strip("“”\"'’.,:;") if front else ""


def is_nobody(name: str) -> bool:
    """Whether a name places nobody at all: "some", "others", "everyone"."""
    return bool(_NOBODY.match(name.strip()))


def is_people(word: str) -> bool:
    """Whether a word is one for people: "dispatcher", "the 21-year-olds", "bride"."""
    last = word.lower().rsplit("-", 1)[-1]
    forms = {last, last.removesuffix("s")}
    return bool(forms & _PEOPLE) or (not forms & _THINGS and bool(_SUFFIX.fullmatch(last)))


def is_paper(name: str) -> bool:
    """Whether something written or recorded is meant that a reader takes for no paper: "the obituary", "scanner traffic"."""
    return bool(_PAPERS.match(head(name)))


def is_channel(name: str) -> bool:
    """Whether a name is one of a station, by its number: "Fox 13"."""
    return bool(_CHANNEL.match(name.strip()))


def is_thing(page: Page, source: Source) -> bool:
    """Whether what a text has as a source can say nothing: a legend, a truck, a law."""
    word = head(source.name)
    if _REMAINS.search(source.name):
        return True
    if source.kind == "document":
        return bool(_NO_PAPER.match(word))
    if source.kind != "unknown" or source.naming == "named":
        return False
    if (
        is_paper(source.name)
        or is_people(word)
        or _BODIES.match(word)
        or BODY.search(source.name)
        or OFFICE.search(source.name)
        or LAY.search(source.name)
    ):
        return False
    if len(word) > 1 and word.isupper():
        return False
    return word[:1].islower() or re.search(rf"(?<![\w’'-]){re.escape(word.lower())}\b", page.text) is not None


def speaks_here(page: Page, source: Source) -> bool:
    """Whether a text speaks of itself in a source: "I", "we" outside of any voice's words."""
    spans = source.mentions[:3]
    return source.name == "the author" and bool(spans) and all(_FIRST.match(page.text, a, b) for a, b in spans)


_OFFICIAL = re.compile(
    r"\b(?:police|sheriff(?:[’']s)?|troopers|deputies|officials|investigators|detectives|coroner|examiner|prosecutor)\b|\b(?:office|department|ministry|court|hospital|council|university|police department)$",
    re.IGNORECASE,
)
_PRESS = re.compile(
    r"\b(?:gazette|times|post|news(?:paper)?|herald|tribune|journal|review|radio|tv|television|website|page|site|blog|magazine|report|press|broadcasting|podcast)s?$",
    re.IGNORECASE,
)
_MEDIUM = (
    r"(?:newspaper|daily|weekly|magazine|tabloid|newswire|broadcaster|(?:news|press|gossip|tech|state|wire) (?:agency|site|website|outlet|channel|service|portal|organi[sz]ation)|"
    r"(?:tv|television|radio|news) (?:station|channel|network|show|programme|program|broadcaster|outlet)|local (?:station|channel|outlet|paper)|satire (?:site|website)|(?:fake|hoax|parody) (?:news )?(?:site|website))"
)
_INITIAL = re.compile(r"[A-Z]\.")
_MEDIUM_AHEAD = re.compile(
    rf"\b(?<!his )(?<!her )(?<!their )(?<!its )(?<!’s )(?<!'s ){_MEDIUM} (?:called |named |the )?[\"“]?$", re.IGNORECASE
)
_MEDIUM_BEHIND = re.compile(rf"[\"”]?, (?:an?|the|which is an?) (?:[\w’'-]+ ){{0,3}}{_MEDIUM}\b", re.IGNORECASE)


def names_body(name: str) -> bool:
    """Whether a name that is credited as a medium is one of a body: "Orlem News police", "the coroner's office"."""
    return bool(_OFFICIAL.search(name)) and not _PRESS.search(name)


def shown_as_medium(page: Page, source: Source) -> bool:
    """Whether a text says of a name that a medium bears it: "the daily Orlem Ilbo"."""
    return (
        not BODY.search(source.name)
        and not _INITIAL.match(source.name)
        and any(
            _MEDIUM_AHEAD.search(page.text, max(0, a - 45), a)
            or _MEDIUM_BEHIND.match(page.text, b, min(len(page.text), b + 60))
            for a, b in source.mentions[:4]
        )
    )


_STATION = re.compile(r"[KW][A-Z]{2,3}(?=$|[- ]?(?:TV|FM|AM|DT|News|\d)\b)")
_SITE = re.compile(r"([kw][a-z]{2,3})(?:tv|news|fm|radio|\d*)?\.", re.IGNORECASE)
_NETWORK = re.compile(r"cbs|abc|nbc|fox|cw\d")


def is_own_line(publisher: str, name: str) -> bool:
    """Whether the name in brackets at the head of a text is the outlet's own and no agency's: a station's, or one of the network to which the publisher's
    address belongs. A station's that has another station's address is a credit."""
    if not publisher or not name:
        return False
    letters, site = re.sub(r"[\W_]", "", name).lower(), re.sub(r"[\W_]", "", publisher).lower()
    station = _STATION.match(name)
    if station:
        other = _SITE.match(publisher)
        return station.group().lower() in site or other is None
    network = _NETWORK.search(letters)
    return bool(network and network.group() in site) or (len(letters) > 3 and letters.removesuffix("com") in site)


_JOINED = re.compile(r"([A-Z][^\W\d_]{2,})([A-Z][^\W\d_]{3,})")


def unjoined(page: Page, name: str) -> str:
    """A name without the word that ran into its last one, where the text has it alone elsewhere: "Ruben HaleOrlem" for "Ruben Hale"."""
    found = _JOINED.fullmatch(name.rsplit(" ", 1)[-1]) if " " in name else None
    if found is None:
        return name
    alone = name[: len(name) - len(found.group(2))]
    return alone if re.search(rf"{re.escape(alone)}\b", page.text) else name


# ------------------------------------------------------------ pronouns

_HE = re.compile(r"(?:he|she|him|her)$", re.IGNORECASE)
_NAMES = re.compile(r"(?:[A-Z][\w’'.-]+ ){1,3}[A-Z][\w’'-]+")


def antecedent(page: Page, source: Source, spans: tuple[Span, ...]) -> Source | None:
    """Whom a pronoun means that the text leaves open: the one person who is named as a source just before it, where nobody else is."""
    if not _HE.match(source.name.strip()):
        return None
    at = (spans or source.mentions or ((0, 0),))[0][0]
    n = page.sentence_of(at)
    start = page.sentences[max(0, n - 1)][0]
    people = [
        s
        for s in page.reading.sources
        if s.id != source.id
        and s.kind == "person"
        and s.naming == "named"
        and any(start <= m[0] < at for m in s.mentions)
    ]
    if len(people) != 1:
        return None
    known = set(re.findall(r"\w+", people[0].name))
    for m in _NAMES.finditer(page.text, start, at):
        words = set(re.findall(r"\w+", m.group()))
        if not words & known and person_in(m.group()) and not BODY.search(m.group()):
            return None
    return people[0]


# ------------------------------------------------------------ names

_GLUED = re.compile(r"(?<=[^\W\d_]{3})[.!?:;](?=[^\W\d_]{3})")
_DOMAIN = re.compile(r"\.(?:com|net|org|co|uk|tv|info|news|gov|edu|ie|de|fr|ru|ua|example)\b", re.IGNORECASE)
_CUT = re.compile(
    r"\s*(?:\n|\s[–—|]\s|\s@\w|\((?:left|right|pictured|above|below|center|centre|cent)\b).*$",
    re.DOTALL | re.IGNORECASE,
)


_AHEAD = re.compile(
    r"(?:-\w+ (?=[A-Z])|\d{1,2} (?=(?:[A-Z][\w’'.-]{0,30} ){0,4}(?i:police|officials|authorities|deputies|officers))|[b-hj-z] (?=[A-Z])|(?:AP|UPI|AFP|Reuters) (?=(?:the )?(?i:police|officials|authorities|deputies|officers)\b)|"
    r"(?i:(?:early|late|by|on|since) )?(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)(?i: (?:morning|afternoon|evening|night))?,? (?=(?:[A-Z][\w’'.-]{0,30} ){0,4}(?i:police|officials|authorities|deputies|officers)\b))"
)


# Whose telling it is says who tells: "the ministry's version of events".
_TELLING = re.compile(r"[’']s? (?:own |official )?(?:version|narrative|line|position|stance|telling)(?: of .{1,60})?$")


def readable(name: str) -> str:
    """A name without what ran into it: a heading glued to it, a day ahead of it, a dash with what follows, a handle; as it is where nothing is left."""
    name = _TELLING.sub("", name.strip()) or name
    words = (
        _AHEAD.sub("", _CUT.sub("", name.strip()), count=1)
        if _AHEAD.match(name.strip())
        else _CUT.sub("", name.strip())
    )
    if not _DOMAIN.search(words):
        words = _GLUED.split(words)[-1]
    words = " ".join(words.split()).strip(' -–—|:;,“”"•*‘')
    words = words.removesuffix("'").removesuffix("’") if not words.endswith(("s'", "s’")) else words
    return words or name.strip()


# ------------------------------------------------------------ deeds

_ADVERBS = re.compile(
    r"\b(?:also|still|now|later|then|to|would|will|had|has|have|having|is|are|was|were|be|been|being|do|does|did|can|could|not|never|always|just|even|once|reportedly|allegedly|apparently|"
    r"currently|already|initially|immediately|finally|previously|recently|\w+day)\b|n[’']t\b|[’'](?:re|s|ve|d|ll)\b|[^\w\s]"
)
# What one does, whoever it is; and what one wants, which of a body is what it says.
_DEED = re.compile(
    r"(?:lov(?:es?|ed|ing)|hat(?:es?|ed)|enjoy(?:s|ed)|hit|hits|hitting|sho(?:t|ots?|oting)|kill(?:s|ed|ing)?|head(?:s|ed|ing)?|drove|drives?|ran|runs?|fled|flees?|walk(?:s|ed)?|took|takes?|"
    r"plead(?:s|ed)? (?:guilty|not guilty|no contest)|struck|strikes?|crash(?:es|ed)?|fell|falls?|relieved|amazed|angry|angered|outraged|fans? of|in love|attack(?:s|ed)?)\b",
)
_WISH = re.compile(
    r"(?:want(?:s|ed|ing)?|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|decid(?:es?|ed|ing)|refus(?:es?|ed|ing)|threaten(?:s|ed|ing)?|adopt(?:s|ed|ing)?|sign(?:s|ed|ing)?|seek(?:s|ing)?|sought|"
    r"look(?:s|ed|ing)? for|search(?:es|ed|ing)?|determined to|waiv(?:es?|ed)|attempt(?:s|ed|ing)?|tr(?:y|ies|ied|ying) to)\b",
)
_DONE_TO = re.compile(
    r"\b(?:is|are|was|were|been|being) (?:\w+ly )?(?:charged|convicted|sentenced|arrested|accused|indicted|featured|pronounced|described|shot|killed|injured)\b"
)


def is_deed(page: Page, act: Attribution, source: Source) -> bool:
    """Whether what is taken for saying is something done or wished, or done to somebody: it tells who acts, and not who says so."""
    words = " ".join(page.text[a:b] for a, b in act.cue_spans).lower().replace("’", "'")
    if not words:
        return False
    if _DONE_TO.search(words):
        return True
    bare = " ".join(_ADVERBS.sub(" ", words).split())
    return bool(_DEED.match(bare)) or (source.kind in {"person", "unknown"} and bool(_WISH.match(bare)))
