# ruff: noqa: E501 - tables of words
"""Names of media: what looks like one, and when two spellings name the same one."""

from __future__ import annotations

import re

# Agencies, broadcasters and sites whose names do not show what they are.
KNOWN = frozenset(
    """reuters afp ap bloomberg cnbc cnn bbc nbc abc cbs pbs npr cbc itv rt tass interfax ukrinform xinhua anadolu ansa dpa
    efe kyodo yonhap pti ani upi stringer marketwatch buzzfeed gawker gizmodo mashable vox vice slate salon axios politico
    newsweek time wired verge techcrunch engadget cnet bustle cosmopolitan newser tmz thewrap variety billboard usatoday
    dailymail breitbart huffpost forbes fortune haaretz ynet maariv meduza bellingcat jezebel deadspin espn people
    cosmopolitan""".split()
) | frozenset(
    ["dow jones", "al jazeera", "al arabiya", "associated press", "agence france-presse", "deutsche welle", "business insider",
     "fox news", "sky news", "the guardian", "the independent", "the economist", "der spiegel", "le monde", "el pais"]
)  # fmt: skip

_KIND = re.compile(
    r"\b(?:times|post|news|journal|daily|herald|tribune|gazette|chronicle|press|telegraph|mirror|observer|courier|"
    r"standard|star|globe|mail|express|register|sentinel|examiner|dispatch|echo|bulletin|radio|tv|television|broadcasting|"
    r"network|magazine|weekly|wire|agency|review|reporter|leader|enquirer|inquirer|bugle|recorder|monitor|insider|today|"
    r"tonight|channel|media|gazeta|pravda|zeitung|newspaper|newswire|report|argus|argosy|advertiser|republic|constitution|"
    r"blog|american|citizen|statesman|plain dealer|sun|province|anchor|lantern|beacon|compass|voice)s?\b",
    re.IGNORECASE,
)
_SITE = re.compile(
    r"\.(?:com|co|net|org|ru|ua|uk|ie|fr|de|tv|info|news|example)\b|^@\w|(?<=[a-z])(?<!\bMc)(?<!\bMac)(?<!\bDe)(?<!\bDi)(?<!\bLa)(?<!\bLe)(?<!\bVan)(?<!\bFitz)[A-Z]|\d[a-z]|[a-z]\d",
    re.ASCII,
)
_SHORT = re.compile(r"^[A-Z]{2,5}$")
_DROP = re.compile(
    r"^(?:the|an?)\s+|['’]s?$|(?<=\w)\.(?:com|co\.uk|co|net|org|info|news|tv|example|[a-z]{2})$|"
    r"\s+(?:news agency|agency|website|newspaper|newswire|online)$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^(?:the|an?)\s+|['’]s?$", re.IGNORECASE)
# What one outlet's name may have or lack: "CBC News" is the CBC.
_BRANCH = frozenset("news tv television radio sport sports".split())
_LETTERS = re.compile(r"[^\W_]+")


def looks_like_medium(name: str) -> bool:
    """Whether the name itself shows that it is a medium: a known one, a word such as "Times", a domain, a handle."""
    bare = key(name)
    if bare == "american":
        return False  # an American journalist writes for no paper of that name
    return bool(bare in KNOWN or _SITE.search(name) or _KIND.search(name))


def is_acronym(name: str) -> bool:
    """A name in two to five capitals, as many media and many other bodies have."""
    return bool(_SHORT.match(name.strip()))


def key(name: str) -> str:
    """The name in small letters without article, possessive and web ending: "The Wall Street Journal's" and so on."""
    bare = name.strip()
    for _ in range(3):
        cut = _DROP.sub("", bare).strip()
        if not cut or cut == bare:
            break
        bare = cut
    return " ".join(_LETTERS.findall(bare.lower()))


def flat(name: str) -> str:
    """The key of a name run together, as in an address."""
    return key(name).replace(" ", "")


def bare_name(name: str) -> str:
    """The name as written, without article and possessive."""
    return " ".join(_ARTICLE.sub("", _ARTICLE.sub("", name.strip())).split())


def same_medium(one: str, other: str) -> bool:
    """Whether two names are surely one medium: the same key, run together or not, or one being the start or the
    initials of the other."""
    a, b = key(one), key(other)
    if not a or not b:
        return False
    if a.replace(" ", "") == b.replace(" ", ""):
        return True
    short, long = sorted((a.split(), b.split()), key=len)
    if len(short) == 1 and len(long) >= 2 and short[0] == "".join(w[0] for w in long):
        return True
    if len(short) == 1 and len(long) == 2 and long[0] == short[0] and long[1] in _BRANCH:
        written = one if a == short[0] else other
        return short[0] in KNOWN or written.isupper()
    return len(short) >= 2 and long[: len(short)] == short
