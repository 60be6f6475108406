# ruff: noqa: E501 - tables of words
"""What became of those whom a figure counts: the dead, the injured, the missing; parts and wider counts are left out."""

from __future__ import annotations

import re

from rashomon.records import Quantity, Span
from rashomon.relations.points.clauses import can_rule, clause_of, inside
from rashomon.relations.points.people import counts_people, of_its_own
from rashomon.relations.points.states import is_state, of_data, state_of, words_of_state
from rashomon.relations.points.things import is_thing

# What became of those who are counted; words of one class answer one question. The order is that of asking.
FATES: tuple[tuple[str, str], ...] = (
    ("casualties", r"casualt(?:y|ies)|(?:dead|killed|deaths?) (?:or|and/or) (?:wounded|injured)"),
    (
        "dead",
        r"dead|deaths?|died|dies|dying|kill(?:ed|ing|s)?|(?:death )?toll|fatal(?:ly|ity|ities)?|slain|perish(?:ed|es)?|"
        r"bod(?:y|ies)|corpses?|murder(?:s|ed)?|(?:lost|lose|losing) (?:their|his|her) li(?:ves|fe)|loss of life|"
        r"(?:claim(?:ed|s|ing)|took|taken|taking|cost(?:ing|s)?) (?:the )?(?:lives|life)|(?:did|had|have|has|could|would)(?:n[’']t| not) (?:survived?|surviv(?:e|ed)|pull(?:ed)? through)|"
        r"fail(?:ed|s|ing)? to survive|(?:their|his|her) li(?:ves|fe)|massacred|drown(?:ed|ings?)|deceased|lifeless|(?:human )?remains(?= (?:of|were|had|have|found))|asphyxiated|suffocated|electrocuted|lynched|beheaded|(?:were|was|been|being) executed|execut(?:ed|ing)(?= (?:at least |about |some |more than )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|dozens))|"
        r"(?:gave|given) (?:their|his|her) (?:lives|life)|morgue|mortuary|buried (?:on|today|yesterday|this)|went down with|did(?:n[’']t| not) (?:come|return|make it) (?:home|back|out)|"
        r"never (?:came|returned) (?:home|back|out)|eliminated|neutrali[sz]ed|liquidated|succumbed|fell|fallen|suicides|(?:took|taken) (?:their|his|her) own li(?:fe|ves)",
    ),
    (
        "injured",
        r"injur(?:ed|y|ies|ing|es)|wound(?:ed|ing|s)?(?! up)|hurt|maimed|critical condition|critically|scalded|mauled|concuss\w+|"
        r"burns|cuts and bruises|broken (?:bones|limbs)|fractures|harmed",
    ),
    (
        "shot",
        r"shot(?! at by\b| back\b)|shooting victims?|gunshot victims?|gunshot wounds?|struck by (?:a |stray )?(?:bullets?|gunfire)|gunned down",
    ),
    (
        "missing",
        r"missing|unaccounted|yet to be (?:found|located|traced|accounted)|(?:not|n[’']t|never)(?: yet)? (?:been )?(?:found|traced|located|seen(?= since| again)|heard (?:from|of)|accounted)(?: yet)?|(?:contact|touch) (?:had been |was |has been |is )?(?:lost|broken off) with|lost (?:contact|touch) with|"
        r"(?:being|be|still) (?:looked|searched) for|without (?:a )?trace|no trace|disappeared|vanished|lost at sea",
    ),
    (
        "recaptured",
        r"recaptured|caught again|re-?arrested|(?:back|returned) (?:in|to|behind) (?:prison|jail|custody|bars|their cells)",
    ),
    (
        "escaped",
        r"escap(?:ed|ees?|ing)(?! (?:with|without|injur\w+|unhurt|unharmed|harm|death|serious|the (?:blast|fire|crash|flames|attack)))|br(?:oke|oken|eaking) (?:out|free)|got away|absconded|on the run|at large|fugitives?",
    ),
    (
        "freed",
        r"freed|released|let go|set free|liberated|walk(?:ed|ing)? free|at liberty|(?:come|came|brought|gone|went|sent|returned|flown) (?:back )?home|(?:was|were|been|being) (?:swapped|exchanged)|returned|"
        r"handed (?:over|back)|repatriated|returned (?:prisoners?|captives?|hostages?|from captivity)|out of captivity",
    ),
    (
        "captured",
        r"captured|captives?|prisoners?|hostages?|abducted|kidnapped|seized|snatched|carried off|(?:driven|marched|led) (?:off|into)|taken captive|captivity|abductees|held hostage|hostage|(?:being|been) held(?! (?:a|the|at|in|on|without)\b)",
    ),
    (
        "arrested",
        r"arrest(?:ed|s)?|picked up by (?:the )?(?:\w+ )?(?:police|officers|security|soldiers|troops|agents)|behind bars|detain(?:ed|ees?|ing)?|detentions?|jailed|(?:in|into) (?:police )?custody|rounded up|apprehended|handcuffs|handcuffed|led away|taken away|cells",
    ),
    ("charged", r"charged|charges|indicted|accused|arraigned|convicted|sentenced|pleaded"),
    (
        "suspects",
        r"suspects?|gunm[ae]n|shooters?|perpetrators?|assailants?|attackers?|robbers?|raiders?|hijackers?|kidnappers?|hostage-takers?",
    ),
    (
        "deserted",
        r"desert(?:ed|ing)(?! (?:\w+ )?(?:streets?|villages?|towns?|cit(?:y|ies)|houses?|homes?|buildings?|roads?|beach(?:es)?|islands?|squares?|areas?|parks?|places?|spots?)\b)|deserters?|desertions?|AWOL|absent without (?:\w+ )?(?:leave|permission)|"
        r"(?:left|leaving|abandon(?:ed|ing)|quit|fled|walk(?:ed|ing) (?:away|out|off)(?: from| of)?|r[au]n(?:ning)?(?: away)? from|slipp(?:ed|ing) away from|disappeared from|gone from|missing from) (?:\w+ )?(?:their|his|the) (?:\w+ )?(?:units?|posts?|barracks|regiments?|positions|battalions?|brigades?|garrisons?|colou?rs|formations?|trenches|ranks)",
    ),
    (
        "displaced",
        r"displaced|fled|flee(?:ing)?|evacuat(?:ed|ing|ions?)|evacuees?|br(?:ought|ing|inging) out(?! alive)|shelter(?:s|ed|ing)?|homeless|refugees?|uprooted|(?:forced|driven) (?:out|from)|(?:lose|lost|losing) (?:their|his|her) homes?(?! (?:game|match|crowd))|without (?:a )?(?:roof|shelter)|(?:leave|left|leaving|abandon(?:ed)?) (?:their|his|her) homes?|"
        r"ordered (?:out|to leave)|told to leave|moved to (?:\w+ )?(?:shelters?|safety)",
    ),
    (
        "rescued",
        r"rescued|saved|surviv(?:ors?|ed|ing)|pulled (?:out )?alive|brought to safety|plucked|winched|dug out alive|walked away from (?:the )?(?:\w+ )?(?:crash|wreck|wreckage|accident|fire)|walked away(?= from \w+day)|unhurt|unharmed|uninjured|unscathed|safe and sound",
    ),
    (
        "trapped",
        r"trapped|stranded|stuck|marooned|entombed|buried (?:under|beneath|alive)|snowed in|cut off|underground",
    ),
    (
        "ill",
        r"ill|sick(?:ened)?|fall(?:en)? ill|fell ill|infected|infections?|test(?:ed|ing) positive|poison(?:ed|ing)|contracted|diagnos(?:ed|es)|struck down|symptoms|vomiting|contaminated",
    ),
    (
        "in hospital",
        r"hospitali[sz](?:ed|ations?)|(?:in|to|by) (?:the |a )?(?:\w+ )?hospitals?|treated|treatment|(?:was|were|been|being|are|is) admitted(?! (?:to )?(?:\w+ing|the|having|that)\b)|admissions|under observation|intensive care",
    ),
    (
        "on strike",
        r"on strike|strik(?:ers?|ing)|walk(?:ed|ing)? out(?! of\b)|stayed away|down(?:ed|ing) tools|stopped work(?:ing)?|picket(?:ed|ing|ers)?|joined the (?:strike|walkout|stoppage)|walkout|stoppage",
    ),
    (
        "crowd",
        r"march(?:ed|ers?|ing)|march(?= (?:on|to|in|against|through|for|of)\b)|(?<=’s )march|(?<='s )march|(?<=the )march|(?<=a )march|demonstrat(?:ed|ors?|ion|ing)|protest(?:ed|ers?|ors?|ing)?|rall(?:y|ied|ying)|turned out|turn-?out|took part|taking part|taken part|attend(?:ed|ance|ees?|ing)|"
        r"took to the streets|crowds?|throng(?:ed)?|participants?|participated|spectators?|gather(?:ed|ing)|assembled|congregated|(?:stood|filled|packed|poured|flocked|streamed|flooded|crammed|massed|jammed) (?:in |into |onto |to |on )?(?:the |a )?(?:[\w’'-]+ ){0,3}(?:squares?|streets?|plaza|park|boulevard|avenues?|cent(?:re|er)|stadium|cathedral)",
    ),
    (
        "surrendered",
        r"surrender(?:ed|ing|s)?|la(?:id|y|ying) down (?:their|his|her) (?:arms|weapons)|g(?:ave|iven|iving) (?:themselves|himself|herself) up|capitulated",
    ),
    (
        "resigned",
        r"resign(?:ed|ing|s|ations?)?|stepp(?:ed|ing) down|handed in (?:their|his|her) (?:notice|resignations?)",
    ),
    ("deported", r"deport(?:ed|ations?|ing|ees?)|expelled|expulsions?|sent out of the country"),
    (
        "vaccinated",
        r"vaccinat(?:ed|ions?|ing)|inoculat(?:ed|ions?|ing)|immuni[sz](?:ed|ing)|(?:had|got|given|received) (?:the|their|a) (?:jab|vaccine)s?",
    ),
    ("refusing food", r"(?:on )?hunger[- ]strik(?:e|ers?|ing)|refus(?:ed|ing) (?:all )?(?:food|to eat)|fasting"),
    (
        "signed",
        r"sign(?:ed|ing|atures?|atories)|(?:put|giv(?:en|ing)|gave|add(?:ed|ing)) (?:down )?(?:their|his|her) names?|enrol?led|enlisted|volunteered|sign-?ups?",
    ),
    (
        "aboard",
        r"aboard|on board|passengers and crew|on the manifest|boarded|(?:on|inside) (?:the|that|this|a) (?:bus|minibus|plane|aircraft|ferry|boat|ship|train|flight|vessel|helicopter|coach|jet|dinghy)(?! (?:route|station|stop|driver|company|line))|carr(?:ied|ying|ies)(?= (?:at least |about |some |around |nearly |up to |more than |over )?(?:\d|[a-z]+(?:teen|ty|hundred|thousand)\b|hundreds))",
    ),
)


_FATES = tuple((name, re.compile(rf"(?<![\w-])(?:{words})(?!\w)", re.IGNORECASE)) for name, words in FATES)


# What lasts, so that counts of it are counts of all; who was charged, treated or suspected grows and shrinks.
_LASTING = frozenset(
    [
        "dead",
        "injured",
        "shot",
        "missing",
        "casualties",
        "captured",
        "freed",
        "escaped",
        "recaptured",
        "trapped",
        "displaced",
        "rescued",
        "ill",
        "on strike",
        "crowd",
        "aboard",
        "signed",
        "arrested",
        "surrendered",
        "resigned",
        "deported",
        "vaccinated",
        "refusing food",
        "deserted",
    ]
)
# What does not grow with the days, once it has been.
SETTLED = frozenset(["crowd", "aboard", "on strike"])


def lasting(fate: str) -> bool:
    """Whether a count of those of one fate can be of all."""
    return fate in _LASTING or is_state(fate)


_BY_NAME = dict(_FATES)


def words_of(fate: str) -> re.Pattern[str]:
    """The words that say a fate, of people or of things."""
    return words_of_state(fate) if is_state(fate) else _BY_NAME[fate]


_WORD = re.compile(r"[\w’'-]+|[,;:–—]")


_BREAKS = frozenset(
    ["and", "but", "while", ",", ";", ":", "–", "—", "including", "among", "of", "who", "when", "as", "after"]
)


# Fates that say less than any other word of the sentence: how many words they stand further off.
WEAK = {"in hospital": 3, "crowd": 6, "aboard": 6, "on strike": 3, "trapped": 2, "ill": 2}
CROWD = 50  # people below whom a group is no crowd that reports would count
# Nouns that say who somebody was before something else befell them: "hostages were freed", "refugees drowned".
_WAS = frozenset(["captured", "displaced", "rescued", "crowd", "on strike", "aboard"])
# So do detainees, and "arrested persons".
_WAS_HELD = re.compile(r"detainees?\b|(?:arrested|detained|jailed) [\w-]+", re.IGNORECASE)
# "Four suspects were detained" counts those arrested; whether suspects who "shot" were shot can't be told.
_SUSPECTED = re.compile(
    r"\b(?:suspects?|gunm[ae]n|shooters?|assailants?|attackers?|robbers?|raiders?|hijackers?)\b", re.IGNORECASE
)
_OF_SUSPECTS = frozenset(["suspects", "arrested", "charged"])
SOUGHT = 5
BEFALLEN = 7  # how many words such a noun stands further off


LONG = 30  # the same for a bare figure that is given for what was named before: "put the number of those hurt ... at 9"
_PUT = re.compile(
    r"\b(?:put|puts|putting|given?|gave|gives|set|sets|stands?|stood|figure|number|total|count|toll|answer(?:ed)?|replied|estimate|as|at|to|it is|it was|it[’']s)\b[^.;]{0,25}$",
    re.IGNORECASE,
)
_STANDS = re.compile(
    r"(?:\b(?:stands?|stood|put|puts|set|given?|gave) [^.;]{0,12}\b(?:at|as)|\b(?:rose|risen|climbed|come|came|comes|amount(?:s|ed)?|totals?) to|\b(?:answered|replied):?) ?[“\"]?$",
    re.IGNORECASE,
)
REACH = 14  # words between a figure and the word that says what became of those counted


FEW = 3  # words from which on a word between two figures goes with the later one
BREAK = 3  # how many words a comma or "and" between them counts for


_NO_PERSONS = re.compile(
    r"\b(?:times?|years?|days?|hours?|minutes?|months?|weeks?|dollars?|crowns?|euros?|pounds?|percent|metres?|meters?|miles?|"
    r"kilomet(?:re|er)s?|houses?|homes?|buildings?|vehicles?|cars?|buses|trucks?|shots?|rounds?|bullets?|explosions?|"
    r"rockets?|missiles?|drones?|shells?|bombs?|villages?|towns?|cities|countries|outlets?|photographs?|cows?|horses?|"
    r"dogs?|cats?|animals?|bags?|incidents?|attacks?|counts?|weapons?|guns?|points?|floors?|rooms?|beds?|engines?|"
    r"hospitals?|clinics?|schools?|churches|mosques?|offices?|banks?|firms?|companies|businesses|shops?|stores?|factories|farms?|bridges?|boats?|ships?|vessels?|planes?|aircraft|records?|files?|warrants?|block|street|avenue|road|crossing points?|families|ambulances?|wounds?|helicopters?|stations?)\b",
    re.IGNORECASE,
)


_PART = re.compile(
    r"\s*(?:(?:more|others?|members?|people|persons?|some|half|or more) )?of (?:the|them|those|these|whom|its|their|his|her|our|my|us)\b",
    re.IGNORECASE,
)
# "There were 140 of us": all of them.
_THERE_WERE = re.compile(
    r"\b(?:(?:there|we|they) (?:were|are|was) |there[’']s )(?:about |some |at least |around |more than |over |only )?$",
    re.IGNORECASE,
)
_OF_US = re.compile(r" of (?:us|them)\b", re.IGNORECASE)


# "Of the 64 who were hurt, 16 are still in hospital": the second counts some of the first.
_SOME_OF = re.compile(
    r"^\W*(?:out )?of (?:the |its |their |those |these |all )?[^.;]{1,80}, (?:only |at least |about |some )?$",
    re.IGNORECASE,
)


# "had two children"
OWNED = 15  # children and the like below which somebody "has" them
_OWNED = re.compile(r"\b(?:has|have|had) $", re.IGNORECASE)
_OWN = re.compile(
    r"\b(?:child(?:ren)?|kids?|sons?|daughters?|brothers?|sisters?|siblings?|stepchildren|grandchildren|wives|cousins?|dependants?|roommates?)\b",
    re.IGNORECASE,
)


# A count over more than this event: of a city, a year, a weekend, of several incidents.
_WIDER = re.compile(
    r"\b(?:separate (?:shootings|incidents|attacks)|"
    r"this year|last year|so far in \d{4}|since (?:january|the (?:start|beginning) of|the war)|(?:over|during|for) (?:the )?(?:[\w’'-]+ ){0,4}weekend(?![’']s)|this weekend|"
    r"(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)) (?:homicide|murder|killing|death)|homicide count|"
    r"\w+day shootings|shootings (?:across|around|in|since|on|over|that)|"
    r"(?:pair|series|string|spate|number) of (?:\w+ )?(?:shootings|incidents|attacks|crashes|fires|strikes|blasts)|"
    r"in (?:several|multiple|other|unrelated) (?:shootings|incidents|attacks)|(?:two|three|four|five|six|several) (?:\w+ )?shootings)\b",
    re.IGNORECASE,
)


# What a side says of the other side's losses, or sets apart as its own, is not of all.
_SIDE = re.compile(
    r"\b(?:(?:the )?(?:enemy|enemies|opponents?|adversar(?:y|ies))(?:[’']s?)?|(?:its|their|our) own) (?:own )?(?:[\w-]+ ){0,2}?(?:loss(?:es)?|dead|casualties|killed|deaths|wounded|injured)\b|\b(?:dead|killed|losses) (?:on|among) (?:its|their|our|the other|the enemy)\b",
    re.IGNORECASE,
)
# The same of a place: whom the police arrest in a whole country may be those of one event, unlike its dead.
_AREA = re.compile(
    r"\b(?:across the (?:city|country|state|county|region)|citywide|nationwide|statewide)\b", re.IGNORECASE
)
_BY_AREA = frozenset(["arrested", "crowd", "on strike", "deserted", "displaced", "ill", "signed"])


# "Three bodies had been entered twice": a slip in the count, and nobody whom it befell.
_MISCOUNTED = re.compile(
    r"[^.;,]{0,25}?\b(?:entered|counted|listed|registered|recorded|included|put on (?:the|that|a) list|reported)\b[^.;,]{0,15}\b(?:twice|double|by mistake|in error|wrongly|mistakenly)\b|"
    r"[^.;,]{0,25}?\b(?:wrongly|mistakenly|erroneously) (?:been )?(?:entered|counted|listed|registered|recorded|included|put|reported)\b|[^.;,]{0,25}?\bdouble-counted\b",
    re.IGNORECASE,
)


def _aside(text: str, quantity: Quantity) -> bool:
    """A bare number between commas after a name is an age; one in square brackets is that of a note."""
    before, after = text[: quantity.span[0]].rstrip(" "), text[quantity.span[1] :].lstrip(" ")
    if before.endswith("[") and after.startswith("]"):
        return True  # the number of a note
    if quantity.counted:
        return False
    if _NUMBERED.search(before[-24:]) or _SENTENCED.match(after):
        return True
    if (
        _AGE_BEFORE.search(before[-30:])
        or _AGE_AFTER.match(after)
        or _DIED_AT.search(before[-60:])
        or _YEARS_OLD.search(before[-50:])
    ):
        return True
    if quantity.modifier:
        return False
    return before.endswith(",") and after[:1] in {",", ".", ";", ")"}


# What bears a number: a road, a room, a station; and years of a sentence.
_NUMBERED = re.compile(
    r"(?:\bU\.?S\.?|\b(?:I|SR|US|Hwy|No\.?|Highway|Route|Rt\.?|Rte\.?|Interstate|Road|Freeway|Turnpike|Exit|Mile Marker|Unit|Apt\.?|Apartment|Suite|Room|Flight|Station|Channel|News|Fox|"
    r"Precinct|District|Ward|Engine|Ladder|Battalion|Gate|Terminal|Lot|Section|Chapter|Article|Proposition|Title|[Gg]rade|[Pp]hase|[Vv]ehicle|[Vv]ictim|[Ss]uspect|"
    r"[Ss]hooter|[Ee]xhibit|[Pp]age|[Rr]ound))[ -]?$"
)
_SENTENCED = re.compile(r"(?:in|behind) (?:prison|jail|bars)\b")
_AGE_BEFORE = re.compile(
    r"\b(?:who|he|she|they|victims?|suspects?|boys|girls|teens) (?:is|was|are|were)$|\b(?:aged?|ages(?: (?:were|are|range|ranged|ranging))?(?: from)?|aged between|looks to be|also|, \d{1,2},? and)$"
)
# "killed three years ago at 24", but not "put the number of killed at 24"
_DIED_AT = re.compile(r"(?<!the )(?<!of )(?<!those )(?<!people )\b(?:died|dead|killed|slain|to death)\b[^.;]{0,30} at$")
_YEARS_OLD = re.compile(
    r"\b(?:years? old|years? of age|year-olds?),? (?:and )?(?:one|another|the other|two|three)$", re.IGNORECASE
)
_AGE_AFTER = re.compile(r"(?:and|to|or) (?:a )?\d+[- ]years?\b")


# What became of those who were shot, where it stands beside the word.
_OUTCOMES = (
    ("dead", re.compile(r"[ ,]*(?:and |to |then |, )*(?:fatally |later )?(?:killed|dead|death|died)\b", re.IGNORECASE)),
    ("injured", re.compile(r"[ ,]*(?:and |but |, )*(?:injured|wounded|hurt|survived)\b", re.IGNORECASE)),
)


def _outcome(text: str, shot: Span, sentence: Span) -> str:
    """What became of those who were shot: "shot and killed", "fatally shot"; empty where nothing beside says so."""
    if text[max(sentence[0], shot[0] - 8) : shot[0]].lower() == "fatally ":
        return "dead"
    return next((name for name, words in _OUTCOMES if words.match(text, shot[1], sentence[1])), "")


# "Six people wounded, two of them mortally": those wounded are the dead and the injured.
_MORTALLY = re.compile(
    r"\W{1,4}(?:including |with |among them )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)(?: of them| of whom| people)? (?:\w+ )?(?:fatally|mortally)\b",
    re.IGNORECASE,
)


def _fatal(text: str, count: int, word: int, sentence: Span) -> bool:
    """Whether some of those said to be wounded are said to have died of it, right after the count or the word."""
    return any(_MORTALLY.match(text, end, sentence[1]) is not None for end in (count, word))


_OBJECT = re.compile(r" (?:of )?(?:at least |about |some |more than |as many as |up to )?")


def _has_object(text: str, end: int, numbers: list[Span]) -> bool:
    """Whether a word of fate has a number of its own behind it: "four names from the fire that killed two"."""
    gap = _OBJECT.match(text, end)
    return gap is not None and any(a in (gap.end(), end + 1, end + 4) for a, _ in numbers)


# Parts of a sentence that say who speaks tell nothing of what is counted.
_SEGMENT = re.compile(r"[,;:]")
_SPEAKS = re.compile(
    r"\b(?:according|said|says|told|spokes\w+|stated|announced|answered|replied|asked|reported|declared|in the words)\b",
    re.IGNORECASE,
)
# "Ten lives were lost", "cost ten lives".
_LIVES = re.compile(r"(?:\w+ )?(?:life|lives)", re.IGNORECASE)
_TAKEN = re.compile(
    r"\b(?:los[ts]e?|losing|loss|claim(?:ed|s|ing)?|cost(?:s|ing)?|took|takes?|taken|taking|paid|pay)\b", re.IGNORECASE
)
# Cases are of an illness where the text tells of one.
_CASES = re.compile(r"(?:[\w-]+ )?cases?", re.IGNORECASE)
_DISEASE = re.compile(
    r"\b(?:disease|infect(?:ed|ions?)|virus|outbreak|epidemic|epidemiologists?|pandemic|bacteria|fever|poisoning|cholera|measles|influenza|flu|ebola|plague|patients?|vaccin\w+)\b",
    re.IGNORECASE,
)
_DESTROYED = re.compile(r"eliminated|neutrali[sz]ed|liquidated", re.IGNORECASE)
_ARMED = re.compile(
    r"\b(?:soldiers?|troops?|servicem[ae]n|fighters?|militants?|rebels?|insurgents?|terrorists?|enem(?:y|ies)|personnel|combatants?|commandos?|mercenaries|gunm[ae]n)\b",
    re.IGNORECASE,
)


_OF_CAPTIVES = frozenset(["freed", "escaped", "recaptured"])
_CAPTIVES = re.compile(
    r"\b(?:inmates?|convicts?|recaptured|break-?outs?|jailbreaks?|fugitives?|governor of|warders?|wardens?|cells?|jail|prison|hostages?|captives?|captivity|kidnap\w*|abduct\w*|prisoners?|detain\w*|hijack\w*)\b",
    re.IGNORECASE,
)


_LIFE = re.compile(r"(?:their|his|her) li(?:ves|fe)", re.IGNORECASE)
_SAVED = re.compile(r"\b(?:sav|risk|fear|spar|chang|rebuil|liv|endanger)\w*\b[^.;,]{0,12}$", re.IGNORECASE)


_FELL = re.compile(r"fell|fallen", re.IGNORECASE)
_WHO_FALL = re.compile(
    r"\b(?:soldiers?|troops?|servicem[ae]n|fighters?|guards?|m[ae]n|officers?|marines?|sailors?|conscripts?|recruits?|reservists?|volunteers?|guardsm[ae]n|airm[ae]n|cadets?|paratroopers?|commandos?|policem[ae]n)\b",
    re.IGNORECASE,
)
# "Fell ill", "fell from a roof", "fell to 12": no deaths in battle.
_FELL_ELSE = re.compile(
    r" (?:to(?! (?:enemy|hostile|rebel|sniper|the enemy))|from|ill|sick|into|off|down|back|behind|over|through|on|onto|asleep|out|by|short|under|silent|prey|victim|in (?:love|line|step|place|value|price|with)|\d)\b",
    re.IGNORECASE,
)


def _fell(text: str, match: re.Match[str], sentence: Span, quantity: Quantity) -> bool:
    """Whether soldiers "fell", and so died in battle: the word stands right after them."""
    stop = max(quantity.span[1], (quantity.counted_span or quantity.span)[1])
    if not stop <= match.start() <= min(sentence[1], stop + 40) or re.search(r"[,;:.]|\d", text[stop : match.start()]):
        return False
    return _WHO_FALL.search(quantity.counted or "") is not None and _FELL_ELSE.match(text, match.end()) is None


def _deadly(text: str, match: re.Match[str], sentence: Span, quantity: Quantity) -> bool:
    """Whether a word says that those counted died: soldiers who were "eliminated", and no team that was; "cost 30 people
    their lives", and not "fled for their lives"."""
    word = match.group()
    if _FELL.fullmatch(word):
        return _fell(text, match, sentence, quantity)
    if _LIFE.fullmatch(word):
        before = text[max(sentence[0], match.start() - 60) : match.start()]
        return _TAKEN.search(before) is not None and _SAVED.search(before) is None
    return _DESTROYED.fullmatch(word) is None or _ARMED.search(f"{quantity.counted or ''} {quantity.unit}") is not None


def _some_of(text: str, sentence: Span, quantity: Quantity) -> bool:
    """Whether a figure counts some of a larger number: "five of them", "of the twelve, five"."""
    before = text[sentence[0] : quantity.span[0]]
    if of_its_own(text, quantity) or (_OF_US.match(text, quantity.span[1]) and _THERE_WERE.search(before)):
        return False
    return _SOME_OF.match(before) is not None or _PART.match(text, quantity.span[1]) is not None


# "Three officers shot a man": those counted did it, and it befell somebody else.
_DID = re.compile(
    r"(?i:\s*(?:also |then |fatally |later )?(?:shot|killed|wounded|injured|stabbed|beat|struck)(?: (?:and|or) (?:killed|wounded|injured))? )"
    r"(?:(?:a|an|the|his|her|their|one|two|three|four|five|at|another|\d+) (?!(?:night|day|week|month|year|morning|evening|afternoon|weekend|previous|scene|hospital|least)\b)|him\b|her\b|them\b|"
    r"(?!(?:In|At|On|Near|Outside|Inside|During|After|By|As|Over|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-Z][a-z]+)"
)
_DOERS = re.compile(
    r"\b(?:officers?|deput(?:y|ies)|troopers?|agents?|guards?|soldiers?|troops|police(?:m[ae]n)?|marines?|m[ae]n|teens?|teenagers?|youths?|brothers?)$",
    re.IGNORECASE,
)


def _did(text: str, quantity: Quantity) -> bool:
    """Whether those counted did what the word of the fate says."""
    if quantity.counted is None or _DOERS.search(quantity.counted) is None:
        return False
    return _DID.match(text, max(quantity.span[1], (quantity.counted_span or quantity.span)[1])) is not None


def _no_count(text: str, sentence: Span, quantity: Quantity) -> bool:
    """Whether a figure counts nobody whom something befell: no whole people, those whom somebody has, or the doers."""
    if quantity.kind not in {"count", "other"}:
        return True
    if any(isinstance(end, float) and not end.is_integer() for end in (quantity.low, quantity.high)):
        return True
    owned = _OWNED.search(text, max(sentence[0], quantity.span[0] - 12), quantity.span[0]) is not None
    few = not quantity.counted and max(float(end or 0) for end in (quantity.low, quantity.high)) < OWNED
    return (owned and (few or _OWN.search(quantity.counted or "") is not None)) or _did(text, quantity)


def _by_noun(text: str, sentence: Span, quantity: Quantity) -> str | None:
    """The fate that the noun of a figure decides: lives that were lost, cases of an illness. None where it decides none."""
    if _LIVES.fullmatch(quantity.unit) and _TAKEN.search(text, *sentence):
        return "dead"
    if _CASES.fullmatch(quantity.unit):
        return "ill" if _DISEASE.search(text) else ""
    if not counts_people(quantity) or not quantity.counted:
        return None
    if of_data(text, sentence, quantity):
        return "taken/record"
    stop = max(quantity.span[1], (quantity.counted_span or quantity.span)[1])
    return "cut/job" if _OUT_OF_WORK.match(text, stop, sentence[1]) else None


# "Three hundred workers lose their jobs": those are jobs that go.
_OUT_OF_WORK = re.compile(
    r"[^.;,\d]{0,50}?\b(?:(?:lose|lost|losing|loses|without|out of) (?:their |his |her |a )?(?:jobs?|work|posts?|livelihoods?)|(?:made )?redundant|laid off|sacked|dismissed|thrown out of work|unemployed|given (?:their )?notice)\b",
    re.IGNORECASE,
)


def _may_be(name: str, text: str, match: re.Match[str], sentence: Span, quantity: Quantity) -> bool:
    """Whether a word of fate can be said of those counted."""
    if name == "dead":
        return _deadly(text, match, sentence, quantity)
    if name == "aboard" and match.group().lower().startswith("carr"):
        return _CARRIES.search(text, sentence[0], match.start()) is not None and match.end() <= quantity.span[0]
    if name == "freed" and match.group().lower() == "returned":
        return _RETURNED.search(text, *sentence) is not None
    if name in {"recaptured", "freed"} and _RAN.search(text):
        return True
    return name not in _OF_CAPTIVES or _CAPTIVES.search(text) is not None


_RETURNED = re.compile(
    r"\b(?:prisoners?|captives?|hostages?|captivity|POWs?|exchanged?|swap(?:ped)?|been returned|were returned|was returned)\b",
    re.IGNORECASE,
)
_RAN = re.compile(
    r"\b(?:escap(?:ed|ees?) from|escapees?|break-?outs?|jailbreaks?|fugitives?|recaptured|runaways?|who escaped)\b",
    re.IGNORECASE,
)


# What carries people, and can sink or crash with them; an ambulance carries those that it has picked up.
_CARRIES = re.compile(
    r"\b(?:plane|aircraft|airliner|jet|flight|ferry|boat|dinghy|ship|vessel|liner|trawler|catamaran|bus|minibus|coach|train|tram|helicopter|airbus|boeing|she)\b[^.;]{0,60}$",
    re.IGNORECASE,
)


# "At least 68 of them are dead": all of which that is said.
_OF_WHICH = re.compile(r" of (?:them|these|which) (?:were|was|are|is|had|have|has)\b", re.IGNORECASE)


def fate_of(text: str, sentence: Span, quantity: Quantity, numbers: list[Span], bare: bool = False) -> tuple[str, str]:
    """What became of those counted, and the words between figure and that word; empty where nothing says so.

    The nearest such word of the sentence counts; a comma, "and" or another figure between makes it further. `bare`: the
    figure stands without its noun.
    """
    if is_thing(quantity) or _NO_PERSONS.search(f"{quantity.counted or ''} {quantity.unit}"):
        if _OF_WHICH.match(text, quantity.span[1]):
            state = state_of(text, (quantity.span[0], sentence[1]), quantity, numbers, bare)
            return (state, "") if state else ("", "part")
        if _some_of(text, sentence, quantity):
            return "", "part"
        return state_of(text, sentence, quantity, numbers, bare), ""
    if _no_count(text, sentence, quantity):
        return "", ""
    if _some_of(text, sentence, quantity) or _aside(text, quantity) or _WIDER.search(text, *sentence):
        return "", "part"
    if _MISCOUNTED.match(text, quantity.span[1], sentence[1]):
        return "", "part"
    named = _by_noun(text, sentence, quantity)
    if named is not None:
        return named, "" if is_state(named) else named
    best = _nearest(text, sentence, quantity, numbers)
    start = min((quantity.counted_span or quantity.span)[0], quantity.span[0])
    put = _PUT if bare or not quantity.counted else _STANDS
    reach = LONG if put.search(text, max(sentence[0], start - 60), start) else REACH
    if best is None or best[0] > reach:
        return ("" if counts_people(quantity) else state_of(text, sentence, quantity, numbers, bare)), ""
    if _of_a_side(text, sentence, quantity):
        return "", "part"
    if best[1] not in _BY_AREA and _AREA.search(text, *sentence):
        return "", "part"
    if best[1] == "crowd" and max(float(end or 0) for end in (quantity.low, quantity.high)) < CROWD:
        return "", ""
    rest = " ".join(part for part in _SEGMENT.split(best[2]) if not _SPEAKS.search(part))
    for _, pattern in _FATES:
        rest = pattern.sub(" ", rest)
    return best[1], f"{best[1]} {rest}"


# "Sixty people, nine of them minors, were arrested": what is put in between of some of those counted.
_INSERTED = re.compile(
    r",? (?:\((?=[\w ])|[–—] ?|(?<=, ))?(?:among|amongst|including|of (?:them|whom)|[\w-]+ of (?:them|whom|these|those|which))\b[^,.;()–—]{1,60}[,)–—]",
    re.IGNORECASE,
)


def _of_a_side(text: str, sentence: Span, quantity: Quantity) -> bool:
    """Whether the words before a figure without a noun say that it is of one side's losses."""
    if quantity.counted and counts_people(quantity) and quantity.counted_span is None:
        return False
    found = _SIDE.search(text, max(sentence[0], quantity.span[0] - 80), quantity.span[1])
    return found is not None and not re.search(r"[,;:]|\d", text[found.end() : quantity.span[0]])


def _nearest(text: str, sentence: Span, quantity: Quantity, numbers: list[Span]) -> tuple[int, str, str] | None:
    """The nearest word of fate: how many words away it stands, its fate, and the words from it to the figure."""
    start, end = quantity.counted_span or quantity.span
    start, end = min(start, quantity.span[0]), max(end, quantity.span[1])
    suspected = _SUSPECTED.search(quantity.counted or "") is not None
    clause = clause_of(text, sentence, quantity)
    best: tuple[int, str, str] | None = None
    own_clause = False
    for name, pattern in _FATES:
        if suspected and name not in _OF_SUSPECTS:
            continue
        for match in pattern.finditer(text, *sentence):
            own = match.start() < end and match.end() > start
            if match.end() <= quantity.span[0]:
                between = (match.end(), quantity.span[0])
            elif match.start() >= quantity.span[1]:
                if _has_object(text, match.end(), numbers):
                    continue
                between = (min(end, match.start()), match.start())
            else:
                between = (0, 0)
            if not _may_be(name, text, match, sentence, quantity) or not can_rule(text, clause, match.span()):
                continue
            within = inside(clause, match.span())
            if own_clause and not within:
                continue
            aside = [m.span() for m in _INSERTED.finditer(text, *between)]
            words = _WORD.findall(_INSERTED.sub(" ", text[between[0] : between[1]]))
            far = len(words) + BREAK * sum(w.lower() in _BREAKS for w in words)
            was = name in _WAS or (name == "arrested" and _WAS_HELD.match(text, match.start(), end) is not None)
            far += WEAK.get(name, 0) + BEFALLEN * (own and was) + SOUGHT * (suspected and name == "suspects")
            far += 8 * sum(between[0] <= a < between[1] and not any(i <= a < j for i, j in aside) for a, _ in numbers)
            if best is None or far < best[0] or (within and not own_clause):
                own_clause = within
                became = _outcome(text, match.span(), sentence) if name == "shot" else ""
                became = became or (
                    "casualties" if name == "injured" and _fatal(text, end, match.end(), sentence) else ""
                )
                best = (far, became or name, text[min(match.start(), start) : max(match.end(), end)])
    return best
