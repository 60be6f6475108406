"""Names and nouns of media. Lower case; own lists, written for this project from general knowledge."""

from __future__ import annotations

import re

MEDIUM_NOUNS = frozenset(
    """newspaper magazine journal paper tabloid daily weekly broadsheet website site blog outlet network channel
    station broadcaster radio television tv media press podcast show publication newswire wire
    news-agency newsletter newsroom twitter facebook telegram youtube instagram reddit""".split()
)
# Names of media: single words or word sequences, lower case.
MEDIA_NAMES = frozenset(
    w.strip()
    for w in """reuters; associated press; ap; afp; agence france-presse; bbc; british broadcasting corporation;
    bbc news; cnn; cnbc; cbs; cbs news; abc news; nbc; nbc news; msnbc; fox news; fox; fox business;
    fox news channel; npr; pbs;
    c-span; univision; telemundo; al jazeera; al arabiya; al-jazeera; sky news; itv; channel 4; deutsche welle; dw;
    rt; russia today; sputnik; tass; itar-tass; interfax; ria novosti; ria; xinhua; kyodo; yonhap; anadolu; irna;
    sana;
    ukrinform; unian; meduza; kommersant; izvestia; pravda; novaya gazeta; cctv; global times; people's daily;
    kcna; press trust of india; pti; the hindu; dawn; haaretz; jerusalem post; times of israel; ynet; al-manar;
    new york times; washington post; wall street journal; los angeles times; usa today; chicago tribune;
    boston globe; new york post; new york daily news; daily news; daily mail; daily mirror; daily telegraph;
    telegraph;
    guardian; observer; independent; financial times; economist; times; sunday times; sun; le monde; le figaro;
    der spiegel; spiegel; die zeit; bild; el pais; corriere della sera; la repubblica; politico; axios; the hill;
    hill;
    vox; slate; salon; buzzfeed; buzzfeed news; huffington post; huffpost; daily beast; breitbart; breitbart news;
    daily caller; drudge report; mother jones; national review; weekly standard; new republic; atlantic; new yorker;
    newsweek; vanity fair; rolling stone; esquire; gq; forbes; bloomberg; bloomberg news;
    bloomberg politics; business insider; marketwatch; propublica; the intercept; intercept; wikileaks; politifact;
    factcheck.org; snopes; infowars; washington times; washington examiner; washington free beacon; real clear
    politics;
    realclearpolitics; fivethirtyeight; morning consult; national journal; roll call; mcclatchy; voice of america;
    radio free europe; radio liberty; tampa bay times; miami herald; detroit free press; denver post; the onion;
    twitter; facebook; telegram; youtube; instagram; reddit; snapchat; truth social; weibo; vkontakte; tiktok; medium;
    meet the press; face the nation; this week; fox news sunday; state of the union; morning joe; good morning
    america;
    today show; 60 minutes; fox & friends; fox and friends; the view; daily show; british medical journal; lancet;
    new england journal of medicine; yahoo; yahoo news; gannett; univision news; townhall; techcrunch;
    wired; the verge; verge; gawker; gizmodo; tmz; e!; variety; hollywood reporter; foreign policy; foreign affairs;
    inquisitr; bgr; radar online; us weekly; e! news; daily dot; mashable; engadget; macrumors; cnet; zdnet;
    quartz; vice news; jezebel; jalopnik; deadspin; upworthy; digital spy; sydney morning herald;
    toronto star; globe and mail; irish times; irish independent; the scotsman; rte; cbc; cbc news;
    channel 4 news; al-monitor; al-mayadeen; press tv; rudaw; middle east eye; nikkei; caixin;
    kyiv post; kyiv independent; moscow times; ukrainska pravda; suspilne; hromadske; zero hedge; daily kos""".split(
        ";"
    )
)
MEDIUM_ENDINGS = frozenset(
    "times post journal herald tribune gazette chronicle globe daily news newspaper magazine press "
    "telegraph observer wire "
    "examiner courier sentinel star register dispatch inquirer radio television tv broadcasting media review weekly "
    "mail mirror standard today show podcast online".split()
)
# Single words that name a medium with "the" before them.
TITLES = frozenset(
    """times post journal herald tribune gazette chronicle telegraph observer examiner courier sentinel dispatch
    inquirer mirror argus echo bulletin mercury""".split()
)
# Single words that are the name of a medium and nothing else.
UNMISTAKABLE = frozenset(
    """reuters afp bbc cnn cnbc msnbc npr pbs univision telemundo tass itar-tass interfax xinhua kyodo yonhap anadolu
    ukrinform meduza kommersant izvestia haaretz politico axios vox buzzfeed breitbart huffpost newsweek bloomberg
    marketwatch propublica wikileaks politifact snopes infowars fivethirtyeight mcclatchy gawker tmz""".split()
)
FIRST_WORDS = frozenset(name.split()[0] for name in MEDIA_NAMES)
# Stations: an American call sign ("WXYZ", "KXYZ-TV"), a network or a name for news with its channel ("ABC7").
_STATION = re.compile(
    r"(?:[KW][A-Z]{3}(?:-(?:TV|FM|AM|DT))?|[KW][A-Z]{2}-(?:TV|FM|AM|DT))(?:\s+(?:\d{1,2}|News|\d{1,2} News))?"
    r"|(?:ABC|NBC|CBS|FOX|Fox|CW)\s?\d{1,2}(?:\s+News)?"
    r"|(?:Channel|Local|News|NewsChannel|Action News|Eyewitness News|ActionNews)\s?\d{1,2}(?:\s+News)?"
    r"|\d{1,2}\s+(?:News|Action News|On Your Side)"
)
_WORDS_IN_CAPITALS = frozenset(
    "WHAT WHEN WITH WEST WANT WILL WERE WORK WENT WEEK KING KIDS KILL KNOW KEEP WHOM WIFE".split()
)


def station(name: str) -> bool:
    """Whether a name as written is that of a station, by its form."""
    return name not in _WORDS_IN_CAPITALS and _STATION.fullmatch(name) is not None
