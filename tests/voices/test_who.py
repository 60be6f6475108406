"""Who is who: each case a text with its attributions, and the names of the voices behind them."""

from __future__ import annotations

import pytest

from voices.marked import ParseOf, read

CASES: dict[str, tuple[str, list[str | None]]] = {
    "a surname is the full name": (
        "[1:Martha Keller] <1:said> {1:the bridge would reopen}. [2:Keller] <2:added> {2:that tests had been passed}.",
        ["Martha Keller", "Martha Keller"],
    ),
    "titles and appositions are left out of a name": (
        "[1:Deputy Mayor Martha Keller, an engineer by training,] <1:said> {1:the bridge would reopen}.",
        ["Martha Keller"],
    ),
    "a name after a description is the name": (
        "[1:A lawyer for the drivers, Peter Novak,] <1:said> {1:the strike would go on}.",
        ["Peter Novak"],
    ),
    "an office in several words stands before a name": (
        "[1:Secretary of State Martha Keller] <1:said> {1:talks would resume}. [2:Keller] <2:left open> {2:when}.",
        ["Martha Keller", "Martha Keller"],
    ),
    "a middle name and a short form are the same person": (
        "[1:Joseph B. Harlan] <1:said> {1:he would run}. [2:Joe Harlan] <2:has said> {2:so before}.",
        ["Joseph B. Harlan", "Joseph B. Harlan"],
    ),
    "father and son are two": (
        "[1:Thomas Reed Jr.] <1:said> {1:the mill was sold}. [2:Thomas Reed III] <2:denied> {2:that}.",
        ["Thomas Reed Jr.", "Thomas Reed III"],
    ),
    "he is the speaker just before": (
        "[1:Peter Novak] <1:said> {1:the strike would go on}. [2:He] <2:added> {2:that no talks were planned}.",
        ["Peter Novak", "Peter Novak"],
    ),
    "she is the woman, he is the man": (
        "Martha Keller met Peter Novak on Monday. [1:She] <1:said> {1:the talks went well}. "
        "[2:He] <2:said> {2:they went badly}.",
        ["Martha Keller", "Peter Novak"],
    ),
    "they are the group": (
        "[1:Striking dockers] <1:said> {1:pay had not been raised in years}. "
        "[2:They] <2:demanded> {2:a meeting with the minister}.",
        ["Striking dockers", "Striking dockers"],
    ),
    "they are the two named together": (
        "[1:Martha Keller and Peter Novak] <1:said> {1:a deal was near}. [2:They] <2:promised> {2:to meet again}.",
        ["Martha Keller and Peter Novak", "Martha Keller and Peter Novak"],
    ),
    "who is the noun before": (
        "Among the guests was Peter Novak, [1:who] <1:said> {1:the strike would go on}.",
        ["Peter Novak"],
    ),
    "a role goes back to the name that has it": (
        "Justice Helena Brandt heard the case. [1:The judge] <1:said> {1:the files stay closed}.",
        ["Helena Brandt"],
    ),
    "a headline's post is the one that the body names": (
        "Judge rejects request to open divorce file\n\nA request to open a file was turned down on Monday.\n\n"
        "[1:A county judge] <1:ruled> {1:that the file stays closed}. [2:Judge Helena Brandt] <2:wrote> "
        "{2:that nobody had shown a need}.\n\nNo appeal is planned.",
        ["A county judge", "Helena Brandt"],
    ),
    "a bare post of a headline is the short form of the name that the story gives": (
        "[1:Pastor] <1:rejects> {1:plea to move ferry}\n\nPastor Helena Brandt heard a plea on Monday.\n\n"
        "[2:Brandt] <2:said> {2:that nobody had shown a need}.\n\nThe ferry sails at noon.\n\nNo appeal is planned.",
        ["Helena Brandt", "Helena Brandt"],
    ),
    "headline, lead and name of one ruling are one judge": (
        "[1:Judge] <1:rejects> {1:plea to move ferry}\n\n[2:A county judge] <2:has rejected> {2:a plea to move the "
        "ferry}.\n\n[3:Judge Helena Brandt] <3:rejected> {3:the plea on Monday}.",
        ["Helena Brandt", "A county judge", "Helena Brandt"],
    ),
    "another judge who rules the same keeps the headline open": (
        "[1:Judge] <1:rejects> {1:plea to move ferry}\n\n[2:A county judge] <2:has rejected> {2:a plea to move the "
        "ferry}.\n\n[3:Judge Helena Brandt] <3:also rejected> {3:such a plea in May}.",
        ["Judge", "A county judge", "Helena Brandt"],
    ),
    "whoever spoke last is passed over where another man has been named since": (
        "Ivo Hartmann turns seventy on Monday. Voters know Hartmann.\n\n"
        '[1:Peter Novak] <1:sings> {1:"Row me home."}\n\nWith Ivo Hartmann there is little hope of it.\n\n'
        '{2:"I stay where I am,"} [2:he] <2:said> last month.',
        ["Peter Novak", "he"],
    ),
    "a bare post of a headline is nobody named where an unnamed holder speaks too": (
        "[1:Judge] <1:rejects> {1:plea to move ferry}\n\nA plea was heard on Monday by Judge Helena Brandt.\n\n"
        "[2:A county judge] <2:said> {2:that it was late}. [3:Judge Helena Brandt] <3:said> "
        "{3:that nobody had shown a need}.\n\nNo appeal is planned.",
        ["Judge", "A county judge", "Helena Brandt"],
    ),
    "an unnamed judge of the lead is no named one, even where both do the same": (
        "[1:A county judge] <1:rejected> {1:a plea to open the file} on Monday.\n\n"
        "[2:Judge Helena Brandt] <2:rejected> {2:the argument that there was a need}.",
        ["A county judge", "Helena Brandt"],
    ),
    "a surgeon is no surgeon named later": (
        "[1:A cosmetic surgeon] <1:denied> {1:that the clinic had moved} on Monday.\n\n"
        "[2:Otto Brandt, a plastic surgeon,] <2:denied> {2:the rumour}.",
        ["A cosmetic surgeon", "Otto Brandt"],
    ),
    "an apposition says who the judge is": (
        "[1:A county judge, Helena Brandt,] <1:rejected> {1:the plea}.\n\n[2:Brandt] <2:said> {2:it was late}.",
        ["Helena Brandt", "Helena Brandt"],
    ),
    "a title is of no child": (
        "Tom Brandt, 9, was lost on Friday. Tom Brandt is small. His father, Karl Brandt, came. Tom Brandt likes "
        "trains.\n\n[1:Mr. Brandt] <1:said> {1:the boy had gone out}.",
        ["Karl Brandt"],
    ),
    "the dead do not speak": (
        "Eva Marsh was killed on Sunday. Eva Marsh was 34. Eva Marsh had two dogs. The police chief, Kurt Marsh, "
        "came.\n\n[1:Marsh] <1:said> {1:nobody had been arrested}.",
        ["Kurt Marsh"],
    ),
    "a surname of two goes to the last of them to speak under a full name": (
        "[1:Otto Holm] <1:said> {1:it was late}. His wife, Eva Holm, left. [2:Holm] <2:said> {2:it was early}.",
        ["Otto Holm", "Otto Holm"],
    ),
    "a surname of two is nobody's where nothing tells them apart": (
        "[1:Otto Holm] <1:said> {1:it was late}. [2:Ivo Holm] <2:said> {2:it was early}.\n\nThe sea was calm.\n\n"
        "Gulls sat.\n\nNight came.\n\n[3:Holm] <3:said> {3:it was over}.",
        ["Otto Holm", "Ivo Holm", "Holm"],
    ),
    "an office is only his or hers to whom the text gives it": (
        "[1:Ann Holm] <1:said> {1:it was late}. [2:President Holm] <2:said> {2:it was early}.",
        ["Ann Holm", "Holm"],
    ),
    "a saint after a preposition is a house, and nobody's she": (
        "The sailors were taken to St Anna. [1:She] <1:said> {1:there were no beds}.",
        ["She"],
    ),
    "she is nobody's where two women are as near": (
        "Anna Keller and Martha Holm came to the clinic. [1:She] <1:said> {1:the ward was full}.",
        ["She"],
    ),
    "she is nobody's between who spoke and whom the text turned to": (
        "[1:Anna Keller] <1:said> {1:the ward was full}. Martha Holm, a patient, went home at noon. "
        "[2:She] <2:said> {2:it was late}.",
        ["Anna Keller", "She"],
    ),
    "she is whoever spoke last, where the other woman is only spoken of": (
        "[1:Anna Keller] <1:said> {1:the ward was full}. [2:She] <2:said> {2:Martha Holm was at home}. "
        "[3:She] <3:said> {3:it was late}.",
        ["Anna Keller", "Anna Keller", "Anna Keller"],
    ),
    "no group is no group": (
        "The rebels met. [1:No group] <1:claimed> {1:the attack}. [2:The group] <2:promised> {2:a truce}.",
        ["No group", "The group"],
    ),
    "they are no any": (
        "[1:Any taxpayer] <1:can ask> {1:for it}. [2:They] <2:said> {2:it was late}.",
        ["Any taxpayer", "They"],
    ),
    "somebody's lawyer is the lawyer named later": (
        "Ivo Hartmann did not come to court. [1:His lawyer] <1:said> {1:he was ill}. "
        "[2:A lawyer for Hartmann, Peter Novak,] <2:had asked> {2:for a later date}.",
        ["Peter Novak", "Peter Novak"],
    ),
    "an acronym is the body": (
        "[1:The Union of River Pilots (URP)] <1:called> {1:the plan a mistake}. [2:The URP] <2:wants> {2:a vote}. "
        "[3:The union] <3:said> {3:the pilots were angry}.",
        ["Union of River Pilots", "Union of River Pilots", "Union of River Pilots"],
    ),
    "the ministry is the one named before": (
        "[1:The Transport Ministry] <1:said> {1:the line was safe}. [2:The ministry] <2:promised> {2:a report}.",
        ["Transport Ministry", "Transport Ministry"],
    ),
    "an agency keeps its name with its kind behind it": (
        "[1:Reuters news agency] <1:reported> {1:two blasts}. [2:Reuters] <2:said> {2:nobody was hurt}.",
        ["Reuters news agency", "Reuters news agency"],
    ),
    "a letter speaks for those who sent it": (
        "A group of parents sent a letter to the council. [1:The letter] <1:said> {1:the school was unsafe}.",
        ["A group of parents"],
    ),
    "a memoir speaks for its author": (
        "[1:Martha Keller] <1:wrote> {1:a memoir}. [2:The book] <2:says> {2:the flood was foreseen}.",
        ["Martha Keller", "Martha Keller"],
    ),
    "a poll speaks for itself": (
        "Lindholm University paid for a poll. [1:The poll] <1:found> {1:that most people want the bridge}.",
        ["a poll"],
    ),
    "two polls are two": (
        "[1:The Lindholm University poll] <1:found> {1:a lead}. [2:The Harbour Radio poll] <2:showed> {2:a tie}.",
        ["The Lindholm University poll", "The Harbour Radio poll"],
    ),
    "a possessive pronoun gives way to its owner's name": (
        "[1:Martha Keller] <1:said> {1:she was tired}. [2:Her daughter] <2:said> {2:the work was too much}.",
        ["Martha Keller", "Martha Keller's daughter"],
    ),
    "the second half of a sentence keeps its speaker": (
        "[1:Dockers] <1:called> {1:the offer an insult} and <2:said> {2:they would not sign}.",
        ["Dockers", "Dockers"],
    ),
    "no source stays no source": (
        "<1:It was said> {1:that the bridge would close}. <2:Reports of> {2:a fire} came in.",
        [None, None],
    ),
    "the author is one voice": (
        "[1:I] <1:doubt> {1:that the bridge is safe}. Peter Novak agrees. [2:I] <2:have written> {2:so before}.",
        ["the author", "the author"],
    ),
    "a transcript's capitals are the surname": (
        'Peter Novak spoke to Dana Wells.\n\n"[1:WELLS]<1:: >{1:Is it safe?}\n\n[2:NOVAK]<2:: >{2:It is.}"',
        ["Dana Wells", "Peter Novak"],
    ),
    "a seat of government is a body by its own name": (
        "[1:The Defence Ministry in Kyiv] <1:said> {1:drones were shot down}. [2:Kyiv] <2:blamed> {2:its neighbour}. "
        "[3:The ministry] <3:said> {3:nobody was hurt}.",
        ["Defence Ministry in Kyiv", "Kyiv", "Defence Ministry in Kyiv"],
    ),
    "the official is the one just introduced": (
        "[1:A senior port official] <1:said> {1:the depot was empty}. [2:The official] <2:said> {2:more would follow}.",
        ["A senior port official", "A senior port official"],
    ),
    "a quoted source speaks, not the agency that cites it": (
        "[1:Interfax, citing a source in the port authority,] <1:reported> {1:that the bridge was mined}. "
        "[2:The agency] <2:said> {2:it had seen the charges}.",
        ["a source in the port authority", "Interfax"],
    ),
    "a firm is called by the name beside it": (
        "[1:The firm, Nordlys AS,] <1:denied> {1:the report}. [2:The company] <2:said> {2:it had been misled}.",
        ["Nordlys AS", "Nordlys AS"],
    ),
    "a mayor is not the deputy mayor": (
        "[1:The deputy mayor] <1:said> {1:that the mayor, Ines Prado, was away}. "
        "[2:The mayor] <2:said> {2:she was fine}.",
        ["The deputy mayor", "Ines Prado"],
    ),
    "a first name that is also a post is a name": (
        "[1:Police Chief Tom Hale] <1:said> {1:a suspect was held}. "
        "[2:The suspect, Dean Marsh,] <2:denies> {2:the charge}.",
        ["Tom Hale", "Dean Marsh"],
    ),
    "the three countries are the three named together": (
        "The armies of Norway, Sweden and Denmark met. [1:The three countries] <1:said> {1:the drill was routine}.",
        ["Norway, Sweden and Denmark"],
    ),
    "the tycoon is nobody named, unless he has the floor": (
        "Ivo Hartmann met Peter Novak, a shipping magnate. [1:Hartmann] <1:said> {1:a deal was near}. "
        "Novak sat beside him. [2:The gambling tycoon] <2:said> {2:nothing}.",
        ["Ivo Hartmann", "The gambling tycoon"],
    ),
    "the president of another nation is another": (
        "President Miro Kovac of Norway spoke first. [1:Kovac] <1:said> {1:talks went well}. "
        "[2:The Danish leader] <2:said> {2:they went badly}.",
        ["Miro Kovac", "The Danish leader"],
    ),
    "a nation's ministry by either name": (
        "[1:Norway's Transport Ministry] <1:said> {1:the strait was open}. "
        "[2:The Norwegian Transport Ministry] <2:denied> {2:that ships had been turned back}.",
        ["Norway's Transport Ministry", "Norway's Transport Ministry"],
    ),
    "a letter in which somebody said something": (
        "[1:Dara Simic] <1:said> in a letter {1:that she would vote}. [2:The letter] <2:called for> {2:calm}.",
        ["Dara Simic", "Dara Simic"],
    ),
    "the source of a report by a body is that body": (
        "A leaked memo by Harbour security services, shared with Interfax, has angered the port. "
        "[1:According to] the filing, nothing is known. [2:The source] <2:claims> {2:that 300 crates are missing}.",
        ["According to", "Harbour security services"],
    ),
    "a doctor whom the model takes for no person, not the town behind in": (
        "The health office sits in Kelder and collects its numbers by telephone. "
        "Dr Ilse Marant, who ran the emergency room, gives another. [1:She] <1:said> {1:she had counted them herself}.",
        ["Ilse Marant"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_voices_are_called_by_the_fullest_name(case: str, parse_of: ParseOf) -> None:
    text, names = CASES[case]
    assert read(parse_of, text).names == names


APART: dict[str, str] = {
    "ministries of two nations are two": (
        "[1:Norway's Transport Ministry] <1:said> {1:the strait was open}. "
        "[2:Denmark's Transport Ministry] <2:said> {2:it was closed}."
    ),
    "the mothers of two victims are two": (
        "[1:The mother of one of the victims] <1:said> {1:she wanted answers}. "
        "[2:Another victim's mother] <2:said> {2:she did not}."
    ),
    "lawyers of two people are two": (
        "Peter Novak and Ivo Hartmann were absent. [1:Novak's lawyer] <1:said> {1:he was ill}. "
        "[2:Hartmann's lawyer] <2:said> {2:he was abroad}."
    ),
    "who had a post before is not who has it": (
        "Former nominee Peter Novak sat in the hall. [1:Novak] <1:said> {1:nothing}. "
        "[2:The nominee] <2:promised> {2:lower fares}."
    ),
    "a title with a surname that two people have makes neither of them president": (
        "Jana Kovac and her cousin Miro Kovac met President Kovac. [1:Jana Kovac] <1:said> {1:it was brief}. "
        "[2:Miro Kovac] <2:said> {2:it was not}. [3:The former president] <3:said> {3:nothing}."
    ),
    "an unnamed senator of the lead is not the senator who speaks later": (
        "[1:A senator] <1:told> Reuters {1:that he would quit} on Monday.\n\n"
        "[2:Senator Ruth Olsen] <2:said> {2:that she was shocked}."
    ),
    "two unnamed officials are not one": (
        "[1:A port official] <1:said> {1:the crane fell}. [2:Another port official] <2:said> {2:it was pushed}."
    ),
    "one witness and many witnesses are not one": (
        "[1:Witnesses] <1:said> {1:the ship listed}. [2:A witness] <2:said> {2:it did not}."
    ),
    "an aide is not the named person who was an aide": (
        "Peter Novak, an aide to the mayor, left the room. [1:An aide] <1:said> {1:the talks had failed}. "
        "[2:Novak] <2:said> {2:nothing}."
    ),
    "the source is not the last person named": (
        "[1:Peter Novak] <1:said> {1:the strike would go on}. [2:The source] <2:said> {2:it was over}."
    ),
    "an official who keeps his name back is not the official who was named": (
        "[1:Peter Novak, a port official,] <1:said> {1:the crane fell}. [2:The official] <2:said> {2:it was pushed} "
        "and spoke on condition of anonymity."
    ),
    "the official is not an official named far above": (
        "Peter Novak, a port official, opened the fair. Martha Keller sang. [1:Keller] <1:said> {1:it was fun}. "
        "[2:The official] <2:said> {2:the crane fell}. [3:Novak] <3:said> {3:nothing}."
    ),
    "a spokesman is not his minister": (
        "[1:Transport Minister Martha Keller] <1:said> {1:the line was safe}. "
        "[2:A ministry spokesman] <2:said> {2:it was closed}."
    ),
    "a government is not a ministry": (
        "[1:The government] <1:said> {1:the line was safe}. [2:The Transport Ministry] <2:said> {2:it was closed}."
    ),
    "the capital is not the government": (
        "[1:The Norwegian government] <1:said> {1:talks had begun}. [2:Oslo] <2:denied> {2:any talks}."
    ),
    "husband and wife of one surname are two": (
        "[1:Mr. Keller] <1:said> {1:the house was sold}. [2:Mrs. Keller] <2:said> {2:it was not}."
    ),
    "two unstated sources are not one": "<1:It was said> {1:that it burned}. <2:It was reported> {2:that it sank}.",
}


@pytest.mark.parametrize("case", APART)
def test_what_the_text_keeps_apart_stays_apart(case: str, parse_of: ParseOf) -> None:
    voices = [v.id for v in read(parse_of, APART[case]).voices if v is not None]
    assert len(set(voices)) == len(voices)


def test_they_after_two_men_and_an_agency_is_not_one_of_the_men(parse_of: ParseOf) -> None:
    text = "Peter Novak and Ivo Hartmann met. [1:They] <1:said> {1:a deal was near}."
    (voice,) = read(parse_of, text).voices
    assert voice is not None
    assert voice.name not in {"Peter Novak", "Ivo Hartmann"}


def test_mentions_are_whole_names_and_sources_as_written(parse_of: ParseOf) -> None:
    text = "Ines Prado arrived late. [1:Mayor Prado] <1:said> {1:that roads were wet}. She left early."
    (voice, *_) = read(parse_of, text).voices
    assert voice is not None
    assert voice.mentions[:2] == ((0, 10), (25, 36))
