"""Words that tell that something came through somebody."""

from __future__ import annotations

# Words before a medium, and what must stand near by for it to carry: None where the word alone is enough.
HEARD = frozenset("tell told tells telling inform informed assured assure".split())
TOLD = frozenset("tell told tells telling".split())
TALK = frozenset(
    """interview interviews interviewed appearance appearances appear appeared appearing conversation remarks
    comment comments speak speaking spoke spoken talk talking talked discussion statement email e-mail message
    call confirmed confirm said say says saying chat described wrote write letter""".split()
)
AIRED = frozenset(
    """said says say saying interview appearance appeared appearing appear speaking told announced tweeted posted
    post wrote write writing writes video live message added statement claimed argued insisted clip broadcast
    spoke explained asked page account channel published declared complained warned responded defended repeated
    : suggested joked called""".split()
)
PRINTED = frozenset(
    """wrote write writes writing written op-ed column article piece essay editorial letter published publish
    publishes appeared appearing appear blog post story printed interview quoted study report commentary""".split()
)
WRITTEN = frozenset("wrote write writes writing written op-ed column piece essay blog".split())
CARRIED = frozenset(
    """quoted cited carried reported published aired broadcast posted released obtained monitored distributed seen
    reviewed leaked conducted hacked relayed shared run printed interviewed shown combed provided circulated translated
    viewed""".split()
)
GIVEN = frozenset(
    """shared leaked provided given sent released spoke speaking interview conversation posted supplied""".split()
)
GOVERNS: dict[str, frozenset[str] | None] = {
    "to": TALK | GIVEN, "with": TALK | GIVEN, "on": AIRED, "in": PRINTED, "for": WRITTEN,
    "by": CARRIED, "via": None, "through": AIRED, "from": frozenset({"interview"}),
    "of": frozenset("broadcast edition episode airing taping".split()), "at": frozenset(), "during": None,
}  # fmt: skip
SPREADS = frozenset(
    """interview interviewed appearance appeared appearing broadcast edition episode airing taping""".split()
)
STORIES = frozenset("profile interview story report investigation article piece expose".split())
PLACES = frozenset(
    """committee senate house congress parliament court council jury conference rally crowd audience panel
    convention assembly commission summit meeting forum hearing police administration government ministry
    department campaign party army nations union states""".split()
)
# Other places, hearers and ways of speaking than the one named: what is said there did not come through the medium.
BOUNDS = frozenset(
    """rally rallies speech debate convention hearing conference briefing tweeted tweet tweets statement wrote memoir
    reporters audience crowd supporters fundraiser town-hall meeting gathering testimony testified letter book
    email e-mail twitter facebook instagram telegram ceremony embassy photo-op photocall op luncheon dinner banquet
    summit podium lectern vigil funeral""".split()
)
# Occasions that a medium carries: "an interview" begins another one, "the interview" does not.
OCCASIONS = frozenset("interview appearance broadcast show programme program podcast call conversation panel".split())
HOSTS = frozenset("host co-host hosts cohost anchor interviewer moderator".split())
SERIES = frozenset("show programme program series podcast broadcast newscast".split())
DAYS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow january february march april
    june july august september october november december week month year tonight""".split()
)
# Cues by which words are spoken; not those that name an attitude or an act (admire, refuse, attack, endorse, believe).
SAYS = frozenset(
    """say tell add continue go remark note state argue insist explain warn claim suggest predict joke quip answer
    reply respond observe recall maintain contend acknowledge concede admit stress emphasize emphasise declare assert
    describe elaborate conclude ask repeat according : remind reiterate reveal confirm announce complain comment
    mention caution exclaim lament allege recount counter clarify express""".split()
)
# What a headline or lead makes of what was said.
REPORTS = frozenset(
    """urge call dismiss denounce criticize criticise defend promise vow pledge offer slam blast rebuke condemn demand
    voice accuse deny reject""".split()
)
# Words, not deeds, with a plain object too ("denied it", "announced lay-offs"); then those that need a statement.
SPEAKS_OF = frozenset(
    """deny announce confirm accuse denounce condemn criticize criticise blame urge warn claim allege tell call slam
    blast rebuke describe""".split()
)
REBUTS = frozenset("dismiss reject counter repeat voice express reiterate defend".split())
STATEMENTS = frozenset(
    """claim report allegation accusation rumour rumor suggestion statement charge assertion story reports claims
    allegations concern doubt""".split()
)
PASSES_ON = frozenset("report write reveal disclose relay say".split())  # what media do with news
WRITES = frozenset("write note report tweet argue agree observe point opine put".split())
OTHER_TIMES = frozenset("later earlier previously since separately once often repeatedly long".split())
TROVES = frozenset("dump leak leaks trove cache hack files papers".split())
