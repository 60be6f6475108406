# ruff: noqa: E501 - one pattern a line
"""How texts credit: the patterns of credits in running text, and the words that make a sentence a report of a report."""

from __future__ import annotations

import re

# A name as running text writes it: capitals, run-together words, handles, sites; "of", "and the" may stand inside.
PART = r"(?:@\w+|[A-Z0-9][\w&’'-]*(?:\.(?:com|net|org|co|tv|info|news|ru|ua)\b)?|[a-z]+[A-Z]\w*)"
NAME = rf"(?:[Tt]he\s+)?{PART}(?:\s+(?:of\s+(?:the\s+)?|to\s+(?=\d))?{PART}){{0,5}}"
_REPORT = r"(?:reports?|story|stories|article|post|blog post|tweets?|piece|item|dispatch|broadcast|publication|account)"
_VERB = (
    r"(?:reported|reports?|is reporting|are reporting|was reporting|has reported|have reported|had reported|reporting|revealed|"
    r"writes|wrote|tweeted|broke the (?:story|news)|points? out|learned|has learned|carried|published|hears from|"
    r"(?:acquired|obtained) information|has found out)"
)
_ADVERB = r"(?:first |also |later |previously |recently |exclusively |earlier |has |originally |now )*"
_DAY = r"(?:,? (?:on |late |early |this |last )*(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|week|month|morning|night|yesterday|today))?"

# Which words credit a name. `sure`: any name that stands there is a medium or a reporter; else it must look like a medium.
PATTERNS: tuple[tuple[str, bool], ...] = (
    (
        rf"\b[Aa]ccording to (?:an? |the )?(?:\w+ ){{0,2}}{_REPORT} (?:in|by|from|on|at|of|published (?:in|by)) (?:Apple blog |news website )?(?P<n>{NAME})",
        True,
    ),
    (
        rf"\b(?:a|an|the|this|recent|new) (?:\w+ ){{0,2}}{_REPORT}{_DAY} (?:in|by|from|on|at)(?: \w+[’']s)? (?P<n>{NAME})",
        False,
    ),
    (rf"\b[Aa]ccording to (?P<n>{NAME})", False),
    (
        rf"\b(?:[Cc]ited by|quoted by|carried by|reported by|published by|published in|as told to|citing|quoting) (?P<n>{NAME})",
        False,
    ),
    (
        rf"\b(?:told|tells|assured|informed|[Ss]peaking to|[Ss]peaking with|spoke to|spoke with|interview with|statement to|comments to|interview to|hears? from|"
        rf"revealed to|confirmed to|said to|talking to|e-?mail(?:ed)? to) (?:[A-Z]\w+[’']s )?(?P<n>{NAME})",
        False,
    ),
    (rf"(?P<n>{NAME})(?:, (?:the |an? )?[^,.\n]{{3,60}},)? {_ADVERB}{_VERB}\b", False),
    (
        rf"\b[Aa]s (?P<n>{NAME}) {_ADVERB}(?:reported|reports|notes?|noted|points? out|pointed out|put it|adds?|wrote|writes)",
        True,
    ),
    (rf"(?P<n>{NAME})(?:,)? (?:cites|cited|citing|quoting|quoted)\b", False),
    # Who works for it, and who follows it: "our colleagues at", "readers of", "anyone watching".
    (
        rf"\b(?:[Cc]olleagues|[Cc]ounterparts|[Ff]riends|[Rr]eporters|[Jj]ournalists|[Cc]orrespondents|[Nn]ewsroom|[Ee]ditors) (?:at|of|from|with|over at) (?P<n>{NAME})",
        False,
    ),
    (
        rf"\b(?:[Rr]eading|[Ff]ollowing|[Ww]atching|[Ll]istening to|[Tt]un(?:ed|ing) (?:in )?to|[Rr]eaders of|[Vv]iewers of|[Ll]isteners (?:of|to)|[Ss]ubscribers (?:of|to)|[Ww]ho (?:reads?|follows?|watch(?:es)?)) (?P<n>{NAME})[^.\n]{{0,30}} (?:learn(?:ed|t|s)?|heard|hear|found out|(?:were|was|are|is) told|knew|know)\b",
        False,
    ),
    (rf"{_VERB}(?: the)? (?P<n>{NAME})\s*[.,\n]", False),
    (rf"\[?\b(?:[Vv]ia|[Hh]/[Tt]|[Pp]er|[Ss]ource:|HT) (?P<n>{NAME})", True),
    (rf"\b(?:originally|first) (?:appeared|published|ran|reported) (?:on|in|by|at) (?P<n>{NAME})", True),
    (rf"(?P<n>{NAME}) (?:contributed to this|said in a report|report (?:said|says|claims))", False),
    (rf"\b[Mm]ore from (?P<n>{NAME})|(?:^|\n)\W*By (?P<m>{NAME})\s*[.\n]", False),
    (r"(?:^|\n)[A-Z][A-Z .,’'-]{2,40} \((?P<n>[A-Z][\w .]{1,40})\) ?[-–—]", True),
    (r"(?:^|\n)\((?P<n>[A-Z][\w .]{1,40})\) ?[-–—]", True),
    (r"\b(?:[Pp]ics?|[Pp]hotos?|[Vv]ideos?|[Ii]mages?|using the handle) (?:from |by |via )?(?P<n>@\w+)", True),
    (rf"[.”\"] \((?P<n>{NAME})\)(?=\s*(?:\n|$)|\s+[A-Z\"“])", False),
    (rf"\bparticulars?, from (?P<n>{NAME})|(?:^|\n)(?P<m>{NAME}):\s*\n", False),
    (rf"\bfrom (?P<n>(?:the |The )?{PART}(?: {PART}){{0,4}}) (?:says|said|claims)", False),
)
CREDITS = tuple((re.compile(pattern), sure) for pattern, sure in PATTERNS)
# A reporter with the medium: both are credited.
REPORTERS = (
    re.compile(rf"(?P<p>[A-Z]\w+ [A-Z]\w+)(?:,)? (?:of|from|at) (?P<m>{NAME})[,\w ]{{0,25}} (?:{_VERB}|claims|says)"),
    re.compile(
        rf"(?P<m>{NAME}) (?:political |sports |crime |business |science |war )?(?:reporter|columnist|journalist|correspondent|blogger|editor|writer)s? (?P<p>[A-Z]\w+ [A-Z]\w+)"
    ),
    re.compile(rf"(?P<m>{NAME})[’']s? (?P<p>[A-Z]\w+ [A-Z]\w+) (?:{_VERB}|noted|claims)"),
)
# "Mila Borne of the Gazette" and "the Gazette's Mila Borne" are a reporter and a medium, "Ruritania's Gazette" is one.
REPORTER_OF = re.compile(
    r"^(?P<p>[A-Z][\w-]+(?: [A-Z][\w-]+){0,2}),? (?:of|from|at|with) (?:[Tt]he )?(?P<m>[A-Z0-9a-z].*)$"
)
MEDIUM_S = re.compile(r"^(?:[Tt]he )?(?P<m>.+?)(?:[’']s|s[’']) (?P<p>(?:[Tt]he )?[A-Z][\w-]+(?: [A-Z0-9][\w-]*)*)$")
JOINED_BEFORE = re.compile(rf"(?P<n>{NAME})(?:,? and|,| &)\s+(?:[Tt]he )?$")
JOINED_AFTER = re.compile(rf"^(?:,? and|,)\s+(?P<n>{NAME})")

# A sentence that holds one of these reports what somebody said or wrote.
REPORTISH = re.compile(
    r"\b(?:report(?:s|ed|edly|ing)?|sa(?:ys?|id|ying)|writ(?:es?|ing|ten)|wrote|accord(?:ing|ance)|cit(?:es?|ed|ing)|"
    r"quot(?:es?|ed|ing)|learn(?:s|ed|t)?|reveal(?:s|ed)?|claim(?:s|ed)?|stat(?:es|ed|ing)|announc(?:es?|ed)|"
    r"publish(?:es|ed)?|(?:found|find(?:s|ing)?) (?:out|that)|stor(?:y|ies)|articles?|edition|dispatch(?:es)?|broadcast|information|news|"
    r"knows?|insist(?:s|ed)?|indicat(?:es?|ed|ing)|told|tells?|heard?|hears|maintain(?:s|ed)?|suggest(?:s|ed)?|confirm(?:s|ed)?|"
    r"carr(?:y|ies|ied)|ran|broke|quoted?|via|source|note[sd]?|explain(?:s|ed)|describe[sd]?|put it|mention(?:s|ed)?|"
    r"disclos(?:es?|ed)|allege[sd]?|assert(?:s|ed)?|add(?:s|ed)?|point(?:s|ed)? out|credit(?:s|ed)?|account|tweet(?:s|ed)?|"
    r"post(?:s|ed)?|show(?:s|ed|n)?|contend(?:s|ed)?|believes?|speaks?|spoke|writer|correspondent|reporters?|puts it|ha[sd] it|prints?|printed|reads?|relay(?:s|ed)?|"
    r"pick(?:s|ed) up|courtesy of|scoops?|exclusive(?:ly)?|coverage|talk(?:s|ed)? of|hint(?:s|ed)?|"
    r"relates|recount(?:s|ed)|narrat(?:es|ed)|telling|emerg(?:es|ed)|transpir(?:es|ed)|gather(?:s|ed)|understands|word|inform(?:s|ed)|confid(?:es|ed))\b",
    re.IGNORECASE,
)
# A sentence that begins so speaks of what the sentence before it says.
BACKWARD = re.compile(
    r"^\W*(?:(?:This|That|It|So)\b|The (?:report|news|information|claim|story|details?)\b|[Tt]hat[’']s what)", re.ASCII
)
NOT_MEDIA = frozenset(
    """he she they we i it this that these those who which monday tuesday wednesday thursday friday saturday sunday january
    february march april may june july august september october november december police officials reuters’ twitter
    facebook youtube instagram telegram reddit tumblr tiktok whatsapp url reports sources reporters journalists media local
    news the a in on as but and readers listeners viewers subscribers""".split()
)
LEADING = re.compile(
    r"^(?:The |the |In |On |At |As |But |And |Yet |While |When |Meanwhile |Later |Earlier |Although |Since |After |Also )+"
)
TRAILING = re.compile(
    r"(?:\s+(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|In|On|The|He|She|It|A))+$|[’']s?$"
)
