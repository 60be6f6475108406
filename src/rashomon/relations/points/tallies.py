# ruff: noqa: E501 - one pattern a line
"""What a count of people is of: all whom it befell, some of them, others than those named, or those laid to one's charge.

Only counts of all are ever held against each other; the rest answer other questions. `open`: the words leave it open,
as where a line points to another report, or the noun was spoken of before. Where no rule has an answer the count is
taken to be of all.
"""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

from rashomon.records import Quantity, Span
from rashomon.relations.points.fates import words_of
from rashomon.relations.points.people import counts_people, of_its_own
from rashomon.relations.points.states import is_state

Role: TypeAlias = Literal["all", "part", "rest", "charge", "open"]

# Words between a count's sentence's begin and the count, nearest last. What each makes of it.
BEFORE: tuple[tuple[Role, re.Pattern[str]], ...] = tuple(
    (role, re.compile(words, re.IGNORECASE))  # type: ignore[misc] # the table holds roles only
    for role, words in (
        ("part", r"\b(?:includ(?:es?|ed|ing)|among (?:them|the (?:dead|injured|wounded|victims|missing|\w+ed)|those (?:who )?(?:were )?\w+)|of (?:them|whom|those|these|the (?:dead|injured|wounded|victims)),?)(?: (?:were|was|are|is|at least|about|only))?\s*$"),
        ("charge", r"\b(?:accus(?:ed|es|ing)|charg(?:ed|es|ing)|convict(?:ed|s|ing)|suspect(?:ed|s)|indicted|wanted (?:for|in|on|over)|arrested|guilty|plead(?:ed|s|ing)|responsible|sought|sentenced|trial|blamed?|allegedly|(?:one|two|three|four|five|six|seven|eight|nine|ten|several|multiple|\d) (?:[\w-]+ )?counts? of)\b[^.;]{0,70}$"),
    )
)  # fmt: skip

# Words after the count that make it one of some only: a spot always, a state or a way only before the word of the fate.
_SPOT = re.compile(
    r"^[^.;,]{0,60}?((?:\bon|\bat) (?:the|that) scenes?\b|\bat (?:a|the|an area|local) (?:\w+ )?hospitals?\b|(?<!rest had )(?<!rest )\b(?:turned|showed|shown) up\b(?! (?:for|to) (?:duty|work))|"
    r"\b(?:walked|came|drove|driven|arrived|dropped off)(?: themselves| himself| herself| by (?:\w+ )?\w+)? (?:in|into|to|at) (?:[\w’.-]+ ){0,4}(?:hospitals?|medical cent(?:er|re)|emergency room|ER|clinic)\b)",
    re.IGNORECASE,
)
_WHERE = re.compile(r"^(?: [\w’'-]+)? (in the (?!number|total|count|toll|figure)\w+)", re.IGNORECASE)
# Whom somebody saw or brought inside may be all or not.
_INSIDE = re.compile(r"^[^.;,]{0,60}?\b(inside)(?=\W*$)", re.IGNORECASE)
# So does a place, but where a text begins with it: there it is that of all that happened.
_PLACE = re.compile(
    r"^(?:(?!\b(?:as|while|when|where)\b)[^.;,]){0,60}?\b((?:in|on) the (?:street|yard|lot|porch|road|sidewalk|car|vehicle|kitchen|bedroom|living room)|on the (?:\w+ )?floor|inside|outside|upstairs|still in (?:there|the \w+))\b",
    re.IGNORECASE,
)
LEAD = 300  # characters with which a text begins
AFTER: tuple[tuple[Role, re.Pattern[str]], ...] = (
    ("part", re.compile(r"^( ?\d+-years?-olds?)\b")),
    ("part", re.compile(r"^[^.;,]{0,40}?\b((?:minor|serious|severe|slight|light|critical|life-threatening|grave|superficial) (?:injur|wound|burn)\w*)", re.IGNORECASE)),
    ("part", re.compile(r"^[^.;,]{0,40}?\b((?:remain(?:s|ed|ing)?|still|kept|listed) (?:\w+ )?(?:hospitali[sz]ed|in (?:the |a |an )?(?:\w+ ){0,2}hospitals?))\b", re.IGNORECASE)),
    ("part", _SPOT),
    ("open", _INSIDE),
    ("part", _PLACE),
    ("part", re.compile(r"^[^.;,]{0,60}?\b((?:in|to) (?:a )?(?:critical|serious|stable|fair|good|grave|guarded)(?: but \w+)? condition|critical(?:ly)?|serious(?:ly)?|life-threatening|non-life|mortally)\b", re.IGNORECASE)),
    ("part", re.compile(r"^[^.;,]{0,60}?\b(airlifted|flown|treated|admitted|released|discharged|caught in (?:the )?cross-?fire|hit by stray|drove|(?:brought|taken(?! ill\b| sick\b)|transported|rushed|driven)(?! to (?:the |an? |area |local |nearby |\w+ )?hospitals?\b))\b", re.IGNORECASE)),
)  # fmt: skip
_MORE = re.compile(
    r"\band (?:an?|one|two|three|four|five|six|seven|\d+|several) (?:\w+ )?(?:others?|more)\b(?P<rest>[^.;]*)",
    re.IGNORECASE,
)

# "Five guides are among the dead", "six of those killed were women", "seven came from abroad": some of all.
_AMONG = re.compile(
    r"^[^.;,]{0,45}?\b(?:figure[sd]?|appear(?:s|ed)?|stands?|stood|found|counted|listed|named) (?:(?:on|in) (?:the list|the names|those|them)|(?:among|amongst) (?:the|those|them))\b|^[^.;,]{0,45}?\b(?:(?:is|are|was|were|been|be) (?:also )?(?:among|amongst|counted among)|among (?:the|those|them|whom))\b",
    re.IGNORECASE,
)
# "Listed 18 people among the missing": those are all of them.
_LISTS = re.compile(
    r"\b(?:list|count|number|reckon|record|register|name)(?:s|ed|ing)?(?: at least| about| some)? $", re.IGNORECASE
)
_ANYBODY_AMONG = re.compile(r" (?:people|persons|names) among the\b", re.IGNORECASE)
# What is done to the bodies of the dead makes them no part.
_BODIES = re.compile(r"\b(?:bodies|body|remains|corpses) of (?:at least |about |some )?$", re.IGNORECASE)
LOOK = 250  # characters before its sentence in which those are named whom "another five" are others than
_OTHERS = re.compile(
    r"\b(?:others?|more(?! than)|another|additional|further|second|third|fourth|remaining)\b", re.IGNORECASE
)
_ELSEWHEN = re.compile(
    r"\b(?:days?|weeks?|months?|years?) (?:(?:after|before)(?! (?:the|this|that|it|its|he|she|they|his|her|their)\b)|ago|later|earlier)\b|\b(?:similar|previous|earlier|unrelated|another|separate|different|other) (?:\w+ )?(?:shooting|incident|attack|crash|fire|case|accident)s?\b|\banniversary\b|"
    r"\b(?:over|in|during|for) the (?:past|last) \w+|\bdeadliest\b|\bin (?:\S+ ){0,3}history\b|\bthroughout the\b|"
    r"\babout the same time\b|\blast (?:month|year|spring|summer|autumn|fall|winter)[’']s\b|\b(?:soon|shortly|minutes|hours?) (?:(?:after|before)(?! (?:the|this|that|it|its|he|she|they|his|her|their|\d|noon|midnight|dawn|dusk|dark|sun\w+|\w+day)\b)|later|earlier)\b|\b(?:a|the) (?:second|third|other|separate) (?:shooting|incident|attack|scene)\b",
    re.IGNORECASE,
)


# An earlier time to which a count is only compared: "up from 22 the day before"; a time put after the count.
_COMPARED = re.compile(
    r"(?:\b(?:from|than|with|against|to|giving|gave|given|been|stood|was|were)\b[^.;]{0,40}?\b(?:the|a|one) (?:day|night|evening|morning|week) (?:before|earlier|ago)\b)|"
    r", (?:\w+ ){1,3}(?:days?|weeks?|months?) (?:after|before)\b",
    re.IGNORECASE,
)


def _elsewhen(text: str, begin: int, end: int, start: int) -> bool:
    """Whether the words of a sentence, up to a semicolon, set a count in another time or event."""
    begin = max(begin, text.rfind(";", begin, start) + 1)
    halt = text.find(";", start, end)
    end = halt if halt >= 0 else end
    for found in _ELSEWHEN.finditer(text, begin, end):
        if not any(
            c.start() <= found.start() < c.end()
            for c in _COMPARED.finditer(text, begin, end)
            if c.start() > start or c.group()[0] != ","
        ):
            return True
    return False


# One step of what somebody did, told in turn: "he then drove to the mall and shot three people".
_STEP = re.compile(
    r"\b(?:(?:began|begun|started|opened) (?:when|with)|afterwards?|from there|(?:he|she|gunm[ae]n|shooter|suspect|attacker) (?:then|next|first)|turning (?:north|south|east|west|back))\b"
    r"[^.;]{0,70}\b(?:kill(?:ed|ing)|shot|stabb(?:ed|ing)|wound(?:ed|ing)|injur(?:ed|ing))(?: and (?:killed|wounded|injured))? $",
    re.IGNORECASE,
)
_STEP_AFTER = re.compile(
    r"^[^.;]{0,50}?\bbefore (?:firing|shooting|killing|driving|turning|going|moving|heading|opening|fleeing to|walking)\b(?! (?:himself|herself|the gun on))",
    re.IGNORECASE,
)

# What is counted in besides is no count of all by itself; nor is a sum that a speaker draws: "that is two people dead".
_IF = re.compile(
    r"\b(?:if|when|once) [^.;,]{0,40}\b(?:included|counted|added|taken into account|taken together)\b|\bincluding (?:those )?(?:indirect|subcontract|supplier)",
    re.IGNORECASE,
)
_THAT_IS = re.compile(r"\bthat(?: is|[’']s) $", re.IGNORECASE)
_SMALL = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+)"
# The count is one of several that make up the whole: "two women and a child".
_WITH_NEXT = re.compile(rf"(?P<noun>(?: [\w’'-]+){{1,4}}?),? and (?:his|her|their|{_SMALL}) ", re.IGNORECASE)
_WITH_LAST = re.compile(
    rf"\b(?:the|his|her|their|{_SMALL})(?P<noun>(?: [\w’'-]+){{1,4}}?),? and (?:his |her |their )?$", re.IGNORECASE
)
# "Over the summer and 19 wounded", "12 women among them, and 80 injured": what stands before the "and" is no group beside.
_NO_GROUP = re.compile(
    r"\b(?:summer|winter|spring|autumn|fall|day|night|morning|evening|week|weekend|month|year|war|offensive|fighting|them|whom|these|those|among|including|of)$|\b(?:among|including) ",
    re.IGNORECASE,
)
# The count stands with an article or owner: its noun was spoken of before, and nothing is counted anew.
_ALL_OF_OURS = re.compile(r" of (?:our|its|their)\b", re.IGNORECASE)  # "all 40 of our drivers"
_KNOWN = re.compile(r"\b(?:the|these|those|his|her|their|its|all|both) (?:other )?$", re.IGNORECASE)
# By how much another count was outdone, and no count: "44 more than had been known".
_DIFFERENCE = re.compile(
    r"\s*(?:\w+ )?(?:more|fewer|less|higher|lower) than (?:had been|has been|was|were|the|it|its|they|he|she|we|officials|police|previously|before|first|earlier|in|on|"
    r"yesterday|reported|thought|known|announced|expected|\w+day)\b",
    re.IGNORECASE,
)
_MORE_OF = re.compile(r"\s*(?:others?|more(?! than))\b", re.IGNORECASE)
# "Climbed to 24 when five patients died": those by whom it grew.
_BY_MORE = re.compile(
    r"\b(?:to|at) (?:at least )?(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?)(?: \w+)?,? (?:when|after) (?:another |a further |some )?$",
    re.IGNORECASE,
)
# "Officers also found two girls, who were dead": others had been found before.
_ALSO_FOUND = re.compile(
    r"\balso (?:found|discovered|located|shot(?: and killed)?|killed|wounded|injured|struck|hit)(?: at least| about)? $",
    re.IGNORECASE,
)
TAKEN = frozenset(["captured", "displaced", "freed"])
BY_HAND = frozenset(["dead", "injured", "shot"])  # what somebody does to others, one after another
ON_SITE = frozenset(["shot", "injured"])
# Whom those who came first found, or took away, may not be all.
_FOUND = re.compile(
    r"\b(?:found|find|discovered|located|encountered|\w*transport(?:ed|ing|s)?|took|rushed|airlifted|flew|treated|treating)(?: at least| about)? $",
    re.IGNORECASE,
)
# A line that points to another report.
_POINTER = re.compile(
    r"\s*(?:MORE|ALSO|RELATED|Related|READ|Read|WATCH|Watch|SEE|PREVIOUS|Previous)\b[^:.]{0,20}:|\s*(?:ALSO|Related (?:Coverage|Stories|Articles))\b"
)
# A number of pages, pictures or videos.
_PAGED = re.compile(r"\s*(?:of|/) \d")
_PAGED_BEFORE = re.compile(r"(?:/ |\b\d+ of )$")


def _whole(noun: str, fate: str) -> bool:
    """Whether the words between a count and an "and" name people and no fate: then both counts share the one that comes."""
    said = any(words_of(one).search(noun) for one in ("dead", "injured", "shot", "missing", "arrested", fate))
    return not said and _HAPPENING.search(noun) is None


# "In the first blast and three others": what stands before the "and" is no count of people.
_HAPPENING = re.compile(
    r"\b(?:shootings?|incidents?|attacks?|crash(?:es)?|fires?|blasts?|explosions?|strikes?|accidents?|collisions?|raids?|"
    r"scenes?|homes?|houses?|streets?)$",
    re.IGNORECASE,
)
# Whom the same befell is counted once more beside the count: "six were hurt in the blast and another was hurt in flight".
_ANOTHER = re.compile(
    r"\band (?:an)?other(?: [\w’'-]+){0,2} (?:was|were|is|are|has|have)\b(?P<rest>[^.;]*)", re.IGNORECASE
)
_ALSO = re.compile(r"(?: [\w’'-]+){0,4} (?:was|were|are|is|had|have|has) also\b", re.IGNORECASE)


def _named_before(text: str, begin: int, start: int, fate: str) -> bool:
    """Whether somebody whom the same befell is named before the count in its sentence, and not by the word that rules it."""
    last = None
    for last in words_of(fate).finditer(text, begin, start):  # noqa: B007 - the last one is wanted
        pass
    return last is not None and re.search(r",|;|\band\b", text[last.end() : start]) is not None


def _and_others(after: str) -> bool:
    """Whether the count goes on with "and two others", of whom nothing else is said to have become."""
    more = _MORE.search(after)
    return more is not None and not any(words_of(one).search(more["rest"]) for one in ("dead", "injured", "shot"))


def role(text: str, sentence: Span, quantity: Quantity, fate: str) -> Role:
    """What a count of those of one fate is of, by the words of its sentence."""
    begin, end = sentence
    start, stop = quantity.span
    before = text[max(begin, start - 110) : start]
    after = text[stop : min(end, stop + 110)]
    if _DIFFERENCE.match(after):
        return "open"
    if _POINTER.match(text, begin, end) or _PAGED.match(after) or _PAGED_BEFORE.search(before):
        return "open"
    if _IF.search(text, begin, end) or _THAT_IS.search(before):
        return "open"
    if _BY_MISTAKE.search(after):
        return "open"
    if _RAISED_BY.search(before):
        return "rest"
    if _AMONG.match(after) and not (_LISTS.search(before) and _ANYBODY_AMONG.match(after)):
        return "part"
    ours = _ALL_OF_OURS.match(after) is not None or of_its_own(text, quantity)
    if (_KNOWN.search(before) and not ours) or not (is_state(fate) or counts_people(quantity)):
        return "open"
    if fate in ON_SITE and _FOUND.search(before):
        return "open"
    last = _WITH_LAST.search(before)
    if last is not None and _NO_GROUP.search(last["noun"]):
        last = None
    if any(beside and _whole(beside["noun"], fate) for beside in (_WITH_NEXT.match(after), last)):
        return "part"
    found = next((what for what, words in BEFORE if _leads(words, before, what, fate)), None)
    if found == "charge" and is_state(fate):
        found = None  # things are not laid to anybody's charge
    if found is None and fate in BY_HAND and (_STEP.search(before) or _STEP_AFTER.match(after)):
        found = "part"
    found = (
        found
        or _of_others(text, begin, quantity, fate)
        or ("all" if is_state(fate) or _BODIES.search(before) else None)
        or _afterwards(before, text[stop : min(end, stop + 200)], after, fate, begin < LEAD)
    )
    return found or ("open" if _elsewhen(text, begin, end, start) else "all")


def _leads(words: re.Pattern[str], before: str, what: Role, fate: str) -> bool:
    """Whether words before a count make it one of some: the word of its own fate lays nothing to anybody's charge."""
    found = words.search(before)
    return found is not None and not (what == "charge" and words_of(fate).match(found.group()))


def bare_role(text: str, sentence: Span, quantity: Quantity) -> Role:
    """What a count of things is of, of which no state is said, by the words of its sentence."""
    begin, end = sentence
    start, stop = quantity.span
    before = text[max(begin, start - 110) : start]
    after = text[stop : min(end, stop + 110)]
    counted = text[start : max(stop, (quantity.counted_span or quantity.span)[1])]
    if _POINTER.match(text, begin, end) or _PAGED.match(after) or _PAGED_BEFORE.search(before) or _KNOWN.search(before):
        return "open"
    if _DIFFERENCE.match(after):
        return "open"
    if _IF.search(text, begin, end):
        return "open"
    if _OTHERS.search(f"{text[max(begin, start - 12) : start]} {counted}") or _MORE_OF.match(text, stop):
        return "rest"
    found = next((what for what, words in BEFORE if words.search(before)), None)
    return found or ("open" if _elsewhen(text, begin, end, start) else "all")


def _of_others(text: str, begin: int, quantity: Quantity, fate: str) -> Role | None:
    """What a count of "others" is of: of all where nobody of the same fate is named before it."""
    start, stop = quantity.span
    counted = text[start : max(stop, (quantity.counted_span or quantity.span)[1])]
    if _BY_MORE.search(text[max(begin, start - 80) : start]) or _ALSO_FOUND.search(text, max(begin, start - 50), start):
        return "rest"
    if not _OTHERS.search(f"{text[max(begin, start - 12) : start]} {counted}") and not _MORE_OF.match(text, stop):
        return None
    if fate == "shot" or _named_before(text, begin, start, fate):
        return "rest"
    return "open" if words_of(fate).search(text, max(0, begin - LOOK), begin) else None


# What others did meanwhile: "rose to 132 as families brought in their sons".
_MEANWHILE = re.compile(r"\b(?:as|while) [\w’'-]+|\band (?:the )?(?:rest|others|remaining|remainder)\b", re.IGNORECASE)
# By whom a count rose: "climbed to 24 when five patients succumbed"; whom somebody counted by mistake.
_RAISED_BY = re.compile(
    r"\b(?:rose|risen|climbed|grew|grown|increased|went up|gone up|jumped|lengthened|reached)\b[^.;]{0,30}? to [^.;]{1,40}?\b(?:when|as|after|with|since|because)\b[^.;]{0,20}$",
    re.IGNORECASE,
)
_BY_MISTAKE = re.compile(
    r"^[^.;,]{0,60}?\b(?:(?:counted|entered|listed|registered|recorded|included|reported|named|written down|put (?:down|on)[^.;,]{0,20}) (?:\w+ )?(?:twice|double|by mistake|in error)|(?:wrongly|mistakenly|erroneously))\b|^ (?:\w+ )?twice\b",
    re.IGNORECASE,
)


# "One man has died and two are in critical condition".
_ONE_DIED = re.compile(r"\b(?:dead|died|dies|killed)\b[^.;,]{0,20}(?:,| and|, and) $", re.IGNORECASE)
_STATE = re.compile(
    r"^[^.;,]{0,40}?\b(?:(?:is|are|were|was|remains?) (?:listed |reported )?in (?:a )?(?:critical|serious|stable|fair|good|grave)|(?:is|are|were|was) being treated)\b",
    re.IGNORECASE,
)


def _afterwards(before: str, rest: str, after: str, fate: str, leads: bool) -> Role | None:
    """What the words after a count make of it. A state or a way counts only before the word of the fate."""
    said = words_of(fate).search(after) if fate != "in hospital" else None
    if fate != "dead" and _ONE_DIED.search(before) is not None and _STATE.search(after) is not None:
        return "open"  # those who live are all whom the sentence counts
    where = _WHERE.search(after)
    if where is not None and said is not None and said.start() >= where.end() and not leads:
        return "part"
    for what, words in AFTER:
        found = None if leads and words is _PLACE else words.search(after)
        if found is not None and _MEANWHILE.search(after[: found.start(1)]):
            continue
        if found is not None and (said is None or said.end() > found.start(1) or words in {_SPOT, _INSIDE, _PLACE}):
            if fate == "in hospital" and found.group(1).lower() in {
                "admitted",
                "treated",
                "brought",
                "taken",
                "rushed",
            }:
                continue
            if fate in TAKEN and said is not None and said.start() <= found.start(1) < said.end():
                continue  # the word of the fate itself: "driven into the forest"
            return what
    another = _ANOTHER.search(rest)
    if another is not None and said is not None and words_of(fate).search(another["rest"]):
        return "part"
    if _ALSO.match(after):
        return "rest"
    return "part" if _and_others(rest) else None
