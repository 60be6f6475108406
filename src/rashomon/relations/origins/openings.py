# ruff: noqa: E501 - tables of words
"""Ways out of a circle, by the words of a text: what somebody other than an outlet says, shows, holds, saw or admits.

Whoever credits a paper, and besides has a witness, a document, a picture or a reporter of its own, does not depend on
that paper. Where that is in doubt it counts as a way out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rashomon.records import Span
from rashomon.relations.pile import Page

NEXT = 25  # characters between a word of saying and the outlet that says it

# Words of saying that somebody must have said, who is an outlet only where one stands beside them.
_SAYING = re.compile(
    r"\b(?:said|says|say|saying|told|tells|telling|according to|stated|states|believes?|believed|thinks|claims?|claimed|spokes\w+|insist(?:s|ed)?(?! on)|explain(?:s|ed)|"
    r"announc(?:es?|ed)|testif(?:y|ies|ied)|recall(?:s|ed)|assur(?:es?|ed)|swear|swears|swore|remember(?:s|ed)?|describe[sd]?|maintain(?:s|ed)|alleg(?:es?|ed)|"
    r"add(?:s|ed)|declare[sd]?|complain(?:s|ed)?|accus(?:es|ed)|suspects?|concluded?|estimates?|estimated|noticed|witnessed)\b"
    r"(?! (?:to (?:be|have)|nothing|little|no more|a word)\b)",
    re.IGNORECASE,
)
# Words of saying that outlets have for themselves.
_PRESS = re.compile(
    r"\b(?:report(?:s|ed)|is reporting|writes?|wrote|written|has it|had it|learn(?:s|ed|t)|reveal(?:s|ed)|publish(?:es|ed)|carr(?:y|ies|ied)|ran|broke|breaks|"
    r"hear|hears|heard|prints?|printed|read|reads|reading|knows|quot(?:es?|ed|ing)|cit(?:es?|ed|ing)|puts? it|tweet(?:s|ed)|post(?:s|ed)|found out|disclos(?:es?|ed)|"
    r"emerges?|via|source|gather(?:s|ed)|understands)\b",
    re.IGNORECASE,
)
# The outlet itself, or nobody, is who says it: "it says", "which said", "who says so?".
_NOBODY = re.compile(
    r"\b(?:it|so|which|we|nobody|no one|none|neither|nothing|no|also|further) (?:also |further |now )?$|\b(?:to|will|would|must|should|can|could|may|might) (?:not )?(?:\w+ly )?$|\b(?:is|are|was|were|be|been|being) (?:now |also |widely )?$",
    re.IGNORECASE,
)
_DID_NOT = re.compile(
    r"(?:\bnot|n[’']t|\bnever|\bdeclined to|\brefused to|\bcannot|\bwithout) (?:\w+ )?$", re.IGNORECASE
)

_MEANS = (
    r"(?:(?-i:documents?|papers|memos?|memorand(?:um|a)|minutes|log ?books?|logs?|ledgers?|registers?|records?|surveys?|files?|letters?|e-?mails?|mails?|messages?|"
    r"contracts?|invoices?|bills?|receipts?|certificates?|audits?|transcripts?|tapes?|recordings?|footage|videos?|photos?|photographs?|pictures?|images?|films?|"
    r"bank statements?|accounts? books?|affidavits?|indictments?|rulings?|verdicts?|diar(?:y|ies)|notices?|plans|drawings|inventor(?:y|ies)|data|figures|drafts?|leaks?|"
    r"evidence|cameras?|inspections?|inquir(?:y|ies)|investigations?|tests?|tables?|gauges?|(?:sworn|written|signed) statements?|analys[ei]s|examinations?|permits?|deeds?|faxe?s?|lists?|protocols?|tickets?)|"
    r"(?<!the )(?-i:Documents|Papers|Minutes|Records|Letters|E-mails|Messages|Contracts|Videos?|Footage|Photographs?|Photos|Pictures|Images|Recordings|Files|Logs))"
)
_BEFORE_MEANS = r"(?:(?:an?|the|its|his|her|their|this|that|some|several|two|three|internal|confidential|secret|leaked|official|court|company|police|own) ){0,3}(?:[\w’'-]+ ){0,2}?"
# Documents, pictures, records: what shows it, where it is written, what one has seen.
_SHOWN = re.compile(
    rf"\b{_MEANS}(?: (?:of|from|on|by|that|which|in|at) (?:[\w’'-]+ ){{1,6}}?|,? (?:which|that) | (?:\w+ )?)(?:show(?:s|ed|n|ing)?|prove[sd]?|bear(?:s|ing)?|bore|confirm(?:s|ed)?|reveal(?:s|ed)?|record(?:s|ed)?|state[sd]?|indicate[sd]?|suggest(?:s|ed)?|say(?:s)?|said|list(?:s|ed)?|document(?:s|ed)?|attest(?:s|ed)?|support(?:s|ed)?|seen|obtained|reviewed|viewed|read)\b|"
    rf"\b{_MEANS} (?:show(?:s|ed|n|ing)?|prove[sd]?|bears?|bore|confirm(?:s|ed)?|reveal(?:s|ed)?|say|says|said|suggest(?:s|ed)?|indicate[sd]?)\b|"
    rf"\b(?:according to|stands? in|stood in|written in|recorded in|noted in|listed in|shown (?:in|on|by)|(?:seen|caught|captured) (?:on|by)|based on|on the basis of|relying on|relies on|rel(?:y|ied) on|drawing on|on the strength of|on the evidence of|thanks to|with the help of|citing|cites|quoting|quotes|judging by|evident from|clear from|emerges from|appears from) {_BEFORE_MEANS}{_MEANS}\b|"
    r"\b(?:seen|obtained|viewed|reviewed|inspected|examined|read|held|published|acquired) by (?:the |this |our )?(?:(?-i:[A-Z])\w+|newspaper|paper|reporters?|editors?|us\b)|"
    r"\bin (?:the )?possession of\b|\bin the hands of (?:the |this |our )?(?:(?-i:[A-Z])\w+|newspaper|paper|editors?)|\b(?:a )?cop(?:y|ies) of (?:which|it|them|the|that|this|his|her)\b|\bleaked\b|"
    rf"\b(?:has|have|had|with|holds?|obtained|saw|seen|published|publishes|prints?|printed|shown) {_BEFORE_MEANS}{_MEANS} (?:of|that|which|in which|showing|proving|to prove)\b|"
    rf"\b{_MEANS} (?:has |have |had )?(?:now |since |also |later )?(?:found|established|concluded|confirmed|shown)\b|\b(?:says|say|shows) (?:the|an?|its|his) (?:\w+ ){{0,2}}{_MEANS}\b|\bsworn\b|"
    rf"\b(?:publish|print|carr|post|air|broadcast|obtain|acquir)(?:y|ies|ied|s|es|ed|ing)? {_BEFORE_MEANS}{_MEANS}\b|"
    r"\bnames? (?:stands?|stood)\b|\b(?:is|are|was|were) (?:\w+ )?(?:listed|recorded|registered|documented|on record|on file)\b|\bcan be (?:read|heard)\b|"
    r"\b(?:results?|findings?|conclusions?) of (?:an?|the|its|their)\b|\b(?:was|were|been) (?:decided|established|determined|found out) by\b|\bvoted\b|"
    r"\bcourt (?:papers|documents|records|filings)\b|\bwith (?:his|her|their|my|our) own eyes\b",
    re.IGNORECASE,
)
# The text's own people, and what they have.
_OWN = re.compile(
    r"\b(?:our|this (?:news)?paper[’']s|this (?:site|station|agency|magazine)[’']s) (?:own )?(?:(?:staff|special|local|chief) )?(?:(?:reporters?|correspondents?|journalists?|photographers?|colleague|staff|team)\b[^.;]{0,40}? (?:saw|seen|shown|showed|told|heard|hears|learn\w*|found|counted|spoke|met|watched|witnessed|confirm\w*|obtained)|research|inquir(?:y|ies)|investigations?|information|sources?|findings|camera)\b|"
    r"\b(?:a|one|two|three|several|the) (?:reporters?|correspondents?|journalists?|photographers?) (?:of|from|for|with) (?:this|our)\b[^.;]{0,40}? (?:saw|seen|shown|showed|told|heard|learn\w*|found|counted|spoke|met|watched|witnessed|confirm\w*|obtained)\b|"
    r"\bthis (?:news)?(?:paper|site|station|agency|magazine|programme|channel|newsroom) (?:has |had |also |itself |now |can )*(?:learn\w*|seen|saw|obtained|knows|knew|hold\w*|was told|heard|reveal\w*|found|understands|spoke\w*|met|viewed|read|established|confirm\w*|report\w*)\b|"
    r"\bwe (?:have |had |also |ourselves |now |can |first |exclusively |already )*(?:revealed|described|watched|it from|learn\w*(?! from (?:the )?(?-i:[A-Z]))|seen|saw|obtained|know (?:it )?from|hold|held|found|spoke\w*|met|viewed|looked|established|wrote|reported|showed|sent|visited|tested|counted|measured|checked|were (?:told|shown)(?! (?:by|in) (?:the )?(?-i:[A-Z]))|heard(?! from (?:the )?(?-i:[A-Z]))|can (?:confirm|reveal)|confirm|print an?|publish an?)\b|"
    r"\b(?:told|showed|shown to|assured|wrote to|confirmed to|said to|described to|spoke (?:to|with)) (?:us|me|our (?:reporters?|correspondents?|newsroom|paper|editors?)|this (?:news)?(?:paper|site|station|agency|magazine|reporter))\b|\bas (?:we|I) (?:could|can) see\b|\bl(?:ies?|ay) before (?:us|this)\b|\b(?:reader|reporter|friend|colleague)s? of ours\b|\bour own (?-i:[A-Z])",
    re.IGNORECASE,
)
# Persons behind what an outlet has learned: "from union circles", "two people familiar with it".
_HEARD_FROM = re.compile(
    r"\b(?:learn(?:ed|t|s)|heard|hears|knows?|knew|has it|had it|have it|found out|understands|gathered|information|word|tip|account|hint) (?:\w+ )?(?:from|by way of) (?!(?:the |an? )?(?:[\w’'-]+ )?(?:report|story|article|edition|issue|website|site|page|piece|account)\b)(?!(?:the )?(?-i:[A-Z]))|"
    r"\b(?:sources?|people|persons?|insiders?|officials?|those) (?:who are |that are )?(?:familiar with|close to|with knowledge|inside|in the know|briefed)\b|"
    r"\b(?:sources?|circles|insiders) (?:close|in|at|within|near|from|of|inside)\b|\b\w+ (?:sources|circles|insiders) (?:say|said|told|report|have it)\b|"
    r"\binterview\b|\b(?:which|who|having|has|have) (?:talked|spoken|spoke|listened|talking) (?:to|with)\b|\b(?:he|she|who|they) (?:writes?|wrote|says?|said|admits?|explains?) in (?:the |an? )?(?-i:[A-Z])|\b(?:police|prosecutors?|detectives|court|judge|customs|officers|sheriff\w*) (?:have |has |had )?(?:\w+ly )?(?:arrested|charged|convicted|sentenced|detained|established|fined|questioned|indicted)\b|\b(?:as|by) (?:several |two |one of (?:the|its|their) |an? )(?:\w+ )?(?:residents?|neighbou?rs?|passengers?|employees?|workers?|clerks?|officers?|officials?)\b",
    re.IGNORECASE,
)
# Somebody else knows it, or was told; announced it.
_KNOWN = re.compile(
    r"\b(?:has|have|had) (?:long |always )?known (?:of |about )?(?:it|this|that)?\b|\b(?:was|were|been|are|is) (?:aware|told|informed|notified|advised) (?:so|of (?:it|this|that)|about (?:it|this|that)|in an?|by|as much)\b|"
    r"\bannounc\w+ (?:it|this|that|the same|as much)\b|\bmade (?:it|this|that) (?:known|public)\b|\b(?:says|said) (?:so|the same|as much|it too)\b(?! the)|\b(?:gives?|gave|tells?|told|says?|said|reports?|reported)\b[^.;]{0,40} the same\b|\bagree[sd]? with\b|\b(?:matches|tallies|fits|squares) with\b|\bowns? up\b|\bowned up\b",
    re.IGNORECASE,
)
_CONFIRMS = re.compile(
    r"\bconfirm(?:s|ed|ing|ation)?\b|\b(?:is|was|were|are|be|[’']s) (?:\w+ )?(?:true|correct|right|accurate|so)\b(?! (?:says|writes))|"
    r"\b(?:bears?|bore|borne) (?:\w+ ){1,2}out\b|\b(?:admit(?!\w* to (?:the |a )?(?:hospital|clinic|ward))|acknowledge|concede|corroborate|verif)\w*|\backnowledg\w+|"
    r"\bowned up\b|\b(?:does|do|did)(?: not|n[’']t) (?:deny|dispute|contest|contradict)\b|\bindeed\b|\bindependently\b|\bconfess\w*",
    re.IGNORECASE,
)
REFUSES = re.compile(
    r"\b(?:declin|refus)\w+|\bno comment\b|\b(?:not|n[’']t|cannot|never) (?:be )?(?:\w+ )?(?:reach|confirm|comment|verif|respon|repl|answer|"
    r"correct|true|right|say|said|independent)\w*|\b(?:if|whether|unless|until|should|were (?:it|this|that|they|the \w+)) (?:\w+ ){0,3}(?:confirmed|true|correct|accurate|right|so)\b|\bcould neither\b|\bunconfirmed\b|\bunable to\b|"
    r"\b(?:nobody|no one|neither|none|nothing|nor)\b|\bno (?:\w+ )?(?:sources?|evidence|proof|documents?|records?|confirmation|official|word|witness|trace|answer|reply|statement)\b|\bwithout (?:naming|saying|giving|citing|quoting|stating|any|further|an? source|confirmation)\b|"
    r"\b(?:awaits?|awaiting|asked for|request(?:s|ed)?|seeking|sought|pending) (?:\w+ )?(?:confirmation|comment|an answer)\b",
    re.IGNORECASE,
)
_DENIES = re.compile(
    r"\b(?:den(?:y|ies|ied|ial)|reject\w*|dismiss\w*|dispute[sd]?|call(?:s|ed) (?:it|this|that|the)|false|untrue|nonsense|rubbish|invented|lie|lies|wrong)\b",
    re.IGNORECASE,
)
# Beside a passage: somebody saw or found it; whose matter it is has something to say of it.
_SAW = re.compile(
    r"\b(?:found|finds|discovered|saw|sees|heard|watched|spotted|noticed|inspected|examined|checked|counted) (?:an?|the|that|it|him|her|them|his|no|two|three|how|\d)\b|"
    r"\b(?:his|her|its|their) (?:office|lawyers?|solicitors?|agents?|family|wife|husband|aides?|press office|spokes\w+) (?:says?|said|speaks?|spoke|talks?|calls?|called|points?|explains?|explained)\b",
    re.IGNORECASE,
)
# In its own voice the text does not put it forward.
_DISOWNED = re.compile(
    r"\b(?:that|this|it|which|the (?:report|story|claim|account)) (?:is|was|[’']s|turned out to be|proved) (?:\w+ly )?(?:wrong|false|untrue|mistaken|incorrect|inaccurate|an error|invented|not (?:so|true|correct|right|the case))\b|"
    r"\bcontrary to\b|\b(?:wrongly|mistakenly|erroneously|falsely|incorrectly) (?:report|writ|wrote|sa[iy]|claim|stat|print)\w*|\bcorrections?\b|\b(?:is|was) (?:mistaken|wrong|in error)\b|\bwe (?:regret|apologi[sz]e)\b|\b(?:takes?|took|taken) (?:it |this |that )?back (?:its|the|his)?\b|\bretract\w*|\b(?:withdraws?|withdrew|withdrawn) (?:its|the|that) (?:report|story|claim)\b|\bnonsense\b|\bunlike (?:what )?the\b|\b(?:does|do|did)(?: not|n[’']t) (?:match|fit|agree|tally|square)\b|\bat odds with\b|\bcontradicts?\b|\bin (?:fact|truth|reality),|\bcorrected\b",
    re.IGNORECASE,
)
# Whose report it is, who works for the text's own outlet.
_BY_OURS = re.compile(
    r"\b(?:our|this (?:news)?paper[’']s) (?:own )?(?:(?:staff|special|local|chief) )?(?:reporters?|correspondents?|journalists?|photographers?|man|woman)\b",
    re.IGNORECASE,
)
# Of an outlet that is no credit: prizes, sales, its own affairs; what stands in a review of the press.
_NO_CREDIT = re.compile(
    r"\b(?:(?:w[oi]ns?|winning|received?|receives|given|nominated for|hono(?:u)?red with) (?:\w+ ){0,3}(?:award|prize)|prizewinning|award-winning|lawsuit|sued|sues|subscribers? to|bought shares|editor of the year|what the (?:papers|others)|press review|from the papers|leads with|opens with|front pages?)\b",
    re.IGNORECASE,
)
_PARTS = re.compile(r"[;:—–]|,? \b(?:but|while|whereas|although|though|yet)\b", re.IGNORECASE)


def opens(page: Page, span: Span, outlets: Sequence[Span], ours: Sequence[Span]) -> bool:
    """Whether a passage that credits outlets, which stand at `outlets`, has a way out by its own words.

    `ours`: where the text names its own outlet.
    """
    text = page.text
    if any(p.search(text, *span) for p in (_DISOWNED, _NO_CREDIT, _BY_OURS)):
        return True
    if any(span[0] <= a < span[1] for a, _ in ours):
        return True
    return shows(text, span) or confirms(text, span) or any(speakers(text, span, outlets))


def shows(text: str, span: Span) -> bool:
    """Whether words tell of what shows a thing, of own reporters, of people behind it, or of somebody who knows it."""
    return any(m for p in (_OWN, _SHOWN, _HEARD_FROM, _KNOWN) for m in _told(text, span, p))


def speaks(text: str, span: Span) -> bool:
    """Whether somebody other than an outlet has something to say, and neither refuses nor denies."""
    return not _DENIES.search(text, *span) and any(
        not REFUSES.search(text, *_part(text, span, m.start())) for m in speakers(text, span, ())
    )


def saw(text: str, span: Span) -> bool:
    """Whether somebody saw or found something, or has something to say of his own affairs."""
    return any(_told(text, span, _SAW))


def confirms(text: str, span: Span) -> bool:
    """Whether somebody confirms something in a stretch of text, and does not only refuse to."""
    return any(_told(text, span, _CONFIRMS))


def disowns(text: str, span: Span) -> bool:
    """Whether a sentence says in the text's own voice that what stands before it is wrong."""
    return bool(_DISOWNED.search(text, *span)) and not _SAYING.search(text, *span)


def _told(text: str, span: Span, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Where words stand that no word of refusing, in their part of the sentence, takes back."""
    for match in pattern.finditer(text, *span):
        if not REFUSES.search(text, *_part(text, span, match.start())):
            yield match


def _part(text: str, span: Span, at: int) -> Span:
    """The part of a sentence around a place."""
    begin, end = span
    for cut in _PARTS.finditer(text, *span):
        if cut.end() <= at:
            begin = cut.end()
        elif cut.start() > at:
            end = cut.start()
            break
    return begin, end


def speakers(text: str, span: Span, outlets: Sequence[Span]) -> Iterator[re.Match[str]]:
    """Words of saying in a stretch of text that no outlet named there says: each outlet has the word nearest to it, and
    those that follow it closely."""
    here = [o for o in outlets if span[0] <= o[0] < span[1]]
    saying = list(_SAYING.finditer(text, *span))
    if not saying:
        return
    words = sorted([*saying, *_PRESS.finditer(text, *span)], key=lambda m: m.start())
    taken = {min(words, key=lambda m: (_apart(m.span(), o), m.start())).start() for o in here}
    for one in saying:
        if one.start() in taken or any(
            0 <= one.start() - b <= NEXT and not re.search(r"[,;:.]", text[b : one.start()]) for _, b in here
        ):
            continue
        before = text[max(span[0], one.start() - 30) : one.start()]
        if _NOBODY.search(before) or _DID_NOT.search(before):
            continue
        yield one


def _apart(one: Span, other: Span) -> int:
    return max(other[0] - one[1], one[0] - other[1], 0)
