# ruff: noqa: E501 - one phrase a line
"""What happens in the blind bank: kinds of events with what can be counted in them and what may have caused them.

Levels: of three phrases in a row the first is the plain one, the second the same facts in another construction, the third
the same facts in other words. `$n` is the figure, `$counted` who or what is counted, `$event` the event as last named.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Matter:
    """Something that can be counted: phrases on three levels, the smallest and greatest value and its step."""

    done: tuple[str, str, str]
    had: tuple[str, str, str]
    toll: tuple[str, str, str]
    head: tuple[str, ...]
    low: int
    high: int
    step: int = 1
    parts: tuple[str, ...] = ()
    unit: str = ""
    at: str = "in"


MATTERS = {
    "dead": Matter(
        (
            "$n $counted {died|were killed} in $event",
            "$event {killed|claimed the lives of} $n $counted",
            "$n $counted lost their lives in $event",
        ),
        (
            "$n $counted had {died|been killed} in $event",
            "$event had killed $n $counted",
            "$n $counted had lost their lives in $event",
        ),
        ("the death toll", "the number of $counted killed", "the number of dead"),
        ("$n dead in $town $noun", "$town $noun: $n killed", "$noun kills $n in $town"),
        4,
        64,
        parts=("women", "children", "teenagers"),
        unit="dead",
    ),
    "injured": Matter(
        (
            "$n $counted were {injured|hurt} in $event",
            "$event injured $n $counted",
            "$n $counted suffered injuries in $event",
        ),
        (
            "$n $counted had been {injured|hurt} in $event",
            "$event had injured $n $counted",
            "$n $counted had suffered injuries in $event",
        ),
        ("the number of injured", "the number of people hurt", "the count of the injured"),
        ("$n hurt in $town $noun", "$town $noun leaves $n injured"),
        11,
        140,
        parts=("women", "children", "teenagers"),
        unit="injured people",
    ),
    "missing": Matter(
        (
            "$n $counted were {still |}missing after $event",
            "$event left $n $counted missing",
            "no trace had been found of $n $counted after $event",
        ),
        (
            "$n $counted were {still |}missing after $event",
            "$event had left $n $counted missing",
            "there was no trace of $n $counted after $event",
        ),
        ("the number of missing", "the number of $counted missing", "the list of the missing"),
        ("$n missing after $town $noun",),
        3,
        40,
        unit="missing people",
        at="after",
    ),
    "evacuated": Matter(
        (
            "$n residents were {evacuated|moved to safety} because of $event",
            "$event forced $n residents {from|out of} their homes",
            "$n residents had to leave their homes because of $event",
        ),
        (
            "$n residents had been {evacuated|moved to safety} because of $event",
            "$event had forced $n residents from their homes",
            "$n residents had had to leave their homes because of $event",
        ),
        ("the number of evacuated residents", "the number of residents evacuated", "the count of evacuees"),
        ("$n evacuated as $noun hits $town",),
        140,
        4900,
        10,
        unit="evacuated residents",
        at="because of",
    ),
    "homes": Matter(
        (
            "$n homes were {damaged|left damaged} in $event",
            "$event damaged $n homes",
            "$n houses suffered damage in $event",
        ),
        (
            "$n homes had been damaged in $event",
            "$event had damaged $n homes",
            "$n houses had suffered damage in $event",
        ),
        ("the number of damaged homes", "the number of homes damaged", "the count of damaged houses"),
        ("$n homes damaged in $town $noun",),
        18,
        900,
        unit="damaged homes",
    ),
    "crowd": Matter(
        (
            "$n people {took part in|joined} $event",
            "$event {drew|was attended by} $n people",
            "$n people turned out for $event",
        ),
        (
            "$n people had {taken part in|joined} $event",
            "$event had drawn $n people",
            "$n people had turned out for $event",
        ),
        ("the number of marchers", "the number of people on the streets", "the number of participants"),
        ("$n march in $town", "$n turn out in $town"),
        1800,
        64000,
        100,
        unit="participants",
    ),
    "arrested": Matter(
        (
            "$n $counted were {arrested|detained} {during|at} $event",
            "officers {arrested|detained} $n $counted at $event",
            "$n $counted were taken into custody at $event",
        ),
        (
            "$n $counted had been {arrested|detained} at $event",
            "officers had {arrested|detained} $n $counted at $event",
            "$n $counted had been taken into custody at $event",
        ),
        ("the number of arrests", "the number of people arrested", "the number of detainees"),
        ("$n arrested in $town",),
        12,
        240,
        parts=("women", "students", "minors"),
        unit="arrests",
        at="at",
    ),
    "suspects": Matter(
        (
            "$n $counted were {arrested|detained} in connection with $event",
            "investigators {arrested|detained} $n $counted over $event",
            "$n $counted were taken into custody because of $event",
        ),
        (
            "$n $counted had been {arrested|detained} in connection with $event",
            "investigators had {arrested|detained} $n $counted over $event",
            "$n $counted had been taken into custody because of $event",
        ),
        ("the number of arrests", "the number of people arrested", "the number of suspects in custody"),
        ("$n arrested over $town $noun",),
        3,
        45,
        unit="arrests",
        at="over",
    ),
    "cases": Matter(
        (
            "$n $counted {fell|had fallen} ill in $event",
            "$event made $n $counted ill",
            "$n $counted developed symptoms in $event",
        ),
        (
            "$n $counted had fallen ill in $event",
            "$event had made $n $counted ill",
            "$n $counted had developed symptoms in $event",
        ),
        ("the number of cases", "the number of people taken ill", "the count of patients"),
        ("$n ill in $town $noun",),
        22,
        640,
        parts=("children", "pupils", "women"),
        unit="cases of illness",
    ),
    "jobs": Matter(
        ("$n jobs {will|are to} be cut in $event", "$event will cost $n jobs", "$n jobs will disappear with $event"),
        ("$n jobs would be cut in $event", "$event would cost $n jobs", "$n jobs would disappear with $event"),
        ("the number of jobs to be cut", "the number of jobs lost", "the count of lost jobs"),
        ("$n jobs to go in $town",),
        120,
        2600,
        10,
        unit="lost jobs",
        at="because of",
    ),
    "strikers": Matter(
        (
            "$n workers {walked out|downed tools} in $event",
            "$event {brought out|was joined by} $n workers",
            "$n workers stayed away from their posts in $event",
        ),
        (
            "$n workers had {walked out|downed tools} in $event",
            "$event had brought out $n workers",
            "$n workers had stayed away from their posts in $event",
        ),
        ("the number of strikers", "the number of workers on strike", "the count of strikers"),
        ("$n walk out in $town",),
        350,
        9800,
        50,
        unit="strikers",
    ),
    "ships": Matter(
        (
            "$n ships were {delayed|held up} by $event",
            "$event {delayed|held up} $n ships",
            "$n ships had to wait at anchor because of $event",
        ),
        (
            "$n ships had been {delayed|held up} by $event",
            "$event had held up $n ships",
            "$n ships had had to wait at anchor because of $event",
        ),
        ("the number of ships delayed", "the number of waiting ships", "the queue of ships"),
        ("$n ships delayed off $town",),
        6,
        48,
        unit="delayed ships",
        at="because of",
    ),
    "complaints": Matter(
        (
            "$n complaints were {filed|lodged} over $event",
            "$event {prompted|gave rise to} $n complaints",
            "$n complaints came in about $event",
        ),
        (
            "$n complaints had been {filed|lodged} over $event",
            "$event had prompted $n complaints",
            "$n complaints had come in about $event",
        ),
        ("the number of complaints", "the number of complaints filed", "the count of complaints"),
        ("$n complaints over $town $noun",),
        21,
        480,
        unit="complaints",
        at="over",
    ),
    "stations": Matter(
        (
            "$n polling stations were {affected|hit} by $event",
            "$event {affected|hit} $n polling stations",
            "$n polling stations had trouble because of $event",
        ),
        (
            "$n polling stations had been affected by $event",
            "$event had affected $n polling stations",
            "$n polling stations had had trouble because of $event",
        ),
        (
            "the number of affected polling stations",
            "the number of polling stations hit",
            "the count of polling stations with trouble",
        ),
        ("$n polling stations hit in $region",),
        9,
        130,
        unit="affected polling stations",
        at="because of",
    ),
    "prisoners": Matter(
        (
            "$n soldiers were {captured|taken prisoner} in $event",
            "$event ended with $n soldiers {captured|taken prisoner}",
            "$n soldiers fell into captivity in $event",
        ),
        (
            "$n soldiers had been {captured|taken prisoner} in $event",
            "$event had ended with $n soldiers captured",
            "$n soldiers had fallen into captivity in $event",
        ),
        ("the number of prisoners", "the number of soldiers captured", "the count of prisoners"),
        ("$n soldiers captured near $town",),
        8,
        95,
        unit="captured soldiers",
    ),
    "victims": Matter(
        (
            "$n pensioners were {cheated|defrauded} in $event",
            "$event {cheated|defrauded} $n pensioners",
            "$n pensioners lost savings in $event",
        ),
        (
            "$n pensioners had been {cheated|defrauded} in $event",
            "$event had defrauded $n pensioners",
            "$n pensioners had lost savings in $event",
        ),
        ("the number of victims", "the number of pensioners defrauded", "the count of the cheated"),
        ("$n pensioners cheated in $town",),
        60,
        1900,
        unit="victims",
    ),
}

# What caused something: for things that cause, and for those who do something. Plain, other construction, other words.
THING = {
    "done": ("$harm was caused by $cause", "$cause {caused|led to} $harm", "$harm came about through $cause"),
    "had": (
        "$harm had been caused by $cause",
        "$cause had {caused|led to} $harm",
        "$harm had come about through $cause",
    ),
    "may": (
        "$harm {may|might} have been caused by $cause",
        "$cause {may|might} have {caused|led to} $harm",
        "$harm {may|might} have come about through $cause",
    ),
    "not": ("$harm was caused by $cause", "$cause had caused $harm", "$harm had anything to do with $cause"),
}
ACTOR = {
    "done": ("$harm was the work of $cause", "$cause {carried out|committed} $harm", "behind $harm stood $cause"),
    "had": (
        "$harm had been the work of $cause",
        "$cause had {carried out|committed} $harm",
        "behind $harm stood $cause",
    ),
    "may": (
        "$harm {may|might} have been the work of $cause",
        "$cause {may|might} have {carried out|committed} $harm",
        "behind $harm {may|might} stand $cause",
    ),
    "not": ("$harm was the work of $cause", "$cause had carried out $harm", "behind $harm stood $cause"),
}


@dataclass(frozen=True)
class Kind:
    """A kind of event. `event` names it in full, `short` once it is known, `harm` is what has a cause."""

    noun: str
    event: tuple[str, ...]
    short: str
    counted: str
    matters: tuple[str, ...]
    causes: tuple[str, str, str]
    clauses: dict[str, tuple[str, str, str]]
    offices: tuple[str, ...]
    witnesses: tuple[str, ...]
    harm: str = "$event"
    exclusive: bool = True


KINDS = [
    Kind(
        "flood",
        ("the flood in $town", "the flooding in $town"),
        "the flood",
        "residents",
        ("dead", "evacuated", "missing", "homes"),
        ("a burst dam", "a jammed sluice gate", "a landslide into the reservoir"),
        THING,
        (
            "civil protection in $region",
            "the $region water board",
            "the town hall of $town",
            "the $region Red Aid society",
        ),
        ("a farmer whose fields lie by the river", "a lock-keeper on the $town canal"),
    ),
    Kind(
        "march",
        ("the march through $town", "the protest march in $town"),
        "the march",
        "demonstrators",
        ("crowd", "arrested", "injured"),
        ("masked youths from $other", "plain-clothes policemen", "hired football supporters"),
        ACTOR,
        (
            "the $town police",
            "the organising committee",
            "the $region interior department",
            "the Lawyers’ Emergency Service in $town",
        ),
        ("a student who marched", "a shopkeeper on the square"),
        harm="the arson attack during the march in $town",
    ),
    Kind(
        "strike",
        ("the dock strike in $town", "the strike at $town harbour"),
        "the strike",
        "dockers",
        ("strikers", "ships", "arrested"),
        ("a dispute over night shifts", "the dismissal of a shop steward", "a pay offer by $firm"),
        THING,
        (
            "the dockworkers’ union in $town",
            "the harbour company $firm",
            "the $town port authority",
            "the $region labour ministry",
        ),
        ("a crane driver", "a truck driver stuck at the gate"),
        exclusive=False,
    ),
    Kind(
        "blaze",
        ("the blaze at the $firm warehouse in $town", "the warehouse fire in $town"),
        "the blaze",
        "workers",
        ("dead", "injured", "evacuated"),
        ("arson", "a faulty cable", "an overheated battery"),
        THING,
        (
            "the $town fire brigade",
            "the $region prosecutor’s office",
            "the company $firm",
            "the $town university hospital",
        ),
        ("a night watchman", "a baker who lives opposite"),
    ),
    Kind(
        "outbreak",
        ("the outbreak of fever in $town", "the fever outbreak in $town"),
        "the outbreak",
        "patients",
        ("cases", "dead"),
        ("a contaminated well", "spoiled milk from a dairy in $other", "a cooling tower of the firm $firm"),
        THING,
        (
            "the $region health department",
            "the $town children’s hospital",
            "the Institute for Hygiene in $other",
            "the $region doctors’ chamber",
        ),
        ("a school nurse", "a father of two sick boys"),
    ),
    Kind(
        "vote-count breakdown",
        ("the vote-count breakdown in $region", "the breakdown of vote counting in $region"),
        "the breakdown",
        "voters",
        ("stations", "complaints"),
        ("a cyberattack", "a power cut in $other", "a faulty software update"),
        THING,
        (
            "the $region electoral commission",
            "the observers’ group Open Ballot $town",
            "the software company $firm",
            "the constitutional court in $other",
        ),
        ("an election helper", "a candidate for the $town council"),
    ),
    Kind(
        "battle",
        ("the battle for $town", "the fighting over $town"),
        "the battle",
        "soldiers",
        ("dead", "prisoners", "injured"),
        ("the government’s 4th Brigade", "the rebel Northern Front", "foreign mercenaries"),
        ACTOR,
        (
            "the general staff",
            "the rebel command in $region",
            "the truce mission in $other",
            "the military hospital in $other",
        ),
        ("a medic", "a teacher who fled the town"),
        harm="the breach of the truce at $town",
    ),
    Kind(
        "shelling",
        ("the shelling of $town", "the night shelling of $town"),
        "the shelling",
        "civilians",
        ("dead", "injured", "homes"),
        ("an army battery in $other", "the $region militia", "a drone squadron from across the border"),
        ACTOR,
        (
            "the defence ministry",
            "the militia leadership of $region",
            "the $town administration",
            "the field clinic in $other",
        ),
        ("a priest", "a woman who sheltered in a cellar"),
    ),
    Kind(
        "crash",
        ("the bus crash near $town", "the coach crash at $town"),
        "the crash",
        "passengers",
        ("dead", "injured"),
        ("brake failure", "a stroke suffered by the driver", "a rockfall"),
        THING,
        ("the $region traffic police", "the coach firm $firm", "the $town district hospital", "the transport ministry"),
        ("a passenger in the last row", "a lorry driver who stopped to help"),
    ),
    Kind(
        "derailment",
        ("the derailment near $town", "the train derailment at $town"),
        "the derailment",
        "travellers",
        ("dead", "injured", "complaints"),
        ("a broken rail", "a wrongly set switch", "a boulder on the track"),
        THING,
        (
            "the railway company $firm",
            "the accident board in $other",
            "the $town ambulance service",
            "the railway inspectorate",
        ),
        ("a conductor", "a commuter from $other"),
    ),
    Kind(
        "closure",
        ("the closure of the $firm works in $town", "the shutdown of the $firm plant in $town"),
        "the closure",
        "employees",
        ("jobs", "complaints"),
        ("the price of gas", "the loss of an army contract", "a patent dispute"),
        THING,
        (
            "the management of $firm",
            "the metalworkers’ union in $town",
            "the $region economics ministry",
            "the works council",
        ),
        ("a welder", "a supplier from $other"),
        exclusive=False,
    ),
    Kind(
        "fraud",
        ("the pension fraud in $town", "the $town pension swindle"),
        "the fraud",
        "pensioners",
        ("victims", "complaints", "suspects"),
        ("a former treasurer of $firm", "two advisers from $other", "a clerk at the savings bank"),
        ACTOR,
        (
            "the $region court",
            "the $town prosecutor’s office",
            "the fund company $firm",
            "the pensioners’ association of $region",
        ),
        ("a retired tram driver", "an auditor"),
    ),
    Kind(
        "collapse",
        ("the collapse of the sports hall in $town", "the sports hall collapse in $town"),
        "the collapse",
        "spectators",
        ("dead", "injured", "missing"),
        ("a snow load on the roof", "an explosion in the boiler room", "a cracked girder"),
        THING,
        (
            "the $town rescue service",
            "the building firm $firm",
            "the building inspectorate of $region",
            "the clinic in $other",
        ),
        ("a handball coach", "a caretaker"),
    ),
    Kind(
        "storm surge",
        ("the storm surge at $town", "the sea surge in $town"),
        "the surge",
        "islanders",
        ("dead", "homes", "evacuated"),
        ("a breach in the dyke", "a sluice left open", "a sunken barge in the harbour mouth"),
        THING,
        (
            "the coastguard in $region",
            "the dyke board of $town",
            "the $region government",
            "the $town lifeboat society",
        ),
        ("a ferryman", "a hotel owner on the promenade"),
    ),
    Kind(
        "leak",
        ("the ammonia leak at the $firm factory in $town", "the gas leak in $town"),
        "the leak",
        "neighbours",
        ("injured", "evacuated", "complaints"),
        ("a cracked valve", "sabotage", "a forklift accident"),
        THING,
        (
            "the $town fire department",
            "the environment agency of $region",
            "the factory owner $firm",
            "the poison centre in $other",
        ),
        ("a gardener", "a worker on the late shift"),
    ),
]
FIRMS = ("{a} & {b}", "{a} Works", "{a} Group", "{a} Holding", "{a}{b} Industries", "{a} Logistics")
UNNAMED = [
    "a person with knowledge of the files",
    "an official who did not want to be named",
    "a person close to the investigation",
    "a diplomat, speaking on condition of anonymity",
    "a senior civil servant, who was not allowed to talk to the press",
    "an insider",
    "a source in the ministry",
    "an official who refused to give a name",
]
SPEAKERS = (
    "$first $last, {a spokesperson|a speaker} for $office",
    "$first $last, head of communications at $office",
    "$first $last of $office",
    "$first $last, on behalf of $office",
)
RUMOURS = (
    (
        "the governor of $region {would resign|was about to resign} over $event",
        "$event would force the governor of $region out of office",
    ),
    (
        "a state of emergency would be declared in $town after $event",
        "$town would be put under emergency rule after $event",
    ),
    (
        "the mayor of $town had been warned of $event a week before",
        "a warning of $event had reached the mayor of $town a week before",
    ),
    ("the army would be sent to $town because of $event", "soldiers would be sent to $town because of $event"),
    (
        "a minister’s nephew had been taken in for questioning over $event",
        "investigators had questioned a minister’s nephew over $event",
    ),
)
