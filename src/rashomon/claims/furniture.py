"""Words of the page around an article: credits, links, invitations, notices of rights. They are no statements of it.

Only whole sentences of fixed forms count, and forms that no report is told in; captions stay, without their credit.
What says how far a story has come ("this is a developing story") is the article's own and stays.
"""

from __future__ import annotations

import re

_PLATFORM = r"(?:twitter|facebook|instagram|youtube|telegram|whatsapp|x\.com|tiktok|snapchat)"
_LABEL = (
    r"(?:related(?:\s+(?:story|stories|articles?|coverage|content|news|video|links?))?|(?:read|see|watch|listen|also)\s+"
    r"(?:more|also|read|next|now)|read|more|must\s+(?:read|see|watch)|recommended|trending|don['’]t\s+miss)"
)

#: Sentences that belong to the page, whole.
_WHOLE = re.compile(
    rf"""\W{{0,3}}(?:
        {_LABEL}\s*(?::|\||>|»).*
      | (?:related\s+(?:story|stories|articles?|coverage)|read\s+more|see\s+more)\W*
      | (?:copyright\s+(?=\d|©|\(c\)|by\b)|©|\(c\)\s).*
      | (?:.{{0,80}}\W)?all\s+rights\s+reserved\W*
      | .{{0,40}}\bmay\s+not\s+be\s+(?:published|reproduced),?\s+(?:broadcast|rewritten|distributed|redistributed)\b.*
      | (?:please\s+)?(?:click|tap|press)\s+(?:here|on\s+the|the|this|through)\b.*
      | (?:please\s+)?(?:sign\s+up|subscribe|register)\s+(?:for|to|here|now|today|below)\b.*
      | (?:please\s+)?(?:follow|like|join|friend)\s+(?:\S+\s+){{1,8}}?(?:on|via|at)\s+(?:our\s+)?{_PLATFORM}\b.*
      | follow\s+@\S+.*
      | (?:please\s+)?(?:download|get)\s+(?:our|the)\s+(?:[\w-]+\s+){{0,4}}app\b.*
      | (?:read\s+or\s+)?share\s+this\s+(?:story|article|post|page)\b.*
      | get\s+(?:alerted|alerts|notified|news|breaking|the\s+latest|more\s+(?:news|stories)|daily)\b.*
      | (?:please\s+)?(?:check|come)\s+back\s+(?:here\s+|soon\s+|later\s+|often\s+)?(?:for|to|with)\s.*
      | stay\s+(?:tuned|with|connected)\b.*
      | we(?:['’]ll|\s+will)\s+(?:continue\s+to\s+|keep\s+)?(?:bring|update|updating|post|have\s+(?:more|updates))\b
        .*\b(?:details?|updates?|information|story|posted|informed|available)\b.*
      | (?:story|article)\s+continues\s+below\b.*
      | advertise?ment\W*
      | (?:photo|image|picture|video)s?\s*(?:credit|courtesy|by|via)?\s*:.{{0,80}}
      | \((?:photo|image|picture|video|file\s+photo|credit)s?\b[^)]*\)\W*(?:buy\s+photo\W*)?
      | (?:to\s+)?(?:comment|reach)\s+(?:on\s+this\s+story|the\s+(?:reporter|writer|author))\b.*
      | e-?mail\s+(?:the\s+)?(?:reporter|writer|author)\b.*
    )""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
#: What stands before or behind a caption in its sentence.
_PREFIX = re.compile(
    r"\s*(?:buy\s+(?:this\s+)?photo|enlarge(?:\s+image)?|show\s+caption|hide\s+caption|play\s+video)\s+(?=\w)",
    re.IGNORECASE,
)
_SUFFIX = re.compile(
    r"\s*\((?:photo|image|picture|file\s+photo|credit)s?\s*(?::|by|courtesy)[^)]*\)\W*(?:buy\s+photo\W*)?$",
    re.IGNORECASE,
)
_HINT = re.compile(
    r"related|read|more|must|recommended|trending|miss|©|copyright|\(c\)|rights|may\s+not|click|tap|press|sign|subscri"
    r"|register|follow|like|join|friend|download|get|share|check|come|stay|we\b|we['’]ll|continues|advert|photo|image"
    r"|picture|video|credit|mail|comment|reach|caption|enlarge|also|see|watch|listen",
    re.IGNORECASE,
)


def furniture(sentence: str) -> bool:
    """Whether a sentence belongs to the page and not to the article."""
    return _HINT.search(sentence) is not None and _WHOLE.fullmatch(sentence.strip()) is not None


def caption(sentence: str) -> tuple[int, int]:
    """Where the words of a sentence begin and end once a button before it or a credit behind it is left out."""
    before, behind = _PREFIX.match(sentence), _SUFFIX.search(sentence)
    start, end = before.end() if before else 0, behind.start() if behind else len(sentence)
    return (start, end) if start < end else (0, len(sentence))
