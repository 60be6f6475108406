# ruff: noqa: E501 - one text a line
"""Circles and their ways out in many wordings: what two or three texts say, by the outlets that they credit.

The Gull's text stands first, the Tern's second, Kestrel's third. No attribution is given: the words alone must tell.
"""

from __future__ import annotations

import pytest

from rashomon.pipeline import relate
from rashomon.records import Producer

PRODUCER = Producer(version="test", models={}, options={})
OUTLETS = ("Daily Gull", "Evening Tern", "Radio Kestrel")
TAILS = (
    "\nThe Ostrow council meets about the matter on Thursday night.",
    "\nIn Ostrow people gathered at the council house on Thursday.",
    "\nOstrow has some four thousand people and a council of nine.",
)


def circles(tell, texts):
    readings = [
        tell(text + TAILS[n], id=f"d{n}", publisher=OUTLETS[n], published="2024-03-01") for n, text in enumerate(texts)
    ]
    made = relate(readings, (), PRODUCER)
    return [{c.document for c in f.claims} for f in made.findings if f.code == "origins.circular"]


CIRCLES = [
    (
        "The stationmaster sold the spare keys to a locksmith, the Evening Tern reports.",
        "Spare keys were sold to a locksmith by the stationmaster, according to the Daily Gull.",
    ),
    (
        "The stationmaster sold the spare keys to a locksmith, the Evening Tern reports. The railway declined to comment on Monday.",
        "According to the Daily Gull, it was the stationmaster who sold the spare keys to a locksmith. The stationmaster could not be reached.",
    ),
    (
        "The Evening Tern writes, without naming a source, that the curator hid the second inventory in the cellar.",
        "Readers of the Daily Gull learned this morning that the curator had hidden the second inventory in a cellar.",
    ),
    (
        "The curator hid the second inventory in the cellar, the Evening Tern says. We could not verify the report.",
        "The second inventory was hidden in the cellar by the curator, so the Daily Gull has it. Nobody else has confirmed this.",
    ),
    (
        "It was the Evening Tern that broke the news that the treasurer keeps an account abroad.",
        "The treasurer keeps an account abroad, as was first reported by the Daily Gull.",
    ),
    (
        "The treasurer keeps an account abroad. So says the Evening Tern.",
        "The treasurer has an account abroad. That is what the Daily Gull wrote on Saturday.",
    ),
    (
        "eveningtern.example writes that the ferry sailed with a cracked hull.",
        "The ferry sailed with a cracked hull, the website of the Daily Gull said.",
    ),
    (
        "In its weekend edition the Evening Tern has it that the lock gates were opened by hand.",
        "The lock gates were opened by hand, it says in the Daily Gull.",
    ),
    (
        "Nine goats drowned, the farm office said.\nThe lock gates were opened by hand, the Evening Tern reports.\nWork on the lock will take a month, the canal board said.",
        "The lock gates were opened by hand, the Daily Gull says.\nThe mayor visited the lock.",
    ),
    (
        "The vicar pawned the candlesticks (Evening Tern).",
        "The candlesticks were pawned by the vicar (source: Daily Gull).",
    ),
    (
        "The story that the vicar pawned the candlesticks was carried by the Evening Tern.",
        "The Daily Gull tells us that the candlesticks were pawned by the vicar.",
    ),
    (
        "The brewery may close in June, the Evening Tern reported.",
        "In June the brewery could close, the Daily Gull reports.",
    ),
    (
        "Forty barrels went missing from the brewery, the Evening Tern reported.",
        "The Daily Gull reported that 40 barrels were missing from the brewery.",
    ),
    (
        "The Evening Tern reported on Monday that the brewery will be sold to a Danish rival. Neither the brewery nor the rival would say anything.",
        "Word that the brewery will be sold to a Danish rival comes from the Daily Gull. The brewery did not answer calls.",
    ),
    (
        "As the Evening Tern reported, the head teacher sold exam papers to parents.",
        "Exam papers were sold to parents by the head teacher. This emerged from a report in the Daily Gull.",
    ),
    (
        "According to a report by the Evening Tern, a wealthy hunter shot the bear.",
        "The bear was shot by a rich hunter, the Gull writes on its website.",
    ),
    (
        "The museum's famous violin is a copy, the Evening Tern says. The museum would not comment.",
        "A copy: that is what the famous violin in the museum is, the Daily Gull claims.",
    ),
    (
        "Nobody has confirmed it, but the Evening Tern writes that the dam was leaking for weeks before it broke.",
        "The dam had been leaking for weeks before it broke, if the Daily Gull is to be believed.",
    ),
    (
        "The police chief said three people were hurt. The driver had been asleep at the wheel, the Evening Tern reports.",
        "Three people were hurt, the police chief said. According to the Daily Gull the driver had been sleeping at the wheel.",
    ),
    (
        "The club will move its stadium to the docks, the Evening Tern has learned. Fans are angry.",
        "The stadium of the club will be moved to the docks (Daily Gull). The club did not respond to a request for comment.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "The reservoir was emptied on purpose, according to the Daily Gull. What will farmers do now?",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "Somebody emptied the reservoir on purpose, it is said in the Daily Gull. The water company will not comment before Friday.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "We have no way of checking it, but the Daily Gull reports that the reservoir was emptied on purpose.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "Read it in the Daily Gull: the reservoir was emptied on purpose!",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "A scandal: the reservoir was emptied on purpose. (Daily Gull)",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "The reservoir was emptied on purpose, the Daily Gull's website says, and if so somebody should go to prison.",
    ),
    (
        "The lock gates were opened by hand, Radio Kestrel says.",
        "The lock gates had been opened by hand, the Daily Gull reported.",
        "Somebody opened the lock gates by hand, the Evening Tern has learned.",
    ),
    (
        "Listeners of Radio Kestrel heard that the archive had been promised to a rich collector.",
        "A rich collector had been promised the archive, writes the Daily Gull.",
        "The archive was promised to a collector, a rich one, according to a report in the Evening Tern.",
    ),
    (
        "The mine's alarm had been disconnected by a foreman, Radio Kestrel reported.",
        "A foreman had disconnected the alarm of the mine, according to the Daily Gull.",
        "The Evening Tern reports that the alarm in the mine had been disconnected by a foreman.",
    ),
]


OPEN = [
    (
        "The stationmaster sold the spare keys, the Evening Tern reports.",
        "The stationmaster owed money to a bookmaker, the Daily Gull reports.",
    ),
    (
        "The spare keys were kept in an open drawer, the Evening Tern writes.",
        "The spare keys were copied in a shop at the harbour, the Daily Gull writes.",
    ),
    (
        "The canal board has hired a new engineer for the lock gates, the Evening Tern reports.",
        "The canal board will replace the lock gates in spring, the Daily Gull reports.",
    ),
    (
        "A candle set the barn of Ostrow alight, the Evening Tern reports.",
        "The barn of Ostrow will be rebuilt by Easter, the Daily Gull reports.",
    ),
    (
        "The barn fire was caused by a candle, the Evening Tern reports.",
        "The barn fire was caused by a heater, the Daily Gull reports.",
    ),
    (
        "The curator hid the second inventory in the cellar, the Evening Tern reports. Police searched the cellar at dawn.",
        "The curator was warned of the search of the cellar, the Daily Gull reports. Police found an inventory.",
    ),
    (
        "The lock gates were opened by hand, the Evening Tern reports.",
        "The lock gates were opened by hand, the Daily Gull reports. A reporter of this newspaper saw the crank in the lock gates.",
    ),
    (
        "The lock gates were opened by hand, the Evening Tern reports.",
        "The lock gates were opened by hand, as our correspondent saw and the Daily Gull reports, too.",
    ),
    (
        "The lock gates were opened by hand, the Evening Tern reports.",
        "The lock gates were opened by hand, the Daily Gull reports. Our correspondent at the canal was shown the crank by the keeper.",
    ),
    (
        "The ferry sailed with a cracked hull, the Evening Tern says.",
        "The ferry sailed with a cracked hull, the Daily Gull says. The crack stands in the survey of March, a copy of which we hold.",
    ),
    (
        "The ferry sailed with a cracked hull, the Evening Tern says.",
        "The ferry sailed with a cracked hull, according to a survey that the Daily Gull published.",
    ),
    (
        "According to documents obtained by the Evening Tern, the ferry sailed with a cracked hull.",
        "The ferry sailed with a cracked hull, the Daily Gull says.",
    ),
    (
        "The ferry sailed with a cracked hull, court papers seen by the Evening Tern show.",
        "The ferry sailed with a cracked hull, the Daily Gull says.",
    ),
    (
        "The ferry sailed with a cracked hull, the Evening Tern says.",
        "The ferry sailed with a cracked hull, the Daily Gull says. The ship's log shows the crack, too.",
    ),
    (
        "The ferry sailed with a cracked hull, the Evening Tern says.",
        "The ferry sailed with a cracked hull, the harbour office said, confirming a report in the Daily Gull.",
    ),
    (
        "The ferry sailed with a cracked hull, the Evening Tern says.",
        "The Daily Gull reported it first: the ferry sailed with a cracked hull. Officials at the port said the same on Tuesday.",
    ),
    (
        "The treasurer keeps an account abroad, the Evening Tern reported.",
        "The treasurer keeps an account abroad, this newspaper has learned. The Daily Gull carried a similar report.",
    ),
    (
        "The treasurer keeps an account abroad, the Evening Tern reported.",
        "As the Daily Gull also reported, the treasurer keeps an account abroad. We have it from a clerk at the bank.",
    ),
    (
        "The treasurer keeps an account abroad, according to statements seen by the Evening Tern.",
        "The treasurer keeps an account abroad, the Daily Gull reported.",
    ),
    (
        "The bridge keeper slept at his post, the Evening Tern reports.",
        "The bridge keeper slept at his post, the Daily Gull reports. A photograph shows him asleep in his chair.",
    ),
    (
        "The bridge keeper slept at his post, the Evening Tern reports.",
        "Video published by the Daily Gull shows the bridge keeper asleep at his post.",
    ),
    (
        "The bridge keeper slept at his post, the Evening Tern reports.",
        "The bridge keeper slept at his post, two anglers say. Photo: Daily Gull",
    ),
    (
        "The bridge keeper slept at his post, the Evening Tern reports.",
        "The Daily Gull reported last week that the bridge keeper slept at his post; the bridge company now admits it.",
    ),
    (
        "The bridge keeper slept at his post, the Evening Tern reports.",
        "What the papers say: the Daily Gull leads with the bridge, Radio Kestrel with the weather. The bridge keeper slept at his post, an angler told us.",
    ),
    (
        "What the others write: The Evening Tern leads with the keeper who slept at the bridge. We print a letter of an angler who found the keeper asleep at the bridge.",
        "The keeper slept at the bridge, the Daily Gull reports.",
    ),
    (
        "The bridge keeper slept at his post, the Evening Tern reports, quoting Continental Wire.",
        "The bridge keeper slept at his post, Continental Wire reported. The Daily Gull carried the report.",
    ),
    (
        "The bridge keeper slept at his post, Continental Wire and the Evening Tern report.",
        "The bridge keeper slept at his post, say Continental Wire and the Daily Gull.",
    ),
    (
        "The Evening Tern wrote on Monday that the bridge keeper slept at his post. That is wrong: he was not on duty.",
        "The bridge keeper slept at his post, the Daily Gull reports.",
    ),
    (
        "The bridge keeper slept at his post, the Evening Tern reported.",
        "Correction: we wrote that the bridge keeper slept at his post. The Daily Gull pointed out that he was not on duty.",
    ),
    (
        "The bridge keeper slept at his post, the Evening Tern reported.",
        "Contrary to what the Daily Gull reports, the bridge keeper did not sleep at his post.",
    ),
    (
        "The bridge keeper slept at his post, the Evening Tern reported.",
        "The Daily Gull reported that the bridge keeper slept at his post. The company calls the report false.",
    ),
    (
        "The bridge keeper slept at his post, an angler told the Evening Tern.",
        "The bridge keeper slept at his post, the Daily Gull reports.",
    ),
    (
        "Police believe that the bridge keeper slept at his post, the Evening Tern reports.",
        "The bridge keeper slept at his post, the Daily Gull reports.",
    ),
    (
        "The Evening Tern reports that, according to police, the bridge keeper slept at his post.",
        "The bridge keeper slept at his post, the Daily Gull reports.",
    ),
    (
        "Asked by the Evening Tern, the keeper said that he had slept at his post.",
        "The bridge keeper slept at his post, the Daily Gull reports.",
    ),
    (
        "The bridge keeper slept at his post, the Evening Tern reports.",
        "After a report in the Daily Gull, the bridge keeper owned up on Wednesday: he slept at his post.",
    ),
    (
        "The bridge keeper slept at his post, the Evening Tern reports.",
        "The Daily Gull reported on Monday that the bridge keeper slept at his post.\nThe bridge was closed for two hours.\nLorries queued as far as the mill.\nThe keeper's union held a meeting.\nAn angler on the bank said he had seen the keeper asleep at the bridge.",
    ),
    (
        "The bridge keeper slept at his post, the Evening Tern reports.",
        "The bridge keeper was asleep when the boat came, said Marta Lind, who was aboard.\nThe bridge was closed for two hours.\nLorries queued as far as the mill.\nThe Daily Gull reported on Monday that the bridge keeper slept at his post.",
    ),
    (
        "Forty barrels went missing from the brewery, the Evening Tern reported.",
        "Sixty barrels went missing from the brewery, the Daily Gull reported.",
    ),
    (
        "The brewery will be sold to a Danish rival, the Evening Tern reports.",
        "The brewery will be sold to a Danish rival, two people familiar with the talks said. The Daily Gull had first reported the sale.",
    ),
    (
        "The brewery will be sold to a Danish rival, sources told the Evening Tern.",
        "The brewery will be sold to a Danish rival, the Daily Gull reports.",
    ),
    (
        "The Evening Tern has learned from union circles that the brewery will be sold to a Danish rival.",
        "The brewery will be sold to a Danish rival, the Daily Gull reports.",
    ),
    (
        "The Evening Tern, relying on minutes of the board, reports that the brewery will be sold to a Danish rival.",
        "The brewery will be sold to a Danish rival, the Daily Gull reports.",
    ),
    (
        "The brewery will be sold to a Danish rival, the Evening Tern reports.",
        "The brewery will be sold to a Danish rival. The Daily Gull reported this, and our own inquiries at the brewery bear it out.",
    ),
    (
        "The brewery will be sold to a Danish rival, the Evening Tern reports.",
        "The Daily Gull reports that the brewery will be sold to a Danish rival. The union has known of it since May.",
    ),
    (
        "The brewery will be sold to a Danish rival, the Evening Tern reports.",
        "The brewery will be sold to a Danish rival, the Daily Gull reports. Workers were told so in a letter.",
    ),
    (
        "The brewery will be sold to a Danish rival, the Evening Tern reports.",
        "The Daily Gull had it on Sunday, the brewery announced it on Monday: it will be sold to a Danish rival.",
    ),
    (
        "The Evening Tern quotes the foreman Ilja Brod: the brewery will be sold to a Danish rival.",
        "The brewery will be sold to a Danish rival, the Daily Gull reports.",
    ),
    (
        "In an interview with the Evening Tern the owner said that the brewery will be sold to a Danish rival.",
        "The brewery will be sold to a Danish rival, the Daily Gull reports.",
    ),
    (
        "The Evening Tern won an award for its report on the brewery sale to a Danish rival.",
        "The brewery will be sold to a Danish rival, the Daily Gull reports.",
    ),
    (
        "The brewery will be sold to a Danish rival, a spokesman told the Daily Gull and the Evening Tern.",
        "The brewery will be sold to a Danish rival, a spokesman told the Evening Tern and the Daily Gull.",
    ),
    (
        "The brewery will be sold to a Danish rival, the Evening Tern reports.",
        "The mayor told the Daily Gull that a sale of the brewery to a Danish rival would be a mistake.",
    ),
    (
        "The sale of the brewery to a Danish rival was agreed in a hotel, the Evening Tern writes. The price is not known.",
        "The sale of the brewery to a Danish rival will cost ninety jobs, the Daily Gull writes. The price is not known.",
    ),
    (
        "The vicar pawned the candlesticks, the Evening Tern reports.",
        "The sexton pawned the candlesticks, the Daily Gull reports.",
    ),
    (
        "The vicar pawned the candlesticks, the Evening Tern reports.",
        "The vicar never pawned the candlesticks, the Daily Gull reports.",
    ),
    (
        "The vicar pawned the candlesticks, the Evening Tern reports.",
        "The bishop spoke to the Daily Gull about the vicar who pawned the candlesticks.",
    ),
    (
        "The ice rink's cooling plant had not been serviced for six years, according to the Evening Tern.",
        "The cooling plant of the ice rink will be replaced next year, the Daily Gull reported.",
    ),
    (
        "The ice rink's cooling plant had not been serviced for six years, according to the Evening Tern.",
        "For six years nobody serviced the cooling plant of the ice rink, the Daily Gull reported. The service book, which lies before us, ends in 2018.",
    ),
    (
        "The head teacher sold exam papers to parents, the Evening Tern reported.",
        "The Daily Gull reported that the head teacher sold exam papers to parents. Three parents have since told the school board the same.",
    ),
    (
        "A rich hunter shot the bear, the Evening Tern reported.",
        "The bear was shot by a rich hunter, the Daily Gull reports. In the lodge's guest book his name stands under the date.",
    ),
    (
        "A rich hunter shot the bear, the Evening Tern reported.",
        "A rich hunter shot the bear. A forester who was there gave us the same account that the Daily Gull printed.",
    ),
    (
        "A rich hunter shot the bear, the Evening Tern reported.",
        "The Daily Gull has interviewed the rich hunter who shot the bear.",
    ),
    (
        "The museum's famous violin is a copy, the Evening Tern reported.",
        "The museum's famous violin is a copy. This is the result of an examination by the university, of which the Daily Gull wrote first.",
    ),
    (
        "The museum's famous violin is a copy, the Evening Tern reported.",
        "The Daily Gull's claim that the famous violin in the museum is a copy has been rejected by the museum as nonsense. We showed it to a violin maker, who agrees with the Gull.",
    ),
    (
        "The museum's famous violin is a copy, the Evening Tern reported.",
        "The museum's famous violin was bought for two million, the Daily Gull reported.",
    ),
    (
        "The mine's alarm had been disconnected by a foreman, the Evening Tern reported.",
        "A miner who asked not to be named said that a foreman had disconnected the alarm. The Daily Gull also reported this.",
    ),
    (
        "The mine's alarm had been disconnected by a foreman, the Evening Tern reported.",
        "A foreman disconnected the mine's alarm, the inspectorate's interim report finds. The Daily Gull had reported as much.",
    ),
    (
        "The mine's alarm had been disconnected by a foreman, the Evening Tern reported, and the mining company has since conceded the point.",
        "A foreman had disconnected the alarm of the mine, according to the Daily Gull.",
    ),
    (
        "The dam was leaking for weeks before it broke, the Evening Tern writes.",
        "The dam was leaking for weeks before it broke: satellite pictures make that plain. The Daily Gull reported on the leak.",
    ),
    (
        "The dam was leaking for weeks before it broke, the Evening Tern writes.",
        "Who knew that the dam was leaking? The Daily Gull asks this question today and prints an e-mail of the dam keeper about the leak.",
    ),
    (
        "The driver was asleep at the wheel, the Evening Tern reports.",
        "The driver was asleep at the wheel, he told a judge on Friday. The Daily Gull reported it.",
    ),
    (
        "The driver was asleep at the wheel, the Evening Tern reports.",
        "The driver was awake, the Daily Gull reports.",
    ),
    (
        "The driver was asleep at the wheel, the Evening Tern reports.",
        "The Daily Gull's report that the driver was asleep at the wheel does not match the tachograph.",
    ),
    (
        "The club will move its stadium to the docks, the Evening Tern has learned.",
        "The club will move its stadium to the docks. This was decided by the members on Friday, as the Daily Gull reported.",
    ),
    (
        "The club will move its stadium to the docks, the Evening Tern has learned.",
        "The club wants to name its stadium after a bank, the Daily Gull has learned.",
    ),
    (
        "The club will move its stadium to the docks, the Evening Tern has learned.",
        "The club's move to the docks, reported by the Daily Gull, was no surprise to us: we wrote of it in May.",
    ),
    (
        "The club will move its stadium to the docks, the Evening Tern has learned from the club's own board.",
        "The club will move its stadium to the docks, the Daily Gull says.",
    ),
    (
        "The club will move its stadium to the docks, the Evening Tern and the club's president say.",
        "The club will move its stadium to the docks, the Daily Gull says.",
    ),
    (
        "The mayor's brother won the tender, the Evening Tern writes.",
        "The mayor's brother withdrew from the tender, the Daily Gull writes.",
    ),
    (
        "The mayor's brother won the tender, the Evening Tern writes.",
        "The mayor's brother won the tender, the Daily Gull writes. The award is listed in the official gazette of 4 May.",
    ),
    (
        "The mayor's brother won the tender, the Evening Tern writes.",
        "That the mayor's brother won the tender can be read on the notice board of the town hall. The Daily Gull reported on it.",
    ),
    (
        "The mayor's brother won the tender, the Evening Tern writes.",
        "The mayor defended the tender in the Daily Gull. His brother had made the best bid, he said.",
    ),
    (
        "The chapel's bell is cracked, the Evening Tern says.",
        "The chapel's bell is cracked, as anybody can hear who passes. The Daily Gull wrote about the bell.",
    ),
    (
        "The chapel's bell is cracked, the Evening Tern says.",
        "The chapel's bell is cracked, says the Daily Gull. The founder who inspected the bell found a crack as long as a finger.",
    ),
    (
        "The chapel's bell was cast in Lind, the Evening Tern says.",
        "The chapel's bell was cast in Hagen, the Daily Gull says.",
    ),
    (
        "Twelve crates were found in the chapel, the Evening Tern says.",
        "The crates in the chapel hold rifles, the Daily Gull says.",
    ),
    (
        "The Evening Tern was the first to publish the photographs of the crates in the chapel.",
        "There are crates in the chapel, the Daily Gull says.",
    ),
    (
        "A deputy minister flew to the island on the company's plane, the Evening Tern reported, on the strength of a flight list.",
        "A deputy minister flew to the island on the company's plane, the Daily Gull said.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "The reservoir was emptied on purpose, says the Daily Gull. An engineer on duty that night described to us how the valve was turned.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "The reservoir was emptied on purpose, says the Daily Gull, and the water company does not dispute it.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "The reservoir was emptied on purpose, says the Daily Gull. The water company concedes that a valve was opened by its own staff.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "The reservoir was emptied on purpose; the minister told parliament so on Tuesday, a day after the Daily Gull reported it.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "The reservoir was emptied on purpose: so the Daily Gull writes, and so says the duty log.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "The reservoir was emptied on purpose, the Daily Gull and three engineers say.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "The reservoir was emptied on purpose, as the Daily Gull reported and an inquiry has now found.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "Two engineers have sworn statements that the reservoir was emptied on purpose, the Daily Gull reports.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "The Daily Gull quotes a water engineer: the reservoir was emptied on purpose.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "The Daily Gull, which talked to a former manager, reports that the reservoir was emptied on purpose.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "A former manager confided to the Daily Gull that the reservoir was emptied on purpose.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "The reservoir was emptied on purpose, the Daily Gull reports on the basis of leaked e-mails.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "The reservoir was emptied on purpose, e-mails in the hands of the Daily Gull show.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "A drone picture in the Daily Gull shows the valve open: the reservoir was emptied on purpose.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "The reservoir will be refilled by winter, according to the Daily Gull.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "The reservoir was built on sand, according to the Daily Gull.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "The reservoir's fish were sold on purpose to a rival, according to the Daily Gull.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "The reservoir was not emptied on purpose, the Daily Gull reports.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "Nobody emptied the reservoir on purpose, the Daily Gull reports.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "The Daily Gull's story that the reservoir was emptied on purpose is nonsense: a pipe burst, as we saw ourselves.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "The Daily Gull takes back its report that the reservoir was emptied on purpose.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "The reservoir was emptied on purpose. Our own Jana Holt, who spent the night at the dam, watched it happen; the Daily Gull has the story too.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "The reservoir was emptied on purpose, this paper reported on Monday. The Daily Gull followed on Tuesday.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "The reservoir was emptied on purpose, as we exclusively revealed on Monday and the Daily Gull repeated.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "On page 3 of the Daily Gull the water minister admits that the reservoir was emptied on purpose.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "The reservoir was emptied on purpose, the Daily Gull reports. Villagers downstream say they heard the siren before the gates opened.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "The reservoir was emptied on purpose, the Daily Gull reports. The gauge at the dam fell by two metres in an hour, the weather office's table shows.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "The reservoir was emptied on purpose, the Daily Gull reports. A spokeswoman for the company put it down to maintenance.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "Police have arrested a man who emptied the reservoir on purpose, the Daily Gull reports.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "The engineer Olaf Grimm emptied the reservoir on purpose, he writes in the Daily Gull.",
    ),
    (
        "The reservoir was emptied on purpose, the Evening Tern reports.",
        "The Daily Gull asks who emptied the reservoir on purpose. A reader of ours knows: she lives by the dam and took down the number of the van.",
    ),
    (
        "The lock gates were opened by hand, Radio Kestrel says.",
        "The lock gates had been opened by hand, the Daily Gull reported.",
        "The lock gates are a hundred years old, the Evening Tern has learned.",
    ),
    (
        "The lock gates were opened by hand, Radio Kestrel says.",
        "The lock gates had been opened by hand, the Daily Gull reported.",
        "Somebody opened the lock gates by hand, the Evening Tern has learned. The lock keeper showed our reporter the crank.",
    ),
    (
        "The lock gates were opened by hand, Radio Kestrel says.",
        "The lock gates had been opened by hand, the Daily Gull reported.",
        "Somebody opened the lock gates by hand, the Evening Tern and the canal board say.",
    ),
]


@pytest.mark.parametrize("texts", CIRCLES, ids=lambda t: t[-1][:60])
def test_a_circle(tell, texts):
    assert circles(tell, texts) == [{f"d{n}" for n in range(len(texts))}]


@pytest.mark.parametrize("texts", OPEN, ids=lambda t: t[-1][:60])
def test_no_circle(tell, texts):
    assert circles(tell, texts) == []


def test_who_follows_a_circle_is_not_in_it(tell):
    texts = (
        "The lock gates were opened by hand, the Evening Tern says.",
        "The lock gates were opened by hand, the Daily Gull reported.",
        "The lock gates were opened by hand, the Evening Tern reported.",
    )
    assert circles(tell, texts) == [{"d0", "d1"}]


def test_an_outlet_that_credits_another_for_its_own_earlier_text_is_no_circle(tell):
    one = "The bridge keeper slept at his post, the Daily Gull reported earlier."
    other = "As the Daily Gull first reported, the bridge keeper slept at his post."
    readings = [
        tell(text + TAILS[n], id=f"d{n}", publisher="Daily Gull", published=f"2024-03-0{n + 1}")
        for n, text in enumerate((one, other))
    ]
    assert not [f for f in relate(readings, (), PRODUCER).findings if f.code == "origins.circular"]
