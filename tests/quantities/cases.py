"""Cases of figures: a sentence, and each quantity in it as `written => value unit | kind`.

Values: `5`, `1/3`, `[2, 3]` for an interval, round brackets for open ends, `..` for a missing end. Where a case names a
direction or a modifier it follows the kind. Sentences are invented.
"""

NUMBERS = {
    "They counted 1,250 ballots.": ["1,250 => 1250 ballot | count"],
    "They counted twenty-five ballots.": ["twenty-five => 25 ballot | count"],
    "They counted three hundred and six ballots.": ["three hundred and six => 306 ballot | count"],
    "They counted two thousand five hundred ballots.": ["two thousand five hundred => 2500 ballot | count"],
    "The fund holds 2.5 million euros.": ["2.5 million euros => 2500000 euro | money"],
    "The fund holds half a million euros.": ["half a million euros => 500000 euro | money"],
    "The fund holds one and a half million euros.": ["one and a half million euros => 1500000 euro | money"],
    "A million people came.": ["A million => 1000000 people | count"],
    "A dozen trucks left.": ["A dozen => 12 truck | count"],
    "The farm sold 300 000 eggs.": ["300 000 => 300000 egg | count"],
    "The farm sold 10\u202f000 eggs.": ["10\u202f000 => 10000 egg | count"],
    "The farm has 4.3M hens.": ["4.3M => 4300000 hen | count"],
    "The tank holds 2½ litres.": ["2½ litres => 5/2 litre | measure"],
    "The tank holds 1 1/2 litres.": ["1 1/2 litres => 3/2 litre | measure"],
    "The walk took a year and a half.": ["a year and a half => 3/2 year | duration"],
    "The walk took seven-and-a-half years.": ["seven-and-a-half years => 15/2 year | duration"],
    "Its mass is 3×10⁴ kilograms.": ["3×10⁴ kilograms => 30000 kilogram | measure"],
    "She trails at minus 12 points.": ["minus 12 => -12 point | count"],
    "٣٠٠ men marched.": ["٣٠٠ => 300 man | count"],
}

ENDS = {
    "It errs by plus or minus 3.5 kilograms.": ["plus or minus 3.5 kilograms => 3.5 kilogram | measure"],
    "At least 40 people fled.": ["At least 40 => [40, ..) people | count"],
    "More than 40 people fled.": ["More than 40 => (40, ..) people | count"],
    "No fewer than 40 people fled.": ["No fewer than 40 => [40, ..) people | count"],
    "Fewer than 40 people fled.": ["Fewer than 40 => (.., 40) people | count"],
    "Up to 40 people fled.": ["Up to 40 => (.., 40] people | count"],
    "No more than 40 people fled.": ["No more than 40 => (.., 40] people | count"],
    "As many as 40 people fled.": ["As many as 40 => (.., 40] people | count"],
    "Some 40 people fled.": ["Some 40 => 40 people | count"],
    "Nearly 40 people fled.": ["Nearly 40 => 40 people | count"],
    "Only 40 people fled.": ["Only 40 => 40 people | count"],
    "He served 40 months or more.": ["40 months or more => [40, ..) month | duration"],
    "The fee is under $10.": ["under $10 => (.., 10) United States dollar | money"],
    "The rate is less than 10%.": ["less than 10% => (.., 10) % | ratio"],
    "More than 20,000 but fewer than 30,000 soldiers left.": [
        "More than 20,000 but fewer than 30,000 => (20000, 30000) soldier | count"
    ],
    "The adult beetles can fly more than 100 kilometres (62 miles).": [
        "more than 100 kilometres => (100, ..) kilometre | measure",
        "62 miles => (62, ..) mile | measure",
    ],
}

AROUND = {
    "Some 17 people are dead, at least, and more are missing.": ["Some 17 => [17, ..) people | count"],
    "It is open 40 hours, at most.": ["40 hours => (.., 40] hour | duration"],
    "They counted 17 dead, at least 40 wounded.": [
        "17 => 17 people | count",
        "at least 40 => [40, ..) people | count",
    ],
    "The rate approaches 9%.": ["approaches 9% => 9 % | ratio"],
    "The cost topped $5 million.": ["topped $5 million => (5000000, ..) United States dollar | money"],
    "It sold just short of 40 boats.": ["just short of 40 => (.., 40) boat | count"],
    "It gives just below 296 hp (220 kW / 300 PS).": [
        "just below 296 hp => (.., 296) horsepower | measure",
        "220 kW => (.., 220) kilowatt | measure",
        "300 PS => (.., 300) horsepower | measure",
    ],
}

PEOPLE = {
    "Three of the dead were women.": ["Three => 3 people | count"],
    "Two of the seriously injured were pupils.": ["Two => 2 people | count"],
    "Two of the old bridges fell.": ["Two => 2 old bridge | count"],
    "The number of wounded rose to at least 40.": ["at least 40 => [40, ..) people | count"],
    "The death toll rose to 40.": ["40 => 40 people | count"],
    "The number of wolves shot rose to 21, from an earlier figure of 17.": [
        "21 => 21 wolf | count",
        "17 => 17 wolf | count",
    ],
}

SAID_AGAIN = {
    "Of the 64 wolves, 16, or 30 percent, limped.": [
        "64 => 64 wolf | count",
        "16 => 16 wolf | count",
        "30 percent => 30 % | ratio",
    ],
    "They lost about 30, or 40 men.": ["about 30 => 30 man | count", "40 => 40 man | count"],
    "It holds 5, 10, or 15 percent.": ["5 => 5 % | ratio", "10 => 10 % | ratio", "15 percent => 15 % | ratio"],
}

RANGES = {
    "It needs 100 or 200 nails.": ["100 or 200 => [100, 200] nail | count"],
    "It was minus 20C to minus 25C.": ["minus 20C to minus 25C => [-25, -20] celsius | measure"],
    "Between 300 and 500 guards deserted.": ["Between 300 and 500 => [300, 500] guard | count"],
    "The sentence is five to ten years.": ["five to ten years => [5, 10] year | duration"],
    "The sentence is 5-10 years.": ["5-10 years => [5, 10] year | duration"],
    "The sentence is 5–10 years.": ["5–10 years => [5, 10] year | duration"],
    "It runs from 18 months to three years.": ["from 18 months to three years => [3/2, 3] year | duration"],
    "It sold 2.5 to 3 million tickets.": ["2.5 to 3 million => [2500000, 3000000] ticket | count"],
    "It raised $3-$5 billion.": ["$3-$5 billion => [3000000000, 5000000000] United States dollar | money"],
    "It raised $3 to $5 billion.": ["$3 to $5 billion => [3000000000, 5000000000] United States dollar | money"],
    "Gifts ran from $200 to $4 million.": ["from $200 to $4 million => [200, 4000000] United States dollar | money"],
    "A rebound of five per cent to 20 per cent is due.": ["five per cent to 20 per cent => [5, 20] % | change up"],
    "It needs two or three weeks.": ["two or three weeks => [2, 3] week | duration"],
    "The toll rose from 3 to 5.": ["3 => 3 | count", "5 => 5 | count"],
    "The rate fell from 4.1 percent to 3.9 percent.": ["4.1 percent => 4.1 % | ratio", "3.9 percent => 3.9 % | ratio"],
    "The lift was raised from 13.5 to 14 mm.": [
        "13.5 => 13.5 millimetre | measure",
        "14 mm => 14 millimetre | measure",
    ],
}

SHARES = {
    "A third of the members voted.": ["A third => 1/3 | ratio"],
    "Two-thirds of the members voted.": ["Two-thirds => 2/3 | ratio"],
    "Three quarters of the members voted.": ["Three quarters => 3/4 | ratio"],
    "Half of the members voted.": ["Half => 1/2 | ratio"],
    "One in five voters agreed.": ["One in five => 1/5 | ratio"],
    "Nine out of 10 voters agreed.": ["Nine out of 10 => 9/10 | ratio"],
    "It won by less than half of 1 percent.": ["less than half of 1 percent => (.., 1/2) % | ratio"],
    "One-in-ten voters agreed.": ["One-in-ten => 1/10 | ratio"],
    "Some 12 percent of voters agreed.": ["Some 12 percent => 12 % | ratio"],
    "It leads by eight percentage points.": ["eight percentage points => 8 percentage point | ratio"],
    "It stood at 300 parts per million.": ["300 parts per million => 300 parts-per-million | ratio"],
}

CHANGES = {
    "Sales rose by 5%.": ["5% => 5 % | change up"],
    "Sales fell by a third to 40 million euros.": [
        "a third => 1/3 | change down",
        "40 million euros => 40000000 euro | money",
    ],
    "Support rose 5 points to 12%.": ["5 => 5 point | change up", "12% => 12 % | ratio"],
    "The rate rose 25 basis points.": ["25 basis points => 25 basis point | change up"],
    "A 9% increase followed.": ["9% => 9 % | change up"],
    "Wages are 4 percent lower.": ["4 percent => 4 % | change down"],
    "Prices doubled.": ["doubled => 2 times | change up"],
    "Prices were halved.": ["halved => 1/2 times | change down"],
    "Exports grew threefold.": ["threefold => 3 times | change up"],
    "It is three times as long.": ["three times => 3 times | ratio"],
    "It costs 20 percent more than the $40 ticket.": [
        "20 percent => 20 % | change up",
        "$40 => 40 United States dollar | money",
    ],
    "The index lost 190 points, or 0.6%.": ["190 => 190 point | change down", "0.6% => 0.6 % | change down"],
    "They cut the budget by 41 percent.": ["41 percent => 41 % | change down"],
    "He asked for twice the sum.": ["twice => 2 times | ratio"],
    "He won the cup three times.": ["three => 3 times | count"],
}

CARRIED = {
    "The town had 12 burglaries in 2018 and 15 in 2019.": ["12 => 12 burglary | count", "15 => 15 burglary | count"],
    "They counted 40 herons in May, 35 in June and 28 in July.": [
        "40 => 40 heron | count",
        "35 => 35 heron | count",
        "28 => 28 heron | count",
    ],
    "The angle was 7 degrees in 2018 and 2.1 last year.": [
        "7 degrees => 7 degree | measure",
        "2.1 => 2.1 degree | measure",
    ],
    "The firm hired 40 clerks in 2018, and 12 left.": ["40 => 40 clerk | count", "12 => 12 | count"],
    "The index fell 0.4% to 1,204.5 points, while the other climbed 0.2% to 998.1.": [
        "0.4% => 0.4 % | change down",
        "1,204.5 => 1204.5 point | count",
        "0.2% => 0.2 % | change up",
        "998.1 => 998.1 point | count",
    ],
    "The share fell 0.4% to $12, while the other index climbed to 998.1.": [
        "0.4% => 0.4 % | change down",
        "$12 => 12 United States dollar | money",
        "998.1 => 998.1 | other",
    ],
    "Lopez won 45 percent, Berg 38 and Chan 9.": [
        "45 percent => 45 % | ratio",
        "38 => 38 % | ratio",
        "9 => 9 % | ratio",
    ],
    "He got 51 percent of the vote to her 47.": ["51 percent => 51 % | ratio", "47 => 47 % | ratio"],
    "She won 1,204 votes and he 998.": ["1,204 => 1204 vote | count", "998 => 998 vote | count"],
    "Lopez leads Berg 45 percent to 41.": ["45 percent => 45 % | ratio", "41 => 41 % | ratio"],
    "The stock firmed 0.4 percent to 41.": ["0.4 percent => 0.4 % | ratio", "41 => 41 | count"],
    "It lost 5 percent, and Apollo 13 was shown.": ["5 percent => 5 % | change down"],
}

AGES = {
    "Residents 65 and older may vote early.": ["65 and older => [65, ..) year of age | age"],
    "Life expectancy for women is about 82.": ["about 82 => 82 year of age | age"],
    "The average age of the crew was 41.": ["41 => 41 year of age | age"],
    "The average age of the crew was 41 times noted.": ["41 => 41 times | count"],
    "Of those asked on Friday, 57, or 5 percent, said no.": ["57 => 57 | count", "5 percent => 5 % | ratio"],
    "On Sunday, 40, most of them soldiers, were found.": ["40 => 40 | count"],
    "He retired at 62.": ["62 => 62 year of age | age"],
    "Two pilots and two women, 24 and 26, were found.": [
        "Two => 2 pilot | count",
        "two => 2 woman | count",
        "24 => 24 year of age | age",
        "26 => 26 year of age | age",
    ],
    "The boy and another pupil, also 8, were late.": ["8 => 8 year of age | age"],
    "Berg was 15 at the time.": ["15 => 15 year of age | age"],
    "The score was 15 at the time.": ["15 => 15 | count"],
    "Pupils as young as 14 may join.": ["14 => 14 year of age | age"],
    "Guests as old as 90 may join.": ["as old as 90 => (.., 90] year of age | age"],
    "He gave the ages of the pupils as 14, 18 and 29.": [
        "14 => 14 year of age | age",
        "18 => 18 year of age | age",
        "29 => 29 year of age | age",
    ],
    "Lee, known as “Ace,” 25, sang.": ["25 => 25 year of age | age"],
    "The ages of the pupils are 17, 23 and 55.": [
        "17 => 17 year of age | age",
        "23 => 23 year of age | age",
        "55 => 55 year of age | age",
    ],
    "Anna Berg, 23 months, sang.": ["23 months => 23 month of age | age"],
    "On Monday, 23 months, he said, is long.": ["23 months => 23 month | duration"],
    "It had Lopez and Anna Berg, 11 and 8 percent.": ["11 => 11 % | ratio", "8 percent => 8 % | ratio"],
    "Those who will turn 18 before May may vote.": ["18 => 18 year of age | age"],
    "Anna Berg turns 70 on Monday.": ["70 => 70 year of age | age"],
    "Anna Berg,16, sang.": ["16 => 16 year of age | age"],
    "Anna Berg, 18 (left), sang.": ["18 => 18 year of age | age"],
    "The babies were 11 months, four months and six months old.": [
        "11 months => 11 month of age | age",
        "four months => 4 month of age | age",
        "six months old => 6 month of age | age",
    ],
    "They raised the age from 18 to 21.": ["18 => 18 year of age | age", "21 => 21 year of age | age"],
    "He keeps two girls, 3 dogs and 4 cats.": ["two => 2 girl | count", "3 => 3 dog | count", "4 => 4 cat | count"],
}

PLACES = {
    "They polled 1,051 registered voters in Ghent and 1,077 in Lille.": [
        "1,051 => 1051 registered voter | count",
        "1,077 => 1077 registered voter | count",
    ],
    "They polled 1,042 Ghent registered voters.": ["1,042 => 1042 Ghent registered voter | count"],
    "They polled 51 voters, and 20 in the hall left.": ["51 => 51 voter | count", "20 => 20 | count"],
}

NOUNS = {
    "They walked up to two guards.": ["two => 2 guard | count"],
    "They sent up to two guards.": ["up to two => (.., 2] guard | count"],
    "He held two firearms licences.": ["two => 2 firearms licence | count"],
    "It met one of Berg supporters’ top goals.": ["one => 1 top goal | count"],
    "He wrote about one of the clerks.": ["one => 1 clerk | count"],
    "She was one of three clerks.": ["one of three => 1/3 | ratio"],
    "She faces four second-degree counts.": ["four => 4 second degree count | count"],
    "He ran a 4.3 second dash.": ["4.3 second => 4.3 second | duration"],
    "Her two older children and three stepchildren came.": [
        "two => 2 older child | count",
        "three => 3 stepchild | count",
    ],
    "THE CLERKS SAY TWO GROUPS WERE IN THE HALL.": ["TWO => 2 group | count"],
    "He bought two SUVs.": ["two => 2 SUV | count"],
    "It was found at 1500 Apple stores.": ["1500 => 1500 Apple store | count"],
}

OTHERS = {
    "Two soldiers were killed and three others were injured.": [
        "Two => 2 soldier | count",
        "three => 3 people | count",
    ],
    "He wrote to two editors and three others.": ["two => 2 editor | count", "three => 3 other | count"],
}

WAYS = {
    "The index closed down 1% at 1,204 points.": ["1% => 1 % | change down", "1,204 => 1204 point | count"],
    "These two cut the rope.": ["two => 2 | count"],
    "She fled the advances of one of the clerks.": ["one => 1 clerk | count"],
    "He rallied thousands.": ["thousands => [1000, 10000) | count"],
    "He was struck twice in the chest.": ["twice => 2 times | count"],
    "It has a negative 42%-49% rating.": ["42%-49% => [42, 49] % | ratio"],
}

UNITS = {
    "He is 5-foot-3 and she is six-foot-six.": [
        "5-foot-3 => 21/4 foot | measure",
        "six-foot-six => 13/2 foot | measure",
    ],
    "It measures 6 feet, 3 inches.": ["6 feet, 3 inches => 25/4 foot | measure"],
    "It is 6 feet and 3 yards off.": ["6 feet => 6 foot | measure", "3 yards => 3 yard | measure"],
    "He built 5-foot and 3-foot walls.": ["5-foot => 5 foot | measure", "3-foot => 3 foot | measure"],
    "He sold a .357 revolver.": [".357 => 0.357 calibre | measure"],
    "It cruised at an altitude of 3,000' on Monday.": ["3,000' => 3000 foot | measure"],
    "They sang in '30'.": [],
    "The capacitor held 2.5 F and 5 volts.": ["2.5 F => 5/2 farad | measure", "5 volts => 5 volt | measure"],
    "Temperatures hit 102 F on Monday.": ["102 F => 102 fahrenheit | measure"],
    "Gas sells for $2.30 per MMBtu.": [
        "$2.30 per MMBtu => 2.3 United States dollar per million British thermal unit | money"
    ],
    "Power costs 30 cents per kWh.": ["30 cents per kWh => 30 cent per kilowatt hour | money"],
    "The river ran at 2,000 cfs.": ["2,000 cfs => 2000 cubic foot per second | rate"],
    "The lamp gives 500 lux.": ["500 lux => 500 lux | measure"],
    "The line runs at 50 Mbit/s.": ["50 Mbit/s => 50 megabit per second | rate"],
    "All 14 SEC schools agreed.": ["14 => 14 SEC school | count"],
    "She had 3 RBIs, 12 HRs and 4 SUVs.": [
        "3 => 3 run batted in | count",
        "12 => 12 home run | count",
        "4 => 4 SUV | count",
    ],
    "THREE HEROES WON.": ["THREE => 3 hero | count"],
    "The top three runners won medals.": ["three => 3 top runner | count"],
}

SOFT = {
    "Dozens of houses burned.": ["Dozens => [12, 120) house | count"],
    "Hundreds fled.": ["Hundreds => [100, 1000) | count"],
    "Tens of thousands of people fled.": ["Tens of thousands => [10000, 100000) people | count"],
    "Several hundred people fled.": ["Several hundred => [200, 1000) people | count"],
    "A few thousand people fled.": ["A few thousand => [2000, 10000) people | count"],
    "It cost millions of dollars.": ["millions of dollars => [1000000, 10000000) United States dollar | money"],
}

MONEY = {
    "It cost $5.": ["$5 => 5 United States dollar | money"],
    "It cost US$5.": ["US$5 => 5 United States dollar | money"],
    "It cost HK$5.4m.": ["HK$5.4m => 5400000 Hong Kong dollar | money"],
    "It cost £3.5m.": ["£3.5m => 3500000 pound sterling | money"],
    "It cost €2bn.": ["€2bn => 2000000000 euro | money"],
    "It cost 2 trillion yen.": ["2 trillion yen => 2000000000000 Japanese yen | money"],
    "It cost Rs 500 crore.": ["Rs 500 crore => 5000000000 Indian rupee | money"],
    "It cost 50 Swiss francs.": ["50 Swiss francs => 50 Swiss franc | money"],
    "It cost 3 million roubles.": ["3 million roubles => 3000000 Russian rouble | money"],
    "It cost 3 million pounds.": ["3 million pounds => 3000000 pound sterling | money"],
    "It weighs 30 pounds.": ["30 pounds => 30 pound | measure"],
    "It pays $15 an hour.": ["$15 an hour => 15 United States dollar per hour | money"],
}

KINDS = {
    "It runs twice a day.": ["twice a day => 2 times per day | rate"],
    "A magnitude 6.5 quake struck.": ["6.5 => 6.5 magnitude | measure"],
    "They sent an 8-core chip with 5G.": ["8 => 8 core | count", "5G => 5 generation | other"],
    "It won by a 3-to-1 margin.": ["3-to-1 => 3 | ratio"],
    "The well gives 300 bpd.": ["300 bpd => 300 barrel per day | rate"],
    "Three soldiers were killed and 11 wounded.": ["Three => 3 soldier | count", "11 => 11 soldier | count"],
    "Two died, while nine others were hurt.": ["Two => 2 people | count", "nine => 9 people | count"],
    "He drove at 60 mph.": ["60 mph => 60 mile per hour | rate"],
    "The lab runs 3,000 tests per day.": ["3,000 tests per day => 3000 test per day | rate"],
    "They work 40 hours a week.": ["40 hours a week => 40 hour per week | rate"],
    "A 45-year-old woman spoke.": ["45-year-old => 45 year of age | age"],
    "Men aged 18 to 34 watch it.": ["18 to 34 => [18, 34] year of age | age"],
    "Maria Lopez, 34, said so.": ["34 => 34 year of age | age"],
    "The boys are ages 13, 14 and 15.": [
        "13 => 13 year of age | age",
        "14 => 14 year of age | age",
        "15 => 15 year of age | age",
    ],
    "It is the third-largest port.": ["third => 3 | rank"],
    "It was the 19th homicide.": ["19th => 19 | rank"],
    "The rovers won 3-1 at home.": ["3-1 => 3:1 | score"],
    "The senate voted 52-48 to adjourn.": ["52-48 => 52:48 | vote"],
    "The court ruled 5-4 on Monday.": ["5-4 => 5:4 | vote"],
    "The plan has nine pages and a nine-page annex.": ["nine => 9 page | count", "nine => 9 page | count"],
}

NONE = [
    "The bakery opens at six.",
    "He waited until ten for her.",
    "They left shortly after nine.",
    "The cow was born in stall six.",
    "They shot the film in studio three and gate 4 was shut.",
    "He took the number 4 bus.",
    "It was the only one in the valley.",
    "The split was 50-50.",
    "She stands 5'10\".",
    "They met at half past five.",
    "It was one of being silent.",
    "1. First things first.",
    "It was founded in 1998 and closed in 2003.",
    "They met on March 5 and again on 7 April.",
    "They met at 5:30 p.m. and left at 11 a.m.",
    "The line is 555-0142 or (212) 555-0142.",
    "An F-16 and a Boeing 737 landed.",
    "The council adopted Resolution 2254.",
    "He took Highway 61 and Route 66.",
    "They read Section 230 and Chapter 11.",
    "She lives at 123 Main Street.",
    "It happened in the 300 block of North Street.",
    "Covid-19 spread.",
    "Flight 370 vanished.",
    "No one came.",
    "One must wonder.",
    "At one point they stopped.",
    "The S&P 500 closed early.",
    "In the 1990s it was legal.",
    "See https://example.org/2016/05/12345 for more.",
    "Write to unit42@example.org or follow #area51.",
    "He called 911.",
    "The second half was dull.",
    "This is the one.",
    "He came from District No. 7.",
    "The iPhone 11 sold well.",
    "Falcon 9 has flown.",
    "The Nova 11 Pro and 11 Mini sold well.",
    "Call 800-555-TIPS or (305) 555-TIPS or 1-800-555-TIPS (8477).",
    "Text AWARD to 274637.",
    "Dial 9-11 or 9-1-1.",
    "Image 1 of 8 A barn burned.",
    "Photo 3 of 8.",
    "Barn burns 1 / 8 Back to Gallery",
    "The supper is from 5 to 7 p.m. at the hall.",
    "It lies near 7 Mile and Oak roads.",
    "WXYZ 2 News learned of it.",
    "It was on 101.5 FM.",
    "Call 866-7LOCKUP and watch 11 News for more.",
    "It happened at 2514 Mount Oriel.",
    "He wrote to a loved one.",
    "Their history is one of mistrust.",
    "The September 11th attack was long ago.",
]
