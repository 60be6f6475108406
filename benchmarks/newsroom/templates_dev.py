# ruff: noqa: E501 - one template a line
"""Words for the development seeds. The final seeds use `templates_final`, which has other templates, names and events."""

EVENTS = [
    (
        "explosion",
        "an explosion at the $town grain terminal",
        ["a gas leak", "a bomb", "an electrical fault"],
        "workers",
    ),
    ("fire", "a fire at a dormitory in $town", ["arson", "a faulty heater", "a gas bottle"], "students"),
    ("crash", "a bus crash near $town", ["brake failure", "a collision with a lorry", "a burst tyre"], "passengers"),
    (
        "collapse",
        "the collapse of a market hall in $town",
        ["heavy snow", "rusted beams", "building work next door"],
        "shoppers",
    ),
    ("shelling", "the shelling of $town", ["rebel artillery", "army artillery", "a stray rocket"], "civilians"),
    (
        "ferry",
        "the sinking of a ferry off $town",
        ["an overloaded deck", "a rock", "a fire in the engine room"],
        "passengers",
    ),
]

DEAD = [
    "<p>$n $counted {were killed|lost their lives|died} $when in $event</p>, <s>$source</s> <c>said</c> $sday.",
    "<c>According to</c> <s>$source</s>, <p>$n $counted {died|were killed|lost their lives} in $event</p>.",
    "<s>$source</s> <c>said</c> $sday <p>that $n $counted {had been killed|had died}</p>.",
    "<s>$source</s> <c>{put|set}</c> <p>the death toll {from|of} $event at $n</p>.",
    "<p>The bodies of $n $counted {have been|were} {recovered|found}</p>, <s>$source</s> <c>{reported|stated}</c>.",
    "<s>$source</s> <c>{told reporters|told journalists}</c> <p>that $n $counted were {dead|known to be dead}</p>.",
    "<s>$source</s> <c>{confirmed|announced}</c> <p>the {deaths|death} of $n $counted</p>.",
    "<p>$event {killed|claimed the lives of} $n $counted</p>, <c>{said|stated}</c> <s>$source</s>.",
]
INJURED = [
    "<p>{Another|A further} $n {people were injured|people were hurt}</p>, <s>$source</s> <c>said</c>.",
    "<s>$source</s> <c>said</c> <p>that $n people {were wounded|had been injured}</p>.",
    "<c>According to</c> <s>$source</s>, <p>$n people {were taken to hospital with injuries|were injured}</p>.",
    "<s>$source</s> <c>{reported|counted}</c> <p>$n {injured|wounded}</p>.",
    "<p>$n people {suffered injuries|were hurt}</p>, <s>$source</s> <c>{added|stated}</c>.",
]
CAUSE = [
    "<s>$source</s> <c>said</c> <p>that $cause {caused|was behind} {the disaster|the tragedy}</p>.",
    "<p>$cause {caused|set off} {the disaster|the tragedy}</p>, <s>$source</s> <c>said</c>.",
    "<c>According to</c> <s>$source</s>, <p>{the disaster|the tragedy} was {caused by|the result of} $cause</p>.",
    "<s>$source</s> <c>{told reporters|told journalists}</c> <p>that {the disaster|the tragedy} was caused by $cause</p>.",
]
CAUSE_HEDGED = [
    "<s>$source</s> <c>said</c> <p>that $cause {may have caused|might have caused} {the disaster|the tragedy}</p>.",
    "<p>$cause {may have|might have} {caused|set off} {the disaster|the tragedy}</p>, <s>$source</s> <c>said</c>.",
    "<c>According to</c> <s>$source</s>, <p>{the disaster|the tragedy} {may have been|was possibly} caused by $cause</p>.",
]
CAUSE_FLAT = [
    "{The disaster|The tragedy} was caused by $cause.",
    "$cause {caused|set off} {the disaster|the tragedy}.",
]
DENIES = [
    "<s>$source</s> <c>{denied|rejected the claim}</c> <p>that {the disaster|the tragedy} was caused by $cause</p>.",
    "<s>$source</s> <c>denied</c> <p>that $cause {was behind|had caused} {the disaster|the tragedy}</p>.",
]
# A relay: the outlet that it was taken from is named.
RELAY = [
    "<s>$outlet</s> <c>reported</c> $sday <p>that $said</p>.",
    "<p>$said</p>, <s>$outlet</s> <c>reported</c>.",
    "<p>$said</p>, <c>according to</c> <s>$outlet</s>.",
    "<s>$outlet</s> <c>writes</c> <p>that $said</p>.",
]
RELAY_CITING = [
    "<s>$outlet</s>, citing $source, <c>reported</c> <p>that $said</p>.",
    "<p>$said</p>, <s>$outlet</s> <c>reported</c>, citing $source.",
]
SAID = {
    "dead": ["$n $counted {had been killed|had died} in $event", "$event had killed $n $counted"],
    "injured": ["$n people {were injured|were hurt} in $event"],
    "cause": [
        "{the disaster|the tragedy} in $town was caused by $cause",
        "$cause had caused {the disaster|the tragedy} in $town",
    ],
    "cause_hedged": ["{the disaster|the tragedy} in $town may have been caused by $cause"],
}
REPORTEDLY = [
    "$n $counted were reportedly {killed|dead} after $event.",
    "$event reportedly {killed|claimed} $n $counted.",
]
SUPERSEDES = [
    "{The figure|That number} {replaces|raises} the earlier one of $old.",
    "The earlier {figure|count} was $old.",
]
SURE = [
    "<s>$first $last</s>, who {lives|works} {across the street|close by}, <c>said</c> <p>the noise {was like nothing|was unlike anything} {she|he} had heard in $n3 years</p>."
]

FILLER = [
    "{The road|The highway} {from|out of} $town to $other was {closed|shut|blocked} {until noon|for several hours|all afternoon} {because of|owing to} the $n3 {ambulances|fire engines} {on it|that used it}.",
    "{Volunteers|Neighbours} {brought|carried} {blankets|tea and bread} to the {school|church} in {Mill|Station|Church|Harbour} Street, where {some families|relatives} {waited|were waiting}.",
    "{Schools|Shops} in {the district|the area of $region} {will stay|are to stay} closed on {Thursday|Friday|Monday}.",
    "{The mayor|The head of the council}, $first $last, {called off|cancelled} {the autumn fair|Saturday’s football match|a concert}.",
    "{It had rained|It had been raining} {for two days|since the weekend} and {the river|the stream} {behind|beside} the {site|place} {was high|had risen}.",
    "{Flags|The flags} on {public buildings|town halls} in $region {were lowered|are to be lowered} to half-mast.",
    "{The last|A} {disaster|accident} of {this kind|such a size} in $region {was|happened} in $year, when a {bridge|dam|roof} near $other {gave way|broke}.",
    "{Trains|Buses} between $town and $other were {replaced|cancelled}, and the {line|route} will {reopen|open again} {at the earliest on|not before} {Wednesday|Sunday}.",
    "$first $last, {a baker|a postman|a nurse|a teacher} {from|of} {Upper|Lower} $town, said {she|he} had {seen|heard} {nothing like it|no such thing} in $n3 years.",
    "{Experts|Specialists} from {the capital|$other} {are expected|were due} {in the evening|on the following day} with {two dogs|three cranes|special lamps}.",
    "{Power|Electricity} {failed|went off} in {parts|most} of $town and {came back|was restored} {by midnight|towards morning}.",
    "{The company|The firm} that {runs|owns} the {site|place} {employs|has} about $n3 people and {was founded|began} in $year.",
    "{Parliament|The regional council} {will discuss|is to discuss} {safety rules|the budget of the rescue service} {next week|next month}.",
    "{Many|Most} of the {beds|rooms} in the {hospital|clinic} of $other were {free|empty} because of {a strike|the holiday}.",
    "{A crowd|A small crowd} {gathered|stood} in front of the {town hall|gates} {until late|into the night} and {asked|called} for {news|the lists of names}.",
    "{Helicopters|Two helicopters} {could not land|were unable to land} in the {fog|wind} and {turned back|returned} to $other.",
    "{The bishop|The dean} of $region, $first $last, {will hold|is to hold} a {service|mass} in the {cathedral|old church} of $other.",
    "{Prices|Rents} in $town had {doubled|gone up} since {the harbour|the new line} {opened|was built} in $year.",
]
BOILERPLATE = [
    "Sign up for our newsletter to get the morning’s news.",
    "Follow us for updates on this story.",
    "All rights reserved.",
]

SYLLABLES = (
    ["Bar", "Kel", "Tor", "Mar", "Ves", "Lun", "Dra", "Os", "Pel", "Ran", "Sil", "Gor"],
    ["a", "e", "i", "o", "en", "ar", "il"],
    ["vo", "din", "mark", "sk", "burg", "na", "ro", "lund", "tov", "mere"],
)
FIRSTS = [
    "Anna",
    "Boris",
    "Clara",
    "Dmitri",
    "Edda",
    "Farid",
    "Greta",
    "Hugo",
    "Ines",
    "Jonas",
    "Kira",
    "Lars",
    "Mina",
    "Nils",
    "Olga",
    "Pavel",
]
LASTS = [
    "Abels",
    "Borg",
    "Castell",
    "Dorn",
    "Ekman",
    "Falk",
    "Grau",
    "Holt",
    "Ivers",
    "Jansky",
    "Korda",
    "Lind",
    "Moro",
    "Nagel",
    "Orlov",
    "Prast",
]
AGENCIES = ["Northwire", "Tellus News Agency", "Corona Press"]
OUTLETS = [
    "Morning Courier",
    "The Daily Anchor",
    "Evening Standard of Tarn",
    "Free Gazette",
    "The Weekly Mirror of Oland",
    "Radio Sund",
    "Harbour Times",
    "The Inland Post",
    "City Chronicle",
    "Border Tribune",
    "Valley Echo",
    "The New Observer",
]
OFFICES = [
    ("the $region health office", "official"),
    ("police in $town", "official"),
    ("the $region fire service", "official"),
    ("the mayor’s office in $town", "official"),
]
PERSONS = [
    ("$first $last, a doctor at the {city hospital|hospital} in $other", "witness"),
    ("$first $last, a rescue worker", "witness"),
    ("$first $last, who survived", "witness"),
]
UNNAMED = ["a security source", "a senior official, who asked not to be named", "an official close to the inquiry"]
