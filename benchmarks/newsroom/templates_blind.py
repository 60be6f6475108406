# ruff: noqa: E501 - one template a line
"""The second final bank: how desks of six styles put things. Written without sight of the matcher; frozen (FROZEN.md).

Statements come as three: as first written, lightly rephrased (another construction, most content words kept) and told
anew. `$Done`, `$done` and `$had` stand for what happened (after "that": `$had`), `$toll` and `$nat` for "the death toll" and
"at 12"; `$source` with `$comma` for the speaker. Relays, circles, credits and hearsay are written once each.
"""

STYLES = ("agency", "tabloid", "broadcaster", "regional", "translated", "official")

# Statements of any kind, by the style of the desk.
FRAMES = {
    "agency": [
        (
            "<p>$Done</p>, <s>$source</s>$comma <c>said</c> $day.",
            "<s>$source</s>$comma <c>said</c> $day <p>that $had</p>.",
            "<c>According to</c> <s>$source</s>, <p>$done</p>.",
        ),
        (
            "<s>$source</s>$comma <c>told reporters</c> $day <p>that $had</p>.",
            "<p>$Done</p>, <s>$source</s>$comma <c>told reporters</c>.",
            "Facing journalists $day, <s>$source</s>$comma <c>gave out</c> <p>that $had</p>.",
        ),
        (
            "<p>$Done</p>, <c>according to</c> <s>$source</s>.",
            "<c>According to</c> <s>$source</s>, <p>$done</p>.",
            "<s>$source</s>$comma <c>made known</c> $day <p>that $had</p>.",
        ),
        (
            "<s>$source</s>$comma <c>said in a statement</c> <p>that $had</p>.",
            "<c>In a statement</c>, <s>$source</s>$comma <c>said</c> <p>that $had</p>.",
            "<p>$Done</p>, <c>read a text issued by</c> <s>$source</s>.",
        ),
        (
            "<s>$source</s>$comma <c>confirmed</c> $day <p>that $had</p>.",
            "<p>That $had</p> <c>was confirmed</c> $day <c>by</c> <s>$source</s>.",
            "Asked by reporters, <s>$source</s>$comma <c>replied</c> <p>that $had</p>.",
        ),
        (
            "<p>$Done</p>, <c>said</c> <s>$source</s>.",
            "<s>$source</s>$comma <c>said</c> <p>$had</p>.",
            "<p>$Done</p>; <c>this was announced by</c> <s>$source</s>.",
        ),
    ],
    "tabloid": [
        (
            "<p>$Done</p>, <s>$source</s>$comma <c>revealed</c> $day.",
            "<s>$source</s>$comma <c>revealed</c> $day <p>that $had</p>.",
            "The grim news came from <s>$source</s>, who <c>announced</c> <p>that $had</p>.",
        ),
        (
            "It is official: <p>$done</p>, <c>says</c> <s>$source</s>.",
            "<p>$Done</p> – <s>$source</s>$comma <c>has made it official</c>.",
            "<s>$source</s>$comma <c>did not mince words</c>: <p>$done</p>.",
        ),
        (
            "Sad certainty for $town: <s>$source</s>$comma <c>says</c> <p>$had</p>.",
            "<p>$Done</p>, <c>says</c> <s>$source</s> – sad certainty for $town.",
            "<s>$source</s>$comma <c>had the bitter message</c> $day: <p>$done</p>.",
        ),
        (
            "<s>$source</s>$comma <c>told our reporter</c> <p>that $had</p>.",
            "<p>$Done</p>, our reporter <c>was told by</c> <s>$source</s>.",
            "“We now know more”, a reporter was greeted $day; then <s>$source</s>$comma <c>explained</c> <p>that $had</p>.",
        ),
    ],
    "broadcaster": [
        (
            "<s>$source</s>$comma <c>says</c> <p>$had</p>.",
            "<p>$Done</p>, <c>says</c> <s>$source</s>.",
            "<c>In the words of</c> <s>$source</s>, <p>$done</p>.",
        ),
        (
            "<p>$Done</p>: that is <c>what we are hearing</c> $day <c>from</c> <s>$source</s>.",
            "What we are <c>hearing</c> $day <c>from</c> <s>$source</s> is <p>that $had</p>.",
            "<s>$source</s>$comma <c>told our programme</c> <p>that $had</p>.",
        ),
        (
            "Speaking live $day, <s>$source</s>$comma <c>said</c> <p>that $had</p>.",
            "<p>$Done</p>, <s>$source</s>$comma <c>said</c> live on air $day.",
            "<s>$source</s>$comma <c>came to our studio</c> and <c>reported</c> <p>that $had</p>.",
        ),
        (
            "Here is what is new: <s>$source</s>$comma <c>has announced</c> <p>that $had</p>.",
            "<p>$Done</p>, <s>$source</s>$comma <c>has announced</c>.",
            "<s>$source</s>$comma <c>informed the public over loudspeakers and on air</c> <p>that $had</p>.",
        ),
    ],
    "regional": [
        (
            "<s>$source</s>$comma <c>told this newspaper</c> $day <p>that $had</p>.",
            "<p>$Done</p>, <s>$source</s>$comma <c>told this newspaper</c>.",
            "<s>$source</s>, with whom we spoke $day, <c>explained</c> <p>that $had</p>.",
        ),
        (
            "<p>$Done</p>, <s>$source</s>$comma <c>explained</c> when asked by our desk.",
            "Asked by our desk, <s>$source</s>$comma <c>explained</c> <p>that $had</p>.",
            "<c>As we learned from</c> <s>$source</s>, <p>$done</p>.",
        ),
        (
            "At a meeting in the {parish hall|old school} $day, <s>$source</s>$comma <c>told citizens</c> <p>that $had</p>.",
            "<p>$Done</p>, <s>$source</s>$comma <c>told citizens</c> at a meeting $day.",
            "Citizens <c>were informed</c> $day by <s>$source</s>$comma <p>that $had</p>.",
        ),
        (
            "<c>From</c> <s>$source</s>$comma <c>comes word</c> <p>that $had</p>.",
            "Word <c>comes from</c> <s>$source</s>$comma <p>that $had</p>.",
            "<s>$source</s>$comma <c>let it be known</c> $day <p>that $had</p>.",
        ),
    ],
    "translated": [
        (
            "As <s>$source</s>$comma $day <c>communicated</c>, <p>$done</p>.",
            "<p>$Done</p>, as <s>$source</s>$comma <c>communicated</c> $day.",
            "<s>$source</s>$comma <c>brought to knowledge</c> <p>that $had</p>.",
        ),
        (
            "<c>By the data of</c> <s>$source</s>, <p>$done</p>.",
            "<p>$Done</p>, <c>by the data of</c> <s>$source</s>.",
            "<s>$source</s>$comma <c>underlined before the press</c> <p>that $had</p>.",
        ),
        (
            "<s>$source</s>$comma <c>declared</c> $day before the press <p>that $had</p>.",
            "Before the press $day, <s>$source</s>$comma <c>declared</c> <p>that $had</p>.",
            "<p>$Done</p>; <c>so the declaration of</c> <s>$source</s>.",
        ),
        (
            "It was <c>communicated by</c> <s>$source</s>$comma <p>that $had</p>.",
            "<s>$source</s>$comma <c>communicated</c> <p>that $had</p>.",
            "<c>From the side of</c> <s>$source</s> it was <c>said</c> <p>that $had</p>.",
        ),
    ],
    "official": [
        (
            "<s>$source</s>$comma <c>hereby announces</c> <p>that $had</p>.",
            "It is <c>announced by</c> <s>$source</s>$comma <p>that $had</p>.",
            "<p>$Done</p>, <c>states a circular of</c> <s>$source</s>.",
        ),
        (
            "<c>Findings presented</c> $day <c>by</c> <s>$source</s>$comma <c>establish</c> <p>that $had</p>.",
            "<p>That $had</p> is <c>established in findings presented</c> $day <c>by</c> <s>$source</s>.",
            "<c>The report of</c> <s>$source</s>$comma <c>records</c> <p>that $had</p>.",
        ),
        (
            "In bulletin no. $n3, <s>$source</s>$comma <c>notes</c> <p>that $had</p>.",
            "<s>$source</s>$comma <c>notes</c> in bulletin no. $n3 <p>that $had</p>.",
            "<p>$Done</p>, <c>as entered in bulletin no. $n3 of</c> <s>$source</s>.",
        ),
        (
            "<s>$source</s>$comma <c>informed the council</c> $day <p>that $had</p>.",
            "The council <c>was informed</c> $day <c>by</c> <s>$source</s>$comma <p>that $had</p>.",
            "<p>$Done</p>, <s>$source</s>$comma <c>reported to the council</c>.",
        ),
    ],
}
# Those who speak for no body: witnesses, and people who are not named.
PRIVATE = [
    (
        "<p>$Done</p>, <s>$source</s>$comma <c>said</c>.",
        "<s>$source</s>$comma <c>said</c> <p>that $had</p>.",
        "<c>In the account of</c> <s>$source</s>, <p>$done</p>.",
    ),
    (
        "<s>$source</s>$comma <c>told us</c> $day <p>that $had</p>.",
        "<p>$Done</p>, <s>$source</s>$comma <c>told us</c> $day.",
        "To us, <s>$source</s>$comma <c>spoke of it plainly</c>: <p>$done</p>.",
    ),
    (
        "<p>$Done</p>, <c>according to</c> <s>$source</s>.",
        "<c>According to</c> <s>$source</s>, <p>$done</p>.",
        "<s>$source</s>$comma <c>has no doubt</c> <p>that $had</p>.",
    ),
    (
        "<s>$source</s>$comma <c>said on the telephone</c> $day <p>that $had</p>.",
        "On the telephone $day, <s>$source</s>$comma <c>said</c> <p>that $had</p>.",
        "<p>$Done</p>, <c>we heard by telephone from</c> <s>$source</s>.",
    ),
    (
        "<s>$source</s>$comma <c>maintains</c> <p>that $had</p>.",
        "<p>$Done</p>, <s>$source</s>$comma <c>maintains</c>.",
        "<s>$source</s>$comma <c>stands by it</c>: <p>$done</p>.",
    ),
    (
        "<s>$source</s>$comma <c>wrote in a message</c> <p>that $had</p>.",
        "<c>In a message</c>, <s>$source</s>$comma <c>wrote</c> <p>that $had</p>.",
        "<p>$Done</p>, <c>one reads in a message from</c> <s>$source</s>.",
    ),
]
# Only for figures.
TOLLS = [
    (
        "<s>$source</s>$comma <c>put</c> <p>$toll $at $event $nat</p>.",
        "<p>$Toll $at $event</p> was <c>put</c> <p>$nat</p> by <s>$source</s>.",
        "<p>$Done</p>, <c>by the count of</c> <s>$source</s>.",
    ),
    (
        "<p>$Toll $at $event stands $nat</p>, <s>$source</s>$comma <c>said</c> $day.",
        "<s>$source</s>$comma <c>said</c> <p>$toll $at $event stood $nat</p> $day.",
        "<s>$source</s>$comma <c>spoke of</c> <p>$n $unit $at $event</p>.",
    ),
    (
        "<s>$source</s>$comma <c>gave</c> <p>$n as $toll $at $event</p>.",
        "As <p>$toll $at $event</p>, <s>$source</s>$comma <c>gave</c> <p>$n</p>.",
        "<p>$Done</p>: <s>$source</s>$comma <c>confirmed this count</c> $day.",
    ),
    (
        "<s>$source</s>$comma <c>counted</c> <p>$n $unit $at $event</p>.",
        "<p>$n $unit $at $event</p> is what <s>$source</s>$comma <c>counted</c>.",
        "<c>A count by</c> <s>$source</s>$comma <c>arrives</c> at <p>$n $unit $at $event</p>.",
    ),
    (
        "<p>$n $unit $at $event</p>: that is the figure that <s>$source</s>$comma <c>released</c> $day.",
        "<s>$source</s>$comma <c>released</c> a figure $day: <p>$n $unit $at $event</p>.",
        "A table <c>handed out by</c> <s>$source</s> <c>shows</c> <p>$n $unit $at $event</p>.",
    ),
    (
        "Asked for $toll $at $event, <s>$source</s>$comma <c>answered</c> <p>$n</p>.",
        "<p>$n</p>, <s>$source</s>$comma <c>answered</c> when asked for $toll $at $event.",
        "<s>$source</s>$comma <c>has a list that runs to</c> <p>$n $unit $at $event</p>.",
    ),
]
# Only for causes.
BLAMES = [
    (
        "<s>$source</s>$comma <c>named</c> <p>$cause as the cause of $harm</p>.",
        "<p>$cause</p> was <c>named</c> by <s>$source</s>$comma <p>as the cause of $harm</p>.",
        "<p>$Done</p>, <c>concludes</c> <s>$source</s>.",
    ),
    (
        "<s>$source</s>$comma <c>blamed</c> <p>$harm on $cause</p>.",
        "<p>$harm</p> was <c>blamed</c> <p>on $cause</p> by <s>$source</s>.",
        "<c>The conclusion of</c> <s>$source</s>: <p>$done</p>.",
    ),
    (
        "<s>$source</s>$comma <c>traced</c> <p>$harm back to $cause</p>.",
        "<p>$harm</p> was <c>traced back</c> <p>to $cause</p> by <s>$source</s>.",
        "<s>$source</s>$comma <c>is certain</c> <p>that $had</p>.",
    ),
    (
        "<s>$source</s>$comma <c>holds</c> <p>$cause responsible for $harm</p>.",
        "<p>$cause</p> is <c>held</c> <p>responsible for $harm</p> by <s>$source</s>.",
        "It was <p>$cause</p>, <c>says</c> <s>$source</s>, <p>that brought about $harm</p>.",
    ),
    (
        "<s>$source</s>$comma <c>pointed to</c> <p>$cause as the reason for $harm</p>.",
        "<p>As the reason for $harm</p>, <s>$source</s>$comma <c>pointed to</c> <p>$cause</p>.",
        "<c>The explanation given by</c> <s>$source</s>: <p>$done</p>.",
    ),
    (
        "<p>$harm goes back to $cause</p>, <s>$source</s>$comma <c>found</c>.",
        "<s>$source</s>$comma <c>found</c> <p>that $harm goes back to $cause</p>.",
        "<c>The inquiry by</c> <s>$source</s> <c>ended with the result</c> <p>that $had</p>.",
    ),
]
HEDGED = [
    (
        "<s>$source</s>$comma <c>said</c> $day <p>that $may</p>.",
        "<p>$May</p>, <s>$source</s>$comma <c>said</c> $day.",
        "<c>According to</c> <s>$source</s>, <p>$may</p>.",
    ),
    (
        "<p>$May</p>, <c>said</c> <s>$source</s>, adding that tests were going on.",
        "<s>$source</s>$comma <c>said</c> <p>that $may</p>, adding that tests were going on.",
        "Tests are still going on, but <s>$source</s>$comma <c>told reporters</c> <p>that $may</p>.",
    ),
    (
        "<s>$source</s>$comma <c>told reporters</c> $day <p>that $may</p>.",
        "Reporters <c>were told</c> $day by <s>$source</s>$comma <p>that $may</p>.",
        "<p>$May</p>, <c>in the estimate of</c> <s>$source</s>.",
    ),
    (
        "As <s>$source</s>$comma $day <c>communicated</c>, <p>$may</p>.",
        "<p>$May</p>, as <s>$source</s>$comma <c>communicated</c> $day.",
        "<s>$source</s>$comma <c>let it be known</c> <p>that $may</p>.",
    ),
    (
        "<s>$source</s>$comma <c>told our desk</c> <p>that $may</p>.",
        "<p>$May</p>, <s>$source</s>$comma <c>told our desk</c>.",
        "Speaking to us $day, <s>$source</s>$comma <c>explained</c> <p>that $may</p>.",
    ),
    (
        "The preliminary findings, <s>$source</s>$comma <c>states</c>, are <p>that $may</p>.",
        "<s>$source</s>$comma <c>states</c> in preliminary findings <p>that $may</p>.",
        "<p>$May</p>, <c>notes a first report of</c> <s>$source</s>.",
    ),
    (
        "<s>$source</s>$comma <c>sees signs</c> <p>that $may</p>.",
        "<p>$May</p>; <s>$source</s>$comma <c>sees signs of it</c>.",
        "<c>In the words of</c> <s>$source</s>, <p>$may</p>.",
    ),
    (
        "Nothing is certain yet, but <s>$source</s>$comma <c>says</c> <p>$may</p>.",
        "<p>$May</p>, <s>$source</s>$comma <c>says</c>, though nothing is certain yet.",
        "Without wanting to be pinned down, <s>$source</s>$comma <c>said</c> $day <p>that $may</p>.",
    ),
    (
        "<p>$May</p>, <s>$source</s>$comma <c>noted</c> $day.",
        "<s>$source</s>$comma <c>noted</c> $day <p>that $may</p>.",
        "<s>$source</s>$comma <c>wrote in a note</c> <p>that $may</p>.",
    ),
    (
        "<s>$source</s>$comma <c>mentioned</c> $day <p>that $may</p>.",
        "On $day_bare, <s>$source</s>$comma <c>mentioned</c> <p>that $may</p>.",
        "<p>$May</p>, <c>one could hear from</c> <s>$source</s>.",
    ),
]
DENIALS = [
    (
        "<s>$source</s>$comma <c>denied</c> $day <p>that $not</p>.",
        "<p>That $not</p> was <c>denied</c> $day by <s>$source</s>.",
        "<s>$source</s>$comma <c>contradicted the claim</c> <p>that $not</p>.",
    ),
    (
        "<s>$source</s>$comma <c>rejected</c> as invented <p>the claim that $not</p>.",
        "<p>The claim that $not</p> was <c>rejected</c> as invented by <s>$source</s>.",
        "There was no truth in <p>the claim that $not</p>, <s>$source</s>$comma <c>said</c>.",
    ),
    (
        "<s>$source</s>$comma <c>disputes</c> <p>that $not</p>.",
        "<p>That $not</p> is <c>disputed</c> by <s>$source</s>.",
        "It was untrue <p>that $not</p>, <c>said</c> <s>$source</s>.",
    ),
    (
        "“Nonsense”, <c>said</c> <s>$source</s>$comma $day of <p>the claim that $not</p>.",
        "Of <p>the claim that $not</p>, <s>$source</s>$comma <c>said</c> $day: “Nonsense”.",
        "<s>$source</s>$comma <c>denies</c> outright <p>that $not</p>.",
    ),
    (
        "<s>$source</s>$comma <c>told reporters</c> <p>it was not true that $not</p>.",
        "<p>It was not true that $not</p>, <s>$source</s>$comma <c>told reporters</c>.",
        "<s>$source</s>$comma <c>repudiated</c> $day <p>the assertion that $not</p>.",
    ),
    (
        "<p>Anybody who believes that $not is mistaken</p>, <s>$source</s>$comma <c>said</c> $day.",
        "<s>$source</s>$comma <c>said</c> $day <p>that anybody who believes that $not is mistaken</p>.",
        "<s>$source</s>$comma <c>issued a denial</c>: it was wrong <p>that $not</p>.",
    ),
    (
        "<s>$source</s>$comma <c>ruled out</c> <p>that $not</p>.",
        "<p>That $not</p> was <c>ruled out</c> by <s>$source</s>.",
        "For <s>$source</s>$comma it is <c>out of the question</c> <p>that $not</p>.",
    ),
    (
        "<s>$source</s>$comma <c>dismissed</c> <p>reports that $not</p>.",
        "<p>Reports that $not</p> were <c>dismissed</c> by <s>$source</s>.",
        "<s>$source</s>$comma <c>called it a lie</c> <p>that $not</p>.",
    ),
]
# One holder's later figure. `$old` is the earlier one and `$oday` its day; not all say so.
RAISED = [
    (
        "<p>$Toll $at $event has {risen|climbed|gone up} to $n</p>, <s>$source</s>$comma <c>said</c> $day.",
        "<s>$source</s>$comma <c>said</c> $day <p>that $toll $at $event had {risen|climbed} to $n</p>.",
        "<p>By the evening, $toll $at $event had reached $n</p>, <c>according to</c> <s>$source</s>.",
    ),
    (
        "<s>$source</s>$comma <c>raised</c> <p>$toll $at $event from $old to $n</p> $day.",
        "<p>$Toll $at $event</p> was <c>raised</c> <p>from $old to $n</p> $day by <s>$source</s>.",
        "<p>$n instead of $old</p>: <s>$source</s>$comma <c>raised</c> <p>$toll $at $event</p> $day.",
    ),
    (
        "<s>$source</s>$comma <c>corrected</c> <p>$toll $at $event upwards, to $n</p>.",
        "<p>$Toll $at $event</p> was <c>corrected</c> <p>upwards, to $n</p>, by <s>$source</s>.",
        "<s>$source</s>$comma <c>said</c> $day <p>that $toll $at $event now stood at $n</p>.",
    ),
    (
        "<s>$source</s>$comma <c>added</c> further names $day, so that <p>$toll $at $event is now $n</p>.",
        "<p>$Toll $at $event is now $n</p>, after <s>$source</s>$comma <c>added</c> further names $day.",
        "<s>$source</s>$comma <c>updated</c> the list $day: <p>$n $unit $at $event</p>.",
    ),
    (
        "<p>$Toll $at $event grew to $n</p> $day, <c>according to</c> <s>$source</s>.",
        "<c>According to</c> <s>$source</s>, <p>$toll $at $event grew to $n</p> $day.",
        "<s>$source</s>$comma <c>had to revise</c> <p>$toll $at $event to $n</p> $day.",
    ),
]
LOWERED = [
    (
        "<s>$source</s>$comma <c>lowered</c> <p>$toll $at $event from $old to $n</p> $day.",
        "<p>$Toll $at $event</p> was <c>lowered</c> <p>from $old to $n</p> $day by <s>$source</s>.",
        "<p>$n, not $old</p>: <s>$source</s>$comma <c>took back the first figure</c> for <p>$toll $at $event</p> $day.",
    ),
    (
        "<s>$source</s>$comma <c>revised</c> <p>$toll $at $event down to $n</p>.",
        "<p>$Toll $at $event</p> was <c>revised</c> <p>down to $n</p> by <s>$source</s>.",
        "<s>$source</s>$comma <c>said</c> $day <p>that $toll $at $event, after a recount, stood at $n</p>.",
    ),
    (
        "<s>$source</s>$comma <c>corrected</c> itself $day: <p>$toll $at $event was $n</p>.",
        "<p>$Toll $at $event was $n</p>, <s>$source</s>$comma <c>said</c> in a correction $day.",
        "After double entries were struck out, <s>$source</s>$comma <c>gave</c> <p>$toll $at $event as $n</p>.",
    ),
    (
        "<p>$Toll $at $event is lower than first thought</p>, <s>$source</s>$comma <c>said</c> $day: <p>$n</p>.",
        "<s>$source</s>$comma <c>said</c> $day <p>that $toll $at $event is lower than first thought: $n</p>.",
        "Fewer than assumed: <s>$source</s>$comma <c>now counts</c> <p>$n $unit $at $event</p>.",
    ),
    (
        "<s>$source</s>$comma <c>scaled</c> <p>$toll $at $event back to $n</p> $day.",
        "<p>$Toll $at $event</p> was <c>scaled back</c> <p>to $n</p> $day by <s>$source</s>.",
        "After a check of the lists, <s>$source</s>$comma <c>put</c> <p>$toll $at $event at $n</p>.",
    ),
]
UP = [
    "{Earlier|Before that}, $old had been {given|mentioned}.",
    "A first count $oday had {given|come to} $old.",
    "That is up from $old $oday.",
    "$oDay the figure had still been $old.",
    "The figure given $oday was $old.",
    "The previous figure was $old.",
]
DOWN = [
    "A first count $oday had {given|come to} $old.",
    "That is down from $old $oday.",
    "$oDay the figure had still been $old.",
    "The $old given $oday {was|had been} too high.",
    "The earlier figure of $old is withdrawn.",
    "Some had been entered twice in the $old of $oday_bare.",
]
# A relay without its source, and one with it. `$said` is what was said, `$pday` when the relayed text appeared.
RELAY = [
    "<s>$outlet</s> <c>reported</c> $pday <p>that $had</p>.",
    "<p>$Done</p>, <s>$outlet</s> <c>reported</c>.",
    "<p>$Done</p>, <c>as</c> <s>$outlet</s> <c>reported</c> $pday.",
    "<c>According to</c> <s>$outlet</s>, <p>$done</p>.",
    "<c>According to a report by</c> <s>$outlet</s>, <p>$done</p>.",
    "<s>$outlet</s> <c>writes</c> <p>that $had</p>.",
    "<p>$Done</p>, <c>writes</c> <s>$outlet</s>.",
    "<c>As reported by</c> <s>$outlet</s>, <p>$done</p>.",
    "<s>$outlet</s> <c>carried the news</c> $pday <p>that $had</p>.",
    "<p>$Done</p>; the news <c>was broken by</c> <s>$outlet</s>.",
    "<c>A report by</c> <s>$outlet</s> <c>says</c> <p>that $had</p>.",
    "<p>$Done</p> – <c>so reports</c> <s>$outlet</s>.",
    "<s>$outlet</s> <c>reports on its website</c> <p>that $had</p>.",
    "Readers of <s>$outlet</s> <c>learned</c> $pday <p>that $had</p>.",
    "<c>Quoting</c> <s>$outlet</s>: <p>$done</p>.",
    "<p>$Done</p>, <c>it says in a report by</c> <s>$outlet</s>.",
]
RELAY_CITING = [
    "<s>$outlet</s>, citing $source, <c>reported</c> <p>that $had</p>.",
    "<p>$Done</p>, <s>$outlet</s> <c>reported</c>, citing $source.",
    "<p>$Done</p>, <s>$source</s>$comma <c>told</c> $outlet.",
    "<s>$source</s>$comma <c>told</c> $outlet <p>that $had</p>.",
    "<c>According to</c> <s>$outlet</s>, which quotes $source, <p>$done</p>.",
    "<s>$source</s>$comma <c>said</c> <p>that $had</p>, $outlet reported.",
    "<p>$Done</p>, <s>$source</s>$comma <c>was quoted as saying</c> by $outlet.",
    "<s>$outlet</s> <c>quotes</c> $source as saying <p>that $had</p>.",
    "<c>In remarks</c> carried by $outlet, <s>$source</s>$comma <c>said</c> <p>that $had</p>.",
    "<s>$outlet</s> <c>reports</c>, with reference to $source, <p>that $had</p>.",
    "<p>$Done</p>, <c>writes</c> <s>$outlet</s>, referring to $source.",
    "$outlet asked <s>$source</s>, who <c>answered</c> <p>that $had</p>.",
]
# Somebody else's report as the only ground of a claim.
CIRCLE = [
    "<s>$outlet</s> <c>was first to report</c> <p>that $had</p>.",
    "<p>$Done</p>, <c>it has been reported by</c> <s>$outlet</s>.",
    "<s>$outlet</s> <c>has found out</c> <p>that $had</p>.",
    "<c>As</c> <s>$outlet</s> <c>has learned</c>, <p>$done</p>.",
    "<c>If we follow</c> <s>$outlet</s>, <p>$done</p>.",
    "There was a stir $day when <s>$outlet</s> <c>reported</c> <p>that $had</p>.",
    "<s>$outlet</s> <c>published a story</c> $day <c>saying</c> <p>that $had</p>.",
    "<p>$Done</p>, <c>one reads in</c> <s>$outlet</s>.",
    "<c>In the account of</c> <s>$outlet</s>, <p>$done</p>.",
    "<p>$Done</p>. So <c>wrote</c> <s>$outlet</s> $day.",
    "<s>$outlet</s> <c>claims to know</c> <p>that $had</p>.",
    "<p>$Done</p>, <c>according to information from</c> <s>$outlet</s>.",
]
HEARSAY = [
    "Reportedly, $done.",
    "By unconfirmed accounts, $done.",
    "Word went round $day that $had.",
    "Rumour has it that $had.",
    "It is said that $had.",
    "People in $town were saying $day that $had.",
    "Messages passed from phone to phone had it that $had.",
]
# How a copy names what it was taken from: before the text, or after it.
CREDIT_BEFORE = ["($outlet) – ", "$TOWN ($outlet) – ", "$outlet – ", "$town, $outlet: "]
CREDIT_AFTER = [
    "($outlet)",
    "Source: $outlet",
    "This text first appeared in $outlet.",
    "With material from $outlet.",
    "Reprinted from $outlet.",
    "Read the whole story at $outlet.",
]
CALLED = {
    "agency": ("$outlet", "$outlet", "the agency $outlet", "the news agency $outlet"),
    "paper": ("the $outlet", "the $outlet", "the newspaper $outlet", "the $outlet newspaper"),
    "station": ("$outlet", "$outlet", "the station $outlet", "the broadcaster $outlet"),
    "site": ("$outlet", "$outlet", "the news site $outlet", "the portal $outlet"),
}
TITLES = [
    "$Noun in $town: what is known",
    "$town after the $noun",
    "A day of questions in $town",
    "“Nobody here slept”: $town and the $noun",
    "$town $noun: the day in brief",
    "What follows from the $noun in $town",
    "$region looks to $town",
    "Between anger and patience: a visit to $town",
    "The $noun and its traces",
    "$town waits for answers",
    "News of $day_bare from $town",
    "How $town is coping",
]
RUMOUR_TITLES = [
    "New turn in $town",
    "Talk of the day: $town $noun",
    "Stir over report from $town",
    "The $noun in $town takes a new turn",
]
BOILERPLATE = [
    "Get our evening briefing by e-mail.",
    "Have you seen something? Write to the desk.",
    "© All rights with the publisher.",
    "You are reading a free article. Four are left this month.",
    "More on this in our late edition.",
]
QUOTES = {
    "person": [
        "“{I have not slept since|I cannot sleep any more}, and {nobody tells us anything|no one tells us a thing}”",
        "“{You think of your children first|The first thing you think of is your children}, and {only then|only much later} of yourself”",
        "“{There is a smell of wet wood|It smells of wet wood} everywhere, and {we keep the windows open|all windows are open}”",
        "“{Ask the gentlemen in the capital|Let them ask in the capital} {why|how it is that} {the letters|our letters} stayed unanswered”",
        "“{My grandmother|My grandfather} {lived through something like it|saw the like once}, and {she|they} always said it would {come back|happen again}”",
        "“{It went very fast|It was all very quick}: {a bang, then dust|first a bang and then dust}, and {people calling names|people who called out names}”",
        "“{I kept my coat on all night|All night I had my coat on}, {so as to be ready|to be ready to go}, and {my hat as well|even my hat}”",
        "“{Who pays for the windows|The windows, who pays for them}, {I ask you|tell me that}, and {who for the roof|who pays for the roof}?”",
        "“{We have been told to wait|They told us to wait}, and {waiting is what we are good at here|waiting we can do}”",
    ],
    "office": [
        "“{We owe the families|The families are owed} {an answer|a clear answer}, and {they will get it|it will come} {from us and nobody else|from us}”",
        "“{Speculation|Guesswork} {helps no one|is of no help}; {we will publish|we are going to publish} {every page|each page} of the file”",
        "“{The people of $town|People in $town} {have shown|showed} {great calm|great patience}, and {I thank them|for that I thank them}”",
        "“{It is too early|This is not the hour} {for verdicts|to hand down verdicts}, but {lessons|the lessons} {must|have to} be drawn”",
        "“{Our crews are tired|The crews are worn out}, {but they will stay|yet they stay} {as long as it takes|to the end}”",
        "“{I take note of the criticism|The criticism has been noted}; {answers will be given in the proper place|the proper place will hear the answers}”",
        "“{Every stone will be turned|We shall turn every stone}, {and nobody will be spared|without sparing anybody}, {whatever the office|whoever it may be}”",
        "“{There are nights|Some nights are such} that {you do not forget|no one forgets}, and {this was one|we have had one} {of them|of those}”",
        "“{Our thanks go to|We are grateful to} {the volunteers|all volunteers}, {who asked for nothing|none of whom asked for anything}, {not even soup|not so much as soup}”",
    ],
}
