# ruff: noqa: E501 - one template a line
"""Words for the final seeds: other events, offices, names, turns of phrase. Not looked at while the matcher is built."""

EVENTS = [
    ("mine", "a cave-in at the $town coal mine", ["a methane blast", "a flooded shaft", "worn-out supports"], "miners"),
    (
        "train",
        "the derailment of a night train near $town",
        ["a broken rail", "excessive speed", "sabotage"],
        "travellers",
    ),
    ("flood", "a flood in the valley of $town", ["a burst dam", "a blocked weir", "record rainfall"], "residents"),
    ("attack", "an attack on a checkpoint outside $town", ["a suicide bomber", "mortar fire", "a drone"], "soldiers"),
    (
        "poison",
        "a mass poisoning at a wedding in $town",
        ["home-made spirits", "a pesticide", "spoiled fish"],
        "guests",
    ),
    ("stampede", "a crush at a stadium in $town", ["a locked gate", "a false alarm", "tear gas"], "spectators"),
]
DEAD = [
    "<s>$source</s> <c>{says|said}</c> <p>at the latest count $n $counted {perished|have perished} in $event</p>.",
    "<p>$n $counted {are dead|have died} after $event</p>, <c>{according to|as per}</c> <s>$source</s>.",
    "<c>Citing first counts</c>, <s>$source</s> gave <p>the number of $counted killed as $n</p>.",
    "<p>$event {left|has left} $n $counted dead</p>, <s>$source</s> <c>{told this newspaper|told us}</c>.",
    "<s>$source</s>, {speaking on $sday|in a statement $sday}, <c>{said|noted}</c> <p>$n $counted {did not survive|lost their lives}</p>.",
    "<p>The toll {stands|stood} at $n $counted {dead|killed}</p>, <c>said</c> <s>$source</s>.",
    "<s>$source</s> <c>{told a news conference|told a briefing}</c> <p>$n $counted died in $event</p>.",
    "<c>In the words of</c> <s>$source</s>, <p>$event {took the lives of|killed} $n $counted</p>.",
]
INJURED = [
    "<p>$n {more were|others were} {hurt|injured}</p>, <c>said</c> <s>$source</s>.",
    "<s>$source</s> <c>{put|gave}</c> <p>the number of {wounded|injured} at $n</p>.",
    "<p>$n people {needed|received} treatment for {wounds|injuries}</p>, <c>according to</c> <s>$source</s>.",
    "<s>$source</s> <c>says</c> <p>$n people {are being treated for injuries|were injured}</p>.",
]
CAUSE = [
    "<p>{What happened|The catastrophe} was the work of $cause</p>, <s>$source</s> <c>said</c>.",
    "<s>$source</s> <c>{blamed|held responsible}</c> <p>$cause</p> for what happened in $town.",
    "<p>{The catastrophe|It all} {began with|was triggered by} $cause</p>, <c>according to</c> <s>$source</s>.",
    "<s>$source</s> <c>{said|concluded}</c> <p>$cause {had led to|had brought about} the catastrophe</p>.",
]
CAUSE_HEDGED = [
    "<p>$cause {could have|might have} {led to|brought about} the catastrophe</p>, <s>$source</s> <c>said</c>.",
    "<s>$source</s> <c>{suggested|thought}</c> <p>that $cause {possibly|perhaps} {led to|brought about} the catastrophe</p>.",
    "<p>The catastrophe may have been triggered by $cause</p>, <c>according to</c> <s>$source</s>.",
]
CAUSE_FLAT = ["The catastrophe was triggered by $cause.", "$cause {led to|brought about} the catastrophe."]
DENIES = [
    "<s>$source</s> <c>{denied|disputed}</c> <p>that $cause {led to|had brought about} the catastrophe</p>.",
    "<p>$cause had nothing to do with it</p>, <s>$source</s> <c>insisted</c>.",
]
RELAY = [
    "<p>$said</p>, <s>$outlet</s> <c>{said|wrote}</c> $sday.",
    "<c>As</c> <s>$outlet</s> <c>reports</c>, <p>$said</p>.",
    "<s>$outlet</s> <c>{learned|reports}</c> <p>that $said</p>.",
    "<c>According to a report in</c> <s>$outlet</s>, <p>$said</p>.",
]
RELAY_CITING = [
    "<p>$said</p>, <s>$outlet</s> <c>wrote</c>, quoting $source.",
    "<c>According to</c> <s>$outlet</s>, which cites $source, <p>$said</p>.",
]
SAID = {
    "dead": ["$event left $n $counted dead", "$n $counted perished in $event"],
    "injured": ["$event left $n people injured", "$n people needed treatment for injuries after $event"],
    "cause": ["the catastrophe in $town was triggered by $cause", "$cause had led to the catastrophe in $town"],
    "cause_hedged": ["the catastrophe in $town might have been triggered by $cause"],
}
REPORTEDLY = ["$event is said to have left $n $counted dead.", "Reportedly, $n $counted perished in $event."]
SUPERSEDES = ["{Earlier|Previously}, $old had been given.", "That corrects the $old {mentioned|named} before."]
SURE = [
    "<s>$first $last</s>, a {neighbour|passer-by}, <c>said</c> <p>{she|he} {ran|had run} as fast as {she|he} could</p>."
]
FILLER = [
    "Army engineers {laid|built} a {footbridge|pontoon} {over|across} the {canal|gorge} {by|before} {dusk|sunset}, so that {stretchers|doctors} could {get|be brought} to the {east|west} bank.",
    "In $other, {donors|people} {queued|lined up} {around the block|in the rain} {to give blood|with parcels of clothes}.",
    "$first $last, {deputy governor|the governor’s deputy}, {flew|travelled} to $town {at dawn|in the early hours} and {walked|was led} through the {rubble|mud} for {an hour|some time}.",
    "{Insurers|Two insurers} {expect|reckon with} {claims|damage} of {several|some} million crowns, {a figure|an estimate} that {lawyers|brokers} in $other {call|called} {cautious|early}.",
    "{Mobile networks|Phone lines} {around|near} $town {collapsed|were overloaded} {within minutes|at once}.",
    "{A hotline|An emergency number} for {relatives|families} {was set up|opened} {overnight|in the evening} in {the library|a gym} of $other.",
    "{The union|The trade union}, led by $first $last, has {long|for years} {complained|warned} of {short crews|missing alarms} in $region.",
    "In $year, {a similar|a comparable} {report|inquiry} {ended|closed} without {charges|a trial}.",
    "{Snowploughs|Diggers} {cleared|opened} {the only|one} {track|lane} to {the scene|the spot} {late|well} after {midnight|dark}.",
    "{Foreign|Neighbouring} {governments|states} {offered|promised} {tents|rescue teams|water pumps}; $other has {accepted|taken up} {none|some} so far.",
    "The {choir|orchestra} of $region {dropped|cancelled} {its tour|two concerts}, {conductor|its conductor} $first $last {wrote|announced}.",
    "{Nobody|No one} {was allowed|could go} {within|nearer than} $n3 metres of {the place|the cordon} until {tests|measurements} {were done|had been made}.",
    "{Stalls|Cafés} {on|along} {the quay|Castle Lane} {stayed shut|did not open} for {the third|another} day.",
    "{A judge|A magistrate} in $other {will decide|decides} {this week|soon} {whether|if} {files|documents} of $year may be {opened|read}.",
    "{Pupils|Children} from $town {drew|painted} {candles|cards}, which {hang|now hang} in {the windows|the hall} of {the station|the post office}.",
    "{The weather service|Forecasters} {expects|expect} {frost|gales} {from|as of} {Tuesday|Saturday} in {the hills|all} of $region.",
]
BOILERPLATE = [
    "Subscribe for unlimited access.",
    "Share this article with friends.",
    "Copyright of the publisher; no reproduction.",
]
SYLLABLES = (
    ["Ash", "Bren", "Cal", "Fen", "Hol", "Jor", "Ner", "Quar", "Str", "Tam", "Wex", "Yll"],
    ["a", "o", "u", "e", "ei", "ou", "an"],
    ["by", "dra", "gard", "holm", "ley", "nik", "rath", "sey", "ten", "worth"],
)
FIRSTS = [
    "Agnes",
    "Bruno",
    "Celia",
    "Daan",
    "Elif",
    "Fritz",
    "Gita",
    "Henrik",
    "Isolde",
    "Jakub",
    "Karim",
    "Leila",
    "Matteo",
    "Nadia",
    "Otto",
    "Petra",
]
LASTS = [
    "Adler",
    "Brandt",
    "Cerny",
    "Duarte",
    "Eklund",
    "Fontana",
    "Gruber",
    "Haas",
    "Iversen",
    "Jung",
    "Kovac",
    "Lorenz",
    "Meier",
    "Novak",
    "Olsen",
    "Pires",
]
AGENCIES = ["Meridian Wire", "Agence Lumen", "Interpress"]
OUTLETS = [
    "Northern Star",
    "The Plain Dealer of Wex",
    "Sentinel",
    "Lakeside Journal",
    "Canal 9",
    "The Bulletin",
    "Highland Register",
    "Radio Quay",
    "Metropolitan Post",
    "The Lamp",
    "Commonwealth Weekly",
    "Crossroads Herald",
]
OFFICES = [
    ("the regional government of $region", "official"),
    ("the $town police department", "official"),
    ("civil protection in $region", "official"),
    ("the prosecutor’s office in $other", "official"),
]
PERSONS = [
    ("$first $last, a surgeon in $other", "witness"),
    ("$first $last, a paramedic", "witness"),
    ("$first $last, who was there", "witness"),
]
UNNAMED = [
    "a person familiar with the inquiry",
    "an intelligence official, speaking on condition of anonymity",
    "two officials who were not authorised to speak",
]
