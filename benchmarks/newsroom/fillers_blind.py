# ruff: noqa: E501 - one template a line
"""Sentences beside the point for the blind bank: openings, scenes, background. Each as written, lightly rephrased, told anew.

None of them counts what a matter of the events counts, so that nothing here can contradict a planted figure.
"""

LEDES = [
    (
        "A day after it happened, $town is still trying to understand $event.",
        "$town is still trying to understand $event a day after it happened.",
        "People in $town have yet to grasp what $event means to them.",
    ),
    (
        "$event has shaken $town and much of $region.",
        "$town and much of $region have been shaken by $event.",
        "From $town outwards, $region is reeling from $event.",
    ),
    (
        "Nobody in $town talks of anything but $event.",
        "$event is all that anybody in $town talks of.",
        "One subject rules every conversation in $town: $event.",
    ),
    (
        "The authorities in $region spent $day_bare gathering facts about $event.",
        "$day_bare was spent by the authorities in $region gathering facts about $event.",
        "Officials in $region devoted $day_bare to sorting out $event.",
    ),
    (
        "$event drew attention far beyond $region on $day_bare.",
        "Far beyond $region, $event drew attention on $day_bare.",
        "What took place in $town did not stay a local affair: $event filled bulletins on $day_bare.",
    ),
    (
        "Candles stood in many windows of $town after $event.",
        "After $event, many windows of $town had candles in them.",
        "At nightfall the people of $town lit candles because of $event.",
    ),
    (
        "$town – $Event has become a matter for the regional assembly of $region.",
        "$town – The regional assembly of $region has taken up $event.",
        "$town – Deputies of $region now have $event on their table.",
    ),
    (
        "The consequences of $event kept $town busy throughout $day_bare.",
        "Throughout $day_bare $town was kept busy by the consequences of $event.",
        "On $day_bare work in $town was all about coping with $event.",
    ),
    (
        "It was a long night in $town: $event left few people asleep.",
        "Few people were left asleep by $event: it was a long night in $town.",
        "Hardly anyone in $town went to bed because of $event.",
    ),
    (
        "Officials, relatives and the curious came to $town after $event.",
        "After $event, $town saw officials, relatives and the curious arrive.",
        "$event brought all kinds of visitors to $town, from kin to office-holders.",
    ),
    (
        "$region is asking how $event could come about.",
        "How could $event come about? $region is asking.",
        "The question of the hour in $region is why there was ever such a thing as $event.",
    ),
    (
        "First details of $event were given in $other on $day_bare.",
        "In $other, first details of $event were given on $day_bare.",
        "On $day_bare, those in charge gathered in $other to speak about $event.",
    ),
    (
        "$event is the worst news that $town has had in $n3 years, its older inhabitants agree.",
        "Older inhabitants of $town agree that $event is its worst news in $n3 years.",
        "The old in $town remember nothing in $n3 years to compare with $event.",
    ),
    (
        "Roads into $town were crowded on $day_bare because of $event.",
        "Because of $event, roads into $town were crowded on $day_bare.",
        "Getting to $town took patience on $day_bare, such was the traffic after $event.",
    ),
    (
        "There are more questions than answers about $event in $town’s streets.",
        "In $town’s streets, $event raises more questions than answers.",
        "$town wonders about $event and hears little that helps.",
    ),
    (
        "The flags in $other hung low on $day_bare in view of $event.",
        "In view of $event, flags hung low in $other on $day_bare.",
        "$other showed on $day_bare that $event touched it, too: its flags were lowered.",
    ),
    (
        "A special sitting has been called in $other over $event.",
        "Over $event, a special sitting has been called in $other.",
        "The council in $other is to meet out of turn on account of $event.",
    ),
    (
        "$event has changed plans all over $region.",
        "All over $region, plans have been changed by $event.",
        "Diaries in $region were rewritten on account of $event.",
    ),
    (
        "This is what is known of $event so far.",
        "So far, this is known of $event.",
        "A survey of what can be said about $event at this hour.",
    ),
    (
        "On $street Street in $town, the traces of $event are plain to see.",
        "The traces of $event are plain to see on $street Street in $town.",
        "Whoever walks down $street Street in $town comes upon what $event left behind.",
    ),
    (
        "$event goes on occupying the region around $town.",
        "The region around $town goes on being occupied by $event.",
        "Around $town there is no getting past $event.",
    ),
    (
        "The press office in $other was besieged on $day_bare over $event.",
        "On $day_bare, over $event, the press office in $other was besieged.",
        "Callers jammed every line of the press office in $other, all with questions on $event.",
    ),
    (
        "Work stopped in several offices of $town on $day_bare as news of $event came in.",
        "As news of $event came in, several offices of $town stopped work on $day_bare.",
        "On $day_bare many desks in $town stood empty: $event had everyone at the radio.",
    ),
    (
        "$town woke up on $day_bare to talk of $event.",
        "Talk of $event is what $town woke up to on $day_bare.",
        "For $town, $day_bare began and ended with $event.",
    ),
]
FILLERS = [
    (
        "The road from $town to $other stayed closed until noon because of the $n3 emergency vehicles parked on it.",
        "Because of the $n3 emergency vehicles parked on it, the road from $town to $other stayed closed until noon.",
        "Drivers between $town and $other had to wait for midday, as $n3 emergency vehicles blocked their way.",
    ),
    (
        "The district council set up a telephone line on $street Street for people who seek relatives.",
        "For people who seek relatives, the district council set up a telephone line on $street Street.",
        "Anyone looking for family can ring an office that the council opened on $street Street.",
    ),
    (
        "<s>$first $last, who runs a bakery on $street Street,</s> <c>said</c> <p>$he had handed out bread until the shelves were empty</p>.",
        "<p>Bread had been handed out until the shelves were empty</p>, <c>said</c> <s>$first $last, who runs a bakery on $street Street</s>.",
        "The bakery of $first $last on $street Street gave away all that it had baked.",
    ),
    (
        "Trains between $other and $town were replaced by buses, and the railway expects the line to reopen at the weekend.",
        "Buses replaced trains between $other and $town; the line is expected by the railway to reopen at the weekend.",
        "Rail passengers for $town have to change to buses in $other until the weekend.",
    ),
    (
        "The bishop of $region, $first $last, will hold a service in the old church of $other.",
        "A service will be held in the old church of $other by the bishop of $region, $first $last.",
        "Bishop $first $last invites everyone to pray in the old church of $other.",
    ),
    (
        "Mobile phones in $town were without a network for several hours.",
        "For several hours, mobile phones in $town had no network.",
        "Whoever tried to call $town got no connection half the day.",
    ),
    (
        "The theatre in $other cancelled its premiere and will refund tickets.",
        "Its premiere was cancelled by the theatre in $other, which will refund tickets.",
        "Ticket holders of the theatre in $other get their money back, since the premiere is off.",
    ),
    (
        "Deputy $first $last asked for a debate in the assembly of $region next week.",
        "A debate in the assembly of $region next week is what deputy $first $last asked for.",
        "Next week the assembly of $region should discuss the matter if deputy $first $last has $his way.",
    ),
    (
        "It had been raining in $region for two days, and the lanes were deep in mud.",
        "The lanes were deep in mud, as it had been raining in $region for two days.",
        "Two wet days had softened every lane in $region.",
    ),
    (
        "Schools in $town will stay closed until further notice.",
        "Until further notice, $town will keep its schools closed.",
        "Pupils in $town have been told not to come to class for the time being.",
    ),
    (
        "The football match between $town and $other was called off.",
        "Between $town and $other, the football match was called off.",
        "Fans of $town and $other must wait, as there was no kick-off.",
    ),
    (
        "The last time that $town was in the headlines was in $year, when its brewery shut.",
        "In $year, when its brewery shut, $town was last in the headlines.",
        "Before this, outsiders had not heard of $town since its brewery went out of business in $year.",
    ),
    (
        "<s>Historian $first $last</s> <c>recalled</c> <p>that the market hall on $street Street had served as a shelter in $year</p>.",
        "<p>In $year the market hall on $street Street had served as a shelter</p>, <s>historian $first $last</s> <c>recalled</c>.",
        "A shelter once before, in $year, the market hall on $street Street has a history that $first $last has written down.",
    ),
    (
        "The post office on $street Street opened on time, but no letters were delivered.",
        "No letters were delivered, although the post office on $street Street opened on time.",
        "Letter boxes stayed empty even though counters on $street Street were staffed.",
    ),
    (
        "Hotels in $other offered free rooms to those who could not go home.",
        "Those who could not go home were offered free rooms by hotels in $other.",
        "Stranded people may sleep in hotels in $other without paying.",
    ),
    (
        "A truck with blankets from $other reached $town after dark.",
        "After dark, $town was reached by a truck with blankets from $other.",
        "Help from $other arrived late in the evening in the form of a truckload of blankets.",
    ),
    (
        "The bridge on $street Street may be crossed on foot only.",
        "Only on foot may the bridge on $street Street be crossed.",
        "Cars are barred from the bridge on $street Street.",
    ),
    (
        "Shops in the centre of $town let down their shutters at three in the afternoon.",
        "At three in the afternoon, shutters were let down by shops in the centre of $town.",
        "By mid-afternoon nothing could be bought in the middle of $town.",
    ),
    (
        "The mayor of $other, $first $last, offered $town the use of its sports ground.",
        "$town was offered the use of a sports ground by the mayor of $other, $first $last.",
        "$first $last, who governs $other, would let its neighbour $town have a sports ground.",
    ),
    (
        "A choir sang in front of the town hall on $street Street until its members were hoarse.",
        "Until its members were hoarse, a choir sang in front of the town hall on $street Street.",
        "Outside the town hall on $street Street voices gave out only after hours of singing.",
    ),
    (
        "Electricity failed in the north of $town and came back towards morning.",
        "Towards morning electricity came back in the north of $town, where it had failed.",
        "Households in the north of $town sat in the dark for most of the night.",
    ),
    (
        "The regional broadcaster changed its programme and played music without words.",
        "Music without words was played by the regional broadcaster, which changed its programme.",
        "On the regional airwaves the usual shows gave way to instrumental music.",
    ),
    (
        "<s>Pensioner $first $last</s>, watching from $his window on $street Street, <c>said</c> <p>$he had never seen so many cars there</p>.",
        "<p>So many cars had never been seen there</p>, <c>said</c> <s>pensioner $first $last</s>, watching from $his window on $street Street.",
        "At a window on $street Street sat $first $last, a pensioner, and marvelled at the traffic.",
    ),
    (
        "The weather service expects frost in the hills of $region from the weekend.",
        "From the weekend, frost is expected by the weather service in the hills of $region.",
        "Cold nights lie ahead for upland $region, forecasters believe.",
    ),
    (
        "A committee of $n3 members is to be formed in $other within a month.",
        "Within a month, a committee of $n3 members is to be formed in $other.",
        "$other wants $n3 people to sit on a committee, and that before the month is out.",
    ),
    (
        "The insurers have opened an office in the former customs house of $other.",
        "In the former customs house of $other, an office has been opened by the insurers.",
        "Claims may be brought to insurers in what used to be the customs house of $other.",
    ),
    (
        "$first $last, who has governed $region since $year, broke off a journey abroad.",
        "A journey abroad was broken off by $first $last, who has governed $region since $year.",
        "In office since $year, the governor of $region, $first $last, came back early from $his travels.",
    ),
    (
        "A newspaper stand on $street Street was sold out before eight.",
        "Before eight, a newspaper stand on $street Street was sold out.",
        "Early risers on $street Street bought every paper there was.",
    ),
    (
        "Two museums in $other will open their doors free of charge this week.",
        "This week, two museums in $other will open their doors free of charge.",
        "No admission is asked at two museums of $other for some days.",
    ),
    (
        "The council of $town meets every second week and has $n3 seats.",
        "$town has a council of $n3 seats that meets every second week.",
        "Once a fortnight, $n3 councillors sit down together in $town.",
    ),
    (
        "$town lies $n3 kilometres east of $other and is known for its plums.",
        "Known for its plums, $town lies $n3 kilometres east of $other.",
        "Plum growing made the name of $town, to be found $n3 kilometres to the east of $other.",
    ),
    (
        "The ferry to $other ran with an extra boat.",
        "With an extra boat, the ferry ran to $other.",
        "One more boat than usual took passengers across to $other.",
    ),
    (
        "Drinking water is being handed out at the school on $street Street.",
        "At the school on $street Street, drinking water is being handed out.",
        "Whoever needs water can fetch some from the school on $street Street.",
    ),
    (
        "<s>Lawyer $first $last</s> <c>advised</c> citizens <p>to keep every receipt</p>.",
        "Citizens were <c>advised</c> by <s>lawyer $first $last</s> <p>to keep every receipt</p>.",
        "Receipts should not be thrown away, in the view of $first $last, a lawyer.",
    ),
    (
        "The harvest festival of $region is postponed to the spring.",
        "Postponed to the spring is the harvest festival of $region.",
        "$region will celebrate its harvest only when winter is over.",
    ),
    (
        "Helicopters could not land in $town because of fog.",
        "Because of fog, helicopters could not land in $town.",
        "Fog over $town made pilots turn back.",
    ),
    (
        "$first $last has been appointed to coordinate the work of all services in $region.",
        "To coordinate the work of all services in $region, $first $last has been appointed.",
        "All services in $region now answer to $first $last.",
    ),
    (
        "The market in $town, held since $year, did not take place.",
        "Held since $year, the market in $town did not take place.",
        "No stalls went up in $town, for the first time since its market began in $year.",
    ),
    (
        "Veterinary surgeon $first $last took in dogs and cats at $his practice on $street Street.",
        "Dogs and cats were taken in by veterinary surgeon $first $last at $his practice on $street Street.",
        "Pets found a bed on $street Street with $first $last, a vet.",
    ),
    (
        "A delegation from the capital will travel to $other in the coming days.",
        "In the coming days, a delegation from the capital will travel to $other.",
        "$other expects visitors from the capital before long.",
    ),
    (
        "The library of $town has put its reading room at the disposal of volunteers.",
        "Volunteers have been given the reading room of the $town library.",
        "Helpers may use the place where $town otherwise reads in silence.",
    ),
    (
        "Traffic lights on $street Street blinked yellow all day.",
        "All day, traffic lights on $street Street blinked yellow.",
        "Nobody had switched the signals on $street Street back to normal by nightfall.",
    ),
    (
        "The budget of $region sets aside $n3 million crowns for emergencies.",
        "For emergencies, $n3 million crowns are set aside in the budget of $region.",
        "$region has $n3 million crowns at hand for cases like this.",
    ),
    (
        "<s>$first $last, a taxi driver from $other,</s> <c>said</c> <p>business had never been so strange</p>.",
        "<p>Business had never been so strange</p>, <c>said</c> <s>$first $last, a taxi driver from $other</s>.",
        "Behind the wheel of a cab from $other, $first $last has odd days to tell of.",
    ),
    (
        "An exhibition about the event is planned in the museum of $other for next year.",
        "For next year, the museum of $other plans an exhibition about the event.",
        "Visitors to the museum of $other should be able to learn more of it next year.",
    ),
    (
        "In $other, the night shift of the bread factory volunteered for another turn.",
        "Another turn was volunteered for by the night shift of the bread factory in $other.",
        "Bakers at the factory in $other simply went on working when their night was over.",
    ),
    (
        "The swimming pool on $street Street serves as a store for mattresses.",
        "Mattresses are stored in the swimming pool on $street Street.",
        "Where $street Street goes for a swim, bedding is now piled up.",
    ),
    (
        "Fuel is scarce in $region since two filling stations ran dry.",
        "Since two filling stations ran dry, fuel is scarce in $region.",
        "Motorists in $region go short because there is nothing left at two filling stations.",
    ),
    (
        "A wedding in $town went ahead with half of the guests.",
        "With half of the guests, a wedding in $town went ahead.",
        "Many chairs stayed empty when a couple in $town got married all the same.",
    ),
    (
        "The statute on which the services of $region rest dates from $year.",
        "It is a statute of $year on which the services of $region rest.",
        "Nothing in the law for the services of $region has been touched since $year.",
    ),
    (
        "Councillor $first $last called the street lighting of $town a disgrace.",
        "The street lighting of $town was called a disgrace by councillor $first $last.",
        "$first $last, who sits on the council, finds hard words for $town’s lamps.",
    ),
    (
        "The radio club of $other relayed messages on its own frequency.",
        "On its own frequency, the radio club of $other relayed messages.",
        "Amateurs in $other passed on news over the ether.",
    ),
    (
        "Parking is forbidden on $street Street until the end of the month.",
        "Until the end of the month, parking is forbidden on $street Street.",
        "Residents of $street Street must leave their cars elsewhere for the rest of the month.",
    ),
    (
        "Cafés on $street Street served tea without charge.",
        "Tea was served without charge in cafés on $street Street.",
        "Nobody had to pay for a hot drink on $street Street.",
    ),
    (
        "An online collection in $other has been running since dawn.",
        "Since dawn, an online collection has been running in $other.",
        "Donors have been giving money on the internet at the call of people in $other.",
    ),
    (
        "The archive of $region has been asked to preserve all recordings.",
        "All recordings are to be preserved by the archive of $region, which has been asked to do so.",
        "Not a tape may be wiped at the archive of $region.",
    ),
    (
        "The carnival society of $town returned its licence for the parade.",
        "Its licence for the parade was returned by the carnival society of $town.",
        "There will be no floats in $town, as its carnival people have given up their permit.",
    ),
    (
        "<s>Teacher $first $last</s> <c>told us</c> <p>that the pupils asked to talk instead of sitting a test</p>.",
        "<p>Instead of sitting a test, the pupils asked to talk</p>, <s>teacher $first $last</s> <c>told us</c>.",
        "In the class of $first $last a test was dropped for a conversation.",
    ),
    (
        "Parts of $street Street are to be paved anew in the spring.",
        "In the spring, parts of $street Street are to be paved anew.",
        "New paving for $street Street will come when the frosts are over.",
    ),
    (
        "A minute of silence was held in the stock exchange of $other.",
        "The stock exchange of $other held a minute of silence.",
        "Dealers in $other stood still for sixty seconds.",
    ),
]
# By the event's noun.
SCENES = {
    "flood": [
        (
            "Brown water stood in the cellars of $street Street, and pumps droned all night.",
            "Pumps droned all night on $street Street, where brown water stood in the cellars.",
            "Basements on $street Street filled up, and the sound of engines sucking them dry went on till dawn.",
        ),
        (
            "Cattle were driven to the high meadows above $town.",
            "To the high meadows above $town, cattle were driven.",
            "Farmers brought their herds up the slopes over $town.",
        ),
        (
            "A gauge near $other broke off while it was being read.",
            "While it was being read, a gauge near $other broke off.",
            "Nobody knows the level near $other, since the instrument went under.",
        ),
        (
            "Sandbags ran out on $day_bare, so people filled pillowcases.",
            "People filled pillowcases because sandbags ran out on $day_bare.",
            "With nothing else to hand, pillowcases did duty as sandbags.",
        ),
    ],
    "march": [
        (
            "Drummers led the way down $street Street, followed by a banner as wide as the road.",
            "Down $street Street the way was led by drummers, with a banner as wide as the road following.",
            "A banner that filled $street Street from kerb to kerb moved along behind drums.",
        ),
        (
            "Water cannon had been parked behind the opera since dawn.",
            "Since dawn, water cannon had been parked behind the opera.",
            "The opera hid vehicles that had been brought up at first light to spray the streets.",
        ),
        (
            "Placards demanded the return of the old school law.",
            "The return of the old school law was demanded on placards.",
            "Hand-painted boards called for the former law on schools.",
        ),
    ],
    "strike": [
        (
            "Cranes at the north quay stood still like herons.",
            "Like herons, cranes stood still at the north quay.",
            "Nothing moved above the north quay.",
        ),
        (
            "Bananas from three freighters are ripening faster than anyone would like.",
            "Faster than anyone would like, bananas from three freighters are ripening.",
            "Fruit is going soft in the holds of three freighters.",
        ),
        (
            "Braziers burned at gate $n3, where pickets played cards.",
            "At gate $n3 pickets played cards while braziers burned.",
            "Card games by the fire kept the pickets at gate $n3 awake.",
        ),
    ],
    "blaze": [
        (
            "Black smoke drifted over $street Street and soot settled on the washing.",
            "Soot settled on the washing as black smoke drifted over $street Street.",
            "Laundry on $street Street turned grey under the cloud.",
        ),
        (
            "The sprinklers had been inspected in $year and found to be in order.",
            "In $year the sprinklers had been inspected and found to be in order.",
            "No faults turned up when the sprinklers were last examined, in $year.",
        ),
        (
            "Hoses were laid across the tramway, which stopped running.",
            "The tramway stopped running, as hoses were laid across it.",
            "No trams could pass over the hoses.",
        ),
    ],
    "outbreak": [
        (
            "Mothers queued before the surgery on $street Street from six o’clock.",
            "From six o’clock mothers queued before the surgery on $street Street.",
            "The line outside the doctor’s on $street Street began to form at six.",
        ),
        (
            "Vending machines in $town’s schools were unplugged.",
            "In $town’s schools vending machines were unplugged.",
            "No snacks come out of the machines in $town’s classrooms.",
        ),
        (
            "Samples have gone to a laboratory in $other, where results take three days.",
            "A laboratory in $other, where results take three days, has been sent samples.",
            "Three days will pass before tubes shipped to $other have told their tale.",
        ),
    ],
    "breakdown": [
        (
            "Ballot boxes were guarded overnight in a gymnasium on $street Street.",
            "Overnight, ballot boxes were guarded in a gymnasium on $street Street.",
            "Watchmen sat up with the ballot boxes in a gym on $street Street.",
        ),
        (
            "Screens in the counting hall showed an hourglass and nothing else.",
            "Nothing but an hourglass was shown on screens in the counting hall.",
            "Staff in the counting hall stared at an hourglass.",
        ),
        (
            "Clerks went back to tally sheets made of paper.",
            "Paper tally sheets are what clerks went back to.",
            "Pencil strokes replaced the computers.",
        ),
    ],
    "battle": [
        (
            "Columns of smoke rose from the sugar mill on the southern edge.",
            "From the sugar mill on the southern edge, columns of smoke rose.",
            "The southern edge with its sugar mill burned.",
        ),
        (
            "Shops in $other were boarded up with doors taken from empty houses.",
            "With doors taken from empty houses, shops in $other were boarded up.",
            "In $other traders nailed other people’s doors over their windows.",
        ),
        (
            "The bridge over the $other canal has changed hands before, in $year.",
            "In $year the bridge over the $other canal changed hands before.",
            "As early as $year, armies had fought over the crossing of the $other canal.",
        ),
    ],
    "shelling": [
        (
            "Glass crunched underfoot on $street Street.",
            "On $street Street glass crunched underfoot.",
            "Splinters of window panes covered $street Street.",
        ),
        (
            "A school roof was covered with plastic sheets before the rain came.",
            "Before the rain came, a school roof was covered with plastic sheets.",
            "Plastic had to do for tiles on a school, just ahead of the rain.",
        ),
        (
            "Sirens in $town had fallen silent in $year and were never repaired.",
            "Never repaired, the sirens in $town had fallen silent in $year.",
            "No siren has wailed in $town since they broke in $year.",
        ),
    ],
    "crash": [
        (
            "Suitcases lay on the verge, tied with ribbons of all colours.",
            "Tied with ribbons of all colours, suitcases lay on the verge.",
            "Luggage with bright ribbons was scattered by the roadside.",
        ),
        (
            "The bend at kilometre $n3 has had a warning sign since $year.",
            "Since $year a warning sign has stood at the bend at kilometre $n3.",
            "A sign has told drivers to beware of the curve at kilometre $n3 ever since $year.",
        ),
        (
            "A crane from $other lifted the wreck towards evening.",
            "Towards evening the wreck was lifted by a crane from $other.",
            "It took until dusk, and a crane from $other, to raise what was left.",
        ),
    ],
    "derailment": [
        (
            "Sleepers were bent like matchsticks beside signal box $n3.",
            "Beside signal box $n3, sleepers were bent like matchsticks.",
            "What had been track by signal box $n3 looked like broken matches.",
        ),
        (
            "The line, opened in $year, climbs steeply behind $other.",
            "Opened in $year, the line climbs steeply behind $other.",
            "Since $year trains have laboured up the slope beyond $other.",
        ),
        (
            "Passengers walked along the embankment with their bags on their heads.",
            "With their bags on their heads, passengers walked along the embankment.",
            "A file of people balancing luggage moved along beside the rails.",
        ),
    ],
    "closure": [
        (
            "The works’ whistle has set the time in $town since $year.",
            "Since $year, $town has set the time by the works’ whistle.",
            "For $town the hour is what a steam whistle has announced from $year on.",
        ),
        (
            "Lorries from $other turned back at the gate with their loads.",
            "With their loads, lorries from $other turned back at the gate.",
            "Drivers from $other found nobody to take their goods and left.",
        ),
        (
            "The company brass band has played at every funeral in $town.",
            "At every funeral in $town, the company brass band has played.",
            "No one in $town was ever buried without horns from the firm.",
        ),
    ],
    "fraud": [
        (
            "Folders filled a lorry that left $street Street at noon.",
            "A lorry that left $street Street at noon was filled with folders.",
            "At midday paper by the lorryload was carried off from $street Street.",
        ),
        (
            "The fund had advertised with a picture of a lighthouse.",
            "With a picture of a lighthouse, the fund had advertised.",
            "A lighthouse on posters was to inspire trust in the fund.",
        ),
        (
            "The hearing in room $n3 was adjourned twice.",
            "Twice the hearing in room $n3 was adjourned.",
            "Room $n3 emptied two times before business was done.",
        ),
    ],
    "collapse": [
        (
            "The scoreboard still showed the minute of play when lights were brought in.",
            "When lights were brought in, the scoreboard still showed the minute of play.",
            "Lamps revealed a scoreboard with the clock stopped.",
        ),
        (
            "The hall, finished in $year, was to be renovated next summer.",
            "To be renovated next summer, the hall was finished in $year.",
            "Builders were due next summer at the arena of $year.",
        ),
        (
            "Search dogs from $other were led in by turns.",
            "By turns, search dogs from $other were led in.",
            "Handlers from $other let one animal rest while another sniffed.",
        ),
    ],
    "surge": [
        (
            "Bathing huts drifted past the lighthouse of $other.",
            "Past the lighthouse of $other, bathing huts drifted.",
            "At the lighthouse of $other, beach cabins floated by.",
        ),
        (
            "The dyke was last raised in $year, by the breadth of a hand.",
            "By the breadth of a hand, the dyke was last raised in $year.",
            "Nothing has been added to the dyke since a few centimetres in $year.",
        ),
        (
            "Seagulls sat on the pews of the harbour chapel.",
            "On the pews of the harbour chapel, seagulls sat.",
            "Birds had taken over the chapel by the port.",
        ),
    ],
    "leak": [
        (
            "A sharp smell hung over $street Street until the wind turned.",
            "Until the wind turned, a sharp smell hung over $street Street.",
            "Only a change of wind freed $street Street of the stench.",
        ),
        (
            "Windows had to stay shut within $n3 streets of the site.",
            "Within $n3 streets of the site, windows had to stay shut.",
            "Nobody living up to $n3 streets away was to let in air.",
        ),
        (
            "The tank was built in $year and is checked every spring.",
            "Built in $year, the tank is checked every spring.",
            "Inspectors look at the tank of $year as soon as winter ends.",
        ),
    ],
}
