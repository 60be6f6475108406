"""The words by which an article says that it keeps a name back: "asked not to be named", "not authorised to speak"."""

from __future__ import annotations

import re

_NAMED = r"(?:named|identified|quoted\s+by\s+name|quoted\s+directly)"
_NAMES = r"(?:(?:full|last|real|first|family|own)\s+)?(?:names?|identit(?:y|ies)|surnames?)"

#: The condition itself: that somebody is not to be named.
CONDITION = re.compile(
    r"\banonym(?:ity|ous(?:ly)?)\b|\b(?:un(?:named|identified)|pseudonyms?|incognito)\b"
    rf"|\bnot\s+(?:to\s+)?be\s+(?:publicly\s+)?{_NAMED}\b|\bnot\s+being\s+{_NAMED}\b"
    rf"|\b(?:did|does|do)\s*(?:not|n['’]t)\s+(?:want|wish|care|agree|like)\s+(?:to\s+be\s+{_NAMED}|(?:his|her|their)"
    rf"\s+{_NAMES})\b"
    rf"|\bwould\s+(?:only\s+)?not\s+(?:give|be\s+{_NAMED})\b"
    rf"|\b(?:declin|refus)\w+\s+to\s+(?:be\s+{_NAMED}|(?:give|provide|reveal|disclose)\s+\w+\s+(?:\w+\s+)?{_NAMES})\b"
    rf"|\bwithh(?:eld|olding|olds?)\s+(?:his|her|their|the)\s+(?:\w+\s+)?{_NAMES}\b"
    rf"|\b{_NAMES}\s+(?:is|are|was|were|be|being|is\s+being|are\s+being|has\s+been|have\s+been)\s+"
    r"(?:withheld|changed|concealed|not\s+(?:being\s+)?(?:used|published|given|disclosed|released))\b"
    r"|\b(?:spoke|speak|speaking|spoken|talked|talking)\s+(?:\w+\s+)?on\s+(?:(?:the\s+)?condition\b|(?:deep\s+)?background\b)"
    r"|\b(?:spoke|speak|speaking|talked|talking)\s+off\s+the\s+record\b"
    r"|\bremain(?:ing)?\s+(?:un(?:named|identified)|nameless)\b",
    re.IGNORECASE,
)
#: What articles give for it: "not authorised to brief the press".
UNAUTHORISED = (
    r"(?:(?:not|n['’]t|never)\s+(?:been\s+)?(?:publicly\s+)?(?:authori[sz]ed|permitted|allowed|cleared|supposed)\s+to"
    r"\s+(?:publicly\s+)?(?:speak|brief|talk|discuss|comment|disclose|describe|release|give|be\s+quoted)"
    r"|(?:unauthori[sz]ed|lack(?:s|ed|ing)?\s+(?:the\s+)?authori[sz]ation)\s+to\s+(?:speak|brief|talk|discuss|comment))\b"
)
_EITHER = re.compile(rf"{CONDITION.pattern}|{UNAUTHORISED}", re.IGNORECASE)
#: One of these letters stands in every such phrase: most sentences need no search.
HINTS = (
    "anonym", "name", "identi", "authori", "permitted", "allowed", "cleared", "supposed", "condition", "background",
    "record", "quoted", "pseudonym", "incognito",
)  # fmt: skip


def withholds(text: str) -> bool:
    """Whether a passage says that somebody is not to be named."""
    low = text.lower()
    return any(hint in low for hint in HINTS) and _EITHER.search(text) is not None
